//! Which params and properties carry secrets, by the contract. Reports and saved failures never show them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use clerk_user::operations::Operation;
use clerk_user::resources::RESOURCES;
use clerk_user_runtime::{ParamType, Request};
use serde_json::Value;

/// Stands for a secret.
const MASK: &str = "…";

/// A request as JSON text with its secrets masked, fit to be quoted in a message.
pub fn without_secrets(request: &Request) -> String {
    let mut shown = request.clone();
    for (wire, value) in &mut shown.params {
        if may_be_secret(&request.operation, wire, value) {
            *value = Value::from(MASK);
        }
    }
    // A request always has a JSON text.
    serde_json::to_string(&shown).unwrap_or_default()
}

/// Whether a param may be a secret: the contract says so, or does not define the operation, as with settings and
/// seeds.
pub(crate) fn may_be_secret(operation: &str, wire: &str, value: &Value) -> bool {
    is_secret_param(operation, wire) || (value.is_string() && Operation::from_id(operation).is_none())
}

/// Whether the contract marks a param as secret.
pub(crate) fn is_secret_param(operation: &str, wire: &str) -> bool {
    Operation::from_id(operation)
        .and_then(|operation| operation.spec().param(wire))
        .is_some_and(|param| matches!(param.ty, ParamType::String { secret: true, .. }))
}

/// Whether properties with this name are secrets in some resource.
pub(crate) fn is_secret_property(name: &str) -> bool {
    static NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
        let properties = RESOURCES.iter().flat_map(|resource| resource.properties);
        properties.filter(|property| property.ty == "secret").map(|property| property.wire).collect()
    });
    NAMES.contains(name)
}
