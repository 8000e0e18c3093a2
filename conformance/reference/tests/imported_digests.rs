//! Password digests and bcrypt backup codes that other systems made: accepted with the feature
//! `password-hashes`, and refused without it.

use clerk_user::PasswordHasher;
use clerk_user::backend::{BackendApi, CreateUserParams, UpdateUserParams, User, VerifyPasswordParams};
use clerk_user::dispatch::Api;
use clerk_user::versions;
use clerk_user_reference::Reference;
use clerk_user_runtime::{Actor, ApiError, Context, Secret};

const PASSWORD: &str = "correct horse 7";
const DIGEST: &str = "$2b$04$abcdefghijklmnopqrstuuHB9CAjWTI9qhpNQhLlMu4TxZtE03Cwa";

/// Calls a backend operation.
macro_rules! backend {
    ($reference:expr, $operation:ident($params:expr)) => {{
        let context = Context { actor: Actor::SecretKey, version: versions::NEWEST };
        let result = pollster::block_on($reference.backend(&context).$operation($params));
        result
    }};
}

fn create_user(reference: &Reference) -> User {
    let params = CreateUserParams::default().username("ada_l");
    backend!(reference, create_user(params)).expect("the user is valid")
}

fn import_password(reference: &Reference, user: &User) -> Result<User, ApiError> {
    let params = UpdateUserParams::new(user.id.clone())
        .password_digest(Secret::new(DIGEST))
        .password_hasher(PasswordHasher::Bcrypt);
    backend!(reference, update_user(params))
}

fn set_backup_codes(reference: &Reference, user: &User, codes: &[&str]) -> Result<User, ApiError> {
    let params = UpdateUserParams::new(user.id.clone()).backup_codes(codes.iter().copied());
    backend!(reference, update_user(params))
}

#[test]
fn a_plain_password_is_verified_with_or_without_the_feature() {
    let reference = Reference::default();
    let user = create_user(&reference);
    let set = UpdateUserParams::new(user.id.clone()).password(PASSWORD);
    backend!(reference, update_user(set)).expect("the password is strong enough");
    let verify = |text: &str| VerifyPasswordParams::new(user.id.clone(), Secret::new(text));
    assert!(backend!(reference, verify_password(verify(PASSWORD))).is_ok());
    assert!(backend!(reference, verify_password(verify("correct horse 8"))).is_err());
}

#[test]
fn a_plain_backup_code_is_accepted_with_or_without_the_feature() {
    let reference = Reference::default();
    let user = create_user(&reference);
    set_backup_codes(&reference, &user, &["abcdefgh"]).expect("a plain code is accepted");
}

#[cfg(feature = "password-hashes")]
#[test]
fn an_imported_digest_verifies_its_password() {
    let reference = Reference::default();
    let user = create_user(&reference);
    import_password(&reference, &user).expect("the digest is valid");
    let verify = VerifyPasswordParams::new(user.id.clone(), Secret::new(PASSWORD));
    assert!(backend!(reference, verify_password(verify)).is_ok());
    set_backup_codes(&reference, &user, &["abcdefgh", DIGEST]).expect("a bcrypt code is accepted");
}

#[cfg(not(feature = "password-hashes"))]
#[test]
fn an_imported_digest_is_refused_and_changes_nothing() {
    let reference = Reference::default();
    let user = create_user(&reference);
    let before = backend!(reference, get_user(clerk_user::backend::GetUserParams::new(user.id.clone())))
        .expect("the user exists");
    for result in
        [import_password(&reference, &user), set_backup_codes(&reference, &user, &["abcdefgh", DIGEST])]
    {
        assert_eq!(result.expect_err("a digest is refused").code(), ApiError::UNSUPPORTED);
    }
    let after = backend!(reference, get_user(clerk_user::backend::GetUserParams::new(user.id.clone())))
        .expect("the user exists");
    assert_eq!(before, after);
}
