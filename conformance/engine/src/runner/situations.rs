//! Situations that a run must cover, since servers often have bugs in them: several writes to one key, strings that
//! are substrings of each other, writes between creation and listing. It sees the calls of one execution, does not
//! depend on laws and judges nothing.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Actor, Surface, Verb};
use serde_json::{Map, Value};

use crate::model::metadata::METADATA;
use crate::model::operands::IdentifierKind;
use crate::model::operation::FLAG_OPERATIONS;
use crate::runner::record::RecordedCall;

/// A situation, and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    /// Its name.
    pub id: &'static str,
    /// What it is, as a sentence.
    pub sentence: &'static str,
}

macro_rules! situations {
    ($($name:ident = $id:literal: $sentence:literal;)*) => {
        $(const $name: &str = $id;)*
        /// Every situation.
        pub const SITUATIONS: &[Situation] = &[$(Situation { id: $id, sentence: $sentence }),*];
    };
}

situations! {
    KEY_RESHAPED = "key-reshaped": "A member of metadata gets a value of another JSON type.";
    KEY_GONE = "key-gone": "An existing metadata member is removed.";
    KEY_BACK = "key-back": "A removed metadata member is added again.";
    KEY_BACK_RESHAPED = "key-back-reshaped": "A removed metadata member is added again, with a value of another JSON type.";
    KEY_IN_KEY = "key-in-key": "The name of one member of metadata is part of the name of another.";
    ADDRESS_IN_ADDRESS = "address-in-address": "One email address in use is a substring of another.";
    USERNAME_IN_USERNAME = "username-in-username": "One username in use is a substring of another.";
    EXTERNAL_ID_IN_EXTERNAL_ID = "external-id-in-external-id": "One external id in use is a substring of another.";
    LIST_AFTER_WRITE = "list-after-write": "A list returns a user that was updated after creation.";
    LIST_AFTER_DELETION = "list-after-deletion": "A list of users is read after one of them was deleted.";
    LIST_CUT = "list-cut": "A list returns exactly as many users as its limit.";
    EQUAL_CREATION_TIMES = "equal-creation-times": "Two users of a list were created at the same time.";
    FLAG_AT_CREATION = "flag-at-creation": "A user is created banned or locked, and not banned or locked by an operation.";
    FLAG_AT_CREATION_LIFTED = "flag-at-creation-lifted": "A ban or a lock that a user was created with is lifted.";
    FLAG_REPEATED = "flag-repeated": "A user is banned or locked again, or unbanned or unlocked again.";
    VALUE_MOVES = "value-moves": "A unique value is released by one user and taken by another.";
    VALUE_BACK = "value-back": "A user gets a username or an external id back that was replaced or cleared.";
    OWN_VALUE_AGAIN = "own-value-again": "A request sets the username or external id that the user already has.";
    CLEARED_AGAIN = "cleared-again": "A property that is null is set to null again.";
    VERIFIED_AGAIN = "verified-again": "An identifier loses its verification and gets it back.";
    PRIMARY_DELETED = "primary-deleted": "The primary of a user is deleted.";
    FIRST_AFTER_LAST = "first-after-last": "An email address or phone number is added after the last one was deleted.";
    PASSWORD_BACK = "password-back": "A password is set after it was removed.";
    SIGN_IN_AFTER_REVOCATION = "sign-in-after-revocation": "A user signs in after a session was revoked.";
    DELETED_USER_READ = "deleted-user-read": "A user who was deleted is read.";
    READ_ON_OTHER_SURFACE = "read-on-other-surface": "What was written on one surface is read on the other.";
    WRITE_AFTER_REFUSAL = "write-after-refusal": "A write on a user is accepted after another one was refused.";
    WRITE_AMONG_OTHERS = "write-among-others": "A user is changed while there are two or more others.";
}

/// The most unique texts that are compared with each other.
const MAX_TEXTS: usize = 24;

/// How often an execution meets each situation.
pub(crate) fn count<'a>(calls: impl IntoIterator<Item = &'a RecordedCall>) -> BTreeMap<&'static str, u64> {
    let mut observer = Observer::default();
    for call in calls {
        observer.observe(call);
    }
    observer.counts
}

