//! What a part of the comparison reports: a change and its possible causes. It does not depend on a model.

use clerk_user_runtime::Surface;

use crate::{Change, ChangeLevel, CompatRule, Consequence};
use clerk_user_model::Element;

/// What happened to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChangeKind {
    /// It is only in the head.
    Added,
    /// It is only in the base.
    Removed,
    /// It differs.
    Changed,
}

/// A change that a finding may follow from.
#[derive(Clone, Debug)]
pub(crate) struct PossibleCause {
    /// The element that must have changed.
    pub(crate) element: Element,
    /// What must have happened to the element.
    pub(crate) kind: ChangeKind,
    /// The rules that must have reported it; any rule if empty.
    pub(crate) rules: &'static [CompatRule],
}

impl PossibleCause {
    pub(crate) const fn any(element: Element, kind: ChangeKind) -> Self {
        Self { element, kind, rules: &[] }
    }
}

/// One difference, before the grouping by cause.
#[derive(Clone, Debug)]
pub(crate) struct DiffFinding {
    pub(crate) change: Change,
    pub(crate) kind: ChangeKind,
    /// The first of these that was found gets this finding as a consequence.
    pub(crate) because: Vec<PossibleCause>,
}

impl DiffFinding {
    fn new(rule: CompatRule, kind: ChangeKind, element: &Element) -> Self {
        let change = Change {
            rule,
            level: rule.info().level,
            element: element.clone(),
            surface: None,
            message: String::new(),
            base: (kind != ChangeKind::Added).then(|| element.clone()),
            head: (kind != ChangeKind::Removed).then(|| element.clone()),
            before: String::new(),
            after: String::new(),
            consequences: Vec::new(),
        };
        Self { change, kind, because: Vec::new() }
    }

    /// An element was added.
    pub(crate) fn added(rule: CompatRule, element: &Element, message: impl Into<String>) -> Self {
        Self::new(rule, ChangeKind::Added, element).message(message)
    }

    /// An element was removed.
    pub(crate) fn removed(rule: CompatRule, element: &Element, message: impl Into<String>) -> Self {
        Self::new(rule, ChangeKind::Removed, element).message(message)
    }

    /// A value changed. `what` names it in the message; an empty side means that there is no value.
    pub(crate) fn changed(
        rule: CompatRule,
        element: &Element,
        what: &str,
        before: impl Into<String>,
        after: impl Into<String>,
    ) -> Self {
        let (before, after) = (before.into(), after.into());
        let message = match (before.is_empty(), after.is_empty()) {
            (true, true) => what.to_owned(),
            (true, false) => format!("{what}: added {after}"),
            (false, true) => format!("{what}: removed {before}"),
            (false, false) => format!("{what} changed from {before} to {after}"),
        };
        let mut finding = Self::new(rule, ChangeKind::Changed, element).message(message);
        (finding.change.before, finding.change.after) = (before, after);
        finding
    }

    /// The items of a list changed; the sides are what was removed and what was added.
    pub(crate) fn items_changed(
        rule: CompatRule,
        element: &Element,
        what: &str,
        removed: impl Into<String>,
        added: impl Into<String>,
    ) -> Self {
        let (removed, added) = (removed.into(), added.into());
        let finding = Self::changed(rule, element, what, &removed, &added);
        if removed.is_empty() || added.is_empty() {
            return finding;
        }
        finding.message(format!("{what}: removed {removed}; added {added}"))
    }

    pub(crate) fn message(mut self, message: impl Into<String>) -> Self {
        self.change.message = message.into();
        self
    }

    /// The values of both sides, as they are shown.
    pub(crate) fn values(mut self, before: impl Into<String>, after: impl Into<String>) -> Self {
        (self.change.before, self.change.after) = (before.into(), after.into());
        self
    }

    /// The change concerns only one surface.
    pub(crate) fn on_surface(mut self, surface: Option<Surface>) -> Self {
        self.change.surface = surface;
        self
    }

    /// The element has another name in the base.
    pub(crate) fn in_base(mut self, element: Element) -> Self {
        self.change.base = Some(element);
        self
    }

    /// The head still has the element, for older API versions.
    pub(crate) fn in_head(mut self, element: Element) -> Self {
        self.change.head = Some(element);
        self
    }

    /// Replaces the level of the rule, since the contract says something that changes it.
    pub(crate) fn level(mut self, level: ChangeLevel) -> Self {
        self.change.level = level;
        self
    }

    /// Lowers the level to this one if it is higher.
    pub(crate) fn at_most(self, level: ChangeLevel) -> Self {
        let least = self.change.level.min(level);
        self.level(least)
    }

    /// The finding follows from a change of this element, if there is one.
    pub(crate) fn because(mut self, element: Element, kind: ChangeKind) -> Self {
        self.because.push(PossibleCause::any(element, kind));
        self
    }

    /// The finding follows from a change of this element that falls under one of the rules.
    pub(crate) fn because_of(mut self, element: Element, rules: &'static [CompatRule]) -> Self {
        self.because.push(PossibleCause { element, kind: ChangeKind::Changed, rules });
        self
    }

    /// Adds a consequence with the level of its rule.
    pub(crate) fn consequence(
        mut self,
        rule: CompatRule,
        element: Element,
        message: impl Into<String>,
    ) -> Self {
        let level = rule.info().level;
        self.change.consequences.push(Consequence { rule, level, element, message: message.into() });
        self
    }

    /// Adds a consequence with another level than that of its rule.
    pub(crate) fn consequence_at(
        mut self,
        level: ChangeLevel,
        rule: CompatRule,
        element: Element,
        message: impl Into<String>,
    ) -> Self {
        self.change.consequences.push(Consequence { rule, level, element, message: message.into() });
        self
    }
}
