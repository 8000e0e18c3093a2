//! What the comparison of two contracts finds.

use serde::Serialize;

use crate::level::{Audience, ChangeLevel};
use crate::rule::CompatRule;
use clerk_user_model::Element;

/// One difference of two contracts, told once: what follows from it stands in `consequences`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The rule that says what it means.
    pub rule: CompatRule,
    /// How much it asks: the rule's level, unless the contract says something that changes it (an open enum,
    /// a deprecation whose sunset has passed).
    pub level: ChangeLevel,
    /// What changed. Of something that is gone, as the base names it; else as the head names it.
    pub element: Element,
    /// The surface, where it concerns only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surface: Option<clerk_user_runtime::Surface>,
    /// What happened, in one sentence with both values.
    pub message: String,
    /// Where to look in the base; none for what is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base: Option<Element>,
    /// Where to look in the head; none for what is gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<Element>,
    /// What the base says, as the message shows it; empty where there was nothing.
    pub before: String,
    /// What the head says.
    pub after: String,
    /// What follows from it for others; never a cause of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub consequences: Vec<Consequence>,
}

/// What follows from a change for somebody else, or somewhere else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Consequence {
    /// The rule that says what it means.
    pub rule: CompatRule,
    /// How much it asks.
    pub level: ChangeLevel,
    /// What it concerns.
    pub element: Element,
    /// What happens, in one sentence.
    pub message: String,
}

impl Change {
    /// Whether it must be approved by name even if no existing code breaks.
    pub fn is_security(&self) -> bool {
        self.rule.info().security
    }

    /// Whom it concerns.
    pub fn audience(&self) -> Audience {
        self.rule.info().audience()
    }

    /// What tells this change from another of the same rule at the same element: it changes when either
    /// side says something else. Sixteen hexadecimal digits, the same on every machine.
    pub fn fingerprint(&self) -> String {
        let surface = self.surface.map(|surface| surface.to_string()).unwrap_or_default();
        let parts = [self.rule.info().id, self.element.as_str(), &surface, &self.before, &self.after];
        // FNV-1a: it tells changes apart, it guards nothing.
        let hash = parts.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, part| {
            let bytes = part.bytes().chain([0]);
            bytes.fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
        });
        format!("{hash:016x}")
    }
}
