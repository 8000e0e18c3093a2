//! Bugs in the methods of an SDK that make one call.

use clerk_user::wire;
use clerk_user_implementation::sdk::{OPEN, SESSION, SIGNED_OUT};
use clerk_user_runtime::{MethodBehaviour, MethodParam, Response};
use serde_json::{Value, json};

use super::tables::{behaviour, is_call, method};
use crate::mutant::definition::{Fault, Mutant};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "sdk-omits-optional-param",
        number: None,
        bug: "omits an optional param",
        breaks: &["sdk-call-sends"],
        fault: Fault::AroundSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                let optional = |param: &&MethodParam| !param.required;
                if is_call(request)
                    && let Some(param) =
                        method(request).and_then(|method| method.params.iter().find(optional))
                {
                    params.shift_remove(param.name);
                }
            })
        }),
    },
    Mutant {
        id: "sdk-returns-nothing",
        number: None,
        bug: "returns nothing from a method that succeeds",
        breaks: &["sdk-call-answers"],
        fault: Fault::AroundSdk(|sdk, request| {
            let response = sdk.call(request)?;
            let succeeds = is_call(request) && response.is_success();
            Ok(if succeeds { Response { body: Value::Null, ..response } } else { response })
        }),
    },
    Mutant {
        id: "sdk-hides-errors",
        number: None,
        bug: "returns nothing from a method that fails instead of an error",
        breaks: &["sdk-call-fails"],
        fault: Fault::AroundSdk(|sdk, request| {
            let response = sdk.call(request)?;
            let fails = is_call(request) && !response.is_success();
            Ok(if fails { Response { status: 200, body: Value::Null } } else { response })
        }),
    },
    Mutant {
        id: "sdk-stays-signed-in",
        number: None,
        bug: "stays signed in after the user is deleted",
        breaks: &["sdk-delete-signs-out"],
        fault: Fault::AroundSdk(|sdk, request| {
            let response = sdk.call(request)?;
            let is_sign_out_check = request.operation == SIGNED_OUT;
            Ok(if is_sign_out_check { Response { body: json!(false), ..response } } else { response })
        }),
    },
    Mutant {
        id: "sdk-delete-returns-deleted-object",
        number: None,
        bug: "returns the deletion response from `delete` instead of nothing",
        breaks: &["sdk-delete-answers-nothing"],
        fault: Fault::AroundSdk(|sdk, request| {
            let response = sdk.call(request)?;
            let deletes = matches!(behaviour(request), Some(MethodBehaviour::SignOutAfter { .. }));
            Ok(if deletes {
                Response { body: json!({ wire::deleted_object::DELETED: true }), ..response }
            } else {
                response
            })
        }),
    },
    Mutant {
        id: "sdk-reload-keeps-token",
        number: None,
        bug: "makes no new session token when it reloads the user",
        breaks: &["sdk-reload-refreshes-token"],
        fault: Fault::AroundSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                if request.operation == OPEN {
                    params.shift_remove(SESSION);
                }
            })
        }),
    },
    Mutant {
        id: "sdk-reload-returns-stale-user",
        number: None,
        bug: "returns the previous state of the user from a reload",
        breaks: &["sdk-reload-refreshes"],
        fault: Fault::AroundSdk(|sdk, request| {
            let is_read = matches!(behaviour(request), Some(MethodBehaviour::Read { .. }));
            let stale = if is_read { Some(sdk.read_object(request)?) } else { None };
            let response = sdk.call(request)?;
            Ok(stale.map_or(response.clone(), |body| Response { body, ..response }))
        }),
    },
];
