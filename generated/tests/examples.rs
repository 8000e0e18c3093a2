//! Every resource of every surface, and every variant of a union, has examples; they decode without
//! loss, match the schemas, break no rule, and show every member.

mod support;

use std::collections::BTreeSet;

use clerk_user::runtime::{ResourceSpec, Subject, Surface, Tables, violations};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use support::{Example, examples};

/// Decodes and encodes: the encoded text, and the `Debug` output of the decoded value.
type Reader = fn(&Value) -> Result<(String, String), serde_json::Error>;

fn read<T: DeserializeOwned + Serialize + std::fmt::Debug>(
    value: &Value,
) -> Result<(String, String), serde_json::Error> {
    let decoded: T = serde_json::from_str(&value.to_string())?;
    Ok((serde_json::to_string(&decoded)?, format!("{decoded:?}")))
}

macro_rules! readers {
    ($(($sort:ident, $name:ident, $key:literal, $ty:ty)),* $(,)?) => {
        &[$(($key, reader!($sort $ty))),*]
    };
}

/// Only resources have files.
macro_rules! reader {
    (resource $ty:ty) => {
        Some(read::<$ty> as Reader)
    };
    (union $ty:ty) => {
        Some(read::<$ty> as Reader)
    };
    ($other:ident $ty:ty) => {
        None
    };
}

/// One contract, with its examples.
struct Edition {
    folder: &'static str,
    examples: Vec<Example>,
    contract: Value,
    schemas: [Value; 2],
    tables: Tables,
    newest: &'static str,
    readers: &'static [(&'static str, Option<Reader>)],
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("generated files are JSON")
}

fn editions() -> Vec<Edition> {
    let schemas =
        [json(include_str!("../schema/backend.json")), json(include_str!("../schema/frontend.json"))];
    #[cfg(feature = "legacy")]
    let legacy_schemas = [
        json(include_str!("../legacy/schema/backend.json")),
        json(include_str!("../legacy/schema/frontend.json")),
    ];
    vec![
        Edition {
            folder: "examples",
            examples: examples("examples", &schemas),
            contract: json(include_str!("../contract.json")),
            schemas,
            tables: clerk_user::validate::TABLES,
            newest: clerk_user::versions::ALL.last().map_or("", |version| &version.0),
            readers: clerk_user::for_each_type!(readers!),
        },
        #[cfg(feature = "legacy")]
        Edition {
            folder: "examples/legacy",
            examples: examples("examples/legacy", &legacy_schemas),
            contract: json(include_str!("../legacy/contract.json")),
            schemas: legacy_schemas,
            tables: clerk_user::legacy::validate::TABLES,
            newest: clerk_user::legacy::versions::ALL.last().map_or("", |version| &version.0),
            readers: clerk_user::legacy_for_each_type!(readers!),
        },
    ]
}

impl Edition {
    /// The unions with their surfaces and variants.
    fn unions(&self) -> impl Iterator<Item = (&str, Vec<&str>, Vec<&str>)> {
        let resources = self.contract["resources"].as_array().expect("a contract has resources");
        resources.iter().filter(|resource| resource["union"].is_object()).map(move |union| {
            let variants = texts(&union["union"]["variants"], Some("name"));
            (union["name"].as_str().expect("a name"), texts(&union["surfaces"], None), variants)
        })
    }

    /// What needs an example: surface, resource, and the variant of a union.
    fn needed(&self) -> BTreeSet<(String, String, Option<String>)> {
        let plain = self.tables.resources.iter();
        let plain = plain.map(|one| (one.surface.to_string(), one.name.to_owned(), None));
        let unions = self.unions().flat_map(|(name, surfaces, variants)| {
            let pairs = surfaces
                .into_iter()
                .flat_map(move |surface| variants.clone().into_iter().map(move |variant| (surface, variant)));
            let owned = pairs
                .map(|(surface, variant)| (surface.to_owned(), name.to_owned(), Some(variant.to_owned())));
            owned.collect::<Vec<_>>()
        });
        plain.chain(unions).collect()
    }

    /// The surface, resource and variant of an example.
    fn subject(&self, example: &Example) -> (String, String, Option<String>) {
        let is_union = self.unions().any(|(name, ..)| name == example.resource);
        let variant = is_union.then(|| example.labels.first().cloned().unwrap_or_default());
        (example.surface.clone(), example.resource.clone(), variant)
    }

    fn reader(&self, example: &Example) -> Reader {
        let keys =
            [format!("{}/{}", example.surface, example.resource), format!("types/{}", example.resource)];
        let found = self
            .readers
            .iter()
            .find_map(|(key, reader)| reader.filter(|_| keys.iter().any(|one| one == key)));
        found.unwrap_or_else(|| panic!("{}: unknown resource", example.path))
    }

