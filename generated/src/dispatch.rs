// @generated from the contract by `cargo xtask generate`. Do not edit.

//! From a raw request to a raw answer, without a transport: the in-process adapter calls it, a server wraps it.
#![allow(deprecated, reason = "deprecated operations are served too")]
use clerk_user_runtime::{
    Actor, ApiError, ApiVersion, Context, Request, Response, Surface, decode,
};
use serde::Serialize;
use serde_json::Value;
use crate::errors::DECODE;
use crate::operations::Operation;
use crate::versions;
/// What the dispatcher serves: a handle per surface, made for each call.
pub trait Api: Send + Sync {
    /// The backend API for one call.
    fn backend(&self, context: &Context) -> impl crate::backend::BackendApi;
    /// The frontend API for one call.
    fn frontend(&self, context: &Context) -> impl crate::frontend::FrontendApi;
}
/// An API that has no operation: for a surface that is not there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unimplemented;
impl crate::backend::BackendApi for Unimplemented {}
impl crate::frontend::FrontendApi for Unimplemented {}
/// Serves one request. Every refusal is an answer with the error envelope.
pub async fn dispatch(api: &impl Api, request: &Request) -> Response {
    match answer(api, request).await {
        Ok(body) => Response { status: 200, body },
        Err(error) => {
            Response {
                status: error.status,
                body: error.to_value(),
            }
        }
    }
}
fn encode<T: Serialize>(answer: &T) -> Result<Value, ApiError> {
    serde_json::to_value(answer).map_err(|error| ApiError::internal(&error.to_string()))
}
async fn answer(api: &impl Api, request: &Request) -> Result<Value, ApiError> {
    let version = ApiVersion::resolve(request.api_version.as_deref(), versions::ALL);
    let version = version.ok_or_else(|| ApiError::new(DECODE.version))?;
    let operation = Operation::from_id(&request.operation)
        .filter(|operation| operation.spec().exists_at(version.as_str()))
        .ok_or_else(|| ApiError::new(DECODE.not_found))?;
    let spec = operation.spec();
    let allowed = match spec.surface {
        Surface::Backend => request.actor == Actor::SecretKey,
        Surface::Frontend => matches!(request.actor, Actor::User(_)),
    };
    if !allowed {
        return Err(ApiError::new(DECODE.unauthenticated));
    }
    let context = Context {
        actor: request.actor.clone(),
        version,
    };
    match operation {
        Operation::BackendCreateEmailAddress => {
            let params: crate::backend::CreateEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetEmailAddress => {
            let params: crate::backend::GetEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendUpdateEmailAddress => {
            let params: crate::backend::UpdateEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendDeleteEmailAddress => {
            let params: crate::backend::DeleteEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendReplaceUserEmailAddress => {
            let params: crate::backend::ReplaceUserEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::replace_user_email_address(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendUpdateUserMetadata => {
            let params: crate::backend::UpdateUserMetadataParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_user_metadata(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendReplaceUserMetadata => {
            let params: crate::backend::ReplaceUserMetadataParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::replace_user_metadata(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendCreateUser => {
            let params: crate::backend::CreateUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::create_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendGetUser => {
            let params: crate::backend::GetUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendGetUserList => {
            let params: crate::backend::GetUserListParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_user_list(
                        &api.backend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::BackendGetCount => {
            let params: crate::backend::GetCountParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::get_count(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendUpdateUser => {
            let params: crate::backend::UpdateUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::update_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::BackendDeleteUser => {
            let params: crate::backend::DeleteUserParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::backend::BackendApi::delete_user(&api.backend(&context), params)
                    .await?,
            )
        }
        Operation::FrontendGet => {
            let _: serde::de::IgnoredAny = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(&crate::frontend::FrontendApi::get(&api.frontend(&context)).await?)
        }
        Operation::FrontendUpdate => {
            let params: crate::frontend::UpdateParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update(&api.frontend(&context), params)
                    .await?,
            )
        }
        Operation::FrontendUpdateMetadata => {
            let params: crate::frontend::UpdateMetadataParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::update_metadata(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
        Operation::FrontendCreateEmailAddress => {
            let params: crate::frontend::CreateEmailAddressParams = decode(
                spec,
                context.version.as_str(),
                &request.params,
                &DECODE,
            )?;
            encode(
                &crate::frontend::FrontendApi::create_email_address(
                        &api.frontend(&context),
                        params,
                    )
                    .await?,
            )
        }
    }
}
