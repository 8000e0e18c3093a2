//! Checks an object against the table of its resource, including nested resources. Variants of a union are
//! selected by their tag, other resources by name. The check reads raw JSON and does not depend on any name
//! in the contract.

use serde_json::{Map, Value};

use super::contract_tables::Tables;
use super::resource::{PropertySpec, ResourceSpec, UnionSpec};
use crate::{AnswerAspect, Surface};

/// One place where an object does not match its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaError {
    /// The aspect of the table that is violated.
    pub aspect: AnswerAspect,
    /// The path, such as `pots[0].plant.name`.
    pub path: String,
    /// Wire name of the property.
    pub property: &'static str,
    /// A description of the problem. It contains no value, because values can be secret.
    pub message: String,
}

/// Returns all places where a value does not match a resource on a surface at an API version. Unknown members
/// are ignored, because a server can add members.
pub fn schema_errors(
    tables: &Tables,
    resource: &str,
    surface: Surface,
    version: &str,
    value: &Value,
) -> Vec<SchemaError> {
    let mut walk = Walk { tables, surface, version, found: Vec::new() };
    walk.resource(resource, "", value);
    walk.found
}

struct Walk<'a> {
    tables: &'a Tables,
    surface: Surface,
    version: &'a str,
    found: Vec<SchemaError>,
}

impl Walk<'_> {
    fn report(
        &mut self,
        aspect: AnswerAspect,
        path: String,
        property: &'static str,
        message: impl Into<String>,
    ) {
        self.found.push(SchemaError { aspect, path, property, message: message.into() });
    }

    /// Checks an object that is a resource or a union. Other values are ignored.
    fn resource(&mut self, name: &str, path: &str, value: &Value) {
        let Some(members) = value.as_object() else { return };
        if let Some(resource) = self.tables.resource(name, self.surface) {
            for property in resource.properties {
                self.property(resource, property, path, members);
            }
        } else if let Some(union) = self.tables.union(name) {
            self.union(union, path, members);
        }
    }

    fn property(
        &mut self,
        resource: &ResourceSpec,
        property: &'static PropertySpec,
        owner: &str,
        members: &Map<String, Value>,
    ) {
        let path = member(owner, property.wire);
        let shown = property.readable && property.exists_at(self.version);
        let Some(value) = members.get(property.wire) else {
            if shown && !property.optional {
                let message = format!("required property of `{}` is missing", resource.name);
                self.report(AnswerAspect::Required, path, property.wire, message);
            }
            return;
        };
        if !shown {
            // An object may have a member that its surface does not name, also before the version that names it.
            if !value.is_null() && !property.readable && !property.unnamed {
                let message = format!("hidden from the {}", self.surface);
                self.report(AnswerAspect::Hidden, path, property.wire, message);
            }
        } else if value.is_null() {
            if !property.nullable {
                self.report(AnswerAspect::Typed, path, property.wire, "must not be null");
            }
        } else if !property.list {
            self.value(property, path, value);
        } else if let Some(items) = value.as_array() {
            for (index, item) in items.iter().enumerate() {
                self.value(property, format!("{path}[{index}]"), item);
            }
        } else {
            self.report(AnswerAspect::Typed, path, property.wire, "expected a list");
        }
        self.primary(resource, property, owner, members);
    }

    /// Checks one value that is neither null nor a list.
    fn value(&mut self, property: &'static PropertySpec, path: String, value: &Value) {
        let nested = self.tables.resource(property.ty, self.surface).is_some();
        let (holds, says) = match property.ty {
            "boolean" => (value.is_boolean(), "expected a boolean"),
            "integer" => (value.is_i64() || value.is_u64(), "expected an integer"),
            "timestamp" => (value.is_i64(), "expected a timestamp in integer milliseconds"),
            "metadata" | "object" => (value.is_object(), "expected an object"),
            _ if nested || self.tables.union(property.ty).is_some() => {
                (value.is_object(), "expected an object")
            }
            // All other types are strings: plain strings, secrets, ids, and enums.
            _ => (value.is_string(), "expected a string"),
        };
        if !holds {
            self.report(AnswerAspect::Typed, path, property.wire, says);
        } else if let Some(literal) = property.literal {
            if value != literal {
                let message = format!("expected `{literal}`");
                self.report(AnswerAspect::Literal, path, property.wire, message);
            }
        } else {
            self.resource(property.ty, &path, value);
        }
    }

    /// Checks that a primary id is null or the id of a list member.
    fn primary(
        &mut self,
        resource: &ResourceSpec,
        property: &'static PropertySpec,
        owner: &str,
        members: &Map<String, Value>,
    ) {
        let list = property.primary_of.and_then(|list| resource.property(list));
        let (Some(list), Some(id)) = (list, members.get(property.wire).and_then(Value::as_str)) else {
            return;
        };
        let Some(listed) = members.get(list.wire).and_then(Value::as_array) else { return };
        let of_member = self.tables.resource(list.ty, self.surface);
        let own_id = of_member.and_then(|member| member.properties.iter().find(|one| one.ty == property.ty));
        let is_it = |member: &Value| own_id.and_then(|own| member.get(own.wire)?.as_str()) == Some(id);
        if !listed.iter().any(is_it) {
            let message = format!("no member of {} has this id", member(owner, list.wire));
            self.report(AnswerAspect::Primary, member(owner, property.wire), property.wire, message);
        }
    }

    fn union(&mut self, union: &UnionSpec, path: &str, members: &Map<String, Value>) {
        let tag = members.get(union.by).and_then(Value::as_str).unwrap_or_default();
        let Some(variant) = union.variant(tag) else { return };
        for (wire, literal) in variant.literals {
            if members.get(*wire).is_some_and(|value| !value.is_null() && value != literal) {
                let message = format!("expected `{literal}`");
                self.report(AnswerAspect::Literal, member(path, wire), wire, message);
            }
        }
        for (wire, resource) in variant.nested {
            let path = member(path, wire);
            match members.get(*wire) {
                Some(Value::Array(items)) => {
                    for (index, item) in items.iter().enumerate() {
                        self.resource(resource, &format!("{path}[{index}]"), item);
                    }
                }
                Some(value) => self.resource(resource, &path, value),
                None => {}
            }
        }
    }
}

