//! The JSON document. Its schema is committed, and a test checks that it is up to date.

use clerk_user_compat::{Audience, Change, ChangeLevel, Consequence};
use clerk_user_model::source::{FileId, Span};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Value;

use super::approvals::ApprovalClass;
use super::comparison::{Comparison, LoweredContract};
use super::verdict::{ApprovalProblem, ContractVerdict, GateVerdict, JudgedChange, count_for_implementers};
use super::version::Bump;

/// Version of the document's format. Incompatible changes increase it.
const FORMAT: u32 = 1;

/// The result of the gate.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Report of the change gate")]
pub(crate) struct GateDocument {
    /// Version of this format. Incompatible changes of the document increase it.
    format: u32,
    /// Whether the gate passes.
    passes: bool,
    /// The side to compare with.
    base: SideDocument,
    /// The side to check.
    head: SideDocument,
    /// Every change, grouped by contract.
    changes: Vec<ChangeDocument>,
    /// Number of changes by kind.
    summary: Summary,
    /// The largest version bump that a contract requires, counted as for a version from 1.0 on.
    required_bump: Bump,
    /// The result for each contract.
    contracts: Vec<ContractDocument>,
    /// Invalid approvals, which make the gate fail.
    approval_errors: Vec<ProblemDocument>,
    /// Stale approvals against a base that is not a release. They do not make the gate fail.
    warnings: Vec<ProblemDocument>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct SideDocument {
    /// Description for people.
    name: String,
    /// Whether it is a release. Only present for the base.
    #[serde(skip_serializing_if = "Option::is_none")]
    released: Option<bool>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ContractDocument {
    /// The name that it declares.
    name: String,
    /// Version in the base; null for a new contract.
    base_version: Option<String>,
    /// Version in the head; null for a removed contract.
    head_version: Option<String>,
    /// The version bump that its changes require, counted as for a version from 1.0 on.
    required_bump: Bump,
    /// The declared version bump; null if the two sides are different contracts.
    declared_bump: Option<Bump>,
    /// Additional notes.
    notes: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ChangeDocument {
    /// Id of the rule that classifies it.
    rule: String,
    /// Level of the change.
    level: LevelDocument,
    /// Whether it needs an approval even if it breaks nothing.
    security: bool,
    /// The audience that it affects.
    audience: AudienceDocument,
    /// Name of the contract.
    contract: String,
    /// The element that changed.
    element: String,
    /// The surface, if it affects only one.
    surface: Option<String>,
    /// Description of the change.
    message: String,
    /// Location in the base; null for a new element.
    base: Option<PlaceDocument>,
    /// Location in the head; null for a removed element.
    head: Option<PlaceDocument>,
    /// Value in the base.
    before: String,
    /// Value in the head.
    after: String,
    /// Fingerprint that an approval refers to.
    fingerprint: String,
    /// Whether it is approved.
    approved: bool,
    /// The approval; null if it is not approved.
    approval: Option<ApprovalDocument>,
    /// Whether it makes the gate fail.
    blocks: bool,
    /// Its deprecation in the base; null if it was not deprecated.
    deprecated: Option<DeprecationDocument>,
    /// Consequences for other audiences.
    consequences: Vec<ConsequenceDocument>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct PlaceDocument {
    /// Path of the file.
    pub(super) file: String,
    /// Line, from 1.
    pub(super) line: usize,
    /// Column in characters, from 1.
    pub(super) column: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ApprovalDocument {
    class: ApprovalClass,
    reason: String,
    approver: String,
    /// The last date on which it is valid.
    expires: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct DeprecationDocument {
    /// First API version that deprecates it.
    since: Option<String>,
    /// Date from which it may be removed.
    sunset: Option<String>,
    /// Replacement.
    replacement: Option<String>,
    /// Note for callers.
    note: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ConsequenceDocument {
    /// Id of the rule that classifies it.
    rule: String,
    level: LevelDocument,
    audience: AudienceDocument,
    /// The element that it affects.
    element: String,
    /// Description of the consequence.
    message: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ProblemDocument {
    /// Line in the approvals file.
    line: usize,
    message: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Summary {
    breaking: usize,
    dangerous: usize,
    compatible: usize,
    /// Security changes, which always need an approval.
    security: usize,
    /// Approved changes.
    approved: usize,
    /// Changes that make the gate fail.
    blocking: usize,
    /// Consequences for implementers.
    implementers: Levels,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Levels {
    breaking: usize,
    dangerous: usize,
    compatible: usize,
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum LevelDocument {
    Breaking,
    Dangerous,
    Compatible,
}

impl From<ChangeLevel> for LevelDocument {
    fn from(level: ChangeLevel) -> Self {
        match level {
            ChangeLevel::Breaking => Self::Breaking,
            ChangeLevel::Dangerous => Self::Dangerous,
            ChangeLevel::Compatible => Self::Compatible,
        }
    }
}

#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum AudienceDocument {
    Caller,
    Implementer,
    Maintainer,
}

impl From<Audience> for AudienceDocument {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Caller => Self::Caller,
            Audience::Implementer => Self::Implementer,
            Audience::Maintainer => Self::Maintainer,
        }
    }
}

/// The JSON Schema of the document.
pub(super) fn schema() -> Value {
    schema_for!(GateDocument).to_value()
}

/// Builds the document.
pub(super) fn write(comparison: &Comparison, verdict: &GateVerdict<'_>) -> GateDocument {
    let findings = || verdict.findings();
    let of = |level| findings().filter(|finding| finding.change.level == level).count();
    let follows = |level| {
        verdict.contracts.iter().map(|contract| count_for_implementers(&contract.findings, level)).sum()
    };
    GateDocument {
        format: FORMAT,
        passes: verdict.passes(),
        base: SideDocument { name: comparison.base.clone(), released: Some(comparison.released) },
        head: SideDocument { name: comparison.head.clone(), released: None },
        changes: verdict.contracts.iter().flat_map(changes).collect(),
        summary: Summary {
            breaking: of(ChangeLevel::Breaking),
            dangerous: of(ChangeLevel::Dangerous),
            compatible: of(ChangeLevel::Compatible),
            security: findings().filter(|finding| finding.change.is_security()).count(),
            approved: findings().filter(|finding| finding.approval.is_some()).count(),
            blocking: findings().filter(|finding| finding.blocks).count(),
            implementers: Levels {
                breaking: follows(ChangeLevel::Breaking),
                dangerous: follows(ChangeLevel::Dangerous),
                compatible: follows(ChangeLevel::Compatible),
            },
        },
        required_bump: verdict.required(),
        contracts: verdict.contracts.iter().map(contract).collect(),
        approval_errors: problems(&verdict.errors),
        warnings: problems(&verdict.warnings),
    }
}

fn problems(all: &[ApprovalProblem]) -> Vec<ProblemDocument> {
    let problem = |one: &ApprovalProblem| ProblemDocument { line: one.line, message: one.message.clone() };
    all.iter().map(problem).collect()
}

fn contract(contract: &ContractVerdict<'_>) -> ContractDocument {
    let version =
        |side: &Option<LoweredContract>| side.as_ref().map(|contract| contract.model.version.clone());
    ContractDocument {
        name: contract.name.clone(),
        base_version: version(&contract.pair.base),
        head_version: version(&contract.pair.head),
        required_bump: contract.required,
        declared_bump: contract.declared,
        notes: contract.notes.clone(),
    }
}

fn changes(contract: &ContractVerdict<'_>) -> impl Iterator<Item = ChangeDocument> {
    contract.findings.iter().map(|finding| change(contract, finding))
}

fn change(contract: &ContractVerdict<'_>, finding: &JudgedChange) -> ChangeDocument {
    let JudgedChange { change, approval, blocks, .. } = finding;
    let Change { rule, level, element, surface, message, before, after, consequences, .. } = change;
    ChangeDocument {
        rule: rule.info().id.to_owned(),
        level: (*level).into(),
        security: change.is_security(),
        audience: change.audience().into(),
        contract: contract.name.clone(),
        element: element.to_string(),
        surface: surface.map(|surface| surface.to_string()),
        message: message.clone(),
        base: place(contract.pair.base.as_ref(), finding.base),
        head: place(contract.pair.head.as_ref(), finding.head),
        before: before.clone(),
        after: after.clone(),
        fingerprint: change.fingerprint(),
        approved: approval.is_some(),
        approval: approval.as_ref().map(|approval| ApprovalDocument {
            class: approval.class,
            reason: approval.reason.clone(),
            approver: approval.approver.clone(),
            expires: approval.expires.to_string(),
        }),
        blocks: *blocks,
        deprecated: finding.deprecation.as_ref().map(|said| DeprecationDocument {
            since: said.since.clone(),
            sunset: said.sunset.clone(),
            replacement: said.replacement.clone(),
            note: said.note.clone(),
        }),
        consequences: consequences.iter().map(consequence).collect(),
    }
}

fn consequence(one: &Consequence) -> ConsequenceDocument {
    ConsequenceDocument {
        rule: one.rule.info().id.to_owned(),
        level: one.level.into(),
        audience: one.rule.info().audience().into(),
        element: one.element.to_string(),
        message: one.message.clone(),
    }
}

/// A location as file, line and column.
pub(super) fn place(
    contract: Option<&LoweredContract>,
    place: Option<(FileId, Span)>,
) -> Option<PlaceDocument> {
    let (contract, (file, span)) = (contract?, place?);
    let (line, column) = contract.sources.line_column(file, span.start);
    let path = contract.sources.path(file);
    let root = contract.root.trim_end_matches('/').replace('\\', "/");
    let file = if root.is_empty() { path.to_owned() } else { format!("{root}/{path}") };
    Some(PlaceDocument { file, line, column })
}
