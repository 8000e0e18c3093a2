//! Cost of one resource in contracts of different sizes: `cargo bench -p clerk-user-emit --bench scale`.
//!
//! Parses, lowers and emits synthetic contracts with 57, 570 and 5,700 resources, each with an id, operations and a
//! rule. The table shows the best of several runs.

#![allow(clippy::print_stdout, reason = "the results are printed")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use clerk_user_emit::{EMITTERS, Edition};
use clerk_user_model::{SourceFile, SourceMap, read};

/// The allocator of `cargo xtask`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// About the number of resources in the current contract.
const BASE: usize = 57;
const FACTORS: [usize; 3] = [1, 10, 100];

fn main() {
    if std::env::args().any(|arg| arg == "emitters") {
        emitters();
        return;
    }
    println!("| resources | parse and lower | emit | all, per resource | against {BASE} |");
    println!("| --- | --- | --- | --- | --- |");
    let mut base = None;
    for factor in FACTORS {
        let count = BASE * factor;
        let sources = SourceMap::new(contract(count));
        let runs = if factor > 10 { 3 } else { 10 };
        let (read, emit) = (0..runs).map(|_| run(&sources)).min_by_key(|(a, b)| *a + *b).unwrap_or_default();
        let each = (read + emit).as_secs_f64() * 1e6 / f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let against = each / *base.get_or_insert(each);
        println!("| {count} | {read:.1?} | {emit:.1?} | {each:.0} µs | {against:.2} |");
    }
}

/// The same for each emitter alone: `cargo bench -p clerk-user-emit --bench scale -- emitters`.
fn emitters() {
    let models = FACTORS.map(|factor| {
        let sources = SourceMap::new(contract(BASE * factor));
        (factor, read(&sources).0.expect("the synthetic contract has no errors"))
    });
    for emitter in EMITTERS {
        print!("{:<20}", emitter.name);
        for (factor, model) in &models {
            let edition = Edition::standalone(model);
            let runs = 0..if *factor > 10 { 3 } else { 10 };
            let best = runs.map(|_| {
                let start = Instant::now();
                black_box(emitter.run(&edition));
                start.elapsed()
            });
            let best = best.min().unwrap_or_default();
            let count = f64::from(u32::try_from(BASE * factor).unwrap_or(u32::MAX));
            print!(" {:>6.0} µs", best.as_secs_f64() * 1e6 / count);
        }
        println!();
    }
}

/// One run. The output of each emitter is dropped before the next one starts.
fn run(sources: &SourceMap) -> (Duration, Duration) {
    let start = Instant::now();
    let (model, faults) = read(sources);
    assert!(faults.is_empty(), "the synthetic contract has errors");
    let model = model.expect("a valid contract has a model");
    let reading = start.elapsed();
    let start = Instant::now();
    let edition = Edition::standalone(&model);
    for emitter in EMITTERS {
        black_box(emitter.run(&edition));
    }
    (reading, start.elapsed())
}

/// The minimal contract with copies of its resource under other names.
fn contract(count: usize) -> Vec<SourceFile> {
    let file = |path: &str| {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/minimal").join(path);
        std::fs::read_to_string(from).expect("a file of the minimal contract")
    };
    let whole = ["contract.yaml", "errors.yaml", "enums/condition.yaml"];
    let mut files: Vec<SourceFile> =
        whole.iter().map(|path| SourceFile { path: (*path).to_owned(), bytes: file(path).into() }).collect();
    let copied = ["resources/book.yaml", "operations/books.yaml", "rules/general/notes-merge.yaml"];
    let copied = copied.map(|path| (path.trim_end_matches(".yaml"), file(path)));
    for index in 0..count {
        // The first keeps its names, because a fixup of the contract refers to it.
        let number = if index == 0 { String::new() } else { index.to_string() };
        for (path, text) in &copied {
            let text = text
                .replace("Book", &format!("Book{number}"))
                .replace("book", &format!("book{number}"))
                .replace("notes-merge", &format!("notes-merge{number}"));
            files.push(SourceFile { path: format!("{path}{number}.yaml"), bytes: text.into() });
        }
    }
    files
}
