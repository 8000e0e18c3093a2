//! Names of contract elements, which approvals refer to and which are the keys of source positions.

use serde::Serialize;

/// An element of the contract that can change, by its SDK names.
///
/// Its string form is unique within a contract. Two versions of a contract use the same string for the
/// same element, except after a rename or move.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Element(String);

impl Element {
    /// The contract as a whole: its versions and decoding errors.
    pub fn contract() -> Self {
        Self("contract".to_owned())
    }

    /// A resource: `resource User`.
    pub fn resource(resource: &str) -> Self {
        Self(format!("resource {resource}"))
    }

    /// A property: `property User.firstName`; of a variant of a union, `property Union.Variant.name`.
    pub fn property(resource: &str, property: &str) -> Self {
        Self(format!("property {resource}.{property}"))
    }

    /// An enum: `enum SessionStatus`.
    pub fn enumeration(name: &str) -> Self {
        Self(format!("enum {name}"))
    }

    /// A value of an enum: `value SessionStatus.active`.
    pub fn value(name: &str, value: &str) -> Self {
        Self(format!("value {name}.{value}"))
    }

    /// An operation, by surface and name: `operation backend.updateUser`.
    pub fn operation(id: &str) -> Self {
        Self(format!("operation {id}"))
    }

    /// A param of an operation: `param backend.updateUser.firstName`.
    pub fn param(id: &str, param: &str) -> Self {
        Self(format!("param {id}.{param}"))
    }

    /// An object of the SDK: `object UserObject`.
    pub fn object(object: &str) -> Self {
        Self(format!("object {object}"))
    }

    /// A method of the SDK: `method UserObject.update`.
    pub fn method(object: &str, method: &str) -> Self {
        Self(format!("method {object}.{method}"))
    }

    /// A param of a method: `param UserObject.update.firstName`.
    pub fn method_param(object: &str, method: &str, param: &str) -> Self {
        Self(format!("param {object}.{method}.{param}"))
    }

    /// An error: `error form-param-nil`.
    pub fn error(name: &str) -> Self {
        Self(format!("error {name}"))
    }

    /// A rule: `rule merge-is-deep`.
    pub fn rule(id: &str) -> Self {
        Self(format!("rule {id}"))
    }

    /// A setting of the capability `control`: `setting passwordMinLength`.
    pub fn setting(name: &str) -> Self {
        Self(format!("setting {name}"))
    }

    /// A source: `source 000`.
    pub fn source(key: &str) -> Self {
        Self(format!("source {key}"))
    }

    /// The string form.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Element {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
