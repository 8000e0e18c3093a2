//! PageDefaults: the default and the range of a limit or an offset. Values outside of the range are left
//! open.

use clerk_user_runtime::{RuleKind, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;
use serde::Serialize;

use crate::fixtures::owner_list::{OwnerList, create_owners, items, same_ids};
use crate::generators::values::distinct_instants;
use crate::law::expectations::expect_success;
use crate::law::lists::listed_ids::{NO_ID_FILTER, listed_ids};
use crate::oracle::page::page;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// The limit that a case requests.
#[derive(Clone, Copy, Debug, Serialize)]
enum LimitCase {
    /// None: the default applies.
    Default,
    /// The minimum.
    Min,
    /// The maximum.
    Max,
    /// The maximum, with more items than a request can name.
    MaxWithoutFilter,
}

/// The bounds that the rule states.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    default: usize,
    min: usize,
    max: Option<usize>,
}

pub(crate) fn page_defaults(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PageDefaults { param, default, min, max } = &rule_check.rule.kind else { return };
    let number = |number: i64| usize::try_from(number).unwrap_or_default();
    let bounds = Bounds { default: number(*default), min: number(*min), max: max.map(number) };
    let mut checked = false;
    for target in rule_check.targets() {
        let Some(list) = OwnerList::of_target(target) else { continue };
        checked = true;
        if list.limit_param().is_some_and(|limit| limit.wire == param) {
            let max = bounds.max.unwrap_or(bounds.default);
            let case = prop_oneof![
                8 => Just(LimitCase::Default),
                4 => Just(LimitCase::Min),
                3 => Just(LimitCase::Max),
                2 => Just(if list.max_ids() < max { LimitCase::MaxWithoutFilter } else { LimitCase::Max }),
            ];
            // About as many items as the default limit; few items where the default does not matter.
            let counts = (bounds.default.saturating_sub(1)..=bounds.default + 2, 1..4_usize);
            let sized = (case, counts).prop_map(move |(case, (near_default, few))| match case {
                LimitCase::Default => (case, near_default),
                LimitCase::Min | LimitCase::Max => (case, few),
                LimitCase::MaxWithoutFilter => (case, list.max_ids() + 1),
            });
            let input = sized.prop_flat_map(|(case, count)| (Just(case), distinct_instants(count)));
            rule_check.for_all(input, |session, (case, instants)| {
                check_limit(session, list, bounds, case, &instants)
            });
        } else {
            let input = (1..5_usize).prop_flat_map(|count| (distinct_instants(count), vec(0..count, 1..3)));
            rule_check.for_all(input, |session, (instants, offsets)| {
                check_offset(session, list, bounds, &instants, &offsets)
            });
        }
    }
    if !checked {
        rule_check.skip(NO_ID_FILTER);
    }
}

fn check_limit(
    session: &mut Session<'_>,
    list: OwnerList,
    bounds: Bounds,
    case: LimitCase,
    instants: &[Timestamp],
) -> CheckResult {
    let ids = create_owners(session, list, instants)?;
    let operation = list.operation.id;
    let (requested, limit) = match case {
        LimitCase::Default => (None, bounds.default),
        LimitCase::Min => (Some(bounds.min), bounds.min),
        LimitCase::Max => (bounds.max, bounds.max.unwrap_or(bounds.default)),
        LimitCase::MaxWithoutFilter => {
            // The instance may have other users, too.
            let response = session.call(list.unfiltered_request(bounds.max))?;
            let listed = items(&*expect_success(operation, response)?)?.len();
            let max = bounds.max.unwrap_or_default();
            ensure(
                listed >= ids.len(),
                format!("{operation} with limit {max} returns at least {} users", ids.len()),
                format!("{operation} returns {listed} users"),
            )?;
            session.mark_evaluated();
            return Ok(());
        }
    };
    let listed = listed_ids(session, list, &ids, requested, None)?;
    let expected = page(&ids, limit, 0).len();
    let with = requested.map_or_else(|| "without a limit".to_owned(), |limit| format!("with limit {limit}"));
    ensure(
        listed.len() == expected,
        format!("{operation} {with} returns {expected} of {} users", ids.len()),
        format!("{operation} returns {} users", listed.len()),
    )?;
    session.mark_evaluated();
    Ok(())
}

fn check_offset(
    session: &mut Session<'_>,
    list: OwnerList,
    bounds: Bounds,
    instants: &[Timestamp],
    offsets: &[usize],
) -> CheckResult {
    let ids = create_owners(session, list, instants)?;
    let operation = list.operation.id;
    let all = listed_ids(session, list, &ids, None, None)?;
    if !same_ids(&ids, &all) {
        // A default offset above 0 leaves out some of them.
        return ensure(
            bounds.default > 0,
            format!("{operation} without an offset returns all {} users", ids.len()),
            format!("{operation} returns {} users", all.len()),
        );
    }
    for offset in [bounds.default, bounds.min].iter().chain(offsets) {
        let listed = listed_ids(session, list, &ids, None, Some(*offset))?;
        let expected = page(&all, usize::MAX, *offset);
        ensure(
            listed == expected,
            format!(
                "{operation} with offset {offset} skips the first {offset} of {all:?} and returns the \
                 other {}",
                expected.len()
            ),
            format!("{operation} returns {listed:?}"),
        )?;
    }
    session.mark_evaluated();
    Ok(())
}
