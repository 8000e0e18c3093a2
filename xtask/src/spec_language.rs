//! The spec language, read from its JSON Schema: the keys of a file in order, required keys, and the words of a value.
//! No key or word is hard-coded.

use clap::builder::{PossibleValue, PossibleValuesParser};
use clerk_user_model::schema::language_schema;
use serde_json::Value;

/// The schema of one file kind.
pub(crate) struct Language {
    schema: Value,
}

/// A node of a schema: the schema of one value.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    root: &'a Value,
    here: &'a Value,
}

/// The shape of a value.
pub(crate) enum NodeKind<'a> {
    /// One of several words, each with its description.
    Words(Vec<(&'a str, &'a str)>),
    /// A mapping with one of several words as its only key.
    OneOf,
    /// A mapping with fixed keys.
    Mapping,
    /// A mapping from names to values of the same shape.
    ByName(Node<'a>),
    /// A list of values of the same shape.
    List(Node<'a>),
    /// A string, a number or a boolean.
    Single,
}

/// A key of a mapping.
pub(crate) struct Key<'a> {
    pub(crate) name: &'a str,
    pub(crate) required: bool,
    pub(crate) about: &'a str,
    pub(crate) value: Node<'a>,
}

impl Language {
    /// The schema of a file kind.
    pub(crate) fn of(kind: &str) -> Self {
        Self { schema: language_schema(kind).unwrap_or_default() }
    }

    pub(crate) fn root(&self) -> Node<'_> {
        Node { root: &self.schema, here: &self.schema }
    }
}

impl<'a> Node<'a> {
    /// The schema of the value of a key.
    pub(crate) fn at(self, key: &str) -> Option<Node<'a>> {
        self.keys().into_iter().find(|one| one.name == key).map(|one| one.value)
    }

    /// The keys of a mapping in the order to write them. Mappings by name are long, so they come last. For `OneOf`, all
    /// its words.
    pub(crate) fn keys(self) -> Vec<Key<'a>> {
        let node = self.resolved();
        let variants = node.here["oneOf"].as_array().into_iter().flatten();
        let mut keys = Vec::new();
        for mapping in variants.chain([node.here]) {
            let required = mapping["required"].as_array();
            for (name, value) in mapping["properties"].as_object().into_iter().flatten() {
                let about = value["description"].as_str().or(mapping["description"].as_str());
                keys.push(Key {
                    name,
                    required: required.is_some_and(|names| names.iter().any(|one| one == name)),
                    about: about.unwrap_or_default(),
                    value: Node { root: node.root, here: value },
                });
            }
        }
        keys.sort_by_key(|key| matches!(key.value.kind(), NodeKind::ByName(_)));
        keys
    }

    pub(crate) fn kind(self) -> NodeKind<'a> {
        let node = self.resolved();
        let at = |here| Node { root: node.root, here };
        let words = node.words();
        if !words.is_empty() {
            return NodeKind::Words(words);
        }
        if node.here["oneOf"].is_array() {
            return NodeKind::OneOf;
        }
        match node.here["type"].as_str().or_else(|| node.here["type"][0].as_str()) {
            Some("array") => NodeKind::List(at(&node.here["items"])),
            Some("object") if node.here["additionalProperties"].is_object() => {
                NodeKind::ByName(at(&node.here["additionalProperties"]))
            }
            Some("object") => NodeKind::Mapping,
            _ => NodeKind::Single,
        }
    }

    /// The words of a value, or the possible keys of a `OneOf` mapping.
    pub(crate) fn choices(self) -> Vec<(&'a str, &'a str)> {
        match self.kind() {
            NodeKind::Words(words) => words,
            NodeKind::OneOf => self.keys().into_iter().map(|key| (key.name, key.about)).collect(),
            _ => Vec::new(),
        }
    }

    fn words(self) -> Vec<(&'a str, &'a str)> {
        let forms = self.here["oneOf"].as_array().into_iter().flatten();
        let described = forms.filter_map(|form| {
            Some((form["const"].as_str()?, form["description"].as_str().unwrap_or_default()))
        });
        let plain = self.here["enum"].as_array().into_iter().flatten();
        described.chain(plain.filter_map(|word| Some((word.as_str()?, "")))).collect()
    }

    /// Resolves references, and optional values to their schema.
    fn resolved(self) -> Self {
        let mut node = self;
        loop {
            let name = node.here["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/"));
            if let Some(name) = name {
                node.here = &node.root["$defs"][name];
            } else if let Some(form) = node.here["anyOf"].as_array().and_then(|forms| forms.first()) {
                node.here = form;
            } else {
                return node;
            }
        }
    }
}

/// The words of a top-level key of a file kind, as values of a flag.
pub(crate) fn choices(kind: &str, key: &str) -> PossibleValuesParser {
    let language = Language::of(kind);
    let choices = language.root().at(key).map(Node::choices).unwrap_or_default();
    let values = choices.into_iter().map(|(word, about)| {
        PossibleValue::new(word.to_owned()).help(about.trim_end_matches('.').to_owned())
    });
    PossibleValuesParser::new(values.collect::<Vec<_>>())
}
