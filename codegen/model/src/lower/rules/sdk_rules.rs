//! Rules about the SDK: they refer to methods and properties of its objects, not to operations. Values
//! such as the page size come from the methods.

use clerk_user_runtime::{Capability, DerivedFunction, List, RuleKind, SdkCacheAspect, Surface, Text};

use super::targets::find_operation;
use crate::ast::{KindEntry, RuleFile};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{Derived, MethodBehaviour, Model, Property, PropertyType, SdkMethod, SdkObject};
use crate::naming;
use crate::source::{Span, Spanned};

/// The kinds about the SDK, as a pattern.
macro_rules! sdk_kinds {
    () => {
        KindEntry::Derived { .. }
            | KindEntry::SdkPage { .. }
            | KindEntry::SdkCall { .. }
            | KindEntry::SdkRequests { .. }
            | KindEntry::SdkCache { .. }
            | KindEntry::Diff { .. }
    };
}
pub(super) use sdk_kinds;

/// Lowers such a kind. Returns `None` after reporting an error.
pub(super) fn lower(cx: &mut LoweringContext<'_>, rule: &RuleFile, model: &Model) -> Option<RuleKind> {
    check_needs(cx, rule);
    Some(match &rule.kind.value {
        KindEntry::Derived { function, of } => derived(cx, rule, *function, of, model)?,
        KindEntry::SdkPage { aspect, methods } => {
            let (page, size) = pages(cx, rule, model)?;
            let methods = page_methods(cx, rule, methods, model)?;
            RuleKind::SdkPage { aspect: *aspect, page, size, methods }
        }
        KindEntry::SdkCall { aspect } => {
            some_method(
                cx,
                rule,
                model,
                |behaviour| matches!(behaviour, MethodBehaviour::Call { .. }),
                "calls an operation",
            )?;
            RuleKind::SdkCall { aspect: *aspect }
        }
        KindEntry::SdkRequests { method: name, when, sends } => {
            method(cx, rule, name, model)?;
            let found: Vec<Option<Text>> = sends
                .iter()
                .map(|name| find_operation(cx, name, model).map(|operation| operation.id().into()))
                .collect();
            let sends: Option<Vec<Text>> = found.into_iter().collect();
            RuleKind::SdkRequests { method: name.value.clone().into(), when: *when, sends: sends?.into() }
        }
        KindEntry::SdkCache { method: name, aspect, ttl, leeway } => {
            let method = method(cx, rule, name, model)?;
            let (ttl, leeway) = match method {
                MethodRef::Method(method) => kept(cx, name, method, *aspect)?,
                MethodRef::Elsewhere => (*ttl, *leeway),
            };
            RuleKind::SdkCache { method: name.value.clone().into(), aspect: *aspect, ttl, leeway }
        }
        KindEntry::Diff { method: name, aspect } => {
            if !matches!(
                method(cx, rule, name, model)?,
                MethodRef::Method(SdkMethod { behaviour: MethodBehaviour::UpdateByDiff { .. }, .. })
            ) {
                mismatch(
                    cx,
                    name.span,
                    format!("`{name}` is not a method that updates by difference"),
                    "use a method with `does: update-by-diff`",
                );
                return None;
            }
            RuleKind::Diff { method: name.value.clone().into(), aspect: *aspect }
        }
        _ => return None,
    })
}

fn mismatch(cx: &mut LoweringContext<'_>, span: Span, message: String, help: &str) {
    cx.report(Code::TargetMismatch, span, message, help);
}

/// Checks that a rule about an SDK needs the capability for one.
fn check_needs(cx: &mut LoweringContext<'_>, rule: &RuleFile) {
    let sdk = [Capability::Sdk, Capability::BackendSdk];
    if !rule.needs.iter().any(|need| sdk.contains(need)) {
        let message = format!("the rule `{}` is about an SDK, but `needs` does not list one", rule.id);
        mismatch(cx, rule.kind.span, message, "add `needs: [sdk, journal]`");
    }
}

/// A method name in a rule, resolved.
enum MethodRef<'m> {
    /// A method of an SDK object of the contract.
    Method(&'m SdkMethod),
    /// A method of another SDK.
    Elsewhere,
}

