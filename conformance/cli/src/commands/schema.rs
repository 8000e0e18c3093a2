//! The command `schema`: prints the JSON Schema of documents that other commands write.

use clerk_user_conformance::report::document;

use crate::output::CommandOutput;

/// Print the JSON Schema of the report
///
/// For the schema of the messages of adapters, use `cargo conformance adapter schema`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The document that the schema describes
    #[arg(value_name = "DOCUMENT", default_value = "report")]
    document: Document,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Document {
    /// The JSON report of `run`
    Report,
}

pub(crate) fn run(args: &Args) -> CommandOutput {
    CommandOutput::success(match args.document {
        Document::Report => document::schema(),
    })
}
