//! What the stateful pass has found: about one rule, and about answers that no rule explains.

use crate::model::operation::ModelOperation;
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckEnd;
use crate::runner::record::ExecutionRecord;
use crate::runner::violation::Violation;
use crate::stateful::executor::UserView;

/// What the pass has found about one rule.
#[derive(Default)]
pub(super) struct RuleFindings {
    /// How often the rule was evaluated.
    pub(super) evaluations: u64,
    /// The shortest history that broke the rule.
    pub(super) failing: Option<FailingHistory>,
}

/// What the pass has found about one kind of difference that no rule forbids.
pub(crate) struct UnexplainedFindings {
    /// How often it was seen.
    pub(crate) times: u64,
    /// The operation after which it shows, and what differs.
    pub(crate) operation: &'static str,
    pub(crate) element: &'static str,
    /// A rule that was broken before or together with it, whenever it was seen. The difference may then be a
    /// consequence: the model cannot follow every fault.
    pub(crate) follows: Option<&'static str>,
    /// The shortest history that shows it.
    pub(super) failing: FailingHistory,
}

impl UnexplainedFindings {
    /// The finding without a search for a shorter history.
    pub(crate) fn as_seen(&self, input: InputSource) -> CheckEnd {
        let FailingHistory { violation, record, .. } = &self.failing;
        CheckEnd::Violation {
            violation: violation.clone(),
            record: record.clone(),
            input,
            repeated: 0,
            failed_again: 0,
        }
    }

    /// Whether another history shows the difference better: without a broken rule, or in fewer steps.
    pub(super) fn is_worse_than(&self, follows: Option<&str>, steps: usize) -> bool {
        (self.follows.is_some(), self.failing.steps.len()) > (follows.is_some(), steps)
    }
}

/// A history that broke a rule, up to the step that broke it.
pub(crate) struct FailingHistory {
    /// Its steps.
    pub(super) steps: Vec<ModelOperation>,
    /// What was expected, and what was returned.
    pub(super) violation: Violation,
    /// The view that showed the fault; nothing if the response of the last step showed it.
    pub(super) view: Option<UserView>,
    /// The calls that were made.
    pub(super) record: ExecutionRecord,
}
