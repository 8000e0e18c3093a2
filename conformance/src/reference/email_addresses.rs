//! The addresses of users: added, read, changed, deleted, replaced.

use clerk_user::backend::{
    CreateEmailAddressParams, DeleteEmailAddressParams, GetEmailAddressParams, ReplaceUserEmailAddressParams,
    UpdateEmailAddressParams,
};
use clerk_user::{EmailAddressId, IdentificationStatus, errors, wire};
use clerk_user_runtime::ApiError;

use super::Work;
use super::store::{Claim, EmailStatus, StoredEmail, StoredUser};
use super::users::{refuse_unperformed, taken_error};

impl Work<'_> {
    pub(super) fn email(&self, params: &GetEmailAddressParams) -> Result<StoredEmail, ApiError> {
        Ok(found(&self.owner(&params.email_address_id)?, &params.email_address_id)?.clone())
    }

    pub(super) fn create_email(&mut self, params: CreateEmailAddressParams) -> Result<StoredEmail, ApiError> {
        refuse_notice(params.notify_primary_email_address_changed)?;
        let user = self.user(&params.user_id)?;
        let status = status_of(params.verified.as_set() == Some(&true));
        self.add_email(user, params.email_address, status, params.primary.as_set() == Some(&true))
    }

    /// Adds an address to a user; nothing makes an unverified one the primary.
    pub(super) fn add_email(
        &mut self,
        mut user: StoredUser,
        address: String,
        status: EmailStatus,
        primary: bool,
    ) -> Result<StoredEmail, ApiError> {
        self.refuse_taken(&user, &address)?;
        if primary && status != EmailStatus::Verified {
            return Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED).param(wire::params::PRIMARY));
        }
        let email = self.new_email(address, status);
        if (self.policy.primary_on_add)(&user, &email, primary) {
            user.primary_email = Some(email.id.clone());
        }
        user.emails.push(email.clone());
        self.save_changed(user)?;
        Ok(email)
    }

    pub(super) fn update_email(&mut self, params: UpdateEmailAddressParams) -> Result<StoredEmail, ApiError> {
        refuse_notice(params.notify_primary_email_address_changed)?;
        let id = params.email_address_id;
        let mut user = self.owner(&id)?;
        let now = self.clock.now();
        let email = user.email_mut(&id).ok_or_else(not_found)?;
        if let Some(verified) = params.verified.as_set() {
            email.status = status_of(*verified);
        }
        email.updated_at = now;
        let email = email.clone();
        let primary = params.primary.as_set() == Some(&true);
        if primary {
            (self.policy.may_be_primary)(self.store, &user, &id)
                .map_err(|error| error.param(wire::params::PRIMARY))?;
        }
        // An address that was just verified becomes the primary of a user who has none.
        if primary || (user.primary_email.is_none() && params.verified.as_set() == Some(&true)) {
            user.primary_email = Some(id);
        }
        self.save_changed(user)?;
        Ok(email)
    }

    pub(super) fn delete_email(
        &mut self,
        params: &DeleteEmailAddressParams,
    ) -> Result<StoredEmail, ApiError> {
        let id = &params.email_address_id;
        let mut user = self.owner(id)?;
        let email = found(&user, id)?.clone();
        user.emails.retain(|other| other.id != *id);
        if user.primary_email.as_ref() == Some(id) {
            user.primary_email = (self.policy.primary_on_delete)(&user, id);
        }
        self.save_changed(user)?;
        Ok(email)
    }

    pub(super) fn replace_emails(
        &mut self,
        params: ReplaceUserEmailAddressParams,
    ) -> Result<StoredEmail, ApiError> {
        refuse_notice(params.notify_primary_email_address_changed)?;
        let mut user = self.user(&params.user_id)?;
        (self.policy.make_way)(&mut user.emails);
        self.refuse_taken(&user, &params.email_address)?;
        let status = match params.identification_status {
            IdentificationStatus::Reserved => EmailStatus::Reserved,
            IdentificationStatus::Unverified => EmailStatus::Unverified,
            _ => EmailStatus::Verified,
        };
        let email = self.new_email(params.email_address, status);
        user.primary_email = (self.policy.primary_on_replace)(&email).then(|| email.id.clone());
        user.emails.push(email.clone());
        self.save_changed(user)?;
        Ok(email)
    }

    /// The user who has an address.
    fn owner(&self, id: &EmailAddressId) -> Result<StoredUser, ApiError> {
        self.store.owner_of(id).cloned().ok_or_else(not_found)
    }

    /// An unverified address keeps nobody out, yet nobody may add one that is kept from them, or
    /// that they have.
    fn refuse_taken(&self, user: &StoredUser, address: &str) -> Result<(), ApiError> {
        let claim = Claim::email(address);
        let by_other = self.store.holder_of(&claim).is_some_and(|holder| *holder != user.id);
        if by_other || user.emails.iter().any(|email| Claim::email(&email.address) == claim) {
            return Err(taken_error(&claim));
        }
        Ok(())
    }
}

fn found<'a>(user: &'a StoredUser, id: &EmailAddressId) -> Result<&'a StoredEmail, ApiError> {
    user.email(id).ok_or_else(not_found)
}

fn not_found() -> ApiError {
    ApiError::new(errors::RESOURCE_NOT_FOUND)
}

const fn status_of(verified: bool) -> EmailStatus {
    if verified { EmailStatus::Verified } else { EmailStatus::Unverified }
}

/// The reference sends no mail.
fn refuse_notice(asked: bool) -> Result<(), ApiError> {
    refuse_unperformed(&[(asked, wire::params::NOTIFY_PRIMARY_EMAIL_ADDRESS_CHANGED)])
}
