//! Finds the shortest history that shows a fault: steps are left out and made simpler, and only the
//! views that show the fault are read.

mod search;
mod simpler;

pub(super) use search::{Target, shrink};
