//! The parameters of rules about values: domains, uniqueness, filters and timestamps.

use serde::{Deserialize, Serialize};

use crate::rules::field::{AsField, Field, parameters};
use crate::rules::text::List;

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
