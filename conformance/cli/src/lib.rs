//! The command line: what can be typed, and how it ends. Each command is a file of its own and
//! returns what to print and the exit code; only this file prints.

mod commands;
mod output;
pub mod stdio;
mod traceability_table;

pub use traceability_table::traceability;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

use commands::{
    adapter, compare, completions, explain, list, mutants, replay, run, schema, traceability, variants,
};
use output::{Trouble, print};

/// Judges implementations of the Clerk `User` contract.
///
/// Exit codes: 0 it holds, 1 it does not, 2 that could not be told.
#[derive(Debug, Parser)]
#[command(name = "conformance", bin_name = "cargo conformance", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Judges the reference implementation, a mutant of it, or the program of a command.
    ///
    /// Exit codes: 0 no rule that decides is broken, 1 a MUST rule fails, is flaky, or passes though
    /// it was said to fail (with --strict SHOULD rules count too), 2 a MUST rule that applies was not
    /// evaluated, there was an error, the filters leave no rule, or wrong usage.
    Run(run::Args),
    /// Looks for a failure again that a run has kept.
    ///
    /// The rule's own law judges the very input that failed, drawn again. Where the suite draws other
    /// inputs by now, the recorded calls are made again: answered as they were, they are as wrong; of other
    /// answers only the rule could tell.
    ///
    /// Exit codes: 0 FIXED, 1 FAILS, 2 ERROR.
    Replay(replay::Args),
    /// Shows which implementation keeps which rule, from reports written as JSON.
    ///
    /// Exit codes: 0 the reports agree, 1 they differ, 2 one cannot be read.
    Compare(compare::Args),
    /// Lists the rules.
    List(list::Args),
    /// Shows one rule: its sentence, source, kind and mutants.
    Explain(explain::Args),
    /// Runs every mutant against the rules that it breaks.
    Mutants(mutants::Args),
    /// Runs correct implementations that differ where the contract leaves room, and the reference.
    ///
    /// Exit codes: 0 every rule holds on each of them, 1 one does not: the law is too strong, or the
    /// variant is wrong.
    Variants(variants::Args),
    /// Helps to write an adapter in another language.
    Adapter(adapter::Args),
    /// Writes conformance/traceability.md: rule, source, law, mutants.
    ///
    /// Exit codes: 0 written or up to date, 1 --check found a difference, 2 it could not be read or written.
    Traceability(traceability::Args),
    /// Prints the JSON Schema of the report.
    Schema(schema::Args),
    /// Writes the completions of a shell.
    Completions(completions::Args),
}

/// Reads the command line, does what it says, and ends with its exit code.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => {
            // Usage and help go where clap sends them; a reader that went away is no trouble.
            let _reader_went_away = usage.print();
            return ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(2));
        }
    };
    let ended = match cli.command {
        Command::Run(args) => run::run(&args),
        Command::Replay(args) => replay::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::Traceability(args) => traceability::run(&args),
        Command::Schema(args) => Ok(schema::run(&args)),
        Command::List(args) => Ok(list::run(&args)),
        Command::Explain(args) => explain::run(&args),
        Command::Mutants(args) => mutants::run(&args),
        Command::Variants(args) => variants::run(&args),
        Command::Adapter(args) => adapter::run(&args),
        Command::Completions(args) => Ok(completions::run(&args, Cli::command())),
    };
    let ended = ended.and_then(|ended| print(&ended.text).map(|()| ended.code));
    match ended {
        Ok(code) => ExitCode::from(code),
        Err(Trouble(why)) => {
            let _nowhere_left_to_say_it = writeln!(io::stderr(), "error: {why}");
            ExitCode::from(2)
        }
    }
}
