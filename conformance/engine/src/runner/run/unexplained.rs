//! Reports the responses of the stateful pass that the contract does not allow and no rule covers: shrunk, repeated,
//! and in a form that can be replayed.

use clerk_user::versions;

use crate::failure::Failure;
use crate::report::{Counterexample, Unexplained};
use crate::runner::case_id::InputSource;
use crate::runner::check::CheckEnd;
use crate::runner::run::{NextInstance, Run};
use crate::runner::statistics::Statistics;
use crate::stateful::{StatefulPass, UnexplainedFindings};

/// How many findings are shrunk. The others are kept as they were seen.
const MAX_SHRUNK: usize = 8;

impl Run<'_> {
    /// What the pass saw and no rule explains, and the calls that shrinking took.
    pub(super) fn unexplained(
        &self,
        pass: &StatefulPass,
        instance: &mut NextInstance<'_>,
    ) -> (Vec<Unexplained>, Statistics) {
        let mut tally = Statistics::default();
        let version = self.version.clone().unwrap_or(versions::NEWEST);
        let mut findings: Vec<(&String, &UnexplainedFindings)> = pass.unexplained.iter().collect();
        findings.sort_by_key(|(_, found)| found.follows.is_some());
        let report = |(index, (about, found)): (usize, (&String, &UnexplainedFindings))| {
            let is_shrunk = index < MAX_SHRUNK && found.follows.is_none();
            let started = if is_shrunk { instance().ok() } else { None };
            let context = started.and_then(|started| self.context(None, &version, started).ok());
            let shrunk = context.and_then(|context| pass.shrink_unexplained(about, &context));
            let end = match shrunk {
                Some((end, calls)) => {
                    tally.add(&calls);
                    end
                }
                None => found.as_seen(InputSource::Histories(self.config.histories)),
            };
            let CheckEnd::Violation { violation, record, input, repeated, failed_again } = end else {
                return None;
            };
            let repeat = self.config.repeat_all_command();
            let mut counterexample =
                Counterexample::new(&record, &violation.expected, &violation.actual, repeat);
            let version = version.to_string();
            let failure =
                Failure::of_unexplained(about, self.config, &version, &self.description, &record, input);
            let failure = failure.with_texts(&counterexample.expected, &counterexample.actual);
            counterexample.fingerprint = Some(failure.fingerprint.clone());
            let again = || format!("seen again in {failed_again} of {repeated} repetitions");
            Some(Unexplained {
                api_version: version,
                operation: found.operation.to_owned(),
                element: found.element.to_owned(),
                times: found.times,
                follows: found.follows.map(str::to_owned),
                reason: (failed_again < repeated).then(again),
                counterexample,
                failure: Box::new(failure),
            })
        };
        let reported = findings.into_iter().enumerate().filter_map(report).collect();
        (reported, tally)
    }
}
