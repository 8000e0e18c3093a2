//! What the reference does where no rule judges it yet: unique values, filters, orders, deletion.
//! Requests are typed, so no name of the contract is written here.

use clerk_user::backend::{
    BackendApi, CreateEmailAddressParams, CreateUserParams, DeleteEmailAddressParams, DeleteUserParams,
    GetCountParams, GetUserListParams, GetUserParams, UpdateEmailAddressParams, UpdateUserParams, User,
};
use clerk_user::dispatch::Api;
use clerk_user::frontend::{FrontendApi, GetParams};
use clerk_user::{UserId, UserOrderBy, errors, versions};
use clerk_user_reference::Reference;
use clerk_user_runtime::{Actor, Context};
use clerk_user_runtime::{ApiError, ErrorDef, Patch};

fn as_actor(actor: Actor) -> Context {
    Context { actor, version: versions::NEWEST }
}

/// Does something as the holder of the secret key.
macro_rules! backend {
    ($reference:expr, $operation:ident($params:expr)) => {
        pollster::block_on($reference.backend(&as_actor(Actor::SecretKey)).$operation($params))
    };
}

fn create(reference: &Reference, params: CreateUserParams) -> User {
    backend!(reference, create_user(params)).expect("nothing speaks against this user")
}

fn with_username(name: &str) -> CreateUserParams {
    CreateUserParams { username: Patch::Set(name.to_owned()), ..CreateUserParams::default() }
}

fn with_emails(addresses: &[&str]) -> CreateUserParams {
    let addresses = addresses.iter().map(|address| (*address).to_owned()).collect();
    CreateUserParams { email_address: Some(addresses), ..CreateUserParams::default() }
}

fn listed(reference: &Reference, params: GetUserListParams) -> Vec<UserId> {
    let users = backend!(reference, get_user_list(params)).expect("the filter is performed");
    users.into_iter().map(|user| user.id).collect()
}

#[track_caller]
fn check_refused<T: std::fmt::Debug>(answer: Result<T, ApiError>, expected: ErrorDef) {
    let error = answer.expect_err("it must be refused");
    assert_eq!((error.status, error.code()), (expected.status, expected.code));
}

#[test]
fn a_user_name_is_taken_on_creation_and_on_update_until_its_user_is_deleted() {
    let reference = Reference::default();
    let (ada, bob) = (create(&reference, with_username("ada_l")), create(&reference, with_username("bob_l")));
    check_refused(backend!(reference, create_user(with_username("Ada_L"))), errors::FORM_IDENTIFIER_EXISTS);
    let rename =
        UpdateUserParams { username: Patch::Set("ada_l".to_owned()), ..UpdateUserParams::new(bob.id) };
    check_refused(backend!(reference, update_user(rename.clone())), errors::FORM_IDENTIFIER_EXISTS);
    backend!(reference, delete_user(DeleteUserParams::new(ada.id))).expect("she exists");
    backend!(reference, update_user(rename)).expect("the name is free");
}

#[test]
fn an_external_id_is_taken_on_update() {
    let reference = Reference::default();
    let external_id = Patch::Set("7".to_owned());
    create(&reference, CreateUserParams { external_id: external_id.clone(), ..with_username("ada_l") });
    let bob = create(&reference, with_username("bob_l"));
    let update = UpdateUserParams { external_id, ..UpdateUserParams::new(bob.id) };
    check_refused(backend!(reference, update_user(update)), errors::FORM_IDENTIFIER_EXISTS);
}

#[test]
fn a_verified_address_keeps_others_out_and_an_unverified_one_does_not() {
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
            .expect("nobody has verified it");
    }
    let verified = Patch::Set(true);
    let mine = backend!(reference, get_user(GetUserParams::new(ada.id))).expect("she exists").email_addresses;
    let theirs =
        backend!(reference, get_user(GetUserParams::new(bob.id))).expect("he exists").email_addresses;
    let verify = |id| UpdateEmailAddressParams { verified, ..UpdateEmailAddressParams::new(id) };
    backend!(reference, update_email_address(verify(mine[1].id.clone()))).expect("she is the first");
    check_refused(
        backend!(reference, update_email_address(verify(theirs[0].id.clone()))),
        errors::IDENTIFICATION_CLAIMED,
    );
}

