//! Compares the lists in `spec/facts/` with both editions: facts with the rules that carry them, conflicts with the
//! fixups that answer them, and silent points with the rules that observe them. It does not know what a fact says.

#[path = "facts/lists.rs"]
mod lists;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::fs;
use std::path::{Path, PathBuf};

use lists::{CONFLICTS, Conflict, Fact, FactLevel, Lists, RuleFile, SOURCES, SilentPoint, root};

impl Lists {
    /// Everything that is wrong: place, reason and remedy.
    fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        check_ids(&mut problems, "fact", self.facts.iter().map(|(place, fact)| (place, &fact.id)));
        check_ids(&mut problems, "conflict", self.conflicts.iter().map(|(place, entry)| (place, &entry.id)));
        check_ids(
            &mut problems,
            "silent point",
            self.silent_points.iter().map(|(place, entry)| (place, &entry.id)),
        );
        self.check_citations(&mut problems);
        for (place, fact) in &self.facts {
            self.check_fact(fact, |message| problems.push(format!("{place}: fact `{}` {message}", fact.id)));
        }
        for (place, conflict) in &self.conflicts {
            let Conflict { id, says, not_judged, todo } = conflict;
            let mut report = |message| problems.push(format!("{place}: conflict `{id}` {message}"));
            let answered = self.fixups.iter().any(|(_, fixup)| fixup.conflict.as_ref() == Some(id));
            check_text("says", says, &mut report);
            check_coverage(
                answered,
                not_judged.as_deref(),
                *todo,
                [
                    "has no fixup; name it in `conflict:` of a fixup, or add `not-judged` with the reason",
                    "has a fixup; remove `not-judged` and `todo`",
                ],
                &mut report,
            );
        }
        for (place, point) in &self.silent_points {
            let SilentPoint { id, says, observed_by, not_observed, todo } = point;
            let mut report = |message| problems.push(format!("{place}: silent point `{id}` {message}"));
            check_text("says", says, &mut report);
            check_coverage(
                !observed_by.is_empty(),
                not_observed.as_deref(),
                *todo,
                [
                    "is not observed; name a rule in `observed-by`, or add `not-observed` with the reason",
                    "is observed; remove `not-observed` and `todo`",
                ],
                &mut report,
            );
            for rule in observed_by {
                match self.rules.iter().find(|(_, known)| known.id == *rule) {
                    None => report(format!("names the unknown rule `{rule}`; correct its id")),
                    Some((_, rule)) if rule.level != FactLevel::Silent => {
                        report(format!(
                            "names `{}`, which is not a `silent` rule; name one that observes",
                            rule.id
                        ));
                    }
                    Some(_) => {}
                }
            }
        }
        problems
    }

    /// Reports unknown ids in rules and fixups.
    fn check_citations(&self, problems: &mut Vec<String>) {
        let facts: BTreeSet<&str> = self.facts.iter().map(|(_, fact)| fact.id.as_str()).collect();
        for (place, rule) in &self.rules {
            for id in rule.facts.iter().filter(|id| !facts.contains(id.as_str())) {
                problems
                    .push(format!("{place}: unknown fact `{id}`; add it to a file of `spec/facts/` first"));
            }
        }
        for (place, fixup) in &self.fixups {
            if let Some(id) = fixup.conflict.as_ref().filter(|id| !self.has_conflict(id)) {
                problems.push(format!(
                    "{place}: unknown conflict `{id}`; add it to `spec/facts/{CONFLICTS}` first"
                ));
            }
        }
    }

    fn check_fact(&self, fact: &Fact, mut report: impl FnMut(String)) {
        let Fact { id, level, says, weaker, sources, conflict, stronger_rules, not_judged, todo } = fact;
        check_text("says", says, &mut report);
        for (weaker_level, says) in weaker {
            check_text("weaker", says, &mut report);
            if weaker_level == level || weaker_level.strength() > level.strength() {
                report(
                    "has a stronger part in `weaker`; its level must be that of the strongest part".into(),
                );
            }
        }
        if sources.is_empty() {
            report("has no sources; add the places that state it or that it follows from".into());
        }
        for key in sources.keys().filter(|key| !self.source_keys.contains(*key)) {
            report(format!("cites the unknown source `{key}`; add it to `spec/facts/{SOURCES}`"));
        }
        match conflict {
            None if *level == FactLevel::Conflict => {
                report("has no `conflict`; name the row that it is about".into());
            }
            Some(id) if !self.has_conflict(id) => {
                report(format!(
                    "names the unknown conflict `{id}`; add it to `spec/facts/{CONFLICTS}` first"
                ));
            }
            _ => {}
        }
        let carriers: Vec<&RuleFile> =
            self.rules.iter().map(|(_, rule)| rule).filter(|rule| rule.facts.contains(id)).collect();
        check_coverage(
            !carriers.is_empty(),
            not_judged.as_deref(),
            *todo,
            [
                "is not carried by a rule; cite it in `facts:` of a rule, or add `not-judged` with the reason",
                "is carried by a rule; remove `not-judged` and `todo`",
            ],
            &mut report,
        );
        let is_stronger = |rule: &RuleFile| rule.level.strength() > level.strength();
        for rule in &carriers {
            if is_stronger(rule) && !stronger_rules.contains_key(&rule.id) {
                report(format!(
                    "is `{}`, and rule `{}` is `{}`; lower the level of the rule, or add the rule to \
                     `stronger-rules` with the reason",
                    level.as_str(),
                    rule.id,
                    rule.level.as_str()
                ));
            }
        }
        for (rule, reason) in stronger_rules {
            check_text("stronger-rules", reason, &mut report);
            if !carriers.iter().any(|carrier| carrier.id == *rule && is_stronger(carrier)) {
                report(format!(
                    "has `{rule}` in `stronger-rules`, which does not claim more; remove it there"
                ));
            }
        }
    }

    fn has_conflict(&self, id: &str) -> bool {
        self.conflicts.iter().any(|(_, conflict)| conflict.id == id)
    }

    /// The ids that still wait for a rule or a fixup.
    fn todo(&self) -> Vec<&str> {
        let facts = self.facts.iter().filter(|(_, entry)| entry.todo).map(|(_, entry)| entry.id.as_str());
        let conflicts =
            self.conflicts.iter().filter(|(_, entry)| entry.todo).map(|(_, entry)| entry.id.as_str());
        let points =
            self.silent_points.iter().filter(|(_, entry)| entry.todo).map(|(_, entry)| entry.id.as_str());
        facts.chain(conflicts).chain(points).collect()
    }
}

