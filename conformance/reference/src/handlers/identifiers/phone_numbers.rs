//! The phone numbers of users, and which of them are second factors.

use clerk_user::{PhoneNumber, backend, errors, frontend, wire};
use clerk_user_runtime::{ApiError, ErrorDef};

use super::lookup::find_identifier;
use crate::handlers::errors::{check_changeable, check_feature};
use crate::serialization::phone_number;
use crate::state::{IdentifierKind, IdentifierStatus, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    pub(crate) fn get_phone(&self, id: &str) -> Result<PhoneNumber, ApiError> {
        let (user, phone) = self.load_owner(IdentifierKind::Phone, id)?;
        Ok(phone_number(&user, &phone))
    }

    pub(crate) fn create_phone(
        &mut self,
        params: backend::CreatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        let user = self.load_user(&params.user_id)?;
        let status = IdentifierStatus::from_flag(params.verified.as_set() == Some(&true));
        let primary = params.primary.as_set() == Some(&true);
        let is_second_factor = params.reserved_for_second_factor.as_set() == Some(&true);
        self.add_phone(user, params.phone_number, status, primary, is_second_factor)
    }

    /// Adds an unverified phone number on behalf of its owner. As such it cannot be a second factor yet.
    pub(crate) fn create_own_phone(
        &mut self,
        user: StoredUser,
        params: frontend::CreatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        check_feature(self.store.settings.phone_number_enabled)?;
        check_changeable(self.store.settings.phone_number_changeable)?;
        let is_second_factor = params.reserved_for_second_factor.as_set() == Some(&true);
        self.add_phone(user, params.phone_number, IdentifierStatus::Unverified, false, is_second_factor)
    }

    fn add_phone(
        &mut self,
        mut user: StoredUser,
        number: String,
        status: IdentifierStatus,
        primary: bool,
        is_second_factor: bool,
    ) -> Result<PhoneNumber, ApiError> {
        let kind = IdentifierKind::Phone;
        let id = self.add_identifier(&mut user, kind, number, status, primary)?.id;
        if is_second_factor {
            let if_unverified = errors::IDENTIFICATION_CREATE_SECOND_FACTOR_UNVERIFIED;
            set_second_factor(&mut user, &id, true, if_unverified)?;
        }
        let user = self.save_changed(user)?;
        Ok(phone_number(&user, find_identifier(&user, kind, &id)?))
    }

    pub(crate) fn update_phone(
        &mut self,
        params: &backend::UpdatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        let (kind, id) = (IdentifierKind::Phone, params.phone_number_id.as_str());
        let (mut user, _) = self.load_owner(kind, id)?;
        let primary = params.primary.as_set() == Some(&true);
        self.update_identifier(&mut user, kind, id, params.verified.as_set().copied(), primary)?;
        if let Some(is_second_factor) = params.reserved_for_second_factor.as_set() {
            let if_unverified = errors::IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED;
            set_second_factor(&mut user, id, *is_second_factor, if_unverified)?;
        }
        self.save_phone(user, id)
    }

    /// Makes a phone number a second factor, or the default one, on behalf of its owner.
    pub(crate) fn update_own_phone(
        &mut self,
        mut user: StoredUser,
        params: &frontend::UpdatePhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        check_changeable(self.store.settings.phone_number_changeable)?;
        let id = params.phone_number_id.as_str();
        find_identifier(&user, IdentifierKind::Phone, id)?;
        let if_unverified = errors::IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED;
        if let Some(is_second_factor) = params.reserved_for_second_factor.as_set() {
            set_second_factor(&mut user, id, *is_second_factor, if_unverified)?;
        }
        match params.default_second_factor.as_set() {
            Some(true) => {
                set_second_factor(&mut user, id, true, if_unverified)?;
                let phones = &mut user.credentials.second_factor_phones;
                phones.retain(|phone| phone != id);
                phones.insert(0, id.to_owned());
            }
            Some(false) if user.credentials.second_factor_phones.first().is_some_and(|first| first == id) => {
                let error = ApiError::new(errors::FORM_DISABLE_DEFAULT_SECOND_FACTOR_NOT_ALLOWED);
                return Err(error.param(wire::params::DEFAULT_SECOND_FACTOR));
            }
            Some(false) | None => {}
        }
        if let Some(phone) = user.phones.find_mut(id) {
            phone.updated_at = self.clock.now();
        }
        self.save_phone(user, id)
    }

    fn save_phone(&mut self, user: StoredUser, id: &str) -> Result<PhoneNumber, ApiError> {
        let user = self.save_verified(user)?;
        Ok(phone_number(&user, find_identifier(&user, IdentifierKind::Phone, id)?))
    }

    /// Replaces the phone numbers of a user. The new one is not a second factor, whatever the others were.
    pub(crate) fn replace_phones(
        &mut self,
        params: backend::ReplaceUserPhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        let mut user = self.load_user(&params.user_id)?;
        let (kind, status) = (IdentifierKind::Phone, &params.identification_status);
        let phone = self.replace_identifiers(&mut user, kind, params.phone_number, status)?;
        user.credentials.second_factor_phones.clear();
        let user = self.save_changed(user)?;
        Ok(phone_number(&user, &phone))
    }
}

/// Sets whether a phone number is a second factor. A second factor is verified, and not the only
/// identification of its user.
fn set_second_factor(
    user: &mut StoredUser,
    id: &str,
    is_second_factor: bool,
    if_unverified: ErrorDef,
) -> Result<(), ApiError> {
    let param = wire::params::RESERVED_FOR_SECOND_FACTOR;
    let is_verified = find_identifier(user, IdentifierKind::Phone, id)?.is_verified();
    let is_only_identification = user.identification_count() == 1;
    let phones = &mut user.credentials.second_factor_phones;
    if !is_second_factor {
        phones.retain(|phone| phone != id);
    } else if !is_verified {
        return Err(ApiError::new(if_unverified).param(param));
    } else if is_only_identification {
        return Err(ApiError::new(errors::IDENTIFICATION_UPDATE_FAILED).param(param));
    } else if !phones.iter().any(|phone| phone == id) {
        phones.push(id.to_owned());
    }
    Ok(())
}
