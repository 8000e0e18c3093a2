//! Each direction × element × what happens to it has a rule, or a written reason why it has none; and no reason
//! stands beside a rule.
#![allow(clippy::match_same_arms, reason = "a table: each gap has its line, also where two have one reason")]

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
fn every_gap_of_the_catalogue_has_a_reason_and_every_reason_a_gap() {
    let told: BTreeSet<(Direction, About, Happens)> = CompatRule::ALL
        .iter()
        .filter(|rule| rule.undetectable_reason().is_none())
        .map(|rule| {
            let info = rule.info();
            (info.direction, about(*rule, info.id), happens(*rule, info.id))
        })
        .collect();
    let mut wrong = Vec::new();
    for direction in DIRECTIONS {
        for about in About::ALL {
            for happens in Happens::ALL {
                let place = (direction, *about, *happens);
                match (told.contains(&place), gap(direction, *about, *happens)) {
                    (true, Some(why)) => {
                        wrong.push(format!("{place:?} has a rule, and a reason for none: {why}"));
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
pub(crate) enum About {
    /// A property of what is answered, or of what is sent.
    Property,
    /// An operation, or a method of the SDK.
    Method,
    /// A param of a method of the SDK.
    Argument,
    /// A value of an enum.
    Value,
    /// A bound of what is taken or answered.
    Bound,
    /// What something is when it is left out.
    Default,
    /// The surfaces, and who may ask.
    Access,
    /// A rule of the contract.
    Promise,
    /// An error.
    Error,
    /// A check of the suite.
    Check,
    /// A deprecation.
    Deprecation,
    /// An API version.
    Version,
    /// A text.
    Text,
}

/// What happens to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Happens {
    /// It is there now.
    Added,
    /// It is not there any more.
    Removed,
    /// It is another.
    Changed,
}

impl About {
    /// Every element.
    pub(crate) const ALL: &'static [Self] = &[
        Self::Property,
        Self::Method,
        Self::Argument,
        Self::Value,
        Self::Bound,
        Self::Default,
        Self::Access,
        Self::Promise,
        Self::Error,
        Self::Check,
        Self::Deprecation,
        Self::Version,
        Self::Text,
    ];
}

impl Happens {
    /// All of them.
    pub(crate) const ALL: &'static [Self] = &[Self::Added, Self::Removed, Self::Changed];
}

fn about(rule: CompatRule, id: &str) -> About {
    let has = |part: &str| id.contains(part);
    match rule.info().direction {
        _ if has("-max-") || has("-min-") || has("-pattern-") || has("rate-limit") || has("sentinel") => {
            About::Bound
        }
        _ if has("enum") => About::Value,
        _ if id.starts_with("default-value")
            || id.starts_with("pagination-default")
            || has("notification-default") =>
        {
            About::Default
        }
        _ if has("session-effect") || has("default-sort") => About::Default,
        _ if id.starts_with("error-") || has("-status-") || has("failure-") => About::Error,
        Direction::Access => About::Access,
        Direction::Consumer if has("param") => About::Argument,
        Direction::Consumer | Direction::Wire => About::Method,
        Direction::Read | Direction::Write | Direction::Both => About::Property,
        Direction::Meaning if has("method-") => About::Method,
        Direction::Meaning => About::Promise,
        Direction::Implementer if has("trait-") => About::Method,
        Direction::Implementer if has("conformance") => About::Check,
        Direction::Implementer => About::Property,
        Direction::Governance if has("deprecated") || has("sunset") => About::Deprecation,
        Direction::Governance if has("version") => About::Version,
        Direction::Governance if has("rule-source") => About::Promise,
        Direction::Governance => About::Text,
    }
}

fn happens(rule: CompatRule, id: &str) -> Happens {
    let has = |part: &str| id.contains(part);
    match rule {
        // Taken from callers, though the property or the promise stays.
        CompatRule::MethodIdempotencyWithdrawn
        | CompatRule::UniquenessRelaxed
        | CompatRule::PasswordCheckRelaxed => Happens::Removed,
        CompatRule::PrimaryVerifiedRequiredRelaxed => Happens::Removed,
        _ if has("-added") || has("-without-") => Happens::Added,
        _ if has("-removed") => Happens::Removed,
        _ if has("visibility-widened") || has("access-widened") => Happens::Added,
        _ if has("visibility-narrowed") || has("access-narrowed") => Happens::Removed,
        _ => Happens::Changed,
    }
}

/// Why nothing of the catalogue is about that.
pub(crate) fn gap(direction: Direction, about: About, happens: Happens) -> Option<&'static str> {
    use About as A;
    use Happens as H;
    Some(match (direction, about, happens) {
        // What the direction has none of at all.
        (
            Direction::Read | Direction::Write | Direction::Both,
            A::Method | A::Argument | A::Access | A::Promise | A::Check,
            _,
        ) => {
            "a value that flows is a property; who asks, what is promised and what is judged are directions of their own"
        }
        (
            Direction::Consumer | Direction::Wire,
            A::Property | A::Value | A::Bound | A::Default | A::Error,
            _,
        ) => "what a method carries is told of the operation, in the direction in which it flows",
        (Direction::Consumer | Direction::Wire, A::Access | A::Promise | A::Check, _) => {
            "who may ask, what is promised and what is judged are directions of their own"
        }
        (Direction::Wire, A::Argument, _) => "a param on the wire is a property that is written",
        (Direction::Wire, A::Method, H::Removed) => "an operation that goes is gone for who calls it",
        (Direction::Access, A::Access, H::Changed) => {
            "auth-scope-changed: a key has no scopes in the language"
        }
        (Direction::Access, A::Access, _) => return None,
        (Direction::Access, _, _) => "who may do what is about surfaces and actors alone",
        (Direction::Meaning, A::Property | A::Argument | A::Value | A::Access | A::Check, _) => {
            "what flows, who may and what is judged are directions of their own"
        }
        (Direction::Meaning, A::Method, H::Added | H::Changed) => {
            "that a call may be repeated is promised by a rule, which is a promise"
        }
        (Direction::Meaning, A::Bound | A::Default, H::Added | H::Removed) => {
            "a default or bound with a meaning of its own is told as another one, also from nothing and to nothing"
        }
        (Direction::Meaning, A::Error, H::Added | H::Removed) => "an error that is listed or not is read",
        (
            Direction::Implementer,
            A::Argument | A::Bound | A::Default | A::Access | A::Promise | A::Error,
            _,
        ) => "who implements meets them in the signature or in a check",
        (Direction::Implementer, A::Value, H::Removed | H::Changed) => {
            "a variant that goes is kept as one that is unknown"
        }
        (Direction::Implementer, A::Property, H::Changed) => "another type of a field is another signature",
        (Direction::Implementer, A::Check, H::Removed) => {
            "conformance-check-relaxed: a check that goes is one that asks nothing"
        }
        (Direction::Governance, A::Deprecation | A::Text | A::Version | A::Promise, _) => {
            return of_governance(about, happens);
        }
        (Direction::Governance, _, _) => {
            "what the contract says of itself is about announcements, versions and texts"
        }
        (_, A::Deprecation | A::Version | A::Text, _) => {
            "announcements, versions and texts are of no direction: they are governance"
        }
        // What one direction has no half of.
        (Direction::Read, A::Bound, H::Added | H::Removed) => {
            "no bound is any bound: it grows or shrinks from there"
        }
        (Direction::Write, A::Bound, H::Added | H::Removed) => {
            "no bound is any bound: it grows or shrinks from there"
        }
        (Direction::Read, A::Default, _) => "what is answered has no default",
        (Direction::Write, A::Error, _) => "errors are answered, so they are read",
        (Direction::Both, A::Property, H::Added | H::Removed) => {
            "what comes or goes is told of the direction in which it flows"
        }
        (Direction::Both, A::Value, H::Added | H::Removed) => {
            "what comes or goes is told of the direction in which it flows"
        }
        (Direction::Both, A::Bound, _) => {
            "unlimited-sentinel-changed: which number means no limit is said in a text"
        }
        (Direction::Both, A::Default | A::Error, _) => "defaults are written, errors are read",
        _ => return None,
    })
}

fn of_governance(about: About, happens: Happens) -> Option<&'static str> {
    Some(match (about, happens) {
        (About::Text, Happens::Added | Happens::Removed) => {
            "a text from nothing, or to nothing, is another text"
        }
        (About::Promise, Happens::Added | Happens::Removed) => {
            "a rule that comes or goes is a matter of meaning"
        }
        _ => return None,
    })
}
