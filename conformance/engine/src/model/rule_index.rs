//! PrimaryChoice rule says so: each expectation of the model is attributed to a rule of the contract, found
//! by what the rule means, never by its id.

use clerk_user::operations::Operation;
use clerk_user::rules::RULES;
use clerk_user::validate::TABLES;
use clerk_user_runtime::{
    AccessAspect, FilterTest, Judgement, Level, MergeAspect, NamedParams, OrderAspect, PageAspect,
    ParamFault, PrimaryAspect, PrimaryChoice, PrimaryFault, PrimaryTrigger, RefusalCause, ReplaceAspect,
    Rule, RuleKind, Surface, UniqueAspect, VerificationState,
};

use crate::model::operation::Pool;

/// The rule behind an expectation; nothing where the contract has none.
pub(crate) type Why = Option<&'static Rule>;

/// The rules that hold at an API version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RuleIndex<'a> {
    version: &'a str,
}

impl<'a> RuleIndex<'a> {
    /// The rules of a version.
    pub(crate) const fn new(version: &'a str) -> Self {
        Self { version }
    }

    /// The API version.
    pub(crate) const fn version(self) -> &'a str {
        self.version
    }

    /// The judged rule that passes the test; the best evidenced of several.
    pub(super) fn find(self, test: impl Fn(&Rule) -> bool) -> Why {
        let holds = |rule: &&Rule| {
            rule.level != Level::Silent
                && rule.kind.judgement() == Judgement::Judged
                && rule.holds_at(self.version)
                && test(rule)
        };
        RULES.iter().filter(holds).min_by_key(|rule| rule.level)
    }

    /// A merging write, in one of its situations.
    pub(crate) fn merge(self, operation: Operation, situation: MergeAspect) -> Why {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::MergePatch { aspect, .. } if aspect == situation)
                && aims_at(rule, operation, None)
        })
    }

    /// A replacing write, in one of its situations.
    pub(crate) fn replace(self, operation: Operation, situation: ReplaceAspect) -> Why {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::ReplaceValue { aspect, .. } if aspect == situation)
                && aims_at(rule, operation, None)
        })
    }

    /// What a request does not name stays as it was.
    pub(crate) fn independent(self, operation: Operation, property: &str, count: usize) -> Why {
        let of = |wanted: NamedParams| {
            self.find(|rule| {
                matches!(rule.kind, RuleKind::ParamsIndependent { named } if named == wanted)
                    && aims_at(rule, operation, Some(property))
            })
        };
        if count == 1 {
            of(NamedParams::One).or_else(|| of(NamedParams::Subset))
        } else {
            of(NamedParams::Subset)
        }
    }

    /// What is written is read back.
    pub(crate) fn read_back(self, operation: Operation, property: &str) -> Why {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::ReadYourWrites { property: of } if of == property)
                && aims_at(rule, operation, None)
        })
    }

    /// The same, of whichever operation of a surface writes the property.
    pub(crate) fn reads_back(self, surface: Surface, property: &str) -> Why {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::ReadYourWrites { property: of } if of == property)
                && rule.targets.iter().any(|target| target.surface == surface)
        })
    }

    /// What holds of a primary at all times.
    pub(crate) fn primary(self, property: &str, what: PrimaryAspect) -> Why {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::PrimaryReference { primary, aspect, .. } if primary == property && *aspect == what)
        })
    }

    /// An id that may not be made the primary, or with nothing at fault, one that may.
    pub(crate) fn primary_set(self, property: &str, fault: Option<PrimaryFault>) -> Why {
        self.find(|rule| match &rule.kind {
            RuleKind::PrimarySet { primary, refuses, error, .. } => {
                primary == property
                    && error.code.is_none()
                    && fault.is_none_or(|fault| refuses.contains(&fault))
            }
            _ => false,
        })
    }

    /// A member that becomes the primary without being set.
    pub(crate) fn primary_assigned(
        self,
        property: &str,
        when: PrimaryTrigger,
        whom: PrimaryChoice,
        of: VerificationState,
    ) -> Why {
        self.find(|rule| match &rule.kind {
            RuleKind::PrimaryAssigned { primary, trigger, which, status, .. } => {
                primary == property && *trigger == when && *which == whom && *status == of
            }
            _ => false,
        })
    }

    /// The verification that members are created with.
    pub(crate) fn created(self, list: &str) -> Why {
        self.find(|rule| matches!(&rule.kind, RuleKind::CreatedState { list: of, .. } if of == list))
    }

    /// What is deleted is gone.
    pub(crate) fn gone(self, operation: Operation) -> Why {
        self.find(|rule| matches!(rule.kind, RuleKind::GoneAfter { .. }) && aims_at(rule, operation, None))
    }

    /// A value that one user at a time may have.
    pub(crate) fn unique(self, operation: Operation, pool: Pool, situation: UniqueAspect) -> Why {
        let param = match pool {
            Pool::Text(property) => property,
            Pool::Of(kind) => kind.value(),
        };
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::Unique { aspect, error, .. } if *aspect == situation && error.code.is_none())
                && aims_at(rule, operation, None)
                && rule.targets.iter().any(|target| target.params.iter().any(|name| name == param))
        })
        .or_else(|| self.find(|rule| {
            matches!(&rule.kind, RuleKind::Unique { aspect, .. } if *aspect == situation)
                && aims_at(rule, operation, None)
                && rule.targets.iter().any(|target| target.params.iter().any(|name| name == param))
        }))
    }

    /// A filter of the list of users by a unique value.
    pub(crate) fn filter(self, pool: Pool) -> Why {
        let param = match pool {
            Pool::Text(property) => property,
            Pool::Of(kind) => kind.value(),
        };
        self.find(|rule| {
            matches!(rule.kind, RuleKind::ListFilter { test: FilterTest::AnyOf, .. })
                && rule.targets.iter().any(|target| {
                    target.operation == Operation::BackendGetUserList.id()
                        && target.params.iter().any(|name| name == param)
                })
        })
    }

    /// Whoever was deleted, or never was, is not found.
    pub(crate) fn unknown(self) -> Why {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::ErrorAnswer { cause: RefusalCause::UnknownId, error } if error.code.is_none())
        })
    }

    /// A faulty param is refused; by the rule about the code where it is the only one.
    pub(crate) fn fault(self, operation: Operation, fault: ParamFault) -> Why {
        let of = |any_code: bool| {
            self.find(|rule| match &rule.kind {
                RuleKind::ParamFault { faults, error, named } => {
                    !named
                        && (any_code || error.code.is_none())
                        && faults.contains(&fault)
                        && TABLES.target_params(&rule.kind, operation.spec()).is_some()
                }
                _ => false,
            })
        };
        of(false).or_else(|| of(true))
    }

    /// Members of metadata keep their names.
    pub(crate) fn verbatim(self, operation: Operation) -> Why {
        self.find(|rule| matches!(rule.kind, RuleKind::Encoding { .. }) && aims_at(rule, operation, None))
    }

    /// A surface may not see a property.
    pub(crate) fn hidden(self, surface: Surface, property: &str) -> Why {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::Access { aspect: AccessAspect::Hidden })
                && rule.targets.iter().any(|target| {
                    target.surface == surface && target.properties.iter().any(|name| name == property)
                })
        })
    }

    /// A rule that carries a row of the facts and speaks of an operation: for rules whose kind says
    /// in words of its own what they mean.
    pub(crate) fn fact(self, id: &str, operation: Operation) -> Why {
        self.find(|rule| rule.facts.iter().any(|fact| fact == id) && aims_at(rule, operation, None))
    }

    /// The size of metadata, in bytes, up to which no write may be refused.
    pub(crate) fn metadata_fits(self) -> Option<u64> {
        let rule = self.find(|rule| matches!(rule.kind, RuleKind::SizeLimit { .. }))?;
        match rule.kind {
            RuleKind::SizeLimit { accepts, .. } => Some(accepts),
            _ => None,
        }
    }

    /// A refused call changes nothing.
    pub(crate) fn unchanged(self, operation: Operation) -> Why {
        let kind = |rule: &Rule| matches!(rule.kind, RuleKind::UnchangedAfterRefusal);
        self.find(|rule| kind(rule) && aims_at(rule, operation, None)).or_else(|| self.find(kind))
    }

    /// An object is taken as the value of a metadata param.
    pub(crate) fn takes_objects(self, operation: Operation) -> Why {
        self.find(|rule| matches!(rule.kind, RuleKind::ValueDomain { .. }) && aims_at(rule, operation, None))
    }

    /// What holds when a list is walked.
    pub(crate) fn page(self, what: PageAspect) -> Why {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::PageWalk { aspect } if aspect == what)
                && aims_at(rule, Operation::BackendGetUserList, None)
        })
    }

    /// The order of a list of users.
    pub(crate) fn order(self, which: OrderAspect) -> Why {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::ListOrder { aspect, .. } if aspect == which)
                && aims_at(rule, Operation::BackendGetUserList, None)
        })
    }

    /// What a write does to another property.
    pub(crate) fn effect(self, operation: Operation, of: &str) -> Why {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::Effect { property, .. } if property == of)
                && aims_at(rule, operation, None)
        })
    }
}

