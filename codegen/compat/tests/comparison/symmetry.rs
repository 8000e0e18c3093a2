//! Each combination of direction, subject and kind of change has either a rule or a reason why it has none.
#![allow(clippy::match_same_arms, reason = "a table with one line per gap, even if two have the same reason")]

use std::collections::BTreeSet;

use clerk_user_compat::{CompatRule, Direction};

const DIRECTIONS: [Direction; 9] = [
    Direction::Read,
    Direction::Write,
    Direction::Both,
    Direction::Consumer,
    Direction::Wire,
    Direction::Access,
    Direction::Meaning,
    Direction::Implementer,
    Direction::Governance,
];

#[test]
fn every_combination_has_either_a_rule_or_a_reason() {
    let covered: BTreeSet<(Direction, Subject, ChangeKind)> = CompatRule::ALL
        .iter()
        .filter(|rule| rule.undetectable_reason().is_none())
        .map(|rule| {
            let info = rule.info();
            (info.direction, subject(*rule, info.id), kind(*rule, info.id))
        })
        .collect();
    let mut wrong = Vec::new();
    for direction in DIRECTIONS {
        for subject in Subject::ALL {
            for kind in ChangeKind::ALL {
                let place = (direction, *subject, *kind);
                match (covered.contains(&place), gap(direction, *subject, *kind)) {
                    (true, Some(why)) => {
                        wrong.push(format!("{place:?} has a rule and a reason to have none: {why}"));
                    }
                    (false, None) => wrong.push(format!("{place:?} has neither a rule nor a reason")),
                    _ => {}
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// A property of a response or of a request.
    Property,
    /// An operation or an SDK method.
    Method,
    /// A param of an SDK method.
    MethodParam,
    /// A value of an enum.
    Value,
    /// A limit of a value.
    Limit,
    /// The default of a param.
    Default,
    /// Surfaces and credentials.
    Access,
    /// A rule of the contract.
    Rule,
    /// An error.
    Error,
    /// A check of the conformance suite.
    Check,
    /// A deprecation.
    Deprecation,
    /// An API version.
    Version,
    /// A text.
    Text,
}

/// What happens to the subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ChangeKind {
    /// It is only in the head.
    Added,
    /// It is only in the base.
    Removed,
    /// It differs.
    Changed,
}

impl Subject {
    /// All subjects.
    pub(crate) const ALL: &'static [Self] = &[
        Self::Property,
        Self::Method,
        Self::MethodParam,
        Self::Value,
        Self::Limit,
        Self::Default,
        Self::Access,
        Self::Rule,
        Self::Error,
        Self::Check,
        Self::Deprecation,
        Self::Version,
        Self::Text,
    ];
}

impl ChangeKind {
    /// All kinds.
    pub(crate) const ALL: &'static [Self] = &[Self::Added, Self::Removed, Self::Changed];
}

fn subject(rule: CompatRule, id: &str) -> Subject {
    let has = |part: &str| id.contains(part);
    match rule.info().direction {
        _ if has("-max-") || has("-min-") || has("-pattern-") || has("rate-limit") || has("sentinel") => {
            Subject::Limit
        }
        _ if has("enum") => Subject::Value,
        _ if id.starts_with("default-value")
            || id.starts_with("pagination-default")
            || has("notification-default") =>
        {
            Subject::Default
        }
        _ if has("session-effect") || has("default-sort") => Subject::Default,
        _ if id.starts_with("error-") || has("-status-") || has("failure-") => Subject::Error,
        Direction::Access => Subject::Access,
        Direction::Consumer if has("param") => Subject::MethodParam,
        Direction::Consumer | Direction::Wire => Subject::Method,
        Direction::Read | Direction::Write | Direction::Both => Subject::Property,
        Direction::Meaning if has("method-") => Subject::Method,
        Direction::Meaning => Subject::Rule,
        Direction::Implementer if has("trait-") => Subject::Method,
        Direction::Implementer if has("conformance") => Subject::Check,
        Direction::Implementer => Subject::Property,
        Direction::Governance if has("deprecated") || has("sunset") => Subject::Deprecation,
        Direction::Governance if has("version") => Subject::Version,
        Direction::Governance if has("rule-source") => Subject::Rule,
        Direction::Governance => Subject::Text,
    }
}

fn kind(rule: CompatRule, id: &str) -> ChangeKind {
    let has = |part: &str| id.contains(part);
    match rule {
        // The callers lose something, although the property or rule remains.
        CompatRule::MethodIdempotencyWithdrawn
        | CompatRule::UniquenessRelaxed
        | CompatRule::PasswordCheckRelaxed => ChangeKind::Removed,
        CompatRule::PrimaryVerifiedRequiredRelaxed => ChangeKind::Removed,
        _ if has("-added") || has("-without-") => ChangeKind::Added,
        _ if has("-removed") => ChangeKind::Removed,
        _ if has("visibility-widened") || has("access-widened") => ChangeKind::Added,
        _ if has("visibility-narrowed") || has("access-narrowed") => ChangeKind::Removed,
        _ => ChangeKind::Changed,
    }
}

/// Why the catalogue has no rule for a combination.
pub(crate) fn gap(direction: Direction, subject: Subject, kind: ChangeKind) -> Option<&'static str> {
    use ChangeKind as K;
    use Subject as S;
    Some(match (direction, subject, kind) {
        // Subjects that do not occur in the direction.
        (
            Direction::Read | Direction::Write | Direction::Both,
            S::Method | S::MethodParam | S::Access | S::Rule | S::Check,
            _,
        ) => "values are properties; methods, access, rules and checks have other directions",
        (
            Direction::Consumer | Direction::Wire,
            S::Property | S::Value | S::Limit | S::Default | S::Error,
            _,
        ) => "the values of a method are properties that are read or written",
        (Direction::Consumer | Direction::Wire, S::Access | S::Rule | S::Check, _) => {
            "access, rules and checks have other directions"
        }
        (Direction::Wire, S::MethodParam, _) => "a param on the wire is a property that is written",
        (Direction::Wire, S::Method, K::Removed) => "a removed operation is reported for its callers",
        (Direction::Access, S::Access, K::Changed) => {
            "auth-scope-changed: keys have no scopes in the spec language"
        }
        (Direction::Access, S::Access, _) => return None,
        (Direction::Access, _, _) => "access is only about surfaces and credentials",
        (Direction::Meaning, S::Property | S::MethodParam | S::Value | S::Access | S::Check, _) => {
            "values, access and checks have other directions"
        }
        (Direction::Meaning, S::Method, K::Added | K::Changed) => {
            "a rule specifies whether a call can be repeated"
        }
        (Direction::Meaning, S::Limit | S::Default, K::Added | K::Removed) => {
            "adding or removing such a default or limit counts as changing it"
        }
        (Direction::Meaning, S::Error, K::Added | K::Removed) => "errors are values that are read",
        (
            Direction::Implementer,
            S::MethodParam | S::Limit | S::Default | S::Access | S::Rule | S::Error,
            _,
        ) => "implementers see them in signatures and checks",
        (Direction::Implementer, S::Value, K::Removed | K::Changed) => {
            "a removed variant becomes an unknown one"
        }
        (Direction::Implementer, S::Property, K::Changed) => "another type of a field is a changed signature",
        (Direction::Implementer, S::Check, K::Removed) => "conformance-check-relaxed covers removed checks",
        (Direction::Governance, S::Deprecation | S::Text | S::Version | S::Rule, _) => {
            return of_governance(subject, kind);
        }
        (Direction::Governance, _, _) => "governance is about deprecations, versions and texts",
        (_, S::Deprecation | S::Version | S::Text, _) => {
            "deprecations, versions and texts belong to governance"
        }
        // Kinds of changes that do not occur in the direction.
        (Direction::Read, S::Limit, K::Added | K::Removed) => {
            "a missing limit is the widest limit, so adding or removing one changes it"
        }
        (Direction::Write, S::Limit, K::Added | K::Removed) => {
            "a missing limit is the widest limit, so adding or removing one changes it"
        }
        (Direction::Read, S::Default, _) => "responses have no defaults",
        (Direction::Write, S::Error, _) => "errors are values that are read",
        (Direction::Both, S::Property, K::Added | K::Removed) => {
            "additions and removals are reported for one direction"
        }
        (Direction::Both, S::Value, K::Added | K::Removed) => {
            "additions and removals are reported for one direction"
        }
        (Direction::Both, S::Limit, _) => {
            "unlimited-sentinel-changed: only a text says which number means no limit"
        }
        (Direction::Both, S::Default | S::Error, _) => "defaults are written, errors are read",
        _ => return None,
    })
}

fn of_governance(subject: Subject, kind: ChangeKind) -> Option<&'static str> {
    Some(match (subject, kind) {
        (Subject::Text, ChangeKind::Added | ChangeKind::Removed) => {
            "adding or removing a text counts as changing it"
        }
        (Subject::Rule, ChangeKind::Added | ChangeKind::Removed) => {
            "added and removed rules are reported as changes of behaviour"
        }
        _ => return None,
    })
}
