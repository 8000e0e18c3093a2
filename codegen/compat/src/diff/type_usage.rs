//! Where types are used: whether the values of an enum are returned or sent, and which elements use a type that was
//! added or removed.

use std::collections::{BTreeMap, BTreeSet};

use clerk_user_runtime::{ParamLocation, RuleKind};

use clerk_user_model::Element;
use clerk_user_model::Model;
use clerk_user_model::model::{
    MethodBehaviour, Operation, Param, ParamType, Property, PropertyType, SdkReturns, SdkType,
};

/// The role of a param in paging.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PagingParam {
    /// The size of a page.
    Size,
    /// The start of a page.
    Start,
}

/// Where types are used, in both contracts.
pub(crate) struct TypeUsage<'a> {
    /// Enums whose values are returned.
    read: BTreeSet<&'a str>,
    /// Enums whose values are sent.
    written: BTreeSet<&'a str>,
    /// The elements that use a type of the base that the head does not have.
    pub(crate) base: BTreeMap<&'a str, Vec<Element>>,
    /// The elements that use a type of the head that the base does not have.
    pub(crate) head: BTreeMap<&'a str, Vec<Element>>,
    /// The paging params, by operation id and wire name.
    pub(crate) paging: BTreeMap<(String, String), PagingParam>,
    /// Properties that name the primary member of a list, by wire name.
    pub(crate) primaries: BTreeSet<&'a str>,
    /// Flags that are sent with a secret and set no property, by wire name: they end sessions.
    pub(crate) session_flags: BTreeSet<&'a str>,
    /// The SDK objects of a resource, by its name in either contract.
    pub(crate) sdk_objects: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The operations of the base that can return an error, by the name of the error.
    pub(crate) returned_in_base: BTreeMap<&'a str, BTreeSet<String>>,
    /// The operations of the head that can return an error.
    pub(crate) returned_in_head: BTreeMap<&'a str, BTreeSet<String>>,
    /// Resources with operations that take a secret.
    with_secret: BTreeSet<&'a str>,
}

impl<'a> TypeUsage<'a> {
    pub(crate) fn new(base: &'a Model, head: &'a Model) -> Self {
        let mut uses = Self {
            read: BTreeSet::new(),
            written: BTreeSet::new(),
            base: BTreeMap::new(),
            head: BTreeMap::new(),
            paging: BTreeMap::new(),
            primaries: BTreeSet::new(),
            session_flags: BTreeSet::new(),
            sdk_objects: BTreeMap::new(),
            returned_in_base: errors(base),
            returned_in_head: errors(head),
            with_secret: BTreeSet::new(),
        };
        for model in [base, head] {
            uses.pages(model);
            uses.secrets(model);
            for object in &model.sdk {
                uses.sdk_objects.entry(&object.resource).or_default().insert(&object.name);
            }
            let properties = model.resources.iter().flat_map(|resource| &resource.properties);
            uses.primaries.extend(properties.filter(|one| one.primary_of.is_some()).map(Property::wire));
        }
        uses.base =
            uses.collect(base, |name| head.resource(name).is_none() && head.enum_type(name).is_none());
        uses.head =
            uses.collect(head, |name| base.resource(name).is_none() && base.enum_type(name).is_none());
        uses
    }

    /// Collects the paging params: those with a `page-defaults` rule, and those that an SDK method uses for paging.
    fn pages(&mut self, model: &Model) {
        for rule in &model.rules {
            let RuleKind::PageDefaults { param, min, .. } = &rule.kind else { continue };
            // A page has at least one item, and a start may be zero.
            let role = if *min > 0 { PagingParam::Size } else { PagingParam::Start };
            for target in rule.targets.iter() {
                self.paging.insert((target.operation.to_string(), param.to_string()), role);
            }
        }
        for method in model.sdk.iter().flat_map(|object| &object.methods) {
            if let MethodBehaviour::Page { operation, limit, offset, .. } = &method.behaviour {
                self.paging.insert((operation.clone(), limit.clone()), PagingParam::Size);
                self.paging.insert((operation.clone(), offset.clone()), PagingParam::Start);
            }
        }
    }

