//! Makes the model follow what the backend shows of a user, so that one fault is reported once.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{ParamSpec, ParamType, Surface, VerificationState};
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Params;
use crate::model::credentials::CREDENTIAL_FLAGS;
use crate::model::members::Slot;
use crate::model::metadata::METADATA;
use crate::model::operands::{IdentifierKind, UserNumber};
use crate::stateful::executor::history_executor::HistoryExecutor;
use crate::stateful::executor::reading::member_status;

impl HistoryExecutor<'_, '_> {
    /// Updates the model to match a user that the backend returned.
    pub(super) fn sync_user(&mut self, number: UserNumber, body: &Value) {
        let Some(resource) = fixtures::resource(fixtures::owner_resource(), Surface::Backend) else { return };
        for spec in tracked_properties().filter_map(|property| resource.property(property)) {
            if let Some(user) = self.state.user_mut(number)
                && spec.readable
            {
                let unset =
                    if METADATA.contains(&spec.wire) { Value::Object(Params::new()) } else { Value::Null };
                let expected = user.properties.get(spec.wire).unwrap_or(&unset);
                let actual = fixtures::comparable_value(spec, body, expected);
                user.properties.insert(spec.wire, actual);
            }
        }
        for property in CREDENTIAL_FLAGS {
            let shown = fixtures::property_value(body, property);
            if let Some(user) = self.state.user_mut(number)
                && user.properties.get(property).is_some_and(|expected| *expected != shown)
            {
                user.properties.remove(property);
                self.state.accounts_mut().mark_credential_unknown(number, property);
            }
        }
        for kind in IdentifierKind::ALL {
            let Some(listed) = body.get(kind.list_property()).and_then(Value::as_array) else { continue };
            let members: Vec<(Slot, VerificationState)> = listed
                .iter()
                .filter_map(|member| Some((self.slot_of(member)?, member_status(member))))
                .collect();
            let shown = fixtures::property_value(body, kind.primary_property());
            let is_listed =
                listed.iter().any(|member| fixtures::id_of(member).is_ok_and(|id| shown == id.as_str()));
            let key = (number, kind.primary_property());
            if is_listed || shown.is_null() {
                self.dangling_primaries.remove(&key);
            } else {
                self.dangling_primaries.insert(key, shown.clone());
            }
            let primary = self.member_ids.iter().find(|(_, id)| shown == id.as_str()).map(|(slot, _)| *slot);
            self.state.sync_members(number, kind, &members, primary);
        }
        let update_time = fixtures::property_value(body, wire::user::UPDATED_AT).as_i64();
        self.update_times.extend(update_time.map(|time| (number, time)));
    }
}

/// The properties of a user that requests set to one value each.
fn tracked_properties() -> impl Iterator<Item = &'static str> {
    let params = |operation: Operation| operation.spec().params.iter();
    let sets_one_value = |param: &&ParamSpec| {
        !param.list && !matches!(param.ty, ParamType::Id { .. } | ParamType::String { secret: true, .. })
    };
    params(Operation::BackendCreateUser)
        .chain(params(Operation::BackendUpdateUser))
        .filter(sets_one_value)
        .filter_map(|param| param.property)
}
