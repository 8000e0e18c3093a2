//! Reads a git repository through its own program: no shell, no write, and no wait without an end.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// How long one command may take; a repository that has to fetch what it lacks is slow.
const PATIENCE: Duration = Duration::from_mins(2);
/// Most bytes that one command may answer: above the largest spec that is read.
const MOST: u64 = 128_000_000;

/// A repository.
#[derive(Debug)]
pub(super) struct Git {
    folder: PathBuf,
}

/// What a command answered.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: ExitStatus,
    pub(super) output: Vec<u8>,
    pub(super) errors: String,
}

impl Git {
    /// The repository that holds a folder.
    pub(super) fn around(folder: &Path) -> Result<Self> {
        let mut git = Self { folder: folder.to_owned() };
        let answer = git.ask(["rev-parse", "--show-toplevel"])?;
        if !answer.status.success() {
            bail!(
                "{} lies in no git repository that can be read, so there are no revisions; name folders with --base and --head ({})",
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

    /// Whether it lacks a part of its history.
    pub(super) fn is_shallow(&self) -> Result<bool> {
        Ok(self.line(["rev-parse", "--is-shallow-repository"])?.is_some_and(|line| line == "true"))
    }

    /// The commit that a revision names, if it names one.
    pub(super) fn commit(&self, revision: &str) -> Result<Option<String>> {
        // Nothing that is given may be taken for an option.
        if revision.is_empty() || revision.starts_with('-') {
            return Ok(None);
        }
        self.line(["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
    }

    /// The one line that a command answers; none when it fails or says nothing.
    pub(super) fn line<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Result<Option<String>> {
        let answer = self.ask(args)?;
        if !answer.status.success() {
            return Ok(None);
        }
        let line = text(answer.output, "what git says")?;
        Ok(Some(line).filter(|line| !line.is_empty()))
    }

    /// What a command answers; an error when it fails.
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

    fn ask<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Result<Answer> {
        self.run(&args.into_iter().collect::<Vec<_>>(), Vec::new())
    }

    fn run(&self, args: &[&str], input: Vec<u8>) -> Result<Answer> {
        let mut command = Command::new("git");
        // Hooks name their own repository; here it is the folder that says which one is meant.
        for variable in
            ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"]
        {
            command.env_remove(variable);
        }
        command.arg("-C").arg(&self.folder).args(args);
        // Nobody is there to answer a question, and messages are quoted in our own.
        command.env("GIT_TERMINAL_PROMPT", "0").env("GIT_OPTIONAL_LOCKS", "0").env("LC_ALL", "C");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => anyhow::anyhow!(
                "git is not installed, so revisions cannot be read; install it, or name folders with --base and --head"
            ),
            _ => anyhow::Error::from(error).context("failed to start git"),
        })?;
        answer(child, input).with_context(|| format!("`git {}`", args.join(" ")))
    }
}

/// Feeds a child and reads it to its end; one that takes too long is ended.
fn answer(mut child: Child, input: Vec<u8>) -> Result<Answer> {
    let until = Instant::now() + PATIENCE;
    let stdin = child.stdin.take();
    thread::spawn(move || {
        // A child that no longer listens says so by how it ends.
        stdin.map(|mut stdin| stdin.write_all(&input));
    });
    let output = reader(child.stdout.take());
    let errors = reader(child.stderr.take());
    let left = || until.saturating_duration_since(Instant::now());
    let read =
        output.recv_timeout(left()).ok().and_then(|output| Some((output, errors.recv_timeout(left()).ok()?)));
    let Some((output, errors)) = read else {
        // Ended by its handle; what it says about that is of no use any more.
        let _ = child.kill();
        let _ = child.wait();
        bail!("gave no answer in {} s", PATIENCE.as_secs());
    };
    let output = output.context("failed to read what it answers")?;
    if output.len() as u64 > MOST {
        let _ = child.kill();
        let _ = child.wait();
        bail!("answered more than {} MB", MOST / 1_000_000);
    }
    let status = child.wait().context("failed to wait for it")?;
    let errors = String::from_utf8_lossy(&errors.unwrap_or_default()).into_owned();
    Ok(Answer { status, output, errors })
}

fn reader(stream: Option<impl Read + Send + 'static>) -> mpsc::Receiver<std::io::Result<Vec<u8>>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = match stream {
            Some(stream) => stream.take(MOST + 1).read_to_end(&mut bytes).map(|_| bytes),
            None => Ok(bytes),
        };
        // Nobody listens any more when it took too long.
        let _ = sender.send(read);
    });
    receiver
}

fn text(bytes: Vec<u8>, what: &str) -> Result<String> {
    let text = String::from_utf8(bytes).with_context(|| format!("{what} is not UTF-8"))?;
    Ok(text.trim_end_matches(['\n', '\r']).to_owned())
}

/// A path as git writes it: with `/` between its parts, whatever the system.
pub(super) fn tree_path(path: &Path) -> Result<String> {
    let parts: Option<Vec<&str>> = path.iter().map(OsStr::to_str).collect();
    let parts = parts.with_context(|| format!("{} is not UTF-8", path.display()))?;
    Ok(parts.into_iter().filter(|part| *part != ".").collect::<Vec<_>>().join("/"))
}
