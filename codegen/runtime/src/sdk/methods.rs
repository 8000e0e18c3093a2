//! The table of an SDK's methods, emitted as consts, and what reads their params when they are called
//! by name: `Arguments`. Names of methods are the contract's, those of params and properties are written
//! as on the wire.

use std::future::Future;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{ApiError, Authenticator, Members};

/// One method of an object of the SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MethodSpec {
    /// Name in the contract, camelCase.
    pub name: &'static str,
    /// Its params, in order.
    pub params: &'static [MethodParam],
    /// What it does.
    #[serde(rename = "does")]
    pub behaviour: MethodBehaviour,
}

impl MethodSpec {
    /// The param of that name.
    pub fn param(&self, name: &str) -> Option<&'static MethodParam> {
        self.params.iter().find(|param| param.name == name)
    }
}

/// One param of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MethodParam {
    /// Name, written as on the wire.
    pub name: &'static str,
    /// The word of the contract for its type, or that of each item.
    pub ty: &'static str,
    /// Whether it is a list.
    pub list: bool,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// What it is when absent.
    pub default: Option<i64>,
}

impl MethodParam {
    /// An optional param that may not be null.
    pub const fn new(name: &'static str, ty: &'static str) -> Self {
        Self { name, ty, list: false, required: false, nullable: false, default: None }
    }

    /// It is a list.
    #[must_use]
    pub const fn list(mut self) -> Self {
        self.list = true;
        self
    }

    /// It must be there.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// It may be null.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// What it is when absent.
    #[must_use]
    pub const fn default(mut self, default: i64) -> Self {
        self.default = Some(default);
        self
    }
}

/// Where each param of a method goes: its name, and the operation's param by wire name.
pub type ParamSource = &'static [(&'static str, &'static str)];

/// What a method does. Operations stand by id; params of operations by wire name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MethodBehaviour {
    /// Calls one operation.
    Call {
        /// The operation.
        operation: &'static str,
        /// Where each param goes.
        params: ParamSource,
    },
    /// Reads one page of a list, pages counted from 1.
    Page {
        /// The operation.
        operation: &'static str,
        /// The param with the number of the page.
        page: &'static str,
        /// The param with the size of a page.
        size: &'static str,
        /// Where the size goes.
        limit: &'static str,
        /// Where the number of items before the page goes.
        offset: &'static str,
        /// Where each of the other params goes.
        params: ParamSource,
    },
    /// Reads a list once and keeps it.
    CachedList {
        /// The operation.
        operation: &'static str,
    },
    /// Changes everything but a metadata property, then merges into that the difference.
    UpdateByDiff {
        /// The operation that takes everything else.
        update: &'static str,
        /// The operation that tells the value when there is nothing else to change.
        read: &'static str,
        /// The operation that merges.
        merge: &'static str,
        /// Where each of the other params goes.
        params: ParamSource,
        /// The param with the value that is wanted.
        param: &'static str,
        /// The merging operation's param.
        patch: &'static str,
        /// The property, by wire name.
        property: &'static str,
    },
    /// Reads the resource anew.
    Read {
        /// The operation.
        operation: &'static str,
        /// Where each param goes.
        params: ParamSource,
    },
    /// Calls one operation, after which nobody is signed in.
    SignOutAfter {
        /// The operation.
        operation: &'static str,
    },
    /// Compares the id of a member with the primary id of its kind.
    IsPrimary {
        /// The param with the member: an object of one member, named like the resource.
        param: &'static str,
        /// The kinds: a resource, and the property with the id of the primary one.
        kinds: ParamSource,
    },
    /// Tells a property of the resource.
    Property(&'static str),
    /// Calls one operation with a value, or another one without it.
    UploadOrDelete {
        /// The operation that takes the value.
        upload: &'static str,
        /// The operation for null.
        delete: &'static str,
        /// The param.
        param: &'static str,
        /// Where it goes.
        to: &'static str,
    },
    /// Begins, has the device make a credential, and finishes with that.
    Passkey {
        /// The operation that begins.
        begin: &'static str,
        /// The operation that finishes.
        finish: &'static str,
    },
    /// Answers a text of what an operation answers, and keeps it for a while.
    TokenCache {
        /// The operation.
        operation: &'static str,
        /// Where each param goes.
        params: ParamSource,
        /// The property of the answer that holds the text.
        property: &'static str,
        /// For how many seconds it is good.
        ttl_seconds: i64,
        /// The param with the seconds before its end in which it is no longer given out.
        leeway: &'static str,
    },
}

