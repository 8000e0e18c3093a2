//! What is judged, as the command line names it: the reference, a mutant or a variant of it, or
//! the program of a command. `run` and `replay` share it.

use std::time::Duration;

use super::adapter;
use crate::output::Trouble;
use clerk_user_implementation::Implementation;
use clerk_user_mutants::{mutant, variant};

#[derive(Clone, Debug, Default, clap::Args)]
pub(super) struct Judged {
    /// Judge a deliberately wrong implementation instead of the reference: its id, or its number as in `pm02`.
    #[arg(long, value_name = "ID")]
    mutant: Option<String>,
    /// Judge a correct implementation that differs from the reference where the contract leaves room.
    #[arg(long, value_name = "ID", conflicts_with = "mutant")]
    variant: Option<String>,
    /// Judge an implementation in any language: the command that starts its adapter, which is split as a
    /// shell does and run without one.
    #[arg(long, value_name = "COMMAND", conflicts_with_all = ["mutant", "variant"])]
    command: Option<String>,
}

/// Starts an instance of what is judged.
pub(super) type Start = Box<dyn Fn() -> Box<dyn Implementation>>;

impl Judged {
    /// How instances are started, once it is sure that they can be.
    pub(super) fn start(&self, call_timeout: Duration) -> Result<Start, Trouble> {
        if let Some(command) = &self.command {
            let adapter = adapter::started(command, call_timeout)?;
            return Ok(Box::new(move || Box::new(adapter.start())));
        }
        if let Some(id) = self.variant.clone() {
            variant::start(&id).ok_or_else(|| Trouble::unknown_variant(&id))?;
            return Ok(Box::new(move || variant::start(&id).expect("it was started before")));
        }
        let Some(id) = self.mutant.clone() else {
            return Ok(Box::new(|| Box::new(clerk_user_reference::start())));
        };
        mutant::start(&id).ok_or_else(|| Trouble::unknown_mutant(&id))?;
        Ok(Box::new(move || mutant::start(&id).expect("it was started before")))
    }

    /// Whether it runs in a program of its own, at a speed that nobody knows.
    pub(super) fn is_elsewhere(&self) -> bool {
        self.command.is_some()
    }

    /// The flags that name it again, with a blank before each.
    pub(super) fn flags(&self) -> String {
        let mutant = self.mutant.as_ref().map(|id| format!(" --mutant {id}"));
        let variant = self.variant.as_ref().map(|id| format!(" --variant {id}"));
        let quoted = self.command.as_deref().and_then(|command| shlex::try_quote(command).ok());
        mutant
            .or(variant)
            .or_else(|| quoted.map(|command| format!(" --command {command}")))
            .unwrap_or_default()
    }
}
