//! Judges implementations in other processes, through adapters that do something wrong. The adapters are short Python
//! scripts; without Python the tests are skipped.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use clerk_user_conformance::{Config, Outcome, run};
use clerk_user_conformance_cli::stdio::{StdioAdapter, protocol};
use clerk_user_implementation::{CallError, Implementation};
use clerk_user_runtime::{Actor, Request};
use serde_json::Map;

const PYTHON: &str = "python3";

fn example_adapter() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../adapters/python/adapter.py")
}

/// Whether Python is installed. Reports the test as skipped if not.
fn has_python(test: &str) -> bool {
    let version = Command::new(PYTHON).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    let installed = version.is_ok_and(|status| status.success());
    if !installed {
        eprintln!("SKIPPED {test}: {PYTHON} is not installed");
    }
    installed
}

/// The start of each adapter: `say` sends a message, `calls` returns the messages after hello.
const PRELUDE: &str = r#"
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

fn adapter_from(script: &str) -> StdioAdapter {
    StdioAdapter::new([PYTHON, "-c", &format!("{PRELUDE}{script}")])
        .call_timeout(Duration::from_millis(1_500))
}

fn request() -> Request {
    let operation = "backend.getUser".to_owned();
    Request { operation, actor: Actor::SecretKey, api_version: None, params: Map::new() }
}

/// Checks the error of a call, and again after a restart, as for the next rule.
#[track_caller]
fn check(script: &str, is_expected: impl Fn(&CallError) -> bool) {
    let adapter = adapter_from(script);
    for _ in 0..2 {
        let error = adapter.start().call(&request()).expect_err("the adapter sends no answer");
        assert!(is_expected(&error), "{error}");
    }
}

#[test]
fn an_adapter_that_exits_is_reported_with_its_status_and_restarted() {
    if has_python("an_adapter_that_exits_is_reported_with_its_status_and_restarted") {
        check("for call in calls(): sys.exit(3)", |error| {
            let text = error.to_string();
            matches!(error, CallError::Died(_))
                && text.contains("exit status: 3")
                && text.contains("backend.getUser")
        });
    }
}

#[test]
fn an_adapter_that_hangs_is_killed_and_its_last_request_is_quoted() {
    if has_python("an_adapter_that_hangs_is_killed_and_its_last_request_is_quoted") {
        let started = Instant::now();
        check("for call in calls(): time.sleep(600)", |error| {
            matches!(error, CallError::Killed { .. }) && error.to_string().contains("backend.getUser")
        });
        assert!(started.elapsed() < Duration::from_secs(10), "it took {:?}", started.elapsed());
    }
}

#[test]
fn invalid_output_is_quoted() {
    if has_python("invalid_output_is_quoted") {
        for (output, quoted) in [
            ("print('hello, world', flush=True)", "hello, world"),
            ("print('', flush=True)", "invalid message"),
            ("say(type='answer', id=99, status=200, body={})", "no pending call has this id"),
            ("say(type='answer', id=call['id'], status='ok', body={})", "invalid message"),
            ("say(type='answer', id=call['id'], status=200)", "missing field `body`"),
            ("print('x' * (17 << 20), flush=True)", "a line longer than"),
            ("sys.stdout.buffer.write(bytes([255, 10])); sys.stdout.flush()", "not valid UTF-8"),
            ("say(type='errored', id=None, context={'message': 'what?'})", "what?"),
        ] {
            check(&format!("for call in calls(): {output}"), |error| error.to_string().contains(quoted));
        }
    }
}

#[test]
fn an_adapter_that_reports_an_error_keeps_running() {
    if has_python("an_adapter_that_reports_an_error_keeps_running") {
        let adapter = adapter_from(
            "for call in calls(): say(type='errored', id=call['id'], context={'message': 'a', 'pid': os.getpid()})",
        );
        let instance = adapter.start();
        let errors = [instance.call(&request()), instance.call(&request())];
        assert!(
            matches!(&errors[0], Err(CallError::Errored(why)) if why.starts_with("a {\"pid\":")),
            "{errors:?}"
        );
        assert_eq!(errors[0], errors[1], "the process is the same");
    }
}

#[test]
fn unsupported_operations_and_unsupported_params_differ() {
    if has_python("unsupported_operations_and_unsupported_params_differ") {
        let response_to = |param: &str| {
            let script = format!(
                "for call in calls(): say(type='unsupported', id=call['id'], context={{'message': 'no'}}{param})"
            );
            adapter_from(&script).start().call(&request()).expect("the adapter answers")
        };
        let (operation, param) = (response_to(""), response_to(", param='a'"));
        assert_eq!((operation.status, operation.codes()), (501, vec!["unimplemented"]));
        assert_eq!((param.status, param.codes()), (501, vec!["unsupported"]));
    }
}

