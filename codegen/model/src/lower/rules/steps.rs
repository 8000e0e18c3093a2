//! Rules in steps: bindings, operations, params and places resolved, each name turned into the one
//! on the wire.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::{
    Capability, Expectation, ExpectedRefusal, List, Matcher, Rule, RuleKind, Step, StepAction, StepCaller,
    StepInput, StepPhase, Surface, Target, Template, Text,
};
use serde_json::Value;

use super::kind_checks::{expected, judged};
use super::step_values::{self, Naming, Values};
use super::targets::find_operation;
use super::value_shapes::ValueShape;
use crate::ast::{ControlWord, Entries, ErrorWord, ExpectationEntry, KindEntry, RuleFile, StepEntry};
use crate::diagnostic::Code;
use crate::lower::context::Cx;
use crate::model::{Model, Operation, Param, ParamType, Resource};
use crate::naming;
use crate::source::{Span, Spanned};

/// The word for who is not known.
const NOBODY: &str = "nobody";

/// Whether a kind is told in steps.
pub(super) const fn is_in_steps(kind: &KindEntry) -> bool {
    matches!(kind, KindEntry::OperationEffect(_) | KindEntry::Guarded(_))
}

/// The name of such a kind.
pub(super) const fn name(kind: &KindEntry) -> &'static str {
    match kind {
        KindEntry::Guarded(_) => "guarded",
        _ => "operation-effect",
    }
}

/// The rule of such a file; none where something is wrong with it.
pub(super) fn lower(cx: &mut Cx<'_>, base: Rule, entry: &RuleFile, model: &Model) -> Vec<Rule> {
    let (draw, given, call, then) = match &entry.kind.value {
        KindEntry::OperationEffect(entry) => (&entry.draw, &entry.given, &entry.call, &entry.then),
        KindEntry::Guarded(entry) => (&entry.draw, &entry.given, &entry.call, &entry.then),
        _ => return Vec::new(),
    };
    let before = cx.diagnostics.len();
    let is_guarded = matches!(entry.kind.value, KindEntry::Guarded(_));
    let mut scene = Scene { model, bound: BTreeMap::new(), used: BTreeSet::new(), needs_control: None };
    let mut drawn = Vec::new();
    for (name, one) in draw {
        scene.bind(cx, name, ValueShape::of_draw(one.value));
        drawn.push(StepInput { name: name.value.clone().into(), draw: one.value });
    }
    let mut steps: Vec<Option<Step>> = Vec::new();
    for step in given {
        steps.push(scene.step(cx, step, StepPhase::Given, is_guarded));
    }
    let judged_step = scene.step(cx, call, StepPhase::Call, is_guarded);
    let target = target(cx, call, judged_step.as_ref(), model);
    steps.push(judged_step);
    for step in then {
        steps.push(scene.step(cx, step, StepPhase::Then, is_guarded));
    }
    if let KindEntry::Guarded(guarded) = &entry.kind.value
        && let Some(user) = &guarded.unchanged
    {
        scene.user(cx, user);
    }
    let is_whole = cx.diagnostics.len() == before;
    scene.check(cx, entry, draw.keys().filter(|_| is_whole));
    let kind = kind(cx, entry, drawn, steps.into_iter().flatten().collect());
    match (kind, target) {
        // What has a fault says nothing more; the fault has been reported.
        (Some(kind), Some(target)) if cx.diagnostics.len() == before => {
            vec![Rule { kind, targets: vec![target].into(), ..base }]
        }
        _ => Vec::new(),
    }
}

fn kind(cx: &mut Cx<'_>, entry: &RuleFile, draw: Vec<StepInput>, steps: Vec<Step>) -> Option<RuleKind> {
    let (draw, steps): (List<StepInput>, List<Step>) = (draw.into(), steps.into());
    match &entry.kind.value {
        KindEntry::OperationEffect(_) => Some(RuleKind::OperationEffect { draw, steps }),
        KindEntry::Guarded(guarded) => Some(RuleKind::Guarded {
            draw,
            steps,
            error: judged(expected(cx, &guarded.error), guarded.judges),
            unchanged: guarded.unchanged.as_ref().map(|name| name.value.clone().into()),
        }),
        _ => None,
    }
}

