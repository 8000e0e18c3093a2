//! The contract as a whole: API versions, texts, sources, fixups, and the settings and seeds of the capability
//! `control`.

use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::operations::param_owner::ParamOwner;
use crate::diff::operations::params;
use crate::diff::pairs::Pairs;
use crate::{ChangeLevel, CompatRule};
use clerk_user_model::Element;
use clerk_user_model::model::Seed;

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    versions(cx);
    texts(cx);
    sources(cx);
    cx.with_max_level(ChangeLevel::Dangerous, control);
}

fn versions(cx: &mut DiffContext<'_>) {
    let contract = Element::contract();
    let (base, head) = (cx.base, cx.head);
    let default = base.newest_api_version() != head.newest_api_version();
    for version in base.api_versions.iter().filter(|version| !head.api_versions.contains(version)) {
        let message = format!("API version {version} was removed");
        cx.report(
            DiffFinding::removed(CompatRule::ApiVersionRemoved, &contract, message).values(version, ""),
        );
    }
    let added = head.api_versions.iter().filter(|version| !base.api_versions.contains(version));
    let mut added: Vec<&String> = added.collect();
    if default {
        let what = "the default API version";
        let mut finding = DiffFinding::changed(
            CompatRule::ApiVersionDefaultChanged,
            &contract,
            what,
            base.newest_api_version(),
            head.newest_api_version(),
        );
        // A new version that becomes the default is only one change.
        for version in added.extract_if(.., |version| *version == head.newest_api_version()) {
            let message = format!("API version {version} was added");
            finding = finding.consequence(CompatRule::ApiVersionAdded, contract.clone(), message);
        }
        // If the default was removed, another version becomes the default.
        cx.report(if head.api_versions.iter().any(|version| version == base.newest_api_version()) {
            finding
        } else {
            finding.because(contract.clone(), ChangeKind::Removed)
        });
    }
    for version in added {
        let message = format!("API version {version} was added");
        cx.report(DiffFinding::added(CompatRule::ApiVersionAdded, &contract, message).values("", version));
    }
}

/// Name, title and fixups.
fn texts(cx: &mut DiffContext<'_>) {
    let contract = Element::contract();
    let (base, head) = (cx.base, cx.head);
    let texts = [("name", &base.name, &head.name), ("title", &base.title, &head.title)];
    for (what, before, after) in texts.into_iter().filter(|(_, before, after)| before != after) {
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
    let parts =
        [("removed", list(&pairs.removed)), ("added", list(&pairs.added)), ("changed", list(&changed))];
    let parts: Vec<String> =
        parts.iter().filter(|(_, ids)| !ids.is_empty()).map(|(what, ids)| format!("{what} {ids}")).collect();
    if !parts.is_empty() {
        let parts = parts.join("; ");
        let message = format!("the fixups of the contract: {parts}");
        let finding = DiffFinding::changed(CompatRule::DocChanged, &contract, "", "", parts);
        cx.report(finding.message(message));
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
                DiffFinding::removed(CompatRule::DocChanged, &element, format!("{element} was removed"))
                    .values(before, "")
            }
            (_, after) => {
                DiffFinding::added(CompatRule::DocChanged, &element, format!("{element} was added"))
                    .values("", after.unwrap_or_default())
            }
        };
        cx.report(finding);
    }
}

/// Settings and seeds, which only tests use. A change of them breaks no caller, so it is never breaking.
fn control(cx: &mut DiffContext<'_>) {
    let (base, head) = (cx.base, cx.head);
    let settings = ParamOwner::control(None);
    params::compare(cx, &settings, &base.control.settings, &head.control.settings);
    let pairs = Pairs::by_name(&base.control.seeds, &head.control.seeds, |one| one.name.clone());
    for seed in pairs.removed {
        let element = Element::setting(&seed.name);
        cx.report(DiffFinding::removed(
            CompatRule::WritePropertyRemoved,
            &element,
            format!("the seed {} was removed", seed.name),
        ));
    }
    for new in pairs.added {
        let element = Element::setting(&new.name);
        let finding = DiffFinding::added(
            CompatRule::WriteOptionalPropertyAdded,
            &element,
            format!("the seed {} was added", new.name),
        );
        let message = "implementations with the capability `control` must support the seed";
        cx.report(finding.consequence(CompatRule::ConformanceProfileRequirementAdded, element, message));
    }
    for (old, new) in pairs.both {
        seed(cx, old, new);
    }
}

fn seed(cx: &mut DiffContext<'_>, old: &Seed, new: &Seed) {
    let element = Element::setting(&new.name);
    governance::compare_texts(cx, &element, (&old.doc, &[]), (&new.doc, &[]));
    let response = |seed: &Seed| (seed.returns.clone(), seed.wire.clone());
    if !cx.names.is_same(&(response(old), &old.answers), &(response(new), &new.answers)) {
        let what = format!("the response of the seed {} changed", new.name);
        cx.report(DiffFinding::changed(CompatRule::MethodReturnTypeChanged, &element, &what, "", ""));
    }
    let of = ParamOwner::control(Some(&new.name));
    params::compare(cx, &of, &old.params, &new.params);
}
