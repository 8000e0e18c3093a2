//! Types, params and methods of a contract, in a form that can be compared with a source.

use std::collections::BTreeSet;

use clerk_user_model::Model;
use clerk_user_model::model::{
    Default as ParamDefault, Does, EnumModel, Param, ParamType, PrimaryKind, Property, PropertyType, Returns,
    SdkMethod, SdkParam, SdkReturns, SdkType,
};

/// A type of a contract.
#[derive(Clone, Copy)]
pub(crate) struct Is<'m> {
    pub(crate) word: Word<'m>,
    pub(crate) shape: Shape,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    One,
    List,
    Page,
}

#[derive(Clone, Copy)]
pub(crate) enum Word<'m> {
    /// A word of the inventories for an unnamed type.
    Plain(&'static str),
    /// A resource, or an object that groups params.
    Named(&'m str),
    Enum(&'m EnumModel),
    /// A member of one of several resources.
    AnyOf(&'m [PrimaryKind]),
}

/// A param or field of a contract.
pub(crate) struct Found<'m> {
    pub(crate) name: &'m str,
    pub(crate) is: Is<'m>,
    pub(crate) nullable: bool,
    pub(crate) optional: bool,
    pub(crate) default: Option<String>,
}

/// A method of a contract.
pub(crate) struct FoundMethod<'m> {
    pub(crate) positional: bool,
    pub(crate) params: Vec<Found<'m>>,
    pub(crate) returns: Option<Is<'m>>,
}

/// Joins strings.
pub(crate) fn joined(texts: impl IntoIterator<Item = impl ToString>, by: &str) -> String {
    texts.into_iter().map(|text| text.to_string()).collect::<Vec<_>>().join(by)
}

/// The values of an enum on the wire.
pub(crate) fn values_of(of: &EnumModel) -> BTreeSet<String> {
    of.values.iter().map(|value| value.value.clone()).collect()
}

impl std::fmt::Display for Is<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.shape {
            Shape::One => {}
            Shape::List => f.write_str("list of ")?,
            Shape::Page => f.write_str("page of ")?,
        }
        match self.word {
            Word::Plain(word) | Word::Named(word) => f.write_str(word),
            Word::Enum(of) => write!(f, "{} ({})", of.name, joined(values_of(of), "|")),
            Word::AnyOf(kinds) => f.write_str(&joined(kinds.iter().map(|kind| &kind.resource), " or ")),
        }
    }
}

/// The enum of that name; lowering guarantees that it exists.
pub(crate) fn enumeration<'m>(model: &'m Model, name: &str) -> &'m EnumModel {
    model.enums.iter().find(|of| of.name == name).unwrap_or_else(|| panic!("no enum {name}"))
}

pub(crate) fn of_property<'m>(model: &'m Model, property: &'m Property) -> Is<'m> {
    let word = match &property.ty {
        PropertyType::String | PropertyType::Secret | PropertyType::Literal(_) | PropertyType::Id(_) => {
            Word::Plain("string")
        }
        PropertyType::Boolean => Word::Plain("boolean"),
        PropertyType::Integer => Word::Plain("number"),
        PropertyType::Timestamp => Word::Plain("date"),
        PropertyType::Metadata => Word::Plain("metadata"),
        PropertyType::Object => Word::Plain("object"),
        PropertyType::Enum(name) => Word::Enum(enumeration(model, name)),
        PropertyType::Resource(name) => Word::Named(name),
    };
    Is { word, shape: if property.list { Shape::List } else { Shape::One } }
}

pub(crate) fn of_param<'m>(model: &'m Model, param: &'m Param) -> Found<'m> {
    let word = match &param.ty {
        ParamType::String { .. } | ParamType::Id(_) => Word::Plain("string"),
        ParamType::Boolean => Word::Plain("boolean"),
        ParamType::Integer { .. } => Word::Plain("number"),
        ParamType::Millis | ParamType::Rfc3339 => Word::Plain("date"),
        ParamType::Metadata { .. } => Word::Plain("metadata"),
        ParamType::File => Word::Plain("file"),
        ParamType::Enum(name) => Word::Enum(enumeration(model, name)),
    };
    let default = param.default.as_ref().map(|default| match default {
        ParamDefault::Boolean(is) => is.to_string(),
        ParamDefault::Integer(is) => is.to_string(),
        ParamDefault::Text(is) => format!("{is:?}"),
    });
    let shape = if param.list { Shape::List } else { Shape::One };
    Found {
        name: &param.name,
        is: Is { word, shape },
        nullable: param.nullable,
        optional: !param.required,
        default,
    }
}

pub(crate) fn of_returns(returns: &Returns) -> Is<'_> {
    let shape = match returns {
        Returns::One(_) => Shape::One,
        Returns::List(_) => Shape::List,
        Returns::Page(_) => Shape::Page,
    };
    Is { word: Word::Named(returns.resource()), shape }
}

pub(crate) fn of_sdk_param<'m>(model: &'m Model, method: &'m SdkMethod, param: &'m SdkParam) -> Found<'m> {
    let word = match &param.ty {
        SdkType::String | SdkType::Secret | SdkType::Id(_) => Word::Plain("string"),
        SdkType::Boolean => Word::Plain("boolean"),
        SdkType::Integer => Word::Plain("number"),
        SdkType::Timestamp => Word::Plain("date"),
        SdkType::File => Word::Plain("file"),
        SdkType::Metadata => Word::Plain("metadata"),
        SdkType::Enum(name) => Word::Enum(enumeration(model, name)),
        SdkType::Identifier => match &method.does {
            Does::IsPrimary { kinds, .. } => Word::AnyOf(kinds),
            _ => Word::Plain("object"),
        },
    };
    let shape = if param.list { Shape::List } else { Shape::One };
    Found {
        name: &param.name,
        is: Is { word, shape },
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
    params.extend(method.objects.iter().map(|object| Found {
        name: &object.name,
        is: Is { word: Word::Named(&object.ty), shape: Shape::One },
        nullable: false,
        optional: !method.params.iter().any(|param| param.required && object.params.contains(&param.name)),
        default: None,
    }));
    let one = |word| Some(Is { word, shape: Shape::One });
    let returns = match &method.returns {
        SdkReturns::One(resource) => one(Word::Named(resource)),
        SdkReturns::List(resource) => Some(Is { word: Word::Named(resource), shape: Shape::List }),
        SdkReturns::Page(resource) => Some(Is { word: Word::Named(resource), shape: Shape::Page }),
        SdkReturns::Nothing => None,
        SdkReturns::Boolean => one(Word::Plain("boolean")),
        SdkReturns::Text => one(Word::Plain("string")),
    };
    // Without params, both forms are the same.
    FoundMethod { positional: method.positional && !params.is_empty(), params, returns }
}
