//! No circle of imports between the hand-written files of a crate. A file imports another when a path in it leads
//! to an item of the other file; a re-export leads to the file that defines the item. Unit tests do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, File, Item, ItemMod, ItemUse, Macro, UseTree};

/// Circles that are meant, each with the reason.
const ALLOWED: &[(&[&str], &str)] = &[];

/// A path of names from the root of a crate.
type ModulePath = Vec<String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_owned()
}

/// One crate: its files by module path, and what each of them imports.
#[derive(Default)]
struct Crate {
    /// The file of each module, inline modules included.
    files: BTreeMap<ModulePath, usize>,
    names: Vec<String>,
    /// What a re-exported name leads to; `None` for an item of another crate.
    exports: BTreeMap<ModulePath, Option<ModulePath>>,
    /// Modules that re-export everything of another one.
    globs: Vec<(ModulePath, ModulePath)>,
    /// Absolute paths that a file names.
    paths: Vec<(usize, ModulePath)>,
}

impl Crate {
    fn read(source: &Path) -> Self {
        let mut found = Self::default();
        let mut files = Vec::new();
        collect(source, &mut files);
        files.sort();
        for path in files {
            let relative = path.strip_prefix(source).expect("the file was found below the folder");
            let module = module_path(relative);
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let name = path.strip_prefix(root()).expect("the crate lies in the workspace");
            found.add(&name.display().to_string().replace('\\', "/"), module, &parsed);
        }
        found
    }

    fn add(&mut self, name: &str, module: ModulePath, parsed: &File) {
        let file = self.names.len();
        self.names.push(name.to_owned());
        self.files.insert(module.clone(), file);
        let mut reader = Reader { found: self, file, module };
        for item in &parsed.items {
            reader.visit_item(item);
        }
    }

    /// The file that defines what a path leads to.
    fn defines(&self, path: &[String], depth: usize) -> Option<usize> {
        let modules = (0..=path.len()).rev();
        let length = modules.into_iter().find(|length| self.files.contains_key(&path[..*length]))?;
        let (module, rest) = path.split_at(length);
        if let Some(name) = rest.first().filter(|_| depth < 16) {
            let mut exported = module.to_vec();
            exported.push(name.clone());
            if let Some(target) = self.exports.get(&exported) {
                let target = target.as_ref()?;
                let longer: Vec<String> = target.iter().chain(&rest[1..]).cloned().collect();
                return self.defines(&longer, depth + 1);
            }
        }
        self.files.get(module).copied()
    }

    /// Which files each file imports.
    fn imports(&self) -> Vec<BTreeSet<usize>> {
        let mut imports = vec![BTreeSet::new(); self.names.len()];
        for (file, path) in &self.paths {
            if let Some(other) = self.defines(path, 0).filter(|other| other != file) {
                imports[*file].insert(other);
            }
        }
        for (module, target) in &self.globs {
            if let (Some(file), Some(other)) = (self.defines(module, 0), self.defines(target, 0))
                && file != other
            {
                imports[file].insert(other);
            }
        }
        imports
    }

    /// The circles, each as the sorted names of its files.
    fn circles(&self) -> Vec<Vec<&str>> {
        let imports = self.imports();
        let reached: Vec<BTreeSet<usize>> = (0..imports.len()).map(|file| reach(&imports, file)).collect();
        let mut circles = BTreeSet::new();
        for file in 0..imports.len() {
            let same = |other: &usize| reached[file].contains(other) && reached[*other].contains(&file);
            let mut members: Vec<&str> =
                (0..imports.len()).filter(same).map(|other| self.names[other].as_str()).collect();
            members.sort_unstable();
            if members.len() > 1 {
                circles.insert(members);
            }
        }
        circles.into_iter().collect()
    }
}

/// Every file that can be reached from one by imports.
fn reach(imports: &[BTreeSet<usize>], from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<usize> = imports[from].iter().copied().collect();
    while let Some(file) = waiting.pop() {
        if reached.insert(file) {
            waiting.extend(&imports[file]);
        }
    }
    reached
}

/// Collects the paths of one file.
struct Reader<'a> {
    found: &'a mut Crate,
    file: usize,
    module: ModulePath,
}

