//! Pages of lists. The numbers were checked when the request was decoded.

use clerk_user_runtime::Page;

/// The rows of one page.
pub(super) fn slice<T>(
    rows: impl IntoIterator<Item = T>,
    limit: i64,
    offset: i64,
) -> impl Iterator<Item = T> {
    let limit = usize::try_from(limit).unwrap_or_default();
    let offset = usize::try_from(offset).unwrap_or(usize::MAX);
    rows.into_iter().skip(offset).take(limit)
}

/// One page with the total count, each row serialized.
pub(super) fn page<T, V>(rows: Vec<T>, limit: i64, offset: i64, serialize: impl FnMut(T) -> V) -> Page<V> {
    let total_count = rows.len() as u64;
    Page { data: slice(rows, limit, offset).map(serialize).collect(), total_count }
}
