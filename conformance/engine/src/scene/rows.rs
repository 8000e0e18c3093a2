//! Rows of a list of owners that differ in what a filter looks at. It knows no right answer.

use clerk_user::operations::Operation;
use clerk_user_runtime::{FilterTest, Format, OperationSpec, ParamSpec, ParamType, Returns, Timestamp};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use super::{Params, create_operation, create_param, id_name, only, operation};
use crate::oracle::filter::values_at;
use crate::session::{Session, Stop};
use crate::strategy::values;

/// A text of which no other execution knows, to be found in others.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    letters: String,
    digits: String,
}

impl Token {
    pub(crate) fn of(nonce: &str) -> Self {
        // The end of a nonce counts, so that the digits of one run differ, few as they are.
        let count = u64::from_str_radix(&nonce[nonce.len().saturating_sub(5)..], 36).unwrap_or_default();
        Self { letters: format!("t{nonce}k"), digits: format!("{:05}", count % 100_000) }
    }

    /// The text itself.
    pub(crate) fn text(&self) -> &str {
        &self.letters
    }

    /// A part of it.
    pub(crate) fn middle(&self) -> &str {
        &self.letters[1..self.letters.len() - 1]
    }

    /// The digits of it, as many as fit into a phone number beside others.
    pub(crate) fn digits(&self) -> &str {
        &self.digits
    }
}

/// How one row holds one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// Nothing, as far as the request goes.
    Nothing,
    /// Something that has nothing to do with what is looked for.
    Other,
    /// The token, with this before and behind it, in this case.
    Token { before: bool, behind: bool, upper: bool },
}

/// One row before it is made.
#[derive(Clone, Debug)]
pub(crate) struct Sketch {
    holds: Vec<Hold>,
    instant: Timestamp,
    flag: bool,
}

impl Sketch {
    /// The same row with the token in the first place.
    pub(crate) fn with_first(&self) -> Self {
        let mut sketch = self.clone();
        if let Some(first) = sketch.holds.first_mut() {
            *first = Hold::Token { before: false, behind: true, upper: false };
        }
        sketch
    }
}

/// How rows are made that differ at some places.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows<'a> {
    test: FilterTest,
    at: &'a [&'a str],
}

impl<'a> Rows<'a> {
    /// Nothing where no param of the owner's creation sets any of the places.
    pub(crate) fn of(test: FilterTest, at: &'a [&'a str]) -> Option<Self> {
        let known = |place: &&str| *place == id_name() || setter(place).is_some();
        at.iter().any(known).then_some(Self { test, at })
    }

    /// Whether what is looked for are digits.
    pub(crate) fn in_digits(self) -> bool {
        self.at.iter().any(|place| is_number(place))
    }

    /// Some rows.
    pub(crate) fn sketches(self) -> BoxedStrategy<Vec<Sketch>> {
        let places = self.at.len();
        let token = (any::<bool>(), any::<bool>(), any::<bool>())
            .prop_map(|(before, behind, upper)| Hold::Token { before, behind, upper });
        let hold = prop_oneof![2 => Just(Hold::Nothing), 2 => Just(Hold::Other), 1 => token];
        let instants = prop_oneof![values::instants(5), values::equal_instants(5)];
        (vec((vec(hold, places), any::<bool>()), 1..5), instants)
            .prop_map(|(rows, instants)| {
                let row = |((holds, flag), instant)| Sketch { holds, instant, flag };
                rows.into_iter().zip(instants).map(row).collect()
            })
            .boxed()
    }

    /// The params that create a row.
    pub(crate) fn given(self, session: &mut Session<'_>, sketch: &Sketch, token: &Token) -> Params {
        let mut given = Params::new();
        // Known by an id of its own, so that a list can be kept to the rows of a scene.
        if let Some(param) = keeper().filter(|_| self.at.contains(&id_name())) {
            given.extend(only(param, Value::from(session.fresh())));
        }
        for (place, hold) in self.at.iter().zip(&sketch.holds) {
            let Some(param) = setter(place) else { continue };
            let value = match (self.test, param.ty) {
                (FilterTest::Is, ParamType::Boolean) => Value::from(sketch.flag),
                (FilterTest::Before | FilterTest::After, ParamType::Rfc3339) => {
                    Value::from(sketch.instant.to_rfc3339())
                }
                _ => {
                    let Some(text) = text(session, param, *hold, token) else { continue };
                    let list = param.list;
                    if list { Value::from(vec![text]) } else { text }
                }
            };
            given.extend(only(param, value));
        }
        given
    }

    /// Params that keep an operation to the rows of a scene, by another filter than the one judged.
    pub(crate) fn keeping(
        operation: &OperationSpec,
        judged: &ParamSpec,
        rows: &[Value],
    ) -> Result<Params, Stop> {
        let by_id = operation.params.iter().find(|param| {
            param.list
                && matches!(param.ty, ParamType::Id { resource } if resource == super::owner_resource())
        });
        let (filter, place) = if let Some(param) = by_id.filter(|param| param.wire != judged.wire) {
            (Some(param), id_name())
        } else {
            let keeper = keeper().map_or("", |param| param.wire);
            (operation.param(keeper), keeper)
        };
        let filter = filter.ok_or_else(|| Stop::Scene("the list cannot be kept to some rows".to_owned()))?;
        let values: Vec<Value> = rows.iter().flat_map(|row| values_at(row, place)).collect();
        let mut params = only(filter, Value::from(values));
        if let Returns::List(_) | Returns::Page(_) = operation.returns
            && let Some(limit) = operation.param(clerk_user::wire::params::LIMIT)
        {
            params.extend(only(limit, Value::from(rows.len() + 1)));
        }
        Ok(params)
    }
}

