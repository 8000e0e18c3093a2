//! The stateful pass alone, for the tests of the crates above: what it found, as data.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::runner::budget::Budget;
use crate::runner::context::{RunContext, Scope};
use crate::runner::seed::Nonces;
use crate::runner::statistics::Statistics;
use crate::runner::watchdog::Watchdog;
use crate::stateful::{StatefulPass, explore};
use crate::{CallError, Config, Implementation};

/// What a pass found.
#[derive(Clone, Debug)]
pub struct Pass {
    /// How many steps and calls were made.
    pub tally: Statistics,
    /// How often each rule was evaluated, by id.
    pub evaluations: BTreeMap<String, u64>,
    /// Each rule that was broken, by id, with the violation and the steps that led to it.
    pub broken: BTreeMap<String, String>,
    /// What differs from the model though no rule forbids it, with how often it was seen.
    pub unexplained: BTreeMap<String, u64>,
}

/// Runs a number of histories on one instance at one API version.
pub fn pass(
    implementation: impl Implementation,
    version: &str,
    seed: u64,
    histories: u32,
) -> Result<Pass, CallError> {
    let capabilities = implementation.describe().capabilities;
    let context = RunContext {
        watchdog: Watchdog::new(implementation, Duration::from_secs(5))?,
        scope: Scope { capabilities: &capabilities, version, surface: None },
        nonces: &Nonces::new(),
        cases: 1,
        budget: &Budget::new(&Config::default()),
        stop_at_failure: false,
        server: None,
    };
    let mut exploration = StatefulPass::of(histories);
    explore(&mut exploration, &context, seed);
    let mut pass = Pass {
        tally: exploration.tally,
        evaluations: BTreeMap::new(),
        broken: BTreeMap::new(),
        unexplained: exploration.unexplained,
    };
    for (id, explored) in exploration.rules {
        if let Some(failing) = explored.failing {
            pass.broken.insert(id.to_owned(), format!("{:?} by {:?}", failing.violation, failing.ops));
        }
        pass.evaluations.insert(id.to_owned(), explored.evaluations);
    }
    Ok(pass)
}
