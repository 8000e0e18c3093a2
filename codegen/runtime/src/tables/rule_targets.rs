//! Finds the targets of rules that do not list any because the tables already define what they apply to. It
//! does not depend on any name in the contract.

use crate::{
    AnswerAspect, BodyEncoding, OperationSpec, ParamFault, ParamLocation, ParamSpec, ParamType, RefusalCause,
    ResourceSpec, Returns, RuleKind, Surface, Tables, Verb,
};

/// An operation that a rule applies to, with the relevant params.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableTarget {
    /// The operation.
    pub operation: &'static OperationSpec,
    /// The params. Empty if the rule is about the request as a whole.
    pub params: Vec<&'static ParamSpec>,
}

impl RuleKind {
    /// Whether rules of this kind list no targets because the tables define them.
    pub const fn is_from_tables(&self) -> bool {
        matches!(
            self,
            Self::OthersUnchanged
                | Self::SiblingsUnchanged
                | Self::ReadingsAgree
                | Self::RequestsAccepted
                | Self::DeletedIds
                | Self::ConcurrentSteps
                | Self::ValuesKept
                | Self::ParamFault { .. }
                | Self::ParamDefault
                | Self::ErrorAnswer { .. }
                | Self::AnswerShape { .. }
        )
    }
}

impl Tables {
    /// The targets of a rule that lists none, in the order of the operation table.
    pub fn rule_targets(&self, kind: &RuleKind) -> Vec<TableTarget> {
        let target =
            |operation| Some(TableTarget { operation, params: self.target_params(kind, operation)? });
        self.operations.iter().filter_map(target).collect()
    }

    /// The params of an operation that such a rule applies to, or `None` if it does not apply to the
    /// operation.
    pub fn target_params(
        &self,
        kind: &RuleKind,
        operation: &'static OperationSpec,
    ) -> Option<Vec<&'static ParamSpec>> {
        match kind {
            RuleKind::ParamFault { faults, error, .. } => {
                let has_code = error.code.is_some();
                let selected = params(operation, |param| {
                    faults.iter().any(|fault| {
                        // The operation can refuse an invalid value with one of the param's own errors
                        // instead.
                        let other_code = has_code && is_of_value(*fault) && param.has_errors;
                        !other_code && operation.can_have(param, *fault)
                    })
                });
                let unknown =
                    faults.contains(&ParamFault::Unknown) && operation.http.body == BodyEncoding::Json;
                selected.or_else(|| unknown.then(Vec::new))
            }
            RuleKind::OthersUnchanged
            | RuleKind::SiblingsUnchanged
            | RuleKind::ReadingsAgree
            | RuleKind::RequestsAccepted
            | RuleKind::DeletedIds
            | RuleKind::ConcurrentSteps
            | RuleKind::ValuesKept => (operation.http.verb != Verb::Get).then(Vec::new),
            RuleKind::ParamDefault => params(operation, |param| param.default.is_some()),
            RuleKind::ErrorAnswer { cause, .. } => match cause {
                RefusalCause::UnknownId | RefusalCause::DeletedId => params(operation, |param| {
                    param.location == ParamLocation::Path && matches!(param.ty, ParamType::Id { .. })
                }),
                RefusalCause::NoKey | RefusalCause::SessionForKey => {
                    operation.requires_caller_of(Surface::Backend).then(Vec::new)
                }
                RefusalCause::NoSession => operation.requires_caller_of(Surface::Frontend).then(Vec::new),
                RefusalCause::MalformedVersion => Some(Vec::new()),
            },
            RuleKind::AnswerShape { aspect } => {
                let resource = self.resource(operation.returns.resource(), operation.surface)?;
                resource.has(*aspect).then(Vec::new)
            }
            _ => None,
        }
    }
}