/// Whether a rule speaks of an operation, and of a property where one is given.
fn aims_at(rule: &Rule, operation: Operation, property: Option<&str>) -> bool {
    rule.targets.iter().any(|target| {
        target.operation == operation.id()
            && property.is_none_or(|property| target.properties.iter().any(|name| name == property))
    })
}

#[cfg(test)]
mod tests {
    use clerk_user::operations::Operation as O;
    use clerk_user::versions;
    use clerk_user::wire;
    use clerk_user_runtime::{
        MergeAspect as M, NamedParams, OrderAspect, PageAspect, ParamFault, PrimaryAspect, PrimaryChoice,
        PrimaryFault, PrimaryTrigger, ReplaceAspect, RuleKind, Surface, UniqueAspect, VerificationState,
    };

    use super::{RuleIndex, Why, aims_at};
    use crate::model::operation::{Kind, Pool};
    use crate::model::state::METADATA;

    #[track_caller]
    fn check(what: &str, why: Why, kind: &str) {
        let rule = why.unwrap_or_else(|| panic!("no rule says what {what}"));
        assert_eq!(rule.kind.name(), kind, "{what} is attributed to {}", rule.id);
    }

    fn rules() -> RuleIndex<'static> {
        RuleIndex::new(versions::ALL.last().map_or("", |version| version.as_str()))
    }

    #[test]
    fn every_expectation_about_metadata_finds_its_rule() {
        let rules = rules();
        let situations = [
            M::KeepAbsent,
            M::NullTop,
            M::NullNested,
            M::Recurse,
            M::Scalar,
            M::OverObject,
            M::OverScalar,
            M::ArrayAtomic,
            M::NullInArray,
            M::NullMissing,
            M::Empty,
            M::NestedEmpty,
            M::NoPrune,
            M::NullInNew,
        ];
        for operation in [O::BackendUpdateUserMetadata, O::FrontendUpdateMetadata] {
            for situation in situations {
                check(&format!("{situation:?}"), rules.merge(operation, situation), "merge-patch");
            }
            check("objects", rules.takes_objects(operation), "value-domain");
            check("names", rules.verbatim(operation), "encoding");
        }
        let put = O::BackendReplaceUserMetadata;
        for situation in [ReplaceAspect::Whole, ReplaceAspect::Empty, ReplaceAspect::InnerNull] {
            check("a replacement", rules.replace(put, situation), "replace-value");
        }
        for property in METADATA {
            for operation in [put, O::BackendUpdateUserMetadata] {
                check(property, rules.independent(operation, property, 1), "params-independent");
                check(property, rules.read_back(operation, property), "read-your-writes");
            }
        }
        let one = rules.independent(O::BackendUpdateUserMetadata, METADATA[0], 1);
        let named = one.map(|rule| &rule.kind);
        assert!(matches!(named, Some(RuleKind::ParamsIndependent { named: NamedParams::One })), "{named:?}");
        check("private metadata", rules.hidden(Surface::Frontend, wire::user::PRIVATE_METADATA), "access");
        assert!(rules.metadata_fits().is_some());
    }

    #[test]
    fn every_expectation_about_identifiers_finds_its_rule() {
        let (rules, primary) = (rules(), Kind::Email.primary());
        for aspect in [PrimaryAspect::Single, PrimaryAspect::MemberOrNull, PrimaryAspect::Listed] {
            check("the primary", rules.primary(primary, aspect), "primary-reference");
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
            let why = rules.primary_assigned(primary, trigger, which, status);
            check(&format!("{trigger:?} {which:?}"), why, "primary-assigned");
        }
        check("creation", rules.created(Kind::Email.list()), "created-state");
        check("deletion", rules.gone(Kind::Email.deletes()), "gone-after");
        for aspect in [UniqueAspect::Taken, UniqueAspect::Freed] {
            for operation in [O::BackendCreateUser, O::BackendUpdateUser] {
                for pool in Pool::TEXTS {
                    check("a text", rules.unique(operation, pool, aspect), "unique");
                }
            }
            let pool = Pool::Of(Kind::Email);
            for operation in
                [O::BackendCreateUser, O::BackendCreateEmailAddress, O::BackendUpdateEmailAddress]
            {
                check("an address", rules.unique(operation, pool, aspect), "unique");
            }
        }
        for pool in Pool::TEXTS.into_iter().chain([Pool::Of(Kind::Email)]) {
            check("a filter", rules.filter(pool), "list-filter");
        }
    }

    #[test]
    fn every_expectation_about_updates_and_lists_finds_its_rule() {
        let rules = rules();
        for operation in [O::BackendUpdateUser, O::FrontendUpdate] {
            for property in [wire::user::USERNAME, wire::user::FIRST_NAME, wire::user::LAST_NAME] {
                check(property, rules.read_back(operation, property), "read-your-writes");
                check(property, rules.independent(operation, property, 2), "params-independent");
            }
        }
        check("the rest", rules.reads_back(Surface::Backend, wire::user::LOCALE), "read-your-writes");
        check("an update", rules.effect(O::BackendUpdateUser, wire::user::UPDATED_AT), "effect");
        check("a refusal", rules.unchanged(O::BackendUpdateUser), "unchanged-after-refusal");
        check("nobody", rules.unknown(), "error-answer");
        check("an unknown param", rules.fault(O::BackendUpdateUser, ParamFault::Unknown), "param-fault");
        check("a wrong type", rules.fault(O::BackendUpdateUser, ParamFault::WrongType), "param-fault");
        for aspect in [PageAspect::Partition, PageAspect::Total] {
            check("a page", rules.page(aspect), "page-walk");
        }
        check("the order", rules.order(OrderAspect::Default), "list-order");
    }

    #[test]
    fn a_rule_aims_at_the_operations_and_properties_that_it_names() {
        let (of, property) = (O::BackendUpdateUser, wire::user::FIRST_NAME);
        let rule = rules().independent(of, property, 2).expect("it is found above");
        assert!(aims_at(rule, of, None) && aims_at(rule, of, Some(property)));
        assert!(!aims_at(rule, of, Some("nobody's")) && !aims_at(rule, O::BackendDeleteUser, None));
        assert!(!aims_at(rule, O::BackendDeleteUser, Some(property)));
    }
}
