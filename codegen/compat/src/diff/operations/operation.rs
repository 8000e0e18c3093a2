//! Operations on the wire.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::{BodyEncoding, Envelope, Surface, Verb};

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::operations::errors;
use crate::diff::operations::param_owner::ParamOwner;
use crate::diff::operations::params;
use crate::diff::presence::{self, RangeChange, sunset_passed, was_announced};
use clerk_user_model::Element;
use clerk_user_model::model::{Deprecation, Operation, Returns};

pub(crate) fn compare(cx: &mut DiffContext<'_>) {
    for old in cx.names.operations.removed.clone() {
        if presence::is_in_served_version(cx.base, cx.head, range(old)) {
            cx.with_max_level(governance::max_level(old.stability), |cx| report_removed(cx, old, None));
        }
    }
    let paths = Paths::of(cx.base.operations.iter());
    for new in cx.names.operations.added.clone() {
        report_added(cx, new, &paths, None);
    }
    for (old, new) in cx.names.operations.both.clone() {
        cx.with_max_level(governance::max_level(old.stability), |cx| operation(cx, old, new, &paths));
    }
}

fn range(operation: &Operation) -> presence::VersionRange<'_> {
    (operation.since.as_deref(), operation.until.as_deref())
}

/// The verbs of operations that write, by surface and path without the names of params.
struct Paths(BTreeMap<(Surface, String), BTreeSet<&'static str>>);

impl Paths {
    fn of<'a>(operations: impl Iterator<Item = &'a Operation>) -> Self {
        let mut paths: BTreeMap<(Surface, String), BTreeSet<&'static str>> = BTreeMap::new();
        for one in operations.filter(|one| writes(one)) {
            paths.entry((one.surface, path(one))).or_default().insert(verb(one));
        }
        Self(paths)
    }

    /// Whether another verb writes at the same path.
    fn has_another(&self, operation: &Operation) -> bool {
        let verbs = self.0.get(&(operation.surface, path(operation)));
        writes(operation) && verbs.is_some_and(|verbs| verbs.iter().any(|one| *one != verb(operation)))
    }
}

/// Whether the verb writes; a path may have several of these verbs for the same write.
fn writes(operation: &Operation) -> bool {
    matches!(operation.http.verb, Verb::Put | Verb::Patch | Verb::Post)
}

fn verb(operation: &Operation) -> &'static str {
    match operation.http.verb {
        Verb::Get => "GET",
        Verb::Post => "POST",
        Verb::Put => "PUT",
        Verb::Patch => "PATCH",
        Verb::Delete => "DELETE",
    }
}

/// The path without the names of its params, which are not sent.
fn path(operation: &Operation) -> String {
    let mut inside = false;
    let kept = operation.http.path.chars().filter(|c| {
        let was = inside;
        inside = (inside || *c == '{') && *c != '}';
        !was || *c == '}'
    });
    kept.collect()
}

/// Reports an operation that was removed, in one API version or altogether.
fn report_removed(cx: &mut DiffContext<'_>, old: &Operation, removed_in: Option<(&Operation, &str)>) {
    let element = Element::operation(&old.id());
    // Only a deprecation in the base announces a removal.
    let deprecated = old.deprecated.as_ref();
    let twin = other_surface(old);
    let elsewhere = cx.base.operation(&twin).is_some() && cx.head.operation(&twin).is_some();
    let rule = removal(
        deprecated,
        cx.today,
        if elsewhere { CompatRule::SurfaceRemoved } else { CompatRule::MethodRemoved },
    );
    let mut message = match removed_in {
        Some((_, version)) => format!("{element} was removed in API version {version}"),
        None if elsewhere => format!("{element} was removed; {twin} still exists"),
        None => format!("{element} was removed"),
    };
    let moved = removed_in.and_then(|(new, _)| new.moved_to.as_ref()).or(old.moved_to.as_ref());
    if let Some(target) = moved {
        message = format!("{message}; {target} replaces it");
    } else if let Some(replacement) = deprecated.and_then(|deprecated| deprecated.replacement.as_ref()) {
        message = format!("{message}; use {replacement} instead");
    }
    let mut finding = DiffFinding::removed(rule, &element, message).values(binding(old), "");
    if let Some((new, _)) = removed_in {
        finding = finding.in_head(Element::operation(&new.id()));
    }
    let message = "implementations of the method no longer compile";
    cx.report(finding.consequence(CompatRule::TraitMethodRemoved, element, message));
}

