//! Profile images. What is stored is where one can be fetched; the bytes are looked at and let go.

use clerk_user::{Image, ImageId, errors, wire};
use clerk_user_runtime::{ApiError, FileUpload, Patch};
use data_encoding::BASE64;

use super::Work;
use super::store::{StoredImage, StoredUser};

/// What an image shows itself.
pub(super) const OBJECT: &str = "image";

impl Work<'_> {
    /// Gives a user an image, in the place of the one there is.
    pub(super) fn upload(
        &mut self,
        mut user: StoredUser,
        file: Option<&FileUpload>,
    ) -> Result<(StoredUser, Image), ApiError> {
        let file = file.ok_or_else(|| refusal(errors::IMAGE_FILE_MISSING))?;
        let bytes =
            BASE64.decode(file.base64.as_bytes()).map_err(|_| refusal(errors::REQUEST_BODY_INVALID))?;
        if i64::try_from(bytes.len()).is_ok_and(|bytes| bytes > self.store.settings.image_max_bytes) {
            return Err(refusal(errors::IMAGE_TOO_LARGE));
        }
        if !is_image(&bytes) {
            return Err(refusal(errors::REQUEST_BODY_INVALID));
        }
        let id = ImageId::from(self.ids.next("img_"));
        let url = format!("https://img.reference.test/{id}");
        self.store.images.insert(id.clone(), url.clone());
        user.image = Some(StoredImage { id: id.clone(), url: url.clone() });
        let image = Image {
            object: Some(OBJECT.to_owned()),
            name: Some(id.to_string()),
            id: Some(id),
            public_url: Some(url),
        };
        Ok((self.save_changed(user)?, image))
    }

    pub(super) fn remove_image(&mut self, mut user: StoredUser) -> Result<(StoredUser, ImageId), ApiError> {
        let image = user.image.take().ok_or_else(|| ApiError::new(errors::IMAGE_NOT_FOUND))?;
        Ok((self.save_changed(user)?, image.id))
    }

    /// Gives a draft an image that was uploaded before, or takes it away.
    pub(super) fn set_image(&self, user: &mut StoredUser, patch: &Patch<String>) -> Result<(), ApiError> {
        match patch {
            Patch::Keep => {}
            Patch::Clear => user.image = None,
            Patch::Set(id) => {
                let id = ImageId::from(id.as_str());
                let url = self.store.images.get(&id).cloned().ok_or_else(|| {
                    ApiError::new(errors::FORM_RESOURCE_NOT_FOUND).param(wire::params::PROFILE_IMAGE_ID)
                })?;
                user.image = Some(StoredImage { id, url });
            }
        }
        Ok(())
    }
}

fn refusal(error: clerk_user_runtime::ErrorDef) -> ApiError {
    ApiError::new(error).param(wire::params::FILE)
}

/// Whether bytes begin as a JPEG, PNG, GIF or WebP file does. What the request calls them does not count.
fn is_image(bytes: &[u8]) -> bool {
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    let begins: [&[u8]; 4] = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a"];
    is_webp || begins.iter().any(|begin| bytes.starts_with(begin))
}
