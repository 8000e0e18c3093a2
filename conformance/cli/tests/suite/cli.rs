//! Runs the binary like a user or a CI job does: exit codes, and what is printed to standard output and error.

use std::io::Read;
use std::process::{Command, Output, Stdio};

use clerk_user_mutants::mutant;
use serde_json::Value;

fn conformance(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    // Failures are saved in the current directory of a run.
    command.args(args).stdin(Stdio::null()).current_dir(env!("CARGO_TARGET_TMPDIR"));
    command.env_remove("GITHUB_ACTIONS").env_remove("GITHUB_STEP_SUMMARY");
    command
}

fn output(args: &[&str]) -> Output {
    conformance(args).output().expect("cargo built the binary for this test")
}

#[track_caller]
fn check(args: &[&str], code: i32) -> (String, String) {
    let output = output(args);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("reports are UTF-8");
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(code), "{args:?}\n{out}\n{err}");
    (out, err)
}

/// A mutant and a MUST rule that it breaks.
fn mutant_and_rule() -> (&'static str, &'static str) {
    let rules = clerk_user::rules::RULES;
    let must = |id: &str| rules.iter().any(|rule| rule.id == id && rule.level.is_must());
    let pair = mutant::ALL
        .iter()
        .find_map(|mutant| Some((mutant.id, mutant.breaks.iter().copied().find(|rule| must(rule))?)));
    pair.expect("a mutant breaks a MUST rule")
}

#[test]
fn a_passing_run_prints_the_seed_first_and_exits_with_0() {
    let (_, rule) = mutant_and_rule();
    let (out, err) = check(&["run", "--rule", rule, "--seed", "9", "--cases", "4"], 0);
    assert!(out.starts_with("seed 9 · "), "{out}");
    assert!(out.contains(&format!("\nPASS {rule} ")) && out.ends_with("conforms\n"), "{out}");
    assert!(err.is_empty() && !out.contains('\u{1b}'), "progress and colour are for terminals only");
}

#[test]
fn the_repeat_command_of_a_failure_repeats_it() {
    let (mutant, rule) = mutant_and_rule();
    let (out, _) = check(&["run", "--mutant", mutant, "--rule", rule, "--format", "json"], 1);
    let report: Value = serde_json::from_str(&out).expect("the report is JSON");
    let judged = &report["rules"][0];
    assert_eq!((judged["id"].as_str(), judged["outcome"].as_str()), (Some(rule), Some("fail")));
    assert_eq!(report["summary"]["fail"], 1);
    let replay =
        judged["counterexample"]["replay"].as_str().expect("a counterexample has a command that repeats it");
    let args = replay.strip_prefix("cargo conformance ").expect("the command is one of this binary");
    let args: Vec<&str> = args.split(' ').collect();
    let (again, _) = check(&args, 1);
    assert!(again.contains(&format!("FAIL {rule} ")), "{again}");
}

#[test]
fn wrong_usage_exits_with_2_and_says_what_is_wrong() {
    let (mutant, rule) = mutant_and_rule();
    let misspelled = |name: &str| format!("{name}x");
    for (args, message) in [
        (vec!["run", "--rule", &misspelled(rule)], rule),
        (vec!["run", "--mutant", &misspelled(mutant)], mutant),
        (vec!["explain", &misspelled(rule)], rule),
        (vec!["run", "--api-version", "2021-02-30"], "API version"),
        (vec!["run", "--seed", "one"], "--seed"),
        (vec!["run", "--report", "yaml=x"], "--report"),
        (vec!["judge"], "Usage"),
        (vec![], "Usage"),
    ] {
        let (_, err) = check(&args, 2);
        assert!(err.contains(message), "{args:?}\n{err}");
    }
}

#[test]
fn the_error_about_an_unknown_id_names_the_command_that_lists_all() {
    for (args, command) in [
        (["run", "--rule", "nope"].as_slice(), "`cargo conformance list`"),
        (&["explain", "nope"], "`cargo conformance list`"),
        (&["run", "--mutant", "nope"], "`cargo conformance mutants --list` lists all mutants"),
        (&["mutants", "nope"], "`cargo conformance mutants --list` lists all mutants"),
        (&["variants", "nope"], "`cargo conformance variants --list` lists all variants"),
    ] {
        let (_, err) = check(args, 2);
        assert!(err.contains(command), "{args:?}\n{err}");
    }
}

