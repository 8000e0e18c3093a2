//! ClearedBy: null and the empty text unset a property.

use clerk_user_runtime::{Blank, RuleKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::Params;
use crate::generators::values;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::ensure;

pub(crate) fn cleared_by(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ClearedBy { values: blanks, reads } = &rule_check.rule.kind else { return };
    let blanks: Vec<Value> = blanks.iter().copied().map(value).collect();
    let reads: Vec<Value> = reads.iter().copied().map(value).collect();
    for target in rule_check.targets() {
        for aim in fixtures::property_setters(target) {
            let Some(before) = values::param_value(aim.param) else { continue };
            let input = (before, select(blanks.clone()), any::<bool>());
            rule_check.for_all(input, |session, (before, blank, twice)| {
                let before = before.resolve(&session.fresh());
                let given = fixtures::owner_create_param(aim.property)
                    .map_or_else(Params::new, |param| fixtures::single_param(param, before));
                let (owner, _) = fixtures::create_owner(session, given)?;
                // What is unset already is unset again.
                for _ in 0..=u8::from(twice) {
                    let request = fixtures::request(
                        aim.operation,
                        &owner,
                        fixtures::single_param(aim.param, blank.clone()),
                    );
                    expect_success(&format!("{} with {blank}", aim.operation.id), session.call(request)?)?;
                }
                let shown = fixtures::property_value(&fixtures::read(session, &owner)?, aim.property);
                let expected = format!("{} is unset by {blank}", aim.property);
                ensure(reads.contains(&shown), expected, format!("it is {shown}"))?;
                session.evaluated();
                Ok(())
            });
        }
    }
}

fn value(blank: Blank) -> Value {
    match blank {
        Blank::Null => Value::Null,
        Blank::EmptyText => json!(""),
    }
}
