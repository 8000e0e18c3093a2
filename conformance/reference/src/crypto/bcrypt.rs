//! bcrypt digests, which passwords and backup codes are imported with.

/// Whether a text has the form of a bcrypt digest: the version, the cost, and 53 characters of salt and hash.
pub(crate) fn is_bcrypt(text: &str) -> bool {
    let parts: Vec<&str> = text.split('$').collect();
    let ["", version, cost, rest] = parts[..] else { return false };
    let is_cost = cost.len() == 2 && cost.parse().is_ok_and(|cost: u8| (4..=31).contains(&cost));
    let is_in_alphabet = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'/');
    matches!(version, "2a" | "2b" | "2x" | "2y")
        && is_cost
        && rest.len() == 53
        && rest.bytes().all(is_in_alphabet)
}

/// Whether a bcrypt digest was made from a text.
#[cfg(feature = "password-hashes")]
pub(crate) fn verify_bcrypt(text: impl AsRef<[u8]>, digest: &str) -> bool {
    bcrypt::verify(text, digest).unwrap_or(false)
}
