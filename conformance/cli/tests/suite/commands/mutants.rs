//! The mutation score.

use serde_json::json;

use super::folder::{Folder, MUTANT, json_of};

#[test]
fn a_mutant_is_killed_by_a_rule_that_it_breaks() {
    let folder = Folder::new("mutants");
    let (out, err) = folder.check(&["mutants", MUTANT], 0);
    assert!(
        out.starts_with("KILLED ") && out.contains("1 of 1 killed") && out.contains("documented: 1 of 1"),
        "{out}"
    );
    assert!(err.is_empty(), "progress is for terminals only");
    let score = json_of(&folder.check(&["mutants", MUTANT, "--format", "json"], 0).0);
    let killed = &score["mutants"][0];
    for member in ["id", "breaks", "killed", "killed_by", "requests", "seeds"] {
        assert!(killed.get(member).is_some(), "missing {member} in {score:#}");
    }
    assert!(score["levels"]["documented"]["score"].as_f64() == Some(1.0), "{score:#}");
}

#[test]
fn the_shortest_sequence_of_calls_is_measured() {
    let folder = Folder::new("shortest");
    let args = ["mutants", "race-loses-patch", "sdk-sessions-not-cached", "--shortest"];
    let (out, _) = folder.check(&args, 0);
    assert!(out.contains("by race-patches, 3 calls"), "{out}");
    assert!(out.contains("shortest sequences of calls: median 3, at most 3"), "{out}");
    let score = json_of(&folder.check(&[&args[..], &["--format", "json"]].concat(), 0).0);
    assert_eq!(score["lengths"], json!({ "median": 3, "longest": 3, "missed": 0 }), "{score:#}");
    // Shrinking a history removes reads and groups calls of the same operation.
    let (out, _) = folder.check(&["mutants", "backend-update-restores-names", "--shortest"], 0);
    assert!(out.contains("by update-omitted-kept, 4 calls"), "{out}");
}
