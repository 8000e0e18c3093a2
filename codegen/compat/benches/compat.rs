//! Measures the comparison of two contracts: `cargo bench -p clerk-user-compat --bench compat`.
//!
//! The project's own contract with fifty edits, with and without reading both specs; then generated contracts of
//! growing size, in which every tenth resource differs. The time per resource must not grow.
#![allow(missing_docs, reason = "criterion_group! emits an undocumented function")]

use std::path::Path;

use clerk_user_compat::{CompareOptions, compare};
use clerk_user_model::{Model, SourceFile, SourceMap, read};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// The allocator of `cargo xtask`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn files(folder: &Path, prefix: &str, found: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).expect("the spec exists").flatten() {
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            files(&entry.path(), &format!("{name}/"), found);
        } else {
            found.push(SourceFile { path: name, bytes: std::fs::read(entry.path()).expect("a spec file") });
        }
    }
}

fn lowered(files: Vec<SourceFile>) -> Model {
    read(&SourceMap::new(files)).0.expect("the contract is valid")
}

/// The contract with another path for some operations.
fn edited(files: &[SourceFile], edits: usize) -> Vec<SourceFile> {
    let mut left = edits;
    let mut moved = |line: &str| {
        let moves = left > 0 && line.contains("http: {") && !line.contains("/v1/me/phone_numbers");
        left -= usize::from(moves);
        if moves { line.replacen("/v1/", "/v1/moved/", 1) } else { line.to_owned() }
    };
    let edit = |file: &SourceFile| {
        let text = String::from_utf8_lossy(&file.bytes);
        let text: Vec<String> = text.lines().map(&mut moved).collect();
        SourceFile { path: file.path.clone(), bytes: (text.join("\n") + "\n").into_bytes() }
    };
    files.iter().map(edit).collect()
}

/// The contract of a library, with copies of its one resource under other names.
fn library(count: usize, head: bool) -> Vec<SourceFile> {
    let text = |path: &str| {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/minimal").join(path);
        std::fs::read_to_string(from).expect("a file of the fixture")
    };
    let whole = ["contract.yaml", "errors.yaml", "enums/condition.yaml"];
    let mut found: Vec<SourceFile> =
        whole.iter().map(|path| SourceFile { path: (*path).to_owned(), bytes: text(path).into() }).collect();
    let copied = ["resources/book.yaml", "operations/books.yaml", "rules/general/notes-merge.yaml"];
    let copied = copied.map(|path| (path.trim_end_matches(".yaml"), text(path)));
    for index in 0..count {
        let number = if index == 0 { String::new() } else { index.to_string() };
        for (path, text) in &copied {
            let mut text = text
                .replace("Book", &format!("Book{number}"))
                .replace("book", &format!("book{number}"))
                .replace("notes-merge", &format!("notes-merge{number}"));
            if head && index % 10 == 1 {
                text = text.replace("max-length: 200", "max-length: 100");
            }
            found.push(SourceFile { path: format!("{path}{number}.yaml"), bytes: text.into() });
        }
    }
    found
}

fn comparison(criterion: &mut Criterion) {
    let mut base = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/current"), "", &mut base);
    let head = edited(&base, 50);
    let found = compare(&lowered(base.clone()), &lowered(head.clone()), &CompareOptions::default());
    assert_eq!(found.len(), 50, "each edit is one change");
    criterion.bench_function("fifty edits, both specs read", |bencher| {
        bencher.iter(|| compare(&lowered(base.clone()), &lowered(head.clone()), &CompareOptions::default()));
    });
    let (old, new) = (lowered(base), lowered(head));
    criterion.bench_function("fifty edits", |bencher| {
        bencher.iter(|| compare(&old, &new, &CompareOptions::default()));
    });

    let mut group = criterion.benchmark_group("resources");
    group.sample_size(10);
    for factor in [1_u32, 10, 100] {
        let count = 57 * factor;
        let size = usize::try_from(count).unwrap_or(usize::MAX);
        let (old, new) = (lowered(library(size, false)), lowered(library(size, true)));
        group.throughput(Throughput::Elements(u64::from(count)));
        group.bench_with_input(BenchmarkId::from_parameter(count), &(old, new), |bencher, (old, new)| {
            bencher.iter(|| compare(old, new, &CompareOptions::default()));
        });
    }
}

criterion_group!(benches, comparison);
criterion_main!(benches);
