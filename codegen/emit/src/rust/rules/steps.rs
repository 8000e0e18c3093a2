//! The steps of rules as consts, with their values as JSON text.

use clerk_user_runtime::{Expectation, Matcher, Step, StepAction, StepCaller, StepInput};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::values::{expected, optional_text};
use crate::rust::tokens::variant;

/// The generated inputs of a rule.
pub(super) fn inputs(inputs: &[StepInput]) -> TokenStream {
    let inputs = inputs.iter().map(|input| {
        let (name, draw) = (input.name.as_ref(), variant(input.draw));
        quote!(StepInput::new(#name, InputKind::#draw))
    });
    quote!(list![#(#inputs),*])
}

/// The steps of a rule.
pub(super) fn steps(steps: &[Step]) -> TokenStream {
    let steps = steps.iter().map(step);
    quote!(list![#(#steps),*])
}

fn step(step: &Step) -> TokenStream {
    let (phase, action, params) = (variant(step.phase), action(&step.action), step.params.as_str());
    if step.bind.is_none() && step.times.is_none() && step.expectations.is_empty() && step.refused.is_none() {
        return quote!(Step::plain(StepPhase::#phase, #action, #params));
    }
    let bind = optional_text(step.bind.as_deref());
    let times = step.times.as_ref().map_or_else(
        || quote!(None),
        |times| {
            let times = times.as_str();
            quote!(Some(Template::new(#times)))
        },
    );
    let expectations = step.expectations.iter().map(expectation);
    let refused = step.refused.as_ref().map_or_else(
        || quote!(None),
        |refused| {
            let refused = expected(refused);
            quote!(Some(#refused))
        },
    );
    quote!(Step::new(StepPhase::#phase, #action, #params, #bind, #times, list![#(#expectations),*], #refused))
}

fn action(action: &StepAction) -> TokenStream {
    match action {
        StepAction::User => quote!(StepAction::User),
        StepAction::Settings => quote!(StepAction::Settings),
        StepAction::Advance => quote!(StepAction::Advance),
        StepAction::Seed(name) => {
            let name = name.as_ref();
            quote!(StepAction::seed(#name))
        }
        StepAction::Call { operation, caller } => {
            let operation = operation.as_ref();
            match caller {
                StepCaller::Key => quote!(StepAction::key(#operation)),
                StepCaller::Nobody => quote!(StepAction::nobody(#operation)),
                StepCaller::User(name) => {
                    let name = name.as_ref();
                    quote!(StepAction::user(#operation, #name))
                }
            }
        }
    }
}

fn expectation(expectation: &Expectation) -> TokenStream {
    let at = expectation.at.as_ref();
    let (matcher, value) = match &expectation.matcher {
        Matcher::Absent => return quote!(Expectation::absent(#at)),
        Matcher::Is(value) => ("is", value),
        Matcher::Not(value) => ("not", value),
        Matcher::Has(value) => ("has", value),
        Matcher::Lacks(value) => ("lacks", value),
        Matcher::Count(value) => ("count", value),
        Matcher::AtLeast(value) => ("at_least", value),
        Matcher::OneOf(value) => ("one_of", value),
    };
    let (matcher, value) = (format_ident!("{matcher}"), value.as_str());
    quote!(Expectation::#matcher(#at, #value))
}
