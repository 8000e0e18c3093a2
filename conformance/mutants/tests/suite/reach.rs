//! A run reaches at least as much of the contract as it did.

use clerk_user::versions;
use clerk_user_conformance::{Reach, ReachMap};

use crate::DEFAULT_RUN;

/// What a run reaches, in percent of the cells, rounded down to a multiple of 5. Raise a number when a run reaches more;
/// `cargo conformance reach --blanks` lists what is missing.
const FLOORS: [(ReachMap, usize); 4] =
    [(ReachMap::Pairs, 65), (ReachMap::Properties, 60), (ReachMap::Credentials, 35), (ReachMap::Filters, 35)];

#[test]
fn a_run_reaches_as_much_as_before() {
    let reach = Reach::new(&DEFAULT_RUN.statistics.reach, versions::NEWEST.as_str());
    for (map, floor) in FLOORS {
        let (cells, blanks) = (reach.cells(map).count(), reach.blanks(map).len());
        let percent = (cells - blanks) * 100 / cells;
        assert!(percent >= floor, "{}: {percent} % of {cells} cells are met, not {floor} %", map.id());
    }
}
