//! The parameters of rules about metadata and about access to properties.

use serde::{Deserialize, Serialize};

use crate::rules::field::{AsField, Field, parameters};
use crate::rules::text::List;

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
    /// How many of the target params a request includes.
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
    /// How a value is encoded.
    EncodingForm {
        /// Member names below the top level are preserved exactly.
        KeysVerbatim,
        /// The value is sent as JSON text in one form field.
        JsonString,
    }
);

parameters!(
    /// The effect on a property.
    PropertyEffect {
        /// It increases or stays within one millisecond, and never decreases.
        Advanced,
    }
);
