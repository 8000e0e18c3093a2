//! SARIF 2.1.0, the exchange format of code scanners. See
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use serde_json::{Map, Value, json};

/// The tool that reports findings.
#[derive(Clone, Debug)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its rules, without duplicates. Each finding refers to one of them.
    pub rules: Vec<RuleDescriptor>,
}

/// One rule.
#[derive(Clone, Debug)]
pub struct RuleDescriptor {
    /// Its stable id.
    pub id: String,
    /// Short description.
    pub text: String,
    /// Rationale, or how to fix a finding.
    pub help: Option<String>,
    /// Default severity of its findings.
    pub severity: Severity,
    /// Tags, for searching.
    pub tags: Vec<String>,
}

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// For information.
    Note,
    /// Needs attention.
    Warning,
    /// Must be fixed.
    Error,
}

impl Severity {
    fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A location in a file, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileLocation {
    /// Path from the root of the repository, with `/` as the separator.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: Option<usize>,
}

impl FileLocation {
    /// A whole line.
    pub fn line(file: &str, line: usize) -> Self {
        Self { file: file.to_owned(), line, column: None }
    }
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Id of the rule.
    pub rule: String,
    /// Its severity.
    pub severity: Severity,
    /// Description of the finding.
    pub message: String,
    /// Its location.
    pub place: Option<FileLocation>,
    /// Related locations, each with a description.
    pub related: Vec<(FileLocation, String)>,
    /// Identifies the finding across runs.
    pub fingerprint: Option<String>,
    /// Why it is accepted; none if it is not accepted.
    pub accepted: Option<String>,
    /// Additional properties.
    pub properties: Map<String, Value>,
}

/// The log of one run. `complete` is whether the tool finished.
pub fn log(tool: &Tool, findings: &[Finding], complete: bool) -> Value {
    let rules: Vec<Value> = tool.rules.iter().map(rule).collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(tool, finding)).collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": tool.name, "semanticVersion": tool.version, "rules": rules } },
            "invocations": [{ "executionSuccessful": complete }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(rule: &RuleDescriptor) -> Value {
    let mut value = json!({
        "id": rule.id,
        "shortDescription": { "text": rule.text },
        "defaultConfiguration": { "level": rule.severity.as_str() },
    });
    if let Some(help) = &rule.help {
        value["help"] = json!({ "text": help });
    }
    if !rule.tags.is_empty() {
        let mut tags = rule.tags.clone();
        tags.sort();
        tags.dedup();
        value["properties"] = json!({ "tags": tags });
    }
    value
}

fn result(tool: &Tool, finding: &Finding) -> Value {
    let mut value = json!({
        "ruleId": finding.rule,
        "level": finding.severity.as_str(),
        "message": { "text": finding.message },
    });
    if let Some(index) = tool.rules.iter().position(|rule| rule.id == finding.rule) {
        value["ruleIndex"] = json!(index);
    }
    if let Some(place) = &finding.place {
        value["locations"] = json!([{ "physicalLocation": physical(place) }]);
    }
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate().map(|(id, (place, text))| {
            json!({ "id": id, "physicalLocation": physical(place), "message": { "text": text } })
        });
        value["relatedLocations"] = related.collect();
    }
    if let Some(fingerprint) = &finding.fingerprint {
        value["partialFingerprints"] = json!({ "finding/v1": fingerprint });
    }
    if let Some(why) = &finding.accepted {
        value["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": why }]);
    }
    if !finding.properties.is_empty() {
        value["properties"] = Value::Object(finding.properties.clone());
    }
    value
}

fn physical(place: &FileLocation) -> Value {
    let mut region = json!({ "startLine": place.line.max(1) });
    if let Some(column) = place.column {
        region["startColumn"] = json!(column.max(1));
    }
    json!({ "artifactLocation": { "uri": uri(&place.file), "uriBaseId": "%SRCROOT%" }, "region": region })
}

/// A path as a URI reference, percent-encoded. An absolute path becomes a `file://` URI.
fn uri(path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut uri = if path.starts_with('/') { String::from("file://") } else { String::new() };
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte as char);
            }
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_is_a_uri() {
        assert_eq!(uri("spec/a b/é:1.yaml"), "spec/a%20b/%C3%A9%3A1.yaml");
        assert_eq!(uri("./a"), "a");
        assert_eq!(uri("/tmp/a"), "file:///tmp/a");
    }
}
