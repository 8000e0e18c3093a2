//! The list of edits, each with the rule that finds it.

use clerk_user_compat::CompatRule;
use clerk_user_model::Model;
use clerk_user_model::model::{
    DefaultValue, Deprecation, EnumValue, Param, ParamType, Property, PropertyType, Returns,
};
use clerk_user_model::model::{SdkReturns, SdkType};
use clerk_user_runtime::{
    BodyEncoding, InputKind, Level, MergeAspect, PageAspect, ParamLocation, PrimaryFault, RuleKind, Surface,
    UniqueScope, WriteOutcome,
};

use crate::edits::{Edit, at, method, operation, param, property, rule};

/// All edits.
pub(crate) const EDITS: &[Edit] = &[
    ("another text of a property", CompatRule::DocChanged, |m, n| {
        property(m, n, |_| true, |one| one.doc += " More.")
    }),
    ("a removed property", CompatRule::ReadPropertyRemoved, |m, n| {
        let resources = m.resources.iter_mut().filter(|one| one.union.is_none()).collect();
        at(
            resources,
            n,
            |one| !one.properties.is_empty(),
            |one| {
                let last = n % one.properties.len();
                one.properties.remove(last);
            },
        )
    }),
    ("an added property", CompatRule::ReadPropertyAdded, |m, n| {
        let resources = m.resources.iter_mut().filter(|one| one.union.is_none()).collect();
        at(
            resources,
            n,
            |one| !one.properties.is_empty(),
            |one| {
                let mut property = one.properties[n % one.properties.len()].clone();
                (property.name, property.wire) =
                    ("somethingNew".to_owned(), Some("something_new".to_owned()));
                one.properties.push(property);
            },
        )
    }),
    ("a nullable property", CompatRule::ReadPropertyBecameNullable, |m, n| {
        let fits = |one: &Property| is_read(one) && !one.frontend.nullable && !one.backend.nullable;
        property(m, n, fits, |one| (one.frontend.nullable, one.backend.nullable) = (true, true))
    }),
    ("a non-nullable property", CompatRule::ReadPropertyBecameNonNullable, |m, n| {
        let fits = |one: &Property| is_read(one) && one.frontend.nullable && one.backend.nullable;
        property(m, n, fits, |one| (one.frontend.nullable, one.backend.nullable) = (false, false))
    }),
    ("an optional property", CompatRule::ReadPropertyBecameOptional, |m, n| {
        let fits = |one: &Property| is_read(one) && !one.frontend.optional && !one.backend.optional;
        property(m, n, fits, |one| (one.frontend.optional, one.backend.optional) = (true, true))
    }),
    ("a required property", CompatRule::ReadPropertyBecameRequired, |m, n| {
        let fits = |one: &Property| is_read(one) && one.frontend.optional && one.backend.optional;
        property(m, n, fits, |one| (one.frontend.optional, one.backend.optional) = (false, false))
    }),
    ("another type of a property", CompatRule::ReadPropertyTypeChanged, |m, n| {
        property(
            m,
            n,
            |one| one.ty == PropertyType::Boolean && !one.list,
            |one| one.ty = PropertyType::String,
        )
    }),
    ("another item type of a property", CompatRule::ReadPropertyItemTypeChanged, |m, n| {
        property(m, n, |one| one.list, |one| one.ty = PropertyType::Boolean)
    }),
    ("another unit of a property", CompatRule::ReadPropertyFormatChanged, |m, n| {
        property(m, n, |one| one.ty == PropertyType::Timestamp, |one| one.ty = PropertyType::Integer)
    }),
    ("an object instead of metadata", CompatRule::ReadMapValueTypeChanged, |m, n| {
        property(m, n, |one| one.ty == PropertyType::Metadata, |one| one.ty = PropertyType::Object)
    }),
    ("another wire name of a property", CompatRule::ReadPropertyWireNameChanged, |m, n| {
        let named = mentioned(m);
        let fits = |one: &Property| one.wire.as_ref().is_some_and(|wire| !named.contains(wire));
        property(m, n, fits, |one| one.wire = Some("another_name".to_owned()))
    }),
    ("another name of a property", CompatRule::PropertyRenamed, |m, n| {
        property(
            m,
            n,
            |_| true,
            |one| {
                one.was = Some(std::mem::replace(&mut one.name, "anotherName".to_owned()));
            },
        )
    }),
    ("a property that is readable on the frontend", CompatRule::ReadVisibilityWidened, |m, n| {
        property(m, n, |one| !one.frontend.readable, |one| one.frontend.readable = true)
    }),
    ("a property that is hidden on the frontend", CompatRule::ReadVisibilityNarrowed, |m, n| {
        property(m, n, |one| one.frontend.readable, |one| one.frontend.readable = false)
    }),
    ("a property that is writable on the frontend", CompatRule::WriteAccessWidened, |m, n| {
        let fits = |one: &Property| !one.frontend.writable && one.backend.writable;
        property(m, n, fits, |one| one.frontend.writable = true)
    }),
    ("a property that is writable on the backend", CompatRule::WritePropertyBecameWritable, |m, n| {
        let fits = |one: &Property| !one.frontend.writable && !one.backend.writable;
        property(m, n, fits, |one| one.backend.writable = true)
    }),
    ("a property that is not in the SDK", CompatRule::ReadVisibilityNarrowed, |m, n| {
        property(m, n, |one| one.sdk, |one| one.sdk = false)
    }),
    ("a property that is stored instead of computed", CompatRule::ReadPropertyBecameStored, |m, n| {
        property(
            m,
            n,
            |one| one.derived.is_some(),
            |one| {
                (one.derived, one.wire) = (None, Some("stored_now".to_owned()));
            },
        )
    }),
    ("a deprecated property", CompatRule::DeprecatedAdded, |m, n| {
        property(m, n, |one| one.deprecated.is_none(), |one| one.deprecated = Some(announced(true)))
    }),
    ("a property that is deprecated without a sunset", CompatRule::DeprecatedWithoutSunset, |m, n| {
        property(m, n, |one| one.deprecated.is_none(), |one| one.deprecated = Some(announced(false)))
    }),
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
        let fits = |one: &Param| matches!(&one.default, Some(Default::Text(text)) if text.starts_with('-'));
        param(m, n, fits, |one| one.default = Some(Default::Text("+other".to_owned())))
    }),
    ("another default of a param", CompatRule::DefaultValueChanged, |m, n| {
        let fits = |one: &Param| matches!(&one.default, Some(Default::Text(text)) if !text.starts_with('-'));
        param(m, n, fits, |one| one.default = Some(Default::Text("other".to_owned())))
    }),
    ("a removed check of a secret", CompatRule::PasswordCheckRelaxed, |m, n| {
        let fits =
            |one: &Param| matches!(one.ty, ParamType::String { secret: true, .. }) && !one.errors.is_empty();
        param(m, n, fits, |one| one.errors.truncate(one.errors.len() - 1))
    }),
    ("another required companion of a param", CompatRule::WritePropertyDependencyAdded, |m, n| {
        param(m, n, |_| true, |one| one.requires.push("something_else".to_owned()))
    }),
    ("a removed operation", CompatRule::MethodRemoved, |m, n| {
        let fits = alone(m);
        let places: Vec<usize> = (0..m.operations.len()).filter(|at| fits.contains(at)).collect();
        m.operations.remove(places[n % places.len()]);
        true
    }),
    ("an added operation", CompatRule::MethodAdded, |m, n| {
        let mut one = m.operations[n % m.operations.len()].clone();
        (one.name, one.http.path) = ("somethingNew".to_owned(), "/v1/something_new".to_owned());
        (one.since, one.until) = (None, None);
        m.operations.push(one);
        true
    }),
    ("another path of an operation", CompatRule::MethodWireRouteChanged, |m, n| {
        operation(m, n, |_| true, |one| one.http.path += "/elsewhere")
    }),
    ("a list instead of one resource", CompatRule::MethodReturnTypeChanged, |m, n| {
        operation(
            m,
            n,
            |one| matches!(one.returns, Returns::One(_)),
            |one| {
                one.returns = Returns::List(one.returns.resource().to_owned());
            },
        )
    }),
    ("a page instead of a list", CompatRule::MethodReturnBecamePaginated, |m, n| {
        operation(
            m,
            n,
            |one| matches!(one.returns, Returns::List(_)),
            |one| {
                one.returns = Returns::Page(one.returns.resource().to_owned());
            },
        )
    }),
    ("a form instead of JSON", CompatRule::WriteMediaTypeRemoved, |m, n| {
        operation(m, n, |one| one.http.body == BodyEncoding::Json, |one| one.http.body = BodyEncoding::Form)
    }),
    ("a change of a published API version", CompatRule::ReleasedVersionEdited, |m, n| {
        let newest = m.newest().to_owned();
        let fits = |one: &clerk_user_model::model::Operation| one.since.is_none() && one.until.is_none();
        operation(m, n, fits, |one| one.since = Some(newest))
    }),
    ("an added error of an operation", CompatRule::ErrorCodeAdded, |m, n| {
        let named = |one: &clerk_user_model::model::Operation| {
            let of_params = one.params.iter().flat_map(|param| &param.errors);
            one.errors.iter().chain(of_params).any(|error| error == "user-banned")
        };
        operation(m, n, |one| !named(one), |one| one.errors.push("user-banned".to_owned()))
    }),
    ("a removed error of an operation", CompatRule::ErrorCodeRemoved, |m, n| {
        operation(m, n, |one| !one.errors.is_empty(), |one| one.errors.truncate(one.errors.len() - 1))
    }),
    ("an added value that is returned", CompatRule::ReadEnumValueAdded, |m, n| new_value(m, n, true)),
    ("an added value that is accepted", CompatRule::WriteEnumValueAdded, |m, n| new_value(m, n, false)),
    ("another code of an error", CompatRule::ErrorCodeRenamed, |m, n| {
        at(m.errors.values_mut().collect(), n, |_| true, |one| one.code += "_2")
    }),
    ("another status of an error", CompatRule::ErrorStatusChanged, |m, n| {
        at(m.errors.values_mut().collect(), n, |_| true, |one| one.status += 1)
    }),
    ("a weaker source of an error", CompatRule::RuleSourceWeakened, |m, n| {
        let fits = |one: &clerk_user_model::model::ErrorModel| one.level == Level::Documented;
        at(m.errors.values_mut().collect(), n, fits, |one| one.level = Level::Inferred)
    }),
    ("another form of arguments", CompatRule::MethodParamStyleChanged, |m, n| {
        method(
            m,
            n,
            |one| !one.params.is_empty() && one.objects.is_empty(),
            |one| one.positional = !one.positional,
        )
    }),
    ("a removed argument", CompatRule::MethodParamRemoved, |m, n| {
        method(m, n, |one| !one.params.is_empty(), |one| one.params.truncate(one.params.len() - 1))
    }),
    ("an added argument", CompatRule::MethodParamAddedOptional, |m, n| {
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
    ("another type of an argument", CompatRule::ParamTypeNarrowed, |m, n| {
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
    ("a shallow merge", CompatRule::MergeDepthChanged, |m, n| {
        merge(m, n, MergeAspect::Recurse, WriteOutcome::Replaced)
    }),
    ("nulls that are stored", CompatRule::NullDeletionChanged, |m, n| {
        merge(m, n, MergeAspect::NullNested, WriteOutcome::Stored)
    }),
    ("arrays that are merged", CompatRule::ArrayMergeChanged, |m, n| {
        merge(m, n, MergeAspect::ArrayAtomic, WriteOutcome::Merged)
    }),
    ("a removed rule", CompatRule::SemanticRuleRemoved, |m, n| {
        remove_rule(m, n, |kind| {
            matches!(kind, RuleKind::MergePatch { aspect: MergeAspect::Scalar | MergeAspect::Strip, .. })
        })
    }),
    ("another end of pages", CompatRule::PaginationOverflowBehaviorChanged, |m, n| {
        remove_rule(m, n, |kind| matches!(kind, RuleKind::PageWalk { aspect: PageAspect::BeyondEnd }))
    }),
    ("a removed precondition", CompatRule::PreconditionRemoved, |m, n| {
        remove_rule(m, n, |kind| match kind {
            RuleKind::Guarded { draw, .. } => draw.iter().all(|one| one.draw != InputKind::WeakPassword),
            _ => false,
        })
    }),
    ("a removed check for weak passwords", CompatRule::PasswordCheckRelaxed, |m, n| {
        remove_rule(m, n, |kind| match kind {
            RuleKind::Guarded { draw, .. } => draw.iter().any(|one| one.draw == InputKind::WeakPassword),
            _ => false,
        })
    }),
    ("an unverified address as the primary", CompatRule::PrimaryVerifiedRequiredRelaxed, |m, n| {
        let fits = |one: &clerk_user_runtime::Rule| matches!(&one.kind, RuleKind::PrimarySet { refuses, .. } if refuses.contains(&PrimaryFault::Unverified));
        rule(m, n, fits, |one| {
            if let RuleKind::PrimarySet { refuses, .. } = &mut one.kind {
                *refuses = vec![PrimaryFault::Foreign].into();
            }
        })
    }),
    ("a value that need not be unique", CompatRule::UniquenessRelaxed, |m, n| {
        let fits = |one: &clerk_user_runtime::Rule| {
            matches!(one.kind, RuleKind::Unique { among: UniqueScope::All, .. })
        };
        rule(m, n, fits, |one| {
            if let RuleKind::Unique { among, .. } = &mut one.kind {
                *among = UniqueScope::VerifiedOrReserved;
            }
        })
    }),
    ("a weaker source of a rule", CompatRule::RuleSourceWeakened, |m, n| {
        rule(
            m,
            n,
            |one| one.level == Level::Documented && has_own_file(one),
            |one| one.level = Level::Inferred,
        )
    }),
    ("another statement of a rule", CompatRule::DocChanged, |m, n| {
        rule(m, n, has_own_file, |one| one.statement = format!("{} Indeed.", one.statement).into())
    }),
    ("a rule that needs no capability", CompatRule::SemanticRuleAdded, |m, n| {
        let fits = |one: &clerk_user_runtime::Rule| {
            !one.needs.is_empty() && has_own_file(one) && one.level != Level::Silent
        };
        rule(m, n, fits, |one| one.needs = Vec::new().into())
    }),
    ("an added API version", CompatRule::ApiVersionDefaultChanged, |m, _| {
        m.api_versions.push("2099-01-01".to_owned());
        true
    }),
    ("another title of the contract", CompatRule::DocChanged, |m, _| {
        m.title += " Again.";
        true
    }),
    ("another title of a source", CompatRule::DocChanged, |m, n| {
        at(m.sources.values_mut().collect(), n, |_| true, |one| one.title += " Again.")
    }),
];

fn is_read(one: &Property) -> bool {
    one.frontend.readable || one.backend.readable
}

fn is_metadata(one: &Param) -> bool {
    matches!(one.ty, ParamType::Metadata { .. })
}

/// Whether a rule has a file of its own.
fn has_own_file(one: &clerk_user_runtime::Rule) -> bool {
    one.file.ends_with(&format!("/{}.yaml", one.id))
}

fn announced(sunset: bool) -> Deprecation {
    Deprecation {
        since: None,
        sunset: sunset.then(|| "2099-01-01".to_owned()),
        replacement: Some("somethingElse".to_owned()),
        note: None,
    }
}

/// The wire names that params, rules and other properties refer to.
fn mentioned(m: &Model) -> Vec<String> {
    let params = m.operations.iter().flat_map(|one| &one.params);
    let mut named: Vec<String> =
        params.flat_map(|one| [one.property.clone().unwrap_or_default(), one.wire.clone()]).collect();
    for rule in &m.rules {
        named.extend(rule.targets.iter().flat_map(|one| one.properties.iter()).map(ToString::to_string));
    }
    for property in m.resources.iter().flat_map(|one| &one.properties) {
        named.extend(property.primary_of.clone());
        named.extend(property.derived.iter().flat_map(|one| {
            let text = serde_json::to_string(one).expect("plain data");
            text.split('"').map(Into::into).collect::<Vec<String>>()
        }));
    }
    named
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

/// The operations of the newest API version that the other surface does not have.
fn alone(m: &Model) -> Vec<usize> {
    let twin = |one: &clerk_user_model::model::Operation| {
        let other = if one.surface == Surface::Frontend { Surface::Backend } else { Surface::Frontend };
        m.operation(&format!("{other}.{}", one.name)).is_some()
    };
    let all = m.operations.iter().enumerate();
    all.filter(|(_, one)| one.until.is_none() && !twin(one)).map(|(at, _)| at).collect()
}

fn new_value(m: &mut Model, n: usize, read: bool) -> bool {
    let returned: Vec<String> = m
        .resources
        .iter()
        .flat_map(clerk_user_model::model::Resource::all_properties)
        .filter_map(|one| match &one.ty {
            PropertyType::Enum(name) => Some(name.clone()),
            _ => None,
        })
        .collect();
    at(
        m.enums.iter_mut().collect(),
        n,
        |one| returned.contains(&one.name) == read,
        |one| {
            let value = "something_new".to_owned();
            one.values.push(EnumValue {
                value,
                doc: "Something new.".to_owned(),
                deprecated: None,
                was: None,
            });
        },
    )
}

fn merge(m: &mut Model, n: usize, situation: MergeAspect, becomes: WriteOutcome) -> bool {
    let fits = |one: &clerk_user_runtime::Rule| matches!(one.kind, RuleKind::MergePatch { aspect, .. } if aspect == situation);
    rule(m, n, fits, |one| one.kind = RuleKind::MergePatch { aspect: situation, outcome: becomes })
}

/// Removes a rule of a kind.
fn remove_rule(m: &mut Model, n: usize, fits: impl Fn(&RuleKind) -> bool) -> bool {
    let places: Vec<usize> = (0..m.rules.len()).filter(|at| fits(&m.rules[*at].kind)).collect();
    if places.is_empty() {
        return false;
    }
    m.rules.remove(places[n % places.len()]);
    true
}
