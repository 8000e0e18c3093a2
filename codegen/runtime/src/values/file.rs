//! `FileUpload`: a file in a raw request. The multipart encoding exists only at the HTTP level.

use serde::{Deserialize, Serialize};

/// A file in a request.
///
/// ```
/// use clerk_user_runtime::FileUpload;
/// let file: FileUpload = serde_json::from_str(r#"{"content_type":"image/png","base64":"aGk="}"#).unwrap();
/// assert_eq!(file.content_type, "image/png");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FileUpload {
    /// The media type.
    pub content_type: String,
    /// The bytes in base64 (RFC 4648, with padding).
    pub base64: String,
}
