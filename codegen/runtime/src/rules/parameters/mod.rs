//! The parameters of rule kinds, each a closed enum. Every module re-exports all that it declares, so that a new
//! parameter is declared in one file.

mod identifiers;
mod lists;
mod metadata;
mod observation;
mod requests;
mod sdk;
mod values;

pub use identifiers::*;
pub use lists::*;
pub use metadata::*;
pub use observation::*;
pub use requests::*;
pub use sdk::*;
pub use values::*;
