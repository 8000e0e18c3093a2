//! The laws: one for each kind of rule. A law reads the rule's parameters and targets, draws
//! inputs, and compares what an implementation does with an oracle or a model. It names no property.

mod access;
mod answer_shape;
pub(crate) mod answers;
mod cleared_by;
mod created_state;
mod effect;
mod encoding;
mod error_answer;
mod error_body;
mod gone_after;
mod instant;
mod list_filter;
mod list_order;
mod list_shape;
mod merge_patch;
mod observed;
mod observed_identifiers;
mod page_defaults;
mod page_walk;
mod param_default;
mod param_fault;
mod param_refused;
mod params_independent;
mod primary_assigned;
mod primary_reference;
mod primary_set;
mod race;
mod read_your_writes;
mod replace_value;
mod sdk_cache;
mod sdk_call;
mod sdk_derived;
mod sdk_diff;
mod sdk_observed;
mod sdk_page;
mod sdk_requests;
mod sdk_token;
mod size_limit;
mod steps;
mod unchanged_after_refusal;
mod unique;
mod value_domain;
mod writes;

use clerk_user_runtime::RuleKind;

use crate::trial::Trial;

/// Judges a rule.
pub(crate) type Law = fn(&mut Trial<'_>);

/// The law of a kind of rule. A kind without a law does not compile.
pub(crate) fn law(kind: &RuleKind) -> Law {
    match kind {
        RuleKind::Access { .. } => access::access,
        RuleKind::MergePatch { .. } => merge_patch::merge_patch,
        RuleKind::ParamsIndependent { .. } => params_independent::params_independent,
        RuleKind::ReplaceValue { .. } => replace_value::replace_value,
        RuleKind::SizeLimit { .. } => size_limit::size_limit,
        RuleKind::ValueDomain { .. } => value_domain::value_domain,
        RuleKind::ParamRefused { .. } => param_refused::param_refused,
        RuleKind::PrimaryReference { .. } => primary_reference::primary_reference,
        RuleKind::PrimarySet { .. } => primary_set::primary_set,
        RuleKind::PrimaryAssigned { .. } => primary_assigned::primary_assigned,
        RuleKind::CreatedState { .. } => created_state::created_state,
        RuleKind::PageDefaults { .. } => page_defaults::page_defaults,
        RuleKind::PageWalk { .. } => page_walk::page_walk,
        RuleKind::ListShape { .. } => list_shape::list_shape,
        RuleKind::ListOrder { .. } => list_order::list_order,
        RuleKind::Effect { .. } => effect::effect,
        RuleKind::GoneAfter { .. } => gone_after::gone_after,
        RuleKind::ReadYourWrites { .. } => read_your_writes::read_your_writes,
        RuleKind::UnchangedAfterRefusal => unchanged_after_refusal::unchanged_after_refusal,
        RuleKind::Encoding { .. } => encoding::encoding,
        RuleKind::ParamFault { .. } => param_fault::param_fault,
        RuleKind::ParamDefault => param_default::param_default,
        RuleKind::ErrorAnswer { .. } => error_answer::error_answer,
        RuleKind::ErrorBody { .. } => error_body::error_body,
        RuleKind::AnswerShape { .. } => answer_shape::answer_shape,
        RuleKind::Unique { .. } => unique::unique,
        RuleKind::ClearedBy { .. } => cleared_by::cleared_by,
        RuleKind::ListFilter { .. } => list_filter::list_filter,
        RuleKind::Instant { .. } => instant::instant,
        RuleKind::NotBefore { .. } => instant::not_before,
        RuleKind::Race { .. } => race::race,
        RuleKind::OperationEffect { .. } => steps::operation_effect,
        RuleKind::Guarded { .. } => steps::guarded,
        RuleKind::Derived { .. } => sdk_derived::derived,
        RuleKind::SdkPage { .. } => sdk_page::sdk_page,
        RuleKind::SdkCall { .. } => sdk_call::sdk_call,
        RuleKind::SdkRequests { .. } => sdk_requests::sdk_requests,
        RuleKind::SdkCache { .. } => sdk_cache::sdk_cache,
        RuleKind::Diff { .. } => sdk_diff::diff,
        RuleKind::Observed { .. } => observed::observed,
        RuleKind::NotJudged { .. } => not_judged,
    }
}

/// No call can show it.
fn not_judged(trial: &mut Trial<'_>) {
    trial.skip("no call can show it");
}
