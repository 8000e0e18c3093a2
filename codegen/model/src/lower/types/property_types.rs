//! The type of one property.

use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::lower::defined_names::TypeKind;
use crate::model::PropertyType;
use crate::source::Spanned;

/// Resolves the type of a property.
pub(super) fn resolve(cx: &mut LoweringContext<'_>, ty: &Spanned<String>) -> PropertyType {
    match ty.as_str() {
        "string" => PropertyType::String,
        "secret" => PropertyType::Secret,
        "boolean" => PropertyType::Boolean,
        "integer" => PropertyType::Integer,
        "timestamp" => PropertyType::Timestamp,
        "metadata" => PropertyType::Metadata,
        "object" => PropertyType::Object,
        name => match cx.names.types.get(name) {
            Some(TypeKind::Resource) => PropertyType::Resource(name.to_owned()),
            Some(TypeKind::Enum) => PropertyType::Enum(name.to_owned()),
            Some(TypeKind::Id) => PropertyType::Id(name.to_owned()),
            None => {
                if cx.names.reports_missing_type(name) {
                    let words = ["string", "secret", "boolean", "integer", "timestamp", "metadata", "object"];
                    let known: Vec<&str> = words.into_iter().chain(cx.names.types.keys().copied()).collect();
                    cx.report_unknown(Code::UnknownType, "type", ty, known.into_iter());
                }
                PropertyType::Object
            }
        },
    }
}
