//! What the model allows of steps about credentials, sessions, memberships and invitations. What it
//! allows of the rest, and how it is built, is in the files beside this one.

mod account_operations;
mod allowed;
mod attribution;
mod rule_index;
mod state;
mod vocabulary;

use clerk_user::operations::Operation;
use clerk_user::{versions, wire};
use clerk_user_runtime::{Surface, VerificationState};
use serde_json::{Value, json};

use super::accounts::State;
use super::allowed::Verdict;
use crate::model::account_operation::{AccountOperation, Code};
use crate::model::operation::{Kind, Name, NewMember, Op, Pool, Said, Says, UserNo};
use crate::model::rule_index::{RuleIndex, Why};
use crate::model::state::ModelState;

const ADDRESS: Name = email(0);

const fn email(number: usize) -> Name {
    Name { pool: Pool::Of(Kind::Email), number }
}

const fn phone(number: usize) -> Name {
    Name { pool: Pool::Of(Kind::Phone), number }
}

const fn username(number: usize) -> Name {
    Name { pool: Pool::Text(wire::user::USERNAME), number }
}

/// A request that names a user so.
fn named(number: usize) -> Says {
    vec![(wire::user::USERNAME, Said::Name(username(number)))]
}

/// A request that sets a property to null.
fn without(property: &'static str) -> Says {
    vec![(property, Said::Fixed(Value::Null))]
}

const fn verified(slot: usize, value: Name) -> NewMember {
    NewMember { slot, value, status: VerificationState::Verified }
}

const fn unverified(slot: usize, value: Name) -> NewMember {
    NewMember { slot, value, status: VerificationState::Unverified }
}

const fn create(user: UserNo, says: Says, members: Vec<NewMember>) -> Op {
    Op::Create { user, says, members }
}

const fn update(user: UserNo, says: Says) -> Op {
    Op::Update { user, surface: Surface::Backend, says, fault: None }
}

const fn add(user: UserNo, member: NewMember, primary: Option<bool>) -> Op {
    Op::Add { user, member, primary }
}

/// A user with a name, two verified addresses and, not verified, a third and a phone number; one with an
/// address that is not verified; one with a name alone.
fn town() -> ModelState {
    let mut world = ModelState::default();
    for number in 0..8 {
        world.bind(username(number), json!(format!("name{number}")));
        world.bind(email(number), json!(format!("{number}@example.com")));
        world.bind(phone(number), json!(format!("+1555555010{number}")));
    }
    let members = vec![verified(0, email(0)), verified(1, email(1)), unverified(2, phone(0))];
    world.apply(&create(0, named(0), members));
    world.apply(&add(0, unverified(3, email(3)), None));
    world.apply(&create(1, Vec::new(), vec![unverified(10, email(2))]));
    world.apply(&create(2, named(2), Vec::new()));
    world
}

fn town_after(ops: impl IntoIterator<Item = Op>) -> ModelState {
    let mut world = town();
    for op in ops {
        world.apply(&op);
    }
    world
}

fn rules() -> RuleIndex<'static> {
    RuleIndex::new(versions::ALL.last().map_or("", |version| version.as_str()))
}

