//! The numbers of users, and which of them are second factors.

use clerk_user::backend::{
    CreatePhoneNumberParams, ReplaceUserPhoneNumberParams, UpdatePhoneNumberParams as BackendUpdate,
};
use clerk_user::frontend::{
    CreatePhoneNumberParams as FrontendCreate, UpdatePhoneNumberParams as FrontendUpdate,
};
use clerk_user::{PhoneNumber, errors, wire};
use clerk_user_runtime::{ApiError, ErrorDef};

use super::Work;
use super::identifier::{Kind, Status};
use super::identifiers::{found, status_of};
use super::store::StoredUser;
use super::view::phone_number;

impl Work<'_> {
    pub(super) fn phone(&self, id: &str) -> Result<PhoneNumber, ApiError> {
        let (user, phone) = self.owner(Kind::Phone, id)?;
        Ok(phone_number(&user.credentials, &phone))
    }

    pub(super) fn create_phone(&mut self, params: CreatePhoneNumberParams) -> Result<PhoneNumber, ApiError> {
        let user = self.user(&params.user_id)?;
        let status = status_of(params.verified.as_set() == Some(&true));
        let primary = params.primary.as_set() == Some(&true);
        let factor = params.reserved_for_second_factor.as_set() == Some(&true);
        self.add_phone(user, params.phone_number, status, primary, factor)
    }

    /// A number that its owner adds is not verified, so it cannot be a second factor from the start.
    pub(super) fn create_own_phone(
        &mut self,
        user: StoredUser,
        params: FrontendCreate,
    ) -> Result<PhoneNumber, ApiError> {
        let factor = params.reserved_for_second_factor.as_set() == Some(&true);
        self.add_phone(user, params.phone_number, Status::Unverified, false, factor)
    }

    fn add_phone(
        &mut self,
        mut user: StoredUser,
        number: String,
        status: Status,
        primary: bool,
        factor: bool,
    ) -> Result<PhoneNumber, ApiError> {
        let id = self.add_identifier(&mut user, Kind::Phone, number, status, primary)?.id;
        if factor {
            set_factor(&mut user, &id, true, errors::IDENTIFICATION_CREATE_SECOND_FACTOR_UNVERIFIED)?;
        }
        let user = self.save_changed(user)?;
        Ok(phone_number(&user.credentials, found(&user, Kind::Phone, &id)?))
    }

    pub(super) fn update_phone(&mut self, params: &BackendUpdate) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        let (mut user, _) = self.owner(Kind::Phone, id)?;
        let primary = params.primary.as_set() == Some(&true);
        self.change_identifier(&mut user, Kind::Phone, id, params.verified.as_set().copied(), primary)?;
        if let Some(factor) = params.reserved_for_second_factor.as_set() {
            set_factor(&mut user, id, *factor, errors::IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED)?;
        }
        self.save_phone(user, id)
    }

    /// Users make their numbers second factors, and one of these the default.
    pub(super) fn update_own_phone(
        &mut self,
        mut user: StoredUser,
        params: &FrontendUpdate,
    ) -> Result<PhoneNumber, ApiError> {
        let id = params.phone_number_id.as_str();
        found(&user, Kind::Phone, id)?;
        let unverified = errors::IDENTIFICATION_UPDATE_SECOND_FACTOR_UNVERIFIED;
        if let Some(factor) = params.reserved_for_second_factor.as_set() {
            set_factor(&mut user, id, *factor, unverified)?;
        }
        match params.default_second_factor.as_set() {
            Some(true) => {
                set_factor(&mut user, id, true, unverified)?;
                let factors = &mut user.credentials.second_factor_phones;
                factors.retain(|other| other != id);
                factors.insert(0, id.to_owned());
            }
            Some(false) if user.credentials.second_factor_phones.first().is_some_and(|first| first == id) => {
                let param = wire::params::DEFAULT_SECOND_FACTOR;
                let error = ApiError::new(errors::FORM_DISABLE_DEFAULT_SECOND_FACTOR_NOT_ALLOWED);
                return Err(error.param(param));
            }
            Some(false) | None => {}
        }
        if let Some(phone) = user.phones.find_mut(id) {
            phone.updated_at = self.clock.now();
        }
        self.save_phone(user, id)
    }

    fn save_phone(&mut self, user: StoredUser, id: &str) -> Result<PhoneNumber, ApiError> {
        let user = self.save_claiming(user)?;
        Ok(phone_number(&user.credentials, found(&user, Kind::Phone, id)?))
    }

    /// A number that takes the place of a second factor is none itself.
    pub(super) fn replace_phones(
        &mut self,
        params: ReplaceUserPhoneNumberParams,
    ) -> Result<PhoneNumber, ApiError> {
        let mut user = self.user(&params.user_id)?;
        let status = &params.identification_status;
        let phone = self.replace_identifiers(&mut user, Kind::Phone, params.phone_number, status)?;
        user.credentials.second_factor_phones.clear();
        let user = self.save_changed(user)?;
        Ok(phone_number(&user.credentials, &phone))
    }
}

/// Makes a number of a draft a second factor, or takes it back. A second factor is verified, and never the
/// only thing by which its user is known.
fn set_factor(user: &mut StoredUser, id: &str, factor: bool, unverified: ErrorDef) -> Result<(), ApiError> {
    let param = wire::params::RESERVED_FOR_SECOND_FACTOR;
    let verified = found(user, Kind::Phone, id)?.is_verified();
    let alone = user.identifications() == 1;
    let factors = &mut user.credentials.second_factor_phones;
    if !factor {
        factors.retain(|other| other != id);
    } else if !verified {
        return Err(ApiError::new(unverified).param(param));
    } else if alone {
        return Err(ApiError::new(errors::IDENTIFICATION_UPDATE_FAILED).param(param));
    } else if !factors.iter().any(|other| other == id) {
        factors.push(id.to_owned());
    }
    Ok(())
}
