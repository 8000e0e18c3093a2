//! The responses that are allowed to steps about members: adding, replacing, verifying and deleting
//! them, and setting the primary.

use clerk_user::operations::Operation;
use clerk_user_runtime::{PrimaryFault, UniqueAspect, VerificationState};

use crate::model::expectations::expected_response::ExpectedResponse;
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
    ) -> ExpectedResponse {
        if self.member(member.slot).is_some() {
            return ExpectedResponse::Inapplicable;
        }
        let is_unverified = member.status == VerificationState::Unverified;
        match self.holder(member.value, user) {
            Holder::OtherUser if !is_unverified => {
                ExpectedResponse::refused([rules.unique(operation, member.value.field, UniqueAspect::Taken)])
            }
            // No source says whether an unverified member can be requested as the primary.
            Holder::Nobody if !(is_unverified && primary == Some(true)) => {
                ExpectedResponse::accepted([self.freed_value_rule(operation, member.value, rules)])
            }
            _ => ExpectedResponse::Unspecified,
        }
    }

    pub(super) fn expect_replace_members(
        &self,
        user: UserNumber,
        member: &NewMember,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        match self.holder(member.value, user) {
            Holder::OtherUser if member.status != VerificationState::Unverified => {
                ExpectedResponse::refused([rules.unique(operation, member.value.field, UniqueAspect::Taken)])
            }
            Holder::Nobody => ExpectedResponse::accepted([rules.members_replaced(operation)]),
            _ => ExpectedResponse::Unspecified,
        }
    }

    pub(super) fn expect_set_verified(
        &self,
        member: MemberRecord,
        verified: bool,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        match self.holder(member.value, member.user) {
            Holder::OtherUser if verified => {
                ExpectedResponse::refused([rules.unique(operation, member.value.field, UniqueAspect::Taken)])
            }
            Holder::OtherUser | Holder::OtherUserUnverified => ExpectedResponse::Unspecified,
            Holder::Nobody | Holder::SameUser => {
                ExpectedResponse::accepted([rules.verification_set(operation, verified)])
            }
        }
    }

    pub(super) fn expect_delete_member(
        &self,
        slot: Slot,
        member: MemberRecord,
        operation: Operation,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        // No source says whether the primary or the last identifier can be deleted.
        let kind = self.kind_of(slot);
        let is_primary = self.existing_user(member.user).and_then(|user| user.primary(kind?)) == Some(slot);
        if is_primary || self.has_single_identifier(member.user) {
            ExpectedResponse::Unspecified
        } else {
            ExpectedResponse::accepted([rules.gone_after(operation)])
        }
    }

    pub(super) fn expect_set_primary(
        &self,
        user: UserNumber,
        kind: IdentifierKind,
        slot: Option<Slot>,
        rules: RuleIndex<'_>,
    ) -> ExpectedResponse {
        let refused =
            |fault| ExpectedResponse::refused([rules.primary_set(kind.primary_property(), Some(fault))]);
        let Some(slot) = slot else { return refused(PrimaryFault::Missing) };
        match self.member(slot) {
            None => ExpectedResponse::Inapplicable,
            Some(member) if member.deleted => refused(PrimaryFault::Missing),
            Some(_) if self.kind_of(slot) != Some(kind) => ExpectedResponse::Inapplicable,
            Some(member) if member.user != user => refused(PrimaryFault::Foreign),
            Some(member) if member.status == VerificationState::Verified => {
                ExpectedResponse::accepted([rules.primary_set(kind.primary_property(), None)])
            }
            // A user can be created with an unverified primary. No source says whether it can be set
            // again.
            Some(_) if self.user(user).and_then(|user| user.primary(kind)) == Some(slot) => {
                ExpectedResponse::Unspecified
            }
            Some(_) => refused(PrimaryFault::Unverified),
        }
    }
}
