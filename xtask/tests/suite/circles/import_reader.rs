//! Reads the imports of Rust files into an import graph.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Attribute, File, Item, ItemMod, ItemUse, Macro, UseTree};

use super::import_graph::{ImportGraph, ModulePath};

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace").to_owned()
}

/// Reads the source folder of a crate.
pub(crate) fn read_crate(source: &Path) -> ImportGraph {
    let mut found = ImportGraph::default();
    let mut files = Vec::new();
    collect(source, &mut files);
    files.sort();
    for path in files {
        let relative = path.strip_prefix(source).expect("the file is below the folder");
        let module = module_path(relative);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.strip_prefix(root()).expect("the crate is in the workspace");
        add_file(&mut found, &name.display().to_string().replace('\\', "/"), module, &parsed);
    }
    found
}

/// Adds the imports of a file.
pub(crate) fn add_file(graph: &mut ImportGraph, name: &str, module: ModulePath, parsed: &File) {
    let file = graph.names.len();
    graph.names.push(name.to_owned());
    graph.files.insert(module.clone(), file);
    let mut reader = ImportReader { graph, file, module };
    for item in &parsed.items {
        reader.visit_item(item);
    }
}

/// Collects the paths of one file.
struct ImportReader<'a> {
    graph: &'a mut ImportGraph,
    file: usize,
    module: ModulePath,
}

impl ImportReader<'_> {
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
                let is_child = self.graph.files.contains_key(&module) || self.is_declared(&names[0]);
                return is_child.then(|| module.into_iter().chain(names[1..].iter().cloned()).collect());
            }
        }
        Some(module.into_iter().chain(rest[1..].iter().cloned()).collect())
    }

    /// Whether the file of a child module exists. Files are read in order, so it may not have been read yet.
    fn is_declared(&self, child: &str) -> bool {
        let file = root().join(&self.graph.names[self.file]);
        let folder = match file.file_name().and_then(|name| name.to_str()) {
            Some("lib.rs" | "main.rs" | "mod.rs") => file.with_file_name(""),
            _ => file.with_extension(""),
        };
        folder.join(child).with_extension("rs").is_file() || folder.join(child).join("mod.rs").is_file()
    }

    fn note(&mut self, names: &[String]) {
        if let Some(path) = self.absolute(names) {
            self.graph.paths.push((self.file, path));
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
                    self.graph.globs.push((self.module.clone(), target));
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
            self.graph.exports.insert(exported, path);
        } else if let Some(path) = path {
            self.graph.paths.push((self.file, path));
        }
    }
}

/// Whether an item exists only in unit tests.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.to_token_stream().to_string().contains("test")
    })
}

impl<'ast> Visit<'ast> for ImportReader<'_> {
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
        self.graph.files.insert(self.module.clone(), self.file);
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

impl ImportReader<'_> {
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

/// The module path of a file: `a/mod.rs` and `a.rs` are `a`.
pub(crate) fn module_path(relative: &Path) -> ModulePath {
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

/// The Rust files below a folder, without files of unit tests.
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
