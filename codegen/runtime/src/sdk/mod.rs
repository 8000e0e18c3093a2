//! Runtime support for SDK objects beyond requests and responses.

mod device;
mod methods;
mod token_cache;

pub use device::{Authenticator, Clock, page_offset};
pub use methods::{
    Arguments, AuthenticatorStub, MethodBehaviour, MethodParam, MethodSpec, ParamSource, read_argument,
};
pub use token_cache::TokenCache;
