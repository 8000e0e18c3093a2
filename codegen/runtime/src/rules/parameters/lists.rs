//! The parameters of rules about lists.

use serde::{Deserialize, Serialize};

use crate::rules::field::{AsField, Field, parameters};
use crate::rules::text::List;

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
        /// The order for each value of the param: by the field that it names, as its sign says. The direction is that
        /// of a value without a sign.
        Fields,
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