    fn spec(&self, example: &Example) -> Option<&'static ResourceSpec> {
        self.tables.resource(&example.resource, surface(example))
    }
}

fn texts<'a>(list: &'a Value, member: Option<&str>) -> Vec<&'a str> {
    let items = list.as_array().expect("a list").iter();
    items.map(|item| member.map_or(item, |member| &item[member]).as_str().expect("a text")).collect()
}

fn surface(example: &Example) -> Surface {
    let known = Surface::ALL.into_iter().find(|surface| surface.as_str() == example.surface);
    known.expect("a folder per surface")
}

#[test]
fn every_resource_of_every_surface_and_every_variant_has_an_example() {
    for edition in editions() {
        let needed = edition.needed();
        let there: BTreeSet<_> = edition.examples.iter().map(|example| edition.subject(example)).collect();
        let path = |(surface, resource, variant): &(String, String, Option<String>)| {
            let variant = variant.as_ref().map_or_else(String::new, |variant| format!(".{variant}"));
            format!("{}/{surface}/{resource}{variant}.json", edition.folder)
        };
        let missing: Vec<String> = needed.difference(&there).map(path).collect();
        assert!(missing.is_empty(), "missing examples below generated/tests:\n{}", missing.join("\n"));
        let idle: Vec<String> = there.difference(&needed).map(path).collect();
        assert!(idle.is_empty(), "examples of unknown resources:\n{}", idle.join("\n"));
    }
}

#[test]
fn every_example_decodes_without_loss_and_nothing_in_it_is_unknown() {
    for edition in editions() {
        for example in &edition.examples {
            let path = &example.path;
            let read = edition.reader(example)(&example.value);
            let (encoded, shown) = read.unwrap_or_else(|error| panic!("{path} does not decode: {error}"));
            assert_eq!(encoded, example.value.to_string(), "{path}");
            assert!(
                !shown.contains("Unknown("),
                "{path} has members that the contract does not name: {shown}"
            );
            if let (.., Some(variant)) = edition.subject(example) {
                assert!(shown.starts_with(&format!("{variant}(")), "{path} is another variant: {shown}");
            }
        }
    }
}

#[test]
fn every_example_matches_its_schema() {
    for edition in editions() {
        let [backend, frontend] = &edition.schemas;
        for example in &edition.examples {
            let schema = if surface(example) == Surface::Backend { backend } else { frontend };
            let fits = support::schema::check(schema, &example.resource, &example.value);
            assert!(fits.is_ok(), "{}: {fits:?}", example.path);
        }
    }
}

#[test]
fn no_example_breaks_a_rule_of_the_newest_version() {
    for edition in editions() {
        for example in edition.examples.iter().filter(|example| edition.spec(example).is_some()) {
            let spec = edition.spec(example).expect("not a union");
            let subject = Subject::Resource(spec.name, spec.surface);
            let found = violations(&edition.tables, subject, edition.newest, &example.value);
            assert!(found.is_empty(), "{}: {found:?}", example.path);
        }
    }
}

#[test]
fn every_member_is_shown_with_a_value_in_some_example_of_its_resource() {
    let mut hidden = Vec::new();
    for edition in editions() {
        for spec in edition.tables.resources {
            let of_it = |example: &&Example| {
                example.resource == spec.name && example.surface == spec.surface.as_str()
            };
            let shown: Vec<&Value> =
                edition.examples.iter().filter(of_it).map(|example| &example.value).collect();
            let lacks = |wire: &str| shown.iter().all(|value| value.get(wire).is_none_or(Value::is_null));
            let members = spec.properties.iter().filter(|property| property.readable && lacks(property.wire));
            hidden.extend(members.map(|member| format!("{} {}.{}", spec.surface, spec.name, member.wire)));
        }
    }
    assert!(hidden.is_empty(), "no example shows:\n{}", hidden.join("\n"));
}

#[test]
fn a_minimal_example_has_no_optional_member() {
    let mut users = 0;
    for edition in editions() {
        for example in edition.examples.iter().filter(|example| example.has_label("minimal")) {
            let Some(spec) = edition.spec(example) else { continue };
            for property in spec.properties.iter().filter(|property| property.readable) {
                let (member, path) = (example.value.get(property.wire), &example.path);
                assert_eq!(member.is_none(), property.optional, "{path}: {}", property.wire);
                let null = member.is_some_and(Value::is_null);
                assert!(property.optional || null == property.nullable, "{path}: {}", property.wire);
            }
            users += usize::from(spec.name == "User");
        }
    }
    assert!(users >= 2, "each surface has a minimal user");
}
