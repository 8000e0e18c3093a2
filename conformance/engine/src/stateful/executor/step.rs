//! Executes one step: makes the call, compares the response with the expectation, applies the step to
//! the model, and reads the users again.

use clerk_user::operations::Operation;
use clerk_user_runtime::{Response, Rule, Surface};
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Params;
use crate::law::expectations::{describe_response, is_refusal};
use crate::model::attribution::ExecutedStep;
use crate::model::expectations::ExpectedResponse;
use crate::model::operands::UserNumber;
use crate::model::operation::ModelOperation;
use crate::runner::violation::{Abort, CheckResult, Violation};
use crate::stateful::executor::history_executor::HistoryExecutor;
use crate::stateful::executor::outcome::{Inspection, RESPONSE, StepOutcome, UserView};
use crate::stateful::executor::reading::UserReading;

impl HistoryExecutor<'_, '_> {
    /// Executes a step, then reads the views of users that the inspection names.
    pub(crate) fn execute(
        &mut self,
        step: &ModelOperation,
        inspection: Inspection,
    ) -> Result<StepOutcome, Abort> {
        if let ModelOperation::BulkCreate { count, page, .. } = step {
            return self.bulk_create(*count, *page);
        }
        self.bind_values(step);
        let Some(operation) = step.operation(|slot| self.state.kind_of(slot)) else {
            return Ok(StepOutcome::skipped());
        };
        let expectation = self.state.expectation(step, self.rules);
        if matches!(expectation, ExpectedResponse::Inapplicable) {
            return Ok(StepOutcome::skipped());
        }
        let request = match step {
            ModelOperation::Account(action) => self.account_request(action, operation.spec())?,
            _ => self.user_request(step, operation.spec()),
        };
        let Some(request) = request else { return Ok(StepOutcome::skipped()) };
        let response = self.session.call(request)?;
        let mut outcome = StepOutcome::of(operation);
        compare_response(&expectation, operation, &response, &mut outcome);
        if !outcome.broken.is_empty() || !outcome.unexplained.is_empty() {
            // After a first divergence the model no longer knows who holds a value, so a later refusal
            // may be right.
            if self.has_diverged && !response.is_success() {
                outcome = StepOutcome::of(operation);
            }
            self.has_diverged = true;
        }
        let before = self.state.clone();
        let accepted = response.is_success();
        if accepted {
            self.state.apply(step);
            self.store_ids(step, &response.body);
        }
        let executed = ExecutedStep { before: &before, step, operation, accepted, rules: self.rules };
        if accepted && step.is_read_only() {
            self.compare_read(executed, &response.body, &mut outcome)?;
        } else if accepted {
            self.compare_returned_user(executed, &response.body, &mut outcome);
        }
        if inspection == Inspection::Everything {
            outcome.covered_rules.extend(executed.covered_rules());
        }
        self.inspect(executed, inspection, &mut outcome)?;
        Ok(outcome)
    }

    /// Binds the symbols that a step is the first to use. A step that only reads binds none.
    fn bind_values(&mut self, step: &ModelOperation) {
        for symbol in step.unique_values() {
            if !step.is_read_only() {
                self.value(symbol);
            }
        }
    }

    /// Stores the ids of what a step created.
    fn store_ids(&mut self, step: &ModelOperation, body: &Value) {
        let id = fixtures::id_of(body).ok();
        match step {
            ModelOperation::CreateUser { user, members, .. } => {
                self.user_ids.extend(id.map(|id| (*user, id)));
                for member in members {
                    let value = self.state.value(member.value).cloned().unwrap_or_default();
                    let list = body.get(member.kind().list_property()).and_then(Value::as_array);
                    let has_value = |listed: &&Value| listed.get(member.kind().value_param()) == Some(&value);
                    let found = list.into_iter().flatten().find(has_value);
                    let id = found.and_then(|listed| fixtures::id_of(listed).ok());
                    self.member_ids.extend(id.map(|id| (member.slot, id)));
                }
            }
            ModelOperation::AddMember { member, .. } | ModelOperation::ReplaceMembers { member, .. } => {
                self.member_ids.extend(id.map(|id| (member.slot, id)));
            }
            ModelOperation::Account(action) => self.account_ids.store(action, body),
            _ => {}
        }
    }

