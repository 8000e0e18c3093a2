use clerk_user::frontend::UpdateMetadataParams;
use clerk_user::runtime::Metadata;

fn main() {
    let mut params = UpdateMetadataParams::new(Metadata::new());
    params.public_metadata = Metadata::new();
}
