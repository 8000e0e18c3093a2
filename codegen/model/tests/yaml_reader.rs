//! A second YAML parser reads the same value from every spec file.

mod support;

use clerk_user_model::source::read_untyped;
use serde_json::Value;

#[test]
fn another_yaml_reader_reads_the_same_values() {
    let contracts = [support::minimal(), support::every_feature(), support::current()];
    for file in contracts.into_iter().flatten() {
        let text = String::from_utf8(file.bytes).expect("spec files are UTF-8");
        let ours = read_untyped(&text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        let theirs: Value =
            serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.path));
        assert_eq!(ours, theirs, "{}", file.path);
    }
}
