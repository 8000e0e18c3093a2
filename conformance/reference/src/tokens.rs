//! Tokens that prove a session, and the key that they are signed with. The key is handed in; nothing
//! here draws one at random.

use std::fmt;
use std::sync::OnceLock;

use clerk_user::{JsonWebKey, Jwks, OkpJsonWebKey, OrganizationId, Token};
use clerk_user_runtime::Secret;
use data_encoding::BASE64URL_NOPAD;
use ed25519_compact::{KeyPair, Seed};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Work;
use super::sessions::StoredSession;

/// How long a token is good for, in seconds.
const LIFETIME: i64 = 60;
/// Whose tokens they are.
const ISSUER: &str = "https://reference.example.com";

/// The key with which an instance signs its tokens: Ed25519, from a seed. It is made when the first
/// token is, so an instance that makes none is as cheap as one without a key.
///
/// ```
/// use clerk_user_conformance::reference::{Reference, SigningKey};
/// let reference = Reference::default().signing_with(SigningKey::from_seed([7; 32]));
/// ```
pub struct SigningKey {
    seed: [u8; 32],
    pair: OnceLock<KeyPair>,
}

impl Default for SigningKey {
    fn default() -> Self {
        // No seed may be all zeros; beside that any is as good as another where nothing is kept.
        Self::from_seed([1; 32])
    }
}

impl SigningKey {
    /// The key that follows from a seed. Whoever knows the seed can make tokens.
    pub const fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed, pair: OnceLock::new() }
    }

    fn pair(&self) -> &KeyPair {
        // A seed of noughts alone is refused as a key; the digest of any seed is as good, and never that.
        self.pair.get_or_init(|| KeyPair::from_seed(Seed::new(Sha256::digest(self.seed).into())))
    }

    /// The public half in base64url.
    fn public(&self) -> String {
        BASE64URL_NOPAD.encode(&*self.pair().pk)
    }

    /// What the header of a token calls the key.
    fn name(&self) -> String {
        format!("ins_{}", &self.public()[..16])
    }

    /// The set of keys that tokens are checked with.
    pub(super) fn published(&self) -> Jwks {
        let key = OkpJsonWebKey {
            kty: OkpJsonWebKey::VALUES[0].to_owned(),
            kid: self.name(),
            alg: "EdDSA".to_owned(),
            r#use: "sig".to_owned(),
            x5c: None,
            x5t: None,
            x5u: None,
            crv: "Ed25519".to_owned(),
            x: self.public(),
        };
        Jwks { keys: vec![JsonWebKey::Okp(key)] }
    }

    /// Claims as a JSON Web Token in compact form (RFC 7515, RFC 8037).
    fn sign(&self, claims: &Value) -> Secret {
        let header = json!({ "alg": "EdDSA", "kid": self.name(), "typ": "JWT" });
        let part = |value: &Value| BASE64URL_NOPAD.encode(value.to_string().as_bytes());
        let signed = format!("{}.{}", part(&header), part(claims));
        let signature = self.pair().sk.sign(&signed, None);
        Secret::new(format!("{signed}.{}", BASE64URL_NOPAD.encode(&*signature)))
    }
}

/// The key stays out of what is printed.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").finish_non_exhaustive()
    }
}

impl Work<'_> {
    /// A token that proves a session, for an organization or for the user alone.
    pub(super) fn session_token(
        &self,
        session: &StoredSession,
        organization: Option<&OrganizationId>,
    ) -> Token {
        self.token(json!({ "sub": session.user, "sid": session.id, "org_id": organization }))
    }

    /// A token for a service that is integrated with the instance.
    pub(super) fn service_token(&self, user: &str, service: &str) -> Token {
        self.token(json!({ "sub": user, "aud": service }))
    }

    fn token(&self, mut claims: Value) -> Token {
        let now = self.clock.now().as_millis() / 1000;
        claims["iss"] = json!(ISSUER);
        claims["iat"] = json!(now);
        claims["nbf"] = json!(now);
        claims["exp"] = json!(now + LIFETIME);
        claims["jti"] = json!(self.ids.next(""));
        Token { object: Some(Token::OBJECT.to_owned()), jwt: self.key.sign(&claims) }
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
    fn a_token_is_signed_with_the_key_that_is_published() {
        check(&SigningKey::from_seed([3; 32]));
    }

    #[test]
    fn the_key_that_nobody_handed_in_signs_too() {
        check(&SigningKey::default());
    }

    #[track_caller]
    fn check(key: &SigningKey) {
        let token = key.sign(&json!({ "sub": "user_1" }));
        let (signed, signature) = token.expose().rsplit_once('.').expect("a token has three parts");
        let JsonWebKey::Okp(published) = &key.published().keys[0] else {
            panic!("the key is of another kind")
        };
        let bytes = |text: &str| BASE64URL_NOPAD.decode(text.as_bytes()).expect("it is base64url");
        let public = PublicKey::from_slice(&bytes(&published.x)).expect("it is a key");
        let signature = Signature::from_slice(&bytes(signature)).expect("it is a signature");
        assert!(public.verify(signed, &signature).is_ok());
        assert!(public.verify(format!("{signed}x"), &signature).is_err());
    }
}
