//! The state of an execution: the model, and the ids that an implementation gave to users and members.

use std::collections::BTreeMap;

use clerk_user::wire;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::ResourceRef;
use crate::generators::values;
use crate::generators::values::GeneratedValue;
use crate::model::members::Slot;
use crate::model::operands::{IdentifierKind, SymbolicValue, UniqueField, UserNumber};
use crate::model::rule_index::RuleIndex;
use crate::model::state::ModelState;
use crate::runner::session::Session;
use crate::stateful::executor::account_ids::AccountIds;

/// The longest username or external id that is made longer, so that the result is not too long.
const MAX_SHORTER: usize = 24;

/// Executes the steps of one history in a session.
pub(crate) struct HistoryExecutor<'a, 'b> {
    pub(super) session: &'a mut Session<'b>,
    pub(super) rules: RuleIndex<'b>,
    pub(super) state: ModelState,
    pub(super) user_ids: BTreeMap<UserNumber, String>,
    pub(super) member_ids: BTreeMap<Slot, String>,
    pub(super) account_ids: AccountIds,
    /// The update time that was last read of each user.
    pub(super) update_times: BTreeMap<UserNumber, i64>,
    /// The primaries that were last read and name no listed member, so that each is reported once.
    pub(super) dangling_primaries: BTreeMap<(UserNumber, &'static str), Value>,
    /// Whether a call was accepted that should have been refused, or the other way round.
    pub(super) has_diverged: bool,
}

impl<'a, 'b> HistoryExecutor<'a, 'b> {
    pub(crate) fn new(session: &'a mut Session<'b>, rules: RuleIndex<'b>) -> Self {
        Self {
            session,
            rules,
            state: ModelState::default(),
            user_ids: BTreeMap::new(),
            member_ids: BTreeMap::new(),
            account_ids: AccountIds::default(),
            update_times: BTreeMap::new(),
            dangling_primaries: BTreeMap::new(),
            has_diverged: false,
        }
    }

    /// The state of the model.
    pub(crate) const fn state(&self) -> &ModelState {
        &self.state
    }

    /// The number of calls that were made.
    pub(crate) fn calls(&self) -> usize {
        self.session.call_count()
    }

    /// A user that requests can name, once its id is known.
    pub(super) fn subject_of(&self, user: UserNumber) -> Option<ResourceRef> {
        let id = self.user_ids.get(&user)?.clone();
        Some(ResourceRef { resource: fixtures::owner_resource(), owner: id.clone(), id })
    }

    /// The slot of a member that a response shows.
    pub(super) fn slot_of(&self, member: &Value) -> Option<Slot> {
        let id = fixtures::id_of(member).ok()?;
        self.member_ids.iter().find(|(_, known)| **known == id).map(|(slot, _)| *slot)
    }

    /// For every other symbol: a value that contains the one of the symbol before it, so that a server which compares
    /// parts of texts is found.
    fn longer_value(&self, symbol: SymbolicValue, name: &str) -> Option<Value> {
        let shorter = symbol.number.checked_sub(1).filter(|before| before % 2 == 0)?;
        let shorter = self.state.value(SymbolicValue { number: shorter, ..symbol })?.as_str()?;
        match symbol.field {
            UniqueField::Identifier(IdentifierKind::Email) => Some(Value::from(format!("{name}.{shorter}"))),
            UniqueField::Property(_) if shorter.len() < MAX_SHORTER => {
                Some(Value::from(format!("{shorter}{name}")))
            }
            UniqueField::Property(_) | UniqueField::Identifier(_) => None,
        }
    }

    /// The value that a symbol stands for, generated when it is first used.
    pub(super) fn value(&mut self, symbol: SymbolicValue) -> Value {
        if let Some(value) = self.state.value(symbol) {
            return value.clone();
        }
        let draft = match symbol.field {
            UniqueField::Property(wire::user::USERNAME) => GeneratedValue::Text("u"),
            UniqueField::Property(_) => GeneratedValue::Text("x-"),
            UniqueField::Identifier(IdentifierKind::Email) => GeneratedValue::Email(values::EMAIL_DOMAIN),
            UniqueField::Identifier(IdentifierKind::Phone) => GeneratedValue::Phone,
            UniqueField::Identifier(IdentifierKind::Wallet) => GeneratedValue::Wallet,
        };
        let name = self.session.fresh_name();
        let value = self.longer_value(symbol, &name).unwrap_or_else(|| draft.resolve(&name));
        self.state.bind(symbol, value.clone());
        value
    }
}
