//! A correct implementation inside a wrapper, with what the wrapper remembers between calls.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use clerk_user_implementation::{CallResult, Description, Implementation};
use clerk_user_runtime::Request;
use serde_json::{Map, Value};

use super::rendezvous::Rendezvous;

pub(crate) type JsonObject = Map<String, Value>;

/// A correct implementation inside a wrapper.
pub(crate) struct Inner<I: ?Sized> {
    pub(super) implementation: Arc<I>,
    memory: Mutex<BTreeMap<String, Value>>,
    rendezvous: Rendezvous,
}

impl<I: Implementation + ?Sized> Inner<I> {
    pub(crate) fn new(implementation: Arc<I>) -> Self {
        Self { implementation, memory: Mutex::default(), rendezvous: Rendezvous::default() }
    }

    pub(crate) fn describe(&self) -> Description {
        self.implementation.describe()
    }

    /// The correct response.
    pub(crate) fn call(&self, request: &Request) -> CallResult {
        self.implementation.call(request)
    }

    /// The correct response to the same request with changed params.
    pub(crate) fn call_with_params(
        &self,
        request: &Request,
        change: impl FnOnce(&mut JsonObject),
    ) -> CallResult {
        let mut request = request.clone();
        change(&mut request.params);
        self.call(&request)
    }

    /// Stores a value for later calls.
    pub(crate) fn remember(&self, key: String, value: Value) {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).insert(key, value);
    }

    /// The value that an earlier call stored.
    pub(crate) fn recall(&self, key: &str) -> Option<Value> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    /// Waits a short time for a concurrent call to do the same, and returns whether one did.
    pub(crate) fn wait_for_other_call(&self) -> bool {
        self.rendezvous.wait()
    }
}
