//! The edits: each names the rule that finds it.

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

/// Every kind of edit.
pub(crate) const EDITS: &[Edit] = &[
    ("the text of a property", CompatRule::DocChanged, |m, n| {
        property(m, n, |_| true, |one| one.doc += " More.")
    }),
    ("a property gone", CompatRule::ReadPropertyRemoved, |m, n| {
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
    ("a new property", CompatRule::ReadPropertyAdded, |m, n| {
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
    ("null at times", CompatRule::ReadPropertyBecameNullable, |m, n| {
        let fits = |one: &Property| is_read(one) && !one.frontend.nullable && !one.backend.nullable;
        property(m, n, fits, |one| (one.frontend.nullable, one.backend.nullable) = (true, true))
    }),
    ("never null", CompatRule::ReadPropertyBecameNonNullable, |m, n| {
        let fits = |one: &Property| is_read(one) && one.frontend.nullable && one.backend.nullable;
        property(m, n, fits, |one| (one.frontend.nullable, one.backend.nullable) = (false, false))
    }),
    ("absent at times", CompatRule::ReadPropertyBecameOptional, |m, n| {
        let fits = |one: &Property| is_read(one) && !one.frontend.optional && !one.backend.optional;
        property(m, n, fits, |one| (one.frontend.optional, one.backend.optional) = (true, true))
    }),
    ("always there", CompatRule::ReadPropertyBecameRequired, |m, n| {
        let fits = |one: &Property| is_read(one) && one.frontend.optional && one.backend.optional;
        property(m, n, fits, |one| (one.frontend.optional, one.backend.optional) = (false, false))
    }),
    ("another type", CompatRule::ReadPropertyTypeChanged, |m, n| {
        property(
            m,
            n,
            |one| one.ty == PropertyType::Boolean && !one.list,
            |one| one.ty = PropertyType::String,
        )
    }),
    ("another type of items", CompatRule::ReadPropertyItemTypeChanged, |m, n| {
        property(m, n, |one| one.list, |one| one.ty = PropertyType::Boolean)
    }),
    ("another unit", CompatRule::ReadPropertyFormatChanged, |m, n| {
        property(m, n, |one| one.ty == PropertyType::Timestamp, |one| one.ty = PropertyType::Integer)
    }),
    ("metadata without its meaning", CompatRule::ReadMapValueTypeChanged, |m, n| {
        property(m, n, |one| one.ty == PropertyType::Metadata, |one| one.ty = PropertyType::Object)
    }),
    ("another name on the wire", CompatRule::ReadPropertyWireNameChanged, |m, n| {
        let named = mentioned(m);
        let fits = |one: &Property| one.wire.as_ref().is_some_and(|wire| !named.contains(wire));
        property(m, n, fits, |one| one.wire = Some("another_name".to_owned()))
    }),
    ("another name", CompatRule::PropertyRenamed, |m, n| {
        property(
            m,
            n,
            |_| true,
            |one| {
                one.was = Some(std::mem::replace(&mut one.name, "anotherName".to_owned()));
            },
        )
    }),
    ("readable on the frontend", CompatRule::ReadVisibilityWidened, |m, n| {
        property(m, n, |one| !one.frontend.readable, |one| one.frontend.readable = true)
    }),
    ("hidden on the frontend", CompatRule::ReadVisibilityNarrowed, |m, n| {
        property(m, n, |one| one.frontend.readable, |one| one.frontend.readable = false)
    }),
    ("writable on the frontend", CompatRule::WriteAccessWidened, |m, n| {
        let fits = |one: &Property| !one.frontend.writable && one.backend.writable;
        property(m, n, fits, |one| one.frontend.writable = true)
    }),
    ("writable on the backend", CompatRule::WritePropertyBecameWritable, |m, n| {
        let fits = |one: &Property| !one.frontend.writable && !one.backend.writable;
        property(m, n, fits, |one| one.backend.writable = true)
    }),
    ("not in the SDK", CompatRule::ReadVisibilityNarrowed, |m, n| {
        property(m, n, |one| one.sdk, |one| one.sdk = false)
    }),
    ("computed no more", CompatRule::ReadPropertyBecameStored, |m, n| {
        property(
            m,
            n,
            |one| one.derived.is_some(),
            |one| {
                (one.derived, one.wire) = (None, Some("stored_now".to_owned()));
            },
        )
    }),
    ("announced to go", CompatRule::DeprecatedAdded, |m, n| {
        property(m, n, |one| one.deprecated.is_none(), |one| one.deprecated = Some(announced(true)))
    }),
    ("announced without a day", CompatRule::DeprecatedWithoutSunset, |m, n| {
        property(m, n, |one| one.deprecated.is_none(), |one| one.deprecated = Some(announced(false)))
    }),
    ("a param gone", CompatRule::WritePropertyRemoved, |m, n| {
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
    ("a param gone from the newest version", CompatRule::WritePropertyRemoved, |m, n| {
        let second = m.api_versions[m.api_versions.len() - 2].clone();
        param(m, n, |one| one.since.is_none() && one.moved_to.is_none(), |one| one.until = Some(second))
    }),
    ("a new param", CompatRule::WriteOptionalPropertyAdded, |m, n| new_param(m, n, false)),
    ("a new param that must be there", CompatRule::WriteRequiredPropertyAdded, |m, n| new_param(m, n, true)),
    ("a param that must be there", CompatRule::WritePropertyBecameRequired, |m, n| {
        param(m, n, |one| !one.required && one.unless.is_none(), |one| one.required = true)
    }),
    ("a param that need not be there", CompatRule::WritePropertyBecameOptional, |m, n| {
        param(m, n, |one| one.required, |one| one.required = false)
    }),
    ("a param that may be null", CompatRule::WritePropertyBecameNullable, |m, n| {
        param(m, n, |one| !one.nullable, |one| one.nullable = true)
    }),
    ("a param that may not be null", CompatRule::WritePropertyBecameNonNullable, |m, n| {
        param(m, n, |one| one.nullable, |one| one.nullable = false)
    }),
    ("a text that may be no longer", CompatRule::WriteMaxDecreased, |m, n| {
        param(m, n, is_metadata, |one| {
            if let ParamType::Metadata { max_bytes } = &mut one.ty {
                *max_bytes = Some(max_bytes.map_or(9, |max| max - 1));
            }
        })
    }),
    ("any format", CompatRule::WritePatternLoosened, |m, n| {
        let fits = |one: &Param| matches!(one.ty, ParamType::String { format: Some(_), .. });
        param(m, n, fits, |one| {
            if let ParamType::String { format, .. } = &mut one.ty {
                *format = None;
            }
        })
    }),
    ("another order", CompatRule::DefaultSortChanged, |m, n| {
        let fits =
            |one: &Param| matches!(&one.default, Some(DefaultValue::Text(text)) if text.starts_with('-'));
        param(m, n, fits, |one| one.default = Some(DefaultValue::Text("+other".to_owned())))
    }),
    ("another default", CompatRule::DefaultValueChanged, |m, n| {
        let fits =
            |one: &Param| matches!(&one.default, Some(DefaultValue::Text(text)) if !text.starts_with('-'));
        param(m, n, fits, |one| one.default = Some(DefaultValue::Text("other".to_owned())))
    }),
    ("another check of a secret gone", CompatRule::PasswordCheckRelaxed, |m, n| {
        let fits =
            |one: &Param| matches!(one.ty, ParamType::String { secret: true, .. }) && !one.errors.is_empty();
        param(m, n, fits, |one| one.errors.truncate(one.errors.len() - 1))
    }),
    ("one more that is needed", CompatRule::WritePropertyDependencyAdded, |m, n| {
        param(m, n, |_| true, |one| one.requires.push("something_else".to_owned()))
    }),
    ("an operation gone", CompatRule::MethodRemoved, |m, n| {
        let fits = alone(m);
        let places: Vec<usize> = (0..m.operations.len()).filter(|at| fits.contains(at)).collect();
        m.operations.remove(places[n % places.len()]);
        true
    }),
    ("a new operation", CompatRule::MethodAdded, |m, n| {
        let mut one = m.operations[n % m.operations.len()].clone();
        (one.name, one.http.path) = ("somethingNew".to_owned(), "/v1/something_new".to_owned());
        (one.since, one.until) = (None, None);
        m.operations.push(one);
        true
    }),
    ("another path", CompatRule::MethodWireRouteChanged, |m, n| {
        operation(m, n, |_| true, |one| one.http.path += "/elsewhere")
    }),
    ("a list instead of one", CompatRule::MethodReturnTypeChanged, |m, n| {
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
    ("a dated version edited", CompatRule::ReleasedVersionEdited, |m, n| {
        let newest = m.newest_api_version().to_owned();
        let fits = |one: &clerk_user_model::model::Operation| one.since.is_none() && one.until.is_none();
        operation(m, n, fits, |one| one.since = Some(newest))
    }),
    ("an operation that one more error answers", CompatRule::ErrorCodeAdded, |m, n| {
        let named = |one: &clerk_user_model::model::Operation| {
            let of_params = one.params.iter().flat_map(|param| &param.errors);
            one.errors.iter().chain(of_params).any(|error| error == "user-banned")
        };
        operation(m, n, |one| !named(one), |one| one.errors.push("user-banned".to_owned()))
    }),
    ("an error that is answered no more", CompatRule::ErrorCodeRemoved, |m, n| {
        operation(m, n, |one| !one.errors.is_empty(), |one| one.errors.truncate(one.errors.len() - 1))
    }),
    ("one more value that is answered", CompatRule::ReadEnumValueAdded, |m, n| new_value(m, n, true)),
    ("one more value that is taken", CompatRule::WriteEnumValueAdded, |m, n| new_value(m, n, false)),
    ("another code", CompatRule::ErrorCodeRenamed, |m, n| {
        at(m.errors.values_mut().collect(), n, |_| true, |one| one.code += "_2")
    }),
    ("another status", CompatRule::ErrorStatusChanged, |m, n| {
        at(m.errors.values_mut().collect(), n, |_| true, |one| one.status += 1)
    }),
    ("a worse source of an error", CompatRule::RuleSourceWeakened, |m, n| {
        let fits = |one: &clerk_user_model::model::ErrorDefinition| one.level == Level::Documented;
        at(m.errors.values_mut().collect(), n, fits, |one| one.level = Level::Inferred)
    }),
    ("arguments given another way", CompatRule::MethodParamStyleChanged, |m, n| {
        method(
            m,
            n,
            |one| !one.params.is_empty() && one.objects.is_empty(),
            |one| one.positional = !one.positional,
        )
    }),
    ("an argument gone", CompatRule::MethodParamRemoved, |m, n| {
        method(m, n, |one| !one.params.is_empty(), |one| one.params.truncate(one.params.len() - 1))
    }),
    ("one more argument", CompatRule::MethodParamAddedOptional, |m, n| {
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
    ("an argument of another type", CompatRule::ParamTypeNarrowed, |m, n| {
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
    ("a method gone", CompatRule::MethodRemoved, |m, n| {
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
    ("a method that answers a list", CompatRule::MethodReturnTypeChanged, |m, n| {
        method(m, n, |one| matches!(one.returns, SdkReturns::One(_)), |one| one.returns = SdkReturns::Nothing)
    }),
    ("another first page", CompatRule::PaginationDefaultStartChanged, |m, n| {
        method(m, n, |one| matches!(one.returns, SdkReturns::Page(_)), |one| one.params[0].default = Some(0))
    }),
    ("another size of a page", CompatRule::PaginationDefaultPageSizeChanged, |m, n| {
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
    ("a rule gone", CompatRule::SemanticRuleRemoved, |m, n| {
        without(m, n, |kind| {
            matches!(kind, RuleKind::MergePatch { aspect: MergeAspect::Scalar | MergeAspect::Strip, .. })
        })
    }),
    ("pages that end otherwise", CompatRule::PaginationOverflowBehaviorChanged, |m, n| {
        without(m, n, |kind| matches!(kind, RuleKind::PageWalk { aspect: PageAspect::BeyondEnd }))
    }),
    ("a precondition gone", CompatRule::PreconditionRemoved, |m, n| {
        without(m, n, |kind| match kind {
            RuleKind::Guarded { draw, .. } => draw.iter().all(|one| one.draw != InputKind::WeakPassword),
            _ => false,
        })
    }),
    ("weak passwords that are taken", CompatRule::PasswordCheckRelaxed, |m, n| {
        without(m, n, |kind| match kind {
            RuleKind::Guarded { draw, .. } => draw.iter().any(|one| one.draw == InputKind::WeakPassword),
            _ => false,
        })
    }),
    ("any address that may be the primary", CompatRule::PrimaryVerifiedRequiredRelaxed, |m, n| {
        let fits = |one: &clerk_user_runtime::Rule| matches!(&one.kind, RuleKind::PrimarySet { refuses, .. } if refuses.contains(&PrimaryFault::Unverified));
        rule(m, n, fits, |one| {
            if let RuleKind::PrimarySet { refuses, .. } = &mut one.kind {
                *refuses = vec![PrimaryFault::Foreign].into();
            }
        })
    }),
    ("a value of which two are taken", CompatRule::UniquenessRelaxed, |m, n| {
        let fits = |one: &clerk_user_runtime::Rule| {
            matches!(one.kind, RuleKind::Unique { among: UniqueScope::All, .. })
        };
        rule(m, n, fits, |one| {
            if let RuleKind::Unique { among, .. } = &mut one.kind {
                *among = UniqueScope::VerifiedOrReserved;
            }
        })
    }),
    ("a worse source of a rule", CompatRule::RuleSourceWeakened, |m, n| {
        rule(
            m,
            n,
            |one| one.level == Level::Documented && stands_alone(one),
            |one| one.level = Level::Inferred,
        )
    }),
    ("the statement of a rule", CompatRule::DocChanged, |m, n| {
        rule(m, n, stands_alone, |one| one.statement = format!("{} Indeed.", one.statement).into())
    }),
    ("an implementation that need not be more", CompatRule::SemanticRuleAdded, |m, n| {
        let fits = |one: &clerk_user_runtime::Rule| {
            !one.needs.is_empty() && stands_alone(one) && one.level != Level::Silent
        };
        rule(m, n, fits, |one| one.needs = Vec::new().into())
    }),
    ("a new API version", CompatRule::ApiVersionDefaultChanged, |m, _| {
        m.api_versions.push("2099-01-01".to_owned());
        true
    }),
    ("another title", CompatRule::DocChanged, |m, _| {
        m.title += " Again.";
        true
    }),
    ("another source", CompatRule::DocChanged, |m, n| {
        at(m.sources.values_mut().collect(), n, |_| true, |one| one.title += " Again.")
    }),
];

fn is_read(one: &Property) -> bool {
    one.frontend.readable || one.backend.readable
}

fn is_metadata(one: &Param) -> bool {
    matches!(one.ty, ParamType::Metadata { .. })
}

/// A rule that has a file of its own; of others, the first stands for all.
fn stands_alone(one: &clerk_user_runtime::Rule) -> bool {
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

/// What params set, and what rules and other properties speak of.
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
            let mut param = like.expect("there is one").clone();
            (param.name, param.wire) = ("somethingNew".to_owned(), "something_new".to_owned());
            (param.required, param.unless, param.since, param.until) = (required, None, None, None);
            (param.moved_to, param.deprecated) = (None, None);
            one.params.push(param);
        },
    )
}

/// Operations that the newest version has, and the other surface does not.
fn alone(m: &Model) -> Vec<usize> {
    let twin = |one: &clerk_user_model::model::Operation| {
        let other = if one.surface == Surface::Frontend { Surface::Backend } else { Surface::Frontend };
        m.operation(&format!("{other}.{}", one.name)).is_some()
    };
    let all = m.operations.iter().enumerate();
    all.filter(|(_, one)| one.until.is_none() && !twin(one)).map(|(at, _)| at).collect()
}

fn new_value(m: &mut Model, n: usize, read: bool) -> bool {
    let answered: Vec<String> = m
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
        |one| answered.contains(&one.name) == read,
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

/// Without a rule of that kind.
fn without(m: &mut Model, n: usize, fits: impl Fn(&RuleKind) -> bool) -> bool {
    let places: Vec<usize> = (0..m.rules.len()).filter(|at| fits(&m.rules[*at].kind)).collect();
    if places.is_empty() {
        return false;
    }
    m.rules.remove(places[n % places.len()]);
    true
}
