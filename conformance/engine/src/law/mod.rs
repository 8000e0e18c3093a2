//! The laws: one for each kind of rule. A law reads the rule's parameters and targets, draws
//! inputs, and compares what an implementation does with an oracle or a model. It names no property.

mod access;
mod answers;
mod identifiers;
mod lists;
mod metadata;
mod observed;
mod params;
mod race;
pub(crate) mod refusals;
mod sdk;
mod steps;

use clerk_user_runtime::RuleKind;

use crate::runner::check::RuleCheck;

/// Judges a rule.
pub(crate) type Law = fn(&mut RuleCheck<'_>);

/// The law of a kind of rule. A kind without a law does not compile.
pub(crate) fn law(kind: &RuleKind) -> Law {
    match kind {
        RuleKind::Access { .. } => access::access,
        RuleKind::MergePatch { .. } => metadata::merge_patch::merge_patch,
        RuleKind::ParamsIndependent { .. } => params::params_independent::params_independent,
        RuleKind::ReplaceValue { .. } => metadata::replace_value::replace_value,
        RuleKind::SizeLimit { .. } => params::size_limit::size_limit,
        RuleKind::ValueDomain { .. } => params::value_domain::value_domain,
        RuleKind::ParamRefused { .. } => params::param_refused::param_refused,
        RuleKind::PrimaryReference { .. } => identifiers::primary_reference::primary_reference,
        RuleKind::PrimarySet { .. } => identifiers::primary_set::primary_set,
        RuleKind::PrimaryAssigned { .. } => identifiers::primary_assigned::primary_assigned,
        RuleKind::CreatedState { .. } => identifiers::created_state::created_state,
        RuleKind::PageDefaults { .. } => lists::page_defaults::page_defaults,
        RuleKind::PageWalk { .. } => lists::page_walk::page_walk,
        RuleKind::ListShape { .. } => lists::list_shape::list_shape,
        RuleKind::ListOrder { .. } => lists::list_order::list_order,
        RuleKind::Effect { .. } => answers::effect::effect,
        RuleKind::GoneAfter { .. } => answers::gone_after::gone_after,
        RuleKind::ReadYourWrites { .. } => metadata::read_your_writes::read_your_writes,
        RuleKind::UnchangedAfterRefusal => answers::unchanged_after_refusal::unchanged_after_refusal,
        RuleKind::Encoding { .. } => params::encoding::encoding,
        RuleKind::ParamFault { .. } => params::param_fault::param_fault,
        RuleKind::ParamDefault => params::param_default::param_default,
        RuleKind::ErrorAnswer { .. } => answers::error_answer::error_answer,
        RuleKind::ErrorBody { .. } => answers::error_body::error_body,
        RuleKind::AnswerShape { .. } => answers::answer_shape::answer_shape,
        RuleKind::Unique { .. } => identifiers::unique::unique,
        RuleKind::ClearedBy { .. } => answers::cleared_by::cleared_by,
        RuleKind::ListFilter { .. } => lists::list_filter::list_filter,
        RuleKind::Instant { .. } => answers::instant::instant,
        RuleKind::NotBefore { .. } => answers::instant::not_before,
        RuleKind::Race { .. } => race::race,
        RuleKind::OperationEffect { .. } => steps::operation_effect,
        RuleKind::Guarded { .. } => steps::guarded,
        RuleKind::Derived { .. } => sdk::derived::derived,
        RuleKind::SdkPage { .. } => sdk::page::sdk_page,
        RuleKind::SdkCall { .. } => sdk::call::sdk_call,
        RuleKind::SdkRequests { .. } => sdk::requests::sdk_requests,
        RuleKind::SdkCache { .. } => sdk::cache::sdk_cache,
        RuleKind::Diff { .. } => sdk::diff::diff,
        RuleKind::Observed { .. } => observed::observed,
        RuleKind::NotJudged { .. } => not_judged,
    }
}

/// No call can show it.
fn not_judged(rule_check: &mut RuleCheck<'_>) {
    rule_check.skip("no call can show it");
}
