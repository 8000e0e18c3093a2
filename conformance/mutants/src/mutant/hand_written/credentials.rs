//! Bugs in passwords, second factors, bans, locks and the deletion of users.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{Request, Response};
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, deletion_response, for_each_user, is_operation,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "password-never-enabled",
        number: Some(40),
        bug: "never reports that a user has a password",
        breaks: &["password-created-enables", "password-updated-enables", "password-set-enables"],
        fault: Fault::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                user.insert(wire::user::PASSWORD_ENABLED.to_owned(), json!(false));
            }))
        }),
    },
    Mutant {
        id: "any-password-verified",
        number: Some(41),
        bug: "verifies any password",
        breaks: &["password-check-wrong"],
        fault: Fault::Wrapper(verify_any_password),
    },
    Mutant {
        id: "seven-character-password-accepted",
        number: Some(42),
        bug: "accepts a password of seven characters",
        breaks: &["password-too-short"],
        fault: Fault::Wrapper(accept_short_password),
    },
    Mutant {
        id: "sign-out-without-password-accepted",
        number: Some(43),
        bug: "accepts a request to sign out of other sessions without a password",
        breaks: &["param-dependency-refused"],
        fault: Fault::Wrapper(|server, request| {
            server.call_with_params(request, |params| {
                if !params.contains_key(wire::params::PASSWORD) {
                    params.remove(wire::params::SIGN_OUT_OF_OTHER_SESSIONS);
                }
            })
        }),
    },
    Mutant {
        id: "verified-flag-ignored",
        number: Some(44),
        bug: "ignores the verified flag when an identifier is updated",
        breaks: &["email-set-verified", "email-set-unverified", "phone-set-verified", "phone-set-unverified"],
        fault: Fault::Policy(|policy| policy.verified_after_update = |one, _| one.is_verified()),
    },
    Mutant {
        id: "ban-has-no-effect",
        number: Some(54),
        bug: "reports a successful ban, but does not ban the user",
        breaks: &["ban-shown", "ban-blocks-sign-in", "ban-ends-sessions"],
        fault: Fault::Wrapper(|server, request| respond_only(server, request, Operation::BackendBanUser)),
    },
    Mutant {
        id: "unlock-has-no-effect",
        number: Some(54),
        bug: "reports a successful unlock, but leaves the user locked",
        breaks: &["unlock-lifts"],
        fault: Fault::Wrapper(|server, request| respond_only(server, request, Operation::BackendUnlockUser)),
    },
    Mutant {
        id: "deleted-user-kept",
        number: Some(55),
        bug: "reports that a user is deleted, but keeps the user",
        breaks: &["deleted-user-gone"],
        fault: Fault::Wrapper(only_report_deletion),
    },
    Mutant {
        id: "deleted-user-keeps-addresses",
        number: Some(56),
        bug: "keeps the addresses of a deleted user readable and taken",
        breaks: &["deleted-user-email-gone", "email-address-freed"],
        fault: Fault::Wrapper(keep_addresses),
    },
    Mutant {
        id: "any-totp-code-verified",
        number: None,
        bug: "verifies any authenticator code",
        breaks: &["totp-code-wrong", "totp-code-late"],
        fault: Fault::Policy(|policy| policy.is_valid_totp = |_, _, _| true),
    },
    Mutant {
        id: "backup-code-reusable",
        number: None,
        bug: "accepts a backup code more than once",
        breaks: &["backup-code-used-up", "backup-codes-plain"],
        fault: Fault::Policy(|policy| policy.consume_backup_code = |_, _| {}),
    },
    Mutant {
        id: "any-digest-accepted",
        number: None,
        bug: "accepts any string as a password digest",
        breaks: &["password-digest-malformed", "password-digest-malformed-update"],
        fault: Fault::Policy(|policy| policy.is_valid_digest = |_, _| true),
    },
    Mutant {
        id: "ban-keeps-sessions",
        number: None,
        bug: "leaves the sessions of a banned user active",
        breaks: &["ban-ends-sessions", "unban-revives-nothing"],
        fault: Fault::Policy(|policy| policy.ban_revokes_sessions = |_| false),
    },
    Mutant {
        id: "last-identifier-deletable",
        number: None,
        bug: "deletes the last identifier of a user",
        breaks: &["last-identifier-kept"],
        fault: Fault::Policy(|policy| policy.is_last_identification = |_| false),
    },
];

fn verify_any_password(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    if response.codes().contains(&errors::INCORRECT_PASSWORD.code) {
        return Ok(Response { status: 200, body: json!({ wire::verify_password_result::VERIFIED: true }) });
    }
    Ok(response)
}

/// Sends a longer password instead.
fn accept_short_password(server: &ReferenceServer, request: &Request) -> CallResult {
    server.call_with_params(request, |params| {
        if let Some(Value::String(text)) = params.get_mut(wire::params::PASSWORD)
            && text.chars().count() == 7
        {
            text.push('+');
        }
    })
}

/// Returns the user with success, but does not call the operation.
fn respond_only(server: &ReferenceServer, request: &Request, operation: Operation) -> CallResult {
    if !is_operation(request, &[operation]) {
        return server.call(request);
    }
    let user = server.read_user(request)?;
    if user.is_empty() {
        return server.call(request);
    }
    Ok(Response { status: 200, body: Value::Object(user) })
}

fn only_report_deletion(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendDeleteUser]) {
        return server.call(request);
    }
    let user = server.read_user(request)?;
    if user.is_empty() {
        return server.call(request);
    }
    Ok(deletion_response(&user))
}

/// Still returns the addresses of a deleted user, and gives them to a new user that is never read.
fn keep_addresses(server: &ReferenceServer, request: &Request) -> CallResult {
    if is_operation(request, &[Operation::BackendDeleteUser]) {
        let user = server.read_user(request)?;
        let response = server.call(request)?;
        let emails = user.get(wire::user::EMAIL_ADDRESSES).and_then(Value::as_array).cloned();
        for email in emails.unwrap_or_default() {
            let of = |member: &str| email.get(member).cloned().unwrap_or_default();
            let params = JsonObject::from_iter([(
                wire::params::EMAIL_ADDRESS.to_owned(),
                json!([of(wire::email_address::EMAIL_ADDRESS)]),
            )]);
            server.call_backend(None, Operation::BackendCreateUser, params)?;
            server.remember(of(wire::email_address::ID).as_str().unwrap_or_default().to_owned(), email);
        }
        return Ok(response);
    }
    let id = request.params.get(wire::params::EMAIL_ADDRESS_ID).and_then(Value::as_str).unwrap_or_default();
    match server.recall(id) {
        Some(body) if is_operation(request, &[Operation::BackendGetEmailAddress]) => {
            Ok(Response { status: 200, body })
        }
        _ => server.call(request),
    }
}
