//! Implementations in other processes: what an adapter may do wrong, and what becomes of it. The
//! adapters are a few lines of Python each, so the tests are skipped where there is none.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use clerk_user_conformance::{Config, Outcome, run};
use clerk_user_conformance_cli::stdio::{Subprocess, protocol};
use clerk_user_implementation::{CallError, Implementation};
use clerk_user_runtime::{Actor, Request};
use serde_json::Map;

const PYTHON: &str = "python3";

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../adapters/python/adapter.py")
}

/// Whether Python is there; says so when it is not.
fn is_python_there(test: &str) -> bool {
    let version = Command::new(PYTHON).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    let is_there = version.is_ok_and(|status| status.success());
    if !is_there {
        eprintln!("SKIPPED {test}: there is no {PYTHON} here");
    }
    is_there
}

/// How each adapter of these tests begins: `calls()` gives the messages behind hello.
const BEGIN: &str = r#"
import json, os, sys, time
def say(**message):
    print(json.dumps(message), flush=True)
def calls():
    for line in sys.stdin:
        message = json.loads(line)
        if message["type"] == "hello":
            say(type="hello", protocol=1, implementation={"name": "odd", "version": "1"}, capabilities={})
        else:
            yield message
"#;

fn odd(script: &str) -> Subprocess {
    Subprocess::new([PYTHON, "-c", &format!("{BEGIN}{script}")]).call_timeout(Duration::from_millis(1_500))
}

fn request() -> Request {
    let operation = "backend.getUser".to_owned();
    Request { operation, actor: Actor::SecretKey, api_version: None, params: Map::new() }
}

/// What the first call brings, and then the second, from a fresh start as a next rule makes it.
#[track_caller]
fn check(script: &str, first: impl Fn(&CallError) -> bool) {
    let adapter = odd(script);
    for _ in 0..2 {
        let error = adapter.start().call(&request()).expect_err("the adapter does not answer");
        assert!(first(&error), "{error}");
    }
}

#[test]
fn an_adapter_that_dies_is_told_with_its_status_and_started_anew() {
    if is_python_there("an_adapter_that_dies") {
        check("for call in calls(): sys.exit(3)", |error| {
            let text = error.to_string();
            matches!(error, CallError::Died(_))
                && text.contains("exit status: 3")
                && text.contains("backend.getUser")
        });
    }
}

#[test]
fn an_adapter_that_hangs_is_ended_in_time_and_its_last_request_quoted() {
    if is_python_there("an_adapter_that_hangs") {
        let started = Instant::now();
        check("for call in calls(): time.sleep(600)", |error| {
            matches!(error, CallError::Killed { .. }) && error.to_string().contains("backend.getUser")
        });
        assert!(started.elapsed() < Duration::from_secs(10), "it took {:?}", started.elapsed());
    }
}

#[test]
fn nonsense_is_quoted() {
    if is_python_there("nonsense") {
        for (nonsense, quoted) in [
            ("print('hello, world', flush=True)", "hello, world"),
            ("print('', flush=True)", "a line is no message"),
            ("say(type='answer', id=99, status=200, body={})", "no call waits for this"),
            ("say(type='answer', id=call['id'], status='ok', body={})", "a line is no message"),
            ("say(type='answer', id=call['id'], status=200)", "missing field `body`"),
            ("print('x' * (17 << 20), flush=True)", "a line of more than"),
            ("sys.stdout.buffer.write(bytes([255, 10])); sys.stdout.flush()", "no UTF-8"),
            ("say(type='errored', id=None, context={'message': 'what?'})", "what?"),
        ] {
            check(&format!("for call in calls(): {nonsense}"), |error| error.to_string().contains(quoted));
        }
    }
}

#[test]
fn an_adapter_that_says_it_failed_goes_on() {
    if is_python_there("an_adapter_that_says_it_failed") {
        let adapter = odd(
            "for call in calls(): say(type='errored', id=call['id'], context={'message': 'a', 'pid': os.getpid()})",
        );
        let instance = adapter.start();
        let errors = [instance.call(&request()), instance.call(&request())];
        assert!(
            matches!(&errors[0], Err(CallError::Errored(why)) if why.starts_with("a {\"pid\":")),
            "{errors:?}"
        );
        assert_eq!(errors[0], errors[1], "it is the same process");
    }
}

#[test]
fn what_is_unsupported_is_told_from_what_a_param_asks_for() {
    if is_python_there("what_is_unsupported") {
        let of = |param: &str| {
            let script = format!(
                "for call in calls(): say(type='unsupported', id=call['id'], context={{'message': 'no'}}{param})"
            );
            odd(&script).start().call(&request()).expect("it answers")
        };
        let (operation, param) = (of(""), of(", param='a'"));
        assert_eq!((operation.status, operation.codes()), (501, vec!["unimplemented"]));
        assert_eq!((param.status, param.codes()), (501, vec!["unsupported"]));
    }
}

