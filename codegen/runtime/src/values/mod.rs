//! Types of values in params and responses.

mod file;
mod format;
mod metadata;
mod metadata_diff;
mod nullable;
mod page;
mod patch;
mod presence;
mod secret;
mod strings;
mod timestamp;

pub use file::FileUpload;
pub use format::Format;
pub use metadata::{Metadata, merge_patch};
pub use metadata_diff::metadata_diff;
pub use page::Page;
pub use patch::Patch;
pub use presence::Presence;
pub use secret::Secret;
pub use timestamp::{Timestamp, TimestampError};
