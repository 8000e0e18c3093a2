//! The list of rules that are known to fail.

use super::folder::{Folder, MUTANT, RULE};

#[test]
fn known_failures_are_accepted_need_a_reason_and_are_reported_when_they_pass() {
    let folder = Folder::new("known");
    let known = ["run", "--rule", RULE, "--cases", "8", "--histories", "4", "--known-failing", "known.yaml"];
    let with = |more: &[&'static str]| [&known[..], more].concat();

    let (_, err) = folder.check(&known, 2);
    assert!(err.contains("failed to read known.yaml") && err.contains("--accept"), "{err}");
    let (out, _) = folder.check(&with(&["--mutant", MUTANT, "--accept"]), 0);
    assert!(
        out.contains("wrote known.yaml: 1 known failure") && out.contains("add a `reason` to 1 of them"),
        "{out}"
    );
    let written = folder.read("known.yaml");
    assert!(written.contains(&format!("rule: {RULE}")) && written.contains("fingerprint: "), "{written}");

    // An entry needs a reason.
    let (_, err) = folder.check(&with(&["--mutant", MUTANT]), 2);
    assert!(err.contains(&format!("missing `reason` for the rule `{RULE}`")), "{err}");
    folder.write("known.yaml", &written.replace("reason: ''", "reason: our store keeps nulls"));
    let (out, _) = folder.check(&with(&["--mutant", MUTANT]), 0);
    assert!(out.contains(&format!("KNOWN-FAILING {RULE}")) && out.contains("our store keeps nulls"), "{out}");

    // A failure with another fingerprint is reported.
    let stale = folder.read("known.yaml");
    let at = stale.find("fingerprint: ").expect("the file has a fingerprint") + "fingerprint: ".len();
    let end = at + stale[at..].find('\n').expect("a line ends");
    folder.write("known.yaml", &format!("{}'00000000'{}", &stale[..at], &stale[end..]));
    let (out, _) = folder.check(&with(&["--mutant", MUTANT]), 0);
    assert!(out.contains(", the list has 00000000"), "{out}");

    // A known failure that passes fails the run until it is removed.
    let (out, _) = folder.check(&known, 1);
    assert!(out.contains(&format!("UNEXPECTED-PASS {RULE}")), "{out}");
    let (out, _) = folder.check(&with(&["--accept"]), 0);
    assert!(out.contains("removed 1 that passes now"), "{out}");
    folder.check(&known, 0);

    folder.write("known.yaml", "- rule: no-such-rule\n  reason: x\n");
    assert!(folder.check(&known, 2).1.contains("no-such-rule"));
    folder.write("known.yaml", "- rules: x\n");
    assert!(folder.check(&known, 2).1.contains("failed to read known.yaml"));
    assert!(folder.check(&["run", "--accept"], 2).1.contains("--known-failing"));
}
