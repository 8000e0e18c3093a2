//! `RuleKind`: the closed set of meanings a rule can have. Each carries its expected answer, so
//! that a change of meaning is a change of data.

use serde::{Deserialize, Serialize};

use crate::{Expected, List, Text};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $variant:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$value_doc])* $variant,)* }
    };
}

words!(
    /// What a surface may do with a property.
    AccessAspect {
        /// Its answers show the property as it was written.
        Readable,
        /// None of its answers shows the property.
        Hidden,
        /// Its operations write the property.
        Writable,
        /// A request that tries to write the property leaves it as it was.
        ReadOnly,
    }
);
words!(
    /// Which situation of a JSON Merge Patch a rule speaks of.
    MergeAspect {
        /// A member that the patch does not name.
        KeepAbsent,
        /// A top-level member that is null in the patch.
        NullTop,
        /// A nested member that is null in the patch.
        NullNested,
        /// An object over an object.
        Recurse,
        /// A scalar over a scalar.
        Scalar,
        /// A scalar or array over an object.
        OverObject,
        /// An object over a scalar or array.
        OverScalar,
        /// An array over an array.
        ArrayAtomic,
        /// A null inside an array.
        NullInArray,
        /// A null for a member that is not stored.
        NullMissing,
        /// The empty patch.
        Empty,
        /// A nested empty object.
        NestedEmpty,
        /// An object that loses its last member.
        NoPrune,
        /// Nulls inside an object that is new.
        NullInNew,
        /// What a patch with nulls leaves behind.
        NoNullLeft,
        /// The same patch twice.
        Idempotent,
        /// A patch over the empty object.
        Strip,
    }
);
words!(
    /// What becomes of a value.
    Outcome {
        /// It stays as it was.
        Kept,
        /// It is removed.
        Removed,
        /// It is merged, member by member.
        Merged,
        /// It is replaced as a whole.
        Replaced,
        /// It is stored as it came.
        Stored,
        /// It is left out of what is stored.
        Dropped,
        /// It becomes the empty object.
        Cleared,
    }
);
words!(
    /// How many of the target's params a request names.
    Named {
        /// Exactly one.
        One,
        /// Any proper subset, the empty one too.
        Subset,
    }
);
words!(
    /// Which situation of a replacing write a rule speaks of.
    ReplaceAspect {
        /// Any object.
        Whole,
        /// The empty object.
        Empty,
        /// An object with null members.
        InnerNull,
    }
);
words!(
    /// A named set of JSON values.
    Domain {
        /// Objects.
        Object,
        /// Arrays.
        Array,
        /// Texts.
        String,
        /// Numbers.
        Number,
        /// `true` and `false`.
        Boolean,
    }
);
words!(
    /// What holds of a primary id and its list.
    PrimaryAspect {
        /// There is at most one.
        Single,
        /// It is null or the id of a member of the list.
        MemberOrNull,
        /// The member it names is in the list, whole.
        Listed,
    }
);
words!(
    /// Why an id may not become the primary.
    PrimaryFault {
        /// The member is not verified.
        Unverified,
        /// The member is another user's.
        Foreign,
        /// There is no such member.
        Missing,
    }
);
words!(
    /// What makes a member the primary.
    Trigger {
        /// The owner is created with it.
        Created,
        /// It is added to an owner.
        Added,
        /// It replaces the others.
        Replaced,
    }
);
words!(
    /// Which member becomes the primary.
    Which {
        /// The first of the list, when there was none.
        First,
        /// The one added with the flag.
        Flagged,
        /// The one that replaces the others.
        Replacement,
    }
);
words!(
    /// The verification of a member when it is written.
    Status {
        /// Verified.
        Verified,
        /// Reserved: not verified, taken all the same.
        Reserved,
        /// Not verified.
        Unverified,
    }
);
words!(
    /// Which property of paging a rule speaks of.
    PageAspect {
        /// The count does not depend on the page.
        Total,
        /// Consecutive pages give each item once, none longer than the limit.
        Partition,
        /// A page behind the end is empty, the count the same.
        BeyondEnd,
        /// A page shorter than the limit is the last.
        ShortIsLast,
    }
);
words!(
    /// The JSON shape of a list.
    Shape {
        /// A bare array.
        Array,
        /// An object with `data` and `total_count`.
        Paginated,
    }
);
words!(
    /// Which order a rule speaks of.
    OrderAspect {
        /// The order when none is asked for.
        Default,
        /// The order when a property is named without a sign.
        Unsigned,
    }
);
words!(
    /// The direction of an order.
    Direction {
        /// Smallest first.
        Ascending,
        /// Largest first.
        Descending,
    }
);
words!(
    /// What becomes of a property.
    Becomes {
        /// It grows, or stays within one millisecond; it never goes back.
        Advanced,
    }
);
words!(
    /// How a value travels.
    EncodingForm {
        /// Member names below the top level are opaque.
        KeysVerbatim,
    }
);
words!(
    /// A question that no source answers; the answer is reported.
    Probe {
        /// How the size of metadata is measured.
        SizeMeasure,
        /// A whole metadata field that is null in a merging write.
        NullFieldMerge,
        /// A whole metadata field that is null in a replacing write.
        NullFieldReplace,
        /// Whether a metadata write advances the update time.
        MetadataTouches,
        /// How deep metadata may nest.
        NestingLimit,
        /// The member order of stored metadata.
        MemberOrder,
        /// What deleting the primary does.
        PrimaryDeleted,
        /// What setting a primary to null does.
        PrimaryNull,
        /// A limit outside its range.
        LimitRange,
        /// An unverified first member that asks to be the primary.
        UnverifiedFirst,
    }
);
words!(
    /// How a kind of rule is judged.
    Judgement {
        /// By a law.
        Judged,
        /// Reported, never judged.
        Observed,
        /// No call can show it.
        NotJudged,
    }
);

