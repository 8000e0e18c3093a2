//! What every command has in common: how it ends, what it prints, colour and progress.

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use clerk_user::rules::RULES;
use clerk_user_conformance::glob;
use clerk_user_mutants::{mutant, variant};

/// How something is written down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// How a command ends: what it prints and its exit code.
pub(crate) struct Ended {
    pub(crate) text: String,
    pub(crate) code: u8,
}

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(crate) struct Trouble(pub(crate) String);

impl Trouble {
    /// A rule that does not exist, with those most like it.
    pub(crate) fn unknown_rule(name: &str) -> Self {
        Self::unknown("rule", name, RULES.iter().map(|rule| rule.id.as_ref()), "list")
    }

    /// A mutant that does not exist, with those most like it.
    pub(crate) fn unknown_mutant(name: &str) -> Self {
        Self::unknown("mutant", name, mutant::ALL.iter().map(|mutant| mutant.id), "mutants")
    }

    /// A variant that does not exist, with those most like it.
    pub(crate) fn unknown_variant(name: &str) -> Self {
        Self::unknown("variant", name, variant::ALL.iter().map(|variant| variant.id), "variants --list")
    }

    pub(crate) fn unknown<'a>(
        what: &str,
        name: &str,
        names: impl Iterator<Item = &'a str>,
        command: &str,
    ) -> Self {
        let nearest = glob::nearest(name, names);
        let hint =
            if nearest.is_empty() { String::new() } else { format!("did you mean {}? ", nearest.join(", ")) };
        Self(format!("no {what} `{name}`; {hint}`cargo conformance {command}` names them"))
    }
}

/// Prints to standard output. A reader that went away (`| head`) has what it wanted.
pub(crate) fn print(text: &str) -> Result<(), Trouble> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Trouble(format!("failed to write to standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Whether standard output shows colour. See <https://no-color.org>.
pub(crate) fn colour() -> bool {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    !no_color && io::stdout().is_terminal()
}

/// Shows on standard error how far a command is, if somebody looks.
pub(crate) struct ProgressLine {
    shown: bool,
}

impl ProgressLine {
    pub(crate) fn new() -> Self {
        Self { shown: io::stderr().is_terminal() }
    }

    pub(crate) fn show(&self, text: &str) {
        if self.shown {
            let _nobody_looks = write!(io::stderr(), "\r\u{1b}[2K{text}");
        }
    }

    pub(crate) fn clear(&self) {
        self.show("");
    }
}

/// A JSON text with a line end.
pub(crate) fn pretty(value: &serde_json::Value) -> String {
    format!("{value:#}\n")
}
