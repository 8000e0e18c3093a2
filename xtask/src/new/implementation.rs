//! Creates a crate that implements the contract, with one operation and a test per rule. A test checks that
//! `examples/first-operation` has the same text, so the template compiles.

use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use super::crate_name;
use crate::flags::NewImplementation;
use crate::generate::disk;
use crate::{output, root};

const MANIFEST: &str = include_str!("implementation/Cargo.toml.txt");
const LIBRARY: &str = include_str!("implementation/lib.rs.txt");
const TEST: &str = include_str!("implementation/conformance.rs.txt");

/// Writes the crate.
pub(super) fn run(flags: &NewImplementation) -> Result<ExitCode> {
    let folder = std::path::absolute(&flags.path).context("invalid path")?;
    let name = match &flags.name {
        Some(name) => name.clone(),
        None => folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    };
    if let Some(problem) = crate_name::problem(&name) {
        bail!("`{name}` {problem}; add `--name NAME`, such as `--name {}`", crate_name::suggestion(&name));
    }
    if folder.join("Cargo.toml").symlink_metadata().is_ok() {
        output::error(&format!(
            "error: {} already contains a crate; nothing was written",
            flags.path.display()
        ));
        return Ok(ExitCode::FAILURE);
    }
    let place = CrateLocation::of(&folder)?;
    let fill = |text: &str| {
        text.replace("{name}", &name)
            .replace("{module}", &name.replace('-', "_"))
            .replace("{project}", &place.project)
            .replace("{workspace}", if place.is_member { "" } else { "\n[workspace]\n" })
    };
    let files = [("Cargo.toml", MANIFEST), ("src/lib.rs", LIBRARY), ("tests/conformance.rs", TEST)];
    let verb = if flags.dry_run { "would create" } else { "created" };
    let mut said = String::new();
    for (file, text) in files {
        let path = folder.join(file);
        if path.symlink_metadata().is_ok() {
            bail!("{} already exists; no further files were written", path.display());
        }
        if !flags.dry_run {
            disk::write(&path, &fill(text)).with_context(|| format!("failed to write {}", path.display()))?;
        }
        said.push_str(&format!("{verb} {}\n", flags.path.join(file).display()));
    }
    said.push_str("\nNext steps:\n");
    if place.is_member {
        let member = place.within.display();
        said.push_str(&format!(
            "  add \"{member}\" to `members` in Cargo.toml, and the crate to xtask/tests/suite/dependencies.rs\n"
        ));
    } else {
        said.push_str(&format!("  cd {}\n", flags.path.display()));
    }
    said.push_str(
        "  cargo test\n      runs one test per rule; rules about undeclared operations do not apply\n  \
         implement the next operation in src/lib.rs and add it to OPERATIONS\n      a failing rule prints \
         the shortest calls that reproduce it\n",
    );
    output::line(said.trim_end());
    Ok(ExitCode::SUCCESS)
}

/// Location of the crate relative to this project.
struct CrateLocation {
    /// The path from the crate to the project.
    project: String,
    /// Whether it is in the project, and so in its workspace.
    is_member: bool,
    /// Its path within the project.
    within: PathBuf,
}

impl CrateLocation {
    fn of(folder: &Path) -> Result<Self> {
        let project = root::workspace();
        let project =
            project.canonicalize().with_context(|| format!("failed to find {}", project.display()))?;
        let folder = plain(folder);
        Ok(match folder.strip_prefix(&project) {
            Ok(within) if within.as_os_str().is_empty() => {
                bail!("the path is the root of this project; choose another folder")
            }
            Ok(within) => Self {
                project: vec![".."; within.components().count()].join("/"),
                is_member: true,
                within: within.to_owned(),
            },
            Err(_) => {
                Self { project: project.display().to_string(), is_member: false, within: PathBuf::new() }
            }
        })
    }
}

/// A path without `..`. The folder may not exist yet.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            Component::CurDir => {}
            other => plain.push(other),
        }
    }
    plain
}
