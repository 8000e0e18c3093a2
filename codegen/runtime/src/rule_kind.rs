//! `RuleKind`: the closed set of meanings a rule can have. Each carries its expected answer, so
//! that a change of meaning is a change of data. What a kind is called and what it carries is
//! declared once, in `kinds!`.

use serde::{Deserialize, Serialize};

use crate::{Expected, List, Text};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $variant:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$value_doc])* $variant,)* }

        impl AsField for $name {
            fn as_field(&self) -> Field<'_> {
                Field::Word(stringify!($name), format!("{self:?}"))
            }
        }

        impl AsField for List<$name> {
            fn as_field(&self) -> Field<'_> {
                Field::Words(stringify!($name), self.iter().map(|word| format!("{word:?}")).collect())
            }
        }
    };
}

/// A param of a kind as plain data: what prints rules and what compares them need not know each kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field<'a> {
    /// A word of a closed enum: the enum's Rust name and the variant's.
    Word(&'static str, String),
    /// A list of such words.
    Words(&'static str, Vec<String>),
    /// A text.
    Text(&'a str),
    /// A size.
    Size(u64),
    /// An integer.
    Integer(i64),
    /// An integer, where there is one.
    OptionalInteger(Option<i64>),
    /// A yes or no.
    Flag(bool),
    /// A refusal.
    Refusal(&'a Expected),
}

trait AsField {
    fn as_field(&self) -> Field<'_>;
}

macro_rules! as_field {
    ($($ty:ty => |$value:ident| $field:expr;)*) => {
        $(impl AsField for $ty {
            fn as_field(&self) -> Field<'_> {
                let $value = self;
                $field
            }
        })*
    };
}

as_field! {
    Text => |text| Field::Text(text);
    u64 => |size| Field::Size(*size);
    i64 => |number| Field::Integer(*number);
    Option<i64> => |number| Field::OptionalInteger(*number);
    bool => |flag| Field::Flag(*flag);
    Expected => |refusal| Field::Refusal(refusal);
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
        outcome: Outcome,
    },
    /// A param that a request does not name leaves its property as it was.
    ParamsIndependent = "params-independent" {
        /// How many params the request names.
        named: Named,
    },
    /// A replacing write of a metadata property.
    ReplaceValue = "replace-value" {
        /// The situation.
        aspect: ReplaceAspect,
        /// What becomes of the value it speaks of.
        outcome: Outcome,
    },
    /// A limit on the compact JSON text of a metadata property.
    SizeLimit = "size-limit" {
        /// Sizes up to this one are accepted, in bytes.
        accepts: u64,
        /// Sizes from this one on are refused, in bytes.
        refuses: u64,
        /// The refusal.
        error: Expected,
    },
    /// Which JSON values a param takes.
    ValueDomain = "value-domain" {
        /// Taken.
        accepts: List<Domain>,
        /// Refused.
        refuses: List<Domain>,
        /// The refusal.
        error: Expected,
    },
    /// The targets' params are refused.
    ParamRefused = "param-refused" {
        /// The refusal.
        error: Expected,
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
        error: Expected,
    },
    /// Which member becomes the primary without being set.
    PrimaryAssigned = "primary-assigned" {
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
    CreatedState = "created-state" {
        /// Wire name of the list.
        list: Text,
        /// What they are.
        status: Status,
        /// Unless they were marked so.
        unless: Status,
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
        shape: Shape,
    },
    /// The order of a list.
    ListOrder = "list-order" {
        /// Which order.
        aspect: OrderAspect,
        /// Wire name of the property.
        property: Text,
        /// Its direction.
        direction: Direction,
    },
    /// What a write that changes something does to another property.
    Effect = "effect" {
        /// Wire name of the property.
        property: Text,
        /// What becomes of it.
        becomes: Becomes,
    },
    /// What is deleted is gone.
    GoneAfter = "gone-after" {
        /// Wire name of the owner's list that it leaves.
        list: Text,
        /// Whether its value can be taken again.
        frees: bool,
        /// The answer to a read.
        error: Expected,
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
