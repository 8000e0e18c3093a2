//! The result of a comparison: changes and their consequences.

use serde::Serialize;

use crate::catalogue::CompatRule;
use crate::level::{Audience, ChangeLevel};
use clerk_user_model::Element;

/// One difference between two contracts. Each cause is one change; what follows from it is in `consequences`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The rule that the change falls under.
    pub rule: CompatRule,
    /// The level: that of the rule, unless the contract says something that changes it (an open enum, a
    /// deprecation whose sunset has passed).
    pub level: ChangeLevel,
    /// The element that changed: by its name in the base if it was removed, otherwise by its name in the head.
    pub element: Element,
    /// The surface, if the change concerns only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surface: Option<clerk_user_runtime::Surface>,
    /// What happened, in one sentence with the old and the new value.
    pub message: String,
    /// The element in the base. `None` if it was added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<Element>,
    /// The element in the head. `None` if it was removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<Element>,
    /// The value in the base, as it is shown. Empty if there was none. Part of the fingerprint.
    pub before: String,
    /// The value in the head, as it is shown. Empty if there is none. Part of the fingerprint.
    pub after: String,
    /// What follows from the change, for other elements or for another audience.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consequences: Vec<Consequence>,
}

/// What follows from a change, for another element or another audience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Consequence {
    /// The rule that the change falls under.
    pub rule: CompatRule,
    /// The level.
    pub level: ChangeLevel,
    /// The element that is affected.
    pub element: Element,
    /// What happened, in one sentence.
    pub message: String,
}

impl Change {
    /// Whether the change opens access, so that it always needs an approval.
    pub fn is_security(&self) -> bool {
        self.rule.info().security
    }

    /// The audience of the change.
    pub fn audience(&self) -> Audience {
        self.rule.info().audience()
    }

    /// Identifies the change: approvals name it, and it differs if either value differs. Sixteen hexadecimal
    /// digits, the same on every machine.
    pub fn fingerprint(&self) -> String {
        let surface = self.surface.map(|surface| surface.to_string()).unwrap_or_default();
        let parts = [self.rule.info().id, self.element.as_str(), &surface, &self.before, &self.after];
        // FNV-1a: it only has to distinguish changes, it is not a security measure.
        let hash = parts.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, part| {
            let bytes = part.bytes().chain([0]);
            bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
        });
        format!("{hash:016x}")
    }
}
