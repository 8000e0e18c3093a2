//! Counts the emitted lines of the types of a resource and of the types that it refers to:
//! `cargo run -p clerk-user-emit --example closure_lines -- spec/current backend User`.

#![allow(clippy::print_stdout, reason = "the results are printed")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use clerk_user_emit::{EMITTERS, Edition};
use clerk_user_model::model::PropertyType;
use clerk_user_model::{Model, SourceFile, SourceMap, read, render_text};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [spec, surface, resource] = &args[..] else {
        eprintln!("usage: closure_lines SPEC SURFACE RESOURCE");
        return ExitCode::from(2);
    };
    let mut files = Vec::new();
    if let Err(error) = walk(Path::new(spec), "", &mut files) {
        eprintln!("error: {spec}: {error}");
        return ExitCode::from(2);
    }
    let sources = SourceMap::new(files);
    let (model, faults) = read(&sources);
    let Some(model) = model else {
        eprintln!("{}", render_text(&sources, spec, &faults, false));
        return ExitCode::FAILURE;
    };
    let Some(model) = closure(model, surface, resource) else {
        eprintln!("error: no {surface} operation returns a resource `{resource}`");
        return ExitCode::from(2);
    };
    println!("{} types:", model.ids.len() + model.enums.len() + model.resources.len());
    let names = model.resources.iter().map(|one| one.name.as_str());
    println!("resources  {}", names.collect::<Vec<_>>().join(", "));
    let edition = Edition::standalone(&model);
    let mut total = 0;
    for emitter in EMITTERS.iter().filter(|emitter| emitter.name.ends_with("-types")) {
        for file in emitter.run(&edition) {
            let lines = file.contents.lines().count();
            println!("{lines:>6} {}", file.path);
            total += lines;
        }
    }
    println!("{total:>6} lines");
    ExitCode::SUCCESS
}

/// The contract with only that resource, the types that it refers to, and one operation that returns it.
fn closure(mut model: Model, surface: &str, resource: &str) -> Option<Model> {
    let mut wanted = BTreeSet::from([resource.to_owned()]);
    let mut open = vec![resource.to_owned()];
    while let Some(name) = open.pop() {
        let Some(resource) = model.resource(&name) else { continue };
        let referred = resource.all_properties().filter_map(|property| match &property.ty {
            PropertyType::Id(name) | PropertyType::Enum(name) | PropertyType::Resource(name) => Some(name),
            _ => None,
        });
        for name in referred.chain(&resource.id) {
            if wanted.insert(name.clone()) {
                open.push(name.clone());
            }
        }
    }
    let reads = |id: &str| id.starts_with(surface);
    let reader = model.operations.iter().find(|one| reads(&one.id()) && one.returns.resource() == resource);
    model.operations = vec![reader?.clone()];
    model.ids.retain(|id| wanted.contains(&id.name));
    model.enums.retain(|one| wanted.contains(&one.name));
    model.resources.retain(|one| wanted.contains(&one.name));
    Some(model)
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(SourceFile { path: name, bytes: std::fs::read(entry.path())? });
        }
    }
    Ok(())
}
