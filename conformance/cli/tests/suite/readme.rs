//! Checks that the README shows the report that the command above it prints.

use clerk_user_conformance::{Config, run};
use clerk_user_mutants::mutant;

const README: &str = include_str!("../../../../README.md");
const COMMAND: &str = "cargo conformance run --mutant merge-keeps-nested-null --rule merge-null-nested";

#[test]
fn the_report_in_the_readme_is_up_to_date() {
    let mut words = COMMAND.split(' ').skip_while(|word| *word != "--mutant").skip(1);
    let (id, rule) =
        (words.next().expect("the command has a mutant"), words.nth(1).expect("the command has a rule"));
    let config = Config {
        rules: vec![rule.to_owned()],
        repeat: format!("cargo conformance run --mutant {id} --rule {{rule}} --seed {{seed}}"),
        ..Config::default()
    };
    let report = run(|| mutant::start(id).expect("the mutant exists"), &config).to_text(false);
    // The last paragraph counts requests, which change with every generator.
    let (failure, _) = report.rsplit_once("\n\n").expect("a report ends with a summary");
    let shown = format!("$ {COMMAND}\n{failure}\n```");
    let is_shown = without_member_counts(README).contains(&without_member_counts(&shown));
    assert!(is_shown, "update the report in the README:\n{shown}");
}

/// Text without the numbers in "and 37 more members": they change with every new property.
fn without_member_counts(text: &str) -> String {
    let mut parts = text.split(" more members");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.truncate(kept.trim_end_matches(|character: char| character.is_ascii_digit()).len());
        kept.push_str("more members");
        kept.push_str(part);
    }
    kept
}