#[test]
fn deleting_the_primary_promotes_the_next_verified_address() {
    let reference = Reference::default();
    let emails = with_emails(&["a@example.com", "b@example.com"]);
    // Nobody is left without any identifier, so there is a user name beside the addresses.
    let user = create(&reference, CreateUserParams { username: with_username("ada_l").username, ..emails });
    for next in [Some(user.email_addresses[1].id.clone()), None] {
        let read = GetUserParams::new(user.id.clone());
        let primary =
            backend!(reference, get_user(read.clone())).expect("it exists").primary_email_address_id;
        let delete = DeleteEmailAddressParams::new(primary.expect("there is one"));
        backend!(reference, delete_email_address(delete)).expect("it exists");
        assert_eq!(backend!(reference, get_user(read)).expect("it exists").primary_email_address_id, next);
    }
}

#[test]
fn a_session_ends_with_its_user() {
    let reference = Reference::default();
    let user = create(&reference, with_username("ada_l"));
    let me = as_actor(Actor::User(user.id.to_string()));
    pollster::block_on(reference.frontend(&me).get(GetParams::new())).expect("she is there");
    backend!(reference, delete_user(DeleteUserParams::new(user.id))).expect("she is there");
    check_refused(
        pollster::block_on(reference.frontend(&me).get(GetParams::new())),
        errors::DECODE.unauthenticated,
    );
}

#[test]
fn each_filter_finds_its_users_and_counts_them() {
    let reference = Reference::default();
    let ada = create(&reference, CreateUserParams { banned: Patch::Set(true), ..with_username("ada_l") });
    let bob = create(
        &reference,
        CreateUserParams { first_name: Patch::Set("Adam".to_owned()), ..with_username("bob_l") },
    );
    let eve = create(&reference, with_emails(&["eve@example.com"]));
    let list = GetUserListParams::default;
    let ids = |users: &[&User]| -> Vec<UserId> { users.iter().map(|user| user.id.clone()).collect() };
    let signed = |sign: char, user: &User| Some(vec![UserId::from(format!("{sign}{}", user.id))]);

    let found = |params: GetUserListParams| listed(&reference, params);
    assert_eq!(found(list()), ids(&[&eve, &bob, &ada]));
    assert_eq!(found(GetUserListParams { banned: Some(true), ..list() }), ids(&[&ada]));
    assert_eq!(found(GetUserListParams { query: Some("AD".to_owned()), ..list() }), ids(&[&bob, &ada]));
    assert_eq!(found(GetUserListParams { name_query: Some("dam".to_owned()), ..list() }), ids(&[&bob]));
    assert_eq!(found(GetUserListParams { user_id: signed('-', &bob), ..list() }), ids(&[&eve, &ada]));
    assert_eq!(found(GetUserListParams { user_id: signed('+', &bob), ..list() }), ids(&[&bob]));
    assert_eq!(
        found(GetUserListParams { created_at_before: Some(eve.created_at), ..list() }),
        ids(&[&bob, &ada])
    );
    assert_eq!(found(GetUserListParams { created_at_after: Some(bob.created_at), ..list() }), ids(&[&eve]));
    let addresses = Some(vec!["eve@example.com".to_owned(), "nobody@example.com".to_owned()]);
    assert_eq!(found(GetUserListParams { email_address: addresses, ..list() }), ids(&[&eve]));

    let count = GetCountParams { banned: Some(false), ..GetCountParams::default() };
    assert_eq!(backend!(reference, get_count(count)).expect("it is performed").total_count, 2);
}

#[test]
fn a_list_is_ordered_as_asked_and_goes_on_behind_a_user() {
    let reference = Reference::default();
    let [b, a, c] = ["bbbb", "aaaa", "cccc"].map(|name| create(&reference, with_username(name)).id);
    let ordered =
        |order_by| listed(&reference, GetUserListParams { order_by, ..GetUserListParams::default() });
    assert_eq!(ordered(UserOrderBy::Username), [a.clone(), b.clone(), c.clone()]);
    assert_eq!(ordered(UserOrderBy::MinusUsername), [c.clone(), b.clone(), a.clone()]);
    assert_eq!(ordered(UserOrderBy::CreatedAt), [b.clone(), a.clone(), c.clone()]);
    let behind = GetUserListParams { starting_after: Some(c.clone()), ..GetUserListParams::default() };
    assert_eq!(listed(&reference, behind.clone()), [a, b]);
    check_refused(
        backend!(reference, get_user_list(GetUserListParams { offset: 1, ..behind })),
        errors::FORM_CONDITIONAL_PARAM_DISALLOWED,
    );
}
