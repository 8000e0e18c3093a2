//! The generated validator finds no violation in the responses of the reference and in the params that it accepts,
//! at any API version.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use clerk_user::operations::Operation;
use clerk_user::validate::TABLES;
use clerk_user::{Validate, backend, frontend, types, versions};
use clerk_user_conformance::{Config, run};
use clerk_user_implementation::{CallError, Description, Implementation};
use clerk_user_mutants::mutant;
use clerk_user_runtime::{ApiVersion, Returns, Subject, violations};
use clerk_user_runtime::{Request, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The violations that were found, and the operations that were checked.
#[derive(Default)]
struct Findings {
    violations: BTreeSet<String>,
    checked: BTreeSet<String>,
}

/// An implementation whose responses are checked against the tables.
struct Checked<I> {
    inner: I,
    findings: Arc<Mutex<Findings>>,
}

impl<I: Implementation> Implementation for Checked<I> {
    fn describe(&self) -> Description {
        self.inner.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let response = self.inner.call(request)?;
        // Control operations, which set up a case, are not in the contract.
        if response.is_success() && Operation::from_id(&request.operation).is_some() {
            let mut findings = self.findings.lock().unwrap_or_else(PoisonError::into_inner);
            findings.checked.insert(request.operation.clone());
            findings.violations.extend(violations_of(request, &response.body));
        }
        Ok(response)
    }
}

/// The violations of a value at a version, once decoded to its type.
fn typed<T: Validate + DeserializeOwned>(value: &Value, version: &ApiVersion) -> Vec<String> {
    match serde_json::from_value::<T>(value.clone()) {
        Ok(value) => value.validate(version).iter().map(ToString::to_string).collect(),
        Err(error) => vec![format!("failed to decode: {error}")],
    }
}

fn violations_of(request: &Request, body: &Value) -> Vec<String> {
    let version =
        ApiVersion::resolve(request.api_version.as_deref(), versions::ALL).expect("the request succeeded");
    let operation = Operation::from_id(&request.operation).expect("the request succeeded");
    let spec = operation.spec();
    let items = match spec.returns {
        Returns::One(_) => vec![body.clone()],
        Returns::List(_) | Returns::Page(_) => {
            let items = body.as_array().or_else(|| body.get("data")?.as_array());
            items.expect("the operation returns a list").clone()
        }
    };
    let subject = Subject::Resource(spec.returns.resource(), spec.surface);
    let mut all = Vec::new();
    for item in &items {
        let raw = violations(&TABLES, subject, version.as_str(), item);
        all.extend(raw.iter().map(ToString::to_string));
        if spec.returns.resource() == Operation::FrontendGet.spec().returns.resource() {
            all.extend(match spec.surface {
                clerk_user_conformance::Surface::Backend => typed::<backend::User>(item, &version),
                clerk_user_conformance::Surface::Frontend => typed::<frontend::User>(item, &version),
            });
        }
    }
    let params = Value::Object(request.params.clone());
    let found = match operation {
        Operation::BackendCreateUser => typed::<backend::CreateUserParams>(&params, &version),
        Operation::BackendUpdateUser => typed::<backend::UpdateUserParams>(&params, &version),
        Operation::BackendGetUserList => typed::<backend::GetUserListParams>(&params, &version),
        Operation::BackendUpdateUserMetadata => typed::<backend::UpdateUserMetadataParams>(&params, &version),
        Operation::BackendCreateEmailAddress => {
            let mut found = typed::<types::EmailAddress>(body, &version);
            found.extend(typed::<backend::CreateEmailAddressParams>(&params, &version));
            found
        }
        Operation::FrontendUpdate => typed::<frontend::UpdateParams>(&params, &version),
        Operation::FrontendUpdateMetadata => typed::<frontend::UpdateMetadataParams>(&params, &version),
        _ => Vec::new(),
    };
    // A param that the operation checks itself, such as a password, may violate the tables.
    let has_own_errors = |one: &String| {
        let own = spec.params.iter().filter(|param| !param.own_errors.is_empty());
        own.into_iter().any(|param| one.starts_with(&format!("{}:", param.wire)))
    };
    all.extend(found.into_iter().filter(|one| !has_own_errors(one)));
    all.into_iter().map(|one| format!("{} at {version}: {one}", request.operation)).collect()
}

/// Runs rules at a version and returns the findings.
fn check<I: Implementation>(
    start: impl Fn() -> I + Sync,
    version: &ApiVersion,
    rules: &[&str],
    cases: u32,
) -> Findings {
    let findings = Arc::new(Mutex::new(Findings::default()));
    let start_checked = || Checked { inner: start(), findings: Arc::clone(&findings) };
    let api_version = Some(version.as_str().to_owned());
    let rules = rules.iter().map(|rule| (*rule).to_owned()).collect();
    let config = Config { cases, histories: 8, api_version, rules, ..clerk_user_mutants::config() };
    run(start_checked, &config);
    std::mem::take(&mut *findings.lock().unwrap_or_else(PoisonError::into_inner))
}

#[test]
fn responses_of_the_reference_have_no_violation_at_any_version() {
    let mut checked = BTreeSet::new();
    for version in versions::ALL {
        let findings = check(clerk_user_reference::start, version, &[], 1);
        assert!(findings.violations.is_empty(), "{:#?}", findings.violations);
        checked.extend(findings.checked);
    }
    assert!(checked.len() >= 15, "only {checked:?} were checked");
}

#[test]
fn a_wrong_response_has_a_violation_that_names_the_rule() {
    for rule in ["answer-primary", "answer-literal", "answer-hidden", "answer-required"] {
        let start = || mutant::start(&format!("violates-{rule}")).expect("the rule has a mutant");
        let findings = check(start, &versions::NEWEST, &[rule], 4);
        let names_rule = |finding: &String| finding.contains(&format!("[{rule}]"));
        assert!(findings.violations.iter().any(names_rule), "{rule}: {:#?}", findings.violations);
    }
}
