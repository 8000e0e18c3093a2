//! Conversions between naming cases: camelCase in the SDK, snake_case on the wire and in Rust fields,
//! PascalCase for types, kebab-case for rules and errors.

/// camelCase → snake_case; consecutive capitals are one word, as in `ID`.
pub fn snake_case(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    let mut previous = '_';
    for c in name.chars() {
        if c.is_ascii_uppercase() && (previous.is_ascii_lowercase() || previous.is_ascii_digit()) {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
        previous = c;
    }
    out
}

/// Any case → PascalCase. Leading signs become words, so that `+a` and `-a` differ.
pub fn pascal_case(name: &str) -> String {
    let (sign, rest) = match name.as_bytes().first() {
        Some(b'+') => ("Plus", &name[1..]),
        Some(b'-') => ("Minus", &name[1..]),
        _ => ("", name),
    };
    let mut out = String::from(sign);
    let mut upper = true;
    for c in rest.chars() {
        // Other letters may not be valid in an identifier.
        if c.is_ascii_alphanumeric() {
            out.push(if upper { c.to_ascii_uppercase() } else { c });
            upper = false;
        } else {
            upper = true;
        }
    }
    if out.is_empty() || out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, 'N');
    }
    if matches!(out.as_str(), "Self" | "Unknown") { format!("{out}Value") } else { out }
}

/// snake_case or kebab-case → SCREAMING_SNAKE_CASE.
pub fn screaming_snake_case(name: &str) -> String {
    snake_case(name).replace('-', "_").to_ascii_uppercase()
}

/// snake_case or camelCase → kebab-case.
pub fn kebab_case(name: &str) -> String {
    snake_case(name).replace('_', "-")
}

/// Whether the text is a camelCase name.
pub fn is_camel_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether the text is a PascalCase name.
pub fn is_pascal_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a type of that name would shadow a type that generated code uses, or conflict with another
/// generated type.
pub fn is_reserved_type(name: &str) -> bool {
    let prelude = [
        "Box", "Default", "Drop", "Err", "Fn", "From", "Future", "Into", "Iterator", "None", "Ok", "Option",
        "Params", "Result", "Self", "Send", "Some", "String", "Sync", "ToString", "Vec",
    ];
    let runtime = ["FileUpload", "Metadata", "Patch", "Presence", "Secret", "Timestamp"];
    prelude.contains(&name)
        || runtime.contains(&name)
        || name.ends_with("Params")
        || matches!(name, "BackendApi" | "FrontendApi" | "BackendClient" | "FrontendClient" | "ApiError")
}

/// Whether the text is a kebab-case name.
pub fn is_kebab_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && !name.contains("--")
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Whether the text is a snake_case name.
pub fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::{kebab_case, pascal_case, snake_case};

    #[test]
    fn camel_case_becomes_the_wire_name() {
        for (name, expected) in [
            ("firstName", "first_name"),
            ("primaryEmailAddressID", "primary_email_address_id"),
            ("primaryWeb3WalletId", "primary_web3_wallet_id"),
            ("disableTOTP", "disable_totp"),
            ("totpSecret", "totp_secret"),
            ("id", "id"),
        ] {
            assert_eq!(snake_case(name), expected);
        }
    }

    #[test]
    fn values_become_distinct_variants() {
        for (name, expected) in [
            ("pbkdf2_sha256_django", "Pbkdf2Sha256Django"),
            ("+created_at", "PlusCreatedAt"),
            ("-created_at", "MinusCreatedAt"),
            ("unknown", "UnknownValue"),
            ("2fa", "N2fa"),
        ] {
            assert_eq!(pascal_case(name), expected);
        }
    }

    #[test]
    fn camel_case_becomes_kebab_case() {
        assert_eq!(kebab_case("firstName"), "first-name");
    }
}
