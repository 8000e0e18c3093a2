//! The law of observed rules: it runs the probe of a rule on each target.

use clerk_user_runtime::{Probe, RuleKind};

use crate::law::observed::{identifiers, lists, metadata, primaries, sdk};
use crate::runner::check::RuleCheck;

pub(crate) fn observed(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::Observed { probe } = rule_check.rule.kind else { return };
    for target in rule_check.targets() {
        match probe {
            Probe::SizeMeasure => metadata::size_measure(rule_check, target),
            Probe::NullFieldMerge | Probe::NullFieldReplace => metadata::null_property(rule_check, target),
            Probe::MetadataTouches => metadata::touched_properties(rule_check, target),
            Probe::NestingLimit => metadata::nesting_limit(rule_check, target),
            Probe::MemberOrder => metadata::member_order(rule_check, target),
            Probe::PrimaryDeleted => primaries::primary_deleted(rule_check, target),
            Probe::PrimaryNull => primaries::primary_null(rule_check, target),
            Probe::UnverifiedFirst => primaries::unverified_first(rule_check, target),
            Probe::VerifiedLater => primaries::verified_later(rule_check, target),
            Probe::ConcurrentReplace => sdk::concurrent_replace(rule_check),
            Probe::BlankFullName => sdk::blank_full_name(rule_check),
            Probe::LimitRange => lists::limit_range(rule_check, target),
            Probe::UniqueCase => identifiers::unique_case(rule_check, target),
            Probe::TakenAnswer => identifiers::taken_value(rule_check, target),
            Probe::TwoFactorState => identifiers::two_factor_state(rule_check, target),
            Probe::AskedAgain => identifiers::repeated_call(rule_check, target),
            Probe::UnknownParam => identifiers::unknown_param(rule_check, target),
        }
    }
}
