//! `rules/<family>/*.yaml`: one normative statement a file, its stem the rule's id.

use clerk_user_runtime::{
    AccessAspect, AnswerAspect, BlankValue, Capability, DerivedFunction, DiffAspect, EncodingForm,
    FilterTest, Level, ListForm, MergeAspect, NamedParams, OrderAspect, PageAspect, ParamFault,
    PrimaryAspect, PrimaryChoice, PrimaryFault, PrimaryTrigger, Probe, PropertyEffect, RacePair,
    RefusalCause, ReplaceAspect, SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkSituation, SortDirection,
    TimePrecision, TimeUnit, UniqueAspect, UniqueScope, ValueSet, VerificationState, WriteOutcome,
};
use schemars::JsonSchema;
use serde::Deserialize;

use super::refusal::{ErrorWord, Judges};
use super::{EffectEntry, GuardedEntry, SourceEntry};
use crate::source::Spanned;

/// One rule.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RuleFile {
    /// Id, kebab-case, the stem of the file.
    pub id: Spanned<String>,
    /// How well it is evidenced.
    pub level: Spanned<Level>,
    /// The statement, in one sentence.
    pub statement: String,
    /// What it means.
    pub kind: Spanned<KindEntry>,
    /// What it speaks of.
    #[serde(default)]
    pub targets: Vec<TargetEntry>,
    /// What an implementation needs to be judged by it.
    #[serde(default)]
    pub needs: Vec<Capability>,
    /// First API version at which it holds.
    pub since: Option<Spanned<String>>,
    /// Last API version at which it holds.
    pub until: Option<Spanned<String>>,
    /// Where it is stated.
    pub source: Vec<SourceEntry>,
    /// Rows of the facts that it carries.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Why it is so, where that needs saying.
    pub note: Option<String>,
}

/// An operation with the params and properties that a rule means, by SDK name.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct TargetEntry {
    /// `operation`, or `surface.operation` where both surfaces have one of that name.
    pub operation: Spanned<String>,
    /// Params.
    #[serde(default)]
    pub params: Vec<Spanned<String>>,
    /// Properties of the resource that the operation writes or answers.
    #[serde(default)]
    pub properties: Vec<Spanned<String>>,
}

