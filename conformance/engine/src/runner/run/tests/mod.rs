//! Runs with fake laws and fake implementations: a problem with one rule does not affect the others.

mod faults;
mod jobs;
mod limits;
mod outcomes;
mod scope;

use clerk_user::operations::OPERATIONS;
use clerk_user_implementation::Fake;
use clerk_user_runtime::{Level, Request, Response, Rule, RuleKind, Target};

use crate::law::Law;
use crate::runner::check::RuleCheck;
use crate::runner::run::{boxed, judge_rules};
use crate::runner::violation::ensure;
use crate::testing::request;
use crate::{CallError, Config, Outcome, Report};

fn rule(id: &'static str) -> Rule {
    let first = OPERATIONS.first().expect("the contract has operations");
    let target = Target {
        surface: first.surface,
        operation: first.id.into(),
        params: [][..].into(),
        properties: [][..].into(),
    };
    Rule {
        id: id.into(),
        level: Level::Documented,
        statement: "It holds.".into(),
        kind: RuleKind::UnchangedAfterRefusal,
        targets: vec![target].into(),
        needs: vec![].into(),
        since: None,
        until: None,
        source: vec![].into(),
        facts: vec![].into(),
        file: "".into(),
    }
}

/// Judges rules by one law. Runs take static rules, so they are leaked.
fn judge(rules: Vec<Rule>, law: Law, start: impl Fn() -> Fake + Sync) -> Report {
    judge_with(rules, law, start, &Config { histories: 0, ..Config::default() })
}

fn judge_with(rules: Vec<Rule>, law: Law, start: impl Fn() -> Fake + Sync, config: &Config) -> Report {
    thread_local!(static LAW: std::cell::Cell<Option<Law>> = const { std::cell::Cell::new(None) });
    LAW.set(Some(law));
    let law = |_: &RuleKind| LAW.get().expect("the law was set above");
    judge_rules(rules.leak(), law, &boxed(start), config, &mut |_| {})
}

/// Holds if the implementation returns 200.
fn returns_200(rule_check: &mut RuleCheck<'_>) {
    rule_check.for_all(0_i64..1_000, |session, n| {
        let response = session.call(request(n))?;
        session.mark_evaluated();
        ensure(response.status == 200, "200", response.status.to_string())
    });
}

#[expect(clippy::unnecessary_wraps, reason = "closures of fakes return this type")]
fn status(status: u16, body: serde_json::Value) -> Result<Response, CallError> {
    Ok(Response { status, body })
}

fn outcomes(report: &Report) -> Vec<Outcome> {
    report.rules.iter().map(|rule| rule.outcome).collect()
}

fn number(request: &Request) -> i64 {
    request.params["n"].as_i64().expect("every request of these tests has a number")
}
