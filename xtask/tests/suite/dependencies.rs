//! Checks the dependencies against `deny.toml`, and the allowed dependencies between the crates of the workspace. Uses
//! `cargo metadata`, so it needs no other program.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace").to_owned()
}

/// All packages of the lock file, for all platforms. Without a network, only the packages of this platform.
fn packages() -> Vec<Value> {
    let ask = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(root()).args(["metadata", "--format-version", "1", "--locked", "--all-features"]);
        command.args(more).output().expect("cargo runs this test")
    };
    let mut output = ask(&[]);
    if !output.status.success() {
        output = ask(&["--offline", "--filter-platform", "host-tuple"]);
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    metadata["packages"].as_array().expect("cargo lists packages").clone()
}

fn text<'a>(value: &'a Value, member: &str) -> &'a str {
    value[member].as_str().unwrap_or_default()
}

/// Whether a package belongs to this workspace.
fn is_own(package: &Value) -> bool {
    package["source"].is_null() && Path::new(text(package, "manifest_path")).starts_with(canonical(&root()))
}

fn canonical(path: &Path) -> PathBuf {
    path.canonicalize().expect("the workspace exists")
}

/// The first string in each line of a list in `deny.toml`.
fn listed(section: &str, key: &str) -> BTreeSet<String> {
    let toml = fs::read_to_string(root().join("deny.toml")).expect("deny.toml is in the workspace");
    let inside = toml.lines().skip_while(|line| *line != format!("[{section}]"));
    let list = inside.skip_while(|line| *line != format!("{key} = [")).skip(1);
    let lines = list.take_while(|line| *line != "]");
    let found: BTreeSet<String> =
        lines.filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect();
    assert!(!found.is_empty(), "deny.toml has no list `{key}` in [{section}] with one entry a line");
    found
}

/// Whether a licence expression is satisfied by these licences. `WITH` makes a licence a different one, `AND` binds
/// tighter than `OR`, and the old `/` means `OR`.
fn is_met(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced =
        expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ").replace(" WITH ", "\u{a0}");
    let tokens: Vec<String> = spaced.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let mut rest = tokens.as_slice();
    let met = either(&mut rest, allowed);
    met && rest.is_empty()
}

fn either(rest: &mut &[String], allowed: &BTreeSet<String>) -> bool {
    let mut met = both(rest, allowed);
    while take(rest, "OR") {
        met |= both(rest, allowed);
    }
    met
}

fn both(rest: &mut &[String], allowed: &BTreeSet<String>) -> bool {
    let mut met = one(rest, allowed);
    while take(rest, "AND") {
        met &= one(rest, allowed);
    }
    met
}

fn one(rest: &mut &[String], allowed: &BTreeSet<String>) -> bool {
    if take(rest, "(") {
        let met = either(rest, allowed);
        return take(rest, ")") && met;
    }
    let Some((licence, after)) = rest.split_first() else { return false };
    *rest = after;
    allowed.contains(&licence.replace('\u{a0}', " WITH "))
}

fn take(rest: &mut &[String], word: &str) -> bool {
    let found = rest.first().is_some_and(|first| first == word);
    if found {
        *rest = &rest[1..];
    }
    found
}

#[test]
fn every_licence_is_allowed() {
    let allowed = listed("licenses", "allow");
    for package in packages() {
        let licence = text(&package, "license");
        assert!(is_met(licence, &allowed), "{} has the licence `{licence}`", text(&package, "name"));
    }
}

#[test]
fn licence_expressions_are_evaluated_correctly() {
    let allowed = ["MIT", "Zlib"].map(str::to_owned).into();
    for met in ["MIT", "MIT OR GPL-3.0", "GPL-3.0/MIT", "(GPL-3.0 OR MIT) AND Zlib", "GPL-3.0 AND X OR MIT"] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for unmet in ["", "GPL-3.0", "MIT AND GPL-3.0", "MIT AND (X OR Y)", "MIT WITH Y", "(MIT", "MIT Zlib"] {
        assert!(!is_met(unmet, &allowed), "{unmet}");
    }
}

#[test]
fn all_packages_come_from_crates_io_or_this_workspace() {
    for package in packages() {
        let (name, source) = (text(&package, "name"), text(&package, "source"));
        let is_registered = source.starts_with("registry+") && source.ends_with("/crates.io-index");
        assert!(is_registered || is_own(&package), "{name} comes from `{source}`");
    }
}

#[test]
fn no_banned_crate_is_used() {
    let banned = listed("bans", "deny");
    for package in packages() {
        let name = text(&package, "name");
        assert!(!banned.contains(name), "{name} is banned; see deny.toml for the reason");
    }
}

