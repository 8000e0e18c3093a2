//! Compares the contracts with their sources: `spec/sources/*.yaml` lists the properties, methods, params, enums and
//! access rights of each source. Where a contract differs, a fixup must overrule that source; a fixup that overrules
//! a source without a difference is an error too.

#[path = "inventory/found.rs"]
mod found;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use clerk_user_model::Model;
use clerk_user_runtime::Surface;
use indexmap::IndexMap;
use serde::Deserialize;

use found::{
    ContractType, FoundMethod, FoundParam, Multiplicity, TypeName, joined, of_param, of_property, of_returns,
    of_sdk_method, of_sdk_param, values_of,
};

/// The inventory of one source.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Inventory {
    source: String,
    contracts: Vec<String>,
    surface: Surface,
    resource: String,
    #[serde(default)]
    aliases: BTreeMap<String, SourceType>,
    #[serde(default)]
    properties: IndexMap<String, SourceMember>,
    #[serde(default)]
    methods: IndexMap<String, SourceMethod>,
    #[serde(default)]
    interfaces: IndexMap<String, IndexMap<String, SourceMember>>,
    #[serde(default)]
    enums: IndexMap<String, Vec<String>>,
    #[serde(default)]
    access: IndexMap<String, IndexMap<Surface, String>>,
}

/// One property, param or field.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceMember {
    #[serde(rename = "type")]
    ty: SourceType,
    #[serde(default)]
    nullable: bool,
    #[serde(default)]
    optional: bool,
    /// Its JSON.
    default: Option<String>,
}

/// One method.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceMethod {
    #[serde(default)]
    positional: bool,
    #[serde(default)]
    params: IndexMap<String, SourceMember>,
    returns: Option<SourceType>,
}

/// A type as the inventories write it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
enum SourceType {
    Word(String),
    Compound(CompoundType),
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum CompoundType {
    List(Box<SourceType>),
    Page(Box<SourceType>),
    OneOf(BTreeSet<String>),
    AnyOf(Vec<SourceType>),
}

/// A difference between a contract and a source.
#[derive(Debug, PartialEq, Eq)]
struct SourceDifference {
    element: String,
    message: String,
}

impl Inventory {
    fn read(source: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../spec/sources/{source}.yaml"));
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Whether a type of a contract matches the type of this source.
    fn meets(&self, wanted: &SourceType, is: ContractType<'_>) -> bool {
        let item = ContractType { shape: Multiplicity::One, ..is };
        match wanted {
            SourceType::Word(word) => match self.aliases.get(word) {
                Some(alias) => self.meets(alias, is),
                None => is.shape == Multiplicity::One && named(word, is.word),
            },
            SourceType::Compound(CompoundType::List(wanted)) => {
                is.shape == Multiplicity::List && self.meets(wanted, item)
            }
            SourceType::Compound(CompoundType::Page(wanted)) => {
                is.shape == Multiplicity::Page && self.meets(wanted, item)
            }
            SourceType::Compound(CompoundType::OneOf(values)) => {
                is.shape == Multiplicity::One
                    && matches!(is.word, TypeName::Enum(of) if values.iter().eq(&values_of(of)))
            }
            SourceType::Compound(CompoundType::AnyOf(types)) => match is.word {
                TypeName::AnyOf(kinds) => {
                    let kinds: BTreeSet<&str> = kinds.iter().map(|kind| kind.resource.as_str()).collect();
                    let types: BTreeSet<String> = types.iter().map(ToString::to_string).collect();
                    types.iter().eq(&kinds)
                }
                _ => types.iter().any(|wanted| self.meets(wanted, is)),
            },
        }
    }
}

/// Whether a word of a source refers to a type of a contract.
fn named(word: &str, is: TypeName<'_>) -> bool {
    match is {
        TypeName::Plain(is) => is == word,
        TypeName::Named(name) => name == word,
        TypeName::Enum(of) => of.name == word || of.open && word == "string",
        TypeName::AnyOf(_) => false,
    }
}

impl std::fmt::Display for SourceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            Self::Compound(CompoundType::List(of)) => write!(f, "list of {of}"),
            Self::Compound(CompoundType::Page(of)) => write!(f, "page of {of}"),
            Self::Compound(CompoundType::OneOf(values)) => f.write_str(&joined(values, "|")),
            Self::Compound(CompoundType::AnyOf(types)) => f.write_str(&joined(types, " or ")),
        }
    }
}

