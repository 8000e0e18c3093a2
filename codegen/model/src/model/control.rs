//! Resolved settings and seeds of the capability `control`.

use serde::Serialize;

use super::Param;

/// Settings and seeds. Empty for a contract without them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Control {
    /// Settings; each has a default or can be null.
    pub settings: Vec<Param>,
    /// Seeds.
    pub seeds: Vec<Seed>,
}

impl Control {
    /// Whether there are neither settings nor seeds.
    pub fn is_empty(&self) -> bool {
        self.settings.is_empty() && self.seeds.is_empty()
    }

    /// The seed of that SDK name.
    pub fn seed(&self, name: &str) -> Option<&Seed> {
        self.seeds.iter().find(|seed| seed.name == name)
    }
}

/// One seed: data that can be created directly.
#[derive(Clone, Debug, Serialize)]
pub struct Seed {
    /// Name, camelCase.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// One or two sentences.
    pub doc: String,
    /// Params.
    pub params: Vec<Param>,
    /// The resource that it returns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
    /// The members that it returns instead.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Param>,
}
