//! One test per rule of the contract. `CONFORMANCE_SEED` and `CONFORMANCE_CASES` change what is drawn.

use clerk_user::operations::Operation;
use clerk_user_conformance::{Capabilities, InProcess};
use first_operation::{OPERATIONS, Server};

fn start() -> InProcess<Server> {
    let declared = Capabilities::of(OPERATIONS.map(Operation::id));
    InProcess::new("first-operation", Server).capabilities(declared)
}

clerk_user_conformance::conformance_tests!(start);
