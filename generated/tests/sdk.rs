//! What the object of the SDK sends, and what it makes of the answers, over an API that writes down
//! every call and answers what the test has laid ready.
#![allow(deprecated, reason = "what is deprecated is tested too")]

#[path = "support/sample.rs"]
mod sample;

use std::collections::VecDeque;
use std::future::Future;
use std::pin::pin;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};

use clerk_user::frontend::{self, FrontendApi, User};
use clerk_user::runtime::{ApiError, Authenticator, ErrorDef, FileUpload, Metadata, Page, Secret, Timestamp};
use clerk_user::sdk::{self, UserObject};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// What answers when nothing was laid ready.
const BUSY: ErrorDef = ErrorDef { name: "busy", status: 503, code: "busy", message: "Try later." };

#[derive(Debug, Default)]
struct Recorder {
    answers: Mutex<VecDeque<Value>>,
    calls: Mutex<Vec<(&'static str, Value)>>,
}

impl Recorder {
    fn new(answers: impl IntoIterator<Item = Value>) -> Self {
        Self { answers: Mutex::new(answers.into_iter().collect()), calls: Mutex::default() }
    }

    fn answer<T: DeserializeOwned>(&self, operation: &'static str, params: Value) -> Result<T, ApiError> {
        self.calls.lock().expect("nobody panicked").push((operation, params));
        let answer = self.answers.lock().expect("nobody panicked").pop_front();
        answer
            .map_or(Err(ApiError::new(BUSY)), |value| Ok(serde_json::from_value(value).expect("it decodes")))
    }

    /// The calls since it was last asked.
    fn calls(&self) -> Vec<(&'static str, Value)> {
        std::mem::take(&mut self.calls.lock().expect("nobody panicked"))
    }
}

fn sent(params: &impl Serialize) -> Value {
    serde_json::to_value(params).expect("params encode")
}

macro_rules! recorded {
    (
        alone { $($alone:ident -> $of:ty;)* }
        plain { $($plain:ident($params:ident) -> $one:ty;)* }
        paged { $($paged:ident($page:ident) -> $item:ident;)* }
    ) => {
        impl FrontendApi for Recorder {
            $(async fn $alone(&self) -> Result<$of, ApiError> {
                self.answer(stringify!($alone), json!({}))
            })*
            $(async fn $plain(&self, params: frontend::$params) -> Result<$one, ApiError> {
                self.answer(stringify!($plain), sent(&params))
            })*
            // What is the default need not travel; here it is told what the SDK said.
            $(async fn $paged(&self, params: frontend::$page) -> Result<Page<frontend::$item>, ApiError> {
                let mut told = sent(&params);
                told["limit"] = params.limit.into();
                told["offset"] = params.offset.into();
                self.answer(stringify!($paged), told)
            })*
        }
    };
}

recorded! {
    alone {
        delete -> frontend::DeletedObject;
        delete_profile_image -> frontend::DeletedObject;
        create_passkey -> frontend::Passkey;
        create_totp -> frontend::TOTP;
        disable_totp -> frontend::DeletedObject;
        create_backup_code -> frontend::BackupCode;
        get_sessions -> Vec<frontend::SessionWithActivities>;
        get_organization_creation_defaults -> frontend::OrganizationCreationDefaults;
    }
    plain {
        get(GetParams) -> User;
        update(UpdateParams) -> User;
        update_metadata(UpdateMetadataParams) -> User;
        set_profile_image(SetProfileImageParams) -> frontend::Image;
        create_email_address(CreateEmailAddressParams) -> frontend::EmailAddress;
        create_phone_number(CreatePhoneNumberParams) -> frontend::PhoneNumber;
        create_web3_wallet(CreateWeb3WalletParams) -> frontend::Web3Wallet;
        create_external_account(CreateExternalAccountParams) -> frontend::ExternalAccount;
        update_password(UpdatePasswordParams) -> User;
        remove_password(RemovePasswordParams) -> User;
        attempt_passkey_verification(AttemptPasskeyVerificationParams) -> frontend::Passkey;
        verify_totp(VerifyTOTPParams) -> frontend::TOTP;
        leave_organization(LeaveOrganizationParams) -> frontend::DeletedObject;
        get_enterprise_connections(GetEnterpriseConnectionsParams) -> Vec<frontend::EnterpriseConnection>;
        initialize_payment_method(InitializePaymentMethodParams) -> frontend::BillingInitializedPaymentMethod;
        add_payment_method(AddPaymentMethodParams) -> frontend::BillingPaymentMethod;
    }
    paged {
        get_organization_invitations(GetOrganizationInvitationsParams) -> UserOrganizationInvitation;
        get_organization_memberships(GetOrganizationMembershipsParams) -> OrganizationMembership;
        get_organization_suggestions(GetOrganizationSuggestionsParams) -> OrganizationSuggestion;
        get_payment_methods(GetPaymentMethodsParams) -> BillingPaymentMethod;
    }
}

/// Runs a future that waits for nothing.
fn now<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the recorder never waits"),
    }
}

