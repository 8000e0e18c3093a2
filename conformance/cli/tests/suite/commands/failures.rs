//! Failures that a run saves, and their replay.

use serde_json::{Value, json};

use super::folder::{Folder, MUTANT, RULE, json_of};

/// Runs the mutant and returns the path of the saved failure.
#[track_caller]
fn save_failure(folder: &Folder) -> String {
    let (out, _) = folder.check(&["run", "--mutant", MUTANT, "--rule", RULE, "--cases", "8"], 1);
    let names = folder.names("failures");
    let [name] = names.as_slice() else { panic!("expected one failure file, found {names:?}") };
    assert!(name.starts_with(&format!("{RULE}-")), "{name}");
    let replay = format!("cargo conformance replay failures/{name} --mutant {MUTANT}");
    assert!(out.contains(&replay), "{out}");
    format!("failures/{name}")
}

#[test]
fn a_saved_failure_is_replayed_as_fixed_or_failing_or_error() {
    let folder = Folder::new("replay");
    let file = save_failure(&folder);
    let kept = json_of(&folder.read(&file));
    for member in ["rule", "contract_hash", "api_version", "profile", "seed", "calls", "expected", "actual"] {
        assert!(kept.get(member).is_some(), "missing {member} in {kept:#}");
    }
    assert!(kept["calls"].to_string().contains("$user1.id"), "{kept:#}");

    let (fails, _) = folder.check(&["replay", &file, "--mutant", MUTANT], 1);
    assert!(fails.starts_with(&format!("FAILS {RULE}\n")) && fails.contains("  actual:   "), "{fails}");
    let (fixed, _) = folder.check(&["replay", &file], 0);
    assert!(fixed.starts_with(&format!("FIXED {RULE}\n")), "{fixed}");
    let (json, _) = folder.check(&["replay", &file, "--mutant", MUTANT, "--format", "json"], 1);
    assert_eq!(json_of(&json)["outcome"], "fails");

    let check_error = |change: &dyn Fn(&mut Value), about: &str| {
        let mut changed = kept.clone();
        change(&mut changed);
        folder.write("changed.json", &changed.to_string());
        let (out, _) = folder.check(&["replay", "changed.json"], 2);
        assert!(out.starts_with("ERROR ") && out.contains(about), "{out}");
    };
    check_error(&|kept| kept["rule"] = json!("no-such-rule"), "no longer has a rule `no-such-rule`");
    check_error(&|kept| kept["input"]["case"]["input_hash"] = json!("0"), "now draws other inputs");
    check_error(&|kept| kept["input"]["case"]["check"] = json!(99), "now draws other inputs");
    for (text, about) in [("{", "is not a failure file"), (r#"{"format":9}"#, "is not a failure file")] {
        folder.write("broken.json", text);
        let (_, err) = folder.check(&["replay", "broken.json"], 2);
        assert!(err.contains(about), "{err}");
    }
    let (_, err) = folder.check(&["replay", "nowhere.json"], 2);
    assert!(err.contains("failed to read nowhere.json"), "{err}");
}

// When a generator has changed, the recorded calls are made again, with new ids and names.
#[test]
fn a_failure_whose_input_is_no_longer_drawn_is_replayed_by_its_calls() {
    let folder = Folder::new("calls");
    let file = save_failure(&folder);
    let mut kept = json_of(&folder.read(&file));
    kept["input"]["case"]["input_hash"] = json!("0");
    folder.write("old.json", &kept.to_string());
    let (out, _) = folder.check(&["replay", "old.json", "--mutant", MUTANT], 1);
    assert!(out.starts_with("FAILS "), "{out}");
    let (out, _) = folder.check(&["replay", "old.json"], 2);
    assert!(out.contains("other responses") && out.contains(&format!("--rule {RULE}")), "{out}");
    kept["rule_hash"] = json!("0");
    folder.write("old.json", &kept.to_string());
    let (out, _) = folder.check(&["replay", "old.json", "--mutant", MUTANT], 2);
    assert!(out.contains("the rule has changed"), "{out}");
}

#[test]
fn concurrent_calls_are_replayed_concurrently() {
    let folder = Folder::new("race");
    let wrong = ["--mutant", "race-loses-patch"];
    folder.check(&[&["run", "--rule", "race-patches", "--strict"], &wrong[..]].concat(), 1);
    let [name] = &folder.names("failures")[..] else { panic!("expected one failure file") };
    let mut kept = json_of(&folder.read(&format!("failures/{name}")));
    // This input is not drawn, so that the recorded calls are made again.
    kept["input"]["case"]["input_hash"] = json!("0");
    folder.write("old.json", &kept.to_string());
    // Which of the two patches is lost is random, so that it takes some attempts to see the same one again.
    let again = || folder.command(&[&["replay", "old.json"], &wrong[..]].concat()).output();
    let comes_back = (0..40).any(|_| again().is_ok_and(|output| output.status.code() == Some(1)));
    assert!(comes_back, "concurrent calls show the bug");
    for operation in kept["calls"].as_array_mut().expect("the file has calls") {
        operation.as_object_mut().expect("a call is an object").remove("origin");
    }
    folder.write("old.json", &kept.to_string());
    let (out, _) = folder.check(&[&["replay", "old.json"], &wrong[..]].concat(), 2);
    assert!(out.contains("other responses"), "sequential calls do not show the bug: {out}");
}

#[test]
fn an_unwritable_folder_for_failures_does_not_change_the_verdict() {
    let folder = Folder::new("unwritable");
    folder.write("file", "");
    let args = ["run", "--mutant", MUTANT, "--rule", RULE, "--cases", "4", "--failures", "file/below"];
    let (_, err) = folder.check(&args, 1);
    assert!(err.starts_with("warning: failed to save failures in file/below"), "{err}");
    folder.check(&["run", "--rule", RULE, "--cases", "4"], 0);
    assert!(folder.names("failures").is_empty(), "a run without failures saves none");
}
