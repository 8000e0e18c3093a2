//! Location of the workspace.

use std::path::{Path, PathBuf};

/// The root of the workspace: the current folder, else the workspace in which this program was built.
pub(crate) fn workspace() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let here = Path::new(".");
    let is_root = |path: &Path| path.join("spec").is_dir() && path.join("Cargo.toml").is_file();
    if is_root(here) || !is_root(built) { here.to_owned() } else { built.to_owned() }
}