#[test]
fn answers_may_come_in_any_order() {
    if is_python_there("answers_may_come_in_any_order") {
        let adapter = odd("first = None\n\
             for call in calls():\n    \
                 answer = dict(type='answer', id=call['id'], status=200, body=call['id'])\n    \
                 if first is None: first = answer\n    \
                 else: say(**answer); say(**first); first = None");
        let (one, other) = (adapter.start(), adapter.start());
        let answers = std::thread::scope(|scope| {
            let one = scope.spawn(|| one.call(&request()).expect("it answers").body);
            let other = scope.spawn(|| other.call(&request()).expect("it answers").body);
            [one.join().expect("it ends"), other.join().expect("it ends")]
        });
        assert_ne!(answers[0], answers[1]);
    }
}

#[test]
fn no_process_is_left_behind() {
    if is_python_there("no_process_is_left_behind") {
        // It neither reads on nor heeds the end of its input.
        let script = "for call in calls():\n    say(type='answer', id=call['id'], status=200, body=os.getpid())\n    \
                      if call['params']: time.sleep(600)\ntime.sleep(600)";
        let adapter = odd(script);
        let pid = adapter.start().call(&request()).expect("it answers").body;
        let is_there = || Path::new(&format!("/proc/{pid}")).exists();
        assert!(is_there() || !Path::new("/proc/self").exists());
        drop(adapter);
        assert!(!is_there(), "process {pid} is still there");
    }
}

#[test]
fn each_rule_has_its_outcome_though_the_adapter_dies() {
    if is_python_there("each_rule_has_its_outcome") {
        let adapter = odd("for call in calls(): sys.exit(9)");
        let rules = vec!["merge-null-*".to_owned()];
        let report = run(|| adapter.start(), &Config { rules, cases: 2, ..Config::default() });
        assert!(report.rules.len() > 2);
        for judged in &report.rules {
            let reason = judged.reason.as_deref().unwrap_or_default();
            assert_eq!(judged.outcome, Outcome::Error, "{}", judged.rule.id);
            assert!(reason.contains("backend.createUser") && reason.contains("exit status: 9"), "{reason}");
        }
    }
}

fn conformance(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_conformance"));
    command.args(args).stdin(Stdio::null()).output().expect("the binary was built for this test")
}

#[test]
fn the_example_adapter_speaks_the_protocol_and_breaks_no_rule() {
    if is_python_there("the_example_adapter") {
        let command = format!("{PYTHON} '{}'", example().display());
        let checked = conformance(&["adapter", "check", "--command", &command]);
        let text = String::from_utf8_lossy(&checked.stdout);
        assert!(checked.status.success() && !text.contains("FAILED"), "{text}");

        let adapter = Subprocess::new([PYTHON, &example().display().to_string()]);
        let report = run(|| adapter.start(), &Config { cases: 8, ..Config::default() });
        assert!(report.implementation.starts_with("tiny "), "{}", report.to_text(false));
        for outcome in [Outcome::Fail, Outcome::Flaky, Outcome::Error] {
            assert_eq!(report.count(outcome), 0, "{}", report.to_text(false));
        }
        let merging = report.rules.iter().filter(|judged| judged.rule.id.starts_with("merge-"));
        for judged in merging {
            assert_eq!(judged.outcome, Outcome::Pass, "{}", judged.rule.id);
        }
    }
}

#[test]
fn the_check_says_what_is_wrong_and_quotes_it() {
    if is_python_there("the_check") {
        // Answers everything with hello.
        let script = "import sys\nfor line in sys.stdin: print('{\"type\":\"hello\"}', flush=True)";
        let command = format!("{PYTHON} -c '{}'", script.replace('\'', "'\\''"));
        let checked = conformance(&["adapter", "check", "--command", &command]);
        let text = String::from_utf8_lossy(&checked.stdout);
        assert_eq!(checked.status.code(), Some(1), "{text}");
        assert!(text.contains("FAILED  hello") && text.contains("read: {\"type\":\"hello\"}"), "{text}");
        assert!(text.ends_with("\n0 of 7 checks hold\n"), "{text}");
    }
}

#[test]
fn a_command_that_is_no_adapter_ends_with_2() {
    for (command, why) in [("no-such-program x", "cannot be started"), ("'", "quote"), ("", "empty")] {
        for args in [vec!["run", "--command", command], vec!["adapter", "check", "--command", command]] {
            let output = conformance(&args);
            let err = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.code() == Some(2) && err.contains(why), "{args:?}: {err}");
        }
    }
}

#[test]
fn the_schema_of_the_protocol_is_the_committed_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/protocol.schema.json");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == protocol::schema(),
        "renew it: cargo conformance adapter schema > conformance/schema/protocol.schema.json"
    );
}
