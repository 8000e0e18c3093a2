//! Bugs in what a surface returns and lets callers write.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Request, Surface};
use serde_json::{Value, json};

use crate::mutant::definition::{Fault, Mutant};
use crate::wrapping::{
    CallResult, JsonObject, ReferenceServer, for_each_user, is_operation, operation_spec, user_param,
};

pub(crate) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "frontend-shows-private-metadata",
        number: Some(22),
        bug: "returns private metadata on the frontend",
        breaks: &["private-metadata-hidden-frontend"],
        fault: Fault::Wrapper(show_private_metadata),
    },
    Mutant {
        id: "frontend-writes-public-metadata",
        number: Some(23),
        bug: "lets the metadata update of the frontend also write public metadata",
        breaks: &["public-metadata-read-only-frontend"],
        fault: Fault::Wrapper(|server, request| {
            write_from_frontend(server, request, wire::user::PUBLIC_METADATA)
        }),
    },
    Mutant {
        id: "frontend-writes-private-metadata",
        number: None,
        bug: "lets the metadata update of the frontend also write private metadata",
        breaks: &["private-metadata-read-only-frontend"],
        fault: Fault::Wrapper(|server, request| {
            write_from_frontend(server, request, wire::user::PRIVATE_METADATA)
        }),
    },
    Mutant {
        id: "backend-hides-private-metadata",
        number: None,
        bug: "always returns empty private metadata on the backend",
        breaks: &["private-metadata-readable-backend"],
        fault: Fault::Wrapper(|server, request| {
            hide(server, request, Surface::Backend, wire::user::PRIVATE_METADATA)
        }),
    },
    Mutant {
        id: "frontend-hides-public-metadata",
        number: None,
        bug: "always returns empty public metadata on the frontend",
        breaks: &["public-metadata-readable"],
        fault: Fault::Wrapper(|server, request| {
            hide(server, request, Surface::Frontend, wire::user::PUBLIC_METADATA)
        }),
    },
    Mutant {
        id: "backend-hides-unsafe-metadata",
        number: None,
        bug: "always returns empty unsafe metadata on the backend",
        breaks: &["unsafe-metadata-readable"],
        fault: Fault::Wrapper(|server, request| {
            hide(server, request, Surface::Backend, wire::user::UNSAFE_METADATA)
        }),
    },
];

fn show_private_metadata(server: &ReferenceServer, request: &Request) -> CallResult {
    let response = server.call(request)?;
    if surface(request) != Some(Surface::Frontend) {
        return Ok(response);
    }
    let mut user = server.read_user(request)?;
    let private = user.remove(wire::user::PRIVATE_METADATA).unwrap_or(Value::Null);
    Ok(for_each_user(response, &|user| {
        user.insert(wire::user::PRIVATE_METADATA.to_owned(), private.clone());
    }))
}

fn write_from_frontend(server: &ReferenceServer, request: &Request, property: &str) -> CallResult {
    let param = request.params.get(property).map(|value| (property.to_owned(), value.clone()));
    if param.is_none() || !is_operation(request, &[Operation::FrontendUpdateMetadata]) {
        return server.call(request);
    }
    let params: JsonObject = user_param(request).into_iter().chain(param).collect();
    let response =
        server.call_backend(request.api_version.as_deref(), Operation::BackendUpdateUserMetadata, params)?;
    if !response.is_success() {
        return Ok(response);
    }
    server.call_with_params(request, |params| {
        params.shift_remove(property);
    })
}

fn hide(server: &ReferenceServer, request: &Request, on: Surface, property: &str) -> CallResult {
    let response = server.call(request)?;
    if surface(request) != Some(on) {
        return Ok(response);
    }
    Ok(for_each_user(response, &|user| {
        user.insert(property.to_owned(), json!({}));
    }))
}

fn surface(request: &Request) -> Option<Surface> {
    operation_spec(request).map(|spec| spec.surface)
}