/// Reports ids that are malformed, used twice, or left out. An id is a letter and a number, with an optional `r`.
fn check_ids<'a>(
    problems: &mut Vec<String>,
    what: &str,
    ids: impl Iterator<Item = (&'a String, &'a String)>,
) {
    let mut families: BTreeMap<char, BTreeSet<u32>> = BTreeMap::new();
    for (place, id) in ids {
        let digits = id.strip_suffix('r').unwrap_or(id).get(1..).unwrap_or_default();
        let family = id.chars().next().filter(char::is_ascii_uppercase);
        let number = digits.parse().ok().filter(|number| *number > 0 && !digits.starts_with(['0', '+']));
        match family.zip(number) {
            None => problems
                .push(format!("{place}: malformed id `{id}` of a {what}; write a capital and a number")),
            Some((family, number)) if !families.entry(family).or_default().insert(number) => {
                problems.push(format!("{place}: {what} `{id}` is listed twice; use the next free number"));
            }
            Some(_) => {}
        }
    }
    for (family, numbers) in families {
        for missing in
            (1..numbers.last().copied().unwrap_or_default()).filter(|number| !numbers.contains(number))
        {
            problems.push(format!(
                "spec/facts: no {what} `{family}{missing}`; a number is never given up, so put the entry back"
            ));
        }
    }
}

/// Reports an entry that is not covered by anything, or by two things that exclude each other.
fn check_coverage(
    covered: bool,
    reason: Option<&str>,
    todo: bool,
    [uncovered, both]: [&str; 2],
    report: &mut impl FnMut(String),
) {
    if let Some(reason) = reason {
        check_text("the reason", reason, report);
    }
    match (covered, reason.is_some(), todo) {
        (false, false, false) => report(uncovered.into()),
        (true, true, _) | (true, _, true) => report(both.into()),
        (false, true, true) => report("has a reason and `todo`; remove one of them".into()),
        _ => {}
    }
}

fn check_text(name: &str, text: &str, report: &mut impl FnMut(String)) {
    if !text.ends_with('.') {
        report(format!("has no full sentence in {name}: {text:?}; write one that ends with a full stop"));
    }
}

#[track_caller]
fn check_empty(what: &str, problems: &[impl Display]) {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{what}:\n{}", lines.join("\n"));
}

#[test]
#[expect(clippy::print_stdout, reason = "`--nocapture` shows what is left to do")]
fn facts_conflicts_and_silent_points_agree_with_both_editions() {
    let lists = Lists::read();
    check_empty("the lists and the editions disagree", &lists.problems());
    let todo = lists.todo();
    println!("{} entries wait for a rule or a fixup: {}", todo.len(), todo.join(" "));
}

