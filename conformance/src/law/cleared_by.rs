//! ClearedBy: null and the empty text unset a property.

use clerk_user_runtime::{BlankValue, RuleKind};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::answers::carried_out;
use crate::scene::{self, Params};
use crate::session::ensure;
use crate::strategy::values;
use crate::trial::Trial;

pub(super) fn cleared_by(trial: &mut Trial<'_>) {
    let RuleKind::ClearedBy { values: blanks, reads } = &trial.rule.kind else { return };
    let blanks: Vec<Value> = blanks.iter().copied().map(value).collect();
    let reads: Vec<Value> = reads.iter().copied().map(value).collect();
    for target in trial.targets() {
        for aim in scene::setters(target) {
            let Some(before) = values::draft(aim.param) else { continue };
            let input = (before, select(blanks.clone()), any::<bool>());
            trial.check(input, |session, (before, blank, twice)| {
                let before = before.with(&session.fresh());
                let given = scene::create_param(aim.property)
                    .map_or_else(Params::new, |param| scene::only(param, before));
                let (owner, _) = scene::create_owner(session, given)?;
                // What is unset already is unset again.
                for _ in 0..=u8::from(twice) {
                    let request =
                        scene::request(aim.operation, &owner, scene::only(aim.param, blank.clone()));
                    carried_out(&format!("{} with {blank}", aim.operation.id), session.call(request)?)?;
                }
                let shown = scene::shows(&scene::read(session, &owner)?, aim.property);
                let expected = format!("{} is unset by {blank}", aim.property);
                ensure(reads.contains(&shown), expected, format!("it is {shown}"))?;
                session.evaluated();
                Ok(())
            });
        }
    }
}

fn value(blank: BlankValue) -> Value {
    match blank {
        BlankValue::Null => Value::Null,
        BlankValue::EmptyText => json!(""),
    }
}
