// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The dispatcher: from a raw request to a raw response, without a transport.
#![allow(deprecated, reason = "deprecated operations are supported too")]
use clerk_user_runtime::{
    Actor, ApiError, ApiVersion, Context, Request, Response, Surface, decode,
};
use serde::Serialize;
use serde_json::Value;
use crate::legacy::errors::DECODE;
use crate::legacy::operations::Operation;
use crate::legacy::versions;
/// An implementation of all surfaces. The dispatcher creates a handle for each call.
pub trait Api: Send + Sync {
    /// The backend API for one call.
    fn backend(&self, context: &Context) -> impl crate::legacy::backend::BackendApi;
    /// The frontend API for one call.
    fn frontend(&self, context: &Context) -> impl crate::legacy::frontend::FrontendApi;
}
/// An API without operations, for a surface that is not implemented.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unimplemented;
impl crate::legacy::backend::BackendApi for Unimplemented {}
impl crate::legacy::frontend::FrontendApi for Unimplemented {}
/// Handles one request. An error becomes a response with the error envelope.
pub async fn dispatch(api: &impl Api, request: &Request) -> Response {
    match handle(api, request).await {
        Ok(body) => Response { status: 200, body },
        Err(error) => {
            Response {
                status: error.status,
                body: error.to_value(),
            }
        }
    }
}
fn encode<T: Serialize>(response: &T) -> Result<Value, ApiError> {
    serde_json::to_value(response)
        .map_err(|error| ApiError::internal(&error.to_string()))
}
async fn handle(api: &impl Api, request: &Request) -> Result<Value, ApiError> {
    let version = ApiVersion::resolve(request.api_version.as_deref(), versions::ALL);
    let version = version.ok_or_else(|| ApiError::new(DECODE.version))?;
    let operation = Operation::from_id(&request.operation)
        .filter(|operation| operation.spec().exists_at(version.as_str()))
        .ok_or_else(|| ApiError::new(DECODE.not_found))?;
    let spec = operation.spec();
    let allowed = match request.actor {
        Actor::Anonymous => spec.anybody,
        Actor::SecretKey => spec.surface == Surface::Backend,
        Actor::User(_) => spec.surface == Surface::Frontend,
    };
    if !allowed {
        return Err(ApiError::new(DECODE.unauthenticated));
    }
    let context = Context {
        actor: request.actor.clone(),
        version,
    };
    let version = context.version.as_str();
    macro_rules! serve {
        ($handle:ident, $method:path, $params:ty) => {
            { let params : $params = decode(spec, version, & request.params, & DECODE) ?;
            $method (& api. $handle (& context), params). await .and_then(| response |
            encode(& response)) }
        };
        ($handle:ident, $method:path) => {
            { let _ : serde::de::IgnoredAny = decode(spec, version, & request.params, &
            DECODE) ?; $method (& api. $handle (& context)). await .and_then(| response |
            encode(& response)) }
        };
    }
    let result = match operation {
        Operation::BackendCreateUser => {
            serve!(
                backend, crate ::legacy::backend::BackendApi::create_user, crate
                ::legacy::backend::CreateUserParams
            )
        }
        Operation::BackendGetUser => {
            serve!(
                backend, crate ::legacy::backend::BackendApi::get_user, crate
                ::legacy::backend::GetUserParams
            )
        }
        Operation::BackendUpdateUser => {
            serve!(
                backend, crate ::legacy::backend::BackendApi::update_user, crate
                ::legacy::backend::UpdateUserParams
            )
        }
        Operation::BackendDeleteUser => {
            serve!(
                backend, crate ::legacy::backend::BackendApi::delete_user, crate
                ::legacy::backend::DeleteUserParams
            )
        }
        Operation::FrontendGet => {
            serve!(frontend, crate ::legacy::frontend::FrontendApi::get)
        }
        Operation::FrontendUpdate => {
            serve!(
                frontend, crate ::legacy::frontend::FrontendApi::update, crate
                ::legacy::frontend::UpdateParams
            )
        }
        Operation::FrontendDelete => {
            serve!(frontend, crate ::legacy::frontend::FrontendApi::delete)
        }
        Operation::FrontendCreateEmailAddress => {
            serve!(
                frontend, crate ::legacy::frontend::FrontendApi::create_email_address,
                crate ::legacy::frontend::CreateEmailAddressParams
            )
        }
        Operation::FrontendCreatePhoneNumber => {
            serve!(
                frontend, crate ::legacy::frontend::FrontendApi::create_phone_number,
                crate ::legacy::frontend::CreatePhoneNumberParams
            )
        }
        Operation::FrontendSetProfileImage => {
            serve!(
                frontend, crate ::legacy::frontend::FrontendApi::set_profile_image, crate
                ::legacy::frontend::SetProfileImageParams
            )
        }
        Operation::FrontendGetSessions => {
            serve!(frontend, crate ::legacy::frontend::FrontendApi::get_sessions)
        }
        Operation::FrontendCreateServiceToken => {
            serve!(
                frontend, crate ::legacy::frontend::FrontendApi::create_service_token,
                crate ::legacy::frontend::CreateServiceTokenParams
            )
        }
    };
    Ok(spec.page_or_array(&request.params, result?))
}
