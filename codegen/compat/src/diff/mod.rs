//! The comparison itself: each part of the contract has a file that pairs its elements and says what differs;
//! what follows from something else is folded into it at the end.

mod contract;
mod enums;
mod errors;
mod finding;
mod fold;
mod governance;
mod kinds;
mod limits;
mod meaning;
mod names;
mod operations;
mod pair;
mod param_types;
mod params;
mod presence;
mod properties;
mod property_types;
mod resources;
mod rule_targets;
mod rules;
mod sdk;
mod sdk_params;
mod uses;
mod views;

use super::{Change, ChangeLevel, Context};
use clerk_user_model::Model;
use finding::Finding;
use names::Names;
use uses::Uses;

/// What every part of the comparison sees, and where it puts what it finds.
struct Cx<'a> {
    base: &'a Model,
    head: &'a Model,
    today: Option<&'a str>,
    names: Names<'a>,
    uses: Uses<'a>,
    findings: Vec<Finding>,
    /// The most that a finding about what is compared now can ask; what is experimental asks less.
    ceiling: ChangeLevel,
}

impl Cx<'_> {
    fn find(&mut self, finding: Finding) {
        let finding = if finding.change.security() { finding } else { finding.at_most(self.ceiling) };
        self.findings.push(finding);
    }

    /// What is found meanwhile asks at most this.
    fn at_most(&mut self, level: ChangeLevel, part: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.ceiling, level);
        part(self);
        self.ceiling = before;
    }
}

/// The changes, each cause once.
pub(super) fn run(base: &Model, head: &Model, context: &Context) -> Vec<Change> {
    let mut cx = Cx {
        base,
        head,
        today: context.today.as_deref(),
        names: Names::of(base, head),
        uses: Uses::of(base, head),
        findings: Vec::new(),
        ceiling: ChangeLevel::Breaking,
    };
    contract::compare(&mut cx);
    errors::compare(&mut cx);
    enums::compare(&mut cx);
    resources::compare(&mut cx);
    operations::compare(&mut cx);
    sdk::compare(&mut cx);
    rules::compare(&mut cx);
    fold::fold(cx.findings)
}
