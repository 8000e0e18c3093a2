//! Bugs of credentials, sessions, memberships and invitations that only a history shows.

use clerk_user::operations::Operation;
use clerk_user::{TotpCodeType, errors, wire};
use clerk_user_runtime::{Page, Request};
use serde_json::{Value, json};

use super::histories::text;
use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, is, refusal, user_id};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "name-update-removes-password",
        number: None,
        bug: "removes the password when the backend updates the names of a user",
        breaks: &["password-updated-enables"],
        build: Build::Wrapper(lose_password),
    },
    Mutant {
        id: "new-password-invalidates-backup-codes",
        number: None,
        bug: "rejects the backup codes of a user after a new password is set",
        breaks: &["backup-code-used-up"],
        build: Build::Wrapper(lose_codes),
    },
    Mutant {
        id: "totp-secret-never-replaced",
        number: None,
        bug: "keeps the first authenticator secret of a user when a new one is set",
        breaks: &["totp-code"],
        build: Build::Wrapper(keep_first_secret),
    },
    Mutant {
        id: "user-update-revives-session",
        number: None,
        bug: "lists a revoked session as active after the backend updates its user",
        breaks: &["session-revoked"],
        build: Build::Wrapper(revive_session),
    },
    Mutant {
        id: "joining-revives-membership",
        number: None,
        bug: "restores the membership that a user left last when the user joins an organization",
        breaks: &["leaving-removes-membership"],
        build: Build::Wrapper(revive_membership),
    },
    Mutant {
        id: "only-newest-invitation-listed",
        number: None,
        bug: "lists only the newest pending invitation of a user",
        breaks: &["invitation-list-pending-filtered"],
        build: Build::Wrapper(show_one_invitation),
    },
];

/// The user of a request.
fn user(request: &Request) -> String {
    user_id(request).and_then(|(_, id)| id.as_str().map(str::to_owned)).unwrap_or_default()
}

fn sets_password(request: &Request) -> bool {
    let by_backend = is(request, &[Operation::BackendUpdateUser]);
    is(request, &[Operation::FrontendUpdatePassword])
        || (by_backend && request.params.contains_key(wire::params::PASSWORD))
}

fn lose_password(server: &Server, request: &Request) -> Answer {
    let response = server.answer(request)?;
    let names = [wire::params::FIRST_NAME, wire::params::LAST_NAME];
    if is(request, &[Operation::BackendUpdateUser])
        && response.is_success()
        && !sets_password(request)
        && names.iter().any(|name| request.params.contains_key(*name))
        && let Some(id) = user_id(request)
    {
        server.ask(None, Operation::BackendRemovePassword, Members::from_iter([id]))?;
    }
    Ok(response)
}

fn lose_codes(server: &Server, request: &Request) -> Answer {
    let response = server.answer(request)?;
    let key = format!("lost codes of {}", user(request));
    if response.is_success()
        && (sets_password(request) || request.params.contains_key(wire::params::BACKUP_CODES))
    {
        server.remember(key.clone(), json!(sets_password(request)));
    }
    let by_code =
        response.body.get(wire::verify_totp_result::CODE_TYPE) == Some(&json!(TotpCodeType::BackupCode));
    if is(request, &[Operation::BackendVerifyTOTP]) && by_code && server.recall(&key) == Some(json!(true)) {
        return Ok(refusal(errors::TOTP_INCORRECT_CODE));
    }
    Ok(response)
}

fn keep_first_secret(server: &Server, request: &Request) -> Answer {
    let key = format!("secrets of {}", user(request));
    let sets = is(request, &[Operation::BackendUpdateUser]);
    let secret = request.params.get(wire::params::TOTP_SECRET).filter(|secret| sets && secret.is_string());
    let Some(secret) = secret else { return server.answer(request) };
    let first = server.recall(&key).unwrap_or_else(|| secret.clone());
    let response = server.answer_with(request, |params| {
        params.insert(wire::params::TOTP_SECRET.to_owned(), first.clone());
    })?;
    if response.is_success() {
        server.remember(key, first);
    }
    Ok(response)
}

fn revive_session(server: &Server, request: &Request) -> Answer {
    let mut response = server.answer(request)?;
    let (revoked, revived) =
        (|user: &str| format!("revoked of {user}"), |user: &str| format!("revived of {user}"));
    if is(request, &[Operation::BackendRevokeSession])
        && let Value::Object(session) = &response.body
        && response.is_success()
    {
        server.remember(revoked(&text(session, wire::session::USER_ID)), response.body.clone());
    }
    let user = user(request);
    if is(request, &[Operation::BackendUpdateUser])
        && response.is_success()
        && let Some(session) = server.recall(&revoked(&user))
    {
        server.remember(revived(&user), session);
    }
    if is(request, &[Operation::BackendGetSessionList])
        && request.params.get(wire::params::STATUS) == Some(&json!(clerk_user::SessionStatus::Active))
        && let Some(session) = server.recall(&revived(&user))
        && let Value::Array(rows) = &mut response.body
    {
        rows.push(session);
    }
    Ok(response)
}

fn revive_membership(server: &Server, request: &Request) -> Answer {
    let user = user(request);
    let key = format!("left by {user}");
    if is(request, &[Operation::FrontendLeaveOrganization]) {
        let response = server.answer(request)?;
        if response.is_success() {
            server.remember(
                key,
                request.params.get(wire::params::ORGANIZATION_ID).cloned().unwrap_or_default(),
            );
        }
        return Ok(response);
    }
    let response = server.answer(request)?;
    if is(request, &[Operation::BackendCreateOrganizationMembership])
        && response.is_success()
        && let Some(left) = server.recall(&key)
    {
        let mut params = request.params.clone();
        params.insert(wire::params::ORGANIZATION_ID.to_owned(), left);
        server.ask(request.api_version.as_deref(), Operation::BackendCreateOrganizationMembership, params)?;
    }
    Ok(response)
}

fn show_one_invitation(server: &Server, request: &Request) -> Answer {
    let mut response = server.answer(request)?;
    if is(request, &[Operation::BackendGetOrganizationInvitationList])
        && let Ok(mut page) = serde_json::from_value::<Page<Value>>(response.body.clone())
    {
        page.data.truncate(1);
        response.body = json!(page);
    }
    Ok(response)
}
