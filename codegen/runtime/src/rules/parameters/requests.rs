//! The parameters of rule kinds, each a closed enum.

use serde::{Deserialize, Serialize};

use super::field::{AsField, Field, parameters};
use super::text::List;

parameters!(
    /// The access that a surface has to a property.
    AccessAspect {
        /// Responses include the property as it was written.
        Readable,
        /// No response includes the property.
        Hidden,
        /// Operations can write the property.
        Writable,
        /// A request that tries to write the property leaves it unchanged.
        ReadOnly,
    }
);
parameters!(
    /// The JSON Merge Patch situation that a rule covers.
    MergeAspect {
        /// A member that the patch omits.
        KeepAbsent,
        /// A top-level member that is null in the patch.
        NullTop,
        /// A nested member that is null in the patch.
        NullNested,
        /// An object in the patch where an object is stored.
        Recurse,
        /// A scalar in the patch where a scalar is stored.
        Scalar,
        /// A scalar or array in the patch where an object is stored.
        OverObject,
        /// An object in the patch where a scalar or array is stored.
        OverScalar,
        /// An array in the patch where an array is stored.
        ArrayAtomic,
        /// A null inside an array.
        NullInArray,
        /// A null for a member that is not stored.
        NullMissing,
        /// The empty patch.
        Empty,
        /// A nested empty object.
        NestedEmpty,
        /// An object whose last member is removed.
        NoPrune,
        /// Nulls inside a new object.
        NullInNew,
        /// The stored value after a patch with nulls.
        NoNullLeft,
        /// The same patch applied twice.
        Idempotent,
        /// A patch applied to the empty object.
        Strip,
    }
);
parameters!(
    /// The outcome of a write for a value.
    WriteOutcome {
        /// Unchanged.
        Kept,
        /// Removed.
        Removed,
        /// Merged member by member.
        Merged,
        /// Replaced as a whole.
        Replaced,
        /// Stored exactly as sent.
        Stored,
        /// Omitted from the stored value.
        Dropped,
        /// Replaced with the empty object.
        Cleared,
    }
);
parameters!(
    /// How many of the target parameters a request includes.
    NamedParams {
        /// Exactly one.
        One,
        /// Any proper subset, including the empty one.
        Subset,
    }
);
parameters!(
    /// The replacing-write situation that a rule covers.
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
        /// Strings.
        String,
        /// Numbers.
        Number,
        /// `true` and `false`.
        Boolean,
        /// Usernames that every instance accepts.
        Username,
        /// Phone numbers in E.164 format.
        E164,
        /// Strings that consist only of digits.
        Digits,
        /// Strings that contain white space.
        Spaced,
    }
);
parameters!(
    /// The values among which a value must be unique.
    UniqueScope {
        /// The values of all owners.
        All,
        /// Values that are verified or reserved.
        VerifiedOrReserved,
    }
);
parameters!(
    /// The uniqueness situation that a rule covers.
    UniqueAspect {
        /// Another owner has the value.
        Taken,
        /// Another owner had the value and released it.
        Freed,
        /// Another owner has the value unverified.
        Unverified,
    }
);
parameters!(
    /// A value that means "no value".
    BlankValue {
        /// Null.
        Null,
        /// The empty string.
        EmptyText,
    }
);
parameters!(
    /// The condition of a filter.
    FilterTest {
        /// Rows with one of these values.
        AnyOf,
        /// Rows with one of these values. A value with a minus sign excludes rows instead.
        Signed,
        /// Rows with a value that contains this string, ignoring case.
        Part,
        /// Rows with a timestamp earlier than this one.
        Before,
        /// Rows with a timestamp later than this one.
        After,
        /// Rows with exactly this value.
        Is,
    }
);
parameters!(
    /// The unit of a numeric timestamp.
    TimeUnit {
        /// Milliseconds since the epoch.
        Milliseconds,
        /// Seconds since the epoch.
        Seconds,
    }
);
parameters!(
    /// The precision of a timestamp.
    TimePrecision {
        /// One millisecond.
        Millisecond,
        /// One day.
        Day,
    }
);
parameters!(
    /// An invariant of a primary ID and its list.
    PrimaryAspect {
        /// There is at most one primary.
        Single,
        /// It is null or the ID of a list member.
        MemberOrNull,
        /// The list contains the full member that it names.
        Listed,
    }
);
parameters!(
    /// Why an ID cannot become the primary.
    PrimaryFault {
        /// The member is not verified.
        Unverified,
        /// The member belongs to another user.
        Foreign,
        /// The member does not exist.
        Missing,
    }
);
parameters!(
    /// The event that makes a member the primary.
    PrimaryTrigger {
        /// The owner is created with the member.
        Created,
        /// The member is added to an owner.
        Added,
        /// The member replaces the others.
        Replaced,
    }
);
parameters!(
    /// The member that becomes the primary.
    PrimaryChoice {
        /// The first member of the list, if there was no primary.
        First,
        /// The member that was added with the flag.
        Flagged,
        /// The member that replaces the others.
        Replacement,
    }
);
parameters!(
    /// The verification state of a member when it is written.
    VerificationState {
        /// Verified.
        Verified,
        /// Reserved: not verified, but not available to other owners.
        Reserved,
        /// Not verified.
        Unverified,
    }
);
parameters!(
    /// The pagination property that a rule covers.
    PageAspect {
        /// The total count does not depend on the page.
        Total,
        /// Consecutive pages return each item exactly once, and no page is longer than the limit.
        Partition,
        /// A page past the end is empty and has the same total count.
        BeyondEnd,
        /// A page shorter than the limit is the last one.
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
    /// The order that a rule covers.
    OrderAspect {
        /// The default order.
        Default,
        /// The order for a property that is given without a sign.
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
    /// The effect on a property.
    PropertyEffect {
        /// It increases or stays within one millisecond, and never decreases.
        Advanced,
    }
);
parameters!(
    /// How a value is encoded.
    EncodingForm {
        /// Member names below the top level are preserved exactly.
        KeysVerbatim,
        /// The value is sent as JSON text in one form field.
        JsonString,
    }
);
parameters!(
    /// A question that no source answers. The observed answer is reported.
    Probe {
        /// How the size of metadata is measured.
        SizeMeasure,
        /// The effect of null for a whole metadata field in a merging write.
        NullFieldMerge,
        /// The effect of null for a whole metadata field in a replacing write.
        NullFieldReplace,
        /// Whether a metadata write advances the update timestamp.
        MetadataTouches,
        /// How deeply metadata can be nested.
        NestingLimit,
        /// The member order of stored metadata.
        MemberOrder,
        /// The effect of deleting the primary.
        PrimaryDeleted,
        /// The effect of setting a primary to null.
        PrimaryNull,
        /// The result of a limit that is out of range.
        LimitRange,
        /// The result of requesting an unverified first member as the primary.
        UnverifiedFirst,
        /// The effect of verifying a member after it was added.
        VerifiedLater,
        /// Whether a unique value that differs only in case is accepted.
        UniqueCase,
        /// The error for a unique value that another owner has.
        TakenAnswer,
        /// The conditions under which two-factor authentication is enabled.
        TwoFactorState,
        /// The result of repeating a request before the first one is completed.
        AskedAgain,
        /// The effect of a concurrent metadata write while an SDK replaces metadata.
        ConcurrentReplace,
        /// The full name that an SDK returns for a user whose names consist only of spaces.
        BlankFullName,
    }
);
parameters!(
    /// A fault in one parameter of a request.
    ParamFault {
        /// The operation does not have the parameter at this API version and never had it before.
        Unknown,
        /// The operation had the parameter at an earlier API version.
        Removed,
        /// The parameter is required and missing.
        Missing,
        /// The parameter is null but not nullable.
        Null,
        /// The value has the wrong JSON type.
        WrongType,
        /// The value is not one of the values of a closed enum.
        Value,
        /// The integer is out of range.
        Range,
        /// The string does not have the required format.
        Format,
        /// The string is not an RFC 3339 timestamp.
        Time,
        /// The string is longer than the maximum length.
        TooLong,
        /// The string is shorter than the minimum length.
        TooShort,
        /// The list has too many items.
        TooMany,
        /// The metadata is larger than the maximum size.
        TooLarge,
        /// The parameter requires another parameter that is missing.
        Dependency,
        /// The list has too few items.
        TooFew,
        /// The parameter conflicts with the value of another parameter.
        Conflict,
        /// The list does not have the same number of items as another list.
        Count,
    }
);
parameters!(
    /// Why a request is rejected regardless of its parameters.
    RefusalCause {
        /// The ID in the path does not exist.
        UnknownId,
        /// A request to the backend has no secret key.
        NoKey,
        /// A request to the backend has a session instead of a secret key.
        SessionForKey,
        /// A request to the frontend has no session.
        NoSession,
        /// The requested API version is not a date.
        MalformedVersion,
    }
);
parameters!(
    /// The aspect of a resource table that a response must match.
    AnswerAspect {
        /// Every required property is present.
        Required,
        /// Each property has its JSON type and is null only if it is nullable.
        Typed,
        /// A property with a fixed value has that value.
        Literal,
        /// Properties that are hidden from the surface or missing from the API version have no value.
        Hidden,
        /// A primary ID is null or the ID of a list member.
        Primary,
    }
);
parameters!(
    /// The two requests that are sent concurrently.
    RacePair {
        /// Merging writes to one property, each with a different member.
        Patches,
        /// Two verified members of one owner are made the primary.
        Primaries,
        /// Two owners are created with the same unique value.
        Creations,
        /// An owner is updated and deleted.
        Deletion,
    }
);
parameters!(
    /// How a kind of rule is judged.
    Judgement {
        /// Checked by a law.
        Judged,
        /// Reported but not judged.
        Observed,
        /// Not verifiable by any call.
        NotJudged,
    }
);
