//! The traceability document.

use std::path::Path;

use super::folder::Folder;

const TRACEABILITY: &str = include_str!("../../../../traceability.md");

#[test]
fn the_traceability_document_is_up_to_date() {
    let expected = clerk_user_conformance_cli::traceability();
    assert!(TRACEABILITY == expected, "out of date; run `cargo conformance traceability`");
    let folder = Folder::new("traceability");
    let file = ["traceability", "--file", "t.md"];
    let (out, _) = folder.check(&[&file[..], &["--check"]].concat(), 1);
    assert!(
        out.contains("run `cargo conformance traceability`") && !Path::new(&folder.file("t.md")).exists()
    );
    folder.check(&file, 0);
    assert_eq!(folder.read("t.md"), expected);
    folder.check(&[&file[..], &["--check"]].concat(), 0);
}
