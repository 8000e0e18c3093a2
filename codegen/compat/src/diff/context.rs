//! The state that all parts of the comparison share.

use clerk_user_model::Model;

use super::finding::DiffFinding;
use super::name_map::NameMap;
use super::type_usage::TypeUsage;
use crate::ChangeLevel;

/// What every part of the comparison reads, and where it reports its findings.
pub(crate) struct DiffContext<'a> {
    pub(crate) base: &'a Model,
    pub(crate) head: &'a Model,
    pub(crate) today: Option<&'a str>,
    pub(crate) names: NameMap<'a>,
    pub(crate) uses: TypeUsage<'a>,
    pub(crate) findings: Vec<DiffFinding>,
    /// The highest level that a finding can have now. It is lower for experimental elements.
    pub(crate) max_level: ChangeLevel,
}

impl DiffContext<'_> {
    pub(crate) fn report(&mut self, finding: DiffFinding) {
        let finding = if finding.change.is_security() { finding } else { finding.at_most(self.max_level) };
        self.findings.push(finding);
    }

    /// Runs a part whose findings have at most this level.
    pub(crate) fn with_max_level(&mut self, level: ChangeLevel, part: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.max_level, level);
        part(self);
        self.max_level = before;
    }
}