fn user(first_name: &str, unsafe_metadata: &Value) -> Value {
    let mut user = json!({
        "id": "user_1", "object": "user", "username": null, "first_name": first_name, "last_name": "Lovelace",
        "has_image": false, "primary_email_address_id": "idn_1", "primary_phone_number_id": null,
        "primary_web3_wallet_id": null, "password_enabled": false, "two_factor_enabled": false,
        "totp_enabled": false, "backup_code_enabled": false, "email_addresses": [email_address("idn_1")],
        "phone_numbers": [], "web3_wallets": [], "passkeys": [], "external_accounts": [], "saml_accounts": [],
        "enterprise_accounts": [], "public_metadata": {}, "unsafe_metadata": unsafe_metadata,
        "external_id": null, "last_sign_in_at": null, "banned": false, "locked": false,
        "lockout_expires_in_seconds": null, "verification_attempts_remaining": 100, "created_at": 1,
        "updated_at": 2, "delete_self_enabled": true, "create_organization_enabled": true,
        "last_active_at": null, "mfa_enabled_at": null, "mfa_disabled_at": null, "legal_accepted_at": null,
    });
    let schema = serde_json::from_str(include_str!("../schema/frontend.json")).expect("a schema is JSON");
    sample::require(&schema, "User", &mut user, true);
    user
}

fn email_address(id: &str) -> Value {
    json!({
        "id": id, "object": "email_address", "email_address": "ada@example.com", "reserved": false,
        "verification": null, "linked_to": [], "created_at": 1, "updated_at": 2,
    })
}

fn phone_number(id: &str) -> Value {
    json!({
        "id": id, "object": "phone_number", "phone_number": "+15555550100", "reserved": false,
        "reserved_for_second_factor": false, "default_second_factor": false, "verification": null,
        "linked_to": [], "created_at": 1, "updated_at": 2,
    })
}

fn passkey() -> Value {
    json!({ "id": "idn_7", "object": "passkey", "name": "Phone", "last_used_at": null, "verification": null })
}

fn session(id: &str) -> Value {
    json!({
        "id": id, "object": "session", "status": "active", "expire_at": 9, "abandon_at": 9, "last_active_at": 1,
    })
}

/// An object that holds a user, over an API with answers laid ready.
fn object(answers: impl IntoIterator<Item = Value>) -> UserObject<Recorder> {
    let held = serde_json::from_value(user("Ada", &json!({}))).expect("a user decodes");
    UserObject::new(Recorder::new(answers), held)
}

fn metadata(value: Value) -> Metadata {
    Metadata::try_from(value).expect("the tests write objects")
}

fn png() -> FileUpload {
    FileUpload { content_type: "image/png".to_owned(), base64: "aGk=".to_owned() }
}

/// A device that signs whatever was begun, or is out of order.
struct Device(Result<&'static str, &'static str>);

#[derive(Debug, PartialEq)]
enum DeviceError {
    Server(u16),
    Broken(&'static str),
}

impl From<ApiError> for DeviceError {
    fn from(error: ApiError) -> Self {
        Self::Server(error.status)
    }
}

impl Authenticator<frontend::Passkey> for Device {
    type Error = DeviceError;

