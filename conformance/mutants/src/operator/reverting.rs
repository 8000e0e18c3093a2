//! Gives a row the value that it had before.

use clerk_user_reference::internals::{StatePart, Store};

/// Gives a row its former value in one part; a new row, the value that it has when nothing sets it.
pub(super) fn revert(part: &StatePart, store: &mut Store, before: &Store, id: &str) {
    if part.is_existence || part.value(before, id).is_some() {
        part.copy(store, id, before, id);
    } else {
        part.reset(store, id);
    }
}
