//! Names of new crates. Cargo and rustc refuse some names, or resolve them to another crate.

use clerk_user_model::naming;

/// Keywords of the edition of new crates. The others contain capitals or underscores.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Crates of the Rust distribution.
const DISTRIBUTION: [&str; 5] = ["alloc", "core", "proc-macro", "std", "test"];

/// The packages that the new crate depends on.
const DEPENDENCIES: [&str; 3] = ["clerk-user", "clerk-user-conformance", "clerk-user-runtime"];

/// Why a name is not valid for a new crate, as a predicate.
pub(super) fn problem(name: &str) -> Option<&'static str> {
    if !naming::is_kebab_case(name) {
        Some("is not a kebab-case name")
    } else if KEYWORDS.contains(&name) {
        Some("is a Rust keyword")
    } else if DISTRIBUTION.contains(&name) {
        Some("is the name of a crate of the Rust distribution")
    } else if DEPENDENCIES.contains(&name) {
        Some("is the name of a dependency of the new crate")
    } else {
        None
    }
}

/// A valid name that is similar to an invalid one.
pub(super) fn suggestion(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(naming::kebab_case).collect();
    let name = words.join("-");
    match problem(&name) {
        None => name,
        Some(_) if naming::is_kebab_case(&name) => format!("{name}-server"),
        Some(_) => "my-server".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{problem, suggestion};

    #[track_caller]
    fn check(name: &str, expected_problem: &str, expected_suggestion: &str) {
        assert_eq!(problem(name), Some(expected_problem), "{name}");
        assert_eq!(suggestion(name), expected_suggestion, "{name}");
        assert_eq!(problem(expected_suggestion), None, "{name}");
    }

    #[test]
    fn a_name_that_cannot_be_a_crate_has_a_valid_suggestion() {
        check("impl", "is a Rust keyword", "impl-server");
        check("gen", "is a Rust keyword", "gen-server");
        check("My Server", "is not a kebab-case name", "my-server");
        check("my_server", "is not a kebab-case name", "my-server");
        check("MyServer", "is not a kebab-case name", "my-server");
        check("Self", "is not a kebab-case name", "self-server");
        check("2fa", "is not a kebab-case name", "my-server");
        check("日本", "is not a kebab-case name", "my-server");
        check("", "is not a kebab-case name", "my-server");
        check("test", "is the name of a crate of the Rust distribution", "test-server");
        check("proc-macro", "is the name of a crate of the Rust distribution", "proc-macro-server");
        check("clerk-user", "is the name of a dependency of the new crate", "clerk-user-server");
    }

    #[test]
    fn other_kebab_case_names_are_valid() {
        for name in ["my-server", "implementation", "first-operation", "server2", "union", "auto", "raw"] {
            assert_eq!(problem(name), None, "{name}");
        }
    }
}
