//! A pure state model of one owner's members of a kind (email addresses, say) and of which one is
//! the primary. It speaks of slots, not of ids, and knows no call.

use std::collections::BTreeSet;

/// A member as histories name it, whatever id an implementation gives it.
pub(crate) type Slot = usize;

/// What is known of an owner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Model {
    members: Vec<Member>,
    primary: Option<Slot>,
}

/// What is known of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// Its name in the history.
    pub(crate) slot: Slot,
    /// Whether it is verified.
    pub(crate) verified: bool,
}

/// One step of a history, as it concerns one owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    /// A member is added; with the flag it asks to be the primary.
    Add { member: Member, primary: bool },
    /// A member's verification is set.
    Verify { slot: Slot, verified: bool },
    /// A member, of this owner or not, is to become the primary.
    SetPrimary { slot: Slot },
    /// A member is deleted.
    Delete { slot: Slot },
    /// A member takes the place of all others.
    Replace { member: Member },
}

/// The set of allowed answers to a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Allowed {
    /// Whether it may be refused.
    pub(crate) refused: bool,
    /// The primaries it may leave when it is carried out; none when it must be refused.
    pub(crate) primaries: BTreeSet<Option<Slot>>,
}

impl Allowed {
    fn becomes(primary: Slot) -> Self {
        Self { refused: false, primaries: BTreeSet::from([Some(primary)]) }
    }

    /// Whether a step that was carried out may leave this primary.
    pub(crate) fn leaves(&self, primary: Option<Slot>) -> bool {
        self.primaries.contains(&primary)
    }
}

impl Model {
    /// Members in the order they came.
    pub(crate) fn members(&self) -> &[Member] {
        &self.members
    }

    /// The primary.
    pub(crate) const fn primary(&self) -> Option<Slot> {
        self.primary
    }

    fn member(&self, slot: Slot) -> Option<Member> {
        self.members.iter().copied().find(|member| member.slot == slot)
    }

    /// The answers that the contract allows to a step. Where it is silent, several are allowed.
    pub(crate) fn allowed(&self, op: Op) -> Allowed {
        let as_it_was = BTreeSet::from([self.primary]);
        match op {
            Op::Add { member, primary } => match (member.verified, primary, self.members.is_empty()) {
                (true, true, _) | (true, false, true) => Allowed::becomes(member.slot),
                // Whether a verified member fills the place of a primary that is missing is open.
                (true, false, false) if self.primary.is_none() => {
                    Allowed { refused: false, primaries: BTreeSet::from([None, Some(member.slot)]) }
                }
                (_, false, false) => Allowed { refused: false, primaries: as_it_was },
                // An unverified member that asks to be the primary, or is the first: silent.
                (false, _, _) => {
                    Allowed { refused: true, primaries: BTreeSet::from([self.primary, Some(member.slot)]) }
                }
            },
            // Whether a member that gains or loses its verification gains or loses the primary is silent.
            Op::Verify { slot, .. } => {
                Allowed { refused: true, primaries: BTreeSet::from([self.primary, Some(slot), None]) }
            }
            Op::SetPrimary { slot } => match self.member(slot) {
                Some(member) if member.verified => Allowed::becomes(slot),
                // The primary that is unverified (created so) and set again: silent.
                Some(_) if self.primary == Some(slot) => Allowed { refused: true, primaries: as_it_was },
                Some(_) | None => Allowed { refused: true, primaries: BTreeSet::new() },
            },
            // What becomes of the primary when it is deleted is silent: refused, cleared or handed on.
            Op::Delete { slot } if self.primary == Some(slot) => {
                let others = self.members.iter().filter(|member| member.slot != slot);
                Allowed {
                    refused: true,
                    primaries: others.map(|member| Some(member.slot)).chain([None]).collect(),
                }
            }
            Op::Delete { .. } => Allowed { refused: true, primaries: as_it_was },
            Op::Replace { member } => Allowed::becomes(member.slot),
        }
    }

    /// Takes a step that was carried out, and the primary that it left. The primary comes from the
    /// implementation: one wrong answer must not make every later step look wrong.
    pub(crate) fn apply(&mut self, op: Op, primary: Option<Slot>) {
        match op {
            Op::Add { member, .. } => self.members.push(member),
            Op::Verify { slot, verified } => {
                for member in self.members.iter_mut().filter(|member| member.slot == slot) {
                    member.verified = verified;
                }
            }
            Op::SetPrimary { .. } => {}
            Op::Delete { slot } => self.members.retain(|member| member.slot != slot),
            Op::Replace { member } => self.members = vec![member],
        }
        self.primary = primary;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Member, Model, Op};

    fn model(verified: &[bool], primary: Option<usize>) -> Model {
        let members =
            verified.iter().enumerate().map(|(slot, verified)| Member { slot, verified: *verified });
        Model { members: members.collect(), primary }
    }

    #[track_caller]
    fn check(model: &Model, op: Op, refused: bool, primaries: &[Option<usize>]) {
        let allowed = model.allowed(op);
        assert_eq!(allowed.refused, refused, "{op:?}");
        assert_eq!(allowed.primaries, primaries.iter().copied().collect::<BTreeSet<_>>(), "{op:?}");
    }

    #[test]
    fn only_a_verified_member_of_the_owner_can_be_made_primary() {
        let owner = model(&[true, true, false], Some(0));
        check(&owner, Op::SetPrimary { slot: 1 }, false, &[Some(1)]);
        check(&owner, Op::SetPrimary { slot: 2 }, true, &[]);
        check(&owner, Op::SetPrimary { slot: 9 }, true, &[]);
        // The primary that is unverified may stay what it is, or not.
        check(&model(&[true, false], Some(1)), Op::SetPrimary { slot: 1 }, true, &[Some(1)]);
    }

    #[test]
    fn an_added_member_is_primary_when_first_or_flagged() {
        let add = |verified, primary| Op::Add { member: Member { slot: 7, verified }, primary };
        check(&model(&[], None), add(true, false), false, &[Some(7)]);
        check(&model(&[true], Some(0)), add(true, false), false, &[Some(0)]);
        check(&model(&[true], Some(0)), add(true, true), false, &[Some(7)]);
        check(&model(&[], None), add(false, true), true, &[None, Some(7)]);
        check(&model(&[true], None), add(true, false), false, &[None, Some(7)]);
        let flagged = model(&[true], Some(0)).allowed(add(true, true));
        assert!(flagged.leaves(Some(7)) && !flagged.leaves(Some(0)) && !flagged.leaves(None));
    }

    #[test]
    fn silent_steps_allow_several_answers() {
        let owner = model(&[true, true], Some(0));
        check(&owner, Op::Delete { slot: 0 }, true, &[None, Some(1)]);
        check(&owner, Op::Delete { slot: 1 }, true, &[Some(0)]);
        check(&owner, Op::Verify { slot: 1, verified: false }, true, &[None, Some(0), Some(1)]);
    }

    #[test]
    fn a_step_changes_the_members_and_takes_the_primary_that_was_seen() {
        let mut owner = model(&[true], Some(0));
        owner.apply(Op::Add { member: Member { slot: 1, verified: false }, primary: false }, Some(0));
        owner.apply(Op::Verify { slot: 1, verified: true }, Some(0));
        owner.apply(Op::Delete { slot: 0 }, Some(1));
        assert_eq!(owner.members(), [Member { slot: 1, verified: true }]);
        assert_eq!(owner.primary, Some(1));
        owner.apply(Op::Replace { member: Member { slot: 2, verified: false } }, Some(2));
        assert_eq!((owner.members().len(), owner.primary), (1, Some(2)));
    }
}