/// What is known about a user.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an event of its own")]
struct User {
    /// The type of each member of metadata that is or was there, by place; `None` if it is gone.
    members: BTreeMap<String, (Option<u8>, u8)>,
    shown: Map<String, Value>,
    /// Former values of unique properties.
    former: BTreeSet<String>,
    changed: bool,
    deleted: bool,
    flagged_at_creation: BTreeSet<&'static str>,
    lost_verification: BTreeSet<String>,
    had: BTreeSet<&'static str>,
    lost_last: BTreeSet<&'static str>,
    password_removed: bool,
    session_revoked: bool,
    refused: bool,
    written_on: Option<Surface>,
}

#[derive(Default)]
struct Observer {
    users: BTreeMap<String, User>,
    /// The user of each unique text that is or was in use.
    holders: BTreeMap<String, String>,
    texts: BTreeMap<&'static str, BTreeSet<String>>,
    owners: BTreeMap<String, String>,
    counts: BTreeMap<&'static str, u64>,
}

/// The unique properties of a user that are texts.
const UNIQUE: [(&str, &str); 2] =
    [(wire::user::USERNAME, USERNAME_IN_USERNAME), (wire::user::EXTERNAL_ID, EXTERNAL_ID_IN_EXTERNAL_ID)];

impl Observer {
    fn meet(&mut self, situation: &'static str) {
        *self.counts.entry(situation).or_default() += 1;
    }

    fn observe(&mut self, call: &RecordedCall) {
        let Some(operation) = Operation::from_id(&call.request.operation) else { return };
        let Ok(response) = &call.response else { return };
        let params = &call.request.params;
        let is_write = operation.spec().http.verb != Verb::Get;
        let user = self.subject(call);
        if let Some(id) = &user {
            self.before(operation, id, params, response.is_success());
        }
        if !response.is_success() {
            if let (true, Some(user)) = (is_write, user.and_then(|id| self.users.get_mut(&id))) {
                user.refused = true;
            }
            return;
        }
        if let (true, Some(id)) = (is_write, &user) {
            self.written(operation, id, params);
        }
        if operation == Operation::BackendGetUserList {
            self.list(params, &response.body);
        }
        if operation == Operation::BackendRevokeSession
            && let Some(id) = response.body.get(wire::params::USER_ID).and_then(Value::as_str)
            && let Some(user) = self.users.get_mut(id)
        {
            user.session_revoked = true;
        }
        self.show(operation, params, &response.body);
    }

    /// The user that a call is about, if it is known.
    fn subject(&self, call: &RecordedCall) -> Option<String> {
        if let Actor::User(id) = &call.request.actor {
            return Some(id.clone());
        }
        let ids = call.request.params.values().filter_map(Value::as_str);
        let mut known = ids.filter_map(|id| {
            if self.users.contains_key(id) { Some(id.to_owned()) } else { self.owners.get(id).cloned() }
        });
        known.next()
    }

    /// What a request meets, whatever its response.
    fn before(&mut self, operation: Operation, id: &str, params: &Map<String, Value>, accepted: bool) {
        let mut met = Vec::new();
        let others = self.users.iter().filter(|(other, user)| *other != id && !user.deleted).count();
        let Some(user) = self.users.get(id) else { return };
        let surface = operation.spec().surface;
        let is_write = operation.spec().http.verb != Verb::Get;
        if user.deleted && !is_write {
            met.push(DELETED_USER_READ);
        }
        if !is_write && user.written_on.is_some_and(|written| written != surface) {
            met.push(READ_ON_OTHER_SURFACE);
        }
        if is_write && accepted {
            if user.refused {
                met.push(WRITE_AFTER_REFUSAL);
            }
            if others >= 2 {
                met.push(WRITE_AMONG_OTHERS);
            }
        }
        let is_update = matches!(operation, Operation::BackendUpdateUser | Operation::FrontendUpdate);
        for (name, value) in params.iter().filter(|_| is_update) {
            let shown = user.shown.get(name);
            if value.is_null() && shown.is_some_and(Value::is_null) {
                met.push(CLEARED_AGAIN);
            }
            if UNIQUE.iter().any(|(property, _)| property == name) && value.is_string() {
                if shown == Some(value) {
                    met.push(OWN_VALUE_AGAIN);
                } else if accepted && value.as_str().is_some_and(|text| user.former.contains(text)) {
                    met.push(VALUE_BACK);
                }
            }
        }
        if let Some((_, property, sets)) = FLAG_OPERATIONS.iter().find(|(setter, _, _)| *setter == operation)
        {
            if user.shown.get(*property) == Some(&Value::Bool(*sets)) {
                met.push(FLAG_REPEATED);
            }
            if !sets && user.flagged_at_creation.contains(property) {
                met.push(FLAG_AT_CREATION_LIFTED);
            }
        }
        let deleted = IdentifierKind::ALL.iter().find(|kind| kind.delete_operation() == operation);
        if let Some(kind) = deleted.filter(|_| accepted) {
            let primary = user.shown.get(kind.primary_property());
            if params.values().any(|value| value.is_string() && Some(value) == primary) {
                met.push(PRIMARY_DELETED);
            }
        }
        let sets_password = params.contains_key(wire::params::PASSWORD);
        if accepted && user.password_removed && sets_password {
            met.push(PASSWORD_BACK);
        }
        if accepted && user.session_revoked && operation == Operation::BackendCreateSignInToken {
            met.push(SIGN_IN_AFTER_REVOCATION);
        }
        for situation in met {
            self.meet(situation);
        }
    }

