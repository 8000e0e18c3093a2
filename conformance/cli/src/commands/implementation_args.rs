//! The flags that select the implementation to judge: the reference, a mutant, a variant, or a program.

use std::time::Duration;

use clerk_user_conformance::Config;
use clerk_user_implementation::Implementation;
use clerk_user_mutants::{mutant, variant};

use crate::error::CliError;
use crate::stdio::{StdioAdapter, split_command};

#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Implementation")]
pub(super) struct ImplementationArgs {
    /// Check a mutant: the reference implementation with one deliberate bug, by id or number (`pm02`)
    #[arg(long, value_name = "ID")]
    mutant: Option<String>,
    /// Check a variant: a correct implementation that makes other choices where the contract leaves them open
    #[arg(long, value_name = "ID", conflicts_with = "mutant")]
    variant: Option<String>,
    /// Check a program in any language; COMMAND starts its adapter
    ///
    /// The suite and the adapter exchange JSON messages over standard input and output. COMMAND is split into
    /// words like in a shell, but it runs without a shell. `cargo conformance adapter check` checks an adapter.
    #[arg(long, value_name = "COMMAND", conflicts_with_all = ["mutant", "variant"])]
    command: Option<String>,
}

/// Starts a new instance of the selected implementation.
pub(super) type StartInstance = Box<dyn Fn() -> Box<dyn Implementation> + Send + Sync>;

impl ImplementationArgs {
    /// A function that starts instances. Fails if the selected implementation does not exist or cannot be started.
    pub(super) fn starter(&self) -> Result<StartInstance, CliError> {
        if let Some(command) = &self.command {
            let adapter = start_adapter(command)?;
            return Ok(Box::new(move || Box::new(adapter.start())));
        }
        if let Some(id) = self.variant.clone() {
            variant::start(&id).ok_or_else(|| CliError::unknown_variant(&id))?;
            return Ok(Box::new(move || variant::start(&id).expect("the variant was just started")));
        }
        let Some(id) = self.mutant.clone() else {
            return Ok(Box::new(|| Box::new(clerk_user_reference::start())));
        };
        mutant::start(&id).ok_or_else(|| CliError::unknown_mutant(&id))?;
        Ok(Box::new(move || mutant::start(&id).expect("the mutant was just started")))
    }

    /// How long one call may take. Calls of the reference, its mutants and its variants always return.
    pub(super) fn call_timeout(&self) -> Option<Duration> {
        self.is_program().then_some(Config::DEFAULT_CALL_TIMEOUT)
    }

    /// Whether the implementation is a separate program, whose speed is unknown.
    pub(super) fn is_program(&self) -> bool {
        self.command.is_some()
    }

    /// The flags that select the same implementation again, with a leading space.
    pub(super) fn as_flags(&self) -> String {
        let mutant = self.mutant.as_ref().map(|id| format!(" --mutant {id}"));
        let variant = self.variant.as_ref().map(|id| format!(" --variant {id}"));
        let quoted = self.command.as_deref().and_then(|command| shlex::try_quote(command).ok());
        mutant
            .or(variant)
            .or_else(|| quoted.map(|command| format!(" --command {command}")))
            .unwrap_or_default()
    }
}

/// Starts the adapter and waits for its hello, so that a wrong command ends the run before it begins.
fn start_adapter(command: &str) -> Result<StdioAdapter, CliError> {
    let program = split_command(command).map_err(CliError::new)?;
    let adapter = StdioAdapter::new(program);
    adapter.connect().map_err(|error| {
        CliError::new(format!("failed to start the adapter `{command}`: {error}"))
            .help(format!("check it with `cargo conformance adapter check{}`", command_flag(command)))
    })?;
    Ok(adapter)
}

fn command_flag(command: &str) -> String {
    ImplementationArgs { command: Some(command.to_owned()), ..ImplementationArgs::default() }.as_flags()
}
