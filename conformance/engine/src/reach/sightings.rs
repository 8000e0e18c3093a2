//! What responses tell about ids: whose they are, which rows there are, and what was written to them.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::wire;
use clerk_user_runtime::{Actor, OperationSpec, Page, ParamType, Request, Returns, Verb};
use serde_json::Value;

use crate::fixtures::contract::owner_resource;

/// Everything that was seen so far.
#[derive(Default)]
pub(super) struct Sightings {
    /// The user of each id, identifier and secret.
    owners: BTreeMap<String, String>,
    /// The rows of each resource that are not deleted.
    pub(super) rows: BTreeMap<&'static str, BTreeSet<String>>,
    /// Resources of which a row was deleted.
    pub(super) deleted: BTreeSet<&'static str>,
    /// Ids that an operation changed after their creation.
    pub(super) changed: BTreeSet<String>,
    pub(super) deleted_users: BTreeSet<String>,
}

/// Members that tell whose a request is.
const NAMES: [&str; 6] = [
    wire::user::ID,
    wire::user::USERNAME,
    wire::user::EXTERNAL_ID,
    wire::params::EMAIL_ADDRESS,
    wire::params::PHONE_NUMBER,
    wire::params::TOKEN,
];

impl Sightings {
    /// The users that a request is about.
    pub(super) fn subjects(&self, request: &Request) -> BTreeSet<String> {
        if let Actor::User(id) = &request.actor {
            return BTreeSet::from([id.clone()]);
        }
        let texts = request.params.values().flat_map(|value| match value {
            Value::Array(items) => items.iter().collect::<Vec<_>>(),
            value => vec![value],
        });
        texts.filter_map(|text| self.owner(text.as_str()?)).cloned().collect()
    }

    /// The user whom an id, an identifier or a secret belongs to.
    pub(super) fn owner(&self, text: &str) -> Option<&String> {
        self.owners.get(text)
    }

    /// Notes an accepted request and its response. Returns the users in the response.
    pub(super) fn note(
        &mut self,
        operation: &OperationSpec,
        request: &Request,
        body: &Value,
    ) -> BTreeSet<String> {
        let mut users = BTreeSet::new();
        self.walk(body, None, &mut users);
        if operation.http.verb == Verb::Get {
            self.note_rows(operation, body);
        } else {
            self.note_write(operation, request, body);
        }
        users
    }

    fn note_rows(&mut self, operation: &OperationSpec, body: &Value) {
        let rows = self.rows.entry(operation.returns.resource()).or_default();
        rows.extend(ids(body));
    }

    fn note_write(&mut self, operation: &OperationSpec, request: &Request, body: &Value) {
        let named = operation.params.iter().filter_map(|param| {
            let ParamType::Id { resource } = param.ty else { return None };
            Some((resource, request.params.get(param.wire)?.as_str()?.to_owned()))
        });
        for (resource, id) in named {
            if operation.http.verb == Verb::Delete && operation.path_id(resource).is_some() {
                if self.rows.get_mut(resource).is_some_and(|rows| rows.remove(&id)) {
                    self.deleted.insert(resource);
                }
                if resource == owner_resource()
                    && body.get(wire::deleted_object::DELETED) == Some(&Value::Bool(true))
                {
                    self.deleted_users.insert(id.clone());
                }
            }
            self.changed.insert(id);
        }
        if let Actor::User(id) = &request.actor {
            self.changed.insert(id.clone());
        }
        if let Returns::One(resource) = operation.returns
            && operation.http.verb != Verb::Delete
        {
            self.rows.entry(resource).or_default().extend(ids(body));
        }
    }

    fn walk(&mut self, value: &Value, owner: Option<&String>, users: &mut BTreeSet<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.walk(item, owner, users)),
            Value::Object(members) => {
                let text = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
                let is_user = members.contains_key(wire::user::EMAIL_ADDRESSES);
                let own = if is_user { text(wire::user::ID) } else { text(wire::params::USER_ID) };
                if let Some(own) = &own {
                    users.insert(own.clone());
                }
                let owner = own.as_ref().or(owner);
                if let Some(owner) = owner {
                    for name in NAMES.iter().filter_map(|name| text(name)) {
                        self.owners.insert(name, owner.clone());
                    }
                }
                for member in members.values().filter(|member| member.is_array() || member.is_object()) {
                    self.walk(member, owner, users);
                }
            }
            _ => {}
        }
    }
}

/// The ids of the resource or of the rows in a body.
pub(super) fn ids(body: &Value) -> Vec<String> {
    let rows = body.as_array().or_else(|| body.get(Page::<Value>::DATA)?.as_array());
    let rows = rows.map_or_else(|| std::slice::from_ref(body), Vec::as_slice);
    let id = |row: &Value| row.get(wire::user::ID).and_then(Value::as_str).map(str::to_owned);
    rows.iter().filter_map(id).collect()
}
