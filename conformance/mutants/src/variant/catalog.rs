//! The table of all variants, and look-up in it.

use std::sync::LazyLock;

use super::definition::Variant;
use super::{decisions, environment, latitude, representation};

/// Every variant, by id.
///
/// ```
/// use clerk_user_mutants::variant;
/// assert!(variant::ALL.len() >= 12);
/// assert!(variant::ALL.iter().all(|variant| variant::start(variant.id).is_some()));
/// ```
pub static ALL: LazyLock<Vec<Variant>> = LazyLock::new(|| {
    let mut all =
        [decisions::VARIANTS, environment::VARIANTS, latitude::VARIANTS, representation::VARIANTS].concat();
    all.sort_by_key(|variant| variant.id);
    all
});

/// Finds a variant by its id.
///
/// ```
/// use clerk_user_mutants::variant::find;
/// assert!(find("primary-cleared-on-delete").is_some());
/// assert!(find("no-such-variant").is_none());
/// ```
pub fn find(id: &str) -> Option<&'static Variant> {
    ALL.iter().find(|variant| variant.id == id)
}
