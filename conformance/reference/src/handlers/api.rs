//! The entry of the dispatcher: one API for each surface.

use clerk_user::UserId;
use clerk_user::backend::BackendApi;
use clerk_user::dispatch::Api;
use clerk_user::frontend::FrontendApi;
use clerk_user_runtime::{Actor, Context};

use super::backend::Backend;
use super::frontend::Frontend;
use crate::reference::Reference;

impl Api for Reference {
    fn backend(&self, _: &Context) -> impl BackendApi {
        Backend::new(self.clone())
    }

    fn frontend(&self, context: &Context) -> impl FrontendApi {
        let user = match &context.actor {
            Actor::User(id) => Some(UserId::from(id.as_str())),
            Actor::SecretKey | Actor::Anonymous => None,
        };
        Frontend::new(self.clone(), user)
    }
}
