//! Behavior of the reference that no single rule covers: unique values, filters, orders and deletion.
//! Requests are typed, so the tests spell no name of the contract.

use clerk_user::backend::{
    BackendApi, CreateEmailAddressParams, CreateUserParams, DeleteEmailAddressParams, DeleteUserParams,
    GetCountParams, GetUserListParams, GetUserParams, UpdateEmailAddressParams, UpdateUserParams, User,
};
use clerk_user::dispatch::Api;
use clerk_user::frontend::{FrontendApi, GetParams};
use clerk_user::{EmailAddressId, UserId, UserOrderBy, errors, versions};
use clerk_user_reference::Reference;
use clerk_user_runtime::{Actor, Context};
use clerk_user_runtime::{ApiError, ErrorDef};

fn as_actor(actor: Actor) -> Context {
    Context { actor, version: versions::NEWEST }
}

/// Calls a backend operation.
macro_rules! backend {
    ($reference:expr, $operation:ident($params:expr)) => {
        pollster::block_on($reference.backend(&as_actor(Actor::SecretKey)).$operation($params))
    };
}

fn create(reference: &Reference, params: CreateUserParams) -> User {
    backend!(reference, create_user(params)).expect("the user is valid")
}

fn with_username(name: &str) -> CreateUserParams {
    CreateUserParams::default().username(name)
}

fn with_emails(addresses: &[&str]) -> CreateUserParams {
    CreateUserParams::default().email_address(addresses.iter().copied())
}

fn listed(reference: &Reference, params: GetUserListParams) -> Vec<UserId> {
    let users = backend!(reference, get_user_list(params)).expect("the filter is valid");
    users.into_iter().map(|user| user.id).collect()
}

#[track_caller]
fn check_refused<T: std::fmt::Debug>(result: Result<T, ApiError>, expected: ErrorDef) {
    let error = result.expect_err("the request is refused");
    assert_eq!((error.status, error.code()), (expected.status, expected.code));
}

#[test]
fn a_username_is_unique_until_its_user_is_deleted() {
    let reference = Reference::default();
    let (ada, bob) = (create(&reference, with_username("ada_l")), create(&reference, with_username("bob_l")));
    check_refused(backend!(reference, create_user(with_username("Ada_L"))), errors::FORM_IDENTIFIER_EXISTS);
    let rename = UpdateUserParams::new(bob.id).username("ada_l");
    check_refused(backend!(reference, update_user(rename.clone())), errors::FORM_IDENTIFIER_EXISTS);
    backend!(reference, delete_user(DeleteUserParams::new(ada.id))).expect("the user exists");
    backend!(reference, update_user(rename)).expect("the name is available");
}

#[test]
fn an_external_id_is_unique_on_update() {
    let reference = Reference::default();
    create(&reference, with_username("ada_l").external_id("7"));
    let bob = create(&reference, with_username("bob_l"));
    let update = UpdateUserParams::new(bob.id).external_id("7");
    check_refused(backend!(reference, update_user(update)), errors::FORM_IDENTIFIER_EXISTS);
}

#[test]
fn a_verified_address_is_unique_and_an_unverified_one_is_not() {
    let reference = Reference::default();
    let ada = create(&reference, with_emails(&["ada@example.com"]));
    let bob = create(&reference, with_username("bob_l"));
    let add = |user: &User, address: &str| CreateEmailAddressParams::new(user.id.clone(), address.to_owned());
    check_refused(
        backend!(reference, create_email_address(add(&bob, "ADA@example.com"))),
        errors::FORM_IDENTIFIER_EXISTS,
    );
    for user in [&ada, &bob] {
        backend!(reference, create_email_address(add(user, "both@example.com")))
            .expect("no user has verified it");
    }
    let mine =
        backend!(reference, get_user(GetUserParams::new(ada.id))).expect("the user exists").email_addresses;
    let theirs =
        backend!(reference, get_user(GetUserParams::new(bob.id))).expect("the user exists").email_addresses;
    let verify = |id: EmailAddressId| UpdateEmailAddressParams::new(id).verified(true);
    backend!(reference, update_email_address(verify(mine[1].id.clone())))
        .expect("no other user has verified it");
    check_refused(
        backend!(reference, update_email_address(verify(theirs[0].id.clone()))),
        errors::IDENTIFICATION_CLAIMED,
    );
}

