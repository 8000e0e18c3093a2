use clerk_user::EmailAddressId;
use clerk_user::backend::GetUserParams;

fn main() {
    let address = EmailAddressId::from("idn_1");
    let _ = GetUserParams::new(address);
}
