//! The kind of a rule as a spec file says it. The table of rule kinds in the runtime declares the kinds and their
//! parameters; the types that differ from those of the resolved form are the types of this crate.

#[allow(clippy::wildcard_imports, reason = "the table of kinds names every parameter")]
use clerk_user_runtime::private::parameters::*;
use schemars::JsonSchema;
use serde::Deserialize;

use super::refusal::{ErrorRef, JudgedPart};
use super::steps::{EffectEntry, GuardedEntry, ObservedCallEntry};
use crate::source::Spanned;

macro_rules! kind_entry {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $body:tt,)*) => {
        /// Kind of a rule. spec/README.md describes each kind.
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub enum KindEntry {
            $($(#[$doc])* $variant $body,)*
        }

        impl KindEntry {
            /// The name of the kind in spec files.
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $name,)* }
            }
        }
    };
}

clerk_user_runtime::rule_kinds!(written, kind_entry);