#[test]
fn every_dependency_on_a_registry_states_a_version() {
    for package in packages().iter().filter(|package| is_own(package)) {
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let is_wild = text(dependency, "req") == "*" && dependency["path"].is_null();
            assert!(
                !is_wild,
                "{} accepts any version of {}",
                text(package, "name"),
                text(dependency, "name")
            );
        }
    }
}

/// The names of the dependencies of each crate of the workspace, as the crate renames them.
fn used() -> BTreeMap<PathBuf, BTreeSet<String>> {
    let own = packages().into_iter().filter(is_own);
    own.map(|package| {
        let folder = Path::new(text(&package, "manifest_path")).parent().expect("a manifest is in a folder");
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let name = |dependency: &Value| {
            dependency["rename"].as_str().unwrap_or_else(|| text(dependency, "name")).to_owned()
        };
        (folder.to_owned(), dependencies.map(name).collect())
    })
    .collect()
}

#[test]
fn every_dependency_is_named_in_the_code_of_its_crate() {
    let mut idle = Vec::new();
    for (folder, names) in used() {
        let code = rust_below(&folder);
        let unnamed = names.into_iter().filter(|name| !code.contains(&name.replace('-', "_")));
        idle.extend(unnamed.map(|name| format!("{name} in {}", folder.display())));
    }
    assert!(idle.is_empty(), "unused dependencies: {}", idle.join(", "));
}

fn rust_below(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("the folder of a crate can be read").flatten();
    let read = |path: PathBuf| match path.extension() {
        _ if path.is_dir() => rust_below(&path),
        Some(extension) if extension == "rs" => fs::read_to_string(&path).expect("Rust is UTF-8"),
        _ => String::new(),
    };
    entries.map(|entry| read(entry.path())).collect()
}

#[test]
fn every_dependency_of_the_workspace_is_used_by_a_crate() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the workspace has a manifest");
    let section = manifest.lines().skip_while(|line| *line != "[workspace.dependencies]").skip(1);
    let lines = section.take_while(|line| !line.starts_with('['));
    let used: BTreeSet<String> = used().into_values().flatten().collect();
    let names = lines.filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
    let idle: Vec<&str> = names.filter(|name| !used.contains(*name)).collect();
    assert!(idle.is_empty(), "no crate uses {}", idle.join(", "));
}

/// `xtask → emit, compat → model → runtime` and `conformance → generated → runtime`. The generator does not depend on its
/// output, so it works when the output is broken.
#[test]
fn the_crates_of_the_workspace_have_only_the_allowed_dependencies() {
    let may_know = BTreeMap::from([
        ("clerk-user-runtime", vec![]),
        ("clerk-user-report", vec![]),
        ("clerk-user-model", vec!["clerk-user-runtime"]),
        ("clerk-user-emit", vec!["clerk-user-model", "clerk-user-runtime"]),
        ("clerk-user-compat", vec!["clerk-user-model", "clerk-user-runtime"]),
        ("clerk-user", vec!["clerk-user-runtime"]),
        ("clerk-user-bench", vec!["clerk-user", "clerk-user-runtime"]),
        ("clerk-user-implementation", vec!["clerk-user", "clerk-user-runtime"]),
        ("clerk-user-reference", vec!["clerk-user", "clerk-user-runtime", "clerk-user-implementation"]),
        (
            "clerk-user-conformance",
            vec!["clerk-user", "clerk-user-runtime", "clerk-user-implementation", "clerk-user-report"],
        ),
        (
            "clerk-user-mutants",
            vec![
                "clerk-user",
                "clerk-user-runtime",
                "clerk-user-implementation",
                "clerk-user-reference",
                "clerk-user-conformance",
            ],
        ),
        (
            "clerk-user-conformance-cli",
            vec![
                "clerk-user",
                "clerk-user-runtime",
                "clerk-user-implementation",
                "clerk-user-reference",
                "clerk-user-conformance",
                "clerk-user-mutants",
                "clerk-user-report",
            ],
        ),
        ("first-operation", vec!["clerk-user", "clerk-user-runtime", "clerk-user-conformance"]),
        ("shallow-merge", vec!["clerk-user", "clerk-user-runtime", "clerk-user-conformance"]),
        ("xtask", vec!["clerk-user-compat", "clerk-user-emit", "clerk-user-model", "clerk-user-report"]),
    ]);
    for package in packages().iter().filter(|package| is_own(package)) {
        let name = text(package, "name");
        let known = may_know
            .get(name)
            .unwrap_or_else(|| panic!("add the allowed dependencies of {name} to this test"));
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let other = text(dependency, "name");
            assert!(
                dependency["path"].is_null() || known.contains(&other),
                "{name} must not depend on {other}"
            );
        }
    }
}
