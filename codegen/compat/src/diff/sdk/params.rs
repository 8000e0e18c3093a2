//! Params of SDK methods. A change that follows from a param of the called operation becomes a consequence of that.

use std::collections::BTreeMap;

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::finding::{ChangeKind, DiffFinding};
use crate::diff::governance;
use crate::diff::limits::min_limit;
use crate::diff::operations::param_types::{self, TypeChange};
use crate::diff::pairs::Pairs;
use clerk_user_model::Element;
use clerk_user_model::model::{MethodBehaviour, SdkMethod, SdkObject, SdkParam};

/// The rules for a flag that accepts more values: when it is set, and when it is removed.
const WIDER: (CompatRule, CompatRule) = (CompatRule::ParamTypeWidened, CompatRule::ParamTypeNarrowed);
/// The rules for a flag that accepts fewer values.
const NARROWER: (CompatRule, CompatRule) = (CompatRule::ParamTypeNarrowed, CompatRule::ParamTypeWidened);

/// The causes on the wire of another type.
const TYPES: &[CompatRule] =
    &[CompatRule::WritePropertyTypeNarrowed, CompatRule::WritePropertyTypeWidened, CompatRule::TypeRenamed];
/// The causes on the wire of another nullability.
const NULLS: &[CompatRule] =
    &[CompatRule::WritePropertyBecameNullable, CompatRule::WritePropertyBecameNonNullable];
/// The causes on the wire of becoming required or optional.
const REQUIRED: &[CompatRule] =
    &[CompatRule::WritePropertyBecameRequired, CompatRule::WritePropertyBecameOptional];
/// The causes on the wire of another minimum.
const MINIMUM: &[CompatRule] = &[CompatRule::WriteMinIncreased, CompatRule::WriteMinDecreased];
/// The causes on the wire of another default.
const DEFAULTS: &[CompatRule] = &[
    CompatRule::DefaultValueAdded,
    CompatRule::DefaultValueChanged,
    CompatRule::DefaultValueRemoved,
    CompatRule::PaginationDefaultPageSizeChanged,
    CompatRule::PaginationDefaultStartChanged,
];

/// A method and its object.
type OwnedMethod<'a> = (&'a SdkObject, &'a SdkMethod);

pub(crate) fn compare(cx: &mut DiffContext<'_>, old: OwnedMethod<'_>, new: OwnedMethod<'_>) {
    style(cx, old, new);
    let pairs = Pairs::by_name(&old.1.params, &new.1.params, |param| param.name.clone());
    for param in pairs.removed {
        let element = Element::method_param(&old.0.name, &old.1.name, &param.name);
        let mut finding =
            DiffFinding::removed(CompatRule::MethodParamRemoved, &element, format!("{element} was removed"));
        for wire in wire_params(cx.base, &old.1.behaviour, &param.name) {
            finding = finding.because(wire, ChangeKind::Removed);
        }
        cx.report(finding);
    }
    for param in pairs.added {
        let element = Element::method_param(&new.0.name, &new.1.name, &param.name);
        let (rule, must) = if param.required {
            (CompatRule::MethodParamAddedRequired, " and is required")
        } else {
            (CompatRule::MethodParamAddedOptional, "")
        };
        let mut finding = DiffFinding::added(rule, &element, format!("{element} was added{must}"));
        for wire in wire_params(cx.head, &new.1.behaviour, &param.name) {
            finding = finding.because(wire, ChangeKind::Added);
        }
        cx.report(finding);
    }
    for (before, after) in pairs.both {
        param(cx, new, before, after);
    }
}

/// The operation params that a method param is sent as.
fn wire_params(model: &clerk_user_model::Model, does: &MethodBehaviour, name: &str) -> Vec<Element> {
    let (MethodBehaviour::Call { operation, params }
    | MethodBehaviour::Page { operation, params, .. }
    | MethodBehaviour::Read { operation, params, .. }
    | MethodBehaviour::SignOutAfter { operation, params }
    | MethodBehaviour::TokenCache { operation, params, .. }
    | MethodBehaviour::UpdateByDiff { update: operation, params, .. }) = does
    else {
        return Vec::new();
    };
    let Some(operation) = model.operation(operation) else { return Vec::new() };
    let wire = params.get(name).map(String::as_str).or(match does {
        MethodBehaviour::Page { page, offset, .. } if page == name => Some(offset),
        MethodBehaviour::Page { size, limit, .. } if size == name => Some(limit),
        _ => None,
    });
    let found = operation.params.iter().find(|param| Some(param.wire.as_str()) == wire);
    found.map(|param| Element::param(&operation.id(), &param.name)).into_iter().collect()
}