/// The rule for a removal: as announced, earlier than announced, or not announced.
pub(crate) fn removal(
    deprecated: Option<&Deprecation>,
    today: Option<&str>,
    unannounced: CompatRule,
) -> CompatRule {
    match sunset_passed(deprecated, today) {
        Some(true) if was_announced(deprecated, today) => CompatRule::MethodRemovedAfterSunset,
        Some(false) => CompatRule::MethodRemovedBeforeSunset,
        _ => unannounced,
    }
}

fn other_surface(operation: &Operation) -> String {
    let other = match operation.surface {
        Surface::Frontend => Surface::Backend,
        Surface::Backend => Surface::Frontend,
    };
    format!("{other}.{}", operation.name)
}

fn report_added(
    cx: &mut DiffContext<'_>,
    new: &Operation,
    paths: &Paths,
    added_in: Option<(&Operation, &str)>,
) {
    let element = Element::operation(&new.id());
    let twin = other_surface(new);
    let elsewhere = cx.base.operation(&twin).is_some() && cx.head.operation(&twin).is_some();
    let (rule, message) = if let Some((_, version)) = added_in {
        (CompatRule::MethodAdded, format!("{element} was added in API version {version}"))
    } else if elsewhere {
        (CompatRule::SurfaceAdded, format!("{element} was added; {twin} already existed"))
    } else if paths.has_another(new) {
        (
            CompatRule::MethodWireVerbAdded,
            format!("{element} was added: {}, a path with other verbs", binding(new)),
        )
    } else {
        (CompatRule::MethodAdded, format!("{element} was added"))
    };
    let mut finding = DiffFinding::added(rule, &element, message).values("", binding(new));
    if let Some((old, _)) = added_in {
        finding = finding.in_base(Element::operation(&old.id()));
    }
    // If another operation was moved here, that move is the cause.
    for old in cx.names.moved_operations.get(new.id().as_str()).into_iter().flatten() {
        finding = finding.because(Element::operation(old), ChangeKind::Removed);
    }
    let message = "until implementations have the method, the operation returns \"unimplemented\"";
    cx.report(finding.consequence(CompatRule::TraitProvidedMethodAdded, element, message));
}

fn binding(operation: &Operation) -> String {
    format!("{} {}", verb(operation), operation.http.path)
}

fn operation(cx: &mut DiffContext<'_>, old: &Operation, new: &Operation, paths: &Paths) {
    let element = Element::operation(&new.id());
    match governance::compare_range(cx, &element, range(old), range(new)) {
        RangeChange::Removed(version) => return report_removed(cx, old, Some((new, &version))),
        RangeChange::Added(version) => return report_added(cx, new, paths, Some((old, &version))),
        RangeChange::Same | RangeChange::Rewritten { .. } => {}
    }
    if old.name != new.name {
        let finding = DiffFinding::changed(
            CompatRule::MethodRenamed,
            &element,
            "the name of an operation",
            &old.name,
            &new.name,
        );
        let message = "implementations of the method no longer compile";
        let finding = finding.in_base(Element::operation(&old.id()));
        cx.report(finding.consequence(
            CompatRule::TraitMethodRemoved,
            Element::operation(&old.id()),
            message,
        ));
    }
    if (old.http.verb, path(old)) != (new.http.verb, path(new)) {
        let what = format!("the route of {element}");
        cx.report(DiffFinding::changed(
            CompatRule::MethodWireRouteChanged,
            &element,
            &what,
            binding(old),
            binding(new),
        ));
    }
    body(cx, &element, old.http.body, new.http.body);
    actor(cx, &element, old, new);
    response(cx, &element, old, new);
    let of_params =
        |one: &Operation| one.params.iter().flat_map(|param| param.errors.clone()).collect::<Vec<_>>();
    let (elsewhere_in_base, elsewhere_in_head) = (of_params(old), of_params(new));
    let lists = errors::ErrorLists {
        base: &old.errors,
        head: &new.errors,
        elsewhere_in_base: elsewhere_in_base.iter().collect(),
        elsewhere_in_head: elsewhere_in_head.iter().collect(),
        secret: false,
    };
    errors::compare_listed(cx, &element, &lists);
    governance::compare_stability(cx, &element, old.stability, new.stability);
    governance::compare_deprecation(cx, &element, old.deprecated.as_ref(), new.deprecated.as_ref());
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
    let of = ParamOwner::operation(old, new);
    params::compare(cx, &of, &old.params, &new.params);
}

