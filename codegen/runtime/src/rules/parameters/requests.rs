//! The parameters of rules about requests and responses of any operation.

use serde::{Deserialize, Serialize};

use crate::rules::field::{AsField, Field, parameters};
use crate::rules::text::List;

parameters!(
    /// A fault in one param of a request.
    ParamFault {
        /// The operation does not have the param at this API version and never had it before.
        Unknown,
        /// The operation had the param at an earlier API version.
        Removed,
        /// The param is required and missing.
        Missing,
        /// The param is null but not nullable.
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
        /// The param requires another param that is missing.
        Dependency,
        /// The list has too few items.
        TooFew,
        /// The param conflicts with the value of another param.
        Conflict,
        /// The list does not have the same number of items as another list.
        Count,
    }
);

parameters!(
    /// Why a request is refused regardless of its params.
    RefusalCause {
        /// The id in the path does not exist.
        UnknownId,
        /// What had the id in the path was deleted.
        DeletedId,
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
        /// A primary id is null or the id of a list member.
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
