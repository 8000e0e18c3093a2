//! `--contract legacy`: judges the rules of the legacy edition of the contract.
//!
//! These rules are about operations that the wire API still has. They are judged at the first API version, because
//! its updates accept metadata like those of the legacy edition.

use std::sync::Arc;

use clerk_user::legacy::rules::RULES;
use clerk_user::versions;
use clerk_user_conformance::Config;
use clerk_user_implementation::{CallError, Description, Implementation, LegacySdk};
use clerk_user_runtime::{Capability, Request, Response, Rule};

use crate::commands::implementation_args::{ImplementationArgs, StartInstance};
use crate::error::CliError;

/// The configuration for the legacy edition.
pub(super) fn config(config: Config) -> Result<Config, CliError> {
    if config.api_version.is_some() {
        return Err(CliError::new("--api-version cannot be used with --contract legacy")
            .help("remove --api-version; the legacy edition is judged at its only version"));
    }
    let first = versions::ALL.first().map(ToString::to_string);
    Ok(Config { api_version: first, ..config })
}

/// The rules of the legacy edition.
pub(super) fn rules() -> &'static [Rule] {
    RULES
}

/// Adds the capability `legacy` to the reference, its mutants and its variants, all of which serve the first API
/// version. A program declares for itself whether it has the capability.
pub(super) fn starter(implementation: &ImplementationArgs, start: StartInstance) -> StartInstance {
    if implementation.is_program() {
        return start;
    }
    Box::new(move || Box::new(WithLegacySdk(start())))
}

/// An implementation with the SDK of the legacy edition.
struct WithLegacySdk(Box<dyn Implementation>);

impl Implementation for WithLegacySdk {
    fn describe(&self) -> Description {
        let Description { name, version, capabilities } = self.0.describe();
        Description { name, version, capabilities: capabilities.with(Capability::Legacy) }
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        self.0.call(request)
    }

    fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
        Some(Box::new(LegacySdk::new(server)))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use clerk_user_conformance::{Config, Outcome, run_rules};
    use clerk_user_implementation::{CallError, Description, Implementation, LegacySdk, sdk};
    use clerk_user_runtime::{Request, Response};
    use serde_json::json;

    use super::{WithLegacySdk, config, rules};

    type Bug = fn(&LegacySdk, Request) -> Result<Response, CallError>;

    /// The reference with an SDK that has a bug.
    struct WithWrongSdk(WithLegacySdk, Bug);

    struct WrongSdk(LegacySdk, Bug);

    impl Implementation for WithWrongSdk {
        fn describe(&self) -> Description {
            self.0.describe()
        }

        fn call(&self, request: &Request) -> Result<Response, CallError> {
            self.0.call(request)
        }

        fn sdk(&self, server: Arc<dyn Implementation>) -> Option<Box<dyn Implementation>> {
            Some(Box::new(WrongSdk(LegacySdk::new(server), self.1)))
        }
    }

    impl Implementation for WrongSdk {
        fn describe(&self) -> Description {
            self.0.describe()
        }

        fn call(&self, request: &Request) -> Result<Response, CallError> {
            (self.1)(&self.0, request.clone())
        }
    }

    #[track_caller]
    fn check(bug: Bug, id: &str, expected: Outcome) {
        // The shortest case is so close to the end of the cache that the duration of a call would decide.
        let unshrunk = Config { rules: vec![id.to_owned()], shrink: false, ..clerk_user_mutants::config() };
        let config = config(unshrunk);
        let start = || WithWrongSdk(WithLegacySdk(Box::new(clerk_user_reference::start())), bug);
        let config = config.expect("no API version is given");
        let report = run_rules(rules(), start, &config, &mut |_| {});
        let results: Vec<_> = report.rules.iter().filter(|rule| rule.rule.id == id).collect();
        assert_eq!(results.len(), 1, "{id}");
        assert_eq!(results[0].outcome, expected, "{}", report.to_text(false));
    }

    #[test]
    fn the_legacy_sdk_passes_its_rules() {
        check(|sdk, request| sdk.call(&request), "token-cache", Outcome::Pass);
        check(|sdk, request| sdk.call(&request), "sessions-cached", Outcome::Pass);
    }

    #[test]
    fn a_token_that_never_expires_fails() {
        let bug: Bug = |sdk, mut request| {
            if request.operation == sdk::ADVANCE {
                request.params.insert(sdk::MILLISECONDS.to_owned(), json!(0));
            }
            sdk.call(&request)
        };
        check(bug, "token-cache", Outcome::Fail);
    }

    #[test]
    fn an_ignored_leeway_fails() {
        let bug: Bug = |sdk, mut request| {
            request.params.retain(|name, _| !name.contains("leeway"));
            sdk.call(&request)
        };
        check(bug, "token-cache", Outcome::Fail);
    }

    #[test]
    fn objects_without_a_cache_fail() {
        let bug: Bug = |sdk, mut request| {
            let is_method = request.params.contains_key(sdk::INSTANCE);
            if is_method {
                let operation = sdk::OPEN.to_owned();
                let opened =
                    sdk.call(&Request { operation, params: serde_json::Map::new(), ..request.clone() })?;
                let instance = opened.body.get(sdk::INSTANCE).cloned().unwrap_or_default();
                request.params.insert(sdk::INSTANCE.to_owned(), instance);
            }
            sdk.call(&request)
        };
        check(bug, "token-cache", Outcome::Fail);
        check(bug, "sessions-cached", Outcome::Fail);
    }
}
