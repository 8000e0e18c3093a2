//! A process that exchanges lines over standard input and output: starts it, writes and reads lines, and ends it. It
//! does not depend on messages.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::protocol::MAX_LINE;

/// How long a program may take to send its first message. Some runtimes start slowly.
pub(crate) const START_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a program may take to exit after its standard input is closed.
pub(crate) const EXIT_TIMEOUT: Duration = Duration::from_secs(2);
/// How often to look whether a program has exited.
const POLL_INTERVAL: Duration = Duration::from_millis(2);

/// What a program wrote to its standard output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ProcessEvent {
    /// A line, without its end.
    Line(String),
    /// Output that cannot be read as a line, with the reason. This is the last event.
    Unreadable(String),
    /// The end of the output. This is the last event.
    Closed,
}

/// A running or exited program. Dropping it ends the program.
pub(crate) struct AdapterProcess {
    child: Mutex<Child>,
    /// The lines to write. `None` after standard input is closed.
    outgoing: Mutex<Option<Sender<String>>>,
}

impl AdapterProcess {
    /// Starts a program without a shell. Its standard error is that of this process. A thread passes what it writes to
    /// standard output to `on_event`.
    pub(crate) fn start(
        program: &[String],
        on_event: impl FnMut(ProcessEvent) + Send + 'static,
    ) -> Result<Self, String> {
        let (name, args) = program.split_first().ok_or("the command is empty")?;
        let spawned = Command::new(name).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = spawned.map_err(|error| format!("failed to start `{name}`: {error}"))?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (outgoing, lines) = channel();
        let process = Self { child: Mutex::new(child), outgoing: Mutex::new(Some(outgoing)) };
        // From here on, an early return drops `process` and so ends the program.
        let (stdin, stdout) = pipes.ok_or("standard input and output are not connected")?;
        let spawn_thread = |name: &str, work: Box<dyn FnOnce() + Send>| {
            let thread = thread::Builder::new().name(name.to_owned()).spawn(work);
            thread.map_err(|error| format!("failed to start a thread for the pipes: {error}"))
        };
        spawn_thread("adapter-write", Box::new(move || write_lines(stdin, &lines)))?;
        spawn_thread("adapter-read", Box::new(move || read_lines(stdout, on_event)))?;
        Ok(process)
    }

    /// Queues a line. A thread writes it as soon as the program reads its input.
    pub(crate) fn write(&self, line: String) {
        if let Some(outgoing) = &*lock(&self.outgoing) {
            // If the writing thread has ended, so has the program, which the reading thread reports.
            let _reported_by_reader = outgoing.send(line);
        }
    }

    /// Closes standard input after the queued lines are written.
    pub(crate) fn close(&self) {
        lock(&self.outgoing).take();
    }

    /// Waits for the program to exit. Returns `None` if it still runs after the timeout.
    pub(crate) fn wait(&self, timeout: Duration) -> Option<ExitStatus> {
        let started = Instant::now();
        loop {
            if let Ok(Some(status)) = lock(&self.child).try_wait() {
                return Some(status);
            }
            if started.elapsed() >= timeout {
                return None;
            }
            thread::sleep(POLL_INTERVAL);
        }
    }

    /// Kills the program. Does nothing if it has exited.
    pub(crate) fn kill(&self) {
        let mut child = lock(&self.child);
        let _already_exited = child.kill();
        let _status = child.wait();
    }

    /// Lets the program exit by itself, and kills it if it does not.
    pub(crate) fn end(&self) {
        self.close();
        if self.wait(EXIT_TIMEOUT).is_none() {
            self.kill();
        }
    }
}

impl Drop for AdapterProcess {
    fn drop(&mut self) {
        self.end();
    }
}

/// Locks a mutex, even if a thread panicked while it held the lock.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes lines until the sender or the reader of the pipe is gone. Dropping `stdin` closes the pipe.
fn write_lines(mut stdin: ChildStdin, lines: &Receiver<String>) {
    for mut line in lines {
        line.push('\n');
        if stdin.write_all(line.as_bytes()).and_then(|()| stdin.flush()).is_err() {
            return;
        }
    }
}

fn read_lines(stdout: ChildStdout, mut on_event: impl FnMut(ProcessEvent)) {
    let mut stdout = BufReader::new(stdout);
    loop {
        let event = read_line(&mut stdout, MAX_LINE);
        let is_last = !matches!(event, ProcessEvent::Line(_));
        on_event(event);
        if is_last {
            return;
        }
    }
}

fn read_line(output: &mut impl BufRead, max_bytes: usize) -> ProcessEvent {
    let mut line = Vec::new();
    // One more byte, for the end of the line.
    let limit = u64::try_from(max_bytes).unwrap_or(u64::MAX).saturating_add(1);
    match output.take(limit).read_until(b'\n', &mut line) {
        Err(error) => return ProcessEvent::Unreadable(format!("failed to read its output: {error}")),
        Ok(0) => return ProcessEvent::Closed,
        Ok(_) => {}
    }
    if line.pop_if(|last| *last == b'\n').is_none() && line.len() > max_bytes {
        return ProcessEvent::Unreadable(format!("it wrote a line longer than {max_bytes} bytes"));
    }
    line.pop_if(|last| *last == b'\r');
    String::from_utf8(line).map_or_else(
        |_| ProcessEvent::Unreadable("it wrote a line that is not valid UTF-8".to_owned()),
        ProcessEvent::Line,
    )
}

#[cfg(test)]
mod tests {
    use super::{ProcessEvent, read_line};

    #[track_caller]
    fn check(mut bytes: &[u8], expected: &[ProcessEvent]) {
        let events: Vec<ProcessEvent> = expected.iter().map(|_| read_line(&mut bytes, 4)).collect();
        assert_eq!(events, expected);
    }

    #[test]
    fn lines_are_read_up_to_a_maximum_length() {
        let line = |text: &str| ProcessEvent::Line(text.to_owned());
        let unreadable = |reason: &str| ProcessEvent::Unreadable(reason.to_owned());
        check(b"ab\n\nabcd\nc", &[line("ab"), line(""), line("abcd"), line("c"), ProcessEvent::Closed]);
        check(b"ab\r\n", &[line("ab"), ProcessEvent::Closed]);
        check(b"abcde\n", &[unreadable("it wrote a line longer than 4 bytes")]);
        check(b"\xff\n", &[unreadable("it wrote a line that is not valid UTF-8")]);
    }
}
