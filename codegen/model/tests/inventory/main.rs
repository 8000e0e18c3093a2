//! Compares the contracts with their sources: `spec/sources/*.yaml` lists the properties, methods, params, enums and
//! access rights of each source. Where a contract differs, a fixup must overrule that source; a fixup that overrules
//! a source without a difference is an error too.

mod comparison;
mod contract_types;
mod source;
#[path = "../support/mod.rs"]
mod support;

use std::path::Path;

use clerk_user_model::Model;
use clerk_user_runtime::Surface;
use indexmap::IndexMap;

use comparison::faults;
use source::{CompoundType, Inventory, SourceMember, SourceMethod, SourceType};

fn contract(folder: &str) -> Model {
    support::model(match folder {
        "current" => support::current(),
        "legacy" => support::legacy(),
        _ => panic!("unknown contract {folder}"),
    })
}

const SOURCES: [&str; 4] = ["000", "001", "002", "003"];

#[test]
fn every_contract_agrees_with_its_sources_or_has_a_fixup() {
    for source in SOURCES {
        let inventory = Inventory::read(source);
        for folder in &inventory.contracts {
            let faults = faults(&contract(folder), &inventory);
            assert!(faults.is_empty(), "{folder} and source {source}:\n{}", faults.join("\n"));
        }
    }
}

#[test]
fn every_inventory_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../spec/sources");
    let names = std::fs::read_dir(folder).expect("the inventories are in the tree").flatten();
    let files =
        names.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    let mut names: Vec<_> = files.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    assert_eq!(names, SOURCES);
    for source in SOURCES {
        assert_eq!(Inventory::read(source).source, source, "the file has the name of its source");
    }
}

/// Checks that a change of an inventory is reported with exactly this message.
#[track_caller]
fn check(source: &str, change: impl FnOnce(&mut Inventory), expected: &[&str]) {
    let mut inventory = Inventory::read(source);
    let model = contract(&inventory.contracts[0]);
    change(&mut inventory);
    assert_eq!(faults(&model, &inventory), expected);
}

fn member(ty: &str) -> SourceMember {
    SourceMember { ty: SourceType::Word(ty.to_owned()), nullable: false, optional: false, default: None }
}

#[test]
fn a_property_that_differs_is_reported() {
    check(
        "000",
        |seed| {
            seed.properties.insert("nickname".into(), member("string"));
            seed.properties["hasImage"].ty = SourceType::Word("string".into());
            seed.properties["emailAddresses"].ty = SourceType::Word("EmailAddress".into());
            seed.properties["username"].nullable = false;
        },
        &[
            "User.emailAddresses: the type is `EmailAddress` in source 000 and `list of EmailAddress` in clerk-user",
            "User.hasImage: the type is `string` in source 000 and `boolean` in clerk-user",
            "User.username: nullable is `false` in source 000 and `true` in clerk-user",
            "User.nickname: listed in source 000, missing in clerk-user",
        ],
    );
}

#[test]
fn a_property_that_the_surface_or_the_sdk_hides_is_missing() {
    check(
        "000",
        |seed| {
            seed.properties.insert("locale".into(), member("string"));
            seed.properties.insert("samlAccounts".into(), member("string"));
        },
        &[
            "User.locale: listed in source 000, missing in clerk-user",
            "User.samlAccounts: listed in source 000, missing in clerk-user",
        ],
    );
}

#[test]
fn a_param_that_differs_is_reported() {
    check(
        "003",
        |seed| {
            let method = &mut seed.methods["updateUser"];
            method.returns =
                Some(SourceType::Compound(CompoundType::List(Box::new(SourceType::Word("User".into())))));
            method.params["firstName"].optional = false;
            method.params["passwordDigest"].nullable = true;
            method.params["backupCodes"].ty = SourceType::Word("string".into());
            method.params["notifyPrimaryEmailAddressChanged"].default = Some("true".into());
            method.params.insert("shoeSize".into(), member("number"));
        },
        &[
            "backend.updateUser.firstName: optional is `false` in source 003 and `true` in clerk-user",
            "backend.updateUser.notifyPrimaryEmailAddressChanged: the default is `true` in source 003 and `false` in clerk-user",
            "backend.updateUser.passwordDigest: nullable is `true` in source 003 and `false` in clerk-user",
            "backend.updateUser.backupCodes: the type is `string` in source 003 and `list of string` in clerk-user",
            "backend.updateUser.shoeSize: listed in source 003, missing in clerk-user",
            "backend.updateUser: the return type is `list of User` in source 003 and `User` in clerk-user",
        ],
    );
}

