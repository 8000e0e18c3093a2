//! The command `traceability`: writes the traceability document, or checks that it is up to date.

use std::fs;
use std::path::PathBuf;

use super::document::traceability;
use crate::error::CliError;
use crate::output::CommandOutput;

const EXIT_CODES: &str = "\
Exit codes:
  0  the file was written, or is up to date
  1  with --check: the file is not up to date
  2  the file cannot be read or written, or invalid usage";

/// Write conformance/traceability.md: source, law and mutants of each rule
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXIT_CODES)]
pub(crate) struct Args {
    /// Write nothing; only check that the file is up to date
    #[arg(long)]
    check: bool,
    /// The file to write [default: conformance/traceability.md of this project]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let file = args.file.clone().unwrap_or_else(|| {
        // `cargo run` sets the folder of this crate. Without it, assume the root of the project.
        let crate_folder = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from("conformance/cli"), PathBuf::from);
        crate_folder.with_file_name("traceability.md")
    });
    let shown_file = file.display();
    let expected = traceability();
    let actual = match fs::read_to_string(&file) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(CliError::read(&file, &error)),
    };
    if actual.as_deref() == Some(expected.as_str()) {
        return Ok(CommandOutput::success(format!("{shown_file} is up to date\n")));
    }
    if args.check {
        let text =
            format!("{shown_file} is out of date; run `cargo conformance traceability` to update it\n");
        return Ok(CommandOutput::failed_if(true, text));
    }
    fs::write(&file, expected).map_err(|error| CliError::write(&file, &error))?;
    Ok(CommandOutput::success(format!("wrote {shown_file}\n")))
}
