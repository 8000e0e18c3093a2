//! The laws, one for each kind of rule. A law reads the rule's parameters and targets, draws inputs, and
//! compares what an implementation does with an oracle or a model. It knows the name of no property.
//!
//! The files of all laws are declared here, next to the table that selects them, so that a new law needs one
//! other file.

use clerk_user_runtime::RuleKind;

use crate::runner::check::RuleCheck;

mod access;
pub(crate) mod expectations;
mod observed;
mod race;
mod steps;

/// Laws about identifiers, primaries and unique values.
mod identifiers {
    pub(crate) mod created_state;
    pub(crate) mod primary_assigned;
    pub(crate) mod primary_reference;
    pub(crate) mod primary_set;
    pub(crate) mod unique;
}

/// Laws about filters, orders and pages of lists.
mod lists {
    pub(crate) mod filter;
    mod listed_ids;
    pub(crate) mod order;
    pub(crate) mod page_defaults;
    pub(crate) mod page_walk;
    pub(crate) mod shape;
}

/// Laws about how writes of metadata merge and replace.
mod metadata {
    pub(crate) mod merge_patch;
    pub(crate) mod read_your_writes;
    pub(crate) mod replace_value;
    pub(crate) mod writes;
}

/// Laws about what each param accepts, refuses and defaults to.
mod params {
    pub(crate) mod default;
    pub(crate) mod encoding;
    pub(crate) mod fault;
    mod fault_values;
    pub(crate) mod independent;
    pub(crate) mod refused;
    pub(crate) mod size_limit;
    pub(crate) mod value_domain;
}

/// Laws about what responses contain, and what a request leaves behind.
mod responses {
    mod agreement;
    mod bystanders;
    pub(crate) mod cleared_by;
    pub(crate) mod effect;
    mod embedded;
    pub(crate) mod error;
    pub(crate) mod error_body;
    pub(crate) mod gone_after;
    pub(crate) mod instant;
    pub(crate) mod others_unchanged;
    mod reading_comparisons;
    pub(crate) mod readings_agree;
    pub(crate) mod requests_accepted;
    pub(crate) mod shape;
    pub(crate) mod siblings_unchanged;
    pub(crate) mod unchanged_after_refusal;
    pub(crate) mod values_kept;
    pub(crate) mod walks;
    mod written;
}

/// Laws about what SDK objects return, send and cache.
mod sdk {
    pub(crate) mod cache;
    pub(crate) mod call;
    pub(crate) mod derived;
    pub(crate) mod diff;
    pub(crate) mod page;
    pub(crate) mod requests;
    pub(crate) mod token;
}

/// Checks a rule.
pub(crate) type Law = fn(&mut RuleCheck<'_>);

/// The law of a kind of rule. A kind without a law does not compile.
pub(crate) fn law_for(kind: &RuleKind) -> Law {
    match kind {
        RuleKind::Access { .. } => access::access,
        RuleKind::MergePatch { .. } => metadata::merge_patch::merge_patch,
        RuleKind::ParamsIndependent { .. } => params::independent::params_independent,
        RuleKind::ReplaceValue { .. } => metadata::replace_value::replace_value,
        RuleKind::SizeLimit { .. } => params::size_limit::size_limit,
        RuleKind::ValueDomain { .. } => params::value_domain::value_domain,
        RuleKind::ParamRefused { .. } => params::refused::param_refused,
        RuleKind::PrimaryReference { .. } => identifiers::primary_reference::primary_reference,
        RuleKind::PrimarySet { .. } => identifiers::primary_set::primary_set,
        RuleKind::PrimaryAssigned { .. } => identifiers::primary_assigned::primary_assigned,
        RuleKind::CreatedState { .. } => identifiers::created_state::created_state,
        RuleKind::PageDefaults { .. } => lists::page_defaults::page_defaults,
        RuleKind::PageWalk { .. } => lists::page_walk::page_walk,
        RuleKind::ListShape { .. } => lists::shape::list_shape,
        RuleKind::ListOrder { .. } => lists::order::list_order,
        RuleKind::Effect { .. } => responses::effect::effect,
        RuleKind::GoneAfter { .. } => responses::gone_after::gone_after,
        RuleKind::ReadYourWrites { .. } => metadata::read_your_writes::read_your_writes,
        RuleKind::UnchangedAfterRefusal => responses::unchanged_after_refusal::unchanged_after_refusal,
        RuleKind::OthersUnchanged => responses::others_unchanged::others_unchanged,
        RuleKind::SiblingsUnchanged => responses::siblings_unchanged::siblings_unchanged,
        RuleKind::ReadingsAgree => responses::readings_agree::readings_agree,
        RuleKind::RequestsAccepted => responses::requests_accepted::requests_accepted,
        RuleKind::ValuesKept => responses::values_kept::values_kept,
        RuleKind::ConcurrentSteps => steps::concurrent_steps,
        RuleKind::DeletedIds => steps::deleted_ids,
        RuleKind::Encoding { .. } => params::encoding::encoding,
        RuleKind::ParamFault { .. } => params::fault::param_fault,
        RuleKind::ParamDefault => params::default::param_default,
        RuleKind::ErrorAnswer { .. } => responses::error::error_answer,
        RuleKind::ErrorBody { .. } => responses::error_body::error_body,
        RuleKind::AnswerShape { .. } => responses::shape::answer_shape,
        RuleKind::Unique { .. } => identifiers::unique::unique,
        RuleKind::ClearedBy { .. } => responses::cleared_by::cleared_by,
        RuleKind::ListFilter { .. } => lists::filter::list_filter,
        RuleKind::Instant { .. } => responses::instant::instant,
        RuleKind::NotBefore { .. } => responses::instant::not_before,
        RuleKind::Race { .. } => race::race,
        RuleKind::OperationEffect { .. } => steps::operation_effect,
        RuleKind::Guarded { .. } => steps::guarded,
        RuleKind::ObservedCall { .. } => steps::observed_call,
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

/// The law of rules that no call can check.
fn not_judged(rule_check: &mut RuleCheck<'_>) {
    rule_check.skip("no call can check this rule");
}
