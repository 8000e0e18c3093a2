//! The failing report that the README shows is the one that the command above it prints.

use clerk_user_conformance::{Config, run};
use clerk_user_mutants::mutant;

const README: &str = include_str!("../../../README.md");
const COMMAND: &str = "cargo conformance run --mutant merge-keeps-nested-null --rule merge-null-nested";

#[test]
fn the_readme_shows_a_report_as_it_is_printed() {
    let mut words = COMMAND.split(' ').skip_while(|word| *word != "--mutant").skip(1);
    let (id, rule) = (words.next().expect("the mutant"), words.nth(1).expect("the rule"));
    let config = Config {
        rules: vec![rule.to_owned()],
        repeat: format!("cargo conformance run --mutant {id} --rule {{rule}} --seed {{seed}}"),
        ..Config::default()
    };
    let report = run(|| mutant::start(id).expect("the mutant is in the table"), &config).to_text(false);
    // The last paragraph counts requests, which every change of a strategy changes.
    let (failure, _) = report.rsplit_once("\n\n").expect("a report ends with a summary");
    let shown = format!("$ {COMMAND}\n{failure}\n```");
    assert!(README.contains(&shown), "the README shows another report than\n{shown}");
}
