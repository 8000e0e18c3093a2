//! Tests of the reported violations and their paths.

use serde::Serialize;
use serde_json::{Value, json};

use super::{Subject, Validate, Violation};
use crate::Tables;
use crate::{
    AnswerAspect, ApiVersion, BodyEncoding, DefaultValue, Envelope, ExpectedRefusal, Format, Http, Level,
    List, OperationSpec, ParamFault, ParamLocation, ParamSpec, ParamType, PrimaryAspect, PropertySpec,
    ResourceSpec, Returns, Rule, RuleKind, Surface, Target, Text, UnionSpec, Verb, list, text, texts,
};

const OPERATIONS: &[OperationSpec] = &[OperationSpec {
    id: "backend.weigh",
    name: "weigh",
    surface: Surface::Backend,
    http: Http { verb: Verb::Post, path: "/scales", body: BodyEncoding::Json, envelope: Envelope::Bare },
    statuses: &[],
    anybody: false,
    params: &[ParamSpec::new(
        "grams",
        "grams",
        ParamLocation::Body,
        ParamType::Integer { min: Some(1), max: None },
    )],
    returns: Returns::One("Weight"),
    returns_null: false,
    paged_by: None,
    since: Some("2030-01-01"),
    until: None,
}];
const RESOURCES: &[ResourceSpec] = &[ResourceSpec {
    name: "Weight",
    surface: Surface::Backend,
    properties: &[PropertySpec {
        literal: Some("weight"),
        ..PropertySpec::new("object", "object", "string")
    }],
    create: None,
    read: None,
    update: None,
    delete: None,
    list: None,
    count: None,
}];
const RULES: &[Rule] = &[rule("grams-code", Level::Inferred), rule("grams", Level::Documented)];

const fn rule(id: &'static str, level: Level) -> Rule {
    const TARGET: Target = Target::new(Surface::Backend, "backend.weigh", texts!["grams"], texts![]);
    statement(id, level, fault(list![ParamFault::Range], None), list![TARGET])
}

const TABLES: Tables = Tables { operations: OPERATIONS, resources: RESOURCES, unions: &[], rules: RULES };

#[derive(Serialize)]
struct WeighParams {
    grams: i64,
}
#[derive(Serialize)]
struct Weight {
    object: String,
}
crate::validate!(TABLES, params { WeighParams: "backend.weigh", }, resources { Weight: "Weight" Backend, });

fn violations(value: &impl Validate, version: &'static str) -> Vec<String> {
    value.validate(&ApiVersion::known(version)).iter().map(ToString::to_string).collect()
}

#[test]
fn a_violation_names_its_path_and_the_strongest_rule() {
    assert_eq!(violations(&WeighParams { grams: 1 }, "2030-01-01"), [""; 0]);
    assert_eq!(violations(&WeighParams { grams: 0 }, "2030-01-01"), ["grams: expected at least 1 [grams]"]);
}

#[test]
fn an_operation_that_does_not_exist_yet_is_one_violation() {
    let expected = ": backend.weigh does not exist in API version 2029-01-01 [param-fault]";
    assert_eq!(violations(&WeighParams { grams: 1 }, "2029-01-01"), [expected]);
}

#[test]
fn without_a_rule_a_violation_names_the_kind() {
    let weight = Weight { object: "length".to_owned() };
    let found = weight.validate(&ApiVersion::known("2030-01-01"));
    let expected = Violation {
        rule: "answer-shape".into(),
        path: "object".to_owned(),
        message: "expected `weight`".to_owned(),
    };
    assert_eq!(found, [expected]);
    assert_eq!(Weight::SUBJECT, Subject::Resource("Weight", Surface::Backend));
}

const MAIL: ParamType = ParamType::TEXT.format(Format::Email);

const fn body(name: &'static str, ty: ParamType) -> ParamSpec {
    ParamSpec::new(name, name, ParamLocation::Body, ty)
}

const MUST: &[ParamSpec] = &[body("must", MAIL).required()];

