//! CreatedState: whether members are verified when their owner is created with them.

use clerk_user_runtime::{RuleKind, VerificationState};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures;
use crate::fixtures::members::MemberList;
use crate::law::expectations::expect_success;
use crate::runner::check::RuleCheck;
use crate::runner::session::ensure;

pub(crate) fn created_state(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::CreatedState { list, status, unless } = &rule_check.rule.kind else { return };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip(&format!("no operation creates a user with `{list}`"));
    };
    let (status, unless) = (*status, *unless);
    for _ in rule_check.targets() {
        let statuses = vec(prop_oneof![2 => Just(status), 1 => Just(unless)], 1..4);
        rule_check.for_all(statuses, |session, statuses| {
            let request = members.create_owner_request(session, &statuses);
            let values = members.requested_values(&request);
            let operation = request.operation.clone();
            let body = expect_success(&operation, session.call(request)?)?;
            let reread = fixtures::read(session, &fixtures::owner_from(&body)?)?;
            for body in [&body, &reread] {
                for (value, status) in values.iter().zip(&statuses) {
                    let index = members.listed(body).into_iter().position(|listed| listed.value == *value);
                    let member = index.and_then(|index| members.listed_json(body).into_iter().nth(index));
                    let is_expected_verified = *status == VerificationState::Verified;
                    let state = if is_expected_verified { "verified" } else { "not verified" };
                    let created = format!("{status:?}").to_lowercase();
                    let expected = format!("{value}, created as `{created}`, is {state}");
                    let actual =
                        member.as_ref().map_or("it is not in the list".to_owned(), ToString::to_string);
                    let holds =
                        member.is_some_and(|member| MemberList::is_verified(&member) == is_expected_verified);
                    ensure(holds, expected, actual)?;
                }
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}
