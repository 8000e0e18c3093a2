//! Compares a contract with the inventory of a source, and both with the fixups of the contract.

use std::collections::BTreeSet;

use clerk_user_model::Model;
use clerk_user_runtime::Surface;
use indexmap::IndexMap;

use super::contract_types::{
    ContractType, FoundMethod, FoundParam, joined, of_param, of_property, of_returns, of_sdk_method,
    of_sdk_param, values_of,
};
use super::source::{Inventory, SourceMember, SourceType};

/// A difference between a contract and a source.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SourceDifference {
    pub(crate) element: String,
    pub(crate) message: String,
}

/// The comparison of one contract with one source.
struct SourceComparison<'a> {
    model: &'a Model,
    inventory: &'a Inventory,
    differences: Vec<SourceDifference>,
}

impl<'a> SourceComparison<'a> {
    fn differs(&mut self, element: &str, what: &str, source: &str, contract: &str) {
        let message = format!(
            "{element}: {what} is `{source}` in source {} and `{contract}` in {}",
            self.inventory.source, self.model.name
        );
        self.differences.push(SourceDifference { element: element.to_owned(), message });
    }

    fn is_missing(&mut self, element: &str) {
        let message =
            format!("{element}: listed in source {}, missing in {}", self.inventory.source, self.model.name);
        self.differences.push(SourceDifference { element: element.to_owned(), message });
    }

    fn check_type(&mut self, element: &str, what: &str, wanted: &SourceType, is: ContractType<'_>) {
        if !self.inventory.meets(wanted, is) {
            self.differs(element, what, &wanted.to_string(), &is.to_string());
        }
    }

    fn properties(&mut self, resource: &str, members: &IndexMap<String, SourceMember>) {
        for (name, member) in members {
            let element = format!("{resource}.{name}");
            let surface = self.inventory.surface;
            let found = self.model.resource(resource).and_then(|resource| resource.property(name));
            let Some(property) = found.filter(|found| found.sdk && found.access(surface).readable) else {
                self.is_missing(&element);
                continue;
            };
            self.check_type(&element, "the type", &member.ty, of_property(self.model, property));
            let nullable = property.access(surface).nullable;
            if nullable != member.nullable {
                self.differs(&element, "nullable", &member.nullable.to_string(), &nullable.to_string());
            }
        }
    }

    fn methods(&mut self) {
        let inventory = self.inventory;
        for (name, method) in &inventory.methods {
            let Some((element, found)) = self.method(name) else {
                self.is_missing(&format!("{}.{name}", inventory.surface));
                continue;
            };
            self.params(&element, &method.params, &found.params, method.positional);
            if method.positional != found.positional {
                let (wanted, is) = (method.positional.to_string(), found.positional.to_string());
                self.differs(&element, "positional", &wanted, &is);
            }
            match (&method.returns, found.returns) {
                (Some(wanted), Some(is)) => self.check_type(&element, "the return type", wanted, is),
                (None, None) => {}
                (Some(wanted), None) => {
                    self.differs(&element, "the return type", &wanted.to_string(), "nothing");
                }
                (None, Some(is)) => self.differs(&element, "the return type", "nothing", &is.to_string()),
            }
        }
    }

    /// A method, with its name as in fixups: frontend methods belong to the SDK object of the resource, backend methods
    /// are operations.
    fn method(&self, name: &str) -> Option<(String, FoundMethod<'a>)> {
        let (model, inventory) = (self.model, self.inventory);
        if inventory.surface == Surface::Backend {
            let element = format!("{}.{name}", inventory.surface);
            let operation = model.operation(&element)?;
            let params = operation.params.iter().map(|param| of_param(model, param)).collect();
            let returns = Some(of_returns(&operation.returns));
            return Some((element, FoundMethod { positional: false, params, returns }));
        }
        let object = model.sdk.iter().find(|object| object.resource == inventory.resource)?;
        let method = object.methods.iter().find(|method| method.name == name)?;
        Some((format!("{}.{name}", object.name), of_sdk_method(model, method)))
    }

