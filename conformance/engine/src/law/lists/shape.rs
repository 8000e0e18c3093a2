//! ListShape: whether a list is a bare array or an object with a count.

use clerk_user_runtime::{ListForm, Page, RuleKind};
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures::owner_list::{OwnerList, create_owners};
use crate::generators::values::distinct_instants;
use crate::law::expectations::expect_success;
use crate::law::lists::listed_ids::NO_ID_FILTER;
use crate::runner::check::RuleCheck;
use crate::runner::session::ensure;

pub(crate) fn list_shape(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ListShape { shape } = rule_check.rule.kind else { return };
    let mut checked = false;
    for target in rule_check.targets() {
        let Some(list) = OwnerList::of_target(target) else { continue };
        checked = true;
        let input = ((1..4_usize).prop_flat_map(distinct_instants), proptest::option::of(1..3_usize));
        rule_check.for_all(input, |session, (instants, limit)| {
            let ids = create_owners(session, list, &instants)?;
            let response = session.call(list.request(&ids, list.page_params(limit, None)))?;
            let operation = list.operation.id;
            let body = expect_success(operation, response)?;
            let (matches, expected) = match shape {
                ListForm::Array => (body.is_array(), "a bare array"),
                ListForm::Paginated => (is_page(&body), "an object with `data` and `total_count`"),
            };
            ensure(
                matches,
                format!("{operation} returns {expected}"),
                format!("{operation} returns {}", describe_shape(&body)),
            )?;
            session.mark_evaluated();
            Ok(())
        });
    }
    if !checked {
        rule_check.skip(NO_ID_FILTER);
    }
}

fn is_page(body: &Value) -> bool {
    serde_json::from_value::<Page<Value>>(body.clone()).is_ok()
}

fn describe_shape(body: &Value) -> String {
    match body {
        Value::Array(_) => "a bare array".to_owned(),
        Value::Object(members) => {
            format!("an object with the members {:?}", members.keys().collect::<Vec<_>>())
        }
        other => other.to_string(),
    }
}
