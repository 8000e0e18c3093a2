//! The text of a new file or entry: every key that must be there, what is known already, and a
//! blank for the rest. A blank is the empty text, or a mapping or list that is still empty; the
//! generator refuses each, so nothing that was forgotten passes for said.

use std::fmt::Write as _;

use crate::spec_language::{Key, Node, Shape};

/// What stands where an author has to write something.
const BLANK: &str = r#""""#;

/// A text in the making.
#[derive(Default)]
pub(super) struct Scaffold {
    text: String,
    blanks: Vec<Blank>,
}

/// One thing to fill in.
pub(super) struct Blank {
    /// Where it stands, from the start of the text.
    pub(super) offset: usize,
    /// The key, with its way from the root of what was written.
    pub(super) key: String,
    /// What it means, and the words that it can be.
    pub(super) about: String,
}

/// What is known of some keys, by their names. The order is the language's.
pub(super) type Known<'a> = &'a [(&'a str, Given)];

/// What is known of one key.
pub(super) enum Given {
    /// Its value, as YAML on the same line.
    Value(String),
    /// The one key of its mapping.
    Choice(String),
    /// The items of its list, as YAML on a line each. Where there is none, the author adds them.
    Items(Vec<String>),
}

impl Given {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Items(items) if items.is_empty())
    }
}

impl Scaffold {
    pub(super) fn line(&mut self, text: &str) {
        // Writing to a text cannot fail.
        let _ = writeln!(self.text, "{text}");
    }

    /// A block mapping: the keys that are known or must be there.
    pub(super) fn mapping(&mut self, node: Node<'_>, indent: usize, known: Known<'_>) {
        let mut first = true;
        for key in node.keys() {
            let given = known.iter().find(|(name, _)| *name == key.name).map(|(_, given)| given);
            if given.is_none() && !key.required {
                continue;
            }
            if let Shape::ByName(value) = key.value.shape() {
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

    fn given(&mut self, key: &Key<'_>, given: Option<&Given>, indent: usize) {
        if let Some(Given::Items(items)) = given.filter(|given| !given.is_empty()) {
            for item in items {
                let _ = write!(self.text, "\n{:indent$}  - {item}", "");
            }
            return;
        }
        self.text.push(' ');
        match given {
            Some(Given::Value(value)) => self.text.push_str(value),
            Some(Given::Items(_)) => {
                let members =
                    if let Shape::List(items) = key.value.shape() { items.keys() } else { Vec::new() };
                let members: Vec<&str> = members.iter().map(|key| key.name).collect();
                self.noted(key.name.to_owned(), &format!("{} Each with: {}.", key.about, members.join(", ")));
                self.text.push_str("[]");
            }
            Some(Given::Choice(word)) => {
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
        match node.shape() {
            Shape::Words(words) if words.len() == 1 => self.text.push_str(words[0].0),
            Shape::Words(words) => {
                let words: Vec<&str> = words.into_iter().map(|(word, _)| word).collect();
                self.blank(way.to_owned(), &format!("{about} One of: {}.", words.join(", ")));
            }
            Shape::Single => self.blank(way.to_owned(), about),
            Shape::List(items) => {
                self.text.push('[');
                self.value(&format!("{way}[]"), items, about);
                self.text.push(']');
            }
            Shape::Mapping if node.keys().iter().any(|key| key.required) => self.flow(way, node),
            Shape::Mapping | Shape::OneOf | Shape::ByName(_) => {
                let keys: Vec<&str> = node.keys().iter().map(|key| key.name).collect();
                self.noted(way.to_owned(), &format!("{about} Some of: {}.", keys.join(", ")));
                self.text.push_str("{}");
            }
        }
    }

    /// A mapping in braces, with the keys that must be there.
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

    /// The text, and what is to be filled in.
    pub(super) fn finish(self) -> (String, Vec<Blank>) {
        (self.text, self.blanks)
    }
}

/// The keys that may be written too.
pub(super) fn optional<'a>(node: Node<'a>, known: Known<'_>) -> Vec<&'a str> {
    let is_known = |name: &str| known.iter().any(|(known, _)| *known == name);
    let keys = node.keys().into_iter().filter(|key| !key.required && !is_known(key.name));
    keys.map(|key| key.name).collect()
}