/// The params of a method that is called by name.
#[derive(Debug)]
pub struct Arguments(Map<String, Value>);

macro_rules! reads {
    ($($(#[$doc:meta])* $name:ident -> $answer:ty;)*) => {
        $($(#[$doc])* pub fn $name<T: DeserializeOwned>(&mut self, name: &'static str) -> Result<$answer, ApiError> {
            self.part(name).$name(name).map_err(unreadable)
        })*
    };
}

impl Arguments {
    /// Params as they came.
    pub const fn new(params: Map<String, Value>) -> Self {
        Self(params)
    }

    fn part(&mut self, name: &str) -> Members {
        Members::of(self.0.swap_remove_entry(name).into_iter().collect())
    }

    /// All of them, as one object.
    pub fn all<T: DeserializeOwned>(&self) -> Result<T, ApiError> {
        serde_json::from_value(Value::Object(self.0.clone())).map_err(unreadable)
    }

    reads! {
        /// One that must be there and not be null.
        required -> T;
        /// One that must be there and may be null.
        nullable -> Option<T>;
        /// One that may be absent, but not null.
        optional -> Option<T>;
    }

    /// One whose type says what absent means.
    pub fn defaulted<T: DeserializeOwned + Default>(&mut self, name: &'static str) -> Result<T, ApiError> {
        self.part(name).defaulted(name).map_err(unreadable)
    }

    /// One with a default.
    pub fn or<T: DeserializeOwned>(&mut self, name: &'static str, default: T) -> Result<T, ApiError> {
        self.part(name).or(name, || default).map_err(unreadable)
    }

    /// One that is an object of one member: its name and its value.
    pub fn tagged(&mut self, name: &'static str) -> Result<(String, Value), ApiError> {
        let members: Map<String, Value> = self.required(name)?;
        let only = members.into_iter().next();
        only.ok_or_else(|| ApiError::unreadable(&format!("{name}: an object of one member is expected")))
    }

    /// A device that answers the text of this param.
    pub fn authenticator(&mut self, name: &'static str) -> Result<AuthenticatorStub, ApiError> {
        self.required(name).map(AuthenticatorStub)
    }
}

/// A value of a tagged param.
pub fn read_argument<T: DeserializeOwned>(value: Value) -> Result<T, ApiError> {
    serde_json::from_value(value).map_err(unreadable)
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where an error is handed over")]
fn unreadable(error: serde_json::Error) -> ApiError {
    ApiError::unreadable(&error.to_string())
}

impl ApiError {
    /// Code of a call by name whose params are not those of the method.
    pub const UNREADABLE: &'static str = "unreadable_params";

    /// The refusal of a call by name whose params are not those of the method.
    pub fn unreadable(why: &str) -> Self {
        Self::plain(400, Self::UNREADABLE, why)
    }
}

/// A device whose credential is made before anything was begun.
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
    fn absent_null_and_set_are_told_apart() {
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
    fn what_cannot_be_read_is_refused_by_name() {
        let error = given(&json!({ "a": "x" })).required::<i64>("a").expect_err("it is no number");
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
    fn a_device_answers_the_text_that_it_was_given() {
        let device = given(&json!({ "a": "credential" })).authenticator("a").expect("it is a text");
        let mut created = pin!(device.create(&"what was begun"));
        let answer = created.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(answer, Poll::Ready(Ok("credential".to_owned())));
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
