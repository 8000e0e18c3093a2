//! The generated table of an SDK's methods, and `Arguments`, which reads the params of a method that is
//! called by name. Method names are those of the contract; params and properties use wire names.

use std::future::Future;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{ApiError, Authenticator, Members};

/// One method of an SDK object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MethodSpec {
    /// Name in the contract, in camelCase.
    pub name: &'static str,
    /// The params, in order.
    pub params: &'static [MethodParam],
    /// What the method does.
    #[serde(rename = "does")]
    pub behaviour: MethodBehaviour,
}

impl MethodSpec {
    /// The param with this name.
    pub fn param(&self, name: &str) -> Option<&'static MethodParam> {
        self.params.iter().find(|param| param.name == name)
    }
}

/// One param of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MethodParam {
    /// The wire name.
    pub name: &'static str,
    /// Name in the contract of the type of the value or of each item.
    pub ty: &'static str,
    /// Whether the param is a list.
    pub list: bool,
    /// Whether the param is required.
    pub required: bool,
    /// Whether the param is nullable.
    pub nullable: bool,
    /// The value used if the param is absent.
    pub default: Option<i64>,
}

impl MethodParam {
    /// Creates an optional param that is not nullable.
    pub const fn new(name: &'static str, ty: &'static str) -> Self {
        Self { name, ty, list: false, required: false, nullable: false, default: None }
    }

    /// Makes the param a list.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.list = true;
        self
    }

    /// Makes the param required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Makes the param nullable.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// Sets the value used if the param is absent.
    #[must_use]
    pub const fn default(mut self, default: i64) -> Self {
        self.default = Some(default);
        self
    }
}

/// Maps each method param, by name, to an operation param, by wire name.
pub type ParamSource = &'static [(&'static str, &'static str)];

/// What a method does. Operations are given by id, their params by wire name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MethodBehaviour {
    /// Calls one operation.
    Call {
        /// The operation.
        operation: &'static str,
        /// The param mapping.
        params: ParamSource,
    },
    /// Reads one page of a list, with pages counted from 1.
    Page {
        /// The operation.
        operation: &'static str,
        /// The param with the page number.
        page: &'static str,
        /// The param with the page size.
        size: &'static str,
        /// The operation param for the page size.
        limit: &'static str,
        /// The operation param for the number of items before the page.
        offset: &'static str,
        /// The mapping of the other params.
        params: ParamSource,
    },
    /// Reads a list once and caches it.
    CachedList {
        /// The operation.
        operation: &'static str,
    },
    /// Updates everything except a metadata property, then merges the difference into that property.
    UpdateByDiff {
        /// The operation that updates the other properties.
        update: &'static str,
        /// The operation that reads the stored value if there is nothing else to update.
        read: &'static str,
        /// The operation that merges metadata.
        merge: &'static str,
        /// The mapping of the other params.
        params: ParamSource,
        /// The param with the requested value.
        param: &'static str,
        /// The param of the merging operation.
        patch: &'static str,
        /// Wire name of the property.
        property: &'static str,
    },
    /// Reloads the resource.
    Read {
        /// The operation.
        operation: &'static str,
        /// The param mapping.
        params: ParamSource,
        /// The operation that then makes a new session token, if the object knows the session.
        refresh: Option<&'static str>,
    },
    /// Calls one operation and then signs out.
    SignOutAfter {
        /// The operation.
        operation: &'static str,
    },
    /// Compares the id of a member with the primary id of its kind.
    IsPrimary {
        /// The param with the member: an object with a single member, named like the resource.
        param: &'static str,
        /// The kinds: a resource, and the property with the id of its primary.
        kinds: ParamSource,
    },
    /// Returns a property of the resource.
    Property(&'static str),
    /// Calls one operation with a value, or another one for null.
    UploadOrDelete {
        /// The operation that uploads the value.
        upload: &'static str,
        /// The operation for null.
        delete: &'static str,
        /// The method param.
        param: &'static str,
        /// The operation param.
        to: &'static str,
    },
    /// Starts a registration, lets the authenticator create a credential, and completes the registration with
    /// it.
    Passkey {
        /// The operation that starts the registration.
        begin: &'static str,
        /// The operation that completes the registration.
        finish: &'static str,
    },
    /// Returns a string from an operation's response and caches it for a limited time.
    TokenCache {
        /// The operation.
        operation: &'static str,
        /// The param mapping.
        params: ParamSource,
        /// The property of the response that contains the string.
        property: &'static str,
        /// Lifetime of the string in seconds.
        ttl_seconds: i64,
        /// The param that sets how many seconds before its expiry a cached string is replaced.
        leeway: &'static str,
    },
}

/// The arguments of a method that is called by name.
#[derive(Debug)]
pub struct Arguments(Map<String, Value>);

