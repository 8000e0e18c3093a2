//! JSON Schema of the spec language itself, from the AST types: help in editors.

use schemars::{JsonSchema, schema_for};

use crate::ast::{ContractFile, EnumFile, ErrorsFile, OperationsFile, ResourceFile, RuleFile};
use crate::emit::OutputFile;

/// The schemas, one per kind of file, with paths relative to `spec/schema`.
pub fn language_schemas() -> Vec<OutputFile> {
    vec![
        one::<ContractFile>("contract"),
        one::<ErrorsFile>("errors"),
        one::<ResourceFile>("resource"),
        one::<EnumFile>("enum"),
        one::<OperationsFile>("operations"),
        one::<RuleFile>("rule"),
    ]
}

fn one<T: JsonSchema>(kind: &str) -> OutputFile {
    let contents = format!("{:#}\n", schema_for!(T).as_value());
    OutputFile { path: format!("{kind}.schema.json"), contents }
}
