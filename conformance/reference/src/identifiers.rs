//! What is done with identifiers of any kind: added, verified, made the primary, deleted, replaced.
//! What only one kind has stands in a module of its own.

use clerk_user::{IdentificationStatus, InitialIdentificationStatus, errors, wire};
use clerk_user_runtime::ApiError;

use super::Work;
use super::identifier::{Identifier, Kind, Proof, Status};
use super::store::{Claim, StoredUser};
use super::users::{not_found, taken_error};

impl Work<'_> {
    /// The user who has an identifier, with the identifier.
    pub(super) fn owner(&self, kind: Kind, id: &str) -> Result<(StoredUser, Identifier), ApiError> {
        let user = self.store.owner_of(id).cloned().ok_or_else(not_found)?;
        let one = found(&user, kind, id)?.clone();
        Ok((user, one))
    }

    /// An identifier that nobody has yet.
    pub(super) fn new_identifier(&self, kind: Kind, value: String, status: Status) -> Identifier {
        let now = self.clock.now();
        let id = self.ids.next(kind.prefix());
        let proof = (status == Status::Verified).then_some(Proof::Admin);
        Identifier {
            id,
            kind,
            value,
            status,
            proof,
            check: None,
            backend_check: None,
            created_at: now,
            updated_at: now,
        }
    }

    /// The identifiers of a kind that a user is created with: verified, unless they are marked otherwise.
    pub(super) fn created_identifiers(
        &self,
        kind: Kind,
        values: Vec<String>,
        statuses: Vec<InitialIdentificationStatus>,
        statuses_param: &str,
    ) -> Result<Vec<Identifier>, ApiError> {
        if !statuses.is_empty() && statuses.len() != values.len() {
            return Err(ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(statuses_param));
        }
        let mut statuses = statuses.into_iter().map(|status| match status {
            InitialIdentificationStatus::Reserved => Status::Reserved,
            _ => Status::Verified,
        });
        let create =
            |value| self.new_identifier(kind, value, (self.policy.status_on_create)(statuses.next()));
        Ok(values.into_iter().map(create).collect())
    }

    /// Adds an identifier to the draft of a user; nothing makes an unverified one the primary.
    pub(super) fn add_identifier(
        &self,
        user: &mut StoredUser,
        kind: Kind,
        value: String,
        status: Status,
        primary: bool,
    ) -> Result<Identifier, ApiError> {
        self.refuse_taken(user, kind, &value)?;
        if primary && status != Status::Verified {
            return Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED).param(wire::params::PRIMARY));
        }
        let one = self.new_identifier(kind, value, status);
        self.attach(user, one.clone(), primary);
        Ok(one)
    }

    /// Puts an identifier among those of its owner.
    pub(super) fn attach(&self, user: &mut StoredUser, one: Identifier, primary: bool) {
        let others = user.identifiers_mut(one.kind);
        if (self.policy.primary_on_add)(others, &one, primary) {
            others.primary = Some(one.id.clone());
        }
        others.list.push(one);
    }

    /// Sets whether an identifier of a draft is verified, and whether it is the primary.
    pub(super) fn change_identifier(
        &self,
        user: &mut StoredUser,
        kind: Kind,
        id: &str,
        verified: Option<bool>,
        primary: bool,
    ) -> Result<(), ApiError> {
        let now = self.clock.now();
        let one = user.identifiers_mut(kind).find_mut(id).ok_or_else(not_found)?;
        if let Some(verified) = verified {
            one.set_verified((self.policy.marks_verified)(one, verified).then_some(Proof::Admin));
        }
        one.updated_at = now;
        if primary {
            (self.policy.may_be_primary)(self.store, user, kind, id)
                .map_err(|error| error.param(wire::params::PRIMARY))?;
        }
        let identifiers = user.identifiers_mut(kind);
        // One that was just verified becomes the primary of a user who has none.
        if primary || (identifiers.primary.is_none() && verified == Some(true)) {
            identifiers.primary = Some(id.to_owned());
        }
        Ok(())
    }

    /// Deletes an identifier, but for the last one by which its user is known.
    pub(super) fn delete_identifier(
        &mut self,
        mut user: StoredUser,
        kind: Kind,
        id: &str,
    ) -> Result<Identifier, ApiError> {
        let one = found(&user, kind, id)?.clone();
        refuse_linked(&user, &one)?;
        if (self.policy.is_last_identification)(&user) {
            return Err(ApiError::new(errors::IDENTIFICATION_DELETION_FAILED));
        }
        let identifiers = user.identifiers_mut(kind);
        identifiers.list.retain(|other| other.id != *id);
        if identifiers.primary.as_deref() == Some(id) {
            identifiers.primary = (self.policy.primary_on_delete)(identifiers, id);
        }
        self.save_changed(user)?;
        Ok(one)
    }

    /// Puts one identifier in the place of all others of its kind.
    pub(super) fn replace_identifiers(
        &self,
        user: &mut StoredUser,
        kind: Kind,
        value: String,
        status: &IdentificationStatus,
    ) -> Result<Identifier, ApiError> {
        for one in &user.identifiers(kind).list {
            refuse_linked(user, one)?;
        }
        (self.policy.make_way)(&mut user.identifiers_mut(kind).list);
        self.refuse_taken(user, kind, &value)?;
        let status = match status {
            IdentificationStatus::Reserved => Status::Reserved,
            IdentificationStatus::Unverified => Status::Unverified,
            _ => Status::Verified,
        };
        let one = self.new_identifier(kind, value, status);
        let identifiers = user.identifiers_mut(kind);
        identifiers.primary = (self.policy.primary_on_replace)(&one).then(|| one.id.clone());
        identifiers.list.push(one.clone());
        Ok(one)
    }

    /// Nobody may add a value that is kept from them, or that they have.
    fn refuse_taken(&self, user: &StoredUser, kind: Kind, value: &str) -> Result<(), ApiError> {
        let claim = Claim::identifier(kind, value);
        let by_other = self.store.holder_of(&claim).is_some_and(|holder| *holder != user.id);
        if by_other || user.identifiers(kind).list.iter().any(|one| one.claim() == claim) {
            return Err(taken_error(&claim));
        }
        Ok(())
    }
}

/// The identifier of a user with this id.
pub(super) fn found<'a>(user: &'a StoredUser, kind: Kind, id: &str) -> Result<&'a Identifier, ApiError> {
    user.identifiers(kind).find(id).ok_or_else(not_found)
}

pub(super) const fn status_of(verified: bool) -> Status {
    if verified { Status::Verified } else { Status::Unverified }
}

/// An address that a connected account vouches for goes with that account only.
fn refuse_linked(user: &StoredUser, one: &Identifier) -> Result<(), ApiError> {
    let linked = user.external_accounts.iter().any(|account| account.linked_email.as_ref() == Some(&one.id));
    if linked { Err(ApiError::new(errors::DELETE_LINKED_IDENTIFICATION_DISALLOWED)) } else { Ok(()) }
}
