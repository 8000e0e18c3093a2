// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every rule of the contract.
#[allow(unused_imports, reason = "a contract may use only some kinds")]
use clerk_user_runtime::{
    AccessAspect, AnswerAspect, BlankValue, Capability, DerivedFunction, DiffAspect,
    EncodingForm, Expectation, ExpectedRefusal, FilterTest, InputKind, Level, ListForm,
    MergeAspect, NamedParams, OrderAspect, PageAspect, ParamFault, PrimaryAspect,
    PrimaryChoice, PrimaryFault, PrimaryTrigger, Probe, PropertyEffect, RacePair,
    RefusalCause, ReplaceAspect, Rule, RuleKind, SdkCacheAspect, SdkCallAspect,
    SdkPageAspect, SdkSituation, SortDirection, SourceRef, Step, StepAction, StepInput,
    StepPhase, Surface, Target, Template, TimePrecision, TimeUnit, UniqueAspect,
    UniqueScope, ValueSet, VerificationState, WriteOutcome, list, text, texts,
};
/// The rules, by id.
pub const RULES: &[Rule] = &[
    RULE_PRIMARY_LISTED,
    RULE_PRIMARY_MEMBER_OR_NULL,
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
    RULE_SESSIONS_ACTIVE_ONLY,
    RULE_SESSIONS_CACHED,
    RULE_TOKEN_CACHE,
    RULE_UNSAFE_METADATA_READABLE,
    RULE_UNSAFE_METADATA_WRITABLE,
    RULE_UPDATE_METADATA_REPLACES,
    RULE_UPDATE_OMITTED_KEPT,
];
/// `legacy_for_each_rule!(callback!)` calls `callback! { (name, "id"), … }`, one pair per rule.
#[macro_export]
macro_rules! legacy_for_each_rule {
    ($($callback:tt)+) => {
        $($callback)+ { (primary_listed, "primary-listed"), (primary_member_or_null,
        "primary-member-or-null"), (primary_single, "primary-single"),
        (private_metadata_of_the_frontend, "private-metadata-of-the-frontend"),
        (private_metadata_read_only_frontend, "private-metadata-read-only-frontend"),
        (private_metadata_readable_backend, "private-metadata-readable-backend"),
        (private_metadata_writable_backend, "private-metadata-writable-backend"),
        (public_metadata_read_only_frontend, "public-metadata-read-only-frontend"),
        (public_metadata_readable, "public-metadata-readable"),
        (public_metadata_writable_backend, "public-metadata-writable-backend"),
        (read_back_backend_first_name, "read-back-backend-first-name"),
        (read_back_backend_last_name, "read-back-backend-last-name"),
        (read_back_backend_private_metadata, "read-back-backend-private-metadata"),
        (read_back_backend_public_metadata, "read-back-backend-public-metadata"),
        (read_back_backend_unsafe_metadata, "read-back-backend-unsafe-metadata"),
        (read_back_backend_username, "read-back-backend-username"),
        (read_back_frontend_first_name, "read-back-frontend-first-name"),
        (read_back_frontend_last_name, "read-back-frontend-last-name"),
        (read_back_frontend_unsafe_metadata, "read-back-frontend-unsafe-metadata"),
        (read_back_frontend_username, "read-back-frontend-username"),
        (refused_changes_nothing, "refused-changes-nothing"), (sessions_active_only,
        "sessions-active-only"), (sessions_cached, "sessions-cached"), (token_cache,
        "token-cache"), (unsafe_metadata_readable, "unsafe-metadata-readable"),
        (unsafe_metadata_writable, "unsafe-metadata-writable"),
        (update_metadata_replaces, "update-metadata-replaces"), (update_omitted_kept,
        "update-omitted-kept") }
    };
}
const RULE_PRIMARY_LISTED: Rule = Rule {
    id: text("primary-listed"),
    level: Level::Documented,
    statement: text(
        "The primary email address of a user is in the list of the user's email addresses, whole.",
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
        "The primary email address id of a user is null, or the id of one of the user's email addresses.",
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
const RULE_PRIMARY_SINGLE: Rule = Rule {
    id: text("primary-single"),
    level: Level::Documented,
    statement: text("A user has at most one primary email address."),
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
        "No answer on the frontend surface shows a value of private metadata.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "The reference of this edition lists the property on the frontend and says in the same row that the backend alone reads it; which of the two an answer follows is not settled, so neither is a breach.",
        ),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.get", texts![],
        texts!["private_metadata"])
    ],
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
        "A frontend request that carries private metadata leaves the private metadata of the user as it was.",
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
        "Private metadata can be read on the backend surface, as it was written.",
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
    statement: text("Private metadata can be written on the backend surface."),
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
        "A frontend request that carries public metadata leaves the public metadata of the user as it was.",
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
    statement: text("Public metadata can be read on both surfaces, as it was written."),
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
    statement: text("Public metadata can be written on the backend surface."),
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
        "What the backend writes into `firstName` is read back as it was written.",
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
        "What the backend writes into `lastName` is read back as it was written.",
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
        "What the backend writes into `privateMetadata` is read back as it was written.",
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
        "What the backend writes into `publicMetadata` is read back as it was written.",
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
        "What the backend writes into `unsafeMetadata` is read back as it was written.",
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
        "What the backend writes into `username` is read back as it was written.",
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
        "What the frontend writes into `firstName` is read back as it was written.",
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
        "What the frontend writes into `lastName` is read back as it was written.",
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
        "What the frontend writes into `unsafeMetadata` is read back as it was written.",
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
        "What the frontend writes into `username` is read back as it was written.",
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
        "A refused call changes nothing, even when only one of its params was at fault.",
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
const RULE_SESSIONS_ACTIVE_ONLY: Rule = Rule {
    id: text("sessions-active-only"),
    level: Level::Documented,
    statement: text("The sessions of a user that are listed are the active ones."),
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
        "The SDK asks for the sessions of a user once and answers later calls from what it has kept.",
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
        "The SDK keeps a token for one minute and asks for a new one only when less than the leeway is left of it; the leeway is 10 seconds by default and never longer than that minute.",
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
const RULE_UNSAFE_METADATA_READABLE: Rule = Rule {
    id: text("unsafe-metadata-readable"),
    level: Level::Documented,
    statement: text("Unsafe metadata can be read on both surfaces, as it was written."),
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
    statement: text("Unsafe metadata can be written on both surfaces."),
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
const RULE_UPDATE_METADATA_REPLACES: Rule = Rule {
    id: text("update-metadata-replaces"),
    level: Level::Documented,
    statement: text(
        "An update of the user that carries a metadata field stores that field exactly as given, whatever was stored.",
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
        "A param that an update of the user does not name leaves its property as it was.",
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
