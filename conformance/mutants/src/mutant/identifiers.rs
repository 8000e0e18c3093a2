//! Bugs of identifiers: values that two users hold, values that are not unset, filters that are not
//! heeded.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::Request;
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Server, each_user, is, user_id};
use clerk_user_reference::internals::{IdentifierKind, Policy, StoredUser, UniqueKey};

const UPDATES: &[Operation] = &[Operation::BackendUpdateUser, Operation::FrontendUpdate];

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "pm35",
        bug: "a user name that another user has is accepted",
        breaks: &["username-unique"],
        build: Build::Policy(|policy| {
            policy.unique_keys = |user| without(user, |claim| matches!(claim, UniqueKey::Username(_)));
        }),
    },
    Mutant {
        id: "pm36",
        bug: "an address that another user has is accepted when a user is created with it and when it is added",
        breaks: &["email-address-unique"],
        build: Build::Policy(|policy| {
            policy.unique_keys = |user| {
                without(user, |claim| matches!(claim, UniqueKey::Identifier(IdentifierKind::Email, _)))
            };
        }),
    },
    Mutant {
        id: "d-unverified-number-held",
        bug: "an unverified phone number is kept from all others",
        breaks: &["phone-number-unverified-shared"],
        build: Build::Policy(|policy| {
            policy.unique_keys = |user| {
                let mut claims = (Policy::default().unique_keys)(user);
                for number in
                    user.identifiers(IdentifierKind::Phone).list.iter().map(|number| number.unique_key())
                {
                    if !claims.contains(&number) {
                        claims.push(number);
                    }
                }
                claims
            };
        }),
    },
    Mutant {
        id: "pm37",
        bug: "an external id that another user has is accepted by an update",
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
        id: "pm38",
        bug: "a user name that is set to the empty text is the empty text",
        breaks: &["username-cleared"],
        build: Build::Wrapper(store_empty_name),
    },
    Mutant {
        id: "pm51",
        bug: "the filter for banned users is ignored",
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
        id: "d-own-name-only-unset-by-users",
        bug: "users who set their own name to the empty text keep it",
        breaks: &["names-cleared"],
        build: Build::Wrapper(|server, request| {
            let own = is(request, &[Operation::FrontendUpdate]);
            server.answer_with(request, |params| params.retain(|_, value| !own || *value != json!("")))
        }),
    },
    Mutant {
        id: "d-list-capped",
        bug: "a list answers a hundred users at most, whatever its limit",
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
fn without(user: &StoredUser, left_out: fn(&UniqueKey) -> bool) -> Vec<UniqueKey> {
    let mut claims = (Policy::default().unique_keys)(user);
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
