//! The digest formats of the hashers that the contract names: recognizing a digest, and verifying a password
//! against it. The formats are documented at <https://clerk.com/docs/reference/backend/user/create-user>.

use argon2::{Argon2, PasswordHash, PasswordVerifier};
use clerk_user::PasswordHasher;
use clerk_user_runtime::Secret;
use data_encoding::{BASE64, HEXLOWER, HEXLOWER_PERMISSIVE};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};

use super::bcrypt::{is_bcrypt, verify_bcrypt};

/// The most rounds that an imported digest may ask for.
const MAX_ROUNDS: u32 = 420_000;

/// Whether a text is a well-formed digest of a hasher.
pub(crate) fn is_valid_digest(digest: &Secret, hasher: &PasswordHasher) -> bool {
    // Two hashers cannot be verified here: Firebase's needs a cipher, and Cognito does not publish its digests.
    match hasher {
        PasswordHasher::ScryptFirebase => {
            let parts: Vec<&str> = digest.expose().split('$').collect();
            let [hash, salt, signer, separator, rounds, memory] = parts[..] else { return false };
            let encoded = [hash, salt, signer, separator];
            encoded.iter().all(|part| base64(part).is_some()) && is_number(rounds) && is_number(memory)
        }
        PasswordHasher::Awscognito => {
            let mut parts = digest.expose().split('#');
            parts.next() == Some(hasher.as_str())
                && parts.clone().count() > 0
                && parts.all(|part| !part.is_empty())
        }
        _ => ParsedDigest::parse(digest.expose(), hasher).is_some(),
    }
}

/// Whether a digest was made from a password.
pub(super) fn verify(digest: &Secret, hasher: &PasswordHasher, password: &Secret) -> bool {
    let password = password.expose().as_bytes();
    ParsedDigest::parse(digest.expose(), hasher).is_some_and(|parsed| parsed.matches(password))
}

fn is_number(text: &str) -> bool {
    text.parse::<u32>().is_ok()
}

fn base64(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text.as_bytes()).ok().filter(|bytes| !bytes.is_empty())
}

fn hex(text: &str) -> Option<Vec<u8>> {
    HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok().filter(|bytes| !bytes.is_empty())
}

