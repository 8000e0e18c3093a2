//! Each direction × element × what happens to it has a rule, or a written reason why it has none; and no reason
//! stands beside a rule.
#![allow(clippy::match_same_arms, reason = "a table: each gap has its line, also where two have one reason")]

use std::collections::BTreeSet;

use clerk_user_compat::{Compat, Toward};

const DIRECTIONS: [Toward; 9] = [
    Toward::Read,
    Toward::Write,
    Toward::Both,
    Toward::Consumer,
    Toward::Wire,
    Toward::Access,
    Toward::Meaning,
    Toward::Implementer,
    Toward::Governance,
];

#[test]
fn every_gap_of_the_catalogue_has_a_reason_and_every_reason_a_gap() {
    let told: BTreeSet<(Toward, About, Happens)> = Compat::ALL
        .iter()
        .filter(|rule| rule.waived().is_none())
        .map(|rule| {
            let info = rule.info();
            (info.toward, about(*rule, info.id), happens(*rule, info.id))
        })
        .collect();
    let mut wrong = Vec::new();
    for toward in DIRECTIONS {
        for about in About::ALL {
            for happens in Happens::ALL {
                let place = (toward, *about, *happens);
                match (told.contains(&place), gap(toward, *about, *happens)) {
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

fn about(rule: Compat, id: &str) -> About {
    let has = |part: &str| id.contains(part);
    match rule.info().toward {
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
        Toward::Access => About::Access,
        Toward::Consumer if has("param") => About::Argument,
        Toward::Consumer | Toward::Wire => About::Method,
        Toward::Read | Toward::Write | Toward::Both => About::Property,
        Toward::Meaning if has("method-") => About::Method,
        Toward::Meaning => About::Promise,
        Toward::Implementer if has("trait-") => About::Method,
        Toward::Implementer if has("conformance") => About::Check,
        Toward::Implementer => About::Property,
        Toward::Governance if has("deprecated") || has("sunset") => About::Deprecation,
        Toward::Governance if has("version") => About::Version,
        Toward::Governance if has("rule-source") => About::Promise,
        Toward::Governance => About::Text,
    }
}

fn happens(rule: Compat, id: &str) -> Happens {
    let has = |part: &str| id.contains(part);
    match rule {
        // Taken from callers, though the property or the promise stays.
        Compat::MethodIdempotencyWithdrawn | Compat::UniquenessRelaxed | Compat::PasswordCheckRelaxed => {
            Happens::Removed
        }
        Compat::PrimaryVerifiedRequiredRelaxed => Happens::Removed,
        _ if has("-added") || has("-without-") => Happens::Added,
        _ if has("-removed") => Happens::Removed,
        _ if has("visibility-widened") || has("access-widened") => Happens::Added,
        _ if has("visibility-narrowed") || has("access-narrowed") => Happens::Removed,
        _ => Happens::Changed,
    }
}

/// Why nothing of the catalogue is about that.
pub(crate) fn gap(toward: Toward, about: About, happens: Happens) -> Option<&'static str> {
    use About as A;
    use Happens as H;
    Some(match (toward, about, happens) {
        // What the direction has none of at all.
        (
            Toward::Read | Toward::Write | Toward::Both,
            A::Method | A::Argument | A::Access | A::Promise | A::Check,
            _,
        ) => {
            "a value that flows is a property; who asks, what is promised and what is judged are directions of their own"
        }
        (Toward::Consumer | Toward::Wire, A::Property | A::Value | A::Bound | A::Default | A::Error, _) => {
            "what a method carries is told of the operation, in the direction in which it flows"
        }
        (Toward::Consumer | Toward::Wire, A::Access | A::Promise | A::Check, _) => {
            "who may ask, what is promised and what is judged are directions of their own"
        }
        (Toward::Wire, A::Argument, _) => "a param on the wire is a property that is written",
        (Toward::Wire, A::Method, H::Removed) => "an operation that goes is gone for who calls it",
        (Toward::Access, A::Access, H::Changed) => "auth-scope-changed: a key has no scopes in the language",
        (Toward::Access, A::Access, _) => return None,
        (Toward::Access, _, _) => "who may do what is about surfaces and actors alone",
        (Toward::Meaning, A::Property | A::Argument | A::Value | A::Access | A::Check, _) => {
            "what flows, who may and what is judged are directions of their own"
        }
        (Toward::Meaning, A::Method, H::Added | H::Changed) => {
            "that a call may be repeated is promised by a rule, which is a promise"
        }
        (Toward::Meaning, A::Bound | A::Default, H::Added | H::Removed) => {
            "a default or bound with a meaning of its own is told as another one, also from nothing and to nothing"
        }
        (Toward::Meaning, A::Error, H::Added | H::Removed) => "an error that is listed or not is read",
        (Toward::Implementer, A::Argument | A::Bound | A::Default | A::Access | A::Promise | A::Error, _) => {
            "who implements meets them in the signature or in a check"
        }
        (Toward::Implementer, A::Value, H::Removed | H::Changed) => {
            "a variant that goes is kept as one that is unknown"
        }
        (Toward::Implementer, A::Property, H::Changed) => "another type of a field is another signature",
        (Toward::Implementer, A::Check, H::Removed) => {
            "conformance-check-relaxed: a check that goes is one that asks nothing"
        }
        (Toward::Governance, A::Deprecation | A::Text | A::Version | A::Promise, _) => {
            return of_governance(about, happens);
        }
        (Toward::Governance, _, _) => {
            "what the contract says of itself is about announcements, versions and texts"
        }
        (_, A::Deprecation | A::Version | A::Text, _) => {
            "announcements, versions and texts are of no direction: they are governance"
        }
        // What one direction has no half of.
        (Toward::Read, A::Bound, H::Added | H::Removed) => {
            "no bound is any bound: it grows or shrinks from there"
        }
        (Toward::Write, A::Bound, H::Added | H::Removed) => {
            "no bound is any bound: it grows or shrinks from there"
        }
        (Toward::Read, A::Default, _) => "what is answered has no default",
        (Toward::Write, A::Error, _) => "errors are answered, so they are read",
        (Toward::Both, A::Property, H::Added | H::Removed) => {
            "what comes or goes is told of the direction in which it flows"
        }
        (Toward::Both, A::Value, H::Added | H::Removed) => {
            "what comes or goes is told of the direction in which it flows"
        }
        (Toward::Both, A::Bound, _) => {
            "unlimited-sentinel-changed: which number means no limit is said in a text"
        }
        (Toward::Both, A::Default | A::Error, _) => "defaults are written, errors are read",
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
