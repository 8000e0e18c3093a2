//! Command-line arguments.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::spec_language::choices;

/// Run the project's development tasks
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, arg_required_else_help = true)]
pub(crate) struct Xtask {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Generate code, schemas and tests from the spec
    ///
    /// Writes to `generated/`, and updates `spec/schema/` and the table of keys in `spec/README.md`. Files that are
    /// up to date are not touched. If the spec has errors, nothing is written.
    #[command(after_long_help = GENERATE_EXIT_CODES)]
    Generate(GenerateFlags),
    /// Check a contract change for breaking changes
    ///
    /// Compares each contract of the head with the contract of the same name in the base. Each side is a folder (a
    /// contract, or a folder that contains `spec/`) or a git revision. Revisions are read from the repository; the
    /// work tree is not changed.
    ///
    /// Record intentional breaking changes in `spec/approvals.yaml`: `--accept` appends the entries. Stale approvals
    /// are errors if the base is a release, and warnings otherwise.
    #[command(after_long_help = GATE_EXIT_CODES)]
    Gate(GateFlags),
    /// Print the contract changes since a base as a changelog section in Markdown
    #[command(after_long_help = CHANGELOG_EXIT_CODES)]
    Changelog(ChangelogFlags),
    /// Check that the contract covers every statement of the sources
    ///
    /// `spec/sources/statements` lists what each source document states, in our own words, and what covers it. Every
    /// element that an entry names must exist. With `--seeds`, every sentence, table cell and code block of the
    /// documents must be listed too, and nothing else.
    #[command(after_long_help = SOURCES_EXIT_CODES)]
    Sources(SourcesFlags),
    /// Create a rule, a resource, an operation or an implementation from a template
    ///
    /// Prints the new text, the fields to fill in, and the commands to run next, with the test that fails first.
    /// Existing files are never overwritten.
    #[command(subcommand, after_long_help = NEW_EXIT_CODES)]
    New(New),
    /// Print a shell completion script
    Completions {
        /// Shell to complete for
        shell: clap_complete::Shell,
    },
}

const GENERATE_EXIT_CODES: &str = "\
Exit codes:
  0  success: the output was written, or is up to date
  1  failure: the spec has errors, or `--check` found differences
  2  no result: invalid usage, or a file cannot be read or written";

const GATE_EXIT_CODES: &str = "\
Exit codes:
  0  success: the gate passes
  1  failure: a breaking or security change is not approved, an approval is expired, incomplete or stale,
     or the version bump is too small
  2  no result: invalid usage, or a side cannot be read";

const CHANGELOG_EXIT_CODES: &str = "\
Exit codes:
  0  success: the section was printed
  2  no result: invalid usage, or a side cannot be read";

const SOURCES_EXIT_CODES: &str = "\
Exit codes:
  0  success: every statement is covered
  1  failure: something is not listed, or an entry names something that does not exist
  2  no result: invalid usage, or a file cannot be read";

const NEW_EXIT_CODES: &str = "\
Exit codes:
  0  success: the template was written
  1  failure: the name is already in use
  2  no result: invalid usage, an unknown name, or a file cannot be read or written";

#[derive(Debug, Args)]
pub(crate) struct GenerateFlags {
    /// Print a unified diff of outdated files and write nothing
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) check: bool,
    /// List the files to write and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Folder of one contract [default: every contract in spec]
    #[arg(long, value_name = "DIR")]
    pub(crate) spec: Option<PathBuf>,
    /// Output folder [default: generated]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Emitters to run [default: all]
    #[arg(long, value_name = "EMITTER", value_delimiter = ',')]
    pub(crate) only: Vec<String>,
    /// Format of diagnostics
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) message_format: MessageFormat,
}

/// Selects the two sides of a comparison.
#[derive(Debug, Args)]
pub(crate) struct ComparisonFlags {
    /// Folder or git revision to compare with; `auto`: the last release tag, else the merge base with the target
    /// branch, else the first parent
    #[arg(long, value_name = "REV|DIR", default_value = AUTO)]
    pub(crate) base: String,
    /// Folder or git revision to check [default: the spec of the work tree]
    #[arg(long, value_name = "REV|DIR")]
    pub(crate) head: Option<String>,
    /// Contract to compare, by its folder or by its name [default: every contract]
    #[arg(long, value_name = "NAME")]
    pub(crate) contract: Option<String>,
    /// Folder of the contracts, relative to the root of each side
    #[arg(long, value_name = "DIR", default_value = "spec")]
    pub(crate) spec: PathBuf,
    /// Pattern of release tags
    #[arg(long, value_name = "GLOB", default_value = "v[0-9]*")]
    pub(crate) tags: String,
    /// Do not treat the base as a release: skip the version check and accept stale approvals
    #[arg(long)]
    pub(crate) unreleased: bool,
    /// Date for sunsets and the expiry of approvals, as YYYY-MM-DD [default: today in UTC]
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
}

/// The value of `--base` that searches for a base.
pub(crate) const AUTO: &str = "auto";