const fn operation(id: &'static str, params: &'static [ParamSpec]) -> OperationSpec {
    let http = Http::new(Verb::Post, "/walls", BodyEncoding::Json, Envelope::Bare);
    OperationSpec::new(id, Surface::Backend, http, params, Returns::List("Wall"))
}

/// The violations in the params of one operation, in a contract with these rules.
fn messages(
    params: &'static [ParamSpec],
    rules: &'static [Rule],
    id: &'static str,
    value: &Value,
) -> Vec<String> {
    let operations =
        Box::leak(Box::new([operation("backend.paint", params), operation("backend.wash", params)]));
    let tables = Tables { operations, resources: &[], unions: &[], rules };
    let found = super::violations(&tables, Subject::Params(id), "2031-01-01", value);
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn each_fault_is_described_with_the_limits_of_its_row() {
    const ROWS: &[ParamSpec] = &[
        body("both", ParamType::INTEGER.min(1).max(9)),
        body("least", ParamType::INTEGER.min(1)),
        body("most", ParamType::INTEGER.max(9)),
        body("name", ParamType::TEXT.min(2).max(3)),
        body("mails", MAIL).list().min_items(1).max_items(2),
        body("tags", ParamType::TEXT).list().as_many_as("mails"),
        body("notes", ParamType::Metadata { max_bytes: Some(7) }),
        body("flag", ParamType::Boolean).requires(&["name"]),
        body("old", ParamType::Boolean).until("2030-01-01"),
        body("kind", ParamType::Enum { name: "Kind", values: &["a"], open: false }),
        body("when", ParamType::Rfc3339),
        body("shade", ParamType::TEXT).only_with(&[("kind", &["b"])]),
    ];
    for (params, message) in [
        (json!({"both": 10}), "both: expected a number from 1 to 9"),
        (json!({"least": 0}), "least: expected at least 1"),
        (json!({"most": 10}), "most: expected at most 9"),
        (json!({"name": "long"}), "name: string has more than 3 characters"),
        (json!({"name": "s"}), "name: string has fewer than 2 characters"),
        (json!({"mails": ["a@b.cd", "x"]}), "mails[1]: expected an email address"),
        (json!({"mails": ["x", "x", "x"]}), "mails: list has more than 2 items"),
        (json!({"mails": []}), "mails: list has fewer than 1 items"),
        (json!({"tags": ["a"]}), "tags: number of items differs from the related list"),
        (json!({"notes": {"a": 12}}), "notes: compact JSON is larger than 7 bytes"),
        (json!({"flag": true}), "name: required because param `flag` is sent"),
        (json!({"flag": null}), "flag: must not be null"),
        (json!({"flag": 1, "name": "abc"}), "flag: wrong type"),
        (json!({"old": true}), "old: not accepted after API version 2030-01-01"),
        (json!({"else": true}), "else: unknown param"),
        (json!({"kind": "b"}), "kind: not one of the accepted values"),
        (json!({"when": "soon"}), "when: expected an RFC 3339 timestamp"),
        (json!({"shade": "x", "kind": "a"}), "shade: conflicts with another param"),
    ] {
        assert_eq!(messages(ROWS, &[], "backend.paint", &params), [format!("{message} [param-fault]")]);
    }
    let missing = messages(MUST, &[], "backend.paint", &json!({}));
    assert_eq!(missing, ["must: missing required param [param-fault]"]);
}

#[test]
fn nothing_is_reported_about_what_the_tables_lack() {
    assert_eq!(messages(MUST, &[], "backend.dust", &json!({})), [""; 0]);
    assert_eq!(
        messages(MUST, &[], "backend.paint", &json!([])),
        [""; 0],
        "an array is not a set of parameters"
    );
}

const fn statement(id: &'static str, level: Level, kind: RuleKind, targets: List<Target>) -> Rule {
    Rule {
        id: text(id),
        level,
        statement: text(""),
        kind,
        targets,
        needs: List::Borrowed(&[]),
        since: None,
        until: None,
        source: List::Borrowed(&[]),
        facts: List::Borrowed(&[]),
        file: text(""),
    }
}

const fn fault(faults: List<ParamFault>, code: Option<&'static str>) -> RuleKind {
    RuleKind::ParamFault { faults, error: ExpectedRefusal::new(None, code), named: false }
}

/// Checks which rule a single param fault violates.
#[track_caller]
fn check_rule(
    params: &'static [ParamSpec],
    rules: &'static [Rule],
    id: &'static str,
    value: &Value,
    expected: &str,
) {
    let messages = messages(params, rules, id, value);
    assert!(
        matches!(&*messages, [one] if one.ends_with(&format!(" [{expected}]"))),
        "{expected}: {messages:?}"
    );
}

#[test]
fn a_fault_breaks_the_strongest_rule_about_its_param() {
    const PARAMS: &[ParamSpec] =
        &[body("plain", ParamType::TEXT.max(1)), body("own", ParamType::TEXT.max(1)).has_errors()];
    const RULES: &[Rule] = &[
        // The rule names an error code, so it does not apply to a value with its own errors.
        statement(
            "long-code",
            Level::Documented,
            fault(list![ParamFault::TooLong], Some("too_long")),
            list![],
        ),
        statement("long", Level::Inferred, fault(list![ParamFault::TooLong], None), list![]),
        statement("else-code", Level::Inferred, fault(list![ParamFault::Unknown], None), list![]),
        statement("else", Level::Documented, fault(list![ParamFault::Unknown], None), list![]),
    ];
    check_rule(PARAMS, RULES, "backend.paint", &json!({"plain": "ab"}), "long-code");
    check_rule(PARAMS, RULES, "backend.paint", &json!({"own": "ab"}), "long");
    check_rule(PARAMS, RULES, "backend.paint", &json!({"else": 1}), "else");
}

#[test]
fn a_fault_without_a_rule_breaks_the_rule_about_it_in_other_operations() {
    const PARAMS: &[ParamSpec] = &[body("own", ParamType::TEXT.max(1)).has_errors()];
    const RULES: &[Rule] = &[
        statement("short", Level::Documented, fault(list![ParamFault::TooShort], None), list![]),
        statement("long", Level::Documented, fault(list![ParamFault::TooLong], Some("too_long")), list![]),
    ];
    check_rule(PARAMS, RULES, "backend.paint", &json!({"own": "ab"}), "long");
}

#[test]
fn a_rule_of_another_kind_covers_only_its_targets() {
    const PAGE: ParamSpec = ParamSpec::new("page", "page", ParamLocation::Query, ParamType::INTEGER.min(1))
        .default(DefaultValue::Integer(1));
    const PARAMS: &[ParamSpec] = &[
        body("old", ParamType::TEXT).until("2030-01-01"),
        body("older", ParamType::TEXT).until("2029-01-01"),
        PAGE,
        ParamSpec { name: "size", wire: "size", ..PAGE },
        body("notes", ParamType::TEXT).until("2030-01-01"),
        body("new_notes", ParamType::Metadata { max_bytes: Some(7) }).property("notes"),
        body("raw", ParamType::Metadata { max_bytes: Some(7) }).property("raw"),
        body("loose", ParamType::Metadata { max_bytes: Some(7) }),
    ];
    const fn of_paint(params: List<Text>, properties: List<Text>) -> Target {
        Target::new(Surface::Backend, "backend.paint", params, properties)
    }
    const NO_ERROR: ExpectedRefusal = ExpectedRefusal::new(None, None);
    const DEFAULTS: RuleKind = RuleKind::PageDefaults { param: text("page"), default: 1, min: 1, max: None };
    const RULES: &[Rule] = &[
        statement(
            "old-refused",
            Level::Documented,
            RuleKind::ParamRefused { error: NO_ERROR },
            list![of_paint(texts!["old"], texts![])],
        ),
        statement("pages", Level::Documented, DEFAULTS, list![of_paint(texts!["page"], texts![])]),
        statement(
            "limit",
            Level::Documented,
            RuleKind::SizeLimit { accepts: 7, refuses: 8, error: NO_ERROR },
            list![of_paint(texts![], texts!["notes"])],
        ),
    ];
    let large = json!({"a": 12});
    for (params, rule) in [
        (json!({"old": "a"}), "old-refused"),
        (json!({"older": "a"}), "param-fault"),
        (json!({"page": 0}), "pages"),
        (json!({"size": 0}), "param-fault"),
        (json!({ "new_notes": large }), "limit"),
        (json!({ "raw": large }), "param-fault"),
        (json!({ "loose": large }), "param-fault"),
    ] {
        check_rule(PARAMS, RULES, "backend.paint", &params, rule);
        check_rule(PARAMS, RULES, "backend.wash", &params, "param-fault");
    }
}

#[test]
fn a_schema_error_breaks_the_rule_about_its_aspect() {
    const WALL: &[PropertySpec] = &[
        PropertySpec::new("object", "object", "string").literal("wall"),
        PropertySpec::new("best", "best", "CoatId").primary_of("coats").optional(),
        PropertySpec::new("worst", "worst", "CoatId").primary_of("coats").optional(),
        PropertySpec::new("coats", "coats", "Coat").list().optional(),
    ];
    const SHAPE: RuleKind = RuleKind::AnswerShape { aspect: AnswerAspect::Literal };
    const BEST: RuleKind = RuleKind::PrimaryReference {
        primary: text("best"),
        list: text("coats"),
        aspect: PrimaryAspect::MemberOrNull,
    };
    const PAINTED: Tables = Tables {
        operations: &[],
        // A resource has one row per surface. The row of the other surface has no properties.
        resources: &[
            ResourceSpec::new("Wall", Surface::Frontend, &[]),
            ResourceSpec::new("Coat", Surface::Backend, &[PropertySpec::new("id", "id", "CoatId")]),
            ResourceSpec::new("Wall", Surface::Backend, WALL),
        ],
        unions: &[],
        rules: &[
            statement("best-listed", Level::Documented, BEST, list![]),
            statement("always", Level::Documented, SHAPE, list![]),
        ],
    };
    let violated_rules = |surface, wall: Value| {
        let found = super::violations(&PAINTED, Subject::Resource("Wall", surface), "2031-01-01", &wall);
        found.into_iter().map(|one| (one.path, one.rule.into_owned())).collect::<Vec<_>>()
    };
    let one = |path: &str, rule: &str| vec![(path.to_owned(), rule.to_owned())];
    let coats = json!([{"id": "c1"}]);
    for (wall, expected) in [
        (json!({"object": "door"}), one("object", "always")),
        (json!({}), one("object", "answer-shape")),
        (json!({"object": "wall", "best": "c2", "coats": coats}), one("best", "best-listed")),
        (json!({"object": "wall", "worst": "c2", "coats": coats}), one("worst", "answer-shape")),
        (json!({"object": "wall", "best": 1, "coats": coats}), one("best", "answer-shape")),
        (json!({"object": "wall", "best": "c1", "coats": coats}), vec![]),
    ] {
        assert_eq!(violated_rules(Surface::Frontend, wall.clone()), []);
        assert_eq!(violated_rules(Surface::Backend, wall), expected);
    }
}

#[test]
fn a_row_is_found_by_its_name() {
    const CARE: UnionSpec = UnionSpec { name: "Care", by: "kind", variants: &[] };
    const COAT: UnionSpec = UnionSpec { name: "Coat", ..CARE };
    const BOTH: Tables = Tables { unions: &[CARE, COAT], ..TABLES };
    assert_eq!(BOTH.union("Coat"), Some(&COAT));
    assert_eq!(BOTH.union("Wall"), None);
    assert_eq!(BOTH.operation("backend.weigh"), OPERATIONS.first());
    assert_eq!(BOTH.operation("backend.lift"), None);
    assert_eq!(BOTH.resource("Weight", Surface::Backend), RESOURCES.first());
    assert_eq!(BOTH.resource("Weight", Surface::Frontend), None);
}
