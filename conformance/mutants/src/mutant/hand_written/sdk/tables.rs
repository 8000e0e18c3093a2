//! The methods and properties of the SDK, as the tables of the contract describe them. The mutants take every name
//! from here.

use clerk_user::rules::RULES;
use clerk_user::sdk_calls::USER_OBJECT_METHODS;
use clerk_user_implementation::sdk::PREFIX;
use clerk_user_runtime::{DerivedFunction, MethodBehaviour, MethodSpec, Request, RuleKind, Text};

/// The method that a request calls.
pub(super) fn method(request: &Request) -> Option<&'static MethodSpec> {
    let name = request.operation.strip_prefix(PREFIX)?;
    USER_OBJECT_METHODS.iter().find(|method| method.name == name)
}

/// What the method of a request does.
pub(super) fn behaviour(request: &Request) -> Option<MethodBehaviour> {
    method(request).map(|method| method.behaviour)
}

/// Whether a request calls a method that makes one call.
pub(super) fn is_call(request: &Request) -> bool {
    matches!(behaviour(request), Some(MethodBehaviour::Call { .. }))
}

/// Whether a request calls the method that updates a user and replaces its metadata.
pub(super) fn is_update(request: &Request) -> bool {
    matches!(behaviour(request), Some(MethodBehaviour::UpdateByDiff { .. }))
}

/// Whether a request calls a method that caches its list.
pub(super) fn is_cached(request: &Request) -> bool {
    matches!(behaviour(request), Some(MethodBehaviour::CachedList { .. }))
}

/// The limit param and the offset param of a request for a page.
pub(super) fn page_params(request: &Request) -> Option<(&'static str, &'static str)> {
    USER_OBJECT_METHODS.iter().find_map(|method| match method.behaviour {
        MethodBehaviour::Page { operation, limit, offset, .. } if operation == request.operation => {
            Some((limit, offset))
        }
        _ => None,
    })
}

/// The method that updates a user.
#[derive(Default)]
pub(super) struct Update {
    /// The operation that updates everything but metadata.
    pub(super) operation: &'static str,
    /// The operation that reads the user before a merge.
    pub(super) read: &'static str,
    /// The operation that merges metadata.
    pub(super) merge: &'static str,
    /// The metadata param of the method.
    pub(super) param: &'static str,
    /// The param of the operation that takes the patch.
    pub(super) patch: &'static str,
}

pub(super) fn update() -> Update {
    let found = USER_OBJECT_METHODS.iter().find_map(|method| match method.behaviour {
        MethodBehaviour::UpdateByDiff { update, read, merge, param, patch, .. } => {
            Some(Update { operation: update, read, merge, param, patch })
        }
        _ => None,
    });
    found.unwrap_or_default()
}

/// The method that sends a merge patch and nothing else.
pub(super) fn merge_method() -> Option<&'static MethodSpec> {
    let merge = update().merge;
    let merges =
        |does: MethodBehaviour| matches!(does, MethodBehaviour::Call { operation, .. } if operation == merge);
    USER_OBJECT_METHODS.iter().find(|method| merges(method.behaviour))
}

/// The properties that an SDK computes with a function, and the properties that it computes them from.
pub(super) fn computed(function: DerivedFunction) -> Option<(&'static [Text], &'static [Text])> {
    RULES.iter().find_map(|rule| match &rule.kind {
        RuleKind::Derived { function: found, of, from } if *found == function => Some((&**of, &**from)),
        _ => None,
    })
}
