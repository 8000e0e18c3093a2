//! Bugs in lists: in their pages, order, shape and count.

use clerk_user::operations::Operation;
use clerk_user::{errors, wire};
use clerk_user_runtime::{DefaultValue, Request};
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, error_response, is_operation, operation_spec,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "default-limit-doubled",
        number: Some(45),
        bug: "uses twice the default limit for a list",
        breaks: &["page-limit-default"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, limit, _| {
                params.entry(wire::params::LIMIT).or_insert(json!(2 * limit));
            })
        }),
    },
    Mutant {
        id: "list-offset-ignored",
        number: Some(46),
        bug: "ignores the offset of a list",
        breaks: &["page-offset-default", "page-partition"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, _, _| {
                params.shift_remove(wire::params::OFFSET);
            })
        }),
    },
    Mutant {
        id: "default-order-ascending",
        number: Some(47),
        bug: "sorts a list in ascending order when no order is given",
        breaks: &["list-default-order"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, _, _| {
                params.entry(wire::params::ORDER_BY).or_insert(json!(wire::user::CREATED_AT));
            })
        }),
    },
    Mutant {
        id: "unsigned-order-descending",
        number: Some(48),
        bug: "sorts a list in descending order when the order has no sign",
        breaks: &["list-unsigned-order"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, _, _| {
                if let Some(Value::String(order)) = params.get_mut(wire::params::ORDER_BY)
                    && !order.starts_with(['+', '-'])
                {
                    order.insert(0, '-');
                }
            })
        }),
    },
    Mutant {
        id: "order-field-ignored",
        number: None,
        bug: "sorts a list by the time of creation, whatever field the order names",
        breaks: &["list-order-fields"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, _, _| {
                if let Some(Value::String(order)) = params.get_mut(wire::params::ORDER_BY) {
                    let sign = if order.starts_with('-') { "-" } else { "" };
                    *order = format!("{sign}{}", wire::user::CREATED_AT);
                }
            })
        }),
    },
    Mutant {
        id: "count-is-page-length",
        number: Some(50),
        bug: "returns the length of the page as the count",
        breaks: &["page-total"],
        fault: Fault::Wrapper(count_page),
    },
    Mutant {
        id: "list-wrapped-in-page",
        number: Some(60),
        bug: "returns an object with the items and their count instead of an array of users",
        breaks: &["list-bare-array"],
        fault: Fault::Wrapper(return_page_object),
    },
    Mutant {
        id: "pages-overlap",
        number: None,
        bug: "repeats the last item of a page at the start of the next one",
        breaks: &["page-partition"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, _, offset| {
                if offset > 0 {
                    params.insert(wire::params::OFFSET.to_owned(), json!(offset - 1));
                }
            })
        }),
    },
    Mutant {
        id: "page-one-item-short",
        number: None,
        bug: "returns one item less than the limit in a page",
        breaks: &["page-short-is-last"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, limit, _| {
                if limit > 1 {
                    params.insert(wire::params::LIMIT.to_owned(), json!(limit - 1));
                }
            })
        }),
    },
    Mutant {
        id: "page-one-item-long",
        number: None,
        bug: "returns one item more than the limit in a page",
        breaks: &["page-limit-default"],
        fault: Fault::Wrapper(|server, request| {
            with_list_params(server, request, |params, limit, _| {
                params.insert(wire::params::LIMIT.to_owned(), json!(limit + 1));
            })
        }),
    },
    Mutant {
        id: "offset-beyond-end-wraps",
        number: None,
        bug: "starts again with the first item when the offset is beyond the end",
        breaks: &["page-beyond-end"],
        fault: Fault::Wrapper(wrap_offset),
    },
    Mutant {
        id: "offset-beyond-end-refused",
        number: None,
        bug: "refuses an offset beyond the end",
        breaks: &["page-beyond-end"],
        fault: Fault::Wrapper(refuse_offset_beyond_end),
    },
    Mutant {
        id: "count-ignores-filters",
        number: None,
        bug: "ignores the filters of the count",
        breaks: &["page-total"],
        fault: Fault::Wrapper(|server, request| {
            if is_operation(request, &[Operation::BackendGetCount]) {
                server.call_with_params(request, JsonObject::clear)
            } else {
                server.call(request)
            }
        }),
    },
    Mutant {
        id: "same-millisecond-users-dropped",
        number: None,
        bug: "lists only one of the users created in the same millisecond",
        breaks: &["page-partition"],
        fault: Fault::Wrapper(drop_same_millisecond),
    },
];

/// Calls the list with changed params; `change` gets the effective limit and offset.
fn with_list_params(
    server: &ReferenceServer,
    request: &Request,
    change: fn(&mut JsonObject, limit: i64, offset: i64),
) -> CallResult {
    if !is_operation(request, &[Operation::BackendGetUserList]) {
        return server.call(request);
    }
    let (limit, offset) = (effective(request, wire::params::LIMIT), effective(request, wire::params::OFFSET));
    server.call_with_params(request, |params| change(params, limit, offset))
}

/// The value of an integer param: the given one, or the default.
fn effective(request: &Request, param: &str) -> i64 {
    let given = request.params.get(param).and_then(Value::as_i64);
    given.unwrap_or_else(|| match operation_spec(request).and_then(|spec| spec.param(param)?.default) {
        Some(DefaultValue::Integer(default)) => default,
        _ => 0,
    })
}

fn count_page(server: &ReferenceServer, request: &Request) -> CallResult {
    let mut response = server.call(request)?;
    if is_operation(request, &[Operation::BackendGetCount])
        && let Some(count) = response.body.get_mut(wire::total_count::TOTAL_COUNT)
    {
        let spec = Operation::BackendGetUserList.spec().param(wire::params::LIMIT);
        if let Some(DefaultValue::Integer(limit)) = spec.and_then(|param| param.default) {
            *count = json!(count.as_i64().unwrap_or_default().min(limit));
        }
    }
    Ok(response)
}

fn return_page_object(server: &ReferenceServer, request: &Request) -> CallResult {
    let mut response = server.call(request)?;
    if is_operation(request, &[Operation::BackendGetUserList])
        && let Value::Array(items) = &mut response.body
    {
        let page = clerk_user_runtime::Page { total_count: items.len() as u64, data: std::mem::take(items) };
        response.body = json!(page);
    }
    Ok(response)
}

fn wrap_offset(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    let is_empty = response.body.as_array().is_some_and(Vec::is_empty);
    if is_operation(request, &[Operation::BackendGetUserList]) && is_empty {
        return server.call_with_params(request, |params| {
            params.shift_remove(wire::params::OFFSET);
        });
    }
    Ok(response)
}

fn refuse_offset_beyond_end(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    let is_empty = response.body.as_array().is_some_and(Vec::is_empty);
    let skips = effective(request, wire::params::OFFSET) > 0;
    Ok(if is_operation(request, &[Operation::BackendGetUserList]) && is_empty && skips {
        error_response(errors::DECODE.value)
    } else {
        response
    })
}

fn drop_same_millisecond(server: &ReferenceServer, request: &Request) -> CallResult {
    let mut response = server.call(request)?;
    if let Some(users) = response.body.as_array_mut() {
        users.dedup_by(|one, other| one.get(wire::user::CREATED_AT) == other.get(wire::user::CREATED_AT));
    }
    Ok(response)
}
