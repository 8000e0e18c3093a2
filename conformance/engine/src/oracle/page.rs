//! The items on a page of a list. It does not depend on operations.

/// The page of `items` that starts at `offset` and has at most `limit` of them.
pub(crate) fn page<T>(items: &[T], limit: usize, offset: usize) -> &[T] {
    let start = offset.min(items.len());
    let end = start.saturating_add(limit).min(items.len());
    &items[start..end]
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn a_page_is_a_slice_within_the_list() {
        let items = [1, 2, 3, 4, 5];
        for (limit, offset, expected) in [
            (2, 0, &[1, 2][..]),
            (2, 4, &[5][..]),
            (2, 5, &[][..]),
            (9, 0, &[1, 2, 3, 4, 5][..]),
            (usize::MAX, 3, &[4, 5][..]),
            (1, usize::MAX, &[][..]),
        ] {
            assert_eq!(page(&items, limit, offset), expected, "limit {limit}, offset {offset}");
        }
    }
}
