//! `RuleKind`: the closed set of rule kinds. Each kind carries its expected result, so that changing what a
//! rule means is a change of data. `kinds!` declares the name and the parameters of each kind once.

use serde::{Deserialize, Serialize};

use super::field::{AsField, Field};
use super::parameters::{
    AccessAspect, AnswerAspect, BlankValue, DerivedFunction, DiffAspect, EncodingForm, FilterTest, Judgement,
    ListForm, MergeAspect, NamedParams, OrderAspect, PageAspect, ParamFault, PrimaryAspect, PrimaryChoice,
    PrimaryFault, PrimaryTrigger, Probe, PropertyEffect, RacePair, RefusalCause, ReplaceAspect,
    SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkSituation, SortDirection, TimePrecision, TimeUnit,
    UniqueAspect, UniqueScope, ValueSet, VerificationState, WriteOutcome,
};
use super::refusal::ExpectedRefusal;
use super::steps::{Step, StepInput};
use super::text::{List, Text};

macro_rules! kinds {
    ($(
        $(#[$doc:meta])* $variant:ident = $name:literal $({ $($(#[$field_doc:meta])* $field:ident: $ty:ty,)* })?,
    )*) => {
        /// The closed set of rule kinds.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum RuleKind {
            $($(#[$doc])* $variant $({ $($(#[$field_doc])* $field: $ty,)* })?,)*
        }

        impl RuleKind {
            /// The name of the kind in the contract.
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $name,)* }
            }

            /// The Rust name of the variant.
            pub const fn variant(&self) -> &'static str {
                match self { $(Self::$variant { .. } => stringify!($variant),)* }
            }

            /// The parameters by name, in declaration order.
            pub fn fields(&self) -> Vec<(&'static str, Field<'_>)> {
                match self {
                    $(Self::$variant $({ $($field),* })? => vec![$($((stringify!($field), $field.as_field())),*)?],)*
                }
            }
        }
    };
}

