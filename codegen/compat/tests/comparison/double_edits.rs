//! Two edits at once: the less severe change never hides the more severe one, and a removal is not announced by a
//! deprecation in the same change.

use clerk_user_compat::{ChangeLevel, CompatRule};

use crate::support::{current, model};
use crate::{changes, line};

/// Edits files of the project's own contract and expects a change of the rule.
#[track_caller]
fn check(edits: &[(&str, &str, &str)], rule: CompatRule, element: &str) {
    let mut files = current();
    for (path, from, to) in edits {
        let file = files.iter_mut().find(|file| file.path == *path);
        let file = file.unwrap_or_else(|| panic!("the contract has no file {path}"));
        let text = String::from_utf8_lossy(&file.bytes).into_owned();
        assert!(text.contains(from), "{path} does not contain `{from}`");
        file.bytes = text.replacen(from, to, 1).into_bytes();
    }
    let found = changes(&model(current()), &model(files));
    let lines: Vec<String> = found.iter().map(line).collect();
    assert!(found.iter().any(|one| one.rule == rule && one.element.as_str() == element), "{lines:#?}");
    let highest = found.iter().map(|change| change.level).max();
    assert!(highest >= Some(rule.info().level).min(Some(ChangeLevel::Breaking)), "{lines:#?}");
}

const SIZE: &str = "rules/metadata/metadata-size-limit.yaml";
const PRIMARY: &str = "rules/primary/primary-set-verified-member.yaml";
const REVOKED: &str = "rules/sessions/session-revoked.yaml";
const USERS: &str = "operations/users.yaml";

#[test]
fn a_rule_that_becomes_observed_counts_as_removed() {
    let hidden = "rules/access/private-metadata-hidden-frontend.yaml";
    let silent = ("level: documented", "level: silent");
    let asked = ("kind: { access: { aspect: hidden } }", "kind: { observed: { probe: member-order } }");
    let edits = [(hidden, silent.0, silent.1), (hidden, asked.0, asked.1)];
    check(&edits, CompatRule::SemanticRuleRemoved, "rule private-metadata-hidden-frontend");

    let kind = "kind: { primary-set: { refuses: [unverified, foreign, missing], error: any } }";
    for probe in ["member-order", "limit-range"] {
        let asked = format!("kind: {{ observed: {{ probe: {probe} }} }}");
        let edits = [(PRIMARY, silent.0, silent.1), (PRIMARY, kind, &asked)];
        check(&edits, CompatRule::PrimaryVerifiedRequiredRelaxed, "rule primary-set-verified-member");
    }
    let edits = [(PRIMARY, kind, "kind: { not-judged: { why: no call shows it } }")];
    check(&edits, CompatRule::PrimaryVerifiedRequiredRelaxed, "rule primary-set-verified-member");
}

#[test]
fn a_wider_limit_hides_neither_a_removed_target_nor_another_error() {
    let wider = (SIZE, "accepts: 7000", "accepts: 7500");
    let lost = (SIZE, "  - { operation: frontend.updateMetadata, properties: [unsafeMetadata] }\n", "");
    check(&[wider, lost], CompatRule::SemanticRuleRemoved, "rule metadata-size-limit");
    let other = (SIZE, "error: form-param-exceeds-allowed-size", "error: form-param-value-invalid");
    check(&[wider, other], CompatRule::ErrorCodeRenamed, "rule metadata-size-limit");
}

#[test]
fn a_check_removed_from_one_surface_is_found_next_to_another_change() {
    let less = (PRIMARY, "[unverified, foreign, missing]", "[unverified, foreign]");
    let lost = (PRIMARY, "  - { operation: frontend.update, properties: [primaryEmailAddressId] }\n", "");
    check(&[less, lost], CompatRule::PrimaryVerifiedRequiredRelaxed, "rule primary-set-verified-member");
}

#[test]
fn a_changed_preparation_does_not_hide_a_changed_expectation() {
    let given = (REVOKED, "firstName: $name", "lastName: $name");
    let turned = (REVOKED, "lacks: { id: $ended.createdSessionId }", "has: { id: $ended.createdSessionId }");
    check(&[given, turned], CompatRule::SideEffectRemoved, "rule session-revoked");
}

#[test]
fn a_removal_in_the_same_change_as_its_deprecation_is_not_announced() {
    let from = "firstName: { type: string, nullable: true,";
    let to = "firstName: { type: string, nullable: true, until: \"2025-11-10\", deprecated: { sunset: \
              \"2020-01-01\", replacement: backend.createUser.lastName },";
    check(&[(USERS, from, to)], CompatRule::WritePropertyRemoved, "param backend.createUser.firstName");
}

#[test]
fn a_string_with_a_format_is_not_wider_than_an_id() {
    let from = "clientId: { type: ClientId,";
    let to = "clientId: { type: string, format: email,";
    let edit = ("operations/sessions.yaml", from, to);
    check(&[edit], CompatRule::WritePropertyTypeNarrowed, "param backend.getSessionList.clientId");
}
