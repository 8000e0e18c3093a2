//! The parameters of rules about identifiers and primaries.

use serde::{Deserialize, Serialize};

use crate::rules::field::{AsField, Field, parameters};
use crate::rules::text::List;

parameters!(
    /// An invariant of a primary id and its list.
    PrimaryAspect {
        /// There is at most one primary.
        Single,
        /// It is null or the id of a list member.
        MemberOrNull,
        /// The list contains the full member that it names.
        Listed,
    }
);

parameters!(
    /// Why an id cannot become the primary.
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
