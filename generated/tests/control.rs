//! Settings and seeds, as who offers the capability `control` reads them.

use clerk_user::control::{BreachedPasswordSeed, SETTINGS, Seed, Settings};
use clerk_user::runtime::Secret;
use serde_json::{Value, json};

fn changed(settings: &Settings, changes: &Value) -> Option<Settings> {
    settings.changed(changes.as_object().expect("changes are an object")).ok()
}

#[test]
fn each_default_of_the_table_is_the_value_of_a_fresh_instance() {
    let fresh = serde_json::to_value(Settings::default()).expect("settings are JSON");
    assert_eq!(fresh.as_object().map(serde_json::Map::len), Some(SETTINGS.len()));
    for setting in SETTINGS {
        assert_eq!(fresh[setting.wire], setting.default_value(), "{}", setting.name);
    }
}

#[test]
fn settings_are_changed_by_wire_name() {
    let fresh = Settings::default();
    let open = changed(&fresh, &json!({"lockout_seconds": null})).expect("null is a value of it");
    assert_eq!(open, Settings { lockout_seconds: None, ..fresh.clone() });
    assert_eq!(
        changed(&open, &json!({"lockout_seconds": 3600, "password_required": null})),
        Some(fresh.clone())
    );
    assert_eq!(changed(&fresh, &json!({"username_min_length": 0})), None);
    assert_eq!(changed(&fresh, &json!({"passwordRequired": true})), None);
}

#[test]
fn a_seed_is_told_by_its_name() {
    let text = json!({"seed": "breached_password", "password": "letmein"});
    let seed: Seed = serde_json::from_value(text.clone()).expect("it is a seed");
    assert_eq!(seed, Seed::BreachedPassword(BreachedPasswordSeed::new(Secret::new("letmein"))));
    assert_eq!(serde_json::to_value(seed).ok(), Some(text));
}
