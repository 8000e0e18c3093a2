// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Calls of SDK methods by name, with JSON params and results, and the table of methods.
#![allow(deprecated, reason = "deprecated items are supported too")]
#[allow(unused_imports, reason = "a contract may need only some of them")]
use clerk_user_runtime::{
    ApiError, Arguments, Clock, MethodBehaviour, MethodParam, MethodSpec, encode,
    read_argument,
};
#[allow(unused_imports, reason = "an object may need only some of them")]
use super::{sdk, frontend};
impl<A: frontend::FrontendApi> sdk::UserObject<A> {
    /// Calls a method by its name in the contract. Params and result have wire names.
    pub async fn perform(
        &mut self,
        method: &str,
        #[allow(unused_mut, reason = "a contract may have no params")]
        mut arguments: Arguments,
        clock: &impl Clock,
    ) -> Result<serde_json::Value, ApiError> {
        let _ = (&mut arguments, clock);
        match method {
            "update" => encode(&self.update(arguments.all()?).await?),
            "updateMetadata" => encode(&self.update_metadata(arguments.all()?).await?),
            "setProfileImage" => encode(&self.set_profile_image(arguments.all()?).await?),
            "reload" => encode(&self.reload(arguments.all()?).await?),
            "delete" => {
                let () = self.delete().await?;
                Ok(serde_json::Value::Null)
            }
            "createEmailAddress" => {
                encode(&self.create_email_address(arguments.all()?).await?)
            }
            "createPhoneNumber" => {
                encode(&self.create_phone_number(arguments.all()?).await?)
            }
            "createWeb3Wallet" => {
                encode(&self.create_web3_wallet(arguments.all()?).await?)
            }
            "createExternalAccount" => {
                encode(&self.create_external_account(arguments.all()?).await?)
            }
            "isPrimaryIdentification" => {
                let (kind, value) = arguments.tagged("ident")?;
                encode(
                    &match kind.as_str() {
                        "EmailAddress" => {
                            self.is_primary_identification(
                                &read_argument::<frontend::EmailAddress>(value)?,
                            )
                        }
                        "PhoneNumber" => {
                            self.is_primary_identification(
                                &read_argument::<frontend::PhoneNumber>(value)?,
                            )
                        }
                        "Web3Wallet" => {
                            self.is_primary_identification(
                                &read_argument::<frontend::Web3Wallet>(value)?,
                            )
                        }
                        _ => return Err(ApiError::unreadable(&kind)),
                    },
                )
            }
            "updatePassword" => encode(&self.update_password(arguments.all()?).await?),
            "removePassword" => encode(&self.remove_password(arguments.all()?).await?),
            "createPasskey" => {
                encode(
                    &self
                        .create_passkey(
                            &arguments.authenticator("public_key_credential")?,
                        )
                        .await?,
                )
            }
            "createTOTP" => encode(&self.create_totp().await?),
            "verifyTOTP" => encode(&self.verify_totp(arguments.all()?).await?),
            "disableTOTP" => encode(&self.disable_totp().await?),
            "createBackupCode" => encode(&self.create_backup_code().await?),
            "getSessions" => encode(&self.get_sessions().await.unwrap_or_default()),
            "getOrganizationInvitations" => {
                encode(&self.get_organization_invitations(arguments.all()?).await?)
            }
            "getOrganizationMemberships" => {
                encode(&self.get_organization_memberships(arguments.all()?).await?)
            }
            "getOrganizationSuggestions" => {
                encode(&self.get_organization_suggestions(arguments.all()?).await?)
            }
            "getOrganizationCreationDefaults" => {
                encode(&self.get_organization_creation_defaults().await?)
            }
            "leaveOrganization" => {
                encode(
                    &self
                        .leave_organization(arguments.required("organization_id")?)
                        .await?,
                )
            }
            "getEnterpriseConnections" => {
                encode(&self.get_enterprise_connections(arguments.all()?).await?)
            }
            "initializePaymentMethod" => {
                encode(&self.initialize_payment_method(arguments.all()?).await?)
            }
            "addPaymentMethod" => {
                encode(&self.add_payment_method(arguments.all()?).await?)
            }
            "getPaymentMethods" => {
                encode(&self.get_payment_methods(arguments.all()?).await?)
            }
            _ => Err(ApiError::unimplemented(method)),
        }
    }
    /// All properties of the current resource, including derived ones.
    pub fn properties(&self) -> Result<serde_json::Value, ApiError> {
        let mut shown = encode(self.resource())?;
        let more: Vec<(&str, serde_json::Value)> = vec![
            ("full_name", encode(& self.resource().full_name()) ?),
            ("primary_email_address", encode(& self.resource().primary_email_address())
            ?), ("primary_phone_number", encode(& self.resource().primary_phone_number())
            ?), ("primary_web3_wallet", encode(& self.resource().primary_web3_wallet())
            ?), ("verified_external_accounts", encode(& self.resource()
            .verified_external_accounts()) ?), ("unverified_external_accounts", encode(&
            self.resource().unverified_external_accounts()) ?), ("verified_web3_wallets",
            encode(& self.resource().verified_web3_wallets()) ?),
            ("has_verified_email_address", encode(& self.resource()
            .has_verified_email_address()) ?), ("has_verified_phone_number", encode(&
            self.resource().has_verified_phone_number()) ?), ("image_url", encode(& self
            .image_url()) ?), ("organization_memberships", encode(& self
            .organization_memberships()) ?), ("public_metadata", encode(& self
            .public_metadata()) ?), ("unsafe_metadata", encode(& self.unsafe_metadata())
            ?),
        ];
        if let serde_json::Value::Object(members) = &mut shown {
            members
                .extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
        }
        Ok(shown)
    }
}
/// Behaviour of the methods of `UserObject`.
pub const USER_OBJECT_METHODS: &[MethodSpec] = &[
    MethodSpec {
        name: "update",
        params: &[
            MethodParam::new("username", "string").nullable(),
            MethodParam::new("first_name", "string").nullable(),
            MethodParam::new("last_name", "string").nullable(),
            MethodParam::new("primary_email_address_id", "EmailAddressId").nullable(),
            MethodParam::new("primary_phone_number_id", "PhoneNumberId").nullable(),
            MethodParam::new("primary_web3_wallet_id", "Web3WalletId").nullable(),
            MethodParam::new("unsafe_metadata", "metadata"),
        ],
        behaviour: MethodBehaviour::UpdateByDiff {
            update: "frontend.update",
            read: "frontend.get",
            merge: "frontend.updateMetadata",
            params: &[
                ("username", "username"),
                ("first_name", "first_name"),
                ("last_name", "last_name"),
                ("primary_email_address_id", "primary_email_address_id"),
                ("primary_phone_number_id", "primary_phone_number_id"),
                ("primary_web3_wallet_id", "primary_web3_wallet_id"),
            ],
            param: "unsafe_metadata",
            patch: "unsafe_metadata",
            property: "unsafe_metadata",
        },
    },
    MethodSpec {
        name: "updateMetadata",
        params: &[MethodParam::new("unsafe_metadata", "metadata").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.updateMetadata",
            params: &[("unsafe_metadata", "unsafe_metadata")],
        },
    },
    MethodSpec {
        name: "setProfileImage",
        params: &[MethodParam::new("file", "file").required().nullable()],
        behaviour: MethodBehaviour::UploadOrDelete {
            upload: "frontend.setProfileImage",
            delete: "frontend.deleteProfileImage",
            param: "file",
            to: "file",
        },
    },
    MethodSpec {
        name: "reload",
        params: &[MethodParam::new("rotating_token_nonce", "string")],
        behaviour: MethodBehaviour::Read {
            operation: "frontend.get",
            params: &[("rotating_token_nonce", "rotating_token_nonce")],
            refresh: Some("frontend.createSessionToken"),
        },
    },
    MethodSpec {
        name: "delete",
        params: &[],
        behaviour: MethodBehaviour::SignOutAfter {
            operation: "frontend.delete",
        },
    },
    MethodSpec {
        name: "createEmailAddress",
        params: &[MethodParam::new("email", "string").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.createEmailAddress",
            params: &[("email", "email_address")],
        },
    },
    MethodSpec {
        name: "createPhoneNumber",
        params: &[MethodParam::new("phone_number", "string").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.createPhoneNumber",
            params: &[("phone_number", "phone_number")],
        },
    },
    MethodSpec {
        name: "createWeb3Wallet",
        params: &[MethodParam::new("web3_wallet", "string").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.createWeb3Wallet",
            params: &[("web3_wallet", "web3_wallet")],
        },
    },
    MethodSpec {
        name: "createExternalAccount",
        params: &[
            MethodParam::new("strategy", "string"),
            MethodParam::new("enterprise_connection_id", "EnterpriseConnectionId"),
            MethodParam::new("redirect_url", "string"),
            MethodParam::new("additional_scopes", "string").list(),
            MethodParam::new("oidc_prompt", "string"),
            MethodParam::new("oidc_login_hint", "string"),
        ],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.createExternalAccount",
            params: &[
                ("strategy", "strategy"),
                ("enterprise_connection_id", "enterprise_connection_id"),
                ("redirect_url", "redirect_url"),
                ("additional_scopes", "additional_scope"),
                ("oidc_prompt", "oidc_prompt"),
                ("oidc_login_hint", "oidc_login_hint"),
            ],
        },
    },
    MethodSpec {
        name: "isPrimaryIdentification",
        params: &[MethodParam::new("ident", "identifier").required()],
        behaviour: MethodBehaviour::IsPrimary {
            param: "ident",
            kinds: &[
                ("EmailAddress", "primary_email_address_id"),
                ("PhoneNumber", "primary_phone_number_id"),
                ("Web3Wallet", "primary_web3_wallet_id"),
            ],
        },
    },
    MethodSpec {
        name: "updatePassword",
        params: &[
            MethodParam::new("new_password", "secret").required(),
            MethodParam::new("current_password", "secret"),
            MethodParam::new("sign_out_of_other_sessions", "boolean"),
        ],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.updatePassword",
            params: &[
                ("new_password", "new_password"),
                ("current_password", "current_password"),
                ("sign_out_of_other_sessions", "sign_out_of_other_sessions"),
            ],
        },
    },
    MethodSpec {
        name: "removePassword",
        params: &[MethodParam::new("current_password", "secret")],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.removePassword",
            params: &[("current_password", "current_password")],
        },
    },
    MethodSpec {
        name: "createPasskey",
        params: &[],
        behaviour: MethodBehaviour::Passkey {
            begin: "frontend.createPasskey",
            finish: "frontend.attemptPasskeyVerification",
        },
    },
    MethodSpec {
        name: "createTOTP",
        params: &[],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.createTOTP",
            params: &[],
        },
    },
    MethodSpec {
        name: "verifyTOTP",
        params: &[MethodParam::new("code", "secret").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.verifyTOTP",
            params: &[("code", "code")],
        },
    },
    MethodSpec {
        name: "disableTOTP",
        params: &[],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.disableTOTP",
            params: &[],
        },
    },
    MethodSpec {
        name: "createBackupCode",
        params: &[],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.createBackupCode",
            params: &[],
        },
    },
    MethodSpec {
        name: "getSessions",
        params: &[],
        behaviour: MethodBehaviour::CachedList {
            operation: "frontend.getSessions",
        },
    },
    MethodSpec {
        name: "getOrganizationInvitations",
        params: &[
            MethodParam::new("initial_page", "integer").default(1i64),
            MethodParam::new("page_size", "integer").default(10i64),
            MethodParam::new("status", "OrganizationInvitationFilter"),
        ],
        behaviour: MethodBehaviour::Page {
            operation: "frontend.getOrganizationInvitations",
            page: "initial_page",
            size: "page_size",
            limit: "limit",
            offset: "offset",
            params: &[("status", "status")],
        },
    },
    MethodSpec {
        name: "getOrganizationMemberships",
        params: &[
            MethodParam::new("initial_page", "integer").default(1i64),
            MethodParam::new("page_size", "integer").default(10i64),
        ],
        behaviour: MethodBehaviour::Page {
            operation: "frontend.getOrganizationMemberships",
            page: "initial_page",
            size: "page_size",
            limit: "limit",
            offset: "offset",
            params: &[],
        },
    },
    MethodSpec {
        name: "getOrganizationSuggestions",
        params: &[
            MethodParam::new("initial_page", "integer").default(1i64),
            MethodParam::new("page_size", "integer").default(10i64),
            MethodParam::new("status", "OrganizationSuggestionStatus").list(),
        ],
        behaviour: MethodBehaviour::Page {
            operation: "frontend.getOrganizationSuggestions",
            page: "initial_page",
            size: "page_size",
            limit: "limit",
            offset: "offset",
            params: &[("status", "status")],
        },
    },
    MethodSpec {
        name: "getOrganizationCreationDefaults",
        params: &[],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.getOrganizationCreationDefaults",
            params: &[],
        },
    },
    MethodSpec {
        name: "leaveOrganization",
        params: &[MethodParam::new("organization_id", "OrganizationId").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.leaveOrganization",
            params: &[("organization_id", "organization_id")],
        },
    },
    MethodSpec {
        name: "getEnterpriseConnections",
        params: &[MethodParam::new("with_organization_account_linking", "boolean")],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.getEnterpriseConnections",
            params: &[
                (
                    "with_organization_account_linking",
                    "with_organization_account_linking",
                ),
            ],
        },
    },
    MethodSpec {
        name: "initializePaymentMethod",
        params: &[MethodParam::new("gateway", "PaymentGateway").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.initializePaymentMethod",
            params: &[("gateway", "gateway")],
        },
    },
    MethodSpec {
        name: "addPaymentMethod",
        params: &[
            MethodParam::new("gateway", "PaymentGateway").required(),
            MethodParam::new("payment_token", "secret").required(),
        ],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.addPaymentMethod",
            params: &[("gateway", "gateway"), ("payment_token", "payment_token")],
        },
    },
    MethodSpec {
        name: "getPaymentMethods",
        params: &[
            MethodParam::new("initial_page", "integer").default(1i64),
            MethodParam::new("page_size", "integer").default(10i64),
        ],
        behaviour: MethodBehaviour::Page {
            operation: "frontend.getPaymentMethods",
            page: "initial_page",
            size: "page_size",
            limit: "limit",
            offset: "offset",
            params: &[],
        },
    },
];
