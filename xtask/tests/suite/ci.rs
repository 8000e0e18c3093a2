//! The gate in CI: checks the workflow, and the action that other repositories use, and runs the script of the action.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::copy;
use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace").to_owned()
}

fn yaml(path: &str) -> Value {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn action() -> Value {
    yaml("actions/gate/action.yml")
}

fn steps(holder: &Value) -> &Vec<Value> {
    holder["steps"].as_array().expect("a list of steps")
}

#[test]
fn the_workflow_runs_the_gate_on_the_whole_history() {
    let workflow = yaml(".github/workflows/ci.yml");
    let steps = steps(&workflow["jobs"]["gate"]);
    let checkout = steps.first().expect("a first step");
    assert!(checkout["uses"].as_str().is_some_and(|uses| uses.starts_with("actions/checkout@")));
    assert_eq!(checkout["with"]["fetch-depth"], 0);
    assert!(steps.iter().any(|step| step["uses"] == "./actions/gate"), "{steps:#?}");
    let run = fs::read_to_string(root().join(".ci/run")).expect("a script");
    assert!(run.contains("\"$xtask\" gate --base auto"));
}

/// An undeclared input is silently empty on a runner.
#[test]
fn the_action_declares_exactly_the_inputs_that_it_uses() {
    let action = action();
    assert_eq!(action["runs"]["using"], "composite");
    let declared: BTreeSet<String> = action["inputs"].as_object().expect("inputs").keys().cloned().collect();
    let text = fs::read_to_string(root().join("actions/gate/action.yml")).expect("an action");
    let used = text.split("${{ inputs.").skip(1).filter_map(|rest| rest.split(" }}").next());
    assert_eq!(used.map(str::to_owned).collect::<BTreeSet<_>>(), declared);
    let ids: Vec<&Value> = steps(&action["runs"]).iter().map(|step| &step["id"]).collect();
    assert!(ids.iter().any(|id| **id == "gate"), "{ids:?}");
    for step in steps(&action["runs"]) {
        assert_eq!(step["shell"], "bash", "{step:#}");
        // The runner would insert the text into the script, where it could be a command.
        assert!(!step["run"].as_str().unwrap_or_default().contains("${{"), "{step:#}");
    }
}

/// Runs the script of the action like a runner, on identical contracts and on a broken one.
#[test]
fn the_script_of_the_action_returns_the_verdict_and_sets_the_outputs() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let books = root().join("codegen/fixtures/minimal");
    for side in ["base", "head"] {
        copy(&books, &folder.path().join(side).join("spec/books"));
    }
    let action = action();
    let gate = steps(&action["runs"]).iter().find(|step| step["id"] == "gate").expect("the step");
    let script = gate["run"].as_str().expect("a script");
    let run = |extra: &str| {
        let outputs = folder.path().join("outputs");
        fs::write(&outputs, "").expect("a file");
        let mut command = Command::new("bash");
        // The command line of GitHub.
        command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script]);
        command.current_dir(folder.path()).env("GATE", env!("CARGO_BIN_EXE_xtask"));
        command.env("BASE", "base").env("SPEC", "spec").env("STRICT", "true").env("SARIF", "gate.sarif");
        command.env("ARGUMENTS", format!("--head head {extra}")).env("REPORT", folder.path().join("r.json"));
        command.env("GITHUB_OUTPUT", &outputs).env_remove("GITHUB_ACTIONS");
        let output = command.output().expect("bash is installed");
        (output.status.code(), fs::read_to_string(&outputs).expect("a file"))
    };
    let (code, outputs) = run("");
    assert_eq!((code, outputs.as_str()), (Some(0), "passes=true\nrequired-bump=none\n"));
    assert!(folder.path().join("gate.sarif").is_file());
    let book = folder.path().join("head/spec/books/resources/book.yaml");
    let text = fs::read_to_string(&book).expect("a file");
    fs::write(&book, text.replace("  createdAt:", "  madeAt:")).expect("a file");
    let (code, outputs) = run("--unreleased");
    assert_eq!((code, outputs.as_str()), (Some(1), "passes=false\nrequired-bump=major\n"));
    let (code, outputs) = run("--contract unknown");
    assert_eq!((code, outputs.as_str()), (Some(2), ""));
}
