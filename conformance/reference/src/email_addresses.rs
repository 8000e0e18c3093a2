//! The addresses of users: added, read, changed, deleted, replaced.

use clerk_user::EmailAddress;
use clerk_user::backend::{
    CreateEmailAddressParams, ReplaceUserEmailAddressParams, UpdateEmailAddressParams,
};
use clerk_user_runtime::ApiError;

use super::Work;
use super::identifier::Kind;
use super::identifiers::{found, status_of};
use super::view::email_address;

impl Work<'_> {
    pub(super) fn email(&self, id: &str) -> Result<EmailAddress, ApiError> {
        let (user, email) = self.owner(Kind::Email, id)?;
        Ok(email_address(&user, &email))
    }

    /// The reference sends no mail, so nobody is told of a new primary address either way.
    pub(super) fn create_email(
        &mut self,
        params: CreateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        let mut user = self.user(&params.user_id)?;
        let status = status_of(params.verified.as_set() == Some(&true));
        let primary = params.primary.as_set() == Some(&true);
        let email = self.add_identifier(&mut user, Kind::Email, params.email_address, status, primary)?;
        let user = self.save_changed(user)?;
        Ok(email_address(&user, &email))
    }

    pub(super) fn update_email(
        &mut self,
        params: &UpdateEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        let id = params.email_address_id.as_str();
        let (mut user, _) = self.owner(Kind::Email, id)?;
        let primary = params.primary.as_set() == Some(&true);
        self.change_identifier(&mut user, Kind::Email, id, params.verified.as_set().copied(), primary)?;
        let user = self.save_claiming(user)?;
        Ok(email_address(&user, found(&user, Kind::Email, id)?))
    }

    pub(super) fn replace_emails(
        &mut self,
        params: ReplaceUserEmailAddressParams,
    ) -> Result<EmailAddress, ApiError> {
        let mut user = self.user(&params.user_id)?;
        let status = &params.identification_status;
        let email = self.replace_identifiers(&mut user, Kind::Email, params.email_address, status)?;
        let user = self.save_changed(user)?;
        Ok(email_address(&user, &email))
    }
}
