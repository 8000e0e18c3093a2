//! The parameters of rules about SDKs.

use serde::{Deserialize, Serialize};

use crate::rules::field::{AsField, Field, parameters};
use crate::rules::text::List;

parameters!(
    /// A value that an SDK derives.
    DerivedFunction {
        /// Two names joined. A missing name is skipped, and the result is null if both are missing.
        FullName,
        /// Names that consist only of spaces give a null full name.
        BlankName,
        /// The list item whose id another property contains, or null if no item has that id.
        FindById,
        /// Whether a member's id is the primary id of its own kind.
        IsPrimary,
        /// Whether a member counts as primary if its id is the primary id of another kind.
        IsPrimaryOfKind,
        /// Whether any member of a list is verified.
        AnyVerified,
        /// The verified members of a list.
        Having,
        /// The members of a list that are not verified.
        Lacking,
        /// Missing metadata reads as the empty object.
        EmptyObject,
        /// A missing text or list that is never null reads as the empty one.
        EmptyValue,
        /// A nullable text reads as the response has it, and as null if it is missing.
        AsAnswered,
        /// A property reads as the response has it, although the response has members that no source names.
        UnknownMembers,
        /// A list reads as the response has it, although each of its members has only what it must have.
        LeastMembers,
    }
);
parameters!(
    /// The behaviour of SDK pagination, with pages counted from 1.
    SdkPageAspect {
        /// The default page and page size.
        Defaults,
        /// Which items of the server's list belong to a page.
        Mapping,
        /// The page size and offset are always sent.
        Explicit,
        /// Page numbers below 1 are sent without clamping.
        Unclamped,
    }
);
parameters!(
    /// The behaviour of a method that calls an operation.
    SdkCallAspect {
        /// It sends exactly the arguments it is given.
        Sends,
        /// It returns the server's response.
        Answers,
        /// It fails if the server refuses the request, and reports the error.
        Fails,
    }
);
parameters!(
    /// The situation in which an SDK method sends requests.
    SdkSituation {
        /// Only metadata is replaced.
        MetadataOnly,
        /// Metadata and other properties are replaced.
        MetadataAndMore,
        /// The metadata already has the requested value.
        NothingToMerge,
        /// Some params are omitted.
        LeftOut,
        /// A string is null or empty.
        Cleared,
        /// The user is deleted.
        Deleted,
        /// The operation succeeds, and the method returns nothing.
        AnswersNothing,
        /// The user was changed elsewhere.
        ChangedElsewhere,
        /// The user is changed by the method itself.
        ChangedHere,
        /// There is a session with a token.
        SignedIn,
    }
);
parameters!(
    /// The behaviour of a value that an SDK caches.
    SdkCacheAspect {
        /// Later calls send no request and return the same value.
        Once,
        /// Each object has its own cache.
        PerObject,
        /// A failure is cached as an empty list.
        FailureKept,
        /// The value is fetched again when it has expired or is about to expire.
        Lifetime,
    }
);
parameters!(
    /// The behaviour of setting a value by merging the difference.
    DiffAspect {
        /// The patch that is sent turns the stored value into the requested one.
        Patch,
        /// The requested value is stored when the method returns.
        Stored,
        /// Nulls in the requested value cannot be stored.
        NullUnstorable,
    }
);