/// The comparison of one contract with one source.
struct SourceComparison<'a> {
    model: &'a Model,
    inventory: &'a Inventory,
    differences: Vec<SourceDifference>,
}

impl<'a> SourceComparison<'a> {
    fn differs(&mut self, element: &str, what: &str, source: &str, contract: &str) {
        let message = format!(
            "{element}: {what} is `{source}` in source {} and `{contract}` in {}",
            self.inventory.source, self.model.name
        );
        self.differences.push(SourceDifference { element: element.to_owned(), message });
    }

    fn is_missing(&mut self, element: &str) {
        let message = format!(
            "{element}: source {} names it, {} does not have it",
            self.inventory.source, self.model.name
        );
        self.differences.push(SourceDifference { element: element.to_owned(), message });
    }

    fn check_type(&mut self, element: &str, what: &str, wanted: &SourceType, is: ContractType<'_>) {
        if !self.inventory.meets(wanted, is) {
            self.differs(element, what, &wanted.to_string(), &is.to_string());
        }
    }

    fn properties(&mut self, resource: &str, members: &IndexMap<String, SourceMember>) {
        for (name, member) in members {
            let element = format!("{resource}.{name}");
            let surface = self.inventory.surface;
            let found = self.model.resource(resource).and_then(|resource| resource.property(name));
            let Some(property) = found.filter(|found| found.sdk && found.access(surface).readable) else {
                self.is_missing(&element);
                continue;
            };
            self.check_type(&element, "the type", &member.ty, of_property(self.model, property));
            let nullable = property.access(surface).nullable;
            if nullable != member.nullable {
                self.differs(&element, "nullable", &member.nullable.to_string(), &nullable.to_string());
            }
        }
    }

    fn methods(&mut self) {
        let inventory = self.inventory;
        for (name, method) in &inventory.methods {
            let Some((element, found)) = self.method(name) else {
                self.is_missing(&format!("{}.{name}", inventory.surface));
                continue;
            };
            self.params(&element, &method.params, &found.params, method.positional);
            if method.positional != found.positional {
                let (wanted, is) = (method.positional.to_string(), found.positional.to_string());
                self.differs(&element, "positional", &wanted, &is);
            }
            match (&method.returns, found.returns) {
                (Some(wanted), Some(is)) => self.check_type(&element, "what it answers", wanted, is),
                (None, None) => {}
                (Some(wanted), None) => {
                    self.differs(&element, "what it answers", &wanted.to_string(), "nothing");
                }
                (None, Some(is)) => self.differs(&element, "what it answers", "nothing", &is.to_string()),
            }
        }
    }

    /// A method, with its name as in fixups: frontend methods belong to the SDK object of the resource, backend methods
    /// are operations.
    fn method(&self, name: &str) -> Option<(String, FoundMethod<'a>)> {
        let (model, inventory) = (self.model, self.inventory);
        if inventory.surface == Surface::Backend {
            let element = format!("{}.{name}", inventory.surface);
            let operation = model.operation(&element)?;
            let params = operation.params.iter().map(|param| of_param(model, param)).collect();
            let returns = Some(of_returns(&operation.returns));
            return Some((element, FoundMethod { positional: false, params, returns }));
        }
        let object = model.sdk.iter().find(|object| object.resource == inventory.resource)?;
        let method = object.methods.iter().find(|method| method.name == name)?;
        Some((format!("{}.{name}", object.name), of_sdk_method(model, method)))
    }

