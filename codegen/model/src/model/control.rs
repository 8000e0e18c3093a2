//! What the capability `control` sets and seeds, as the model knows it.

use serde::Serialize;

use super::Param;

/// Settings and seeds. Empty for a contract without them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Control {
    /// The settings; each has a default or may be null.
    pub settings: Vec<Param>,
    /// What can be put there.
    pub seeds: Vec<Seed>,
}

impl Control {
    /// Whether there is nothing to set and nothing to seed.
    pub fn is_empty(&self) -> bool {
        self.settings.is_empty() && self.seeds.is_empty()
    }

    /// The seed of that SDK name.
    pub fn seed(&self, name: &str) -> Option<&Seed> {
        self.seeds.iter().find(|seed| seed.name == name)
    }
}

/// One thing that can be put there.
#[derive(Clone, Debug, Serialize)]
pub struct Seed {
    /// Name, camelCase.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// One or two sentences.
    pub doc: String,
    /// What it takes.
    pub params: Vec<Param>,
    /// The resource that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<String>,
    /// The members that it answers instead.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Param>,
}
