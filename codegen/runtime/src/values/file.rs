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

impl FileUpload {
    /// The media type of a file that is sent as a text.
    pub const TEXT: &'static str = "application/octet-stream";

    /// Creates a file from its bytes.
    ///
    /// ```
    /// use clerk_user_runtime::FileUpload;
    /// assert_eq!(FileUpload::new("image/png", b"hi!!").base64, "aGkhIQ==");
    /// ```
    pub fn new(content_type: impl Into<String>, bytes: &[u8]) -> Self {
        Self { content_type: content_type.into(), base64: to_base64(bytes) }
    }
}

/// A file as a text in base64.
///
/// ```
/// use clerk_user_runtime::FileUpload;
/// assert_eq!(FileUpload::from("aGk=").content_type, FileUpload::TEXT);
/// ```
impl From<&str> for FileUpload {
    fn from(base64: &str) -> Self {
        Self::from(base64.to_owned())
    }
}

/// A file as a text in base64.
impl From<String> for FileUpload {
    fn from(base64: String) -> Self {
        Self { content_type: Self::TEXT.to_owned(), base64 }
    }
}

fn to_base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |index: usize| u32::from(group.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let value = (bits >> (18 - 6 * digit)) & 0x3f;
            text.push(if digit > group.len() { '=' } else { char::from(ALPHABET[value as usize]) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::to_base64;

    #[test]
    fn base64_has_padding() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
        ] {
            assert_eq!(to_base64(bytes.as_bytes()), text, "{bytes}");
        }
        assert_eq!(to_base64(&[0xfb, 0xff, 0xfe]), "+//+");
    }
}
