//! Digests of passwords: one way to make them, and every way to read those that other systems made. The form
//! that each hasher's digest has is told at <https://clerk.com/docs/reference/backend/user/create-user>.

use argon2::{Algorithm, Argon2, Params, PasswordHash, PasswordVerifier, Version};
use clerk_user::PasswordHasher;
use clerk_user_runtime::Secret;
use data_encoding::{BASE64, BASE64_NOPAD, HEXLOWER, HEXLOWER_PERMISSIVE};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha512};

/// What one hash may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HashingCost {
    /// Memory in KiB, 8 at least.
    pub memory: u32,
    /// Passes over that memory.
    pub passes: u32,
}

impl HashingCost {
    /// As cheap as it can be: for a server whose passwords are made up.
    pub const CHEAP: Self = Self { memory: 8, passes: 1 };
    /// What a real server needs.
    pub const STRONG: Self = Self { memory: 19 * 1024, passes: 2 };
}

/// Most rounds that are carried out for a digest of somebody else's making.
const MAX_ROUNDS: u32 = 420_000;

/// The digest of a password, by argon2id.
pub(super) fn hash(password: &Secret, salt: &str, cost: HashingCost) -> Secret {
    // It is made of an id, and those of a caller's own source may be short.
    let salt = format!("{salt:0>16}");
    let mut output = [0; 32];
    let params = Params::new(cost.memory, cost.passes, 1, None).unwrap_or_default();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    argon2
        .hash_password_into(password.expose().as_bytes(), salt.as_bytes(), &mut output)
        .expect("salts and outputs of this length are taken, whatever the password");
    let (memory, passes) = (params.m_cost(), params.t_cost());
    let (salt, output) = (BASE64_NOPAD.encode(salt.as_bytes()), BASE64_NOPAD.encode(&output));
    Secret::new(format!("$argon2id$v=19$m={memory},t={passes},p=1${salt}${output}"))
}

/// Whether a text has the form of a digest that the hasher makes.
pub fn is_digest(digest: &Secret, hasher: &PasswordHasher) -> bool {
    // Two kinds cannot be read here: one needs a cipher, of the other the provider keeps the digest.
    match hasher {
        PasswordHasher::ScryptFirebase => {
            let parts: Vec<&str> = digest.expose().split('$').collect();
            let [hash, salt, signer, separator, rounds, memory] = parts[..] else { return false };
            let encoded = [hash, salt, signer, separator];
            encoded.iter().all(|part| base64(part).is_some()) && number(rounds) && number(memory)
        }
        PasswordHasher::Awscognito => {
            let mut parts = digest.expose().split('#');
            parts.next() == Some(hasher.as_str())
                && parts.clone().count() > 0
                && parts.all(|part| !part.is_empty())
        }
        _ => Form::of(digest.expose(), hasher).is_some(),
    }
}

/// Whether a text is the password that a digest was made of.
pub(super) fn verify(digest: &Secret, hasher: &PasswordHasher, password: &Secret) -> bool {
    let password = password.expose().as_bytes();
    Form::of(digest.expose(), hasher).is_some_and(|form| form.fits(password))
}

fn number(text: &str) -> bool {
    text.parse::<u32>().is_ok()
}

fn base64(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text.as_bytes()).ok().filter(|bytes| !bytes.is_empty())
}

fn hex(text: &str) -> Option<Vec<u8>> {
    HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok().filter(|bytes| !bytes.is_empty())
}

