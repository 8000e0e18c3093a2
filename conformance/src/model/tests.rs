//! What the model allows of steps about credentials, sessions, memberships and invitations. What it
//! allows of the rest, and how it is built, is in the files beside this one.

mod allowed;
mod blame;
mod deeds;
mod vocabulary;
mod why;
mod world;

use clerk_user::operations::Operation;
use clerk_user::{versions, wire};
use clerk_user_runtime::{Surface, VerificationState};
use serde_json::{Value, json};

use super::accounts::State;
use super::allowed::Verdict;
use super::deed::{Code, Deed};
use super::op::{Kind, Name, NewMember, Op, Pool, Said, Says, UserNo};
use super::why::{Book, Why};
use super::world::World;

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
fn town() -> World {
    let mut world = World::default();
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

fn town_after(ops: impl IntoIterator<Item = Op>) -> World {
    let mut world = town();
    for op in ops {
        world.apply(&op);
    }
    world
}

fn book() -> Book<'static> {
    Book::new(versions::ALL.last().map_or("", |version| version.as_str()))
}

fn ids(rules: impl IntoIterator<Item = &'static clerk_user_runtime::Rule>) -> Vec<&'static str> {
    rules.into_iter().map(|rule| rule.id.as_ref()).collect()
}

/// What is allowed, in one word, and the rules that say so.
fn allowed(world: &World, op: &Op) -> (&'static str, Vec<&'static str>) {
    match world.allowed(op, book()) {
        Verdict::Moot => ("moot", Vec::new()),
        Verdict::Done(rules) => ("done", ids(rules)),
        Verdict::Refused(rules) => ("refused", ids(rules)),
        Verdict::Either => ("open", Vec::new()),
    }
}

#[track_caller]
fn check_step(world: &World, op: &Op, expected: &str, why: Why) {
    assert_eq!(allowed(world, op), (expected, ids(why)), "{op:?}");
}

/// Two users, the first with a verified address.
fn two_users() -> World {
    let mut world = World::default();
    world.bind(ADDRESS, json!("one@example.com"));
    let member = NewMember { slot: 0, value: ADDRESS, status: VerificationState::Verified };
    world.apply(&Op::Create { user: 0, says: Vec::new(), members: vec![member] });
    world.apply(&Op::Create { user: 1, says: Vec::new(), members: Vec::new() });
    world
}

fn after(deeds: impl IntoIterator<Item = Deed>) -> World {
    let mut world = two_users();
    for deed in deeds {
        world.apply(&Op::Deed(deed));
    }
    world
}

/// Checks what is allowed, in one word, and the rule that says so.
#[track_caller]
fn check(world: &World, deed: Deed, expected: &str, rule: Option<&str>) {
    assert_eq!(allowed(world, &Op::Deed(deed)), (expected, rule.into_iter().collect()));
}

fn set_password(user: UserNo, password: usize, ends_sessions: bool) -> Deed {
    Deed::SetPassword { user, password, surface: Surface::Backend, ends_sessions }
}

#[test]
fn a_password_is_the_one_that_was_set_last() {
    let none = two_users();
    check(&none, Deed::CheckPassword { user: 0, password: 0 }, "refused", Some("password-check-none"));
    check(&none, Deed::RemovePassword { user: 0 }, "done", Some("password-none-unchanged"));
    let set = after([set_password(0, 1, false), set_password(0, 2, false)]);
    check(&set, Deed::CheckPassword { user: 0, password: 2 }, "done", Some("password-check-right"));
    check(&set, Deed::CheckPassword { user: 0, password: 1 }, "refused", Some("password-check-wrong"));
    check(&set, Deed::CheckPassword { user: 1, password: 2 }, "refused", Some("password-check-none"));
    let own = Deed::SetPassword { user: 0, password: 2, surface: Surface::Frontend, ends_sessions: false };
    check(&set, own, "refused", Some("password-same-refused"));
    let shows =
        |world: &World| world.user(0).and_then(|user| user.shows.get(wire::user::PASSWORD_ENABLED).cloned());
    assert_eq!(shows(&set), Some(json!(true)));
    let removed = after([set_password(0, 1, false), Deed::RemovePassword { user: 0 }]);
    assert_eq!(shows(&removed), Some(json!(false)));
}

#[test]
fn a_backup_code_is_good_once_and_open_where_another_factor_changed() {
    let code = Code { set: 0, place: 0 };
    let use_code = || Deed::UseCode { user: 0, code };
    let (secret, codes) = (Deed::SetSecret { user: 0, secret: 0 }, Deed::SetCodes { user: 0, set: 0 });
    check(&after([codes.clone()]), use_code(), "open", None);
    let good = after([secret.clone(), codes.clone(), set_password(0, 0, false)]);
    check(&good, use_code(), "done", Some("backup-code-used-up"));
    check(&good, Deed::CheckSecret { user: 0, secret: 0 }, "done", Some("totp-code"));
    check(&good, Deed::CheckSecret { user: 0, secret: 1 }, "refused", Some("totp-code-wrong"));
    let used = after([secret.clone(), codes.clone(), use_code()]);
    check(&used, use_code(), "refused", Some("backup-code-used-up"));
    let replaced = after([secret.clone(), codes.clone(), Deed::SetCodes { user: 0, set: 1 }]);
    check(&replaced, use_code(), "open", None);
    let off = after([secret.clone(), codes, Deed::RemoveSecret { user: 0 }]);
    check(&off, use_code(), "open", None);
    // Whether a code is good twice is open.
    let asked = after([secret, Deed::CheckSecret { user: 0, secret: 0 }]);
    check(&asked, Deed::CheckSecret { user: 0, secret: 0 }, "open", None);
}

#[test]
fn what_ended_a_session_is_remembered() {
    let state = |world: &World| world.accounts().sessions(0).map(|(_, entry)| (entry.state, entry.by)).next();
    let begun = Deed::SignIn { user: 0, session: 0 };
    assert_eq!(state(&after([begun.clone()])), Some((State::There, Operation::FrontendCreateSignIn)));
    let revoked = after([begun.clone(), Deed::Revoke { session: 0 }, set_password(0, 0, true)]);
    assert_eq!(state(&revoked), Some((State::Gone, Operation::BackendRevokeSession)));
    check(&revoked, Deed::SignInAgain { session: 0 }, "refused", Some("sign-in-ticket-once"));
    let kept = after([begun.clone(), set_password(0, 0, false)]);
    assert_eq!(state(&kept), Some((State::There, Operation::FrontendCreateSignIn)));
    let open = after([begun.clone(), Deed::RemovePassword { user: 0 }]);
    assert_eq!(state(&open), Some((State::Open, Operation::BackendRemovePassword)));
    let mut banned = after([begun]);
    banned.apply(&Op::Flag { user: 0, operation: Operation::BackendBanUser });
    assert_eq!(state(&banned), Some((State::Gone, Operation::BackendBanUser)));
    check(&banned, Deed::SignIn { user: 0, session: 1 }, "refused", Some("ban-blocks-sign-in"));
    check(&banned, Deed::Sessions { user: 9 }, "moot", None);
}

#[test]
fn memberships_end_and_begin_again() {
    let (found, join) = (Deed::Found { user: 1, organization: 0 }, Deed::Join { user: 0, organization: 0 });
    let leave = || Deed::Leave { user: 0, organization: 0 };
    let state = |world: &World| world.accounts().memberships(0).map(|(_, entry)| entry.state).next();
    let member = after([found.clone(), join.clone()]);
    assert_eq!(state(&member), Some(State::There));
    check(&member, leave(), "done", Some("leaving-removes-membership"));
    check(&member, Deed::Leave { user: 1, organization: 0 }, "open", None);
    let left = after([found.clone(), join.clone(), leave()]);
    assert_eq!(state(&left), Some(State::Gone));
    check(&left, leave(), "open", None);
    assert_eq!(state(&after([found.clone(), join.clone(), leave(), join.clone()])), Some(State::There));
    // Joining twice is not said to be anything.
    assert_eq!(state(&after([found, join.clone(), join])), Some(State::Open));
}

#[test]
fn an_invitation_waits_as_long_as_nothing_happens_to_its_address() {
    let waiting = |world: &World| world.accounts().invitations(0).collect::<Vec<_>>();
    let found = Deed::Found { user: 1, organization: 0 };
    let invite = Deed::Invite { organization: 0, invitation: 0, address: ADDRESS };
    let mut world = after([found.clone(), invite.clone()]);
    assert_eq!(waiting(&world), [0]);
    assert!(world.accounts().invitations(1).next().is_none());
    world.apply(&Op::Verify { slot: 0, verified: false });
    world.apply(&Op::Verify { slot: 0, verified: true });
    assert!(waiting(&world).is_empty());
    let joined = after([found, invite, Deed::Join { user: 0, organization: 0 }]);
    assert!(waiting(&joined).is_empty());
}
