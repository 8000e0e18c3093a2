//! What another type of a property means for readers.

use std::collections::BTreeSet;

use crate::CompatRule;
use clerk_user_model::Model;
use clerk_user_model::model::{EnumType, PropertyType};

/// What the change of a type means for readers. Both types use the names of the head.
pub(crate) fn compare(
    base: &Model,
    head: &Model,
    before: &PropertyType,
    after: &PropertyType,
) -> Option<CompatRule> {
    use PropertyType as Ty;
    if before == after {
        return None;
    }
    Some(match (before, after) {
        (Ty::Metadata, Ty::Object) | (Ty::Object, Ty::Metadata) => CompatRule::ReadMapValueTypeChanged,
        (Ty::Timestamp, Ty::Integer) | (Ty::Integer, Ty::Timestamp) => CompatRule::ReadPropertyFormatChanged,
        // The same strings, with another generated type.
        (Ty::String, Ty::Secret) | (Ty::Secret, Ty::String) => CompatRule::TypeRenamed,
        (Ty::String | Ty::Secret, Ty::Id(_) | Ty::Enum(_) | Ty::Literal(_)) => {
            CompatRule::ReadPropertyTypeNarrowed
        }
        (Ty::Enum(old), Ty::Enum(new)) => {
            let old = base.enum_type(old).or_else(|| head.enum_type(old));
            match (old, head.enum_type(new)) {
                (Some(old), Some(new)) if is_within(new, old) => CompatRule::ReadPropertyTypeNarrowed,
                _ => CompatRule::ReadPropertyTypeChanged,
            }
        }
        (Ty::Enum(old), Ty::Literal(text)) => {
            let known =
                base.enum_type(old).is_some_and(|one| one.values.iter().any(|value| value.value == *text));
            if known { CompatRule::ReadPropertyTypeNarrowed } else { CompatRule::ReadPropertyTypeChanged }
        }
        _ => CompatRule::ReadPropertyTypeChanged,
    })
}

/// Whether every value of the first enum is one of the second.
pub(crate) fn is_within(inner: &EnumType, outer: &EnumType) -> bool {
    let known: BTreeSet<&str> = outer.values.iter().map(|value| value.value.as_str()).collect();
    inner.values.iter().all(|value| known.contains(value.value.as_str()))
}
