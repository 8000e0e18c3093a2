//! `Config`: which rules a run judges, and its limits. Only `from_env` reads the environment.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use clerk_user::rules::RULES;
use clerk_user::versions;
use clerk_user_runtime::{ApiVersion, Level, Rule, Surface};
use serde::{Deserialize, Serialize};

use crate::glob;
use crate::{Implementation, KnownFailing};

/// Which rules are judged, by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// The MUST rules, which a source documents.
    Core,
    /// All rules.
    #[default]
    Full,
}

impl Profile {
    /// Whether rules of this level are in the profile.
    pub const fn includes(self, level: Level) -> bool {
        matches!(self, Self::Full) || level.is_must()
    }
}

/// Starts the server behind an SDK under test: a new, empty one for each rule.
///
/// The server must follow the rules of the contract, since the results of the SDK are judged as if it did.
#[derive(Clone)]
pub struct SdkServer(Arc<dyn Fn() -> Arc<dyn Implementation> + Send + Sync>);

impl SdkServer {
    /// A server that is started by this function.
    pub fn new<I: Implementation>(start: impl Fn() -> I + Send + Sync + 'static) -> Self {
        Self(Arc::new(move || Arc::new(start())))
    }

    pub(crate) fn start(&self) -> Arc<dyn Implementation> {
        (self.0)()
    }
}

impl fmt::Debug for SdkServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SdkServer")
    }
}

/// Which rules a run judges, and its limits.
///
/// ```
/// use clerk_user_conformance::{Config, Profile};
/// let config = Config { profile: Profile::Core, seed: 7, ..Config::default() };
/// assert!(config.check().is_ok());
/// let config = Config { rules: vec!["no-such-rule".to_owned()], ..Config::default() };
/// assert!(config.check().is_err());
/// ```
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own, as on the command line")]
pub struct Config {
    /// The only source of randomness. The same seed draws the same inputs for the same rule.
    pub seed: u64,
    /// How many cases are drawn for each check of a rule. With fewer than four, rules whose cases are the steps of
    /// other rules take only a share of these, which depends on the seed.
    pub cases: u32,
    /// How many histories the stateful pass runs. 0 disables the pass.
    pub histories: u32,
    /// Globs of rule ids. Empty selects all rules.
    pub rules: Vec<String>,
    /// The only surface to judge, if any.
    pub surface: Option<Surface>,
    /// The API version to judge. Without one, each rule is judged at the newest version at which it applies.
    pub api_version: Option<String>,
    /// Which rules are judged, by level.
    pub profile: Profile,
    /// Whether SHOULD rules decide the verdict like MUST rules.
    pub strict: bool,
    /// How long one call may take. With `None`, calls run on the thread of the run: that is faster, but a call that
    /// never returns blocks the run.
    pub call_timeout: Option<Duration>,
    /// How long the run may take. Each rule gets a share. Rules that are not reached are not evaluated.
    pub max_seconds: Option<u64>,
    /// How many requests the run may make. Each rule gets a share.
    pub max_requests: Option<u64>,
    /// How long the run should take. A rule that has used its share stops drawing cases once each of its
    /// checks was evaluated, so no check is left out. The number of cases then depends on the speed of the
    /// implementation; the cases themselves do not.
    pub pace_seconds: Option<u64>,
    /// How many threads judge rules. 0 counts as 1. A run with a limit (`max_requests`, `max_seconds`, `pace_seconds`)
    /// and one that stops at the first failure use one thread.
    pub jobs: usize,
    /// Whether the run ends at the first rule that fails, without shrinking the failure.
    pub stop_at_failure: bool,
    /// Whether failures are shrunk to the shortest sequence of calls. A run that only needs the verdict is faster
    /// without it.
    pub shrink: bool,
    /// Whether the report counts how often the run met each of the [`SITUATIONS`](crate::SITUATIONS) and each cell of
    /// the maps of [`Reach`](crate::Reach). A run takes half as long again with it.
    pub counts_reach: bool,
    /// Rules that are known to fail.
    pub known_failing: Vec<KnownFailing>,
    /// The server behind an SDK under test. Without one, rules about an SDK are not evaluated.
    pub sdk_server: Option<SdkServer>,
    /// The command that repeats a failure, with the placeholders `{rule}` and `{seed}`.
    pub repeat: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            seed: 1,
            cases: 64,
            histories: 64,
            rules: Vec::new(),
            surface: None,
            api_version: None,
            profile: Profile::default(),
            strict: false,
            call_timeout: Some(Self::DEFAULT_CALL_TIMEOUT),
            max_seconds: None,
            max_requests: None,
            pace_seconds: None,
            jobs: 1,
            stop_at_failure: false,
            shrink: true,
            counts_reach: false,
            known_failing: Vec::new(),
            sdk_server: None,
            repeat: "cargo conformance run --rule {rule} --seed {seed}".to_owned(),
        }
    }
}

impl Config {
    /// How long one call may take, by default.
    pub const DEFAULT_CALL_TIMEOUT: Duration = Duration::from_secs(5);

    /// The defaults, with the environment variables `CONFORMANCE_SEED` and `CONFORMANCE_CASES` applied.
    pub fn from_env() -> Result<Self, ConfigError> {
        let mut config = Self::default();
        if let Some(seed) = number("CONFORMANCE_SEED")? {
            config.seed = seed;
        }
        if let Some(cases) = number("CONFORMANCE_CASES")? {
            config.cases = cases;
        }
        Ok(config)
    }

