//! What the steps of a rule know of the values that they name: which parts one has, and what each
//! is called on the wire.

use clerk_user_runtime::{InputKind, Surface};

use crate::model::{Model, Param, Property, PropertyType, Resource, Returns};

/// What is known of a value.
#[derive(Clone, Debug)]
pub(super) enum ValueShape<'m> {
    /// Anything may be in it: metadata.
    Free,
    /// It has no parts.
    Plain,
    /// A resource, as a surface shows it; both do where none is named.
    Resource(&'m Resource, Option<Surface>),
    /// A list.
    List(Box<Self>),
    /// A page of a list.
    Page(Box<Self>),
    /// What a seed answers.
    Members(&'m [Param]),
}

/// The members of a page.
const PAGE: [(&str, &str); 2] = [("data", "data"), ("totalCount", "total_count")];

impl<'m> ValueShape<'m> {
    pub(super) fn of_answer(model: &'m Model, returns: &Returns, surface: Surface) -> Self {
        let Some(resource) = model.resource(returns.resource()) else { return Self::Free };
        let one = Self::Resource(resource, Some(surface));
        match returns {
            Returns::One(_) => one,
            Returns::List(_) => Self::List(Box::new(one)),
            Returns::Page(_) => Self::Page(Box::new(Self::List(Box::new(one)))),
        }
    }

    pub(super) const fn of_draw(draw: InputKind) -> Self {
        match draw {
            InputKind::Metadata | InputKind::Image => Self::Free,
            _ => Self::Plain,
        }
    }

    fn of_property(model: &'m Model, property: &'m Property, surface: Option<Surface>) -> Self {
        let one = match &property.ty {
            PropertyType::Metadata | PropertyType::Object => Self::Free,
            PropertyType::Resource(name) => {
                model.resource(name).map_or(Self::Free, |resource| Self::Resource(resource, surface))
            }
            _ => Self::Plain,
        };
        if property.list { Self::List(Box::new(one)) } else { one }
    }

    /// What each member of a list is like.
    pub(super) fn member(&self) -> Self {
        match self {
            Self::List(member) => (**member).clone(),
            _ => Self::Free,
        }
    }

    /// A part of it: its wire name and what it is like. The names that it has, where it lacks this one.
    pub(super) fn part(&self, model: &'m Model, name: &str) -> Result<(String, Self), Vec<String>> {
        match self {
            Self::Free => Ok((name.to_owned(), Self::Free)),
            Self::Plain => Err(Vec::new()),
            Self::List(member) => name
                .parse::<u32>()
                .map(|index| (index.to_string(), (**member).clone()))
                .map_err(|_| Vec::new()),
            Self::Page(list) => {
                let found = PAGE.iter().find(|(sdk, _)| *sdk == name);
                let (_, wire) = found.ok_or_else(|| PAGE.map(|(sdk, _)| sdk.to_owned()).to_vec())?;
                let inner = if name == PAGE[0].0 { (**list).clone() } else { Self::Plain };
                Ok(((*wire).to_owned(), inner))
            }
            Self::Members(params) => {
                let found = params.iter().find(|param| param.name == name);
                let known = || params.iter().map(|param| param.name.clone()).collect();
                found.map(|param| (param.wire.clone(), Self::Plain)).ok_or_else(known)
            }
            Self::Resource(resource, surface) => {
                let shown = |property: &&Property| match surface {
                    Some(surface) => property.is_on_wire(*surface),
                    None => property.wire.is_some(),
                };
                let found = resource.all_properties().filter(shown).find(|property| property.name == name);
                let known = || {
                    resource
                        .all_properties()
                        .filter(shown)
                        .map(|property| property.name.clone())
                        .collect::<Vec<_>>()
                };
                let property = found.ok_or_else(known)?;
                Ok((property.wire().to_owned(), Self::of_property(model, property, *surface)))
            }
        }
    }

    /// What it is, for people.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Free => "metadata",
            Self::Plain => "a single value",
            Self::Resource(resource, _) => &resource.name,
            Self::List(_) => "a list, whose members are named by their index",
            Self::Page(_) => "a page",
            Self::Members(_) => "the answer of the seed",
        }
    }
}
