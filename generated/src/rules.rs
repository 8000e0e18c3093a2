// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every rule of the contract.
use std::borrow::Cow::Borrowed;
#[allow(unused_imports, reason = "a contract may use only some kinds")]
use clerk_user_runtime::{
    AccessAspect, AnswerAspect, Becomes, Capability, Cause, Direction, Domain,
    EncodingForm, Expected, Level, MergeAspect, Named, OrderAspect, Outcome, PageAspect,
    ParamFault, PrimaryAspect, PrimaryFault, Probe, ReplaceAspect, Rule, RuleKind, Shape,
    SourceRef, Status, Surface, Target, Trigger, Which,
};
/// The rules, by id.
pub const RULES: &[Rule] = &[
    Rule {
        id: Borrowed("answer-hidden"),
        level: Level::Inferred,
        statement: Borrowed(
            "No answer has a value of a property that its surface may not see.",
        ),
        kind: RuleKind::AnswerShape {
            aspect: AnswerAspect::Hidden,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("components/schemas"),
                },
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V4")]),
        file: Borrowed("rules/answers/answer-hidden.yaml"),
    },
    Rule {
        id: Borrowed("answer-literal"),
        level: Level::Documented,
        statement: Borrowed(
            "A member whose text is always the same, such as the kind of the object, has that text.",
        ),
        kind: RuleKind::AnswerShape {
            aspect: AnswerAspect::Literal,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("components/schemas"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/answers/answer-literal.yaml"),
    },
    Rule {
        id: Borrowed("answer-primary"),
        level: Level::Documented,
        statement: Borrowed(
            "Each id of a primary in an answer is null, or that of a member of its list in the same answer.",
        ),
        kind: RuleKind::AnswerShape {
            aspect: AnswerAspect::Primary,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("User.fromJSON()"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("User"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I2")]),
        file: Borrowed("rules/answers/answer-primary.yaml"),
    },
    Rule {
        id: Borrowed("answer-required"),
        level: Level::Documented,
        statement: Borrowed(
            "An answer has every member that its resource always has, also in what it holds.",
        ),
        kind: RuleKind::AnswerShape {
            aspect: AnswerAspect::Required,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("components/schemas"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/answers/answer-required.yaml"),
    },
    Rule {
        id: Borrowed("answer-typed"),
        level: Level::Documented,
        statement: Borrowed(
            "Each member of an answer has its JSON type, and is null only where it may be.",
        ),
        kind: RuleKind::AnswerShape {
            aspect: AnswerAspect::Typed,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("components/schemas"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/answers/answer-typed.yaml"),
    },
    Rule {
        id: Borrowed("created-verified-unless-reserved"),
        level: Level::Documented,
        statement: Borrowed(
            "Email addresses that a user is created with are verified, unless they are marked as reserved.",
        ),
        kind: RuleKind::CreatedState {
            list: Borrowed("email_addresses"),
            status: Status::Verified,
            unless: Status::Reserved,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(
                        &[
                            Borrowed("email_address"),
                            Borrowed("email_address_identification_status"),
                        ],
                    ),
                    properties: Borrowed(&[Borrowed("email_addresses")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("POST /users"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("createUser()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I10")]),
        file: Borrowed("rules/primary/created-verified-unless-reserved.yaml"),
    },
    Rule {
        id: Borrowed("deleted-email-gone"),
        level: Level::Documented,
        statement: Borrowed(
            "A deleted email address is gone from the list of its user and from reads, and its value can be taken again.",
        ),
        kind: RuleKind::GoneAfter {
            list: Borrowed("email_addresses"),
            frees: true,
            error: Expected {
                status: Some(404u16),
                code: Some(Borrowed("resource_not_found")),
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.deleteEmailAddress"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("email_addresses")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("DELETE /email_addresses/{email_address_id}"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("resource_not_found"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E5")]),
        file: Borrowed("rules/general/deleted-email-gone.yaml"),
    },
    Rule {
        id: Borrowed("error-body"),
        level: Level::Documented,
        statement: Borrowed(
            "The body of a refusal is the error envelope: a list of errors that is not empty, each with message, long message and code.",
        ),
        kind: RuleKind::ErrorBody {
            resource: Borrowed("ErrorEnvelope"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.deleteUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getEmailAddress"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.get"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("ClerkErrors"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("ClerkErrors"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/error-body.yaml"),
    },
    Rule {
        id: Borrowed("error-names-param"),
        level: Level::Client,
        statement: Borrowed(
            "The refusal of a param that is missing, null or of the wrong type names it in the meta of the error.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(
                &[ParamFault::Missing, ParamFault::Null, ParamFault::WrongType],
            ),
            error: Expected {
                status: None,
                code: None,
            },
            named: true,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("errors"),
                },
                SourceRef {
                    doc: Borrowed("G"),
                    heading: Borrowed("Errors"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/error-names-param.yaml"),
    },
    Rule {
        id: Borrowed("list-bare-array"),
        level: Level::Documented,
        statement: Borrowed(
            "The list of users is a bare array; the count is an operation of its own.",
        ),
        kind: RuleKind::ListShape {
            shape: Shape::Array,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("GET /users"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("getUserList()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G11")]),
        file: Borrowed("rules/pagination/list-bare-array.yaml"),
    },
    Rule {
        id: Borrowed("list-default-order"),
        level: Level::Documented,
        statement: Borrowed(
            "A list of users that is asked for without an order begins with the user created last.",
        ),
        kind: RuleKind::ListOrder {
            aspect: OrderAspect::Default,
            property: Borrowed("created_at"),
            direction: Direction::Descending,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(&[Borrowed("user_id")]),
                    properties: Borrowed(&[Borrowed("created_at")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("GET /users, order_by"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("getUserList()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G12")]),
        file: Borrowed("rules/pagination/list-default-order.yaml"),
    },
    Rule {
        id: Borrowed("list-unsigned-order"),
        level: Level::Documented,
        statement: Borrowed("An order that is asked for without a sign is ascending."),
        kind: RuleKind::ListOrder {
            aspect: OrderAspect::Unsigned,
            property: Borrowed("created_at"),
            direction: Direction::Ascending,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(&[Borrowed("order_by"), Borrowed("user_id")]),
                    properties: Borrowed(&[Borrowed("created_at")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("GET /users, order_by"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G13")]),
        file: Borrowed("rules/pagination/list-unsigned-order.yaml"),
    },
    Rule {
        id: Borrowed("malformed-version-code"),
        level: Level::Inferred,
        statement: Borrowed("The refusal of an API version that is no date is a 400."),
        kind: RuleKind::ErrorAnswer {
            cause: Cause::MalformedVersion,
            error: Expected {
                status: Some(400u16),
                code: None,
            },
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrading/versioning"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/malformed-version-code.yaml"),
    },
    Rule {
        id: Borrowed("malformed-version-refused"),
        level: Level::Documented,
        statement: Borrowed("A request for an API version that is no date is refused."),
        kind: RuleKind::ErrorAnswer {
            cause: Cause::MalformedVersion,
            error: Expected {
                status: None,
                code: None,
            },
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrading/versioning"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/malformed-version-refused.yaml"),
    },
    Rule {
        id: Borrowed("merge-array-atomic"),
        level: Level::Client,
        statement: Borrowed(
            "An array in a metadata patch replaces the stored array as a whole, never element by element.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::ArrayAtomic,
            outcome: Outcome::Replaced,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("mergePatch tests"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M8")]),
        file: Borrowed("rules/metadata/merge-array-atomic.yaml"),
    },
    Rule {
        id: Borrowed("merge-empty"),
        level: Level::Inferred,
        statement: Borrowed("An empty metadata patch is accepted and changes nothing."),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::Empty,
            outcome: Outcome::Kept,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("User.update()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M11")]),
        file: Borrowed("rules/metadata/merge-empty.yaml"),
    },
    Rule {
        id: Borrowed("merge-idempotent"),
        level: Level::Inferred,
        statement: Borrowed(
            "A metadata patch that is applied a second time changes nothing.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::Idempotent,
            outcome: Outcome::Kept,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M16")]),
        file: Borrowed("rules/metadata/merge-idempotent.yaml"),
    },
    Rule {
        id: Borrowed("merge-keep-absent"),
        level: Level::Documented,
        statement: Borrowed(
            "A stored member that a metadata patch does not name keeps its value.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::KeepAbsent,
            outcome: Outcome::Kept,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("updateMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M1")]),
        file: Borrowed("rules/metadata/merge-keep-absent.yaml"),
    },
    Rule {
        id: Borrowed("merge-nested-empty"),
        level: Level::Inferred,
        statement: Borrowed(
            "An empty object nested in a metadata patch becomes an empty object where none was, and leaves a stored object as it was.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NestedEmpty,
            outcome: Outcome::Merged,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M12")]),
        file: Borrowed("rules/metadata/merge-nested-empty.yaml"),
    },
    Rule {
        id: Borrowed("merge-no-null-left"),
        level: Level::Inferred,
        statement: Borrowed(
            "After a metadata patch no member that it named holds null, save inside arrays.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NoNullLeft,
            outcome: Outcome::Removed,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M15")]),
        file: Borrowed("rules/metadata/merge-no-null-left.yaml"),
    },
    Rule {
        id: Borrowed("merge-no-prune"),
        level: Level::Inferred,
        statement: Borrowed(
            "An object that loses its last member to a metadata patch stays as an empty object.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NoPrune,
            outcome: Outcome::Kept,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M13")]),
        file: Borrowed("rules/metadata/merge-no-prune.yaml"),
    },
    Rule {
        id: Borrowed("merge-null-in-array"),
        level: Level::Inferred,
        statement: Borrowed(
            "A null inside an array of a metadata patch is stored as an element of that array.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NullInArray,
            outcome: Outcome::Stored,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("mergePatch tests"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M9")]),
        file: Borrowed("rules/metadata/merge-null-in-array.yaml"),
    },
    Rule {
        id: Borrowed("merge-null-in-new"),
        level: Level::Inferred,
        statement: Borrowed(
            "Null members of an object that a metadata patch adds are left out of what is stored.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NullInNew,
            outcome: Outcome::Dropped,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("mergePatch tests"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M14")]),
        file: Borrowed("rules/metadata/merge-null-in-new.yaml"),
    },
    Rule {
        id: Borrowed("merge-null-missing"),
        level: Level::Inferred,
        statement: Borrowed(
            "A null for a member that is not stored is accepted and changes nothing.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NullMissing,
            outcome: Outcome::Kept,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M10")]),
        file: Borrowed("rules/metadata/merge-null-missing.yaml"),
    },
    Rule {
        id: Borrowed("merge-null-nested"),
        level: Level::Documented,
        statement: Borrowed(
            "A nested member that is null in a metadata patch is removed from the stored metadata, however deep it lies.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NullNested,
            outcome: Outcome::Removed,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("updateMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me/metadata"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("updateUserMetadata()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M3")]),
        file: Borrowed("rules/metadata/merge-null-nested.yaml"),
    },
    Rule {
        id: Borrowed("merge-null-top"),
        level: Level::Documented,
        statement: Borrowed(
            "A top-level member that is null in a metadata patch is removed from the stored metadata.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::NullTop,
            outcome: Outcome::Removed,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("updateMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M2")]),
        file: Borrowed("rules/metadata/merge-null-top.yaml"),
    },
    Rule {
        id: Borrowed("merge-over-object"),
        level: Level::Client,
        statement: Borrowed(
            "A scalar or an array in a metadata patch replaces the whole object that is stored there.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::OverObject,
            outcome: Outcome::Replaced,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("mergePatch tests"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M6")]),
        file: Borrowed("rules/metadata/merge-over-object.yaml"),
    },
    Rule {
        id: Borrowed("merge-over-scalar"),
        level: Level::Client,
        statement: Borrowed(
            "An object in a metadata patch replaces the scalar or array that is stored there, as if an empty object had stood there.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::OverScalar,
            outcome: Outcome::Replaced,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("mergePatch test applier"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M7")]),
        file: Borrowed("rules/metadata/merge-over-scalar.yaml"),
    },
    Rule {
        id: Borrowed("merge-recurse"),
        level: Level::Documented,
        statement: Borrowed(
            "An object in a metadata patch is merged, member by member and at every depth, into the object that is stored there.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::Recurse,
            outcome: Outcome::Merged,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("updateMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M4")]),
        file: Borrowed("rules/metadata/merge-recurse.yaml"),
    },
    Rule {
        id: Borrowed("merge-scalar"),
        level: Level::Documented,
        statement: Borrowed(
            "A scalar in a metadata patch replaces the scalar that is stored there.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::Scalar,
            outcome: Outcome::Replaced,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M5")]),
        file: Borrowed("rules/metadata/merge-scalar.yaml"),
    },
    Rule {
        id: Borrowed("merge-strip"),
        level: Level::Inferred,
        statement: Borrowed(
            "A metadata patch over an empty object leaves the patch without its null members.",
        ),
        kind: RuleKind::MergePatch {
            aspect: MergeAspect::Strip,
            outcome: Outcome::Dropped,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M17")]),
        file: Borrowed("rules/metadata/merge-strip.yaml"),
    },
    Rule {
        id: Borrowed("metadata-fields-independent"),
        level: Level::Inferred,
        statement: Borrowed(
            "A merging write that names one of the three metadata fields leaves the other two as they were.",
        ),
        kind: RuleKind::ParamsIndependent {
            named: Named::One,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M20")]),
        file: Borrowed("rules/metadata/metadata-fields-independent.yaml"),
    },
    Rule {
        id: Borrowed("metadata-keys-verbatim"),
        level: Level::Client,
        statement: Borrowed(
            "Names of members inside metadata are stored as they were sent, with their case and signs.",
        ),
        kind: RuleKind::Encoding {
            form: EncodingForm::KeysVerbatim,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("request.ts"),
                },
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("fapiClient.ts"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M22")]),
        file: Borrowed("rules/metadata/metadata-keys-verbatim.yaml"),
    },
    Rule {
        id: Borrowed("metadata-member-order"),
        level: Level::Silent,
        statement: Borrowed("The order of the members of stored metadata is open."),
        kind: RuleKind::Observed {
            probe: Probe::MemberOrder,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M31")]),
        file: Borrowed("rules/metadata/metadata-member-order.yaml"),
    },
    Rule {
        id: Borrowed("metadata-nesting-limit"),
        level: Level::Silent,
        statement: Borrowed(
            "How deep metadata may nest, and how many members it may have, is open.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::NestingLimit,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M30")]),
        file: Borrowed("rules/metadata/metadata-nesting-limit.yaml"),
    },
    Rule {
        id: Borrowed("metadata-null-field-merge"),
        level: Level::Silent,
        statement: Borrowed(
            "What a merging write does with a whole metadata field that is null is open.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::NullFieldMerge,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M28")]),
        file: Borrowed("rules/metadata/metadata-null-field-merge.yaml"),
    },
    Rule {
        id: Borrowed("metadata-object-only"),
        level: Level::Documented,
        statement: Borrowed(
            "A metadata field that is neither an object nor null is refused.",
        ),
        kind: RuleKind::ValueDomain {
            accepts: Borrowed(&[Domain::Object]),
            refuses: Borrowed(
                &[Domain::Array, Domain::String, Domain::Number, Domain::Boolean],
            ),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_value_invalid")),
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("Backend API errors, FormMetadataInvalidType"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M24")]),
        file: Borrowed("rules/metadata/metadata-object-only.yaml"),
    },
    Rule {
        id: Borrowed("metadata-object-only-frontend"),
        level: Level::Inferred,
        statement: Borrowed(
            "Unsafe metadata that is neither an object nor null is refused on the frontend surface.",
        ),
        kind: RuleKind::ValueDomain {
            accepts: Borrowed(&[Domain::Object]),
            refuses: Borrowed(
                &[Domain::Array, Domain::String, Domain::Number, Domain::Boolean],
            ),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_value_invalid")),
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me/metadata"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("Backend API errors, FormMetadataInvalidType"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M24")]),
        file: Borrowed("rules/metadata/metadata-object-only-frontend.yaml"),
    },
    Rule {
        id: Borrowed("metadata-omitted-field-kept"),
        level: Level::Inferred,
        statement: Borrowed(
            "A metadata field that a merging write does not name stays as it was, whichever others it names.",
        ),
        kind: RuleKind::ParamsIndependent {
            named: Named::Subset,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M21")]),
        file: Borrowed("rules/metadata/metadata-omitted-field-kept.yaml"),
    },
    Rule {
        id: Borrowed("metadata-size-limit"),
        level: Level::Documented,
        statement: Borrowed(
            "A metadata field well above 8 KB is refused with an error that names the field, and one well below is accepted.",
        ),
        kind: RuleKind::SizeLimit {
            accepts: 7000u64,
            refuses: 9000u64,
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_exceeds_allowed_size")),
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("_partials/metadata-callout"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_exceeds_allowed_size"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M25"), Borrowed("M26")]),
        file: Borrowed("rules/metadata/metadata-size-limit.yaml"),
    },
    Rule {
        id: Borrowed("metadata-size-measure"),
        level: Level::Silent,
        statement: Borrowed(
            "How the size of metadata is measured is open: per field or in all, before or after the merge, in which bytes.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::SizeMeasure,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("_partials/metadata-callout"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_exceeds_allowed_size"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M27")]),
        file: Borrowed("rules/metadata/metadata-size-measure.yaml"),
    },
    Rule {
        id: Borrowed("metadata-touches"),
        level: Level::Silent,
        statement: Borrowed(
            "Whether a metadata write advances the update time of the user is open.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::MetadataTouches,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                    properties: Borrowed(&[Borrowed("updated_at")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                    properties: Borrowed(&[Borrowed("updated_at")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("updated_at")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PUT /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M29")]),
        file: Borrowed("rules/metadata/metadata-touches.yaml"),
    },
    Rule {
        id: Borrowed("no-key-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "A backend request without a secret key is answered with status 401.",
        ),
        kind: RuleKind::ErrorAnswer {
            cause: Cause::NoKey,
            error: Expected {
                status: Some(401u16),
                code: None,
            },
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("Auth"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("401 responses"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/no-key-refused.yaml"),
    },
    Rule {
        id: Borrowed("no-session-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "A frontend request about the signed-in user without a session is answered with status 401.",
        ),
        kind: RuleKind::ErrorAnswer {
            cause: Cause::NoSession,
            error: Expected {
                status: Some(401u16),
                code: None,
            },
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("Auth"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("401 responses"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/no-session-refused.yaml"),
    },
    Rule {
        id: Borrowed("page-beyond-end"),
        level: Level::Inferred,
        statement: Borrowed(
            "A page that starts at or behind the end of a list is empty, and the count stays the same.",
        ),
        kind: RuleKind::PageWalk {
            aspect: PageAspect::BeyondEnd,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(
                        &[Borrowed("limit"), Borrowed("offset"), Borrowed("user_id")],
                    ),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("GET /users"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G9")]),
        file: Borrowed("rules/pagination/page-beyond-end.yaml"),
    },
    Rule {
        id: Borrowed("page-limit-default"),
        level: Level::Documented,
        statement: Borrowed(
            "A list asked for without a limit is cut at the default limit, and each limit within the range is kept.",
        ),
        kind: RuleKind::PageDefaults {
            param: Borrowed("limit"),
            default: 10i64,
            min: 1i64,
            max: Some(500i64),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getSessionList"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getOrganizationMembershipList"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getOrganizationInvitationList"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserOauthAccessToken"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getOrganizationMemberships"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getOrganizationInvitations"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getOrganizationSuggestions"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getPaymentMethods"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("LimitParameter"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("LimitParameter"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G1")]),
        file: Borrowed("rules/pagination/page-limit-default.yaml"),
    },
    Rule {
        id: Borrowed("page-limit-range"),
        level: Level::Silent,
        statement: Borrowed(
            "Whether a limit outside its range is refused or clamped is open.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::LimitRange,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(&[Borrowed("limit")]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("LimitParameter"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("LimitParameter"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G17")]),
        file: Borrowed("rules/pagination/page-limit-range.yaml"),
    },
    Rule {
        id: Borrowed("page-offset-default"),
        level: Level::Documented,
        statement: Borrowed(
            "A list asked for without an offset starts with the first item, and an offset skips as many items as it says.",
        ),
        kind: RuleKind::PageDefaults {
            param: Borrowed("offset"),
            default: 0i64,
            min: 0i64,
            max: None,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getSessionList"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getOrganizationMembershipList"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getOrganizationInvitationList"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserOauthAccessToken"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getOrganizationMemberships"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getOrganizationInvitations"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getOrganizationSuggestions"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.getPaymentMethods"),
                    params: Borrowed(&[Borrowed("offset")]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("OffsetParameter"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("OffsetParameter"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G2")]),
        file: Borrowed("rules/pagination/page-offset-default.yaml"),
    },
    Rule {
        id: Borrowed("page-partition"),
        level: Level::Inferred,
        statement: Borrowed(
            "Consecutive pages of a list at rest hold no more items than the limit, and together each item once.",
        ),
        kind: RuleKind::PageWalk {
            aspect: PageAspect::Partition,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(
                        &[Borrowed("limit"), Borrowed("offset"), Borrowed("user_id")],
                    ),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("GET /users"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G8")]),
        file: Borrowed("rules/pagination/page-partition.yaml"),
    },
    Rule {
        id: Borrowed("page-short-is-last"),
        level: Level::Documented,
        statement: Borrowed("A page with fewer items than the limit is the last one."),
        kind: RuleKind::PageWalk {
            aspect: PageAspect::ShortIsLast,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(
                        &[Borrowed("limit"), Borrowed("offset"), Borrowed("user_id")],
                    ),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("GET /users, starting_after"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G15")]),
        file: Borrowed("rules/pagination/page-short-is-last.yaml"),
    },
    Rule {
        id: Borrowed("page-total"),
        level: Level::Documented,
        statement: Borrowed(
            "The count of a list is that of all matches, whatever page of it is asked for.",
        ),
        kind: RuleKind::PageWalk {
            aspect: PageAspect::Total,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUserList"),
                    params: Borrowed(
                        &[Borrowed("limit"), Borrowed("offset"), Borrowed("user_id")],
                    ),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("ClerkPaginatedResponse"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("GET /users/count"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G7")]),
        file: Borrowed("rules/pagination/page-total.yaml"),
    },
    Rule {
        id: Borrowed("param-default"),
        level: Level::Documented,
        statement: Borrowed(
            "Leaving a param out is the same as sending the default that the operation states for it.",
        ),
        kind: RuleKind::ParamDefault,
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("parameters and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("parameters and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G1"), Borrowed("G2")]),
        file: Borrowed("rules/params/param-default.yaml"),
    },
    Rule {
        id: Borrowed("param-dependency-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a param without another one that it needs says that a param is missing for that reason.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Dependency]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_conditional_param_missing")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_conditional_param_missing"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("W4"), Borrowed("W6"), Borrowed("G18")]),
        file: Borrowed("rules/params/param-dependency-code.yaml"),
    },
    Rule {
        id: Borrowed("param-dependency-refused"),
        level: Level::Documented,
        statement: Borrowed("A param without another one that it needs is refused."),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Dependency]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_conditional_param_missing"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("W4"), Borrowed("W6"), Borrowed("G18")]),
        file: Borrowed("rules/params/param-dependency-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-enum-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a word that a closed list of values does not have says that the value is not allowed.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Value]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_value_invalid")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_value_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-enum-code.yaml"),
    },
    Rule {
        id: Borrowed("param-enum-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "A word that a closed list of values does not have is refused.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Value]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_value_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-enum-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-format-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a text without the format that its param asks for says that the format is wrong.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Format]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_format_invalid")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_format_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("U10")]),
        file: Borrowed("rules/params/param-format-code.yaml"),
    },
    Rule {
        id: Borrowed("param-format-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "A text without the format that its param asks for is refused.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Format, ParamFault::Time]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_format_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("U6"), Borrowed("U7"), Borrowed("U10")]),
        file: Borrowed("rules/params/param-format-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-length-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "A text that is longer or shorter than its param allows is refused.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::TooLong, ParamFault::TooShort]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_min_length_exceeded"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("W1")]),
        file: Borrowed("rules/params/param-length-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-max-bytes-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of metadata well above the limit of its param says that it is too large.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::TooLarge]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_exceeds_allowed_size")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_exceeds_allowed_size"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M25")]),
        file: Borrowed("rules/params/param-max-bytes-code.yaml"),
    },
    Rule {
        id: Borrowed("param-max-bytes-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "Metadata well above the limit of its param is refused, wherever a param takes metadata.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::TooLarge]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_exceeds_allowed_size"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("M25")]),
        file: Borrowed("rules/params/param-max-bytes-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-max-items-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a list of more items than its param allows says that the list is too long.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::TooMany]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_array_size_exceeded")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_array_size_exceeded"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G16")]),
        file: Borrowed("rules/params/param-max-items-code.yaml"),
    },
    Rule {
        id: Borrowed("param-max-items-refused"),
        level: Level::Documented,
        statement: Borrowed("A list of more items than its param allows is refused."),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::TooMany]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_array_size_exceeded"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("G16")]),
        file: Borrowed("rules/params/param-max-items-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-missing-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a request without a param that must be there says that the param is missing.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Missing]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_missing")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_missing"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-missing-code.yaml"),
    },
    Rule {
        id: Borrowed("param-missing-refused"),
        level: Level::Documented,
        statement: Borrowed("A request without a param that must be there is refused."),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Missing]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_missing"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-missing-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-null-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of null for a param that may not be null says so.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Null]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_nil")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_nil"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-null-code.yaml"),
    },
    Rule {
        id: Borrowed("param-null-refused"),
        level: Level::Documented,
        statement: Borrowed("Null for a param that may not be null is refused."),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Null]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_nil"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-null-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-range-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a number outside the range of its param says that the value is not allowed.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Range]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_value_invalid")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_value_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-range-code.yaml"),
    },
    Rule {
        id: Borrowed("param-range-refused"),
        level: Level::Documented,
        statement: Borrowed("A number outside the range of its param is refused."),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Range]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_value_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-range-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-time-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a text that is no instant where RFC 3339 is asked for says so.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Time]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_invalid_time")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_invalid_time"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-time-code.yaml"),
    },
    Rule {
        id: Borrowed("param-type-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a param of another JSON type says that its type is wrong.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::WrongType]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_type_invalid")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_type_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-type-code.yaml"),
    },
    Rule {
        id: Borrowed("param-type-refused"),
        level: Level::Documented,
        statement: Borrowed("A param of another JSON type is refused."),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::WrongType]),
            error: Expected {
                status: None,
                code: None,
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas and request bodies"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_type_invalid"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-type-refused.yaml"),
    },
    Rule {
        id: Borrowed("param-unknown-refused"),
        level: Level::Inferred,
        statement: Borrowed(
            "A param that a backend operation with a JSON body does not have is refused as unknown.",
        ),
        kind: RuleKind::ParamFault {
            faults: Borrowed(&[ParamFault::Unknown]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_unknown")),
            },
            named: false,
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("additionalProperties of request bodies"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_unknown"),
                },
            ],
        ),
        facts: Borrowed(&[]),
        file: Borrowed("rules/params/param-unknown-refused.yaml"),
    },
    Rule {
        id: Borrowed("primary-deleted"),
        level: Level::Silent,
        statement: Borrowed(
            "What deleting the primary email address does is open: it is refused, leaves no primary, or promotes another address.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::PrimaryDeleted,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.deleteEmailAddress"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("DELETE /email_addresses/{email_address_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I14")]),
        file: Borrowed("rules/primary/primary-deleted.yaml"),
    },
    Rule {
        id: Borrowed("primary-first-added"),
        level: Level::Documented,
        statement: Borrowed(
            "A verified email address that is added to a user who has none becomes the primary.",
        ),
        kind: RuleKind::PrimaryAssigned {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            trigger: Trigger::Added,
            which: Which::First,
            status: Status::Verified,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createEmailAddress"),
                    params: Borrowed(&[Borrowed("verified")]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("POST /email_addresses"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I8")]),
        file: Borrowed("rules/primary/primary-first-added.yaml"),
    },
    Rule {
        id: Borrowed("primary-first-created"),
        level: Level::Documented,
        statement: Borrowed(
            "The first email address of the list that a user is created with is the primary.",
        ),
        kind: RuleKind::PrimaryAssigned {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            trigger: Trigger::Created,
            which: Which::First,
            status: Status::Verified,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("email_address")]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("POST /users"),
                },
                SourceRef {
                    doc: Borrowed("G"),
                    heading: Borrowed("Users"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I9")]),
        file: Borrowed("rules/primary/primary-first-created.yaml"),
    },
    Rule {
        id: Borrowed("primary-first-created-reserved"),
        level: Level::Inferred,
        statement: Borrowed(
            "A reserved email address that is the first of the list that a user is created with is the primary, unverified as it is.",
        ),
        kind: RuleKind::PrimaryAssigned {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            trigger: Trigger::Created,
            which: Which::First,
            status: Status::Reserved,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(
                        &[
                            Borrowed("email_address"),
                            Borrowed("email_address_identification_status"),
                        ],
                    ),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("POST /users"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I11")]),
        file: Borrowed("rules/primary/primary-first-created-reserved.yaml"),
    },
    Rule {
        id: Borrowed("primary-flagged-added"),
        level: Level::Documented,
        statement: Borrowed(
            "A verified email address that is added with the primary flag becomes the primary, and one without the flag does not displace it.",
        ),
        kind: RuleKind::PrimaryAssigned {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            trigger: Trigger::Added,
            which: Which::Flagged,
            status: Status::Verified,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createEmailAddress"),
                    params: Borrowed(&[Borrowed("verified"), Borrowed("primary")]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("POST /email_addresses"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I8")]),
        file: Borrowed("rules/primary/primary-flagged-added.yaml"),
    },
    Rule {
        id: Borrowed("primary-listed"),
        level: Level::Documented,
        statement: Borrowed(
            "The primary email address of a user is in the list of the user's email addresses, whole.",
        ),
        kind: RuleKind::PrimaryReference {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            aspect: PrimaryAspect::Listed,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("001"),
                    heading: Borrowed("Attributes"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I3")]),
        file: Borrowed("rules/primary/primary-listed.yaml"),
    },
    Rule {
        id: Borrowed("primary-member-or-null"),
        level: Level::Documented,
        statement: Borrowed(
            "The primary email address id of a user is null, or the id of one of the user's email addresses.",
        ),
        kind: RuleKind::PrimaryReference {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            aspect: PrimaryAspect::MemberOrNull,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("JF"),
                    heading: Borrowed("User.fromJSON()"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("User"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I2")]),
        file: Borrowed("rules/primary/primary-member-or-null.yaml"),
    },
    Rule {
        id: Borrowed("primary-null"),
        level: Level::Silent,
        statement: Borrowed(
            "What setting the primary email address id to null does is open.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::PrimaryNull,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("UpdateUserParams"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I19")]),
        file: Borrowed("rules/primary/primary-null.yaml"),
    },
    Rule {
        id: Borrowed("primary-replacement-unverified"),
        level: Level::Documented,
        statement: Borrowed(
            "An email address that replaces those of a user becomes the primary, even when it is unverified.",
        ),
        kind: RuleKind::PrimaryAssigned {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            trigger: Trigger::Replaced,
            which: Which::Replacement,
            status: Status::Unverified,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserEmailAddress"),
                    params: Borrowed(
                        &[Borrowed("email_address"), Borrowed("identification_status")],
                    ),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PUT /users/{user_id}/email_address"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I12")]),
        file: Borrowed("rules/primary/primary-replacement-unverified.yaml"),
    },
    Rule {
        id: Borrowed("primary-set-foreign-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of an id that is no email address of the user as the primary says that there is no such resource.",
        ),
        kind: RuleKind::PrimarySet {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            refuses: Borrowed(&[PrimaryFault::Foreign, PrimaryFault::Missing]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_resource_not_found")),
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_resource_not_found"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I6")]),
        file: Borrowed("rules/primary/primary-set-foreign-code.yaml"),
    },
    Rule {
        id: Borrowed("primary-set-unverified-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of an unverified email address as the primary says that it needs verification.",
        ),
        kind: RuleKind::PrimarySet {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            refuses: Borrowed(&[PrimaryFault::Unverified]),
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_verification_needed")),
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_verification_needed"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I5")]),
        file: Borrowed("rules/primary/primary-set-unverified-code.yaml"),
    },
    Rule {
        id: Borrowed("primary-set-verified-member"),
        level: Level::Documented,
        statement: Borrowed(
            "Only a verified email address of the same user can be set as the primary, and a refusal leaves the primary as it was.",
        ),
        kind: RuleKind::PrimarySet {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            refuses: Borrowed(
                &[PrimaryFault::Unverified, PrimaryFault::Foreign, PrimaryFault::Missing],
            ),
            error: Expected {
                status: None,
                code: None,
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I4")]),
        file: Borrowed("rules/primary/primary-set-verified-member.yaml"),
    },
    Rule {
        id: Borrowed("primary-single"),
        level: Level::Documented,
        statement: Borrowed("A user has at most one primary email address."),
        kind: RuleKind::PrimaryReference {
            primary: Borrowed("primary_email_address_id"),
            list: Borrowed("email_addresses"),
            aspect: PrimaryAspect::Single,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("User object"),
                },
                SourceRef {
                    doc: Borrowed("001"),
                    heading: Borrowed("Overview"),
                },
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Contact users"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I1")]),
        file: Borrowed("rules/primary/primary-single.yaml"),
    },
    Rule {
        id: Borrowed("primary-unverified-first-added"),
        level: Level::Silent,
        statement: Borrowed(
            "Whether an unverified email address that is the first of its user becomes the primary is open.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::UnverifiedFirst,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createEmailAddress"),
                    params: Borrowed(&[Borrowed("verified"), Borrowed("primary")]),
                    properties: Borrowed(&[Borrowed("primary_email_address_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("POST /email_addresses"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Contact users"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("I8")]),
        file: Borrowed("rules/primary/primary-unverified-first-added.yaml"),
    },
    Rule {
        id: Borrowed("private-metadata-hidden-frontend"),
        level: Level::Documented,
        statement: Borrowed(
            "No answer on the frontend surface shows a value of private metadata.",
        ),
        kind: RuleKind::Access {
            aspect: AccessAspect::Hidden,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.get"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("first_name")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V4")]),
        file: Borrowed("rules/access/private-metadata-hidden-frontend.yaml"),
    },
    Rule {
        id: Borrowed("private-metadata-read-only-frontend"),
        level: Level::Documented,
        statement: Borrowed(
            "A frontend request that carries private metadata leaves the private metadata of the user as it was.",
        ),
        kind: RuleKind::Access {
            aspect: AccessAspect::ReadOnly,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("first_name")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("updateMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V3"), Borrowed("V6")]),
        file: Borrowed("rules/access/private-metadata-read-only-frontend.yaml"),
    },
    Rule {
        id: Borrowed("private-metadata-readable-backend"),
        level: Level::Documented,
        statement: Borrowed(
            "Private metadata can be read on the backend surface, as it was written.",
        ),
        kind: RuleKind::Access {
            aspect: AccessAspect::Readable,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V3")]),
        file: Borrowed("rules/access/private-metadata-readable-backend.yaml"),
    },
    Rule {
        id: Borrowed("private-metadata-writable-backend"),
        level: Level::Documented,
        statement: Borrowed("Private metadata can be written on the backend surface."),
        kind: RuleKind::Access {
            aspect: AccessAspect::Writable,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V3")]),
        file: Borrowed("rules/access/private-metadata-writable-backend.yaml"),
    },
    Rule {
        id: Borrowed("public-metadata-read-only-frontend"),
        level: Level::Documented,
        statement: Borrowed(
            "A frontend request that carries public metadata leaves the public metadata of the user as it was.",
        ),
        kind: RuleKind::Access {
            aspect: AccessAspect::ReadOnly,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("first_name")]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("updateMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V2"), Borrowed("V6")]),
        file: Borrowed("rules/access/public-metadata-read-only-frontend.yaml"),
    },
    Rule {
        id: Borrowed("public-metadata-readable"),
        level: Level::Documented,
        statement: Borrowed(
            "Public metadata can be read on both surfaces, as it was written.",
        ),
        kind: RuleKind::Access {
            aspect: AccessAspect::Readable,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.get"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("001"),
                    heading: Borrowed("Attributes"),
                },
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("User object"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V1")]),
        file: Borrowed("rules/access/public-metadata-readable.yaml"),
    },
    Rule {
        id: Borrowed("public-metadata-writable-backend"),
        level: Level::Documented,
        statement: Borrowed("Public metadata can be written on the backend surface."),
        kind: RuleKind::Access {
            aspect: AccessAspect::Writable,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V2")]),
        file: Borrowed("rules/access/public-metadata-writable-backend.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-banned"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `banned` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("banned"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("banned")]),
                    properties: Borrowed(&[Borrowed("banned")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-bypass-client-trust"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `bypassClientTrust` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("bypass_client_trust"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("bypass_client_trust")]),
                    properties: Borrowed(&[Borrowed("bypass_client_trust")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("bypass_client_trust")]),
                    properties: Borrowed(&[Borrowed("bypass_client_trust")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-create-organization-enabled"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `createOrganizationEnabled` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("create_organization_enabled"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("create_organization_enabled")]),
                    properties: Borrowed(&[Borrowed("create_organization_enabled")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("create_organization_enabled")]),
                    properties: Borrowed(&[Borrowed("create_organization_enabled")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-create-organizations-limit"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `createOrganizationsLimit` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("create_organizations_limit"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("create_organizations_limit")]),
                    properties: Borrowed(&[Borrowed("create_organizations_limit")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("create_organizations_limit")]),
                    properties: Borrowed(&[Borrowed("create_organizations_limit")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-created-at"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `createdAt` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("created_at"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("created_at")]),
                    properties: Borrowed(&[Borrowed("created_at")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("created_at")]),
                    properties: Borrowed(&[Borrowed("created_at")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-delete-self-enabled"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `deleteSelfEnabled` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("delete_self_enabled"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("delete_self_enabled")]),
                    properties: Borrowed(&[Borrowed("delete_self_enabled")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("delete_self_enabled")]),
                    properties: Borrowed(&[Borrowed("delete_self_enabled")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-external-id"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `externalId` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("external_id"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("external_id")]),
                    properties: Borrowed(&[Borrowed("external_id")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("external_id")]),
                    properties: Borrowed(&[Borrowed("external_id")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-first-name"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `firstName` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("first_name"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("first_name")]),
                    properties: Borrowed(&[Borrowed("first_name")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("first_name")]),
                    properties: Borrowed(&[Borrowed("first_name")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-last-name"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `lastName` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("last_name"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("last_name")]),
                    properties: Borrowed(&[Borrowed("last_name")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("last_name")]),
                    properties: Borrowed(&[Borrowed("last_name")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-legal-accepted-at"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `legalAcceptedAt` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("legal_accepted_at"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("legal_accepted_at")]),
                    properties: Borrowed(&[Borrowed("legal_accepted_at")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("legal_accepted_at")]),
                    properties: Borrowed(&[Borrowed("legal_accepted_at")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-locale"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `locale` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("locale"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("locale")]),
                    properties: Borrowed(&[Borrowed("locale")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("locale")]),
                    properties: Borrowed(&[Borrowed("locale")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-locked"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `locked` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("locked"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("locked")]),
                    properties: Borrowed(&[Borrowed("locked")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-private-metadata"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `privateMetadata` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("private_metadata"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[Borrowed("private_metadata")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[Borrowed("private_metadata")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("private_metadata")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("private_metadata")]),
                    properties: Borrowed(&[Borrowed("private_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-public-metadata"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `publicMetadata` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("public_metadata"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[Borrowed("public_metadata")]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[Borrowed("public_metadata")]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("public_metadata")]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("public_metadata")]),
                    properties: Borrowed(&[Borrowed("public_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-unsafe-metadata"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `unsafeMetadata` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("unsafe_metadata"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-backend-username"),
        level: Level::Documented,
        statement: Borrowed(
            "What the backend writes into `username` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("username"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.createUser"),
                    params: Borrowed(&[Borrowed("username")]),
                    properties: Borrowed(&[Borrowed("username")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[Borrowed("username")]),
                    properties: Borrowed(&[Borrowed("username")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-frontend-first-name"),
        level: Level::Documented,
        statement: Borrowed(
            "What the frontend writes into `firstName` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("first_name"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("first_name")]),
                    properties: Borrowed(&[Borrowed("first_name")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-frontend-last-name"),
        level: Level::Documented,
        statement: Borrowed(
            "What the frontend writes into `lastName` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("last_name"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("last_name")]),
                    properties: Borrowed(&[Borrowed("last_name")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-frontend-unsafe-metadata"),
        level: Level::Documented,
        statement: Borrowed(
            "What the frontend writes into `unsafeMetadata` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("unsafe_metadata"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("read-back-frontend-username"),
        level: Level::Documented,
        statement: Borrowed(
            "What the frontend writes into `username` is read back as it was written.",
        ),
        kind: RuleKind::ReadYourWrites {
            property: Borrowed("username"),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("username")]),
                    properties: Borrowed(&[Borrowed("username")]),
                },
            ],
        ),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E6")]),
        file: Borrowed("rules/general/read-back.yaml"),
    },
    Rule {
        id: Borrowed("refused-changes-nothing"),
        level: Level::Inferred,
        statement: Borrowed(
            "A refused call changes nothing, even when only one of its params was at fault.",
        ),
        kind: RuleKind::UnchangedAfterRefusal,
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("external_id"),
                            Borrowed("first_name"),
                            Borrowed("last_name"),
                            Borrowed("locale"),
                            Borrowed("username"),
                            Borrowed("delete_self_enabled"),
                            Borrowed("create_organization_enabled"),
                            Borrowed("create_organizations_limit"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("first_name"),
                            Borrowed("last_name"),
                            Borrowed("username"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_resource_not_found"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E9")]),
        file: Borrowed("rules/general/refused-changes-nothing.yaml"),
    },
    Rule {
        id: Borrowed("replace-empty"),
        level: Level::Documented,
        statement: Borrowed(
            "A replacing write with an empty object leaves the metadata field an empty object.",
        ),
        kind: RuleKind::ReplaceValue {
            aspect: ReplaceAspect::Empty,
            outcome: Outcome::Cleared,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("replaceUserMetadata()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P3")]),
        file: Borrowed("rules/replace/replace-empty.yaml"),
    },
    Rule {
        id: Borrowed("replace-inner-null"),
        level: Level::Inferred,
        statement: Borrowed(
            "Null members of an object in a replacing write are stored as null.",
        ),
        kind: RuleKind::ReplaceValue {
            aspect: ReplaceAspect::InnerNull,
            outcome: Outcome::Stored,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PUT /users/{user_id}/metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P5")]),
        file: Borrowed("rules/replace/replace-inner-null.yaml"),
    },
    Rule {
        id: Borrowed("replace-null-field"),
        level: Level::Silent,
        statement: Borrowed(
            "What a replacing write does with a whole metadata field that is null is open.",
        ),
        kind: RuleKind::Observed {
            probe: Probe::NullFieldReplace,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("replaceUserMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("components/schemas/User"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P4")]),
        file: Borrowed("rules/replace/replace-null-field.yaml"),
    },
    Rule {
        id: Borrowed("replace-omitted-kept"),
        level: Level::Documented,
        statement: Borrowed(
            "A metadata field that a replacing write does not name stays as it was.",
        ),
        kind: RuleKind::ParamsIndependent {
            named: Named::Subset,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PUT /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
                SourceRef {
                    doc: Borrowed("JB"),
                    heading: Borrowed("replaceUserMetadata()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P2"), Borrowed("M20"), Borrowed("M21")]),
        file: Borrowed("rules/replace/replace-omitted-kept.yaml"),
    },
    Rule {
        id: Borrowed("replace-whole"),
        level: Level::Documented,
        statement: Borrowed(
            "A replacing write stores each metadata field that it names exactly as given, whatever was stored.",
        ),
        kind: RuleKind::ReplaceValue {
            aspect: ReplaceAspect::Whole,
            outcome: Outcome::Replaced,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PUT /users/{user_id}/metadata"),
                },
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P1")]),
        file: Borrowed("rules/replace/replace-whole.yaml"),
    },
    Rule {
        id: Borrowed("session-for-key-refused"),
        level: Level::Inferred,
        statement: Borrowed(
            "A backend request with a session in the place of a secret key is answered with status 401.",
        ),
        kind: RuleKind::ErrorAnswer {
            cause: Cause::SessionForKey,
            error: Expected {
                status: Some(401u16),
                code: None,
            },
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[Capability::Frontend]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("Auth"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/session-for-key-refused.yaml"),
    },
    Rule {
        id: Borrowed("unknown-id-code"),
        level: Level::Documented,
        statement: Borrowed(
            "The refusal of a request about an id that names nothing says that there is no such resource.",
        ),
        kind: RuleKind::ErrorAnswer {
            cause: Cause::UnknownId,
            error: Expected {
                status: Some(404u16),
                code: Some(Borrowed("resource_not_found")),
            },
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("resource_not_found"),
                },
                SourceRef {
                    doc: Borrowed("G"),
                    heading: Borrowed("Errors"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/unknown-id-code.yaml"),
    },
    Rule {
        id: Borrowed("unknown-id-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "A request about an id that names nothing is answered with status 404.",
        ),
        kind: RuleKind::ErrorAnswer {
            cause: Cause::UnknownId,
            error: Expected {
                status: Some(404u16),
                code: None,
            },
        },
        targets: Borrowed(&[]),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("resource_not_found"),
                },
                SourceRef {
                    doc: Borrowed("G"),
                    heading: Borrowed("Errors"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/unknown-id-refused.yaml"),
    },
    Rule {
        id: Borrowed("unsafe-metadata-readable"),
        level: Level::Documented,
        statement: Borrowed(
            "Unsafe metadata can be read on both surfaces, as it was written.",
        ),
        kind: RuleKind::Access {
            aspect: AccessAspect::Readable,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.get"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V5")]),
        file: Borrowed("rules/access/unsafe-metadata-readable.yaml"),
    },
    Rule {
        id: Borrowed("unsafe-metadata-writable"),
        level: Level::Documented,
        statement: Borrowed("Unsafe metadata can be written on both surfaces."),
        kind: RuleKind::Access {
            aspect: AccessAspect::Writable,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.replaceUserMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.updateMetadata"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("002"),
                    heading: Borrowed("Custom user metadata"),
                },
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("updateMetadata()"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("V5")]),
        file: Borrowed("rules/access/unsafe-metadata-writable.yaml"),
    },
    Rule {
        id: Borrowed("update-advances-updated-at"),
        level: Level::Inferred,
        statement: Borrowed(
            "The update time of a user never goes back, and advances on a write that changes a scalar of the user.",
        ),
        kind: RuleKind::Effect {
            property: Borrowed("updated_at"),
            becomes: Becomes::Advanced,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(
                        &[
                            Borrowed("external_id"),
                            Borrowed("first_name"),
                            Borrowed("last_name"),
                            Borrowed("locale"),
                            Borrowed("username"),
                            Borrowed("delete_self_enabled"),
                            Borrowed("create_organization_enabled"),
                            Borrowed("create_organizations_limit"),
                        ],
                    ),
                    properties: Borrowed(&[Borrowed("updated_at")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("Properties"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E4")]),
        file: Borrowed("rules/general/update-advances-updated-at.yaml"),
    },
    Rule {
        id: Borrowed("update-metadata-refused"),
        level: Level::Documented,
        statement: Borrowed(
            "An update of the user that carries a metadata field is refused.",
        ),
        kind: RuleKind::ParamRefused {
            error: Expected {
                status: None,
                code: None,
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: Some(Borrowed("2026-05-12")),
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P10")]),
        file: Borrowed("rules/replace/update-metadata-refused.yaml"),
    },
    Rule {
        id: Borrowed("update-metadata-refused-code"),
        level: Level::Inferred,
        statement: Borrowed(
            "The refusal of a metadata field in an update of the user says that the param is deprecated.",
        ),
        kind: RuleKind::ParamRefused {
            error: Expected {
                status: Some(422u16),
                code: Some(Borrowed("form_param_deprecated")),
            },
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                    properties: Borrowed(&[]),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[Borrowed("unsafe_metadata")]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: Some(Borrowed("2026-05-12")),
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("E"),
                    heading: Borrowed("form_param_deprecated"),
                },
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrade-guides/2026-05-12"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P10")]),
        file: Borrowed("rules/replace/update-metadata-refused-code.yaml"),
    },
    Rule {
        id: Borrowed("update-metadata-replaces"),
        level: Level::Documented,
        statement: Borrowed(
            "An update of the user that carries a metadata field stores that field exactly as given, whatever was stored.",
        ),
        kind: RuleKind::ReplaceValue {
            aspect: ReplaceAspect::Whole,
            outcome: Outcome::Replaced,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("public_metadata"),
                            Borrowed("private_metadata"),
                            Borrowed("unsafe_metadata"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[Borrowed("unsafe_metadata")]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: Some(Borrowed("2025-11-10")),
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("update()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}, 2025-11-10"),
                },
                SourceRef {
                    doc: Borrowed("F"),
                    heading: Borrowed("PATCH /v1/me, 2025-11-10"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("P11")]),
        file: Borrowed("rules/replace/update-metadata-replaces.yaml"),
    },
    Rule {
        id: Borrowed("update-omitted-kept"),
        level: Level::Documented,
        statement: Borrowed(
            "A param that an update of the user does not name leaves its property as it was.",
        ),
        kind: RuleKind::ParamsIndependent {
            named: Named::Subset,
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.updateUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("external_id"),
                            Borrowed("first_name"),
                            Borrowed("last_name"),
                            Borrowed("locale"),
                            Borrowed("username"),
                            Borrowed("delete_self_enabled"),
                            Borrowed("create_organization_enabled"),
                            Borrowed("create_organizations_limit"),
                            Borrowed("legal_accepted_at"),
                            Borrowed("created_at"),
                        ],
                    ),
                },
                Target {
                    surface: Surface::Frontend,
                    operation: Borrowed("frontend.update"),
                    params: Borrowed(&[]),
                    properties: Borrowed(
                        &[
                            Borrowed("first_name"),
                            Borrowed("last_name"),
                            Borrowed("username"),
                        ],
                    ),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("000"),
                    heading: Borrowed("update()"),
                },
                SourceRef {
                    doc: Borrowed("003"),
                    heading: Borrowed("updateUser()"),
                },
                SourceRef {
                    doc: Borrowed("B"),
                    heading: Borrowed("PATCH /users/{user_id}"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E1")]),
        file: Borrowed("rules/general/update-omitted-kept.yaml"),
    },
    Rule {
        id: Borrowed("version-named-twice"),
        level: Level::Documented,
        statement: Borrowed(
            "A request that names an API version in both header and query is refused.",
        ),
        kind: RuleKind::NotJudged {
            why: Borrowed(
                "a raw request names one version; only over HTTP can it name two",
            ),
        },
        targets: Borrowed(
            &[
                Target {
                    surface: Surface::Backend,
                    operation: Borrowed("backend.getUser"),
                    params: Borrowed(&[]),
                    properties: Borrowed(&[]),
                },
            ],
        ),
        needs: Borrowed(&[]),
        since: None,
        until: None,
        source: Borrowed(
            &[
                SourceRef {
                    doc: Borrowed("D"),
                    heading: Borrowed("upgrading/versioning"),
                },
            ],
        ),
        facts: Borrowed(&[Borrowed("E8")]),
        file: Borrowed("rules/errors/version-named-twice.yaml"),
    },
];
/// `for_each_rule!(callback!)` calls `callback! { (name, "id"), … }`, one pair per rule.
#[macro_export]
macro_rules! for_each_rule {
    ($($callback:tt)+) => {
        $($callback)+ { (answer_hidden, "answer-hidden"), (answer_literal,
        "answer-literal"), (answer_primary, "answer-primary"), (answer_required,
        "answer-required"), (answer_typed, "answer-typed"),
        (created_verified_unless_reserved, "created-verified-unless-reserved"),
        (deleted_email_gone, "deleted-email-gone"), (error_body, "error-body"),
        (error_names_param, "error-names-param"), (list_bare_array, "list-bare-array"),
        (list_default_order, "list-default-order"), (list_unsigned_order,
        "list-unsigned-order"), (malformed_version_code, "malformed-version-code"),
        (malformed_version_refused, "malformed-version-refused"), (merge_array_atomic,
        "merge-array-atomic"), (merge_empty, "merge-empty"), (merge_idempotent,
        "merge-idempotent"), (merge_keep_absent, "merge-keep-absent"),
        (merge_nested_empty, "merge-nested-empty"), (merge_no_null_left,
        "merge-no-null-left"), (merge_no_prune, "merge-no-prune"), (merge_null_in_array,
        "merge-null-in-array"), (merge_null_in_new, "merge-null-in-new"),
        (merge_null_missing, "merge-null-missing"), (merge_null_nested,
        "merge-null-nested"), (merge_null_top, "merge-null-top"), (merge_over_object,
        "merge-over-object"), (merge_over_scalar, "merge-over-scalar"), (merge_recurse,
        "merge-recurse"), (merge_scalar, "merge-scalar"), (merge_strip, "merge-strip"),
        (metadata_fields_independent, "metadata-fields-independent"),
        (metadata_keys_verbatim, "metadata-keys-verbatim"), (metadata_member_order,
        "metadata-member-order"), (metadata_nesting_limit, "metadata-nesting-limit"),
        (metadata_null_field_merge, "metadata-null-field-merge"), (metadata_object_only,
        "metadata-object-only"), (metadata_object_only_frontend,
        "metadata-object-only-frontend"), (metadata_omitted_field_kept,
        "metadata-omitted-field-kept"), (metadata_size_limit, "metadata-size-limit"),
        (metadata_size_measure, "metadata-size-measure"), (metadata_touches,
        "metadata-touches"), (no_key_refused, "no-key-refused"), (no_session_refused,
        "no-session-refused"), (page_beyond_end, "page-beyond-end"), (page_limit_default,
        "page-limit-default"), (page_limit_range, "page-limit-range"),
        (page_offset_default, "page-offset-default"), (page_partition, "page-partition"),
        (page_short_is_last, "page-short-is-last"), (page_total, "page-total"),
        (param_default, "param-default"), (param_dependency_code,
        "param-dependency-code"), (param_dependency_refused, "param-dependency-refused"),
        (param_enum_code, "param-enum-code"), (param_enum_refused, "param-enum-refused"),
        (param_format_code, "param-format-code"), (param_format_refused,
        "param-format-refused"), (param_length_refused, "param-length-refused"),
        (param_max_bytes_code, "param-max-bytes-code"), (param_max_bytes_refused,
        "param-max-bytes-refused"), (param_max_items_code, "param-max-items-code"),
        (param_max_items_refused, "param-max-items-refused"), (param_missing_code,
        "param-missing-code"), (param_missing_refused, "param-missing-refused"),
        (param_null_code, "param-null-code"), (param_null_refused, "param-null-refused"),
        (param_range_code, "param-range-code"), (param_range_refused,
        "param-range-refused"), (param_time_code, "param-time-code"), (param_type_code,
        "param-type-code"), (param_type_refused, "param-type-refused"),
        (param_unknown_refused, "param-unknown-refused"), (primary_deleted,
        "primary-deleted"), (primary_first_added, "primary-first-added"),
        (primary_first_created, "primary-first-created"),
        (primary_first_created_reserved, "primary-first-created-reserved"),
        (primary_flagged_added, "primary-flagged-added"), (primary_listed,
        "primary-listed"), (primary_member_or_null, "primary-member-or-null"),
        (primary_null, "primary-null"), (primary_replacement_unverified,
        "primary-replacement-unverified"), (primary_set_foreign_code,
        "primary-set-foreign-code"), (primary_set_unverified_code,
        "primary-set-unverified-code"), (primary_set_verified_member,
        "primary-set-verified-member"), (primary_single, "primary-single"),
        (primary_unverified_first_added, "primary-unverified-first-added"),
        (private_metadata_hidden_frontend, "private-metadata-hidden-frontend"),
        (private_metadata_read_only_frontend, "private-metadata-read-only-frontend"),
        (private_metadata_readable_backend, "private-metadata-readable-backend"),
        (private_metadata_writable_backend, "private-metadata-writable-backend"),
        (public_metadata_read_only_frontend, "public-metadata-read-only-frontend"),
        (public_metadata_readable, "public-metadata-readable"),
        (public_metadata_writable_backend, "public-metadata-writable-backend"),
        (read_back_backend_banned, "read-back-backend-banned"),
        (read_back_backend_bypass_client_trust, "read-back-backend-bypass-client-trust"),
        (read_back_backend_create_organization_enabled,
        "read-back-backend-create-organization-enabled"),
        (read_back_backend_create_organizations_limit,
        "read-back-backend-create-organizations-limit"), (read_back_backend_created_at,
        "read-back-backend-created-at"), (read_back_backend_delete_self_enabled,
        "read-back-backend-delete-self-enabled"), (read_back_backend_external_id,
        "read-back-backend-external-id"), (read_back_backend_first_name,
        "read-back-backend-first-name"), (read_back_backend_last_name,
        "read-back-backend-last-name"), (read_back_backend_legal_accepted_at,
        "read-back-backend-legal-accepted-at"), (read_back_backend_locale,
        "read-back-backend-locale"), (read_back_backend_locked,
        "read-back-backend-locked"), (read_back_backend_private_metadata,
        "read-back-backend-private-metadata"), (read_back_backend_public_metadata,
        "read-back-backend-public-metadata"), (read_back_backend_unsafe_metadata,
        "read-back-backend-unsafe-metadata"), (read_back_backend_username,
        "read-back-backend-username"), (read_back_frontend_first_name,
        "read-back-frontend-first-name"), (read_back_frontend_last_name,
        "read-back-frontend-last-name"), (read_back_frontend_unsafe_metadata,
        "read-back-frontend-unsafe-metadata"), (read_back_frontend_username,
        "read-back-frontend-username"), (refused_changes_nothing,
        "refused-changes-nothing"), (replace_empty, "replace-empty"),
        (replace_inner_null, "replace-inner-null"), (replace_null_field,
        "replace-null-field"), (replace_omitted_kept, "replace-omitted-kept"),
        (replace_whole, "replace-whole"), (session_for_key_refused,
        "session-for-key-refused"), (unknown_id_code, "unknown-id-code"),
        (unknown_id_refused, "unknown-id-refused"), (unsafe_metadata_readable,
        "unsafe-metadata-readable"), (unsafe_metadata_writable,
        "unsafe-metadata-writable"), (update_advances_updated_at,
        "update-advances-updated-at"), (update_metadata_refused,
        "update-metadata-refused"), (update_metadata_refused_code,
        "update-metadata-refused-code"), (update_metadata_replaces,
        "update-metadata-replaces"), (update_omitted_kept, "update-omitted-kept"),
        (version_named_twice, "version-named-twice") }
    };
}