#[test]
fn answers_may_come_in_any_order() {
    if has_python("answers_may_come_in_any_order") {
        let adapter = adapter_from(
            "first = None\n\
             for call in calls():\n    \
                 answer = dict(type='answer', id=call['id'], status=200, body=call['id'])\n    \
                 if first is None: first = answer\n    \
                 else: say(**answer); say(**first); first = None",
        );
        let (one, other) = (adapter.start(), adapter.start());
        let answers = std::thread::scope(|scope| {
            let one = scope.spawn(|| one.call(&request()).expect("the adapter answers").body);
            let other = scope.spawn(|| other.call(&request()).expect("the adapter answers").body);
            [one.join().expect("the thread ends"), other.join().expect("the thread ends")]
        });
        assert_ne!(answers[0], answers[1]);
    }
}

#[test]
fn no_process_is_left_running() {
    if has_python("no_process_is_left_running") {
        // This adapter stops reading and ignores the end of its input.
        let script = "for call in calls():\n    say(type='answer', id=call['id'], status=200, body=os.getpid())\n    \
                      if call['params']: time.sleep(600)\ntime.sleep(600)";
        let adapter = adapter_from(script);
        let pid = adapter.start().call(&request()).expect("the adapter answers").body;
        let is_running = || Path::new(&format!("/proc/{pid}")).exists();
        assert!(is_running() || !Path::new("/proc/self").exists());
        drop(adapter);
        assert!(!is_running(), "process {pid} still runs");
    }
}

#[test]
fn each_rule_has_an_outcome_even_if_the_adapter_exits() {
    if has_python("each_rule_has_an_outcome_even_if_the_adapter_exits") {
        let adapter = adapter_from("for call in calls(): sys.exit(9)");
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
    command.args(args).stdin(Stdio::null()).output().expect("cargo built the binary for this test")
}

#[test]
fn the_example_adapter_follows_the_protocol_and_breaks_no_rule() {
    if has_python("the_example_adapter_follows_the_protocol_and_breaks_no_rule") {
        let command = format!("{PYTHON} '{}'", example_adapter().display());
        let checked = conformance(&["adapter", "check", "--command", &command]);
        let text = String::from_utf8_lossy(&checked.stdout);
        assert!(checked.status.success() && !text.contains("FAILED"), "{text}");

        let adapter = StdioAdapter::new([PYTHON, &example_adapter().display().to_string()]);
        let report = run(|| adapter.start(), &Config { cases: 8, ..Config::default() });
        assert!(report.implementation.starts_with("tiny "), "{}", report.to_text(false));
        for outcome in [Outcome::Fail, Outcome::Flaky, Outcome::Error] {
            assert_eq!(report.count(outcome), 0, "{}", report.to_text(false));
        }
        for judged in report.rules.iter().filter(|judged| judged.rule.id.starts_with("merge-")) {
            assert_eq!(judged.outcome, Outcome::Pass, "{}", judged.rule.id);
        }
    }
}

#[test]
fn adapter_check_quotes_what_is_wrong() {
    if has_python("adapter_check_quotes_what_is_wrong") {
        // This adapter answers every message with an incomplete hello.
        let script = "import sys\nfor line in sys.stdin: print('{\"type\":\"hello\"}', flush=True)";
        let command = format!("{PYTHON} -c '{}'", script.replace('\'', "'\\''"));
        let checked = conformance(&["adapter", "check", "--command", &command]);
        let text = String::from_utf8_lossy(&checked.stdout);
        assert_eq!(checked.status.code(), Some(1), "{text}");
        assert!(
            text.contains("FAILED   `hello`") && text.contains("received: {\"type\":\"hello\"}"),
            "{text}"
        );
        assert!(text.ends_with("\n0 of 7 requirements met\n"), "{text}");
    }
}

#[test]
fn a_command_that_is_not_an_adapter_exits_with_2() {
    for (command, why) in [("no-such-program x", "failed to start"), ("'", "quote"), ("", "empty")] {
        for args in [vec!["run", "--command", command], vec!["adapter", "check", "--command", command]] {
            let output = conformance(&args);
            let err = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.code() == Some(2) && err.contains(why), "{args:?}: {err}");
        }
    }
}

#[test]
fn the_protocol_schema_is_committed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/protocol.schema.json");
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == protocol::schema(),
        "update it with `cargo conformance adapter schema > conformance/schema/protocol.schema.json`"
    );
}
