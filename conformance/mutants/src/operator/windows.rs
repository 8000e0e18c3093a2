//! A list is wrong at an edge: the first or the last row of a page, rows of one instant, the total, a filter that is
//! applied after the page was cut.

use clerk_user::operations::OPERATIONS;
use clerk_user::wire;
use clerk_user_conformance::internals::items;
use clerk_user_implementation::CallError;
use clerk_user_runtime::{OperationSpec, ParamSpec, Request, Response, Returns, Verb};
use serde_json::{Value, json};

use super::definition::{Operator, OperatorMutant, Place};
use crate::wrapping::{CallResult, JsonObject, ReferenceServer};

/// A mutant for each list and each fault of pages, and for each filter of a list.
pub(super) fn mutants() -> Vec<OperatorMutant> {
    let mut mutants = Vec::new();
    for spec in OPERATIONS {
        let is_list =
            spec.http.verb == Verb::Get && matches!(spec.returns, Returns::List(_) | Returns::Page(_));
        if !is_list {
            continue;
        }
        let has_pages = spec.param(wire::params::OFFSET).is_some();
        let has_order = spec.param(wire::params::ORDER_BY).is_some();
        for fault in ROW_FAULTS.iter().filter(|fault| has_order || !fault.is_about_order) {
            mutants.push(row_fault(spec, fault));
        }
        if has_pages {
            for fault in PAGE_FAULTS {
                mutants.push(page_fault(spec, fault));
            }
            let filters = spec.params.iter().filter(|param| !param.required && !is_paging(param));
            for filter in filters {
                mutants.push(filter_after_page(spec, filter));
            }
        }
        if matches!(spec.returns, Returns::Page(_)) {
            for fault in TOTAL_FAULTS {
                mutants.push(total_fault(spec, fault));
            }
        }
    }
    mutants
}

fn is_paging(param: &ParamSpec) -> bool {
    [wire::params::LIMIT, wire::params::OFFSET, wire::params::ORDER_BY, wire::params::PAGINATED]
        .contains(&param.wire)
}

fn place(spec: &'static OperationSpec, name: &str, sentence: &str, members: Vec<&'static str>) -> Place {
    Place {
        operator: Operator::Windows,
        path: vec![name.to_owned(), spec.id.to_owned()],
        bug: format!("{sentence} in {}", spec.id),
        operations: vec![spec.id],
        members,
    }
}

/// The rows of a response.
fn rows_mut(response: &mut Response) -> Option<&mut Vec<Value>> {
    match &mut response.body {
        Value::Array(rows) => Some(rows),
        Value::Object(page) => page.get_mut("data").and_then(Value::as_array_mut),
        _ => None,
    }
}

struct RowFault {
    name: &'static str,
    sentence: &'static str,
    /// Whether only the order is wrong. Most lists have no order that a source states.
    is_about_order: bool,
    apply: fn(&mut Vec<Value>),
}

const ROW_FAULTS: &[RowFault] = &[
    RowFault {
        name: "second-row-twice",
        sentence: "shows the second row twice if there are three",
        is_about_order: false,
        apply: |rows| {
            if rows.len() >= 3 {
                rows[2] = rows[1].clone();
            }
        },
    },
    RowFault {
        name: "last-of-many-missing",
        sentence: "omits the last row if there are three or more",
        is_about_order: false,
        apply: |rows| {
            if rows.len() >= 3 {
                rows.pop();
            }
        },
    },
    RowFault {
        name: "reversed",
        sentence: "shows the rows in the opposite order",
        is_about_order: true,
        apply: |rows| rows.reverse(),
    },
    RowFault {
        name: "ties-reversed",
        sentence: "shows rows of one instant in the opposite order",
        is_about_order: true,
        apply: |rows| {
            rows.chunk_by_mut(|a, b| {
                a.get(wire::user::CREATED_AT).is_some()
                    && a.get(wire::user::CREATED_AT) == b.get(wire::user::CREATED_AT)
            })
            .for_each(<[Value]>::reverse);
        },
    },
];

fn row_fault(spec: &'static OperationSpec, fault: &'static RowFault) -> OperatorMutant {
    place(spec, fault.name, fault.sentence, Vec::new()).mutant_of_operation(move |server, request| {
        let mut response = server.call(request)?;
        if response.is_success()
            && let Some(rows) = rows_mut(&mut response)
        {
            (fault.apply)(rows);
        }
        Ok(response)
    })
}

/// A fault of pages, as a change of the request: of its limit and its offset.
struct PageFault {
    name: &'static str,
    sentence: &'static str,
    apply: fn(&mut JsonObject),
}