    fn secrets(&mut self, model: &'a Model) {
        let is_secret = |param: &&Param| matches!(param.ty, ParamType::String { secret: true, .. });
        for operation in &model.operations {
            let secrets: Vec<&Param> = operation.params.iter().filter(is_secret).collect();
            if !secrets.is_empty() {
                self.with_secret.insert(operation.returns.resource());
            }
            for param in operation.params.iter().filter(|param| is_flag(param)) {
                let sent_with = |secret: &&Param| secret.required || param.requires.contains(&secret.wire);
                if secrets.iter().any(sent_with) {
                    self.session_flags.insert(&param.wire);
                }
            }
        }
    }

    /// Whether a flag of an operation ends sessions: it is sent with a secret elsewhere, or the resource has a secret
    /// and the operation takes only flags and path params.
    pub(crate) fn ends_sessions(&self, operation: &Operation, flag: &str) -> bool {
        let alone =
            operation.params.iter().all(|param| param.location == ParamLocation::Path || is_flag(param));
        self.session_flags.contains(flag)
            || (alone && self.with_secret.contains(operation.returns.resource()))
    }

    pub(crate) fn is_read(&self, name: &str) -> bool {
        self.read.contains(name)
    }

    pub(crate) fn is_written(&self, name: &str) -> bool {
        self.written.contains(name)
    }

    /// Collects which enums are returned and sent. Returns the elements that use the wanted types.
    fn collect(
        &mut self,
        model: &'a Model,
        wanted: impl Fn(&str) -> bool,
    ) -> BTreeMap<&'a str, Vec<Element>> {
        let mut users: BTreeMap<&'a str, Vec<Element>> = BTreeMap::new();
        let mut note = |name: &'a str, element: &dyn Fn() -> Element| {
            if wanted(name) {
                users.entry(name).or_default().push(element());
            }
        };
        for resource in &model.resources {
            for property in resource.all_properties() {
                if let PropertyType::Enum(name) | PropertyType::Resource(name) = &property.ty {
                    note(name, &|| Element::property(&resource.name, &property.name));
                    note(name, &|| Element::resource(&resource.name));
                    if matches!(property.ty, PropertyType::Enum(_)) {
                        self.read.insert(name);
                    }
                }
            }
        }
        for operation in &model.operations {
            note(operation.returns.resource(), &|| Element::operation(&operation.id()));
            for param in &operation.params {
                if let ParamType::Enum(name) = &param.ty {
                    note(name, &|| Element::param(&operation.id(), &param.name));
                    note(name, &|| Element::operation(&operation.id()));
                    self.written.insert(name);
                }
            }
        }
        for object in &model.sdk {
            for method in &object.methods {
                if let SdkReturns::One(name) | SdkReturns::List(name) | SdkReturns::Page(name) =
                    &method.returns
                {
                    note(name, &|| Element::method(&object.name, &method.name));
                }
                for param in &method.params {
                    if let SdkType::Enum(name) = &param.ty {
                        note(name, &|| Element::method_param(&object.name, &method.name, &param.name));
                        note(name, &|| Element::method(&object.name, &method.name));
                        self.written.insert(name);
                    }
                }
            }
        }
        users
    }
}

/// The operations that can return an error, by the name of the error.
fn errors(model: &Model) -> BTreeMap<&str, BTreeSet<String>> {
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for operation in &model.operations {
        let of_params = operation.params.iter().flat_map(|param| &param.errors);
        for name in operation.errors.iter().chain(of_params) {
            found.entry(name).or_default().insert(operation.id());
        }
    }
    found
}

/// Whether a param is a boolean of the body that sets no property, such as one that ends sessions.
pub(crate) fn is_flag(param: &Param) -> bool {
    param.ty == ParamType::Boolean && param.property.is_none() && param.location == ParamLocation::Body
}
