// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Resources as the backend shows them.
#![allow(deprecated, reason = "what is deprecated is held and compared too")]
#[allow(unused_imports, reason = "a surface may need only some of them, or none")]
use crate::legacy::types::*;
