//! Types, params and methods of a contract, in a form that can be compared with a source.

use std::collections::BTreeSet;

use clerk_user_model::Model;
use clerk_user_model::model::{
    DefaultValue, EnumType, MethodBehaviour, Param, ParamType, PrimaryKind, Property, PropertyType, Returns,
    SdkMethod, SdkParam, SdkReturns, SdkType,
};

/// A type of a contract.
#[derive(Clone, Copy)]
pub(crate) struct ContractType<'m> {
    pub(crate) word: TypeName<'m>,
    pub(crate) shape: Multiplicity,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Multiplicity {
    One,
    List,
    Page,
}

#[derive(Clone, Copy)]
pub(crate) enum TypeName<'m> {
    /// A word of the inventories for an unnamed type.
    Plain(&'static str),
    /// A resource, or an object that groups params.
    Named(&'m str),
    Enum(&'m EnumType),
    /// A member of one of several resources.
    AnyOf(&'m [PrimaryKind]),
}

/// A param or field of a contract.
pub(crate) struct FoundParam<'m> {
    pub(crate) name: &'m str,
    pub(crate) is: ContractType<'m>,
    pub(crate) nullable: bool,
    pub(crate) optional: bool,
    pub(crate) default: Option<String>,
}

/// A method of a contract.
pub(crate) struct FoundMethod<'m> {
    pub(crate) positional: bool,
    pub(crate) params: Vec<FoundParam<'m>>,
    pub(crate) returns: Option<ContractType<'m>>,
}

/// Joins strings.
pub(crate) fn joined(texts: impl IntoIterator<Item = impl ToString>, by: &str) -> String {
    texts.into_iter().map(|text| text.to_string()).collect::<Vec<_>>().join(by)
}

/// The values of an enum on the wire.
pub(crate) fn values_of(of: &EnumType) -> BTreeSet<String> {
    of.values.iter().map(|value| value.value.clone()).collect()
}

impl std::fmt::Display for ContractType<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.shape {
            Multiplicity::One => {}
            Multiplicity::List => f.write_str("list of ")?,
            Multiplicity::Page => f.write_str("page of ")?,
        }
        match self.word {
            TypeName::Plain(word) | TypeName::Named(word) => f.write_str(word),
            TypeName::Enum(of) => write!(f, "{} ({})", of.name, joined(values_of(of), "|")),
            TypeName::AnyOf(kinds) => f.write_str(&joined(kinds.iter().map(|kind| &kind.resource), " or ")),
        }
    }
}

/// The enum of that name; lowering guarantees that it exists.
pub(crate) fn enumeration<'m>(model: &'m Model, name: &str) -> &'m EnumType {
    model.enums.iter().find(|of| of.name == name).unwrap_or_else(|| panic!("no enum {name}"))
}

pub(crate) fn of_property<'m>(model: &'m Model, property: &'m Property) -> ContractType<'m> {
    let word = match &property.ty {
        PropertyType::String | PropertyType::Secret | PropertyType::Literal(_) | PropertyType::Id(_) => {
            TypeName::Plain("string")
        }
        PropertyType::Boolean => TypeName::Plain("boolean"),
        PropertyType::Integer => TypeName::Plain("number"),
        PropertyType::Timestamp => TypeName::Plain("date"),
        PropertyType::Metadata => TypeName::Plain("metadata"),
        PropertyType::Object => TypeName::Plain("object"),
        PropertyType::Enum(name) => TypeName::Enum(enumeration(model, name)),
        PropertyType::Resource(name) => TypeName::Named(name),
    };
    ContractType { word, shape: if property.list { Multiplicity::List } else { Multiplicity::One } }
}

