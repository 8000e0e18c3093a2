//! Sessions, memberships and invitations: what the model knows of them, and what it expects of actions
//! on them.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::Surface;
use serde_json::json;

use super::samples::{
    ADDRESS, add, after, check_action, email, rules, set_password, two_users, unverified, update, verified,
    without, word,
};
use crate::model::account_operation::{AccountOperation, BackupCodeRef};
use crate::model::accounts::{ExpectedPresence, ListEntry};
use crate::model::operands::{SymbolicValue, UserNumber};
use crate::model::operation::{ModelOperation, PropertyValue};
use crate::model::rule_index::RuleLookup;
use crate::model::state::ModelState;

const SECRET: AccountOperation = AccountOperation::SetTotpSecret { user: 0, secret: 0 };

const SIGN_IN: AccountOperation = AccountOperation::SignIn { user: 0, session: 0 };

fn session(state: &ModelState) -> Option<(ExpectedPresence, O)> {
    state.accounts().sessions(0).map(|(_, entry)| (entry.presence, entry.operation)).next()
}

#[test]
fn the_operation_that_ended_a_session_is_recorded() {
    let set_password = |sign_out_others| set_password(0, 0, sign_out_others);
    assert_eq!(session(&after([SIGN_IN])), Some((ExpectedPresence::Present, O::FrontendCreateSignIn)));
    let revoked = after([SIGN_IN, AccountOperation::RevokeSession { session: 0 }, set_password(true)]);
    assert_eq!(session(&revoked), Some((ExpectedPresence::Absent, O::BackendRevokeSession)));
    check_action(
        &revoked,
        AccountOperation::ReuseTicket { session: 0 },
        "refused",
        Some("sign-in-ticket-once"),
    );
    let kept = after([SIGN_IN, set_password(false)]);
    assert_eq!(session(&kept), Some((ExpectedPresence::Present, O::FrontendCreateSignIn)));
    let unspecified = after([SIGN_IN, AccountOperation::RemovePassword { user: 0 }]);
    assert_eq!(session(&unspecified), Some((ExpectedPresence::Unspecified, O::BackendRemovePassword)));
    let mut banned = after([SIGN_IN]);
    banned.apply(&ModelOperation::SetFlag { user: 0, operation: O::BackendBanUser });
    assert_eq!(session(&banned), Some((ExpectedPresence::Absent, O::BackendBanUser)));
    check_action(
        &banned,
        AccountOperation::SignIn { user: 0, session: 1 },
        "refused",
        Some("ban-blocks-sign-in"),
    );
    check_action(&banned, AccountOperation::ListSessions { user: 9 }, "inapplicable", None);
}

#[test]
fn a_membership_can_end_and_begin_again() {
    let (create, join) = (
        AccountOperation::CreateOrganization { user: 1, organization: 0 },
        AccountOperation::JoinOrganization { user: 0, organization: 0 },
    );
    let leave = || AccountOperation::LeaveOrganization { user: 0, organization: 0 };
    let presence =
        |state: &ModelState| state.accounts().memberships(0).map(|(_, entry)| entry.presence).next();
    let member = after([create.clone(), join.clone()]);
    assert_eq!(presence(&member), Some(ExpectedPresence::Present));
    check_action(&member, leave(), "accepted", Some("leaving-removes-membership"));
    check_action(
        &member,
        AccountOperation::LeaveOrganization { user: 1, organization: 0 },
        "unspecified",
        None,
    );
    let left = after([create.clone(), join.clone(), leave()]);
    assert_eq!(presence(&left), Some(ExpectedPresence::Absent));
    check_action(&left, leave(), "unspecified", None);
    assert_eq!(
        presence(&after([create.clone(), join.clone(), leave(), join.clone()])),
        Some(ExpectedPresence::Present)
    );
    // No source says what joining twice does.
    assert_eq!(presence(&after([create, join.clone(), join])), Some(ExpectedPresence::Unspecified));
}

