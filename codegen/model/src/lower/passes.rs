//! The passes, in order.

use super::context::{LoweringContext, MAX_COMPARISONS};
use super::defined_names::DefinedNames;
use super::{contract, control, empty_texts, fixups, operations, rules, sdk, types};
use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::parse::Ast;
use crate::source::{FileId, SourceMap};

/// Resolves a contract. The model is complete only if there are no diagnostics.
pub fn lower(sources: &SourceMap, ast: &Ast, diagnostics: &mut Diagnostics) -> Option<Model> {
    contract::check_files(sources, ast, diagnostics);
    let names = DefinedNames::collect(ast, diagnostics);
    let mut cx =
        LoweringContext { names: &names, diagnostics, file: FileId::NONE, comparisons: MAX_COMPARISONS };
    let mut model = contract::lower(&mut cx, ast);
    types::lower(&mut cx, ast, &mut model);
    types::check_references(&mut cx, ast, &model);
    operations::lower(&mut cx, ast, &mut model);
    types::lower_lifecycles(&mut cx, ast, &mut model);
    sdk::lower(&mut cx, ast, &mut model);
    control::lower(&mut cx, ast, &mut model);
    rules::lower(&mut cx, sources, ast, &mut model);
    fixups::lower(&mut cx, ast, &mut model);
    empty_texts::check(&mut cx, ast);
    // Without the root file, the passes only collect diagnostics.
    ast.contract.is_some().then_some(model)
}
