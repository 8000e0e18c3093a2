//! The traceability document: a table from each rule to its source, its law and its mutants. It judges nothing.

use std::fmt::Write as _;

use clerk_user::rules::RULES;
use clerk_user_mutants::mutant;
use clerk_user_runtime::{Judgement, Rule};

/// The text of `conformance/traceability.md`, which `cargo conformance traceability` writes.
///
/// ```
/// assert!(clerk_user_conformance_cli::traceability().contains("| `merge-null-nested` |"));
/// ```
pub fn traceability() -> String {
    let count = |judgement: Judgement| RULES.iter().filter(|rule| rule.kind.judgement() == judgement).count();
    let mut text = format!(
        "<!-- Written by `cargo conformance traceability`. Do not edit. -->\n\n\
         # Traceability matrix\n\n\
         Each rule of the contract, by family:\n\n\
         - **level**: the level of evidence. `documented` makes a MUST rule; `client` and `inferred`\n  \
           make a SHOULD rule; `silent` means that no source decides, so that the rule is only observed.\n\
         - **facts**: the facts about Clerk that the rule states.\n\
         - **source**: where it is stated: a key of `sources` in `spec/current/contract.yaml`, and a heading.\n\
         - **law**: the kind of the rule, whose law in `engine/src/law/` judges it.\n\
         - **needs**: the capabilities without which the rule is not applicable.\n\
         - **mutants**: the deliberately incorrect implementations on which it fails, which shows that\n  \
           the law works.\n\n\
         Tests check that this file is up to date, that each judged rule is evaluated on the reference, and that a\n\
         mutant fails it.\n\n\
         {} rules: {} judged, {} observed, {} not judged because no call can show them. {} mutants.\n",
        RULES.len(),
        count(Judgement::Judged),
        count(Judgement::Observed),
        count(Judgement::NotJudged),
        mutant::ALL.len(),
    );
    let mut family = "";
    for rule in rules_by_family() {
        if family_of(rule) != family {
            family = family_of(rule);
            let _infallible = writeln!(
                text,
                "\n## {family}\n\n| rule | level | facts | source | law | needs | mutants |\n| --- | --- | --- | --- | --- | --- | --- |"
            );
        }
        write_row(&mut text, rule);
    }
    text
}

/// All rules, sorted by family and id.
fn rules_by_family() -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> = RULES.iter().collect();
    rules.sort_by_key(|rule| (family_of(rule), rule.id.as_ref()));
    rules
}

/// The family of a rule: the folder of its file.
fn family_of(rule: &'static Rule) -> &'static str {
    let folder = rule.file.rsplit_once('/').map_or("", |(folder, _)| folder);
    folder.rsplit_once('/').map_or(folder, |(_, family)| family)
}

fn write_row(text: &mut String, rule: &Rule) {
    let sources: Vec<String> = rule
        .source
        .iter()
        .map(|source| format!("{}, {}", source.doc, escape_cell(&source.heading)))
        .collect();
    let needs: Vec<String> = rule
        .needs
        .iter()
        .map(|need| serde_json::to_value(need).unwrap_or_default().as_str().unwrap_or_default().to_owned())
        .collect();
    let mutants: Vec<String> = mutant::ALL
        .iter()
        .filter(|mutant| mutant.breaks.contains(&rule.id.as_ref()))
        .map(|mutant| format!("`{}`", mutant.id))
        .collect();
    let law = match rule.kind.judgement() {
        Judgement::NotJudged => "not judged".to_owned(),
        Judgement::Judged | Judgement::Observed => format!("`{}`", rule.kind.name()),
    };
    let _infallible = writeln!(
        text,
        "| `{}` | {} | {} | {} | {law} | {} | {} |",
        rule.id,
        rule.level.as_str(),
        rule.facts.join(", "),
        sources.join("; "),
        needs.join(", "),
        mutants.join(", "),
    );
}

/// Escapes a text for a table cell.
fn escape_cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
