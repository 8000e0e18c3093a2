//! `rules/<family>/*.yaml`: one normative statement per file; the file stem is the rule id.

use clerk_user_runtime::{
    AccessAspect, AnswerAspect, BlankValue, Capability, DerivedFunction, DiffAspect, EncodingForm,
    FilterTest, Level, ListForm, MergeAspect, NamedParams, OrderAspect, PageAspect, ParamFault,
    PrimaryAspect, PrimaryChoice, PrimaryFault, PrimaryTrigger, Probe, PropertyEffect, RacePair,
    RefusalCause, ReplaceAspect, SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkSituation, SortDirection,
    TimePrecision, TimeUnit, UniqueAspect, UniqueScope, ValueSet, VerificationState, WriteOutcome,
};
use schemars::JsonSchema;
use serde::Deserialize;

use super::refusal::{ErrorRef, JudgedPart};
use super::{EffectEntry, GuardedEntry, ObservedCallEntry, SourceRefEntry};
use crate::source::Spanned;

/// One rule.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleFile {
    /// Id in kebab-case; equals the file stem.
    pub id: Spanned<String>,
    /// Level of evidence.
    pub level: Spanned<Level>,
    /// The rule in one sentence.
    pub statement: String,
    /// Kind of the rule, with its parameters.
    pub kind: Spanned<KindEntry>,
    /// Operations, params and properties that the rule applies to.
    #[serde(default)]
    pub targets: Vec<TargetEntry>,
    /// Capabilities that an implementation needs for this rule to be judged.
    #[serde(default)]
    pub needs: Vec<Capability>,
    /// First API version to which it applies.
    pub since: Option<Spanned<String>>,
    /// Last API version to which it applies.
    pub until: Option<Spanned<String>>,
    /// Where the source states it.
    pub source: Vec<SourceRefEntry>,
    /// Ids of the facts that it covers.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Background, if the statement needs any.
    pub note: Option<String>,
}

/// An operation with the params and properties that a rule applies to, by SDK name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TargetEntry {
    /// `operation`, or `surface.operation` if both surfaces have an operation of that name.
    pub operation: Spanned<String>,
    /// Params.
    #[serde(default)]
    pub params: Vec<Spanned<String>>,
    /// Properties of the resource that the operation writes or returns.
    #[serde(default)]
    pub properties: Vec<Spanned<String>>,
}

