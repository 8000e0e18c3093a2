//! The command line of the conformance suite: parses the arguments, runs one command and prints its output.
//! Each command lives in its own module and returns its last output and exit code to this one.

mod commands;
mod error;
mod output;
pub mod stdio;

pub use commands::traceability::traceability;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

use commands::{
    adapter, compare, completions, explain, list, mutants, operators, reach, replay, run, schema, situations,
    traceability, variants,
};
use output::{print, print_error};

const HELP: &str = "\
Examples:
  cargo conformance run                         judge the reference implementation
  cargo conformance run --command 'COMMAND'     judge a program in any language
  cargo conformance explain merge-null-nested   explain one rule

Exit codes:
  0  success: every rule that counts passes, or there is no difference
  1  failure: a rule that counts fails, or there is a difference
  2  no result: invalid usage, or an error

`cargo conformance COMMAND --help` describes a command and its exit codes.";

/// Check whether implementations conform to the Clerk `User` contract
#[derive(Debug, Parser)]
#[command(name = "conformance", bin_name = "cargo conformance", version, after_long_help = HELP)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

// The help of each command is on its arguments.
#[derive(Debug, Subcommand)]
enum Command {
    Run(run::Args),
    Replay(replay::Args),
    Compare(compare::Args),
    List(list::Args),
    Explain(explain::Args),
    Adapter(adapter::Args),
    Mutants(mutants::Args),
    Operators(operators::Args),
    Variants(variants::Args),
    Situations(situations::Args),
    Reach(reach::Args),
    Traceability(traceability::Args),
    Schema(schema::Args),
    Completions(completions::Args),
}

/// Parses the command line, runs the command and returns its exit code.
pub fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(usage) => {
            // Clap prints help to standard output and errors to standard error. A closed pipe is not an error.
            let _closed_pipe = usage.print();
            return ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(2));
        }
    };
    let result = match cli.command {
        Command::Run(args) => run::run(&args),
        Command::Replay(args) => replay::run(&args),
        Command::Compare(args) => compare::run(&args),
        Command::List(args) => Ok(list::run(&args)),
        Command::Explain(args) => explain::run(&args),
        Command::Adapter(args) => adapter::run(&args),
        Command::Mutants(args) => mutants::run(&args),
        Command::Operators(args) => operators::run(&args),
        Command::Variants(args) => variants::run(&args),
        Command::Situations(args) => situations::run(&args),
        Command::Reach(args) => reach::run(&args),
        Command::Traceability(args) => traceability::run(&args),
        Command::Schema(args) => Ok(schema::run(&args)),
        Command::Completions(args) => Ok(completions::run(&args, Cli::command())),
    };
    match result.and_then(|output| print(&output.text).map(|()| output.exit_code)) {
        Ok(exit_code) => ExitCode::from(exit_code),
        Err(error) => {
            print_error(&error);
            ExitCode::from(2)
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory as _, Parser as _};

    use super::Cli;

    /// Calls `check` for each command, with the words that name it.
    fn for_each_command(command: &clap::Command, path: &str, check: &mut impl FnMut(&str, &clap::Command)) {
        check(path, command);
        for subcommand in command.get_subcommands() {
            for_each_command(subcommand, &format!("{path} {}", subcommand.get_name()), check);
        }
    }

    #[test]
    fn help_lines_start_with_a_capital_and_have_no_full_stop() {
        for_each_command(&Cli::command(), "conformance", &mut |path, command| {
            let about = command.get_about().map(ToString::to_string);
            let mut lines = vec![(path.to_owned(), about.unwrap_or_default())];
            for argument in command.get_arguments() {
                let name = format!("{path} {}", argument.get_id());
                lines.push((name, argument.get_help().map(ToString::to_string).unwrap_or_default()));
            }
            for (name, line) in lines {
                assert!(line.starts_with(|first: char| first.is_uppercase()), "{name}: {line:?}");
                assert!(!line.ends_with('.') && !line.contains(". "), "{name}: {line:?}");
            }
        });
    }

    #[test]
    fn the_examples_in_help_can_be_parsed() {
        let mut examples = 0;
        for_each_command(&Cli::command(), "conformance", &mut |path, command| {
            let help = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
            for line in help.lines().filter_map(|line| line.trim().strip_prefix("cargo conformance ")) {
                // Two spaces separate a command from the text about it.
                let line = line.split("  ").next().unwrap_or_default();
                let words = shlex::split(line).unwrap_or_else(|| panic!("{path}: {line}"));
                let words = std::iter::once("conformance".to_owned()).chain(words);
                Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{path}: {line}\n{error}"));
                examples += 1;
            }
        });
        assert!(examples > 5, "only {examples} examples were found");
    }
}
