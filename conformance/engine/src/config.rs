//! `Config`: what is run and how hard. It reads nothing but the environment it is asked to read.

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
    /// The MUST rules: those that a source documents.
    Core,
    /// All of them.
    #[default]
    Full,
}

impl Profile {
    /// Whether rules of this level are in the profile.
    pub const fn includes(self, level: Level) -> bool {
        matches!(self, Self::Full) || level.is_must()
    }
}

/// Starts the server that the suite puts behind an SDK under test: a new, empty one for each rule.
///
/// It has to keep the rules of the contract, since what the SDK answers is judged as if it did.
#[derive(Clone)]
pub struct SdkServer(Arc<dyn Fn() -> Arc<dyn Implementation> + Send + Sync>);

impl SdkServer {
    /// A server that this function starts.
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

/// What is run and how hard.
///
/// ```
/// use clerk_user_conformance::{Config, Profile};
/// let config = Config { profile: Profile::Core, seed: 7, ..Config::default() };
/// assert!(config.check().is_ok());
/// let config = Config { rules: vec!["no-such-rule".to_owned()], ..Config::default() };
/// assert!(config.check().is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Config {
    /// The one source of randomness. The same seed draws the same inputs for the same rule.
    pub seed: u64,
    /// Cases drawn for each check of a rule.
    pub cases: u32,
    /// Histories of the exploration pass that a run begins with; without any there is no such pass.
    pub histories: u32,
    /// Globs of rule ids; all rules when empty.
    pub rules: Vec<String>,
    /// The only surface to judge.
    pub surface: Option<Surface>,
    /// The API version to judge at; the newest of each rule's own range when absent.
    pub api_version: Option<String>,
    /// Which levels are judged.
    pub profile: Profile,
    /// Whether SHOULD rules decide as MUST rules do.
    pub strict: bool,
    /// How long one call may take.
    pub call_timeout: Duration,
    /// How long the run may take. Each rule gets its share; what is not reached is not evaluated.
    pub max_seconds: Option<u64>,
    /// How many requests the run may make, shared out likewise.
    pub max_requests: Option<u64>,
    /// How long the run should take. A rule that has had its share draws no more cases once each of
    /// its checks was evaluated; nothing is left out for it. With a pace, how many cases are drawn
    /// depends on the speed of what is judged; which ones are drawn does not.
    pub pace_seconds: Option<u64>,
    /// Whether the run ends at the first rule that fails, with the case that was found first:
    /// nothing is shrunk.
    pub stop_at_failure: bool,
    /// Rules that are known not to hold.
    pub known_failing: Vec<KnownFailing>,
    /// The server behind an SDK under test. Without one, rules about SDKs are not evaluated.
    pub sdk_server: Option<SdkServer>,
    /// The command that repeats a failure; `{rule}` and `{seed}` are filled in.
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
            call_timeout: Duration::from_secs(5),
            max_seconds: None,
            max_requests: None,
            pace_seconds: None,
            stop_at_failure: false,
            known_failing: Vec::new(),
            sdk_server: None,
            repeat: "cargo conformance run --rule {rule} --seed {seed}".to_owned(),
        }
    }
}

impl Config {
    /// The defaults, with `CONFORMANCE_SEED` and `CONFORMANCE_CASES` of the environment.
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

    /// Finds what cannot be run: a glob without a rule, filters that leave no rule together, an API
    /// version that does not exist.
    pub fn check(&self) -> Result<(), ConfigError> {
        self.check_for(RULES)
    }

    /// The same for other rules than those of the contract.
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
            return Err(ConfigError::NoRuleLeft { filters: self.filters() });
        }
        self.version().map(drop)
    }

    /// Whether a rule says something of the surface to judge.
    fn is_on_surface(&self, rule: &Rule) -> bool {
        let asked = |surface| rule.targets.iter().any(|target| target.surface == surface);
        rule.targets.is_empty() || self.surface.is_none_or(asked)
    }

    /// What leaves out rules, as the command line writes it.
    fn filters(&self) -> String {
        let rules = self.rules.iter().map(|glob| format!("--rule {glob}"));
        let profile = (self.profile == Profile::Core).then(|| "--profile core".to_owned());
        let surface = self.surface.map(|surface| format!("--surface {}", surface.as_str()));
        rules.chain(profile).chain(surface).collect::<Vec<_>>().join(" ")
    }

    /// The API version that serves the one asked for, if one is asked for.
    pub(crate) fn version(&self) -> Result<Option<ApiVersion>, ConfigError> {
        let Some(text) = self.api_version.as_deref() else { return Ok(None) };
        let known = || versions::ALL.iter().map(ToString::to_string).collect();
        let version = ApiVersion::resolve(Some(text), versions::ALL);
        version
            .map(Some)
            .ok_or_else(|| ConfigError::UnknownVersion { version: text.to_owned(), known: known() })
    }

    /// Whether a rule is asked for.
    pub(crate) fn selects(&self, id: &str, level: Level) -> bool {
        self.profile.includes(level)
            && (self.rules.is_empty() || self.rules.iter().any(|glob| glob::matches(glob, id)))
    }

    /// What is known of a rule that does not hold.
    pub(crate) fn known_failing(&self, id: &str) -> Option<&KnownFailing> {
        self.known_failing.iter().find(|known| glob::matches(&known.rule, id))
    }

    /// The command that repeats the failure of a rule.
    pub(crate) fn repeats(&self, rule: &str) -> String {
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

/// What is wrong with a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// A glob that no rule matches.
    UnknownRule {
        /// The glob.
        glob: String,
        /// The ids most like it.
        nearest: Vec<String>,
    },
    /// Filters that leave no rule together.
    NoRuleLeft {
        /// The filters.
        filters: String,
    },
    /// An API version that is malformed, or not known and older than the newest.
    UnknownVersion {
        /// The version.
        version: String,
        /// Those that are known.
        known: Vec<String>,
    },
    /// A variable of the environment that is no number.
    NotANumber {
        /// The variable.
        name: &'static str,
        /// Its value.
        value: String,
    },
}

/// Where to look for a rule that exists.
const NAMES: &str = "`cargo conformance list` names them";

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownRule { glob, nearest } if nearest.is_empty() => {
                write!(f, "no rule matches `{glob}`; {NAMES}")
            }
            Self::UnknownRule { glob, nearest } => {
                write!(f, "no rule matches `{glob}`; did you mean {}? {NAMES}", nearest.join(", "))
            }
            Self::NoRuleLeft { filters } => write!(f, "no rule is left by {filters}; {NAMES}"),
            Self::UnknownVersion { version, known } => {
                write!(f, "no API version `{version}`; known are {}", known.join(", "))
            }
            Self::NotANumber { name, value } => write!(f, "{name} is no number that fits: `{value}`"),
        }
    }
}

impl std::error::Error for ConfigError {}
