//! An implementation of the Clerk User contract, with its first operation. All other operations respond with the
//! error `unimplemented`. They are not in `OPERATIONS`, so rules about them do not apply.

use clerk_user::TotalCount;
use clerk_user::backend::{BackendApi, GetCountParams};
use clerk_user::dispatch::{Api, Unimplemented};
use clerk_user::frontend::FrontendApi;
use clerk_user::operations::Operation;
use clerk_user_runtime::{ApiError, Context};

/// The implemented operations. Add each operation that you implement, so that the suite judges it.
pub const OPERATIONS: [Operation; 1] = [Operation::BackendGetCount];

/// The state of the implementation.
#[derive(Clone, Debug, Default)]
pub struct Server;

impl BackendApi for Server {
    async fn get_count(&self, _: GetCountParams) -> Result<TotalCount, ApiError> {
        Ok(TotalCount::new(0))
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
