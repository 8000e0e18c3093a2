//! Compares lists of sessions, memberships and invitations with the model, which then follows them.

use std::collections::BTreeSet;

use clerk_user::wire;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::owner_list::items;
use crate::model::account_operation::AccountOperation;
use crate::model::accounts::ExpectedPresence;
use crate::model::operands::UserNumber;
use crate::model::rule_index::RuleLookup;
use crate::runner::violation::{Abort, CheckResult, Violation};
use crate::stateful::executor::history_executor::HistoryExecutor;
use crate::stateful::executor::outcome::StepOutcome;

/// The ids in the response of a list operation.
struct ListedIds {
    operation: &'static str,
    ids: Vec<String>,
}

impl HistoryExecutor<'_, '_> {
    /// Compares a list of sessions, memberships or invitations with the model.
    pub(super) fn compare_account_list(
        &mut self,
        action: &AccountOperation,
        body: &Value,
        outcome: &mut StepOutcome,
    ) -> CheckResult {
        let operation = action.operation().id();
        let listed = |nested| Ok::<_, Abort>(ListedIds { operation, ids: listed_ids(body, nested)? });
        match action {
            AccountOperation::ListSessions { user } => {
                self.compare_sessions(*user, &listed(None)?, outcome);
            }
            AccountOperation::ListMemberships { user } => {
                let organization = Some(wire::organization_membership::ORGANIZATION);
                self.compare_memberships(*user, &listed(organization)?, outcome);
            }
            AccountOperation::ListInvitations { user } => {
                self.compare_invitations(*user, &listed(None)?, outcome);
            }
            _ => {}
        }
        Ok(())
    }

    fn compare_sessions(&mut self, user: UserNumber, listed: &ListedIds, outcome: &mut StepOutcome) {
        let sessions: Vec<_> = self.state.accounts().sessions(user).collect();
        for (session, entry) in sessions {
            let Some(id) = self.account_ids.session(session) else { continue };
            let rule = self.rules.session(entry.operation);
            let times = listed.compare("the active session", id, entry.presence, rule, outcome);
            self.state.accounts_mut().sync_session(session, times > 0);
        }
    }

    fn compare_memberships(&mut self, user: UserNumber, listed: &ListedIds, outcome: &mut StepOutcome) {
        let memberships: Vec<_> = self.state.accounts().memberships(user).collect();
        for (organization, entry) in memberships {
            let Some(id) = self.account_ids.organization_text(organization) else { continue };
            let rule = self.rules.membership(entry);
            let times = listed.compare("a membership in", id, entry.presence, rule, outcome);
            self.state.accounts_mut().sync_membership(user, organization, times > 0);
        }
    }

    fn compare_invitations(&mut self, user: UserNumber, listed: &ListedIds, outcome: &mut StepOutcome) {
        let pending: BTreeSet<usize> = self.state.accounts().pending_invitations(user).collect();
        for invitation in pending {
            let Some(id) = self.account_ids.invitation(invitation) else { continue };
            let rule = self.rules.pending_invitations();
            let times =
                listed.compare("the pending invitation", id, ExpectedPresence::Present, rule, outcome);
            if times == 0 {
                self.state.accounts_mut().mark_invitation_unknown(invitation);
            }
        }
    }
}

impl ListedIds {
    /// Compares how often an id is listed with how often it must be, and returns how often it is.
    fn compare(
        &self,
        what: &str,
        id: &str,
        presence: ExpectedPresence,
        rule: RuleLookup,
        outcome: &mut StepOutcome,
    ) -> usize {
        let times = self.ids.iter().filter(|listed| *listed == id).count();
        let expected = match presence {
            ExpectedPresence::Present => 1,
            ExpectedPresence::Absent => 0,
            ExpectedPresence::Unspecified => return times,
        };
        let lists = |times: usize| match times {
            0 => format!("does not list {what} {id}"),
            1 => format!("lists {what} {id} once"),
            more => format!("lists {what} {id} {more} times"),
        };
        outcome.evaluate(rule, times == expected, || Violation {
            expected: format!("{} {}", self.operation, lists(expected)),
            actual: format!("it {}", lists(times)),
        });
        times
    }
}

/// The ids of the items of a list, or of the objects that the items hold under a name.
fn listed_ids(body: &Value, nested: Option<&str>) -> Result<Vec<String>, Abort> {
    let null = Value::Null;
    let items = items(body)?;
    let object = |item| nested.map_or(item, |name| Value::get(item, name).unwrap_or(&null));
    items.iter().map(|item| fixtures::id_of(object(item))).collect()
}
