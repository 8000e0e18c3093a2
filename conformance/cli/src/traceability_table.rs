//! Rule → source → law → mutants, as one document. It judges nothing.

use std::fmt::Write as _;

use clerk_user::rules::RULES;
use clerk_user_runtime::{Judgement, Rule};

use clerk_user_mutants::mutant;

/// The text of `conformance/traceability.md`, which `cargo conformance traceability` writes.
///
/// ```
/// assert!(clerk_user_conformance::traceability().contains("| `merge-null-nested` |"));
/// ```
pub fn traceability() -> String {
    let (mut judged, mut observed, mut unjudged) = (0_u32, 0_u32, 0_u32);
    for rule in RULES {
        match rule.kind.judgement() {
            Judgement::Judged => judged += 1,
            Judgement::Observed => observed += 1,
            Judgement::NotJudged => unjudged += 1,
        }
    }
    let mut text = format!(
        "<!-- Written by `cargo conformance traceability`. Do not edit. -->\n\n\
         # From rule to mutant\n\n\
         Each rule of the contract with its source, the law that judges it (a file in `src/law/`), what an\n\
         implementation needs for it, and the mutants that show that it can fail. A test holds that this is\n\
         up to date, that each judged rule is evaluated on the reference, and that a mutant breaks it.\n\n\
         {} rules: {judged} judged, {observed} observed where no source decides, {unjudged} that no call can\n\
         show. {} mutants.\n",
        RULES.len(),
        mutant::ALL.len(),
    );
    let mut family = "";
    for rule in by_family() {
        if family_of(rule) != family {
            family = family_of(rule);
            let _infallible = writeln!(
                text,
                "\n## {family}\n\n| rule | level | facts | source | law | needs | mutants |\n| --- | --- | --- | --- | --- | --- | --- |"
            );
        }
        row(&mut text, rule);
    }
    text
}

/// The rules as their files lie in folders.
fn by_family() -> Vec<&'static Rule> {
    let mut rules: Vec<&Rule> = RULES.iter().collect();
    rules.sort_by_key(|rule| (family_of(rule), rule.id.as_ref()));
    rules
}

/// The folder of a rule's file.
fn family_of(rule: &'static Rule) -> &'static str {
    let folder = rule.file.rsplit_once('/').map_or("", |(folder, _)| folder);
    folder.rsplit_once('/').map_or(folder, |(_, family)| family)
}

fn row(text: &mut String, rule: &Rule) {
    let sources: Vec<String> =
        rule.source.iter().map(|source| format!("{}, {}", source.doc, cell(&source.heading))).collect();
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

/// A text that ends no cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
