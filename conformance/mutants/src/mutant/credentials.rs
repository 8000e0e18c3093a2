//! Bugs of passwords, second factors, bans, locks and the end of a user.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{Request, Response};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, each_user, is};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "pm40",
        bug: "no user ever shows that it has a password",
        breaks: &["password-created-enables", "password-updated-enables", "password-set-enables"],
        build: Build::Wrapper(|server, request| {
            Ok(each_user(server.answer(request)?, &|user| {
                user.insert(wire::user::PASSWORD_ENABLED.to_owned(), json!(false));
            }))
        }),
    },
    Mutant {
        id: "pm41",
        bug: "any password is verified",
        breaks: &["password-check-wrong"],
        build: Build::Wrapper(verify_any_password),
    },
    Mutant {
        id: "pm42",
        bug: "a password of seven characters is taken",
        breaks: &["password-too-short"],
        build: Build::Wrapper(take_short_password),
    },
    Mutant {
        id: "pm43",
        bug: "signing out of other sessions is taken without a password",
        breaks: &["param-dependency-refused"],
        build: Build::Wrapper(|server, request| {
            server.answer_with(request, |params| {
                if !params.contains_key(wire::params::PASSWORD) {
                    params.remove(wire::params::SIGN_OUT_OF_OTHER_SESSIONS);
                }
            })
        }),
    },
    Mutant {
        id: "pm44",
        bug: "an update does not say whether an identifier is verified",
        breaks: &["email-set-verified", "email-set-unverified", "phone-set-verified", "phone-set-unverified"],
        build: Build::Policy(|policy| policy.verified_after_update = |one, _| one.is_verified()),
    },
    Mutant {
        id: "pm54-ban",
        bug: "a ban bans nobody",
        breaks: &["ban-shown", "ban-blocks-sign-in", "ban-ends-sessions"],
        build: Build::Wrapper(|server, request| answer_only(server, request, Operation::BackendBanUser)),
    },
    Mutant {
        id: "pm54-unlock",
        bug: "unlocking a user leaves the lock on",
        breaks: &["unlock-lifts"],
        build: Build::Wrapper(|server, request| answer_only(server, request, Operation::BackendUnlockUser)),
    },
    Mutant {
        id: "pm55",
        bug: "deleting a user answers that it is deleted, and keeps it",
        breaks: &["deleted-user-gone"],
        build: Build::Wrapper(pretend_to_delete),
    },
    Mutant {
        id: "pm56",
        bug: "the addresses of a deleted user stay readable and taken",
        breaks: &["deleted-user-frees"],
        build: Build::Wrapper(keep_addresses),
    },
    Mutant {
        id: "d-any-totp",
        bug: "any code of an authenticator app is verified",
        breaks: &["totp-code-wrong", "totp-code-late"],
        build: Build::Policy(|policy| policy.is_valid_totp = |_, _, _| true),
    },
    Mutant {
        id: "d-backup-code-kept",
        bug: "a backup code can be used again and again",
        breaks: &["backup-code-used-up", "backup-codes-plain"],
        build: Build::Policy(|policy| policy.consume_backup_code = |_, _| {}),
    },
    Mutant {
        id: "d-any-digest",
        bug: "any text is taken as a digest",
        breaks: &["password-digest-malformed", "password-digest-malformed-update"],
        build: Build::Policy(|policy| policy.is_valid_digest = |_, _| true),
    },
    Mutant {
        id: "d-ban-keeps-sessions",
        bug: "a ban leaves the sessions of the user as they are",
        breaks: &["ban-ends-sessions", "unban-revives-nothing"],
        build: Build::Policy(|policy| policy.ban_revokes_sessions = |_| false),
    },
    Mutant {
        id: "d-last-identifier-deleted",
        bug: "the last identifier of a user can be deleted",
        breaks: &["last-identifier-kept"],
        build: Build::Policy(|policy| policy.is_last_identification = |_| false),
    },
];

fn verify_any_password(server: &Server, request: &Request) -> Answer {
    let response = server.answer(request)?;
    if response.codes().contains(&errors::INCORRECT_PASSWORD.code) {
        return Ok(Response { status: 200, body: json!({ wire::verify_password_result::VERIFIED: true }) });
    }
    Ok(response)
}

/// Takes a longer one in its place.
fn take_short_password(server: &Server, request: &Request) -> Answer {
    server.answer_with(request, |params| {
        if let Some(Value::String(text)) = params.get_mut(wire::params::PASSWORD)
            && text.chars().count() == 7
        {
            text.push('+');
        }
    })
}

/// Answers the user as one to whom it was done, and does not do it.
fn answer_only(server: &Server, request: &Request, operation: Operation) -> Answer {
    if !is(request, &[operation]) {
        return server.answer(request);
    }
    let user = server.user_of(request)?;
    if user.is_empty() {
        return server.answer(request);
    }
    Ok(Response { status: 200, body: Value::Object(user) })
}

fn pretend_to_delete(server: &Server, request: &Request) -> Answer {
    if !is(request, &[Operation::BackendDeleteUser]) {
        return server.answer(request);
    }
    let user = server.user_of(request)?;
    if user.is_empty() {
        return server.answer(request);
    }
    let body = json!({
        wire::deleted_object::ID: user.get(wire::user::ID),
        wire::deleted_object::OBJECT: user.get(wire::user::OBJECT),
        wire::deleted_object::DELETED: true,
    });
    Ok(Response { status: 200, body })
}

/// Shows the addresses of a deleted user as they were, and gives them to somebody that nobody knows of.
fn keep_addresses(server: &Server, request: &Request) -> Answer {
    if is(request, &[Operation::BackendDeleteUser]) {
        let user = server.user_of(request)?;
        let response = server.answer(request)?;
        let emails = user.get(wire::user::EMAIL_ADDRESSES).and_then(Value::as_array).cloned();
        for email in emails.unwrap_or_default() {
            let of = |member: &str| email.get(member).cloned().unwrap_or_default();
            let params = Members::from_iter([(
                wire::params::EMAIL_ADDRESS.to_owned(),
                json!([of(wire::email_address::EMAIL_ADDRESS)]),
            )]);
            server.ask(None, Operation::BackendCreateUser, params)?;
            server.remember(of(wire::email_address::ID).as_str().unwrap_or_default().to_owned(), email);
        }
        return Ok(response);
    }
    let id = request.params.get(wire::params::EMAIL_ADDRESS_ID).and_then(Value::as_str).unwrap_or_default();
    match server.recall(id) {
        Some(body) if is(request, &[Operation::BackendGetEmailAddress]) => Ok(Response { status: 200, body }),
        _ => server.answer(request),
    }
}
