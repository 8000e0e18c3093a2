//! What a suite may do beside calling operations: set the instance up, put the clock forward, plant what no
//! operation can make.

use clerk_user_runtime::{Request, Response};

use super::Reference;

impl Reference {
    /// Answers a control request.
    pub(crate) fn control(&self, request: &Request) -> Option<Response> {
        let _ = request;
        None
    }
}
