//! Tests of the accessors of operation and union tables.

use serde_json::{Map, Value, json};

use crate::{
    BodyEncoding, DefaultValue, Envelope, Http, OperationSpec, ParamLocation, ParamSpec, ParamType,
    PropertySpec, Returns, Surface, UnionSpec, VariantSpec, Verb,
};

const POT: ParamType = ParamType::Id { resource: "Pot" };

const READ: OperationSpec = OperationSpec::new(
    "backend.readLid",
    Surface::Backend,
    Http::new(Verb::Get, "/pots/{pot_id}/lids/{id}", BodyEncoding::None, Envelope::Bare),
    &[
        ParamSpec::new("beside", "beside", ParamLocation::Query, POT),
        ParamSpec::new("potId", "pot_id", ParamLocation::Path, POT),
        ParamSpec::new("id", "id", ParamLocation::Path, ParamType::Id { resource: "Lid" }),
        ParamSpec::new("kind", "kind", ParamLocation::Path, ParamType::TEXT),
    ],
    Returns::Page("Lid"),
);

#[test]
fn a_param_is_found_by_its_name_or_by_the_resource_that_the_path_names() {
    assert_eq!(READ.name, "readLid");
    assert_eq!(READ.param("pot_id").map(|param| param.name), Some("potId"));
    assert_eq!(READ.param("potId"), None);
    let of = |resource| READ.path_id(resource).map(|param| param.wire);
    assert_eq!([of("Pot"), of("Lid"), of("Bed")], [Some("pot_id"), Some("id"), None]);
}

#[test]
fn a_page_has_the_shape_that_the_request_asks_for() {
    const PAGED: OperationSpec = READ.paged_by("paged");
    let page = json!({"data": [1], "total_count": 7});
    let paged_params =
        |paged: &Value| -> Map<String, Value> { [("paged".to_owned(), paged.clone())].into_iter().collect() };
    assert_eq!(PAGED.page_or_array(&Map::new(), page.clone()), json!([1]));
    assert_eq!(PAGED.page_or_array(&paged_params(&json!(false)), page.clone()), json!([1]));
    assert_eq!(PAGED.page_or_array(&paged_params(&json!(true)), page.clone()), page);
    assert_eq!(PAGED.page_or_array(&Map::new(), json!([1])), json!([1]), "an array is unchanged");
    assert_eq!(READ.page_or_array(&Map::new(), page.clone()), page, "the operation has no parameter for it");
}

#[test]
fn rows_exist_from_their_first_to_their_last_version() {
    let (since, until) = (Some("2031-01-01"), Some("2032-01-01"));
    for (since, until, expected) in [
        (None, None, [true; 4]),
        (since, None, [false, true, true, true]),
        (None, until, [true, true, true, false]),
        (since, until, [false, true, true, false]),
    ] {
        let versions = ["2030-12-31", "2031-01-01", "2032-01-01", "2032-01-02"];
        let operation = OperationSpec { since, until, ..READ };
        assert_eq!(versions.map(|version| operation.exists_at(version)), expected);
        let param = ParamSpec { since, until, ..READ.params[0] };
        assert_eq!(versions.map(|version| param.exists_at(version)), expected);
        let property = PropertySpec { since, until, ..PropertySpec::new("id", "id", "LidId") };
        assert_eq!(versions.map(|version| property.exists_at(version)), expected);
    }
}

#[test]
fn a_return_type_has_one_resource_in_every_shape() {
    for returns in [Returns::One("Lid"), Returns::List("Lid"), Returns::Page("Lid")] {
        assert_eq!(returns.resource(), "Lid");
    }
}

#[test]
fn a_default_has_a_json_value() {
    let defaults = [DefaultValue::Boolean(true), DefaultValue::Integer(-1), DefaultValue::Text("a")];
    assert_eq!(defaults.map(DefaultValue::to_value), [json!(true), json!(-1), json!("a")]);
}

#[test]
fn the_empty_string_is_null_only_if_the_table_says_so() {
    let plain = ParamSpec::new("note", "note", ParamLocation::Body, ParamType::TEXT);
    let blank = plain.blank_is_null();
    let (empty, space) = (json!(""), json!(" "));
    assert_eq!((plain.normalized(&empty), blank.normalized(&empty)), (&empty, &Value::Null));
    assert_eq!(blank.normalized(&space), &space);
}

#[test]
fn a_tag_value_takes_precedence_over_a_prefix() {
    const fn variant(values: &'static [&'static str], prefixes: &'static [&'static str]) -> VariantSpec {
        VariantSpec { values, prefixes, literals: &[], nested: &[] }
    }
    const VARIANTS: &[VariantSpec] = &[variant(&["water"], &["rain_"]), variant(&["rain_old"], &[])];
    const UNION: UnionSpec = UnionSpec { name: "Care", by: "kind", variants: VARIANTS };
    let variant_of = |tag| UNION.variant(tag).map(|one| one.values[0]);
    assert_eq!([variant_of("water"), variant_of("rain_new")], [Some("water"); 2]);
    assert_eq!([variant_of("rain_old"), variant_of("water_")], [Some("rain_old"), None]);
}
