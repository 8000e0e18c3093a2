//! The email addresses of users. The reference sends no mail, so it notifies no one of a new primary address.

use clerk_user::EmailAddress;
use clerk_user::backend::{
    CreateEmailAddressParams, ReplaceUserEmailAddressParams, UpdateEmailAddressParams,
};
use clerk_user_runtime::ApiError;

use super::lookup::find_identifier;
use crate::handlers::errors::{check_changeable, check_feature};
use crate::serialization::email_address;
use crate::state::{IdentifierKind, IdentifierStatus, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    pub(crate) fn get_email(&self, id: &str) -> Result<EmailAddress, ApiError> {
        let (user, email) = self.load_owner(IdentifierKind::Email, id)?;
        Ok(email_address(&user, &email))
    }

    pub(crate) fn create_email(
        &mut self,
        params: CreateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        let user = self.load_user(&params.user_id)?;
        let status = IdentifierStatus::from_flag(params.verified.as_set() == Some(&true));
        let primary = params.primary.as_set() == Some(&true);
        self.add_email(user, params.email_address, status, primary)
    }

    /// Adds an unverified email address on behalf of its owner.
    pub(crate) fn create_own_email(
        &mut self,
        user: StoredUser,
        address: String,
    ) -> Result<EmailAddress, ApiError> {
        check_feature(self.store.settings.email_address_enabled)?;
        check_changeable(self.store.settings.email_address_changeable)?;
        self.add_email(user, address, IdentifierStatus::Unverified, false)
    }

    fn add_email(
        &mut self,
        mut user: StoredUser,
        address: String,
        status: IdentifierStatus,
        primary: bool,
    ) -> Result<EmailAddress, ApiError> {
        let email = self.add_identifier(&mut user, IdentifierKind::Email, address, status, primary)?;
        let user = self.save_changed(user)?;
        Ok(email_address(&user, &email))
    }

    pub(crate) fn update_email(
        &mut self,
        params: &UpdateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        let (kind, id) = (IdentifierKind::Email, params.email_address_id.as_str());
        let (mut user, _) = self.load_owner(kind, id)?;
        let primary = params.primary.as_set() == Some(&true);
        self.update_identifier(&mut user, kind, id, params.verified.as_set().copied(), primary)?;
        let user = self.save_verified(user)?;
        Ok(email_address(&user, find_identifier(&user, kind, id)?))
    }

    pub(crate) fn replace_emails(
        &mut self,
        params: ReplaceUserEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        let mut user = self.load_user(&params.user_id)?;
        let (kind, status) = (IdentifierKind::Email, &params.identification_status);
        let email = self.replace_identifiers(&mut user, kind, params.email_address, status)?;
        let user = self.save_changed(user)?;
        Ok(email_address(&user, &email))
    }
}
