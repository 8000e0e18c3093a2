//! Where a value is, and the problems that were found while it was read.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde_json::{Map, Value};

use super::node::Node;

/// Something in the input that the type does not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place, such as `email_addresses[0].verification.status`. Empty for the value as a whole.
    pub path: String,
    /// What is wrong there, such as `expected text, found 3`.
    pub reason: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.reason)
        } else {
            write!(f, "{}: {}", self.path, self.reason)
        }
    }
}

/// What is noted while one value is read.
#[derive(Debug, Default)]
pub struct Notes {
    pub(super) problems: RefCell<Vec<Problem>>,
    /// The index of the problem because of which the object that is being read is lost.
    lost: Cell<Option<usize>>,
    /// Whether unknown members are kept.
    keeps_unknown: bool,
    /// Whether required members may be missing.
    is_sparse: bool,
    pub(super) unknown: RefCell<Vec<UnknownMember>>,
}

/// A member that the type does not have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct UnknownMember {
    /// The object that has the member: from the value as a whole, with the index that an element has after reading.
    pub(super) object: Vec<PathStep>,
    pub(super) name: String,
    pub(super) value: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PathStep {
    Member(&'static str),
    Element(usize),
}

impl Notes {
    /// Notes that keep unknown members.
    pub(super) fn keeping_unknown() -> Self {
        Self { keeps_unknown: true, ..Self::default() }
    }

    /// Notes that keep unknown members, about an object whose required members may be missing.
    pub(super) fn of_an_event() -> Self {
        Self { is_sparse: true, ..Self::keeping_unknown() }
    }

    /// Why the value as a whole could not be read.
    pub(super) fn reason(&self) -> String {
        let problems = self.problems.borrow();
        let problem = self.lost.get().and_then(|index| problems.get(index));
        problem.map_or_else(|| "the value cannot be read".to_owned(), ToString::to_string)
    }

    /// How many unknown members there are.
    pub(super) fn unknown_count(&self) -> usize {
        self.unknown.borrow().len()
    }
}

/// What was lost at some point.
#[derive(Clone, Copy)]
pub(super) struct Mark(Option<usize>);

/// The place of a value in the input.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    notes: &'a Notes,
    parent: Option<&'a Place<'a>>,
    step: Step,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Whole,
    Member(&'static str),
    Element { sent: usize, read: usize },
}

impl<'a> Place<'a> {
    /// The place of the value as a whole.
    pub(super) const fn whole(notes: &'a Notes) -> Self {
        Self { notes, parent: None, step: Step::Whole }
    }

    /// The place of a member of the object at this place.
    pub(super) const fn member(&'a self, name: &'static str) -> Self {
        Self { notes: self.notes, parent: Some(self), step: Step::Member(name) }
    }

    /// The place of an element of the list at this place: its index in the input, and among the elements read.
    pub(super) const fn element(&'a self, sent: usize, read: usize) -> Self {
        Self { notes: self.notes, parent: Some(self), step: Step::Element { sent, read } }
    }

    /// Notes a problem because of which the value at this place cannot be read.
    #[cold]
    pub(super) fn lost<T>(&self, reason: String) -> Option<T> {
        let mut problems = self.notes.problems.borrow_mut();
        if self.notes.lost.get().is_none() {
            self.notes.lost.set(Some(problems.len()));
        }
        problems.push(Problem { path: self.path(), reason });
        None
    }

    /// Notes that a value of another form is at this place.
    #[cold]
    pub(super) fn unexpected<T>(&self, expected: &str, found: &Node<'_>) -> Option<T> {
        self.lost(format!("expected {expected}, found {found}"))
    }

    /// What is lost so far. It is to be restored when the value at this place is replaced, so that it costs nothing
    /// else.
    pub(super) fn mark(&self) -> Mark {
        Mark(self.notes.lost.get())
    }

    /// Forgets what was lost since the mark, because it is replaced.
    #[cold]
    pub(super) fn recover(&self, mark: Mark) {
        self.notes.lost.set(mark.0);
    }

    /// Notes a problem at this place that costs nothing else.
    #[cold]
    pub(super) fn note(&self, reason: String) {
        let mark = self.mark();
        let _: Option<()> = self.lost(reason);
        self.recover(mark);
    }

    /// The notes of the whole value.
    pub(super) const fn notes(&self) -> &'a Notes {
        self.notes
    }

    /// Whether unknown members are kept.
    pub(super) const fn keeps_unknown(&self) -> bool {
        self.notes.keeps_unknown
    }

    /// Whether required members may be missing.
    pub(super) const fn is_sparse(&self) -> bool {
        self.notes.is_sparse
    }

    /// Keeps an unknown member of the object at this place.
    pub(super) fn keep_unknown(&self, name: String, value: Value) {
        let member = UnknownMember { object: self.steps(), name, value };
        self.notes.unknown.borrow_mut().push(member);
    }

    /// The places from the value as a whole to this one.
    fn chain(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut place = Some(self);
        while let Some(here) = place {
            steps.push(here.step);
            place = here.parent;
        }
        steps.reverse();
        steps
    }

    fn steps(&self) -> Vec<PathStep> {
        let step = |step: Step| match step {
            Step::Whole => None,
            Step::Member(name) => Some(PathStep::Member(name)),
            Step::Element { read, .. } => Some(PathStep::Element(read)),
        };
        self.chain().into_iter().filter_map(step).collect()
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for step in self.chain() {
            match step {
                Step::Whole => {}
                Step::Member(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                Step::Element { sent, .. } => path.push_str(&format!("[{sent}]")),
            }
        }
        path
    }
}

/// Puts unknown members back into the JSON of the value that they came with.
pub(super) fn put_back(unknown: &[UnknownMember], json: &mut Value) {
    for member in unknown {
        let at = member.object.iter().try_fold(&mut *json, |at, step| match step {
            PathStep::Member(name) => at.get_mut(*name),
            PathStep::Element(index) => at.get_mut(*index),
        });
        if let Some(Value::Object(members)) = at {
            let members: &mut Map<String, Value> = members;
            members.entry(member.name.as_str()).or_insert_with(|| member.value.clone());
        }
    }
}
