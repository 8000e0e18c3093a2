//! What the rules of rules finds, and what it does not.

use clerk_user::operations::Operation as O;
use clerk_user::rules::RULES;
use clerk_user::{versions, wire};
use clerk_user_runtime::{
    Judgement, Level, ParamFault, PrimaryAspect, PrimaryChoice, PrimaryTrigger, RuleKind, Surface,
    UniqueAspect, VerificationState,
};

use crate::model::operation::{Kind, Pool};
use crate::model::rule_index::{RuleIndex, Why};
use crate::model::tests::rules;

#[test]
fn only_rules_that_are_said_judged_and_hold_are_found() {
    for version in versions::ALL.iter().map(|version| version.as_str()) {
        let rules = RuleIndex::new(version);
        assert_eq!(rules.version(), version);
        assert!(rules.find(|rule| rule.level == Level::Silent).is_none());
        assert!(rules.find(|rule| rule.kind.judgement() != Judgement::Judged).is_none());
        assert!(rules.find(|rule| !rule.holds_at(version)).is_none());
        assert!(rules.find(|_| false).is_none());
    }
}

#[test]
fn what_no_rule_says_finds_none() {
    let (rules, nobody) = (rules(), "nobody's");
    let unknown_to_all: [(&str, Why); 12] = [
        ("set", rules.primary_set(nobody, None)),
        (
            "assigned",
            rules.primary_assigned(
                nobody,
                PrimaryTrigger::Created,
                PrimaryChoice::First,
                VerificationState::Verified,
            ),
        ),
        ("always", rules.primary(nobody, PrimaryAspect::Single)),
        ("created", rules.created(nobody)),
        ("gone", rules.gone(O::BackendUpdateUser)),
        ("unique text", rules.unique(O::BackendCreateUser, Pool::Text(nobody), UniqueAspect::Taken)),
        ("unique on", rules.unique(O::BackendBanUser, Pool::TEXTS[0], UniqueAspect::Taken)),
        ("filter", rules.filter(Pool::Text(nobody))),
        ("hidden", rules.hidden(Surface::Frontend, nobody)),
        ("seen", rules.hidden(Surface::Backend, wire::user::PRIVATE_METADATA)),
        ("kept", rules.independent(O::BackendDeleteUser, wire::user::FIRST_NAME, 1)),
        ("read", rules.read_back(O::BackendUpdateUser, nobody)),
    ];
    for (what, why) in unknown_to_all {
        assert!(why.is_none(), "{what}: {:?}", why.map(|rule| &rule.id));
    }
}

#[test]
fn a_rule_about_a_unique_value_names_its_param() {
    let rules = rules();
    for pool in Pool::TEXTS.into_iter().chain([Pool::Of(Kind::Email)]) {
        let param = match pool {
            Pool::Text(property) => property,
            Pool::Of(kind) => kind.value(),
        };
        for why in [rules.unique(O::BackendCreateUser, pool, UniqueAspect::Taken), rules.filter(pool)] {
            let rule = why.expect("it is found above");
            let named = rule.targets.iter().any(|target| target.params.iter().any(|name| name == param));
            assert!(named, "{} says nothing of {param}", rule.id);
        }
    }
}

#[test]
fn a_fault_is_that_of_any_param_and_one_that_the_rule_names() {
    for operation in [O::BackendUpdateUser, O::FrontendUpdate, O::BackendUpdateUserMetadata] {
        for fault in [ParamFault::Unknown, ParamFault::WrongType] {
            let Some(rule) = rules().fault(operation, fault) else { continue };
            let RuleKind::ParamFault { faults, named, .. } = &rule.kind else { panic!("{}", rule.id) };
            assert!(faults.contains(&fault) && !named, "{}", rule.id);
        }
    }
    let limit = RULES.iter().find_map(|rule| match rule.kind {
        RuleKind::SizeLimit { accepts, .. } => Some(accepts),
        _ => None,
    });
    assert_eq!(rules().metadata_fits(), limit);
}
