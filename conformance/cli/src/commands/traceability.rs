//! `traceability`: writes the document that leads from each rule to its mutants, or compares it.

use std::fs;
use std::path::PathBuf;

use crate::output::{Ended, Trouble};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Write nothing; exit code 1 when the file is not what would be written.
    #[arg(long)]
    check: bool,
    /// The file [default: conformance/traceability.md of this project].
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

pub(crate) fn run(args: &Args) -> Result<Ended, Trouble> {
    let file = args.file.clone().unwrap_or_else(|| {
        // Cargo says where the crate lies that it runs; elsewhere it is the folder of the project.
        let root = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from("conformance/cli"), PathBuf::from);
        root.with_file_name("traceability.md")
    });
    let shown = file.display();
    let text = crate::traceability_table::traceability();
    let there = match fs::read_to_string(&file) {
        Ok(there) => Some(there),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(Trouble(format!("failed to read {shown}: {error}"))),
    };
    if there.as_deref() == Some(text.as_str()) {
        return Ok(Ended { text: format!("{shown} is up to date\n"), code: 0 });
    }
    if args.check {
        let told =
            format!("{shown} is not what follows from the rules; run `cargo conformance traceability`\n");
        return Ok(Ended { text: told, code: 1 });
    }
    fs::write(&file, text).map_err(|error| Trouble(format!("failed to write {shown}: {error}")))?;
    Ok(Ended { text: format!("wrote {shown}\n"), code: 0 })
}
