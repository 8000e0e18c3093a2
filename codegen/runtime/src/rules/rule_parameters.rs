//! The parameters of rule kinds, each a closed enum.

use serde::{Deserialize, Serialize};

use super::field::{AsField, Field, parameters};
use super::text::List;

parameters!(
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
parameters!(
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
parameters!(
    /// What becomes of a value.
    WriteOutcome {
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
parameters!(
    /// How many of the target's params a request names.
    NamedParams {
        /// Exactly one.
        One,
        /// Any proper subset, the empty one too.
        Subset,
    }
);
parameters!(
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
parameters!(
    /// A named set of JSON values.
    ValueSet {
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
        /// User names that any instance takes.
        Username,
        /// Telephone numbers in E.164.
        E164,
        /// Texts of digits alone.
        Digits,
        /// Texts with white space inside.
        Spaced,
    }
);
parameters!(
    /// Of whose values one is kept from all others.
    UniqueScope {
        /// Of everybody's.
        All,
        /// Of those that are verified or reserved.
        VerifiedOrReserved,
    }
);
parameters!(
    /// Which situation of a unique value a rule speaks of.
    UniqueAspect {
        /// Somebody else holds it.
        Taken,
        /// Somebody else held it and has given it up.
        Freed,
        /// Somebody else has it, unverified.
        Unverified,
    }
);
parameters!(
    /// A value that stands for none.
    BlankValue {
        /// Null.
        Null,
        /// The empty text.
        EmptyText,
    }
);
parameters!(
    /// What a filter lets through.
    FilterTest {
        /// Rows with one of these values.
        AnyOf,
        /// Rows with one of these values, or without those that have a minus sign.
        Signed,
        /// Rows with this text in a value, in any case.
        Part,
        /// Rows with an instant before this one.
        Before,
        /// Rows with an instant after this one.
        After,
        /// Rows with this value.
        Is,
    }
);
parameters!(
    /// The unit of a number that is an instant.
    TimeUnit {
        /// Thousandths of a second since the epoch.
        Milliseconds,
        /// Seconds since the epoch.
        Seconds,
    }
);
parameters!(
    /// How finely an instant is told.
    TimePrecision {
        /// To the millisecond.
        Millisecond,
        /// To the day.
        Day,
    }
);
parameters!(
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
parameters!(
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
parameters!(
    /// What makes a member the primary.
    PrimaryTrigger {
        /// The owner is created with it.
        Created,
        /// It is added to an owner.
        Added,
        /// It replaces the others.
        Replaced,
    }
);
parameters!(
    /// Which member becomes the primary.
    PrimaryChoice {
        /// The first of the list, when there was none.
        First,
        /// The one added with the flag.
        Flagged,
        /// The one that replaces the others.
        Replacement,
    }
);
parameters!(
    /// The verification of a member when it is written.
    VerificationState {
        /// Verified.
        Verified,
        /// Reserved: not verified, taken all the same.
        Reserved,
        /// Not verified.
        Unverified,
    }
);
parameters!(
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
parameters!(
    /// The JSON shape of a list.
    ListForm {
        /// A bare array.
        Array,
        /// An object with `data` and `total_count`.
        Paginated,
    }
);
parameters!(
    /// Which order a rule speaks of.
    OrderAspect {
        /// The order when none is asked for.
        Default,
        /// The order when a property is named without a sign.
        Unsigned,
    }
);
parameters!(
    /// The direction of an order.
    SortDirection {
        /// Smallest first.
        Ascending,
        /// Largest first.
        Descending,
    }
);
parameters!(
    /// What becomes of a property.
    PropertyEffect {
        /// It grows, or stays within one millisecond; it never goes back.
        Advanced,
    }
);
parameters!(
    /// How a value travels.
    EncodingForm {
        /// Member names below the top level are opaque.
        KeysVerbatim,
        /// The value is the JSON text in one form field.
        JsonString,
    }
);
parameters!(
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
        /// A member that is verified after it was added.
        VerifiedLater,
        /// A unique value in another case.
        UniqueCase,
        /// A unique value that somebody else holds: the error.
        TakenAnswer,
        /// What makes two-factor authentication enabled.
        TwoFactorState,
        /// Asking a second time for what the first time was not finished.
        AskedAgain,
        /// A metadata write of somebody else's while an SDK replaces metadata.
        ConcurrentReplace,
        /// The full name of a user whose names are only spaces, in an SDK.
        BlankFullName,
    }
);
parameters!(
    /// What can be wrong with one param of a request.
    ParamFault {
        /// The operation does not have it, or does not have it yet.
        Unknown,
        /// The operation had it at an earlier API version.
        Removed,
        /// It is required and absent.
        Missing,
        /// It is null and may not be.
        Null,
        /// It has another JSON type.
        WrongType,
        /// It is a word that a closed enum does not have.
        Value,
        /// It is an integer outside its range.
        Range,
        /// It is a text without its format.
        Format,
        /// It is a text that is no RFC 3339 instant.
        Time,
        /// It is a text above its largest length.
        TooLong,
        /// It is a text below its least length.
        TooShort,
        /// It is a list of too many items.
        TooMany,
        /// It is metadata above its largest size.
        TooLarge,
        /// It is there without a param that it needs.
        Dependency,
        /// It is a list of too few items.
        TooFew,
        /// It is there beside a value of another param that it does not go with.
        Conflict,
        /// It is a list that has not as many items as another.
        Count,
    }
);
parameters!(
    /// Why a request is refused whatever its params say.
    RefusalCause {
        /// The id in its path names nothing.
        UnknownId,
        /// It comes to the backend without a key.
        NoKey,
        /// It comes to the backend with a session in the place of a key.
        SessionForKey,
        /// It comes to the frontend without a session.
        NoSession,
        /// The API version it asks for is no date.
        MalformedVersion,
    }
);
parameters!(
    /// What an answer shows of the table of its resource.
    AnswerAspect {
        /// Every property that must be there is.
        Required,
        /// Each property has its JSON type, and is null only where it may be.
        Typed,
        /// A text that is always the same is that text.
        Literal,
        /// No property has a value that the surface may not see, or that the API version does not have.
        Hidden,
        /// The id of a primary is null, or that of a member of its list.
        Primary,
    }
);
parameters!(
    /// Which two requests are made at one time.
    RacePair {
        /// Merging writes of one property, each of a member of its own.
        Patches,
        /// Two verified members of one owner are made the primary.
        Primaries,
        /// Two owners are created with one value that only one may have.
        Creations,
        /// An owner is changed, and is deleted.
        Deletion,
    }
);
parameters!(
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
