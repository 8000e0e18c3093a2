//! Every element of a contract has a source position, and its name is at that position.

mod support;

use std::path::Path;

use clerk_user_model::model::Property;
use clerk_user_model::{Element, ElementSpans};
use clerk_user_model::{Model, SourceMap, lower_with_spans, parse};

fn sources(folder: &str) -> SourceMap {
    SourceMap::new(support::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)))
}

/// Each element with the text at its position.
fn elements(model: &Model) -> Vec<(Element, String)> {
    let mut found = vec![(Element::contract(), model.name.clone())];
    let mut put = |element: Element, name: &str| found.push((element, name.to_owned()));
    for resource in &model.resources {
        put(Element::resource(&resource.name), &resource.name);
        for property in own(&resource.properties) {
            put(Element::property(&resource.name, &property.name), &property.name);
        }
    }
    for one in &model.enums {
        put(Element::enumeration(&one.name), &one.name);
        for value in &one.values {
            put(Element::value(&one.name, &value.value), &value.value);
        }
    }
    for operation in &model.operations {
        let id = operation.id();
        put(Element::operation(&id), &operation.name);
        for param in &operation.params {
            put(Element::param(&id, &param.name), &param.name);
        }
    }
    for object in &model.sdk {
        put(Element::object(&object.name), &object.name);
        for method in &object.methods {
            put(Element::method(&object.name, &method.name), &method.name);
        }
    }
    for name in model.errors.keys() {
        put(Element::error(name), name);
    }
    for key in model.sources.keys() {
        put(Element::source(key), key);
    }
    for setting in &model.control.settings {
        put(Element::setting(&setting.name), &setting.name);
    }
    found
}

/// The properties in a file; `object` and `id` come from keys of the resource.
fn own(properties: &[Property]) -> impl Iterator<Item = &Property> {
    properties.iter().filter(|property| property.name != "object" && property.name != "id")
}

#[track_caller]
fn check(folder: &str) {
    let sources = sources(folder);
    let (model, diagnostics, places) = lower_with_spans(&sources, vec![parse(&sources)]);
    let model = model.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let elements = elements(&model);
    assert!(elements.len() > 20, "{folder} has elements");
    for (element, name) in elements {
        let (file, span) = places.find(&element).unwrap_or_else(|| panic!("{element} has no place"));
        let text = sources.text(file);
        let there = text[span.start..].trim_start_matches(['"', '\'']);
        assert!(
            there.starts_with(&name),
            "{element} is looked for at {}: {:?}",
            sources.path(file),
            there.get(..40)
        );
    }
    for rule in &model.rules {
        let (file, _) = places.find(&Element::rule(&rule.id)).expect("a rule has a place");
        assert_eq!(sources.path(file), rule.file, "{}", rule.id);
    }
}

#[test]
fn every_element_is_found_where_its_name_stands() {
    for folder in
        ["../fixtures/minimal", "../fixtures/every-feature", "../../spec/current", "../../spec/legacy"]
    {
        check(folder);
    }
}

#[test]
fn what_has_no_place_is_found_at_what_holds_it() {
    let sources = sources("../fixtures/minimal");
    let (_, _, places) = lower_with_spans(&sources, vec![parse(&sources)]);
    let check = |element: Element, holder: Element| {
        assert!(places.find(&holder).is_some());
        assert_eq!(places.find(&element), places.find(&holder), "{element}");
    };
    check(Element::property("Book", "id"), Element::resource("Book"));
    check(Element::property("Gone", "x"), Element::contract());
    check(Element::value("Condition", "gone"), Element::enumeration("Condition"));
    check(Element::param("backend.getBook", "gone"), Element::operation("backend.getBook"));
    check(Element::method("Desk", "gone"), Element::object("Desk"));
    check(Element::method_param("Desk", "read", "gone"), Element::method("Desk", "read"));
    check(Element::rule("read-back-backend-title"), Element::rule("read-back"));
    check(Element::error("gone"), Element::contract());
    assert_eq!(ElementSpans::default().find(&Element::contract()), None);
}
