//! Shapes of the values in steps: their members, and the wire name of
//! each.

use clerk_user_runtime::{InputKind, Surface};

use crate::model::{Model, Param, Property, PropertyType, Resource, Returns};

/// The shape of a value.
#[derive(Clone, Debug)]
pub(super) enum ValueShape<'m> {
    /// Free-form JSON: metadata.
    Free,
    /// A value without members.
    Plain,
    /// A resource as a surface returns it; both surfaces for `None`.
    Resource(&'m Resource, Option<Surface>),
    /// A list.
    List(Box<Self>),
    /// A page of a list.
    Page(Box<Self>),
    /// The response of a seed.
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

    /// The shape of a list member.
    pub(super) fn member(&self) -> Self {
        match self {
            Self::List(member) => (**member).clone(),
            _ => Self::Free,
        }
    }

    /// Wire name and shape of a member; for an unknown member, the known names.
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

    /// Its name in messages.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Free => "metadata",
            Self::Plain => "a single value",
            Self::Resource(resource, _) => &resource.name,
            Self::List(_) => "a list (use the index of a member)",
            Self::Page(_) => "a page",
            Self::Members(_) => "the response of the seed",
        }
    }
}
