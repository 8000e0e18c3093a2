//! Source positions of the contract elements, taken from the AST.

use std::collections::BTreeMap;

use crate::ast::{
    ContractFile, ControlFile, Entries, EnumFile, OperationsFile, PropertyEntry, ResourceFile, SdkFile,
    TypeFile,
};
use crate::element::Element;
use crate::parse::Ast;
use crate::source::{FileId, Span, Spanned};

/// Positions of all elements.
#[derive(Clone, Debug, Default)]
pub struct ElementSpans {
    elements: BTreeMap<String, (FileId, Span)>,
    version: Option<(FileId, Span)>,
    api_versions: Option<(FileId, Span)>,
}

impl ElementSpans {
    /// Collects them from the AST.
    pub fn of(ast: &Ast) -> Self {
        let mut spans = Self::default();
        if let Some((file, contract)) = &ast.contract {
            spans.contract(*file, contract);
        }
        if let Some((file, errors)) = &ast.errors {
            for name in errors.errors.keys() {
                spans.put(&Element::error(&name.value), *file, name.span);
            }
        }
        if let Some((file, control)) = &ast.control {
            spans.control(*file, control);
        }
        for (file, ty) in &ast.types {
            match ty {
                TypeFile::Resource(resource) => spans.resource(*file, resource),
                TypeFile::Enum(one) => spans.enumeration(*file, one),
            }
        }
        for (file, operations) in &ast.operations {
            spans.operations(*file, operations);
        }
        for (file, sdk) in &ast.sdk {
            spans.sdk(*file, sdk);
        }
        for (file, rule) in &ast.rules {
            spans.put(&Element::rule(&rule.id.value), *file, rule.id.span);
        }
        spans
    }

    /// The position of an element, or of the nearest element that contains it. `None` if the contract has
    /// neither.
    pub fn find(&self, element: &Element) -> Option<(FileId, Span)> {
        let text = element.as_str();
        let (kind, name) = text.split_once(' ').unwrap_or((text, ""));
        std::iter::once(text.to_owned())
            .chain(holders(kind, name))
            .chain(std::iter::once(Element::contract().as_str().to_owned()))
            .find_map(|text| self.elements.get(&text).copied())
    }

    /// Whether the contract has the element with this string form.
    pub fn contains(&self, element: &str) -> bool {
        self.elements.contains_key(element)
    }

    /// Position of the contract version.
    pub fn version(&self) -> Option<(FileId, Span)> {
        self.version
    }

    /// Position of the API versions.
    pub fn api_versions(&self) -> Option<(FileId, Span)> {
        self.api_versions
    }

    fn put(&mut self, element: &Element, file: FileId, span: Span) {
        self.elements.entry(element.as_str().to_owned()).or_insert((file, span));
    }

    fn contract(&mut self, file: FileId, contract: &ContractFile) {
        self.put(&Element::contract(), file, contract.contract.span);
        self.version = Some((file, contract.version.span));
        self.api_versions = contract.api_versions.last().map(|version| (file, version.span));
        for key in contract.sources.keys() {
            self.put(&Element::source(&key.value), file, key.span);
        }
    }

    fn control(&mut self, file: FileId, control: &ControlFile) {
        for name in control.settings.keys() {
            self.put(&Element::setting(&name.value), file, name.span);
        }
    }

    fn resource(&mut self, file: FileId, resource: &ResourceFile) {
        let name = &resource.resource;
        self.put(&Element::resource(&name.value), file, name.span);
        self.properties(file, &name.value, &resource.properties);
        for (variant, entry) in resource.union.iter().flat_map(|union| &union.variants) {
            let holder = format!("{name}.{variant}");
            // A variant can also be referenced as a resource.
            self.put(&Element::resource(&holder), file, variant.span);
            self.put(&Element::property(&name.value, &variant.value), file, variant.span);
            self.properties(file, &holder, &entry.properties);
        }
    }

    fn properties(&mut self, file: FileId, holder: &str, properties: &Entries<PropertyEntry>) {
        for property in properties.keys() {
            self.put(&Element::property(holder, &property.value), file, property.span);
        }
    }

    fn enumeration(&mut self, file: FileId, one: &EnumFile) {
        self.put(&Element::enumeration(&one.name.value), file, one.name.span);
        for value in one.values.keys() {
            self.put(&Element::value(&one.name.value, &value.value), file, value.span);
        }
    }

    fn operations(&mut self, file: FileId, operations: &OperationsFile) {
        for (name, entry) in &operations.operations {
            let id = format!("{}.{name}", operations.surface);
            self.put(&Element::operation(&id), file, name.span);
            for param in entry.params.keys() {
                self.put(&Element::param(&id, &param.value), file, param.span);
            }
        }
    }

    fn sdk(&mut self, file: FileId, sdk: &SdkFile) {
        let object = &sdk.object;
        self.put(&Element::object(&object.value), file, object.span);
        for (method, entry) in &sdk.methods {
            self.put(&Element::method(&object.value, &method.value), file, method.span);
            for Spanned { value: param, span } in entry.params.keys() {
                self.put(&Element::method_param(&object.value, &method.value, param), file, *span);
            }
        }
    }
}

/// Elements that can contain an element, nearest first, as strings.
fn holders(kind: &str, name: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = name;
    while let Some((before, _)) = rest.rsplit_once('.') {
        rest = before;
        let kinds: &[&str] = match kind {
            "property" => &["property", "resource"],
            "value" => &["enum"],
            "param" => &["param", "operation", "method", "object"],
            "method" => &["object"],
            _ => &[],
        };
        found.extend(kinds.iter().map(|kind| format!("{kind} {rest}")));
    }
    // The id of a generated rule starts with the id of the rule file that generates it.
    let mut rest = name;
    while let Some((before, _)) = rest.rsplit_once('-').filter(|_| kind == "rule") {
        rest = before;
        found.push(format!("rule {rest}"));
    }
    found
}