/// The param by which a row is known beside its id: a single text that rows can be listed by.
fn keeper() -> Option<&'static ParamSpec> {
    let create = operation(create_operation()?);
    let list = Operation::BackendGetUserList.spec();
    create.params.iter().find(|param| {
        let plain = matches!(param.ty, ParamType::String { format: None, .. });
        plain && !param.list && list.param(param.wire).is_some_and(|filter| filter.list)
    })
}

/// Whether a place holds telephone numbers, which have no letters.
pub fn is_number(place: &str) -> bool {
    setter(place)
        .is_some_and(|param| matches!(param.ty, ParamType::String { format: Some(Format::E164), .. }))
}

/// The param of the owner's creation that sets a place: the property itself, or values of a list.
fn setter(place: &str) -> Option<&'static ParamSpec> {
    match place.rsplit_once('.') {
        None => create_param(place),
        Some((_, value)) => operation(create_operation()?).param(value).filter(|param| param.list),
    }
}

fn text(session: &mut Session<'_>, param: &ParamSpec, hold: Hold, token: &Token) -> Option<Value> {
    let nonce = session.fresh();
    let Hold::Token { before, behind, upper } = hold else {
        return (hold == Hold::Other).then(|| values::plain(param).map(|draft| draft.with(&nonce))).flatten();
    };
    let format = match param.ty {
        ParamType::String { format, .. } => format,
        _ => None,
    };
    if format == Some(Format::E164) {
        let other = Token::of(&nonce);
        let (first, last) =
            if before { (other.digits(), token.digits()) } else { (token.digits(), other.digits()) };
        return Some(Value::from(format!("+1{first}{last}")));
    }
    let part = if upper { token.text().to_uppercase() } else { token.text().to_owned() };
    // Values of their own, since some may not be shared; a name may be the token alone.
    let alone = format.is_none() && param.name != keeper().map_or("", |one| one.name);
    let before = if before || !(behind || alone) { format!("a{nonce}") } else { String::new() };
    let behind = if behind { format!("z{nonce}") } else { String::new() };
    Some(Value::from(match format {
        Some(Format::Email) => format!("{before}{part}{behind}@{}", values::DOMAIN),
        Some(Format::Web3Wallet) => return values::plain(param).map(|draft| draft.with(&nonce)),
        _ => format!("{before}{part}{behind}"),
    }))
}
