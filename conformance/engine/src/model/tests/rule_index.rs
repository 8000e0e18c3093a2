//! The look-ups of rules: every expectation of the model finds its rule, and others find none.

use clerk_user::operations::Operation as O;
use clerk_user::rules::RULES;
use clerk_user::{versions, wire};
use clerk_user_runtime::{
    Judgement, Level, MergeAspect, NamedParams, OrderAspect, PageAspect, ParamFault, PrimaryAspect,
    PrimaryChoice, PrimaryFault, PrimaryTrigger, ReplaceAspect, RuleKind, Surface, UniqueAspect,
    VerificationState,
};

use crate::model::metadata::METADATA;
use crate::model::operands::{IdentifierKind, UniqueField};
use crate::model::rule_index::{RuleIndex, RuleLookup, targets};
use crate::model::tests::samples::rules;

#[track_caller]
fn check(what: &str, rule: RuleLookup, kind: &str) {
    let rule = rule.unwrap_or_else(|| panic!("found no rule about {what}"));
    assert_eq!(rule.kind.name(), kind, "{what} is attributed to {}", rule.id);
}

#[test]
fn every_expectation_about_metadata_finds_its_rule() {
    let rules = rules();
    let situations = [
        MergeAspect::KeepAbsent,
        MergeAspect::NullTop,
        MergeAspect::NullNested,
        MergeAspect::Recurse,
        MergeAspect::Scalar,
        MergeAspect::OverObject,
        MergeAspect::OverScalar,
        MergeAspect::ArrayAtomic,
        MergeAspect::NullInArray,
        MergeAspect::NullMissing,
        MergeAspect::Empty,
        MergeAspect::NestedEmpty,
        MergeAspect::NoPrune,
        MergeAspect::NullInNew,
    ];
    for operation in [O::BackendUpdateUserMetadata, O::FrontendUpdateMetadata] {
        for situation in situations {
            check(&format!("{situation:?}"), rules.merge_patch(operation, situation), "merge-patch");
        }
        check("objects", rules.value_domain(operation), "value-domain");
        check("names", rules.encoding(operation), "encoding");
    }
    let put = O::BackendReplaceUserMetadata;
    for situation in [ReplaceAspect::Whole, ReplaceAspect::Empty, ReplaceAspect::InnerNull] {
        check("a replacement", rules.replace_value(put, situation), "replace-value");
    }
    for property in METADATA {
        for operation in [put, O::BackendUpdateUserMetadata] {
            check(property, rules.params_independent(operation, property, 1), "params-independent");
            check(property, rules.read_your_writes(operation, property), "read-your-writes");
        }
    }
    let one = rules.params_independent(O::BackendUpdateUserMetadata, METADATA[0], 1);
    let named = one.map(|rule| &rule.kind);
    assert!(matches!(named, Some(RuleKind::ParamsIndependent { named: NamedParams::Subset })), "{named:?}");
    check(
        "private metadata",
        rules.hidden_property(Surface::Frontend, wire::user::PRIVATE_METADATA),
        "access",
    );
    assert!(rules.accepted_metadata_size().is_some());
}

#[test]
fn every_expectation_about_identifiers_finds_its_rule() {
    let (rules, primary) = (rules(), IdentifierKind::Email.primary_property());
    for aspect in [PrimaryAspect::Single, PrimaryAspect::Listed] {
        check("the primary", rules.primary_reference(primary, aspect), "primary-reference");
    }
    let faults = [PrimaryFault::Unverified, PrimaryFault::Foreign, PrimaryFault::Missing];
    for fault in faults.map(Some).into_iter().chain([None]) {
        check("setting it", rules.primary_set(primary, fault), "primary-set");
    }
    for (trigger, which, status) in [
        (PrimaryTrigger::Created, PrimaryChoice::First, VerificationState::Verified),
        (PrimaryTrigger::Created, PrimaryChoice::First, VerificationState::Reserved),
        (PrimaryTrigger::Added, PrimaryChoice::First, VerificationState::Verified),
        (PrimaryTrigger::Added, PrimaryChoice::Flagged, VerificationState::Verified),
        (PrimaryTrigger::Replaced, PrimaryChoice::Replacement, VerificationState::Verified),
        (PrimaryTrigger::Replaced, PrimaryChoice::Replacement, VerificationState::Unverified),
    ] {
        let rule = rules.primary_assigned(primary, trigger, which, status);
        check(&format!("{trigger:?} {which:?}"), rule, "primary-assigned");
    }
    check("creation", rules.created_state(IdentifierKind::Email.list_property()), "created-state");
    check("deletion", rules.gone_after(IdentifierKind::Email.delete_operation()), "gone-after");
    for aspect in [UniqueAspect::Taken, UniqueAspect::Freed] {
        for operation in [O::BackendCreateUser, O::BackendUpdateUser] {
            for field in UniqueField::PROPERTIES {
                check("a text", rules.unique(operation, field, aspect), "unique");
            }
        }
        let field = UniqueField::Identifier(IdentifierKind::Email);
        for operation in [O::BackendCreateUser, O::BackendCreateEmailAddress, O::BackendUpdateEmailAddress] {
            check("an address", rules.unique(operation, field, aspect), "unique");
        }
    }
    for field in UniqueField::PROPERTIES.into_iter().chain([UniqueField::Identifier(IdentifierKind::Email)]) {
        check("a filter", rules.list_filter(field), "list-filter");
    }
}

