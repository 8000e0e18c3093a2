//! Finds the rule behind an expectation by what the rule means, never by its id. It does not depend on
//! states or responses.

use std::sync::LazyLock;

use clerk_user::operations::Operation;
use clerk_user::rules::RULES;
use clerk_user::validate::TABLES;
use clerk_user_runtime::{
    AccessAspect, FilterTest, Judgement, Level, MergeAspect, NamedParams, OrderAspect, PageAspect,
    ParamFault, PrimaryAspect, PrimaryChoice, PrimaryFault, PrimaryTrigger, RefusalCause, ReplaceAspect,
    Rule, RuleKind, Surface, UniqueAspect, VerificationState,
};

use crate::model::operands::UniqueField;

/// The rule that a look-up found, if the contract has one.
pub(crate) type RuleLookup = Option<&'static Rule>;

/// The judged rules, those with the strongest evidence first. Every step of a history looks some up.
static JUDGED: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let is_judged = |rule: &&Rule| rule.level != Level::Silent && rule.kind.judgement() == Judgement::Judged;
    let mut rules: Vec<&Rule> = RULES.iter().filter(is_judged).collect();
    rules.sort_by_key(|rule| rule.level);
    rules
});

/// The judged rules that hold at an API version.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RuleIndex<'a> {
    version: &'a str,
}

impl<'a> RuleIndex<'a> {
    /// The rules that hold at a version.
    pub(crate) const fn new(version: &'a str) -> Self {
        Self { version }
    }

