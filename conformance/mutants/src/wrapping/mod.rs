//! What wrappers are made of: a correct implementation inside, and helpers for requests and responses. It knows
//! no mutant and no variant.

mod inner;
mod rendezvous;
mod request;
mod response;
mod sdk;
mod server;

pub(crate) use clerk_user_implementation::CallResult;
pub(crate) use inner::JsonObject;
pub(crate) use request::{
    METADATA_MERGES, USER_UPDATES, is_operation, metadata_params, operation_spec, string_param, user_param,
};
pub(crate) use response::{deletion_response, error_response, for_each_user, replace_error};
pub(crate) use sdk::{Sdk, SdkWrapper, WrappedSdk};
pub(crate) use server::{ReferenceServer, Wrapper};
