//! A correct implementation inside a wrapper, with what the wrapper remembers between calls.

use std::any::Any;
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
    /// What one wrapper keeps between calls.
    state: Mutex<Option<Box<dyn Any + Send>>>,
    rendezvous: Rendezvous,
}

impl<I: Implementation + ?Sized> Inner<I> {
    pub(crate) fn new(implementation: Arc<I>) -> Self {
        Self {
            implementation,
            memory: Mutex::default(),
            state: Mutex::default(),
            rendezvous: Rendezvous::default(),
        }
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

    /// Lets a wrapper use what it keeps between calls, which has one type for each wrapper.
    pub(crate) fn with_state<S: Any + Default + Send, T>(&self, use_state: impl FnOnce(&mut S) -> T) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = state.get_or_insert_with(|| Box::new(S::default()));
        if !kept.is::<S>() {
            *kept = Box::new(S::default());
        }
        match kept.downcast_mut() {
            Some(kept) => use_state(kept),
            None => use_state(&mut S::default()),
        }
    }

    /// Waits a short time for a concurrent call to do the same, and returns whether one did.
    pub(crate) fn wait_for_other_call(&self) -> bool {
        self.rendezvous.wait()
    }
}
