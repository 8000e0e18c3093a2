//! What the documents allow a server to do: leave out what is optional, refuse with any documented status, count
//! attempts, or have other defaults.

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::{errors, wire};
use clerk_user_runtime::{
    BodyEncoding, ControlOperation, ParamFault, ParamSpec, Request, Response, param_faults,
};
use serde_json::{Value, json};

use super::definition::{Difference, Variant};
use crate::wrapping::{CallResult, JsonObject, ReferenceServer, for_each_user, is_operation, operation_spec};

/// The key under which the variants remember settings that were set.
const SETTINGS: &str = "settings";

pub(super) const VARIANTS: &[Variant] = &[
    Variant {
        id: "consent-not-asked",
        differs: "returns null as the time of consent while the instance does not ask for consent",
        difference: Difference::Wrapper(|server, request| {
            let response = call_and_remember_settings(server, request)?;
            let is_on = setting(server, "legal_consent_required") == Some(json!(true));
            Ok(for_each_user(response, &|user| {
                if !is_on {
                    user.insert(wire::user::LEGAL_ACCEPTED_AT.to_owned(), Value::Null);
                }
            }))
        }),
    },
    Variant {
        id: "own-deletion-off-by-default",
        differs: "lets users delete themselves only if that was set",
        difference: Difference::Wrapper(|server, request| {
            if !is_operation(request, &[Operation::BackendCreateUser]) {
                return server.call(request);
            }
            server.call_with_params(request, |params| {
                params.entry(wire::user::DELETE_SELF_ENABLED).or_insert(json!(false));
            })
        }),
    },
    Variant {
        id: "image-address-optional",
        differs: "omits the address of an image that was uploaded",
        difference: Difference::Wrapper(|server, request| {
            without_member(server, request, &[Operation::FrontendSetProfileImage], &[wire::image::PUBLIC_URL])
        }),
    },
    Variant {
        id: "image-address-kept",
        differs: "keeps the address of the image of a user when the image is replaced",
        difference: Difference::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                let address =
                    format!("https://img.example.com/{}", user[wire::user::ID].as_str().unwrap_or("x"));
                user.insert(wire::user::IMAGE_URL.to_owned(), json!(address));
            }))
        }),
    },
    Variant {
        id: "gateway-details-optional",
        differs: "omits the optional details of the payment gateway",
        difference: Difference::Wrapper(|server, request| {
            let members = &[
                wire::billing_initialized_payment_method::EXTERNAL_CLIENT_SECRET,
                wire::billing_initialized_payment_method::EXTERNAL_GATEWAY_ID,
            ];
            without_member(server, request, &[Operation::FrontendInitializePaymentMethod], members)
        }),
    },
    Variant {
        id: "passkey-challenge-elsewhere",
        differs: "omits the nonce of a passkey that is not verified",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            if is_operation(request, &[Operation::FrontendCreatePasskey])
                && let Some(verification) =
                    response.body.get_mut(wire::passkey::VERIFICATION).and_then(Value::as_object_mut)
            {
                verification.shift_remove("nonce");
            }
            Ok(response)
        }),
    },
    Variant {
        id: "hasher-without-limit",
        differs: "has no limit on the bytes of a password unless one is set",
        difference: Difference::Wrapper(|server, request| {
            const NAME: &str = "password_max_bytes";
            if request.operation != ControlOperation::Settings.id() {
                if setting(server, NAME).is_none_or(|value| value.is_null()) {
                    server.call(&settings_request(&json!({ NAME: 1_000_000 })))?;
                }
                return server.call(request);
            }
            call_and_remember_settings(server, request)
        }),
    },
    Variant {
        id: "same-password-accepted",
        differs: "accepts the current password as the new one",
        difference: Difference::Wrapper(|server, request| {
            let response = server.call(request)?;
            if is_operation(request, &[Operation::FrontendUpdatePassword])
                && response.codes().contains(&errors::FORM_NEW_PASSWORD_MATCHES_CURRENT.code)
            {
                let read = Request {
                    operation: Operation::FrontendGet.id().to_owned(),
                    params: JsonObject::new(),
                    ..request.clone()
                };
                return server.call(&read);
            }
            Ok(response)
        }),
    },
    Variant {
        id: "documented-statuses-only",
        differs: "refuses only with statuses that the operation documents",
        difference: Difference::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            if let Some(spec) = OPERATIONS.iter().find(|spec| spec.id == request.operation)
                && (402..429).contains(&response.status)
                && !spec.documents_refusal(response.status)
                && let Some(status) =
                    [400, 404, 422].into_iter().find(|status| spec.documents_refusal(*status))
            {
                response.status = status;
                set_code(&mut response.body, "refused");
            }
            Ok(response)
        }),
    },
    Variant {
        id: "attempts-counted",
        differs: "counts attempts down in the user each time a password or a code is refused",
        difference: Difference::Wrapper(count_attempts),
    },
    Variant {
        id: "bodies-open",
        differs: "ignores unknown params",
        difference: Difference::Wrapper(|server, request| {
            let Some(spec) = operation_spec(request).filter(|spec| spec.http.body == BodyEncoding::Json)
            else {
                return server.call(request);
            };
            server.call_with_params(request, |params| params.retain(|name, _| spec.param(name).is_some()))
        }),
    },
    Variant {
        id: "schemas-open",
        differs: "returns undocumented properties where the schema of the surface is open",
        difference: Difference::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                user.entry(wire::user::LOCALE).or_insert(json!("en"));
                user.entry(wire::user::BYPASS_CLIENT_TRUST).or_insert(json!(false));
            }))
        }),
    },
    Variant {
        id: "disputed-faults-accepted",
        differs: "accepts invalid params that only some sources describe as invalid",
        difference: Difference::Wrapper(|server, request| {
            let response = server.call(request)?;
            let version = clerk_user::versions::NEWEST;
            let disputed = operation_spec(request).is_some_and(|spec| {
                let found = param_faults(spec, version.as_str(), &request.params);
                let is_disputed = |fault: ParamFault, row: Option<&ParamSpec>| {
                    row.is_some_and(|row| row.disputed.contains(&fault))
                };
                !found.is_empty() && found.iter().all(|one| is_disputed(one.fault, one.row))
            });
            Ok(if disputed && !response.is_success() {
                Response { status: 200, body: json!({}) }
            } else {
                response
            })
        }),
    },
    Variant {
        id: "one-code-for-wrong-codes",
        differs: "refuses a code of any length with the same error",
        difference: Difference::Wrapper(|server, request| {
            let response = server.call(request)?;
            Ok(crate::wrapping::replace_error(
                response,
                errors::TOTP_INVALID_LENGTH,
                errors::TOTP_INCORRECT_CODE,
            ))
        }),
    },
    Variant {
        id: "backup-codes-without-condition",
        differs: "makes backup codes for users without another second factor",
        difference: Difference::Wrapper(|server, request| {
            let response = server.call(request)?;
            if is_operation(request, &[Operation::FrontendCreateBackupCode])
                && response.codes().contains(&errors::BACKUP_CODES_NOT_AVAILABLE.code)
            {
                let now = 1_700_000_000_000_i64;
                let body = json!({
                    "object": "backup_code", "id": "backup_code_1", "codes": ["one1one1"],
                    wire::backup_code::CREATED_AT: now, wire::backup_code::UPDATED_AT: now,
                });
                return Ok(Response { status: 200, body });
            }
            Ok(response)
        }),
    },
    Variant {
        id: "phone-numbers-of-the-plan",
        differs: "refuses phone numbers with the area code 555, which does not exist",
        difference: Difference::Wrapper(|server, request| {
            let numbers = |value: &Value| match value {
                Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
                Value::String(text) => vec![text.clone()],
                _ => Vec::new(),
            };
            let given: Vec<String> =
                request.params.get(wire::params::PHONE_NUMBER).map(numbers).unwrap_or_default();
            let is_write = operation_spec(request).is_some_and(|spec| spec.http.body != BodyEncoding::None);
            if is_write && given.iter().any(|number| number.starts_with("+1555")) {
                return Ok(crate::wrapping::error_response(errors::FORM_PARAM_FORMAT_INVALID));
            }
            server.call(request)
        }),
    },
];

