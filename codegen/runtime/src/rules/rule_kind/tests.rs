//! Tests of the accessors of rule kinds.

use super::RuleKind;
use crate::{
    ExpectedRefusal, InputKind, Judgement, List, Probe, Step, StepAction, StepInput, StepPhase, list, text,
};

const DRAW: List<StepInput> = list![StepInput::new("word", InputKind::Email)];
const STEPS: List<Step> = list![Step::plain(StepPhase::Given, StepAction::User, "{}")];

#[test]
fn three_kinds_have_steps() {
    let effect = RuleKind::OperationEffect { draw: DRAW, steps: STEPS };
    let error = ExpectedRefusal::new(None, None);
    let guarded = RuleKind::Guarded { draw: DRAW, steps: STEPS, error, unchanged: None };
    let observed = RuleKind::ObservedCall { draw: DRAW, steps: STEPS };
    for kind in [effect, guarded, observed] {
        assert_eq!(kind.steps(), Some(&*STEPS), "{}", kind.name());
        assert_eq!(kind.inputs(), Some(&*DRAW), "{}", kind.name());
    }
    assert_eq!(RuleKind::ParamDefault.steps(), None);
    assert_eq!(RuleKind::ParamDefault.inputs(), None);
}

#[test]
fn open_questions_are_observed_and_unverifiable_rules_are_not_judged() {
    let kinds = [
        (RuleKind::ParamDefault, Judgement::Judged),
        (RuleKind::Observed { probe: Probe::SizeMeasure }, Judgement::Observed),
        (RuleKind::NotJudged { why: text("no call can show it") }, Judgement::NotJudged),
    ];
    for (kind, judgement) in kinds {
        assert_eq!(kind.judgement(), judgement, "{}", kind.name());
        assert_eq!(RuleKind::judgement_of(kind.name()), judgement, "{}", kind.name());
    }
}
