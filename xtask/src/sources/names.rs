//! The names that the inventory of a source lists (`spec/sources/SOURCE.yaml`). A test compares the inventory with the
//! contracts, so a name, a type or a signature of a listed name needs no statement.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// Every key and every text value of the inventory.
pub(super) fn read(path: &Path) -> Result<BTreeSet<String>> {
    let text = fs::read_to_string(path).with_context(|| format!("failed to read {}", path.display()))?;
    let value: Value =
        serde_saphyr::from_str(&text).with_context(|| format!("failed to parse {}", path.display()))?;
    let mut names = BTreeSet::new();
    collect(&value, &mut names);
    Ok(names)
}

/// The name without marks: `strategy?` is `strategy`, `'oauth_google'` is `oauth_google`, `reload()` is `reload`.
pub(super) fn bare(name: &str) -> &str {
    let name = name.split('(').next().unwrap_or(name);
    name.trim().trim_matches(['\'', '"', '?'])
}

fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            names.insert(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Object(members) => {
            for (key, value) in members {
                names.insert(key.clone());
                collect(value, names);
            }
        }
        _ => {}
    }
}
