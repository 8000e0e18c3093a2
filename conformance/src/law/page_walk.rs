//! PageWalk: what holds when a list is walked page by page while nobody writes.

use clerk_user_runtime::{PageAspect, Returns, RuleKind};
use proptest::prelude::*;

use crate::oracle::page::page;
use crate::scene::Params;
use crate::scene::list::{Listing, create_owners, same_set, total};
use crate::session::{Checked, Session, Stop, ensure};
use crate::strategy::values::instants;
use crate::trial::Trial;

/// The numbers of a walk.
#[derive(Clone, Copy, Debug)]
struct Walk {
    limit: usize,
    /// An offset, from the end of the list on where the aspect asks for that.
    offset: usize,
}

pub(super) fn page_walk(trial: &mut Trial<'_>) {
    let RuleKind::PageWalk { aspect } = trial.rule.kind else { return };
    let mut judged = false;
    for target in trial.targets() {
        let Some(listing) = Listing::of(target) else { continue };
        judged = true;
        // More than the default limit now and then, or a count of one page passes for the count of all.
        let few = 1..8_usize;
        let many = listing.default_limit().min(20);
        let count = prop_oneof![3 => few, 1 => many + 1..many + 4];
        let walk = (1..6_usize, 0..4_usize).prop_map(|(limit, offset)| Walk { limit, offset });
        let input = count.prop_flat_map(instants);
        trial.check((input, walk), |session, (instants, walk)| {
            let ids = create_owners(session, listing, &instants)?;
            match aspect {
                PageAspect::Total => count_is(session, listing, &ids, walk)?,
                PageAspect::Partition => partition(session, listing, &ids, walk.limit)?,
                PageAspect::BeyondEnd => beyond_end(session, listing, &ids, walk)?,
                PageAspect::ShortIsLast => short_is_last(session, listing, &ids, walk.limit)?,
            }
            session.evaluated();
            Ok(())
        });
    }
    if !judged {
        trial.skip("this list cannot be kept to what a scene has made");
    }
}

/// The count that goes with the list: of the page itself, or of the operation that counts.
fn counted(session: &mut Session<'_>, listing: Listing, ids: &[String], params: Params) -> Result<Option<u64>, Stop> {
    let answer = if matches!(listing.operation.returns, Returns::Page(_)) {
        session.call(listing.request(ids, params))?
    } else {
        let Some(count) = listing.count() else { return Ok(None) };
        if !session.capabilities().offers(count.operation) {
            return Ok(None);
        }
        session.call(count.request(ids, Params::new()))?
    };
    if answer.is_success() { Ok(total(&answer)) } else { Err(Stop::Scene("the count is refused".to_owned())) }
}

fn count_is(session: &mut Session<'_>, listing: Listing, ids: &[String], walk: Walk) -> Checked {
    let page = listing.paging(Some(walk.limit), Some(walk.offset));
    let count = counted(session, listing, ids, page)?;
    ensure(
        count == Some(ids.len() as u64),
        format!("a count of {}, whatever the page", ids.len()),
        count.map_or("no count".to_owned(), |count| format!("a count of {count}")),
    )
}

/// Consecutive pages, from the first until one is empty. A list that never ends is cut off.
fn pages(session: &mut Session<'_>, listing: Listing, ids: &[String], limit: usize) -> Result<Vec<Vec<String>>, Stop> {
    let mut pages = Vec::new();
    for index in 0..=ids.len() / limit + 1 {
        let listed = listing.page(session, ids, Some(limit), Some(index * limit))?;
        let empty = listed.is_empty();
        pages.push(listed);
        if empty {
            break;
        }
    }
    Ok(pages)
}

fn partition(session: &mut Session<'_>, listing: Listing, ids: &[String], limit: usize) -> Checked {
    let pages = pages(session, listing, ids, limit)?;
    let lengths: Vec<usize> = pages.iter().map(Vec::len).collect();
    let expected: Vec<usize> = (0..lengths.len()).map(|index| page(ids, limit, index * limit).len()).collect();
    let once = same_set(ids, &pages.concat());
    ensure(
        once && lengths == expected,
        format!("each of {} users once on pages of {limit}: {expected:?}", ids.len()),
        format!("pages of {lengths:?} users{}", if once { "" } else { ", not each of them once" }),
    )
}

fn beyond_end(session: &mut Session<'_>, listing: Listing, ids: &[String], walk: Walk) -> Checked {
    let offset = ids.len() + walk.offset;
    let listed = listing.page(session, ids, Some(walk.limit), Some(offset))?;
    let expected = format!("no user from offset {offset} of {} users on", ids.len());
    ensure(listed.is_empty(), expected, format!("{} users", listed.len()))?;
    let page = listing.paging(Some(walk.limit), Some(offset));
    match counted(session, listing, ids, page)? {
        Some(count) => {
            let expected = format!("the count there is still {}", ids.len());
            ensure(count == ids.len() as u64, expected, format!("it is {count}"))
        }
        None => Ok(()),
    }
}

fn short_is_last(session: &mut Session<'_>, listing: Listing, ids: &[String], limit: usize) -> Checked {
    let mut seen: Vec<String> = Vec::new();
    for index in 0..=ids.len() / limit {
        let listed = listing.page(session, ids, Some(limit), Some(index * limit))?;
        let short = listed.len() < limit;
        seen.extend(listed);
        if short {
            break;
        }
    }
    let missing = ids.iter().filter(|id| !seen.contains(id)).count();
    let expected = format!("every one of {} users before the first page of fewer than {limit} ends", ids.len());
    ensure(missing == 0, expected, format!("{missing} of them come later or never"))
}
