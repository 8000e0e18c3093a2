//! `--base auto`: what a change is held against when nobody says. The last release; without one, where the
//! branch left its target; on the target itself, the commit before.

use anyhow::{Result, bail};

use super::git::Git;
use super::input::Origin;

/// Names of the branch that changes go to, when nothing says it, best first.
const TARGETS: [&str; 5] = ["origin/HEAD", "origin/main", "main", "origin/master", "master"];

/// What was found, and how.
pub(super) struct Found {
    pub(super) origin: Origin,
    /// Whether the base was released: its version and its approvals are then over.
    pub(super) released: bool,
}

/// Looks for the base of a commit. `spec` is the folder of the contracts, `clean` whether the work tree says
/// what the commit says.
pub(super) fn find(git: &Git, tags: &str, head: &str, clean: bool) -> Result<Found> {
    if git.is_shallow()? {
        bail!(
            "this clone is shallow, so the base cannot be told; run `git fetch --unshallow --tags`, or in a workflow check out with `fetch-depth: 0`"
        );
    }
    let Some(tip) = git.commit(head)? else {
        bail!("`{head}` names no commit, so there is no base; commit something, or name a base with --base");
    };
    if let Some(found) = release(git, tags, &tip, clean)? {
        return Ok(found);
    }
    if let Some(target) = target(git)? {
        let Some(left) = git.line(["merge-base", &target, &tip])? else {
            bail!("{head} and {target} have no commit in common; name a base with --base");
        };
        if left != tip {
            return Ok(unreleased(left, format!("where the branch left {target}")));
        }
    }
    match git.commit(&format!("{tip}^1"))? {
        Some(parent) => Ok(unreleased(parent, format!("the first parent of {head}"))),
        None => Ok(Found { origin: Origin::Nothing, released: false }),
    }
}

fn unreleased(commit: String, how: String) -> Found {
    Found { origin: Origin::Revision { commit, shown: how }, released: false }
}

/// The last release before what is judged. A commit that is a release itself is held against the one before.
fn release(git: &Git, tags: &str, tip: &str, clean: bool) -> Result<Option<Found>> {
    let last = |from: &str| {
        git.line(["describe", "--tags", "--abbrev=0", "--match", tags, "--exclude", "*-*", from])
    };
    let Some(mut tag) = last(tip)? else { return Ok(None) };
    if clean && git.commit(&tag)?.as_deref() == Some(tip) {
        let parent = format!("{tip}^1");
        match if git.commit(&parent)?.is_some() { last(&parent)? } else { None } {
            Some(before) => tag = before,
            // The first release has none before it.
            None => return Ok(None),
        }
    }
    let Some(commit) = git.commit(&tag)? else { bail!("the tag {tag} names no commit") };
    Ok(Some(Found {
        origin: Origin::Revision { commit, shown: format!("the last release, {tag}") },
        released: true,
    }))
}

/// The branch that the change is meant for, as a revision.
fn target(git: &Git) -> Result<Option<String>> {
    if let Some(asked) = std::env::var("GITHUB_BASE_REF").ok().filter(|name| !name.is_empty()) {
        for name in [format!("origin/{asked}"), asked.clone()] {
            if git.commit(&name)?.is_some() {
                return Ok(Some(name));
            }
        }
        bail!(
            "the target branch `{asked}` is not here; run `git fetch origin {asked}`, or check out with `fetch-depth: 0`"
        );
    }
    for name in TARGETS {
        if git.commit(name)?.is_some() {
            return Ok(Some(name.to_owned()));
        }
    }
    Ok(None)
}