/// Compares how params are passed: one by one, or in an object. A method without params has no style.
fn style(cx: &mut DiffContext<'_>, (_, old): OwnedMethod<'_>, (object, new): OwnedMethod<'_>) {
    let element = Element::method(&object.name, &new.name);
    let (before, after) = (param_places(old), param_places(new));
    let common = |param: &&SdkParam| old.param(&param.name).is_some() && new.param(&param.name).is_some();
    let shared: Vec<&str> = new.params.iter().filter(common).map(|param| param.name.as_str()).collect();
    let changed = shared.iter().any(|name| before.get(name).map(|at| at.0) != after.get(name).map(|at| at.0));
    if changed {
        let what = format!("the param style of {element}");
        cx.report(DiffFinding::changed(
            CompatRule::MethodParamStyleChanged,
            &element,
            &what,
            shown(old),
            shown(new),
        ));
        return;
    }
    let order = |method: &SdkMethod, at: &BTreeMap<&str, (bool, usize)>| {
        let given = method.params.iter().filter(|param| shared.contains(&param.name.as_str()));
        let mut names: Vec<(usize, String)> = given
            .filter_map(|param| {
                at.get(param.name.as_str()).filter(|at| !at.0).map(|at| (at.1, param.name.clone()))
            })
            .collect();
        names.sort();
        names.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    let (first, second) = (order(old, &before), order(new, &after));
    if first != second {
        let what = format!("the order of the params of {element}");
        let (first, second) = (first.join(", "), second.join(", "));
        cx.report(DiffFinding::changed(CompatRule::MethodParamReordered, &element, &what, first, second));
    }
    let types = |method: &SdkMethod| -> Vec<String> {
        method.objects.iter().map(|object| object.ty.clone()).collect()
    };
    let (first, second) = (types(old), types(new));
    if old.positional && new.positional && first.len() == second.len() && first != second {
        let what = format!("the name of a param type of {element}");
        cx.report(DiffFinding::changed(
            CompatRule::TypeRenamed,
            &element,
            &what,
            first.join(", "),
            second.join(", "),
        ));
    }
}

/// The place of each param of a method: whether it is in an object, and its position. Params outside an object come
/// first, so the position of an object does not matter.
fn param_places(method: &SdkMethod) -> BTreeMap<&str, (bool, usize)> {
    let inside = |name: &str| method.objects.iter().any(|object| object.params.iter().any(|one| one == name));
    let each = method.params.iter().enumerate();
    each.map(|(at, param)| (param.name.as_str(), (!method.positional || inside(&param.name), at))).collect()
}

fn shown(method: &SdkMethod) -> String {
    let at = param_places(method);
    let mut alone: Vec<&str> = Vec::new();
    let mut gathered: Vec<&str> = Vec::new();
    for param in &method.params {
        let inside = at.get(param.name.as_str()).is_some_and(|at| at.0);
        if inside { &mut gathered } else { &mut alone }.push(&param.name);
    }
    let mut parts: Vec<String> = alone.into_iter().map(Into::into).collect();
    if !gathered.is_empty() {
        parts.push(format!("{{ {} }}", gathered.join(", ")));
    }
    format!("({})", parts.join(", "))
}

fn param(cx: &mut DiffContext<'_>, (object, method): OwnedMethod<'_>, old: &SdkParam, new: &SdkParam) {
    let element = Element::method_param(&object.name, &method.name, &new.name);
    let wires = wire_params(cx.head, &method.behaviour, &new.name);
    let follows = |finding: DiffFinding, rules: &'static [CompatRule]| {
        wires.iter().fold(finding, |finding, wire| finding.because_of(wire.clone(), rules))
    };
    let change = param_types::compare_sdk(cx, old, new);
    let rule = |change: TypeChange| match change {
        TypeChange::Same => None,
        TypeChange::Wider => Some(CompatRule::ParamTypeWidened),
        TypeChange::Narrower => Some(CompatRule::ParamTypeNarrowed),
        TypeChange::Renamed => Some(CompatRule::TypeRenamed),
    };
    if let Some(rule) = rule(change) {
        let what = format!("the type of {element}");
        let (before, after) = (param_types::show_sdk(old), param_types::show_sdk(new));
        cx.report(follows(DiffFinding::changed(rule, &element, &what, before, after), TYPES));
    }
    let flags = [
        (old.nullable, new.nullable, WIDER, ["non-nullable", "nullable"], NULLS),
        (old.required, new.required, NARROWER, ["optional", "required"], REQUIRED),
    ];
    for (_, is, (on, off), words, rules) in flags.into_iter().filter(|(was, is, ..)| was != is) {
        let (rule, before, after) = if is { (on, words[0], words[1]) } else { (off, words[1], words[0]) };
        cx.report(follows(DiffFinding::changed(rule, &element, element.as_str(), before, after), rules));
    }
    if let Some(finding) = min_limit("the minimum value").compare(&element, old.min, new.min) {
        cx.report(follows(finding, MINIMUM));
    }
    if let Some(finding) = default(method, &element, old, new) {
        cx.report(follows(finding, DEFAULTS));
    }
    governance::compare_deprecation(cx, &element, old.deprecated.as_ref(), new.deprecated.as_ref());
    governance::compare_texts(cx, &element, (&old.doc, &old.source), (&new.doc, &new.source));
}

/// Compares the default. For paging and caching, it has rules of its own.
fn default(method: &SdkMethod, element: &Element, old: &SdkParam, new: &SdkParam) -> Option<DiffFinding> {
    if old.default == new.default {
        return None;
    }
    let rule = match &method.behaviour {
        MethodBehaviour::Page { page, .. } if *page == new.name => CompatRule::PaginationDefaultStartChanged,
        MethodBehaviour::Page { size, .. } if *size == new.name => {
            CompatRule::PaginationDefaultPageSizeChanged
        }
        MethodBehaviour::TokenCache { leeway, .. } if *leeway == new.name => CompatRule::CachePolicyChanged,
        _ => match (old.default, new.default) {
            (None, _) => CompatRule::DefaultValueAdded,
            (_, None) => CompatRule::DefaultValueRemoved,
            _ => CompatRule::DefaultValueChanged,
        },
    };
    let text = |default: Option<i64>| default.map_or_else(|| "none".to_owned(), |one| one.to_string());
    let what = format!("the default of {element}");
    Some(DiffFinding::changed(rule, element, &what, text(old.default), text(new.default)))
}
