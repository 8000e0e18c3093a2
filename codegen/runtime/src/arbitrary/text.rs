//! Generates strings: empty, ordinary, and ones that break careless string handling.

use super::choices::Choices;

/// Edge cases, simplest first.
const EDGES: &[&str] = &[
    "",
    "a",
    "ada@example.com",
    " ",
    "null",
    "true",
    "0",
    "-1.5e3",
    "{}",
    "[]",
    "\"quoted\" \\ back/slash",
    "line\nfeed\r\ttab",
    "\u{0}\u{1f}\u{7f}",
    "é e\u{301}",
    "日本語",
    "שלום",
    "👩🏽‍💻🏳️‍🌈",
    "\u{feff}\u{2028}\u{2029}",
    "\u{d7ff}\u{e000}\u{fffd}\u{ffff}\u{10ffff}",
    "İıſﬀ",
    "__proto__",
];

/// Ranges of characters for arbitrary strings, with characters of one to four bytes.
const RANGES: &[(char, char)] = &[
    ('a', 'z'),
    (' ', '~'),
    ('\u{0}', '\u{7f}'),
    ('\u{80}', '\u{7ff}'),
    ('\u{800}', '\u{d7ff}'),
    ('\u{e000}', '\u{10ffff}'),
];

impl Choices {
    /// Generates an arbitrary string.
    pub fn text(&mut self) -> String {
        match self.below(8) {
            0..=4 => self.pick(EDGES).to_owned(),
            5 => "long ".repeat(self.index(100)),
            _ => self.repeat(9, Self::character).into_iter().collect(),
        }
    }

    fn character(&mut self) -> char {
        let (first, last) = RANGES[self.index(RANGES.len())];
        let width = u64::from(u32::from(last) - u32::from(first)) + 1;
        let code = u32::try_from(self.below(width)).ok().map(|offset| u32::from(first) + offset);
        // No range contains surrogates.
        code.and_then(char::from_u32).unwrap_or(first)
    }

    /// Generates an id, usually with its standard prefix. Nothing should rely on the prefix.
    pub fn id(&mut self, prefix: &str) -> String {
        match self.below(4) {
            0..=1 => format!("{prefix}{}", self.below(4)),
            2 => format!("{prefix}{:x}", self.bits()),
            _ => self.text(),
        }
    }

    /// Generates a string that is one of the values or has one of the prefixes.
    pub fn word(&mut self, values: &[&str], prefixes: &[&str]) -> String {
        let chosen = self.index(values.len() + prefixes.len());
        if let Some(value) = values.get(chosen) {
            return (*value).to_owned();
        }
        let prefix = prefixes.get(chosen - values.len()).copied().unwrap_or_default();
        prefix.to_owned() + &self.text()
    }

    /// Generates an arbitrary string, or one that almost matches one of the values or prefixes.
    pub fn other_word(&mut self, values: &[&str], prefixes: &[&str]) -> String {
        let chosen = self.index(values.len() + prefixes.len());
        let near = values.iter().chain(prefixes).nth(chosen).copied().unwrap_or_default();
        match self.below(6) {
            0..=2 => self.text(),
            // The string without its last character.
            3 => near.chars().take(near.chars().count().saturating_sub(1)).collect(),
            4 => near.to_uppercase(),
            _ => format!(" {near}"),
        }
    }
}
