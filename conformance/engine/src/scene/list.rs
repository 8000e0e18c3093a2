//! Lists of owners that a scene has made: isolated by a filter of ids, so that whatever else an
//! instance holds does not count. It knows no right page.

use std::collections::BTreeSet;
use std::time::Duration;

use clerk_user::wire;
use clerk_user_runtime::{
    DefaultValue, OperationSpec, Page, ParamSpec, ParamType, Request, Surface, Target, Timestamp,
};
use serde_json::Value;

use super::{Params, create_owner, create_param, only, operation, owner_resource, plain_request, resource};
use crate::session::{Session, Stop};

/// A list operation of owners with the param that keeps it to some of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Listing {
    /// The operation.
    pub(crate) operation: &'static OperationSpec,
    filter: &'static ParamSpec,
    /// The param that gives each owner of a scene an instant of its own.
    instant: Option<&'static ParamSpec>,
}

impl Listing {
    /// The list that a target speaks of, if it lists owners and takes a list of their ids.
    pub(crate) fn of(target: &Target) -> Option<Self> {
        Self::new(operation(&target.operation))
    }

    /// The operation that counts owners, with a filter of its own.
    pub(crate) fn counting() -> Option<Self> {
        Self::new(operation(resource(owner_resource(), Surface::Backend)?.count?))
    }

    fn new(operation: &'static OperationSpec) -> Option<Self> {
        let of_owners = |ty| matches!(ty, ParamType::Id { resource } if resource == owner_resource());
        let filter = operation.params.iter().find(|param| param.list && of_owners(param.ty))?;
        Some(Self { operation, filter, instant: instant_param(wire::user::CREATED_AT) })
    }

    /// The same list of owners that differ in another property, where they can be created so.
    #[must_use]
    pub(crate) fn told_apart_by(self, property: &str) -> Self {
        Self { instant: instant_param(property), ..self }
    }

    /// The param that says how many items a page holds at most.
    pub(crate) fn limit(self) -> Option<&'static ParamSpec> {
        self.operation.param(wire::params::LIMIT)
    }

    /// The param that says how many items to skip.
    pub(crate) fn offset(self) -> Option<&'static ParamSpec> {
        self.operation.param(wire::params::OFFSET)
    }

    /// The default of the limit.
    pub(crate) fn default_limit(self) -> usize {
        match self.limit().and_then(|limit| limit.default) {
            Some(DefaultValue::Integer(default)) => usize::try_from(default).unwrap_or(usize::MAX),
            _ => usize::MAX,
        }
    }

    /// Most owners that a request can name; no bound where the contract states none.
    pub(crate) fn most(self) -> usize {
        self.filter.max_items.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX))
    }

    /// A request for owners, whoever they are.
    pub(crate) fn whole_request(self, limit: Option<usize>) -> Request {
        plain_request(self.operation, self.paging(limit, None))
    }

    /// A request for these owners.
    pub(crate) fn request(self, ids: &[String], mut params: Params) -> Request {
        params.extend(only(self.filter, Value::from(ids)));
        plain_request(self.operation, params)
    }

    /// The params of a page.
    pub(crate) fn paging(self, limit: Option<usize>, offset: Option<usize>) -> Params {
        let given = [(self.limit(), limit), (self.offset(), offset)];
        let param =
            |(param, value): (Option<&ParamSpec>, Option<usize>)| Some(only(param?, Value::from(value?)));
        given.into_iter().filter_map(param).flatten().collect()
    }
}

fn instant_param(property: &str) -> Option<&'static ParamSpec> {
    create_param(property).filter(|param| matches!(param.ty, ParamType::Rfc3339))
}

/// The items of a list, whichever of its two shapes it has: the shape is a rule of its own.
pub(crate) fn items(body: &Value) -> Result<Vec<Value>, Stop> {
    if let Some(items) = body.as_array() {
        return Ok(items.clone());
    }
    let page: Result<Page<Value>, _> = serde_json::from_value(body.clone());
    page.map(|page| page.data).map_err(|_| Stop::Scene("the answer is no list".to_owned()))
}

/// The count in the answer of a count operation, or of a list with a count.
pub(crate) fn total(body: &Value) -> Option<u64> {
    body.get(wire::total_count::TOTAL_COUNT)?.as_u64()
}

/// Creates one owner for each instant: with that instant where the create operation takes one, and
/// a little later than the last where it does not.
pub(crate) fn create_owners(
    session: &mut Session<'_>,
    listing: Listing,
    instants: &[Timestamp],
) -> Result<Vec<String>, Stop> {
    let mut ids = Vec::new();
    for instant in instants {
        let given = if let Some(param) = listing.instant {
            only(param, Value::from(instant.to_rfc3339()))
        } else {
            std::thread::sleep(Duration::from_millis(2));
            Params::new()
        };
        ids.push(create_owner(session, given)?.0.id);
    }
    Ok(ids)
}

/// Whether each of these ids is there once, and nothing else.
pub(crate) fn same_set(ids: &[String], listed: &[String]) -> bool {
    let (set, seen): (BTreeSet<_>, BTreeSet<_>) = (ids.iter().collect(), listed.iter().collect());
    set == seen && ids.len() == listed.len()
}
