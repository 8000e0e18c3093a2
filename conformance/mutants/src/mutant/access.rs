//! Bugs of what a surface shows and lets be written.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Request, Surface};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, each_user, is, spec_of, user_id};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "frontend-shows-private-metadata",
        number: Some(22),
        bug: "returns private metadata on the frontend",
        breaks: &["private-metadata-hidden-frontend"],
        build: Build::Wrapper(show_private_metadata),
    },
    Mutant {
        id: "frontend-writes-public-metadata",
        number: Some(23),
        bug: "lets the metadata update of the frontend also write public metadata",
        breaks: &["public-metadata-read-only-frontend"],
        build: Build::Wrapper(|server, request| {
            write_from_frontend(server, request, wire::user::PUBLIC_METADATA)
        }),
    },
    Mutant {
        id: "frontend-writes-private-metadata",
        number: None,
        bug: "lets the metadata update of the frontend also write private metadata",
        breaks: &["private-metadata-read-only-frontend"],
        build: Build::Wrapper(|server, request| {
            write_from_frontend(server, request, wire::user::PRIVATE_METADATA)
        }),
    },
    Mutant {
        id: "backend-hides-private-metadata",
        number: None,
        bug: "always returns empty private metadata on the backend",
        breaks: &["private-metadata-readable-backend"],
        build: Build::Wrapper(|server, request| {
            show_empty(server, request, Surface::Backend, wire::user::PRIVATE_METADATA)
        }),
    },
    Mutant {
        id: "frontend-hides-public-metadata",
        number: None,
        bug: "always returns empty public metadata on the frontend",
        breaks: &["public-metadata-readable"],
        build: Build::Wrapper(|server, request| {
            show_empty(server, request, Surface::Frontend, wire::user::PUBLIC_METADATA)
        }),
    },
    Mutant {
        id: "backend-hides-unsafe-metadata",
        number: None,
        bug: "always returns empty unsafe metadata on the backend",
        breaks: &["unsafe-metadata-readable"],
        build: Build::Wrapper(|server, request| {
            show_empty(server, request, Surface::Backend, wire::user::UNSAFE_METADATA)
        }),
    },
];

fn show_private_metadata(server: &Server, request: &Request) -> Answer {
    let response = server.answer(request)?;
    if surface(request) != Some(Surface::Frontend) {
        return Ok(response);
    }
    let mut user = server.user_of(request)?;
    let private = user.remove(wire::user::PRIVATE_METADATA).unwrap_or(Value::Null);
    Ok(each_user(response, &|user| {
        user.insert(wire::user::PRIVATE_METADATA.to_owned(), private.clone());
    }))
}

fn write_from_frontend(server: &Server, request: &Request, property: &str) -> Answer {
    let written = request.params.get(property).map(|value| (property.to_owned(), value.clone()));
    if written.is_none() || !is(request, &[Operation::FrontendUpdateMetadata]) {
        return server.answer(request);
    }
    let params: Members = user_id(request).into_iter().chain(written).collect();
    let response =
        server.ask(request.api_version.as_deref(), Operation::BackendUpdateUserMetadata, params)?;
    if !response.is_success() {
        return Ok(response);
    }
    server.answer_with(request, |params| {
        params.shift_remove(property);
    })
}

fn show_empty(server: &Server, request: &Request, shown_on: Surface, property: &str) -> Answer {
    let response = server.answer(request)?;
    if surface(request) != Some(shown_on) {
        return Ok(response);
    }
    Ok(each_user(response, &|user| {
        user.insert(property.to_owned(), json!({}));
    }))
}

fn surface(request: &Request) -> Option<Surface> {
    spec_of(request).map(|spec| spec.surface)
}
