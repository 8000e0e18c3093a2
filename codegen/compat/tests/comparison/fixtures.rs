//! `tests/pairs/RULE.yaml`: two edits of the contract in `tests/contract.yaml`, one for each side. Every rule runs
//! on every pair, so the snapshot also shows what a rule finds in the pair of another rule.
//!
//! A pair has up to two sections. `--- base` or `--- head` begins a section; a side without a section is the contract
//! without an edit. A section is a fixture as `overlay` describes it.

use std::collections::BTreeSet;
use std::fs;

use clerk_user_compat::{Audience, Change, CompatRule};
use clerk_user_model::{Model, SourceMap, read, render_text};

use crate::mirror::{exception as mirror_exception, mirror};
use crate::support::{overlay, tests};
use crate::{changes, line, reading_room, rule};

/// The sections of a pair: the edits of the base and of the head. A section that is missing edits nothing.
fn sections(text: &str) -> [String; 2] {
    let mut sections = [String::new(), String::new()];
    let mut current = None;
    for line in text.split_inclusive('\n') {
        match (line.trim_end(), current) {
            ("--- base", None) => current = Some(0),
            ("--- head", None | Some(0)) => current = Some(1),
            (_, Some(section)) => sections[section].push_str(line),
            (other, None) => panic!("expected `--- base` or `--- head`, found `{other}`"),
        }
    }
    sections
}

/// The models of both sides, or the diagnostics of a side that is not a valid contract.
fn pair(id: &str) -> Result<(Model, Model), String> {
    let path = tests().join("pairs").join(id).with_extension("yaml");
    let [base, head] = sections(&fs::read_to_string(path).expect("the pair exists"));
    let read_side = |which: &str, edits: &str| {
        let mut files = reading_room();
        overlay(&mut files, edits);
        let sources = SourceMap::new(files);
        let (model, diagnostics) = read(&sources);
        model.ok_or_else(|| format!("{which} of {id}:\n{}", render_text(&sources, "", &diagnostics, false)))
    };
    Ok((read_side("base", &base)?, read_side("head", &head)?))
}

/// The ids of rules with a pair, from the names of the files.
fn pairs() -> BTreeSet<String> {
    let entries = fs::read_dir(tests().join("pairs")).expect("the folder of pairs exists").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.map(|name| name.strip_suffix(".yaml").expect("a pair is a YAML file").to_owned()).collect()
}

/// Whether the rule is a consequence in its pair: for implementers, and for readers of what is written.
fn is_consequence(rule: CompatRule) -> bool {
    let read_back = [CompatRule::ReadMaxIncreased, CompatRule::ReadMaxDecreased];
    rule.info().audience() == Audience::Implementer || read_back.contains(&rule)
}

fn shown(changes: &[Change]) -> String {
    let mut text = String::new();
    for change in changes {
        let level = format!("{:?}", change.level).to_lowercase();
        text += &format!("  {level} {}\n", line(change));
        for one in &change.consequences {
            text += &format!("    then {} {}\n", one.rule, one.element);
        }
    }
    text
}

#[test]
fn every_rule_has_a_pair_or_a_reason_why_it_has_none() {
    let pairs = pairs();
    for rule in CompatRule::ALL {
        let id = rule.info().id;
        let reason = rule.undetectable_reason();
        assert_ne!(
            reason.is_some(),
            pairs.contains(id),
            "{id} needs a pair, or else a reason why it has none"
        );
        assert!(reason.is_none_or(|why| why.len() > 20), "{id}: the reason must be a sentence");
        assert!(rule.help().len() > 20, "{id}: the help must be a sentence");
    }
    for id in pairs {
        rule(&id);
    }
}

#[test]
fn the_pair_of_a_rule_has_exactly_one_change_which_is_of_that_rule() {
    let mut wrong = Vec::new();
    for id in pairs() {
        let (base, head) = match pair(&id) {
            Ok(pair) => pair,
            Err(diagnostics) => {
                wrong.push(diagnostics);
                continue;
            }
        };
        let found = changes(&base, &head);
        let wanted = rule(&id);
        let [only] = found.as_slice() else {
            wrong.push(format!("{id}: expected one change, found {}:\n{}", found.len(), shown(&found)));
            continue;
        };
        let expected = only.rule == wanted
            || (is_consequence(wanted) && only.consequences.iter().any(|one| one.rule == wanted));
        if !expected {
            wrong.push(format!("{id}: the change is of another rule:\n{}", shown(&found)));
        }
        if only.rule == wanted && only.before == only.after && only.base.is_some() && only.head.is_some() {
            wrong.push(format!("{id}: both sides of the change have the same value"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_change_in_every_pair_is_in_the_snapshot() {
    let mut all = String::new();
    for id in pairs() {
        let (base, head) = pair(&id).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
        all += &format!("{id}\n{}", shown(&changes(&base, &head)));
    }
    insta::assert_snapshot!("found", all);
}

#[test]
fn the_ids_of_the_catalogue_are_unique() {
    let ids: BTreeSet<&str> = CompatRule::ALL.iter().map(|rule| rule.info().id).collect();
    assert_eq!((ids.len(), CompatRule::ALL.len()), (153, 153));
}

#[test]
fn the_mirror_of_a_mirror_is_the_rule_itself() {
    for rule in CompatRule::ALL {
        assert_eq!(mirror(mirror(*rule)), *rule, "the mirror of {rule} is {}", mirror(*rule));
    }
}

#[test]
fn the_reverse_comparison_finds_the_mirror_rule() {
    let mut wrong = Vec::new();
    for id in pairs() {
        let Ok((base, head)) = pair(&id) else { continue };
        let (found, back) = (changes(&base, &head), changes(&head, &base));
        let rules = |changes: &[Change]| changes.iter().map(|change| change.rule).collect::<Vec<_>>();
        let mirrored: Vec<CompatRule> = rules(&found).into_iter().map(mirror).collect();
        let exempt = rules(&found).into_iter().any(|rule| mirror_exception(rule).is_some());
        if back.is_empty() || (mirrored != rules(&back) && !exempt) {
            wrong.push(format!("{id}: expected {mirrored:?} in reverse, found:\n{}", shown(&back)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
