//! What reports and saved failures replace by symbols or hide: ids, generated names and secrets.

mod ids;
mod secrets;

pub(crate) use ids::{ShownId, nonces_by_use, shown_ids};
pub use secrets::without_secrets;
pub(crate) use secrets::{is_secret_param, is_secret_property, may_be_secret};
