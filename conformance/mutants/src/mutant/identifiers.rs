//! Bugs of identifiers: values that two users hold, values that are not unset, filters that are not
//! heeded.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::Request;
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Server, each_user, is, user_id};
use clerk_user_reference::internals::{Claim, Kind, Policy, StoredUser};

const UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "duplicate-username-accepted",
        number: Some(35),
        bug: "accepts a username that another user has",
        breaks: &["username-unique"],
        build: Build::Policy(|policy| {
            policy.claims = |user| without(user, |claim| matches!(claim, Claim::Username(_)));
        }),
    },
    Mutant {
        id: "duplicate-email-address-accepted",
        number: Some(36),
        bug: "accepts an email address that another user has, at creation and when it is added",
        breaks: &["email-address-unique"],
        build: Build::Policy(|policy| {
            policy.claims = |user| without(user, |claim| matches!(claim, Claim::Identifier(Kind::Email, _)));
        }),
    },
    Mutant {
        id: "unverified-phone-number-reserved",
        number: None,
        bug: "refuses a phone number that another user has without having verified it",
        breaks: &["phone-number-unverified-shared"],
        build: Build::Policy(|policy| {
            policy.claims = |user| {
                let mut claims = (Policy::default().claims)(user);
                for number in user.identifiers(Kind::Phone).list.iter().map(|number| number.claim()) {
                    if !claims.contains(&number) {
                        claims.push(number);
                    }
                }
                claims
            };
        }),
    },
    Mutant {
        id: "duplicate-external-id-accepted-on-update",
        number: Some(37),
        bug: "accepts an external id that another user has when a user is updated",
        breaks: &["external-id-unique"],
        build: Build::Wrapper(|server, request| {
            let response = server.answer(request)?;
            let taken = response.codes().contains(&errors::FORM_IDENTIFIER_EXISTS.code);
            if taken && is(request, &[Operation::BackendUpdateUser]) {
                return server.answer_with(request, |params| {
                    params.shift_remove(wire::params::EXTERNAL_ID);
                });
            }
            Ok(response)
        }),
    },
    Mutant {
        id: "empty-username-stored",
        number: Some(38),
        bug: "stores the empty string as a username instead of clearing it",
        breaks: &["username-cleared"],
        build: Build::Wrapper(store_empty_name),
    },
    Mutant {
        id: "banned-filter-ignored",
        number: Some(51),
        bug: "ignores the filter for banned users",
        breaks: &["list-filter-banned"],
        build: Build::Wrapper(|server, request| {
            let lists = is(request, &[Operation::BackendGetUserList, Operation::BackendGetCount]);
            server.answer_with(request, |params| {
                if lists {
                    params.shift_remove(wire::params::BANNED);
                }
            })
        }),
    },
    Mutant {
        id: "own-name-not-cleared",
        number: None,
        bug: "keeps the name of users who set their own name to the empty string",
        breaks: &["names-cleared"],
        build: Build::Wrapper(|server, request| {
            let own = is(request, &[Operation::FrontendUpdate]);
            server.answer_with(request, |params| params.retain(|_, value| !own || *value != json!("")))
        }),
    },
    Mutant {
        id: "list-capped-at-100",
        number: None,
        bug: "returns at most 100 items in a list, whatever the limit",
        breaks: &["page-short-is-last"],
        build: Build::Wrapper(|server, request| {
            let mut response = server.answer(request)?;
            if let Value::Array(rows) = &mut response.body {
                rows.truncate(100);
            }
            Ok(response)
        }),
    },
];

/// What a user keeps from others, but for some of it.
fn without(user: &StoredUser, left_out: fn(&Claim) -> bool) -> Vec<Claim> {
    let mut claims = (Policy::default().claims)(user);
    claims.retain(|claim| !left_out(claim));
    claims
}

fn store_empty_name(server: &Server, request: &Request) -> Answer {
    let response = server.answer(request)?;
    if is(request, UPDATES)
        && response.is_success()
        && let Some((_, Value::String(id))) = user_id(request)
        && let Some(name) = request.params.get(wire::params::USERNAME)
    {
        server.remember(id, name.clone());
    }
    Ok(each_user(response, &|user| {
        let id = user.get(wire::user::ID).and_then(Value::as_str).unwrap_or_default();
        if server.recall(id) == Some(json!("")) {
            user.insert(wire::user::USERNAME.to_owned(), json!(""));
        }
    }))
}
