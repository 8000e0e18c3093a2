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
            "createEmailAddress" => {
                encode(&self.create_email_address(arguments.required("email")?).await?)
            }
            "createPhoneNumber" => {
                encode(
                    &self.create_phone_number(arguments.required("phone_number")?).await?,
                )
            }
            "delete" => {
                let () = self.delete().await?;
                Ok(serde_json::Value::Null)
            }
            "getSessions" => encode(&self.get_sessions().await?),
            "getToken" => {
                encode(
                    &self
                        .get_token(
                            arguments.required("service")?,
                            arguments.all()?,
                            clock,
                        )
                        .await?,
                )
            }
            "setProfileImage" => {
                encode(&self.set_profile_image(arguments.required("file")?).await?)
            }
            "twoFactorEnabled" => encode(&self.two_factor_enabled()),
            "update" => encode(&self.update(arguments.all()?).await?),
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
            ?), ("public_metadata", encode(& self.public_metadata()) ?),
            ("private_metadata", encode(& self.private_metadata()) ?),
            ("unsafe_metadata", encode(& self.unsafe_metadata()) ?),
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
        name: "delete",
        params: &[],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.delete",
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
        name: "getToken",
        params: &[
            MethodParam::new("service", "JWTService").required(),
            MethodParam::new("leeway_in_seconds", "integer").default(10i64),
        ],
        behaviour: MethodBehaviour::TokenCache {
            operation: "frontend.createServiceToken",
            params: &[("service", "service")],
            property: "jwt",
            ttl_seconds: 60i64,
            leeway: "leeway_in_seconds",
        },
    },
    MethodSpec {
        name: "setProfileImage",
        params: &[MethodParam::new("file", "file").required()],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.setProfileImage",
            params: &[("file", "file")],
        },
    },
    MethodSpec {
        name: "twoFactorEnabled",
        params: &[],
        behaviour: MethodBehaviour::Property("two_factor_enabled"),
    },
    MethodSpec {
        name: "update",
        params: &[
            MethodParam::new("username", "string"),
            MethodParam::new("first_name", "string"),
            MethodParam::new("last_name", "string"),
            MethodParam::new("primary_email_address_id", "EmailAddressId"),
            MethodParam::new("primary_phone_number_id", "PhoneNumberId"),
            MethodParam::new("password", "secret"),
            MethodParam::new("unsafe_metadata", "metadata").nullable(),
        ],
        behaviour: MethodBehaviour::Call {
            operation: "frontend.update",
            params: &[
                ("username", "username"),
                ("first_name", "first_name"),
                ("last_name", "last_name"),
                ("primary_email_address_id", "primary_email_address_id"),
                ("primary_phone_number_id", "primary_phone_number_id"),
                ("password", "password"),
                ("unsafe_metadata", "unsafe_metadata"),
            ],
        },
    },
];
