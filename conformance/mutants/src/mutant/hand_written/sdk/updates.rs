//! Bugs in the method of an SDK that updates a user and its metadata.

use clerk_user_implementation::sdk::{INSTANCE, PREFIX};
use serde_json::{Value, json};

use super::tables::{is_update, merge_method, method, update};
use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::JsonObject;

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "sdk-reads-twice-before-merge",
        number: None,
        bug: "reads the user twice before it merges metadata",
        breaks: &["sdk-update-metadata-only"],
        fault: Fault::BehindSdk(|sdk, request| {
            if request.operation == update().read {
                sdk.call(request)?;
            }
            sdk.call(request)
        }),
    },
    Mutant {
        id: "sdk-reads-before-update",
        number: None,
        bug: "reads the user before it sends an update",
        breaks: &["sdk-update-metadata-and-more"],
        fault: Fault::BehindSdk(|sdk, request| {
            let method = update();
            if request.operation == method.operation {
                sdk.call_operation(request, method.read, JsonObject::new())?;
            }
            sdk.call(request)
        }),
    },
    Mutant {
        id: "sdk-sends-empty-patch",
        number: None,
        bug: "sends a metadata patch when nothing changes",
        breaks: &["sdk-update-nothing-to-merge"],
        fault: Fault::AroundSdk(|sdk, request| {
            let response = sdk.call(request)?;
            if is_update(request)
                && request.params.contains_key(update().param)
                && let Some(merge) = merge_method()
            {
                let instance = request.params.get(INSTANCE).cloned().unwrap_or_default();
                let patch = [(INSTANCE.to_owned(), instance), (merge.params[0].name.to_owned(), json!({}))];
                sdk.call_operation(
                    request,
                    &format!("{PREFIX}{}", merge.name),
                    JsonObject::from_iter(patch),
                )?;
            }
            Ok(response)
        }),
    },
    Mutant {
        id: "sdk-update-not-shown",
        number: None,
        bug: "sends an update, but does not update its own properties until `reload`",
        breaks: &["sdk-update-shown"],
        fault: Fault::AroundSdk(|sdk, request| {
            if !is_update(request) {
                return sdk.call(request);
            }
            let other = sdk.open_object(request)?;
            sdk.call_with_params(request, |params| {
                params.insert(INSTANCE.to_owned(), other);
            })
        }),
    },
    Mutant {
        id: "sdk-clears-omitted-strings",
        number: None,
        bug: "clears the strings that an update omits",
        breaks: &["sdk-update-left-out"],
        fault: Fault::AroundSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                let spec = method(request).filter(|_| is_update(request));
                let strings =
                    spec.into_iter().flat_map(|method| method.params).filter(|param| param.ty == "string");
                for param in strings {
                    params.entry(param.name).or_insert(Value::Null);
                }
            })
        }),
    },
    Mutant {
        id: "sdk-omits-cleared-strings",
        number: None,
        bug: "omits null and empty strings from an update",
        breaks: &["sdk-update-cleared"],
        fault: Fault::AroundSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                if is_update(request) {
                    params.retain(|_, value| !value.is_null() && *value != json!(""));
                }
            })
        }),
    },
    Mutant {
        id: "sdk-patch-omits-nulls",
        number: None,
        bug: "omits the nulls that remove members from the patch",
        breaks: &["sdk-update-patch", "sdk-update-stored"],
        fault: Fault::BehindSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                let method = update();
                if request.operation == method.merge
                    && let Some(Value::Object(patch)) = params.get_mut(method.patch)
                {
                    patch.retain(|_, value| !value.is_null());
                }
            })
        }),
    },
    Mutant {
        id: "sdk-stores-false-for-null",
        number: None,
        bug: "stores false in place of null",
        breaks: &["sdk-update-null-unstorable"],
        fault: Fault::AroundSdk(|sdk, request| {
            sdk.call_with_params(request, |params| {
                if is_update(request)
                    && let Some(metadata) = params.get_mut(update().param)
                {
                    null_as_false(metadata);
                }
            })
        }),
    },
];

fn null_as_false(value: &mut Value) {
    match value {
        Value::Null => *value = json!(false),
        Value::Object(members) => members.values_mut().for_each(null_as_false),
        _ => {}
    }
}
