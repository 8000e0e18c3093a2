//! What the model knows of credentials, sessions, memberships and invitations: what is open where no
//! source decides, and what a look takes over.

use clerk_user::operations::Operation as O;
use clerk_user::wire;
use clerk_user_runtime::Surface;
use serde_json::{Value, json};

use crate::model::account_operation::{AccountOperation, Code};
use crate::model::accounts::{Entry, State};
use crate::model::operation::{Name, Op, Said, UserNo};
use crate::model::rule_index::Why;
use crate::model::state::ModelState;
use crate::model::tests::{
    ADDRESS, after, allowed, check, email, rules, set_password, two_users, unverified, without,
};

const SECRET: AccountOperation = AccountOperation::SetSecret { user: 0, secret: 0 };
const CODES: AccountOperation = AccountOperation::SetCodes { user: 0, set: 0 };
const BEGUN: AccountOperation = AccountOperation::SignIn { user: 0, session: 0 };

const fn use_code(place: usize) -> AccountOperation {
    AccountOperation::UseCode { user: 0, code: Code { set: 0, place } }
}

const fn check_password(password: usize) -> AccountOperation {
    AccountOperation::CheckPassword { user: 0, password }
}

const fn check_secret(secret: usize) -> AccountOperation {
    AccountOperation::CheckSecret { user: 0, secret }
}

fn shown(world: &ModelState, property: &str) -> Option<Value> {
    world.user(0).and_then(|user| user.shows.get(property).cloned())
}

fn session(world: &ModelState) -> Option<(State, O)> {
    world.accounts().sessions(0).map(|(_, entry)| (entry.state, entry.by)).next()
}

fn word(world: &ModelState, deed: AccountOperation) -> &'static str {
    allowed(world, &Op::AccountOperation(deed)).0
}

#[test]
fn what_a_read_shows_to_be_otherwise_is_open() {
    let mut world = after([set_password(0, 1, false), SECRET, CODES]);
    let words =
        |world: &ModelState| [check_password(2), check_secret(1), use_code(0)].map(|deed| word(world, deed));
    assert_eq!(words(&world), ["refused", "refused", "done"]);
    for property in [wire::user::PASSWORD_ENABLED, wire::user::BACKUP_CODE_ENABLED, wire::user::TOTP_ENABLED]
    {
        let before = words(&world);
        world.accounts_mut().mark_unknown(0, property);
        let changed = words(&world).iter().zip(before).filter(|(after, before)| *after != before).count();
        assert_eq!(changed, 1, "{property}");
    }
    assert_eq!(words(&world), ["open"; 3]);
}

#[test]
fn a_wrong_password_that_was_taken_makes_the_right_one_unsure() {
    let set = || set_password(0, 1, false);
    assert_eq!(word(&after([set(), check_password(1)]), check_password(1)), "done");
    assert_eq!(word(&after([set(), check_password(2)]), check_password(1)), "open");
}

#[test]
fn what_becomes_of_codes_when_the_factor_changes_is_open() {
    let again = AccountOperation::SetSecret { user: 0, secret: 1 };
    for between in [
        vec![again.clone()],
        vec![AccountOperation::RemoveSecret { user: 0 }, again.clone()],
        vec![AccountOperation::DisableFactors { user: 0 }, again],
    ] {
        let world = after([SECRET, CODES].into_iter().chain(between.clone()));
        assert_eq!(word(&world, use_code(0)), "open", "{between:?}");
    }
    // Codes are drawn from those that are good and those that were used.
    let used = after([SECRET, CODES, use_code(1)]);
    let places = used.accounts().credentials(0).codes().map(|code| code.place);
    assert_eq!(places.collect::<Vec<_>>(), [0, 2, 1]);
    // Without a secret nothing is sure, even of a code that was used.
    assert_eq!(word(&after([use_code(0)]), use_code(0)), "open");
}

#[test]
fn flags_show_which_credentials_there_are() {
    let flags = |world: &ModelState| {
        [wire::user::PASSWORD_ENABLED, wire::user::TOTP_ENABLED, wire::user::BACKUP_CODE_ENABLED]
            .map(|property| shown(world, property).and_then(|flag| flag.as_bool()))
    };
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(flags(&after([SECRET])), [None, yes, None]);
    assert_eq!(flags(&after([SECRET, CODES])), [None, yes, yes]);
    assert_eq!(flags(&after([SECRET, CODES, use_code(0)])), [None, yes, yes]);
    // Whether the last one that is used up switches the flag is open.
    let used_up = (0..Code::IN_A_SET).map(use_code);
    assert_eq!(flags(&after([SECRET, CODES].into_iter().chain(used_up))), [None, yes, None]);
    let disabled = [SECRET, CODES, AccountOperation::DisableFactors { user: 0 }];
    assert_eq!(flags(&after(disabled)), [None, no, no]);
    let removed = [SECRET, CODES, AccountOperation::RemoveSecret { user: 0 }];
    assert_eq!(flags(&after(removed)), [None, no, None]);
}

