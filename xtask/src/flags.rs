//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::spec_language::choices;

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
    /// Say what a change of the contract breaks, for whom, and whether it may pass
    ///
    /// Compares each contract of the head with its namesake of the base. Either side is a folder (a contract, or
    /// one that holds `spec/`) or a git revision, which is read without touching the work tree.
    ///
    /// Exit code: 0 it may pass; 1 it may not: a breaking or security change that nobody approved, an approval
    /// that is stale, expired or not filled in, or a declared version that moves too little; 2 that could not be
    /// told.
    Gate(GateFlags),
    /// Print what changed since a base as the section of a changelog, in Markdown
    ///
    /// Exit code: 0 printed; 2 something could not be read.
    Changelog(ChangelogFlags),
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

/// The two sides of a comparison.
#[derive(Debug, Args)]
pub(crate) struct Sides {
    /// What it is held against: a folder, a git revision, or `auto`: the last release tag, else where the branch
    /// left its target, else the first parent
    #[arg(long, value_name = "REV|DIR", default_value = AUTO)]
    pub(crate) base: String,
    /// What is judged: a folder or a git revision [default: the spec of the work tree]
    #[arg(long, value_name = "REV|DIR")]
    pub(crate) head: Option<String>,
    /// Only this contract: the name of its folder, or its own [default: every contract]
    #[arg(long, value_name = "NAME")]
    pub(crate) contract: Option<String>,
    /// Folder of the contracts, from the root of either side
    #[arg(long, value_name = "DIR", default_value = "spec")]
    pub(crate) spec: PathBuf,
    /// Tags that are releases, for `--base auto`
    #[arg(long, value_name = "GLOB", default_value = "v[0-9]*")]
    pub(crate) tags: String,
    /// The base is no release: its version may stay, and approvals that it has already are not stale
    #[arg(long)]
    pub(crate) unreleased: bool,
    /// The day by which sunsets and approvals are judged, as YYYY-MM-DD [default: today, in UTC]
    #[arg(long, value_name = "DAY")]
    pub(crate) today: Option<String>,
}

/// The base that is looked for.
pub(crate) const AUTO: &str = "auto";

#[derive(Debug, Args)]
pub(crate) struct GateFlags {
    #[command(flatten)]
    pub(crate) sides: Sides,
    /// Dangerous changes, and what follows for implementers, must be approved too
    #[arg(long)]
    pub(crate) strict: bool,
    /// Whose view decides
    #[arg(long, value_name = "WHO", default_value = "caller")]
    pub(crate) audience: Whose,
    /// How the result is printed
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: GateFormat,
    /// Write the result into a file as well; may be repeated
    #[arg(long, value_name = "FORMAT=FILE", value_parser = output_file, value_delimiter = ',')]
    pub(crate) output: Vec<(GateFormat, PathBuf)>,
    /// File of approvals [default: approvals.yaml beside the contracts of the head]
    #[arg(long, value_name = "FILE")]
    pub(crate) approvals: Option<PathBuf>,
    /// Append an entry to fill in for each change that needs an approval
    #[arg(long)]
    pub(crate) accept: bool,
    /// Print the JSON Schema of the JSON format, and compare nothing
    #[arg(long)]
    pub(crate) schema: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ChangelogFlags {
    #[command(flatten)]
    pub(crate) sides: Sides,
    /// File of approvals, whose reasons are told [default: approvals.yaml beside the contracts of the head]
    #[arg(long, value_name = "FILE")]
    pub(crate) approvals: Option<PathBuf>,
}

/// Whose view decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Whose {
    /// Who calls: causes decide, what follows for implementers is shown
    Caller,
    /// Who implements: what follows from a change decides as well
    Implementer,
}

/// How the result of the gate is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum GateFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For pull requests
    Markdown,
    /// Annotations of GitHub's CI
    Github,
    /// SARIF 2.1.0
    Sarif,
    /// JUnit XML
    Junit,
}

/// Reads `json=gate.json`.
fn output_file(text: &str) -> Result<(GateFormat, PathBuf), String> {
    let (format, path) = text.split_once('=').ok_or("it has the form FORMAT=FILE")?;
    if path.is_empty() {
        return Err("the file has no name".to_owned());
    }
    let format = GateFormat::from_str(format, false).map_err(|_| {
        let names = GateFormat::value_variants().iter().filter_map(GateFormat::to_possible_value);
        let names: Vec<String> = names.map(|name| name.get_name().to_owned()).collect();
        format!("there is no format `{format}`; there are {}", names.join(", "))
    })?;
    Ok((format, PathBuf::from(path)))
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
    /// SARIF 2.1.0, on standard output
    Sarif,
}
