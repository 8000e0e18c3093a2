//! The members of one kind that a user has (email addresses, for example), and which of them is the
//! primary. The model uses slots instead of ids and makes no calls.

use std::collections::BTreeSet;

/// The number of a member in a history, whatever id an implementation gives it.
pub(crate) type Slot = usize;

/// The members of one kind, and the primary among them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MemberState {
    members: Vec<Member>,
    primary: Option<Slot>,
}

/// One member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member {
    /// Its number in the history.
    pub(crate) slot: Slot,
    /// Whether it is verified.
    pub(crate) verified: bool,
}

/// A change of one user's members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MemberChange {
    /// Adds a member; `primary` says whether the request asks for it to become the primary.
    Add { member: Member, primary: bool },
    /// Sets the verification of a member.
    Verify { slot: Slot, verified: bool },
    /// Sets the primary to a member of this user or of another one.
    SetPrimary { slot: Slot },
    /// Deletes a member.
    Delete { slot: Slot },
    /// Replaces all members with one.
    Replace { member: Member },
}

impl MemberState {
    /// The members, in the order in which they were added.
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

    /// The primaries that the contract allows after a change that was accepted. Where no source
    /// decides, several are allowed; where the change must be refused, none is.
    pub(crate) fn allowed_primaries(&self, change: MemberChange) -> BTreeSet<Option<Slot>> {
        let unchanged = BTreeSet::from([self.primary]);
        match change {
            MemberChange::Add { member, primary } => {
                match (member.verified, primary, self.members.is_empty()) {
                    (true, true, _) | (true, false, true) => BTreeSet::from([Some(member.slot)]),
                    // No source says whether a verified member becomes the primary when there is none.
                    (true, false, false) if self.primary.is_none() => {
                        BTreeSet::from([None, Some(member.slot)])
                    }
                    (_, false, false) => unchanged,
                    // No source says whether an unverified member that comes first, or for which the
                    // request asks, becomes the primary.
                    (false, _, _) => BTreeSet::from([self.primary, Some(member.slot)]),
                }
            }
            // No source says whether a change of verification changes the primary.
            MemberChange::Verify { slot, .. } => BTreeSet::from([self.primary, Some(slot), None]),
            MemberChange::SetPrimary { slot } => match self.member(slot) {
                Some(member) if member.verified => BTreeSet::from([Some(slot)]),
                // A user can be created with an unverified primary. No source says whether it can be
                // set again.
                Some(_) if self.primary == Some(slot) => unchanged,
                Some(_) | None => BTreeSet::new(),
            },
            // No source says what happens to a primary that is deleted.
            MemberChange::Delete { slot } if self.primary == Some(slot) => {
                let others = self.members.iter().filter(|member| member.slot != slot);
                others.map(|member| Some(member.slot)).chain([None]).collect()
            }
            MemberChange::Delete { .. } => unchanged,
            MemberChange::Replace { member } => BTreeSet::from([Some(member.slot)]),
        }
    }

    /// Applies a change that was accepted, with the primary that the implementation showed after it.
    /// Taking the observed primary keeps one wrong response from making every later step look wrong.
    pub(crate) fn apply(&mut self, change: MemberChange, primary: Option<Slot>) {
        match change {
            MemberChange::Add { member, .. } => self.members.push(member),
            MemberChange::Verify { slot, verified } => {
                for member in self.members.iter_mut().filter(|member| member.slot == slot) {
                    member.verified = verified;
                }
            }
            MemberChange::SetPrimary { .. } => {}
            MemberChange::Delete { slot } => self.members.retain(|member| member.slot != slot),
            MemberChange::Replace { member } => self.members = vec![member],
        }
        self.primary = primary;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Member, MemberChange, MemberState};

    fn list(verified: &[bool], primary: Option<usize>) -> MemberState {
        let members =
            verified.iter().enumerate().map(|(slot, verified)| Member { slot, verified: *verified });
        MemberState { members: members.collect(), primary }
    }

    #[track_caller]
    fn check(list: &MemberState, change: MemberChange, primaries: &[Option<usize>]) {
        let expected = primaries.iter().copied().collect::<BTreeSet<_>>();
        assert_eq!(list.allowed_primaries(change), expected, "{change:?}");
    }

    #[test]
    fn only_a_verified_member_of_the_user_can_be_made_primary() {
        let members = list(&[true, true, false], Some(0));
        check(&members, MemberChange::SetPrimary { slot: 1 }, &[Some(1)]);
        check(&members, MemberChange::SetPrimary { slot: 2 }, &[]);
        check(&members, MemberChange::SetPrimary { slot: 9 }, &[]);
        // An unverified primary may be set again.
        check(&list(&[true, false], Some(1)), MemberChange::SetPrimary { slot: 1 }, &[Some(1)]);
    }

    #[test]
    fn an_added_member_is_primary_when_it_is_the_first_or_requested() {
        let add = |verified, primary| MemberChange::Add { member: Member { slot: 7, verified }, primary };
        check(&list(&[], None), add(true, false), &[Some(7)]);
        check(&list(&[true], Some(0)), add(true, false), &[Some(0)]);
        check(&list(&[true], Some(0)), add(true, true), &[Some(7)]);
        check(&list(&[], None), add(false, true), &[None, Some(7)]);
        check(&list(&[true], None), add(true, false), &[None, Some(7)]);
    }

    #[test]
    fn several_primaries_are_allowed_where_no_source_decides() {
        let members = list(&[true, true], Some(0));
        check(&members, MemberChange::Delete { slot: 0 }, &[None, Some(1)]);
        check(&members, MemberChange::Delete { slot: 1 }, &[Some(0)]);
        check(&members, MemberChange::Verify { slot: 1, verified: false }, &[None, Some(0), Some(1)]);
    }

    #[test]
    fn a_change_updates_the_members_and_takes_the_observed_primary() {
        let mut members = list(&[true], Some(0));
        members.apply(
            MemberChange::Add { member: Member { slot: 1, verified: false }, primary: false },
            Some(0),
        );
        members.apply(MemberChange::Verify { slot: 1, verified: true }, Some(0));
        members.apply(MemberChange::Delete { slot: 0 }, Some(1));
        assert_eq!(members.members(), [Member { slot: 1, verified: true }]);
        assert_eq!(members.primary, Some(1));
        members.apply(MemberChange::Replace { member: Member { slot: 2, verified: false } }, Some(2));
        assert_eq!((members.members().len(), members.primary), (1, Some(2)));
    }
}
