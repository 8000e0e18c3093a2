//! The steps of a rule, one after another: bindings, actions, params and expectations, with wire names.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::{
    Capability, Expectation, Matcher, Step, StepAction, StepCaller, StepPhase, Surface, Template,
};
use serde_json::Value;

use super::kind_checks::expected_refusal;
use super::step_keys;
use super::step_values::{self, ParamForm, ValueResolver};
use super::targets::find_operation;
use super::value_shapes::ValueShape;
use crate::ast::{ControlKeyword, Entries, ExpectationEntry, RuleFile, StepEntry};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{Model, Operation, Param, ParamType, Resource};
use crate::naming;
use crate::source::{Span, Spanned};

/// The keyword for an anonymous caller.
const NOBODY: &str = "nobody";

/// The bindings of a rule up to the current step.
pub(super) struct StepScope<'m> {
    model: &'m Model,
    bound: BTreeMap<String, ValueShape<'m>>,
    used: BTreeSet<String>,
    /// The first step that needs the capability `control`.
    needs_control: Option<Span>,
}

impl<'m> StepScope<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self { model, bound: BTreeMap::new(), used: BTreeSet::new(), needs_control: None }
    }

    /// Defines a binding.
    pub(super) fn bind(
        &mut self,
        cx: &mut LoweringContext<'_>,
        name: &Spanned<String>,
        shape: ValueShape<'m>,
    ) {
        cx.check_name(name, "camelCase", naming::is_camel_case);
        let reserved = name.value == step_values::NOW || name.value == NOBODY;
        if reserved || self.bound.contains_key(&name.value) {
            let message = format!("duplicate binding `{name}`");
            cx.report(
                Code::StepMismatch,
                name.span,
                message,
                "choose another name; `now` and `nobody` are reserved",
            );
        }
        self.bound.insert(name.value.clone(), shape);
    }

    fn values<'s>(&'s mut self) -> ValueResolver<'s, 'm> {
        ValueResolver { model: self.model, bound: &self.bound, used: &mut self.used }
    }

    /// Lowers a step and binds its name.
    pub(super) fn step(
        &mut self,
        cx: &mut LoweringContext<'_>,
        entry: &Spanned<StepEntry>,
        phase: StepPhase,
        is_guarded: bool,
    ) -> Option<Step> {
        let Spanned { value: step, span } = entry;
        step_keys::check(cx, step, *span, phase, is_guarded);
        let (action, params, shape) = match (&step.user, &step.call, &step.control) {
            (Some(_), None, None) => self.create_user(cx, step, *span)?,
            (None, Some(operation), None) => self.call(cx, step, operation)?,
            (None, None, Some(control)) => self.control(cx, step, control)?,
            _ => {
                let help = "write exactly one of `user`, `call` and `control`";
                cx.report(Code::StepMismatch, *span, "the step does not have exactly one action", help);
                return None;
            }
        };
        let expectations: Vec<Option<Expectation>> =
            step.expect.iter().map(|one| self.expectation(cx, one, &shape)).collect();
        let times = step.times.as_ref().map(|times| self.values().template(cx, times, &ValueShape::Plain));
        let name = step.user.as_ref().or(step.bind.as_ref());
        if let Some(name) = name {
            let shape = if times.is_some() { ValueShape::List(Box::new(shape)) } else { shape };
            self.bind(cx, name, shape);
        }
        Some(Step {
            phase,
            action,
            params,
            bind: name.map(|name| name.value.clone().into()),
            times,
            expectations: expectations.into_iter().flatten().collect(),
            refused: step.refused.as_ref().map(|error| expected_refusal(cx, error)),
        })
    }

    fn create_user(
        &mut self,
        cx: &mut LoweringContext<'_>,
        step: &StepEntry,
        span: Span,
    ) -> Option<(StepAction, Template, ValueShape<'m>)> {
        let found = owner(self.model).and_then(|owner| {
            let create = owner.lifecycle.get(&Surface::Backend)?.get("create")?;
            Some((
                owner,
                self.model
                    .operation(create)
                    .or_else(|| self.model.operation(&format!("backend.{create}")))?,
            ))
        });
        let Some((owner, create)) = found else {
            if !cx.names.poisoned.types && !cx.names.poisoned.operations {
                let message = "no resource can act as the user of steps";
                let help = "add a resource that the frontend reads without its id and the backend can create";
                cx.report(Code::StepMismatch, span, message, help);
            }
            return None;
        };
        let params = self.params(cx, &step.params, &create.params, &format!("param of {}", create.id()));
        Some((StepAction::User, params, ValueShape::Resource(owner, Some(Surface::Backend))))
    }

    fn call(
        &mut self,
        cx: &mut LoweringContext<'_>,
        step: &StepEntry,
        name: &Spanned<String>,
    ) -> Option<(StepAction, Template, ValueShape<'m>)> {
        let operation = find_operation(cx, name, self.model)?;
        let caller = self.caller(cx, step, name, operation)?;
        let params =
            self.params(cx, &step.params, &operation.params, &format!("param of {}", operation.id()));
        let shape = ValueShape::of_answer(self.model, &operation.returns, operation.surface);
        Some((StepAction::Call { operation: operation.id().into(), caller }, params, shape))
    }

    fn caller(
        &mut self,
        cx: &mut LoweringContext<'_>,
        step: &StepEntry,
        name: &Spanned<String>,
        operation: &Operation,
    ) -> Option<StepCaller> {
        match (&step.caller, operation.surface) {
            (Some(caller), _) if caller.value == NOBODY => Some(StepCaller::Nobody),
            (None, _) if operation.actor.is_some() => Some(StepCaller::Nobody),
            (None, Surface::Backend) => Some(StepCaller::Key),
            (Some(caller), Surface::Backend) => {
                let message = format!("{} is a backend operation, which has no calling user", operation.id());
                cx.report(Code::StepMismatch, caller.span, message, "remove `as`, or write `as: nobody`");
                None
            }
            (Some(caller), Surface::Frontend) => {
                self.user(cx, caller);
                Some(StepCaller::User(caller.value.clone().into()))
            }
            (None, Surface::Frontend) => {
                let message = format!("missing `as`: {} needs a calling user", operation.id());
                cx.report(
                    Code::StepMismatch,
                    name.span,
                    message,
                    "add `as:` with the name of a user, or with `nobody`",
                );
                None
            }
        }
    }

    /// Checks that a binding is a user.
    pub(super) fn user(&mut self, cx: &mut LoweringContext<'_>, name: &Spanned<String>) {
        let owner = owner(self.model).map(|owner| owner.name.as_str());
        let Some(shape) = self.values().bound(cx, name, &name.value) else { return };
        if !matches!(shape, ValueShape::Resource(resource, _) if Some(resource.name.as_str()) == owner) {
            let message = format!("`{name}` is not a user");
            cx.report(Code::StepMismatch, name.span, message, "use the name of a `user` step");
        }
    }

    fn control(
        &mut self,
        cx: &mut LoweringContext<'_>,
        step: &StepEntry,
        word: &Spanned<ControlKeyword>,
    ) -> Option<(StepAction, Template, ValueShape<'m>)> {
        self.needs_control.get_or_insert(word.span);
        let control = &self.model.control;
        match word.value {
            ControlKeyword::Settings => {
                let params = self.params(cx, &step.params, &control.settings, "setting");
                Some((StepAction::Settings, params, ValueShape::Members(&control.settings)))
            }
            ControlKeyword::Advance => {
                let params = step_values::milliseconds(cx, &step.params, word.span, self.values());
                Some((StepAction::Advance, params, ValueShape::Free))
            }
            ControlKeyword::Seed => {
                let Some(name) = &step.seed else {
                    let message = "missing `seed`";
                    cx.report(
                        Code::StepMismatch,
                        word.span,
                        message,
                        "add `seed:` with the name of a seed in control.yaml",
                    );
                    return None;
                };
                let Some(seed) = control.seed(&name.value) else {
                    if !cx.names.poisoned.control {
                        let known = control.seeds.iter().map(|seed| seed.name.as_str());
                        cx.report_unknown(Code::UnknownControl, "seed", name, known);
                    }
                    return None;
                };
                let params = self.params(cx, &step.params, &seed.params, &format!("param of `{name}`"));
                let shape = match &seed.returns {
                    Some(resource) => {
                        let found = self.model.resource(resource);
                        found.map_or(ValueShape::Free, |found| ValueShape::Resource(found, None))
                    }
                    None => ValueShape::Members(&seed.answers),
                };
                Some((StepAction::Seed(seed.wire.clone().into()), params, shape))
            }
        }
    }

    /// Lowers the params of a step, by wire name.
    fn params(
        &mut self,
        cx: &mut LoweringContext<'_>,
        entries: &Entries<Spanned<Value>>,
        known: &'m [Param],
        what: &str,
    ) -> Template {
        let mut params = serde_json::Map::new();
        for (name, value) in entries {
            let Some(param) = known.iter().find(|param| param.name == name.value) else {
                let (code, poisoned) = if what == "setting" {
                    (Code::UnknownControl, cx.names.poisoned.control)
                } else {
                    (Code::UnknownParam, false)
                };
                if !poisoned {
                    cx.report_unknown(code, what, name, known.iter().map(|param| param.name.as_str()));
                }
                continue;
            };
            let naming =
                if param.ty == ParamType::Rfc3339 { ParamForm::Instant } else { ParamForm::Verbatim };
            params.insert(param.wire.clone(), self.values().param(cx, value, naming));
        }
        Value::Object(params).into()
    }

    /// Lowers an expectation on a value of a shape.
    fn expectation(
        &mut self,
        cx: &mut LoweringContext<'_>,
        entry: &ExpectationEntry,
        shape: &ValueShape<'m>,
    ) -> Option<Expectation> {
        let (at, there) = self.values().place(cx, &entry.at, shape)?;
        #[expect(clippy::type_complexity, reason = "one table, used only here")]
        let matchers: [(Option<&Spanned<Value>>, fn(Template) -> Matcher, ValueShape<'m>); 7] = [
            (entry.is.as_ref(), Matcher::Is, there.clone()),
            (entry.not.as_ref(), Matcher::Not, there.clone()),
            (entry.has.as_ref(), Matcher::Has, there.member()),
            (entry.lacks.as_ref(), Matcher::Lacks, there.member()),
            (entry.count.as_ref(), Matcher::Count, ValueShape::Plain),
            (entry.at_least.as_ref(), Matcher::AtLeast, ValueShape::Plain),
            (entry.one_of.as_ref(), Matcher::OneOf, ValueShape::List(Box::new(there.clone()))),
        ];
        let mut found: Vec<Matcher> = matchers
            .into_iter()
            .filter_map(|(value, matcher, shape)| Some(matcher(self.values().template(cx, value?, &shape))))
            .collect();
        found.extend(entry.absent.then_some(Matcher::Absent));
        if found.len() != 1 {
            let help = "write exactly one of `is`, `not`, `has`, `lacks`, `count`, `at-least`, `one-of` and `absent`";
            let message = format!("expected exactly one matcher, found {}", found.len());
            cx.report(Code::StepMismatch, entry.at.span, message, help);
        }
        Some(Expectation { at: at.into(), matcher: found.pop()? })
    }

    /// Checks after all steps: unused inputs, and missing capabilities.
    pub(super) fn check<'e>(
        &self,
        cx: &mut LoweringContext<'_>,
        entry: &RuleFile,
        drawn: impl Iterator<Item = &'e Spanned<String>>,
    ) {
        // A step with errors may use the input, but then no rule is returned.
        for name in drawn.filter(|name| !self.used.contains(&name.value)) {
            let message = format!("unused binding `{name}`");
            cx.report(Code::StepMismatch, name.span, message, "remove it, or use it as `$name`");
        }
        let declared = entry.needs.contains(&Capability::Control);
        if let Some(span) = self.needs_control.filter(|_| !declared) {
            let message = format!("the rule `{}` uses `control`, but `needs` does not list it", entry.id);
            cx.report(Code::MissingCapability, span, message, "add `needs: [control]`");
        }
    }
}

/// The resource of the signed-in user: the frontend reads it without an id.
fn owner(model: &Model) -> Option<&Resource> {
    model.resources.iter().find(|resource| {
        let read = resource.lifecycle.get(&Surface::Frontend).and_then(|roles| roles.get("read"));
        let read = read
            .and_then(|read| model.operation(read).or_else(|| model.operation(&format!("frontend.{read}"))));
        let own = |param: &Param| matches!(&param.ty, ParamType::Id(id) if Some(id) == resource.id.as_ref());
        read.is_some_and(|read| !read.params.iter().any(own))
    })
}
