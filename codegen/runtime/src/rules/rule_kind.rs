//! `RuleKind`: the closed set of meanings a rule can have. Each carries its expected answer, so
//! that a change of meaning is a change of data. What a kind is called and what it carries is
//! declared once, in `kinds!`.

use serde::{Deserialize, Serialize};

use super::field::{AsField, Field};
use super::refusal::ExpectedRefusal;
use super::rule_parameters::{
    AccessAspect, AnswerAspect, BlankValue, EncodingForm, FilterTest, Judgement, ListForm, MergeAspect,
    NamedParams, OrderAspect, PageAspect, ParamFault, PrimaryAspect, PrimaryChoice, PrimaryFault,
    PrimaryTrigger, Probe, PropertyEffect, RacePair, RefusalCause, ReplaceAspect, SortDirection,
    TimePrecision, TimeUnit, UniqueAspect, UniqueScope, ValueSet, VerificationState, WriteOutcome,
};
use super::sdk_rule_parameters::{
    DerivedFunction, DiffAspect, SdkCacheAspect, SdkCallAspect, SdkPageAspect, SdkSituation,
};
use super::steps::{Step, StepInput};
use super::text::{List, Text};

macro_rules! kinds {
    ($(
        $(#[$doc:meta])* $variant:ident = $name:literal $({ $($(#[$field_doc:meta])* $field:ident: $ty:ty,)* })?,
    )*) => {
        /// The closed set of meanings.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum RuleKind {
            $($(#[$doc])* $variant $({ $($(#[$field_doc])* $field: $ty,)* })?,)*
        }

        impl RuleKind {
            /// The name of the kind.
            pub const fn name(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $name,)* }
            }

            /// The Rust name of the variant.
            pub const fn variant(&self) -> &'static str {
                match self { $(Self::$variant { .. } => stringify!($variant),)* }
            }

            /// Its params by name, in the order of their declaration.
            pub fn fields(&self) -> Vec<(&'static str, Field<'_>)> {
                match self {
                    $(Self::$variant $({ $($field),* })? => vec![$($((stringify!($field), $field.as_field())),*)?],)*
                }
            }
        }
    };
}

