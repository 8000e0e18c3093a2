//! `--base auto`: the default base. The last release; without a release, the merge base with the target branch;
//! on the target itself, the parent commit.

use anyhow::{Result, bail};

use super::git::Git;
use super::input::Origin;

/// Likely names of the target branch, best first.
const TARGETS: [&str; 5] = ["origin/HEAD", "origin/main", "main", "origin/master", "master"];

/// The base that was found.
pub(super) struct FoundBase {
    pub(super) origin: Origin,
    /// Whether the base is a release. The version must then move on, and its approvals are stale.
    pub(super) released: bool,
}

/// Finds the base of a commit. `clean` is whether the work tree has the same contracts as the commit.
pub(super) fn find(git: &Git, tags: &str, head: &str, clean: bool) -> Result<FoundBase> {
    if git.is_shallow()? {
        bail!(
            "cannot find the base in a shallow clone; run `git fetch --unshallow --tags`, or check out with `fetch-depth: 0` in a workflow"
        );
    }
    let Some(tip) = git.commit(head)? else {
        bail!("`{head}` is not a commit; commit the contract, or add `--base REV|DIR`");
    };
    if let Some(found) = release(git, tags, &tip, clean)? {
        return Ok(found);
    }
    if let Some(target) = target(git)? {
        let Some(left) = git.line(["merge-base", &target, &tip])? else {
            bail!("{head} and {target} have no common ancestor; add `--base REV|DIR`");
        };
        if left != tip {
            return Ok(unreleased(left, format!("the merge base with {target}")));
        }
    }
    match git.commit(&format!("{tip}^1"))? {
        Some(parent) => Ok(unreleased(parent, format!("the first parent of {head}"))),
        None => Ok(FoundBase { origin: Origin::Nothing, released: false }),
    }
}

fn unreleased(commit: String, how: String) -> FoundBase {
    FoundBase { origin: Origin::Revision { commit, shown: how }, released: false }
}

/// The last release before the head. A release is compared with the release before it.
fn release(git: &Git, tags: &str, tip: &str, clean: bool) -> Result<Option<FoundBase>> {
    let last = |from: &str| {
        git.line(["describe", "--tags", "--abbrev=0", "--match", tags, "--exclude", "*-*", from])
    };
    let Some(mut tag) = last(tip)? else { return Ok(None) };
    if clean && git.commit(&tag)?.as_deref() == Some(tip) {
        let parent = format!("{tip}^1");
        match if git.commit(&parent)?.is_some() { last(&parent)? } else { None } {
            Some(before) => tag = before,
            // The first release has no predecessor.
            None => return Ok(None),
        }
    }
    let Some(commit) = git.commit(&tag)? else { bail!("the tag {tag} does not point to a commit") };
    Ok(Some(FoundBase {
        origin: Origin::Revision { commit, shown: format!("the last release, {tag}") },
        released: true,
    }))
}

/// Whether a name is a release tag. Pre-releases, such as `v1.0.0-rc.1`, are not releases.
pub(super) fn is_release_tag(git: &Git, tags: &str, name: &str) -> Result<bool> {
    if name.contains(['-', '*', '?', '[']) {
        return Ok(false);
    }
    let listed =
        git.bytes(["for-each-ref", "--format=%(refname:strip=2)", &format!("refs/tags/{tags}")], Vec::new())?;
    Ok(String::from_utf8_lossy(&listed).lines().any(|tag| tag == name))
}

/// The target branch, as a revision.
fn target(git: &Git) -> Result<Option<String>> {
    if let Some(asked) = std::env::var("GITHUB_BASE_REF").ok().filter(|name| !name.is_empty()) {
        for name in [format!("origin/{asked}"), asked.clone()] {
            if git.commit(&name)?.is_some() {
                return Ok(Some(name));
            }
        }
        bail!(
            "the target branch `{asked}` is missing; run `git fetch origin {asked}`, or check out with `fetch-depth: 0`"
        );
    }
    for name in TARGETS {
        if git.commit(name)?.is_some() {
            return Ok(Some(name.to_owned()));
        }
    }
    Ok(None)
}
