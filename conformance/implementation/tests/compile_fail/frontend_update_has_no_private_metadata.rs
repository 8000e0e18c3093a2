use clerk_user::frontend::UpdateParams;
use clerk_user::runtime::{Metadata, Patch};

fn main() {
    let mut params = UpdateParams::new();
    params.private_metadata = Patch::Set(Metadata::new());
}
