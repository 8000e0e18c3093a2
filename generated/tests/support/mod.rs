//! Examples of responses, as files: `examples/<surface>/<Resource>[.label].json`. For a union the first label is the
//! variant.

mod complete;
mod sample;
pub(crate) mod schema;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// One file.
pub(crate) struct Example {
    /// Path below `tests`.
    pub(crate) path: String,
    /// Name of the surface.
    pub(crate) surface: String,
    /// The resource.
    pub(crate) resource: String,
    /// The labels between the resource and the extension.
    pub(crate) labels: Vec<String>,
    /// The content, members in order.
    pub(crate) value: Value,
}

impl Example {
    /// Whether it has this label.
    pub(crate) fn has_label(&self, label: &str) -> bool {
        self.labels.iter().any(|one| one == label)
    }
}

/// The examples of an edition, from a folder below `tests`. The schemas, backend first, complete them.
pub(crate) fn examples(folder: &str, schemas: &[Value; 2]) -> Vec<Example> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut found = Vec::new();
    for (surface, schema) in ["backend", "frontend"].into_iter().zip(schemas) {
        let paths = fs::read_dir(root.join(folder).join(surface)).expect("each surface has examples");
        let mut paths: Vec<PathBuf> = paths.map(|entry| entry.expect("it can be listed").path()).collect();
        paths.sort();
        let mut examples: Vec<Example> = paths.iter().map(|path| example(&root, surface, path)).collect();
        complete::complete(&mut examples, schema);
        found.extend(examples);
    }
    found
}

fn example(root: &Path, surface: &str, path: &Path) -> Example {
    let text = fs::read_to_string(path).expect("an example is text");
    let value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_name().and_then(|name| name.to_str()).expect("names are UTF-8");
    let name =
        name.strip_suffix(".json").unwrap_or_else(|| panic!("{}: expected a .json file", path.display()));
    let mut parts = name.split('.').map(str::to_owned);
    Example {
        path: path.strip_prefix(root).expect("a path below the root").display().to_string(),
        surface: surface.to_owned(),
        resource: parts.next().unwrap_or_default(),
        labels: parts.collect(),
        value,
    }
}
