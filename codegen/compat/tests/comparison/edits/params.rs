//! Edits of params.

use clerk_user_compat::CompatRule;
use clerk_user_model::Model;
use clerk_user_model::model::{DefaultValue, Param, ParamType};
use clerk_user_runtime::ParamLocation;

use crate::edit::{Edit, operation, param};

pub(crate) const EDITS: &[Edit] = &[
    ("a removed param", CompatRule::WritePropertyRemoved, |m, n| {
        let fits = |one: &Param| one.until.is_none() && one.moved_to.is_none();
        operation(
            m,
            n,
            |one| one.params.iter().any(fits),
            |one| {
                let last = one.params.iter().rposition(fits).unwrap_or_default();
                one.params.remove(last);
            },
        )
    }),
    ("a param that is removed in the newest version", CompatRule::WritePropertyRemoved, |m, n| {
        let second = m.api_versions[m.api_versions.len() - 2].clone();
        param(m, n, |one| one.since.is_none() && one.moved_to.is_none(), |one| one.until = Some(second))
    }),
    ("an added optional param", CompatRule::WriteOptionalPropertyAdded, |m, n| new_param(m, n, false)),
    ("an added required param", CompatRule::WriteRequiredPropertyAdded, |m, n| new_param(m, n, true)),
    ("a required param", CompatRule::WritePropertyBecameRequired, |m, n| {
        param(m, n, |one| !one.required && one.unless.is_none(), |one| one.required = true)
    }),
    ("an optional param", CompatRule::WritePropertyBecameOptional, |m, n| {
        param(m, n, |one| one.required, |one| one.required = false)
    }),
    ("a nullable param", CompatRule::WritePropertyBecameNullable, |m, n| {
        param(m, n, |one| !one.nullable, |one| one.nullable = true)
    }),
    ("a non-nullable param", CompatRule::WritePropertyBecameNonNullable, |m, n| {
        param(m, n, |one| one.nullable, |one| one.nullable = false)
    }),
    ("a smaller maximum size", CompatRule::WriteMaxDecreased, |m, n| {
        param(m, n, is_metadata, |one| {
            if let ParamType::Metadata { max_bytes } = &mut one.ty {
                *max_bytes = Some(max_bytes.map_or(9, |max| max - 1));
            }
        })
    }),
    ("a removed format", CompatRule::WritePatternLoosened, |m, n| {
        let fits = |one: &Param| matches!(one.ty, ParamType::String { format: Some(_), .. });
        param(m, n, fits, |one| {
            if let ParamType::String { format, .. } = &mut one.ty {
                *format = None;
            }
        })
    }),
    ("another default order", CompatRule::DefaultSortChanged, |m, n| {
        let fits =
            |one: &Param| matches!(&one.default, Some(DefaultValue::Text(text)) if text.starts_with('-'));
        param(m, n, fits, |one| one.default = Some(DefaultValue::Text("+other".to_owned())))
    }),
    ("another default of a param", CompatRule::DefaultValueChanged, |m, n| {
        let fits =
            |one: &Param| matches!(&one.default, Some(DefaultValue::Text(text)) if !text.starts_with('-'));
        param(m, n, fits, |one| one.default = Some(DefaultValue::Text("other".to_owned())))
    }),
    ("a removed check of a secret", CompatRule::PasswordCheckRelaxed, |m, n| {
        let fits =
            |one: &Param| matches!(one.ty, ParamType::String { secret: true, .. }) && !one.errors.is_empty();
        param(m, n, fits, |one| one.errors.truncate(one.errors.len() - 1))
    }),
    ("another required companion of a param", CompatRule::WritePropertyDependencyAdded, |m, n| {
        param(m, n, |_| true, |one| one.requires.push("something_else".to_owned()))
    }),
];

fn is_metadata(one: &Param) -> bool {
    matches!(one.ty, ParamType::Metadata { .. })
}

fn new_param(m: &mut Model, n: usize, required: bool) -> bool {
    operation(
        m,
        n,
        |one| one.params.iter().any(|param| param.location != ParamLocation::Path),
        |one| {
            let like = one.params.iter().rfind(|param| param.location != ParamLocation::Path);
            let mut param = like.expect("such a param exists").clone();
            (param.name, param.wire) = ("somethingNew".to_owned(), "something_new".to_owned());
            (param.required, param.unless, param.since, param.until) = (required, None, None, None);
            (param.moved_to, param.deprecated) = (None, None);
            one.params.push(param);
        },
    )
}
