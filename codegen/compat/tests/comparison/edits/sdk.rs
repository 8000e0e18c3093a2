//! Edits of SDK methods.

use clerk_user_compat::CompatRule;
use clerk_user_model::model::{SdkReturns, SdkType};

use crate::edit::{Edit, at, method};

pub(crate) const EDITS: &[Edit] = &[
    ("another param style of a method", CompatRule::MethodParamStyleChanged, |m, n| {
        method(
            m,
            n,
            |one| !one.params.is_empty() && one.objects.is_empty(),
            |one| one.positional = !one.positional,
        )
    }),
    ("a removed param of a method", CompatRule::MethodParamRemoved, |m, n| {
        method(m, n, |one| !one.params.is_empty(), |one| one.params.truncate(one.params.len() - 1))
    }),
    ("an added param of a method", CompatRule::MethodParamAddedOptional, |m, n| {
        method(
            m,
            n,
            |one| !one.params.is_empty(),
            |one| {
                let mut param = one.params[0].clone();
                (param.name, param.required) = ("somethingNew".to_owned(), false);
                one.params.push(param);
            },
        )
    }),
    ("another type of a method param", CompatRule::ParamTypeNarrowed, |m, n| {
        method(
            m,
            n,
            |one| !one.params.is_empty(),
            |one| {
                let chosen = n % one.params.len();
                let ty = &mut one.params[chosen].ty;
                *ty = if *ty == SdkType::File { SdkType::Boolean } else { SdkType::File };
            },
        )
    }),
    ("a removed method", CompatRule::MethodRemoved, |m, n| {
        at(
            m.sdk.iter_mut().collect(),
            n,
            |one| !one.methods.is_empty(),
            |one| {
                let last = n % one.methods.len();
                one.methods.remove(last);
            },
        )
    }),
    ("another result of a method", CompatRule::MethodReturnTypeChanged, |m, n| {
        method(m, n, |one| matches!(one.returns, SdkReturns::One(_)), |one| one.returns = SdkReturns::Nothing)
    }),
    ("another default start of pages", CompatRule::PaginationDefaultStartChanged, |m, n| {
        method(m, n, |one| matches!(one.returns, SdkReturns::Page(_)), |one| one.params[0].default = Some(0))
    }),
    ("another default size of pages", CompatRule::PaginationDefaultPageSizeChanged, |m, n| {
        method(m, n, |one| matches!(one.returns, SdkReturns::Page(_)), |one| one.params[1].default = Some(5))
    }),
];
