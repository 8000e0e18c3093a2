//! The steps of rules as consts: short calls, with the values in them as JSON text.

use clerk_user_runtime::{Action, AskedBy, Look, Operand, Shown, Step};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::values::{expected, optional_text};
use crate::rust::tokens::variant;

/// What is drawn.
pub(super) fn operands(operands: &[Operand]) -> TokenStream {
    let operands = operands.iter().map(|operand| {
        let (name, draw) = (operand.name.as_ref(), variant(operand.draw));
        quote!(Operand::new(#name, Draw::#draw))
    });
    quote!(list![#(#operands),*])
}

/// What is done.
pub(super) fn steps(steps: &[Step]) -> TokenStream {
    let steps = steps.iter().map(step);
    quote!(list![#(#steps),*])
}

fn step(step: &Step) -> TokenStream {
    let (phase, action, params) = (variant(step.phase), action(&step.action), step.params.as_str());
    if step.bind.is_none() && step.times.is_none() && step.shows.is_empty() && step.refused.is_none() {
        return quote!(Step::plain(Phase::#phase, #action, #params));
    }
    let bind = optional_text(step.bind.as_deref());
    let times = step.times.as_ref().map_or_else(
        || quote!(None),
        |times| {
            let times = times.as_str();
            quote!(Some(Template::new(#times)))
        },
    );
    let shows = step.shows.iter().map(shown);
    let refused = step.refused.as_ref().map_or_else(
        || quote!(None),
        |refused| {
            let refused = expected(refused);
            quote!(Some(#refused))
        },
    );
    quote!(Step::new(Phase::#phase, #action, #params, #bind, #times, list![#(#shows),*], #refused))
}

fn action(action: &Action) -> TokenStream {
    match action {
        Action::User => quote!(Action::User),
        Action::Settings => quote!(Action::Settings),
        Action::Advance => quote!(Action::Advance),
        Action::Seed(name) => {
            let name = name.as_ref();
            quote!(Action::seed(#name))
        }
        Action::Call { operation, caller } => {
            let operation = operation.as_ref();
            match caller {
                AskedBy::Key => quote!(Action::key(#operation)),
                AskedBy::Nobody => quote!(Action::nobody(#operation)),
                AskedBy::User(name) => {
                    let name = name.as_ref();
                    quote!(Action::user(#operation, #name))
                }
            }
        }
    }
}

fn shown(shown: &Shown) -> TokenStream {
    let at = shown.at.as_ref();
    let (look, value) = match &shown.look {
        Look::Absent => return quote!(Shown::absent(#at)),
        Look::Is(value) => ("is", value),
        Look::Not(value) => ("not", value),
        Look::Has(value) => ("has", value),
        Look::Lacks(value) => ("lacks", value),
        Look::Count(value) => ("count", value),
        Look::AtLeast(value) => ("at_least", value),
        Look::OneOf(value) => ("one_of", value),
    };
    let (look, value) = (format_ident!("{look}"), value.as_str());
    quote!(Shown::#look(#at, #value))
}
