//! Probes of list params.

use clerk_user_runtime::{ParamType, Target};
use proptest::sample::select;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::owner_list::{OwnerList, create_owners, items};
use crate::generators::values::distinct_instants;
use crate::law::observed::notes::result;
use crate::runner::check::RuleCheck;

/// What a limit or an offset outside of its range does.
pub(super) fn limit_range(rule_check: &mut RuleCheck<'_>, target: &Target) {
    let Some(list) = OwnerList::of_target(target) else { return };
    for param in list.operation.params {
        let ParamType::Integer { min, max } = param.ty else { continue };
        if !target.params.iter().any(|name| name == param.wire) {
            continue;
        }
        let below = min.map(|min| min - 1).into_iter();
        let outside: Vec<i64> = below.chain(max.map(|max| max + 1)).collect();
        if outside.is_empty() {
            continue;
        }
        rule_check.for_all((select(outside), distinct_instants(2)), |session, (value, instants)| {
            let ids = create_owners(session, list, &instants)?;
            let params = fixtures::single_param(param, Value::from(value));
            let response = session.call(list.request(&ids, params))?;
            let mut note = result(&response);
            if response.is_success() {
                note = format!("{note}, {} of {} items", items(&response.body)?.len(), ids.len());
            }
            session.note(format!("{}: `{}` {value}: {note}", list.operation.id, param.wire));
            session.mark_evaluated();
            Ok(())
        });
    }
}
