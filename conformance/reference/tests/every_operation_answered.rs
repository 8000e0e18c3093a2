//! The reference implements every operation of the contract. Each request is built from the table of
//! operations: it contains the required params and nothing else, and names resources that were created for it
//! where an operation creates them.

use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user::{errors, wire};
use clerk_user_implementation::Implementation;
use clerk_user_runtime::{Actor, Request, Surface};
use clerk_user_runtime::{Format, OperationSpec, ParamSpec, ParamType};
use serde_json::{Map, Value, json};

/// A server with the user who owns the resources and acts on the frontend.
struct Fixture<I> {
    server: I,
    user: Value,
}

impl<I: Implementation> Fixture<I> {
    fn new(server: I) -> Self {
        let mut fixture = Self { server, user: Value::Null };
        fixture.user = fixture.create(Operation::BackendCreateUser.spec());
        fixture
    }

    /// Creates a resource and returns its id, or null if the request is refused.
    fn create(&self, creation: &OperationSpec) -> Value {
        let response = self.server.call(&self.minimal(creation)).expect("the reference runs in this process");
        response.body.get(wire::user::ID).cloned().unwrap_or_default()
    }

    /// The operation that creates a resource, if there is one.
    fn creation(resource: &str) -> Option<&'static OperationSpec> {
        let of = |surface| {
            let spec = RESOURCES.iter().find(|spec| spec.surface == surface && spec.name == resource)?;
            Some(Operation::from_id(spec.create?).expect("the table names an operation").spec())
        };
        of(Surface::Backend).or_else(|| of(Surface::Frontend))
    }

    /// A minimal valid value of a param.
    fn value(&self, param: &ParamSpec) -> Value {
        let text = |format| match format {
            Some(Format::Email) => json!(format!("{}@example.com", param.wire)),
            Some(Format::E164) => json!("+15555550100"),
            Some(Format::Web3Wallet) => json!(format!("0x{}", "a".repeat(40))),
            _ => json!(format!("a valid {}", param.wire)),
        };
        let one = match param.ty {
            ParamType::Id { resource } if resource == Operation::FrontendGet.spec().returns.resource() => {
                self.user.clone()
            }
            ParamType::Id { resource } => {
                let created = Self::creation(resource).map(|creation| self.create(creation));
                created.filter(Value::is_string).unwrap_or_else(|| json!("nothing"))
            }
            ParamType::String { format, .. } => text(format),
            ParamType::Enum { values, .. } => json!(values.first()),
            ParamType::Boolean => json!(true),
            ParamType::Metadata { .. } => json!({}),
            other => panic!("no value for the required param {} of type {other:?}", param.wire),
        };
        if param.list { json!([one]) } else { one }
    }

    fn minimal(&self, spec: &OperationSpec) -> Request {
        let required = spec.params.iter().filter(|param| param.required);
        let mut params: Map<String, Value> =
            required.map(|param| (param.wire.to_owned(), self.value(param))).collect();
        // With a username, the only other identification can be deleted.
        if spec.id == Operation::BackendCreateUser.id() {
            params.insert(wire::params::USERNAME.to_owned(), json!("somebody"));
        }
        let actor = match spec.surface {
            Surface::Backend => Actor::SecretKey,
            Surface::Frontend => Actor::User(self.user.as_str().unwrap_or_default().to_owned()),
        };
        Request { operation: spec.id.to_owned(), actor, api_version: None, params }
    }
}

#[test]
fn every_operation_succeeds_or_fails_with_a_known_error() {
    let known: Vec<&str> = errors::ALL.iter().map(|error| error.code).collect();
    let mut refused = Vec::new();
    for operation in Operation::ALL {
        let fixture = Fixture::new(clerk_user_reference::start());
        let request = fixture.minimal(operation.spec());
        let response = fixture.server.call(&request).expect("the reference runs in this process");
        let is_known =
            !response.codes().is_empty() && response.codes().iter().all(|code| known.contains(code));
        assert!(response.is_success() || (is_known && response.status < 500), "{request:?}: {response:?}");
        if !response.is_success() {
            refused.push(format!("{} {}", operation.id(), response.codes().join(" ")));
        }
    }
    // These require earlier calls, such as an uploaded image, a code or a session.
    let expected: &[&str] = &[
        "backend.attemptEmailAddressVerification resource_not_found",
        "backend.attemptPhoneNumberVerification resource_not_found",
        "backend.revokeSession resource_not_found",
        "backend.updateUserProfileImage form_param_missing",
        "backend.deleteUserProfileImage image_not_found",
        "backend.verifyPassword no_password_set",
        "backend.verifyTOTP totp_disabled",
        "backend.deleteUserExternalAccount resource_not_found",
        "backend.createUser form_identifier_exists",
        "frontend.touchSession resource_not_found",
        "frontend.createSessionToken resource_not_found",
        "frontend.attemptEmailAddressVerification verification_missing",
        "frontend.createExternalAccount form_param_missing",
        "frontend.reauthorizeExternalAccount resource_not_found",
        "frontend.deleteExternalAccount resource_not_found",
        "frontend.leaveOrganization organization_not_found_or_unauthorized",
        "frontend.attemptPasskeyVerification passkey_invalid_public_key_credential",
        "frontend.attemptPhoneNumberVerification verification_missing",
        "frontend.setProfileImage form_param_missing",
        "frontend.deleteProfileImage image_not_found",
        "frontend.removePassword no_password_set",
        "frontend.verifyTOTP resource_not_found",
        "frontend.disableTOTP resource_not_found",
        "frontend.createBackupCode backup_codes_not_available",
        "frontend.revokeSession resource_not_found",
        "frontend.attemptWeb3WalletVerification verification_missing",
    ];
    assert_eq!(refused, expected);
}
