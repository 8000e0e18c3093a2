//! Bugs in how an SDK reads pages.

use clerk_user::operations::Operation;
use clerk_user_runtime::{DefaultValue, MethodBehaviour};
use serde_json::{Value, json};

use super::tables::{behaviour, page_params};
use crate::mutant::definition::{Fault, Mutant};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "sdk-page-off-by-one",
        number: Some(49),
        bug: "requests the page after the one it was asked for",
        breaks: &["sdk-page-mapping"],
        fault: Fault::BehindSdk(|sdk, request| {
            let Some((limit, offset)) = page_params(request) else { return sdk.call(request) };
            sdk.call_with_params(request, |params| {
                let number = |name: &str| params.get(name).and_then(Value::as_i64).unwrap_or_default();
                let next = number(offset) + number(limit);
                params.insert(offset.to_owned(), json!(next));
            })
        }),
    },
    Mutant {
        id: "sdk-page-size-twenty",
        number: None,
        bug: "uses twenty as the default page size",
        breaks: &["sdk-page-defaults", "sdk-page-defaults-memberships"],
        fault: Fault::AroundSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                if let Some(MethodBehaviour::Page { size, .. }) = behaviour(request) {
                    params.entry(size).or_insert(json!(20));
                }
            })
        }),
    },
    Mutant {
        id: "sdk-omits-default-values",
        number: None,
        bug: "omits the params that have their default value",
        breaks: &["sdk-page-explicit"],
        fault: Fault::BehindSdk(|sdk, request| {
            let operation = Operation::from_id(&request.operation).map(Operation::spec);
            sdk.call_with_params(request, |params| {
                params.retain(|wire, value| {
                    let default = operation.and_then(|operation| operation.param(wire)?.default);
                    !matches!(default, Some(DefaultValue::Integer(default)) if *value == json!(default))
                });
            })
        }),
    },
    Mutant {
        id: "sdk-clamps-negative-page",
        number: None,
        bug: "requests the first page instead of a negative one",
        breaks: &["sdk-page-unclamped"],
        fault: Fault::BehindSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                if let Some((_, offset)) = page_params(request)
                    && params.get(offset).and_then(Value::as_i64).is_some_and(|offset| offset < 0)
                {
                    params.insert(offset.to_owned(), json!(0));
                }
            })
        }),
    },
];
