//! The type of one property.

use crate::diagnostic::Code;
use crate::lower::context::Cx;
use crate::lower::scope::TypeName;
use crate::model::PropertyType;
use crate::source::Spanned;

/// Resolves the type of a property.
pub(super) fn resolve(cx: &mut Cx<'_>, ty: &Spanned<String>) -> PropertyType {
    match ty.as_str() {
        "string" => PropertyType::String,
        "secret" => PropertyType::Secret,
        "boolean" => PropertyType::Boolean,
        "integer" => PropertyType::Integer,
        "timestamp" => PropertyType::Timestamp,
        "metadata" => PropertyType::Metadata,
        "object" => PropertyType::Object,
        name => match cx.scope.types.get(name) {
            Some(TypeName::Resource) => PropertyType::Resource(name.to_owned()),
            Some(TypeName::Enum) => PropertyType::Enum(name.to_owned()),
            Some(TypeName::Id) => PropertyType::Id(name.to_owned()),
            None => {
                if cx.scope.misses_type(name) {
                    let words = ["string", "secret", "boolean", "integer", "timestamp", "metadata", "object"];
                    let known: Vec<&str> = words.into_iter().chain(cx.scope.types.keys().copied()).collect();
                    cx.unknown(Code::UnknownType, "type", ty, known.into_iter());
                }
                PropertyType::Object
            }
        },
    }
}