fn member(owner: &str, wire: &str) -> String {
    if owner.is_empty() { wire.to_owned() } else { format!("{owner}.{wire}") }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::schema_errors;
    use crate::{AnswerAspect as A, PropertySpec, ResourceSpec, Surface, Tables, UnionSpec, VariantSpec};

    const fn resource(name: &'static str, properties: &'static [PropertySpec]) -> ResourceSpec {
        ResourceSpec {
            name,
            surface: Surface::Backend,
            properties,
            create: None,
            read: None,
            update: None,
            delete: None,
            list: None,
            count: None,
        }
    }

    const TABLES: Tables = Tables {
        operations: &[],
        resources: &[
            resource(
                "Bed",
                &[
                    PropertySpec { literal: Some("bed"), ..PropertySpec::new("object", "object", "string") },
                    PropertySpec {
                        nullable: true,
                        primary_of: Some("plants"),
                        ..PropertySpec::new("best", "best", "PlantId")
                    },
                    PropertySpec { list: true, ..PropertySpec::new("plants", "plants", "Plant") },
                    PropertySpec { readable: false, ..PropertySpec::new("price", "price", "integer") },
                    PropertySpec::new("depth", "depth", "integer").hidden().unnamed(),
                    PropertySpec {
                        optional: true,
                        since: Some("2031-01-01"),
                        ..PropertySpec::new("dug", "dug", "timestamp")
                    },
                ],
            ),
            resource(
                "Plant",
                &[
                    PropertySpec::new("id", "id", "PlantId"),
                    PropertySpec { optional: true, ..PropertySpec::new("care", "care", "Care") },
                ],
            ),
            resource(
                "Label",
                &[
                    PropertySpec::new("text", "text", "string").optional(),
                    PropertySpec::new("code", "code", "secret").optional(),
                    PropertySpec::new("plant_id", "plant_id", "PlantId").optional(),
                    PropertySpec::new("shown", "shown", "boolean").optional(),
                    PropertySpec::new("width", "width", "integer").optional(),
                    PropertySpec::new("made_at", "made_at", "timestamp").optional(),
                    PropertySpec::new("notes", "notes", "metadata").optional(),
                    PropertySpec::new("print", "print", "object").optional(),
                    PropertySpec::new("plant", "plant", "Plant").optional(),
                    PropertySpec::new("care", "care", "Care").optional(),
                ],
            ),
        ],
        unions: &[UnionSpec {
            name: "Care",
            by: "kind",
            variants: &[VariantSpec {
                values: &["water"],
                prefixes: &["water_"],
                literals: &[("object", "care")],
                nested: &[("before", "Care")],
            }],
        }],
        rules: &[],
    };

    #[track_caller]
    fn check(version: &str, value: &Value, expected: &[(A, &str)]) {
        let found = schema_errors(&TABLES, "Bed", Surface::Backend, version, value);
        let found: Vec<_> = found.iter().map(|one| (one.aspect, one.path.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_schema_error_is_found_at_its_place() {
        let now = "2031-01-01";
        check(now, &json!({"object": "bed", "best": null, "plants": [], "else": 1, "price": null}), &[]);
        check(now, &json!({"object": "bed", "best": "p1", "plants": [{"id": "p1"}], "dug": 1}), &[]);
        check(
            now,
            &json!({"object": "bed", "best": "p2", "plants": [{"id": "p1"}]}),
            &[(A::Primary, "best")],
        );
        check(now, &json!({"object": "pot", "plants": []}), &[(A::Literal, "object"), (A::Required, "best")]);
        check(
            now,
            &json!({"object": 1, "best": null, "plants": null, "price": 3}),
            &[(A::Typed, "object"), (A::Typed, "plants"), (A::Hidden, "price")],
        );
        check("2030-01-01", &json!({"object": "bed", "best": null, "plants": [], "dug": 1, "depth": 2}), &[]);
        let cares = json!([
            {"id": "p1", "care": {"kind": "water", "object": "care", "before": {"kind": "water_old", "object": "x"}}},
            {"id": 2, "care": {"kind": "sun", "object": "x"}},
            3,
        ]);
        check(
            now,
            &json!({"object": "bed", "best": "p1", "plants": cares}),
            &[
                (A::Literal, "plants[0].care.before.object"),
                (A::Typed, "plants[1].id"),
                (A::Typed, "plants[2]"),
            ],
        );
    }

    #[test]
    fn each_contract_type_has_a_json_type() {
        let large = u64::MAX;
        for (property, fits, other) in [
            ("text", vec![json!(""), json!("1")], json!(1)),
            ("code", vec![json!("a")], json!({})),
            ("plant_id", vec![json!("p1")], json!({"id": "p1"})),
            ("shown", vec![json!(true), json!(false)], json!("true")),
            ("width", vec![json!(-1), json!(large)], json!(1.5)),
            ("made_at", vec![json!(-1), json!(1)], json!(large)),
            ("notes", vec![json!({}), json!({"a": 1})], json!("{}")),
            ("print", vec![json!({})], json!([])),
            ("plant", vec![json!({"id": "p1"})], json!("p1")),
            ("care", vec![json!({"kind": "sun"})], json!("sun")),
        ] {
            let found = |value: &Value| {
                let label = json!({ property: value });
                schema_errors(&TABLES, "Label", Surface::Backend, "2031-01-01", &label)
            };
            for value in fits {
                assert_eq!(found(&value), [], "{property}: {value}");
            }
            let found = found(&other);
            let found: Vec<_> = found.iter().map(|one| (one.aspect, one.path.as_str())).collect();
            assert_eq!(found, [(A::Typed, property)], "{other}");
        }
    }

    #[test]
    fn a_constant_can_be_null_in_a_union() {
        let bed =
            |care: Value| json!({"object": "bed", "best": null, "plants": [{"id": "p1", "care": care}]});
        check("2031-01-01", &bed(json!({"kind": "water", "object": null})), &[]);
        check("2031-01-01", &bed(json!({"kind": "water", "before": [{"kind": "sun"}]})), &[]);
        let before = json!([{"kind": "sun"}, {"kind": "water", "object": "x"}]);
        check(
            "2031-01-01",
            &bed(json!({"kind": "water", "before": before})),
            &[(A::Literal, "plants[0].care.before[1].object")],
        );
    }

    #[test]
    fn a_surface_without_the_resource_reports_nothing() {
        assert_eq!(schema_errors(&TABLES, "Bed", Surface::Frontend, "2031-01-01", &json!({})), []);
        assert_eq!(schema_errors(&TABLES, "Pond", Surface::Backend, "2031-01-01", &json!({})), []);
    }

    #[test]
    fn an_error_about_a_hidden_property_names_the_surface() {
        let bed = json!({"object": "bed", "best": null, "plants": [], "price": 3, "dug": 1});
        let found = schema_errors(&TABLES, "Bed", Surface::Backend, "2030-01-01", &bed);
        let messages: Vec<_> = found.iter().map(|one| one.message.as_str()).collect();
        assert_eq!(messages, ["hidden from the backend"]);
    }
}