#[derive(Debug, Args)]
pub(crate) struct GateFlags {
    #[command(flatten)]
    pub(crate) comparison: ComparisonFlags,
    /// Require approvals for dangerous changes and for consequences for implementers too
    #[arg(long)]
    pub(crate) strict: bool,
    /// Audience for which breaking changes block: caller or implementer
    #[arg(long, value_name = "AUDIENCE", default_value = "caller")]
    pub(crate) audience: AudienceFlag,
    /// Output format
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: GateFormat,
    /// Also write the result to a file; may be repeated
    #[arg(long, value_name = "FORMAT=FILE", value_parser = output_file, value_delimiter = ',')]
    pub(crate) output: Vec<(GateFormat, PathBuf)>,
    /// Approvals file [default: approvals.yaml next to the contracts of the head]
    #[arg(long, value_name = "FILE")]
    pub(crate) approvals: Option<PathBuf>,
    /// Append an incomplete approval for each unapproved change
    #[arg(long)]
    pub(crate) accept: bool,
    /// Print the JSON Schema of the JSON format and exit
    #[arg(long)]
    pub(crate) schema: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ChangelogFlags {
    #[command(flatten)]
    pub(crate) comparison: ComparisonFlags,
    /// Approvals file, for the reasons of approved changes [default: approvals.yaml next to the contracts of the head]
    #[arg(long, value_name = "FILE")]
    pub(crate) approvals: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct SourcesFlags {
    /// Folder with the source documents; the name of each starts with the key of its source
    #[arg(long, value_name = "DIR")]
    pub(crate) seeds: Option<PathBuf>,
    /// Folder with the OpenAPI documents that `spec/sources/openapi/params.yaml` names
    #[arg(long, value_name = "DIR")]
    pub(crate) upstream: Option<PathBuf>,
}

/// The audience whose view decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AudienceFlag {
    /// Callers: consequences for implementers are shown and do not block
    Caller,
    /// Implementers: consequences of a change can block too
    Implementer,
}

/// Output format of the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum GateFormat {
    /// Plain text
    Text,
    /// JSON document
    Json,
    /// Markdown for pull requests
    Markdown,
    /// GitHub Actions annotations
    Github,
    /// SARIF 2.1.0
    Sarif,
    /// JUnit XML
    Junit,
}

/// Parses `FORMAT=FILE`, such as `json=gate.json`.
fn output_file(text: &str) -> Result<(GateFormat, PathBuf), String> {
    let (format, path) = text.split_once('=').ok_or("expected FORMAT=FILE")?;
    if path.is_empty() {
        return Err("missing file name".to_owned());
    }
    let format = GateFormat::from_str(format, false).map_err(|_| {
        let names = GateFormat::value_variants().iter().filter_map(GateFormat::to_possible_value);
        let names: Vec<String> = names.map(|name| name.get_name().to_owned()).collect();
        format!("unknown format `{format}`; expected one of: {}", names.join(", "))
    })?;
    Ok((format, PathBuf::from(path)))
}

/// What `new` creates.
#[derive(Debug, Subcommand)]
pub(crate) enum New {
    /// Create a rule in its own file
    ///
    /// Example: cargo xtask new rule shape-of-list --kind list-shape --family pagination --level documented
    Rule(NewRule),
    /// Create a resource in its own file
    ///
    /// Example: cargo xtask new resource Device --id DeviceId
    Resource(NewResource),
    /// Add an operation to the file of its surface and resource
    ///
    /// Example: cargo xtask new operation renameDevice --surface backend --resource Device --file devices
    Operation(NewOperation),
    /// Create a crate that implements the contract, with one operation and a test per rule
    ///
    /// Example: cargo xtask new implementation ../my-server
    Implementation(NewImplementation),
}

#[derive(Debug, Args)]
pub(crate) struct NewImplementation {
    /// Folder of the new crate
    pub(crate) path: PathBuf,
    /// Name of the crate, in kebab-case [default: the name of the folder]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// List the files to write and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Debug, Args)]
pub(crate) struct NewRule {
    /// Id of the rule, in kebab-case; also the name of its file
    pub(crate) id: String,
    /// Kind of the rule
    #[arg(long, value_parser = choices("rule", "kind"))]
    pub(crate) kind: String,
    /// Folder in rules/
    #[arg(long)]
    pub(crate) family: String,
    /// Create the folder if it does not exist
    #[arg(long)]
    pub(crate) new_family: bool,
    /// Evidence level of the rule [default: a field to fill in]
    #[arg(long, value_parser = choices("rule", "level"))]
    pub(crate) level: Option<String>,
    /// Operation that the rule is about; may be repeated
    #[arg(long, value_name = "SURFACE.NAME")]
    pub(crate) operation: Vec<String>,
    #[command(flatten)]
    pub(crate) place: ContractFlags,
}

#[derive(Debug, Args)]
pub(crate) struct NewResource {
    /// Name of the resource, in PascalCase
    pub(crate) name: String,
    /// Name of its id type, in PascalCase [default: the resource has no id]
    #[arg(long)]
    pub(crate) id: Option<String>,
    #[command(flatten)]
    pub(crate) place: ContractFlags,
}

#[derive(Debug, Args)]
pub(crate) struct NewOperation {
    /// Name of the operation, in camelCase
    pub(crate) name: String,
    /// Surface that the operation belongs to
    #[arg(long, value_parser = choices("operations", "surface"))]
    pub(crate) surface: String,
    /// Resource that the operation returns
    #[arg(long)]
    pub(crate) resource: String,
    /// File in operations/, without its extension [default: the file with most operations on the resource]
    #[arg(long, value_name = "STEM")]
    pub(crate) file: Option<String>,
    #[command(flatten)]
    pub(crate) place: ContractFlags,
}

/// Selects the contract to add to.
#[derive(Debug, Args)]
pub(crate) struct ContractFlags {
    /// Contract, by its folder in spec/
    #[arg(long, default_value = "current")]
    pub(crate) contract: String,
    /// Folder of a contract outside spec/
    #[arg(long, value_name = "DIR", conflicts_with = "contract")]
    pub(crate) spec: Option<PathBuf>,
    /// Print the new text and write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// Plain text on standard error
    Text,
    /// JSON document on standard output
    Json,
    /// SARIF 2.1.0 on standard output
    Sarif,
}
