//! The key that signs session tokens.

use std::fmt;
use std::sync::OnceLock;

use clerk_user::{JsonWebKey, Jwks, OkpJsonWebKey};
use clerk_user_runtime::Secret;
use data_encoding::BASE64URL_NOPAD;
use ed25519_compact::{KeyPair, Seed};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// An Ed25519 key that signs the tokens of one server. The key pair is derived from its seed when the first
/// token is signed, so a server that signs none does not pay for it.
///
/// ```
/// use clerk_user_reference::{Reference, SigningKey};
/// let reference = Reference::default().with_signing_key(SigningKey::from_seed([7; 32]));
/// ```
pub struct SigningKey {
    seed: [u8; 32],
    pair: OnceLock<KeyPair>,
}

impl Default for SigningKey {
    /// A key with a fixed, publicly known seed: for a server whose tokens protect nothing.
    fn default() -> Self {
        Self::from_seed([1; 32])
    }
}

impl SigningKey {
    /// Derives a key from a seed. Anyone who knows the seed can sign tokens.
    pub const fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed, pair: OnceLock::new() }
    }

    fn pair(&self) -> &KeyPair {
        // The library rejects an all-zero seed. Hashing the seed accepts every seed.
        self.pair.get_or_init(|| KeyPair::from_seed(Seed::new(Sha256::digest(self.seed).into())))
    }

    /// The public key in base64url.
    fn public_key(&self) -> String {
        BASE64URL_NOPAD.encode(&*self.pair().pk)
    }

    /// The id of the key in token headers and in the key set.
    fn key_id(&self) -> String {
        format!("ins_{}", &self.public_key()[..16])
    }

    /// The key set that verifies tokens.
    pub(crate) fn jwks(&self) -> Jwks {
        let key = OkpJsonWebKey::new(
            self.key_id(),
            "EdDSA".to_owned(),
            "sig".to_owned(),
            "Ed25519".to_owned(),
            self.public_key(),
        );
        Jwks::new().keys(vec![JsonWebKey::Okp(key)])
    }

    /// Signs claims as a JSON Web Token in compact form (RFC 7515, RFC 8037).
    pub(crate) fn sign(&self, claims: &Value) -> Secret {
        let header = json!({ "alg": "EdDSA", "kid": self.key_id(), "typ": "JWT" });
        let encode = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let signed = format!("{}.{}", encode(&header), encode(claims));
        let signature = self.pair().sk.sign(&signed, None);
        Secret::new(format!("{signed}.{}", BASE64URL_NOPAD.encode(&*signature)))
    }
}

/// Shows neither the seed nor the key.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use clerk_user::JsonWebKey;
    use data_encoding::BASE64URL_NOPAD;
    use ed25519_compact::{PublicKey, Signature};
    use serde_json::json;

    use super::SigningKey;

    #[test]
    fn the_published_key_verifies_a_token() {
        check(&SigningKey::from_seed([3; 32]));
    }

    #[test]
    fn the_default_key_signs_tokens_too() {
        check(&SigningKey::default());
    }

    #[test]
    fn the_debug_output_shows_no_seed() {
        assert_eq!(format!("{:?}", SigningKey::from_seed([3; 32])), "SigningKey { .. }");
    }

    #[track_caller]
    fn check(key: &SigningKey) {
        let token = key.sign(&json!({ "sub": "user_1" }));
        let (signed, signature) = token.expose().rsplit_once('.').expect("a token has three parts");
        let JsonWebKey::Okp(published) = &key.jwks().keys[0] else { panic!("expected an OKP key") };
        let decode = |text: &str| BASE64URL_NOPAD.decode(text.as_bytes()).expect("the text is base64url");
        let public = PublicKey::from_slice(&decode(&published.x)).expect("the key has 32 bytes");
        let signature = Signature::from_slice(&decode(signature)).expect("the signature has 64 bytes");
        assert!(public.verify(signed, &signature).is_ok());
        assert!(public.verify(format!("{signed}x"), &signature).is_err());
    }
}