    /// Notes an accepted write.
    fn written(&mut self, operation: Operation, id: &str, params: &Map<String, Value>) {
        let Some(user) = self.users.get_mut(id) else { return };
        user.changed = true;
        user.written_on = Some(operation.spec().surface);
        user.flagged_at_creation.retain(|property| {
            !FLAG_OPERATIONS.iter().any(|(setter, flag, _)| *setter == operation && flag == property)
        });
        match operation {
            Operation::BackendDeleteUser => user.deleted = true,
            Operation::BackendRemovePassword => user.password_removed = true,
            _ if params.contains_key(wire::params::PASSWORD) => user.password_removed = false,
            _ => {}
        }
    }

    fn list(&mut self, params: &Map<String, Value>, body: &Value) {
        let Some(rows) = body.as_array() else { return };
        let number = |value: &Value| value.as_u64().or_else(|| value.as_str()?.parse().ok());
        if params.get(wire::params::LIMIT).and_then(number) == Some(rows.len() as u64) {
            self.meet(LIST_CUT);
        }
        if self.users.values().any(|user| user.deleted) {
            self.meet(LIST_AFTER_DELETION);
        }
        let id = |row: &Value| row.get(wire::user::ID).and_then(Value::as_str).map(str::to_owned);
        let is_changed = |id: String| self.users.get(&id).is_some_and(|user| user.changed);
        if rows.iter().filter_map(id).any(is_changed) {
            self.meet(LIST_AFTER_WRITE);
        }
        let times: Vec<i64> =
            rows.iter().filter_map(|row| row.get(wire::user::CREATED_AT)?.as_i64()).collect();
        if times.iter().collect::<BTreeSet<_>>().len() < times.len() {
            self.meet(EQUAL_CREATION_TIMES);
        }
    }

    /// Notes the users that a response shows.
    fn show(&mut self, operation: Operation, params: &Map<String, Value>, body: &Value) {
        let rows = body.as_array().map_or_else(|| std::slice::from_ref(body), Vec::as_slice);
        for row in rows.iter().filter_map(Value::as_object) {
            let Some(id) = row.get(wire::user::ID).and_then(Value::as_str) else { continue };
            if !row.contains_key(wire::user::CREATED_AT) || !row.contains_key(wire::user::EMAIL_ADDRESSES) {
                continue;
            }
            if operation == Operation::BackendCreateUser {
                for (_, property, sets) in FLAG_OPERATIONS {
                    if sets && params.get(property) == Some(&Value::Bool(true)) {
                        self.meet(FLAG_AT_CREATION);
                        self.users.entry(id.to_owned()).or_default().flagged_at_creation.insert(property);
                    }
                }
            }
            self.show_metadata(id, row);
            self.show_values(id, row);
            self.show_members(id, row);
            let is_scalar = |value: &Value| !value.is_array() && !value.is_object();
            let shown = row.iter().filter(|(_, value)| is_scalar(value));
            let shown = shown.map(|(name, value)| (name.clone(), value.clone()));
            self.users.entry(id.to_owned()).or_default().shown.extend(shown);
        }
    }

