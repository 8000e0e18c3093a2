//! Edits of properties.

use clerk_user_compat::CompatRule;
use clerk_user_model::Model;
use clerk_user_model::model::{Deprecation, Property, PropertyType};

use crate::edit::{Edit, at, property};

pub(crate) const EDITS: &[Edit] = &[
    ("another text of a property", CompatRule::DocChanged, |m, n| {
        property(m, n, |_| true, |one| one.doc += " More.")
    }),
    ("a removed property", CompatRule::ReadPropertyRemoved, |m, n| {
        let resources = m.resources.iter_mut().filter(|one| one.union.is_none()).collect();
        at(
            resources,
            n,
            |one| !one.properties.is_empty(),
            |one| {
                let last = n % one.properties.len();
                one.properties.remove(last);
            },
        )
    }),
    ("an added property", CompatRule::ReadPropertyAdded, |m, n| {
        let resources = m.resources.iter_mut().filter(|one| one.union.is_none()).collect();
        at(
            resources,
            n,
            |one| !one.properties.is_empty(),
            |one| {
                let mut property = one.properties[n % one.properties.len()].clone();
                (property.name, property.wire) =
                    ("somethingNew".to_owned(), Some("something_new".to_owned()));
                one.properties.push(property);
            },
        )
    }),
    ("a nullable property", CompatRule::ReadPropertyBecameNullable, |m, n| {
        let fits = |one: &Property| is_read(one) && !one.frontend.nullable && !one.backend.nullable;
        property(m, n, fits, |one| (one.frontend.nullable, one.backend.nullable) = (true, true))
    }),
    ("a non-nullable property", CompatRule::ReadPropertyBecameNonNullable, |m, n| {
        let fits = |one: &Property| is_read(one) && one.frontend.nullable && one.backend.nullable;
        property(m, n, fits, |one| (one.frontend.nullable, one.backend.nullable) = (false, false))
    }),
    ("an optional property", CompatRule::ReadPropertyBecameOptional, |m, n| {
        let fits = |one: &Property| is_read(one) && !one.frontend.optional && !one.backend.optional;
        property(m, n, fits, |one| (one.frontend.optional, one.backend.optional) = (true, true))
    }),
    ("a required property", CompatRule::ReadPropertyBecameRequired, |m, n| {
        let fits = |one: &Property| is_read(one) && one.frontend.optional && one.backend.optional;
        property(m, n, fits, |one| (one.frontend.optional, one.backend.optional) = (false, false))
    }),
    ("another type of a property", CompatRule::ReadPropertyTypeChanged, |m, n| {
        property(
            m,
            n,
            |one| one.ty == PropertyType::Boolean && !one.list,
            |one| one.ty = PropertyType::String,
        )
    }),
    ("another item type of a property", CompatRule::ReadPropertyItemTypeChanged, |m, n| {
        property(m, n, |one| one.list, |one| one.ty = PropertyType::Boolean)
    }),
    ("another unit of a property", CompatRule::ReadPropertyFormatChanged, |m, n| {
        property(m, n, |one| one.ty == PropertyType::Timestamp, |one| one.ty = PropertyType::Integer)
    }),
    ("an object instead of metadata", CompatRule::ReadMapValueTypeChanged, |m, n| {
        property(m, n, |one| one.ty == PropertyType::Metadata, |one| one.ty = PropertyType::Object)
    }),
    ("another wire name of a property", CompatRule::ReadPropertyWireNameChanged, |m, n| {
        let named = mentioned(m);
        let fits = |one: &Property| one.wire.as_ref().is_some_and(|wire| !named.contains(wire));
        property(m, n, fits, |one| one.wire = Some("another_name".to_owned()))
    }),
    ("another name of a property", CompatRule::PropertyRenamed, |m, n| {
        property(
            m,
            n,
            |_| true,
            |one| {
                one.was = Some(std::mem::replace(&mut one.name, "anotherName".to_owned()));
            },
        )
    }),
    ("a property that is readable on the frontend", CompatRule::ReadVisibilityWidened, |m, n| {
        property(m, n, |one| !one.frontend.readable, |one| one.frontend.readable = true)
    }),
    ("a property that is hidden on the frontend", CompatRule::ReadVisibilityNarrowed, |m, n| {
        property(m, n, |one| one.frontend.readable, |one| one.frontend.readable = false)
    }),
    ("a property that is writable on the frontend", CompatRule::WriteAccessWidened, |m, n| {
        let fits = |one: &Property| !one.frontend.writable && one.backend.writable;
        property(m, n, fits, |one| one.frontend.writable = true)
    }),
    ("a property that is writable on the backend", CompatRule::WritePropertyBecameWritable, |m, n| {
        let fits = |one: &Property| !one.frontend.writable && !one.backend.writable;
        property(m, n, fits, |one| one.backend.writable = true)
    }),
    ("a property that is not in the SDK", CompatRule::ReadVisibilityNarrowed, |m, n| {
        property(m, n, |one| one.sdk, |one| one.sdk = false)
    }),
    ("a property that is stored instead of computed", CompatRule::ReadPropertyBecameStored, |m, n| {
        property(
            m,
            n,
            |one| one.derived.is_some(),
            |one| {
                (one.derived, one.wire) = (None, Some("stored_now".to_owned()));
            },
        )
    }),
    ("a deprecated property", CompatRule::DeprecatedAdded, |m, n| {
        property(m, n, |one| one.deprecated.is_none(), |one| one.deprecated = Some(announced(true)))
    }),
    ("a property that is deprecated without a sunset", CompatRule::DeprecatedWithoutSunset, |m, n| {
        property(m, n, |one| one.deprecated.is_none(), |one| one.deprecated = Some(announced(false)))
    }),
];

fn is_read(one: &Property) -> bool {
    one.frontend.readable || one.backend.readable
}

fn announced(sunset: bool) -> Deprecation {
    Deprecation {
        since: None,
        sunset: sunset.then(|| "2099-01-01".to_owned()),
        replacement: Some("somethingElse".to_owned()),
        note: None,
    }
}

/// The wire names that params, rules and other properties refer to.
fn mentioned(m: &Model) -> Vec<String> {
    let params = m.operations.iter().flat_map(|one| &one.params);
    let mut named: Vec<String> =
        params.flat_map(|one| [one.property.clone().unwrap_or_default(), one.wire.clone()]).collect();
    for rule in &m.rules {
        named.extend(rule.targets.iter().flat_map(|one| one.properties.iter()).map(ToString::to_string));
    }
    for property in m.resources.iter().flat_map(|one| &one.properties) {
        named.extend(property.primary_of.clone());
        named.extend(property.derived.iter().flat_map(|one| {
            let text = serde_json::to_string(one).expect("plain data");
            text.split('"').map(Into::into).collect::<Vec<String>>()
        }));
    }
    named
}
