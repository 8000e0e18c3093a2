//! What is printed. A reader that goes away ends the printing, not the work.

use std::io::{ErrorKind, IsTerminal, Write};

/// A line on standard output.
pub(crate) fn line(text: &str) {
    // A closed pipe is the reader's choice; there is nobody left to tell.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// A report on standard output. A reader that goes away ends the printing; a report that cannot be written is
/// an error, since nobody would know what it said.
pub(crate) fn report(text: &str) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

/// A line on standard error.
pub(crate) fn error(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Whether standard output takes colour.
pub(crate) fn painted() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// Whether standard error takes colour.
pub(crate) fn styled() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