#[test]
fn deleting_the_primary_promotes_the_next_verified_address() {
    let reference = Reference::default();
    let emails = with_emails(&["a@example.com", "b@example.com"]);
    // The last identification cannot be deleted, so the user has a username, too.
    let user = create(&reference, emails.username("ada_l"));
    for next in [Some(user.email_addresses[1].id.clone()), None] {
        let read = GetUserParams::new(user.id.clone());
        let primary =
            backend!(reference, get_user(read.clone())).expect("it exists").primary_email_address_id;
        let delete = DeleteEmailAddressParams::new(primary.expect("the user has a primary address"));
        backend!(reference, delete_email_address(delete)).expect("it exists");
        assert_eq!(backend!(reference, get_user(read)).expect("it exists").primary_email_address_id, next);
    }
}

#[test]
fn deleting_a_user_signs_the_user_out() {
    let reference = Reference::default();
    let user = create(&reference, with_username("ada_l"));
    let me = as_actor(Actor::User(user.id.to_string()));
    pollster::block_on(reference.frontend(&me).get(GetParams::new())).expect("the user exists");
    backend!(reference, delete_user(DeleteUserParams::new(user.id))).expect("the user exists");
    check_refused(
        pollster::block_on(reference.frontend(&me).get(GetParams::new())),
        errors::DECODE.unauthenticated,
    );
}

#[test]
fn filters_apply_to_lists_and_counts() {
    let reference = Reference::default();
    let ada = create(&reference, with_username("ada_l").banned(true));
    let bob = create(&reference, with_username("bob_l").first_name("Adam"));
    let eve = create(&reference, with_emails(&["eve@example.com"]));
    let list = GetUserListParams::default;
    let ids = |users: &[&User]| -> Vec<UserId> { users.iter().map(|user| user.id.clone()).collect() };
    let signed = |sign: char, user: &User| [UserId::from(format!("{sign}{}", user.id))];

    let found = |params: GetUserListParams| listed(&reference, params);
    assert_eq!(found(list()), ids(&[&eve, &bob, &ada]));
    assert_eq!(found(list().banned(true)), ids(&[&ada]));
    assert_eq!(found(list().query("AD")), ids(&[&bob, &ada]));
    assert_eq!(found(list().name_query("dam")), ids(&[&bob]));
    assert_eq!(found(list().user_id(signed('-', &bob))), ids(&[&eve, &ada]));
    assert_eq!(found(list().user_id(signed('+', &bob))), ids(&[&bob]));
    assert_eq!(found(list().created_at_before(eve.created_at)), ids(&[&bob, &ada]));
    assert_eq!(found(list().created_at_after(bob.created_at)), ids(&[&eve]));
    let addresses = ["eve@example.com", "nobody@example.com"];
    assert_eq!(found(list().email_address(addresses)), ids(&[&eve]));

    let count = GetCountParams::default().banned(false);
    assert_eq!(backend!(reference, get_count(count)).expect("the filter is valid").total_count, 2);
}

#[test]
fn a_list_has_the_requested_order_and_continues_after_a_user() {
    let reference = Reference::default();
    let [b, a, c] = ["bbbb", "aaaa", "cccc"].map(|name| create(&reference, with_username(name)).id);
    let ordered = |order_by| listed(&reference, GetUserListParams::default().order_by(order_by));
    assert_eq!(ordered(UserOrderBy::Username), [a.clone(), b.clone(), c.clone()]);
    assert_eq!(ordered(UserOrderBy::MinusUsername), [c.clone(), b.clone(), a.clone()]);
    assert_eq!(ordered(UserOrderBy::CreatedAt), [b.clone(), a.clone(), c.clone()]);
    let after_c = GetUserListParams::default().starting_after(c.clone());
    assert_eq!(listed(&reference, after_c.clone()), [a, b]);
    check_refused(
        backend!(reference, get_user_list(after_c.offset(1))),
        errors::FORM_CONDITIONAL_PARAM_DISALLOWED,
    );
}
