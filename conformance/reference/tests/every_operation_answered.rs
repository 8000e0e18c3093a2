//! The reference performs every operation of the contract. Requests are made from the table of operations:
//! what must be there, and nothing else, about things that were made for it where something makes them.

use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user::{errors, wire};
use clerk_user_implementation::Implementation;
use clerk_user_runtime::{Actor, Request, Surface};
use clerk_user_runtime::{Format, OperationSpec, ParamSpec, ParamType};
use serde_json::{Map, Value, json};

/// A server with two users: of one everything is, the other is the one who acts.
struct Scene<I> {
    server: I,
    user: Value,
}

impl<I: Implementation> Scene<I> {
    fn new(server: I) -> Self {
        let mut scene = Self { server, user: Value::Null };
        scene.user = scene.made(Operation::BackendCreateUser.spec());
        scene
    }

    /// The id of what an operation makes; nothing where it is refused.
    fn made(&self, creation: &OperationSpec) -> Value {
        let response = self.server.call(&self.minimal(creation)).expect("the reference is in this process");
        response.body.get(wire::user::ID).cloned().unwrap_or_default()
    }

    /// The operation that makes a resource, where one does.
    fn creation(resource: &str) -> Option<&'static OperationSpec> {
        let of = |surface| {
            let spec = RESOURCES.iter().find(|spec| spec.surface == surface && spec.name == resource)?;
            Some(Operation::from_id(spec.create?).expect("the table names its own operations").spec())
        };
        of(Surface::Backend).or_else(|| of(Surface::Frontend))
    }

    /// The smallest value that a param takes.
    fn value(&self, param: &ParamSpec) -> Value {
        let text = |format| match format {
            Some(Format::Email) => json!(format!("{}@example.com", param.wire)),
            Some(Format::E164) => json!("+15555550100"),
            Some(Format::Web3Wallet) => json!(format!("0x{}", "a".repeat(40))),
            _ => json!(format!("a {} to give", param.wire)),
        };
        let one = match param.ty {
            ParamType::Id { resource } if resource == Operation::FrontendGet.spec().returns.resource() => {
                self.user.clone()
            }
            ParamType::Id { resource } => {
                let made = Self::creation(resource).map(|creation| self.made(creation));
                made.filter(Value::is_string).unwrap_or_else(|| json!("nothing"))
            }
            ParamType::String { format, .. } => text(format),
            ParamType::Enum { values, .. } => json!(values.first()),
            ParamType::Boolean => json!(true),
            ParamType::Metadata { .. } => json!({}),
            other => panic!("{} has a type that no required param had yet: {other:?}", param.wire),
        };
        if param.list { json!([one]) } else { one }
    }

    fn minimal(&self, spec: &OperationSpec) -> Request {
        let required = spec.params.iter().filter(|param| param.required);
        let mut params: Map<String, Value> =
            required.map(|param| (param.wire.to_owned(), self.value(param))).collect();
        // Nobody is known by nothing, so two things can be deleted one after the other.
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
fn the_reference_answers_every_operation_by_the_contract() {
    let known: Vec<&str> = errors::ALL.iter().map(|error| error.code).collect();
    let mut refused = Vec::new();
    for operation in Operation::ALL {
        let scene = Scene::new(clerk_user_reference::start());
        let request = scene.minimal(operation.spec());
        let response = scene.server.call(&request).expect("the reference is in this process");
        let is_known =
            !response.codes().is_empty() && response.codes().iter().all(|code| known.contains(code));
        assert!(response.is_success() || (is_known && response.status < 500), "{request:?}: {response:?}");
        if !response.is_success() {
            refused.push(format!("{} {}", operation.id(), response.codes().join(" ")));
        }
    }
    // What is left needs a history: an image to delete, a code that was sent, a session.
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
