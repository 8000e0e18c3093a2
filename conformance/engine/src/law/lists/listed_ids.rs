//! The ids on a page of a list, for laws about lists.

use crate::fixtures::id_of;
use crate::fixtures::owner_list::{OwnerList, items};
use crate::law::expectations::expect_success;
use crate::runner::session::{Abort, Session};

/// The reason to skip a rule about a list that cannot leave out the owners of other checks.
pub(super) const NO_ID_FILTER: &str = "this list has no filter by ids";

/// The ids on a page of these owners. The limit and the offset must be valid.
pub(super) fn listed_ids(
    session: &mut Session<'_>,
    list: OwnerList,
    ids: &[String],
    limit: Option<usize>,
    offset: Option<usize>,
) -> Result<Vec<String>, Abort> {
    let response = session.call(list.request(ids, list.page_params(limit, offset)))?;
    items(&*expect_success(list.operation.id, response)?)?.iter().map(id_of).collect()
}
