//! Users that the steps of a scene do not name. Each one has everything that a fault could hit: a password and second
//! factors, verified and unverified identifiers, an image, an organization and a session.

use std::collections::BTreeSet;

use clerk_user::backend::CreateUserParams;
use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Capability, Metadata, OperationSpec, Patch, Returns, Secret, Surface, Timestamp};
use serde_json::{Value, json};

use crate::fixtures;
use crate::fixtures::{Params, ResourceRef, backend_request, minimal, to_params};
use crate::generators::operands::totp_secret;
use crate::generators::values;
use crate::law::responses::embedded::{readings, without_volatile};
use crate::law::responses::walks::found_organization;
use crate::law::steps::Spectator;
use crate::oracle::totp;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// The users, with what reads showed of them.
pub(super) struct Bystanders {
    /// Whether there is one from before all steps, and one from just before the call.
    has_earlier: bool,
    has_later: bool,
    /// Whether they are banned, locked, and not allowed what users usually are.
    are_restricted: bool,
    seen: Vec<Bystander>,
}

struct Bystander {
    user: ResourceRef,
    secrets: Option<Secrets>,
    shown: Value,
}

/// The secrets of a bystander.
struct Secrets {
    password: String,
    totp_secret: String,
    backup_code: String,
}

impl Bystanders {
    pub(super) const fn new(has_earlier: bool, has_later: bool, are_restricted: bool) -> Self {
        Self { has_earlier, has_later, are_restricted, seen: Vec::new() }
    }

    /// Adds the bystander from before all steps, as the oldest user of the instance.
    pub(super) fn begin(&mut self, session: &mut Session<'_>) -> CheckResult {
        if !self.has_earlier {
            return Ok(());
        }
        let created_at = long_ago(&session.fresh_name());
        self.add(session, Patch::Set(created_at))
    }

    fn add(&mut self, session: &mut Session<'_>, created_at: Patch<Timestamp>) -> CheckResult {
        let nonce = session.fresh_name();
        let secrets = Secrets {
            password: format!("Pa55-{nonce}"),
            totp_secret: totp_secret(&nonce).as_str().unwrap_or_default().to_owned(),
            backup_code: format!("{nonce}-code"),
        };
        let mut typed = CreateUserParams::default()
            .phone_number([values::phone(&session.fresh_name())])
            .username(format!("u{nonce}"))
            .external_id(format!("x{nonce}"))
            .first_name("Bystander")
            .last_name(nonce.clone())
            .password(Secret::new(secrets.password.as_str()))
            .totp_secret(Secret::new(secrets.totp_secret.as_str()))
            .backup_codes([Secret::new(secrets.backup_code.as_str())])
            .public_metadata(metadata(&nonce))
            .private_metadata(metadata(&nonce))
            .unsafe_metadata(metadata(&nonce))
            .banned(self.are_restricted)
            .locked(self.are_restricted)
            .delete_self_enabled(!self.are_restricted)
            .create_organization_enabled(!self.are_restricted);
        typed.created_at = created_at;
        let calls = session.call_count();
        let request = fixtures::create_owner_request(session, to_params(&typed));
        let created = session.call(request)?;
        let (user, secrets) = if created.is_success() {
            // The sources do not say whether a banned or locked user's secrets verify.
            (fixtures::owner_from(&created.body)?, Some(secrets).filter(|_| !self.are_restricted))
        } else {
            // An instance may not take all of it.
            session.hide_calls_since(calls);
            (fixtures::create_owner(session, Params::new())?.0, None)
        };
        let calls = session.call_count();
        add_unverified(session, &user)?;
        set_image(session, &user)?;
        if !self.are_restricted {
            found_organization(session, &user)?;
        }
        fixtures::sign_in(session, &user)?;
        let shown = look(session, &user)?;
        // Reports show that the bystander is there; what it has is the same in all of them.
        session.hide_calls_since(calls);
        self.seen.push(Bystander { user, secrets, shown });
        Ok(())
    }

    /// Checks that every bystander is as before, and then deletes them: an instance with fewer users is faster.
    pub(super) fn check(self, session: &mut Session<'_>, after: &str) -> CheckResult {
        for bystander in &self.seen {
            let calls = session.call_count();
            bystander.check(session, after)?;
            bystander.delete(session)?;
            session.hide_calls_since(calls);
        }
        Ok(())
    }
}

impl Bystander {
    fn check(&self, session: &mut Session<'_>, after: &str) -> CheckResult {
        let Self { user, secrets, shown } = self;
        let what = format!("another {} after {after}", user.resource);
        let read = fixtures::read_operation(session, user.resource, Surface::Backend);
        let Some(read) = read else { return Ok(()) };
        let response = session.call(fixtures::request(read, user, Params::new()))?;
        ensure(
            response.is_success(),
            format!("{what} can still be read"),
            format!("status {}", response.status),
        )?;
        let now = with_sessions(session, user, &response.body)?;
        ensure_unchanged(&what, shown, &now)?;
        secrets.as_ref().map_or(Ok(()), |secrets| check_secrets(session, user, secrets, shown, &what))
    }

    fn delete(&self, session: &mut Session<'_>) -> CheckResult {
        let delete = Operation::BackendDeleteUser.spec();
        if session.capabilities().offers(delete) {
            session.call(fixtures::request(delete, &self.user, Params::new()))?;
        }
        Ok(())
    }
}

