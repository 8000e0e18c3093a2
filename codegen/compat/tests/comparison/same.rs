//! Differences that are not changes: other files, comments, layout and order.

use clerk_user_model::SourceFile;

use crate::support::{base, current, every_feature, legacy, minimal, model, put};
use crate::{changes, line, reading_room};

#[track_caller]
fn check_same(base: Vec<SourceFile>, head: Vec<SourceFile>) {
    let found: Vec<String> = changes(&model(base), &model(head)).iter().map(line).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_contract_has_no_changes_to_itself() {
    for files in [current(), legacy(), minimal(), base(), every_feature()] {
        let mut reversed = files.clone();
        reversed.reverse();
        check_same(files, reversed);
    }
}

#[test]
fn comments_and_layout_are_not_changes() {
    let room = reading_room();
    let mut other = room.clone();
    for file in &room {
        let text = String::from_utf8(file.bytes.clone()).expect("the contract is UTF-8");
        put(
            &mut other,
            &file.path,
            format!("# A comment.\n\n{}\n# Another one.\n", text.replace(", doc:", ",  doc:")),
        );
    }
    check_same(room, other);
}

#[test]
fn the_order_of_files_members_and_values_is_not_a_change() {
    let room = reading_room();
    let mut other = room.clone();
    let file = |path: &str| {
        let found = room.iter().find(|file| file.path == path).expect("the file exists");
        String::from_utf8(found.bytes.clone()).expect("the contract is UTF-8")
    };
    // The last property comes first, the last operation moves to another file, and values are swapped.
    let reader = file("resources/reader.yaml");
    let (head, last) = reader.rsplit_once("  updatedAt").expect("the last property");
    let (last, source) = last.split_once('\n').expect("one line");
    let head = head.replacen("properties:\n", &format!("properties:\n  updatedAt{last}\n"), 1);
    put(&mut other, "resources/reader.yaml", head + source);
    let backend = file("operations/backend.yaml");
    let (kept, moved) = backend.split_at(backend.find("  tryOut:").expect("the operation"));
    put(&mut other, "operations/backend.yaml", kept);
    put(&mut other, "operations/more.yaml", format!("surface: backend\noperations:\n{moved}"));
    let mood = file("enums/mood.yaml").replace("calm", "x").replace("keen", "calm").replace('x', "keen");
    put(
        &mut other,
        "enums/mood.yaml",
        mood.replace("Calm", "x").replace("Keen", "Calm").replace('x', "Keen"),
    );
    check_same(room, other);
}