    fn show_metadata(&mut self, id: &str, row: &Map<String, Value>) {
        for (property, object) in
            METADATA.iter().filter_map(|name| Some((*name, row.get(*name)?.as_object()?)))
        {
            let mut places = BTreeMap::new();
            collect(property, object, 0, &mut places);
            let mut names = places.keys().filter_map(|place| place.rsplit('\u{0}').next());
            let all: BTreeSet<&str> =
                places.keys().filter_map(|place| place.rsplit('\u{0}').next()).collect();
            if names.any(|name| {
                all.iter().any(|other| *other != name && !name.is_empty() && other.contains(name))
            }) {
                self.meet(KEY_IN_KEY);
            }
            let user = self.users.entry(id.to_owned()).or_default();
            let mut met = Vec::new();
            for (place, shape) in &places {
                match user.members.insert(place.clone(), (Some(*shape), *shape)) {
                    Some((Some(before), _)) if before != *shape => met.push(KEY_RESHAPED),
                    Some((None, before)) => {
                        met.push(KEY_BACK);
                        if before != *shape {
                            met.push(KEY_BACK_RESHAPED);
                        }
                    }
                    _ => {}
                }
            }
            let prefix = format!("{property}\u{0}");
            for (place, (shape, _)) in user.members.iter_mut().filter(|(place, _)| place.starts_with(&prefix))
            {
                if shape.is_some() && !places.contains_key(place) {
                    *shape = None;
                    met.push(KEY_GONE);
                }
            }
            for situation in met {
                self.meet(situation);
            }
        }
    }

    fn show_values(&mut self, id: &str, row: &Map<String, Value>) {
        for (property, contained) in UNIQUE {
            let Some(value) = row.get(property) else { continue };
            let user = self.users.entry(id.to_owned()).or_default();
            let before = user.shown.get(property).and_then(Value::as_str).map(str::to_owned);
            if let Some(before) = before.filter(|before| value.as_str() != Some(before)) {
                user.former.insert(before.clone());
                if let Some(texts) = self.texts.get_mut(property) {
                    texts.remove(&before);
                }
            }
            if let Some(text) = value.as_str() {
                self.hold(id, property, text, contained);
            }
        }
    }

    fn show_members(&mut self, id: &str, row: &Map<String, Value>) {
        for kind in IdentifierKind::ALL {
            let list = kind.list_property();
            let Some(members) = row.get(list).and_then(Value::as_array) else { continue };
            for member in members {
                let text = |name: &str| member.get(name).and_then(Value::as_str).map(str::to_owned);
                let Some(member_id) = text(wire::user::ID) else { continue };
                let is_verified =
                    member.pointer("/verification/status").is_some_and(|status| status == "verified");
                self.owners.insert(member_id.clone(), id.to_owned());
                let user = self.users.entry(id.to_owned()).or_default();
                if !is_verified {
                    user.lost_verification.insert(member_id);
                } else if user.lost_verification.remove(&member_id) {
                    self.meet(VERIFIED_AGAIN);
                }
                if let Some(value) = text(kind.value_param()) {
                    self.hold(id, list, &value, ADDRESS_IN_ADDRESS);
                }
            }
            let user = self.users.entry(id.to_owned()).or_default();
            if members.is_empty() {
                if user.had.contains(list) {
                    user.lost_last.insert(list);
                }
            } else {
                user.had.insert(list);
                if user.lost_last.remove(list) {
                    self.meet(FIRST_AFTER_LAST);
                }
            }
        }
    }

    /// Notes that a user has a unique text.
    fn hold(&mut self, id: &str, property: &'static str, text: &str, contained: &'static str) {
        let before = self.holders.insert(format!("{property} {text}"), id.to_owned());
        match before {
            Some(before) if before == id => return,
            Some(_) => self.meet(VALUE_MOVES),
            None => {}
        }
        let texts = self.texts.entry(property).or_default();
        if texts.len() >= MAX_TEXTS {
            return;
        }
        let is_part =
            |other: &String| other != text && (other.contains(text) || text.contains(other.as_str()));
        let met = texts.iter().any(is_part);
        texts.insert(text.to_owned());
        // Phone numbers have one length.
        if met {
            self.meet(contained);
        }
    }
}

/// The place and the JSON type of each member, three levels deep.
fn collect(place: &str, object: &Map<String, Value>, depth: usize, found: &mut BTreeMap<String, u8>) {
    for (name, value) in object {
        let place = format!("{place}\u{0}{name}");
        let shape = match value {
            Value::Null => 0,
            Value::Bool(_) => 1,
            Value::Number(_) => 2,
            Value::String(_) => 3,
            Value::Array(_) => 4,
            Value::Object(_) => 5,
        };
        if let Value::Object(nested) = value
            && depth < 2
        {
            collect(&place, nested, depth + 1, found);
        }
        found.insert(place, shape);
    }
}

#[cfg(test)]
mod tests;