/// Checks that a read shows the same properties as before.
pub(super) fn ensure_unchanged(what: &str, before: &Value, now: &Value) -> CheckResult {
    let changed =
        before.as_object().into_iter().flatten().find(|(name, value)| now.get(*name) != Some(value));
    let Some((name, value)) = changed else { return Ok(()) };
    let property = format!("`{name}` of {what}");
    let actual = fixtures::property_value(now, name);
    ensure(false, format!("{property} is still {value}"), format!("{property} is {actual}"))
}

impl Spectator for Bystanders {
    fn before_call(&mut self, session: &mut Session<'_>) -> CheckResult {
        if !self.has_later {
            return Ok(());
        }
        match self.add(session, Patch::Keep) {
            // The settings of the steps may not allow another user.
            Err(Abort::SetupFailed(_)) => Ok(()),
            result => result,
        }
    }

    fn after_step(&mut self, _: &mut Session<'_>) -> CheckResult {
        Ok(())
    }
}

fn metadata(nonce: &str) -> Metadata {
    Metadata(Params::from_iter([("of".to_owned(), json!(nonce))]))
}

/// An instant before that of every other user: bystanders that are made later are older.
pub(super) fn long_ago(nonce: &str) -> Timestamp {
    let count = u32::from_str_radix(&nonce[nonce.len().saturating_sub(5)..], 36).unwrap_or_default();
    Timestamp::from_millis(LONG_AGO - i64::from(count) * 1_000)
}

/// The beginning of 2001, in milliseconds since the epoch.
const LONG_AGO: i64 = 978_307_200_000;

/// Adds an unverified email address and an unverified phone number, where the implementation offers that.
fn add_unverified(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    for members in fixtures::members::MemberList::all() {
        let value = members.fresh_value(session);
        let request = members.add_request(user, &value, false, None);
        let is_offered = Operation::from_id(&request.operation)
            .is_some_and(|add| session.capabilities().offers(add.spec()));
        if is_offered {
            session.call(request)?;
        }
    }
    Ok(())
}

fn set_image(session: &mut Session<'_>, user: &ResourceRef) -> CheckResult {
    let set = Operation::BackendUpdateUserProfileImage.spec();
    if session.capabilities().offers(set) {
        let request = minimal::build_request(session, set, user);
        session.call(request)?;
    }
    Ok(())
}

/// Checks that the secrets of a bystander still work.
fn check_secrets(
    session: &mut Session<'_>,
    user: &ResourceRef,
    secrets: &Secrets,
    shown: &Value,
    what: &str,
) -> CheckResult {
    let has = |flag: &str| shown.get(flag) == Some(&Value::Bool(true));
    let mut presented: Vec<(Operation, &str, String, &str)> = Vec::new();
    if has(wire::user::PASSWORD_ENABLED) {
        let password = secrets.password.clone();
        presented.push((Operation::BackendVerifyPassword, wire::params::PASSWORD, password, "password"));
    }
    if has(wire::user::TOTP_ENABLED) && session.capabilities().has.contains(&Capability::Control) {
        let code = totp::code(&secrets.totp_secret, session.now()?, 0).unwrap_or_default();
        presented.push((Operation::BackendVerifyTOTP, wire::params::CODE, code, "authenticator app"));
    }
    if has(wire::user::BACKUP_CODE_ENABLED) {
        let code = secrets.backup_code.clone();
        presented.push((Operation::BackendVerifyTOTP, wire::params::CODE, code, "backup code"));
    }
    for (verify, param, secret, name) in presented {
        if !session.capabilities().offers(verify.spec()) {
            continue;
        }
        let params = json!({ wire::params::USER_ID: user.id, param: secret });
        let response = session.call(backend_request(verify.spec(), to_params(&params)))?;
        let expected = format!("the {name} of {what} still verifies");
        ensure(response.is_success(), expected, format!("status {}", response.status))?;
    }
    Ok(())
}

/// What reads show of a bystander and only writes change.
fn look(session: &mut Session<'_>, user: &ResourceRef) -> Result<Value, Abort> {
    let body = fixtures::read(session, user)?;
    with_sessions(session, user, &body)
}

/// The name under which the statuses of sessions are compared.
const SESSIONS: &str = "the statuses of the sessions";

fn with_sessions(session: &mut Session<'_>, user: &ResourceRef, body: &Value) -> Result<Value, Abort> {
    let mut shown = fixtures::without_volatile(user, body);
    if let Some(members) = shown.as_object_mut() {
        members.insert(SESSIONS.to_owned(), fixtures::session_statuses(session, user)?);
        // Reading on the frontend may sign a user in, but no call is made on behalf of a bystander.
        let signed_in = wire::user::LAST_SIGN_IN_AT;
        members.insert(signed_in.to_owned(), fixtures::property_value(body, signed_in));
        // Lists of all users take long where there are many, and show no more than the user does.
        let is_about_user = |reading: &OperationSpec| {
            let is_other = !matches!(reading.returns, Returns::One(one) if one == user.resource);
            is_other && reading.params.iter().any(|param| param.required)
        };
        let own = readings(session, user, Surface::Backend, &BTreeSet::new());
        for (reading, request) in own.into_iter().filter(|(reading, _)| is_about_user(reading)) {
            let response = session.call(request)?;
            if response.is_success() {
                members.insert(format!("the response of {}", reading.id), steady(&response.body));
            }
        }
    }
    Ok(shown)
}

/// A response without what changes by itself.
fn steady(body: &Value) -> Value {
    match body {
        Value::Array(rows) => rows.iter().map(steady).collect(),
        Value::Object(_) => {
            let object = without_volatile(body);
            let members = object.as_object().into_iter().flatten();
            members.map(|(name, value)| (name.clone(), steady(value))).collect()
        }
        _ => body.clone(),
    }
}
