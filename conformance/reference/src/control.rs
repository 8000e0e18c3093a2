//! What a suite may do beside calling operations: set the instance up, put the clock forward, plant what no
//! operation can make. The names and types of settings and seeds are the contract's.

use clerk_user::control::{InvitationSeeded, Seed};
use clerk_user::{PaymentGateway, errors, wire};
use clerk_user_runtime::{ApiError, Metadata, Request, Response, Secret, SettingError};
use serde::Serialize;
use serde_json::{Value, json};

use super::enterprise_accounts::backend_enterprise_account;
use super::enterprise_connections::connection;
use super::external_accounts::backend_account;
use super::person::email_domain;
use super::sign_ups::StoredTicket;
use super::view::backend_passkey;
use super::{Reference, Work};

/// The param that says by how much the clock is put forward.
const MILLISECONDS: &str = "milliseconds";

impl Reference {
    /// Answers a request of the capability `control`.
    pub fn control(&self, request: &Request) -> Response {
        let answer = match request.operation.as_str() {
            "control.settings" => self.work(|work| work.change_settings(request)),
            "control.advance" => self.work(|work| work.put_forward(request)),
            "control.now" => self.work(|work| Ok(work.tell_time())),
            "control.seed" => self.work(|work| work.plant(request)),
            other => Err(ApiError::unimplemented(other)),
        };
        match answer {
            Ok(body) => Response { status: 200, body },
            Err(error) => Response { status: error.status, body: error.to_value() },
        }
    }
}

impl Work<'_> {
    fn change_settings(&mut self, request: &Request) -> Result<Value, ApiError> {
        let settings = self.store.settings.changed(&request.params).map_err(|fault| match fault {
            SettingError::Unknown(name) => ApiError::new(errors::FORM_PARAM_UNKNOWN).param(&name),
            SettingError::Value(name) => ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(&name),
            other => ApiError::internal(&other.to_string()),
        })?;
        self.store.settings = settings;
        Ok(json(&self.store.settings))
    }

    fn put_forward(&mut self, request: &Request) -> Result<Value, ApiError> {
        let millis = request.params.get(MILLISECONDS).and_then(Value::as_u64);
        let millis = millis.and_then(|millis| u32::try_from(millis).ok());
        let invalid = || ApiError::new(errors::FORM_PARAM_VALUE_INVALID).param(MILLISECONDS);
        self.clock.advance(millis.ok_or_else(invalid)?);
        Ok(self.tell_time())
    }

    fn tell_time(&self) -> Value {
        json!({ "now": self.clock.now().as_millis() })
    }

    fn plant(&mut self, request: &Request) -> Result<Value, ApiError> {
        let seed = serde_json::from_value(Value::Object(request.params.clone()));
        let seed: Seed = seed.map_err(|_| ApiError::new(errors::REQUEST_BODY_INVALID))?;
        match seed {
            Seed::BreachedPassword(seed) => {
                self.store.breached.insert(seed.password.expose().to_owned());
                Ok(json!({}))
            }
            Seed::Invitation(seed) => {
                let ticket = self.invite(seed.email_address, seed.public_metadata.unwrap_or_default());
                Ok(json(&InvitationSeeded { ticket }))
            }
            Seed::OrganizationSuggestion(seed) => {
                let user = self.user(&seed.user_id)?;
                let stored = self.suggest(&user.id);
                Ok(json(&self.suggestion(stored)))
            }
            Seed::ExternalAccount(seed) => {
                let user = self.user(&seed.user_id)?;
                let (provider, id) = (seed.provider, seed.provider_user_id);
                Ok(json(&backend_account(&self.connect_account(user, provider, id, seed.email_address)?)))
            }
            Seed::Passkey(seed) => {
                let user = self.user(&seed.user_id)?;
                Ok(json(&backend_passkey(&self.plant_passkey(user, seed.name)?)))
            }
            Seed::PaymentMethod(seed) => {
                let user = self.user(&seed.user_id)?;
                let stored = self.store_payment_method(user.id.to_string(), PaymentGateway::Stripe);
                Ok(json(&self.payment_method(stored)))
            }
            Seed::EnterpriseConnection(seed) => {
                let user = self.user(&seed.user_id)?;
                let needed = || ApiError::new(errors::FORM_VERIFICATION_NEEDED).param(wire::params::USER_ID);
                let domain = email_domain(&user).ok_or_else(needed)?;
                Ok(json(&connection(self.connect(domain, None))))
            }
            Seed::EnterpriseAccount(seed) => {
                let account = self.add_enterprise_account(&seed.user_id, seed.email_address)?;
                Ok(json(&backend_enterprise_account(&account)))
            }
        }
    }

    /// Invites an address to sign up.
    fn invite(&mut self, address: String, public_metadata: Metadata) -> Secret {
        let ticket = self.ids.next("ticket_");
        let serial = self.store.next_serial();
        let id = ticket.clone();
        self.store.tickets.put(StoredTicket { id, serial, address, public_metadata, used: false });
        Secret::new(ticket)
    }
}

fn json(value: &impl Serialize) -> Value {
    // What is emitted are records with text names: they always have a JSON form.
    serde_json::to_value(value).unwrap_or_default()
}
