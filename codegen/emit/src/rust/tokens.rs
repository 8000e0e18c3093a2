//! Shared by the Rust emitters: files, doc comments, types and serde attributes.

use clerk_user_runtime::Surface;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::output::OutputFile;
use clerk_user_model::model::{Deprecation, Model, Property, PropertyType, SourceRef};
use clerk_user_model::naming;

const HEADER: &str = "// @generated from the contract by `cargo xtask generate`. Do not edit.\n";

/// Prints a file: the header, `head`, and then the items one by one, so that only the tokens of one item are in
/// memory.
pub(crate) fn file(
    path: &str,
    head: TokenStream,
    items: impl IntoIterator<Item = TokenStream>,
) -> OutputFile {
    let mut contents = format!("{HEADER}\n{}", print(head));
    for item in items {
        contents += &print(item);
    }
    OutputFile { path: path.to_owned(), contents }
}

// The tokens come from `quote!` and a valid model, and tests check that the output of every emitter parses. The tokens
// are moved, because a second owner would copy them.
fn print(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens) {
        Ok(parsed) => prettyplease::unparse(&parsed),
        Err(error) => format!("compile_error!(\"the generator emitted invalid Rust: {error}\");\n"),
    }
}

/// An identifier; keywords are escaped.
pub(crate) fn ident(name: &str) -> Ident {
    let name = field_name(name);
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(&name, Span::call_site()),
    }
}