#[test]
fn no_rust_file_spells_the_id_of_a_fact_or_conflict() {
    let lists = Lists::read();
    let facts = lists.facts.iter().map(|(_, fact)| &fact.id);
    let conflicts = lists.conflicts.iter().map(|(_, conflict)| &conflict.id);
    let ids: BTreeSet<&str> = facts.chain(conflicts).map(String::as_str).collect();
    let mut found = Vec::new();
    for path in rust_files(&root()) {
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for (index, line) in text.lines().enumerate() {
            found.extend(line.split('"').skip(1).filter(|word| ids.contains(word)).map(|id| {
                let path = path.strip_prefix(root()).unwrap_or(&path).display();
                format!(
                    "{path}:{}: `{id}`; find the rule by what it means: kind, aspect, operation",
                    index + 1
                )
            }));
        }
    }
    check_empty("ids of facts in code", &found);
}

/// The Rust files of the workspace, without generated ones.
fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the workspace").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            let is_generated = path.ends_with("generated/src") || name == "target";
            if !is_generated && !name.to_string_lossy().starts_with('.') {
                found.extend(rust_files(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// One file per list and a rule, all of which agree.
const SMALL: [(&str, &str); 6] = [
    (
        "spec/facts/glow.yaml",
        "facts:\n- id: Z1\n  level: inferred\n  says: It glows.\n  sources: { A: page }\n  conflict: Y1\n",
    ),
    ("spec/facts/conflicts.yaml", "conflicts:\n- id: Y1\n  says: One says so, the other does not.\n"),
    (
        "spec/facts/silent-points.yaml",
        "silent-points:\n- id: N1\n  says: How far.\n  observed-by: [how-far]\n",
    ),
    ("spec/current/contract.yaml", "sources: { A: {} }\nfixups:\n- id: glow\n  conflict: Y1\n"),
    ("spec/current/rules/glow/glows.yaml", "id: glows\nlevel: client\nfacts: [Z1]\n"),
    ("spec/current/rules/glow/how-far.yaml", "id: how-far\nlevel: silent\nfacts: [Z1]\n"),
];

#[test]
fn each_disagreement_is_reported_once() {
    let problems = |old: &str, new: &str| {
        let files = SMALL.map(|(path, text)| (path.to_owned(), text.replace(old, new)));
        assert!(SMALL.iter().any(|(_, text)| text.contains(old)), "{old}");
        Lists::parse(files).problems()
    };
    assert_eq!(problems("", ""), Vec::<String>::new());
    for (old, new, expected) in [
        ("- id: Z1", "- id: Z01", "malformed id `Z01` of a fact"),
        ("facts:\n", "facts:\n- { id: Z1, level: silent, says: ., sources: { A: a } }\n", "listed twice"),
        ("- id: N1", "- id: N2", "no silent point `N1`"),
        ("level: client\nfacts: [Z1]", "level: client\nfacts: [Z1, Z2]", "glows.yaml: unknown fact `Z2`"),
        (
            "id: glow\n  conflict: Y1",
            "id: glow\n  conflict: Y1\n- id: dim\n  conflict: Y2",
            "unknown conflict `Y2`",
        ),
        ("conflict: Y1\n", "conflict: Y3\n", "names the unknown conflict `Y3`"),
        ("facts: [Z1]", "facts: []", "glow.yaml:2: fact `Z1` is not carried by a rule"),
        ("says: It glows.", "says: It glows.\n  not-judged: No.", "`Z1` is carried by a rule"),
        ("says: It glows.", "says: It glows.\n  todo: true", "`Z1` is carried by a rule"),
        ("level: client", "level: documented", "is `inferred`, and rule `glows` is `documented`"),
        ("says: It glows.", "says: It glows.\n  stronger-rules: { glows: No. }", "which does not claim more"),
        ("says: It glows.", "says: It glows.\n  weaker: { documented: Yes. }", "a stronger part in `weaker`"),
        ("says: It glows.", "says: It glows", "has no full sentence"),
        ("A: page", "Q: page", "cites the unknown source `Q`"),
        ("{ A: page }", "{}", "has no sources"),
        ("page }\n  conflict: Y1", "page }", ""),
        ("- id: glow\n  conflict: Y1", "- id: glow", "conflicts.yaml:2: conflict `Y1` has no fixup"),
        ("does not.", "does not.\n  todo: true", "conflict `Y1` has a fixup"),
        ("observed-by: [how-far]", "todo: true", ""),
        ("  observed-by: [how-far]\n", "", "silent point `N1` is not observed"),
        ("[how-far]", "[how-far]\n  not-observed: No.", "silent point `N1` is observed"),
        ("[how-far]", "[how-near]", "the unknown rule `how-near`"),
        ("[how-far]", "[glows]", "which is not a `silent` rule"),
    ] {
        let found = problems(old, new);
        match expected {
            "" => assert_eq!(found, Vec::<String>::new(), "{new}"),
            _ => {
                assert!(
                    found.iter().filter(|line| line.contains(expected)).count() == 1,
                    "{new}: {found:#?}"
                );
            }
        }
    }
}
