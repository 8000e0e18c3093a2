//! The rules as consts, and a macro that makes something of each.

use clerk_user_runtime::{Expected, Field, Rule, RuleKind, Target, Text};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::OutputFile;
use super::rust::{file, ident, option_number, variant};
use crate::model::Model;

/// Emits the table of rules.
pub(super) fn emit(model: &Model) -> Vec<OutputFile> {
    let rules = model.rules.iter().map(rule);
    let names = model.rules.iter().map(|rule| {
        let (name, id) = (ident(&rule.id.replace('-', "_")), rule.id.as_ref());
        quote!((#name, #id))
    });
    vec![file(
        "src/rules.rs",
        quote! {
            //! Every rule of the contract.
            use std::borrow::Cow::Borrowed;
            #[allow(unused_imports, reason = "a contract may use only some kinds")]
            use clerk_user_runtime::{
                AccessAspect, AnswerAspect, Becomes, Capability, Cause, Direction, Domain, EncodingForm, Expected, Level, MergeAspect,
                Named, OrderAspect, Outcome, PageAspect, ParamFault, PrimaryAspect, PrimaryFault, Probe, ReplaceAspect, Rule,
                RuleKind, Shape, SourceRef, Status, Surface, Target, Trigger, Which,
            };

            /// The rules, by id.
            pub const RULES: &[Rule] = &[#(#rules),*];

            /// `for_each_rule!(callback!)` calls `callback! { (name, "id"), … }`, one pair per rule.
            #[macro_export]
            macro_rules! for_each_rule {
                ($($callback:tt)+) => { $($callback)+ { #(#names),* } };
            }
        },
    )]
}

fn text(text: &Text) -> TokenStream {
    let text = text.as_ref();
    quote!(Borrowed(#text))
}

fn texts(list: &[Text]) -> TokenStream {
    let list = list.iter().map(text);
    quote!(Borrowed(&[#(#list),*]))
}

fn words(ty: &str, variants: &[String]) -> TokenStream {
    let ty = format_ident!("{ty}");
    let variants = variants.iter().map(|variant| ident(variant));
    quote!(Borrowed(&[#(#ty::#variants),*]))
}

fn option(value: Option<&Text>) -> TokenStream {
    value.map_or_else(
        || quote!(None),
        |value| {
            let value = text(value);
            quote!(Some(#value))
        },
    )
}

fn rule(rule: &Rule) -> TokenStream {
    let Rule { id, level, statement, kind: rule_kind, targets, needs, since, until, source, facts, file } =
        rule;
    let (id, statement, file) = (text(id), text(statement), text(file));
    let level = variant(level);
    let kind = kind(rule_kind);
    let targets = targets.iter().map(target);
    let needs: Vec<String> = needs.iter().map(|need| format!("{need:?}")).collect();
    let needs = words("Capability", &needs);
    let (since, until) = (option(since.as_ref()), option(until.as_ref()));
    let source = source.iter().map(|place| {
        let (doc, heading) = (text(&place.doc), text(&place.heading));
        quote!(SourceRef { doc: #doc, heading: #heading })
    });
    let facts = texts(facts);
    quote! {
        Rule {
            id: #id,
            level: Level::#level,
            statement: #statement,
            kind: #kind,
            targets: Borrowed(&[#(#targets),*]),
            needs: #needs,
            since: #since,
            until: #until,
            source: Borrowed(&[#(#source),*]),
            facts: #facts,
            file: #file,
        }
    }
}

fn target(target: &Target) -> TokenStream {
    let surface = variant(target.surface);
    let operation = text(&target.operation);
    let (params, properties) = (texts(&target.params), texts(&target.properties));
    quote!(Target { surface: Surface::#surface, operation: #operation, params: #params, properties: #properties })
}

fn expected(expected: &Expected) -> TokenStream {
    let status = expected.status.map_or_else(|| quote!(None), |status| quote!(Some(#status)));
    let code = option(expected.code.as_ref());
    quote!(Expected { status: #status, code: #code })
}

fn kind(kind: &RuleKind) -> TokenStream {
    let name = ident(kind.variant());
    let fields = kind.fields();
    if fields.is_empty() {
        return quote!(RuleKind::#name);
    }
    let fields = fields.into_iter().map(|(field, value)| {
        let (field, value) = (ident(field), self::field(&value));
        quote!(#field: #value)
    });
    quote!(RuleKind::#name { #(#fields),* })
}

fn field(value: &Field<'_>) -> TokenStream {
    match value {
        Field::Word(ty, variant) => {
            let (ty, variant) = (format_ident!("{ty}"), ident(variant));
            quote!(#ty::#variant)
        }
        Field::Words(ty, variants) => words(ty, variants),
        Field::Text(text) => quote!(Borrowed(#text)),
        Field::Size(size) => quote!(#size),
        Field::Integer(number) => quote!(#number),
        Field::OptionalInteger(number) => option_number(*number),
        Field::Flag(flag) => quote!(#flag),
        Field::Refusal(refusal) => expected(refusal),
    }
}
