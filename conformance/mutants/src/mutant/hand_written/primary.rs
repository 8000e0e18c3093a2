//! Bugs in which identifier is the primary, which are verified, and which are deleted.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_reference::internals::{Identifier, IdentifierKind, IdentifierStatus, Policy};
use clerk_user_runtime::{ApiError, Request, Response};
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, deletion_response, for_each_user, is_operation, replace_error,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "deleted-primary-dangles",
        number: Some(24),
        bug: "keeps the id of the primary address after the address is deleted",
        breaks: &["primary-listed", "primary-phone-listed"],
        fault: Fault::Policy(|policy| policy.primary_after_delete = |_, deleted| Some(deleted.to_owned())),
    },
    Mutant {
        id: "unverified-primary-accepted",
        number: Some(25),
        bug: "accepts an unverified address as the primary",
        breaks: &["primary-set-verified-member"],
        fault: Fault::Policy(|policy| {
            policy.check_primary = |_, user, kind, id| match user.identifiers(kind).find(id) {
                Some(_) => Ok(()),
                None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
            };
        }),
    },
    Mutant {
        id: "foreign-primary-accepted",
        number: Some(26),
        bug: "accepts the address of another user as the primary",
        breaks: &["primary-set-verified-member", "primary-set-foreign-code"],
        fault: Fault::Policy(|policy| {
            policy.check_primary = |store, user, kind, id| {
                let owner = store.identifier_owner(id).unwrap_or(user);
                match owner.identifiers(kind).find(id) {
                    Some(email) if email.is_verified() => Ok(()),
                    Some(_) => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
                    None => Err(ApiError::new(errors::FORM_RESOURCE_NOT_FOUND)),
                }
            };
        }),
    },
    Mutant {
        id: "primary-accepts-unknown-id",
        number: Some(27),
        bug: "accepts any string as the id of the primary address",
        breaks: &["primary-set-verified-member"],
        fault: Fault::Policy(|policy| {
            policy.check_primary = |_, user, kind, id| match user.identifiers(kind).find(id) {
                Some(email) if !email.is_verified() => Err(ApiError::new(errors::FORM_VERIFICATION_NEEDED)),
                _ => Ok(()),
            };
        }),
    },
    Mutant {
        id: "primary-of-other-kinds-unchecked",
        number: None,
        bug: "checks the id of the primary address, but not that of the primary phone number or wallet",
        breaks: &[
            "primary-phone-set-verified-member",
            "primary-wallet-unverified-refused",
            "primary-wallet-foreign-refused",
        ],
        fault: Fault::Policy(|policy| {
            policy.check_primary = |store, user, kind, id| match kind {
                IdentifierKind::Email => (Policy::default().check_primary)(store, user, kind, id),
                IdentifierKind::Phone | IdentifierKind::Wallet => Ok(()),
            };
        }),
    },
    Mutant {
        id: "first-added-number-not-primary",
        number: None,
        bug: "makes the first verified address that is added to a user the primary, but no phone number",
        breaks: &["primary-phone-first-added"],
        fault: Fault::Policy(|policy| {
            policy.becomes_primary_on_add = |others, added, asked| {
                let is_email = added.kind == IdentifierKind::Email;
                (is_email || asked) && (Policy::default().becomes_primary_on_add)(others, added, asked)
            };
        }),
    },
    Mutant {
        id: "last-address-primary-at-creation",
        number: Some(28),
        bug: "makes the last address the primary when a user is created",
        breaks: &["primary-first-created", "primary-phone-first-created"],
        fault: Fault::Policy(|policy| policy.primary_on_create = |emails| id_of(emails.last())),
    },
    Mutant {
        id: "no-primary-at-creation",
        number: Some(29),
        bug: "creates a user without a primary address",
        breaks: &["primary-first-created", "primary-phone-first-created"],
        fault: Fault::Policy(|policy| policy.primary_on_create = |_| None),
    },
    Mutant {
        id: "first-added-address-not-primary",
        number: Some(30),
        bug: "does not make the first verified address that is added to a user the primary",
        breaks: &["primary-first-added"],
        fault: Fault::Policy(|policy| {
            policy.becomes_primary_on_add = |_, email, asked| asked && email.is_verified();
        }),
    },
    Mutant {
        id: "primary-flag-ignored",
        number: Some(31),
        bug: "ignores the primary flag of an added address",
        breaks: &["primary-flagged-added", "primary-phone-flagged-added"],
        fault: Fault::Policy(|policy| {
            policy.becomes_primary_on_add =
                |others, email, _| others.primary_id.is_none() && email.is_verified();
        }),
    },
    Mutant {
        id: "every-added-address-primary",
        number: Some(32),
        bug: "makes every verified address that is added the primary",
        breaks: &["primary-flagged-added", "primary-phone-flagged-added"],
        fault: Fault::Policy(|policy| {
            policy.becomes_primary_on_add = |_, email, _| email.is_verified();
        }),
    },
    Mutant {
        id: "replacement-keeps-old-addresses",
        number: Some(33),
        bug: "keeps the old addresses beside the one that replaces them",
        breaks: &["primary-replacement-unverified", "primary-replacement", "primary-phone-replacement"],
        fault: Fault::Policy(|policy| policy.remove_replaced = |_| {}),
    },
    Mutant {
        id: "deleted-address-kept",
        number: Some(57),
        bug: "reports that an address is deleted, but keeps the address",
        breaks: &["deleted-email-gone", "deleted-email-gone-code"],
        fault: Fault::Wrapper(only_report_deletion),
    },
    Mutant {
        id: "address-list-empty",
        number: Some(58),
        bug: "always returns an empty list of addresses for a user",
        breaks: &["primary-listed"],
        fault: Fault::Wrapper(|server, request| {
            Ok(for_each_user(server.call(request)?, &|user| {
                user.insert(wire::user::EMAIL_ADDRESSES.to_owned(), json!([]));
            }))
        }),
    },
    Mutant {
        id: "deleted-address-stays-taken",
        number: None,
        bug: "refuses the value of a deleted address as taken",
        breaks: &["email-address-freed"],
        fault: Fault::Wrapper(keep_address_taken),
    },
    Mutant {
        id: "deleted-address-readable",
        number: None,
        bug: "removes a deleted address from the list of its user, but still returns it by its id",
        breaks: &["deleted-email-gone", "deleted-email-gone-code"],
        fault: Fault::Wrapper(return_deleted_address),
    },
    Mutant {
        id: "created-addresses-unverified",
        number: None,
        bug: "creates a user with unverified addresses",
        breaks: &["created-verified-unless-reserved", "created-phone-verified-unless-reserved"],
        fault: Fault::Policy(|policy| {
            policy.initial_status = |asked| asked.unwrap_or(IdentifierStatus::Unverified);
        }),
    },
    Mutant {
        id: "reserved-addresses-verified",
        number: None,
        bug: "creates a user with verified addresses, whatever the request marks them as",
        breaks: &["created-verified-unless-reserved", "created-phone-verified-unless-reserved"],
        fault: Fault::Policy(|policy| policy.initial_status = |_| IdentifierStatus::Verified),
    },
    Mutant {
        id: "primary-skips-reserved-addresses",
        number: None,
        bug: "skips reserved addresses when it chooses the primary of a new user",
        breaks: &["primary-first-created-reserved", "primary-phone-first-created-reserved"],
        fault: Fault::Policy(|policy| {
            policy.primary_on_create = |emails| id_of(emails.iter().find(|email| email.is_verified()));
        }),
    },
    Mutant {
        id: "unverified-replacement-not-primary",
        number: None,
        bug: "does not make an unverified address the primary when it replaces the others",
        breaks: &["primary-replacement-unverified", "primary-phone-replacement-unverified"],
        fault: Fault::Policy(|policy| {
            policy.becomes_primary_on_replace = |email| email.status != IdentifierStatus::Unverified;
        }),
    },
    Mutant {
        id: "wrong-code-for-unverified-primary",
        number: None,
        bug: "refuses an unverified address as the primary with the code for a missing one",
        breaks: &["primary-set-unverified-code", "primary-phone-set-unverified-code"],
        fault: Fault::Wrapper(|server, request| {
            let response = server.call(request)?;
            Ok(replace_error(response, errors::FORM_VERIFICATION_NEEDED, errors::FORM_RESOURCE_NOT_FOUND))
        }),
    },
    Mutant {
        id: "wrong-code-for-foreign-primary",
        number: None,
        bug: "refuses the address of another user as the primary with the code for an unverified one",
        breaks: &["primary-set-foreign-code", "primary-phone-set-foreign-code"],
        fault: Fault::Wrapper(|server, request| {
            let response = server.call(request)?;
            Ok(replace_error(response, errors::FORM_RESOURCE_NOT_FOUND, errors::FORM_VERIFICATION_NEEDED))
        }),
    },
    Mutant {
        id: "several-primary-numbers",
        number: None,
        bug: "returns the ids of all phone numbers of a user as the primary",
        breaks: &["primary-phone-single"],
        fault: Fault::Wrapper(|server, request| {
            return_all_as_primary(
                server,
                request,
                wire::user::PHONE_NUMBERS,
                wire::user::PRIMARY_PHONE_NUMBER_ID,
            )
        }),
    },
    Mutant {
        id: "deleted-number-kept",
        number: None,
        bug: "reports that a phone number is deleted, but keeps the number",
        breaks: &["deleted-phone-gone", "deleted-phone-gone-code"],
        fault: Fault::Wrapper(only_report_deleted_number),
    },
    Mutant {
        id: "several-primaries",
        number: None,
        bug: "returns a list of all ids instead of one primary id, for email addresses and phone numbers",
        breaks: &["primary-single"],
        fault: Fault::Wrapper(return_several_primaries),
    },
];

