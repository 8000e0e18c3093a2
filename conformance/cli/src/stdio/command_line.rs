//! Splits the command that starts an adapter into program and arguments.

/// Splits a command into words like a shell does: at spaces, with quotes and backslashes.
pub(crate) fn split_command(command: &str) -> Result<Vec<String>, String> {
    match shlex::split(command) {
        Some(words) if !words.is_empty() => Ok(words),
        Some(_) => Err("the adapter command is empty".to_owned()),
        None => Err(format!("the adapter command has an unclosed quote or ends with a backslash: {command}")),
    }
}

#[cfg(test)]
mod tests {
    use super::split_command;

    #[test]
    fn a_command_is_split_like_in_a_shell() {
        let words = split_command(r#"python3 'my adapter.py' --name "a b" c\ d"#);
        let expected = ["python3", "my adapter.py", "--name", "a b", "c d"];
        assert_eq!(words, Ok(expected.map(str::to_owned).to_vec()));
        for wrong in ["", "  ", "python3 'adapter.py", "a\\"] {
            assert!(split_command(wrong).is_err(), "{wrong}");
        }
    }
}
