//! The result for programs: one JSON document, whose schema is committed and held by a test.

use clerk_user_compat::{Audience, Change, ChangeLevel, Consequence};
use clerk_user_model::source::{FileId, Span};
use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Value;

use super::approvals::Class;
use super::judge::{Finding, Judged, Verdict, for_implementers};
use super::sides::{Comparison, Contract};
use super::version::Bump;

/// What the gate found.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Report of the change gate")]
pub(crate) struct Document {
    /// Whether the change may pass.
    passes: bool,
    /// What was held against what.
    base: SideDocument,
    /// What was judged.
    head: SideDocument,
    /// Every change, contract by contract.
    changes: Vec<ChangeDocument>,
    /// How many there are of each sort.
    summary: Summary,
    /// The largest bump that a contract needs, as for a version from 1.0 on.
    required_bump: Bump,
    /// What is said of each contract.
    contracts: Vec<ContractDocument>,
    /// What is wrong with approvals.
    approval_faults: Vec<FaultDocument>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct SideDocument {
    /// What it is, for people.
    name: String,
    /// Whether it was released; of the base only.
    #[serde(skip_serializing_if = "Option::is_none")]
    released: Option<bool>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ContractDocument {
    /// Its own name.
    name: String,
    /// Its version in the base; null when it is new.
    base_version: Option<String>,
    /// Its version in the head; null when it is gone.
    head_version: Option<String>,
    /// How far its version has to move, as for a version from 1.0 on.
    required_bump: Bump,
    /// How far it moved; null where the two sides are not one contract.
    declared_bump: Option<Bump>,
    /// What else is to be known.
    notes: Vec<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ChangeDocument {
    /// Id of the rule that says what it means.
    rule: String,
    /// How much it asks.
    level: LevelDocument,
    /// Whether it must be approved by name even where nobody's code stops working.
    security: bool,
    /// Whom it concerns.
    audience: AudienceDocument,
    /// The contract, by its own name.
    contract: String,
    /// What changed.
    element: String,
    /// The surface, where it concerns only one.
    surface: Option<String>,
    /// What happened.
    message: String,
    /// Where in the base; null for what is new.
    base: Option<PlaceDocument>,
    /// Where in the head; null for what is gone.
    head: Option<PlaceDocument>,
    /// What the base says.
    before: String,
    /// What the head says.
    after: String,
    /// What an approval names.
    fingerprint: String,
    /// Whether somebody approved it.
    approved: bool,
    /// By whom and why; null where nobody did.
    approval: Option<ApprovalDocument>,
    /// Whether it keeps the gate shut.
    blocks: bool,
    /// What the base announced of it; null where it announced nothing.
    deprecated: Option<DeprecationDocument>,
    /// What follows from it for others.
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
    class: Class,
    reason: String,
    approver: String,
    /// The last day on which it counts.
    expires: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct DeprecationDocument {
    /// First API version that calls it deprecated.
    since: Option<String>,
    /// Day from which it may be gone.
    sunset: Option<String>,
    /// What to use instead.
    replacement: Option<String>,
    /// Why.
    note: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ConsequenceDocument {
    /// Id of the rule that says what it means.
    rule: String,
    level: LevelDocument,
    audience: AudienceDocument,
    /// What it concerns.
    element: String,
    /// What happens.
    message: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct FaultDocument {
    /// Line in the file of approvals.
    line: usize,
    message: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct Summary {
    breaking: usize,
    dangerous: usize,
    compatible: usize,
    /// Of these, changes that must be approved by name.
    security: usize,
    /// Of these, approved ones.
    approved: usize,
    /// Of these, ones that keep the gate shut.
    blocking: usize,
    /// What follows from them for implementers.
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
    schema_for!(Document).to_value()
}

/// The document.
pub(super) fn write(comparison: &Comparison, verdict: &Verdict<'_>) -> Document {
    let findings = || verdict.findings();
    let of = |level| findings().filter(|finding| finding.change.level == level).count();
    let follows =
        |level| verdict.contracts.iter().map(|contract| for_implementers(&contract.findings, level)).sum();
    Document {
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
        approval_faults: verdict
            .faults
            .iter()
            .map(|fault| FaultDocument { line: fault.line, message: fault.message.clone() })
            .collect(),
    }
}

fn contract(judged: &Judged<'_>) -> ContractDocument {
    let version = |side: &Option<Contract>| side.as_ref().map(|contract| contract.model.version.clone());
    ContractDocument {
        name: judged.name.clone(),
        base_version: version(&judged.pair.base),
        head_version: version(&judged.pair.head),
        required_bump: judged.required,
        declared_bump: judged.declared,
        notes: judged.notes.clone(),
    }
}

fn changes(judged: &Judged<'_>) -> impl Iterator<Item = ChangeDocument> {
    judged.findings.iter().map(|finding| change(judged, finding))
}

fn change(judged: &Judged<'_>, finding: &Finding) -> ChangeDocument {
    let Finding { change, approval, blocks, .. } = finding;
    let Change { rule, level, element, surface, message, before, after, consequences, .. } = change;
    ChangeDocument {
        rule: rule.info().id.to_owned(),
        level: (*level).into(),
        security: change.is_security(),
        audience: change.audience().into(),
        contract: judged.name.clone(),
        element: element.to_string(),
        surface: surface.map(|surface| surface.to_string()),
        message: message.clone(),
        base: place(judged.pair.base.as_ref(), finding.base),
        head: place(judged.pair.head.as_ref(), finding.head),
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
        deprecated: finding.announced.as_ref().map(|said| DeprecationDocument {
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

/// A place as people and programs name it.
pub(super) fn place(contract: Option<&Contract>, place: Option<(FileId, Span)>) -> Option<PlaceDocument> {
    let (contract, (file, span)) = (contract?, place?);
    let (line, column) = contract.sources.line_column(file, span.start);
    let path = contract.sources.path(file);
    let root = contract.root.trim_end_matches('/').replace('\\', "/");
    let file = if root.is_empty() { path.to_owned() } else { format!("{root}/{path}") };
    Some(PlaceDocument { file, line, column })
}
