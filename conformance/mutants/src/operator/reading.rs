//! Ways of reading: an operation that changes nothing, with one filter or without.

use std::collections::BTreeSet;
use std::fmt;

use clerk_user::operations::{OPERATIONS, Operation};
use clerk_user::wire;
use clerk_user_implementation::CallError;
use clerk_user_reference::internals::Store;
use clerk_user_runtime::{Actor, OperationSpec, ParamSpec, Request, Surface, Verb};
use serde_json::{Value, json};

use crate::wrapping::{JsonObject, ReferenceServer, user_param};

/// A way of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reading {
    pub(super) operation: &'static str,
    /// The filter that it is about.
    pub(super) filter: Option<&'static str>,
}

impl Reading {
    /// The reading with this name: an operation, and a filter after a question mark.
    pub(super) fn parse(name: &str) -> Option<Self> {
        let (operation, filter) =
            name.split_once('?').map_or((name, None), |(id, filter)| (id, Some(filter)));
        let spec = Operation::from_id(operation)?.spec();
        let filter = match filter {
            Some(filter) => Some(spec.param(filter)?.wire),
            None => None,
        };
        Some(Self { operation: spec.id, filter })
    }

    /// Whether a request reads this way.
    pub(super) fn is_made_by(self, request: &Request) -> bool {
        request.operation == self.operation
            && self.filter.is_none_or(|filter| request.params.contains_key(filter))
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation)?;
        self.filter.map_or(Ok(()), |filter| write!(f, "?{filter}"))
    }
}

/// The requests that read what a write may have changed.
pub(super) fn readings_about(
    server: &ReferenceServer,
    write: &Request,
    changed: &[String],
    before: &Store,
    after: &Store,
) -> Result<Vec<(Reading, Request)>, CallError> {
    let mut users: BTreeSet<String> =
        user_param(write).and_then(|(_, id)| id.as_str().map(str::to_owned)).into_iter().collect();
    users.extend(changed.iter().flat_map(|id| [before.owner_of(id), after.owner_of(id)]).flatten());
    let mut readings = Vec::new();
    for user in users.iter().take(2) {
        let mut subject = Subject { user: user.clone(), values: Vec::new() };
        for store in [before, after] {
            server.reference().restore(store.clone());
            subject.collect(server)?;
        }
        subject.values.extend(write.params.iter().map(|(name, value)| (name.clone(), value.clone())));
        subject.values.extend(changed.iter().filter_map(|id| Some((id_param(id)?.to_owned(), json!(id)))));
        for spec in OPERATIONS {
            if spec.http.verb == Verb::Get {
                readings.extend(subject.readings(spec, write));
            }
        }
    }
    Ok(readings)
}

/// The param that takes an id, by the prefix of the id.
fn id_param(id: &str) -> Option<&'static str> {
    let prefixes = [("sess_", wire::params::SESSION_ID), ("org_", wire::params::ORGANIZATION_ID)];
    prefixes.into_iter().find(|(prefix, _)| id.starts_with(prefix)).map(|(_, param)| param)
}

/// A user, and the values by which the user can be found.
struct Subject {
    user: String,
    values: Vec<(String, Value)>,
}

impl Subject {
    /// Collects the values that the backend shows of the user.
    fn collect(&mut self, server: &ReferenceServer) -> Result<(), CallError> {
        let params = JsonObject::from_iter([(wire::params::USER_ID.to_owned(), json!(self.user))]);
        let user = server.call_backend(None, Operation::BackendGetUser, params)?.body;
        self.collect_object(&user);
        Ok(())
    }

    fn collect_object(&mut self, value: &Value) {
        let Value::Object(members) = value else { return };
        if let (Some(Value::String(object)), Some(id)) =
            (members.get(wire::user::OBJECT), members.get(wire::user::ID))
        {
            self.values.push((format!("{object}_id"), id.clone()));
        }
        for (name, value) in members {
            match value {
                Value::Array(items) => items.iter().for_each(|item| self.collect_object(item)),
                Value::String(_) | Value::Bool(_) => {
                    self.values.push((name.clone(), value.clone()));
                    if value.is_string() {
                        self.values.push((format!("{name}_query"), value.clone()));
                    }
                }
                _ => {}
            }
        }
    }

    fn readings(&self, spec: &'static OperationSpec, write: &Request) -> Vec<(Reading, Request)> {
        let base = |params: JsonObject| Request {
            operation: spec.id.to_owned(),
            actor: match spec.surface {
                Surface::Backend => Actor::SecretKey,
                Surface::Frontend => Actor::User(self.user.clone()),
            },
            api_version: write.api_version.clone(),
            params,
        };
        let required: Vec<&ParamSpec> = spec.params.iter().filter(|param| param.required).collect();
        // Every combination is more than is needed: the last value of each param is the most recent one.
        let mut all = vec![JsonObject::new()];
        for param in required {
            let values = self.values_of(param);
            all = all
                .iter()
                .flat_map(|params| {
                    values.iter().map(move |value| {
                        let mut params = params.clone();
                        params.insert(param.wire.to_owned(), value.clone());
                        params
                    })
                })
                .collect();
        }
        let mut readings = Vec::new();
        for params in all {
            let plain = Reading { operation: spec.id, filter: None };
            readings.push((plain, base(params.clone())));
            for filter in spec.params.iter().filter(|param| !param.required) {
                for value in self.values_of(filter) {
                    let mut params = params.clone();
                    params.insert(filter.wire.to_owned(), value);
                    readings.push((Reading { operation: spec.id, filter: Some(filter.wire) }, base(params)));
                }
            }
        }
        readings
    }

    /// The values of a param that have to do with the user.
    fn values_of(&self, param: &ParamSpec) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        if param.wire == wire::params::USER_ID {
            values.push(json!(self.user));
        }
        let is_name_query = param.wire == wire::params::NAME_QUERY;
        for (name, value) in &self.values {
            let fits = name == param.wire || (is_name_query && name.ends_with("_name_query"));
            let item = if value.is_array() { value.get(0).unwrap_or(value) } else { value };
            if fits && !values.contains(item) {
                values.push(item.clone());
            }
        }
        values.truncate(2);
        if param.list { values.into_iter().map(|value| json!([value])).collect() } else { values }
    }
}
