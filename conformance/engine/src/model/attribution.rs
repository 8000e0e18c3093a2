//! Which rules a step puts to the test, and which of them is broken when a property is not what it
//! should be.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{PrimaryAspect, ReplaceAspect, Rule, Status, Surface, Trigger, Which};
use serde_json::{Map, Value};

use crate::model::credentials::FLAGS;
use crate::model::members::Slot;
use crate::model::metadata::{Merged, situations};
use crate::model::operation::{How, Kind, Op, UserNo};
use crate::model::rule_index::{RuleIndex, Why};
use crate::model::state::{METADATA, ModelState, merged};
use crate::oracle::merge::has_null_member;

/// A step, the state before it, and whether it was carried out.
#[derive(Clone, Copy)]
pub(crate) struct Taken<'a> {
    /// The state before.
    pub(crate) before: &'a ModelState,
    /// The step.
    pub(crate) op: &'a Op,
    /// Its operation.
    pub(crate) operation: Operation,
    /// Whether it was carried out.
    pub(crate) done: bool,
    /// The rules.
    pub(crate) rules: RuleIndex<'a>,
}

impl Taken<'_> {
    /// The rules that a look at the users puts to the test.
    pub(crate) fn covered_rules(self) -> Vec<&'static Rule> {
        let Self { before, op, operation, done, rules } = self;
        if !done {
            return rules.unchanged(operation).into_iter().collect();
        }
        let mut found: Vec<Why> = Vec::new();
        match op {
            Op::Create { says, members, .. } => {
                found.extend(says.iter().map(|(property, _)| rules.read_back(operation, property)));
                for kind in Kind::ALL {
                    let first = members.iter().find(|member| member.kind() == kind);
                    found.extend(first.map(|first| {
                        rules.primary_assigned(kind.primary(), Trigger::Created, Which::First, first.status)
                    }));
                }
            }
            Op::Update { says, .. } => {
                found.extend(says.iter().map(|(property, _)| rules.read_back(operation, property)));
                found.extend(self.untouched(says.len()));
                found.push(rules.effect(operation, wire::user::UPDATED_AT));
            }
            Op::Write { user, fields, .. } => {
                for (property, value) in METADATA.iter().filter_map(|name| Some((*name, fields.get(*name)?)))
                {
                    let stored = before.user(*user).map(|user| user.object(property)).unwrap_or_default();
                    found.extend(self.written(&stored, value));
                    found.push(rules.read_back(operation, property));
                }
                let missing = METADATA.iter().find(|name| !fields.contains_key(**name));
                found.extend(missing.map(|name| rules.independent(operation, name, fields.len())));
            }
            Op::SetPrimary { kind, .. } => found.push(rules.primary_set(kind.primary(), None)),
            Op::Add { user, member, primary }
                if member.status == Status::Verified
                    && (self.is_first(*user, member.kind()) || *primary == Some(true)) =>
            {
                found.push(self.added(*user, member.kind(), *primary));
            }
            Op::Replace { member, .. } => found.push(rules.primary_assigned(
                member.kind().primary(),
                Trigger::Replaced,
                Which::Replacement,
                member.status,
            )),
            Op::Remove { .. } => found.push(rules.gone(operation)),
            Op::Verify { .. } => found.push(rules.fact("E2", operation)),
            Op::Flag { .. } => found.extend([rules.fact("D3", operation), rules.fact("D4", operation)]),
            Op::AccountOperation(deed) if !deed.only_looks() => {
                if let Some(user) = deed.user() {
                    found.extend(FLAGS.map(|property| self.flag(user, property)));
                }
            }
            _ => {}
        }
        if let Some(kind) = self.kind().filter(|_| !op.only_looks()) {
            let aspects = [PrimaryAspect::MemberOrNull, PrimaryAspect::Listed, PrimaryAspect::Single];
            found.extend(aspects.map(|aspect| rules.primary(kind.primary(), aspect)));
        }
        found.into_iter().flatten().collect()
    }

    /// The rule about a flag of a user: that of the operation which has made it what it is.
    fn flag(self, user: UserNo, property: &'static str) -> Why {
        let deed = match self.op {
            Op::AccountOperation(deed) if self.done && deed.user() == Some(user) => Some(deed),
            _ => None,
        };
        self.before.accounts().credentials(user).flag_rule(deed, property, self.rules)
    }

    /// Whether a user had no member of a kind.
    fn is_first(self, user: UserNo, kind: Kind) -> bool {
        self.before.user(user).is_some_and(|user| user.members(kind).is_empty())
    }

    /// The rule about the primary of a user who gets a member: the first becomes it, and of the others
    /// those that ask to be it.
    fn added(self, user: UserNo, kind: Kind, asked: Option<bool>) -> Why {
        let which =
            if self.is_first(user, kind) && asked != Some(true) { Which::First } else { Which::Flagged };
        self.rules.primary_assigned(kind.primary(), Trigger::Added, which, Status::Verified)
    }

    /// The kind of members that a step is about.
    fn kind(self) -> Option<Kind> {
        match self.op {
            Op::SetPrimary { kind, .. } => Some(*kind),
            Op::Add { member, .. } | Op::Replace { member, .. } => Some(member.kind()),
            Op::Verify { slot, .. } | Op::Remove { slot } => self.before.kind(*slot),
            _ => None,
        }
    }

    /// The rule that keeps what an update does not name.
    fn untouched(self, count: usize) -> Option<Why> {
        let Op::Update { user, says, .. } = self.op else { return None };
        let known = self.before.user(*user)?.shows.keys();
        let mut others = known.filter(|property| says.iter().all(|(said, _)| said != *property));
        others.find_map(|property| self.rules.independent(self.operation, property, count)).map(Some)
    }

    /// The rules about one written field.
    fn written(self, stored: &Map<String, Value>, value: &Value) -> Vec<Why> {
        let Some(members) = value.as_object() else { return Vec::new() };
        let mut found = vec![self.rules.verbatim(self.operation)];
        match self.op {
            Op::Write { how: How::Merge, .. } => found.extend(
                situations(stored, members)
                    .into_iter()
                    .map(|situation| self.rules.merge(self.operation, situation)),
            ),
            _ => found.push(self.rules.replace(self.operation, replaces(value))),
        }
        found
    }

    /// The rules that are broken when a property of a user is not what it should be.
    pub(crate) fn blame(
        self,
        user: UserNo,
        property: &'static str,
        actual: &Value,
        exact: bool,
    ) -> Vec<&'static Rule> {
        let Self { before, op, operation, done, rules } = self;
        let other = before.subject(op) != Some(user);
        let found: Vec<Why> = match op {
            _ if FLAGS.contains(&property) && (done || other) => {
                vec![self.flag(user, property)]
            }
            _ if op.only_looks() || other => vec![rules.reads_back(Surface::Backend, property)],
            _ if !done => vec![rules.unchanged(operation)],
            Op::Create { .. } => vec![rules.read_back(operation, property)],
            Op::Update { says, .. } if says.iter().any(|(said, _)| *said == property) => {
                vec![rules.read_back(operation, property)]
            }
            Op::Update { says, .. } => vec![
                rules
                    .independent(operation, property, says.len())
                    .or_else(|| rules.reads_back(Surface::Backend, property)),
            ],
            Op::Write { how, fields, .. } => match fields.get(property) {
                Some(value) => {
                    let stored = before.user(user).map(|user| user.object(property)).unwrap_or_default();
                    match how {
                        How::Merge => self.merged_wrongly(&stored, value, actual, exact),
                        How::Replace => self.replaced_wrongly(value, actual),
                    }
                }
                None => vec![
                    rules
                        .independent(operation, property, fields.len())
                        .or_else(|| rules.reads_back(Surface::Backend, property)),
                ],
            },
            Op::Flag { .. } => vec![rules.fact("D3", operation).or_else(|| rules.fact("D4", operation))],
            _ => vec![rules.reads_back(Surface::Backend, property)],
        };
        found.into_iter().flatten().collect()
    }

    fn merged_wrongly(
        self,
        stored: &Map<String, Value>,
        patch: &Value,
        actual: &Value,
        exact: bool,
    ) -> Vec<Why> {
        let expected = merged(stored, patch);
        let (Some(patch), Some(expected), Some(actual)) =
            (patch.as_object(), expected.as_object(), actual.as_object())
        else {
            return Vec::new();
        };
        let wrong = Merged { stored, patch, expected, actual }.wrong(exact);
        let mut found: Vec<Why> =
            wrong.situations.iter().map(|situation| self.rules.merge(self.operation, *situation)).collect();
        if wrong.renamed {
            found.push(self.rules.verbatim(self.operation));
        }
        found
    }

    fn replaced_wrongly(self, value: &Value, actual: &Value) -> Vec<Why> {
        let stripped = situation_of_nulls(value, actual);
        vec![
            self.rules.replace(
                self.operation,
                if stripped { ReplaceAspect::InnerNull } else { replaces_whole(value) },
            ),
        ]
    }

    /// The rules that are broken when the primary of a user is not one that is allowed.
    pub(crate) fn blame_primary(self, user: UserNo, kind: Kind, dangling: bool) -> Vec<&'static Rule> {
        let Self { before, op, operation, done, rules } = self;
        let primary = kind.primary();
        if dangling {
            return rules.primary(primary, PrimaryAspect::MemberOrNull).into_iter().collect();
        }
        if before.subject(op) != Some(user) {
            return Vec::new();
        }
        let why = match op {
            _ if !done => rules.unchanged(operation),
            Op::Create { members, .. } => {
                let first = members.iter().find(|member| member.kind() == kind);
                first.and_then(|first| {
                    rules.primary_assigned(primary, Trigger::Created, Which::First, first.status)
                })
            }
            Op::Add { member, primary: asked, .. } if member.kind() == kind => self.added(user, kind, *asked),
            Op::Replace { member, .. } if member.kind() == kind => {
                rules.primary_assigned(primary, Trigger::Replaced, Which::Replacement, member.status)
            }
            Op::SetPrimary { .. } => rules.primary_set(primary, None),
            Op::Update { says, .. } => rules.independent(operation, primary, says.len()),
            _ => None,
        };
        why.into_iter().collect()
    }

    /// The rules that are broken when a list of members is not what it should be.
    pub(crate) fn blame_list(self, user: UserNo, kind: Kind, slot: Option<Slot>) -> Vec<&'static Rule> {
        let Self { before, op, operation, done, rules } = self;
        let was_primary = before.user(user).and_then(|user| user.primary(kind));
        if slot.is_some() && was_primary == slot && !matches!(op, Op::Remove { .. } | Op::Replace { .. }) {
            return rules.primary(kind.primary(), PrimaryAspect::Listed).into_iter().collect();
        }
        let subject = before.subject(op) == Some(user);
        let why = match op {
            _ if !subject => None,
            _ if !done => rules.unchanged(operation),
            Op::Create { .. } => rules.created(kind.list()),
            Op::Remove { .. } => rules.gone(operation),
            Op::Replace { .. } => rules.fact("I13", operation),
            Op::Add { .. } => rules.fact("E7", operation),
            Op::Verify { .. } => rules.fact("E2", operation),
            _ => None,
        };
        why.into_iter().collect()
    }
}

fn replaces(value: &Value) -> ReplaceAspect {
    if has_null_member(value) { ReplaceAspect::InnerNull } else { replaces_whole(value) }
}

fn replaces_whole(value: &Value) -> ReplaceAspect {
    match value.as_object() {
        Some(members) if members.is_empty() => ReplaceAspect::Empty,
        _ => ReplaceAspect::Whole,
    }
}

/// Whether what is stored differs by nulls that are missing.
fn situation_of_nulls(value: &Value, actual: &Value) -> bool {
    has_null_member(value) && !has_null_member(actual)
}
