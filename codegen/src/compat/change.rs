//! What the comparison of two contracts finds.

use serde::Serialize;

use super::Compat;

/// How much a change asks of whom it concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeLevel {
    /// What worked goes on working.
    Compatible,
    /// What worked goes on compiling and may mean something else.
    Dangerous,
    /// What worked stops working.
    Breaking,
}

/// Whom a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Who calls: applications, on the wire or through an SDK.
    Caller,
    /// Who implements the generated traits, or passed the suite.
    Implementer,
    /// Who maintains the contract.
    Maintainer,
}

/// A thing of the contract that can change, by the names of the SDK.
///
/// Its text is unique within one contract and the same for the same thing in both, but for renames and moves.
/// It is what approvals name and what places are looked up by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Element(String);

impl Element {
    /// The contract as a whole: its versions, its decoding.
    pub fn contract() -> Self {
        Self("contract".to_owned())
    }

    /// A resource: `resource User`.
    pub fn resource(resource: &str) -> Self {
        Self(format!("resource {resource}"))
    }

    /// A property: `property User.firstName`; of a variant of a union, `property Union.Variant.name`.
    pub fn property(resource: &str, property: &str) -> Self {
        Self(format!("property {resource}.{property}"))
    }

    /// An enum: `enum SessionStatus`.
    pub fn enumeration(name: &str) -> Self {
        Self(format!("enum {name}"))
    }

    /// A value of an enum: `value SessionStatus.active`.
    pub fn value(name: &str, value: &str) -> Self {
        Self(format!("value {name}.{value}"))
    }

    /// An operation, by surface and name: `operation backend.updateUser`.
    pub fn operation(id: &str) -> Self {
        Self(format!("operation {id}"))
    }

    /// A param of an operation: `param backend.updateUser.firstName`.
    pub fn param(id: &str, param: &str) -> Self {
        Self(format!("param {id}.{param}"))
    }

    /// An object of the SDK: `object UserObject`.
    pub fn object(object: &str) -> Self {
        Self(format!("object {object}"))
    }

    /// A method of the SDK: `method UserObject.update`.
    pub fn method(object: &str, method: &str) -> Self {
        Self(format!("method {object}.{method}"))
    }

    /// A param of a method: `param UserObject.update.firstName`.
    pub fn method_param(object: &str, method: &str, param: &str) -> Self {
        Self(format!("param {object}.{method}.{param}"))
    }

    /// An error: `error form-param-nil`.
    pub fn error(name: &str) -> Self {
        Self(format!("error {name}"))
    }

    /// A rule: `rule merge-is-deep`.
    pub fn rule(id: &str) -> Self {
        Self(format!("rule {id}"))
    }

    /// A setting of the capability `control`: `setting passwordMinLength`.
    pub fn setting(name: &str) -> Self {
        Self(format!("setting {name}"))
    }

    /// A source: `source 000`.
    pub fn source(key: &str) -> Self {
        Self(format!("source {key}"))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Element {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// One difference of two contracts, told once: what follows from it stands in `consequences`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The rule that says what it means.
    pub rule: Compat,
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
    pub rule: Compat,
    /// How much it asks.
    pub level: ChangeLevel,
    /// What it concerns.
    pub element: Element,
    /// What happens, in one sentence.
    pub message: String,
}

impl Change {
    /// Whether it must be approved by name even where nobody's code stops working.
    pub fn security(&self) -> bool {
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