/// What the rule speaks of is what is called.
fn target(cx: &mut Cx<'_>, call: &Spanned<StepEntry>, step: Option<&Step>, model: &Model) -> Option<Target> {
    let StepAction::Call { operation, .. } = &step?.action else {
        let message = "what is judged is the call of an operation";
        cx.report(Code::StepMismatch, call.span, message, "write `call: { call: … }`");
        return None;
    };
    let operation = model.operation(operation)?;
    let named =
        operation.params.iter().filter(|param| call.value.params.keys().any(|name| name.value == param.name));
    Some(Target {
        surface: operation.surface,
        operation: operation.id().into(),
        params: named.map(|param| Text::from(param.wire.clone())).collect(),
        properties: Vec::new().into(),
    })
}

/// The names of a rule, as far as its steps have come.
struct Scene<'m> {
    model: &'m Model,
    bound: BTreeMap<String, ValueShape<'m>>,
    used: BTreeSet<String>,
    /// The first step that only the capability `control` can do.
    needs_control: Option<Span>,
}

impl<'m> Scene<'m> {
    fn bind(&mut self, cx: &mut Cx<'_>, name: &Spanned<String>, shape: ValueShape<'m>) {
        cx.name(name, "camelCase", naming::is_camel);
        let reserved = name.value == step_values::NOW || name.value == NOBODY;
        if reserved || self.bound.contains_key(&name.value) {
            let message = format!("the name `{name}` is taken");
            cx.report(
                Code::StepMismatch,
                name.span,
                message,
                "give what is drawn and answered names of their own",
            );
        }
        self.bound.insert(name.value.clone(), shape);
    }

