//! The entry points: a value with a report, and serde's `Deserialize` without one.

use serde::Serialize;
use serde::de::{Deserializer, Error};
use serde_json::Value;

use super::notes::{UnknownMember, put_back};
use super::{Lenient, Notes, Place, Problem};

/// A value that was read leniently, and what was found on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<T> {
    /// The value. `None` if a problem costs the value as a whole.
    pub value: Option<T>,
    /// Where the input is not what the type says, in the order of the input.
    pub problems: Vec<Problem>,
    unknown: Vec<UnknownMember>,
}

impl<T> Reading<T> {
    /// The value, or the problems if there is none.
    ///
    /// # Errors
    /// The problems, if the value as a whole could not be read.
    pub fn into_result(self) -> Result<T, Vec<Problem>> {
        self.value.ok_or(self.problems)
    }

    /// The JSON of a value with the members of the input that the type does not have: those of [`read`], each in the
    /// object that it came in. The value may have been changed; a member whose object is gone is left out.
    ///
    /// # Errors
    /// If the value cannot be written as JSON.
    pub fn with_unknown_members(&self, value: &impl Serialize) -> Result<Value, serde_json::Error> {
        let mut json = serde_json::to_value(value)?;
        put_back(&self.unknown, &mut json);
        Ok(json)
    }
}

/// Reads a value from JSON text, and says what is not as it should be.
///
/// ```
/// use clerk_user_runtime::read::read;
///
/// let reading = read::<Vec<i64>>(b"[1, 2e3, \"three\"]")?;
/// assert_eq!(reading.value, Some(vec![1, 2_000]));
/// assert_eq!(reading.problems[0].to_string(), "[2]: expected a whole number, found \"three\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
/// If the text is not JSON.
pub fn read<T: Lenient>(json: &[u8]) -> Result<Reading<T>, serde_json::Error> {
    read_noting(json, Notes::keeping_unknown())
}

/// Reads the object of a webhook, which has fewer members than the same object in a response. A required member that is
/// missing has an empty value (the empty text, `false`, zero, the start of 1970), and is among the problems.
///
/// # Errors
/// If the text is not JSON.
pub fn read_event<T: Lenient>(json: &[u8]) -> Result<Reading<T>, serde_json::Error> {
    read_noting(json, Notes::of_an_event())
}

fn read_noting<T: Lenient>(json: &[u8], notes: Notes) -> Result<Reading<T>, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = T::read(&mut deserializer, Place::whole(&notes))?;
    deserializer.end()?;
    Ok(Reading { value, problems: notes.problems.into_inner(), unknown: notes.unknown.into_inner() })
}

/// Reads a value from JSON that is parsed already.
///
/// # Errors
/// If the value as a whole cannot be read.
pub fn read_value<T: Lenient>(json: Value) -> Result<T, serde_json::Error> {
    deserialize(json)
}

/// Reads a value leniently, without a report.
///
/// # Errors
/// If the input is not JSON, or the value as a whole cannot be read.
pub fn deserialize<'de, T: Lenient, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let notes = Notes::default();
    let read = T::read(deserializer, Place::whole(&notes))?;
    read.ok_or_else(|| D::Error::custom(notes.reason()))
}
