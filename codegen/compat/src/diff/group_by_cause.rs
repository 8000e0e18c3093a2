//! One finding per cause: what follows from another finding becomes its consequence.

use std::collections::BTreeMap;

use crate::diff::finding::DiffFinding;
use crate::{Change, Consequence};

/// The causes, by element and rule, each with what follows from it.
pub(crate) fn group(findings: Vec<DiffFinding>) -> Vec<Change> {
    let mut at: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        // By either name: what follows from a rename may know only one of the two.
        let change = &finding.change;
        let mut names = vec![change.element.as_str()];
        names.extend(change.base.iter().chain(&change.head).map(|element| element.as_str()));
        names.sort_unstable();
        names.dedup();
        for name in names {
            at.entry(name).or_default().push(index);
        }
    }
    let parents: Vec<Option<usize>> =
        findings.iter().enumerate().map(|(index, finding)| parent(&findings, &at, index, finding)).collect();
    let roots: Vec<usize> = (0..findings.len()).map(|index| root(&parents, index)).collect();
    let mut causes: BTreeMap<usize, Change> = BTreeMap::new();
    let mut followers = Vec::new();
    for (index, finding) in findings.into_iter().enumerate() {
        if roots[index] == index {
            causes.insert(index, finding.change);
        } else {
            followers.push((roots[index], finding.change));
        }
    }
    for (cause, change) in followers {
        if let Some(cause) = causes.get_mut(&cause) {
            let Change { rule, level, element, message, consequences, .. } = change;
            // What was announced with its cause asks no more than that.
            let level = level.min(cause.level);
            cause.consequences.push(Consequence { rule, level, element, message });
            cause.consequences.extend(consequences);
        }
    }
    let mut changes: Vec<Change> = causes.into_values().collect();
    for change in &mut changes {
        let key = |one: &Consequence| (one.element.clone(), one.rule, one.message.clone());
        change.consequences.sort_by_cached_key(key);
        change.consequences.dedup();
    }
    changes.sort_by(|a, b| {
        (&a.element, a.rule, a.surface, &a.before, &a.after)
            .cmp(&(&b.element, b.rule, b.surface, &b.before, &b.after))
    });
    changes
}

/// What a finding follows from. Nothing grave hides below something lighter, and nothing that must be
/// approved by name below something that need not.
fn parent(
    findings: &[DiffFinding],
    at: &BTreeMap<&str, Vec<usize>>,
    index: usize,
    finding: &DiffFinding,
) -> Option<usize> {
    let fits = |other: &&usize| {
        let (mine, theirs) = (&finding.change, &findings[**other].change);
        // A cause that was announced weighs less than its rule; what follows was announced with it.
        let weight = theirs.level.max(theirs.rule.info().level);
        **other != index && mine.level <= weight && (theirs.is_security() || !mine.is_security())
    };
    finding.because.iter().find_map(|because| {
        let is_meant = |other: &&usize| {
            let other = &findings[**other];
            other.kind == because.kind
                && (because.rules.is_empty() || because.rules.contains(&other.change.rule))
        };
        let there = at.get(because.element.as_str())?.iter().filter(is_meant);
        there.filter(fits).max_by_key(|other| findings[**other].change.level).copied()
    })
}

/// The cause behind the causes. Two findings that follow from each other are led back to the first.
fn root(parents: &[Option<usize>], index: usize) -> usize {
    let mut seen = vec![index];
    let mut now = index;
    while let Some(next) = parents[now] {
        if seen.contains(&next) {
            return seen.into_iter().min().unwrap_or(now);
        }
        seen.push(next);
        now = next;
    }
    now
}
