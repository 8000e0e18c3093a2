//! The law of rules that are sequences of steps: the reference passes, a wrong server fails with the fewest steps,
//! and a case that cannot be set up is not evaluated.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{
    ControlOperation, Expectation, ExpectedRefusal, InputKind, Level, List, Matcher, Request, Response, Rule,
    RuleKind, Step, StepAction, StepCaller, StepInput, StepPhase, Target, Template, Text,
};
use serde_json::{Value, json};

use clerk_user_conformance::{Config, Outcome, Report, run_rules};
use clerk_user_implementation::Fake;
use clerk_user_implementation::Implementation;

fn step(phase: StepPhase, action: StepAction, params: Value) -> Step {
    let (bind, expectations) = (None, List::Borrowed(&[][..]));
    Step { phase, action, params: params.into(), bind, times: None, expectations, refused: None }
}

fn call(phase: StepPhase, operation: Operation, params: Value) -> Step {
    step(phase, StepAction::Call { operation: operation.id().into(), caller: StepCaller::Key }, params)
}

fn named(step: Step, name: &'static str) -> Step {
    Step { bind: Some(name.into()), ..step }
}

fn shows(step: Step, at: &'static str, look: Matcher) -> Step {
    Step { expectations: vec![Expectation { at: at.into(), matcher: look }].into(), ..step }
}

fn template(value: Value) -> Template {
    value.into()
}

/// The user of the other steps.
fn owner() -> Step {
    named(step(StepPhase::Given, StepAction::User, json!({})), "owner")
}

fn update(phase: StepPhase, name: &str) -> Step {
    call(
        phase,
        Operation::BackendUpdateUser,
        json!({ wire::params::USER_ID: "$owner.id", wire::params::FIRST_NAME: name }),
    )
}

fn read(name: &str) -> Step {
    let read =
        call(StepPhase::Then, Operation::BackendGetUser, json!({ wire::params::USER_ID: "$owner.id" }));
    shows(read, wire::user::FIRST_NAME, Matcher::Is(template(json!(name))))
}

fn effect(draw: Vec<StepInput>, steps: Vec<Step>) -> RuleKind {
    RuleKind::OperationEffect { draw: draw.into(), steps: steps.into() }
}

/// Changes a name and reads it.
fn renaming() -> RuleKind {
    let draw = vec![StepInput::new("name", InputKind::Name), StepInput::new("many", InputKind::Count)];
    let before = Step { times: Some(template(json!("$many"))), ..update(StepPhase::Given, "before") };
    effect(draw, vec![owner(), before, update(StepPhase::Call, "$name"), read("$name")])
}

/// Changes the name of an unknown user.
fn guarded() -> RuleKind {
    let unknown =
        json!({ wire::params::USER_ID: { "$join": ["no", "body"] }, wire::params::FIRST_NAME: "$name" });
    let error = errors::DECODE.not_found;
    RuleKind::Guarded {
        draw: vec![StepInput::new("name", InputKind::Name)].into(),
        steps: vec![owner(), call(StepPhase::Call, Operation::BackendUpdateUser, unknown)].into(),
        error: ExpectedRefusal { status: Some(error.status), code: Some(error.code.into()) },
        unchanged: Some("owner".into()),
    }
}

fn judge(kind: RuleKind, start: impl Fn() -> Fake + Sync) -> Report {
    let update = Operation::BackendUpdateUser.spec();
    let none: List<Text> = List::Borrowed(&[]);
    let target = Target {
        surface: update.surface,
        operation: update.id.into(),
        params: none.clone(),
        properties: none.clone(),
    };
    let rule = Rule {
        id: "in-steps".into(),
        level: Level::Documented,
        statement: "The rule holds.".into(),
        kind,
        targets: vec![target].into(),
        needs: vec![].into(),
        since: None,
        until: None,
        source: vec![].into(),
        facts: none,
        file: "".into(),
    };
    let config = Config { histories: 0, ..clerk_user_mutants::config() };
    run_rules(vec![rule].leak(), start, &config, &mut |_| {})
}

/// The reference with changed responses.
fn reference_with(
    change: impl Fn(&Request, &mut Response) + Send + Sync + Copy + 'static,
) -> impl Fn() -> Fake + Sync {
    move || {
        let inner = clerk_user_reference::start();
        let declared = inner.describe().capabilities;
        let respond = move |request: &Request| {
            let mut response = inner.call(request)?;
            change(request, &mut response);
            Ok(response)
        };
        Fake::new(respond).declaring(declared)
    }
}

