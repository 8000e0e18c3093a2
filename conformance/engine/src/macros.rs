//! `conformance_tests!`: one `#[test]` per rule, in the implementer's own crate.

use crate::{Config, ConfigError, Implementation, Verdict, run};

/// Generates one `#[test]` per rule of the contract, named after the rule.
///
/// The argument is a function that starts an instance of the implementation. A test fails if its rule is a MUST rule
/// that fails or could not be judged. With `conformance_tests!(start, strict)` SHOULD rules count as well. Tests of
/// rules that do not apply pass.
///
/// The environment variables `CONFORMANCE_SEED` and `CONFORMANCE_CASES` set the seed and the number of cases. A failure
/// prints the command that repeats it. `conformance_tests!(start, config = CONFIG)` takes a
/// `Result<Config, ConfigError>` instead of [`Config::from_env`].
///
/// ```
/// # use clerk_user_conformance::Context;
/// # use clerk_user_conformance::clerk_user::{backend::BackendApi, frontend::FrontendApi};
/// # use clerk_user_conformance::clerk_user::dispatch::{Api, Unimplemented};
/// # #[derive(Default)]
/// # struct MyServer;
/// # impl Api for MyServer {
/// #     fn backend(&self, _: &Context) -> impl BackendApi {
/// #         Unimplemented
/// #     }
/// #     fn frontend(&self, _: &Context) -> impl FrontendApi {
/// #         Unimplemented
/// #     }
/// # }
/// use clerk_user_conformance::InProcess;
///
/// fn start() -> InProcess<MyServer> {
///     InProcess::new("my server", MyServer::default())
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
    // Defines the macro that `for_each_rule!` calls back. `$dollar` is the dollar sign of the inner macro.
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

/// Judges one rule and panics with the report unless the implementation conforms.
#[doc(hidden)]
pub fn judge_rule<I: Implementation>(
    start: impl Fn() -> I + Sync,
    rule: &str,
    test: &str,
    config: Result<Config, ConfigError>,
) {
    let config = config.unwrap_or_else(|error| panic!("{error}"));
    let repeat = format!("CONFORMANCE_SEED={{seed}} cargo test {test}");
    let config = Config { rules: vec![rule.to_owned()], repeat, ..config };
    let report = run(start, &config);
    assert!(
        report.verdict() == Verdict::Conforms,
        "the rule `{rule}` fails or could not be judged\n\n{}",
        report.to_text(false)
    );
}
