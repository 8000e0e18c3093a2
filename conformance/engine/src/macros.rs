//! `conformance_tests!`: one `#[test]` per rule in an implementer's own crate.

use crate::{Config, ConfigError, Implementation, Verdict, run};

/// Makes one `#[test]` per rule of the contract, named after the rule.
///
/// The argument is a function that starts an instance of the implementation. A test fails when its
/// rule fails or could not be judged. With `conformance_tests!(start, strict)` SHOULD rules count as well;
/// `conformance_tests!(start, config = CONFIG)` takes a `Result<Config, ConfigError>` in place of
/// [`Config::from_env`].
/// Rules that do not apply pass. `CONFORMANCE_SEED` and `CONFORMANCE_CASES` are read from the
/// environment; a failure prints the seed that it had.
///
/// ```
/// use clerk_user_conformance::InProcess;
/// use clerk_user_conformance::clerk_user::dispatch::Unimplemented;
///
/// fn start() -> InProcess<Unimplemented> {
///     InProcess::new("my server", Unimplemented)
/// }
///
/// clerk_user_conformance::conformance_tests!(start);
/// ```
#[macro_export]
macro_rules! conformance_tests {
    ($start:expr) => {
        $crate::conformance_tests! { @with ($) ($start) ($crate::Config::from_env()) }
    };
    ($start:expr, strict) => {
        $crate::conformance_tests! {
            @with ($) ($start) ($crate::Config::from_env().map(|config| $crate::Config { strict: true, ..config }))
        }
    };
    ($start:expr, config = $config:expr) => {
        $crate::conformance_tests! { @with ($) ($start) ($config) }
    };
    // A macro that makes the macro which the table of rules calls back: `$dollar` is the dollar
    // sign of the inner one.
    (@with ($dollar:tt) ($start:expr) ($config:expr)) => {
        macro_rules! conformance_tests_of_rules {
            ($dollar(($dollar name:ident, $dollar id:literal)),* $dollar(,)?) => {
                $dollar(
                    #[test]
                    fn $dollar name() {
                        $crate::judge_rule($start, $dollar id, stringify!($dollar name), $config);
                    }
                )*
            };
        }
        $crate::clerk_user::for_each_rule! { conformance_tests_of_rules! }
    };
}

/// Judges one rule and panics with the report unless it holds.
#[doc(hidden)]
pub fn judge_rule<I: Implementation>(
    start: impl Fn() -> I,
    rule: &str,
    test: &str,
    config: Result<Config, ConfigError>,
) {
    let config = config.unwrap_or_else(|error| panic!("{error}"));
    let repeat = format!("CONFORMANCE_SEED={{seed}} cargo test {test}");
    let config = Config { rules: vec![rule.to_owned()], repeat, ..config };
    let report = run(start, &config);
    assert!(report.verdict() == Verdict::Conforms, "{rule} does not hold\n\n{}", report.to_text(false));
}
