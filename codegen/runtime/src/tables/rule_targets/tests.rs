//! Tests of which table rows a rule applies to.

use crate::{
    AnswerAspect as A, BodyEncoding, DefaultValue, Envelope, ExpectedRefusal, Format, Http, OperationSpec,
    ParamFault as F, ParamLocation, ParamSpec, ParamType, PropertySpec, RefusalCause, ResourceSpec, Returns,
    RuleKind, Surface, Tables, Verb,
};

const fn of(location: ParamLocation, name: &'static str, ty: ParamType) -> ParamSpec {
    ParamSpec::new(name, name, location, ty)
}

const fn body(name: &'static str, ty: ParamType) -> ParamSpec {
    of(ParamLocation::Body, name, ty)
}

const fn operation(
    id: &'static str,
    surface: Surface,
    body: BodyEncoding,
    params: &'static [ParamSpec],
    returns: Returns,
) -> OperationSpec {
    OperationSpec::new(id, surface, Http::new(Verb::Post, "/", body, Envelope::Bare), params, returns)
}

const TEXT: ParamType = ParamType::TEXT;
const INTEGER: ParamType = ParamType::INTEGER;
const ID: ParamType = ParamType::Id { resource: "Pot" };
const ZERO: DefaultValue = DefaultValue::Integer(0);

const fn word(open: bool) -> ParamType {
    ParamType::Enum { name: "Word", values: &["a"], open }
}

const LISTS: OperationSpec = operation(
    "backend.listPots",
    Surface::Backend,
    BodyEncoding::Json,
    &[of(ParamLocation::Query, "page", INTEGER.min(0)).default(ZERO)],
    Returns::List("Pot"),
);
const MAKES: OperationSpec =
    operation("backend.makePot", Surface::Backend, BodyEncoding::Json, &[], Returns::One("Pot"));

#[test]
fn the_row_of_a_param_decides_which_faults_it_can_have() {
    use ParamLocation::{Path, Query};
    // Null and wrong types are tested below, because almost every param can have those faults.
    for (param, faults) in [
        (body("plain", TEXT), &[][..]),
        (body("must", TEXT).required(), &[F::Missing]),
        (body("unless", TEXT).unless("must"), &[F::Missing]),
        (of(Query, "must", TEXT).required(), &[F::Missing]),
        (of(Path, "id", ID).required(), &[]),
        (body("gone", TEXT).until("2030-01-01"), &[F::Removed]),
        (body("closed", word(false)), &[F::Value]),
        (body("open", word(true)), &[]),
        (body("least", INTEGER.min(0)), &[F::Range]),
        (body("most", INTEGER.max(0)), &[F::Range]),
        (body("any", INTEGER), &[]),
        (body("mail", TEXT.format(Format::Email)), &[F::Format]),
        (body("when", ParamType::Rfc3339), &[F::Time]),
        (body("long", TEXT.max(3)), &[F::TooLong]),
        (body("short", TEXT.min(3)), &[F::TooShort]),
        (body("few", TEXT).list().min_items(1), &[F::TooFew]),
        (body("many", TEXT).list().max_items(1), &[F::TooMany]),
        (body("with", TEXT).only_with(&[("must", &["a"])]), &[F::Conflict]),
        (body("pairs", TEXT).list().as_many_as("few"), &[F::Count]),
        (body("notes", ParamType::Metadata { max_bytes: None }), &[]),
        (body("notes", ParamType::Metadata { max_bytes: Some(9) }), &[F::TooLarge]),
        (body("needs", TEXT).requires(&["must"]), &[F::Dependency]),
    ] {
        for fault in FAULTS {
            assert_eq!(MAKES.can_have(&param, fault), faults.contains(&fault), "{} {fault:?}", param.wire);
        }
    }
}

