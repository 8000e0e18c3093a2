//! OperationEffect and Guarded: rules that are written as steps.

mod assertions;
mod executor;
mod law;

pub(super) use law::{guarded, operation_effect};
