//! Attributes what a read shows to rules: which rules a step evaluates, and which are broken when a
//! property, a primary or a list of members is wrong.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{
    PrimaryAspect, PrimaryChoice, PrimaryTrigger, ReplaceAspect, Rule, Surface, VerificationState,
};
use serde_json::{Map, Value};

use crate::model::credentials::CREDENTIAL_FLAGS;
use crate::model::members::Slot;
use crate::model::metadata::{METADATA, MergeResult, merged, situations};
use crate::model::operands::{IdentifierKind, UserNumber};
use crate::model::operation::{ModelOperation, WriteMode};
use crate::model::rule_index::{RuleIndex, RuleLookup};
use crate::model::state::ModelState;
use crate::oracle::merge::has_null_member;

/// A step that was executed.
#[derive(Clone, Copy)]
pub(crate) struct ExecutedStep<'a> {
    /// The state before the step.
    pub(crate) before: &'a ModelState,
    /// The step.
    pub(crate) step: &'a ModelOperation,
    /// The operation of the contract that was called.
    pub(crate) operation: Operation,
    /// Whether the call was accepted.
    pub(crate) accepted: bool,
    /// The rules that hold.
    pub(crate) rules: RuleIndex<'a>,
}

impl ExecutedStep<'_> {
    /// The rules that are evaluated when the users are read after the step.
    pub(crate) fn covered_rules(self) -> Vec<&'static Rule> {
        let Self { before, step, operation, accepted, rules } = self;
        if !accepted {
            return rules.unchanged_after_refusal(operation).into_iter().collect();
        }
        let mut found: Vec<RuleLookup> = Vec::new();
        match step {
            ModelOperation::CreateUser { values, members, .. } => {
                found.extend(values.iter().map(|(name, _)| rules.read_your_writes(operation, name)));
                for kind in IdentifierKind::ALL {
                    let first = members.iter().find(|member| member.kind() == kind);
                    found.extend(first.map(|first| {
                        let primary = kind.primary_property();
                        rules.primary_assigned(
                            primary,
                            PrimaryTrigger::Created,
                            PrimaryChoice::First,
                            first.status,
                        )
                    }));
                }
            }
            ModelOperation::UpdateUser { values, .. } => {
                found.extend(values.iter().map(|(name, _)| rules.read_your_writes(operation, name)));
                found.extend(self.unnamed_property_rule(values.len()));
                found.push(rules.effect(operation, wire::user::UPDATED_AT));
            }
            ModelOperation::WriteMetadata { user, fields, .. } => {
                for (property, value) in METADATA.iter().filter_map(|name| Some((*name, fields.get(*name)?)))
                {
                    let stored = before.user(*user).map(|user| user.object(property)).unwrap_or_default();
                    found.extend(self.metadata_rules(&stored, value));
                    found.push(rules.read_your_writes(operation, property));
                }
                let unnamed = METADATA.iter().find(|name| !fields.contains_key(**name));
                found.extend(unnamed.map(|name| rules.params_independent(operation, name, fields.len())));
            }
            ModelOperation::SetPrimary { kind, .. } => {
                found.push(rules.primary_set(kind.primary_property(), None));
            }
            ModelOperation::AddMember { user, member, primary }
                if member.status == VerificationState::Verified
                    && (self.is_first(*user, member.kind()) || *primary == Some(true)) =>
            {
                found.push(self.added_primary_rule(*user, member.kind(), *primary));
            }
            ModelOperation::ReplaceMembers { member, .. } => found.push(rules.primary_assigned(
                member.kind().primary_property(),
                PrimaryTrigger::Replaced,
                PrimaryChoice::Replacement,
                member.status,
            )),
            ModelOperation::DeleteMember { .. } => found.push(rules.gone_after(operation)),
            ModelOperation::SetVerified { verified, .. } => {
                found.push(rules.verification_set(operation, *verified));
            }
            ModelOperation::SetFlag { .. } => found.push(rules.user_flag(operation)),
            ModelOperation::Account(action) if !action.is_read_only() => {
                if let Some(user) = action.user() {
                    found.extend(CREDENTIAL_FLAGS.map(|property| self.flag_rule(user, property)));
                }
            }
            _ => {}
        }
        if let Some(kind) = self.member_kind().filter(|_| !step.is_read_only()) {
            let aspects = [PrimaryAspect::Listed, PrimaryAspect::Single];
            found.extend(aspects.map(|aspect| rules.primary_reference(kind.primary_property(), aspect)));
        }
        found.into_iter().flatten().collect()
    }

    /// The rule about a credential flag: that of the operation which gave the flag its value.
    fn flag_rule(self, user: UserNumber, property: &'static str) -> RuleLookup {
        let action = match self.step {
            ModelOperation::Account(action) if self.accepted && action.user() == Some(user) => Some(action),
            _ => None,
        };
        let operation = self.before.accounts().credentials(user).flag_operation(action, property)?;
        self.rules.credential_flag(operation, property)
    }

    /// Whether a user had no member of a kind before the step.
    fn is_first(self, user: UserNumber, kind: IdentifierKind) -> bool {
        self.before.user(user).is_some_and(|user| user.members(kind).is_empty())
    }

    /// The rule about an added member that becomes the primary: as the first, or because the request
    /// asks for it.
    fn added_primary_rule(
        self,
        user: UserNumber,
        kind: IdentifierKind,
        requested: Option<bool>,
    ) -> RuleLookup {
        let is_first = self.is_first(user, kind) && requested != Some(true);
        let which = if is_first { PrimaryChoice::First } else { PrimaryChoice::Flagged };
        self.rules.primary_assigned(
            kind.primary_property(),
            PrimaryTrigger::Added,
            which,
            VerificationState::Verified,
        )
    }

    /// The kind of the members that the step changes.
    fn member_kind(self) -> Option<IdentifierKind> {
        match self.step {
            ModelOperation::SetPrimary { kind, .. } => Some(*kind),
            ModelOperation::AddMember { member, .. } | ModelOperation::ReplaceMembers { member, .. } => {
                Some(member.kind())
            }
            ModelOperation::SetVerified { slot, .. } | ModelOperation::DeleteMember { slot } => {
                self.before.kind_of(*slot)
            }
            _ => None,
        }
    }

    /// The rule that keeps a known property which an update with `count` params does not name.
    fn unnamed_property_rule(self, count: usize) -> Option<RuleLookup> {
        let ModelOperation::UpdateUser { user, values, .. } = self.step else { return None };
        let known = self.before.user(*user)?.properties.keys();
        let mut unnamed = known.filter(|property| values.iter().all(|(name, _)| name != *property));
        unnamed.find_map(|name| self.rules.params_independent(self.operation, name, count)).map(Some)
    }

    /// The rules about one metadata property that was written.
    fn metadata_rules(self, stored: &Map<String, Value>, value: &Value) -> Vec<RuleLookup> {
        let Some(members) = value.as_object() else { return Vec::new() };
        let mut found = vec![self.rules.encoding(self.operation)];
        match self.step {
            ModelOperation::WriteMetadata { mode: WriteMode::Merge, .. } => found.extend(
                situations(stored, members)
                    .into_iter()
                    .map(|situation| self.rules.merge_patch(self.operation, situation)),
            ),
            _ => found.push(self.rules.replace_value(self.operation, replace_situation(value))),
        }
        found
    }

    /// The rules that are broken when a property of a user has an unexpected value.
    pub(crate) fn rules_broken_by_property(
        self,
        user: UserNumber,
        property: &'static str,
        actual: &Value,
        exact: bool,
    ) -> Vec<&'static Rule> {
        let Self { before, step, operation, accepted, rules } = self;
        let is_other_user = before.subject(step) != Some(user);
        if let Some(rule) = self.other_user_rule(user) {
            return vec![rule];
        }
        let unrelated = || rules.read_your_writes_on(Surface::Backend, property);
        let found: Vec<RuleLookup> = match step {
            _ if CREDENTIAL_FLAGS.contains(&property) && (accepted || is_other_user) => {
                vec![self.flag_rule(user, property)]
            }
            _ if step.is_read_only() || is_other_user => vec![unrelated()],
            _ if !accepted => vec![rules.unchanged_after_refusal(operation)],
            ModelOperation::CreateUser { values, .. } if values.iter().all(|(name, _)| *name != property) => {
                vec![rules.created_without(property)]
            }
            ModelOperation::CreateUser { .. } => vec![rules.read_your_writes(operation, property)],
            ModelOperation::UpdateUser { values, .. } if values.iter().any(|(name, _)| *name == property) => {
                vec![rules.read_your_writes(operation, property)]
            }
            ModelOperation::UpdateUser { values, .. } => {
                let kept = rules.params_independent(operation, property, values.len());
                vec![kept.or_else(unrelated)]
            }
            ModelOperation::WriteMetadata { mode, fields, .. } => {
                if let Some(value) = fields.get(property) {
                    let stored = before.user(user).map(|user| user.object(property)).unwrap_or_default();
                    match mode {
                        WriteMode::Merge => self.wrong_merge_rules(&stored, value, actual, exact),
                        WriteMode::Replace => vec![self.wrong_replacement_rule(value, actual)],
                    }
                } else {
                    let kept = rules.params_independent(operation, property, fields.len());
                    vec![kept.or_else(unrelated)]
                }
            }
            ModelOperation::SetFlag { .. } => vec![rules.user_flag(operation)],
            _ => vec![unrelated()],
        };
        found.into_iter().flatten().collect()
    }

    /// The rule that is broken when a write on one user changes another one.
    fn other_user_rule(self, user: UserNumber) -> RuleLookup {
        let subject = self.before.subject(self.step)?;
        self.rules.others_unchanged().filter(|_| subject != user && !self.step.is_read_only())
    }

    fn wrong_merge_rules(
        self,
        stored: &Map<String, Value>,
        patch: &Value,
        actual: &Value,
        exact: bool,
    ) -> Vec<RuleLookup> {
        let expected = merged(stored, patch);
        let (Some(patch), Some(expected), Some(actual)) =
            (patch.as_object(), expected.as_object(), actual.as_object())
        else {
            return Vec::new();
        };
        let difference = MergeResult { stored, patch, expected, actual }.difference(exact);
        let situations = difference.situations.iter();
        let mut found: Vec<RuleLookup> =
            situations.map(|situation| self.rules.merge_patch(self.operation, *situation)).collect();
        if difference.has_unknown_member {
            found.push(self.rules.encoding(self.operation));
        }
        found
    }

    fn wrong_replacement_rule(self, value: &Value, actual: &Value) -> RuleLookup {
        let situation =
            if lost_nulls(value, actual) { ReplaceAspect::InnerNull } else { whole_or_empty(value) };
        self.rules.replace_value(self.operation, situation)
    }

    /// The rules that are broken when the primary of a user is not an allowed one. `dangling` says
    /// whether it is the id of no listed member.
    pub(crate) fn rules_broken_by_primary(
        self,
        user: UserNumber,
        kind: IdentifierKind,
        dangling: bool,
    ) -> Vec<&'static Rule> {
        let Self { before, step, operation, accepted, rules } = self;
        let primary = kind.primary_property();
        if dangling {
            return rules.primary_reference(primary, PrimaryAspect::Listed).into_iter().collect();
        }
        if before.subject(step) != Some(user) {
            return self.other_user_rule(user).into_iter().collect();
        }
        let rule = match step {
            _ if !accepted => rules.unchanged_after_refusal(operation),
            ModelOperation::CreateUser { members, .. } => {
                let first = members.iter().find(|member| member.kind() == kind);
                first.and_then(|first| {
                    rules.primary_assigned(
                        primary,
                        PrimaryTrigger::Created,
                        PrimaryChoice::First,
                        first.status,
                    )
                })
            }
            ModelOperation::AddMember { member, primary: requested, .. } if member.kind() == kind => {
                self.added_primary_rule(user, kind, *requested)
            }
            ModelOperation::ReplaceMembers { member, .. } if member.kind() == kind => rules.primary_assigned(
                primary,
                PrimaryTrigger::Replaced,
                PrimaryChoice::Replacement,
                member.status,
            ),
            ModelOperation::DeleteMember { .. } => rules.gone_after(operation),
            ModelOperation::SetPrimary { .. } => rules.primary_set(primary, None),
            ModelOperation::UpdateUser { values, .. } => {
                rules.params_independent(operation, primary, values.len())
            }
            _ => None,
        };
        rule.into_iter().collect()
    }

    /// The rules that are broken when a list of members is wrong. `slot` is the member that is
    /// missing or has the wrong status; nothing if a listed member is unexpected.
    pub(crate) fn rules_broken_by_members(
        self,
        user: UserNumber,
        kind: IdentifierKind,
        slot: Option<Slot>,
    ) -> Vec<&'static Rule> {
        let Self { before, step, operation, accepted, rules } = self;
        let primary_before = before.user(user).and_then(|user| user.primary(kind));
        let removes_members =
            matches!(step, ModelOperation::DeleteMember { .. } | ModelOperation::ReplaceMembers { .. });
        if slot.is_some() && primary_before == slot && !removes_members {
            let rule = rules.primary_reference(kind.primary_property(), PrimaryAspect::Listed);
            return rule.into_iter().collect();
        }
        let rule = match step {
            _ if before.subject(step) != Some(user) => self.other_user_rule(user),
            _ if !accepted => rules.unchanged_after_refusal(operation),
            ModelOperation::CreateUser { .. } => rules.created_state(kind.list_property()),
            ModelOperation::AddMember { .. } => rules.member_added(operation, kind.list_property()),
            ModelOperation::DeleteMember { .. } => rules.gone_after(operation),
            ModelOperation::ReplaceMembers { .. } => rules.members_replaced(operation),
            ModelOperation::SetVerified { verified, .. } => rules.verification_set(operation, *verified),
            _ => None,
        };
        rule.into_iter().collect()
    }
}

fn replace_situation(value: &Value) -> ReplaceAspect {
    if has_null_member(value) { ReplaceAspect::InnerNull } else { whole_or_empty(value) }
}

fn whole_or_empty(value: &Value) -> ReplaceAspect {
    match value.as_object() {
        Some(members) if members.is_empty() => ReplaceAspect::Empty,
        _ => ReplaceAspect::Whole,
    }
}

/// Whether members that are null were sent and not stored.
fn lost_nulls(sent: &Value, stored: &Value) -> bool {
    has_null_member(sent) && !has_null_member(stored)
}
