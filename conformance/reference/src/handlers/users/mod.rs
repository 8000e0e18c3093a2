//! Users: records, lists, metadata, bans and images.

mod bans;
mod create;
mod filter;
mod images;
mod list;
mod metadata;
mod records;
mod update;
mod username;

pub(super) use images::IMAGE_OBJECT;
pub(super) use metadata::{MetadataWrite, empty_if_null};
