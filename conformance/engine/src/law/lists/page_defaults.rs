//! PageDefaults: default and range of a limit or an offset. What lies outside the range is open.

use clerk_user_runtime::{RuleKind, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures::owner_list::{OwnerList, create_owners, items, same_ids};
use crate::generators::values::distinct_instants;
use crate::law::expectations::{expect_success, listed};
use crate::oracle::page::page;
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// Which value of the param is looked at.
#[derive(Clone, Copy, Debug)]
enum Probe {
    Default,
    Least,
    Largest,
    /// The largest, over more items than a filter can name.
    Many,
}

/// The numbers that the rule states.
#[derive(Clone, Copy, Debug)]
struct Range {
    default: usize,
    min: usize,
    max: Option<usize>,
}

pub(crate) fn page_defaults(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PageDefaults { param, default, min, max } = &rule_check.rule.kind else { return };
    let number = |number: i64| usize::try_from(number).unwrap_or_default();
    let range = Range { default: number(*default), min: number(*min), max: max.map(number) };
    let mut judged = false;
    for target in rule_check.targets() {
        let Some(list) = OwnerList::of_target(target) else { continue };
        judged = true;
        if list.limit_param().is_some_and(|limit| limit.wire == param) {
            let most = range.max.unwrap_or(range.default);
            let probe = prop_oneof![
                8 => Just(Probe::Default),
                4 => Just(Probe::Least),
                3 => Just(Probe::Largest),
                2 => Just(if list.max_ids() < most { Probe::Many } else { Probe::Largest }),
            ];
            // Around the default, or well below it where the default is not looked at.
            let count = (range.default.saturating_sub(1)..=range.default + 2, 1..4_usize);
            let sized = (probe, count).prop_map(move |(probe, (around, few))| match probe {
                Probe::Default => (probe, around),
                Probe::Least | Probe::Largest => (probe, few),
                Probe::Many => (probe, list.max_ids() + 1),
            });
            let input = sized.prop_flat_map(|(probe, count)| (Just(probe), distinct_instants(count)));
            rule_check
                .for_all(input, |session, (probe, instants)| limit(session, list, range, probe, &instants));
        } else {
            let input = (1..5_usize).prop_flat_map(|count| (distinct_instants(count), vec(0..count, 1..3)));
            rule_check
                .for_all(input, |session, (instants, skips)| offset(session, list, range, &instants, &skips));
        }
    }
    if !judged {
        rule_check.skip("this list cannot be kept to what a scene has made");
    }
}

fn limit(
    session: &mut Session<'_>,
    list: OwnerList,
    range: Range,
    probe: Probe,
    instants: &[Timestamp],
) -> CheckResult {
    let ids = create_owners(session, list, instants)?;
    let (given, holds) = match probe {
        Probe::Default => (None, range.default),
        Probe::Least => (Some(range.min), range.min),
        Probe::Largest => (range.max, range.max.unwrap_or(range.default)),
        Probe::Many => {
            // Whoever else is there comes on top.
            let answer = session.call(list.unfiltered_request(range.max))?;
            let listed = items(&expect_success(list.operation.id, answer)?)?.len();
            let expected =
                format!("{} users or more with limit {}", ids.len(), range.max.unwrap_or_default());
            ensure(listed >= ids.len(), expected, format!("{listed} users"))?;
            session.evaluated();
            return Ok(());
        }
    };
    let shown = listed(session, list, &ids, given, None)?;
    let wanted = page(&ids, holds, 0).len();
    let limit = given.map_or_else(|| "without a limit".to_owned(), |limit| format!("with limit {limit}"));
    let expected = format!("{wanted} of {} users {limit}", ids.len());
    ensure(shown.len() == wanted, expected, format!("{} users", shown.len()))?;
    session.evaluated();
    Ok(())
}

fn offset(
    session: &mut Session<'_>,
    list: OwnerList,
    range: Range,
    instants: &[Timestamp],
    skips: &[usize],
) -> CheckResult {
    let ids = create_owners(session, list, instants)?;
    let all = listed(session, list, &ids, None, None)?;
    if !same_ids(&ids, &all) {
        // The default offset hides some of them: the least one shows what there is.
        let expected = format!("all {} users without an offset, as from offset {}", ids.len(), range.default);
        return ensure(range.default > 0, expected, format!("{} users", all.len()));
    }
    for skip in [range.default, range.min].iter().chain(skips) {
        let shown = listed(session, list, &ids, None, Some(*skip))?;
        let expected = page(&all, usize::MAX, *skip);
        ensure(
            shown == expected,
            format!("offset {skip} leaves {} of {} users, in the same order", expected.len(), all.len()),
            format!("{} users, in an order of their own or not the last ones", shown.len()),
        )?;
    }
    session.evaluated();
    Ok(())
}
