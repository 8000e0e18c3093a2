//! Histories of two owners that add, verify, set, delete and replace members, and reuse the values of deleted
//! ones.

use clerk_user_runtime::VerificationState;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;

/// The members with which each owner is created, and the steps that follow.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MemberHistory {
    pub(super) created: [Vec<VerificationState>; 2],
    pub(super) steps: Vec<MemberStep>,
}

/// One step of a history, for the first or the second owner.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MemberStep {
    pub(super) of_second: bool,
    pub(super) action: MemberAction,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub(super) enum MemberAction {
    /// Adds a member. If `freed`, its value is one that a deleted member had, if there is one.
    Add {
        verified: bool,
        primary: Option<bool>,
        freed: bool,
    },
    Verify {
        member: MemberChoice,
        verified: bool,
    },
    SetPrimary {
        id: IdChoice,
        frontend: bool,
    },
    Delete {
        member: MemberChoice,
    },
    Replace {
        status: VerificationState,
    },
}

/// One of an owner's members.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) enum MemberChoice {
    /// The primary, or else the first.
    Primary,
    /// By position, modulo the number of members.
    At(usize),
}

/// An id to set as the primary.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) enum IdChoice {
    /// Of a member of this owner.
    Own(MemberChoice),
    /// Of a member of the other owner.
    Foreign(MemberChoice),
    /// Of no member.
    Unknown,
}

pub(super) fn history() -> impl Strategy<Value = MemberHistory> {
    let member =
        || prop_oneof![1 => Just(MemberChoice::Primary), 1 => (0..4_usize).prop_map(MemberChoice::At)];
    let id = prop_oneof![
        4 => member().prop_map(IdChoice::Own),
        2 => member().prop_map(IdChoice::Foreign),
        1 => Just(IdChoice::Unknown),
    ];
    let action = prop_oneof![
        3 => (any::<bool>(), proptest::option::of(any::<bool>()), any::<bool>())
            .prop_map(|(verified, primary, freed)| MemberAction::Add { verified, primary, freed }),
        2 => (member(), any::<bool>())
            .prop_map(|(member, verified)| MemberAction::Verify { member, verified }),
        4 => (id, any::<bool>()).prop_map(|(id, frontend)| MemberAction::SetPrimary { id, frontend }),
        3 => member().prop_map(|member| MemberAction::Delete { member }),
        1 => select(vec![VerificationState::Verified, VerificationState::Reserved, VerificationState::Unverified])
            .prop_map(|status| MemberAction::Replace { status }),
    ];
    let step = (proptest::bool::weighted(0.25), action)
        .prop_map(|(of_second, action)| MemberStep { of_second, action });
    let created = || {
        vec(prop_oneof![3 => Just(VerificationState::Verified), 1 => Just(VerificationState::Reserved)], 0..4)
    };
    (created(), created(), vec(step, 0..10))
        .prop_map(|(first, second, steps)| MemberHistory { created: [first, second], steps })
}
