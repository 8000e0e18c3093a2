//! Times each stage of the generator on the project's own contract: `cargo bench -p clerk-user-emit --bench stages`.
#![allow(missing_docs, reason = "criterion_group! emits an undocumented function")]

use std::path::Path;

use clerk_user_emit::emit_all;
use clerk_user_model::diagnostic::Diagnostics;
use clerk_user_model::{SourceFile, SourceMap, lower, parse};
use criterion::{Criterion, criterion_group, criterion_main};

fn read(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).expect("the folder of the spec").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), files);
        } else {
            files.push(SourceFile { path: name, bytes: std::fs::read(entry.path()).expect("a spec file") });
        }
    }
}

fn stages(criterion: &mut Criterion) {
    let mut files = Vec::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/current"), "", &mut files);
    let sources = SourceMap::new(files);
    let (ast, _) = parse(&sources);
    let model = lower(&sources, &ast, &mut Diagnostics::default()).expect("the contract lowers");
    criterion.bench_function("parse", |bencher| bencher.iter(|| parse(&sources)));
    criterion.bench_function("lower", |bencher| {
        bencher.iter(|| lower(&sources, &ast, &mut Diagnostics::default()));
    });
    criterion.bench_function("emit", |bencher| bencher.iter(|| emit_all(&model)));
}

criterion_group!(benches, stages);
criterion_main!(benches);
