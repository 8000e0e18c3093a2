//! One test for each rule of the contract. The environment variables `CONFORMANCE_SEED` and `CONFORMANCE_CASES` set the
//! seed and the number of inputs of each check.

use clerk_user::operations::Operation;
use clerk_user_conformance::{Capabilities, InProcess};
use first_operation::{OPERATIONS, Server};

fn start() -> InProcess<Server> {
    let declared = Capabilities::of(OPERATIONS.map(Operation::id));
    InProcess::new("first-operation", Server).capabilities(declared)
}

clerk_user_conformance::conformance_tests!(start);
