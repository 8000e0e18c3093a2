//! `adapter`: what helps to write an adapter in another language.

use std::fmt::Write as _;
use std::time::Duration;

use crate::output::{Ended, Trouble};
use crate::stdio::check::{self, Checked};
use crate::stdio::{Subprocess, protocol};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Checks that an adapter speaks the protocol.
    ///
    /// Exit codes: 0 every check holds, 1 one does not, 2 the adapter cannot be started, or wrong usage.
    Check(CheckArgs),
    /// Prints the JSON Schema of the messages.
    Schema,
}

#[derive(Debug, clap::Args)]
struct CheckArgs {
    /// The command that starts the adapter. It is split as a shell does, and run without one.
    #[arg(long, value_name = "COMMAND")]
    command: String,
    /// How long an answer may take, in seconds.
    #[arg(long, value_name = "N", default_value_t = 5)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..))]
    timeout: u64,
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    match &args.command {
        Command::Schema => Ok(Ended { text: protocol::schema(), code: 0 }),
        Command::Check(args) => {
            let program = words(&args.command)?;
            // One that does not even start is wrong usage, and no fault of its messages.
            check::starts(&program).map_err(Trouble)?;
            let checked = check::check(&program, Duration::from_secs(args.timeout));
            let code = u8::from(checked.iter().any(|one| one.fault.is_some()));
            Ok(Ended { text: text(&checked), code })
        }
    }
}

/// Splits a command as a shell does.
pub(super) fn words(command: &str) -> Result<Vec<String>, Trouble> {
    match shlex::split(command) {
        Some(words) if !words.is_empty() => Ok(words),
        Some(_) => Err(Trouble("--command is empty".to_owned())),
        None => Err(Trouble(format!("--command has a quote or a backslash too many: {command}"))),
    }
}

/// The adapter of a command, started: what cannot be started cannot be judged.
pub(super) fn started(command: &str, call_timeout: Duration) -> Result<Subprocess, Trouble> {
    let adapter = Subprocess::new(words(command)?).call_timeout(call_timeout);
    adapter.connect().map_err(|error| Trouble(format!("--command {command}: {error}")))?;
    Ok(adapter)
}

fn text(checked: &[Checked]) -> String {
    let mut text = String::new();
    for Checked { demand, fault } in checked {
        let _infallible = match fault {
            None => writeln!(text, "ok      {demand}"),
            Some(fault) => writeln!(text, "FAILED  {demand}\n  {fault}"),
        };
    }
    let held = checked.iter().filter(|one| one.fault.is_none()).count();
    let _infallible = writeln!(text, "\n{held} of {} checks hold", checked.len());
    text
}
