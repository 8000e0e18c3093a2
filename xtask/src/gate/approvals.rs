//! The file of approvals: which changes somebody has looked at and accepted, one by one, and until when. What
//! cannot be understood is refused; what no longer holds fails the gate.

use std::path::Path;

use anyhow::{Result, bail};
use clerk_user_compat::{Change, CompatRule};
use clerk_user_model::diagnostic::{Diagnostics, nearest};
use clerk_user_model::source::{FileId, Spanned, read_yaml};
use clerk_user_model::{SourceFile, SourceMap, render_text};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::day;
use crate::output;

/// What somebody says of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Class {
    /// It breaks something, and shall.
    AcceptedBreak,
    /// The contract said something that was never so; nobody could rely on it. It asks for a patch only.
    SpecCorrection,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    approvals: Vec<EntryFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct EntryFile {
    contract: Spanned<String>,
    rule: Spanned<String>,
    element: Option<Spanned<String>>,
    fingerprint: Option<Spanned<String>>,
    class: Class,
    reason: String,
    approver: String,
    expires: Spanned<String>,
}

/// One approval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Approval {
    /// Its line in the file.
    pub(super) line: usize,
    pub(super) contract: String,
    pub(super) rule: CompatRule,
    pub(super) element: String,
    pub(super) fingerprint: String,
    pub(super) class: Class,
    pub(super) reason: String,
    pub(super) approver: String,
    pub(super) expires: Date,
}

impl Approval {
    /// Whether it means this change.
    pub(super) fn means(&self, contract: &str, change: &Change) -> bool {
        self.about(contract, change) && self.fingerprint == change.fingerprint()
    }

    /// Whether it speaks of what changed, whatever it says of it.
    pub(super) fn about(&self, contract: &str, change: &Change) -> bool {
        self.contract == contract && self.rule == change.rule && self.element == change.element.as_str()
    }

    /// What keeps it from counting on a day, if anything does.
    pub(super) fn fault(&self, today: Date) -> Option<String> {
        let blank: Vec<&str> = [("reason", &self.reason), ("approver", &self.approver)]
            .into_iter()
            .filter_map(|(key, text)| text.trim().is_empty().then_some(key))
            .collect();
        if !blank.is_empty() {
            return Some(format!("{} not filled in", blank.join(" and ")));
        }
        (self.expires < today).then(|| format!("expired on {}", self.expires))
    }
}

/// Reads the file, or says at each place what is wrong with it.
pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<Vec<Approval>> {
    let shown = path.display().to_string();
    let sources = SourceMap::new(vec![SourceFile { path: shown.clone(), bytes: bytes.to_vec() }]);
    let file: File = match read_yaml(FileId(0), bytes) {
        Ok(file) => file,
        Err(diagnostic) => {
            let mut diagnostics = Diagnostics::default();
            diagnostics.push(*diagnostic);
            output::error(&render_text(&sources, "", &diagnostics, output::styled()));
            bail!("{shown} cannot be read, so nothing counts as approved; mend it first");
        }
    };
    let mut faults = Vec::new();
    let mut approvals: Vec<Approval> = Vec::new();
    for entry in file.approvals {
        let (line, _) = sources.line_column(FileId(0), entry.rule.span.start);
        match resolved(entry, line, &sources) {
            Ok(approval) => {
                if let Some(other) = approvals.iter().find(|other| same(other, &approval)) {
                    faults.push(format!(
                        "{shown}:{line}: the approval on line {} says the same; remove one",
                        other.line
                    ));
                }
                approvals.push(approval);
            }
            Err((line, fault)) => faults.push(format!("{shown}:{line}: {fault}")),
        }
    }
    if !faults.is_empty() {
        bail!("{}", faults.join("\nerror: "));
    }
    Ok(approvals)
}

fn same(one: &Approval, other: &Approval) -> bool {
    one.contract == other.contract
        && one.rule == other.rule
        && one.element == other.element
        && one.fingerprint == other.fingerprint
}

fn resolved(entry: EntryFile, line: usize, sources: &SourceMap) -> Result<Approval, (usize, String)> {
    let at = |text: &Spanned<String>| sources.line_column(FileId(0), text.span.start).0;
    let ids = || CompatRule::ALL.iter().map(|rule| rule.info().id);
    let Some(rule) = CompatRule::ALL.iter().copied().find(|rule| rule.info().id == entry.rule.value) else {
        let near = nearest(&entry.rule.value, ids());
        let help = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        return Err((line, format!("`{}` is no rule of the gate{help}", entry.rule)));
    };
    let whole = |key: &str| {
        (
            line,
            format!(
                "the approval of `{}` names no {key}: a whole rule cannot be approved, only a change; `cargo xtask gate --accept` writes the entry",
                entry.rule
            ),
        )
    };
    let element = entry
        .element
        .as_ref()
        .filter(|text| !text.value.trim().is_empty())
        .ok_or_else(|| whole("element"))?;
    if element.value.contains('*') {
        return Err((at(element), "an element is named in full; there are no patterns".to_owned()));
    }
    let fingerprint = entry
        .fingerprint
        .as_ref()
        .filter(|text| !text.value.trim().is_empty())
        .ok_or_else(|| whole("fingerprint"))?;
    let Some(expires) = day::read(&entry.expires.value) else {
        let fault = format!("`{}` is no day; write it as 2026-05-12", entry.expires);
        return Err((at(&entry.expires), fault));
    };
    Ok(Approval {
        line,
        contract: entry.contract.value,
        rule,
        element: element.value.clone(),
        fingerprint: fingerprint.value.clone(),
        class: entry.class,
        reason: entry.reason,
        approver: entry.approver,
        expires,
    })
}