    async fn create(&self, begun: &frontend::Passkey) -> Result<String, DeviceError> {
        self.0.map(|signed| format!("{signed} {}", begun.id)).map_err(DeviceError::Broken)
    }
}

/// One method: its name in the contract, a call of it with everything set, and what it sends first.
struct Row {
    method: &'static str,
    call: fn(&mut UserObject<Recorder>) -> Option<u16>,
    sends: Option<(&'static str, Value)>,
}

/// The status of a failure.
fn status<T>(answer: Result<T, ApiError>) -> Option<u16> {
    answer.err().map(|error| error.status)
}

macro_rules! row {
    ($method:literal, $object:ident, $call:expr, $operation:ident, $params:tt) => {
        Row {
            method: $method,
            call: |$object| status(now($call)),
            sends: Some((stringify!($operation), json!($params))),
        }
    };
}

fn rows() -> Vec<Row> {
    let page = json!({ "limit": 20, "offset": 40 });
    let mut rows = vec![
        row!("update", o, o.update(
            sdk::UpdateParams::default()
                .clear_username()
                .first_name("Ada")
                .primary_email_address_id("idn_1")
                .clear_primary_phone_number_id()
                .primary_web3_wallet_id("idn_3"),
        ), update, {
            "username": null, "first_name": "Ada", "primary_email_address_id": "idn_1",
            "primary_phone_number_id": null, "primary_web3_wallet_id": "idn_3",
        }),
        row!("updateMetadata", o, o.update_metadata(sdk::UpdateMetadataParams::new(metadata(json!({ "a": null })))),
            update_metadata, { "unsafe_metadata": { "a": null } }),
        row!("setProfileImage", o, o.set_profile_image(sdk::SetProfileImageParams::new(Some(png()))),
            set_profile_image, { "file": { "content_type": "image/png", "base64": "aGk=" } }),
        row!("reload", o, o.reload(sdk::ReloadParams::default().rotating_token_nonce("n")),
            get, { "rotating_token_nonce": "n" }),
        row!("delete", o, o.delete(), delete, {}),
        row!("createEmailAddress", o, o.create_email_address(sdk::CreateEmailAddressParams::new("a@b.c".to_owned())),
            create_email_address, { "email_address": "a@b.c" }),
        row!("createPhoneNumber", o, o.create_phone_number(sdk::CreatePhoneNumberParams::new("+15555550100".to_owned())),
            create_phone_number, { "phone_number": "+15555550100" }),
        row!("createWeb3Wallet", o, o.create_web3_wallet(sdk::CreateWeb3WalletParams::new("0x1".to_owned())),
            create_web3_wallet, { "web3_wallet": "0x1" }),
        row!("createExternalAccount", o, o.create_external_account(
            sdk::CreateExternalAccountParams::default()
                .strategy("oauth_x")
                .enterprise_connection_id("entc_1")
                .redirect_url("https://x.example")
                .additional_scopes(["a", "b"])
                .oidc_prompt("login")
                .oidc_login_hint("ada"),
        ), create_external_account, {
            "strategy": "oauth_x", "enterprise_connection_id": "entc_1", "redirect_url": "https://x.example",
            "additional_scope": ["a", "b"], "oidc_prompt": "login", "oidc_login_hint": "ada",
        }),
        row!("updatePassword", o, o.update_password(
            sdk::UpdatePasswordParams::new(Secret::new("new"))
                .current_password("old")
                .sign_out_of_other_sessions(true),
        ), update_password, {
            "new_password": "new", "current_password": "old", "sign_out_of_other_sessions": true,
        }),
        row!("removePassword", o, o.remove_password(sdk::RemovePasswordParams::default().current_password("old")),
            remove_password, { "current_password": "old" }),
        row!("createTOTP", o, o.create_totp(), create_totp, {}),
        row!("verifyTOTP", o, o.verify_totp(sdk::VerifyTOTPParams::new(Secret::new("123456"))),
            verify_totp, { "code": "123456" }),
        row!("disableTOTP", o, o.disable_totp(), disable_totp, {}),
        row!("createBackupCode", o, o.create_backup_code(), create_backup_code, {}),
        row!(
            "getOrganizationCreationDefaults",
            o,
            o.get_organization_creation_defaults(),
            get_organization_creation_defaults,
            {}
        ),
        row!("leaveOrganization", o, o.leave_organization("org_1".into()),
            leave_organization, { "organization_id": "org_1" }),
        row!("getEnterpriseConnections", o, o.get_enterprise_connections(
            sdk::GetEnterpriseConnectionsParams::default()
                .with_organization_account_linking(true),
        ), get_enterprise_connections, { "with_organization_account_linking": true }),
        row!("initializePaymentMethod", o, o.initialize_payment_method(sdk::InitializePaymentMethodParams::new("stripe".into())),
            initialize_payment_method, { "gateway": "stripe" }),
        row!("addPaymentMethod", o, o.add_payment_method(sdk::AddPaymentMethodParams::new("stripe".into(), Secret::new("tok"))),
            add_payment_method, { "gateway": "stripe", "payment_token": "tok" }),
        row!("getOrganizationInvitations", o, o.get_organization_invitations(
            sdk::GetOrganizationInvitationsParams::default()
                .initial_page(3)
                .page_size(20)
                .status("pending"),
        ), get_organization_invitations, { "status": "pending", "limit": 20, "offset": 40 }),
        row!("getOrganizationMemberships", o, o.get_organization_memberships(
            sdk::GetOrganizationMembershipsParams::default()
                .initial_page(3)
                .page_size(20),
        ), get_organization_memberships, { "paginated": true, "limit": 20, "offset": 40 }),
        row!("getOrganizationSuggestions", o, o.get_organization_suggestions(
            sdk::GetOrganizationSuggestionsParams::default()
                .initial_page(3)
                .page_size(20)
                .status(["pending", "accepted"]),
        ), get_organization_suggestions, { "status": ["pending", "accepted"], "limit": 20, "offset": 40 }),
    ];
    rows.push(Row {
        method: "getPaymentMethods",
        call: |o| {
            status(now(
                o.get_payment_methods(sdk::GetPaymentMethodsParams::default().initial_page(3).page_size(20))
            ))
        },
        sends: Some(("get_payment_methods", page)),
    });
    rows.push(Row {
        method: "getSessions",
        call: |o| status(now(o.get_sessions())),
        sends: Some(("get_sessions", json!({}))),
    });
    rows.push(Row {
        method: "createPasskey",
        call: |o| match now(o.create_passkey(&Device(Ok("signed")))) {
            Err(DeviceError::Server(status)) => Some(status),
            other => panic!("{other:?}"),
        },
        sends: Some(("create_passkey", json!({}))),
    });
    rows.push(Row {
        method: "isPrimaryIdentification",
        call: |o| {
            let primary = o.email_addresses[0].clone();
            assert!(o.is_primary_identification(&primary));
            None
        },
        sends: None,
    });
    rows
}

#[test]
fn every_method_sends_its_params_under_the_names_of_the_wire_and_passes_failures_on() {
    for row in rows() {
        let mut object = object([]);
        let failed = (row.call)(&mut object);
        assert_eq!(object.api().calls(), row.sends.clone().into_iter().collect::<Vec<_>>(), "{}", row.method);
        assert_eq!(failed, row.sends.map(|_| BUSY.status), "{}", row.method);
        assert_eq!(object.first_name.as_deref(), Some("Ada"), "{}: a failure changes nothing", row.method);
    }
}

#[test]
fn every_method_of_the_contract_has_a_row() {
    let contract: Value =
        serde_json::from_str(include_str!("../contract.json")).expect("the contract is JSON");
    let methods = contract["sdk"][0]["methods"].as_array().expect("an object has methods");
    let mut named: Vec<&str> =
        methods.iter().map(|method| method["name"].as_str().expect("a name")).collect();
    let rows = rows();
    let mut tested: Vec<&str> = rows.iter().map(|row| row.method).collect();
    named.sort_unstable();
    tested.sort_unstable();
    assert_eq!(tested, named);
}

#[test]
fn a_page_that_is_not_named_is_the_first_of_ten_and_is_sent() {
    let object = object([]);
    let params = sdk::GetPaymentMethodsParams::default();
    assert_eq!((params.initial_page, params.page_size), (1, 10));
    assert_eq!(params.page_size, sdk::GetPaymentMethodsParams::DEFAULT_PAGE_SIZE);
    assert!(now(object.get_payment_methods(params)).is_err());
    assert_eq!(object.api().calls(), [("get_payment_methods", json!({ "limit": 10, "offset": 0 }))]);
}

#[test]
fn a_page_below_the_first_is_sent_as_it_is() {
    for (initial_page, offset) in [(0, -10), (-4, -50)] {
        let object = object([]);
        let params = sdk::GetOrganizationMembershipsParams::default().initial_page(initial_page);
        assert!(now(object.get_organization_memberships(params)).is_err());
        let sent = json!({ "paginated": true, "limit": 10, "offset": offset });
        assert_eq!(object.api().calls(), [("get_organization_memberships", sent)]);
    }
}

#[test]
fn what_an_answer_shows_of_the_user_is_held() {
    let mut object = object([user("Grace", &json!({})), user("Joan", &json!({}))]);
    let answered = now(object.reload(sdk::ReloadParams::default())).expect("it answers").clone();
    assert_eq!(answered.first_name.as_deref(), Some("Grace"));
    assert_eq!(*object.resource(), answered);
    let params = sdk::UpdatePasswordParams::new(Secret::new("long enough"));
    now(object.update_password(params)).expect("it answers");
    assert_eq!(object.full_name().as_deref(), Some("Joan Lovelace"), "derived properties are within reach");
    assert_eq!(object.primary_email_address().map(|address| address.id.as_str()), Some("idn_1"));
}

fn wanted(unsafe_metadata: Value) -> sdk::UpdateParams {
    sdk::UpdateParams::default().unsafe_metadata(metadata(unsafe_metadata))
}

#[test]
fn metadata_alone_is_compared_with_what_is_read_first() {
    let stored = json!({ "plan": "pro", "seats": { "used": 3, "free": 2 }, "tags": [1, 2] });
    let goal = json!({ "seats": { "used": 3 }, "tags": [1] });
    let mut object = object([user("Ada", &stored), user("Ada", &goal)]);
    let answered = now(object.update(wanted(goal.clone()))).expect("it answers");
    assert_eq!(answered.unsafe_metadata, Some(metadata(goal)));
    let patch = json!({ "plan": null, "seats": { "free": null }, "tags": [1] });
    assert_eq!(
        object.api().calls(),
        [("get", json!({})), ("update_metadata", json!({ "unsafe_metadata": patch }))]
    );
}

#[test]
fn metadata_beside_others_is_compared_with_what_the_update_answers() {
    let mut object = object([user("Grace", &json!({ "a": 1 })), user("Grace", &json!({ "b": 2 }))]);
    let params = wanted(json!({ "b": 2 })).first_name("Grace");
    now(object.update(params)).expect("it answers");
    assert_eq!(
        object.api().calls(),
        [
            ("update", json!({ "first_name": "Grace" })),
            ("update_metadata", json!({ "unsafe_metadata": { "b": 2, "a": null } })),
        ]
    );
}

#[test]
fn metadata_that_is_as_it_is_wanted_is_not_written() {
    let mut object = object([user("Ada", &json!({ "b": 2, "a": 1 }))]);
    now(object.update(wanted(json!({ "a": 1, "b": 2 })))).expect("it answers");
    assert_eq!(object.api().calls(), [("get", json!({}))]);
}

#[test]
fn an_update_of_nothing_is_sent_and_clears_nothing() {
    let mut object = object([user("Ada", &json!({}))]);
    now(object.update(sdk::UpdateParams::default())).expect("it answers");
    assert_eq!(object.api().calls(), [("update", json!({}))]);
}

#[test]
fn metadata_that_the_server_left_out_counts_as_empty() {
    let mut without = user("Ada", &json!({}));
    without.as_object_mut().expect("an object").remove("unsafe_metadata");
    let mut object = object([without, user("Ada", &json!({ "a": 1 }))]);
    now(object.update(wanted(json!({ "a": 1 })))).expect("it answers");
    let patch = ("update_metadata", json!({ "unsafe_metadata": { "a": 1 } }));
    assert_eq!(object.api().calls()[1], patch);
}

#[test]
fn a_failure_between_the_two_halves_keeps_the_first() {
    let mut object = object([user("Grace", &json!({ "a": 1 }))]);
    let params = wanted(json!({})).first_name("Grace");
    assert_eq!(status(now(object.update(params))), Some(BUSY.status));
    assert_eq!(object.first_name.as_deref(), Some("Grace"));
    assert_eq!(object.unsafe_metadata, Some(metadata(json!({ "a": 1 }))));
}

#[test]
fn sessions_are_asked_for_once() {
    let mut object = object([json!([session("sess_1"), session("sess_2")])]);
    for _ in 0..3 {
        let ids: Vec<&str> = now(object.get_sessions())
            .expect("the server answers")
            .iter()
            .map(|session| session.id.as_str())
            .collect();
        assert_eq!(ids, ["sess_1", "sess_2"]);
    }
    assert_eq!(object.api().calls(), [("get_sessions", json!({}))]);
}

#[test]
fn sessions_that_could_not_be_read_stay_an_error() {
    let mut object = object([]);
    assert_eq!(status(now(object.get_sessions())), Some(BUSY.status));
    object.api().answers.lock().expect("nobody panicked").push_back(json!([session("sess_1")]));
    assert_eq!(status(now(object.get_sessions())), Some(BUSY.status));
    assert_eq!(object.api().calls().len(), 1);
}

#[test]
fn who_is_deleted_is_signed_out_and_who_is_not_is_not() {
    let mut failing = object([]);
    assert!(now(failing.delete()).is_err());
    assert!(!failing.signed_out());
    let mut object = object([json!({ "object": "user", "id": "user_1", "deleted": true })]);
    assert!(!object.signed_out());
    assert_eq!(now(object.delete()), Ok(()));
    assert!(object.signed_out());
}

#[test]
fn no_image_removes_the_one_that_is_there() {
    let deleted = json!({ "object": "image", "id": "img_1", "deleted": true });
    let object = object([deleted, json!({ "object": "image", "id": "img_2", "name": "me" })]);
    let removed = now(object.set_profile_image(sdk::SetProfileImageParams::new(None)))
        .expect("the response is an image");
    assert_eq!(removed.name, None);
    let image = now(object.set_profile_image(sdk::SetProfileImageParams::new(Some(png()))))
        .expect("the response is an image");
    assert_eq!(image.name.as_deref(), Some("me"));
    let operations: Vec<_> = object.api().calls().into_iter().map(|(operation, _)| operation).collect();
    assert_eq!(operations, ["delete_profile_image", "set_profile_image"]);
}

#[test]
fn a_passkey_is_begun_made_by_the_device_and_verified() {
    let object = object([passkey(), passkey()]);
    let made = now(object.create_passkey(&Device(Ok("signed")))).expect("it answers");
    assert_eq!(made.name, "Phone");
    let attempt = json!({
        "passkey_id": "idn_7", "strategy": "passkey", "public_key_credential": "signed idn_7",
    });
    assert_eq!(
        object.api().calls(),
        [("create_passkey", json!({})), ("attempt_passkey_verification", attempt)]
    );
}

#[test]
fn a_device_out_of_order_verifies_nothing() {
    let object = object([passkey()]);
    let failed = now(object.create_passkey(&Device(Err("no battery"))));
    assert_eq!(failed, Err(DeviceError::Broken("no battery")));
    assert_eq!(object.api().calls(), [("create_passkey", json!({}))]);
}

#[test]
fn the_primary_is_told_by_kind_and_id_without_a_call() {
    let object = object([]);
    let email: frontend::EmailAddress = serde_json::from_value(email_address("idn_1")).expect("it decodes");
    let other: frontend::EmailAddress = serde_json::from_value(email_address("idn_2")).expect("it decodes");
    // The same id, of another kind.
    let phone: frontend::PhoneNumber = serde_json::from_value(phone_number("idn_1")).expect("it decodes");
    assert!(object.is_primary_identification(&email));
    assert!(!object.is_primary_identification(&other));
    assert!(!object.is_primary_identification(&phone));
    assert!(object.api().calls().is_empty());
}

#[test]
fn a_clock_is_any_closure_and_futures_can_be_sent_to_other_threads() {
    fn sendable<T: Send>(_: &T) {}
    let mut object = object([]);
    sendable(&object);
    sendable(&object.create_passkey(&Device(Ok("signed"))));
    sendable(&object.update(sdk::UpdateParams::default()));
    assert_eq!(clerk_user::runtime::Clock::now(&|| Timestamp::from_millis(5)).as_millis(), 5);
}

/// The example of the README, which prints the name.
async fn page_two(api: impl FrontendApi, held: User) -> Result<u64, ApiError> {
    let mut user = UserObject::new(api, held);
    user.update(sdk::UpdateParams::default().first_name("Ada")).await?;
    assert_eq!(user.full_name().as_deref(), Some("Ada Lovelace"));
    let second = sdk::GetOrganizationMembershipsParams::default().initial_page(2);
    let page = user.get_organization_memberships(second).await?;
    Ok(page.total_count)
}

#[test]
fn the_example_of_the_readme_works() {
    let held: User = serde_json::from_value(user("", &json!({}))).expect("a user");
    let api = Recorder::new([user("Ada", &json!({})), json!({ "data": [], "total_count": 11 })]);
    assert_eq!(now(page_two(api, held)).expect("a page"), 11);
}
