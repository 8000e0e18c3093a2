//! Values in rules and their steps.

use clerk_user_runtime::{ExpectedRefusal, Text};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::rust::tokens::{ident, option_number};

/// A text.
pub(super) fn text(value: &Text) -> TokenStream {
    let value = value.as_ref();
    quote!(text(#value))
}

/// A list of texts.
pub(super) fn texts(list: &[Text]) -> TokenStream {
    let list = list.iter().map(AsRef::as_ref);
    quote!(texts![#(#list),*])
}

/// An optional text.
pub(super) fn optional_text(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(text(#text))))
}

/// A list of variants of one enum.
pub(super) fn variant_list(ty: &str, variants: &[String]) -> TokenStream {
    let ty = format_ident!("{ty}");
    let variants = variants.iter().map(|variant| ident(variant));
    quote!(list![#(#ty::#variants),*])
}

/// An optional text.
pub(super) fn option(value: Option<&Text>) -> TokenStream {
    value.map_or_else(
        || quote!(None),
        |value| {
            let value = text(value);
            quote!(Some(#value))
        },
    )
}

/// A refusal.
pub(super) fn expected(expected: &ExpectedRefusal) -> TokenStream {
    let status = option_number(expected.status.map(Literal::u16_unsuffixed));
    let code = expected.code.as_ref().map_or_else(
        || quote!(None),
        |code| {
            let code = code.as_ref();
            quote!(Some(#code))
        },
    );
    quote!(ExpectedRefusal::new(#status, #code))
}
