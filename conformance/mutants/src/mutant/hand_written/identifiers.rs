//! Bugs in identifiers: values that two users have, values that are not cleared, filters that are ignored.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_reference::internals::{IdentifierKind, Policy, StoredUser, UniqueKey};
use clerk_user_runtime::Request;
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{CallResult, ReferenceServer, USER_UPDATES, for_each_user, is_operation, user_param};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "duplicate-username-accepted",
        number: Some(35),
        bug: "accepts a username that another user has",
        breaks: &["username-unique"],
        fault: Fault::Policy(|policy| {
            policy.unique_keys = |user| claims_without(user, |claim| matches!(claim, UniqueKey::Username(_)));
        }),
    },
    Mutant {
        id: "duplicate-email-address-accepted",
        number: Some(36),
        bug: "accepts an email address that another user has, at creation and when it is added",
        breaks: &["email-address-unique"],
        fault: Fault::Policy(|policy| {
            policy.unique_keys = |user| {
                claims_without(user, |claim| matches!(claim, UniqueKey::Identifier(IdentifierKind::Email, _)))
            };
        }),
    },
    Mutant {
        id: "unverified-phone-number-reserved",
        number: None,
        bug: "refuses a phone number that another user has without having verified it",
        breaks: &["phone-number-unverified-shared"],
        fault: Fault::Policy(|policy| {
            policy.unique_keys = |user| {
                let mut claims = (Policy::default().unique_keys)(user);
                for claim in
                    user.identifiers(IdentifierKind::Phone).list.iter().map(|number| number.unique_key())
                {
                    if !claims.contains(&claim) {
                        claims.push(claim);
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
        fault: Fault::Wrapper(|server, request| {
            let response = server.call(request)?;
            let is_taken = response.codes().contains(&errors::FORM_IDENTIFIER_EXISTS.code);
            if is_taken && is_operation(request, &[Operation::BackendUpdateUser]) {
                return server.call_with_params(request, |params| {
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
        fault: Fault::Wrapper(store_empty_username),
    },
    Mutant {
        id: "banned-filter-ignored",
        number: Some(51),
        bug: "ignores the filter for banned users",
        breaks: &["list-filter-banned"],
        fault: Fault::Wrapper(|server, request| {
            let is_list = is_operation(request, &[Operation::BackendGetUserList, Operation::BackendGetCount]);
            server.call_with_params(request, |params| {
                if is_list {
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
        fault: Fault::Wrapper(|server, request| {
            let is_own = is_operation(request, &[Operation::FrontendUpdate]);
            server
                .call_with_params(request, |params| params.retain(|_, value| !is_own || *value != json!("")))
        }),
    },
    Mutant {
        id: "list-capped-at-100",
        number: None,
        bug: "returns at most 100 items in a list, whatever the limit",
        breaks: &["page-short-is-last"],
        fault: Fault::Wrapper(|server, request| {
            let mut response = server.call(request)?;
            if let Value::Array(rows) = &mut response.body {
                rows.truncate(100);
            }
            Ok(response)
        }),
    },
];

/// The unique values that a user claims, without some of them.
fn claims_without(user: &StoredUser, dropped: fn(&UniqueKey) -> bool) -> Vec<UniqueKey> {
    let mut claims = (Policy::default().unique_keys)(user);
    claims.retain(|claim| !dropped(claim));
    claims
}

fn store_empty_username(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    if is_operation(request, USER_UPDATES)
        && response.is_success()
        && let Some((_, Value::String(id))) = user_param(request)
        && let Some(name) = request.params.get(wire::params::USERNAME)
    {
        server.remember(id, name.clone());
    }
    Ok(for_each_user(response, &|user| {
        let id = user.get(wire::user::ID).and_then(Value::as_str).unwrap_or_default();
        if server.recall(id) == Some(json!("")) {
            user.insert(wire::user::USERNAME.to_owned(), json!(""));
        }
    }))
}
