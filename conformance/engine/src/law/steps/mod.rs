//! OperationEffect, Guarded and ObservedCall: rules that are written as steps.

mod assertions;
mod executor;
mod law;
mod scene;

pub(super) use law::{guarded, observed_call, operation_effect};
pub(crate) use scene::{Scene, Spectator, scenes};
