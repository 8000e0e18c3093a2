//! PageWalk: the pages of a list while nothing changes.

use clerk_user_runtime::{PageAspect, Returns, RuleKind};
use proptest::prelude::*;
use serde::Serialize;

use crate::fixtures::Params;
use crate::fixtures::owner_list::{OwnerList, create_owners, same_ids, total_count};
use crate::generators::values::{distinct_instants, mostly_equal_instants};
use crate::law::expectations::expect_success;
use crate::law::lists::listed_ids::{NO_ID_FILTER, listed_ids};
use crate::oracle::page::page;
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The page params of a case.
#[derive(Clone, Copy, Debug, Serialize)]
struct PageInput {
    limit: usize,
    /// The offset; counted from the end of the list for pages beyond the end.
    offset: usize,
}

pub(crate) fn page_walk(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PageWalk { aspect } = rule_check.rule.kind else { return };
    let mut checked = false;
    for target in rule_check.targets() {
        let Some(list) = OwnerList::of_target(target) else { continue };
        checked = true;
        // Sometimes more items than the default limit: else the count of one page equals the total count.
        let few = 1..8_usize;
        let many = list.default_limit().min(20);
        let count = prop_oneof![3 => few, 1 => many + 1..many + 4];
        let page = (1..6_usize, 0..4_usize).prop_map(|(limit, offset)| PageInput { limit, offset });
        let equal = proptest::bool::weighted(0.3);
        let instants = (count, equal).prop_flat_map(|(count, equal)| {
            if equal { mostly_equal_instants(count) } else { distinct_instants(count) }
        });
        rule_check.for_all((instants, page), |session, (instants, page)| {
            let ids = create_owners(session, list, &instants)?;
            match aspect {
                PageAspect::Total => check_total(session, list, &ids, page)?,
                PageAspect::Partition => check_partition(session, list, &ids, page.limit)?,
                PageAspect::BeyondEnd => check_beyond_end(session, list, &ids, page)?,
                PageAspect::ShortIsLast => check_short_is_last(session, list, &ids, page.limit)?,
            }
            session.mark_evaluated();
            Ok(())
        });
    }
    if !checked {
        rule_check.skip(NO_ID_FILTER);
    }
}

/// The total count: on the page itself, or from the operation that counts.
fn count(session: &mut Session<'_>, list: OwnerList, ids: &[String], params: Params) -> Result<u64, Abort> {
    let (operation, request) = match OwnerList::count_operation() {
        Some(count) if !has_total_count(list) => (count.operation, count.request(ids, Params::new())),
        _ => (list.operation, list.request(ids, params)),
    };
    let body = expect_success(operation.id, session.call(request)?)?;
    let count = total_count(&body);
    ensure(
        count.is_some(),
        format!("{} returns a count", operation.id),
        format!("{} returns {body}", operation.id),
    )?;
    Ok(count.unwrap_or_default())
}

fn has_total_count(list: OwnerList) -> bool {
    matches!(list.operation.returns, Returns::Page(_))
}

fn check_total(session: &mut Session<'_>, list: OwnerList, ids: &[String], page: PageInput) -> CheckResult {
    let params = list.page_params(Some(page.limit), Some(page.offset));
    let count = count(session, list, ids, params)?;
    ensure(
        count == ids.len() as u64,
        format!("the total count is {} on every page", ids.len()),
        format!("the total count is {count}"),
    )
}

/// The offsets of consecutive pages, from the first page to the one with the last item.
fn page_offsets(ids: &[String], limit: usize) -> impl Iterator<Item = usize> {
    (0..ids.len()).step_by(limit)
}

fn check_partition(session: &mut Session<'_>, list: OwnerList, ids: &[String], limit: usize) -> CheckResult {
    let mut pages = Vec::new();
    for offset in page_offsets(ids, limit) {
        pages.push(listed_ids(session, list, ids, Some(limit), Some(offset))?);
    }
    let lengths: Vec<usize> = pages.iter().map(Vec::len).collect();
    let expected: Vec<usize> =
        page_offsets(ids, limit).map(|offset| page(ids, limit, offset).len()).collect();
    let once = same_ids(ids, &pages.concat());
    ensure(
        once && lengths == expected,
        format!("pages with limit {limit} have {expected:?} users, and each of {} users once", ids.len()),
        format!("the pages have {lengths:?} users{}", if once { "" } else { ", and not each of them once" }),
    )
}

fn check_beyond_end(
    session: &mut Session<'_>,
    list: OwnerList,
    ids: &[String],
    page: PageInput,
) -> CheckResult {
    let offset = ids.len() + page.offset;
    let listed = listed_ids(session, list, ids, Some(page.limit), Some(offset))?;
    let operation = list.operation.id;
    ensure(
        listed.is_empty(),
        format!("{operation} with offset {offset} returns none of {} users", ids.len()),
        format!("{operation} returns {} users", listed.len()),
    )?;
    let can_count =
        OwnerList::count_operation().is_some_and(|count| session.capabilities().offers(count.operation));
    if !can_count && !has_total_count(list) {
        return Ok(());
    }
    let count = count(session, list, ids, list.page_params(Some(page.limit), Some(offset)))?;
    ensure(
        count == ids.len() as u64,
        format!("the total count at offset {offset} is {}", ids.len()),
        format!("the total count is {count}"),
    )
}

fn check_short_is_last(
    session: &mut Session<'_>,
    list: OwnerList,
    ids: &[String],
    limit: usize,
) -> CheckResult {
    let mut seen: Vec<String> = Vec::new();
    let mut last = 0;
    for offset in page_offsets(ids, limit) {
        let listed = listed_ids(session, list, ids, Some(limit), Some(offset))?;
        let is_short = listed.len() < limit;
        last = offset;
        seen.extend(listed);
        if is_short {
            break;
        }
    }
    let missing = ids.iter().filter(|id| !seen.contains(id)).count();
    ensure(
        missing == 0,
        format!("a page shorter than the limit ({limit}) is the last page"),
        format!("the page at offset {last} is short, but {missing} users follow"),
    )
}