#[track_caller]
fn check(kind: RuleKind, start: impl Fn() -> Fake + Sync, expected: Outcome) -> Report {
    let report = judge(kind, start);
    assert_eq!(report.rules[0].outcome, expected, "{}", report.to_text(false));
    report
}

fn is(request: &Request, operation: Operation) -> bool {
    request.operation == operation.id()
}

#[test]
fn the_reference_passes_in_every_case() {
    for kind in [renaming(), guarded()] {
        let report = check(kind, reference_with(|_, _| {}), Outcome::Pass);
        assert_eq!(report.rules[0].evaluations, u64::from(Config::default().cases));
    }
}

#[test]
fn a_missing_effect_fails_with_the_fewest_steps() {
    let forgets = |request: &Request, response: &mut Response| {
        if is(request, Operation::BackendGetUser) {
            response.body[wire::user::FIRST_NAME] = json!("forgotten");
        }
    };
    let report = check(renaming(), reference_with(forgets), Outcome::Fail);
    let counterexample = report.rules[0].counterexample.as_ref().expect("a failure has a counterexample");
    assert_eq!(counterexample.steps.len(), 3, "{counterexample:?}");
    assert!(counterexample.actual.contains("forgotten"), "{}", counterexample.actual);
}

#[test]
fn a_refused_call_fails() {
    let refuses = |request: &Request, response: &mut Response| {
        if is(request, Operation::BackendUpdateUser) {
            *response = Response { status: 422, body: json!({}) };
        }
    };
    check(renaming(), reference_with(refuses), Outcome::Fail);
}

#[test]
fn a_missing_or_wrong_refusal_fails() {
    let grants = |request: &Request, response: &mut Response| {
        if is(request, Operation::BackendUpdateUser) {
            response.status = 200;
        }
    };
    let swaps = |request: &Request, response: &mut Response| {
        if is(request, Operation::BackendUpdateUser) {
            response.status = 422;
        }
    };
    check(guarded(), reference_with(grants), Outcome::Fail);
    check(guarded(), reference_with(swaps), Outcome::Fail);
}

#[test]
fn a_case_that_cannot_be_set_up_is_not_evaluated() {
    let refuses = |request: &Request, response: &mut Response| {
        if is(request, Operation::BackendCreateUser) {
            *response = Response { status: 422, body: json!({}) };
        }
    };
    check(renaming(), reference_with(refuses), Outcome::NotEvaluated);
}

#[test]
fn settings_are_restored_after_a_case() {
    let setting = clerk_user::control::SETTINGS[0];
    let changed = step(StepPhase::Given, StepAction::Settings, json!({ setting.wire: true }));
    let kind = effect(
        vec![StepInput::new("name", InputKind::Name)],
        vec![owner(), changed, update(StepPhase::Call, "$name")],
    );
    let inner = std::sync::Arc::new(clerk_user_reference::start());
    let (declared, shared) = (inner.describe().capabilities, std::sync::Arc::clone(&inner));
    let start = move || {
        let inner = std::sync::Arc::clone(&shared);
        Fake::new(move |request| inner.call(request)).declaring(declared.clone())
    };
    check(kind, start, Outcome::Pass);
    let ask = Request {
        operation: ControlOperation::Settings.id().to_owned(),
        actor: clerk_user_runtime::Actor::SecretKey,
        api_version: None,
        params: serde_json::Map::new(),
    };
    let settings = inner.call(&ask).expect("the reference responds").body;
    assert_eq!(settings[setting.wire], setting.default_value(), "{settings}");
}

#[test]
fn values_are_computed_when_a_step_runs() {
    let secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    let made = json!({ "$join": ["$$", { "$rfc3339": { "$join": ["in", " time"] } }, { "$totp": secret, "steps": 0 }] });
    let kind = effect(
        vec![],
        vec![owner(), update(StepPhase::Call, "x"), read("x"), {
            let look = Matcher::Not(template(made));
            shows(
                call(
                    StepPhase::Then,
                    Operation::BackendGetUser,
                    json!({ wire::params::USER_ID: "$owner.id" }),
                ),
                wire::user::FIRST_NAME,
                look,
            )
        }],
    );
    check(kind, reference_with(|_, _| {}), Outcome::Pass);
}
