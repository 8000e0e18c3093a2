//! `Validate`: checks a value against the parts of the contract tables that its type cannot enforce. Each
//! violation names its rule and its path on the wire.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::contract_tables::Tables;
use super::param_check::{FoundFault, param_faults};
use super::response_check::{SchemaError, schema_errors};
use crate::{
    AnswerAspect, ApiVersion, OperationSpec, ParamFault, ParamSpec, ParamType, Probe, Rule, RuleKind,
    Surface, Target, Text,
};

/// One violation of the contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Id of the violated rule. Without the rules of the contract (the feature `suite` of generated crates), the kind of
    /// the check: `param-fault` or `answer-shape`.
    pub rule: Cow<'static, str>,
    /// The path on the wire, such as `email_addresses[0].verification.status`.
    pub path: String,
    /// A description of the problem. It contains no value, because values can be secret.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}]", self.path, self.message, self.rule)
    }
}

/// The table entry that a type corresponds to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The params of the operation with this id.
    Params(&'static str),
    /// The resource or union with this name on a surface.
    Resource(&'static str, Surface),
}

/// A value that can be validated against the tables of its contract.
///
/// Types enforce most of a contract. This trait checks the rest: ranges and formats, params that require
/// another one, what an API version supports, and whether a primary is a member of its list.
pub trait Validate: Serialize {
    /// The tables of the contract.
    const TABLES: Tables;
    /// The table entry of this type.
    const SUBJECT: Subject;

    /// Returns all violations of the contract at an API version. Empty if the value is valid.
    fn validate(&self, version: &ApiVersion) -> Vec<Violation> {
        match serde_json::to_value(self) {
            Ok(value) => violations(&Self::TABLES, Self::SUBJECT, version.as_str(), &value),
            // Generated types are structs with string keys, so serializing them to JSON succeeds.
            Err(_) => Vec::new(),
        }
    }

    /// Returns all violations of the contract in the JSON that a server sent, at an API version. Reading a value repairs
    /// it; this sees what was sent.
    fn validate_json(json: &Value, version: &ApiVersion) -> Vec<Violation> {
        violations(&Self::TABLES, Self::SUBJECT, version.as_str(), json)
    }
}

/// Implements [`Validate`] for types of a contract. Takes the tables, then param types with the id of
/// their operation, and resources with their name and surface.
#[macro_export]
macro_rules! validate {
    ($tables:path, params { $($params:ty: $id:literal,)* }, resources { $($resource:ty: $name:literal $surface:ident,)* }) => {
        $(impl $crate::Validate for $params {
            const TABLES: $crate::Tables = $tables;
            const SUBJECT: $crate::Subject = $crate::Subject::Params($id);
        })*
        $(impl $crate::Validate for $resource {
            const TABLES: $crate::Tables = $tables;
            const SUBJECT: $crate::Subject = $crate::Subject::Resource($name, $crate::Surface::$surface);
        })*
    };
}

/// Returns all violations of the contract in the JSON form of a value, for callers without a typed value.
pub fn violations(tables: &Tables, subject: Subject, version: &str, value: &Value) -> Vec<Violation> {
    match subject {
        Subject::Params(id) => match (tables.operation(id), value) {
            (Some(operation), Value::Object(params)) => {
                let faults = param_faults(operation, version, params);
                let absent = absent(tables, operation, version);
                absent
                    .into_iter()
                    .chain(faults.iter().map(|found| of_param(tables, operation, found)))
                    .collect()
            }
            _ => Vec::new(),
        },
        Subject::Resource(name, surface) => {
            let schema_errors = schema_errors(tables, name, surface, version, value).into_iter();
            let violation = |misfit: SchemaError| Violation {
                rule: rule_of_answer(tables, misfit.aspect, misfit.property),
                path: misfit.path,
                message: misfit.message,
            };
            schema_errors.map(violation).collect()
        }
    }
}

/// Returns a violation if the API version does not have the operation.
fn absent(tables: &Tables, operation: &'static OperationSpec, version: &str) -> Option<Violation> {
    (!operation.exists_at(version)).then(|| Violation {
        rule: rule_of_param(tables, operation, None, ParamFault::Unknown),
        path: String::new(),
        message: format!("{} does not exist in API version {version}", operation.id),
    })
}

fn of_param(tables: &Tables, operation: &'static OperationSpec, found: &FoundFault) -> Violation {
    let item = found.item.map_or_else(String::new, |index| format!("[{index}]"));
    Violation {
        rule: rule_of_param(tables, operation, found.row, found.fault),
        path: format!("{}{item}", found.param),
        message: message(found),
    }
}

/// Describes a fault of a param, including the limits in its table row.
fn message(found: &FoundFault) -> String {
    let row = found.row;
    let number = |of: Option<u64>| of.map_or_else(String::new, |number| number.to_string());
    let text = |of: fn(Option<u64>, Option<u64>) -> Option<u64>| match row.map(|row| row.ty) {
        Some(ParamType::String { min_length, max_length, .. }) => number(of(min_length, max_length)),
        _ => String::new(),
    };
    match found.fault {
        ParamFault::Unknown => "unknown param".to_owned(),
        ParamFault::Removed => {
            let until = row.and_then(|row| row.until).unwrap_or_default();
            format!("not accepted after API version {until}")
        }
        ParamFault::Missing => "missing required param".to_owned(),
        ParamFault::Null => "must not be null".to_owned(),
        ParamFault::WrongType => "wrong type".to_owned(),
        ParamFault::Value => "not one of the accepted values".to_owned(),
        ParamFault::Range => match row.map(|row| row.ty) {
            Some(ParamType::Integer { min: Some(min), max: Some(max) }) => {
                format!("expected a number from {min} to {max}")
            }
            Some(ParamType::Integer { min: Some(min), .. }) => format!("expected at least {min}"),
            Some(ParamType::Integer { max: Some(max), .. }) => format!("expected at most {max}"),
            _ => "number is out of range".to_owned(),
        },
        ParamFault::Format => match row.map(|row| row.ty) {
            Some(ParamType::String { format: Some(format), .. }) => format!("expected {format}"),
            _ => "string has the wrong format".to_owned(),
        },
        ParamFault::Time => "expected an RFC 3339 timestamp".to_owned(),
        ParamFault::TooLong => format!("string has more than {} characters", text(|_, max| max)),
        ParamFault::TooShort => format!("string has fewer than {} characters", text(|min, _| min)),
        ParamFault::TooFew => {
            format!("list has fewer than {} items", number(row.and_then(|row| row.min_items)))
        }
        ParamFault::Conflict => "conflicts with another param".to_owned(),
        ParamFault::Count => "number of items differs from the related list".to_owned(),
        ParamFault::TooMany => {
            format!("list has more than {} items", number(row.and_then(|row| row.max_items)))
        }
        ParamFault::TooLarge => match row.map(|row| row.ty) {
            Some(ParamType::Metadata { max_bytes: Some(max) }) => {
                format!("compact JSON is larger than {max} bytes")
            }
            _ => "compact JSON is too large".to_owned(),
        },
        ParamFault::Dependency => match row {
            Some(row) => format!("required because param `{}` is sent", row.wire),
            None => "required because another param is sent".to_owned(),
        },
    }
}

fn names(list: &[Text], name: &str) -> bool {
    list.iter().any(|one| one == name)
}

/// Finds the rule that a fault violates: the rule for this fault and param, or else a rule of another
/// kind that covers the param. If the contract has neither, the name of the kind replaces the id.
fn rule_of_param(
    tables: &Tables,
    operation: &'static OperationSpec,
    row: Option<&ParamSpec>,
    fault: ParamFault,
) -> Cow<'static, str> {
    let on_param = |target: &Target| {
        target.operation == operation.id && row.is_some_and(|row| names(&target.params, row.wire))
    };
    let on_property = |target: &Target| {
        let property = row.and_then(|row| row.property);
        target.operation == operation.id
            && property.is_some_and(|property| names(&target.properties, property))
    };
    let of_fault =
        |rule: &&Rule| matches!(&rule.kind, RuleKind::ParamFault { faults, .. } if faults.contains(&fault));
    let covers_fault = |rule: &&Rule| {
        let params = tables.target_params(&rule.kind, operation).filter(|_| of_fault(rule));
        params
            .is_some_and(|params| fault == ParamFault::Unknown || params.iter().any(|one| Some(*one) == row))
    };
    let covers_otherwise = |rule: &&Rule| match (&rule.kind, fault) {
        (RuleKind::ParamRefused { .. }, ParamFault::Removed)
        | (RuleKind::PageDefaults { .. }, ParamFault::Range) => rule.targets.iter().any(on_param),
        (RuleKind::SizeLimit { .. }, ParamFault::TooLarge) => rule.targets.iter().any(on_property),
        _ => false,
    };
    // A rule about the refusal itself takes precedence over a rule about its error code.
    let mut matching: Vec<&Rule> = tables.rules.iter().filter(covers_fault).collect();
    matching.sort_by_key(|rule| rule.level);
    let rule = matching.first().copied().or_else(|| tables.rules.iter().find(covers_otherwise));
    // No source says whether an unknown param is refused. The rule that observes it names the gap.
    let observes_fault = |rule: &&Rule| {
        let observes_unknown = matches!(&rule.kind, RuleKind::Observed { probe: Probe::UnknownParam });
        fault == ParamFault::Unknown && observes_unknown
    };
    // Fall back to the rule that covers the same fault for other operations.
    let rule = rule.or_else(|| tables.rules.iter().find(of_fault));
    let rule = rule.or_else(|| tables.rules.iter().find(observes_fault));
    rule.map_or(Cow::Borrowed("param-fault"), |rule| rule.id.clone())
}

/// Finds the rule that a response violates.
fn rule_of_answer(tables: &Tables, aspect: AnswerAspect, property: &str) -> Cow<'static, str> {
    let covers_aspect =
        |rule: &&Rule| matches!(rule.kind, RuleKind::AnswerShape { aspect: of } if of == aspect);
    let covers_otherwise = |rule: &&Rule| {
        aspect == AnswerAspect::Primary
            && matches!(&rule.kind, RuleKind::PrimaryReference { primary, .. } if primary == property)
    };
    let rule = tables.rules.iter().find(covers_aspect).or_else(|| tables.rules.iter().find(covers_otherwise));
    rule.map_or(Cow::Borrowed("answer-shape"), |rule| rule.id.clone())
}

#[cfg(test)]
mod tests;
