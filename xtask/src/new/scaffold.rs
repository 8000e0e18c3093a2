//! The text of a new file or entry: required keys, known values, and blanks for the rest. A blank is an empty string,
//! mapping or list. The generator rejects placeholders, so that none is overlooked.

use std::fmt::Write as _;

use crate::spec_language::{Key, Node, NodeKind};

/// The placeholder of a value to fill in.
const BLANK: &str = r#""""#;

/// Builds the text.
#[derive(Default)]
pub(super) struct Scaffold {
    text: String,
    blanks: Vec<Blank>,
}

/// One field to fill in.
pub(super) struct Blank {
    /// Offset in the text.
    pub(super) offset: usize,
    /// Path of the key in the new text.
    pub(super) key: String,
    /// Its meaning and its allowed words.
    pub(super) about: String,
}

/// Known values by key. The spec language decides the order.
pub(super) type KnownKeys<'a> = &'a [(&'a str, KnownValue)];

/// The known value of one key.
pub(super) enum KnownValue {
    /// A value, as YAML on the same line.
    Value(String),
    /// The single key of a mapping.
    Choice(String),
    /// The items of a list, as YAML on one line each. If empty, the author adds them.
    Items(Vec<String>),
}

impl KnownValue {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Items(items) if items.is_empty())
    }
}

impl Scaffold {
    pub(super) fn line(&mut self, text: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{text}");
    }

    /// A block mapping with the known and the required keys.
    pub(super) fn mapping(&mut self, node: Node<'_>, indent: usize, known: KnownKeys<'_>) {
        let mut first = true;
        for key in node.keys() {
            let given = known.iter().find(|(name, _)| *name == key.name).map(|(_, given)| given);
            if given.is_none() && !key.required {
                continue;
            }
            if let NodeKind::ByName(value) = key.value.kind() {
                let gap = if first || indent > 0 { "" } else { "\n" };
                let _ = write!(self.text, "{gap}{:indent$}{}:\n{:indent$}  ", "", key.name, "");
                self.blank(format!("{}.*", key.name), &format!("The name. {}", key.about));
                self.text.push_str(": ");
                self.value(key.name, value, "");
            } else {
                let _ = write!(self.text, "{:indent$}{}:", "", key.name);
                self.given(&key, given, indent);
            }
            self.text.push('\n');
            first = false;
        }
    }

    fn given(&mut self, key: &Key<'_>, given: Option<&KnownValue>, indent: usize) {
        if let Some(KnownValue::Items(items)) = given.filter(|given| !given.is_empty()) {
            for item in items {
                let _ = write!(self.text, "\n{:indent$}  - {item}", "");
            }
            return;
        }
        self.text.push(' ');
        match given {
            Some(KnownValue::Value(value)) => self.text.push_str(value),
            Some(KnownValue::Items(_)) => {
                let members =
                    if let NodeKind::List(items) = key.value.kind() { items.keys() } else { Vec::new() };
                let members: Vec<&str> = members.iter().map(|key| key.name).collect();
                self.noted(key.name.to_owned(), &format!("{} Each with: {}.", key.about, members.join(", ")));
                self.text.push_str("[]");
            }
            Some(KnownValue::Choice(word)) => {
                let _ = write!(self.text, "{{ {word}: ");
                if let Some(value) = key.value.at(word) {
                    self.flow(&format!("{}.{word}", key.name), value);
                }
                self.text.push_str(" }");
            }
            None => self.value(key.name, key.value, key.about),
        }
    }

    /// A value on its line.
    fn value(&mut self, way: &str, node: Node<'_>, about: &str) {
        match node.kind() {
            NodeKind::Words(words) if words.len() == 1 => self.text.push_str(words[0].0),
            NodeKind::Words(words) => {
                let words: Vec<&str> = words.into_iter().map(|(word, _)| word).collect();
                self.blank(way.to_owned(), &format!("{about} One of: {}.", words.join(", ")));
            }
            NodeKind::Single => self.blank(way.to_owned(), about),
            NodeKind::List(items) => {
                self.text.push('[');
                self.value(&format!("{way}[]"), items, about);
                self.text.push(']');
            }
            NodeKind::Mapping if node.keys().iter().any(|key| key.required) => self.flow(way, node),
            NodeKind::Mapping | NodeKind::OneOf | NodeKind::ByName(_) => {
                let keys: Vec<&str> = node.keys().iter().map(|key| key.name).collect();
                self.noted(way.to_owned(), &format!("{about} Some of: {}.", keys.join(", ")));
                self.text.push_str("{}");
            }
        }
    }

    /// A flow mapping with the required keys.
    fn flow(&mut self, way: &str, node: Node<'_>) {
        self.text.push('{');
        let keys = node.keys();
        let mut required = keys.iter().filter(|key| key.required).peekable();
        let spaced = required.peek().is_some();
        let mut gap = " ";
        for key in required {
            let _ = write!(self.text, "{gap}{}: ", key.name);
            self.value(&format!("{way}.{}", key.name), key.value, key.about);
            gap = ", ";
        }
        self.text.push_str(if spaced { " }" } else { "}" });
    }

    fn blank(&mut self, key: String, about: &str) {
        self.noted(key, about);
        self.text.push_str(BLANK);
    }

    fn noted(&mut self, key: String, about: &str) {
        self.blanks.push(Blank { offset: self.text.len(), key, about: about.trim().to_owned() });
    }

    /// The text, and the fields to fill in.
    pub(super) fn finish(self) -> (String, Vec<Blank>) {
        (self.text, self.blanks)
    }
}

/// The optional keys.
pub(super) fn optional<'a>(node: Node<'a>, known: KnownKeys<'_>) -> Vec<&'a str> {
    let is_known = |name: &str| known.iter().any(|(known, _)| *known == name);
    let keys = node.keys().into_iter().filter(|key| !key.required && !is_known(key.name));
    keys.map(|key| key.name).collect()
}
