//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::new::choices;

/// Build commands of the project.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, arg_required_else_help = true)]
pub(crate) struct Xtask {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Generate everything that follows from the spec
    ///
    /// Exit code: 0 done, or up to date; 1 the spec has faults, or --check found differences; 2 something could
    /// not be read or written.
    Generate(GenerateFlags),
    /// Start a rule, a resource or an operation, with blanks for what has to be said, or an implementation
    ///
    /// Prints what was written, what to fill in, and the commands to run then, each with the test that must fail
    /// first. Nothing that is there is overwritten.
    ///
    /// Exit code: 0 written; 1 the contract has one of that name; 2 wrong usage, a name that does not exist, or
    /// something could not be read or written.
    #[command(subcommand)]
    New(New),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub(crate) struct GenerateFlags {
    /// Write nothing; print a unified diff where the output differs
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) check: bool,
    /// Write nothing; list what would be written
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Folder of one contract [default: every contract of spec]
    #[arg(long, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,
    /// Folder to write into [default: generated]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Run only these emitters
    #[arg(long, value_name = "EMITTER", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// How diagnostics are printed
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) message_format: MessageFormat,
}

/// What `new` makes.
#[derive(Debug, Subcommand)]
pub(crate) enum New {
    /// A rule of a known kind, in a file of its own
    ///
    /// Example: cargo xtask new rule shape-of-list --kind list-shape --family pagination --level documented
    Rule(NewRule),
    /// A resource, in a file of its own
    ///
    /// Example: cargo xtask new resource Device --id DeviceId
    Resource(NewResource),
    /// An operation, put into the file of its surface that answers the same resource
    ///
    /// Example: cargo xtask new operation renameDevice --surface backend --resource Device --file devices
    Operation(NewOperation),
    /// A crate that implements the contract, with one operation and a test per rule
    ///
    /// Example: cargo xtask new implementation ../my-server
    Implementation(NewImplementation),
}

#[derive(Debug, Args)]
pub(crate) struct NewImplementation {
    /// Folder of the crate; it is made
    pub(crate) path: PathBuf,
    /// Name of the crate, in kebab-case [default: that of the folder]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Write nothing; say what would be written
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct NewRule {
    /// Id of the rule, in kebab-case; its file is called so
    pub(crate) id: String,
    /// What the rule means
    #[arg(long, value_parser = choices("rule", "kind"))]
    pub(crate) kind: String,
    /// Folder below rules/
    #[arg(long)]
    pub(crate) family: String,
    /// Make the folder where it is not there yet
    #[arg(long)]
    pub(crate) new_family: bool,
    /// How well it is evidenced; a blank when left out
    #[arg(long, value_parser = choices("rule", "level"))]
    pub(crate) level: Option<String>,
    /// An operation that the rule speaks of, as SURFACE.NAME; may be repeated
    #[arg(long, value_name = "SURFACE.NAME")]
    pub(crate) operation: Vec<String>,
    #[command(flatten)]
    pub(crate) place: Where,
}

#[derive(Debug, Args)]
pub(crate) struct NewResource {
    /// Name of the resource, in PascalCase
    pub(crate) name: String,
    /// Name of its id type, in PascalCase; it has no id when left out
    #[arg(long)]
    pub(crate) id: Option<String>,
    #[command(flatten)]
    pub(crate) place: Where,
}

#[derive(Debug, Args)]
pub(crate) struct NewOperation {
    /// Name of the operation, in camelCase
    pub(crate) name: String,
    /// Who calls it
    #[arg(long, value_parser = choices("operations", "surface"))]
    pub(crate) surface: String,
    /// The resource that it answers
    #[arg(long)]
    pub(crate) resource: String,
    /// File below operations/, without its ending [default: the one in which most operations answer the resource]
    #[arg(long, value_name = "STEM")]
    pub(crate) file: Option<String>,
    #[command(flatten)]
    pub(crate) place: Where,
}

/// Where a scaffold goes.
#[derive(Debug, Args)]
pub(crate) struct Where {
    /// Contract: the name of its folder below spec/
    #[arg(long, default_value = "current")]
    pub(crate) contract: String,
    /// Folder of a contract that lies elsewhere
    #[arg(long, value_name = "DIR", conflicts_with = "contract")]
    pub(crate) spec: Option<PathBuf>,
    /// Write nothing; show what would be written
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// For people, on standard error
    Text,
    /// One JSON document, on standard output
    Json,
}
