//! How Rust code creates resources: a constructor from the members that have no empty value, and a setter for each
//! member. The structs are `#[non_exhaustive]`, so a new property breaks no code that creates one.

use clerk_user_runtime::Surface;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::tokens::{deprecated, ident, property_value, setter, setter_list, value_type};
use clerk_user_model::model::{Property, PropertyType, Union, Variant};

/// The constructor and the setters of a resource, or of a variant of a union.
pub(crate) fn construct(
    name: &Ident,
    properties: &[&Property],
    surface: Surface,
    fixed: Option<(&str, &str)>,
) -> TokenStream {
    let starts: Vec<_> =
        properties.iter().map(|property| (*property, start(property, surface, fixed))).collect();
    let arguments = starts.iter().filter(|(_, start)| start.is_none()).map(|(property, _)| {
        let (name, ty) = (ident(property.wire()), value_type(&property.ty));
        if converts(&property.ty) { quote!(#name: impl Into<#ty>) } else { quote!(#name: #ty) }
    });
    let arguments: Vec<TokenStream> = arguments.collect();
    let fields = starts.iter().map(|(property, start)| {
        let name = ident(property.wire());
        match start {
            Some(start) => quote!(#name: #start,),
            None if converts(&property.ty) => quote!(#name: #name.into(),),
            None => quote!(#name,),
        }
    });
    let by_default =
        arguments.is_empty().then(|| quote!(impl Default for #name { fn default() -> Self { Self::new() } }));
    let doc = if arguments.is_empty() {
        " Creates the value. All members are false, null, empty or absent; setters change them."
    } else {
        " Creates the value from the members that have no empty value. The others are false, null, empty or absent; \
          setters change them."
    };
    let setters = setter_list(
        name,
        properties
            .iter()
            .filter(|property| !is_fixed(property, surface, fixed))
            .map(|property| setter_of(property, surface)),
    );
    quote! {
        impl #name {
            #[doc = #doc]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#fields)* }
            }
        }
        #by_default
        #setters
    }
}

/// The discriminator of a variant and its value, if it has only one.
pub(crate) fn fixed_discriminator<'a>(union: &'a Union, variant: &'a Variant) -> Option<(&'a str, &'a str)> {
    match (variant.values.as_slice(), variant.prefixes.as_slice()) {
        ([only], []) => Some((union.by.as_str(), only.as_str())),
        _ => None,
    }
}

/// Whether a member has the only value that it can have.
fn is_fixed(property: &Property, surface: Surface, fixed: Option<(&str, &str)>) -> bool {
    let access = property.access(surface);
    let is_literal = matches!(property.ty, PropertyType::Literal(_))
        || fixed.is_some_and(|(name, _)| name == property.wire());
    is_literal && !access.optional && !access.nullable
}

/// What a member is before it is set; none if the constructor asks for it.
fn start(property: &Property, surface: Surface, fixed: Option<(&str, &str)>) -> Option<TokenStream> {
    let access = property.access(surface);
    Some(match (access.optional, access.nullable) {
        (true, true) => quote!(Presence::Absent),
        (true, false) | (false, true) => quote!(None),
        (false, false) if property.list => quote!(Vec::new()),
        (false, false) => match (&property.ty, fixed) {
            (PropertyType::Literal(value), _) => quote!(#value.into()),
            (_, Some((name, value))) if name == property.wire() => quote!(#value.into()),
            (PropertyType::Boolean, _) => quote!(false),
            (PropertyType::Metadata, _) => quote!(Metadata::default()),
            (PropertyType::Object, _) => quote!(serde_json::Map::new()),
            _ => return None,
        },
    })
}

/// Whether the constructor takes what else the type is made from, such as `&str`.
fn converts(ty: &PropertyType) -> bool {
    matches!(ty, PropertyType::String | PropertyType::Secret | PropertyType::Id(_) | PropertyType::Enum(_))
}

/// A row of `setters!`. The setters of members that can be missing take options, since that is what a server has.
fn setter_of(property: &Property, surface: Surface) -> TokenStream {
    let access = property.access(surface);
    let value = property_value(property);
    let (is_list, ty) = match (access.optional, access.nullable) {
        (true, true) => (false, quote!(Presence<#value>)),
        (true, false) | (false, true) => (false, quote!(Option<#value>)),
        (false, false) if property.list => (true, value_type(&property.ty)),
        (false, false) => (false, value),
    };
    setter("value", is_list, property.wire(), &deprecated(property.deprecated.as_ref()), &ty)
}