    /// Objects that a source lists: resources, or params that are grouped in an object.
    fn interfaces(&mut self) {
        let (model, inventory) = (self.model, self.inventory);
        for (name, members) in &inventory.interfaces {
            if model.resource(name).is_some() {
                self.properties(name, members);
                continue;
            }
            let methods =
                model.sdk.iter().flat_map(|object| object.methods.iter().map(move |method| (object, method)));
            let mut objects =
                methods.flat_map(|(of, method)| method.objects.iter().map(move |one| (of, method, one)));
            let Some((of, method, object)) = objects.find(|(.., object)| object.ty == *name) else {
                self.is_missing(name);
                continue;
            };
            let params = method.params.iter().filter(|param| object.params.contains(&param.name));
            let params: Vec<_> = params.map(|param| of_sdk_param(model, method, param)).collect();
            self.params(&format!("{}.{}", of.name, method.name), members, &params, false);
        }
    }

    fn params(
        &mut self,
        owner: &str,
        members: &IndexMap<String, SourceMember>,
        found: &[FoundParam<'_>],
        in_order: bool,
    ) {
        for (name, member) in members {
            let element = format!("{owner}.{name}");
            let Some(is) = found.iter().find(|found| found.name == name) else {
                self.is_missing(&element);
                continue;
            };
            self.check_type(&element, "the type", &member.ty, is.is);
            if is.optional != member.optional {
                self.differs(&element, "optional", &member.optional.to_string(), &is.optional.to_string());
            }
            if member.nullable && !is.nullable {
                self.differs(&element, "nullable", "true", "false");
            }
            let stated = member.default.as_deref().filter(|default| *default != "null");
            if member.default.is_some() && stated != is.default.as_deref() {
                let is = is.default.as_deref().unwrap_or("null");
                self.differs(&element, "the default", stated.unwrap_or("null"), is);
            }
        }
        let wanted: Vec<&str> = members.keys().map(String::as_str).collect();
        let order: Vec<&str> =
            found.iter().map(|found| found.name).filter(|name| wanted.contains(name)).collect();
        if in_order && order.len() == wanted.len() && order != wanted {
            self.differs(owner, "the order of the params", &wanted.join(", "), &order.join(", "));
        }
    }

    fn enums(&mut self) {
        for (name, values) in &self.inventory.enums {
            let Some(found) = self.model.enums.iter().find(|found| found.name == *name) else {
                self.is_missing(name);
                continue;
            };
            let (wanted, is): (BTreeSet<String>, _) = (values.iter().cloned().collect(), values_of(found));
            if is != wanted {
                self.differs(name, "the list of values", &joined(&wanted, "|"), &joined(&is, "|"));
            }
        }
    }

    fn access(&mut self) {
        for (name, rights) in &self.inventory.access {
            let element = format!("{}.{name}", self.inventory.resource);
            let found =
                self.model.resource(&self.inventory.resource).and_then(|resource| resource.property(name));
            let Some(property) = found else {
                self.is_missing(&element);
                continue;
            };
            for (surface, wanted) in rights {
                let view = property.access(*surface);
                let is = match (view.readable, view.writable) {
                    (false, _) => "none",
                    (true, false) => "read",
                    (true, true) => "read-write",
                };
                if is != wanted {
                    self.differs(&element, &format!("access of the {surface}"), wanted, is);
                }
            }
        }
    }
}

/// All differences between a contract and a source.
fn differences(model: &Model, inventory: &Inventory) -> Vec<SourceDifference> {
    let mut comparison = SourceComparison { model, inventory, differences: Vec::new() };
    comparison.properties(&inventory.resource, &inventory.properties);
    comparison.methods();
    comparison.interfaces();
    comparison.enums();
    comparison.access();
    comparison.differences
}

/// Whether a fixup of one element covers another: the same element, or a part of it.
fn covers(fixup: &str, element: &str) -> bool {
    element.strip_prefix(fixup).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The differences without a fixup, and the fixups without a difference.
fn faults(model: &Model, inventory: &Inventory) -> Vec<String> {
    let differences = differences(model, inventory);
    let overruling = || model.fixups.iter().filter(|fixup| fixup.overrules.contains(&inventory.source));
    let unrecorded = differences
        .iter()
        .filter(|difference| !overruling().any(|fixup| covers(&fixup.element, &difference.element)))
        .map(|difference| difference.message.clone());
    let idle = overruling()
        .filter(|fixup| !differences.iter().any(|difference| covers(&fixup.element, &difference.element)))
        .map(|fixup| {
            let (id, element, source) = (&fixup.id, &fixup.element, &inventory.source);
            format!("the fixup {id} overrules source {source} on {element}, where both say the same")
        });
    unrecorded.chain(idle).collect()
}

fn contract(folder: &str) -> Model {
    support::model(match folder {
        "current" => support::current(),
        "legacy" => support::legacy(),
        _ => panic!("there is no contract {folder}"),
    })
}

const SOURCES: [&str; 4] = ["000", "001", "002", "003"];

#[test]
fn every_contract_says_what_its_sources_name_or_records_that_it_does_not() {
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
    let mut names: Vec<_> =
        names.filter_map(|entry| Some(entry.path().file_stem()?.to_str()?.to_owned())).collect();
    names.retain(|name| name != "README");
    names.sort();
    assert_eq!(names, SOURCES);
    for source in SOURCES {
        assert_eq!(Inventory::read(source).source, source, "the file is called like its source");
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
            "User.nickname: source 000 names it, clerk-user does not have it",
        ],
    );
}

#[test]
fn a_property_that_the_surface_or_the_sdk_does_not_show_is_missing() {
    check(
        "000",
        |seed| {
            seed.properties.insert("locale".into(), member("string"));
            seed.properties.insert("samlAccounts".into(), member("string"));
        },
        &[
            "User.locale: source 000 names it, clerk-user does not have it",
            "User.samlAccounts: source 000 names it, clerk-user does not have it",
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
            "backend.updateUser.shoeSize: source 003 names it, clerk-user does not have it",
            "backend.updateUser: what it answers is `list of User` in source 003 and `User` in clerk-user",
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
            "UserObject.delete: what it answers is `DeletedObject` in source 000 and `nothing` in clerk-user",
            "UserObject.getPaymentMethods.pageSize: the default is `20` in source 000 and `10` in clerk-user",
            "UserObject.getSessions: what it answers is `nothing` in source 000 and `list of SessionWithActivities` in clerk-user",
            "UserObject.initializePaymentMethod.gateway: the type is `paypal|stripe` in source 000 and `PaymentGateway (stripe)` in clerk-user",
            "UserObject.isPrimaryIdentification.ident: the type is `EmailAddress or Passkey` in source 000 and `EmailAddress or PhoneNumber or Web3Wallet` in clerk-user",
            "UserObject.leaveOrganization: positional is `false` in source 000 and `true` in clerk-user",
            "frontend.getToken: source 000 names it, clerk-user does not have it",
        ],
    );
}

#[test]
fn arguments_keep_their_order() {
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
            "ExternalAccount.label: source 001 names it, clerk-user-legacy does not have it",
            "UserObject.getToken.leewayInSeconds: the default is `15` in source 001 and `10` in clerk-user-legacy",
            "Shoe: source 001 names it, clerk-user-legacy does not have it",
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
            "Colour: source 001 names it, clerk-user-legacy does not have it",
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
fn a_fixup_that_overrules_what_nobody_says_is_reported() {
    check(
        "000",
        |seed| seed.properties["createdAt"].nullable = false,
        &[
            "the fixup created-at-is-never-null overrules source 000 on User.createdAt, where both say the same",
        ],
    );
}
