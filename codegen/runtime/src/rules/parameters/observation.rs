//! The questions of observed rules, and how each kind of rule is judged.

use serde::{Deserialize, Serialize};

use crate::rules::field::{AsField, Field, parameters};
use crate::rules::text::List;

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
        /// What a request with a param that the operation does not have does.
        UnknownParam,
        /// The effect of a concurrent metadata write while an SDK replaces metadata.
        ConcurrentReplace,
        /// The full name that an SDK returns for a user whose names consist only of spaces.
        BlankFullName,
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
