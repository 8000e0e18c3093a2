//! ValuesKept: a text or metadata that looks like something else is shown as it was written. The steps of the other
//! rules lead to each operation; only the value is another one.

use clerk_user_runtime::{OperationSpec, ParamSpec, ParamType, Returns, RuleKind};
use proptest::strategy::Just;
use serde_json::{Value, json};

use crate::fixtures;
use crate::law::responses::readings_agree::compare_with_stored;
use crate::law::steps::{Scene, Spectator, moments, scenes};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

pub(crate) fn values_kept(rule_check: &mut RuleCheck<'_>) {
    if rule_check.rule.kind != RuleKind::ValuesKept {
        return;
    }
    for written in attempts(rule_check) {
        for look_alike in look_alikes(written.param) {
            let input = (written.scene.operands(), Just(look_alike.name));
            rule_check.for_one_case(input, |session, (operands, _)| {
                let value = (look_alike.make)(&session.fresh_name());
                session.replace_param(written.operation.id, written.param.wire, value.clone());
                let mut look = Look { written, value, is_shown: false };
                match written.scene.run(session, operands, &mut look) {
                    // The operation may not take this value.
                    Err(Abort::SetupFailed(_)) => Ok(()),
                    result => result,
                }
            });
        }
    }
}

/// A param whose value is replaced in a scene.
#[derive(Clone, Copy)]
struct Written {
    operation: &'static OperationSpec,
    param: &'static ParamSpec,
    /// The property of the response that shows the value.
    property: &'static str,
    scene: Scene,
    /// Whether the steps give the param, with another value.
    is_given: bool,
}

/// Each param with the scenes that lead to it.
fn attempts(rule_check: &RuleCheck<'_>) -> Vec<Written> {
    let version = rule_check.version();
    let scenes = scenes(rule_check);
    let mut attempts = Vec::new();
    for operation in rule_check.table_targets().into_iter().map(|target| target.operation) {
        let moments = moments(&scenes, operation.id);
        for param in operation.params.iter().filter(|param| param.exists_at(version) && !param.list) {
            let Some(property) = shown_property(operation, param) else { continue };
            let written =
                |scene: Scene, is_given: bool| Written { operation, param, property, scene, is_given };
            // Where the steps give the param, another value changes nothing else.
            let givers = moments.iter().filter(|moment| moment.gives(param.wire)).take(MAX_SCENES);
            attempts.extend(givers.map(|moment| written(moment.scene, true)));
            attempts.extend(moments.first().map(|moment| written(moment.scene, false)));
        }
    }
    attempts
}

/// How many scenes that give the param lead to it. One of them may not take another value.
const MAX_SCENES: usize = 3;

/// The property of the response that shows what a param writes.
fn shown_property(operation: &OperationSpec, param: &ParamSpec) -> Option<&'static str> {
    let property = param.property?;
    let Returns::One(resource) = operation.returns else { return None };
    let shown = fixtures::resource(resource, operation.surface)?.property(property)?;
    shown.readable.then_some(property)
}

/// A value that looks like something else.
#[derive(Clone, Copy)]
struct LookAlike {
    /// What it looks like, for reports.
    name: &'static str,
    make: fn(&str) -> Value,
}

fn look_alikes(param: &ParamSpec) -> &'static [LookAlike] {
    match param.ty {
        ParamType::Metadata { .. } => METADATA,
        ParamType::String { format: None, secret: false, .. } => TEXTS,
        _ => &[],
    }
}

const TEXTS: &[LookAlike] = &[
    LookAlike { name: "padded", make: |nonce| json!(format!(" {nonce}  two ")) },
    LookAlike { name: "upper case", make: |nonce| json!(format!("ABC{nonce}")) },
    LookAlike { name: "other scripts", make: |nonce| json!(format!("Grüße日本{nonce}")) },
    LookAlike { name: "markup", make: |nonce| json!(format!("<b>\"A&B\"</b>{nonce}")) },
    LookAlike { name: "number", make: |nonce| json!(digits(nonce)) },
    LookAlike { name: "null", make: |_| json!("null") },
];

/// A number with leading zeros. No two nonces have the same: a value may have to be unique.
fn digits(nonce: &str) -> String {
    nonce.bytes().fold("00".to_owned(), |text, byte| text + &byte.to_string())
}

const METADATA: &[LookAlike] = &[
    LookAlike {
        name: "odd names",
        make: |nonce| json!({ nonce: { "": 1, " padded ": 2, "a.b": 3, "UPPER": 4, "$set": 5, "with space": 6 } }),
    },
    LookAlike { name: "digits as names", make: |nonce| json!({ nonce: { "0": "a", "1": "b" } }) },
    LookAlike {
        name: "texts",
        make: |nonce| json!({ nonce: ["", " padded ", "UPPER", "1", "007", "true", "null", "{}", "Grüße", "<b>"] }),
    },
    LookAlike {
        name: "texts as members",
        make: |nonce| json!({ nonce: { "a": "", "b": " padded ", "c": "UPPER", "d": "7", "e": "false", "f": "null" } }),
    },
    LookAlike {
        name: "empty values",
        make: |nonce| json!({ nonce: { "object": {}, "array": [], "nulls": [null, 1, null] } }),
    },
    LookAlike {
        name: "numbers",
        make: |nonce| json!({ nonce: { "half": 0.5, "big": 3_000_000_000_u64, "bigger": 9_007_199_254_740_993_u64, "flag": true } }),
    },
];

/// Looks at the first response of the operation.
struct Look {
    written: Written,
    value: Value,
    is_shown: bool,
}

impl Spectator for Look {
    fn before_call(&mut self, _: &mut Session<'_>) -> CheckResult {
        Ok(())
    }

    fn after_step(&mut self, session: &mut Session<'_>) -> CheckResult {
        let Written { operation, property, is_given, .. } = self.written;
        let Some(call) = session.record().calls.last() else { return Ok(()) };
        if call.request.operation != operation.id {
            return Ok(());
        }
        let Ok(response) = call.response.clone() else { return Ok(()) };
        let request = call.request.clone();
        self.is_shown = true;
        let what = format!("`{}` in the response of {}", property, operation.id);
        let shown = fixtures::property_value(&response.body, property);
        // The operation may use the param for something else here.
        if shown.is_null() && !is_given {
            return Ok(());
        }
        // A merge keeps the other members that the metadata had before.
        match (self.value.as_object(), shown.as_object()) {
            (Some(written), Some(shown)) => {
                for (name, value) in written {
                    let shown = shown.get(name).unwrap_or(&Value::Null);
                    session.ensure_equal(&format!("`{name}` of {what}"), value, shown)?;
                }
            }
            _ => session.ensure_equal(&what, &self.value, &shown)?,
        }
        compare_with_stored(session, operation, &request, &response.body)?;
        session.mark_evaluated();
        Ok(())
    }

    fn is_done(&self) -> bool {
        self.is_shown
    }
}