    fn values<'s>(&'s mut self) -> Values<'s, 'm> {
        Values { model: self.model, bound: &self.bound, used: &mut self.used }
    }

    fn step(
        &mut self,
        cx: &mut Cx<'_>,
        entry: &Spanned<StepEntry>,
        phase: StepPhase,
        is_guarded: bool,
    ) -> Option<Step> {
        let Spanned { value: step, span } = entry;
        Self::check_keys(cx, step, *span, phase, is_guarded);
        let (action, params, shape) = match (&step.user, &step.call, &step.control) {
            (Some(_), None, None) => self.create_user(cx, step, *span)?,
            (None, Some(operation), None) => self.call(cx, step, operation)?,
            (None, None, Some(control)) => self.control(cx, step, control)?,
            _ => {
                let help = "a step has exactly one of `user`, `call` and `control`";
                cx.report(Code::StepMismatch, *span, "the step does not say what it does", help);
                return None;
            }
        };
        let expectations: Vec<Option<Expectation>> =
            step.expect.iter().map(|one| self.shown(cx, one, &shape)).collect();
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
            refused: step.refused.as_ref().map(|error| refusal(cx, error)),
        })
    }

    /// The keys of a step go together, and are possible where it stands.
    fn check_keys(cx: &mut Cx<'_>, step: &StepEntry, span: Span, phase: StepPhase, is_guarded: bool) {
        let mut out_of_place = |key: &str, span: Span, help: &str| {
            cx.report(Code::StepMismatch, span, format!("`{key}` says nothing here"), help);
        };
        if let Some(seed) = &step.seed
            && step.control.as_ref().is_none_or(|control| control.value != ControlWord::Seed)
        {
            out_of_place("seed", seed.span, "write it beside `control: seed`");
        }
        if let (Some(caller), None) = (&step.caller, &step.call) {
            out_of_place("as", caller.span, "only a call has somebody who calls");
        }
        if let (Some(_), Some(bind)) = (&step.user, &step.bind) {
            out_of_place("bind", bind.span, "a user has its name already");
        }
        if let Some(error) = step.refused.as_ref().filter(|_| phase != StepPhase::Then) {
            out_of_place(
                "refused",
                error.0.span,
                "what is given is carried out; what the call answers stands in the kind",
            );
        }
        if let Some(first) = step.expect.first() {
            if phase == StepPhase::Given {
                out_of_place("expect", first.at.span, "what is given is not judged; look at it in `then`");
            } else if step.refused.is_some() || (phase == StepPhase::Call && is_guarded) {
                out_of_place("expect", first.at.span, "of a refusal only the error is judged");
            }
        }
        if let Some(bind) = &step.bind
            && (step.refused.is_some() || (phase == StepPhase::Call && is_guarded))
        {
            out_of_place("bind", bind.span, "a refusal answers nothing to name");
        }
        if phase == StepPhase::Call && step.times.is_some() {
            out_of_place("times", span, "the judged call is made once");
        }
    }

    fn create_user(
        &mut self,
        cx: &mut Cx<'_>,
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
            if !cx.scope.poisoned.types && !cx.scope.poisoned.operations {
                let message = "no resource of the contract is a user who can be created and signed in";
                let help = "one that the frontend reads without its id, and that the backend can create";
                cx.report(Code::StepMismatch, span, message, help);
            }
            return None;
        };
        let params = self.params(cx, &step.params, &create.params, &format!("param of {}", create.id()));
        Some((StepAction::User, params, ValueShape::Resource(owner, Some(Surface::Backend))))
    }

    fn call(
        &mut self,
        cx: &mut Cx<'_>,
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
        cx: &mut Cx<'_>,
        step: &StepEntry,
        name: &Spanned<String>,
        operation: &Operation,
    ) -> Option<StepCaller> {
        match (&step.caller, operation.surface) {
            (Some(caller), _) if caller.value == NOBODY => Some(StepCaller::Nobody),
            (None, _) if operation.actor.is_some() => Some(StepCaller::Nobody),
            (None, Surface::Backend) => Some(StepCaller::Key),
            (Some(caller), Surface::Backend) => {
                let message = format!("{} is called with the secret key", operation.id());
                cx.report(Code::StepMismatch, caller.span, message, "remove `as`, or write `as: nobody`");
                None
            }
            (Some(caller), Surface::Frontend) => {
                self.user(cx, caller);
                Some(StepCaller::User(caller.value.clone().into()))
            }
            (None, Surface::Frontend) => {
                let message = format!("nothing says who calls {}", operation.id());
                cx.report(
                    Code::StepMismatch,
                    name.span,
                    message,
                    "add `as:` with the name of a user, or `nobody`",
                );
                None
            }
        }
    }

    /// A name that stands for a user.
    fn user(&mut self, cx: &mut Cx<'_>, name: &Spanned<String>) {
        let owner = owner(self.model).map(|owner| owner.name.as_str());
        let Some(shape) = self.values().bound(cx, name, &name.value) else { return };
        if !matches!(shape, ValueShape::Resource(resource, _) if Some(resource.name.as_str()) == owner) {
            let message = format!("`{name}` is no user");
            cx.report(Code::StepMismatch, name.span, message, "take the name of a `user` step");
        }
    }

    fn control(
        &mut self,
        cx: &mut Cx<'_>,
        step: &StepEntry,
        word: &Spanned<ControlWord>,
    ) -> Option<(StepAction, Template, ValueShape<'m>)> {
        self.needs_control.get_or_insert(word.span);
        let control = &self.model.control;
        match word.value {
            ControlWord::Settings => {
                let params = self.params(cx, &step.params, &control.settings, "setting");
                Some((StepAction::Settings, params, ValueShape::Members(&control.settings)))
            }
            ControlWord::Advance => {
                let params = step_values::milliseconds(cx, &step.params, word.span, self.values());
                Some((StepAction::Advance, params, ValueShape::Free))
            }
            ControlWord::Seed => {
                let Some(name) = &step.seed else {
                    let message = "nothing says what is put there";
                    cx.report(
                        Code::StepMismatch,
                        word.span,
                        message,
                        "add `seed:` with a name of control.yaml",
                    );
                    return None;
                };
                let Some(seed) = control.seed(&name.value) else {
                    if !cx.scope.poisoned.control {
                        let known = control.seeds.iter().map(|seed| seed.name.as_str());
                        cx.unknown(Code::UnknownControl, "seed of the contract", name, known);
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

    /// The params of a step by wire name.
    fn params(
        &mut self,
        cx: &mut Cx<'_>,
        entries: &Entries<Spanned<Value>>,
        known: &'m [Param],
        what: &str,
    ) -> Template {
        let mut params = serde_json::Map::new();
        for (name, value) in entries {
            let Some(param) = known.iter().find(|param| param.name == name.value) else {
                let (code, poisoned) = if what == "setting" {
                    (Code::UnknownControl, cx.scope.poisoned.control)
                } else {
                    (Code::UnknownParam, false)
                };
                if !poisoned {
                    cx.unknown(code, what, name, known.iter().map(|param| param.name.as_str()));
                }
                continue;
            };
            let naming = if param.ty == ParamType::Rfc3339 { Naming::Instant } else { Naming::Verbatim };
            params.insert(param.wire.clone(), self.values().param(cx, value, naming));
        }
        Value::Object(params).into()
    }

    fn shown(
        &mut self,
        cx: &mut Cx<'_>,
        entry: &ExpectationEntry,
        shape: &ValueShape<'m>,
    ) -> Option<Expectation> {
        let (at, there) = self.values().place(cx, &entry.at, shape)?;
        #[expect(clippy::type_complexity, reason = "one line of a table, said once")]
        let looks: [(Option<&Spanned<Value>>, fn(Template) -> Matcher, ValueShape<'m>); 7] = [
            (entry.is.as_ref(), Matcher::Is, there.clone()),
            (entry.not.as_ref(), Matcher::Not, there.clone()),
            (entry.has.as_ref(), Matcher::Has, there.member()),
            (entry.lacks.as_ref(), Matcher::Lacks, there.member()),
            (entry.count.as_ref(), Matcher::Count, ValueShape::Plain),
            (entry.at_least.as_ref(), Matcher::AtLeast, ValueShape::Plain),
            (entry.one_of.as_ref(), Matcher::OneOf, ValueShape::List(Box::new(there.clone()))),
        ];
        let mut found: Vec<Matcher> = looks
            .into_iter()
            .filter_map(|(value, look, shape)| Some(look(self.values().template(cx, value?, &shape))))
            .collect();
        found.extend(entry.absent.then_some(Matcher::Absent));
        if found.len() != 1 {
            let help = "write exactly one of `is`, `not`, `has`, `lacks`, `count`, `at-least`, `one-of` and `absent`";
            let message = format!("{} things are looked at here", found.len());
            cx.report(Code::StepMismatch, entry.at.span, message, help);
        }
        Some(Expectation { at: at.into(), matcher: found.pop()? })
    }

    /// What is only known when all steps are: that each drawn value is of use, and what is needed.
    fn check<'e>(&self, cx: &mut Cx<'_>, entry: &RuleFile, drawn: impl Iterator<Item = &'e Spanned<String>>) {
        // A step that could not be resolved may have used it; then nothing is handed in.
        for name in drawn.filter(|name| !self.used.contains(&name.value)) {
            let message = format!("no step uses `{name}`");
            cx.report(Code::StepMismatch, name.span, message, "remove it, or write `$name` where it goes");
        }
        let declared = entry.needs.contains(&Capability::Control);
        if let Some(span) = self.needs_control.filter(|_| !declared) {
            let message = format!("the rule `{}` does not say that it needs `control`", entry.id);
            cx.report(Code::MissingCapability, span, message, "add `needs: [control]`");
        }
    }
}

fn refusal(cx: &mut Cx<'_>, error: &ErrorWord) -> ExpectedRefusal {
    expected(cx, error)
}

/// The resource that a signed-in user is: the frontend reads it without its id.
fn owner(model: &Model) -> Option<&Resource> {
    model.resources.iter().find(|resource| {
        let read = resource.lifecycle.get(&Surface::Frontend).and_then(|roles| roles.get("read"));
        let read = read
            .and_then(|read| model.operation(read).or_else(|| model.operation(&format!("frontend.{read}"))));
        let own = |param: &Param| matches!(&param.ty, ParamType::Id(id) if Some(id) == resource.id.as_ref());
        read.is_some_and(|read| !read.params.iter().any(own))
    })
}
