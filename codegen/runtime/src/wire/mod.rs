//! Raw requests and responses, and the conversion from and to typed values.

mod call;
mod decode;
mod error;
mod members;
mod request;
mod setters;

pub use call::{RequestSender, Transport, convert, encode};
pub use decode::{Rfc3339Field, decode, rfc3339};
pub use error::{ApiError, DecodeErrors, ErrorDef, ErrorItem};
pub use members::Members;
pub use request::{Actor, ApiVersion, Context, Request, Response, Surface};
