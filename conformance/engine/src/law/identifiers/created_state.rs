//! CreatedState: how far members are verified when their owner is created with them.

use clerk_user_runtime::{RuleKind, VerificationState};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::fixtures;
use crate::fixtures::member::Members;
use crate::law::refusals::carried_out;
use crate::runner::check::RuleCheck;
use crate::runner::session::ensure;

pub(crate) fn created_state(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::CreatedState { list, status, unless } = &rule_check.rule.kind else { return };
    let Some(members) = Members::of(list) else {
        return rule_check.skip("the members of this list cannot be created with their owner");
    };
    let (status, unless) = (*status, *unless);
    for _ in rule_check.targets() {
        let statuses = vec(prop_oneof![2 => Just(status), 1 => Just(unless)], 1..4);
        rule_check.for_all(statuses, |session, statuses| {
            let request = members.owner_request(session, &statuses);
            let values = members.values(&request);
            let operation = request.operation.clone();
            let body = carried_out(&operation, session.call(request)?)?;
            let fresh = fixtures::read(session, &fixtures::owner(&body)?)?;
            for body in [&body, &fresh] {
                for (value, marked) in values.iter().zip(&statuses) {
                    let made = members.made(body).into_iter().position(|made| made.value == *value);
                    let member = made.and_then(|index| members.shown(body).into_iter().nth(index));
                    let wanted = *marked == VerificationState::Verified;
                    let word = if wanted { "verified" } else { "not verified" };
                    let expected = format!("{value}, created as {marked:?}, is {word}");
                    let actual = member.as_ref().map_or("it is not listed".to_owned(), ToString::to_string);
                    let holds = member.is_some_and(|member| Members::is_verified(&member) == wanted);
                    ensure(holds, expected, actual)?;
                }
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}
