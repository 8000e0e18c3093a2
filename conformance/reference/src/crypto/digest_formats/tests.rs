//! Digests of one password by each hasher, made by other programs (Python's hashlib, Perl's crypt), and
//! digests that the documentation of the hashers shows.

use clerk_user::PasswordHasher;
use clerk_user_runtime::Secret;

use super::{is_valid_digest, verify};
use crate::crypto::argon2id::{HashingCost, hash};

const PASSWORD: &str = "correct horse 7";

const DIGESTS: &[(PasswordHasher, &str)] = &[
    (PasswordHasher::Md5, "d8ed6d71d29c064f6688a0d0ffcabab3"),
    (PasswordHasher::Sha256, "3c24770db836f955e584c6a2784458762308ff8ad8b6723fd7829a3f203efe76"),
    (PasswordHasher::LdapSsha, "{SSHA}nwmUxwjcBp6vrZQ52vWRlEgraedzYWx0"),
    (PasswordHasher::Bcrypt, "$2b$04$abcdefghijklmnopqrstuuHB9CAjWTI9qhpNQhLlMu4TxZtE03Cwa"),
    (
        PasswordHasher::BcryptSha256Django,
        "bcrypt_sha256$$2b$04$abcdefghijklmnopqrstuurQ3V7qnTQ4PhCgN7LXqxt0esLa38s8a",
    ),
    (PasswordHasher::Pbkdf2Sha1, "pbkdf2_sha1$2$salt$1e5c1cd4c81e6acfac8c98bcbaa6937dc2843789"),
    (PasswordHasher::Pbkdf2Sha256, "pbkdf2_sha256$2$c2FsdA==$2JnU2MfxYk9k+fNlMOnZGL+B2ko+fz1FOfqU0vEYfdE="),
    (PasswordHasher::Pbkdf2Sha256Django, "pbkdf2_sha256$2$salt$2JnU2MfxYk9k+fNlMOnZGL+B2ko+fz1FOfqU0vEYfdE="),
    (
        PasswordHasher::Pbkdf2Sha512,
        "pbkdf2_sha512$2$salt$3d13878c89244e9cfe38102577728c7891c0c48914f2702acb8d2a1929cd013982c16872fa12\
         3e5a6b67f08f7fc42a9357b807ad7fcfa74f0f737500b904134b",
    ),
    (
        PasswordHasher::Pbkdf2Sha512Hex,
        "pbkdf2_sha512_hex$2$73616c74$3d13878c89244e9cfe38102577728c7891c0c48914f2702acb8d2a1929cd013982c1\
         6872fa123e5a6b67f08f7fc42a9357b807ad7fcfa74f0f737500b904134b",
    ),
    (PasswordHasher::Phpass, "$P$6abcdefghUK7Kd5Jo/j2ZgkCy5NAA7/"),
    (PasswordHasher::Md5Phpass, "$P$6abcdefghqZBBiztJqXSYx5yxsgAlD."),
    (
        PasswordHasher::ScryptWerkzeug,
        "scrypt:16:8:1$salt$07df828fdab15d43cbbb8e0fc0c6c28d6a75fd465f66299a00a76f8a5f58faf9e212c0dbe4e114\
         1a2aa1dcacab1ec944cbeb9cee1cb6e3263491722deccfef00",
    ),
    (
        PasswordHasher::Sha512Symfony,
        "sha512_symfony$3$salt$mfJxRRMW2tJJWToUZ9xf/HpjFY2V4PImYm0LabT3EJ9RbCh9J7D/u8oxCyEOpeIlF4rdxJqGgP8f\
         NDIF4PvPPQ==",
    ),
];

#[test]
fn each_hasher_verifies_only_its_own_password() {
    for (hasher, digest) in DIGESTS {
        let digest = Secret::new(*digest);
        assert!(is_valid_digest(&digest, hasher), "{hasher:?}");
        assert!(verify(&digest, hasher, &Secret::new(PASSWORD)), "{hasher:?}");
        assert!(!verify(&digest, hasher, &Secret::new("correct horse 8")), "{hasher:?}");
    }
}

#[test]
fn a_truncated_digest_or_one_of_another_hasher_is_invalid() {
    for (hasher, digest) in DIGESTS {
        assert!(!is_valid_digest(&Secret::new(&digest[..digest.len() - 5]), hasher), "{hasher:?} truncated");
        assert!(!is_valid_digest(&Secret::new(*digest), &PasswordHasher::Argon2id), "{hasher:?} as argon2id");
        assert!(!is_valid_digest(&Secret::new("not a digest"), hasher), "{hasher:?} with other text");
    }
}

#[test]
fn digests_that_cannot_be_verified_here_are_still_recognized() {
    for (hasher, digest, is_valid) in [
        (
            PasswordHasher::Argon2i,
            "$argon2i$v=19$m=4096,t=3,p=1$4t6CL3P7YiHBtwESXawI8Hm20zJj4cs7/4/G3c187e0$m7RQFczcKr5bIR0IIxbpO2P0tyrLjf3eUW3M3QSwnLc",
            true,
        ),
        (
            PasswordHasher::Argon2id,
            "$argon2i$v=19$m=64,t=4,p=8$Z2liZXJyaXNo$iGXEpMBTDYQ8G/71tF0qGjxRHEmR3gpGULcE93zUJVU",
            false,
        ),
        (PasswordHasher::ScryptFirebase, "aGFzaA==$c2FsdA==$a2V5$c2Vw$8$14", true),
        (PasswordHasher::ScryptFirebase, "aGFzaA==$c2FsdA==$a2V5$c2Vw$eight$14", false),
        (PasswordHasher::Awscognito, "awscognito#pool#client#name", true),
        (PasswordHasher::Awscognito, "pool#client", false),
    ] {
        assert_eq!(is_valid_digest(&Secret::new(digest), &hasher), is_valid, "{digest}");
    }
}

#[test]
fn a_digest_made_here_is_recognized_and_verified() {
    let digest = hash(&Secret::new(PASSWORD), "0123456789abcdef", HashingCost::CHEAP);
    assert!(verify(&digest, &PasswordHasher::Argon2id, &Secret::new(PASSWORD)));
    assert!(!verify(&digest, &PasswordHasher::Argon2id, &Secret::new("another")));
    assert!(is_valid_digest(&digest, &PasswordHasher::Argon2id));
}
