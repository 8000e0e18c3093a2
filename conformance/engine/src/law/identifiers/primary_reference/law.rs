//! The law: draws histories of two owners and runs them.

use clerk_user_runtime::{RuleKind, Surface};

use crate::fixtures;
use crate::fixtures::Setter;
use crate::fixtures::members::MemberList;
use crate::law::identifiers::primary_reference::history::history;
use crate::law::identifiers::primary_reference::history_run::HistoryRun;
use crate::runner::check::RuleCheck;

pub(crate) fn primary_reference(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::PrimaryReference { primary, list, aspect } = &rule_check.rule.kind else { return };
    let Some(members) = MemberList::of_property(list) else {
        return rule_check.skip(&format!("no operation adds single items to `{list}`"));
    };
    let setters: Vec<Setter> = [Surface::Backend, Surface::Frontend]
        .into_iter()
        .filter_map(|surface| primary_setter(primary, surface))
        .collect();
    if !rule_check.targets().is_empty() {
        rule_check.for_all(history(), |session, history| {
            let mut run = HistoryRun::new(members, primary, *aspect, &setters, history.created);
            for step in &history.steps {
                run.run_step(session, step)?;
            }
            if history.steps.is_empty() {
                run.read_and_check(session, 0)?;
            }
            session.mark_evaluated();
            Ok(())
        });
    }
}

/// The param with which a surface sets the primary.
fn primary_setter(primary: &str, surface: Surface) -> Option<Setter> {
    let update = fixtures::operation(fixtures::resource(fixtures::owner_resource(), surface)?.update?);
    let param = update.params.iter().find(|param| param.property == Some(primary))?;
    Some(Setter { operation: update, param, property: param.property? })
}
