//! Reads a git repository with the `git` program: without a shell, without writing, and with a timeout.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Timeout of one command. Repositories that fetch missing objects on demand are slow.
const TIMEOUT: Duration = Duration::from_mins(2);
/// Maximum output of one command, in bytes: above the largest spec.
const MAX_OUTPUT: u64 = 128_000_000;

/// A repository.
#[derive(Debug)]
pub(super) struct Git {
    folder: PathBuf,
}

/// The result of a command.
#[derive(Debug)]
pub(super) struct GitOutput {
    pub(super) status: ExitStatus,
    pub(super) output: Vec<u8>,
    pub(super) errors: String,
}

impl Git {
    /// The repository that contains a folder.
    pub(super) fn around(folder: &Path) -> Result<Self> {
        let mut git = Self { folder: folder.to_owned() };
        let answer = git.ask(["rev-parse", "--show-toplevel"])?;
        if !answer.status.success() {
            bail!(
                "{} is not in a readable git repository; use folders for --base and --head ({})",
                folder.display(),
                answer.errors.trim()
            );
        }
        git.folder = PathBuf::from(text(answer.output, "the path of the repository")?);
        Ok(git)
    }

    /// Its root.
    pub(super) fn root(&self) -> &Path {
        &self.folder
    }

    /// Whether it is a shallow clone.
    pub(super) fn is_shallow(&self) -> Result<bool> {
        Ok(self.line(["rev-parse", "--is-shallow-repository"])?.is_some_and(|line| line == "true"))
    }

    /// Resolves a revision to a commit.
    pub(super) fn commit(&self, revision: &str) -> Result<Option<String>> {
        // A revision must not be parsed as an option.
        if revision.is_empty() || revision.starts_with('-') {
            return Ok(None);
        }
        self.line(["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
    }

    /// The output line of a command; none if it fails or prints nothing.
    pub(super) fn line<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Result<Option<String>> {
        let answer = self.ask(args)?;
        if !answer.status.success() {
            return Ok(None);
        }
        let line = text(answer.output, "the output of git")?;
        Ok(Some(line).filter(|line| !line.is_empty()))
    }

    /// The output of a command; an error if it fails.
    pub(super) fn bytes<'a>(
        &self,
        args: impl IntoIterator<Item = &'a str>,
        input: Vec<u8>,
    ) -> Result<Vec<u8>> {
        let args: Vec<&str> = args.into_iter().collect();
        let answer = self.run(&args, input)?;
        if !answer.status.success() {
            bail!("`git {}` failed: {}", args.join(" "), answer.errors.trim());
        }
        Ok(answer.output)
    }

    fn ask<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Result<GitOutput> {
        self.run(&args.into_iter().collect::<Vec<_>>(), Vec::new())
    }

    fn run(&self, args: &[&str], input: Vec<u8>) -> Result<GitOutput> {
        let mut command = Command::new("git");
        // Git hooks set these for their own repository; the folder decides here.
        for variable in
            ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"]
        {
            command.env_remove(variable);
        }
        command.arg("-C").arg(&self.folder).args(args);
        // Prompts must not block, and messages are quoted in English messages.
        command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_OPTIONAL_LOCKS", "0").env("LC_ALL", "C");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => {
                anyhow::anyhow!("git is not installed; install it, or use folders for --base and --head")
            }
            _ => anyhow::Error::from(error).context("failed to start git"),
        })?;
        answer(child, input).with_context(|| format!("`git {}`", args.join(" ")))
    }
}

/// Writes the input of a child process and reads its output. Kills it on a timeout.
fn answer(mut child: Child, input: Vec<u8>) -> Result<GitOutput> {
    let until = Instant::now() + TIMEOUT;
    let stdin = child.stdin.take();
    thread::spawn(move || {
        // A write error shows in the exit status of the child.
        stdin.map(|mut stdin| stdin.write_all(&input));
    });
    let output = reader(child.stdout.take());
    let errors = reader(child.stderr.take());
    let left = || until.saturating_duration_since(Instant::now());
    let read =
        output.recv_timeout(left()).ok().and_then(|output| Some((output, errors.recv_timeout(left()).ok()?)));
    let Some((output, errors)) = read else {
        // The result does not matter: the timeout is reported.
        let _ = child.kill();
        let _ = child.wait();
        bail!("timed out after {} s", TIMEOUT.as_secs());
    };
    let output = output.context("failed to read its output")?;
    if output.len() as u64 > MAX_OUTPUT {
        let _ = child.kill();
        let _ = child.wait();
        bail!("printed more than {} MB", MAX_OUTPUT / 1_000_000);
    }
    let status = child.wait().context("failed to wait for it")?;
    let errors = String::from_utf8_lossy(&errors.unwrap_or_default()).into_owned();
    Ok(GitOutput { status, output, errors })
}

fn reader(stream: Option<impl Read + Send + 'static>) -> mpsc::Receiver<std::io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = match stream {
            Some(stream) => stream.take(MAX_OUTPUT + 1).read_to_end(&mut bytes).map(|_| bytes),
            None => Ok(bytes),
        };
        // The receiver is gone after a timeout.
        let _ = sender.send(read);
    });
    receiver
}

fn text(bytes: Vec<u8>, what: &str) -> Result<String> {
    let text = String::from_utf8(bytes).with_context(|| format!("{what} is not UTF-8"))?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}

/// A path with `/` as the separator on every system, as git writes it.
pub(super) fn tree_path(path: &Path) -> Result<String> {
    let parts: Option<Vec<&str>> = path.iter().map(OsStr::to_str).collect();
    let parts = parts.with_context(|| format!("{} is not UTF-8", path.display()))?;
    Ok(parts.into_iter().filter(|part| *part != ".").collect::<Vec<_>>().join("/"))
}
