//! The parameters of rules about SDKs.

use serde::{Deserialize, Serialize};

use super::field::{AsField, Field, parameters};
use super::text::List;

parameters!(
    /// What the SDK computes.
    DerivedFunction {
        /// Two names joined: each where there is one, null where there is none.
        FullName,
        /// The same of names that are only spaces: null.
        BlankName,
        /// The member of a list whose id stands in another property; null where there is none.
        FindById,
        /// Whether a member's id is the primary id of its own kind.
        IsPrimary,
        /// The same of a member whose id is the primary one of another kind.
        IsPrimaryOfKind,
        /// Whether any member of a list is verified.
        AnyVerified,
        /// A metadata object that is not there reads as the empty one.
        EmptyObject,
    }
);
parameters!(
    /// What holds of the pages of an SDK, counted from 1.
    SdkPageAspect {
        /// The first page and its size, where nothing is said.
        Defaults,
        /// Which items of the server's list a page is.
        Mapping,
        /// The size and the place are always sent.
        Explicit,
        /// Pages before the first are asked for as they are said.
        Unclamped,
    }
);
parameters!(
    /// What holds of a method that calls an operation.
    SdkCallAspect {
        /// It sends what it was given, and nothing else.
        Sends,
        /// It answers what the server answered.
        Answers,
        /// It fails when the server refuses, and tells how.
        Fails,
    }
);
parameters!(
    /// The situation in which a method of an SDK sends requests.
    SdkSituation {
        /// Only metadata is to be replaced.
        MetadataOnly,
        /// Metadata is to be replaced, and more.
        MetadataAndMore,
        /// The metadata that is wanted is there already.
        NothingToMerge,
        /// Some params are left out.
        LeftOut,
        /// A text is null, or empty.
        Cleared,
        /// The user is deleted.
        Deleted,
        /// The user was changed elsewhere.
        ChangedElsewhere,
        /// There is a session with a token.
        SignedIn,
    }
);
parameters!(
    /// What holds of what an SDK keeps.
    SdkCacheAspect {
        /// Later calls send nothing and answer the same.
        Once,
        /// Another object asks by itself.
        PerObject,
        /// A failure is kept as an empty list.
        FailureKept,
        /// It is asked for again when its time is over, or nearly over.
        Lifetime,
    }
);
parameters!(
    /// What holds of a value that is brought about by merging.
    DiffAspect {
        /// The patch that is sent makes the wanted value of the stored one.
        Patch,
        /// The wanted value is stored in the end.
        Stored,
        /// Nulls of the wanted value cannot be stored.
        NullUnstorable,
    }
);
