//! Every type that travels survives the way there and back, as JSON values and as text: no value is
//! changed, no member lost, added or moved.

use clerk_user::runtime::Secret;
use proptest::arbitrary::{Arbitrary, any};
use proptest::strategy::{BoxedStrategy, Strategy};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Every setting that matters is stated, so that no environment changes a run.
fn run(name: &str, probes: &BoxedStrategy<Result<(), String>>) {
    let config =
        Config { cases: 256, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let outcome =
        TestRunner::new_with_rng(config, rng).run(probes, |probe| probe.map_err(TestCaseError::fail));
    if let Err(error) = outcome {
        panic!("{name}: {error}");
    }
}

/// Draws values and tries each; one strategy type for all, so that the runner is compiled once.
fn probes<T: Arbitrary + 'static>(probe: fn(&T) -> Result<(), String>) -> BoxedStrategy<Result<(), String>> {
    any::<T>().prop_map(move |value| probe(&value)).boxed()
}

fn survives<T: PartialEq + std::fmt::Debug + Serialize + DeserializeOwned>(sent: &T) -> Result<(), String> {
    let json = serde_json::to_value(sent).map_err(|error| format!("{sent:?} does not encode: {error}"))?;
    let text = serde_json::to_string(sent).map_err(|error| format!("{sent:?} does not encode: {error}"))?;
    // The order of members shows in texts only.
    let ordered = json.to_string();
    if ordered != text {
        return Err(format!("encoded as {ordered}, as text {text}"));
    }
    let by_value = serde_json::from_value::<T>(json.clone());
    let by_text = serde_json::from_str::<T>(&text);
    for received in [by_value, by_text] {
        let received = received.map_err(|error| format!("{text} does not decode: {error}"))?;
        if received != *sent {
            return Err(format!("sent {sent:?}, received {received:?}"));
        }
        let again = serde_json::to_string(&received).map_err(|error| error.to_string())?;
        if again != text {
            return Err(format!("{text} came back as {again}"));
        }
    }
    Ok(())
}

macro_rules! round_trips {
    ($(($sort:ident, $name:ident, $key:literal, $ty:ty)),* $(,)?) => {
        $(#[test]
        fn $name() {
            run($key, &probes::<$ty>(survives));
        })*
    };
}

mod current {
    use super::*;

    clerk_user::for_each_type!(round_trips!);
}

#[cfg(feature = "legacy")]
mod legacy {
    use super::*;

    clerk_user::legacy_for_each_type!(round_trips!);
}

/// The secrets are real texts on the wire, and nowhere else.
#[test]
fn a_secret_travels_and_never_shows() {
    let probe = |params: &clerk_user::backend::CreateUserParams| {
        let Some(password) = params.password.as_set().map(Secret::expose) else { return Ok(()) };
        let sent = serde_json::to_value(params).map_err(|error| error.to_string())?;
        if sent["password"] != password {
            return Err(format!("the password travels as {}", sent["password"]));
        }
        let shown = format!("{:?}", params.password);
        if shown == "Set(Secret(…))" { Ok(()) } else { Err(shown) }
    };
    run("CreateUserParams", &probes(probe));
}
