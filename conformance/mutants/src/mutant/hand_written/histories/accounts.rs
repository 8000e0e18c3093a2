//! Bugs in credentials, sessions, memberships and invitations that only a history shows.

use clerk_user::operations::Operation;
use clerk_user::{TotpCodeType, errors, wire};
use clerk_user_runtime::{Page, Request};
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, error_response, is_operation, string_param, user_param,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "name-update-removes-password",
        number: None,
        bug: "removes the password when the backend updates the names of a user",
        breaks: &["password-updated-enables"],
        fault: Fault::Wrapper(remove_password),
    },
    Mutant {
        id: "new-password-invalidates-backup-codes",
        number: None,
        bug: "rejects the backup codes of a user after a new password is set",
        breaks: &["backup-code-used-up"],
        fault: Fault::Wrapper(invalidate_codes),
    },
    Mutant {
        id: "totp-secret-never-replaced",
        number: None,
        bug: "keeps the first authenticator secret of a user when a new one is set",
        breaks: &["totp-code"],
        fault: Fault::Wrapper(keep_first_secret),
    },
    Mutant {
        id: "user-update-revives-session",
        number: None,
        bug: "lists a revoked session as active after the backend updates its user",
        breaks: &["session-revoked"],
        fault: Fault::Wrapper(revive_session),
    },
    Mutant {
        id: "joining-revives-membership",
        number: None,
        bug: "restores the membership that a user left last when the user joins an organization",
        breaks: &["leaving-removes-membership"],
        fault: Fault::Wrapper(revive_membership),
    },
    Mutant {
        id: "only-newest-invitation-listed",
        number: None,
        bug: "lists only the newest pending invitation of a user",
        breaks: &["invitation-list-pending-filtered"],
        fault: Fault::Wrapper(list_one_invitation),
    },
];

/// The id of the user of a request.
fn user_id(request: &Request) -> String {
    user_param(request).and_then(|(_, id)| id.as_str().map(str::to_owned)).unwrap_or_default()
}

fn sets_password(request: &Request) -> bool {
    let is_update = is_operation(request, &[Operation::BackendUpdateUser]);
    is_operation(request, &[Operation::FrontendUpdatePassword])
        || (is_update && request.params.contains_key(wire::params::PASSWORD))
}

fn remove_password(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    let names = [wire::params::FIRST_NAME, wire::params::LAST_NAME];
    if is_operation(request, &[Operation::BackendUpdateUser])
        && response.is_success()
        && !sets_password(request)
        && names.iter().any(|name| request.params.contains_key(*name))
        && let Some(id) = user_param(request)
    {
        server.call_backend(None, Operation::BackendRemovePassword, JsonObject::from_iter([id]))?;
    }
    Ok(response)
}

fn invalidate_codes(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    let key = format!("invalid codes of {}", user_id(request));
    if response.is_success()
        && (sets_password(request) || request.params.contains_key(wire::params::BACKUP_CODES))
    {
        server.remember(key.clone(), json!(sets_password(request)));
    }
    let is_backup_code =
        response.body.get(wire::verify_totp_result::CODE_TYPE) == Some(&json!(TotpCodeType::BackupCode));
    if is_operation(request, &[Operation::BackendVerifyTOTP])
        && is_backup_code
        && server.recall(&key) == Some(json!(true))
    {
        return Ok(error_response(errors::TOTP_INCORRECT_CODE));
    }
    Ok(response)
}

fn keep_first_secret(server: &ReferenceServer, request: &Request) -> CallResult {
    let key = format!("secrets of {}", user_id(request));
    let is_update = is_operation(request, &[Operation::BackendUpdateUser]);
    let secret =
        request.params.get(wire::params::TOTP_SECRET).filter(|secret| is_update && secret.is_string());
    let Some(secret) = secret else { return server.call(request) };
    let first = server.recall(&key).unwrap_or_else(|| secret.clone());
    let response = server.call_with_params(request, |params| {
        params.insert(wire::params::TOTP_SECRET.to_owned(), first.clone());
    })?;
    if response.is_success() {
        server.remember(key, first);
    }
    Ok(response)
}

fn revive_session(server: &ReferenceServer, request: &Request) -> CallResult {
    let mut response = server.call(request)?;
    let (revoked, revived) =
        (|user: &str| format!("revoked of {user}"), |user: &str| format!("revived of {user}"));
    if is_operation(request, &[Operation::BackendRevokeSession])
        && let Value::Object(session) = &response.body
        && response.is_success()
    {
        server.remember(revoked(&string_param(session, wire::session::USER_ID)), response.body.clone());
    }
    let user = user_id(request);
    if is_operation(request, &[Operation::BackendUpdateUser])
        && response.is_success()
        && let Some(session) = server.recall(&revoked(&user))
    {
        server.remember(revived(&user), session);
    }
    if is_operation(request, &[Operation::BackendGetSessionList])
        && request.params.get(wire::params::STATUS) == Some(&json!(clerk_user::SessionStatus::Active))
        && let Some(session) = server.recall(&revived(&user))
        && let Value::Array(rows) = &mut response.body
    {
        rows.push(session);
    }
    Ok(response)
}

fn revive_membership(server: &ReferenceServer, request: &Request) -> CallResult {
    let user = user_id(request);
    let key = format!("left by {user}");
    if is_operation(request, &[Operation::FrontendLeaveOrganization]) {
        let response = server.call(request)?;
        if response.is_success() {
            server.remember(
                key,
                request.params.get(wire::params::ORGANIZATION_ID).cloned().unwrap_or_default(),
            );
        }
        return Ok(response);
    }
    let response = server.call(request)?;
    if is_operation(request, &[Operation::BackendCreateOrganizationMembership])
        && response.is_success()
        && let Some(left) = server.recall(&key)
    {
        let mut params = request.params.clone();
        params.insert(wire::params::ORGANIZATION_ID.to_owned(), left);
        server.call_backend(
            request.api_version.as_deref(),
            Operation::BackendCreateOrganizationMembership,
            params,
        )?;
    }
    Ok(response)
}

fn list_one_invitation(server: &ReferenceServer, request: &Request) -> CallResult {
    let mut response = server.call(request)?;
    if is_operation(request, &[Operation::BackendGetOrganizationInvitationList])
        && let Ok(mut page) = serde_json::from_value::<Page<Value>>(response.body.clone())
    {
        page.data.truncate(1);
        response.body = json!(page);
    }
    Ok(response)
}
