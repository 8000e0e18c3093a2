//! Bugs in how an SDK caches the sessions of a user.

use clerk_user_implementation::sdk::INSTANCE;
use clerk_user_runtime::Response;
use serde_json::json;

use super::tables::is_cached;
use crate::mutant::definition::{Fault, Mutant};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "sdk-sessions-not-cached",
        number: None,
        bug: "requests the sessions on every call",
        breaks: &["sdk-sessions-once"],
        fault: Fault::AroundSdk(|sdk, request| {
            // A new object has cached nothing.
            let new_object = if is_cached(request) { Some(sdk.open_object(request)?) } else { None };
            sdk.call_with_params(request, |params| {
                params.extend(new_object.map(|number| (INSTANCE.to_owned(), number)));
            })
        }),
    },
    Mutant {
        id: "sdk-cache-shared",
        number: None,
        bug: "shares the cached sessions between all its objects",
        breaks: &["sdk-sessions-per-object"],
        fault: Fault::AroundSdk(|sdk, request| {
            if !is_cached(request) {
                return sdk.call(request);
            }
            if let Some(body) = sdk.recall(&request.operation) {
                return Ok(Response { status: 200, body });
            }
            let response = sdk.call(request)?;
            sdk.remember(request.operation.clone(), response.body.clone());
            Ok(response)
        }),
    },
    Mutant {
        id: "sdk-failure-not-cached",
        number: None,
        bug: "requests the sessions again after a failure",
        breaks: &["sdk-sessions-failure-kept"],
        fault: Fault::AroundSdk(|sdk, request| {
            if !is_cached(request) {
                return sdk.call(request);
            }
            let instance = request.params.get(INSTANCE).cloned().unwrap_or_default();
            let fresh = sdk.recall(&instance.to_string()).unwrap_or_else(|| instance.clone());
            let response =
                sdk.call_with_params(request, |params| drop(params.insert(INSTANCE.to_owned(), fresh)))?;
            if response.body == json!([]) {
                sdk.remember(instance.to_string(), sdk.open_object(request)?);
            }
            Ok(response)
        }),
    },
];