/// The closed set of meanings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleKind {
    /// What the targets' surfaces may do with their properties.
    Access {
        /// What they may do.
        aspect: AccessAspect,
    },
    /// A merging write of a metadata property.
    MergePatch {
        /// The situation.
        aspect: MergeAspect,
        /// What becomes of the value it speaks of.
        outcome: Outcome,
    },
    /// A param that a request does not name leaves its property as it was.
    ParamsIndependent {
        /// How many params the request names.
        named: Named,
    },
    /// A replacing write of a metadata property.
    ReplaceValue {
        /// The situation.
        aspect: ReplaceAspect,
        /// What becomes of the value it speaks of.
        outcome: Outcome,
    },
    /// A limit on the compact JSON text of a metadata property.
    SizeLimit {
        /// Sizes up to this one are accepted, in bytes.
        accepts: u64,
        /// Sizes from this one on are refused, in bytes.
        refuses: u64,
        /// The refusal.
        error: Expected,
    },
    /// Which JSON values a param takes.
    ValueDomain {
        /// Taken.
        accepts: List<Domain>,
        /// Refused.
        refuses: List<Domain>,
        /// The refusal.
        error: Expected,
    },
    /// The targets' params are refused.
    ParamRefused {
        /// The refusal.
        error: Expected,
    },
    /// What holds of a primary id and its list, at all times.
    PrimaryReference {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of its list.
        list: Text,
        /// What holds.
        aspect: PrimaryAspect,
    },
    /// Which ids may not become the primary; a verified member of the user may.
    PrimarySet {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of its list.
        list: Text,
        /// What is refused.
        refuses: List<PrimaryFault>,
        /// The refusal.
        error: Expected,
    },
    /// Which member becomes the primary without being set.
    PrimaryAssigned {
        /// Wire name of the primary id.
        primary: Text,
        /// Wire name of its list.
        list: Text,
        /// What happens.
        trigger: Trigger,
        /// Which member becomes the primary.
        which: Which,
        /// Its verification.
        status: Status,
    },
    /// The verification of a list's members when their owner is created.
    CreatedState {
        /// Wire name of the list.
        list: Text,
        /// What they are.
        status: Status,
        /// Unless they were marked so.
        unless: Status,
    },
    /// Default and range of a paging param.
    PageDefaults {
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
    PageWalk {
        /// What holds.
        aspect: PageAspect,
    },
    /// The JSON shape of a list.
    ListShape {
        /// The shape.
        shape: Shape,
    },
    /// The order of a list.
    ListOrder {
        /// Which order.
        aspect: OrderAspect,
        /// Wire name of the property.
        property: Text,
        /// Its direction.
        direction: Direction,
    },
    /// What a write that changes something does to another property.
    Effect {
        /// Wire name of the property.
        property: Text,
        /// What becomes of it.
        becomes: Becomes,
    },
    /// What is deleted is gone.
    GoneAfter {
        /// Wire name of the owner's list that it leaves.
        list: Text,
        /// Whether its value can be taken again.
        frees: bool,
        /// The answer to a read.
        error: Expected,
    },
    /// What is written is read back.
    ReadYourWrites {
        /// Wire name of the property.
        property: Text,
    },
    /// A refused call changes nothing.
    UnchangedAfterRefusal,
    /// How a value travels.
    Encoding {
        /// The form.
        form: EncodingForm,
    },
    /// A question that no source answers.
    Observed {
        /// The question.
        probe: Probe,
    },
    /// A statement that no call can show.
    NotJudged {
        /// Why.
        why: Text,
    },
}

impl RuleKind {
    /// The name of the kind.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Access { .. } => "access",
            Self::MergePatch { .. } => "merge-patch",
            Self::ParamsIndependent { .. } => "params-independent",
            Self::ReplaceValue { .. } => "replace-value",
            Self::SizeLimit { .. } => "size-limit",
            Self::ValueDomain { .. } => "value-domain",
            Self::ParamRefused { .. } => "param-refused",
            Self::PrimaryReference { .. } => "primary-reference",
            Self::PrimarySet { .. } => "primary-set",
            Self::PrimaryAssigned { .. } => "primary-assigned",
            Self::CreatedState { .. } => "created-state",
            Self::PageDefaults { .. } => "page-defaults",
            Self::PageWalk { .. } => "page-walk",
            Self::ListShape { .. } => "list-shape",
            Self::ListOrder { .. } => "list-order",
            Self::Effect { .. } => "effect",
            Self::GoneAfter { .. } => "gone-after",
            Self::ReadYourWrites { .. } => "read-your-writes",
            Self::UnchangedAfterRefusal => "unchanged-after-refusal",
            Self::Encoding { .. } => "encoding",
            Self::Observed { .. } => "observed",
            Self::NotJudged { .. } => "not-judged",
        }
    }

    /// How rules of this kind are judged.
    pub const fn judgement(&self) -> Judgement {
        match self {
            Self::Observed { .. } => Judgement::Observed,
            Self::NotJudged { .. } => Judgement::NotJudged,
            _ => Judgement::Judged,
        }
    }
}
