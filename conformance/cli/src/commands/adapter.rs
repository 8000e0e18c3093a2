//! The command `adapter`: helps to write an adapter in another language.

use std::fmt::Write as _;
use std::time::Duration;

use crate::error::CliError;
use crate::output::CommandOutput;
use crate::stdio::adapter_check::{self, CheckOutcome, ProtocolRequirement};
use crate::stdio::{protocol, split_command};

/// Check an adapter, or print the schema of its messages
///
/// An adapter is a program that lets the suite judge an implementation in another language. They exchange JSON
/// messages over standard input and output. `conformance/adapters/python` is an example.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: AdapterCommand,
}

// The help of each command is on its arguments.
#[derive(Debug, clap::Subcommand)]
enum AdapterCommand {
    Check(CheckArgs),
    Schema(SchemaArgs),
}

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  cargo conformance adapter check --command 'python3 conformance/adapters/python/adapter.py'

Exit codes:
  0  the adapter meets all requirements of the protocol
  1  the adapter violates a requirement
  2  the adapter cannot be started, or invalid usage";

/// Check that an adapter follows the protocol
///
/// The check is about messages only. To check the implementation behind the adapter, use
/// `cargo conformance run --command COMMAND`.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
struct CheckArgs {
    /// Command that starts the adapter; it is split into words like in a shell, but runs without a shell
    #[arg(long, value_name = "COMMAND")]
    command: String,
    /// Timeout for each message, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    timeout: u64,
}

/// Print the JSON Schema of the messages
#[derive(Debug, clap::Args)]
struct SchemaArgs {}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    match &args.command {
        AdapterCommand::Schema(SchemaArgs {}) => Ok(CommandOutput::success(protocol::schema())),
        AdapterCommand::Check(args) => check(args),
    }
}

fn check(args: &CheckArgs) -> Result<CommandOutput, CliError> {
    let program = split_command(&args.command).map_err(CliError::new)?;
    // A program that does not start is a usage error: no message was exchanged.
    adapter_check::try_start(&program).map_err(CliError::new)?;
    let requirements = adapter_check::check(&program, Duration::from_secs(args.timeout));
    let failed = requirements.iter().any(|requirement| requirement.outcome != CheckOutcome::Passed);
    Ok(CommandOutput::failed_if(failed, to_text(&requirements)))
}

fn to_text(requirements: &[ProtocolRequirement]) -> String {
    let mut text = String::new();
    for ProtocolRequirement { name, outcome } in requirements {
        let _infallible = match outcome {
            CheckOutcome::Passed => writeln!(text, "ok       {name}"),
            CheckOutcome::Failed(reason) => writeln!(text, "FAILED   {name}\n  {reason}"),
            CheckOutcome::Skipped => writeln!(text, "skipped  {name}"),
        };
    }
    let passed =
        requirements.iter().filter(|requirement| requirement.outcome == CheckOutcome::Passed).count();
    let _infallible = writeln!(text, "\n{passed} of {} requirements met", requirements.len());
    text
}