fn id_of(email: Option<&Identifier>) -> Option<String> {
    email.map(|email| email.id.clone())
}

fn only_report_deletion(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendDeleteEmailAddress]) {
        return server.call(request);
    }
    let read = server.call_backend(None, Operation::BackendGetEmailAddress, request.params.clone())?;
    Ok(match &read.body {
        Value::Object(address) if read.is_success() => deletion_response(address),
        _ => read,
    })
}

fn only_report_deleted_number(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendDeletePhoneNumber]) {
        return server.call(request);
    }
    let read = server.call_backend(None, Operation::BackendGetPhoneNumber, request.params.clone())?;
    Ok(match &read.body {
        Value::Object(number) if read.is_success() => deletion_response(number),
        _ => read,
    })
}

/// Gives the deleted address to a new user that is never read.
fn keep_address_taken(server: &ReferenceServer, request: &Request) -> CallResult {
    if !is_operation(request, &[Operation::BackendDeleteEmailAddress]) {
        return server.call(request);
    }
    let read = server.call_backend(None, Operation::BackendGetEmailAddress, request.params.clone())?;
    let response = server.call(request)?;
    if let Some(value) = read.body.get(wire::email_address::EMAIL_ADDRESS).filter(|_| response.is_success()) {
        let params = JsonObject::from_iter([(wire::params::EMAIL_ADDRESS.to_owned(), json!([value]))]);
        server.call_backend(None, Operation::BackendCreateUser, params)?;
    }
    Ok(response)
}

