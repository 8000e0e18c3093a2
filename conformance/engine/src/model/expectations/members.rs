//! The responses that are allowed to steps about members: adding, replacing, verifying and deleting
//! them, and setting the primary.

use clerk_user::operations::Operation;
use clerk_user_runtime::{PrimaryFault, UniqueAspect, VerificationState};

use crate::model::expectations::expectation::Expectation;
use crate::model::members::Slot;
use crate::model::operands::{IdentifierKind, UserNumber};
use crate::model::operation::NewMember;
use crate::model::rule_index::RuleIndex;
use crate::model::state::{Holder, MemberRecord, ModelState};

impl ModelState {
    pub(super) fn expect_add_member(
        &self,
        user: UserNumber,
        member: &NewMember,
        primary: Option<bool>,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> Expectation {
        if self.member(member.slot).is_some() {
            return Expectation::Inapplicable;
        }
        let is_unverified = member.status == VerificationState::Unverified;
        match self.holder(member.value, user) {
            Holder::OtherUser if !is_unverified => {
                Expectation::refused([rules.unique(operation, member.value.field, UniqueAspect::Taken)])
            }
            // No source says whether an unverified member can be requested as the primary.
            Holder::Nobody if !(is_unverified && primary == Some(true)) => {
                Expectation::accepted([self.freed_value_rule(operation, member.value, rules)])
            }
            _ => Expectation::Unspecified,
        }
    }

    pub(super) fn expect_replace_members(
        &self,
        user: UserNumber,
        member: &NewMember,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> Expectation {
        match self.holder(member.value, user) {
            Holder::OtherUser if member.status != VerificationState::Unverified => {
                Expectation::refused([rules.unique(operation, member.value.field, UniqueAspect::Taken)])
            }
            Holder::Nobody => Expectation::accepted([rules.members_replaced(operation)]),
            _ => Expectation::Unspecified,
        }
    }

    pub(super) fn expect_set_verified(
        &self,
        member: MemberRecord,
        verified: bool,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> Expectation {
        match self.holder(member.value, member.user) {
            Holder::OtherUser if verified => {
                Expectation::refused([rules.unique(operation, member.value.field, UniqueAspect::Taken)])
            }
            Holder::OtherUser | Holder::OtherUserUnverified => Expectation::Unspecified,
            Holder::Nobody | Holder::SameUser => {
                Expectation::accepted([rules.verification_set(operation, verified)])
            }
        }
    }

    pub(super) fn expect_delete_member(
        &self,
        slot: Slot,
        member: MemberRecord,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> Expectation {
        // No source says whether the primary or the last identifier can be deleted.
        let kind = self.kind_of(slot);
        let is_primary = self.existing_user(member.user).and_then(|user| user.primary(kind?)) == Some(slot);
        if is_primary || self.has_single_identifier(member.user) {
            Expectation::Unspecified
        } else {
            Expectation::accepted([rules.gone_after(operation)])
        }
    }

    pub(super) fn expect_set_primary(
        &self,
        user: UserNumber,
        kind: IdentifierKind,
        slot: Option<Slot>,
        rules: RuleIndex<'_>,
    ) -> Expectation {
        let refused = |fault| Expectation::refused([rules.primary_set(kind.primary_property(), Some(fault))]);
        let Some(slot) = slot else { return refused(PrimaryFault::Missing) };
        match self.member(slot) {
            None => Expectation::Inapplicable,
            Some(member) if member.deleted => refused(PrimaryFault::Missing),
            Some(_) if self.kind_of(slot) != Some(kind) => Expectation::Inapplicable,
            Some(member) if member.user != user => refused(PrimaryFault::Foreign),
            Some(member) if member.status == VerificationState::Verified => {
                Expectation::accepted([rules.primary_set(kind.primary_property(), None)])
            }
            // A user can be created with an unverified primary. No source says whether it can be set
            // again.
            Some(_) if self.user(user).and_then(|user| user.primary(kind)) == Some(slot) => {
                Expectation::Unspecified
            }
            Some(_) => refused(PrimaryFault::Unverified),
        }
    }
}