/// A digest that has been read.
enum Form<'a> {
    Argon2(&'a str),
    Bcrypt(&'a str),
    /// Of the hex digits of the password's SHA-256.
    BcryptSha256(&'a str),
    Md5(Vec<u8>),
    Sha256(Vec<u8>),
    SaltedSha1 {
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    Pbkdf2 {
        by: Pbkdf2,
        rounds: u32,
        salt: Vec<u8>,
        hash: Vec<u8>,
    },
    /// Of the password, or of the hex digits of its MD5.
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

/// The function inside PBKDF2.
#[derive(Clone, Copy)]
enum Pbkdf2 {
    Sha1,
    Sha256,
    Sha512,
}

impl<'a> Form<'a> {
    fn of(digest: &'a str, hasher: &PasswordHasher) -> Option<Self> {
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
            PasswordHasher::Pbkdf2Sha1 => pbkdf2(digest, "pbkdf2_sha1", Pbkdf2::Sha1, plain, hex),
            PasswordHasher::Pbkdf2Sha256 => pbkdf2(digest, "pbkdf2_sha256", Pbkdf2::Sha256, base64, base64),
            PasswordHasher::Pbkdf2Sha256Django => {
                pbkdf2(digest, "pbkdf2_sha256", Pbkdf2::Sha256, plain, base64)
            }
            PasswordHasher::Pbkdf2Sha512 => pbkdf2(digest, "pbkdf2_sha512", Pbkdf2::Sha512, plain, hex),
            PasswordHasher::Pbkdf2Sha512Hex => pbkdf2(digest, "pbkdf2_sha512_hex", Pbkdf2::Sha512, hex, hex),
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

    fn fits(&self, password: &[u8]) -> bool {
        match self {
            Self::Argon2(digest) => PasswordHash::new(digest)
                .is_ok_and(|parsed| Argon2::default().verify_password(password, &parsed).is_ok()),
            Self::Bcrypt(digest) => bcrypt::verify(password, digest).unwrap_or(false),
            Self::BcryptSha256(digest) => {
                let inner = HEXLOWER.encode(&Sha256::digest(password));
                bcrypt::verify(inner, digest).unwrap_or(false)
            }
            Self::Md5(hash) => Md5::digest(password)[..] == hash[..],
            Self::Sha256(hash) => Sha256::digest(password)[..] == hash[..],
            Self::SaltedSha1 { salt, hash } => {
                Sha1::new().chain_update(password).chain_update(salt).finalize()[..] == hash[..]
            }
            Self::Pbkdf2 { by, rounds, salt, hash } => {
                let mut output = vec![0; hash.len()];
                match by {
                    Pbkdf2::Sha1 => pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, *rounds, &mut output),
                    Pbkdf2::Sha256 => pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, *rounds, &mut output),
                    Pbkdf2::Sha512 => pbkdf2::pbkdf2_hmac::<Sha512>(password, salt, *rounds, &mut output),
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
                let done = params.is_ok_and(|params| {
                    scrypt::scrypt(password, salt.as_bytes(), &params, &mut output).is_ok()
                });
                done && output == *hash
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

fn split<const N: usize>(digest: &str) -> Option<[&str; N]> {
    digest.split('$').collect::<Vec<&str>>().try_into().ok()
}

/// Whether a text is a digest that bcrypt makes: version, cost, and 53 characters of salt and hash.
pub(super) fn is_bcrypt(digest: &str) -> bool {
    let Some(["", version, cost, rest]) = split(digest) else { return false };
    let is_cost = cost.len() == 2 && cost.parse().is_ok_and(|cost: u8| (4..=31).contains(&cost));
    let drawn = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/');
    matches!(version, "2a" | "2b" | "2x" | "2y") && is_cost && rest.len() == 53 && rest.bytes().all(drawn)
}

fn plain(text: &str) -> Option<Vec<u8>> {
    (!text.is_empty()).then(|| text.as_bytes().to_vec())
}

type Reader = fn(&str) -> Option<Vec<u8>>;

fn pbkdf2(
    digest: &str,
    name: &str,
    by: Pbkdf2,
    salt_reader: Reader,
    hash_reader: Reader,
) -> Option<Form<'static>> {
    let [head, rounds, salt, hash] = split(digest)?;
    let rounds = rounds.parse().ok().filter(|rounds| (1..=MAX_ROUNDS).contains(rounds))?;
    let (salt, hash) = (salt_reader(salt)?, hash_reader(hash)?);
    (head == name).then_some(Form::Pbkdf2 { by, rounds, salt, hash })
}

/// The 64 characters of phpass, in the order of their values.
const PHPASS: &[u8; 64] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

fn phpass(digest: &str, of_md5: bool) -> Option<Form<'_>> {
    let rest = digest.strip_prefix("$P$").filter(|rest| rest.len() == 31)?;
    let drawn = rest.bytes().all(|byte| PHPASS.contains(&byte));
    let log = PHPASS.iter().position(|byte| rest.bytes().next() == Some(*byte))?;
    let rounds = (drawn && (7..=18).contains(&log)).then(|| 1 << log)?;
    Some(Form::Phpass { of_md5, rounds, salt: &rest[1..9], hash: &rest[9..] })
}

fn phpass_hash(password: &[u8], rounds: u32, salt: &str) -> String {
    let first = Md5::new().chain_update(salt).chain_update(password).finalize();
    let last = (0..rounds)
        .fold(first, |digest, _| Md5::new().chain_update(digest).chain_update(password).finalize());
    // Three bytes at a time, the lowest first, as four characters; the last byte is two of them.
    last.chunks(3)
        .flat_map(|chunk| {
            let value = chunk.iter().rev().fold(0_usize, |value, byte| value << 8 | usize::from(*byte));
            (0..=chunk.len()).map(move |place| char::from(PHPASS[value >> (6 * place) & 63]))
        })
        .collect()
}

#[cfg(test)]
mod tests;