/// Resolves a method name. For an SDK without objects in the contract, an operation name is valid.
fn method<'m>(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    name: &Spanned<String>,
    model: &'m Model,
) -> Option<MethodRef<'m>> {
    let methods = || model.sdk.iter().flat_map(|object| &object.methods);
    if let Some(method) = methods().find(|method| method.name == name.value) {
        return Some(MethodRef::Method(method));
    }
    let elsewhere = [Capability::BackendSdk, Capability::SessionToken];
    if rule.needs.iter().any(|need| elsewhere.contains(need)) {
        return find_operation(cx, name, model).map(|_| MethodRef::Elsewhere);
    }
    let known = methods().map(|method| method.name.as_str());
    cx.report_unknown(Code::UnknownOperation, "SDK method", name, known);
    None
}

/// Finds a method with such a behaviour.
fn some_method<'m>(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    model: &'m Model,
    meant: fn(&MethodBehaviour) -> bool,
    what: &str,
) -> Option<&'m SdkMethod> {
    let mut methods = model.sdk.iter().flat_map(|object| &object.methods);
    let found = methods.find(|method| meant(&method.behaviour));
    if found.is_none() {
        mismatch(cx, rule.kind.span, format!("no SDK method {what}"), "remove the rule");
    }
    found
}

/// Default page number and size, which all methods that read pages share.
fn pages(cx: &mut LoweringContext<'_>, rule: &RuleFile, model: &Model) -> Option<(i64, i64)> {
    some_method(
        cx,
        rule,
        model,
        |behaviour| matches!(behaviour, MethodBehaviour::Page { .. }),
        "reads pages",
    )?;
    let methods = model.sdk.iter().flat_map(|object| &object.methods);
    let numbers = methods.filter_map(|method| match &method.behaviour {
        MethodBehaviour::Page { page, size, .. } => {
            let default = |name: &str| method.param(name).and_then(|param| param.default);
            Some((default(page), default(size)))
        }
        _ => None,
    });
    let numbers: Vec<_> = numbers.collect();
    match numbers.first() {
        Some(&first @ (Some(page), Some(size))) if numbers.iter().all(|one| *one == first) => {
            Some((page, size))
        }
        _ => {
            let message = "the methods that read pages do not share one default".to_owned();
            mismatch(cx, rule.kind.span, message, "set the same `default` for their params");
            None
        }
    }
}

/// The methods that a rule about pages names; each reads pages.
fn page_methods(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    names: &[Spanned<String>],
    model: &Model,
) -> Option<List<Text>> {
    let mut methods = Vec::new();
    for name in names {
        let MethodRef::Method(found) = method(cx, rule, name, model)? else { return None };
        if !matches!(found.behaviour, MethodBehaviour::Page { .. }) {
            let message = format!("`{name}` does not read pages");
            mismatch(cx, name.span, message, "name a method with `does: page`");
            return None;
        }
        methods.push(Text::from(found.name.clone()));
    }
    Some(methods.into())
}

/// Time to live and leeway in seconds.
fn kept(
    cx: &mut LoweringContext<'_>,
    name: &Spanned<String>,
    method: &SdkMethod,
    aspect: SdkCacheAspect,
) -> Option<(Option<i64>, Option<i64>)> {
    match (&method.behaviour, aspect) {
        (MethodBehaviour::TokenCache { ttl_seconds, leeway, .. }, SdkCacheAspect::Lifetime) => {
            Some((Some(*ttl_seconds), method.param(leeway).and_then(|param| param.default)))
        }
        (MethodBehaviour::CachedList { .. }, SdkCacheAspect::Once | SdkCacheAspect::PerObject)
        | (MethodBehaviour::CachedList { keeps_failure: true, .. }, SdkCacheAspect::FailureKept) => {
            Some((None, None))
        }
        _ => {
            mismatch(
                cx,
                name.span,
                format!(
                    "method `{name}` does not support the aspect `{}`",
                    naming::kebab_case(&format!("{aspect:?}"))
                ),
                "change the aspect, or the method",
            );
            None
        }
    }
}