fn ids(rules: impl IntoIterator<Item = &'static clerk_user_runtime::Rule>) -> Vec<&'static str> {
    rules.into_iter().map(|rule| rule.id.as_ref()).collect()
}

/// What is allowed, in one word, and the rules that say so.
fn allowed(world: &ModelState, op: &Op) -> (&'static str, Vec<&'static str>) {
    match world.allowed(op, rules()) {
        Verdict::Moot => ("skipped", Vec::new()),
        Verdict::Done(rules) => ("done", ids(rules)),
        Verdict::Refused(rules) => ("refused", ids(rules)),
        Verdict::Either => ("open", Vec::new()),
    }
}

#[track_caller]
fn check_step(world: &ModelState, op: &Op, expected: &str, why: Why) {
    assert_eq!(allowed(world, op), (expected, ids(why)), "{op:?}");
}

/// Two users, the first with a verified address.
fn two_users() -> ModelState {
    let mut world = ModelState::default();
    world.bind(ADDRESS, json!("one@example.com"));
    let member = NewMember { slot: 0, value: ADDRESS, status: VerificationState::Verified };
    world.apply(&Op::Create { user: 0, says: Vec::new(), members: vec![member] });
    world.apply(&Op::Create { user: 1, says: Vec::new(), members: Vec::new() });
    world
}

fn after(deeds: impl IntoIterator<Item = AccountOperation>) -> ModelState {
    let mut world = two_users();
    for deed in deeds {
        world.apply(&Op::AccountOperation(deed));
    }
    world
}

/// Checks what is allowed, in one word, and the rule that says so.
#[track_caller]
fn check(world: &ModelState, deed: AccountOperation, expected: &str, rule: Option<&str>) {
    assert_eq!(allowed(world, &Op::AccountOperation(deed)), (expected, rule.into_iter().collect()));
}

fn set_password(user: UserNo, password: usize, ends_sessions: bool) -> AccountOperation {
    AccountOperation::SetPassword { user, password, surface: Surface::Backend, ends_sessions }
}

#[test]
fn a_password_is_the_one_that_was_set_last() {
    let none = two_users();
    check(
        &none,
        AccountOperation::CheckPassword { user: 0, password: 0 },
        "refused",
        Some("password-check-none"),
    );
    check(&none, AccountOperation::RemovePassword { user: 0 }, "done", Some("password-none-unchanged"));
    let set = after([set_password(0, 1, false), set_password(0, 2, false)]);
    check(
        &set,
        AccountOperation::CheckPassword { user: 0, password: 2 },
        "done",
        Some("password-check-right"),
    );
    check(
        &set,
        AccountOperation::CheckPassword { user: 0, password: 1 },
        "refused",
        Some("password-check-wrong"),
    );
    check(
        &set,
        AccountOperation::CheckPassword { user: 1, password: 2 },
        "refused",
        Some("password-check-none"),
    );
    let own = AccountOperation::SetPassword {
        user: 0,
        password: 2,
        surface: Surface::Frontend,
        ends_sessions: false,
    };
    check(&set, own, "refused", Some("password-same-refused"));
    let shows = |world: &ModelState| {
        world.user(0).and_then(|user| user.shows.get(wire::user::PASSWORD_ENABLED).cloned())
    };
    assert_eq!(shows(&set), Some(json!(true)));
    let removed = after([set_password(0, 1, false), AccountOperation::RemovePassword { user: 0 }]);
    assert_eq!(shows(&removed), Some(json!(false)));
}

#[test]
fn a_backup_code_is_good_once_and_open_where_another_factor_changed() {
    let code = Code { set: 0, place: 0 };
    let use_code = || AccountOperation::UseCode { user: 0, code };
    let (secret, codes) =
        (AccountOperation::SetSecret { user: 0, secret: 0 }, AccountOperation::SetCodes { user: 0, set: 0 });
    check(&after([codes.clone()]), use_code(), "open", None);
    let good = after([secret.clone(), codes.clone(), set_password(0, 0, false)]);
    check(&good, use_code(), "done", Some("backup-code-used-up"));
    check(&good, AccountOperation::CheckSecret { user: 0, secret: 0 }, "done", Some("totp-code"));
    check(&good, AccountOperation::CheckSecret { user: 0, secret: 1 }, "refused", Some("totp-code-wrong"));
    let used = after([secret.clone(), codes.clone(), use_code()]);
    check(&used, use_code(), "refused", Some("backup-code-used-up"));
    let replaced = after([secret.clone(), codes.clone(), AccountOperation::SetCodes { user: 0, set: 1 }]);
    check(&replaced, use_code(), "open", None);
    let off = after([secret.clone(), codes, AccountOperation::RemoveSecret { user: 0 }]);
    check(&off, use_code(), "open", None);
    // Whether a code is good twice is open.
    let asked = after([secret, AccountOperation::CheckSecret { user: 0, secret: 0 }]);
    check(&asked, AccountOperation::CheckSecret { user: 0, secret: 0 }, "open", None);
}

#[test]
fn what_ended_a_session_is_remembered() {
    let state =
        |world: &ModelState| world.accounts().sessions(0).map(|(_, entry)| (entry.state, entry.by)).next();
    let begun = AccountOperation::SignIn { user: 0, session: 0 };
    assert_eq!(state(&after([begun.clone()])), Some((State::Present, Operation::FrontendCreateSignIn)));
    let revoked = after([begun.clone(), AccountOperation::Revoke { session: 0 }, set_password(0, 0, true)]);
    assert_eq!(state(&revoked), Some((State::Absent, Operation::BackendRevokeSession)));
    check(&revoked, AccountOperation::SignInAgain { session: 0 }, "refused", Some("sign-in-ticket-once"));
    let kept = after([begun.clone(), set_password(0, 0, false)]);
    assert_eq!(state(&kept), Some((State::Present, Operation::FrontendCreateSignIn)));
    let open = after([begun.clone(), AccountOperation::RemovePassword { user: 0 }]);
    assert_eq!(state(&open), Some((State::Unspecified, Operation::BackendRemovePassword)));
    let mut banned = after([begun]);
    banned.apply(&Op::Flag { user: 0, operation: Operation::BackendBanUser });
    assert_eq!(state(&banned), Some((State::Absent, Operation::BackendBanUser)));
    check(&banned, AccountOperation::SignIn { user: 0, session: 1 }, "refused", Some("ban-blocks-sign-in"));
    check(&banned, AccountOperation::Sessions { user: 9 }, "skipped", None);
}

#[test]
fn memberships_end_and_begin_again() {
    let (found, join) = (
        AccountOperation::Found { user: 1, organization: 0 },
        AccountOperation::Join { user: 0, organization: 0 },
    );
    let leave = || AccountOperation::Leave { user: 0, organization: 0 };
    let state = |world: &ModelState| world.accounts().memberships(0).map(|(_, entry)| entry.state).next();
    let member = after([found.clone(), join.clone()]);
    assert_eq!(state(&member), Some(State::Present));
    check(&member, leave(), "done", Some("leaving-removes-membership"));
    check(&member, AccountOperation::Leave { user: 1, organization: 0 }, "open", None);
    let left = after([found.clone(), join.clone(), leave()]);
    assert_eq!(state(&left), Some(State::Absent));
    check(&left, leave(), "open", None);
    assert_eq!(state(&after([found.clone(), join.clone(), leave(), join.clone()])), Some(State::Present));
    // Joining twice is not said to be anything.
    assert_eq!(state(&after([found, join.clone(), join])), Some(State::Unspecified));
}

#[test]
fn an_invitation_waits_as_long_as_nothing_happens_to_its_address() {
    let waiting = |world: &ModelState| world.accounts().invitations(0).collect::<Vec<_>>();
    let found = AccountOperation::Found { user: 1, organization: 0 };
    let invite = AccountOperation::Invite { organization: 0, invitation: 0, address: ADDRESS };
    let mut world = after([found.clone(), invite.clone()]);
    assert_eq!(waiting(&world), [0]);
    assert!(world.accounts().invitations(1).next().is_none());
    world.apply(&Op::Verify { slot: 0, verified: false });
    world.apply(&Op::Verify { slot: 0, verified: true });
    assert!(waiting(&world).is_empty());
    let joined = after([found, invite, AccountOperation::Join { user: 0, organization: 0 }]);
    assert!(waiting(&joined).is_empty());
}
