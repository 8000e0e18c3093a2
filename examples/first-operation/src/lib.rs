//! An implementation of the Clerk User contract, at its first operation. What is not written here
//! answers "unimplemented" and is not declared, so no rule about it applies.

use clerk_user::TotalCount;
use clerk_user::backend::{BackendApi, GetCountParams};
use clerk_user::dispatch::{Api, Unimplemented};
use clerk_user::frontend::FrontendApi;
use clerk_user::operations::Operation;
use clerk_user_runtime::{ApiError, Context};

/// What is implemented; the suite asks for nothing else. Name each operation that you add.
pub const OPERATIONS: [Operation; 1] = [Operation::BackendGetCount];

/// Keep here what your implementation remembers.
#[derive(Clone, Debug, Default)]
pub struct Server;

impl BackendApi for Server {
    async fn get_count(&self, _: GetCountParams) -> Result<TotalCount, ApiError> {
        Ok(TotalCount { object: TotalCount::OBJECT.to_owned(), total_count: 0 })
    }
}

impl Api for Server {
    fn backend(&self, _: &Context) -> impl BackendApi {
        self.clone()
    }

    fn frontend(&self, _: &Context) -> impl FrontendApi {
        Unimplemented
    }
}
