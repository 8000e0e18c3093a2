//! A program that speaks in lines: started, written to, read from, and ended by the id of its
//! process. It knows no message.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::protocol::MAX_LINE;

/// How long a program may take to say its first word: some platforms start slowly.
pub(crate) const START_LIMIT: Duration = Duration::from_secs(30);
/// How long a program may take to end by itself once its input is closed.
pub(crate) const LAST_RESPITE: Duration = Duration::from_secs(2);
/// Between two looks at whether a program has ended.
const LOOK: Duration = Duration::from_millis(2);

/// What comes from a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A line, without its end.
    Line(String),
    /// Something that is no line, in words. Nothing comes after it.
    NoLine(String),
    /// Its standard output is closed. Nothing comes after it.
    Closed,
}

/// A program that runs, or has run. It is ended when this is dropped.
pub(crate) struct Process {
    child: Mutex<Child>,
    /// Nothing once its standard input is closed.
    lines: Mutex<Option<Sender<String>>>,
}

impl Process {
    /// Starts a program without a shell. What it writes to standard error goes where that of this
    /// process goes; what it writes to standard output is handed to `heed`, on a thread of its own.
    pub(crate) fn start(
        program: &[String],
        heed: impl FnMut(Event) + Send + 'static,
    ) -> Result<Self, String> {
        let (name, args) = program.split_first().ok_or("the command is empty")?;
        let started = Command::new(name).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(|error| format!("`{name}` cannot be started: {error}"))?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (lines, outgoing) = channel();
        let process = Self { child: Mutex::new(child), lines: Mutex::new(Some(lines)) };
        // From here on the child is ended whatever happens, since `process` is dropped.
        let (input, output) = pipes.ok_or("its standard input and output are not there")?;
        let spawn = |name: &str, job: Box<dyn FnOnce() + Send>| {
            let thread = thread::Builder::new().name(name.to_owned()).spawn(job);
            thread.map_err(|error| format!("no thread for its pipes: {error}"))
        };
        spawn("adapter-write", Box::new(move || write_lines(input, &outgoing)))?;
        spawn("adapter-read", Box::new(move || read_lines(output, heed)))?;
        Ok(process)
    }

    /// Writes a line, when the program is ready to read it.
    pub(crate) fn write(&self, line: String) {
        if let Some(lines) = &*lock(&self.lines) {
            // A writer that is gone means a program that is gone: its output is closed as well.
            let _told_by_the_reader = lines.send(line);
        }
    }

    /// Closes its standard input, behind what was written so far.
    pub(crate) fn close(&self) {
        lock(&self.lines).take();
    }

    /// Waits until it has ended.
    pub(crate) fn wait(&self, limit: Duration) -> Option<ExitStatus> {
        let started = Instant::now();
        loop {
            if let Ok(Some(status)) = lock(&self.child).try_wait() {
                return Some(status);
            }
            if started.elapsed() >= limit {
                return None;
            }
            thread::sleep(LOOK);
        }
    }

    /// Ends it at once.
    pub(crate) fn kill(&self) {
        let mut child = lock(&self.child);
        // One that has ended already is what was wanted.
        let _gone = child.kill();
        let _status = child.wait();
    }

    /// Lets it end by itself, or else ends it.
    pub(crate) fn end(&self) {
        self.close();
        if self.wait(LAST_RESPITE).is_none() {
            self.kill();
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.end();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes lines until there are no more, or nobody reads them. Its end closes the pipe.
fn write_lines(mut input: ChildStdin, lines: &Receiver<String>) {
    for mut line in lines {
        line.push('\n');
        if input.write_all(line.as_bytes()).and_then(|()| input.flush()).is_err() {
            return;
        }
    }
}

fn read_lines(output: ChildStdout, mut heed: impl FnMut(Event)) {
    let mut output = BufReader::new(output);
    loop {
        let event = read_line(&mut output, MAX_LINE);
        let is_last = !matches!(event, Event::Line(_));
        heed(event);
        if is_last {
            return;
        }
    }
}

fn read_line(output: &mut impl BufRead, most: usize) -> Event {
    let mut line = Vec::new();
    // One byte more for the end of the line.
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    match output.take(limit).read_until(b'\n', &mut line) {
        Err(error) => return Event::NoLine(format!("its output cannot be read: {error}")),
        Ok(0) => return Event::Closed,
        Ok(_) => {}
    }
    if line.pop_if(|last| *last == b'\n').is_none() && line.len() > most {
        return Event::NoLine(format!("it wrote a line of more than {most} bytes"));
    }
    line.pop_if(|last| *last == b'\r');
    String::from_utf8(line)
        .map_or_else(|_| Event::NoLine("it wrote a line that is no UTF-8".to_owned()), Event::Line)
}

#[cfg(test)]
mod tests {
    use super::{Event, read_line};

    #[track_caller]
    fn check(mut bytes: &[u8], expected: &[Event]) {
        let found: Vec<Event> = expected.iter().map(|_| read_line(&mut bytes, 4)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn lines_are_read_up_to_a_length() {
        let line = |text: &str| Event::Line(text.to_owned());
        check(b"ab\n\nabcd\nc", &[line("ab"), line(""), line("abcd"), line("c"), Event::Closed]);
        check(b"ab\r\n", &[line("ab"), Event::Closed]);
        check(b"abcde\n", &[Event::NoLine("it wrote a line of more than 4 bytes".to_owned())]);
        check(b"\xff\n", &[Event::NoLine("it wrote a line that is no UTF-8".to_owned())]);
    }
}
