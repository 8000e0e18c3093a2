//! `schema`: JSON Schema of what the command line writes for programs.

use crate::output::Ended;
use clerk_user_conformance::report::document;

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// What is described.
    #[arg(default_value = "report")]
    what: What,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum What {
    /// The report of a run. That of the messages of an adapter: `cargo conformance adapter schema`.
    Report,
}

pub(crate) fn run(args: &Args) -> Ended {
    let text = match args.what {
        What::Report => document::schema(),
    };
    Ended { text, code: 0 }
}
