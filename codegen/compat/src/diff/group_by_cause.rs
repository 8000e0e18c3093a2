//! Groups findings by cause: a finding that follows from another one becomes its consequence.

use std::collections::BTreeMap;

use crate::diff::finding::DiffFinding;
use crate::{Change, Consequence};

/// The changes, one per cause, sorted by element and rule.
pub(crate) fn group(findings: Vec<DiffFinding>) -> Vec<Change> {
    let mut at: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, finding) in findings.iter().enumerate() {
        // By both names: a finding that follows from a rename may know only one of them.
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
            // The consequence of an announced change was announced as well.
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

/// The finding that a finding follows from. A cause is at least as severe as its consequences, and a finding that
/// always needs an approval only follows from one that does as well.
fn parent(
    findings: &[DiffFinding],
    at: &BTreeMap<&str, Vec<usize>>,
    index: usize,
    finding: &DiffFinding,
) -> Option<usize> {
    let fits = |other: &&usize| {
        let (mine, theirs) = (&finding.change, &findings[**other].change);
        // The level of an announced cause is lower than that of its rule; its consequences were announced as well.
        let weight = theirs.level.max(theirs.rule.info().level);
        **other != index && mine.level <= weight && (theirs.is_security() || !mine.is_security())
    };
    finding.because.iter().find_map(|because| {
        let matches = |other: &&usize| {
            let other = &findings[**other];
            other.kind == because.kind
                && (because.rules.is_empty() || because.rules.contains(&other.change.rule))
        };
        let candidates = at.get(because.element.as_str())?.iter().filter(matches);
        candidates.filter(fits).max_by_key(|other| findings[**other].change.level).copied()
    })
}

/// The first cause in a chain of causes. Of two findings that follow from each other, it is the first one.
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
