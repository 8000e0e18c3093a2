//! What a part of the comparison hands in: a change, and what it may follow from. Knows no model.

use clerk_user_runtime::Surface;

use crate::{Change, ChangeLevel, CompatRule, Consequence};
use clerk_user_model::Element;

/// What happened to an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChangeKind {
    /// It is there now.
    Added,
    /// It is not there any more.
    Removed,
    /// It is another.
    Changed,
}

/// A cause that a finding may follow from.
#[derive(Clone, Debug)]
pub(crate) struct PossibleCause {
    /// What must have changed.
    pub(crate) element: Element,
    /// What must have happened to it.
    pub(crate) kind: ChangeKind,
    /// Which rule must have told of it; any when empty.
    pub(crate) rules: &'static [CompatRule],
}

impl PossibleCause {
    pub(crate) const fn any(element: Element, kind: ChangeKind) -> Self {
        Self { element, kind, rules: &[] }
    }
}

/// One difference, before it is known whether it is a cause of its own.
#[derive(Clone, Debug)]
pub(crate) struct DiffFinding {
    pub(crate) change: Change,
    pub(crate) kind: ChangeKind,
    /// The first of these that was found takes this finding as a consequence.
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

    /// Something is there that was not.
    pub(crate) fn added(rule: CompatRule, element: &Element, message: impl Into<String>) -> Self {
        Self::new(rule, ChangeKind::Added, element).message(message)
    }

    /// Something is not there that was.
    pub(crate) fn removed(rule: CompatRule, element: &Element, message: impl Into<String>) -> Self {
        Self::new(rule, ChangeKind::Removed, element).message(message)
    }

    /// Something says another thing than before.
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
            (true, false) => format!("{what}: now {after}"),
            (false, true) => format!("{what}: no longer {before}"),
            (false, false) => format!("{what}: was {before}, is {after}"),
        };
        let mut finding = Self::new(rule, ChangeKind::Changed, element).message(message);
        (finding.change.before, finding.change.after) = (before, after);
        finding
    }

    pub(crate) fn message(mut self, message: impl Into<String>) -> Self {
        self.change.message = message.into();
        self
    }

    /// Both sides as they are shown.
    pub(crate) fn values(mut self, before: impl Into<String>, after: impl Into<String>) -> Self {
        (self.change.before, self.change.after) = (before.into(), after.into());
        self
    }

    /// It concerns one surface alone.
    pub(crate) fn on_surface(mut self, surface: Option<Surface>) -> Self {
        self.change.surface = surface;
        self
    }

    /// The base has it under another name.
    pub(crate) fn in_base(mut self, element: Element) -> Self {
        self.change.base = Some(element);
        self
    }

    /// The head still has it, for older API versions.
    pub(crate) fn in_head(mut self, element: Element) -> Self {
        self.change.head = Some(element);
        self
    }

    /// The contract says something that changes how much it asks.
    pub(crate) fn level(mut self, level: ChangeLevel) -> Self {
        self.change.level = level;
        self
    }

    /// At most this level.
    pub(crate) fn at_most(self, level: ChangeLevel) -> Self {
        let least = self.change.level.min(level);
        self.level(least)
    }

    /// It follows from that, where that was found.
    pub(crate) fn because(mut self, element: Element, kind: ChangeKind) -> Self {
        self.because.push(PossibleCause::any(element, kind));
        self
    }

    /// It follows from one of these changes of that.
    pub(crate) fn because_of(mut self, element: Element, rules: &'static [CompatRule]) -> Self {
        self.because.push(PossibleCause { element, kind: ChangeKind::Changed, rules });
        self
    }

    /// What follows from it for others.
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

    /// The same, with another level than the rule's.
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
