//! Profile images. The reference stores the URL of an image and discards its bytes.

use clerk_user::{Image, ImageId, errors, wire};
use clerk_user_runtime::{ApiError, ErrorDef, FileUpload, Patch};
use data_encoding::BASE64;

use crate::state::{StoredImage, StoredUser};
use crate::transaction::Transaction;

/// The `object` of an image.
pub(in crate::handlers) const IMAGE_OBJECT: &str = "image";

impl Transaction<'_> {
    /// Stores an image and makes it the profile image of a user.
    pub(crate) fn upload_image(
        &mut self,
        mut user: StoredUser,
        file: Option<&FileUpload>,
    ) -> Result<(StoredUser, Image), ApiError> {
        let file = file.ok_or_else(|| file_error(errors::IMAGE_FILE_MISSING))?;
        let bytes =
            BASE64.decode(file.base64.as_bytes()).map_err(|_| file_error(errors::REQUEST_BODY_INVALID))?;
        if i64::try_from(bytes.len()).is_ok_and(|bytes| bytes > self.store.settings.image_max_bytes) {
            return Err(file_error(errors::IMAGE_TOO_LARGE));
        }
        if !is_image(&bytes) {
            return Err(file_error(errors::REQUEST_BODY_INVALID));
        }
        let id = ImageId::from(self.ids.next("img_"));
        let url = format!("https://img.reference.test/{id}");
        self.store.image_urls.insert(id.clone(), url.clone());
        user.image = Some(StoredImage { id: id.clone(), url: url.clone() });
        let image = Image::new()
            .object(Some(IMAGE_OBJECT.to_owned()))
            .name(Some(id.to_string()))
            .id(Some(id))
            .public_url(Some(url));
        Ok((self.save_changed(user)?, image))
    }

    /// An image that is copied from a provider.
    pub(crate) fn copied_image(&mut self, url: String) -> StoredImage {
        let id = ImageId::from(self.ids.next("img_"));
        self.store.image_urls.insert(id.clone(), url.clone());
        StoredImage { id, url }
    }

    /// Removes the profile image of a user.
    pub(crate) fn remove_image(&mut self, mut user: StoredUser) -> Result<(StoredUser, ImageId), ApiError> {
        let image = user.image.take().ok_or_else(|| ApiError::new(errors::IMAGE_NOT_FOUND))?;
        Ok((self.save_changed(user)?, image.id))
    }

    /// Makes an uploaded image the profile image of a user, or removes the profile image.
    pub(crate) fn set_image(&self, user: &mut StoredUser, patch: &Patch<String>) -> Result<(), ApiError> {
        match patch {
            Patch::Keep => {}
            Patch::Clear => user.image = None,
            Patch::Set(id) => {
                let id = ImageId::from(id.as_str());
                let url = self.store.image_urls.get(&id).cloned().ok_or_else(|| {
                    ApiError::new(errors::FORM_RESOURCE_NOT_FOUND).param(wire::params::PROFILE_IMAGE_ID)
                })?;
                user.image = Some(StoredImage { id, url });
            }
        }
        Ok(())
    }
}

fn file_error(error: ErrorDef) -> ApiError {
    ApiError::new(error).param(wire::params::FILE)
}

/// Whether the bytes start like a JPEG, PNG, GIF or WebP file. The content type of the request does not
/// matter.
fn is_image(bytes: &[u8]) -> bool {
    const SIGNATURES: [&[u8]; 4] = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a"];
    let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
    is_webp || SIGNATURES.iter().any(|signature| bytes.starts_with(signature))
}