fn body(cx: &mut DiffContext<'_>, element: &Element, old: BodyEncoding, new: BodyEncoding) {
    let word = |body| match body {
        BodyEncoding::None => "",
        BodyEncoding::Json => "JSON",
        BodyEncoding::Form => "form",
    };
    if old == new {
        return;
    }
    let what = format!("the body of {element}");
    let rule = if old == BodyEncoding::None {
        CompatRule::WriteMediaTypeAdded
    } else {
        CompatRule::WriteMediaTypeRemoved
    };
    let mut finding = DiffFinding::changed(rule, element, &what, word(old), word(new));
    if old != BodyEncoding::None && new != BodyEncoding::None {
        let message = format!("{} is accepted instead", word(new));
        finding = finding.consequence(CompatRule::WriteMediaTypeAdded, element.clone(), message);
    }
    cx.report(finding);
}

fn actor(cx: &mut DiffContext<'_>, element: &Element, old: &Operation, new: &Operation) {
    let word = |operation: &Operation| match (operation.is_public(), operation.surface) {
        (true, _) => "none",
        (false, Surface::Frontend) => "a session",
        (false, Surface::Backend) => "the secret key",
    };
    let rule = match (old.is_public(), new.is_public()) {
        (true, false) => CompatRule::AuthRequirementAdded,
        (false, true) => CompatRule::AuthRequirementRemoved,
        _ => return,
    };
    cx.report(DiffFinding::changed(
        rule,
        element,
        &format!("the credentials for {element}"),
        word(old),
        word(new),
    ));
}

/// Compares the type and form of the response, and its envelope.
fn response(cx: &mut DiffContext<'_>, element: &Element, old: &Operation, new: &Operation) {
    let envelope = |operation: &Operation| match operation.http.envelope {
        Envelope::Bare => "",
        Envelope::Client => ", in an envelope with the client",
    };
    let paged = |operation: &Operation| match &operation.paged_by {
        Some(param) => format!(", if `{param}` is sent"),
        None => String::new(),
    };
    let text = |operation: &Operation| {
        let null = if operation.returns_null { " or null" } else { "" };
        format!("{}{null}{}{}", returned(&operation.returns), paged(operation), envelope(operation))
    };
    let same = cx.names.head_type(old.returns.resource()) == new.returns.resource();
    let enveloped = old.http.envelope == new.http.envelope;
    let shape = (&old.returns, old.paged_by.is_some(), &new.returns, new.paged_by.is_some());
    // Without the param that asks for a page, the response is an array.
    let rule = match shape {
        (Returns::One(_), _, Returns::One(_), _)
        | (Returns::List(_), _, Returns::List(_), _)
        | (Returns::List(_), _, Returns::Page(_), true)
        | (Returns::Page(_), true, Returns::Page(_), true)
        | (Returns::Page(_), false, Returns::Page(_), false) => None,
        (Returns::List(_), _, Returns::Page(_), false)
        | (Returns::Page(_), true, Returns::Page(_), false) => Some(CompatRule::MethodReturnBecamePaginated),
        _ => Some(CompatRule::MethodReturnTypeChanged),
    };
    let same = same && old.returns_null == new.returns_null;
    let rule = if same && enveloped { rule } else { Some(CompatRule::MethodReturnTypeChanged) };
    let Some(rule) = rule else { return };
    let what = format!("the response of {element}");
    let message = "the method returns another type";
    let finding = DiffFinding::changed(rule, element, &what, text(old), text(new));
    cx.report(finding.consequence(CompatRule::TraitMethodSignatureChanged, element.clone(), message));
}

fn returned(returns: &Returns) -> String {
    match returns {
        Returns::One(name) => name.clone(),
        Returns::List(name) => format!("list of {name}"),
        Returns::Page(name) => format!("page of {name}"),
    }
}