#[test]
fn filters_that_leave_no_rule_exit_with_2() {
    let silent = clerk_user::rules::RULES.iter().find(|rule| !rule.level.is_must());
    let silent = silent.expect("there is a rule that is not a MUST rule").id.as_ref();
    let (out, err) = check(&["run", "--rule", silent, "--profile", "core"], 2);
    let filters = format!("--rule {silent} --profile core");
    assert!(err.contains(&filters) && out.is_empty(), "{out}\n{err}");

    let backend = clerk_user::rules::RULES.iter().find(|rule| {
        let mut targets = rule.targets.iter();
        targets.len() > 0 && targets.all(|target| target.surface == clerk_user_conformance::Surface::Backend)
    });
    let backend = backend.expect("there is a rule for the backend only").id.as_ref();
    let (_, err) = check(&["run", "--rule", backend, "--surface", "frontend"], 2);
    assert!(err.contains(&format!("--rule {backend} --surface frontend")), "{err}");
}

#[test]
fn a_run_with_observed_rules_only_exits_with_0() {
    let rules = clerk_user::rules::RULES.iter();
    let mut observed = rules.filter(|rule| rule.level.as_str() == "silent" && rule.needs.is_empty());
    let observed = observed.next().expect("there is a rule that is only observed").id.as_ref();
    let (out, _) = check(&["run", "--rule", observed, "--cases", "2"], 0);
    assert!(out.ends_with("\n0 requests\nno rule was judged\n"), "{out}");
}

#[test]
fn zero_cases_are_an_error() {
    for command in ["run", "mutants"] {
        let (_, err) = check(&[command, "--cases", "0"], 2);
        assert!(err.contains("--cases"), "{err}");
    }
}

#[test]
fn the_help_of_run_lists_the_exit_codes() {
    let (help, _) = check(&["run", "--help"], 0);
    assert!(help.contains("\nExit codes:\n  0  "), "{help}");
}

#[test]
fn a_report_is_also_written_to_a_file() {
    let (_, rule) = mutant_and_rule();
    let path = std::env::temp_dir().join(format!("conformance-report-{}.json", std::process::id()));
    let report = format!("json={}", path.display());
    check(&["run", "--rule", rule, "--cases", "2", "--report", &report], 0);
    let text = std::fs::read_to_string(&path).expect("the report was written");
    std::fs::remove_file(&path).expect("the file can be removed");
    let json: Value = serde_json::from_str(&text).expect("the report is JSON");
    for member in ["implementation", "seed", "api_version", "rules", "observed", "generator", "summary"] {
        assert!(json.get(member).is_some(), "missing member {member}");
    }
    let nowhere = "json=/nonexistent-folder/report.json";
    let (_, err) = check(&["run", "--rule", rule, "--cases", "2", "--report", nowhere], 2);
    assert!(err.contains("/nonexistent-folder/report.json"), "{err}");
}

#[test]
fn rules_and_mutants_are_listed_and_explained() {
    let (mutant, rule) = mutant_and_rule();
    let (list, _) = check(&["list"], 0);
    assert!(list.lines().any(|line| line.starts_with(&format!("{rule} "))), "{list}");
    let (explained, _) = check(&["explain", rule], 0);
    let (mutants, _) = check(&["mutants", "--list"], 0);
    assert!(mutants.lines().any(|line| line.starts_with(&format!("{mutant}: "))), "{mutants}");
    for part in ["MUST", "source", "kind", &format!("{mutant}: ")] {
        assert!(explained.contains(part), "missing {part} in\n{explained}");
    }
    let (score, _) = check(&["mutants", mutant, "--format", "json"], 0);
    let score: Value = serde_json::from_str(&score).expect("the score is JSON");
    assert_eq!((score["mutants"][0]["killed"].as_bool(), score["score"].as_f64()), (Some(true), Some(1.0)));
    for shell in ["bash", "zsh", "fish"] {
        assert!(check(&["completions", shell], 0).0.contains("conformance"));
    }
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = conformance(&["list"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo built the binary for this test");
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().expect("standard error is piped").read_to_string(&mut err).expect("errors are UTF-8");
    let status = child.wait().expect("the child was started");
    assert!(err.is_empty() && status.code() == Some(0), "{status} {err}");
}
