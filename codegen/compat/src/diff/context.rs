//! What every part of the comparison shares.

use clerk_user_model::Model;

use super::finding::Finding;
use super::names::Names;
use super::uses::Uses;
use crate::ChangeLevel;

/// What every part of the comparison sees, and where it puts what it finds.
pub(crate) struct Cx<'a> {
    pub(crate) base: &'a Model,
    pub(crate) head: &'a Model,
    pub(crate) today: Option<&'a str>,
    pub(crate) names: Names<'a>,
    pub(crate) uses: Uses<'a>,
    pub(crate) findings: Vec<Finding>,
    /// The most that a finding about what is compared now can ask; what is experimental asks less.
    pub(crate) ceiling: ChangeLevel,
}

impl Cx<'_> {
    pub(crate) fn find(&mut self, finding: Finding) {
        let finding = if finding.change.security() { finding } else { finding.at_most(self.ceiling) };
        self.findings.push(finding);
    }

    /// What is found meanwhile asks at most this.
    pub(crate) fn at_most(&mut self, level: ChangeLevel, part: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.ceiling, level);
        part(self);
        self.ceiling = before;
    }
}