macro_rules! reads {
    ($($(#[$doc:meta])* $name:ident -> $result:ty;)*) => {
        $($(#[$doc])* pub fn $name<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<$result, ApiError> {
            self.part(name).$name(name).map_err(unreadable)
        })*
    };
}

impl Arguments {
    /// Creates the arguments from raw params.
    pub const fn new(params: Map<String, Value>) -> Self {
        Self(params)
    }

    fn part(&mut self, name: &str) -> Members {
        Members::of(self.0.swap_remove_entry(name).into_iter().collect())
    }

    /// Reads all arguments as one object.
    pub fn all<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        serde_json::from_value(Value::Object(self.0.clone())).map_err(unreadable)
    }

    reads! {
        /// Reads an argument that is required and not nullable.
        required -> T;
        /// Reads an argument that is required and nullable.
        nullable -> Option<T>;
        /// Reads an argument that is optional and not nullable.
        optional -> Option<T>;
    }

    /// Reads an argument whose type defines what absent means.
    pub fn defaulted<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> Result<T, ApiError> {
        self.part(name).defaulted(name).map_err(unreadable)
    }

    /// Reads an argument with a default.
    pub fn or<T: DeserializeOwned>(&mut self, name: &'static str, default: T) -> Result<T, ApiError> {
        self.part(name).or(name, || default).map_err(unreadable)
    }

    /// Reads an object with a single member and returns the name and value of that member.
    pub fn tagged(&mut self, name: &'static str) -> Result<(String, Value), ApiError> {
        let members: Map<String, Value> = self.required(name)?;
        let only = members.into_iter().next();
        only.ok_or_else(|| ApiError::unreadable(&format!("{name}: expected an object with one member")))
    }

    /// Creates an authenticator that returns the string in this argument.
    pub fn authenticator(&mut self, name: &'static str) -> Result<AuthenticatorStub, ApiError> {
        self.required(name).map(AuthenticatorStub)
    }
}

/// Deserializes the value of a tagged argument.
pub fn read_argument<T: DeserializeOwned>(value: Value) -> Result<T, ApiError> {
    serde_json::from_value(value).map_err(unreadable)
}

#[expect(clippy::needless_pass_by_value, reason = "passed to `map_err`")]
fn unreadable(error: serde_json::Error) -> ApiError {
    ApiError::unreadable(&error.to_string())
}

impl ApiError {
    /// Error code of a call by name with invalid arguments.
    pub const UNREADABLE: &'static str = "unreadable_params";

    /// The error for a call by name with invalid arguments.
    pub fn unreadable(why: &str) -> Self {
        Self::plain(400, Self::UNREADABLE, why)
    }
}

/// An authenticator whose credential is fixed in advance.
#[derive(Clone, Debug)]
pub struct AuthenticatorStub(String);

impl<T> Authenticator<T> for AuthenticatorStub {
    type Error = ApiError;

    fn create(&self, _: &T) -> impl Future<Output = Result<String, ApiError>> {
        let credential = self.0.clone();
        async move { Ok(credential) }
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future as _;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use serde_json::{Value, json};

    use super::{Arguments, MethodBehaviour, MethodParam, MethodSpec, read_argument};
    use crate::{ApiError, Authenticator as _, Patch};

    fn given(value: &Value) -> Arguments {
        Arguments::new(value.as_object().cloned().unwrap_or_default())
    }

    #[test]
    fn absent_null_and_set_are_distinguished() {
        let mut params = given(&json!({ "a": 1, "b": null, "d": null, "e": { "X": 2 } }));
        assert_eq!(params.required::<i64>("a"), Ok(1));
        assert_eq!(params.nullable::<i64>("b"), Ok(None));
        assert_eq!(params.optional::<i64>("c"), Ok(None));
        assert_eq!(params.defaulted::<Patch<i64>>("d"), Ok(Patch::Clear));
        assert_eq!(params.defaulted::<Patch<i64>>("c"), Ok(Patch::Keep));
        assert_eq!(params.or("c", 7), Ok(7));
        assert_eq!(params.tagged("e"), Ok(("X".to_owned(), json!(2))));
    }

    #[test]
    fn an_unreadable_argument_is_rejected_by_name() {
        let error = given(&json!({ "a": "x" })).required::<i64>("a").expect_err("a string is not a number");
        assert_eq!(error.code(), ApiError::UNREADABLE);
        assert!(error.to_string().contains('a'), "{error}");
        assert!(given(&json!({})).required::<i64>("a").is_err());
        assert!(given(&json!({ "a": {} })).tagged("a").is_err());
        assert_eq!(read_argument::<i64>(json!("x")).map_err(|error| error.status), Err(400));
    }

    #[test]
    fn params_are_read_one_by_one_or_all_at_once() {
        let both = json!({ "a": 1, "b": [2] });
        assert_eq!(given(&both).all(), Ok(both));
        assert_eq!(read_argument(json!([2])), Ok(vec![2]));
    }

    #[test]
    fn an_authenticator_returns_the_string_of_its_argument() {
        let device =
            given(&json!({ "a": "credential" })).authenticator("a").expect("the argument is a string");
        let mut created = pin!(device.create(&"the first step"));
        let result = created.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(result, Poll::Ready(Ok("credential".to_owned())));
    }

    #[test]
    fn a_param_of_a_method_is_found_by_its_name() {
        const PARAMS: &[MethodParam] =
            &[MethodParam::new("page", "integer").default(1), MethodParam::new("word", "text").required()];
        let method =
            MethodSpec { name: "list", params: PARAMS, behaviour: MethodBehaviour::Property("words") };
        let found = |name| method.param(name).map(|param| (param.ty, param.default));
        assert_eq!(found("page"), Some(("integer", Some(1))));
        assert_eq!(found("word"), Some(("text", None)));
        assert_eq!(found("size"), None);
    }
}