#[test]
fn a_flag_is_what_the_last_operation_has_made_it() {
    let rule = |world: &ModelState, property| {
        let why = world.accounts().credentials(0).flag_rule(None, property, rules());
        why.map(|rule| rule.id.as_ref())
    };
    let password = wire::user::PASSWORD_ENABLED;
    assert_eq!(rule(&two_users(), password), None);
    let set = after([set_password(0, 1, false)]);
    assert_eq!(rule(&set, password), Some("password-updated-enables"));
    let removed = after([set_password(0, 1, false), AccountOperation::RemovePassword { user: 0 }]);
    assert_eq!(rule(&removed, password), Some("password-removed-by-backend"));
    let disabled = after([SECRET, CODES, AccountOperation::DisableFactors { user: 0 }]);
    for (world, property, expected) in [
        (&after([SECRET, CODES]), wire::user::BACKUP_CODE_ENABLED, "backup-codes-plain"),
        (&disabled, wire::user::BACKUP_CODE_ENABLED, "mfa-disabled-whole"),
        (&disabled, wire::user::TOTP_ENABLED, "mfa-disabled-whole"),
    ] {
        assert_eq!(rule(world, property), Some(expected), "{property}");
    }
    // Behind a step it is what the step makes it.
    let why = set.accounts().credentials(0).flag_rule(
        Some(&AccountOperation::RemovePassword { user: 0 }),
        password,
        rules(),
    );
    assert_eq!(why.map(|rule| rule.id.as_ref()), Some("password-removed-by-backend"));
}

#[test]
fn whoever_is_suspended_may_be_kept_from_showing_who_they_are() {
    let mut world = after([set_password(0, 1, false), SECRET, CODES]);
    let own = || AccountOperation::SetPassword {
        user: 0,
        password: 2,
        surface: Surface::Frontend,
        ends_sessions: false,
    };
    let deeds = || [check_password(1), check_secret(0), use_code(0), own()];
    assert_eq!(deeds().map(|deed| word(&world, deed)), ["done"; 4]);
    world.apply(&Op::Flag { user: 0, operation: O::BackendLockUser });
    assert_eq!(deeds().map(|deed| word(&world, deed)), ["open"; 4]);
    check(&world, set_password(0, 2, false), "done", Some("password-updated-enables"));
    assert_eq!(word(&world, set_password(0, 1, false)), "open");
}

#[test]
fn factors_are_switched_off_where_there_is_one() {
    let off =
        || [CODES, AccountOperation::RemoveSecret { user: 0 }, AccountOperation::DisableFactors { user: 0 }];
    assert_eq!(off().map(|deed| word(&two_users(), deed)), ["open"; 3]);
    let world = after([SECRET]);
    for deed in off() {
        let (word, rules) = allowed(&world, &Op::AccountOperation(deed.clone()));
        assert_eq!((word, rules.len()), ("done", 1), "{deed:?}");
    }
    check(&two_users(), SECRET, "done", None);
}

#[test]
fn a_user_signs_in_unless_a_second_factor_may_be_asked_for() {
    check(&two_users(), BEGUN, "done", Some("sign-in-by-ticket"));
    check(&after([SECRET]), BEGUN, "open", None);
    check(&after([use_code(0)]), BEGUN, "open", None);
    check(&after([BEGUN]), BEGUN, "skipped", None);
    check(&two_users(), AccountOperation::SignInAgain { session: 0 }, "skipped", None);
    check(&two_users(), AccountOperation::Revoke { session: 0 }, "skipped", None);
    check(&after([BEGUN]), AccountOperation::Revoke { session: 0 }, "done", Some("session-revoked"));
    check(
        &after([BEGUN, AccountOperation::Revoke { session: 0 }]),
        AccountOperation::Revoke { session: 0 },
        "open",
        None,
    );
    let mut gone = after([BEGUN]);
    gone.apply(&Op::Delete { user: 0 });
    check(&gone, AccountOperation::SignInAgain { session: 0 }, "skipped", None);
    check(&gone, AccountOperation::Revoke { session: 0 }, "skipped", None);
}

#[test]
fn sessions_end_with_what_says_so_and_are_open_with_the_rest() {
    let own = AccountOperation::SetPassword {
        user: 0,
        password: 2,
        surface: Surface::Frontend,
        ends_sessions: false,
    };
    assert_eq!(
        session(&after([BEGUN, set_password(0, 1, true)])),
        Some((State::Absent, O::BackendUpdateUser))
    );
    assert_eq!(session(&after([BEGUN, own])), Some((State::Unspecified, O::FrontendUpdatePassword)));
    let then = |op: Op| {
        let mut world = after([BEGUN]);
        world.apply(&op);
        session(&world)
    };
    let locked = Op::Flag { user: 0, operation: O::BackendLockUser };
    assert_eq!(then(locked), Some((State::Unspecified, O::BackendLockUser)));
    let says = |property| crate::model::tests::update(0, vec![(property, Said::Fixed(json!(true)))]);
    for property in [wire::user::BANNED, wire::user::LOCKED] {
        assert_eq!(then(says(property)), Some((State::Unspecified, O::BackendUpdateUser)), "{property}");
    }
    let named = crate::model::tests::update(0, without(wire::user::FIRST_NAME));
    assert_eq!(then(named), Some((State::Present, O::FrontendCreateSignIn)));
}

