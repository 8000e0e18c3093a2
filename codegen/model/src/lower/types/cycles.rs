//! Resources that contain themselves without a list in between: such a value would be infinite.

use std::collections::BTreeMap;

use crate::ast::ResourceFile;
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{Model, PropertyType, Resource};
use crate::source::FileId;

/// Position of each resource, by name.
pub(super) type ResourceDeclarations<'a> = BTreeMap<String, (FileId, &'a ResourceFile)>;

/// Maximum number of names to show for a cycle; a longer one is shortened in the middle.
const SHOWN: usize = 12;

/// Reports each resource of a cycle in at least one cycle, and each set of members once.
pub(super) fn check(cx: &mut LoweringContext<'_>, model: &Model, declarations: &ResourceDeclarations<'_>) {
    let graph = Graph::of(model);
    let mut reported = vec![false; model.resources.len()];
    for start in 0..model.resources.len() {
        if reported[start] || !graph.may_be_in_cycle[start] {
            continue;
        }
        let Some(cycle) = graph.cycle(start) else { continue };
        for &member in &cycle {
            reported[member] = true;
        }
        let name = &model.resources[start].name;
        let Some(&(file, entry)) = declarations.get(name) else { continue };
        cx.file = file;
        let message = format!("`{name}` contains itself: {}", path_text(model, &cycle));
        cx.report(Code::TypeCycle, entry.resource.span, message, "hold the id or a list instead");
    }
}

/// The names of a cycle, starting and ending with the same one.
fn path_text(model: &Model, cycle: &[usize]) -> String {
    let names = cycle.iter().chain(cycle.first()).map(|&at| model.resources[at].name.clone());
    let mut names: Vec<String> = names.collect();
    if names.len() > SHOWN {
        let left_out = names.len() - SHOWN;
        names.splice(SHOWN / 2..names.len() - SHOWN / 2, [format!("{left_out} more")]);
    }
    names.join(" → ")
}

/// The containment graph, by positions in the model.
struct Graph {
    contained: Vec<Vec<usize>>,
    /// Whether it can be part of a cycle: it has both incoming and outgoing edges in the rest of the graph.
    may_be_in_cycle: Vec<bool>,
}

impl Graph {
    fn of(model: &Model) -> Self {
        let places = model.resources.iter().enumerate().rev();
        let places: BTreeMap<&str, usize> = places.map(|(at, one)| (one.name.as_str(), at)).collect();
        let contained = |resource: &Resource| {
            let whole =
                resource.all_properties().filter(|property| !property.list && property.wire.is_some());
            let names = whole.filter_map(|property| match &property.ty {
                PropertyType::Resource(name) => Some(name.as_str()),
                _ => None,
            });
            names.filter_map(|name| places.get(name).copied()).collect()
        };
        let contained: Vec<Vec<usize>> = model.resources.iter().map(contained).collect();
        let may_be_in_cycle = cycle_candidates(&contained);
        Self { contained, may_be_in_cycle }
    }

    /// A cycle through a resource, without the repeated end, if there is one. A node that leads nowhere
    /// never will, so each is visited once. The search has an explicit stack, because chains can be long.
    fn cycle(&self, start: usize) -> Option<Vec<usize>> {
        let mut seen = vec![false; self.contained.len()];
        let mut path = vec![(start, 0)];
        while let Some(top) = path.last_mut() {
            let Some(&inner) = self.contained[top.0].get(top.1) else {
                path.pop();
                continue;
            };
            top.1 += 1;
            if inner == start {
                return Some(path.into_iter().map(|(at, _)| at).collect());
            }
            if !seen[inner] && self.may_be_in_cycle[inner] {
                seen[inner] = true;
                path.push((inner, 0));
            }
        }
        None
    }
}

/// Candidates for cycles: repeatedly removes nodes without incoming or outgoing edges until nothing
/// changes.
fn cycle_candidates(contained: &[Vec<usize>]) -> Vec<bool> {
    let mut left = vec![true; contained.len()];
    let mut holders = vec![Vec::new(); contained.len()];
    for (holder, inner) in
        contained.iter().enumerate().flat_map(|(at, all)| all.iter().map(move |one| (at, *one)))
    {
        holders[inner].push(holder);
    }
    for (ways, back) in [(contained, &holders[..]), (&holders[..], contained)] {
        let mut open: Vec<usize> = ways.iter().map(Vec::len).collect();
        let mut next: Vec<usize> = (0..ways.len()).filter(|&at| open[at] == 0).collect();
        while let Some(at) = next.pop() {
            left[at] = false;
            for &one in &back[at] {
                open[one] -= 1;
                if open[one] == 0 {
                    next.push(one);
                }
            }
        }
    }
    left
}
