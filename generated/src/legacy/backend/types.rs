// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Resources of the backend.
#![allow(deprecated, reason = "derives use deprecated fields too")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{FileUpload, Metadata, Patch, Presence, Secret, Timestamp};
#[allow(unused_imports, reason = "a surface may need only some of them, or none")]
use crate::legacy::types::*;
