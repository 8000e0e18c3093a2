//! Given steps about users who have nothing to do with the rest of the case. They catch an implementation that does
//! the right thing only once, and they make every counterexample longer, so they are left out if a case fails
//! without them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::rule_kind::RuleKind;
use super::steps::{Step, StepAction, StepCaller, StepInput, StepPhase};

impl RuleKind {
    /// The indices of the given steps about users who have nothing to do with the rest of the case. A case may leave
    /// them out, all together.
    pub fn bystander_steps(&self) -> BTreeSet<usize> {
        match (self.inputs(), self.steps()) {
            (Some(inputs), Some(steps)) => bystander_steps(inputs, steps, self.unchanged_user()),
            _ => BTreeSet::new(),
        }
    }

    fn unchanged_user(&self) -> Option<&str> {
        match self {
            Self::Guarded { unchanged, .. } => unchanged.as_deref(),
            _ => None,
        }
    }
}

/// The steps of such users, by index. A step belongs to them if all earlier results that it uses are theirs, and if no
/// other step uses its inputs.
fn bystander_steps(inputs: &[StepInput], steps: &[Step], unchanged: Option<&str>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for step in steps {
        if matches!(step.action, StepAction::User)
            && let Some(name) = step.bind.as_deref().filter(|name| unchanged != Some(*name))
            && let Some(group) = group_of(name, inputs, steps)
            && shares_no_input(&group, inputs, steps)
        {
            found.extend(group);
        }
    }
    found
}

/// The steps that use a user or what a step about that user returned, unless one of them also uses something else.
fn group_of(user: &str, inputs: &[StepInput], steps: &[Step]) -> Option<BTreeSet<usize>> {
    let mut own = BTreeSet::from([user]);
    let mut group = BTreeSet::new();
    for (index, step) in steps.iter().enumerate() {
        let mut used = names_used(step);
        used.retain(|name| inputs.iter().all(|input| input.name.as_ref() != name));
        let creates_user = matches!(step.action, StepAction::User) && step.bind.as_deref() == Some(user);
        if !creates_user && used.iter().all(|name| !own.contains(name.as_str())) {
            continue;
        }
        let is_about_them = step.phase == StepPhase::Given
            && matches!(step.action, StepAction::User | StepAction::Call { .. })
            && used.iter().all(|name| own.contains(name.as_str()));
        if !is_about_them {
            return None;
        }
        own.extend(step.bind.as_deref());
        group.insert(index);
    }
    Some(group)
}

/// Whether only the steps of a group use the inputs that they use: two users with one value have to do with each other.
fn shares_no_input(group: &BTreeSet<usize>, inputs: &[StepInput], steps: &[Step]) -> bool {
    inputs.iter().all(|input| {
        let uses = |(_, step): &(usize, &Step)| names_used(step).contains(input.name.as_ref());
        let (inside, outside): (Vec<_>, Vec<_>) =
            steps.iter().enumerate().filter(uses).partition(|(index, _)| group.contains(index));
        inside.is_empty() || outside.is_empty()
    })
}

/// The names of inputs and of earlier steps that a step uses.
fn names_used(step: &Step) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    if let StepAction::Call { caller: StepCaller::User(name), .. } = &step.action {
        names.insert(name.clone().into_owned());
    }
    let expected = step.expectations.iter().filter_map(|shown| shown.matcher.template());
    for template in expected.chain([&step.params]).chain(&step.times) {
        collect_names(&template.to_value(), &mut names);
    }
    names
}

fn collect_names(template: &Value, names: &mut BTreeSet<String>) {
    match template {
        Value::String(text) => {
            // `$name.path` refers to a name; `$$text` is a text that begins with a dollar sign.
            if let Some(reference) = text.strip_prefix('$').filter(|rest| !rest.starts_with('$')) {
                names.insert(reference.split('.').next().unwrap_or_default().to_owned());
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_names(item, names)),
        Value::Object(members) => members.values().for_each(|member| collect_names(member, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::{InputKind, Step, StepAction, StepInput, StepPhase, Template, text};

    use super::bystander_steps;

    const INPUTS: &[StepInput] = &[StepInput::new("value", InputKind::Text)];

    fn user(name: &'static str) -> Step {
        Step { bind: Some(text(name)), ..Step::plain(StepPhase::Given, StepAction::User, "{}") }
    }

    fn call(phase: StepPhase, params: &'static str) -> Step {
        Step::plain(phase, StepAction::key("backend.x"), params)
    }

    fn found(steps: &[Step]) -> Vec<usize> {
        bystander_steps(INPUTS, steps, Some("unchanged")).into_iter().collect()
    }

    #[test]
    fn a_user_whom_only_their_own_given_steps_use_is_a_bystander() {
        let made = Step { bind: Some(text("made")), ..call(StepPhase::Given, r#"{"id":"$other.id"}"#) };
        let steps = [
            user("other"),
            user("owner"),
            made,
            call(StepPhase::Given, r#"{"list":["$made.id","$value"]}"#),
            call(StepPhase::Call, r#"{"id":"$owner.id"}"#),
        ];
        assert_eq!(found(&steps), [0, 2, 3]);
    }

    #[test]
    fn a_user_whom_the_call_or_a_step_about_others_uses_is_none() {
        let by_call = [user("other"), call(StepPhase::Call, r#"{"id":"$other.id"}"#)];
        assert_eq!(found(&by_call), [0; 0]);
        let with_others = [
            user("other"),
            user("owner"),
            call(StepPhase::Given, r#"{"a":"$other.id","b":"$owner.id"}"#),
            call(StepPhase::Call, r#"{"id":"$owner.id"}"#),
        ];
        assert_eq!(found(&with_others), [0; 0]);
        let by_clock = [
            user("other"),
            Step::plain(StepPhase::Given, StepAction::Advance, r#"{"milliseconds":"$other.x"}"#),
            call(StepPhase::Call, "{}"),
        ];
        assert_eq!(found(&by_clock), [0; 0]);
    }

    #[test]
    fn a_user_with_an_input_of_another_step_is_none() {
        let first = Step { params: Template::new(r#"{"a":"$value"}"#), ..user("other") };
        let steps =
            [first.clone(), user("owner"), call(StepPhase::Call, r#"{"id":"$owner.id","a":"$value"}"#)];
        assert_eq!(found(&steps), [0; 0]);
        assert_eq!(found(&[first, user("owner"), call(StepPhase::Call, r#"{"id":"$owner.id"}"#)]), [0]);
    }

    #[test]
    fn a_user_whom_a_refused_call_must_not_change_is_none() {
        let steps = [user("unchanged"), user("other"), call(StepPhase::Call, "{}")];
        assert_eq!(found(&steps), [1]);
    }

    #[test]
    fn a_doubled_dollar_sign_is_no_reference() {
        let steps =
            [user("owner"), user("other"), call(StepPhase::Call, r#"{"id":"$owner.id","a":"$$other"}"#)];
        assert_eq!(found(&steps), [1]);
    }
}
