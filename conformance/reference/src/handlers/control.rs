//! The capability `control`: settings, the clock, and seeds, which create what no operation can. The names
//! and types of settings and seeds come from the contract.

use clerk_user::control::{InvitationSeeded, Seed};
use clerk_user::{PaymentGateway, errors, wire};
use clerk_user_runtime::{ApiError, ControlOperation, Request, Response, SettingError};
use serde::Serialize;
use serde_json::{Value, json};

use crate::reference::Reference;
use crate::serialization::{
    backend_enterprise_account, backend_external_account, backend_passkey, enterprise_connection,
};
use crate::transaction::Transaction;

/// The param with the distance by which the clock advances.
const MILLISECONDS: &str = "milliseconds";

impl Reference {
    /// Handles a request of the capability `control`.
    pub(crate) fn control(&self, request: &Request) -> Response {
        let result = match ControlOperation::from_id(&request.operation) {
            Some(ControlOperation::Settings) => self.transact(|tx| tx.change_settings(request)),
            Some(ControlOperation::Advance) => self.transact(|tx| tx.advance_clock(request)),
            Some(ControlOperation::Now) => self.transact(|tx| Ok(tx.current_time())),
            Some(ControlOperation::Seed) => self.transact(|tx| tx.seed(request)),
            None => Err(ApiError::unimplemented(&request.operation)),
        };
        match result {
            Ok(body) => Response { status: 200, body },
            Err(error) => Response { status: error.status, body: error.to_value() },
        }
    }
}

impl Transaction<'_> {
    fn change_settings(&mut self, request: &Request) -> Result<Value, ApiError> {
        let settings = self.store.settings.changed(&request.params).map_err(|fault| match fault {
            SettingError::Unknown(name) => ApiError::new(errors::FORM_PARAM_UNKNOWN).param(&name),
            SettingError::Value(name) => ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(&name),
            other => ApiError::internal(&other.to_string()),
        })?;
        self.store.settings = settings;
        Ok(to_json(&self.store.settings))
    }

    fn advance_clock(&mut self, request: &Request) -> Result<Value, ApiError> {
        let millis = request.params.get(MILLISECONDS).and_then(Value::as_u64);
        let millis = millis.and_then(|millis| u32::try_from(millis).ok());
        let invalid = || ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(MILLISECONDS);
        self.clock.advance(millis.ok_or_else(invalid)?);
        Ok(self.current_time())
    }

    fn current_time(&self) -> Value {
        json!({ "now": self.clock.now().as_millis() })
    }

    fn seed(&mut self, request: &Request) -> Result<Value, ApiError> {
        let seed = serde_json::from_value(Value::Object(request.params.clone()));
        let seed: Seed = seed.map_err(|_| ApiError::new(errors::REQUEST_BODY_INVALID))?;
        match seed {
            Seed::BreachedPassword(seed) => {
                self.store.breached_passwords.insert(seed.password.expose().to_owned());
                Ok(json!({}))
            }
            Seed::Invitation(seed) => {
                let metadata = seed.public_metadata.unwrap_or_default();
                let ticket = self.create_sign_up_invitation(seed.email_address, metadata);
                Ok(to_json(&InvitationSeeded::new(ticket)))
            }
            Seed::OrganizationSuggestion(seed) => {
                let user = self.load_user(&seed.user_id)?;
                let stored = self.create_suggestion(&user.id)?;
                Ok(to_json(&self.suggestion(stored)))
            }
            Seed::ExternalAccount(seed) => {
                let user = self.load_user(&seed.user_id)?;
                let (provider, id) = (seed.provider, seed.provider_user_id);
                let (email, image) = (seed.email_address, seed.image_url);
                let account = self.connect_external_account(user, provider, id, email, image)?;
                Ok(to_json(&backend_external_account(&account)))
            }
            Seed::Passkey(seed) => {
                let user = self.load_user(&seed.user_id)?;
                Ok(to_json(&backend_passkey(&self.add_passkey(user, seed.name, true)?)))
            }
            Seed::PaymentMethod(seed) => {
                let user = self.load_user(&seed.user_id)?;
                let stored = self.insert_payment_method(user.id.to_string(), PaymentGateway::Stripe);
                Ok(to_json(&self.payment_method(stored)))
            }
            Seed::EnterpriseConnection(seed) => {
                let user = self.load_user(&seed.user_id)?;
                let unverified =
                    || ApiError::new(errors::FORM_VERIFICATION_NEEDED).param(wire::params::USER_ID);
                let domain = user.verified_email_domain().ok_or_else(unverified)?;
                Ok(to_json(&enterprise_connection(self.create_enterprise_connection(domain, None))))
            }
            Seed::EnterpriseAccount(seed) => {
                let account = self.add_enterprise_account(&seed.user_id, seed.email_address)?;
                Ok(to_json(&backend_enterprise_account(&account)))
            }
        }
    }
}

fn to_json(value: &impl Serialize) -> Value {
    // The generated types are records with text keys, which always serialize.
    serde_json::to_value(value).unwrap_or_default()
}
