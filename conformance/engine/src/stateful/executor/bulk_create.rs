//! Creates many users with one creation time and checks the list of them: page by page, as a whole,
//! and counted.

use clerk_user::operations::Operation;
use clerk_user::wire;
use clerk_user_runtime::{PageAspect, Timestamp};
use serde_json::json;

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::owner_list::{items, same_ids, total_count};
use crate::generators::values;
use crate::runner::violation::{Abort, Violation};
use crate::stateful::executor::history_executor::HistoryExecutor;
use crate::stateful::executor::outcome::StepOutcome;
use crate::stateful::executor::user_requests::param;

/// The creation time of the users, in milliseconds.
const CREATED_AT: i64 = 1_600_000_000_000;

impl HistoryExecutor<'_, '_> {
    /// Creates `count` users and reads the list of them in pages of `page`.
    pub(super) fn bulk_create(&mut self, count: usize, page: usize) -> Result<StepOutcome, Abort> {
        let mut outcome = StepOutcome::of(Operation::BackendGetUserList);
        let list = Operation::BackendGetUserList.spec();
        let nonce = self.session.fresh_name();
        let created = self.create_users(&nonce, count)?;
        let filter = || param(wire::params::EMAIL_ADDRESS_QUERY, json!(nonce));
        let page_params = |limit: usize, offset: usize| -> Params {
            let mut params = filter();
            params.extend(param(wire::params::LIMIT, json!(limit)));
            params.extend(param(wire::params::OFFSET, json!(offset)));
            params
        };
        // A page with room for more rows than there are is the last one.
        let limit = count + page;
        let unpaged = self.session.call_ok(fixtures::backend_request(list, page_params(limit, 0)))?;
        let rows = items(&unpaged)?.len();
        outcome.evaluate(self.rules.page_walk(PageAspect::ShortIsLast), rows == count, || Violation {
            expected: format!("{} with a limit of {limit} returns all {count} users", list.id),
            actual: format!("it returns {rows} users"),
        });
        let mut listed: Vec<String> = Vec::new();
        for offset in (0..count).step_by(page.max(1)) {
            let body = self.session.call_ok(fixtures::backend_request(list, page_params(page, offset)))?;
            listed.extend(items(&body)?.iter().filter_map(|item| fixtures::id_of(item).ok()));
        }
        let rule = self.rules.page_walk(PageAspect::Partition);
        outcome.evaluate(rule, same_ids(&created, &listed), || {
            let found = created.iter().filter(|id| listed.contains(id)).count();
            Violation {
                expected: format!("{} with a limit of {page} returns each of {count} users once", list.id),
                actual: format!("its pages hold {found} of them, and {} users in total", listed.len()),
            }
        });
        let counter = Operation::BackendGetCount.spec();
        if self.session.capabilities().offers(counter) {
            let body = self.session.call_ok(fixtures::backend_request(counter, filter()))?;
            let counted = total_count(&body) == Some(count as u64);
            outcome.evaluate(self.rules.page_walk(PageAspect::Total), counted, || Violation {
                expected: format!("{} returns a count of {count}", counter.id),
                actual: format!("it returns {body}"),
            });
        }
        Ok(outcome)
    }

    fn create_users(&mut self, nonce: &str, count: usize) -> Result<Vec<String>, Abort> {
        let create = Operation::BackendCreateUser.spec();
        let mut created = Vec::new();
        for number in 0..count {
            let email = values::email(&format!("{nonce}x{number}"), values::EMAIL_DOMAIN);
            let created_at = Timestamp::from_millis(CREATED_AT).to_rfc3339();
            let mut params = param(wire::params::EMAIL_ADDRESS, json!([email]));
            params.extend(param(wire::params::SKIP_PASSWORD_REQUIREMENT, json!(true)));
            params.extend(param(wire::params::CREATED_AT, json!(created_at)));
            let body = self.session.call_ok(fixtures::backend_request(create, params))?;
            created.push(fixtures::id_of(&body)?);
        }
        Ok(created)
    }
}