#[test]
fn an_invitation_is_pending_until_its_address_changes() {
    let pending = |state: &ModelState| state.accounts().pending_invitations(0).collect::<Vec<_>>();
    let create = AccountOperation::CreateOrganization { user: 1, organization: 0 };
    let invite = AccountOperation::InviteAddress { organization: 0, invitation: 0, address: ADDRESS };
    let mut state = after([create.clone(), invite.clone()]);
    assert_eq!(pending(&state), [0]);
    assert!(state.accounts().pending_invitations(1).next().is_none());
    state.apply(&ModelOperation::SetVerified { slot: 0, verified: false });
    state.apply(&ModelOperation::SetVerified { slot: 0, verified: true });
    assert!(pending(&state).is_empty());
    let joined = after([create, invite, AccountOperation::JoinOrganization { user: 0, organization: 0 }]);
    assert!(pending(&joined).is_empty());
}

#[test]
fn a_user_can_sign_in_unless_a_second_factor_may_be_required() {
    check_action(&two_users(), SIGN_IN, "accepted", Some("sign-in-by-ticket"));
    check_action(&after([SECRET]), SIGN_IN, "unspecified", None);
    let use_code = AccountOperation::UseBackupCode { user: 0, code: BackupCodeRef { set: 0, position: 0 } };
    check_action(&after([use_code]), SIGN_IN, "unspecified", None);
    check_action(&after([SIGN_IN]), SIGN_IN, "inapplicable", None);
    check_action(&two_users(), AccountOperation::ReuseTicket { session: 0 }, "inapplicable", None);
    check_action(&two_users(), AccountOperation::RevokeSession { session: 0 }, "inapplicable", None);
    check_action(
        &after([SIGN_IN]),
        AccountOperation::RevokeSession { session: 0 },
        "accepted",
        Some("session-revoked"),
    );
    check_action(
        &after([SIGN_IN, AccountOperation::RevokeSession { session: 0 }]),
        AccountOperation::RevokeSession { session: 0 },
        "unspecified",
        None,
    );
    let mut deleted = after([SIGN_IN]);
    deleted.apply(&ModelOperation::DeleteUser { user: 0 });
    check_action(&deleted, AccountOperation::ReuseTicket { session: 0 }, "inapplicable", None);
    check_action(&deleted, AccountOperation::RevokeSession { session: 0 }, "inapplicable", None);
}

#[test]
fn sessions_end_with_operations_that_state_it_and_are_unspecified_after_others() {
    let own = AccountOperation::SetPassword {
        user: 0,
        password: 2,
        surface: Surface::Frontend,
        sign_out_others: false,
    };
    assert_eq!(
        session(&after([SIGN_IN, set_password(0, 1, true)])),
        Some((ExpectedPresence::Absent, O::BackendUpdateUser))
    );
    assert_eq!(
        session(&after([SIGN_IN, own])),
        Some((ExpectedPresence::Unspecified, O::FrontendUpdatePassword))
    );
    let session_after = |step: ModelOperation| {
        let mut state = after([SIGN_IN]);
        state.apply(&step);
        session(&state)
    };
    let locked = ModelOperation::SetFlag { user: 0, operation: O::BackendLockUser };
    assert_eq!(session_after(locked), Some((ExpectedPresence::Unspecified, O::BackendLockUser)));
    let set_flag = |property| update(0, vec![(property, PropertyValue::Fixed(json!(true)))]);
    for property in [wire::user::BANNED, wire::user::LOCKED] {
        assert_eq!(
            session_after(set_flag(property)),
            Some((ExpectedPresence::Unspecified, O::BackendUpdateUser)),
            "{property}"
        );
    }
    let rename = update(0, without(wire::user::FIRST_NAME));
    assert_eq!(session_after(rename), Some((ExpectedPresence::Present, O::FrontendCreateSignIn)));
}

#[test]
fn the_accounts_follow_what_a_list_shows() {
    let mut state = after([SIGN_IN, AccountOperation::CreateOrganization { user: 1, organization: 0 }]);
    let membership =
        |state: &ModelState| state.accounts().memberships(1).map(|(_, entry)| entry.presence).next();
    for (listed, presence) in [(false, ExpectedPresence::Absent), (true, ExpectedPresence::Present)] {
        state.accounts_mut().sync_session(0, listed);
        state.accounts_mut().sync_membership(1, 0, listed);
        let shown = (session(&state).map(|(presence, _)| presence), membership(&state));
        assert_eq!(shown, (Some(presence), Some(presence)));
    }
    // The creator may be an admin that the organization cannot lose.
    check_action(
        &state,
        AccountOperation::LeaveOrganization { user: 1, organization: 0 },
        "unspecified",
        None,
    );
}

