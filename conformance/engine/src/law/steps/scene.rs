//! The steps of other rules, run as a scene for a law that looks at something else: at users that the steps do not
//! name, or at how several ways of reading agree.

use clerk_user::rules::RULES;
use clerk_user_runtime::{
    ExpectedRefusal, Judgement, Rule, RuleKind, Step, StepAction, StepInput, StepPhase,
};
use proptest::strategy::BoxedStrategy;

use crate::generators::operands::operand_value;
use crate::generators::values::GeneratedValue;
use crate::law::steps::executor::{RequiredRefusal, StepExecutor};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session};

/// The steps of a rule.
#[derive(Clone, Copy)]
pub(crate) struct Scene {
    /// The rule.
    pub(crate) rule: &'static Rule,
    pub(super) draw: &'static [StepInput],
    pub(super) steps: &'static [Step],
    error: Option<&'static ExpectedRefusal>,
}

/// A law's look at a scene.
pub(crate) trait Spectator {
    /// Looks before the call that the rule is about.
    fn before_call(&mut self, session: &mut Session<'_>) -> CheckResult;

    /// Looks after a step that made a call, at the request that it made and the response.
    fn after_step(&mut self, session: &mut Session<'_>) -> CheckResult;

    /// Whether it has seen enough, so that the steps that follow are left out.
    fn is_done(&self) -> bool {
        false
    }
}

/// The scenes that can be run here. With fewer cases than [`CASES_FOR_ALL`], a run takes only a share of them, which
/// depends on the seed.
pub(crate) fn scenes(rule_check: &RuleCheck<'_>) -> Vec<Scene> {
    let judged = RULES.iter().filter(|rule| rule.kind.judgement() == Judgement::Judged);
    let all = judged.filter(|rule| rule_check.can_run(rule)).filter_map(Scene::of);
    let is_taken = |index: u64| (index + rule_check.seed()) % CASES_FOR_ALL < u64::from(rule_check.cases());
    (0..).zip(all).filter(|(index, _)| is_taken(*index)).map(|(_, scene)| scene).collect()
}

/// The number of cases with which a run takes every scene.
const CASES_FOR_ALL: u64 = 8;

impl Scene {
    fn of(rule: &'static Rule) -> Option<Self> {
        match &rule.kind {
            RuleKind::OperationEffect { draw, steps } => Some(Self { rule, draw, steps, error: None }),
            RuleKind::Guarded { draw, steps, error, .. } => {
                Some(Self { rule, draw, steps, error: Some(error) })
            }
            _ => None,
        }
    }

    /// The refusal that the rule expects of its call.
    pub(super) fn refusal(self) -> Option<RequiredRefusal<'static>> {
        self.error.map(|error| RequiredRefusal { error, unchanged: None })
    }

    /// The operands of the steps.
    pub(crate) fn operands(self) -> Vec<BoxedStrategy<GeneratedValue>> {
        self.draw.iter().map(|operand| operand_value(operand.draw)).collect()
    }

    /// Whether the steps move the clock: what expires meanwhile changes by itself.
    pub(crate) fn moves_the_clock(self) -> bool {
        self.steps.iter().any(|step| matches!(step.action, StepAction::Advance))
    }

    /// Whether the steps change settings, which decide what a read shows.
    pub(crate) fn changes_settings(self) -> bool {
        self.steps.iter().any(|step| matches!(step.action, StepAction::Settings))
    }

    /// Runs the steps. A step that breaks the rule of the scene ends the scene, and is left to that rule.
    pub(crate) fn run(
        self,
        session: &mut Session<'_>,
        values: Vec<GeneratedValue>,
        spectator: &mut dyn Spectator,
    ) -> CheckResult {
        let refusal = self.refusal();
        let mut executor = StepExecutor::new(session, self.draw, values);
        let mut has_called = false;
        for step in self.steps {
            if step.phase == StepPhase::Call && !has_called {
                has_called = true;
                spectator.before_call(executor.session())?;
            }
            match executor.run(step, refusal) {
                Ok(()) => spectator.after_step(executor.session())?,
                Err(Abort::Violation(_)) => break,
                Err(other) => return Err(other),
            }
            if spectator.is_done() {
                break;
            }
        }
        Ok(())
    }
}
