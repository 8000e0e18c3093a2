//! Values that a request writes to properties.

use clerk_user_runtime::OperationSpec;
use proptest::prelude::*;

use crate::fixtures::{self, Params, Setter};
use crate::generators::values::{self, GeneratedValue};
use crate::runner::session::Session;

/// Values, each with the param that writes it.
pub(super) type Written = Vec<(Setter, GeneratedValue)>;

/// A value for each param that sets a property.
pub(super) fn every_value(operation: &'static OperationSpec, version: &str) -> BoxedStrategy<Written> {
    each(operation, version).collect::<Vec<_>>().boxed()
}

/// Values for about half of the params that set a property.
pub(super) fn some_values(operation: &'static OperationSpec, version: &str) -> BoxedStrategy<Written> {
    let some: Vec<_> = each(operation, version).map(proptest::option::of).collect();
    some.prop_map(|written| written.into_iter().flatten().collect()).boxed()
}

fn each(
    operation: &'static OperationSpec,
    version: &str,
) -> impl Iterator<Item = BoxedStrategy<(Setter, GeneratedValue)>> {
    let params = operation.params.iter().filter(move |param| param.exists_at(version) && !param.list);
    let setters = params.filter_map(move |param| Setter::new(operation, param));
    setters.filter_map(|setter| {
        Some(values::param_value(setter.param)?.prop_map(move |value| (setter, value)).boxed())
    })
}

/// The values as the params of a request.
pub(super) fn params(session: &mut Session<'_>, written: &Written) -> Params {
    let mut params = Params::new();
    for (setter, value) in written {
        params.extend(fixtures::single_param(setter.param, value.resolve(&session.fresh_name())));
    }
    params
}