pub(crate) fn of_param<'m>(model: &'m Model, param: &'m Param) -> FoundParam<'m> {
    let word = match &param.ty {
        ParamType::String { .. } | ParamType::Id(_) => TypeName::Plain("string"),
        ParamType::Boolean => TypeName::Plain("boolean"),
        ParamType::Integer { .. } => TypeName::Plain("number"),
        ParamType::Millis | ParamType::Rfc3339 => TypeName::Plain("date"),
        ParamType::Metadata { .. } => TypeName::Plain("metadata"),
        ParamType::File => TypeName::Plain("file"),
        ParamType::Enum(name) => TypeName::Enum(enumeration(model, name)),
    };
    let default = param.default.as_ref().map(|default| match default {
        DefaultValue::Boolean(is) => is.to_string(),
        DefaultValue::Integer(is) => is.to_string(),
        DefaultValue::Text(is) => format!("{is:?}"),
    });
    let shape = if param.list { Multiplicity::List } else { Multiplicity::One };
    FoundParam {
        name: &param.name,
        is: ContractType { word, shape },
        nullable: param.nullable,
        optional: !param.required,
        default,
    }
}

pub(crate) fn of_returns(returns: &Returns) -> ContractType<'_> {
    let shape = match returns {
        Returns::One(_) => Multiplicity::One,
        Returns::List(_) => Multiplicity::List,
        Returns::Page(_) => Multiplicity::Page,
    };
    ContractType { word: TypeName::Named(returns.resource()), shape }
}

pub(crate) fn of_sdk_param<'m>(
    model: &'m Model,
    method: &'m SdkMethod,
    param: &'m SdkParam,
) -> FoundParam<'m> {
    let word = match &param.ty {
        SdkType::String | SdkType::Secret | SdkType::Id(_) => TypeName::Plain("string"),
        SdkType::Boolean => TypeName::Plain("boolean"),
        SdkType::Integer => TypeName::Plain("number"),
        SdkType::Timestamp => TypeName::Plain("date"),
        SdkType::File => TypeName::Plain("file"),
        SdkType::Metadata => TypeName::Plain("metadata"),
        SdkType::Enum(name) => TypeName::Enum(enumeration(model, name)),
        SdkType::Identifier => match &method.behaviour {
            MethodBehaviour::IsPrimary { kinds, .. } => TypeName::AnyOf(kinds),
            _ => TypeName::Plain("object"),
        },
    };
    let shape = if param.list { Multiplicity::List } else { Multiplicity::One };
    FoundParam {
        name: &param.name,
        is: ContractType { word, shape },
        nullable: param.nullable,
        optional: !param.required,
        default: param.default.map(|default| default.to_string()),
    }
}

pub(crate) fn of_sdk_method<'m>(model: &'m Model, method: &'m SdkMethod) -> FoundMethod<'m> {
    let is_gathered =
        |param: &SdkParam| method.objects.iter().any(|object| object.params.contains(&param.name));
    let single = method.params.iter().filter(|param| !is_gathered(param));
    let mut params: Vec<_> = single.map(|param| of_sdk_param(model, method, param)).collect();
    params.extend(method.objects.iter().map(|object| FoundParam {
        name: &object.name,
        is: ContractType { word: TypeName::Named(&object.ty), shape: Multiplicity::One },
        nullable: false,
        optional: !method.params.iter().any(|param| param.required && object.params.contains(&param.name)),
        default: None,
    }));
    let one = |word| Some(ContractType { word, shape: Multiplicity::One });
    let returns = match &method.returns {
        SdkReturns::One(resource) => one(TypeName::Named(resource)),
        SdkReturns::List(resource) => {
            Some(ContractType { word: TypeName::Named(resource), shape: Multiplicity::List })
        }
        SdkReturns::Page(resource) => {
            Some(ContractType { word: TypeName::Named(resource), shape: Multiplicity::Page })
        }
        SdkReturns::Nothing => None,
        SdkReturns::Boolean => one(TypeName::Plain("boolean")),
        SdkReturns::Text => one(TypeName::Plain("string")),
    };
    // Without params, both forms are the same.
    FoundMethod { positional: method.positional && !params.is_empty(), params, returns }
}
