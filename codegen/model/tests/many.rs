//! Contracts with thousands of elements: lookups must not scan lists, traversals must not recurse, and
//! messages must stay short.

mod support;

use std::time::{Duration, Instant};

use clerk_user_model::{Diagnostics, Model, SourceFile, SourceMap, read, render_json, render_text};

/// Far above the time of these tests on a slow machine; quadratic algorithms take minutes.
const SOON: Duration = Duration::from_secs(20);

const MANY: usize = 5_000;

/// The minimal contract with additional files.
fn minimal_and(files: impl Iterator<Item = (String, String)>) -> SourceMap {
    let more = files.map(|(path, text)| SourceFile { path, bytes: text.into() });
    SourceMap::new(support::minimal().into_iter().chain(more).collect())
}

#[track_caller]
fn soon(sources: &SourceMap) -> (Option<Model>, Diagnostics) {
    let began = Instant::now();
    let read = read(sources);
    assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());
    read
}

/// A resource that contains another one.
fn resource(number: usize, holds: &str) -> (String, String) {
    let text = format!(
        "resource: N{number}\ndoc: One.\nid: N{number}Id\nsurfaces: [backend]\n\
         source: [{{ doc: H, heading: Notes }}]\nproperties:\n  \
         title: {{ type: string, doc: A title., access: {{ backend: read-write }} }}\n  \
         next: {{ type: {holds}, nullable: true, doc: The next one. }}\n"
    );
    (format!("resources/many/n{number}.yaml"), text)
}

/// A chain of resources, each containing the next; the last one contains the given type.
fn chain(last: &str) -> impl Iterator<Item = (String, String)> {
    (0..MANY).map(move |number| match number + 1 {
        MANY => resource(number, last),
        next => resource(number, &format!("N{next}")),
    })
}

fn operation(number: usize) -> (String, String) {
    let text = format!(
        "surface: backend\noperations:\n  revise{number}:\n    doc: One.\n    \
         http: {{ patch: /v1/n{number}, body: json }}\n    returns: N{number}\n    \
         source: [{{ doc: H, heading: Notes }}]\n    params:\n      title: {{ type: string, doc: A title. }}\n"
    );
    (format!("operations/many/n{number}.yaml"), text)
}

fn rule(number: usize, operation: &str) -> (String, String) {
    let text = format!(
        "id: n{number}\nlevel: documented\nstatement: It holds.\nkind: {{ access: {{ aspect: readable }} }}\n\
         targets: [{{ operation: {operation}, properties: [title] }}]\nsource: [{{ doc: H, heading: Notes }}]\n"
    );
    (format!("rules/many/n{number}.yaml"), text)
}

#[test]
fn thousands_of_resources_operations_and_rules_are_lowered() {
    let parts = (0..MANY).flat_map(|number| [operation(number), rule(number, &format!("revise{number}"))]);
    let sources = minimal_and(chain("Book").chain(parts));
    let (model, diagnostics) = soon(&sources);
    let model = model.unwrap_or_else(|| panic!("{}", render_text(&sources, "", &diagnostics, false)));
    assert!(model.rules.len() >= MANY && model.operations.len() >= MANY);
    let last = format!("N{}", MANY - 1);
    assert_eq!(model.resource(&last).map(|resource| resource.name.as_str()), Some(last.as_str()));
}

#[test]
fn a_cycle_of_thousands_is_one_error_with_a_short_message() {
    let sources = minimal_and(chain("N0"));
    let (_, diagnostics) = soon(&sources);
    let text = render_text(&sources, "", &diagnostics, false);
    assert_eq!(diagnostics.len(), 1, "{text}");
    // Eleven names are shown.
    let more = format!("{} more → ", MANY - 11);
    assert!(text.contains("`N0` contains itself: N0 → N1 →") && text.contains(&more), "{text}");
}

#[test]
fn each_of_thousands_of_small_cycles_is_an_error() {
    let pairs = (0..MANY).map(|number| resource(number, &format!("N{}", number ^ 1)));
    assert_eq!(soon(&minimal_and(pairs)).1.len(), MANY / 2);
}

#[test]
fn thousands_of_misspelt_names_are_reported_quickly() {
    let operations = (0..MANY).map(operation);
    let rules = (0..MANY).map(|number| rule(number, &format!("backend.revize{number}")));
    let resources = (0..MANY).map(|number| resource(number, "Bookk"));
    let sources = minimal_and(operations.chain(rules).chain(resources));
    let (_, diagnostics) = soon(&sources);
    assert_eq!(diagnostics.len(), 2 * MANY);
    let began = Instant::now();
    let text = render_text(&sources, "spec", &diagnostics, false);
    assert!(
        text.contains("did you mean `Book`?")
            && text.ends_with("use `--message-format json` to see all of them")
    );
    assert_eq!(text.matches("error[").count(), 100);
    let all = render_json(&sources, "spec", &diagnostics);
    assert_eq!(all["diagnostics"].as_array().map(Vec::len), Some(2 * MANY));
    assert!(began.elapsed() < SOON, "it took {:?}", began.elapsed());
}