kinds! {
    /// The access that the target surfaces have to the target properties.
    Access = "access" {
        /// The kind of access.
        aspect: AccessAspect,
    },
    /// A merging write to a metadata property.
    MergePatch = "merge-patch" {
        /// The situation.
        aspect: MergeAspect,
        /// The outcome for the affected value.
        outcome: WriteOutcome,
    },
    /// A param that a request omits leaves its property unchanged.
    ParamsIndependent = "params-independent" {
        /// How many params the request includes.
        named: NamedParams,
    },
    /// A replacing write to a metadata property.
    ReplaceValue = "replace-value" {
        /// The situation.
        aspect: ReplaceAspect,
        /// The outcome for the affected value.
        outcome: WriteOutcome,
    },
    /// A size limit on the compact JSON form of a metadata property.
    SizeLimit = "size-limit" {
        /// The largest accepted size, in bytes.
        accepts: u64,
        /// The smallest refused size, in bytes.
        refuses: u64,
        /// The expected error response.
        error: ExpectedRefusal,
    },
    /// The JSON values that a param accepts.
    ValueDomain = "value-domain" {
        /// The accepted values.
        accepts: List<ValueSet>,
        /// The refused values.
        refuses: List<ValueSet>,
        /// The expected error response.
        error: ExpectedRefusal,
    },
    /// The target params are refused.
    ParamRefused = "param-refused" {
        /// The expected error response.
        error: ExpectedRefusal,
    },
    /// An invariant of a primary id and its list.
    PrimaryReference = "primary-reference" {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of the list.
        list: Text,
        /// The invariant.
        aspect: PrimaryAspect,
    },
    /// The ids that cannot become the primary. The id of a verified member that belongs to the user can.
    PrimarySet = "primary-set" {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of the list.
        list: Text,
        /// The reasons for refusal.
        refuses: List<PrimaryFault>,
        /// The expected error response.
        error: ExpectedRefusal,
    },
    /// The member that becomes the primary without being set explicitly.
    PrimaryAssigned = "primary-assigned" {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of the list.
        list: Text,
        /// The event that assigns the primary.
        trigger: PrimaryTrigger,
        /// The member that becomes the primary.
        which: PrimaryChoice,
        /// The verification state of that member.
        status: VerificationState,
    },
    /// The verification state of list members when their owner is created.
    CreatedState = "created-state" {
        /// Wire name of the list.
        list: Text,
        /// The initial verification state.
        status: VerificationState,
        /// The state that overrides it if a member is explicitly marked.
        unless: VerificationState,
    },
    /// The default and range of a pagination param.
    PageDefaults = "page-defaults" {
        /// Wire name of the param.
        param: Text,
        /// The default value.
        default: i64,
        /// The minimum value.
        min: i64,
        /// The maximum value.
        max: Option<i64>,
    },
    /// An invariant of reading a list page by page.
    PageWalk = "page-walk" {
        /// The invariant.
        aspect: PageAspect,
    },
    /// The JSON shape of a list.
    ListShape = "list-shape" {
        /// The shape.
        shape: ListForm,
    },
    /// The order of a list.
    ListOrder = "list-order" {
        /// Which order the rule defines.
        aspect: OrderAspect,
        /// Wire name of the property that the list is sorted by.
        property: Text,
        /// The sort direction.
        direction: SortDirection,
    },
    /// The side effect of a write on another property.
    Effect = "effect" {
        /// Wire name of the affected property.
        property: Text,
        /// The effect.
        becomes: PropertyEffect,
    },
    /// A deleted resource is no longer available.
    GoneAfter = "gone-after" {
        /// Wire name of the owner's list from which it is removed.
        list: Text,
        /// Whether its value becomes available again.
        frees: bool,
        /// The expected error response to a read.
        error: ExpectedRefusal,
    },
    /// A read returns the value that was written.
    ReadYourWrites = "read-your-writes" {
        /// Wire name of the property.
        property: Text,
    },
    /// A refused call changes nothing.
    UnchangedAfterRefusal = "unchanged-after-refusal",
    /// A call on one owner changes no other owner.
    OthersUnchanged = "others-unchanged",
    /// How a value is encoded.
    Encoding = "encoding" {
        /// The encoding.
        form: EncodingForm,
    },
    /// Requests with params that violate the operation's table are refused.
    ParamFault = "param-fault" {
        /// The faults, each tested in its own request.
        faults: List<ParamFault>,
        /// The expected error response.
        error: ExpectedRefusal,
        /// Whether the error response names the faulty param.
        named: bool,
    },
    /// Omitting a param with a default is equivalent to sending the default.
    ParamDefault = "param-default",
    /// A request is refused regardless of its params.
    ErrorAnswer = "error-answer" {
        /// The reason.
        cause: RefusalCause,
        /// The expected error response.
        error: ExpectedRefusal,
    },
    /// The body of an error response is a resource of the contract.
    ErrorBody = "error-body" {
        /// Name of the resource.
        resource: Text,
    },
    /// A response matches the table of its resource, including nested resources.
    AnswerShape = "answer-shape" {
        /// The aspect of the table that is checked.
        aspect: AnswerAspect,
    },
    /// A value that must be unique among owners.
    Unique = "unique" {
        /// The values among which it must be unique.
        among: UniqueScope,
        /// The situation.
        aspect: UniqueAspect,
        /// The expected error response if the value is taken.
        error: ExpectedRefusal,
    },
    /// Values that clear the target params.
    ClearedBy = "cleared-by" {
        /// The values that clear a param.
        values: List<BlankValue>,
        /// The accepted values of the property after it is cleared.
        reads: List<BlankValue>,
    },
    /// The rows that a list returns or a count includes.
    ListFilter = "list-filter" {
        /// The condition that the param sets.
        test: FilterTest,
        /// Where the value is in a row: wire names, with a dot between a list and a property of its members.
        at: List<Text>,
    },
    /// How a timestamp is represented.
    Instant = "instant" {
        /// The unit of the number.
        unit: TimeUnit,
        /// The precision.
        precision: TimePrecision,
    },
    /// One timestamp of a resource is never earlier than another.
    NotBefore = "not-before" {
        /// Wire name of the earlier timestamp.
        earlier: Text,
        /// Wire name of the later timestamp.
        later: Text,
    },
    /// Two concurrent requests have the same result as running them in some order.
    Race = "race" {
        /// The pair of requests.
        pair: RacePair,
    },
    /// A value that an SDK derives from the server's response.
    Derived = "derived" {
        /// The function that derives the value.
        function: DerivedFunction,
        /// The properties, or the method, that expose the value.
        of: List<Text>,
        /// Wire names of the inputs. Each property has the same number of inputs.
        from: List<Text>,
    },
    /// Pagination in an SDK, with pages counted from 1.
    SdkPage = "sdk-page" {
        /// The expected behaviour.
        aspect: SdkPageAspect,
        /// The default page.
        page: i64,
        /// The default page size.
        size: i64,
        /// The methods; every method that reads pages if the list is empty.
        methods: List<Text>,
    },
    /// SDK methods that call an operation. Applies to each such method.
    SdkCall = "sdk-call" {
        /// The expected behaviour.
        aspect: SdkCallAspect,
    },
    /// The requests that an SDK method sends, in order.
    SdkRequests = "sdk-requests" {
        /// The method.
        method: Text,
        /// The situation.
        when: SdkSituation,
        /// The ids of the operations.
        sends: List<Text>,
    },
    /// A value that an SDK method caches.
    SdkCache = "sdk-cache" {
        /// The method.
        method: Text,
        /// The expected behaviour.
        aspect: SdkCacheAspect,
        /// Lifetime of a cached value in seconds. Absent if the value never expires.
        ttl: Option<i64>,
        /// Default number of seconds before expiry at which the value is fetched again.
        leeway: Option<i64>,
    },
    /// An SDK method that sets a value by merging the difference.
    Diff = "diff" {
        /// The method.
        method: Text,
        /// The expected behaviour.
        aspect: DiffAspect,
    },
    /// The effect of a call, described in steps.
    OperationEffect = "operation-effect" {
        /// The randomly generated inputs.
        draw: List<StepInput>,
        /// The setup, the call under test, and the checks.
        steps: List<Step>,
    },
    /// A call that is refused when a precondition is violated, described in steps.
    Guarded = "guarded" {
        /// The randomly generated inputs.
        draw: List<StepInput>,
        /// The setup, the call under test, and the checks.
        steps: List<Step>,
        /// The expected error response.
        error: ExpectedRefusal,
        /// Name of the user that the refused call must leave unchanged.
        unchanged: Option<Text>,
    },
    /// A call whose outcome no source documents, described in steps.
    ObservedCall = "observed-call" {
        /// The randomly generated inputs.
        draw: List<StepInput>,
        /// The setup, and the call.
        steps: List<Step>,
    },
    /// A question that no source answers.
    Observed = "observed" {
        /// The question.
        probe: Probe,
    },
    /// A statement that no call can verify.
    NotJudged = "not-judged" {
        /// The reason.
        why: Text,
    },
}

impl RuleKind {
    /// The steps of the rule, if its kind has steps.
    pub fn steps(&self) -> Option<&[Step]> {
        match self {
            Self::OperationEffect { steps, .. }
            | Self::Guarded { steps, .. }
            | Self::ObservedCall { steps, .. } => Some(steps),
            _ => None,
        }
    }

    /// The generated inputs of the rule, if its kind has steps.
    pub fn inputs(&self) -> Option<&[StepInput]> {
        match self {
            Self::OperationEffect { draw, .. }
            | Self::Guarded { draw, .. }
            | Self::ObservedCall { draw, .. } => Some(draw),
            _ => None,
        }
    }

    /// How rules of this kind are judged.
    pub fn judgement(&self) -> Judgement {
        Self::judgement_of(self.name())
    }

    /// How rules of the kind with this name are judged.
    pub fn judgement_of(name: &str) -> Judgement {
        match name {
            "observed" | "observed-call" => Judgement::Observed,
            "not-judged" => Judgement::NotJudged,
            _ => Judgement::Judged,
        }
    }
}

#[cfg(test)]
mod tests;
