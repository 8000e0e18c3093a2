//! Every type that is sent or received survives the way there and back, as JSON values and as text: no value is
//! changed, no member lost, added or moved; and what a resource is encoded as is what its schema says.

#[path = "support/schema.rs"]
mod schema;

use clerk_user::runtime::Secret;
use proptest::arbitrary::{Arbitrary, any};
use proptest::strategy::{BoxedStrategy, Strategy};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

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
fn probes<T: Arbitrary + 'static>(
    probe: impl Fn(&T) -> Result<(), String> + 'static,
) -> BoxedStrategy<Result<(), String>> {
    any::<T>().prop_map(move |value| probe(&value)).boxed()
}

fn survives<T: PartialEq + std::fmt::Debug + Serialize + DeserializeOwned>(
    sent: &T,
) -> Result<Value, String> {
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
    Ok(json)
}

/// The schemas of both surfaces; a resource that both show alike is in each of them.
struct Schemas {
    backend: &'static str,
    frontend: &'static str,
}

impl Schemas {
    /// Those that define a type, given as module and name.
    fn of(&self, key: &str) -> Vec<(Value, String)> {
        let (module, name) = key.split_once('/').expect("a key is a module and a name");
        let texts = [("backend", self.backend), ("frontend", self.frontend)];
        let texts = texts.into_iter().filter(|(surface, _)| module == "types" || module == *surface);
        let schemas = texts.map(|(_, text)| serde_json::from_str(text).expect("a generated schema is JSON"));
        let schemas = schemas.filter(|schema: &Value| schema["$defs"].get(name).is_some());
        let schemas: Vec<_> = schemas.map(|schema| (schema, name.to_owned())).collect();
        assert!(!schemas.is_empty(), "no schema defines {key}");
        schemas
    }
}

fn fits(schemas: &[(Value, String)], json: &Value) -> Result<(), String> {
    schemas.iter().try_for_each(|(schema, name)| schema::check(schema, name, json))
}

macro_rules! round_trips {
    ($(($sort:ident, $name:ident, $key:literal, $ty:ty)),* $(,)?) => {
        $(#[test]
        fn $name() {
            let schemas = schemas!($sort, $key);
            run($key, &probes::<$ty>(move |sent| survives(sent).and_then(|json| fits(&schemas, &json))));
        })*
    };
}

/// Resources only: params are drawn without regard to their bounds, variants have no schema of their own.
macro_rules! schemas {
    (resource, $key:literal) => {
        SCHEMAS.of($key)
    };
    (union, $key:literal) => {
        SCHEMAS.of($key)
    };
    ($other:ident, $key:literal) => {
        Vec::new()
    };
}

mod current {
    use super::*;

    const SCHEMAS: Schemas = Schemas {
        backend: include_str!("../schema/backend.json"),
        frontend: include_str!("../schema/frontend.json"),
    };

    clerk_user::for_each_type!(round_trips!);
}

#[cfg(feature = "legacy")]
mod legacy {
    use super::*;

    const SCHEMAS: Schemas = Schemas {
        backend: include_str!("../legacy/schema/backend.json"),
        frontend: include_str!("../legacy/schema/frontend.json"),
    };

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
