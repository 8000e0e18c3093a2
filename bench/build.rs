//! Writes the generated types once more, read by serde's derive: the same fields, the same three states, the same ids
//! and enums. Only the reading differs.

use std::path::Path;

use quote::{ToTokens as _, quote};
use syn::{Attribute, File, Item, ItemEnum, ItemImpl, ItemMod, ItemStruct, parse_quote};

fn main() {
    // The macros of ids and enums ask for a feature that this crate does not have.
    println!("cargo::rustc-check-cfg=cfg(feature, values(\"schemars\"))");
    let generated = Path::new("../generated/src");
    let mut items = Vec::new();
    for file in ["types.rs", "backend/types.rs"] {
        let path = generated.join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        let text = std::fs::read_to_string(&path).expect("the generated types are there");
        let file: File = syn::parse_file(&text).expect("the generated types are Rust");
        items.extend(file.items);
    }
    let selectors: Vec<(String, String)> = items.iter().filter_map(selector).collect();
    let derived: Vec<Item> = items.into_iter().flat_map(|item| derive(item, &selectors)).collect();
    let module: ItemMod = parse_quote! {
        #[allow(deprecated, missing_docs, unreachable_pub, dead_code, clippy::all, clippy::pedantic, reason = "generated")]
        pub mod derived {
            use clerk_user_runtime::{Metadata, Presence, Secret, Timestamp};
            #(#derived)*
        }
    };
    let file: File = parse_quote!(#module);
    let out = std::env::var("OUT_DIR").expect("cargo sets it");
    std::fs::write(Path::new(&out).join("derived.rs"), prettyplease::unparse(&file))
        .expect("the folder is writable");
}

/// The name of a union, and the member that tells its variants apart.
fn selector(item: &Item) -> Option<(String, String)> {
    let Item::Impl(implementation) = item else { return None };
    is_union_impl(implementation).then_some(())?;
    let text = implementation.to_token_stream().to_string();
    let selector = text.split("BY : & 'static str = \"").nth(1)?.split('"').next()?;
    Some((implementation.self_ty.to_token_stream().to_string(), selector.to_owned()))
}

fn is_union_impl(implementation: &ItemImpl) -> bool {
    let last = implementation.trait_.as_ref().and_then(|(path, ..)| path.segments.last());
    last.is_some_and(|name| name.ident == "Union")
}

fn derive(item: Item, selectors: &[(String, String)]) -> Vec<Item> {
    match item {
        Item::Use(_) => Vec::new(),
        Item::Macro(call) => {
            let name = call.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            if matches!(name.as_str(), "object" | "union") { Vec::new() } else { vec![Item::Macro(call)] }
        }
        Item::Struct(structure) => vec![Item::Struct(derived_struct(structure))],
        Item::Enum(variants) => {
            let selector = selectors.iter().find(|(name, _)| variants.ident == name);
            let reading = selector.map(|(_, by)| read_union(&variants, by));
            [Some(Item::Enum(variants)), reading].into_iter().flatten().collect()
        }
        Item::Impl(implementation) if is_union_impl(&implementation) => vec![variant_of(&implementation)],
        Item::Impl(implementation) if implementation.attrs.iter().any(is_conditional) => Vec::new(),
        other => vec![other],
    }
}

fn is_conditional(attribute: &Attribute) -> bool {
    let path = attribute.path();
    path.is_ident("cfg") || path.is_ident("cfg_attr")
}

fn derived_struct(mut structure: ItemStruct) -> ItemStruct {
    structure.attrs.retain(|attribute| !is_conditional(attribute));
    structure.attrs.push(parse_quote!(#[derive(serde::Deserialize)]));
    structure
}

/// What one writes by hand where an unknown variant keeps its members: the members in a map, then the variant.
fn read_union(variants: &ItemEnum, by: &str) -> Item {
    let name = &variants.ident;
    parse_quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let members = serde_json::Map::<String, serde_json::Value>::deserialize(deserializer)?;
                let selector = members.get(#by).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
                Self::variant(&selector, members).map_err(serde::de::Error::custom)
            }
        }
    }
}

/// The choice of a variant, with serde's reading instead of the lenient one.
fn variant_of(implementation: &ItemImpl) -> Item {
    let name = &implementation.self_ty;
    let body = implementation.items.iter().find_map(|item| match item {
        syn::ImplItem::Fn(function) => Some(function.block.to_token_stream().to_string()),
        _ => None,
    });
    let body = body.expect("a union reads its variants");
    let body = body
        .replace(
            "members . read (place) ?",
            "serde_json :: from_value (serde_json :: Value :: Object (members)) ?",
        )
        .replace("Ok (serde_json", "return Ok (serde_json")
        .replace("return return", "return");
    let body = lift_maps(&body);
    let body: syn::Block = syn::parse_str(&body).expect("the body is Rust");
    let statements = &body.stmts;
    parse_quote! {
        impl #name {
            fn variant(
                selector: &str,
                members: serde_json::Map<String, serde_json::Value>,
            ) -> Result<Self, serde_json::Error> {
                #(#statements)*
            }
        }
    }
}

/// `Ok(read.map(Self::X))` becomes `Ok(Self::X(read))`, since serde's reading has a value or an error.
fn lift_maps(body: &str) -> String {
    let read = "serde_json :: from_value (serde_json :: Value :: Object (members)) ? . map (";
    let mut out = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once(read) {
        let (variant, tail) = after.split_once(')').expect("the call ends");
        out += before;
        out += &format!("{variant} (serde_json :: from_value (serde_json :: Value :: Object (members)) ?)");
        rest = tail;
    }
    out += rest;
    let whole = quote!(members.into_map().map(Self::Unknown).map(Some)).to_string();
    out.replace(&whole, "Ok (Self :: Unknown (members))")
}
