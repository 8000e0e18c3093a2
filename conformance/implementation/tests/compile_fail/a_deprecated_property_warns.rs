#![deny(deprecated)]

fn read(user: &clerk_user::backend::User) {
    let _ = &user.profile_image_url;
}

fn main() {}