fn settings_request(params: &Value) -> Request {
    Request {
        operation: ControlOperation::Settings.id().to_owned(),
        actor: clerk_user_runtime::Actor::SecretKey,
        api_version: None,
        params: params.as_object().cloned().unwrap_or_default(),
    }
}

/// Makes the call, and remembers the settings that it sets.
fn call_and_remember_settings(server: &ReferenceServer, request: &Request) -> CallResult {
    if request.operation == ControlOperation::Settings.id() {
        let mut settings = remembered(server);
        settings.extend(request.params.clone());
        server.remember(SETTINGS.to_owned(), Value::Object(settings));
    }
    server.call(request)
}

fn remembered(server: &ReferenceServer) -> JsonObject {
    server.recall(SETTINGS).and_then(|value| value.as_object().cloned()).unwrap_or_default()
}

fn setting(server: &ReferenceServer, name: &str) -> Option<Value> {
    remembered(server).get(name).cloned()
}

/// The response without these members.
fn without_member(
    server: &ReferenceServer,
    request: &Request,
    operations: &[Operation],
    members: &[&str],
) -> CallResult {
    let mut response = server.call(request)?;
    if is_operation(request, operations)
        && let Some(body) = response.body.as_object_mut()
    {
        body.retain(|name, _| !members.contains(&name.as_str()));
    }
    Ok(response)
}

fn set_code(body: &mut Value, code: &str) {
    for item in body.get_mut("errors").and_then(Value::as_array_mut).into_iter().flatten() {
        item["code"] = json!(code);
    }
}

/// Shows one attempt less for each refused check of a password or code.
fn count_attempts(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    let checks = [Operation::BackendVerifyPassword, Operation::BackendVerifyTOTP];
    if is_operation(request, &checks)
        && response.status == errors::INCORRECT_PASSWORD.status
        && let Some(id) = request.params.get(wire::params::USER_ID).and_then(Value::as_str)
    {
        let failed = server.recall(id).and_then(|value| value.as_i64()).unwrap_or_default();
        server.remember(id.to_owned(), json!(failed + 1));
    }
    Ok(for_each_user(response, &|user| {
        let id = user.get(wire::user::ID).and_then(Value::as_str).unwrap_or_default();
        let failed = server.recall(id).and_then(|value| value.as_i64()).unwrap_or_default();
        user.insert(wire::user::VERIFICATION_ATTEMPTS_REMAINING.to_owned(), json!(100 - failed));
    }))
}
