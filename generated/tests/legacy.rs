//! The object of the first SDK: params one by one, a token that is kept for a minute, and what is
//! computed without a call.
#![cfg(feature = "legacy")]

use std::pin::pin;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use clerk_user::legacy::frontend::{CreateServiceTokenParams, FrontendApi, JWTService, Token, User};
use clerk_user::legacy::sdk::{UserGetTokenOptions, UserObject};
use clerk_user::runtime::{ApiError, Secret, Timestamp};

/// Answers another token each time.
#[derive(Debug, Default)]
struct Tokens(AtomicUsize);

impl FrontendApi for Tokens {
    async fn create_service_token(&self, _: CreateServiceTokenParams) -> Result<Token, ApiError> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Ok(Token::new(Secret::new(format!("token {number}"))))
    }
}

/// Nothing here waits for anything.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the object waited"),
    }
}

fn object() -> UserObject<Tokens> {
    let user: User =
        serde_json::from_str(include_str!("examples/legacy/frontend/User.full.json")).expect("a user");
    UserObject::new(Tokens::default(), user)
}

/// The tokens that are answered at these seconds, with a leeway.
#[track_caller]
fn tokens(leeway: Option<i64>, seconds: &[i64], expected: &[usize]) {
    let mut object = object();
    let clock = AtomicI64::new(0);
    let mut given = Vec::new();
    for second in seconds {
        clock.store(second * 1_000, Ordering::Relaxed);
        let told = || Timestamp::from_millis(clock.load(Ordering::Relaxed));
        let mut options = UserGetTokenOptions::default();
        if let Some(leeway) = leeway {
            options.leeway_in_seconds = leeway;
        }
        given.push(now(object.get_token(JWTService::Firebase, options, &told)).expect("a token"));
    }
    let expected: Vec<String> = expected.iter().map(|number| format!("token {number}")).collect();
    assert_eq!(given, expected, "leeway {leeway:?}, at {seconds:?}");
}

#[test]
fn a_token_is_kept_until_its_leeway_begins() {
    tokens(None, &[0, 50, 51], &[0, 0, 1]);
    tokens(Some(0), &[0, 59, 60], &[0, 0, 1]);
    tokens(Some(30), &[0, 30, 31], &[0, 0, 1]);
    // A leeway beyond the lifetime is the lifetime.
    tokens(Some(600), &[0, 0, 1], &[0, 0, 1]);
}

#[test]
fn a_kept_token_does_not_show() {
    let mut object = object();
    let told = || Timestamp::from_millis(0);
    let token = now(object.get_token(JWTService::Firebase, UserGetTokenOptions::default(), &told));
    assert_eq!(token.expect("a token"), "token 0");
    assert!(!format!("{object:?}").contains("token 0"));
}

#[test]
fn two_factors_are_a_matter_of_the_user_alone() {
    let object = object();
    assert_eq!(object.two_factor_enabled(), object.resource().two_factor_enabled);
}