impl Reader<'_> {
    /// A path that begins with `crate`, `self`, `super` or the name of a child module, from the root of the crate.
    fn absolute(&self, names: &[String]) -> Option<ModulePath> {
        let mut module = self.module.clone();
        let mut rest = names;
        match names.first()?.as_str() {
            "crate" => module.clear(),
            "self" | "super" => {
                while let Some(first) = rest.first().filter(|name| *name == "self" || *name == "super") {
                    if first == "super" {
                        module.pop();
                    }
                    rest = &rest[1..];
                }
                return Some(module.into_iter().chain(rest.iter().cloned()).collect());
            }
            _ => {
                module.push(names[0].clone());
                let is_child = self.found.files.contains_key(&module) || self.is_declared(&names[0]);
                return is_child.then(|| module.into_iter().chain(names[1..].iter().cloned()).collect());
            }
        }
        Some(module.into_iter().chain(rest[1..].iter().cloned()).collect())
    }

    /// Whether the file of a child module exists. Files are read in order, so it may not have been read yet.
    fn is_declared(&self, child: &str) -> bool {
        let file = root().join(&self.found.names[self.file]);
        let folder = match file.file_name().and_then(|name| name.to_str()) {
            Some("lib.rs" | "main.rs" | "mod.rs") => file.with_file_name(""),
            _ => file.with_extension(""),
        };
        folder.join(child).with_extension("rs").is_file() || folder.join(child).join("mod.rs").is_file()
    }

    fn note(&mut self, names: &[String]) {
        if let Some(path) = self.absolute(names) {
            self.found.paths.push((self.file, path));
        }
    }

    fn import(&mut self, tree: &UseTree, prefix: &mut Vec<String>, is_export: bool) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.import(&path.tree, prefix, is_export);
                prefix.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, prefix, is_export);
                }
            }
            UseTree::Name(name) => self.import_name(&name.ident.to_string(), None, prefix, is_export),
            UseTree::Rename(rename) => {
                let alias = rename.rename.to_string();
                self.import_name(&rename.ident.to_string(), Some(&alias), prefix, is_export);
            }
            UseTree::Glob(_) => {
                if let Some(target) = self.absolute(prefix) {
                    self.found.globs.push((self.module.clone(), target));
                }
            }
        }
    }

    fn import_name(&mut self, name: &str, alias: Option<&str>, prefix: &[String], is_export: bool) {
        let mut names = prefix.to_vec();
        if name != "self" {
            names.push(name.to_owned());
        }
        let path = self.absolute(&names);
        if is_export {
            let mut exported = self.module.clone();
            exported.push(alias.unwrap_or(names.last().map_or(name, String::as_str)).to_owned());
            self.found.exports.insert(exported, path);
        } else if let Some(path) = path {
            self.found.paths.push((self.file, path));
        }
    }
}

/// Whether an item exists in unit tests only.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.to_token_stream().to_string().contains("test")
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Mod(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        if !is_test(attributes) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        let Some((_, items)) = &item.content else { return };
        self.module.push(item.ident.to_string());
        self.found.files.insert(self.module.clone(), self.file);
        for item in items {
            self.visit_item(item);
        }
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let is_export = !matches!(item.vis, syn::Visibility::Inherited);
        self.import(&item.tree, &mut Vec::new(), is_export);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 {
            self.note(&names);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, macro_call: &'ast Macro) {
        self.visit_path(&macro_call.path);
        let mut names = Vec::new();
        self.note_tokens(macro_call.tokens.clone(), &mut names);
    }
}

impl Reader<'_> {
    /// Notes the paths inside a macro call, whose tokens have no syntax of their own.
    fn note_tokens(&mut self, tokens: TokenStream, names: &mut Vec<String>) {
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.end_path(names);
                    }
                    names.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Group(group) => {
                    self.end_path(names);
                    self.note_tokens(group.stream(), &mut Vec::new());
                    colons = 0;
                }
                _ => {
                    self.end_path(names);
                    colons = 0;
                }
            }
        }
        self.end_path(names);
    }

    fn end_path(&mut self, names: &mut Vec<String>) {
        if names.len() > 1 {
            self.note(names);
        }
        names.clear();
    }
}