fn derived(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    function: DerivedFunction,
    of: &[Spanned<String>],
    model: &Model,
) -> Option<RuleKind> {
    let Some(object) = model.sdk.first() else {
        mismatch(cx, rule.kind.span, "the contract has no SDK objects".to_owned(), "remove the rule");
        return None;
    };
    if of.is_empty() {
        mismatch(
            cx,
            rule.kind.span,
            format!("`of` of the rule `{}` is empty", rule.id),
            "add at least one property",
        );
    }
    let (mut names, mut from) = (Vec::new(), Vec::new());
    for name in of {
        let (shown, sources) = match function {
            DerivedFunction::IsPrimary | DerivedFunction::IsPrimaryOfKind => compared(cx, rule, name, model)?,
            _ => computed(cx, function, object, name, model)?,
        };
        names.push(Text::from(shown));
        from.extend(sources.into_iter().map(Text::from));
    }
    Some(RuleKind::Derived { function, of: names.into(), from: from.into() })
}

/// A method that compares ids: its name, and the primary property of each resource.
fn compared(
    cx: &mut LoweringContext<'_>,
    rule: &RuleFile,
    name: &Spanned<String>,
    model: &Model,
) -> Option<(String, Vec<String>)> {
    let MethodRef::Method(SdkMethod { behaviour: MethodBehaviour::IsPrimary { kinds, .. }, .. }) =
        method(cx, rule, name, model)?
    else {
        mismatch(
            cx,
            name.span,
            format!("`{name}` does not compare ids"),
            "use a method with `does: is-primary`",
        );
        return None;
    };
    let pairs = kinds.iter().flat_map(|kind| [kind.resource.clone(), kind.id.clone()]);
    Some((name.value.clone(), pairs.collect()))
}

/// A property: its SDK name, and the properties that it is computed from.
fn computed(
    cx: &mut LoweringContext<'_>,
    function: DerivedFunction,
    object: &SdkObject,
    name: &Spanned<String>,
    model: &Model,
) -> Option<(String, Vec<String>)> {
    let resource = model.resource(&object.resource)?;
    let Some(property) = resource.property(&name.value) else {
        let known = resource.properties.iter().map(|property| property.name.as_str());
        cx.report_unknown(Code::UnknownProperty, &format!("property of {}", object.resource), name, known);
        return None;
    };
    let sources = match (function, &property.derived) {
        (DerivedFunction::FullName | DerivedFunction::BlankName, Some(Derived::FullName { first, last })) => {
            vec![first.clone(), last.clone()]
        }
        (DerivedFunction::FindById, Some(Derived::FindById { id, list })) => vec![id.clone(), list.clone()],
        (DerivedFunction::AnyVerified, Some(Derived::AnyHaving(place)))
        | (DerivedFunction::Having, Some(Derived::Having(place)))
        | (DerivedFunction::Lacking, Some(Derived::Lacking(place))) => {
            vec![place.list.clone(), place.outer.clone(), place.inner.clone(), place.is.clone()]
        }
        (DerivedFunction::EmptyObject, None) if property.ty == PropertyType::Metadata => Vec::new(),
        (function, None) if reads_plainly(function, property, object.surface) => Vec::new(),
        _ => {
            mismatch(
                cx,
                name.span,
                format!("`{name}` is not derived as `{}`", naming::kebab_case(&format!("{function:?}"))),
                "change the rule, or `derived` of the property",
            );
            return None;
        }
    };
    Some((naming::snake_case(&property.name), sources))
}

/// Whether a function about what an SDK reads from a response applies to a property on the wire.
fn reads_plainly(function: DerivedFunction, property: &Property, surface: Surface) -> bool {
    let access = property.access(surface);
    let is_text = property.ty == PropertyType::String && !property.list;
    property.is_on_wire(surface)
        && match function {
            DerivedFunction::EmptyValue => (is_text || property.list) && access.optional && !access.nullable,
            DerivedFunction::AsAnswered => is_text && access.nullable,
            DerivedFunction::UnknownMembers => is_text,
            DerivedFunction::LeastMembers => {
                property.list && matches!(property.ty, PropertyType::Resource(_))
            }
            _ => false,
        }
}