/// A well-formed digest.
enum ParsedDigest<'a> {
    Argon2(&'a str),
    Bcrypt(&'a str),
    /// bcrypt over the hexadecimal SHA-256 of the password.
    BcryptSha256(&'a str),
    Md5(Vec<u8>),
    Sha256(Vec<u8>),
    SaltedSha1 {
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    Pbkdf2 {
        function: Pbkdf2Function,
        rounds: u32,
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    /// phpass over the password, or over its hexadecimal MD5.
    Phpass {
        of_md5: bool,
        rounds: u32,
        salt: &'a str,
        hash: &'a str,
    },
    Scrypt {
        log_n: u8,
        r: u32,
        p: u32,
        salt: &'a str,
        hash: Vec<u8>,
    },
    Symfony {
        rounds: u32,
        salt: &'a str,
        hash: Vec<u8>,
    },
}

/// The hash function that PBKDF2 uses.
#[derive(Clone, Copy)]
enum Pbkdf2Function {
    Sha1,
    Sha256,
    Sha512,
}

impl<'a> ParsedDigest<'a> {
    fn parse(digest: &'a str, hasher: &PasswordHasher) -> Option<Self> {
        let sized = |bytes: Vec<u8>, length: usize| (bytes.len() == length).then_some(bytes);
        match hasher {
            PasswordHasher::Argon2i | PasswordHasher::Argon2id => {
                let parsed = PasswordHash::new(digest).ok()?;
                let complete = parsed.salt.is_some() && parsed.hash.is_some();
                (parsed.algorithm.as_str() == hasher.as_str() && complete).then_some(Self::Argon2(digest))
            }
            PasswordHasher::Bcrypt => is_bcrypt(digest).then_some(Self::Bcrypt(digest)),
            PasswordHasher::BcryptSha256Django => {
                let inner = digest.strip_prefix("bcrypt_sha256$")?;
                is_bcrypt(inner).then_some(Self::BcryptSha256(inner))
            }
            PasswordHasher::Md5 => Some(Self::Md5(sized(hex(digest)?, 16)?)),
            PasswordHasher::Sha256 => Some(Self::Sha256(sized(hex(digest)?, 32)?)),
            PasswordHasher::LdapSsha => {
                let mut hash = base64(digest.strip_prefix("{SSHA}")?)?;
                let salt = (hash.len() > 20).then(|| hash.split_off(20))?;
                Some(Self::SaltedSha1 { salt, hash })
            }
            PasswordHasher::Pbkdf2Sha1 => pbkdf2(digest, "pbkdf2_sha1", Pbkdf2Function::Sha1, plain, hex),
            PasswordHasher::Pbkdf2Sha256 => {
                pbkdf2(digest, "pbkdf2_sha256", Pbkdf2Function::Sha256, base64, base64)
            }
            PasswordHasher::Pbkdf2Sha256Django => {
                pbkdf2(digest, "pbkdf2_sha256", Pbkdf2Function::Sha256, plain, base64)
            }
            PasswordHasher::Pbkdf2Sha512 => {
                pbkdf2(digest, "pbkdf2_sha512", Pbkdf2Function::Sha512, plain, hex)
            }
            PasswordHasher::Pbkdf2Sha512Hex => {
                pbkdf2(digest, "pbkdf2_sha512_hex", Pbkdf2Function::Sha512, hex, hex)
            }
            PasswordHasher::Phpass => phpass(digest, false),
            PasswordHasher::Md5Phpass => phpass(digest, true),
            PasswordHasher::ScryptWerkzeug => {
                let [head, salt, hash] = split(digest)?;
                let mut costs = head.strip_prefix("scrypt:")?.split(':').map(str::parse::<u32>);
                let (n, r, p) = (costs.next()?.ok()?, costs.next()?.ok()?, costs.next()?.ok()?);
                let log_n = n.is_power_of_two().then(|| n.ilog2())?;
                let log_n = u8::try_from(log_n).ok()?;
                Some(Self::Scrypt { log_n, r, p, salt, hash: hex(hash)? })
            }
            PasswordHasher::Sha512Symfony => {
                let [name, rounds, salt, hash] = split(digest)?;
                let rounds = rounds.parse().ok().filter(|rounds| (1..=MAX_ROUNDS).contains(rounds))?;
                let hash = sized(base64(hash)?, 64)?;
                (name == hasher.as_str()).then_some(Self::Symfony { rounds, salt, hash })
            }
            _ => None,
        }
    }

    fn matches(&self, password: &[u8]) -> bool {
        match self {
            Self::Argon2(digest) => PasswordHash::new(digest)
                .is_ok_and(|parsed| Argon2::default().verify_password(password, &parsed).is_ok()),
            Self::Bcrypt(digest) => verify_bcrypt(password, digest),
            Self::BcryptSha256(digest) => {
                let inner = HEXLOWER.encode(&Sha256::digest(password));
                verify_bcrypt(inner, digest)
            }
            Self::Md5(hash) => Md5::digest(password)[..] == hash[..],
            Self::Sha256(hash) => Sha256::digest(password)[..] == hash[..],
            Self::SaltedSha1 { salt, hash } => {
                Sha1::new().chain_update(password).chain_update(salt).finalize()[..] == hash[..]
            }
            Self::Pbkdf2 { function, rounds, salt, hash } => {
                let mut output = vec![0; hash.len()];
                match function {
                    Pbkdf2Function::Sha1 => pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, *rounds, &mut output),
                    Pbkdf2Function::Sha256 => {
                        pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, *rounds, &mut output);
                    }
                    Pbkdf2Function::Sha512 => {
                        pbkdf2::pbkdf2_hmac::<Sha512>(password, salt, *rounds, &mut output);
                    }
                }
                output == *hash
            }
            Self::Phpass { of_md5, rounds, salt, hash } => {
                let inner = HEXLOWER.encode(&Md5::digest(password));
                let password = if *of_md5 { inner.as_bytes() } else { password };
                phpass_hash(password, *rounds, salt) == *hash
            }
            Self::Scrypt { log_n, r, p, salt, hash } => {
                let mut output = vec![0; hash.len()];
                let params = scrypt::Params::new(*log_n, *r, *p);
                let hashed = params.is_ok_and(|params| {
                    scrypt::scrypt(password, salt.as_bytes(), &params, &mut output).is_ok()
                });
                hashed && output == *hash
            }
            Self::Symfony { rounds, salt, hash } => {
                let salted = [password, b"{", salt.as_bytes(), b"}"].concat();
                let first = Sha512::digest(&salted);
                let last = (1..*rounds).fold(first, |digest, _| {
                    Sha512::new().chain_update(digest).chain_update(&salted).finalize()
                });
                last[..] == hash[..]
            }
        }
    }
}

/// The parts between dollar signs, where there are exactly `N`.
fn split<const N: usize>(digest: &str) -> Option<[&str; N]> {
    digest.split('$').collect::<Vec<&str>>().try_into().ok()
}

fn plain(text: &str) -> Option<Vec<u8>> {
    (!text.is_empty()).then(|| text.as_bytes().to_vec())
}

/// Decodes the salt or the hash of a PBKDF2 digest.
type Decode = fn(&str) -> Option<Vec<u8>>;

fn pbkdf2(
    digest: &str,
    name: &str,
    function: Pbkdf2Function,
    decode_salt: Decode,
    decode_hash: Decode,
) -> Option<ParsedDigest<'static>> {
    let [head, rounds, salt, hash] = split(digest)?;
    let rounds = rounds.parse().ok().filter(|rounds| (1..=MAX_ROUNDS).contains(rounds))?;
    let (salt, hash) = (decode_salt(salt)?, decode_hash(hash)?);
    (head == name).then_some(ParsedDigest::Pbkdf2 { function, rounds, salt, hash })
}

/// The alphabet of phpass, in the order of the values.
const PHPASS_ALPHABET: &[u8; 64] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

fn phpass(digest: &str, of_md5: bool) -> Option<ParsedDigest<'_>> {
    let rest = digest.strip_prefix("$P$").filter(|rest| rest.len() == 31)?;
    let is_in_alphabet = rest.bytes().all(|byte| PHPASS_ALPHABET.contains(&byte));
    let log_rounds = PHPASS_ALPHABET.iter().position(|byte| rest.bytes().next() == Some(*byte))?;
    let rounds = (is_in_alphabet && (7..=18).contains(&log_rounds)).then(|| 1 << log_rounds)?;
    Some(ParsedDigest::Phpass { of_md5, rounds, salt: &rest[1..9], hash: &rest[9..] })
}

fn phpass_hash(password: &[u8], rounds: u32, salt: &str) -> String {
    let first = Md5::new().chain_update(salt).chain_update(password).finalize();
    let last = (0..rounds)
        .fold(first, |digest, _| Md5::new().chain_update(digest).chain_update(password).finalize());
    // phpass encodes three bytes, least significant first, as four characters, and the last byte as two.
    last.chunks(3)
        .flat_map(|chunk| {
            let value = chunk.iter().rev().fold(0_usize, |value, byte| value << 8 | usize::from(*byte));
            (0..=chunk.len()).map(move |place| char::from(PHPASS_ALPHABET[value >> (6 * place) & 63]))
        })
        .collect()
}

#[cfg(test)]
mod tests;
