//! The generated validator finds nothing wrong with what the reference answers, nor with what it
//! takes, whatever the rules make it do and at whatever API version they ask.

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

/// What was found, each finding once, and the operations that were looked at.
#[derive(Default)]
struct Findings {
    wrong: BTreeSet<String>,
    seen: BTreeSet<String>,
}

/// An implementation, each answer of which is held against the tables.
struct Watched<I> {
    inner: I,
    findings: Arc<Mutex<Findings>>,
}

impl<I: Implementation> Implementation for Watched<I> {
    fn describe(&self) -> Description {
        self.inner.describe()
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        let response = self.inner.call(request)?;
        // What sets the scene is no operation of the contract.
        if response.is_success() && Operation::from_id(&request.operation).is_some() {
            let mut findings = self.findings.lock().unwrap_or_else(PoisonError::into_inner);
            findings.seen.insert(request.operation.clone());
            findings.wrong.extend(wrong(request, &response.body));
        }
        Ok(response)
    }
}

/// The violations of a typed value at a version.
fn typed<T: Validate + DeserializeOwned>(value: &Value, version: &ApiVersion) -> Vec<String> {
    match serde_json::from_value::<T>(value.clone()) {
        Ok(value) => value.validate(version).iter().map(ToString::to_string).collect(),
        Err(error) => vec![format!("it does not decode: {error}")],
    }
}

fn wrong(request: &Request, body: &Value) -> Vec<String> {
    let version = ApiVersion::resolve(request.api_version.as_deref(), versions::ALL).expect("it was served");
    let operation = Operation::from_id(&request.operation).expect("it was served");
    let spec = operation.spec();
    let items = match spec.returns {
        Returns::One(_) => vec![body.clone()],
        Returns::List(_) | Returns::Page(_) => {
            let items = body.as_array().or_else(|| body.get("data")?.as_array());
            items.expect("it answers a list").clone()
        }
    };
    let subject = Subject::Resource(spec.returns.resource(), spec.surface);
    let mut wrong = Vec::new();
    for item in &items {
        let raw = violations(&TABLES, subject, version.as_str(), item);
        wrong.extend(raw.iter().map(ToString::to_string));
        if spec.returns.resource() == Operation::FrontendGet.spec().returns.resource() {
            wrong.extend(match spec.surface {
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
    // What the operation itself judges, a password for one, it may take where the tables would not.
    let judged = |one: &String| {
        let own = spec.params.iter().filter(|param| !param.own_errors.is_empty());
        own.into_iter().any(|param| one.starts_with(&format!("{}:", param.wire)))
    };
    wrong.extend(found.into_iter().filter(|one| !judged(one)));
    wrong.into_iter().map(|one| format!("{} at {version}: {one}", request.operation)).collect()
}

/// Runs rules at a version and hands back what was found in the answers.
fn watch<I: Implementation>(
    start: impl Fn() -> I,
    version: &ApiVersion,
    rules: &[&str],
    cases: u32,
) -> Findings {
    let findings = Arc::new(Mutex::new(Findings::default()));
    let watched = || Watched { inner: start(), findings: Arc::clone(&findings) };
    let api_version = Some(version.as_str().to_owned());
    let rules = rules.iter().map(|rule| (*rule).to_owned()).collect();
    run(watched, &Config { cases, api_version, rules, ..clerk_user_mutants::config() });
    std::mem::take(&mut *findings.lock().unwrap_or_else(PoisonError::into_inner))
}

#[test]
fn no_answer_of_the_reference_has_a_violation_at_any_version() {
    let mut seen = BTreeSet::new();
    for version in versions::ALL {
        let findings = watch(clerk_user_reference::start, version, &[], 6);
        assert!(findings.wrong.is_empty(), "{:#?}", findings.wrong);
        seen.extend(findings.seen);
    }
    assert!(seen.len() >= 15, "only {seen:?} were looked at");
}

#[test]
fn a_wrong_answer_has_a_violation_that_names_the_rule() {
    for rule in ["answer-primary", "answer-literal", "answer-hidden", "answer-required"] {
        let start = || mutant::start(&format!("violates-{rule}")).expect("each such rule has a mutant");
        let findings = watch(start, &versions::NEWEST, &[rule], 4);
        let named = |finding: &String| finding.contains(&format!("[{rule}]"));
        assert!(findings.wrong.iter().any(named), "{rule}: {:#?}", findings.wrong);
    }
}
