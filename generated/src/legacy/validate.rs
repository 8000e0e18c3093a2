// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Validation of params and resources against the tables.
#![allow(deprecated, reason = "deprecated items are validated too")]
#[allow(unused_imports, reason = "a contract may have no union")]
use clerk_user_runtime::{Tables, UnionSpec, VariantSpec};
#[allow(unused_imports, reason = "a contract may have no shared types")]
use crate::legacy::types::*;
/// The unions, with the discriminator values of their variants.
pub const UNIONS: &[UnionSpec] = &[];
/// The tables of this contract.
pub const TABLES: Tables = Tables {
    operations: crate::legacy::operations::OPERATIONS,
    resources: crate::legacy::resources::RESOURCES,
    unions: UNIONS,
    #[cfg(feature = "suite")]
    rules: crate::legacy::rules::RULES,
    #[cfg(not(feature = "suite"))]
    rules: &[],
};
clerk_user_runtime::validate!(
    TABLES, params {}, resources { DeletedObject : "DeletedObject" Backend, EmailAddress
    : "EmailAddress" Backend, ErrorEnvelope : "ErrorEnvelope" Backend, ErrorItem :
    "ErrorItem" Backend, ExternalAccount : "ExternalAccount" Backend, Image : "Image"
    Frontend, PhoneNumber : "PhoneNumber" Backend, SessionActivity : "SessionActivity"
    Frontend, SessionWithActivities : "SessionWithActivities" Frontend, Token : "Token"
    Frontend, User : "User" Backend, Verification : "Verification" Backend, }
);
mod backend {
    #[allow(unused_imports, reason = "a surface may have no types of its own")]
    use crate::legacy::backend::*;
    clerk_user_runtime::validate!(
        super::TABLES, params { CreateUserParams : "backend.createUser", GetUserParams :
        "backend.getUser", UpdateUserParams : "backend.updateUser", DeleteUserParams :
        "backend.deleteUser", }, resources {}
    );
}
mod frontend {
    #[allow(unused_imports, reason = "a surface may have no types of its own")]
    use crate::legacy::frontend::*;
    clerk_user_runtime::validate!(
        super::TABLES, params { UpdateParams : "frontend.update",
        CreateEmailAddressParams : "frontend.createEmailAddress", CreatePhoneNumberParams
        : "frontend.createPhoneNumber", SetProfileImageParams :
        "frontend.setProfileImage", CreateServiceTokenParams :
        "frontend.createServiceToken", }, resources {}
    );
}
