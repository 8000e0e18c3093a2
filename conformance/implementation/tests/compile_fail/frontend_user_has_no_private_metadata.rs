fn read(user: &clerk_user::frontend::User) {
    let _ = &user.private_metadata;
}

fn main() {}
