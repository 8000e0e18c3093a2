//! Subtle parts of lowering: cycles, version ranges, differences per surface, defaults.

mod support;

use clerk_user_model::Model;
use clerk_user_runtime::{ParamLocation, RuleKind, Surface};

/// The base contract with a valid fixture applied.
#[track_caller]
fn base_with(fixture: &str) -> Model {
    let mut files = support::base();
    support::overlay(&mut files, fixture);
    support::model(files)
}

/// A resource with one property.
fn resource(name: &str, property: &str) -> String {
    let file = name.to_lowercase();
    format!(
        "# path: resources/{file}.yaml\nresource: {name}\ndoc: A {file}.\nproperties:\n  own: {{ {property}, doc: A property. }}\n\
         source: [{{ doc: H, heading: Shelves }}]\n"
    )
}

#[test]
fn a_list_of_the_same_resource_is_not_a_cycle() {
    base_with(&resource("Tree", "type: Tree, list: true"));
}

#[test]
fn two_paths_to_one_resource_are_not_a_cycle() {
    let diamond = [
        resource("Top", "type: Left")
            .replace("\nsource:", "\n  other: { type: Right, doc: Another property. }\nsource:"),
        resource("Left", "type: Bottom"),
        resource("Right", "type: Bottom"),
        resource("Bottom", "type: string"),
    ];
    base_with(&diamond.concat());
}

#[test]
fn a_cycle_is_reported_once_however_many_resources_it_has() {
    let cycle =
        [resource("A", "type: B"), resource("B", "type: C"), resource("C", "type: A, nullable: true")];
    assert_eq!(support::faults(&cycle.concat()), ["resources/a.yaml:1:11 type-cycle"]);
}

#[test]
fn a_resource_that_leads_to_a_cycle_is_not_part_of_it() {
    let tail = [resource("A", "type: B"), resource("B", "type: B")];
    assert_eq!(support::faults(&tail.concat()), ["resources/b.yaml:1:11 type-cycle"]);
}

#[test]
fn a_cycle_through_a_variant_is_found() {
    let union = "# path: resources/shade.yaml
resource: Shade
doc: A shade.
properties: { kind: { type: string, doc: The discriminator. } }
union:
  by: kind
  variants:
    Paper: { doc: Of paper., values: [paper], properties: { inner: { type: Shade, doc: Another one. } } }
source: [{ doc: H, heading: Shelves }]
";
    assert_eq!(support::faults(union), ["resources/shade.yaml:1:11 type-cycle"]);
}

#[test]
fn each_resource_is_visited_once() {
    // Each contains all later ones, so the number of paths is exponential.
    let many = (0..40).map(|at| {
        let held = (at + 1..40).map(|other| format!("  held{other}: {{ type: T{other}, doc: Held. }}\n"));
        resource(&format!("T{at}"), "type: string")
            .replace("\nsource:", &format!("\n{}source:", held.collect::<String>()))
    });
    base_with(&many.collect::<String>());
}

/// Diagnostics for the base rule with another range.
fn range(since: &str, until: &str) -> Vec<String> {
    let line = |key: &str, value: &str| {
        if value.is_empty() { String::new() } else { format!("{key}: \"{value}\"\n") }
    };
    support::faults(&format!(
        "# append: rules/general/notes-merge.yaml\n{}{}",
        line("since", since),
        line("until", until)
    ))
}

#[test]
fn a_version_range_can_be_open_or_contain_one_version() {
    for (since, until) in [
        ("", ""),
        ("2030-01-01", ""),
        ("", "2031-06-01"),
        ("2030-01-01", "2031-06-01"),
        ("2031-06-01", "2031-06-01"),
    ] {
        assert_eq!(range(since, until), [""; 0], "{since} to {until}");
    }
}

#[test]
fn a_version_range_is_ordered_and_its_ends_are_known_versions() {
    let path = "rules/general/notes-merge.yaml";
    assert_eq!(range("2031-06-01", "2030-01-01"), [format!("{path}:7:8 since-after-until")]);
    assert_eq!(range("2030-06-01", ""), [format!("{path}:7:8 unknown-api-version")]);
    assert_eq!(
        range("2031-06-02", "2029-01-01"),
        [
            format!("{path}:7:8 unknown-api-version"),
            format!("{path}:7:8 since-after-until"),
            format!("{path}:8:8 unknown-api-version")
        ]
    );
}

