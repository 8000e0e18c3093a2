//! `conformance_tests!`: one `#[test]` per rule in an implementer's own crate.

use crate::{Config, Implementation, Verdict, run};

/// Makes one `#[test]` per rule of the contract, named after the rule.
///
/// The argument is a function that starts an instance of the implementation. A test fails when its
/// rule does not hold or could not be judged; with `strict`, that goes for SHOULD rules as well.
/// Rules that do not apply pass. `CONFORMANCE_SEED` and `CONFORMANCE_CASES` are read from the
/// environment; a failure prints the seed that it had.
///
/// ```
/// use clerk_user_conformance::{InProcess, reference};
///
/// fn start() -> InProcess<reference::Reference> {
///     reference::start()
/// }
///
/// clerk_user_conformance::conformance_tests!(start);
/// ```
#[macro_export]
macro_rules! conformance_tests {
    ($start:expr) => {
        $crate::conformance_tests! { @with ($) ($start) (false) }
    };
    ($start:expr, strict) => {
        $crate::conformance_tests! { @with ($) ($start) (true) }
    };
    // A macro that makes the macro which the table of rules calls back: `$dollar` is the dollar
    // sign of the inner one.
    (@with ($dollar:tt) ($start:expr) ($strict:expr)) => {
        macro_rules! conformance_tests_of_rules {
            ($dollar(($dollar name:ident, $dollar id:literal)),* $dollar(,)?) => {
                $dollar(
                    #[test]
                    fn $dollar name() {
                        $crate::judge_rule($start, $dollar id, stringify!($dollar name), $strict);
                    }
                )*
            };
        }
        $crate::clerk_user::for_each_rule! { conformance_tests_of_rules! }
    };
}

/// Judges one rule and panics with the report unless it holds.
#[doc(hidden)]
pub fn judge_rule<I: Implementation>(start: impl Fn() -> I, rule: &str, test: &str, strict: bool) {
    let config = Config::from_env().unwrap_or_else(|error| panic!("{error}"));
    let repeat = format!("CONFORMANCE_SEED={{seed}} cargo test {test}");
    let config = Config { rules: vec![rule.to_owned()], strict, repeat, ..config };
    let report = run(start, &config);
    assert!(report.verdict() == Verdict::Conforms, "{rule} does not hold\n\n{}", report.to_text(false));
}
