//! The reference performs every operation that it declares, and says of all others that it does not. Requests are made from the table of
//! operations: what must be there, and nothing else.

use clerk_user_conformance::clerk_user::operations::Operation;
use clerk_user_conformance::clerk_user::resources::RESOURCES;
use clerk_user_conformance::clerk_user::wire;
use clerk_user_conformance::{Actor, Implementation, Request, Surface, reference};
use clerk_user_runtime::{ApiError, Format, OperationSpec, ParamSpec, ParamType};
use serde_json::{Map, Value, json};

/// The operation that creates a resource behind the secret key.
fn creation(resource: &str) -> &'static OperationSpec {
    let mut resources = RESOURCES.iter();
    let spec = resources.find(|spec| spec.surface == Surface::Backend && spec.name == resource);
    let id = spec.and_then(|spec| spec.create).unwrap_or_else(|| panic!("nothing creates a {resource}"));
    Operation::from_id(id).expect("the table names its own operations").spec()
}

/// The smallest value that a param takes. Ids are those of resources made for it.
fn value(server: &impl Implementation, param: &ParamSpec) -> Value {
    let one = match param.ty {
        ParamType::Id { resource } => made(server, resource),
        ParamType::String { format: Some(Format::Email), .. } => json!(format!("{}@example.com", param.wire)),
        ParamType::String { format: None, .. } => json!(param.wire),
        ParamType::Boolean => json!(true),
        ParamType::Metadata { .. } => json!({}),
        other => panic!("{} has a type that no required param had yet: {other:?}", param.wire),
    };
    if param.list { json!([one]) } else { one }
}

fn minimal(server: &impl Implementation, spec: &OperationSpec) -> Request {
    let required = spec.params.iter().filter(|param| param.required);
    let params: Map<String, Value> =
        required.map(|param| (param.wire.to_owned(), value(server, param))).collect();
    let actor = match spec.surface {
        Surface::Backend => Actor::SecretKey,
        Surface::Frontend => {
            let user = made(server, Operation::FrontendGet.spec().returns.resource());
            Actor::User(user.as_str().expect("ids are texts").to_owned())
        }
    };
    Request { operation: spec.id.to_owned(), actor, api_version: None, params }
}

/// The id of a new resource.
fn made(server: &impl Implementation, resource: &str) -> Value {
    let response =
        server.call(&minimal(server, creation(resource))).expect("the reference is in this process");
    response
        .body
        .get(wire::user::ID)
        .unwrap_or_else(|| panic!("no {resource} was made: {}", response.body))
        .clone()
}

#[test]
fn the_reference_carries_out_the_smallest_request_of_each_operation_it_declares() {
    let unperformed = reference::unperformed();
    for operation in Operation::ALL.iter().filter(|operation| !unperformed.contains(&operation.id())) {
        let server = reference::start();
        let request = minimal(&server, operation.spec());
        let response = server.call(&request).expect("the reference is in this process");
        assert!(response.is_success(), "{request:?} is answered by {response:?}");
    }
}

#[test]
fn the_list_of_operations_not_performed_only_becomes_shorter() {
    const AT_MOST: usize = 94;
    let unperformed = reference::unperformed();
    assert!(unperformed.len() <= AT_MOST, "{} operations are not performed", unperformed.len());
    let declared = reference::start().describe().capabilities;
    for id in &unperformed {
        let operation = Operation::from_id(id).unwrap_or_else(|| panic!("there is no operation {id}"));
        assert!(!declared.offers(operation.spec()), "{id} is declared");
    }
}

#[test]
fn what_the_reference_does_not_perform_it_refuses_as_unsupported() {
    let server = reference::start();
    for (param, value) in
        [(wire::params::PASSWORD, json!("a long one")), (wire::params::BACKUP_CODES, json!(["1"]))]
    {
        let mut request = minimal(&server, Operation::BackendCreateUser.spec());
        request.params.insert(param.to_owned(), value);
        let response = server.call(&request).expect("the reference is in this process");
        assert_eq!(response.codes(), [ApiError::UNSUPPORTED], "{param}");
    }
}
