//! `--contract legacy`: the rules of the edition that came before. They speak of operations that the
//! wire still has, so the laws judge them there, at the first API version: the one whose updates take
//! metadata, as that edition's do. What only that edition has cannot be asked for.

use std::sync::Arc;

use clerk_user::legacy::rules::RULES;
use clerk_user::versions;
use clerk_user_runtime::{Capability, Request, Response, Rule};

use super::target;
use crate::output::Trouble;
use clerk_user_conformance::Config;
use clerk_user_implementation::LegacySdk;
use clerk_user_implementation::{CallError, Description, Implementation};

/// The configuration under which the edition is judged.
pub(super) fn config(config: Config) -> Result<Config, Trouble> {
    if config.api_version.is_some() {
        return Err(Trouble(
            "--api-version goes with the current contract; the legacy one is judged at its only version"
                .to_owned(),
        ));
    }
    let first = versions::ALL.first().map(ToString::to_string);
    Ok(Config { api_version: first, ..config })
}

/// Its rules.
pub(super) fn rules() -> &'static [Rule] {
    RULES
}

/// What is judged, with the capability `legacy`: the reference and its mutants serve the version that
/// the edition stands for. A program says for itself whether it does.
pub(super) fn start(judged: &target::Judged, start: target::Start) -> target::Start {
    if judged.is_elsewhere() {
        return start;
    }
    Box::new(move || Box::new(Legacy(start())))
}

struct Legacy(Box<dyn Implementation>);

impl Implementation for Legacy {
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

    use clerk_user_runtime::{Request, Response};
    use serde_json::json;

    use super::{Legacy, config, rules};
    use clerk_user_conformance::run_rules;
    use clerk_user_conformance::{Config, Outcome};
    use clerk_user_implementation::{CallError, Description, Implementation};
    use clerk_user_implementation::{LegacySdk, sdk};

    type Bug = fn(&LegacySdk, Request) -> Result<Response, CallError>;

    /// The reference with an SDK that has a bug.
    struct Wrong(Legacy, Bug);

    struct WrongSdk(LegacySdk, Bug);

    impl Implementation for Wrong {
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
        let config = config(Config { rules: vec![id.to_owned()], ..clerk_user_mutants::config() });
        let start = || Wrong(Legacy(Box::new(clerk_user_reference::start())), bug);
        let config = config.expect("no version is named");
        let report = run_rules(rules(), start, &config, &mut |_| {});
        let found: Vec<_> = report.rules.iter().filter(|rule| rule.rule.id == id).collect();
        assert_eq!(found.len(), 1, "{id}");
        assert_eq!(found[0].outcome, expected, "{}", report.to_text(false));
    }

    #[test]
    fn the_sdk_of_that_edition_keeps_its_rules() {
        check(|sdk, request| sdk.call(&request), "token-cache", Outcome::Pass);
        check(|sdk, request| sdk.call(&request), "sessions-cached", Outcome::Pass);
    }

    #[test]
    fn a_token_that_is_kept_for_good_is_found_out() {
        let bug: Bug = |sdk, mut request| {
            if request.operation == sdk::ADVANCE {
                request.params.insert(sdk::MILLISECONDS.to_owned(), json!(0));
            }
            sdk.call(&request)
        };
        check(bug, "token-cache", Outcome::Fail);
    }

    #[test]
    fn a_leeway_that_is_not_heard_is_found_out() {
        let bug: Bug = |sdk, mut request| {
            request.params.retain(|name, _| !name.contains("leeway"));
            sdk.call(&request)
        };
        check(bug, "token-cache", Outcome::Fail);
    }

    #[test]
    fn objects_that_forget_what_they_have_asked_for_are_found_out() {
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
