//! What a fault operator is, and what a mutant that an operator made is.

use std::sync::{Mutex, PoisonError};

use clerk_user_runtime::Request;
use serde::Serialize;

use crate::mutant::definition::DerivedWrapper;
use crate::wrapping::{CallResult, ReferenceServer};

/// A way in which servers go wrong. The list is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operator {
    /// An effect hits other rows than the ones it is about.
    WrongScope,
    /// One operation lacks an effect that its siblings have.
    MissingEffect,
    /// One way of reading does not show what one operation wrote.
    StaleCopy,
    /// What was deleted, replaced or revoked still works, or a new row inherits from a deleted one.
    LifeCycle,
    /// A value changes because it looks like another one.
    Coercion,
    /// A list is wrong at an edge: of a page, of a filter, among equal times.
    Windows,
    /// The second of two equal requests, or a later one, is treated differently.
    Repetition,
    /// A response and the state do not agree.
    PartialFailure,
    /// Two requests at the same time overwrite each other.
    Concurrency,
}

impl Operator {
    /// Every operator.
    pub const ALL: [Self; 9] = [
        Self::WrongScope,
        Self::MissingEffect,
        Self::StaleCopy,
        Self::LifeCycle,
        Self::Coercion,
        Self::Windows,
        Self::Repetition,
        Self::PartialFailure,
        Self::Concurrency,
    ];

    /// Its name on the command line.
    ///
    /// ```
    /// use clerk_user_mutants::operator::Operator;
    /// assert_eq!(Operator::WrongScope.name(), "wrong-scope");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::WrongScope => "wrong-scope",
            Self::MissingEffect => "missing-effect",
            Self::StaleCopy => "stale-copy",
            Self::LifeCycle => "life-cycle",
            Self::Coercion => "coercion",
            Self::Windows => "windows",
            Self::Repetition => "repetition",
            Self::PartialFailure => "partial-failure",
            Self::Concurrency => "concurrency",
        }
    }

    /// What it does, as a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::WrongScope => "an effect hits other rows than the ones it is about",
            Self::MissingEffect => "one operation lacks an effect",
            Self::StaleCopy => "one way of reading does not show what one operation wrote",
            Self::LifeCycle => "what was deleted, replaced or revoked still works, or is inherited",
            Self::Coercion => "a value changes because it looks like another one",
            Self::Windows => "a list is wrong at an edge of a page or of a filter",
            Self::Repetition => "a repeated request is treated differently",
            Self::PartialFailure => "the response and the state do not agree",
            Self::Concurrency => "two requests at the same time overwrite each other",
        }
    }
}

/// A mutant that an operator made at one place of the contract.
#[derive(Clone, Copy)]
pub struct OperatorMutant {
    /// Its name on the command line: the operator, and where it was applied.
    pub id: &'static str,
    /// The operator that made it.
    pub operator: Operator,
    /// The bug: the predicate of a sentence whose subject is the implementation.
    pub bug: &'static str,
    /// The operations that behave wrongly. The first is the one at which the operator was applied.
    pub operations: &'static [&'static str],
    /// The properties or params that are wrong, by wire name; none if whole responses are.
    pub members: &'static [&'static str],
    pub(crate) wrapper: &'static DerivedWrapper,
}

/// A place at which an operator is applied, from which the id and the fault are made.
pub(super) struct Place {
    pub(super) operator: Operator,
    /// The parts of the id after the operator.
    pub(super) path: Vec<String>,
    pub(super) bug: String,
    pub(super) operations: Vec<&'static str>,
    pub(super) members: Vec<&'static str>,
}

impl Place {
    /// The mutant whose fault is in the requests of one operation, the first of the place.
    pub(super) fn mutant_of_operation(
        self,
        wrapper: impl Fn(&ReferenceServer, &Request) -> CallResult + Send + Sync + 'static,
    ) -> OperatorMutant {
        let operation = self.operations[0];
        self.mutant(move |server, request| {
            if request.operation == operation { wrapper(server, request) } else { server.call(request) }
        })
    }

    /// The mutant at this place. The table of mutants lives as long as the program, and so do the texts in it.
    pub(super) fn mutant(
        self,
        wrapper: impl Fn(&ReferenceServer, &Request) -> CallResult + Send + Sync + 'static,
    ) -> OperatorMutant {
        // A fault reads the state, calls and writes the state. Only the operator of concurrency lets requests overlap.
        let one_at_a_time = self.operator != Operator::Concurrency;
        let lock = Mutex::new(());
        let path: Vec<String> = self.path.iter().map(|part| id_part(part)).collect();
        OperatorMutant {
            id: format!("{}/{}", self.operator.name(), path.join("/")).leak(),
            operator: self.operator,
            bug: self.bug.leak(),
            operations: self.operations.leak(),
            members: self.members.leak(),
            wrapper: Box::leak(Box::new(move |server: &ReferenceServer, request: &Request| {
                let _held = one_at_a_time.then(|| lock.lock().unwrap_or_else(PoisonError::into_inner));
                wrapper(server, request)
            })),
        }
    }
}

/// A part of an id: words in kebab case.
fn id_part(text: &str) -> String {
    text.replace(['_', '.', '?', ' '], "-")
}
