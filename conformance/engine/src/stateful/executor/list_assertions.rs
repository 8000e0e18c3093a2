//! Compares the responses of steps that only read with the model: a user, the users with a unique
//! value, and a list of users.

use clerk_user::wire;
use clerk_user_runtime::{OrderAspect, PageAspect, Surface};
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::owner_list::items;
use crate::model::attribution::ExecutedStep;
use crate::model::operands::{SymbolicValue, UniqueField, UserNumber};
use crate::model::operation::ModelOperation;
use crate::runner::violation::{CheckResult, Violation};
use crate::stateful::executor::history_executor::HistoryExecutor;
use crate::stateful::executor::outcome::{StepOutcome, UserView};
use crate::stateful::executor::reading::UserReading;

impl HistoryExecutor<'_, '_> {
    /// Compares the response of a step that only reads with the model.
    pub(super) fn compare_read(
        &mut self,
        executed: ExecutedStep<'_>,
        body: &Value,
        outcome: &mut StepOutcome,
    ) -> CheckResult {
        match executed.step {
            ModelOperation::ReadUser { user } => {
                self.compare_user(executed, backend_reading(executed, *user, body), outcome);
                Ok(())
            }
            ModelOperation::FindUsers { value } => self.compare_found_users(executed, *value, body, outcome),
            ModelOperation::ListUsers { users, limit, ascending } => {
                self.compare_list(executed, users, *limit, *ascending, body, outcome)
            }
            ModelOperation::Account(action) => self.compare_account_list(action, body, outcome),
            _ => Ok(()),
        }
    }

    fn compare_found_users(
        &self,
        executed: ExecutedStep<'_>,
        value: SymbolicValue,
        body: &Value,
        outcome: &mut StepOutcome,
    ) -> CheckResult {
        let expected: Vec<&String> = self
            .user_ids
            .iter()
            .filter(|(number, _)| self.holds_value(**number, value))
            .map(|(_, id)| id)
            .collect();
        let mut found = Vec::new();
        for item in items(body)? {
            found.push(fixtures::id_of(&item)?);
        }
        let is_same = expected.len() == found.len() && expected.iter().all(|id| found.contains(id));
        outcome.evaluate(self.rules.list_filter(value.field), is_same, || Violation {
            expected: format!("{} filtered by {value} returns {expected:?}", executed.operation.id()),
            actual: format!("it returns {found:?}"),
        });
        Ok(())
    }

    /// Whether a user holds a unique value, verified or not.
    fn holds_value(&self, user: UserNumber, value: SymbolicValue) -> bool {
        match value.field {
            UniqueField::Property(property) => {
                self.state.existing_user(user).and_then(|user| user.properties.get(property))
                    == self.state.value(value)
            }
            UniqueField::Identifier(_) => self
                .state
                .members()
                .any(|(_, member)| member.user == user && member.value == value && !member.deleted),
        }
    }

    fn compare_list(
        &self,
        executed: ExecutedStep<'_>,
        users: &[UserNumber],
        limit: usize,
        ascending: Option<bool>,
        body: &Value,
        outcome: &mut StepOutcome,
    ) -> CheckResult {
        let operation = executed.operation.id();
        let existing: Vec<&String> = users
            .iter()
            .filter(|user| self.state.existing_user(**user).is_some())
            .filter_map(|user| self.user_ids.get(user))
            .collect();
        let rows = items(body)?;
        let ids: Vec<String> = rows.iter().filter_map(|row| fixtures::id_of(row).ok()).collect();
        let mut distinct = ids.clone();
        distinct.sort();
        distinct.dedup();
        let count = existing.len().min(limit);
        let is_part =
            ids.len() == count && distinct.len() == ids.len() && ids.iter().all(|id| existing.contains(&id));
        outcome.evaluate(self.rules.page_walk(PageAspect::Partition), is_part, || Violation {
            expected: format!("{operation} returns {count} of {existing:?}, each once"),
            actual: format!("it returns {ids:?}"),
        });
        // The contract states the order only for requests that ask for none.
        if ascending.is_none() {
            let property = wire::user::CREATED_AT;
            let times: Vec<i64> =
                rows.iter().filter_map(|row| fixtures::property_value(row, property).as_i64()).collect();
            let is_descending = times.iter().rev().is_sorted();
            outcome.evaluate(self.rules.list_order(OrderAspect::Default), is_descending, || Violation {
                expected: format!("{operation} returns the users by `{property}`, newest first"),
                actual: format!("the order of `{property}` is {times:?}"),
            });
        }
        for row in &rows {
            let id = fixtures::id_of(row)?;
            if let Some((user, _)) = self.user_ids.iter().find(|(_, known)| **known == id) {
                self.compare_user(executed, backend_reading(executed, *user, row), outcome);
            }
        }
        Ok(())
    }
}

fn backend_reading<'r>(executed: ExecutedStep<'_>, user: UserNumber, body: &'r Value) -> UserReading<'r> {
    let view = UserView { user, surface: Surface::Backend };
    UserReading { view, operation: executed.operation.id(), body }
}
