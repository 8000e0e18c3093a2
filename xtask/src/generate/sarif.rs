//! Converts diagnostics from JSON to SARIF.

use clerk_user_model::diagnostic::Code;
use clerk_user_report::{FileLocation, Finding, RuleDescriptor, Severity, Tool, sarif};
use serde_json::{Map, Value};

/// The SARIF log of these diagnostics.
pub(super) fn log(diagnostics: &[Value]) -> Value {
    let rules = Code::ALL.iter().map(|code| RuleDescriptor {
        id: code.as_str().to_owned(),
        text: code.as_str().replace('-', " "),
        help: None,
        severity: Severity::Error,
        tags: vec!["spec".to_owned()],
    });
    let tool = Tool {
        name: "clerk-user-generate".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        rules: rules.collect(),
    };
    let findings: Vec<Finding> = diagnostics.iter().map(finding).collect();
    sarif::log(&tool, &findings, true)
}

fn finding(diagnostic: &Value) -> Finding {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut message = text(&diagnostic["message"]);
    if let Some(help) = diagnostic["help"].as_str() {
        message = format!("{message}\nhelp: {help}");
    }
    let labels = diagnostic["labels"].as_array().into_iter().flatten();
    Finding {
        rule: text(&diagnostic["code"]),
        severity: Severity::Error,
        message,
        place: place(&diagnostic["place"]),
        related: labels.filter_map(|label| Some((place(&label["place"])?, text(&label["text"])))).collect(),
        fingerprint: None,
        accepted: None,
        properties: Map::new(),
    }
}

fn place(place: &Value) -> Option<FileLocation> {
    let number = |key: &str| usize::try_from(place[key].as_u64()?).ok();
    Some(FileLocation {
        file: place["file"].as_str()?.to_owned(),
        line: number("line")?,
        column: number("column"),
    })
}