#[test]
fn a_resource_that_contains_a_split_resource_is_split() {
    let model = support::model(support::every_feature());
    let split = |name: &str| model.resource(name).map(|resource| resource.split);
    // Bed differs between frontend and backend; a variant of Care contains beds; Plant is the same on both.
    assert_eq!([split("Bed"), split("Care"), split("Plant")], [Some(true), Some(true), Some(false)]);
}

#[test]
fn surfaces_are_sorted_without_duplicates() {
    let model = base_with("# replace: resources/lamp.yaml\nsurfaces: [frontend, backend, frontend]\n");
    let lamp = model.resource("Lamp").expect("the base contract has it");
    assert_eq!(lamp.surfaces, [Surface::Backend, Surface::Frontend]);
}

#[test]
fn a_param_is_by_default_in_the_body_and_sets_the_property_of_the_same_name() {
    let model = base_with(
        "# append: operations/lamps.yaml
  findLamps:
    doc: Finds lamps.
    http: { get: /v1/lamps }
    params: { name: { type: string, doc: Their name. } }
    returns-list: Lamp
    source: [{ doc: H, heading: Shelves }]
",
    );
    let param = |operation: &str, name: &str| {
        let operation = model.operation(operation).expect("the operation exists");
        let param = operation.params.iter().find(|param| param.name == name).expect("the param exists");
        (param.location, param.required, param.property.clone())
    };
    assert_eq!(param("backend.updateLamp", "lampId"), (ParamLocation::Path, true, None));
    assert_eq!(param("backend.updateLamp", "name"), (ParamLocation::Body, false, Some("name".to_owned())));
    assert_eq!(param("backend.findLamps", "name"), (ParamLocation::Query, false, None));
}

#[test]
fn read_your_writes_generates_a_rule_per_writable_property_and_surface() {
    let model = support::model(support::every_feature());
    let made = model.rules.iter().filter(|rule| matches!(rule.kind, RuleKind::ReadYourWrites { .. }));
    let ids: Vec<&str> = made.map(|rule| rule.id.as_ref()).collect();
    // Not for the id of the main plant, which needs a plant first, and not on surfaces that cannot write the property.
    assert_eq!(
        ids,
        [
            "read-your-writes-backend-hidden",
            "read-your-writes-backend-notes",
            "read-your-writes-frontend-notes"
        ]
    );
}

#[test]
fn a_fixup_is_checked_for_each_kind_of_element() {
    let fixup = |element: &str, expect: &str| {
        support::faults(&format!(
            "# append: contract.yaml\nfixups:\n  - id: one\n    element: {element}\n    expect: {{ {expect} }}\n    \
             sides: {{ H: So. }}\n    why: Because.\n"
        ))
    };
    for (element, expect) in [
        ("Lamp", "present: true"),
        ("Shade", "present: false"),
        ("Lamp.name", "present: true, nullable: true, optional: false"),
        ("Lamp.name", "present: false, surface: frontend"),
        ("backend.getLamp", "present: true"),
        ("backend.updateLamp.name", "present: true, optional: true, nullable: true"),
        ("Lamp.glow", "present: true, type: Glow, list: false, wire: glow"),
        ("Glow", "present: true"),
        ("Glow.warm", "present: true"),
        ("Glow.blue", "present: false"),
        ("\"2030-01-01\"", "present: true"),
        ("\"2029-01-01\"", "present: false"),
        ("backend.getLamp", "present: true, returns: Lamp, path: '/v1/lamps/{lamp_id}'"),
        ("backend.updateLamp.lampId", "present: true, optional: false, type: LampId"),
        ("a.b.c.d", "present: false"),
    ] {
        assert_eq!(fixup(element, expect), [""; 0], "{element} {expect}");
        let opposite = if expect.contains("present: true") {
            expect.replacen("true", "false", 1)
        } else {
            expect.replacen("false", "true", 1)
        };
        assert_eq!(fixup(element, &opposite), ["contract.yaml:29:14 stale-fixup"], "{element} {opposite}");
    }
}
