//! AnswerShape: each answer, with all that it holds, is as the tables of resources say. What is not
//! carried out is left to other rules.

use clerk_user::validate::TABLES;
use clerk_user_runtime::{AnswerAspect, OperationSpec, Returns, RuleKind, misfits};
use proptest::prelude::*;

use crate::fixtures::members::MemberList;
use crate::fixtures::owner_list::items;
use crate::fixtures::{ResourceRef, minimal};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

pub(crate) fn answer_shape(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::AnswerShape { aspect } = &rule_check.rule.kind else { return };
    let version = rule_check.version();
    let operations = rule_check.places().into_iter().map(|place| place.operation);
    let operations: Vec<_> =
        operations.filter(|operation| minimal::is_supported(operation, version)).collect();
    if operations.is_empty() {
        rule_check.skip("no scene can make a request that these operations take");
    }
    for operation in &operations {
        rule_check.for_all_sharing(operations.len(), any::<bool>(), |session, filled| {
            let subject = minimal::create_subject(session, operation)?;
            if filled {
                fill(session, &subject)?;
            }
            answer(session, operation, *aspect, &subject)
        });
    }
}

/// Gives the owner of a subject members more than it has.
fn fill(session: &mut Session<'_>, subject: &ResourceRef) -> Result<(), Abort> {
    for members in MemberList::all() {
        members.add(session, subject, true, None)?;
        members.add(session, subject, false, None)?;
        // Somebody else, whose members are of each kind that an owner can begin with.
        members.create_owner(session, minimal::CREATED_STATUSES)?;
    }
    Ok(())
}

fn answer(
    session: &mut Session<'_>,
    operation: &OperationSpec,
    aspect: AnswerAspect,
    subject: &ResourceRef,
) -> CheckResult {
    let request = minimal::build_request(session, operation, subject);
    let answer = session.call(request)?;
    if !answer.is_success() {
        return Err(Abort::Scene(format!("{} answers {}", operation.id, answer.status)));
    }
    let shown = match operation.returns {
        Returns::One(_) => vec![answer.body],
        Returns::List(_) | Returns::Page(_) => items(&answer.body)?,
    };
    let version = session.version().to_owned();
    for item in &shown {
        let resource = operation.returns.resource();
        ensure(
            item.is_object(),
            format!("{} answers a {resource}", operation.id),
            format!("it answers {item}"),
        )?;
        let found = misfits(&TABLES, resource, operation.surface, &version, item);
        let wrong = found.iter().find(|misfit| misfit.aspect == aspect);
        let expected = format!("each {resource} that {} answers is as the contract says", operation.id);
        let actual = wrong.map(|misfit| format!("{}: {}", misfit.path, misfit.message));
        ensure(actual.is_none(), expected, actual.unwrap_or_default())?;
        session.evaluated();
    }
    Ok(())
}
