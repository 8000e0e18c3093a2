// @generated from the contract by `cargo xtask generate`. Do not edit.

//! The API versions, and the version of the contract.
use clerk_user_runtime::ApiVersion;
/// The API versions, oldest first.
pub const ALL: &[ApiVersion] = &[
    ApiVersion::known("2021-02-05"),
    ApiVersion::known("2024-10-01"),
    ApiVersion::known("2025-04-10"),
    ApiVersion::known("2025-11-10"),
    ApiVersion::known("2026-05-12"),
];
/// The newest API version; the default for requests without a version.
pub const NEWEST: ApiVersion = ApiVersion::known("2026-05-12");
/// Version of the contract.
pub const CONTRACT: &str = "0.1.0";