/// A doc comment: the text, then the sources.
pub(crate) fn docs(text: &str, source: &[SourceRef]) -> TokenStream {
    let mut lines: Vec<String> =
        text.trim().lines().map(|line| format!(" {}", escape(line.trim()))).collect();
    if !source.is_empty() {
        let places: Vec<String> =
            source.iter().map(|place| format!("{} ({})", place.doc, escape(&place.heading))).collect();
        lines.push(String::new());
        lines.push(format!(" [Source](crate#sources): {}.", places.join(", ")));
    }
    quote!(#(#[doc = #lines])*)
}

/// Escapes brackets, which would be links or HTML, outside of code.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for c in text.chars() {
        if c == '`' {
            code = !code;
        }
        if !code && matches!(c, '[' | ']' | '<' | '>') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `#[deprecated]` for a deprecated element.
pub(crate) fn deprecated(deprecation: Option<&Deprecation>) -> TokenStream {
    deprecation.map_or_else(TokenStream::new, |deprecation| {
        let note = deprecation_note(deprecation);
        quote!(#[deprecated(note = #note)])
    })
}

/// What the compiler says about a deprecated element: sentences, with the Rust name of what to use instead.
fn deprecation_note(deprecation: &Deprecation) -> String {
    let mut sentences = Vec::new();
    sentences.extend(deprecation.note.as_ref().map(|note| sentence(note)));
    sentences
        .extend(deprecation.replacement.as_ref().map(|name| format!("Use `{}` instead.", rust_path(name))));
    sentences.extend(deprecation.since.as_ref().map(|version| format!("Deprecated since {version}.")));
    sentences.extend(deprecation.sunset.as_ref().map(|day| format!("It can be removed from {day}.")));
    sentences.join(" ")
}

fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let end = if text.ends_with(['.', '!', '?']) { "" } else { "." };
    format!("{first}{}{end}", letters.as_str())
}

/// `verifications.externalAccount` and `updateMetadata()` in the names of Rust.
fn rust_path(name: &str) -> String {
    let part = |part: &str| match part.strip_suffix("()") {
        Some(method) => format!("{}()", naming::snake_case(method)),
        None => naming::snake_case(part),
    };
    name.split('.').map(part).collect::<Vec<_>>().join(".")
}

/// The derives of resources and params.
pub(crate) fn derives() -> TokenStream {
    quote! {
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    }
}

/// Imports the types that fields and arguments have, so that they are printed with short paths.
pub(crate) fn runtime_types() -> TokenStream {
    quote! {
        #[allow(unused_imports, reason = "a contract may need only some of them")]
        use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
    }
}

/// The module of a surface.
pub(crate) fn surface_module(surface: Surface) -> Ident {
    ident(surface.as_str())
}

/// The Rust type of one value of a property.
pub(crate) fn value_type(ty: &PropertyType) -> TokenStream {
    match ty {
        PropertyType::String | PropertyType::Literal(_) => quote!(String),
        PropertyType::Secret => quote!(Secret),
        PropertyType::Boolean => quote!(bool),
        PropertyType::Integer => quote!(i64),
        PropertyType::Timestamp => quote!(Timestamp),
        PropertyType::Metadata => quote!(Metadata),
        PropertyType::Object => quote!(serde_json::Map<String, serde_json::Value>),
        PropertyType::Id(name) | PropertyType::Enum(name) | PropertyType::Resource(name) => {
            let name = ident(name);
            quote!(#name)
        }
    }
}

/// The Rust type of the value of a property, which can be a list.
pub(crate) fn property_value(property: &Property) -> TokenStream {
    let value = value_type(&property.ty);
    if property.list { quote!(Vec<#value>) } else { value }
}

/// One field of a resource on a surface.
pub(crate) fn property_field(property: &Property, surface: Surface) -> TokenStream {
    let access = property.access(surface);
    let docs = docs(&property.doc, &property.source);
    let deprecated = deprecated(property.deprecated.as_ref());
    let name = ident(property.wire());
    let rename = rename(property.wire());
    let value = property_value(property);
    let (ty, serde) = match (access.optional, access.nullable) {
        (false, false) => (value, quote!()),
        (false, true) => (quote!(Option<#value>), quote!()),
        (true, false) => {
            (quote!(Option<#value>), quote!(#[serde(default, skip_serializing_if = "Option::is_none")]))
        }
        (true, true) => {
            (quote!(Presence<#value>), quote!(#[serde(default, skip_serializing_if = "Presence::is_absent")]))
        }
    };
    quote!(#docs #deprecated #rename #serde pub #name: #ty,)
}

/// Lenient reading of a resource: its fields with their names in JSON, and how each treats absent, null and odd values.
pub(crate) fn object<'a>(
    name: &Ident,
    properties: impl IntoIterator<Item = &'a Property>,
    surface: Surface,
) -> TokenStream {
    let row = |(index, property): (usize, &Property)| {
        let (index, kind) = (Literal::usize_unsuffixed(index), member_kind(property, surface));
        let (name, wire) = (ident(property.wire()), property.wire());
        quote!(#index #name #wire #kind)
    };
    let rows = properties.into_iter().enumerate().map(row);
    quote!(clerk_user_runtime::object!(#name { #(#rows),* });)
}

/// Strict decoding of params: their fields with their wire names, and how each treats absent and null.
pub(crate) fn members(name: &Ident, fields: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let fields = fields.into_iter();
    quote!(clerk_user_runtime::members!(#name { #(#fields),* });)
}

/// The kind of a member in `object!`.
fn member_kind(property: &Property, surface: Surface) -> TokenStream {
    let access = property.access(surface);
    match (access.optional, access.nullable) {
        (false, false) if property.list => quote!(or_empty),
        (false, false) => match property.ty {
            PropertyType::Metadata | PropertyType::Object => quote!(or_empty),
            PropertyType::String | PropertyType::Literal(_) => quote!(text),
            _ => quote!(required),
        },
        (false, true) => quote!(nullable),
        (true, false) => quote!(optional),
        (true, true) => quote!(presence),
    }
}

/// A row of `setters!` for a param or a member.
pub(crate) fn setter(
    kind: &str,
    is_list: bool,
    name: &str,
    deprecated: &TokenStream,
    ty: &TokenStream,
) -> TokenStream {
    let kind_of_field = ident(&if is_list { format!("{kind}_list") } else { kind.to_owned() });
    let clear = (kind == "patch").then(|| ident(&format!("clear_{name}")));
    let name = ident(name);
    quote!(#deprecated #kind_of_field #name #clear: #ty)
}

/// The methods that set the params or members of a struct, if it has some that its constructor does not ask for.
pub(crate) fn setter_list(name: &Ident, rows: impl IntoIterator<Item = TokenStream>) -> TokenStream {
    let rows: Vec<TokenStream> = rows.into_iter().collect();
    if rows.is_empty() {
        return TokenStream::new();
    }
    quote!(clerk_user_runtime::setters!(#name { #(#rows),* });)
}

/// A serde rename, if the Rust identifier differs from the wire name.
pub(crate) fn rename(wire: &str) -> TokenStream {
    if field_name(wire).ends_with('_') && !wire.ends_with('_') {
        quote!(#[serde(rename = #wire)])
    } else {
        TokenStream::new()
    }
}

/// The variant of an operation in `Operation`.
pub(crate) fn operation_variant(surface: Surface, name: &str) -> Ident {
    ident(&(naming::pascal_case(surface.as_str()) + &naming::pascal_case(name)))
}

/// The variant of a closed enum; its `Debug` form is its name.
pub(crate) fn variant(value: impl std::fmt::Debug) -> Ident {
    ident(&format!("{value:?}"))
}

/// The const of an error.
pub(crate) fn error_const(name: &str) -> Ident {
    ident(&naming::screaming_snake_case(name))
}

/// Name of the params type of an operation.
pub(crate) fn params_type(name: &str) -> Ident {
    ident(&(naming::pascal_case(name) + "Params"))
}

/// `Some(x)` or `None` for an optional number.
pub(crate) fn option_number<N: quote::ToTokens>(number: Option<N>) -> TokenStream {
    number.map_or_else(|| quote!(None), |number| quote!(Some(#number)))
}

/// Surfaces that have operations, backend first.
pub(crate) fn surfaces(model: &Model) -> Vec<Surface> {
    [Surface::Backend, Surface::Frontend]
        .into_iter()
        .filter(|surface| model.operations.iter().any(|operation| operation.surface == *surface))
        .collect()
}

/// A snake_case name as a Rust identifier; keywords are escaped.
pub(crate) fn field_name(name: &str) -> String {
    match name {
        "self" | "super" | "crate" | "Self" | "_" => format!("{name}_"),
        _ if syn::parse_str::<Ident>(name).is_err() => format!("r#{name}"),
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{field_name, rust_path, sentence};

    #[test]
    fn a_replacement_has_its_rust_name() {
        assert_eq!(rust_path("imageUrl"), "image_url");
        assert_eq!(rust_path("updateMetadata()"), "update_metadata()");
        assert_eq!(rust_path("verifications.externalAccount"), "verifications.external_account");
        assert_eq!(sentence("lists are by team "), "Lists are by team.");
        assert_eq!(sentence("Gone!"), "Gone!");
    }

    #[test]
    fn keywords_are_escaped() {
        assert_eq!(field_name("type"), "r#type");
        assert_eq!(field_name("self"), "self_");
        assert_eq!(field_name("name"), "name");
    }
}
