//! The comparison of contracts: what it finds, and that it finds nothing else.

mod support;

use clerk_user_codegen::compat::{Change, Context, compare};
use clerk_user_codegen::{Model, SourceFile};
use support::{books, current, folder, lamps, legacy, model, tests};

/// The changes on a day after every sunset of the contracts.
fn changes(base: &Model, head: &Model) -> Vec<Change> {
    compare(base, head, &Context { today: Some("2026-11-01".to_owned()) })
}

fn line(change: &Change) -> String {
    let surface = change.surface.map(|surface| format!(" [{surface}]")).unwrap_or_default();
    format!("{} {}{surface}", change.rule, change.element)
}

#[track_caller]
fn check_same(files: Vec<SourceFile>) {
    let mut backwards: Vec<SourceFile> = files.clone();
    backwards.reverse();
    let (base, head) = (model(files), model(backwards));
    let found: Vec<String> = changes(&base, &head).iter().map(line).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_contract_differs_in_nothing_from_itself() {
    for files in [current(), legacy(), books(), lamps(), folder(&tests().join("garden"))] {
        check_same(files);
    }
}

#[test]
fn show() {
    let (base, head) = (model(legacy()), model(current()));
    for change in changes(&base, &head) {
        println!("{:?} {} | {}", change.level, line(&change), change.message);
        for one in &change.consequences {
            println!("        -> {:?} {} {} | {}", one.level, one.rule, one.element, one.message);
        }
    }
}
