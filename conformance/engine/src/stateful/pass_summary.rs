//! Runs the stateful pass alone and returns what it found as data, for the tests of other crates.

use std::collections::{BTreeMap, BTreeSet};

use crate::runner::budget::Budget;
use crate::runner::context::{RunContext, Scope};
use crate::runner::seed::Nonces;
use crate::runner::statistics::Statistics;
use crate::runner::watchdog::Watchdog;
use crate::stateful::findings::FailingHistory;
use crate::stateful::pass::StatefulPass;
use crate::{CallError, Config, Implementation};

/// What a pass found.
#[derive(Clone, Debug)]
pub struct PassSummary {
    /// The numbers of steps and calls.
    pub tally: Statistics,
    /// How often each rule was evaluated, by rule id.
    pub evaluations: BTreeMap<String, u64>,
    /// The violation of each broken rule and the steps that led to it, by rule id.
    pub broken: BTreeMap<String, String>,
    /// Differences from the model that no rule forbids, with the steps that led to them, and how often each was
    /// seen.
    pub unexplained: BTreeMap<String, u64>,
}

/// What the first history that shows a fault shows.
#[derive(Clone, Debug)]
pub struct PassFinding {
    /// The broken rule; none for a difference from the model that no rule forbids.
    pub rule: Option<String>,
    /// What the finding is about.
    pub about: String,
    /// The operations that were called up to it.
    pub operations: BTreeSet<String>,
}

/// Runs histories like [`run_pass`], up to the first one that shows a fault, and returns what it shows.
pub fn run_pass_until_finding(
    implementation: impl Implementation,
    version: &str,
    seed: u64,
    histories: u32,
) -> Result<Vec<PassFinding>, CallError> {
    let pass = pass_over(implementation, version, seed, StatefulPass::new(histories).until_finding())?;
    let operations = |failing: &FailingHistory| {
        let calls = failing.record.calls.iter();
        calls.map(|call| call.request.operation.clone()).collect::<BTreeSet<String>>()
    };
    let broken = pass.findings.iter().filter_map(|(id, findings)| {
        let operations = operations(findings.failing.as_ref()?);
        Some(PassFinding { rule: Some((*id).to_owned()), about: (*id).to_owned(), operations })
    });
    let unexplained = pass.unexplained.iter().map(|(about, findings)| {
        let operations = operations(&findings.failing);
        PassFinding { rule: None, about: about.clone(), operations }
    });
    Ok(broken.chain(unexplained).collect())
}

/// Runs a number of histories on one instance at one API version. The calls of the instance must always return.
pub fn run_pass(
    implementation: impl Implementation,
    version: &str,
    seed: u64,
    histories: u32,
) -> Result<PassSummary, CallError> {
    let pass = pass_over(implementation, version, seed, StatefulPass::new(histories))?;
    let mut summary = PassSummary {
        tally: pass.tally,
        evaluations: BTreeMap::new(),
        broken: BTreeMap::new(),
        unexplained: BTreeMap::new(),
    };
    for (about, findings) in pass.unexplained {
        let (failing, follows) = (findings.failing, findings.follows);
        let difference =
            format!("{about}: {:?} after {:?}, follows {follows:?}", failing.violation, failing.steps);
        summary.unexplained.insert(difference, findings.times);
    }
    for (id, findings) in pass.findings {
        if let Some(failing) = findings.failing {
            let failure = format!("{:?} after {:?}", failing.violation, failing.steps);
            summary.broken.insert(id.to_owned(), failure);
        }
        summary.evaluations.insert(id.to_owned(), findings.evaluations);
    }
    Ok(summary)
}

fn pass_over(
    implementation: impl Implementation,
    version: &str,
    seed: u64,
    mut pass: StatefulPass,
) -> Result<StatefulPass, CallError> {
    let capabilities = implementation.describe().capabilities;
    let context = RunContext {
        watchdog: Watchdog::new(implementation, None)?,
        scope: Scope { capabilities: &capabilities, version, surface: None },
        nonces: &Nonces::new(),
        cases: 1,
        budget: &Budget::new(&Config::default()),
        shrinks: true,
        counts_reach: false,
        server: None,
    };
    pass.run(&context, seed);
    Ok(pass)
}
