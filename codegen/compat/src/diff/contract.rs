//! The contract as a whole: its API versions, sources, recorded disagreements, and what its capability `control`
//! sets and seeds.

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::operations::params;
use crate::diff::pairs::Pairs;
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::model::Seed;

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    versions(cx);
    texts(cx);
    sources(cx);
    cx.at_most(ChangeLevel::Dangerous, control);
}

fn versions(cx: &mut DiffContext<'_>) {
    let contract = Element::contract();
    let (base, head) = (cx.base, cx.head);
    let default = base.newest_api_version() != head.newest_api_version();
    for version in base.api_versions.iter().filter(|version| !head.api_versions.contains(version)) {
        let message = format!("API version {version} is no longer served");
        cx.report(
            DiffFinding::removed(CompatRule::ApiVersionRemoved, &contract, message).values(version, ""),
        );
    }
    let added = head.api_versions.iter().filter(|version| !base.api_versions.contains(version));
    let mut added: Vec<&String> = added.collect();
    if default {
        let what = "the API version of who names none";
        let mut finding = DiffFinding::changed(
            CompatRule::ApiVersionDefaultChanged,
            &contract,
            what,
            base.newest_api_version(),
            head.newest_api_version(),
        );
        // A new version that becomes the default is one change.
        for version in added.extract_if(.., |version| *version == head.newest_api_version()) {
            let message = format!("API version {version} is new");
            finding = finding.consequence(CompatRule::ApiVersionAdded, contract.clone(), message);
        }
        // A default that is gone leaves another one.
        cx.report(if head.api_versions.iter().any(|version| version == base.newest_api_version()) {
            finding
        } else {
            finding.because(contract.clone(), ChangeKind::Removed)
        });
    }
    for version in added {
        let message = format!("API version {version} is new");
        cx.report(DiffFinding::added(CompatRule::ApiVersionAdded, &contract, message).values("", version));
    }
}

/// Name, title and recorded disagreements: what is written about the contract.
fn texts(cx: &mut DiffContext<'_>) {
    let contract = Element::contract();
    let (base, head) = (cx.base, cx.head);
    let whole = [("name", &base.name, &head.name), ("title", &base.title, &head.title)];
    for (what, before, after) in whole.into_iter().filter(|(_, before, after)| before != after) {
        let what = format!("the {what} of the contract");
        let (before, after) = (governance::quoted(before), governance::quoted(after));
        cx.report(DiffFinding::changed(CompatRule::DocChanged, &contract, &what, before, after));
    }
    let pairs = Pairs::by_name(&base.fixups, &head.fixups, |one| one.id.clone());
    let changed = pairs.both.iter().filter(|(old, new)| !cx.names.is_same(old, new));
    let list = |fixups: &[&clerk_user_model::model::Fixup]| {
        fixups.iter().map(|one| one.id.as_str()).collect::<Vec<_>>().join(", ")
    };
    let changed = changed.map(|(_, new)| *new).collect::<Vec<_>>();
    let parts = [("gone", list(&pairs.removed)), ("new", list(&pairs.added)), ("restated", list(&changed))];
    let said: Vec<String> =
        parts.iter().filter(|(_, ids)| !ids.is_empty()).map(|(what, ids)| format!("{what}: {ids}")).collect();
    if !said.is_empty() {
        let what = "the recorded disagreements between sources";
        cx.report(DiffFinding::changed(CompatRule::DocChanged, &contract, what, "", said.join("; ")));
    }
}

fn sources(cx: &mut DiffContext<'_>) {
    let (base, head) = (cx.base, cx.head);
    let shown = |source: Option<&clerk_user_model::model::Source>| {
        source
            .map(|one| format!("{} {}", one.title, one.link.as_deref().unwrap_or_default()).trim().to_owned())
    };
    let keys = base.sources.keys().chain(head.sources.keys().filter(|key| !base.sources.contains_key(*key)));
    for key in keys {
        let (before, after) = (shown(base.sources.get(key)), shown(head.sources.get(key)));
        if before == after {
            continue;
        }
        let element = Element::source(key);
        let finding = match (before, after) {
            (Some(before), Some(after)) => {
                DiffFinding::changed(CompatRule::DocChanged, &element, element.as_str(), before, after)
            }
            (Some(before), None) => {
                DiffFinding::removed(CompatRule::DocChanged, &element, format!("{element} is gone"))
                    .values(before, "")
            }
            (_, after) => DiffFinding::added(CompatRule::DocChanged, &element, format!("{element} is new"))
                .values("", after.unwrap_or_default()),
        };
        cx.report(finding);
    }
}

/// What sets the scene for a test. No caller sees it, so nothing here asks more than care.
fn control(cx: &mut DiffContext<'_>) {
    let (base, head) = (cx.base, cx.head);
    let settings = params::ParamOwner::control(None);
    params::compare(cx, &settings, &base.control.settings, &head.control.settings);
    let pairs = Pairs::by_name(&base.control.seeds, &head.control.seeds, |one| one.name.clone());
    for seed in pairs.removed {
        let element = Element::setting(&seed.name);
        cx.report(DiffFinding::removed(
            CompatRule::WritePropertyRemoved,
            &element,
            format!("the seed {} is gone", seed.name),
        ));
    }
    for new in pairs.added {
        let element = Element::setting(&new.name);
        let finding = DiffFinding::added(
            CompatRule::WriteOptionalPropertyAdded,
            &element,
            format!("the seed {} is new", new.name),
        );
        let message = "an implementation with the capability `control` has one more thing to seed";
        cx.report(finding.consequence(CompatRule::ConformanceProfileRequirementAdded, element, message));
    }
    for (old, new) in pairs.both {
        seed(cx, old, new);
    }
}

fn seed(cx: &mut DiffContext<'_>, old: &Seed, new: &Seed) {
    let element = Element::setting(&new.name);
    governance::compare_texts(cx, &element, (&old.doc, &[]), (&new.doc, &[]));
    let answers = |seed: &Seed| (seed.returns.clone(), seed.wire.clone());
    if !cx.names.is_same(&(answers(old), &old.answers), &(answers(new), &new.answers)) {
        let what = format!("what the seed {} answers", new.name);
        cx.report(DiffFinding::changed(CompatRule::MethodReturnTypeChanged, &element, &what, "", ""));
    }
    let of = params::ParamOwner::control(Some(&new.name));
    params::compare(cx, &of, &old.params, &new.params);
}
