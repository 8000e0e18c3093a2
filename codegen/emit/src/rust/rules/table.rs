//! The rules as consts, and a macro that lists them.

use std::collections::BTreeSet;

use clerk_user_runtime::{Field, Rule, RuleKind, Target};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::steps;
use super::values::{expected, option, optional_text, text, texts, variant_list};
use crate::edition::Edition;
use crate::output::OutputFile;
use crate::rust::tokens::{file, ident, option_number, variant};

/// Emits the table of rules.
pub(crate) fn emit(edition: &Edition<'_>) -> Vec<OutputFile> {
    let rules = &edition.model.rules;
    let consts = rules.iter().map(rule_const);
    let names = rules.iter().map(|rule| {
        let (name, id) = (ident(&rule.id.replace('-', "_")), rule.id.as_ref());
        quote!((#name, #id))
    });
    let macro_name = edition.macro_name("for_each_rule");
    let usage =
        format!(" `{macro_name}!(callback!)` calls `callback! {{ (name, \"id\"), … }}`, one pair per rule.");
    let imports = imports(rules);
    let head = quote! {
        //! Every rule of the contract.
        #[allow(unused_imports, reason = "a contract may use only some kinds")]
        use clerk_user_runtime::{#(#imports,)* list, text, texts};

        /// The rules, by id.
        pub const RULES: &[Rule] = &[#(#consts),*];

        #[doc = #usage]
        #[macro_export]
        macro_rules! #macro_name {
            ($($callback:tt)+) => { $($callback)+ { #(#names),* } };
        }
    };
    let items = rules.iter().map(|one| {
        let (name, rule) = (rule_const(one), rule(one));
        quote!(const #name: Rule = #rule;)
    });
    vec![file("src/rules.rs", head, items)]
}

/// The types that consts of rules may name, whatever their kind.
const TYPES: [&str; 15] = [
    "Capability",
    "Expectation",
    "ExpectedRefusal",
    "InputKind",
    "Level",
    "Rule",
    "RuleKind",
    "SourceRef",
    "Step",
    "StepAction",
    "StepInput",
    "StepPhase",
    "Surface",
    "Target",
    "Template",
];

/// The types that the consts need, in the order of their names. The parameters are those of the rules, so that a new
/// parameter of a kind needs no change here.
fn imports(rules: &[Rule]) -> impl Iterator<Item = Ident> {
    let parameters = rules.iter().flat_map(|rule| rule.kind.fields()).filter_map(|(_, value)| match value {
        Field::Word(ty, _) | Field::Words(ty, _) => Some(ty),
        _ => None,
    });
    let types: BTreeSet<&str> = TYPES.into_iter().chain(parameters).collect();
    types.into_iter().map(ident)
}

/// The const of a rule; it is unique, because ids are.
fn rule_const(rule: &Rule) -> Ident {
    ident(&format!("RULE_{}", rule.id.replace('-', "_").to_ascii_uppercase()))
}

fn rule(rule: &Rule) -> TokenStream {
    let Rule { id, level, statement, kind: rule_kind, targets, needs, since, until, source, facts, file } =
        rule;
    let (id, statement, file) = (text(id), text(statement), text(file));
    let level = variant(level);
    let kind = kind(rule_kind);
    let targets = targets.iter().map(target);
    let needs: Vec<String> = needs.iter().map(|need| format!("{need:?}")).collect();
    let needs = variant_list("Capability", &needs);
    let (since, until) = (option(since.as_ref()), option(until.as_ref()));
    let source = source.iter().map(|place| {
        let (doc, heading) = (place.doc.as_ref(), place.heading.as_ref());
        quote!(SourceRef::new(#doc, #heading))
    });
    let facts = texts(facts);
    quote! {
        Rule {
            id: #id,
            level: Level::#level,
            statement: #statement,
            kind: #kind,
            targets: list![#(#targets),*],
            needs: #needs,
            since: #since,
            until: #until,
            source: list![#(#source),*],
            facts: #facts,
            file: #file,
        }
    }
}

fn target(target: &Target) -> TokenStream {
    let surface = variant(target.surface);
    let operation = target.operation.as_ref();
    let (params, properties) = (texts(&target.params), texts(&target.properties));
    quote!(Target::new(Surface::#surface, #operation, #params, #properties))
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
        Field::Words(ty, variants) => variant_list(ty, variants),
        Field::Text(value) => quote!(text(#value)),
        Field::Texts(values) => texts(values),
        Field::Size(size) => quote!(#size),
        Field::Integer(number) => quote!(#number),
        Field::OptionalInteger(number) => option_number(*number),
        Field::Flag(flag) => quote!(#flag),
        Field::Refusal(refusal) => expected(refusal),
        Field::OptionalText(text) => optional_text(*text),
        Field::Inputs(inputs) => steps::inputs(inputs),
        Field::Steps(steps) => steps::steps(steps),
    }
}
