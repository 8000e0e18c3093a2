//! Reads or writes the largest example of a user a number of times. `bench/instructions.sh` counts the instructions.
#![expect(clippy::print_stdout, reason = "it is a program")]

use std::hint::black_box;

use clerk_user::backend::User;
use clerk_user_runtime::read::read;

include!(concat!(env!("OUT_DIR"), "/derived.rs"));

const USER: &[u8] = include_bytes!("../../generated/tests/examples/backend/User.full.json");

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let times = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(1_u32);
    let ours: User = serde_json::from_slice(USER).expect("the example is a user");
    let derived: derived::User = serde_json::from_slice(USER).expect("the example is a user");
    let (one, other) =
        (serde_json::to_vec(&ours).expect("JSON"), serde_json::to_vec(&derived).expect("JSON"));
    assert_eq!(one, other, "both sides read the same user");
    for _ in 0..times {
        match what.as_str() {
            "decode" => drop(black_box(serde_json::from_slice::<User>(black_box(USER)))),
            "decode-derived" => drop(black_box(serde_json::from_slice::<derived::User>(black_box(USER)))),
            "read" => drop(black_box(read::<User>(black_box(USER)))),
            "encode" => drop(black_box(serde_json::to_vec(black_box(&ours)))),
            "encode-derived" => drop(black_box(serde_json::to_vec(black_box(&derived)))),
            other => {
                println!("unknown: {other:?}; use decode, decode-derived, read, encode or encode-derived");
                std::process::exit(2);
            }
        }
    }
}
