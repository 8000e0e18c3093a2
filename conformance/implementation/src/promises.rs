//! Programs that must not compile: what a surface may not do, and ids of two resources.
//!
//! Stable Rust ignores the error code after `compile_fail`. Each program therefore has a twin that differs in one line
//! and compiles.
//!
//! # Private metadata is not on the frontend
//!
//! A user of the frontend has no private metadata:
//!
//! ```
//! fn read(user: &clerk_user::frontend::User) {
//!     let _ = &user.unsafe_metadata;
//! }
//! ```
//!
//! ```compile_fail,E0609
//! fn read(user: &clerk_user::frontend::User) {
//!     let _ = &user.private_metadata;
//! }
//! ```
//!
//! Neither have the params of an update:
//!
//! ```
//! use clerk_user::frontend::UpdateParams;
//!
//! let _ = UpdateParams::new().unsafe_metadata;
//! ```
//!
//! ```compile_fail,E0609
//! use clerk_user::frontend::UpdateParams;
//!
//! let _ = UpdateParams::new().private_metadata;
//! ```
//!
//! # Public metadata is not written on the frontend
//!
//! ```
//! use clerk_user::frontend::UpdateMetadataParams;
//! use clerk_user::runtime::Metadata;
//!
//! let _ = UpdateMetadataParams::new(Metadata::new()).unsafe_metadata;
//! ```
//!
//! ```compile_fail,E0609
//! use clerk_user::frontend::UpdateMetadataParams;
//! use clerk_user::runtime::Metadata;
//!
//! let _ = UpdateMetadataParams::new(Metadata::new()).public_metadata;
//! ```
//!
//! # Ids of two resources do not mix
//!
//! ```
//! use clerk_user::UserId;
//! use clerk_user::backend::GetUserParams;
//!
//! let _ = GetUserParams::new(UserId::from("user_1"));
//! ```
//!
//! ```compile_fail,E0308
//! use clerk_user::EmailAddressId;
//! use clerk_user::backend::GetUserParams;
//!
//! let _ = GetUserParams::new(EmailAddressId::from("idn_1"));
//! ```
//!
//! # A deprecated property warns
//!
//! ```
//! #![deny(deprecated)]
//! fn read(user: &clerk_user::backend::User) {
//!     let _ = &user.image_url;
//! }
//! ```
//!
//! ```compile_fail
//! #![deny(deprecated)]
//! fn read(user: &clerk_user::backend::User) {
//!     let _ = &user.profile_image_url;
//! }
//! ```
