//! OperationEffect, Guarded and ObservedCall: rules that are written as steps.

mod assertions;
mod concurrent;
mod deleted_ids;
mod executor;
mod law;
mod moment;
mod scene;

pub(super) use concurrent::concurrent_steps;
pub(super) use deleted_ids::deleted_ids;
pub(super) use law::{guarded, observed_call, operation_effect};
pub(crate) use moment::{Moment, moments, prepare};
pub(crate) use scene::{Scene, Spectator, scenes};
