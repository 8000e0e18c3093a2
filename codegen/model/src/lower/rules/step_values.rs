//! The values in steps of a rule: JSON with references, resolved to wire names.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::Template;
use serde_json::{Map, Value};

use super::value_shapes::ValueShape;
use crate::ast::Entries;
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::Model;
use crate::source::{Span, Spanned};

/// The binding of the current time of the implementation.
pub(super) const NOW: &str = "now";

/// The param of `advance`.
const MILLISECONDS: &str = "milliseconds";

/// Values that are computed at run time: their key, and the other keys.
const GENERATED: [(&str, &[&str]); 4] =
    [("$now", &[]), ("$day", &[]), ("$totp", &["steps", "unlike"]), ("$join", &[])];

/// Encoding of a param value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ParamForm {
    /// Unchanged.
    Verbatim,
    /// A timestamp as a string.
    Instant,
}

/// The bindings that values can refer to.
pub(super) struct ValueResolver<'s, 'm> {
    pub(super) model: &'m Model,
    pub(super) bound: &'s BTreeMap<String, ValueShape<'m>>,
    pub(super) used: &'s mut BTreeSet<String>,
}

impl<'m> ValueResolver<'_, 'm> {
    /// Lowers a value of a shape to a template.
    pub(super) fn template(
        &mut self,
        cx: &mut LoweringContext<'_>,
        value: &Spanned<Value>,
        shape: &ValueShape<'m>,
    ) -> Template {
        self.value(cx, value.span, &value.value, shape).into()
    }

    /// Lowers the value of a param.
    pub(super) fn param(
        &mut self,
        cx: &mut LoweringContext<'_>,
        value: &Spanned<Value>,
        naming: ParamForm,
    ) -> Value {
        let lowered = self.value(cx, value.span, &value.value, &ValueShape::Free);
        let is_made = lowered.is_object() || lowered.as_str().is_some_and(|text| text.starts_with('$'));
        if naming == ParamForm::Instant && is_made {
            return Value::Object(Map::from_iter([("$rfc3339".to_owned(), lowered)]));
        }
        lowered
    }

    /// Resolves a path in a value, with the shape at its end.
    pub(super) fn place(
        &self,
        cx: &mut LoweringContext<'_>,
        at: &Spanned<String>,
        shape: &ValueShape<'m>,
    ) -> Option<(String, ValueShape<'m>)> {
        self.walk(cx, at.span, shape.clone(), at.value.split('.').filter(|part| !part.is_empty()))
    }

    /// Resolves a binding.
    pub(super) fn bound(
        &mut self,
        cx: &mut LoweringContext<'_>,
        name: &Spanned<String>,
        word: &str,
    ) -> Option<ValueShape<'m>> {
        if let Some(shape) = self.bound.get(word) {
            self.used.insert(word.to_owned());
            return Some(shape.clone());
        }
        let name = Spanned { value: word.to_owned(), span: name.span };
        let known = self.bound.keys().map(String::as_str);
        cx.report_unknown(Code::UnknownBinding, "binding", &name, known);
        None
    }

    fn walk<'t>(
        &self,
        cx: &mut LoweringContext<'_>,
        span: Span,
        mut shape: ValueShape<'m>,
        parts: impl Iterator<Item = &'t str>,
    ) -> Option<(String, ValueShape<'m>)> {
        let mut place: Vec<String> = Vec::new();
        for part in parts {
            match shape.part(self.model, part) {
                Ok((wire, inner)) => {
                    place.push(wire);
                    shape = inner;
                }
                Err(known) => {
                    if cx.names.poisoned.types {
                        return None;
                    }
                    if matches!(shape, ValueShape::Plain) {
                        let message = "a value of a simple type has no members";
                        cx.report(Code::UnknownProperty, span, message, format!("remove `.{part}`"));
                    } else {
                        let name = Spanned { value: part.to_owned(), span };
                        let what = format!("part of {}", shape.name());
                        cx.report_unknown(
                            Code::UnknownProperty,
                            &what,
                            &name,
                            known.iter().map(String::as_str),
                        );
                    }
                    return None;
                }
            }
        }
        Some((place.join("."), shape))
    }

    fn value(
        &mut self,
        cx: &mut LoweringContext<'_>,
        span: Span,
        value: &Value,
        shape: &ValueShape<'m>,
    ) -> Value {
        match value {
            Value::String(text) => Value::from(self.text(cx, span, text)),
            Value::Array(items) => {
                let member = shape.member();
                items.iter().map(|item| self.value(cx, span, item, &member)).collect()
            }
            Value::Object(members) if members.keys().any(|key| key.starts_with('$')) => {
                self.made(cx, span, members)
            }
            Value::Object(members) => {
                let mut lowered = Map::new();
                for (key, value) in members {
                    // An index, or a part of a single value, has no name to suggest.
                    let is_object = matches!(
                        shape,
                        ValueShape::Resource(..) | ValueShape::Members(_) | ValueShape::Page(_)
                    );
                    let shape = if is_object { shape } else { &ValueShape::Free };
                    let Some((wire, inner)) =
                        self.walk(cx, span, shape.clone(), std::iter::once(key.as_str()))
                    else {
                        continue;
                    };
                    lowered.insert(wire, self.value(cx, span, value, &inner));
                }
                Value::Object(lowered)
            }
            other => other.clone(),
        }
    }

    /// Lowers a string, or a reference.
    fn text(&mut self, cx: &mut LoweringContext<'_>, span: Span, text: &str) -> String {
        let Some(reference) = text.strip_prefix('$') else { return text.to_owned() };
        if reference.starts_with('$') || reference == NOW {
            return text.to_owned();
        }
        let mut parts = reference.split('.');
        let word = parts.next().unwrap_or_default();
        let name = Spanned { value: text.to_owned(), span };
        let Some(shape) = self.bound(cx, &name, word) else { return text.to_owned() };
        match self.walk(cx, span, shape, parts) {
            Some((place, _)) if place.is_empty() => text.to_owned(),
            Some((place, _)) => format!("${word}.{place}"),
            None => text.to_owned(),
        }
    }

    /// Lowers a value that is computed at run time.
    fn made(&mut self, cx: &mut LoweringContext<'_>, span: Span, members: &Map<String, Value>) -> Value {
        let form = GENERATED.iter().find(|(key, _)| members.contains_key(*key));
        let fits = form.is_some_and(|(form, beside)| {
            members.keys().all(|key| key == form || beside.contains(&key.as_str()))
        });
        if !fits {
            let keys: Vec<&str> = members.keys().map(String::as_str).collect();
            let message = format!("unknown expression `{}`", keys.join("`, `"));
            let help = "write `{ $now: milliseconds }`, `{ $totp: $secret, steps: 0 }`, `{ $day: $now }` or `{ $join: [ … ] }`";
            cx.report(Code::StepMismatch, span, message, help);
        }
        let lowered =
            members.iter().map(|(key, value)| (key.clone(), self.value(cx, span, value, &ValueShape::Free)));
        Value::Object(lowered.collect())
    }
}

/// Lowers the params of a step that advances the clock.
pub(super) fn milliseconds(
    cx: &mut LoweringContext<'_>,
    entries: &Entries<Spanned<Value>>,
    span: Span,
    mut values: ValueResolver<'_, '_>,
) -> Template {
    let mut params = Map::new();
    for (name, value) in entries {
        if name.value == MILLISECONDS {
            params.insert(name.value.clone(), values.param(cx, value, ParamForm::Verbatim));
        } else {
            cx.report_unknown(Code::UnknownParam, "param of `advance`", name, std::iter::once(MILLISECONDS));
        }
    }
    if params.is_empty() && entries.is_empty() {
        let message = "missing `milliseconds`";
        cx.report(Code::StepMismatch, span, message, "add `params: { milliseconds: … }`");
    }
    Value::Object(params).into()
}
