//! PageWalk: what holds when a list is walked page by page while nobody writes.

use clerk_user_runtime::{PageAspect, Returns, RuleKind};
use proptest::prelude::*;

use crate::fixtures::Params;
use crate::fixtures::owner_list::{OwnerList, create_owners, same_ids, total_count};
use crate::generators::values::{distinct_instants, mostly_equal_instants};
use crate::law::expectations::{expect_success, listed};
use crate::oracle::page::page;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The numbers of a walk.
#[derive(Clone, Copy, Debug)]
struct Walk {
    limit: usize,
    /// An offset, from the end of the list on where the aspect asks for that.
    offset: usize,
}

pub(crate) fn page_walk(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PageWalk { aspect } = rule_check.rule.kind else { return };
    let mut judged = false;
    for target in rule_check.targets() {
        let Some(list) = OwnerList::of_target(target) else { continue };
        judged = true;
        // More than the default limit now and then, or a count of one page passes for the count of all.
        let few = 1..8_usize;
        let many = list.default_limit().min(20);
        let count = prop_oneof![3 => few, 1 => many + 1..many + 4];
        let walk = (1..6_usize, 0..4_usize).prop_map(|(limit, offset)| Walk { limit, offset });
        let equal = proptest::bool::weighted(0.3);
        let input = (count, equal).prop_flat_map(|(count, equal)| {
            if equal { mostly_equal_instants(count) } else { distinct_instants(count) }
        });
        rule_check.for_all((input, walk), |session, (instants, walk)| {
            let ids = create_owners(session, list, &instants)?;
            match aspect {
                PageAspect::Total => count_is(session, list, &ids, walk)?,
                PageAspect::Partition => partition(session, list, &ids, walk.limit)?,
                PageAspect::BeyondEnd => beyond_end(session, list, &ids, walk)?,
                PageAspect::ShortIsLast => short_is_last(session, list, &ids, walk.limit)?,
            }
            session.evaluated();
            Ok(())
        });
    }
    if !judged {
        rule_check.skip("this list cannot be kept to what a scene has made");
    }
}

/// The count that goes with the list: of the page itself, or of the operation that counts.
fn counted(session: &mut Session<'_>, list: OwnerList, ids: &[String], params: Params) -> Result<u64, Abort> {
    let (operation, request) = match OwnerList::count_operation() {
        Some(count) if !counts_itself(list) => (count.operation, count.request(ids, Params::new())),
        _ => (list.operation, list.request(ids, params)),
    };
    let body = expect_success(operation.id, session.call(request)?)?;
    let count = total_count(&body);
    ensure(count.is_some(), format!("{} answers a count", operation.id), format!("it answers {body}"))?;
    Ok(count.unwrap_or_default())
}

fn counts_itself(list: OwnerList) -> bool {
    matches!(list.operation.returns, Returns::Page(_))
}

fn count_is(session: &mut Session<'_>, list: OwnerList, ids: &[String], walk: Walk) -> CheckResult {
    let page = list.page_params(Some(walk.limit), Some(walk.offset));
    let count = counted(session, list, ids, page)?;
    let expected = format!("a count of {}, whatever the page", ids.len());
    ensure(count == ids.len() as u64, expected, format!("a count of {count}"))
}

/// Pages that follow each other, from the first to the one that the last item is on.
fn starts(ids: &[String], limit: usize) -> impl Iterator<Item = usize> {
    (0..ids.len()).step_by(limit)
}

fn partition(session: &mut Session<'_>, list: OwnerList, ids: &[String], limit: usize) -> CheckResult {
    let mut pages = Vec::new();
    for start in starts(ids, limit) {
        pages.push(listed(session, list, ids, Some(limit), Some(start))?);
    }
    let lengths: Vec<usize> = pages.iter().map(Vec::len).collect();
    let expected: Vec<usize> = starts(ids, limit).map(|start| page(ids, limit, start).len()).collect();
    let once = same_ids(ids, &pages.concat());
    ensure(
        once && lengths == expected,
        format!("each of {} users once on pages of {limit}: {expected:?}", ids.len()),
        format!("pages of {lengths:?} users{}", if once { "" } else { ", not each of them once" }),
    )
}

fn beyond_end(session: &mut Session<'_>, list: OwnerList, ids: &[String], walk: Walk) -> CheckResult {
    let offset = ids.len() + walk.offset;
    let shown = listed(session, list, ids, Some(walk.limit), Some(offset))?;
    let expected = format!("no user from offset {offset} of {} users on", ids.len());
    ensure(shown.is_empty(), expected, format!("{} users", shown.len()))?;
    let counting =
        OwnerList::count_operation().is_some_and(|count| session.capabilities().offers(count.operation));
    if !counting && !counts_itself(list) {
        return Ok(());
    }
    let count = counted(session, list, ids, list.page_params(Some(walk.limit), Some(offset)))?;
    let expected = format!("the count there is still {}", ids.len());
    ensure(count == ids.len() as u64, expected, format!("it is {count}"))
}

fn short_is_last(session: &mut Session<'_>, list: OwnerList, ids: &[String], limit: usize) -> CheckResult {
    let mut seen: Vec<String> = Vec::new();
    for start in starts(ids, limit) {
        let shown = listed(session, list, ids, Some(limit), Some(start))?;
        let short = shown.len() < limit;
        seen.extend(shown);
        if short {
            break;
        }
    }
    let missing = ids.iter().filter(|id| !seen.contains(id)).count();
    let expected =
        format!("every one of {} users before the first page of fewer than {limit} ends", ids.len());
    ensure(missing == 0, expected, format!("{missing} of them come later or never"))
}