/// The module that a file holds: `a/mod.rs` and `a.rs` are `a`.
fn module_path(relative: &Path) -> ModulePath {
    let mut names: ModulePath = relative
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    if names.last().is_some_and(|name| ["lib", "main", "mod"].contains(&name.as_str())) {
        names.pop();
    }
    names
}

/// The Rust files below a folder, but for those that hold nothing but tests.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("the folder can be read").path();
        if path.file_stem().is_some_and(|stem| stem == "tests") {
            continue;
        }
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The source folders of the hand-written crates: every `src` beside a manifest.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the workspace can be read") {
        let path = entry.expect("the workspace can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if !path.is_dir() || name.starts_with('.') || ["target", "generated"].contains(&name) {
            continue;
        }
        if name == "src" && folder.join("Cargo.toml").is_file() {
            found.push(path);
        } else {
            sources(&path, found);
        }
    }
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut folders = Vec::new();
    sources(&root(), &mut folders);
    assert!(folders.len() > 5, "the workspace has more crates than {folders:?}");
    let mut unexpected = Vec::new();
    let mut met = BTreeSet::new();
    for folder in folders {
        let read = Crate::read(&folder);
        for circle in read.circles() {
            match ALLOWED.iter().position(|(files, _)| *files == circle.as_slice()) {
                Some(index) => drop(met.insert(index)),
                None => unexpected.push(circle.join("\n    ")),
            }
        }
    }
    assert!(
        unexpected.is_empty(),
        "files that import each other; move what they share into a file below both:\n\n    {}",
        unexpected.join("\n\n    ")
    );
    assert_eq!(met.len(), ALLOWED.len(), "an allowed circle no longer exists; remove it from the list");
}

/// Reads a crate out of texts.
fn crate_of(files: &[(&str, &str)]) -> Crate {
    let mut found = Crate::default();
    for (name, _) in files {
        found.files.insert(module_path(Path::new(name)), usize::MAX);
    }
    for (name, text) in files {
        let parsed = syn::parse_file(text).expect("the text is Rust");
        found.add(name, module_path(Path::new(name)), &parsed);
    }
    found
}

#[track_caller]
fn check(files: &[(&str, &str)], expected: &[&[&str]]) {
    assert_eq!(crate_of(files).circles(), expected);
}

#[test]
fn two_files_that_import_each_other_are_a_circle() {
    check(
        &[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B;"), ("b.rs", "struct B(super::a::A);")],
        &[&["a.rs", "b.rs"]],
    );
    check(&[("lib.rs", "mod a; mod b;"), ("a.rs", "use crate::b::B;"), ("b.rs", "struct B;")], &[]);
}

#[test]
fn a_parent_and_a_child_that_import_each_other_are_a_circle() {
    let parent = "mod child; use child::helper; pub(crate) struct Shared;";
    check(
        &[("lib.rs", "mod parent;"), ("parent/mod.rs", parent), ("parent/child.rs", "use super::Shared;")],
        &[&["parent/child.rs", "parent/mod.rs"]],
    );
    let facade = "mod child; mod other; pub(crate) use other::Shared; pub(crate) use child::helper;";
    check(
        &[
            ("lib.rs", "mod parent;"),
            ("parent/mod.rs", facade),
            ("parent/child.rs", "use super::Shared;"),
            ("parent/other.rs", "pub(crate) struct Shared;"),
        ],
        &[],
    );
}

#[test]
fn paths_in_macro_calls_count_and_unit_tests_do_not() {
    let calls = "fn f() { assert_eq!(crate::b::g(), 1); }";
    check(
        &[("lib.rs", "mod a; mod b;"), ("a.rs", calls), ("b.rs", "use crate::a::f;")],
        &[&["a.rs", "b.rs"]],
    );
    let tested = "#[cfg(test)] mod tests { use crate::b::g; }";
    check(&[("lib.rs", "mod a; mod b;"), ("a.rs", tested), ("b.rs", "use crate::a::f;")], &[]);
}
