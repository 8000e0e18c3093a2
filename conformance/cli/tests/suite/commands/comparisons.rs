//! Comparisons of reports.

use super::folder::{Folder, MUTANT, RULE, json_of};

#[test]
fn reports_are_compared_rule_by_rule() {
    let folder = Folder::new("compare");
    let run = ["run", "--rule", "merge-null-*", "--cases", "8", "--histories", "4", "--report"];
    folder.check(&[&run[..], &["json=good.json"]].concat(), 0);
    folder.check(&[&run[..], &["json=bad.json", "--mutant", MUTANT]].concat(), 1);
    let (out, _) = folder.check(&["compare", "good.json", "bad.json"], 1);
    let row = out.lines().find(|line| line.starts_with(RULE)).unwrap_or_default();
    assert_eq!(row.split_whitespace().collect::<Vec<_>>(), [RULE, "pass", "fail"], "{out}");
    let (out, _) = folder.check(&["compare", "good.json", "good.json"], 0);
    assert!(out.contains("the reports agree on all "), "{out}");
    let (json, _) = folder.check(&["compare", "good.json", "bad.json", "--format", "json"], 1);
    assert_eq!(json_of(&json)["rules"][0]["outcomes"].as_array().map(Vec::len), Some(2));
    folder.write("none.json", "{}");
    for files in [["good.json", "none.json"], ["good.json", "nowhere.json"]] {
        let (_, err) = folder.check(&["compare", files[0], files[1]], 2);
        assert!(err.contains(files[1]), "{err}");
    }
}
