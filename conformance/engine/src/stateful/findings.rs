//! What the stateful pass has found about one rule.

use crate::model::operation::ModelOperation;
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
