//! The HTTP binding of an operation.

use serde::Serialize;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Verb {
    /// GET.
    Get,
    /// POST.
    Post,
    /// PUT.
    Put,
    /// PATCH.
    Patch,
    /// DELETE.
    Delete,
}

/// The encoding of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyEncoding {
    /// No body.
    None,
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// The envelope around a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Envelope {
    /// No envelope: the body is the response.
    Bare,
    /// `{response, client}`.
    Client,
}

/// The HTTP binding of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Http {
    /// The HTTP method.
    pub verb: Verb,
    /// The path, with params in braces by wire name.
    pub path: &'static str,
    /// The encoding of the body.
    pub body: BodyEncoding,
    /// The envelope around the response.
    pub envelope: Envelope,
}