#[test]
fn an_action_needs_an_existing_organization() {
    let create = |organization| AccountOperation::CreateOrganization { user: 1, organization };
    let join = |user: UserNumber, organization| AccountOperation::JoinOrganization { user, organization };
    let invite = |organization, invitation, address: SymbolicValue| AccountOperation::InviteAddress {
        organization,
        invitation,
        address,
    };
    let state = after([create(0), join(0, 0), invite(0, 0, ADDRESS)]);
    for (action, expected) in [
        (create(1), "unspecified"),
        (create(0), "inapplicable"),
        (join(0, 0), "unspecified"),
        (join(0, 1), "inapplicable"),
        (invite(0, 1, ADDRESS), "unspecified"),
        (invite(1, 1, ADDRESS), "inapplicable"),
        (invite(0, 0, ADDRESS), "inapplicable"),
        (invite(0, 1, email(9)), "inapplicable"),
        (AccountOperation::LeaveOrganization { user: 0, organization: 0 }, "accepted"),
        (AccountOperation::LeaveOrganization { user: 0, organization: 1 }, "inapplicable"),
        (AccountOperation::ListSessions { user: 0 }, "accepted"),
        (AccountOperation::ListMemberships { user: 0 }, "accepted"),
        (AccountOperation::ListInvitations { user: 0 }, "accepted"),
    ] {
        assert_eq!(word(&state, action.clone()), expected, "{action:?}");
    }
    // Lists of numbers include everything that was ever created, even if it ended.
    let every = after([
        SIGN_IN,
        AccountOperation::SignIn { user: 1, session: 4 },
        AccountOperation::RevokeSession { session: 4 },
        create(3),
    ]);
    let accounts = (every.accounts(), state.accounts());
    assert_eq!(accounts.0.all_sessions().collect::<Vec<_>>(), [0, 4]);
    assert_eq!(accounts.0.all_organizations().collect::<Vec<_>>(), [3]);
    assert_eq!(accounts.1.all_invitations().collect::<Vec<_>>(), [0]);
    assert_eq!(accounts.0.all_invitations().count(), 0);
    let mut banned = state;
    banned.apply(&ModelOperation::SetFlag { user: 0, operation: O::BackendBanUser });
    check_action(
        &banned,
        AccountOperation::LeaveOrganization { user: 0, organization: 0 },
        "unspecified",
        None,
    );
}

#[test]
fn an_invitation_is_pending_for_the_only_verified_holder_of_the_address() {
    let pending = |member| {
        let mut state = two_users();
        state.bind(email(1), json!("two@example.com"));
        state.apply(&add(1, member, None));
        for action in [
            AccountOperation::CreateOrganization { user: 0, organization: 0 },
            AccountOperation::InviteAddress { organization: 0, invitation: 0, address: email(1) },
            AccountOperation::InviteAddress { organization: 0, invitation: 1, address: ADDRESS },
        ] {
            state.apply(&ModelOperation::Account(action));
        }
        state.accounts().pending_invitations(1).collect::<Vec<_>>()
    };
    assert_eq!(pending(verified(5, email(1))), [0]);
    assert!(pending(unverified(5, email(1))).is_empty());
    assert!(pending(verified(5, ADDRESS)).is_empty());
}

#[test]
fn the_contents_of_lists_are_attributed_to_rules() {
    let id = |rule: RuleLookup| rule.map(|rule| rule.id.as_ref());
    let entry = |presence, operation| ListEntry { presence, operation };
    for (operation, expected) in [
        (O::BackendRevokeSession, "session-revoked"),
        (O::BackendBanUser, "ban-ends-sessions"),
        (O::BackendUpdateUser, "password-set-ends-sessions"),
        (O::FrontendUpdatePassword, "password-change-ends-sessions"),
    ] {
        assert_eq!(id(rules().session(operation)), Some(expected), "{operation:?}");
    }
    let left = entry(ExpectedPresence::Absent, O::FrontendLeaveOrganization);
    assert_eq!(id(rules().membership(left)), Some("leaving-removes-membership"));
    let joined = entry(ExpectedPresence::Present, O::BackendCreateOrganizationMembership);
    assert_eq!(id(rules().membership(joined)), Some("membership-listed"));
    assert_eq!(id(rules().pending_invitations()), Some("invitation-list-pending-filtered"));
}
