//! The rules as consts, and a macro that makes something of each.

use clerk_user_runtime::{Expected, Rule, RuleKind, Target, Text};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::fmt::Debug;

use super::OutputFile;
use super::rust::{file, ident, variant};
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
                AccessAspect, Becomes, Capability, Direction, Domain, EncodingForm, Expected, Level, MergeAspect,
                Named, OrderAspect, Outcome, PageAspect, PrimaryAspect, PrimaryFault, Probe, ReplaceAspect, Rule,
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

/// A word of one of the closed enums; their `Debug` form is the name of the variant.
fn word(ty: &str, value: impl Debug) -> TokenStream {
    let (ty, value) = (format_ident!("{ty}"), variant(value));
    quote!(#ty::#value)
}

fn words<W: Debug>(ty: &str, values: &[W]) -> TokenStream {
    let values = values.iter().map(|value| word(ty, value));
    quote!(Borrowed(&[#(#values),*]))
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
    let Rule { id, level, statement, kind: rule_kind, targets, needs, since, until, source, facts, file } = rule;
    let (id, statement, file) = (text(id), text(statement), text(file));
    let level = word("Level", level);
    let kind = kind(rule_kind);
    let targets = targets.iter().map(target);
    let needs = words("Capability", needs);
    let (since, until) = (option(since.as_ref()), option(until.as_ref()));
    let source = source.iter().map(|place| {
        let (doc, heading) = (text(&place.doc), text(&place.heading));
        quote!(SourceRef { doc: #doc, heading: #heading })
    });
    let facts = texts(facts);
    quote! {
        Rule {
            id: #id,
            level: #level,
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
    let surface = word("Surface", target.surface);
    let operation = text(&target.operation);
    let (params, properties) = (texts(&target.params), texts(&target.properties));
    quote!(Target { surface: #surface, operation: #operation, params: #params, properties: #properties })
}

fn expected(expected: &Expected) -> TokenStream {
    let status = expected.status.map_or_else(|| quote!(None), |status| quote!(Some(#status)));
    let code = option(expected.code.as_ref());
    quote!(Expected { status: #status, code: #code })
}

fn kind(kind: &RuleKind) -> TokenStream {
    let fields = match kind {
        RuleKind::Access { aspect } => {
            let aspect = word("AccessAspect", aspect);
            quote!(aspect: #aspect)
        }
        RuleKind::MergePatch { aspect, outcome } => {
            let (aspect, outcome) = (word("MergeAspect", aspect), word("Outcome", outcome));
            quote!(aspect: #aspect, outcome: #outcome)
        }
        RuleKind::ParamsIndependent { named } => {
            let named = word("Named", named);
            quote!(named: #named)
        }
        RuleKind::ReplaceValue { aspect, outcome } => {
            let (aspect, outcome) = (word("ReplaceAspect", aspect), word("Outcome", outcome));
            quote!(aspect: #aspect, outcome: #outcome)
        }
        RuleKind::SizeLimit { accepts, refuses, error } => {
            let error = expected(error);
            quote!(accepts: #accepts, refuses: #refuses, error: #error)
        }
        RuleKind::ValueDomain { accepts, refuses, error } => {
            let (accepts, refuses) = (words("Domain", accepts), words("Domain", refuses));
            let error = expected(error);
            quote!(accepts: #accepts, refuses: #refuses, error: #error)
        }
        RuleKind::ParamRefused { error } => {
            let error = expected(error);
            quote!(error: #error)
        }
        RuleKind::PrimaryReference { primary, list, aspect } => {
            let (primary, list, aspect) = (text(primary), text(list), word("PrimaryAspect", aspect));
            quote!(primary: #primary, list: #list, aspect: #aspect)
        }
        RuleKind::PrimarySet { primary, list, refuses, error } => {
            let (primary, list, error) = (text(primary), text(list), expected(error));
            let refuses = words("PrimaryFault", refuses);
            quote!(primary: #primary, list: #list, refuses: #refuses, error: #error)
        }
        RuleKind::PrimaryAssigned { primary, list, trigger, which, status } => {
            let (primary, list) = (text(primary), text(list));
            let (trigger, which, status) = (word("Trigger", trigger), word("Which", which), word("Status", status));
            quote!(primary: #primary, list: #list, trigger: #trigger, which: #which, status: #status)
        }
        RuleKind::CreatedState { list, status, unless } => {
            let (list, status, unless) = (text(list), word("Status", status), word("Status", unless));
            quote!(list: #list, status: #status, unless: #unless)
        }
        RuleKind::PageDefaults { param, default, min, max } => {
            let param = text(param);
            let max = max.map_or_else(|| quote!(None), |max| quote!(Some(#max)));
            quote!(param: #param, default: #default, min: #min, max: #max)
        }
        RuleKind::PageWalk { aspect } => {
            let aspect = word("PageAspect", aspect);
            quote!(aspect: #aspect)
        }
        RuleKind::ListShape { shape } => {
            let shape = word("Shape", shape);
            quote!(shape: #shape)
        }
        RuleKind::ListOrder { aspect, property, direction } => {
            let (aspect, property) = (word("OrderAspect", aspect), text(property));
            let direction = word("Direction", direction);
            quote!(aspect: #aspect, property: #property, direction: #direction)
        }
        RuleKind::Effect { property, becomes } => {
            let (property, becomes) = (text(property), word("Becomes", becomes));
            quote!(property: #property, becomes: #becomes)
        }
        RuleKind::GoneAfter { list, frees, error } => {
            let (list, error) = (text(list), expected(error));
            quote!(list: #list, frees: #frees, error: #error)
        }
        RuleKind::ReadYourWrites { property } => {
            let property = text(property);
            quote!(property: #property)
        }
        RuleKind::UnchangedAfterRefusal => return quote!(RuleKind::UnchangedAfterRefusal),
        RuleKind::Encoding { form } => {
            let form = word("EncodingForm", form);
            quote!(form: #form)
        }
        RuleKind::Observed { probe } => {
            let probe = word("Probe", probe);
            quote!(probe: #probe)
        }
        RuleKind::NotJudged { why } => {
            let why = text(why);
            quote!(why: #why)
        }
    };
    let variant = format_ident!("{}", crate::naming::pascal(kind.name()));
    quote!(RuleKind::#variant { #fields })
}
