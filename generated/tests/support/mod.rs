//! Examples of answers, as files: `examples/<surface>/<Resource>[.label].json`. For a union the label
//! begins with the variant, and another one may follow.

pub(crate) mod schema;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// One file.
pub(crate) struct Example {
    /// Path below `tests`.
    pub(crate) path: String,
    /// Folder of the surface.
    pub(crate) surface: String,
    /// The resource.
    pub(crate) resource: String,
    /// What stands between the resource and the extension.
    pub(crate) labels: Vec<String>,
    /// What the file says, members in its order.
    pub(crate) value: Value,
}

impl Example {
    /// Whether one of its labels is this.
    pub(crate) fn has_label(&self, label: &str) -> bool {
        self.labels.iter().any(|one| one == label)
    }
}

/// The examples of an edition, which lie in a folder below `tests`.
pub(crate) fn examples(folder: &str) -> Vec<Example> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut found = Vec::new();
    for surface in ["backend", "frontend"] {
        let paths = fs::read_dir(root.join(folder).join(surface)).expect("each surface has examples");
        let mut paths: Vec<PathBuf> = paths.map(|entry| entry.expect("it can be listed").path()).collect();
        paths.sort();
        found.extend(paths.iter().map(|path| example(&root, surface, path)));
    }
    found
}

fn example(root: &Path, surface: &str, path: &Path) -> Example {
    let text = fs::read_to_string(path).expect("an example is a text");
    let value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_name().and_then(|name| name.to_str()).expect("names are UTF-8");
    let name = name.strip_suffix(".json").unwrap_or_else(|| panic!("{} is no .json", path.display()));
    let mut parts = name.split('.').map(str::to_owned);
    Example {
        path: path.strip_prefix(root).expect("it lies there").display().to_string(),
        surface: surface.to_owned(),
        resource: parts.next().unwrap_or_default(),
        labels: parts.collect(),
        value,
    }
}