fn return_deleted_address(server: &ReferenceServer, request: &Request) -> CallResult {
    let id = request
        .params
        .get(wire::params::EMAIL_ADDRESS_ID)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    if is_operation(request, &[Operation::BackendDeleteEmailAddress]) {
        let read = server.call_backend(None, Operation::BackendGetEmailAddress, request.params.clone())?;
        server.remember(id, read.body);
        return server.call(request);
    }
    let response = server.call(request)?;
    match server.recall(&id) {
        Some(body) if is_operation(request, &[Operation::BackendGetEmailAddress]) => {
            Ok(Response { status: 200, body })
        }
        _ => Ok(response),
    }
}

fn return_several_primaries(server: &ReferenceServer, request: &Request) -> CallResult {
    let primary = wire::user::PRIMARY_EMAIL_ADDRESS_ID;
    return_all_as_primary(server, request, wire::user::EMAIL_ADDRESSES, primary)
}

fn return_all_as_primary(
    server: &ReferenceServer,
    request: &Request,
    list: &str,
    primary: &str,
) -> CallResult {
    Ok(for_each_user(server.call(request)?, &|user| {
        let members = user.get(list).and_then(Value::as_array);
        let ids: Vec<Value> =
            members.into_iter().flatten().filter_map(|member| member.get(wire::user::ID).cloned()).collect();
        if ids.len() > 1 {
            user.insert(primary.to_owned(), Value::Array(ids));
        }
    }))
}
