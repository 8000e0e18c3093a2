//! Which operations the reference performs: all but those of a committed list that only becomes
//! shorter.

use clerk_user::operations::Operation;

use crate::{Capabilities, Capability};

/// The list, one id a line.
const UNPERFORMED: &str = include_str!("../../unperformed.txt");

/// Ids of the operations that the reference does not perform yet.
pub fn unperformed() -> Vec<&'static str> {
    UNPERFORMED.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// What the reference declares.
pub(crate) fn declared() -> Capabilities {
    let unperformed = unperformed();
    let performed =
        Operation::ALL.iter().map(|operation| operation.id()).filter(|id| !unperformed.contains(id));
    Capabilities::of(performed).with(Capability::Frontend).with(Capability::ExactNumbers)
}