/// All faults except `Null` and `WrongType`.
const FAULTS: [F; 15] = [
    F::Unknown,
    F::Removed,
    F::Missing,
    F::Value,
    F::Range,
    F::Format,
    F::Time,
    F::TooLong,
    F::TooShort,
    F::TooMany,
    F::TooFew,
    F::Conflict,
    F::Count,
    F::TooLarge,
    F::Dependency,
];

#[test]
fn null_and_wrong_types_occur_only_in_json_bodies() {
    let form = operation("backend.send", Surface::Backend, BodyEncoding::Form, &[], Returns::One("Pot"));
    let metadata = ParamType::Metadata { max_bytes: None };
    for (operation, param, null, wrong_type) in [
        (MAKES, body("plain", TEXT), true, true),
        (MAKES, body("clears", TEXT).nullable(), false, true),
        (MAKES, of(ParamLocation::Query, "filter", TEXT), false, false),
        (MAKES, of(ParamLocation::Path, "id", ID), false, false),
        (MAKES, body("notes", metadata), false, false),
        (form, body("plain", TEXT), false, false),
        (form, of(ParamLocation::Query, "filter", TEXT), false, false),
    ] {
        assert_eq!(operation.can_have(&param, F::Null), null, "{} of {}", param.wire, operation.id);
        assert_eq!(operation.can_have(&param, F::WrongType), wrong_type, "{}", param.wire);
    }
}

#[test]
fn a_paging_param_outside_its_range_is_unspecified() {
    let page = LISTS.params[0];
    assert!(!LISTS.can_have(&page, F::Range));
    assert!(!OperationSpec { returns: Returns::Page("Pot"), ..LISTS }.can_have(&page, F::Range));
    // Without any one of these properties, the param is an ordinary number.
    assert!(MAKES.can_have(&page, F::Range), "the operation does not return a list");
    for (why, other) in [
        ("sent in the body", ParamSpec { location: ParamLocation::Body, ..page }),
        ("no minimum", ParamSpec { ty: INTEGER.max(9), ..page }),
        ("no default", ParamSpec { default: None, ..page }),
    ] {
        assert!(LISTS.can_have(&other, F::Range), "{why}");
    }
}

const POT: ResourceSpec =
    ResourceSpec::new("Pot", Surface::Backend, &[PropertySpec::new("id", "id", "PotId")]);
const TABLES: Tables = Tables {
    operations: &[
        operation(
            "backend.changePot",
            Surface::Backend,
            BodyEncoding::Json,
            &[
                of(ParamLocation::Path, "id", ID),
                of(ParamLocation::Path, "part", TEXT),
                body("lid_id", ID),
                body("name", TEXT.max(3)).required(),
                body("nick", TEXT.max(3)).required().has_errors(),
                body("size", INTEGER).default(ZERO),
            ],
            Returns::One("Pot"),
        ),
        operation("backend.sendPot", Surface::Backend, BodyEncoding::Form, &[], Returns::One("Lid")),
        operation("backend.openPot", Surface::Backend, BodyEncoding::None, &[], Returns::One("Lid"))
            .anybody(),
        operation("frontend.myPot", Surface::Frontend, BodyEncoding::None, &[], Returns::One("Pot")),
    ],
    resources: &[POT],
    unions: &[],
    rules: &[],
};

#[track_caller]
fn check(kind: &RuleKind, expected: &[(&str, &[&str])]) {
    let targets = TABLES.rule_targets(kind);
    let names = |params: &[&ParamSpec]| params.iter().map(|param| param.wire).collect::<Vec<_>>();
    let found: Vec<_> = targets.iter().map(|one| (one.operation.name, names(&one.params))).collect();
    let expected: Vec<_> = expected.iter().map(|(name, params)| (*name, params.to_vec())).collect();
    assert_eq!(found, expected);
}

fn fault(fault: F, code: Option<&'static str>) -> RuleKind {
    RuleKind::ParamFault { faults: vec![fault].into(), error: ExpectedRefusal::new(None, code), named: false }
}

