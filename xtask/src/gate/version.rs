//! Declared and required version bumps.
//!
//! The required bump is named as for a version from 1.0 on: breaking is major. Before 1.0, cargo's convention applies:
//! breaking changes increase the first number that is not 0. So 0.2.1 → 0.3.0 is enough for a breaking change, and
//! 0.2.1 → 0.2.2 for any other. Every 0.0.x version may break.

use schemars::JsonSchema;
use serde::Serialize;

/// A version bump.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Bump {
    /// No change.
    None,
    /// The patch number.
    Patch,
    /// The minor number.
    Minor,
    /// The major number.
    Major,
}

impl Bump {
    /// Its name.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The equivalent bump of a contract with this version.
    pub(super) fn of(self, version: &str) -> Self {
        match numbers(version) {
            [0, 0, _] => self.min(Self::Patch),
            [0, ..] if self == Self::Major => Self::Minor,
            [0, ..] => self.min(Self::Patch),
            _ => self,
        }
    }
}

/// The three numbers of a version. A valid contract has three.
fn numbers(version: &str) -> [u32; 3] {
    let mut parts = version.split('.').map(|part| part.parse().unwrap_or_default());
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// The bump between two versions; none if the version went back.
pub(super) fn bump_between(base: &str, head: &str) -> Bump {
    let (base, head) = (numbers(base), numbers(head));
    match base.iter().zip(&head).position(|(base, head)| base != head) {
        Some(index) if head[index] < base[index] => Bump::None,
        Some(0) => Bump::Major,
        Some(1) => Bump::Minor,
        Some(_) => Bump::Patch,
        None => Bump::None,
    }
}

/// Whether the version went back.
pub(super) fn is_downgrade(base: &str, head: &str) -> bool {
    numbers(head) < numbers(base)
}

/// The lowest version with this bump.
pub(super) fn minimum_version(base: &str, bump: Bump) -> String {
    let [major, minor, patch] = numbers(base);
    let [major, minor, patch] = match bump.of(base) {
        Bump::None => [major, minor, patch],
        Bump::Patch => [major, minor, patch.saturating_add(1)],
        Bump::Minor => [major, minor.saturating_add(1), 0],
        Bump::Major => [major.saturating_add(1), 0, 0],
    };
    format!("{major}.{minor}.{patch}")
}

#[cfg(test)]
mod tests {
    use super::{Bump, bump_between, is_downgrade, minimum_version};

    #[track_caller]
    fn check(base: &str, required: Bump, expected: &str) {
        let least = minimum_version(base, required);
        assert_eq!(least, expected, "{base} {required:?}");
        assert!(bump_between(base, &least) >= required.of(base), "{base} → {least}");
    }

    #[test]
    fn the_least_version_is_what_cargo_would_ask_for() {
        check("1.2.3", Bump::Major, "2.0.0");
        check("1.2.3", Bump::Minor, "1.3.0");
        check("1.2.3", Bump::Patch, "1.2.4");
        check("1.2.3", Bump::None, "1.2.3");
        check("0.2.1", Bump::Major, "0.3.0");
        check("0.2.1", Bump::Minor, "0.2.2");
        check("0.2.1", Bump::Patch, "0.2.2");
        check("0.0.4", Bump::Major, "0.0.5");
    }

    #[test]
    fn a_version_that_goes_back_moves_nowhere() {
        assert_eq!(bump_between("1.2.3", "1.1.9"), Bump::None);
        assert!(is_downgrade("1.2.3", "1.1.9"));
        assert!(!is_downgrade("1.2.3", "1.10.0"));
        assert_eq!(bump_between("1.9.0", "1.10.0"), Bump::Minor);
    }
}