fn number(params: &JsonObject, name: &str) -> Option<i64> {
    let value = params.get(name)?;
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

const PAGE_FAULTS: &[PageFault] = &[
    PageFault {
        name: "offset-plus-one",
        sentence: "skips one row more than the offset says",
        apply: |params| {
            if let Some(offset) = number(params, wire::params::OFFSET).filter(|offset| *offset > 0) {
                params.insert(wire::params::OFFSET.to_owned(), json!(offset + 1));
            }
        },
    },
    PageFault {
        name: "offset-minus-one",
        sentence: "skips one row less than the offset says",
        apply: |params| {
            if let Some(offset) = number(params, wire::params::OFFSET).filter(|offset| *offset > 0) {
                params.insert(wire::params::OFFSET.to_owned(), json!(offset - 1));
            }
        },
    },
    PageFault {
        name: "limit-plus-one",
        sentence: "returns one row more than the limit",
        apply: |params| {
            if let Some(limit) = number(params, wire::params::LIMIT) {
                params.insert(wire::params::LIMIT.to_owned(), json!(limit + 1));
            }
        },
    },
    PageFault {
        name: "offset-ignored",
        sentence: "ignores the offset",
        apply: |params| drop(params.shift_remove(wire::params::OFFSET)),
    },
    PageFault {
        name: "offset-in-pages",
        sentence: "counts the offset in pages",
        apply: |params| {
            if let (Some(offset), Some(limit)) =
                (number(params, wire::params::OFFSET), number(params, wire::params::LIMIT))
            {
                params.insert(wire::params::OFFSET.to_owned(), json!(offset.saturating_mul(limit)));
            }
        },
    },
    PageFault {
        name: "limit-ignored-after-offset",
        sentence: "ignores the limit where there is an offset",
        apply: |params| {
            if number(params, wire::params::OFFSET).is_some_and(|offset| offset > 0) {
                params.shift_remove(wire::params::LIMIT);
            }
        },
    },
    PageFault {
        name: "limit-at-most-three",
        sentence: "returns at most three rows",
        apply: |params| {
            let limit = number(params, wire::params::LIMIT).unwrap_or(10).min(3);
            params.insert(wire::params::LIMIT.to_owned(), json!(limit));
        },
    },
];

fn page_fault(spec: &'static OperationSpec, fault: &'static PageFault) -> OperatorMutant {
    let members = vec![wire::params::LIMIT, wire::params::OFFSET];
    place(spec, fault.name, fault.sentence, members).mutant_of_operation(move |server, request| {
        let right = server.call(request)?;
        if !right.is_success() {
            return Ok(right);
        }
        let wrong = server.call_with_params(request, fault.apply)?;
        Ok(if wrong.is_success() { wrong } else { right })
    })
}

/// A filter that is applied to one page of the unfiltered list.
fn filter_after_page(spec: &'static OperationSpec, filter: &'static ParamSpec) -> OperatorMutant {
    let wire = filter.wire;
    let sentence = format!("applies the filter {wire} after the page was cut");
    let mut place = place(spec, "filter-after-page", &sentence, vec![wire]);
    place.path.push(wire.to_owned());
    place.mutant_of_operation(move |server, request| {
        let mut right = server.call(request)?;
        if !right.is_success() || !request.params.contains_key(wire) {
            return Ok(right);
        }
        let page = server.call_with_params(request, |params| drop(params.shift_remove(wire)))?;
        let all = all_rows(server, request)?;
        if let Some(page) = items(&page.body)
            && let Some(rows) = rows_mut(&mut right)
        {
            *rows = page.into_iter().filter(|row| all.contains(row)).collect();
        }
        Ok(right)
    })
}

/// The rows of all pages.
fn all_rows(server: &ReferenceServer, request: &Request) -> Result<Vec<Value>, CallError> {
    let all: CallResult = server.call_with_params(request, |params| {
        params.shift_remove(wire::params::OFFSET);
        params.insert(wire::params::LIMIT.to_owned(), json!(100));
    });
    Ok(items(&all?.body).unwrap_or_default())
}

struct TotalFault {
    name: &'static str,
    sentence: &'static str,
    /// The wrong total, from the total and the number of rows.
    apply: fn(u64, u64) -> u64,
}

const TOTAL_FAULTS: &[TotalFault] = &[
    TotalFault {
        name: "total-of-page",
        sentence: "counts the rows of the page as the total",
        apply: |_, rows| rows,
    },
    TotalFault {
        name: "total-plus-one",
        sentence: "counts one row too many in the total if there are two or more",
        apply: |total, _| if total >= 2 { total + 1 } else { total },
    },
    TotalFault {
        name: "total-at-most-two",
        sentence: "counts at most two rows in the total",
        apply: |total, _| total.min(2),
    },
];

fn total_fault(spec: &'static OperationSpec, fault: &'static TotalFault) -> OperatorMutant {
    place(spec, fault.name, fault.sentence, vec![wire::total_count::TOTAL_COUNT]).mutant(
        move |server, request| {
            let mut response = server.call(request)?;
            if request.operation == spec.id
                && response.is_success()
                && let Some(total) = response.body.get(wire::total_count::TOTAL_COUNT).and_then(Value::as_u64)
            {
                let rows = rows_mut(&mut response).map_or(0, |rows| rows.len() as u64);
                response.body[wire::total_count::TOTAL_COUNT] = json!((fault.apply)(total, rows));
            }
            Ok(response)
        },
    )
}