#[test]
fn a_rule_about_a_fault_targets_the_params_that_can_have_it() {
    check(&fault(F::Missing, None), &[("changePot", &["name", "nick"])]);
    check(&fault(F::Missing, Some("code")), &[("changePot", &["name", "nick"])]);
    check(&fault(F::Format, None), &[]);
}

#[test]
fn a_rule_with_a_code_does_not_target_params_with_their_own_errors() {
    check(&fault(F::TooLong, None), &[("changePot", &["name", "nick"])]);
    check(&fault(F::TooLong, Some("code")), &[("changePot", &["name"])]);
}

#[test]
fn unknown_params_occur_only_in_json_bodies() {
    check(&fault(F::Unknown, None), &[("changePot", &[])]);
}

#[test]
fn a_rule_about_defaults_targets_the_params_that_have_one() {
    check(&RuleKind::ParamDefault, &[("changePot", &["size"])]);
}

#[test]
fn a_rule_about_a_cause_targets_the_operations_that_can_have_it() {
    let refused = |cause| RuleKind::ErrorAnswer { cause, error: ExpectedRefusal::new(None, None) };
    for cause in [RefusalCause::UnknownId, RefusalCause::DeletedId] {
        check(&refused(cause), &[("changePot", &["id"])]);
    }
    for cause in [RefusalCause::NoKey, RefusalCause::SessionForKey] {
        check(&refused(cause), &[("changePot", &[]), ("sendPot", &[])]);
    }
    check(&refused(RefusalCause::NoSession), &[("myPot", &[])]);
    let all: [(_, &[_]); 4] = [("changePot", &[]), ("sendPot", &[]), ("openPot", &[]), ("myPot", &[])];
    check(&refused(RefusalCause::MalformedVersion), &all);
}

#[test]
fn a_rule_about_responses_targets_the_aspects_in_the_table_of_the_resource() {
    const PLAIN: PropertySpec = PropertySpec::new("word", "word", "string");
    check(&RuleKind::AnswerShape { aspect: A::Required }, &[("changePot", &[])]);
    check(&RuleKind::AnswerShape { aspect: A::Literal }, &[]);
    for (properties, aspects) in [
        (&[][..], &[][..]),
        (&[PLAIN], &[A::Required, A::Typed]),
        (&[const { PLAIN.optional() }], &[A::Typed]),
        (&[const { PLAIN.literal("a") }], &[A::Required, A::Typed, A::Literal]),
        (&[const { PLAIN.primary_of("words") }], &[A::Required, A::Typed, A::Primary]),
        // An object may have a member at a version that does not name it.
        (&[const { PLAIN.since("2030-01-01") }], &[A::Required, A::Typed]),
        (&[const { PLAIN.until("2030-01-01") }], &[A::Required, A::Typed]),
        (&[const { PLAIN.literal("a").primary_of("words").hidden() }], &[A::Hidden]),
    ] {
        let resource = ResourceSpec { properties, ..POT };
        for aspect in [A::Required, A::Typed, A::Literal, A::Hidden, A::Primary] {
            assert_eq!(resource.has(aspect), aspects.contains(&aspect), "{aspect:?} of {properties:?}");
        }
    }
}

#[test]
fn rules_from_the_tables_list_no_targets() {
    let error = ExpectedRefusal::new(None, None);
    for kind in [
        fault(F::Null, None),
        RuleKind::ParamDefault,
        RuleKind::ErrorAnswer { cause: RefusalCause::NoKey, error: error.clone() },
        RuleKind::AnswerShape { aspect: A::Typed },
    ] {
        assert!(kind.is_from_tables(), "{}", kind.name());
    }
    for kind in [RuleKind::UnchangedAfterRefusal, RuleKind::ParamRefused { error }] {
        assert!(!kind.is_from_tables(), "{}", kind.name());
        check(&kind, &[]);
    }
}
