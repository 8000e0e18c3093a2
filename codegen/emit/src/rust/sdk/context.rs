//! Shared by the SDK emitters: paths, types and names.

use clerk_user_model::model::{
    MethodBehaviour, Model, Property, PropertyType, SdkMethod, SdkObject, SdkParam, SdkReturns, SdkType,
};
use clerk_user_model::naming;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::rust::tokens::{ident, surface_module};

/// The SDK object that is emitted.
pub(super) struct SdkContext<'a> {
    /// The contract.
    pub(super) model: &'a Model,
    /// The object.
    pub(super) object: &'a SdkObject,
}

impl SdkContext<'_> {
    /// Path of a type of the surface.
    pub(super) fn path(&self, name: &Ident) -> TokenStream {
        let module = surface_module(self.object.surface);
        quote!(#module::#name)
    }

    /// Path of the resource of the object.
    pub(super) fn resource_path(&self) -> TokenStream {
        self.path(&ident(&self.object.resource))
    }

    /// Rust type of a method param.
    pub(super) fn param_type(&self, param: &SdkParam) -> TokenStream {
        let value = self.value_type(param);
        let value = if param.list { quote!(Vec<#value>) } else { value };
        match Optionality::of(param) {
            Optionality::Plain => value,
            Optionality::Nullable | Optionality::Optional => quote!(Option<#value>),
            Optionality::Patch => quote!(Patch<#value>),
        }
    }

    /// The type of a param, or of one item of a list.
    pub(super) fn value_type(&self, param: &SdkParam) -> TokenStream {
        match &param.ty {
            SdkType::String => quote!(String),
            SdkType::Secret => quote!(Secret),
            SdkType::Boolean => quote!(bool),
            SdkType::Integer => quote!(i64),
            SdkType::Timestamp => quote!(Timestamp),
            SdkType::File => quote!(FileUpload),
            SdkType::Metadata => quote!(Metadata),
            SdkType::Identifier => {
                let name = identifier_enum(&self.object.resource);
                quote!(impl Into<#name<'a>>)
            }
            SdkType::Id(name) | SdkType::Enum(name) => self.path(&ident(name)),
        }
    }
}

/// Whether a value can be absent, null or both.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Optionality {
    /// Always present.
    Plain,
    /// Always present, can be null: `Option`.
    Nullable,
    /// Can be absent: `Option`.
    Optional,
    /// Can be absent or null: `Patch`.
    Patch,
}

impl Optionality {
    /// The optionality of a method param.
    pub(super) fn of(param: &SdkParam) -> Self {
        match (param.required || param.default.is_some(), param.nullable) {
            (true, false) => Self::Plain,
            (true, true) => Self::Nullable,
            (false, false) => Self::Optional,
            (false, true) => Self::Patch,
        }
    }
}

/// Rust name of a param.
pub(super) fn param_ident(param: &SdkParam) -> Ident {
    ident(&naming::snake_case(&param.name))
}

/// Whether an object has a getter of its own for a property: for metadata, and for a text or a list of resources
/// that a response can leave out and that is never null.
pub(super) fn has_getter(object: &SdkObject, property: &Property) -> bool {
    let taken = |method: &SdkMethod| naming::snake_case(&method.name) == property.wire();
    let access = property.access(object.surface);
    let is_filled = property.sdk && access.optional && !access.nullable;
    let has_one = match property.ty {
        PropertyType::Metadata => !property.list,
        PropertyType::String => is_filled && !property.list,
        PropertyType::Resource(_) => is_filled && property.list,
        _ => false,
    };
    has_one && property.is_on_wire(object.surface) && !object.methods.iter().any(taken)
}

/// The enum of the members that can be primary in a resource.
pub(super) fn identifier_enum(resource: &str) -> Ident {
    format_ident!("{resource}Identifier")
}

/// Whether a method replaces the resource of the object.
pub(super) fn updates_resource(object: &SdkObject, method: &SdkMethod) -> bool {
    matches!(
        method.behaviour,
        MethodBehaviour::Call { .. } | MethodBehaviour::Read { .. } | MethodBehaviour::UpdateByDiff { .. }
    ) && method.returns == SdkReturns::One(object.resource.clone())
}

/// Name of the clock argument; it avoids a conflict with a param named `clock`.
pub(super) fn clock_ident(method: &SdkMethod) -> Ident {
    let names = method.params.iter().map(|param| &param.name);
    let mut names = names.chain(method.objects.iter().map(|object| &object.name));
    ident(if names.any(|name| name == "clock") { "clock_" } else { "clock" })
}
