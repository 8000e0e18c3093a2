// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every rule of the contract.
#[allow(unused_imports, reason = "a contract may use only some kinds")]
use clerk_user_runtime::{
    AccessAspect, Capability, DerivedFunction, Expectation, ExpectedRefusal, InputKind,
    Level, NamedParams, PrimaryAspect, PropertyEffect, ReplaceAspect, Rule, RuleKind,
    SdkCacheAspect, SourceRef, Step, StepAction, StepInput, StepPhase, Surface, Target,
    Template, UniqueAspect, UniqueScope, WriteOutcome, list, text, texts,
};
/// The rules, by id.
pub const RULES: &[Rule] = &[
    RULE_EMAIL_ADDRESS_UNIQUE,
    RULE_OWN_EMAIL_ADDED,
    RULE_OWN_IMAGE_NO_IMAGE,
    RULE_OWN_IMAGE_REPLACED,
    RULE_OWN_IMAGE_SET,
    RULE_OWN_PHONE_ADDED,
    RULE_OWN_PRIMARY_EMAIL_SET,
    RULE_OWN_PRIMARY_PHONE_SET,
    RULE_OWN_USER_DELETED,
    RULE_PASSWORD_CREATED_ENABLES,
    RULE_PASSWORD_NONE_NOT_ENABLED,
    RULE_PHONE_NUMBER_UNIQUE,
    RULE_PRIMARY_LISTED,
    RULE_PRIMARY_MEMBER_OR_NULL,
    RULE_PRIMARY_PHONE_LISTED,
    RULE_PRIMARY_PHONE_MEMBER_OR_NULL,
    RULE_PRIMARY_PHONE_SINGLE,
    RULE_PRIMARY_SINGLE,
    RULE_PRIVATE_METADATA_OF_THE_FRONTEND,
    RULE_PRIVATE_METADATA_READ_ONLY_FRONTEND,
    RULE_PRIVATE_METADATA_READABLE_BACKEND,
    RULE_PRIVATE_METADATA_WRITABLE_BACKEND,
    RULE_PUBLIC_METADATA_READ_ONLY_FRONTEND,
    RULE_PUBLIC_METADATA_READABLE,
    RULE_PUBLIC_METADATA_WRITABLE_BACKEND,
    RULE_READ_BACK_BACKEND_FIRST_NAME,
    RULE_READ_BACK_BACKEND_LAST_NAME,
    RULE_READ_BACK_BACKEND_PRIVATE_METADATA,
    RULE_READ_BACK_BACKEND_PUBLIC_METADATA,
    RULE_READ_BACK_BACKEND_UNSAFE_METADATA,
    RULE_READ_BACK_BACKEND_USERNAME,
    RULE_READ_BACK_FRONTEND_FIRST_NAME,
    RULE_READ_BACK_FRONTEND_LAST_NAME,
    RULE_READ_BACK_FRONTEND_UNSAFE_METADATA,
    RULE_READ_BACK_FRONTEND_USERNAME,
    RULE_REFUSED_CHANGES_NOTHING,
    RULE_SDK_FULL_NAME,
    RULE_SDK_PRIMARY_FOUND,
    RULE_SESSIONS_ACTIVE_ONLY,
    RULE_SESSIONS_CACHED,
    RULE_TOKEN_CACHE,
    RULE_TWO_FACTOR_OFF_AT_FIRST,
    RULE_TWO_FACTOR_TOLD,
    RULE_UNSAFE_METADATA_READABLE,
    RULE_UNSAFE_METADATA_WRITABLE,
    RULE_UPDATE_ADVANCES_UPDATED_AT,
    RULE_UPDATE_METADATA_REPLACES,
    RULE_UPDATE_OMITTED_KEPT,
    RULE_UPDATED_NOT_BEFORE_CREATED,
    RULE_USERNAME_UNIQUE,
];
/// `legacy_for_each_rule!(callback!)` calls `callback! { (name, "id"), … }`, one pair per rule.
#[macro_export]
macro_rules! legacy_for_each_rule {
    ($($callback:tt)+) => {
        $($callback)+ { (email_address_unique, "email-address-unique"), (own_email_added,
        "own-email-added"), (own_image_no_image, "own-image-no-image"),
        (own_image_replaced, "own-image-replaced"), (own_image_set, "own-image-set"),
        (own_phone_added, "own-phone-added"), (own_primary_email_set,
        "own-primary-email-set"), (own_primary_phone_set, "own-primary-phone-set"),
        (own_user_deleted, "own-user-deleted"), (password_created_enables,
        "password-created-enables"), (password_none_not_enabled,
        "password-none-not-enabled"), (phone_number_unique, "phone-number-unique"),
        (primary_listed, "primary-listed"), (primary_member_or_null,
        "primary-member-or-null"), (primary_phone_listed, "primary-phone-listed"),
        (primary_phone_member_or_null, "primary-phone-member-or-null"),
        (primary_phone_single, "primary-phone-single"), (primary_single,
        "primary-single"), (private_metadata_of_the_frontend,
        "private-metadata-of-the-frontend"), (private_metadata_read_only_frontend,
        "private-metadata-read-only-frontend"), (private_metadata_readable_backend,
        "private-metadata-readable-backend"), (private_metadata_writable_backend,
        "private-metadata-writable-backend"), (public_metadata_read_only_frontend,
        "public-metadata-read-only-frontend"), (public_metadata_readable,
        "public-metadata-readable"), (public_metadata_writable_backend,
        "public-metadata-writable-backend"), (read_back_backend_first_name,
        "read-back-backend-first-name"), (read_back_backend_last_name,
        "read-back-backend-last-name"), (read_back_backend_private_metadata,
        "read-back-backend-private-metadata"), (read_back_backend_public_metadata,
        "read-back-backend-public-metadata"), (read_back_backend_unsafe_metadata,
        "read-back-backend-unsafe-metadata"), (read_back_backend_username,
        "read-back-backend-username"), (read_back_frontend_first_name,
        "read-back-frontend-first-name"), (read_back_frontend_last_name,
        "read-back-frontend-last-name"), (read_back_frontend_unsafe_metadata,
        "read-back-frontend-unsafe-metadata"), (read_back_frontend_username,
        "read-back-frontend-username"), (refused_changes_nothing,
        "refused-changes-nothing"), (sdk_full_name, "sdk-full-name"), (sdk_primary_found,
        "sdk-primary-found"), (sessions_active_only, "sessions-active-only"),
        (sessions_cached, "sessions-cached"), (token_cache, "token-cache"),
        (two_factor_off_at_first, "two-factor-off-at-first"), (two_factor_told,
        "two-factor-told"), (unsafe_metadata_readable, "unsafe-metadata-readable"),
        (unsafe_metadata_writable, "unsafe-metadata-writable"),
        (update_advances_updated_at, "update-advances-updated-at"),
        (update_metadata_replaces, "update-metadata-replaces"), (update_omitted_kept,
        "update-omitted-kept"), (updated_not_before_created,
        "updated-not-before-created"), (username_unique, "username-unique") }
    };
}
const RULE_EMAIL_ADDRESS_UNIQUE: Rule = Rule {
    id: text("email-address-unique"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, `createUser` with an email address that another user has as verified or reserved is refused.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address"],
        texts![])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Overview"), SourceRef::new("002", "Identify users")
    ],
    facts: texts!["U3"],
    file: text("rules/uniqueness/email-address-unique.yaml"),
};
const RULE_OWN_EMAIL_ADDED: Rule = Rule {
    id: text("own-email-added"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, `createEmailAddress()` returns the new email address and adds it to the user's email addresses.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$mail\"}", Some(text("added")), None,
            list![Expectation::is("email_address", "\"$mail\"")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::count("email_addresses", "2"),
            Expectation::has("email_addresses",
            "{\"id\":\"$added.id\",\"email_address\":\"$mail\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createEmailAddress",
        texts!["email_address"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "createEmailAddress(email)"), SourceRef::new("001",
        "Overview")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-email-added.yaml"),
};
const RULE_OWN_IMAGE_NO_IMAGE: Rule = Rule {
    id: text("own-image-no-image"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, a user's request to set a profile image is refused if the file is not an image, and the user stays unchanged.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":{\"content_type\":\"text/plain\",\"base64\":\"bm8gaW1hZ2U=\"}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "setProfileImage(file)"), SourceRef::new("E",
        "request_body_invalid")
    ],
    facts: texts!["A2"],
    file: text("rules/methods/own-image-no-image.yaml"),
};
const RULE_OWN_IMAGE_REPLACED: Rule = Rule {
    id: text("own-image-replaced"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a user who has a profile image can set another one, and the response has its address.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("first", InputKind::Image), StepInput::new("second",
            InputKind::Image)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$first\"}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$second\"}", None, None, list![Expectation::not("public_url",
            "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "setProfileImage(file)")],
    facts: texts!["A1"],
    file: text("rules/methods/own-image-replaced.yaml"),
};
const RULE_OWN_IMAGE_SET: Rule = Rule {
    id: text("own-image-set"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a user can set a profile image, and the response has its address.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$image\"}", None, None, list![Expectation::not("public_url",
            "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "setProfileImage(file)"), SourceRef::new("001",
        "Attributes")
    ],
    facts: texts!["A1"],
    file: text("rules/methods/own-image-set.yaml"),
};
const RULE_OWN_PHONE_ADDED: Rule = Rule {
    id: text("own-phone-added"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, `createPhoneNumber()` returns the new phone number and adds it to the user's phone numbers.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("first", InputKind::Phone), StepInput::new("phone",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"phone_number\":[\"$first\"]}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.createPhoneNumber",
            "owner"), "{\"phone_number\":\"$phone\"}", Some(text("added")), None,
            list![Expectation::is("phone_number", "\"$phone\"")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::count("phone_numbers", "2"),
            Expectation::has("phone_numbers",
            "{\"id\":\"$added.id\",\"phone_number\":\"$phone\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createPhoneNumber",
        texts!["phone_number"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "createPhoneNumber(phoneNumber)"), SourceRef::new("001",
        "Overview")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-phone-added.yaml"),
};
const RULE_OWN_PRIMARY_EMAIL_SET: Rule = Rule {
    id: text("own-primary-email-set"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, when a user sets `primaryEmailAddressId` to the id of another of their verified email addresses, that address becomes the primary email address.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("one", InputKind::Email), StepInput::new("other",
            InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$one\",\"$other\"],\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.update", "owner"),
            "{\"primary_email_address_id\":\"$owner.email_addresses.0.id\"}"),
            Step::new(StepPhase::Call, StepAction::user("frontend.update", "owner"),
            "{\"primary_email_address_id\":\"$owner.email_addresses.1.id\"}", None, None,
            list![Expectation::is("primary_email_address_id",
            "\"$owner.email_addresses.1.id\"")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::is("primary_email_address_id",
            "\"$owner.email_addresses.1.id\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update",
        texts!["primary_email_address_id"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "UpdateUserParams")],
    facts: texts!["E7"],
    file: text("rules/methods/own-primary-email-set.yaml"),
};
const RULE_OWN_PRIMARY_PHONE_SET: Rule = Rule {
    id: text("own-primary-phone-set"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, when a user sets `primaryPhoneNumberId` to the id of another of their verified phone numbers, that number becomes the primary phone number.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("one", InputKind::Phone), StepInput::new("other",
            InputKind::Phone), StepInput::new("mail", InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"phone_number\":[\"$one\",\"$other\"],\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.update", "owner"),
            "{\"primary_phone_number_id\":\"$owner.phone_numbers.0.id\"}"),
            Step::new(StepPhase::Call, StepAction::user("frontend.update", "owner"),
            "{\"primary_phone_number_id\":\"$owner.phone_numbers.1.id\"}", None, None,
            list![Expectation::is("primary_phone_number_id",
            "\"$owner.phone_numbers.1.id\"")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::is("primary_phone_number_id",
            "\"$owner.phone_numbers.1.id\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update",
        texts!["primary_phone_number_id"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "UpdateUserParams")],
    facts: texts!["E7"],
    file: text("rules/methods/own-primary-phone-set.yaml"),
};
const RULE_OWN_USER_DELETED: Rule = Rule {
    id: text("own-user-deleted"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, a backend read of a user is refused after `delete()` has succeeded.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.delete", "owner"), "{}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts!["user_id"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "delete()")],
    facts: texts!["D2"],
    file: text("rules/methods/own-user-deleted.yaml"),
};
const RULE_PASSWORD_CREATED_ENABLES: Rule = Rule {
    id: text("password-created-enables"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, a user who is created with a password has `passwordEnabled` true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("mail",
            InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"password\":\"$password\"}",
            Some(text("made")), None, list![Expectation::is("password_enabled", "true")],
            None), Step::new(StepPhase::Then, StepAction::user("frontend.get", "made"),
            "{}", None, None, list![Expectation::is("password_enabled", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "password"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["W7"],
    file: text("rules/password/password-created-enables.yaml"),
};
const RULE_PASSWORD_NONE_NOT_ENABLED: Rule = Rule {
    id: text("password-none-not-enabled"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, a user who is created without a password has `passwordEnabled` false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true}",
            Some(text("made")), None, list![Expectation::is("password_enabled",
            "false")], None), Step::new(StepPhase::Then, StepAction::user("frontend.get",
            "made"), "{}", None, None, list![Expectation::is("password_enabled",
            "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["W7"],
    file: text("rules/password/password-none-not-enabled.yaml"),
};
const RULE_PHONE_NUMBER_UNIQUE: Rule = Rule {
    id: text("phone-number-unique"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, `createUser` with a phone number that another user has as verified or reserved is refused.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number"],
        texts![])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Overview"), SourceRef::new("002", "Identify users")
    ],
    facts: texts!["U3"],
    file: text("rules/uniqueness/phone-number-unique.yaml"),
};
const RULE_PRIMARY_LISTED: Rule = Rule {
    id: text("primary-listed"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the list of email addresses of a user contains the primary email address, with all its properties.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        aspect: PrimaryAspect::Listed,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["primary_email_address_id"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["I3"],
    file: text("rules/primary/primary-listed.yaml"),
};
const RULE_PRIMARY_MEMBER_OR_NULL: Rule = Rule {
    id: text("primary-member-or-null"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, `primaryEmailAddressId` of a user is null or the id of one of the user's email addresses.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        aspect: PrimaryAspect::MemberOrNull,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["primary_email_address_id"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["I2"],
    file: text("rules/primary/primary-member-or-null.yaml"),
};
const RULE_PRIMARY_PHONE_LISTED: Rule = Rule {
    id: text("primary-phone-listed"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the list of phone numbers of a user contains the primary phone number, with all its properties.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        aspect: PrimaryAspect::Listed,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["primary_phone_number_id"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["I3"],
    file: text("rules/primary/primary-phone-listed.yaml"),
};
const RULE_PRIMARY_PHONE_MEMBER_OR_NULL: Rule = Rule {
    id: text("primary-phone-member-or-null"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, `primaryPhoneNumberId` of a user is null or the id of one of the user's phone numbers.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        aspect: PrimaryAspect::MemberOrNull,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["primary_phone_number_id"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["I2"],
    file: text("rules/primary/primary-phone-member-or-null.yaml"),
};
const RULE_PRIMARY_PHONE_SINGLE: Rule = Rule {
    id: text("primary-phone-single"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a user has at most one primary phone number.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        aspect: PrimaryAspect::Single,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["primary_phone_number_id"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Overview"), SourceRef::new("002", "Contact users")
    ],
    facts: texts!["I1"],
    file: text("rules/primary/primary-phone-single.yaml"),
};
const RULE_PRIMARY_SINGLE: Rule = Rule {
    id: text("primary-single"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a user has at most one primary email address.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        aspect: PrimaryAspect::Single,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["primary_email_address_id"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Overview"), SourceRef::new("002", "Contact users")
    ],
    facts: texts!["I1"],
    file: text("rules/primary/primary-single.yaml"),
};
const RULE_PRIVATE_METADATA_OF_THE_FRONTEND: Rule = Rule {
    id: text("private-metadata-of-the-frontend"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the frontend operations `get` and `update` never show a value of `privateMetadata`; it is absent, null or an empty object.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("secret", InputKind::Text), StepInput::new("name",
            InputKind::Name)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"private_metadata\":{\"secret\":\"$secret\"}}", Some(text("owner")), None,
            list![], None), Step::new(StepPhase::Call, StepAction::user("frontend.get",
            "owner"), "{}", None, None, list![Expectation::one_of("private_metadata",
            "[null,{}]")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.update", "owner"), "{\"first_name\":\"$name\"}",
            None, None, list![Expectation::one_of("private_metadata", "[null,{}]")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("private_metadata.secret", "\"$secret\"")], None)
        ],
    },
    targets: list![Target::new(Surface::Frontend, "frontend.get", texts![], texts![])],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["V4"],
    file: text("rules/access/private-metadata-of-the-frontend.yaml"),
};
const RULE_PRIVATE_METADATA_READ_ONLY_FRONTEND: Rule = Rule {
    id: text("private-metadata-read-only-frontend"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a frontend `update` that carries `privateMetadata` leaves the stored value unchanged, whether the request is refused or not.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::ReadOnly,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name"],
        texts!["private_metadata"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata"), SourceRef::new("F", "PATCH /v1/me")
    ],
    facts: texts!["V3", "V6"],
    file: text("rules/access/private-metadata-read-only-frontend.yaml"),
};
const RULE_PRIVATE_METADATA_READABLE_BACKEND: Rule = Rule {
    id: text("private-metadata-readable-backend"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the backend reads `privateMetadata` of a user exactly as it was written.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Readable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![],
        texts!["private_metadata"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["V3"],
    file: text("rules/access/private-metadata-readable-backend.yaml"),
};
const RULE_PRIVATE_METADATA_WRITABLE_BACKEND: Rule = Rule {
    id: text("private-metadata-writable-backend"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the backend can write `privateMetadata` with `updateUser`, and then reads the new value.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Writable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["private_metadata"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["V3"],
    file: text("rules/access/private-metadata-writable-backend.yaml"),
};
const RULE_PUBLIC_METADATA_READ_ONLY_FRONTEND: Rule = Rule {
    id: text("public-metadata-read-only-frontend"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a frontend `update` that carries `publicMetadata` leaves the stored value unchanged, whether the request is refused or not.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::ReadOnly,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name"],
        texts!["public_metadata"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata"), SourceRef::new("F", "PATCH /v1/me")
    ],
    facts: texts!["V2", "V6"],
    file: text("rules/access/public-metadata-read-only-frontend.yaml"),
};
const RULE_PUBLIC_METADATA_READABLE: Rule = Rule {
    id: text("public-metadata-readable"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the backend and the user read `publicMetadata` of the user exactly as it was written.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Readable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![],
        texts!["public_metadata"]), Target::new(Surface::Frontend, "frontend.get",
        texts![], texts!["public_metadata"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["V1"],
    file: text("rules/access/public-metadata-readable.yaml"),
};
const RULE_PUBLIC_METADATA_WRITABLE_BACKEND: Rule = Rule {
    id: text("public-metadata-writable-backend"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the backend can write `publicMetadata` with `updateUser`, and then reads the new value.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Writable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["public_metadata"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["V2"],
    file: text("rules/access/public-metadata-writable-backend.yaml"),
};
const RULE_READ_BACK_BACKEND_FIRST_NAME: Rule = Rule {
    id: text("read-back-backend-first-name"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `firstName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("first_name"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["first_name"],
        texts!["first_name"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["first_name"], texts!["first_name"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_LAST_NAME: Rule = Rule {
    id: text("read-back-backend-last-name"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `lastName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("last_name"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["last_name"],
        texts!["last_name"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["last_name"], texts!["last_name"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_PRIVATE_METADATA: Rule = Rule {
    id: text("read-back-backend-private-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `privateMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("private_metadata"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["private_metadata"],
        texts!["private_metadata"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["private_metadata"], texts!["private_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_PUBLIC_METADATA: Rule = Rule {
    id: text("read-back-backend-public-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `publicMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("public_metadata"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["public_metadata"],
        texts!["public_metadata"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["public_metadata"], texts!["public_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_UNSAFE_METADATA: Rule = Rule {
    id: text("read-back-backend-unsafe-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `unsafeMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("unsafe_metadata"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["unsafe_metadata"],
        texts!["unsafe_metadata"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["unsafe_metadata"], texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_USERNAME: Rule = Rule {
    id: text("read-back-backend-username"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `username` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("username"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["username"],
        texts!["username"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["username"], texts!["username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_FIRST_NAME: Rule = Rule {
    id: text("read-back-frontend-first-name"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `firstName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("first_name"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name"],
        texts!["first_name"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_LAST_NAME: Rule = Rule {
    id: text("read-back-frontend-last-name"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `lastName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("last_name"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["last_name"],
        texts!["last_name"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_UNSAFE_METADATA: Rule = Rule {
    id: text("read-back-frontend-unsafe-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `unsafeMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("unsafe_metadata"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["unsafe_metadata"],
        texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_USERNAME: Rule = Rule {
    id: text("read-back-frontend-username"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `username` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("username"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["username"],
        texts!["username"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("001", "update()")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_REFUSED_CHANGES_NOTHING: Rule = Rule {
    id: text("refused-changes-nothing"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, a refused update of a user changes nothing, even if only one of its params is invalid.",
    ),
    kind: RuleKind::UnchangedAfterRefusal,
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["first_name", "last_name", "username"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["first_name", "last_name", "username"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Custom user metadata"), SourceRef::new("E",
        "form_resource_not_found")
    ],
    facts: texts!["E9"],
    file: text("rules/general/refused-changes-nothing.yaml"),
};
const RULE_SDK_FULL_NAME: Rule = Rule {
    id: text("sdk-full-name"),
    level: Level::Client,
    statement: text(
        "In the legacy SDK, `fullName` is the first and the last name with a space between them, the only one that is set, or null.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::FullName,
        of: texts!["full_name"],
        from: texts!["first_name", "last_name"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("JF", "getFullName()")
    ],
    facts: texts!["F1"],
    file: text("rules/sdk/sdk-full-name.yaml"),
};
const RULE_SDK_PRIMARY_FOUND: Rule = Rule {
    id: text("sdk-primary-found"),
    level: Level::Documented,
    statement: text(
        "The legacy SDK shows the list member with the primary id as `primaryEmailAddress` or `primaryPhoneNumber`, and null if no member has it.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::FindById,
        of: texts!["primary_email_address", "primary_phone_number"],
        from: texts![
            "primary_email_address_id", "email_addresses", "primary_phone_number_id",
            "phone_numbers"
        ],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["I2"],
    file: text("rules/sdk/sdk-primary-found.yaml"),
};
const RULE_SESSIONS_ACTIVE_ONLY: Rule = Rule {
    id: text("sessions-active-only"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, `getSessions` lists only the active sessions of the user.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "No operation of this edition begins or ends a session, so no call can bring about one that must not be listed.",
        ),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getSessions", texts![], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "getSessions()")],
    facts: texts!["S1r"],
    file: text("rules/session/sessions-active-only.yaml"),
};
const RULE_SESSIONS_CACHED: Rule = Rule {
    id: text("sessions-cached"),
    level: Level::Documented,
    statement: text(
        "`getSessions()` of the legacy SDK sends one request; later calls return the same list and send nothing.",
    ),
    kind: RuleKind::SdkCache {
        method: text("getSessions"),
        aspect: SdkCacheAspect::Once,
        ttl: None,
        leeway: None,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "getSessions()")],
    facts: texts!["S2r"],
    file: text("rules/session/sessions-cached.yaml"),
};
const RULE_TOKEN_CACHE: Rule = Rule {
    id: text("token-cache"),
    level: Level::Documented,
    statement: text(
        "`getToken()` of the legacy SDK caches a token for one minute and requests a new one once less than the leeway is left: 10 seconds by default, at most that minute.",
    ),
    kind: RuleKind::SdkCache {
        method: text("getToken"),
        aspect: SdkCacheAspect::Lifetime,
        ttl: Some(60i64),
        leeway: Some(10i64),
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal, Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "getToken()"), SourceRef::new("001", "UserGetTokenOptions")
    ],
    facts: texts!["K1"],
    file: text("rules/session/token-cache.yaml"),
};
const RULE_TWO_FACTOR_OFF_AT_FIRST: Rule = Rule {
    id: text("two-factor-off-at-first"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a user who is created without a second factor has `twoFactorEnabled` false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("number",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"phone_number\":[\"$number\"],\"skip_password_requirement\":true}",
            Some(text("made")), None, list![Expectation::is("two_factor_enabled",
            "false")], None), Step::new(StepPhase::Then, StepAction::user("frontend.get",
            "made"), "{}", None, None, list![Expectation::is("two_factor_enabled",
            "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "phone_number", "skip_password_requirement"], texts![])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "twoFactorEnabled()")],
    facts: texts![],
    file: text("rules/mfa/two-factor-off-at-first.yaml"),
};
const RULE_TWO_FACTOR_TOLD: Rule = Rule {
    id: text("two-factor-told"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, `twoFactorEnabled()` returns true for a user who has enabled a second factor, and sends no request.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "No operation of this edition sets up a second factor, so no sequence of calls leads to a user for whom the result is true.",
        ),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.get", texts![],
        texts!["two_factor_enabled"])
    ],
    needs: list![Capability::Frontend, Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "twoFactorEnabled()")],
    facts: texts![],
    file: text("rules/mfa/two-factor-told.yaml"),
};
const RULE_UNSAFE_METADATA_READABLE: Rule = Rule {
    id: text("unsafe-metadata-readable"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the backend and the user read `unsafeMetadata` of the user exactly as it was written.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Readable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![],
        texts!["unsafe_metadata"]), Target::new(Surface::Frontend, "frontend.get",
        texts![], texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["V5"],
    file: text("rules/access/unsafe-metadata-readable.yaml"),
};
const RULE_UNSAFE_METADATA_WRITABLE: Rule = Rule {
    id: text("unsafe-metadata-writable"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, the backend can write `unsafeMetadata` with `updateUser`, and the user with `update`; the backend then reads the new value.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Writable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["unsafe_metadata"]), Target::new(Surface::Frontend, "frontend.update",
        texts![], texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Attributes"), SourceRef::new("002",
        "Custom user metadata"), SourceRef::new("001", "UpdateUserParams")
    ],
    facts: texts!["V5"],
    file: text("rules/access/unsafe-metadata-writable.yaml"),
};
const RULE_UPDATE_ADVANCES_UPDATED_AT: Rule = Rule {
    id: text("update-advances-updated-at"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, `updatedAt` of a user never goes back, and advances when `updateUser` changes `firstName`, `lastName` or `username`.",
    ),
    kind: RuleKind::Effect {
        property: text("updated_at"),
        becomes: PropertyEffect::Advanced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["first_name",
        "last_name", "username"], texts!["updated_at"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["E4"],
    file: text("rules/general/update-advances-updated-at.yaml"),
};
const RULE_UPDATE_METADATA_REPLACES: Rule = Rule {
    id: text("update-metadata-replaces"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, an update of a user stores each given metadata field exactly as sent, and nothing of the previous value remains.",
    ),
    kind: RuleKind::ReplaceValue {
        aspect: ReplaceAspect::Whole,
        outcome: WriteOutcome::Replaced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("F",
        "PATCH /v1/me")
    ],
    facts: texts!["P11"],
    file: text("rules/general/update-metadata-replaces.yaml"),
};
const RULE_UPDATE_OMITTED_KEPT: Rule = Rule {
    id: text("update-omitted-kept"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, an update of a user leaves every property that the request does not name unchanged.",
    ),
    kind: RuleKind::ParamsIndependent {
        named: NamedParams::Subset,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["first_name", "last_name", "username"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["first_name", "last_name", "username"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "update()"), SourceRef::new("F", "PATCH /v1/me"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E1"],
    file: text("rules/general/update-omitted-kept.yaml"),
};
const RULE_UPDATED_NOT_BEFORE_CREATED: Rule = Rule {
    id: text("updated-not-before-created"),
    level: Level::Inferred,
    statement: text(
        "In the legacy edition, `updatedAt` of a user is never earlier than its `createdAt`.",
    ),
    kind: RuleKind::NotBefore {
        earlier: text("created_at"),
        later: text("updated_at"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts![],
        texts!["created_at", "updated_at"]), Target::new(Surface::Backend,
        "backend.updateUser", texts![], texts!["created_at", "updated_at"])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![SourceRef::new("001", "Attributes")],
    facts: texts!["F6"],
    file: text("rules/instants/updated-not-before-created.yaml"),
};
const RULE_USERNAME_UNIQUE: Rule = Rule {
    id: text("username-unique"),
    level: Level::Documented,
    statement: text(
        "In the legacy edition, a username is refused if another user has it.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::All,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["username"],
        texts![]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["username"], texts![]), Target::new(Surface::Frontend, "frontend.update",
        texts!["username"], texts![])
    ],
    needs: list![Capability::Legacy],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Overview"), SourceRef::new("002", "Identify users")
    ],
    facts: texts!["U1"],
    file: text("rules/uniqueness/username-unique.yaml"),
};
