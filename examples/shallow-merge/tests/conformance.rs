//! One test for each rule. Some of them fail. Run it with `cargo test -p shallow-merge --test conformance`.

use clerk_user::operations::Operation;
use clerk_user_conformance::{Capabilities, InProcess};
use shallow_merge::{OPERATIONS, Users};

fn start() -> InProcess<Users> {
    let operations = Capabilities::of(OPERATIONS.map(Operation::id));
    InProcess::new("shallow-merge", Users::default()).capabilities(operations)
}

clerk_user_conformance::conformance_tests!(start);
