//! What a resource costs when a contract has many: `cargo bench -p clerk-user-emit --bench scale`.
//!
//! Made-up contracts with 57, 570 and 5,700 resources, each with an id, operations and a rule, go
//! through parse, lower and every emitter. The table shows the best of several runs.

#![allow(clippy::print_stdout, reason = "what it measured is its output")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use clerk_user_emit::{EMITTERS, Edition};
use clerk_user_model::{SourceFile, SourceMap, read};

/// The allocator of `cargo xtask`, whose work this is.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// As many resources as the project's own contract has, about.
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
        (factor, read(&sources).0.expect("the made-up contract has no faults"))
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

/// One run, with the outputs of an emitter dropped before the next one begins, as a writer would.
fn run(sources: &SourceMap) -> (Duration, Duration) {
    let start = Instant::now();
    let (model, faults) = read(sources);
    assert!(faults.is_empty(), "the made-up contract has faults");
    let model = model.expect("a contract without faults lowers");
    let reading = start.elapsed();
    let start = Instant::now();
    let edition = Edition::standalone(&model);
    for emitter in EMITTERS {
        black_box(emitter.run(&edition));
    }
    (reading, start.elapsed())
}

/// The contract of a library, with its one resource copied under other names.
fn contract(count: usize) -> Vec<SourceFile> {
    let file = |path: &str| {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/minimal").join(path);
        std::fs::read_to_string(from).expect("a file of the second contract")
    };
    let whole = ["contract.yaml", "errors.yaml", "enums/condition.yaml"];
    let mut files: Vec<SourceFile> =
        whole.iter().map(|path| SourceFile { path: (*path).to_owned(), bytes: file(path).into() }).collect();
    let copied = ["resources/book.yaml", "operations/books.yaml", "rules/general/notes-merge.yaml"];
    let copied = copied.map(|path| (path.trim_end_matches(".yaml"), file(path)));
    for index in 0..count {
        // The first keeps its names: a fixup of the contract speaks of it.
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