fn params(
    operation: &'static OperationSpec,
    selected: impl Fn(&ParamSpec) -> bool,
) -> Option<Vec<&'static ParamSpec>> {
    let selected: Vec<&'static ParamSpec> = operation.params.iter().filter(|param| selected(param)).collect();
    (!selected.is_empty()).then_some(selected)
}

/// Whether a fault is about the value of a param rather than its presence.
const fn is_of_value(fault: ParamFault) -> bool {
    matches!(
        fault,
        ParamFault::Value
            | ParamFault::Range
            | ParamFault::Format
            | ParamFault::Time
            | ParamFault::TooLong
            | ParamFault::TooShort
            | ParamFault::TooMany
            | ParamFault::TooFew
            | ParamFault::Count
            | ParamFault::TooLarge
    )
}

impl OperationSpec {
    /// Whether a request can have this fault in this param. Path and query values are strings and cannot
    /// be null. The result of an out-of-range pagination param is not specified.
    pub fn can_have(&self, param: &ParamSpec, fault: ParamFault) -> bool {
        if param.disputed.contains(&fault) {
            return false;
        }
        let in_json = self.http.body == BodyEncoding::Json && param.location == ParamLocation::Body;
        match (fault, param.ty) {
            (ParamFault::Removed, _) => param.until.is_some(),
            (ParamFault::Missing, _) => {
                (param.required && param.location != ParamLocation::Path) || param.unless.is_some()
            }
            // The effect of null for a whole metadata field is not specified. A value of another type has its
            // own error.
            (ParamFault::Null | ParamFault::WrongType, ParamType::Metadata { .. }) => false,
            (ParamFault::Null, _) => in_json && !param.nullable,
            (ParamFault::WrongType, _) => in_json,
            (ParamFault::Value, ParamType::Enum { open, .. }) => !open,
            (ParamFault::Range, ParamType::Integer { min, max }) => {
                (min.is_some() || max.is_some()) && !self.is_page_param(param)
            }
            (ParamFault::Format, ParamType::String { format, .. }) => format.is_some(),
            (ParamFault::Time, ParamType::Rfc3339) => true,
            (ParamFault::TooLong, ParamType::String { max_length, .. }) => max_length.is_some(),
            (ParamFault::TooShort, ParamType::String { min_length, .. }) => min_length.is_some(),
            (ParamFault::TooMany, _) => param.max_items.is_some(),
            (ParamFault::TooFew, _) => param.min_items.is_some(),
            (ParamFault::Conflict, _) => !param.only_with.is_empty(),
            (ParamFault::Count, _) => param.as_many_as.is_some(),
            (ParamFault::TooLarge, ParamType::Metadata { max_bytes }) => max_bytes.is_some(),
            (ParamFault::Dependency, _) => !param.requires.is_empty(),
            _ => false,
        }
    }

    /// Whether only authenticated callers of the surface can call the operation.
    fn requires_caller_of(&self, surface: Surface) -> bool {
        self.surface == surface && !self.anybody
    }

    /// Whether a param selects the page of a list.
    fn is_page_param(&self, param: &ParamSpec) -> bool {
        let lists = matches!(self.returns, Returns::List(_) | Returns::Page(_));
        let has_range = matches!(param.ty, ParamType::Integer { min: Some(_), .. });
        lists && param.location == ParamLocation::Query && has_range && param.default.is_some()
    }
}

impl ResourceSpec {
    /// Whether the table defines anything for this aspect.
    fn has(&self, aspect: AnswerAspect) -> bool {
        let mut properties = self.properties.iter();
        match aspect {
            AnswerAspect::Required => properties.any(|one| one.readable && !one.optional),
            AnswerAspect::Typed => properties.any(|one| one.readable),
            AnswerAspect::Literal => properties.any(|one| one.readable && one.literal.is_some()),
            AnswerAspect::Hidden => properties.any(|one| !one.readable && !one.unnamed),
            AnswerAspect::Primary => properties.any(|one| one.readable && one.primary_of.is_some()),
        }
    }
}

#[cfg(test)]
mod tests;
