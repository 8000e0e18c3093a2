//! The approvals file: the changes that were reviewed and accepted, one by one, each with an expiry date. An
//! invalid file is an error.

use std::path::Path;

use anyhow::{Result, bail};
use clerk_user_compat::{Change, CompatRule};
use clerk_user_model::diagnostic::{Diagnostics, nearest};
use clerk_user_model::source::{FileId, Spanned, read_yaml};
use clerk_user_model::{SourceFile, SourceMap, render_text};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::date;
use crate::output;

/// The reason class of an approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ApprovalClass {
    /// An intentional breaking change.
    AcceptedBreak,
    /// A correction: the contract was wrong, so no caller could rely on it. Requires only a patch.
    SpecCorrection,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ApprovalsFile {
    approvals: Vec<ApprovalEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ApprovalEntry {
    contract: Spanned<String>,
    rule: Spanned<String>,
    element: Option<Spanned<String>>,
    fingerprint: Option<Spanned<String>>,
    class: ApprovalClass,
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
    pub(super) class: ApprovalClass,
    pub(super) reason: String,
    pub(super) approver: String,
    pub(super) expires: Date,
}

impl Approval {
    /// Whether it covers this change.
    pub(super) fn covers(&self, contract: &str, change: &Change) -> bool {
        self.is_about(contract, change) && self.fingerprint == change.fingerprint()
    }

    /// Whether it is about the same rule and element, whatever its fingerprint.
    pub(super) fn is_about(&self, contract: &str, change: &Change) -> bool {
        self.contract == contract && self.rule == change.rule && self.element == change.element.as_str()
    }

    /// Why it is invalid on a date, if it is.
    pub(super) fn problem(&self, today: Date) -> Option<String> {
        let blank: Vec<&str> = [("reason", &self.reason), ("approver", &self.approver)]
            .into_iter()
            .filter_map(|(key, text)| text.trim().is_empty().then_some(key))
            .collect();
        if !blank.is_empty() {
            return Some(format!("missing {}", blank.join(" and ")));
        }
        (self.expires < today).then(|| format!("expired on {}", self.expires))
    }
}

/// Reads the file. Reports every error with its location.
pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<Vec<Approval>> {
    let shown = path.display().to_string();
    let sources = SourceMap::new(vec![SourceFile { path: shown.clone(), bytes: bytes.to_vec() }]);
    let file: ApprovalsFile = match read_yaml(FileId(0), bytes) {
        Ok(file) => file,
        Err(diagnostic) => {
            let mut diagnostics = Diagnostics::default();
            diagnostics.push(*diagnostic);
            output::error(&render_text(&sources, "", &diagnostics, output::stderr_is_styled()));
            bail!("cannot parse {shown}; fix the approvals first");
        }
    };
    let mut errors = Vec::new();
    let mut approvals: Vec<Approval> = Vec::new();
    for entry in file.approvals {
        let (line, _) = sources.line_column(FileId(0), entry.rule.span.start);
        match resolve(entry, line, &sources) {
            Ok(approval) => {
                if let Some(other) = approvals.iter().find(|other| same(other, &approval)) {
                    errors.push(format!(
                        "{shown}:{line}: duplicate of the approval on line {}; remove one",
                        other.line
                    ));
                }
                approvals.push(approval);
            }
            Err((line, error)) => errors.push(format!("{shown}:{line}: {error}")),
        }
    }
    if !errors.is_empty() {
        bail!("{}", errors.join("\nerror: "));
    }
    Ok(approvals)
}

fn same(one: &Approval, other: &Approval) -> bool {
    one.contract == other.contract
        && one.rule == other.rule
        && one.element == other.element
        && one.fingerprint == other.fingerprint
}

fn resolve(entry: ApprovalEntry, line: usize, sources: &SourceMap) -> Result<Approval, (usize, String)> {
    let at = |text: &Spanned<String>| sources.line_column(FileId(0), text.span.start).0;
    let ids = || CompatRule::ALL.iter().map(|rule| rule.info().id);
    let Some(rule) = CompatRule::ALL.iter().copied().find(|rule| rule.info().id == entry.rule.value) else {
        let near = nearest(&entry.rule.value, ids());
        let help = near.map_or_else(
            || "copy the id from the output of the gate".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err((line, format!("unknown compatibility rule `{}`; {help}", entry.rule)));
    };
    let missing = |key: &str| {
        (
            line,
            format!(
                "missing `{key}` in the approval of `{}`: a whole rule cannot be approved; `cargo xtask gate --accept` writes complete entries",
                entry.rule
            ),
        )
    };
    let element = entry
        .element
        .as_ref()
        .filter(|text| !text.value.trim().is_empty())
        .ok_or_else(|| missing("element"))?;
    if element.value.contains('*') {
        return Err((
            at(element),
            "patterns are not supported; write the full name of the element".to_owned(),
        ));
    }
    let fingerprint = entry
        .fingerprint
        .as_ref()
        .filter(|text| !text.value.trim().is_empty())
        .ok_or_else(|| missing("fingerprint"))?;
    let Some(expires) = date::parse(&entry.expires.value) else {
        let error = format!("invalid date `{}`; expected YYYY-MM-DD", entry.expires);
        return Err((at(&entry.expires), error));
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
