//! What objects of the SDK need beside the wire.

mod device;
mod methods;
mod token_cache;

pub use device::{Authenticator, Clock, page_offset};
pub use methods::{Fed, Given, MethodDoes, MethodParam, MethodSpec, ReadyDevice, read_given};
pub use token_cache::TokenCache;
