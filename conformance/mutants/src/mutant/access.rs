//! Bugs of what a surface shows and lets be written.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{Request, Surface};
use serde_json::{Value, json};

use super::{Answer, Build, Mutant};
use crate::server::{Members, Server, each_user, is, spec_of, user_id};

pub(super) const MUTANTS: &[Mutant] = &[
    Mutant {
        id: "pm22",
        bug: "the frontend shows private metadata",
        breaks: &["private-metadata-hidden-frontend"],
        build: Build::Wrapper(show_private_metadata),
    },
    Mutant {
        id: "pm23",
        bug: "the frontend's metadata write also writes public metadata",
        breaks: &["public-metadata-read-only-frontend"],
        build: Build::Wrapper(|server, request| {
            write_from_frontend(server, request, wire::user::PUBLIC_METADATA)
        }),
    },
    Mutant {
        id: "d-frontend-writes-private",
        bug: "the frontend's metadata write also writes private metadata",
        breaks: &["private-metadata-read-only-frontend"],
        build: Build::Wrapper(|server, request| {
            write_from_frontend(server, request, wire::user::PRIVATE_METADATA)
        }),
    },
    Mutant {
        id: "d-private-unreadable",
        bug: "the backend always shows private metadata as empty",
        breaks: &["private-metadata-readable-backend"],
        build: Build::Wrapper(|server, request| {
            show_empty(server, request, Surface::Backend, wire::user::PRIVATE_METADATA)
        }),
    },
    Mutant {
        id: "d-public-unreadable",
        bug: "the frontend always shows public metadata as empty",
        breaks: &["public-metadata-readable"],
        build: Build::Wrapper(|server, request| {
            show_empty(server, request, Surface::Frontend, wire::user::PUBLIC_METADATA)
        }),
    },
    Mutant {
        id: "d-unsafe-unreadable",
        bug: "the backend always shows unsafe metadata as empty",
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
