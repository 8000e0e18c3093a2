//! What every part of the comparison shares.

use clerk_user_model::Model;

use super::finding::DiffFinding;
use super::name_map::NameMap;
use super::type_usage::TypeUsage;
use crate::ChangeLevel;

/// What every part of the comparison sees, and where it puts what it finds.
pub(crate) struct DiffContext<'a> {
    pub(crate) base: &'a Model,
    pub(crate) head: &'a Model,
    pub(crate) today: Option<&'a str>,
    pub(crate) names: NameMap<'a>,
    pub(crate) uses: TypeUsage<'a>,
    pub(crate) findings: Vec<DiffFinding>,
    /// The most that a finding about what is compared now can ask; what is experimental asks less.
    pub(crate) ceiling: ChangeLevel,
}

impl DiffContext<'_> {
    pub(crate) fn report(&mut self, finding: DiffFinding) {
        let finding = if finding.change.is_security() { finding } else { finding.at_most(self.ceiling) };
        self.findings.push(finding);
    }

    /// What is found meanwhile asks at most this.
    pub(crate) fn at_most(&mut self, level: ChangeLevel, part: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.ceiling, level);
        part(self);
        self.ceiling = before;
    }
}
