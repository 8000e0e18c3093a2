//! What the three kinds of identifiers have in common: they are created, added, updated, deleted and
//! replaced.

use clerk_user::{IdentificationStatus, InitialIdentificationStatus, errors, wire};
use clerk_user_runtime::ApiError;

use super::lookup::{find_identifier, find_identifier_mut};
use crate::handlers::errors::{already_taken, check_changeable};
use crate::state::{Identifier, IdentifierKind, IdentifierStatus, StoredUser, UniqueKey, VerifiedBy};
use crate::transaction::Transaction;

impl Transaction<'_> {
    fn new_identifier(&self, kind: IdentifierKind, value: String, status: IdentifierStatus) -> Identifier {
        let now = self.clock.now();
        Identifier {
            id: self.ids.next(kind.names().id_prefix),
            kind,
            value,
            status,
            verified_by: (status == IdentifierStatus::Verified).then_some(VerifiedBy::Admin),
            challenge: None,
            backend_challenge: None,
            created_at: now,
            updated_at: now,
        }
    }

    /// The identifiers of one kind that a user is created with. They are verified, unless the request states
    /// another status for each.
    pub(crate) fn initial_identifiers(
        &self,
        kind: IdentifierKind,
        values: Vec<String>,
        statuses: Vec<InitialIdentificationStatus>,
        statuses_param: &str,
    ) -> Result<Vec<Identifier>, ApiError> {
        if !statuses.is_empty() && statuses.len() != values.len() {
            return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(statuses_param));
        }
        let mut statuses = statuses.into_iter().map(|status| match status {
            InitialIdentificationStatus::Reserved => IdentifierStatus::Reserved,
            _ => IdentifierStatus::Verified,
        });
        let create = |value| self.new_identifier(kind, value, (self.policy.initial_status)(statuses.next()));
        Ok(values.into_iter().map(create).collect())
    }

    /// Adds an identifier to a user. A request cannot make an unverified one the primary one.
    pub(crate) fn add_identifier(
        &self,
        user: &mut StoredUser,
        kind: IdentifierKind,
        value: String,
        status: IdentifierStatus,
        primary: bool,
    ) -> Result<Identifier, ApiError> {
        self.check_available(user, kind, &value)?;
        if primary && status != IdentifierStatus::Verified {
            return Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED).param(wire::params::PRIMARY));
        }
        let added = self.new_identifier(kind, value, status);
        let identifiers = user.identifiers_mut(kind);
        if (self.policy.becomes_primary_on_add)(identifiers, &added, primary) {
            identifiers.primary_id = Some(added.id.clone());
        }
        identifiers.list.push(added.clone());
        Ok(added)
    }

    /// Sets whether an identifier of a user is verified, and whether it is the primary one.
    pub(crate) fn update_identifier(
        &self,
        user: &mut StoredUser,
        kind: IdentifierKind,
        id: &str,
        verified: Option<bool>,
        primary: bool,
    ) -> Result<(), ApiError> {
        let now = self.clock.now();
        let identifier = find_identifier_mut(user, kind, id)?;
        if let Some(flag) = verified {
            let is_verified = (self.policy.verified_after_update)(identifier, flag);
            identifier.set_verified(is_verified.then_some(VerifiedBy::Admin));
        }
        identifier.updated_at = now;
        if primary {
            (self.policy.check_primary)(self.store, user, kind, id)
                .map_err(|error| error.param(wire::params::PRIMARY))?;
        }
        let identifiers = user.identifiers_mut(kind);
        // The first verified identifier becomes the primary one.
        if primary || (identifiers.primary_id.is_none() && verified == Some(true)) {
            identifiers.primary_id = Some(id.to_owned());
        }
        Ok(())
    }

    /// Deletes an identifier, unless it is the last identification of its user.
    /// Deletes an identifier on behalf of its owner, if the settings let users change that kind.
    pub(crate) fn delete_own_identifier(
        &mut self,
        user: StoredUser,
        kind: IdentifierKind,
        id: &str,
    ) -> Result<(), ApiError> {
        let settings = &self.store.settings;
        check_changeable(match kind {
            IdentifierKind::Email => settings.email_address_changeable,
            IdentifierKind::Phone => settings.phone_number_changeable,
            IdentifierKind::Wallet => true,
        })?;
        self.delete_identifier(user, kind, id)
    }

    pub(crate) fn delete_identifier(
        &mut self,
        mut user: StoredUser,
        kind: IdentifierKind,
        id: &str,
    ) -> Result<(), ApiError> {
        check_not_linked(&user, find_identifier(&user, kind, id)?)?;
        if (self.policy.is_last_identification)(&user) {
            return Err(ApiError::new(errors::IDENTIFICATION_DELETION_FAILED));
        }
        let identifiers = user.identifiers_mut(kind);
        identifiers.list.retain(|identifier| identifier.id != *id);
        if identifiers.primary_id.as_deref() == Some(id) {
            identifiers.primary_id = (self.policy.primary_after_delete)(identifiers, id);
        }
        self.save_changed(user)?;
        Ok(())
    }

    /// Replaces all identifiers of one kind by one.
    pub(crate) fn replace_identifiers(
        &self,
        user: &mut StoredUser,
        kind: IdentifierKind,
        value: String,
        status: &IdentificationStatus,
    ) -> Result<Identifier, ApiError> {
        for identifier in &user.identifiers(kind).list {
            check_not_linked(user, identifier)?;
        }
        (self.policy.remove_replaced)(&mut user.identifiers_mut(kind).list);
        self.check_available(user, kind, &value)?;
        let status = match status {
            IdentificationStatus::Reserved => IdentifierStatus::Reserved,
            IdentificationStatus::Unverified => IdentifierStatus::Unverified,
            _ => IdentifierStatus::Verified,
        };
        let added = self.new_identifier(kind, value, status);
        let identifiers = user.identifiers_mut(kind);
        identifiers.primary_id = (self.policy.becomes_primary_on_replace)(&added).then(|| added.id.clone());
        identifiers.list.push(added.clone());
        Ok(added)
    }

    /// Checks that neither another user holds a value nor this user has it already.
    fn check_available(&self, user: &StoredUser, kind: IdentifierKind, value: &str) -> Result<(), ApiError> {
        let key = UniqueKey::identifier(kind, value);
        let is_held = self.store.holder(&key).is_some_and(|holder| *holder != user.id);
        if is_held || user.identifiers(kind).list.iter().any(|identifier| identifier.unique_key() == key) {
            return Err(already_taken(&key));
        }
        Ok(())
    }
}

/// Checks that no external account is linked to an identifier. A linked one can be removed with its account
/// only.
fn check_not_linked(user: &StoredUser, identifier: &Identifier) -> Result<(), ApiError> {
    let is_linked =
        user.external_accounts.iter().any(|account| account.linked_email.as_ref() == Some(&identifier.id));
    if is_linked { Err(ApiError::new(errors::DELETE_LINKED_IDENTIFICATION_DISALLOWED)) } else { Ok(()) }
}
