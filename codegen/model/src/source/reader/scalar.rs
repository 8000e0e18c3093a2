//! The type of a scalar. YAML 1.2, except that a number with a leading zero is text, one with underscores is text unless
//! an integer is expected, and integers may also be binary, or have a sign before their prefix.

/// A scalar whose type follows from its text.
pub(super) enum Resolved {
    /// Null.
    Null,
    /// A boolean.
    Boolean(bool),
    /// An integer without a minus.
    Unsigned(u64),
    /// An integer with a minus.
    Signed(i64),
    /// Any other number; it may be infinite.
    Float(f64),
    /// Anything else.
    Text,
}

/// The type of a plain scalar.
pub(super) fn resolve(text: &str) -> Resolved {
    if is_null(text) {
        return Resolved::Null;
    }
    if let Some(value) = boolean(text) {
        return Resolved::Boolean(value);
    }
    if has_leading_zero(text) || text.contains('_') {
        return Resolved::Text;
    }
    let whole = if text.starts_with('-') {
        signed(text).map(Resolved::Signed)
    } else {
        unsigned(text).map(Resolved::Unsigned)
    };
    whole.or_else(|| float(text).map(Resolved::Float)).unwrap_or(Resolved::Text)
}

/// Whether a plain scalar is null.
pub(super) fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

/// The boolean with this spelling. `yes` and `no` are text.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match trim(text) {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// The integer with this spelling, if it has 64 bits.
pub(super) fn signed(text: &str) -> Option<i64> {
    integer(trim(text)).and_then(|value| value.try_into().ok())
}

/// The integer with this spelling, if it has no minus and 64 bits.
pub(super) fn unsigned(text: &str) -> Option<u64> {
    let text = trim(text);
    if text.starts_with('-') { None } else { integer(text).and_then(|value| value.try_into().ok()) }
}

/// The number with this spelling.
pub(super) fn float(text: &str) -> Option<f64> {
    let text = trim(text);
    match text.strip_prefix(['+', '-']).unwrap_or(text) {
        ".nan" | ".NaN" | ".NAN" => Some(f64::NAN),
        ".inf" | ".Inf" | ".INF" if text.starts_with('-') => Some(f64::NEG_INFINITY),
        ".inf" | ".Inf" | ".INF" => Some(f64::INFINITY),
        // Rust also reads `inf`, `infinity` and `nan`, which are text in YAML.
        other if other.starts_with(|c: char| c.is_ascii_digit() || c == '.') => text.parse().ok(),
        _ => None,
    }
}

fn integer(text: &str) -> Option<i128> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (radix, digits) = match digits.get(..2) {
        Some("0x" | "0X") => (16, &digits[2..]),
        Some("0o" | "0O") => (8, &digits[2..]),
        Some("0b" | "0B") => (2, &digits[2..]),
        _ => (10, digits),
    };
    if radix == 10 && digits.len() > 1 && digits.starts_with('0') {
        return None;
    }
    let mut value = 0_i128;
    // An underscore stands between two digits.
    let mut before = '_';
    for c in digits.chars() {
        if c != '_' {
            value = value.checked_mul(i128::from(radix))?.checked_add(i128::from(c.to_digit(radix)?))?;
        } else if before == '_' {
            return None;
        }
        before = c;
    }
    (before != '_').then_some(if text.starts_with('-') { -value } else { value })
}

fn has_leading_zero(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\r', '\n'])
}
