//! Counts the cells that the calls of one execution meet.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{
    ControlOperation, OperationSpec, ParamSpec, ParamType, Request, Response, Returns, Verb,
};
use serde_json::Value;

use crate::fixtures::contract::resource;
use crate::reach::cell::{Cell, Rows, Stage};
use crate::reach::possible::{is_credential, is_filter};
use crate::reach::sightings::{Sightings, ids};
use crate::runner::record::RecordedCall;

/// How often the calls of an execution, in their order, meet each cell.
pub(crate) fn count<'a>(calls: impl Iterator<Item = &'a RecordedCall>) -> BTreeMap<Cell, u64> {
    let mut observer = Observer::default();
    for call in calls {
        if let Ok(response) = &call.response {
            observer.observe(&call.request, response);
        }
    }
    observer.met
}

#[derive(Default)]
struct Observer {
    met: BTreeMap<Cell, u64>,
    seen: Sightings,
    /// The operations that were accepted for each user.
    accepted: BTreeMap<String, BTreeSet<&'static str>>,
    /// The operations that wrote each property of each resource, by its id.
    written: BTreeMap<(String, &'static str), BTreeSet<&'static str>>,
    credentials: BTreeMap<String, Credential>,
    /// The credential that was accepted last for each user and param.
    last: BTreeMap<(String, &'static str), String>,
    /// The users for whom a credential was refused.
    refused: BTreeSet<String>,
    time_has_passed: bool,
}

/// A credential that was presented.
struct Credential {
    owner: Option<String>,
    was_accepted: bool,
}

impl Observer {
    fn meet(&mut self, cell: Cell) {
        *self.met.entry(cell).or_default() += 1;
    }

    fn observe(&mut self, request: &Request, response: &Response) {
        let Some(operation) = Operation::from_id(&request.operation).map(Operation::spec) else {
            self.time_has_passed |= request.operation == ControlOperation::Advance.id();
            return;
        };
        let mut subjects = self.seen.subjects(request);
        for subject in &subjects {
            for first in self.accepted.get(subject).into_iter().flatten() {
                *self.met.entry(Cell::Pair { first, then: operation.id }).or_default() += 1;
            }
        }
        if response.is_success() {
            self.list(operation, request, &response.body);
            let shown = self.seen.note(operation, request, &response.body);
            if matches!(operation.returns, Returns::One(_)) {
                subjects.extend(shown);
            }
            for subject in &subjects {
                self.accepted.entry(subject.clone()).or_default().insert(operation.id);
            }
            self.properties(operation, request, &response.body);
        }
        let secrets = operation.params.iter().filter(|param| is_credential(param));
        for param in secrets {
            let given = request.params.get(param.wire);
            let given =
                given.map(|value| value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice));
            for secret in given.into_iter().flatten().filter_map(Value::as_str) {
                let subject = subjects.first().or_else(|| self.seen.owner(secret)).cloned();
                self.present(operation, param, secret, subject, response.is_success());
            }
        }
    }

    fn properties(&mut self, operation: &'static OperationSpec, request: &Request, body: &Value) {
        let name = operation.returns.resource();
        let Some(spec) = resource(name, operation.surface) else { return };
        let returned = ids(body);
        for (id, property) in
            returned.iter().flat_map(|id| spec.properties.iter().map(move |one| (id, one.wire)))
        {
            for written_by in self.written.get(&(id.clone(), property)).into_iter().flatten() {
                let cell = Cell::Property { resource: name, property, written_by, returned_by: operation.id };
                *self.met.entry(cell).or_default() += 1;
            }
        }
        if operation.http.verb == Verb::Get || !matches!(operation.returns, Returns::One(_)) {
            return;
        }
        let given = operation.params.iter().filter(|param| request.params.contains_key(param.wire));
        for (param, id) in given.flat_map(|param| returned.iter().map(move |id| (param, id))) {
            if let Some(property) = param.property {
                self.written.entry((id.clone(), property)).or_default().insert(operation.id);
            }
        }
    }

    fn present(
        &mut self,
        operation: &'static OperationSpec,
        param: &'static ParamSpec,
        secret: &str,
        subject: Option<String>,
        is_accepted: bool,
    ) {
        let mut stages = Vec::new();
        match self.credentials.get(secret) {
            None => stages.push(Stage::First),
            Some(known) => {
                if known.was_accepted {
                    stages.push(Stage::Again);
                }
                if known.owner != subject && known.owner.is_some() && subject.is_some() {
                    stages.push(Stage::ByAnotherUser);
                }
            }
        }
        if let Some(subject) = &subject {
            let last = self.last.get(&(subject.clone(), param.wire));
            if last.is_some_and(|last| last != secret) {
                stages.push(Stage::AfterAnother);
            }
            if self.refused.contains(subject) {
                stages.push(Stage::AfterRefusal);
            }
            if self.seen.deleted_users.contains(subject) {
                stages.push(Stage::AfterDeletion);
            }
            if is_accepted {
                self.last.insert((subject.clone(), param.wire), secret.to_owned());
            } else {
                self.refused.insert(subject.clone());
            }
        }
        if self.time_has_passed {
            stages.push(Stage::Later);
        }
        for stage in stages {
            self.meet(Cell::Credential { operation: operation.id, param: param.wire, stage });
        }
        let known = self.credentials.entry(secret.to_owned());
        let known = known.or_insert(Credential { owner: subject, was_accepted: false });
        known.was_accepted |= is_accepted;
    }

    /// Before the rows of the response are noted.
    fn list(&mut self, operation: &'static OperationSpec, request: &Request, body: &Value) {
        let filters: Vec<_> = operation.params.iter().filter(|param| is_filter(operation, param)).collect();
        if filters.is_empty() {
            return;
        }
        let name = operation.returns.resource();
        let returned = ids(body);
        let mut situations = vec![match returned.len() {
            0 => Rows::None,
            1 => Rows::One,
            _ => Rows::Several,
        }];
        let number = |value: &Value| value.as_u64().or_else(|| value.as_str()?.parse().ok());
        if request.params.get(wire::params::LIMIT).and_then(number) == Some(returned.len() as u64) {
            situations.push(Rows::Full);
        }
        if self.seen.rows.get(name).is_some_and(|rows| rows.iter().any(|id| !returned.contains(id))) {
            situations.push(Rows::LeftOut);
        }
        if returned.iter().any(|id| self.seen.changed.contains(id)) {
            situations.push(Rows::Changed);
        }
        if self.seen.deleted.contains(name) {
            situations.push(Rows::AfterDeletion);
        }
        for param in filters {
            let Some(given) = request.params.get(param.wire) else { continue };
            let texts = given.as_array().map_or_else(|| std::slice::from_ref(given), Vec::as_slice);
            let values: Vec<Option<&'static str>> = match param.ty {
                ParamType::Enum { values, open: false, .. } => {
                    let is_given = |value: &&&str| texts.iter().any(|text| text == *value);
                    values.iter().filter(is_given).map(|value| Some(*value)).collect()
                }
                _ => vec![None],
            };
            for (value, rows) in
                values.iter().flat_map(|value| situations.iter().map(move |one| (*value, *one)))
            {
                self.meet(Cell::Filter { operation: operation.id, param: param.wire, value, rows });
            }
        }
    }
}
