//! Operations.

use serde::Serialize;
use serde_json::{Map, Value};

use super::http::Http;
use super::param::{ParamLocation, ParamSpec, ParamType};
use crate::{Page, Surface};

/// The return type of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Returns {
    /// One resource.
    One(&'static str),
    /// A bare array of a resource.
    List(&'static str),
    /// A page of a resource with the total count.
    Page(&'static str),
}

impl Returns {
    /// Name of the resource, regardless of the shape.
    pub const fn resource(self) -> &'static str {
        match self {
            Self::One(name) | Self::List(name) | Self::Page(name) => name,
        }
    }
}

/// One operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OperationSpec {
    /// Surface and name, such as `backend.updateUser`.
    pub id: &'static str,
    /// Name in the contract, in camelCase.
    pub name: &'static str,
    /// The API surface.
    pub surface: Surface,
    /// The HTTP binding.
    pub http: Http,
    /// The HTTP statuses that the source documents, in ascending order; empty if it documents none.
    pub statuses: &'static [u16],
    /// Whether the operation also accepts unauthenticated callers.
    pub anybody: bool,
    /// The params, in the order of the contract.
    pub params: &'static [ParamSpec],
    /// The return type.
    pub returns: Returns,
    /// Whether the response can be null instead of a resource.
    pub returns_null: bool,
    /// The param that requests a page. Without it, the response is a bare array.
    pub paged_by: Option<&'static str>,
    /// First API version that has the operation.
    pub since: Option<&'static str>,
    /// Last API version that has the operation.
    pub until: Option<&'static str>,
}

impl OperationSpec {
    /// The param with this wire name.
    pub fn param(&self, wire: &str) -> Option<&'static ParamSpec> {
        self.params.iter().find(|param| param.wire == wire)
    }

    /// Whether the source lets the operation refuse with this status. A source that documents no refusal of the
    /// operation allows any.
    pub fn documents_refusal(&self, status: u16) -> bool {
        let mut refusals = self.statuses.iter().filter(|status| **status >= 400).peekable();
        refusals.peek().is_none() || refusals.any(|refusal| *refusal == status)
    }

    /// The path param with the id of a resource.
    pub fn path_id(&self, resource: &str) -> Option<&'static ParamSpec> {
        self.params.iter().find(|param| {
            param.location == ParamLocation::Path
                && matches!(param.ty, ParamType::Id { resource: of } if of == resource)
        })
    }

    /// Converts a page to the shape that the request asks for. If the operation has a param that requests
    /// a page and the request does not set it, the result is the bare array of items.
    pub fn page_or_array(&self, params: &Map<String, Value>, response: Value) -> Value {
        let Some(param) = self.paged_by else { return response };
        let requested = params.get(param) == Some(&Value::Bool(true));
        match response {
            Value::Object(mut page) if !requested => page.remove(Page::<Value>::DATA).unwrap_or_default(),
            response => response,
        }
    }

    /// Whether an API version has this operation.
    pub fn exists_at(&self, version: &str) -> bool {
        self.since.is_none_or(|since| version >= since) && self.until.is_none_or(|until| version <= until)
    }
}

#[cfg(test)]
mod tests;