#[test]
fn every_expectation_about_updates_and_lists_finds_its_rule() {
    let rules = rules();
    for operation in [O::BackendUpdateUser, O::FrontendUpdate] {
        for property in [wire::user::USERNAME, wire::user::FIRST_NAME, wire::user::LAST_NAME] {
            check(property, rules.read_your_writes(operation, property), "read-your-writes");
            check(property, rules.params_independent(operation, property, 2), "params-independent");
        }
    }
    check("the rest", rules.read_your_writes_on(Surface::Backend, wire::user::LOCALE), "read-your-writes");
    check("an update", rules.effect(O::BackendUpdateUser, wire::user::UPDATED_AT), "effect");
    check("a refusal", rules.unchanged_after_refusal(O::BackendUpdateUser), "unchanged-after-refusal");
    check("an unknown id", rules.unknown_id(), "error-answer");
    check("a wrong type", rules.param_fault(O::BackendUpdateUser, ParamFault::WrongType), "param-fault");
    for aspect in [PageAspect::Partition, PageAspect::Total] {
        check("a page", rules.page_walk(aspect), "page-walk");
    }
    check("the order", rules.list_order(OrderAspect::Default), "list-order");
}

#[test]
fn a_rule_targets_the_operations_and_properties_that_it_names() {
    let (operation, property) = (O::BackendUpdateUser, wire::user::FIRST_NAME);
    let rule = rules().params_independent(operation, property, 2).expect("another test finds it");
    assert!(targets(rule, operation, None) && targets(rule, operation, Some(property)));
    assert!(!targets(rule, operation, Some("unknown")) && !targets(rule, O::BackendDeleteUser, None));
    assert!(!targets(rule, O::BackendDeleteUser, Some(property)));
}

#[test]
fn only_judged_rules_with_evidence_that_hold_are_found() {
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
fn a_look_up_without_a_matching_rule_finds_none() {
    let (rules, unknown) = (rules(), "unknown");
    let unknown_to_all: [(&str, RuleLookup); 12] = [
        ("set", rules.primary_set(unknown, None)),
        (
            "assigned",
            rules.primary_assigned(
                unknown,
                PrimaryTrigger::Created,
                PrimaryChoice::First,
                VerificationState::Verified,
            ),
        ),
        ("always", rules.primary_reference(unknown, PrimaryAspect::Single)),
        ("created", rules.created_state(unknown)),
        ("gone", rules.gone_after(O::BackendUpdateUser)),
        (
            "unique text",
            rules.unique(O::BackendCreateUser, UniqueField::Property(unknown), UniqueAspect::Taken),
        ),
        ("unique on", rules.unique(O::BackendBanUser, UniqueField::PROPERTIES[0], UniqueAspect::Taken)),
        ("filter", rules.list_filter(UniqueField::Property(unknown))),
        ("hidden", rules.hidden_property(Surface::Frontend, unknown)),
        ("seen", rules.hidden_property(Surface::Backend, wire::user::PRIVATE_METADATA)),
        ("kept", rules.params_independent(O::BackendDeleteUser, wire::user::FIRST_NAME, 1)),
        ("read", rules.read_your_writes(O::BackendUpdateUser, unknown)),
    ];
    for (what, rule) in unknown_to_all {
        assert!(rule.is_none(), "{what}: {:?}", rule.map(|rule| &rule.id));
    }
}

#[test]
fn a_rule_about_a_unique_value_names_its_param() {
    let rules = rules();
    for field in UniqueField::PROPERTIES.into_iter().chain([UniqueField::Identifier(IdentifierKind::Email)]) {
        let param = field.wire_name();
        for rule in [rules.unique(O::BackendCreateUser, field, UniqueAspect::Taken), rules.list_filter(field)]
        {
            let rule = rule.expect("another test finds it");
            let named = rule.targets.iter().any(|target| target.params.iter().any(|name| name == param));
            assert!(named, "{} does not name {param}", rule.id);
        }
    }
}

#[test]
fn a_param_fault_rule_covers_any_param_and_lists_the_fault() {
    for operation in [O::BackendUpdateUser, O::FrontendUpdate, O::BackendUpdateUserMetadata] {
        for fault in [ParamFault::Unknown, ParamFault::WrongType] {
            let Some(rule) = rules().param_fault(operation, fault) else { continue };
            let RuleKind::ParamFault { faults, named, .. } = &rule.kind else { panic!("{}", rule.id) };
            assert!(faults.contains(&fault) && !named, "{}", rule.id);
        }
    }
    let limit = RULES.iter().find_map(|rule| match rule.kind {
        RuleKind::SizeLimit { accepts, .. } => Some(accepts),
        _ => None,
    });
    assert_eq!(rules().accepted_metadata_size(), limit);
}