    /// The API version.
    pub(crate) const fn version(self) -> &'a str {
        self.version
    }

    /// The judged rule that passes the test. Of several, the one with the strongest evidence.
    pub(super) fn find(self, test: impl Fn(&Rule) -> bool) -> RuleLookup {
        JUDGED.iter().copied().find(|rule| test(rule) && rule.holds_at(self.version))
    }

    /// The rule about a merging write in a situation.
    pub(crate) fn merge_patch(self, operation: Operation, situation: MergeAspect) -> RuleLookup {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::MergePatch { aspect, .. } if aspect == situation)
                && targets(rule, operation, None)
        })
    }

    /// The rule about a replacing write in a situation.
    pub(crate) fn replace_value(self, operation: Operation, situation: ReplaceAspect) -> RuleLookup {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::ReplaceValue { aspect, .. } if aspect == situation)
                && targets(rule, operation, None)
        })
    }

    /// The rule that keeps a property which a request with `count` params does not name.
    pub(crate) fn params_independent(self, operation: Operation, property: &str, count: usize) -> RuleLookup {
        let find = |expected: NamedParams| {
            self.find(|rule| {
                matches!(rule.kind, RuleKind::ParamsIndependent { named } if named == expected)
                    && targets(rule, operation, Some(property))
            })
        };
        if count == 1 {
            find(NamedParams::One).or_else(|| find(NamedParams::Subset))
        } else {
            find(NamedParams::Subset)
        }
    }

    /// The rule that a read returns what an operation wrote.
    pub(crate) fn read_your_writes(self, operation: Operation, property: &str) -> RuleLookup {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::ReadYourWrites { property: written } if written == property)
                && targets(rule, operation, None)
        })
    }

    /// The rule that a read returns what any operation of a surface wrote.
    pub(crate) fn read_your_writes_on(self, surface: Surface, property: &str) -> RuleLookup {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::ReadYourWrites { property: written } if written == property)
                && rule.targets.iter().any(|target| target.surface == surface)
        })
    }

    /// The rule about a primary that holds at all times.
    pub(crate) fn primary_reference(self, property: &str, wanted: PrimaryAspect) -> RuleLookup {
        self.find(|rule| match &rule.kind {
            RuleKind::PrimaryReference { primary, aspect, .. } => primary == property && *aspect == wanted,
            _ => false,
        })
    }

    /// The rule about setting the primary: one that refuses the fault, or any if there is no fault.
    pub(crate) fn primary_set(self, property: &str, fault: Option<PrimaryFault>) -> RuleLookup {
        self.find(|rule| match &rule.kind {
            RuleKind::PrimarySet { primary, refuses, error, .. } => {
                primary == property
                    && error.code.is_none()
                    && fault.is_none_or(|fault| refuses.contains(&fault))
            }
            _ => false,
        })
    }

    /// The rule about a member that becomes the primary without being set.
    pub(crate) fn primary_assigned(
        self,
        property: &str,
        wanted_trigger: PrimaryTrigger,
        wanted_member: PrimaryChoice,
        wanted_status: VerificationState,
    ) -> RuleLookup {
        self.find(|rule| match &rule.kind {
            RuleKind::PrimaryAssigned { primary, trigger, which, status, .. } => {
                primary == property
                    && *trigger == wanted_trigger
                    && *which == wanted_member
                    && *status == wanted_status
            }
            _ => false,
        })
    }

    /// The rule about a verified member that replaces all others of its kind.
    pub(crate) fn members_replaced(self, operation: Operation) -> RuleLookup {
        self.find(|rule| {
            let RuleKind::PrimaryAssigned { trigger, status, .. } = &rule.kind else { return false };
            *trigger == PrimaryTrigger::Replaced
                && *status == VerificationState::Verified
                && targets(rule, operation, None)
        })
    }

    /// The rule about the verification of the members that a user is created with.
    pub(crate) fn created_state(self, wanted_list: &str) -> RuleLookup {
        self.find(|rule| matches!(&rule.kind, RuleKind::CreatedState { list, .. } if list == wanted_list))
    }

    /// The rule that a resource is gone after an operation deleted it.
    pub(crate) fn gone_after(self, operation: Operation) -> RuleLookup {
        self.find(|rule| matches!(rule.kind, RuleKind::GoneAfter { .. }) && targets(rule, operation, None))
    }

    /// The rule about a unique field, preferably one that states no error code.
    pub(crate) fn unique(
        self,
        operation: Operation,
        field: UniqueField,
        situation: UniqueAspect,
    ) -> RuleLookup {
        let param = field.wire_name();
        let find = |without_code: bool| {
            self.find(|rule| {
                let RuleKind::Unique { aspect, error, .. } = &rule.kind else { return false };
                *aspect == situation
                    && (!without_code || error.code.is_none())
                    && targets(rule, operation, None)
                    && rule.targets.iter().any(|target| target.params.iter().any(|name| name == param))
            })
        };
        find(true).or_else(|| find(false))
    }

    /// The rule about the filter of the list of users by a unique field.
    pub(crate) fn list_filter(self, field: UniqueField) -> RuleLookup {
        let param = field.wire_name();
        self.find(|rule| {
            matches!(rule.kind, RuleKind::ListFilter { test: FilterTest::AnyOf, .. })
                && rule.targets.iter().any(|target| {
                    target.operation == Operation::BackendGetUserList.id()
                        && target.params.iter().any(|name| name == param)
                })
        })
    }

    /// The rule that an unknown id is not found.
    pub(crate) fn unknown_id(self) -> RuleLookup {
        self.find(|rule| match &rule.kind {
            RuleKind::ErrorAnswer { cause: RefusalCause::UnknownId, error } => error.code.is_none(),
            _ => false,
        })
    }

    /// The rule that a faulty param is refused, preferably one that states no error code.
    pub(crate) fn param_fault(self, operation: Operation, fault: ParamFault) -> RuleLookup {
        let find = |any_code: bool| {
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
        find(false).or_else(|| find(true))
    }

    /// The rule that members of metadata keep their names.
    pub(crate) fn encoding(self, operation: Operation) -> RuleLookup {
        self.find(|rule| matches!(rule.kind, RuleKind::Encoding { .. }) && targets(rule, operation, None))
    }

    /// The rule that hides a property from a surface.
    pub(crate) fn hidden_property(self, surface: Surface, property: &str) -> RuleLookup {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::Access { aspect: AccessAspect::Hidden })
                && rule.targets.iter().any(|target| {
                    target.surface == surface && target.properties.iter().any(|name| name == property)
                })
        })
    }

    /// The size of metadata in bytes up to which every write must be accepted.
    pub(crate) fn accepted_metadata_size(self) -> Option<u64> {
        let rule = self.find(|rule| matches!(rule.kind, RuleKind::SizeLimit { .. }))?;
        match rule.kind {
            RuleKind::SizeLimit { accepts, .. } => Some(accepts),
            _ => None,
        }
    }

    /// The rule that a refused call changes nothing.
    pub(crate) fn unchanged_after_refusal(self, operation: Operation) -> RuleLookup {
        let is_kind = |rule: &Rule| matches!(rule.kind, RuleKind::UnchangedAfterRefusal);
        self.find(|rule| is_kind(rule) && targets(rule, operation, None)).or_else(|| self.find(is_kind))
    }

    /// The rule that a call on one user changes no other.
    pub(crate) fn others_unchanged(self) -> RuleLookup {
        self.find(|rule| matches!(rule.kind, RuleKind::OthersUnchanged))
    }

    /// The rule that a param accepts objects.
    pub(crate) fn value_domain(self, operation: Operation) -> RuleLookup {
        self.find(|rule| matches!(rule.kind, RuleKind::ValueDomain { .. }) && targets(rule, operation, None))
    }

    /// The rule about reading a list of users page by page.
    pub(crate) fn page_walk(self, wanted: PageAspect) -> RuleLookup {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::PageWalk { aspect } if aspect == wanted)
                && targets(rule, Operation::BackendGetUserList, None)
        })
    }

    /// The rule about the order of a list of users.
    pub(crate) fn list_order(self, wanted: OrderAspect) -> RuleLookup {
        self.find(|rule| {
            matches!(rule.kind, RuleKind::ListOrder { aspect, .. } if aspect == wanted)
                && targets(rule, Operation::BackendGetUserList, None)
        })
    }

    /// The rule about the effect of a write on another property.
    pub(crate) fn effect(self, operation: Operation, changed: &str) -> RuleLookup {
        self.find(|rule| {
            matches!(&rule.kind, RuleKind::Effect { property, .. } if property == changed)
                && targets(rule, operation, None)
        })
    }
}

/// Whether a rule targets an operation and, if one is given, a property.
pub(super) fn targets(rule: &Rule, operation: Operation, property: Option<&str>) -> bool {
    rule.targets.iter().any(|target| {
        target.operation == operation.id()
            && property.is_none_or(|property| target.properties.iter().any(|name| name == property))
    })
}