kinds! {
    /// What the targets' surfaces may do with their properties.
    Access = "access" {
        /// What they may do.
        aspect: AccessAspect,
    },
    /// A merging write of a metadata property.
    MergePatch = "merge-patch" {
        /// The situation.
        aspect: MergeAspect,
        /// What becomes of the value it speaks of.
        outcome: WriteOutcome,
    },
    /// A param that a request does not name leaves its property as it was.
    ParamsIndependent = "params-independent" {
        /// How many params the request names.
        named: NamedParams,
    },
    /// A replacing write of a metadata property.
    ReplaceValue = "replace-value" {
        /// The situation.
        aspect: ReplaceAspect,
        /// What becomes of the value it speaks of.
        outcome: WriteOutcome,
    },
    /// A limit on the compact JSON text of a metadata property.
    SizeLimit = "size-limit" {
        /// Sizes up to this one are accepted, in bytes.
        accepts: u64,
        /// Sizes from this one on are refused, in bytes.
        refuses: u64,
        /// The refusal.
        error: ExpectedRefusal,
    },
    /// Which JSON values a param takes.
    ValueDomain = "value-domain" {
        /// Taken.
        accepts: List<ValueSet>,
        /// Refused.
        refuses: List<ValueSet>,
        /// The refusal.
        error: ExpectedRefusal,
    },
    /// The targets' params are refused.
    ParamRefused = "param-refused" {
        /// The refusal.
        error: ExpectedRefusal,
    },
    /// What holds of a primary id and its list, at all times.
    PrimaryReference = "primary-reference" {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of its list.
        list: Text,
        /// What holds.
        aspect: PrimaryAspect,
    },
    /// Which ids may not become the primary; a verified member of the user may.
    PrimarySet = "primary-set" {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of its list.
        list: Text,
        /// What is refused.
        refuses: List<PrimaryFault>,
        /// The refusal.
        error: ExpectedRefusal,
    },
    /// Which member becomes the primary without being set.
    PrimaryAssigned = "primary-assigned" {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of its list.
        list: Text,
        /// What happens.
        trigger: PrimaryTrigger,
        /// Which member becomes the primary.
        which: PrimaryChoice,
        /// Its verification.
        status: VerificationState,
    },
    /// The verification of a list's members when their owner is created.
    CreatedState = "created-state" {
        /// Wire name of the list.
        list: Text,
        /// What they are.
        status: VerificationState,
        /// Unless they were marked so.
        unless: VerificationState,
    },
    /// Default and range of a paging param.
    PageDefaults = "page-defaults" {
        /// Wire name of the param.
        param: Text,
        /// Its default.
        default: i64,
        /// Its least value.
        min: i64,
        /// Its largest value.
        max: Option<i64>,
    },
    /// What holds when a list is walked page by page.
    PageWalk = "page-walk" {
        /// What holds.
        aspect: PageAspect,
    },
    /// The JSON shape of a list.
    ListShape = "list-shape" {
        /// The shape.
        shape: ListForm,
    },
    /// The order of a list.
    ListOrder = "list-order" {
        /// Which order.
        aspect: OrderAspect,
        /// Wire name of the property.
        property: Text,
        /// Its direction.
        direction: SortDirection,
    },
    /// What a write that changes something does to another property.
    Effect = "effect" {
        /// Wire name of the property.
        property: Text,
        /// What becomes of it.
        becomes: PropertyEffect,
    },
    /// What is deleted is gone.
    GoneAfter = "gone-after" {
        /// Wire name of the owner's list that it leaves.
        list: Text,
        /// Whether its value can be taken again.
        frees: bool,
        /// The answer to a read.
        error: ExpectedRefusal,
    },
    /// What is written is read back.
    ReadYourWrites = "read-your-writes" {
        /// Wire name of the property.
        property: Text,
    },
    /// A refused call changes nothing.
    UnchangedAfterRefusal = "unchanged-after-refusal",
    /// How a value travels.
    Encoding = "encoding" {
        /// The form.
        form: EncodingForm,
    },
    /// A request is refused whose params break what the table of its operation says.
    ParamFault = "param-fault" {
        /// The faults, one in each request.
        faults: List<ParamFault>,
        /// The refusal.
        error: ExpectedRefusal,
        /// Whether the refusal names the param at fault.
        named: bool,
    },
    /// A param with a default that is left out is the same as one that is sent with it.
    ParamDefault = "param-default",
    /// A request is refused whatever its params say.
    ErrorAnswer = "error-answer" {
        /// Why.
        cause: RefusalCause,
        /// The refusal.
        error: ExpectedRefusal,
    },
    /// The body of a refusal is a resource of the contract.
    ErrorBody = "error-body" {
        /// Name of the resource.
        resource: Text,
    },
    /// An answer is as the table of its resource says, in all that it holds.
    AnswerShape = "answer-shape" {
        /// What of the table.
        aspect: AnswerAspect,
    },
    /// A value that one owner holds is kept from all others.
    Unique = "unique" {
        /// Of whose values.
        among: UniqueScope,
        /// The situation.
        aspect: UniqueAspect,
        /// The refusal, where the value is taken.
        error: ExpectedRefusal,
    },
    /// Values that unset the targets' params.
    ClearedBy = "cleared-by" {
        /// These.
        values: List<BlankValue>,
        /// What the property reads as then: one of these.
        reads: List<BlankValue>,
    },
    /// Which rows a list shows, and a count counts.
    ListFilter = "list-filter" {
        /// What the param asks of them.
        test: FilterTest,
        /// Where in a row: wire names, with a dot between a list and a property of its members.
        at: List<Text>,
    },
    /// How an instant is told.
    Instant = "instant" {
        /// The unit of the number.
        unit: TimeUnit,
        /// How finely.
        precision: TimePrecision,
    },
    /// Of two instants of a resource, one is never before the other.
    NotBefore = "not-before" {
        /// Wire name of the one that comes first.
        earlier: Text,
        /// Wire name of the other.
        later: Text,
    },
    /// Two requests at one time end as some order of them would.
    Race = "race" {
        /// Which two.
        pair: RacePair,
    },
    /// What an SDK computes of what the server answered.
    Derived = "derived" {
        /// What it computes.
        function: DerivedFunction,
        /// Properties, or the method, that show it.
        of: List<Text>,
        /// What it is computed from, by wire name. As many for each property.
        from: List<Text>,
    },
    /// Pages of an SDK, counted from 1. It speaks of each method that reads pages.
    SdkPage = "sdk-page" {
        /// What holds.
        aspect: SdkPageAspect,
        /// The page where nothing is said.
        page: i64,
        /// Its size where nothing is said.
        size: i64,
    },
    /// Methods of an SDK that call an operation. It speaks of each of them.
    SdkCall = "sdk-call" {
        /// What holds.
        aspect: SdkCallAspect,
    },
    /// The requests that a method of an SDK sends, in order.
    SdkRequests = "sdk-requests" {
        /// The method.
        method: Text,
        /// When.
        when: SdkSituation,
        /// The operations, by id.
        sends: List<Text>,
    },
    /// What a method of an SDK keeps.
    SdkCache = "sdk-cache" {
        /// The method.
        method: Text,
        /// What holds.
        aspect: SdkCacheAspect,
        /// For how many seconds it is kept; for good when absent.
        ttl: Option<i64>,
        /// How many seconds before that it is asked for again, where nothing is said.
        leeway: Option<i64>,
    },
    /// A method of an SDK that brings about a value by merging the difference.
    Diff = "diff" {
        /// The method.
        method: Text,
        /// What holds.
        aspect: DiffAspect,
    },
    /// What a call brings about, in steps.
    OperationEffect = "operation-effect" {
        /// What is drawn.
        draw: List<StepInput>,
        /// What is given, the one call, and what is looked at then.
        steps: List<Step>,
    },
    /// A call that is refused where something stands against it, in steps.
    Guarded = "guarded" {
        /// What is drawn.
        draw: List<StepInput>,
        /// What is given, the one call, and what is looked at then.
        steps: List<Step>,
        /// The refusal.
        error: ExpectedRefusal,
        /// The user that the refused call leaves as it was, by name.
        unchanged: Option<Text>,
    },
    /// A question that no source answers.
    Observed = "observed" {
        /// The question.
        probe: Probe,
    },
    /// A statement that no call can show.
    NotJudged = "not-judged" {
        /// Why.
        why: Text,
    },
}

impl RuleKind {
    /// The steps in which it is told, if it is.
    pub fn steps(&self) -> Option<&[Step]> {
        match self {
            Self::OperationEffect { steps, .. } | Self::Guarded { steps, .. } => Some(steps),
            _ => None,
        }
    }

    /// What it draws, where it is told in steps.
    pub fn inputs(&self) -> Option<&[StepInput]> {
        match self {
            Self::OperationEffect { draw, .. } | Self::Guarded { draw, .. } => Some(draw),
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
            "observed" => Judgement::Observed,
            "not-judged" => Judgement::NotJudged,
            _ => Judgement::Judged,
        }
    }
}

#[cfg(test)]
mod tests;
