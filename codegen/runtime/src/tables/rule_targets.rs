//! What rules speak of whose statement is in the tables already: they name no target, and their places
//! are found here. It knows no name of a contract.

use crate::{
    AnswerAspect, BodyEncoding, OperationSpec, ParamFault, ParamLocation, ParamSpec, ParamType, RefusalCause,
    ResourceSpec, Returns, RuleKind, Surface, Tables,
};

/// An operation that a rule speaks of, with the params that it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableTarget {
    /// The operation.
    pub operation: &'static OperationSpec,
    /// The params; none where the rule is about the request as a whole.
    pub params: Vec<&'static ParamSpec>,
}

impl RuleKind {
    /// Whether rules of this kind name no target, because the tables say what they speak of.
    pub const fn is_from_tables(&self) -> bool {
        matches!(
            self,
            Self::ParamFault { .. }
                | Self::ParamDefault
                | Self::ErrorAnswer { .. }
                | Self::AnswerShape { .. }
        )
    }
}

impl Tables {
    /// What a rule that names no target speaks of, in the order of the table of operations.
    pub fn rule_targets(&self, kind: &RuleKind) -> Vec<TableTarget> {
        let target =
            |operation| Some(TableTarget { operation, params: self.target_params(kind, operation)? });
        self.operations.iter().filter_map(target).collect()
    }

    /// The params of an operation that such a rule means; nothing when it does not speak of it.
    pub fn target_params(
        &self,
        kind: &RuleKind,
        operation: &'static OperationSpec,
    ) -> Option<Vec<&'static ParamSpec>> {
        match kind {
            RuleKind::ParamFault { faults, error, .. } => {
                let of_code = error.code.is_some();
                let meant = params(operation, |param| {
                    faults.iter().any(|fault| {
                        // A param with errors of its own may answer what is wrong with its value with
                        // one of those.
                        let other_code = of_code && is_of_value(*fault) && param.has_errors;
                        !other_code && operation.can_have(param, *fault)
                    })
                });
                let unknown =
                    faults.contains(&ParamFault::Unknown) && operation.http.body == BodyEncoding::Json;
                meant.or_else(|| unknown.then(Vec::new))
            }
            RuleKind::ParamDefault => params(operation, |param| param.default.is_some()),
            RuleKind::ErrorAnswer { cause, .. } => match cause {
                RefusalCause::UnknownId => params(operation, |param| {
                    param.location == ParamLocation::Path && matches!(param.ty, ParamType::Id { .. })
                }),
                RefusalCause::NoKey | RefusalCause::SessionForKey => {
                    operation.is_kept_for(Surface::Backend).then(Vec::new)
                }
                RefusalCause::NoSession => operation.is_kept_for(Surface::Frontend).then(Vec::new),
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
    meant: impl Fn(&ParamSpec) -> bool,
) -> Option<Vec<&'static ParamSpec>> {
    let meant: Vec<&'static ParamSpec> = operation.params.iter().filter(|param| meant(param)).collect();
    (!meant.is_empty()).then_some(meant)
}

/// Whether a fault lies in the value of a param, and not in whether it is there.
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
    /// Whether a request can have this fault in this param. What a path or a query carries is text,
    /// and has no null; what a paging param does outside its range is open.
    pub fn can_have(&self, param: &ParamSpec, fault: ParamFault) -> bool {
        let in_json = self.http.body == BodyEncoding::Json && param.location == ParamLocation::Body;
        match (fault, param.ty) {
            (ParamFault::Removed, _) => param.until.is_some(),
            (ParamFault::Missing, _) => {
                (param.required && param.location != ParamLocation::Path) || param.unless.is_some()
            }
            // What a whole metadata field that is null does is open; of another type it has an error of
            // its own.
            (ParamFault::Null | ParamFault::WrongType, ParamType::Metadata { .. }) => false,
            (ParamFault::Null, _) => in_json && !param.nullable,
            (ParamFault::WrongType, _) => in_json,
            (ParamFault::Value, ParamType::Enum { open, .. }) => !open,
            (ParamFault::Range, ParamType::Integer { min, max }) => {
                (min.is_some() || max.is_some()) && !self.pages_by(param)
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

    /// Whether only those may ask for whom a surface is.
    fn is_kept_for(&self, surface: Surface) -> bool {
        self.surface == surface && !self.anybody
    }

    /// Whether a param says which part of a list is asked for.
    fn pages_by(&self, param: &ParamSpec) -> bool {
        let lists = matches!(self.returns, Returns::List(_) | Returns::Page(_));
        let has_range = matches!(param.ty, ParamType::Integer { min: Some(_), .. });
        lists && param.location == ParamLocation::Query && has_range && param.default.is_some()
    }
}

impl ResourceSpec {
    /// Whether the table says something of this aspect.
    fn has(&self, aspect: AnswerAspect) -> bool {
        let mut properties = self.properties.iter();
        match aspect {
            AnswerAspect::Required => properties.any(|one| one.readable && !one.optional),
            AnswerAspect::Typed => properties.any(|one| one.readable),
            AnswerAspect::Literal => properties.any(|one| one.readable && one.literal.is_some()),
            AnswerAspect::Hidden => {
                properties.any(|one| !one.readable || one.since.is_some() || one.until.is_some())
            }
            AnswerAspect::Primary => properties.any(|one| one.readable && one.primary_of.is_some()),
        }
    }
}

#[cfg(test)]
mod tests;