    /// Objects that a source lists: resources, or params that are grouped in an object.
    fn interfaces(&mut self) {
        let (model, inventory) = (self.model, self.inventory);
        for (name, members) in &inventory.interfaces {
            if model.resource(name).is_some() {
                self.properties(name, members);
                continue;
            }
            let methods =
                model.sdk.iter().flat_map(|object| object.methods.iter().map(move |method| (object, method)));
            let mut objects =
                methods.flat_map(|(of, method)| method.objects.iter().map(move |one| (of, method, one)));
            let Some((of, method, object)) = objects.find(|(.., object)| object.ty == *name) else {
                self.is_missing(name);
                continue;
            };
            let params = method.params.iter().filter(|param| object.params.contains(&param.name));
            let params: Vec<_> = params.map(|param| of_sdk_param(model, method, param)).collect();
            self.params(&format!("{}.{}", of.name, method.name), members, &params, false);
        }
    }

    fn params(
        &mut self,
        owner: &str,
        members: &IndexMap<String, SourceMember>,
        found: &[FoundParam<'_>],
        in_order: bool,
    ) {
        for (name, member) in members {
            let element = format!("{owner}.{name}");
            let Some(is) = found.iter().find(|found| found.name == name) else {
                self.is_missing(&element);
                continue;
            };
            self.check_type(&element, "the type", &member.ty, is.is);
            if is.optional != member.optional {
                self.differs(&element, "optional", &member.optional.to_string(), &is.optional.to_string());
            }
            if member.nullable && !is.nullable {
                self.differs(&element, "nullable", "true", "false");
            }
            let stated = member.default.as_deref().filter(|default| *default != "null");
            if member.default.is_some() && stated != is.default.as_deref() {
                let is = is.default.as_deref().unwrap_or("null");
                self.differs(&element, "the default", stated.unwrap_or("null"), is);
            }
        }
        let wanted: Vec<&str> = members.keys().map(String::as_str).collect();
        let order: Vec<&str> =
            found.iter().map(|found| found.name).filter(|name| wanted.contains(name)).collect();
        if in_order && order.len() == wanted.len() && order != wanted {
            self.differs(owner, "the order of the params", &wanted.join(", "), &order.join(", "));
        }
    }

    fn enums(&mut self) {
        for (name, values) in &self.inventory.enums {
            let Some(found) = self.model.enums.iter().find(|found| found.name == *name) else {
                self.is_missing(name);
                continue;
            };
            let (wanted, is): (BTreeSet<String>, _) = (values.iter().cloned().collect(), values_of(found));
            if is != wanted {
                self.differs(name, "the list of values", &joined(&wanted, "|"), &joined(&is, "|"));
            }
        }
    }

    fn access(&mut self) {
        for (name, rights) in &self.inventory.access {
            let element = format!("{}.{name}", self.inventory.resource);
            let found =
                self.model.resource(&self.inventory.resource).and_then(|resource| resource.property(name));
            let Some(property) = found else {
                self.is_missing(&element);
                continue;
            };
            for (surface, wanted) in rights {
                let view = property.access(*surface);
                let is = match (view.readable, view.writable) {
                    (false, _) => "none",
                    (true, false) => "read",
                    (true, true) => "read-write",
                };
                if is != wanted {
                    self.differs(&element, &format!("access of the {surface}"), wanted, is);
                }
            }
        }
    }
}

/// All differences between a contract and a source.
pub(crate) fn differences(model: &Model, inventory: &Inventory) -> Vec<SourceDifference> {
    let mut comparison = SourceComparison { model, inventory, differences: Vec::new() };
    comparison.properties(&inventory.resource, &inventory.properties);
    comparison.methods();
    comparison.interfaces();
    comparison.enums();
    comparison.access();
    comparison.differences
}

/// Whether a fixup of one element covers another: the same element, or a part of it.
fn covers(fixup: &str, element: &str) -> bool {
    element.strip_prefix(fixup).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The differences without a fixup, and the fixups without a difference.
pub(crate) fn faults(model: &Model, inventory: &Inventory) -> Vec<String> {
    let differences = differences(model, inventory);
    let overruling = || model.fixups.iter().filter(|fixup| fixup.overrules.contains(&inventory.source));
    let unrecorded = differences
        .iter()
        .filter(|difference| !overruling().any(|fixup| covers(&fixup.element, &difference.element)))
        .map(|difference| difference.message.clone());
    let idle = overruling()
        .filter(|fixup| !differences.iter().any(|difference| covers(&fixup.element, &difference.element)))
        .map(|fixup| {
            let (id, element, source) = (&fixup.id, &fixup.element, &inventory.source);
            format!("the fixup {id} overrules source {source} on {element}, but both agree")
        });
    unrecorded.chain(idle).collect()
}
