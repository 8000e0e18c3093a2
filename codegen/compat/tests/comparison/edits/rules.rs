//! Edits of rules.

use clerk_user_compat::CompatRule;
use clerk_user_model::Model;
use clerk_user_runtime::{
    InputKind, Level, MergeAspect, PageAspect, PrimaryFault, Rule, RuleKind, UniqueScope, WriteOutcome,
};

use crate::edit::{Edit, rule};

pub(crate) const EDITS: &[Edit] = &[
    ("a shallow merge", CompatRule::MergeDepthChanged, |m, n| {
        merge(m, n, MergeAspect::Recurse, WriteOutcome::Replaced)
    }),
    ("nulls that are stored", CompatRule::NullDeletionChanged, |m, n| {
        merge(m, n, MergeAspect::NullNested, WriteOutcome::Stored)
    }),
    ("arrays that are merged", CompatRule::ArrayMergeChanged, |m, n| {
        merge(m, n, MergeAspect::ArrayAtomic, WriteOutcome::Merged)
    }),
    ("a removed rule", CompatRule::SemanticRuleRemoved, |m, n| {
        remove_rule(m, n, |kind| {
            matches!(kind, RuleKind::MergePatch { aspect: MergeAspect::Scalar | MergeAspect::Strip, .. })
        })
    }),
    ("another end of pages", CompatRule::PaginationOverflowBehaviorChanged, |m, n| {
        remove_rule(m, n, |kind| matches!(kind, RuleKind::PageWalk { aspect: PageAspect::BeyondEnd }))
    }),
    ("a removed precondition", CompatRule::PreconditionRemoved, |m, n| {
        remove_rule(m, n, |kind| match kind {
            RuleKind::Guarded { draw, .. } => draw.iter().all(|one| one.draw != InputKind::WeakPassword),
            _ => false,
        })
    }),
    ("a removed check for weak passwords", CompatRule::PasswordCheckRelaxed, |m, n| {
        remove_rule(m, n, |kind| match kind {
            RuleKind::Guarded { draw, .. } => draw.iter().any(|one| one.draw == InputKind::WeakPassword),
            _ => false,
        })
    }),
    ("an unverified address as the primary", CompatRule::PrimaryVerifiedRequiredRelaxed, |m, n| {
        let fits = |one: &Rule| matches!(&one.kind, RuleKind::PrimarySet { refuses, .. } if refuses.contains(&PrimaryFault::Unverified));
        rule(m, n, fits, |one| {
            if let RuleKind::PrimarySet { refuses, .. } = &mut one.kind {
                *refuses = vec![PrimaryFault::Foreign].into();
            }
        })
    }),
    ("a value that need not be unique", CompatRule::UniquenessRelaxed, |m, n| {
        let fits = |one: &Rule| matches!(one.kind, RuleKind::Unique { among: UniqueScope::All, .. });
        rule(m, n, fits, |one| {
            if let RuleKind::Unique { among, .. } = &mut one.kind {
                *among = UniqueScope::VerifiedOrReserved;
            }
        })
    }),
    ("a weaker source of a rule", CompatRule::RuleSourceWeakened, |m, n| {
        rule(
            m,
            n,
            |one| one.level == Level::Documented && has_own_file(one),
            |one| one.level = Level::Inferred,
        )
    }),
    ("another statement of a rule", CompatRule::DocChanged, |m, n| {
        rule(m, n, has_own_file, |one| one.statement = format!("{} Indeed.", one.statement).into())
    }),
    ("a rule that needs no capability", CompatRule::SemanticRuleAdded, |m, n| {
        let fits = |one: &Rule| !one.needs.is_empty() && has_own_file(one) && one.level != Level::Silent;
        rule(m, n, fits, |one| one.needs = Vec::new().into())
    }),
];

/// Whether a rule has a file of its own.
fn has_own_file(one: &Rule) -> bool {
    one.file.ends_with(&format!("/{}.yaml", one.id))
}

fn merge(m: &mut Model, n: usize, situation: MergeAspect, becomes: WriteOutcome) -> bool {
    let fits = |one: &Rule| matches!(one.kind, RuleKind::MergePatch { aspect, .. } if aspect == situation);
    rule(m, n, fits, |one| one.kind = RuleKind::MergePatch { aspect: situation, outcome: becomes })
}

/// Removes a rule of a kind.
fn remove_rule(m: &mut Model, n: usize, fits: impl Fn(&RuleKind) -> bool) -> bool {
    let places: Vec<usize> = (0..m.rules.len()).filter(|at| fits(&m.rules[*at].kind)).collect();
    if places.is_empty() {
        return false;
    }
    m.rules.remove(places[n % places.len()]);
    true
}