    /// Reads the views that the inspection names, and compares them with the model.
    fn inspect(
        &mut self,
        executed: ExecutedStep<'_>,
        inspection: Inspection,
        outcome: &mut StepOutcome,
    ) -> CheckResult {
        match inspection {
            Inspection::Nothing => {
                // Where several primaries are allowed, the model must know which one it is before the
                // next step.
                let allowed = executed.before.allowed_primaries(executed.step).filter(|_| executed.accepted);
                if let Some((user, _, primaries)) = allowed
                    && primaries.len() > 1
                {
                    let view = UserView { user, surface: Surface::Backend };
                    self.read_view(executed, view, &mut StepOutcome::of(executed.operation))?;
                }
                Ok(())
            }
            Inspection::View(view) => self.read_view(executed, view, outcome),
            Inspection::Everything if executed.step.is_read_only() => Ok(()),
            Inspection::Everything => {
                let subject = executed.before.subject(executed.step);
                let users: Vec<UserNumber> = self
                    .state
                    .users()
                    .filter(|(number, user)| !user.deleted || Some(*number) == subject)
                    .map(|(number, _)| number)
                    .collect();
                for user in users {
                    self.read_view(executed, UserView { user, surface: Surface::Backend }, outcome)?;
                    if Some(user) == subject && self.state.existing_user(user).is_some() {
                        self.read_view(executed, UserView { user, surface: Surface::Frontend }, outcome)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// Reads one view of a user and compares it with the model, which then follows it.
    fn read_view(
        &mut self,
        executed: ExecutedStep<'_>,
        view: UserView,
        outcome: &mut StepOutcome,
    ) -> CheckResult {
        let Some(reader) = fixtures::read_operation(self.session, fixtures::owner_resource(), view.surface)
        else {
            return Ok(());
        };
        let Some(subject) = self.subject_of(view.user) else { return Ok(()) };
        let response = self.session.call(fixtures::request(reader, &subject, Params::new()))?;
        let exists = self.state.existing_user(view.user).is_some();
        match (response.is_success(), exists) {
            (true, true) => {
                let reading = UserReading { view, operation: reader.id, body: &response.body };
                self.compare_user(executed, reading, outcome);
                if view.surface == Surface::Backend {
                    self.sync_user(view.user, &response.body);
                }
            }
            (true, false) => {
                let rule =
                    self.rules.gone_after(Operation::BackendDeleteUser).or_else(|| self.rules.unknown_id());
                let violation = Violation {
                    expected: format!("{} does not return a deleted user", reader.id),
                    actual: format!("{} returns {}", reader.id, response.status),
                };
                let rules: Vec<&'static Rule> = rule.into_iter().collect();
                outcome.add_violation(&rules, RESPONSE, &violation, Some(view));
            }
            // A suspended user may be refused, and a deleted one must be.
            (false, _) => {}
        }
        Ok(())
    }
}

/// Compares whether a call was accepted or refused with the expectation.
fn compare_response(
    expectation: &ExpectedResponse,
    operation: Operation,
    response: &Response,
    outcome: &mut StepOutcome,
) {
    let (rules, holds, expected) = match expectation {
        ExpectedResponse::Accepted(rules) => (rules, response.is_success(), "is accepted"),
        ExpectedResponse::Refused(rules) => (rules, is_refusal(response), "is refused"),
        ExpectedResponse::Unspecified | ExpectedResponse::Inapplicable => return,
    };
    outcome.covered_rules.extend(rules);
    if !holds {
        let id = operation.id();
        let violation =
            Violation { expected: format!("{id} {expected}"), actual: describe_response(id, response) };
        outcome.add_violation(rules, RESPONSE, &violation, None);
    }
}