/// What a rule means. See spec/README.md for each kind.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum KindEntry {
    /// What the targets' surfaces may do with their properties.
    Access {
        /// What they may do.
        aspect: AccessAspect,
    },
    /// A merging write of a metadata property.
    MergePatch {
        /// The situation.
        aspect: MergeAspect,
        /// What becomes of the value.
        outcome: Spanned<WriteOutcome>,
    },
    /// A param that a request does not name leaves its property as it was.
    ParamsIndependent {
        /// How many of the target's params the request names.
        named: NamedParams,
    },
    /// A replacing write of a metadata property.
    ReplaceValue {
        /// The situation.
        aspect: ReplaceAspect,
        /// What becomes of the value.
        outcome: Spanned<WriteOutcome>,
    },
    /// A limit on a metadata property, in bytes of compact JSON.
    SizeLimit {
        /// Sizes up to this one are accepted.
        accepts: Spanned<u64>,
        /// Sizes from this one on are refused.
        refuses: Spanned<u64>,
        /// The refusal.
        error: ErrorWord,
    },
    /// Which JSON values a param takes.
    ValueDomain {
        /// Taken.
        accepts: Vec<ValueSet>,
        /// Refused.
        refuses: Vec<ValueSet>,
        /// The refusal.
        error: ErrorWord,
    },
    /// The targets' params are refused.
    ParamRefused {
        /// The refusal.
        error: ErrorWord,
    },
    /// What holds of a primary id and its list. The target names the id.
    PrimaryReference {
        /// What holds.
        aspect: PrimaryAspect,
    },
    /// Which ids may not become the primary. The target names the id.
    PrimarySet {
        /// What is refused.
        refuses: Vec<PrimaryFault>,
        /// The refusal.
        error: ErrorWord,
    },
    /// Which member becomes the primary without being set. The target names the id.
    PrimaryAssigned {
        /// What happens.
        trigger: PrimaryTrigger,
        /// Which member becomes the primary.
        which: PrimaryChoice,
        /// Its verification.
        status: VerificationState,
    },
    /// The verification of a list's members when their owner is created. The target names the list.
    CreatedState {
        /// What they are.
        status: VerificationState,
        /// Unless they were marked so.
        unless: VerificationState,
    },
    /// Default and range of the target's param; the numbers stand there.
    PageDefaults {
        /// In the place of targets: the param of this name of every list that has it.
        param: Option<Spanned<String>>,
    },
    /// What holds when a list is walked page by page.
    PageWalk {
        /// What holds.
        aspect: PageAspect,
    },
    /// The JSON shape of a list.
    ListShape {
        /// The shape.
        shape: ListForm,
    },
    /// The order of a list. The target names the property.
    ListOrder {
        /// Which order.
        aspect: OrderAspect,
        /// Its direction.
        direction: SortDirection,
    },
    /// What a write that changes something does to the target's property.
    Effect {
        /// What becomes of it.
        becomes: PropertyEffect,
    },
    /// What is deleted is gone. The target names the owner's list.
    GoneAfter {
        /// Whether its value can be taken again.
        frees: bool,
        /// The answer to a read.
        error: ErrorWord,
    },
    /// What is written is read back: one rule per writable property and surface, made from the access table.
    ReadYourWrites {
        /// The resource whose table is meant.
        resource: Spanned<String>,
    },
    /// A refused call changes nothing.
    UnchangedAfterRefusal {},
    /// How a value travels.
    Encoding {
        /// The form.
        form: EncodingForm,
    },
    /// Requests are refused whose params break what the tables of their operations say. Made from those tables.
    ParamFault {
        /// What is wrong with them, one fault in each request.
        faults: Spanned<Vec<ParamFault>>,
        /// What of the refusal is judged; which error it is stands in `decoding`.
        judges: Judges,
        /// Whether the refusal names the param at fault.
        #[serde(default)]
        named: bool,
    },
    /// A param that is left out is the same as one that is sent with its default. Made from the tables of
    /// operations.
    ParamDefault {},
    /// Requests are refused whatever their params say. Made from the table of operations.
    ErrorAnswer {
        /// Why.
        cause: RefusalCause,
        /// The refusal.
        error: ErrorWord,
        /// What of the refusal is judged.
        judges: Judges,
    },
    /// The body of a refusal is a resource.
    ErrorBody {
        /// The resource.
        resource: Spanned<String>,
    },
    /// Answers are as the tables of their resources say. Made from those tables.
    AnswerShape {
        /// What of the tables.
        aspect: AnswerAspect,
    },
    /// A value that one owner holds is kept from all others. The targets name the param that carries it,
    /// and flags that are set beside it.
    Unique {
        /// Of whose values.
        among: UniqueScope,
        /// The situation.
        aspect: Spanned<UniqueAspect>,
        /// The refusal of a value that is taken.
        error: Option<ErrorWord>,
        /// What of the refusal is judged; that there is one when left out.
        judges: Option<Judges>,
    },
    /// Values that unset the targets' properties.
    ClearedBy {
        /// These.
        values: Spanned<Vec<BlankValue>>,
        /// What the property reads as then: one of these.
        reads: Spanned<Vec<BlankValue>>,
    },
    /// Which rows a list shows, and a count counts. The targets name the param of the filter.
    ListFilter {
        /// What the param asks of them.
        test: FilterTest,
        /// Where in a row: properties, with a dot between a list and a property of its members.
        at: Vec<Spanned<String>>,
    },
    /// How an instant is told. The targets name the properties.
    Instant {
        /// The unit of the number.
        unit: TimeUnit,
        /// How finely.
        precision: TimePrecision,
    },
    /// Of two instants of a resource, one is never before the other. The targets name them, the earlier first.
    NotBefore {},
    /// Two requests at one time end as some order of them would.
    Race {
        /// Which two.
        pair: RacePair,
    },
    /// What an SDK computes of what the server answered.
    Derived {
        /// What it computes.
        function: DerivedFunction,
        /// Properties of the resource that an object of the SDK holds, or its method, that show it.
        of: Vec<Spanned<String>>,
    },
    /// Pages of an SDK, counted from 1. It speaks of each method that reads pages; the numbers stand there.
    SdkPage {
        /// What holds.
        aspect: SdkPageAspect,
    },
    /// Methods of an SDK that call an operation. It speaks of each of them.
    SdkCall {
        /// What holds.
        aspect: SdkCallAspect,
    },
    /// The requests that a method of an SDK sends.
    SdkRequests {
        /// The method. Of an SDK that is not described, the operation that it is named after.
        method: Spanned<String>,
        /// When.
        when: SdkSituation,
        /// The operations, in order.
        sends: Vec<Spanned<String>>,
    },
    /// What a method of an SDK keeps; for how long stands at the method.
    SdkCache {
        /// The method. Of an SDK that is not described, the operation that it is named after.
        method: Spanned<String>,
        /// What holds.
        aspect: SdkCacheAspect,
        /// For how many seconds it is kept, where no method says so.
        ttl: Option<i64>,
        /// How many seconds before that it is asked for again, where no method says so.
        leeway: Option<i64>,
    },
    /// A method of an SDK that brings about a value by merging the difference.
    Diff {
        /// The method.
        method: Spanned<String>,
        /// What holds.
        aspect: DiffAspect,
    },
    /// What a call brings about, in steps.
    OperationEffect(Box<EffectEntry>),
    /// A call that is refused where something stands against it, in steps.
    Guarded(Box<GuardedEntry>),
    /// A question that no source answers.
    Observed {
        /// The question.
        probe: Probe,
    },
    /// A statement that no call can show.
    NotJudged {
        /// Why.
        why: String,
    },
}
