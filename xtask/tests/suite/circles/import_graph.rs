//! The import graph of a crate, and its circles.

use std::collections::{BTreeMap, BTreeSet};

/// A path of names from the root of a crate.
pub(crate) type ModulePath = Vec<String>;

/// One crate: its files by module path, and what each of them imports.
#[derive(Default)]
pub(crate) struct ImportGraph {
    /// The file of each module, inline modules included.
    pub(crate) files: BTreeMap<ModulePath, usize>,
    pub(crate) names: Vec<String>,
    /// The path of a re-exported item; `None` for an item of another crate.
    pub(crate) exports: BTreeMap<ModulePath, Option<ModulePath>>,
    /// Modules with a glob re-export, and its path.
    pub(crate) globs: Vec<(ModulePath, ModulePath)>,
    /// The absolute paths in a file.
    pub(crate) paths: Vec<(usize, ModulePath)>,
}

impl ImportGraph {
    /// The file that defines the item of a path.
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

    /// The files that each file imports.
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
    pub(crate) fn circles(&self) -> Vec<Vec<&str>> {
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