#[test]
fn what_a_list_shows_is_taken_over() {
    let mut world = after([BEGUN, AccountOperation::Found { user: 1, organization: 0 }]);
    let membership =
        |world: &ModelState| world.accounts().memberships(1).map(|(_, entry)| entry.state).next();
    for (listed, state) in [(false, State::Absent), (true, State::Present)] {
        world.accounts_mut().saw_session(0, listed);
        world.accounts_mut().saw_membership(1, 0, listed);
        assert_eq!((session(&world).map(|(state, _)| state), membership(&world)), (Some(state), Some(state)));
    }
    // Whoever began an organization may be the one whom it cannot do without.
    check(&world, AccountOperation::Leave { user: 1, organization: 0 }, "open", None);
}

#[test]
fn organizations_are_asked_for_by_their_number() {
    let found = |organization| AccountOperation::Found { user: 1, organization };
    let join = |user: UserNo, organization| AccountOperation::Join { user, organization };
    let invite = |organization, invitation, address: Name| AccountOperation::Invite {
        organization,
        invitation,
        address,
    };
    let world = after([found(0), join(0, 0), invite(0, 0, ADDRESS)]);
    for (deed, expected) in [
        (found(1), "open"),
        (found(0), "skipped"),
        (join(0, 0), "open"),
        (join(0, 1), "skipped"),
        (invite(0, 1, ADDRESS), "open"),
        (invite(1, 1, ADDRESS), "skipped"),
        (invite(0, 0, ADDRESS), "skipped"),
        (invite(0, 1, email(9)), "skipped"),
        (AccountOperation::Leave { user: 0, organization: 0 }, "done"),
        (AccountOperation::Leave { user: 0, organization: 1 }, "skipped"),
        (AccountOperation::Sessions { user: 0 }, "done"),
        (AccountOperation::Memberships { user: 0 }, "done"),
        (AccountOperation::Invitations { user: 0 }, "done"),
    ] {
        assert_eq!(word(&world, deed.clone()), expected, "{deed:?}");
    }
    // What ever was is named, whoever has it and whether or not it ended.
    let every = after([
        BEGUN,
        AccountOperation::SignIn { user: 1, session: 4 },
        AccountOperation::Revoke { session: 4 },
        found(3),
    ]);
    let accounts = (every.accounts(), world.accounts());
    assert_eq!(accounts.0.all_sessions().collect::<Vec<_>>(), [0, 4]);
    assert_eq!(accounts.0.all_organizations().collect::<Vec<_>>(), [3]);
    assert_eq!(accounts.1.all_invitations().collect::<Vec<_>>(), [0]);
    assert_eq!(accounts.0.all_invitations().count(), 0);
    let mut banned = world;
    banned.apply(&Op::Flag { user: 0, operation: O::BackendBanUser });
    check(&banned, AccountOperation::Leave { user: 0, organization: 0 }, "open", None);
}

#[test]
fn an_invitation_waits_for_whoever_alone_has_shown_the_address_to_be_theirs() {
    let waiting = |member| {
        let mut world = two_users();
        world.bind(email(1), json!("two@example.com"));
        world.apply(&crate::model::tests::add(1, member, None));
        for deed in [
            AccountOperation::Found { user: 0, organization: 0 },
            AccountOperation::Invite { organization: 0, invitation: 0, address: email(1) },
            AccountOperation::Invite { organization: 0, invitation: 1, address: ADDRESS },
        ] {
            world.apply(&Op::AccountOperation(deed));
        }
        world.accounts().invitations(1).collect::<Vec<_>>()
    };
    assert_eq!(waiting(crate::model::tests::verified(5, email(1))), [0]);
    assert!(waiting(unverified(5, email(1))).is_empty());
    assert!(waiting(crate::model::tests::verified(5, ADDRESS)).is_empty());
}

#[test]
fn what_lists_show_is_said_by_a_rule() {
    let id = |why: Why| why.map(|rule| rule.id.as_ref());
    let of = |state, by| Entry { state, by };
    for (by, expected) in [
        (O::BackendRevokeSession, "session-revoked"),
        (O::BackendBanUser, "ban-ends-sessions"),
        (O::BackendUpdateUser, "password-set-ends-sessions"),
        (O::FrontendUpdatePassword, "password-change-ends-sessions"),
    ] {
        assert_eq!(id(ModelState::session_rule(of(State::Absent, by), rules())), Some(expected), "{by:?}");
    }
    let gone = of(State::Absent, O::FrontendLeaveOrganization);
    assert_eq!(id(ModelState::membership_rule(gone, rules())), Some("leaving-removes-membership"));
    let there = of(State::Present, O::BackendCreateOrganizationMembership);
    assert_eq!(id(ModelState::membership_rule(there, rules())), Some("membership-listed"));
    assert_eq!(id(ModelState::invitation_rule(rules())), Some("invitation-list-pending-filtered"));
}
