//! `cargo xtask completions`: the script, and a closed pipe.

use std::process::{Command, Stdio};

fn completions() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.args(["completions", "bash"]);
    command
}

#[test]
fn the_script_completes_the_commands() {
    let output = completions().output().expect("xtask runs");
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("generate"));
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = completions().stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("xtask runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("xtask ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