    /// Checks the configuration for the rules of the current contract: each glob matches a rule, the filters
    /// together select a rule, and the API version exists.
    pub fn check(&self) -> Result<(), ConfigError> {
        self.check_for(RULES)
    }

    /// Like [`Self::check`], for other rules.
    pub fn check_for(&self, rules: &[Rule]) -> Result<(), ConfigError> {
        let ids = || rules.iter().map(|rule| rule.id.as_ref());
        let known = self.known_failing.iter().map(|known| &known.rule);
        for glob in self.rules.iter().chain(known) {
            if !ids().any(|id| glob::matches(glob, id)) {
                let nearest = glob::nearest(glob, ids()).into_iter().map(str::to_owned).collect();
                return Err(ConfigError::UnknownRule { glob: glob.clone(), nearest });
            }
        }
        if !rules.iter().any(|rule| self.selects(&rule.id, rule.level) && self.is_on_surface(rule)) {
            return Err(ConfigError::NoRuleSelected { filters: self.filters() });
        }
        self.version().map(drop)
    }

    /// Whether a rule is about the selected surface.
    fn is_on_surface(&self, rule: &Rule) -> bool {
        let has_target = |surface| rule.targets.iter().any(|target| target.surface == surface);
        rule.targets.is_empty() || self.surface.is_none_or(has_target)
    }

    /// The filters as flags of the command line.
    fn filters(&self) -> String {
        let rules = self.rules.iter().map(|glob| format!("--rule {glob}"));
        let profile = (self.profile == Profile::Core).then(|| "--profile core".to_owned());
        let surface = self.surface.map(|surface| format!("--surface {}", surface.as_str()));
        rules.chain(profile).chain(surface).collect::<Vec<_>>().join(" ")
    }

    /// The version that serves the selected API version, if one is selected.
    pub(crate) fn version(&self) -> Result<Option<ApiVersion>, ConfigError> {
        let Some(text) = self.api_version.as_deref() else { return Ok(None) };
        let known = || versions::ALL.iter().map(ToString::to_string).collect();
        let version = ApiVersion::resolve(Some(text), versions::ALL);
        version
            .map(Some)
            .ok_or_else(|| ConfigError::UnknownVersion { version: text.to_owned(), known: known() })
    }

    /// Whether a rule is selected by profile and id.
    pub(crate) fn selects(&self, id: &str, level: Level) -> bool {
        self.profile.includes(level)
            && (self.rules.is_empty() || self.rules.iter().any(|glob| glob::matches(glob, id)))
    }

    /// The entry of a rule that is known to fail.
    pub(crate) fn known_failing(&self, id: &str) -> Option<&KnownFailing> {
        self.known_failing.iter().find(|known| glob::matches(&known.rule, id))
    }

    /// The command that repeats the run with all rules.
    pub(crate) fn repeat_all_command(&self) -> String {
        self.repeat.replace(" --rule {rule}", "").replace("{seed}", &self.seed.to_string())
    }

    /// The command that repeats the failure of a rule.
    pub(crate) fn repeat_command(&self, rule: &str) -> String {
        self.repeat.replace("{rule}", rule).replace("{seed}", &self.seed.to_string())
    }
}

fn number<T: std::str::FromStr>(name: &'static str) -> Result<Option<T>, ConfigError> {
    let Some(value) = std::env::var_os(name) else { return Ok(None) };
    let number = value.to_str().and_then(|text| text.trim().parse().ok());
    number
        .map(Some)
        .ok_or_else(|| ConfigError::NotANumber { name, value: value.to_string_lossy().into_owned() })
}

/// Why a configuration cannot be run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// No rule matches a glob.
    UnknownRule {
        /// The glob.
        glob: String,
        /// The most similar ids.
        nearest: Vec<String>,
    },
    /// No rule matches all filters.
    NoRuleSelected {
        /// The filters.
        filters: String,
    },
    /// The API version is malformed, or unknown and older than the newest.
    UnknownVersion {
        /// The version.
        version: String,
        /// The known versions.
        known: Vec<String>,
    },
    /// An environment variable is not a number.
    NotANumber {
        /// Its name.
        name: &'static str,
        /// Its value.
        value: String,
    },
}

/// What to do next if a rule was not found.
const LIST_RULES: &str = "`cargo conformance list` lists all rules";

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownRule { glob, nearest } if nearest.is_empty() => {
                write!(f, "no rule matches `{glob}`; {LIST_RULES}")
            }
            Self::UnknownRule { glob, nearest } => {
                let nearest: Vec<String> = nearest.iter().map(|id| format!("`{id}`")).collect();
                write!(f, "no rule matches `{glob}`; did you mean {}? {LIST_RULES}", nearest.join(" or "))
            }
            Self::NoRuleSelected { filters } => write!(f, "no rule matches all of {filters}; {LIST_RULES}"),
            Self::UnknownVersion { version, known } => {
                write!(f, "unknown API version `{version}`; expected one of {}", known.join(", "))
            }
            Self::NotANumber { name, value } => {
                write!(f, "{name} must be a non-negative integer, but is `{value}`")
            }
        }
    }
}

impl std::error::Error for ConfigError {}