/// Kind of a rule. spec/README.md describes each kind.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum KindEntry {
    /// Access of each target's surface to its properties.
    Access {
        /// Expected access.
        aspect: AccessAspect,
    },
    /// A merging write of a metadata property.
    MergePatch {
        /// Situation under test.
        aspect: MergeAspect,
        /// Expected result.
        outcome: Spanned<WriteOutcome>,
    },
    /// A param that a request omits leaves its property unchanged.
    ParamsIndependent {
        /// How many of the target's params the request sends.
        named: NamedParams,
    },
    /// A replacing write of a metadata property.
    ReplaceValue {
        /// Situation under test.
        aspect: ReplaceAspect,
        /// Expected result.
        outcome: Spanned<WriteOutcome>,
    },
    /// Size limit of a metadata property, in bytes of compact JSON.
    SizeLimit {
        /// Largest size that is accepted.
        accepts: Spanned<u64>,
        /// Smallest size that is refused.
        refuses: Spanned<u64>,
        /// Expected error.
        error: ErrorRef,
    },
    /// JSON values that a param accepts and refuses.
    ValueDomain {
        /// Accepted values.
        accepts: Vec<ValueSet>,
        /// Refused values.
        refuses: Vec<ValueSet>,
        /// Expected error.
        error: ErrorRef,
    },
    /// The targets' params are refused.
    ParamRefused {
        /// Expected error.
        error: ErrorRef,
    },
    /// Invariant between a primary id and its list. The target names the id property.
    PrimaryReference {
        /// Property that must hold.
        aspect: PrimaryAspect,
    },
    /// Ids that cannot become primary. The target names the id property.
    PrimarySet {
        /// Ids that are refused.
        refuses: Vec<PrimaryFault>,
        /// Expected error.
        error: ErrorRef,
    },
    /// Member that becomes primary automatically. The target names the id property.
    PrimaryAssigned {
        /// Triggering event.
        trigger: PrimaryTrigger,
        /// Member that becomes primary.
        which: PrimaryChoice,
        /// Verification state of that member.
        status: VerificationState,
    },
    /// Verification state of list members when their owner is created. The target names the list.
    CreatedState {
        /// Expected state.
        status: VerificationState,
        /// State that a request can set instead.
        unless: VerificationState,
    },
    /// Default and bounds of the target's param, as the operation defines them.
    PageDefaults {
        /// Replaces `targets`: the param of this name in every list operation that has it.
        param: Option<Spanned<String>>,
    },
    /// Invariant of reading a list page by page.
    PageWalk {
        /// Property that must hold.
        aspect: PageAspect,
    },
    /// JSON form of a list response.
    ListShape {
        /// Expected form.
        shape: ListForm,
    },
    /// Sort order of a list. The target names the property.
    ListOrder {
        /// Sort order.
        aspect: OrderAspect,
        /// Sort direction.
        direction: SortDirection,
    },
    /// Effect of a changing write on the target's property.
    Effect {
        /// Expected effect.
        becomes: PropertyEffect,
    },
    /// A deleted item no longer exists. The target names the owner's list.
    GoneAfter {
        /// Whether its value becomes available again.
        frees: bool,
        /// Error of a later read.
        error: ErrorRef,
    },
    /// A written value is read back unchanged. Expands to one rule per writable property and surface.
    ReadYourWrites {
        /// Resource whose properties are tested.
        resource: Spanned<String>,
    },
    /// A refused call has no effect.
    UnchangedAfterRefusal {},
    /// A call on one owner changes no other owner. Cases are generated from the operations that write.
    OthersUnchanged {},
    /// Wire encoding of a value.
    Encoding {
        /// Expected encoding.
        form: EncodingForm,
    },
    /// Requests with invalid params are refused. Cases are generated from the params of the operations.
    ParamFault {
        /// Param faults under test, one per request.
        faults: Spanned<Vec<ParamFault>>,
        /// Parts of the refusal to compare with the error from `decoding`.
        judges: JudgedPart,
        /// Whether the error names the invalid param.
        #[serde(default)]
        named: bool,
    },
    /// Omitting a param is equivalent to sending its default. Cases are generated from the params of the
    /// operations.
    ParamDefault {},
    /// Requests are refused regardless of their params. Cases are generated for every operation.
    ErrorAnswer {
        /// Cause of the refusal.
        cause: RefusalCause,
        /// Expected error.
        error: ErrorRef,
        /// Parts of the refusal to compare.
        judges: JudgedPart,
    },
    /// The body of an error response is a resource.
    ErrorBody {
        /// Resource name.
        resource: Spanned<String>,
    },
    /// Responses match the definitions of their resources. Cases are generated from those definitions.
    AnswerShape {
        /// Part of the definition to compare.
        aspect: AnswerAspect,
    },
    /// A value that one owner holds is unavailable to others. The targets name the param that sets it,
    /// and flags that are sent with it.
    Unique {
        /// Scope of uniqueness.
        among: UniqueScope,
        /// Situation under test.
        aspect: Spanned<UniqueAspect>,
        /// Error for a value that is already taken.
        error: Option<ErrorRef>,
        /// Parts of the refusal to compare; `refusal` by default.
        judges: Option<JudgedPart>,
    },
    /// Values that clear the targets' properties.
    ClearedBy {
        /// Values to send.
        values: Spanned<Vec<BlankValue>>,
        /// Allowed values of the property afterwards.
        reads: Spanned<Vec<BlankValue>>,
    },
    /// Rows that a filtered list returns and a filtered count includes. The targets name the filter param.
    ListFilter {
        /// Comparison that the filter makes.
        test: FilterTest,
        /// Compared properties of a row; write `list.property` for a property of list members.
        at: Vec<Spanned<String>>,
    },
    /// Format of a timestamp. The targets name the properties.
    Instant {
        /// Unit of the number.
        unit: TimeUnit,
        /// Precision.
        precision: TimePrecision,
    },
    /// One timestamp of a resource is never before another. The targets name both, the earlier one first.
    NotBefore {},
    /// Two concurrent requests have the same result as some sequential order.
    Race {
        /// Pair of requests.
        pair: RacePair,
    },
    /// A value that the SDK computes from a response.
    Derived {
        /// Computation.
        function: DerivedFunction,
        /// Properties or methods of the SDK object that expose the value.
        of: Vec<Spanned<String>>,
    },
    /// Page reads of the SDK, numbered from 1. Each method has its own numbers.
    SdkPage {
        /// Property that must hold.
        aspect: SdkPageAspect,
        /// The methods; all that read pages if there are none.
        #[serde(default)]
        methods: Vec<Spanned<String>>,
    },
    /// SDK methods that call an operation. Applies to all of them.
    SdkCall {
        /// Property that must hold.
        aspect: SdkCallAspect,
    },
    /// Requests that an SDK method sends.
    SdkRequests {
        /// Method name; for an SDK without a definition in `sdk/`, the operation of the same name.
        method: Spanned<String>,
        /// Situation under test.
        when: SdkSituation,
        /// Operations, in order.
        sends: Vec<Spanned<String>>,
    },
    /// Caching by an SDK method, for the time that the method defines.
    SdkCache {
        /// Method name; for an SDK without a definition in `sdk/`, the operation of the same name.
        method: Spanned<String>,
        /// Property that must hold.
        aspect: SdkCacheAspect,
        /// Time to live in seconds, if no method defines it.
        ttl: Option<i64>,
        /// Seconds before expiry at which it is requested again, if no method defines them.
        leeway: Option<i64>,
    },
    /// An SDK method that sets a value by merging the difference.
    Diff {
        /// Method name.
        method: Spanned<String>,
        /// Property that must hold.
        aspect: DiffAspect,
    },
    /// Effect of a call, as steps.
    OperationEffect(Box<EffectEntry>),
    /// A call that is refused under a condition, as steps.
    Guarded(Box<GuardedEntry>),
    /// A call whose outcome no source documents, as steps; it is recorded, not judged.
    ObservedCall(Box<ObservedCallEntry>),
    /// Behaviour that no source documents; it is recorded, not judged.
    Observed {
        /// What to observe.
        probe: Probe,
    },
    /// A statement that no call can verify.
    NotJudged {
        /// Cause of the refusal.
        why: String,
    },
}