#[test]
fn a_method_of_the_sdk_that_differs_is_reported() {
    check(
        "000",
        |seed| {
            seed.methods.insert(
                "getToken".into(),
                SourceMethod { positional: false, params: IndexMap::new(), returns: None },
            );
            seed.methods["delete"].returns = Some(SourceType::Word("DeletedObject".into()));
            seed.methods["getSessions"].returns = None;
            seed.methods["leaveOrganization"].positional = false;
            seed.methods["getPaymentMethods"].params["pageSize"].default = Some("20".into());
            seed.methods["isPrimaryIdentification"].params["ident"].ty =
                SourceType::Compound(CompoundType::AnyOf(vec![
                    SourceType::Word("EmailAddress".into()),
                    SourceType::Word("Passkey".into()),
                ]));
            seed.methods["initializePaymentMethod"].params["gateway"].ty =
                SourceType::Compound(CompoundType::OneOf(["stripe".to_owned(), "paypal".to_owned()].into()));
        },
        &[
            "UserObject.delete: the return type is `DeletedObject` in source 000 and `nothing` in clerk-user",
            "UserObject.getPaymentMethods.pageSize: the default is `20` in source 000 and `10` in clerk-user",
            "UserObject.getSessions: the return type is `nothing` in source 000 and `list of SessionWithActivities` in clerk-user",
            "UserObject.initializePaymentMethod.gateway: the type is `paypal|stripe` in source 000 and `PaymentGateway (stripe)` in clerk-user",
            "UserObject.isPrimaryIdentification.ident: the type is `EmailAddress or Passkey` in source 000 and `EmailAddress or PhoneNumber or Web3Wallet` in clerk-user",
            "UserObject.leaveOrganization: positional is `false` in source 000 and `true` in clerk-user",
            "frontend.getToken: listed in source 000, missing in clerk-user",
        ],
    );
}

#[test]
fn a_different_order_of_arguments_is_reported() {
    check(
        "001",
        |seed| seed.methods["getToken"].params.move_index(0, 1),
        &[
            "UserObject.getToken: the order of the params is `options, service` in source 001 and `service, options` in clerk-user-legacy",
        ],
    );
}

#[test]
fn a_field_of_an_interface_that_differs_is_reported() {
    check(
        "001",
        |seed| {
            seed.interfaces["ExternalAccount"].insert("label".into(), member("string"));
            seed.interfaces["UserGetTokenOptions"]["leewayInSeconds"].default = Some("15".into());
            seed.interfaces.insert("Shoe".into(), IndexMap::new());
        },
        &[
            "ExternalAccount.label: listed in source 001, missing in clerk-user-legacy",
            "UserObject.getToken.leewayInSeconds: the default is `15` in source 001 and `10` in clerk-user-legacy",
            "Shoe: listed in source 001, missing in clerk-user-legacy",
        ],
    );
}

#[test]
fn an_enum_that_differs_is_reported() {
    check(
        "001",
        |seed| {
            seed.enums["JWTService"].pop();
            seed.enums.insert("Colour".into(), vec![]);
        },
        &[
            "JWTService: the list of values is `clerk|firebase` in source 001 and `clerk|firebase|hasura` in clerk-user-legacy",
            "Colour: listed in source 001, missing in clerk-user-legacy",
        ],
    );
}

#[test]
fn access_that_differs_is_reported() {
    check(
        "002",
        |seed| {
            seed.access["publicMetadata"][&Surface::Frontend] = "read-write".into();
            seed.access["privateMetadata"][&Surface::Backend] = "none".into();
        },
        &[
            "User.privateMetadata: access of the backend is `none` in source 002 and `read-write` in clerk-user",
            "User.publicMetadata: access of the frontend is `read-write` in source 002 and `read` in clerk-user",
        ],
    );
}

#[test]
fn a_fixup_without_a_difference_is_reported() {
    check(
        "000",
        |seed| seed.properties["createdAt"].nullable = false,
        &["the fixup created-at-is-never-null overrules source 000 on User.createdAt, but both agree"],
    );
}
