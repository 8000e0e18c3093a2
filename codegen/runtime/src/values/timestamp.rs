//! `Timestamp`: integer milliseconds since the epoch, or RFC 3339 where a request body requires it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A timestamp in milliseconds since the Unix epoch (UTC). Its JSON form is that integer.
///
/// ```
/// use clerk_user_runtime::Timestamp;
/// let instant = Timestamp::parse_rfc3339("2012-10-20T07:15:20.902Z").unwrap();
/// assert_eq!(instant.as_millis(), 1_350_717_320_902);
/// assert_eq!(instant.to_rfc3339(), "2012-10-20T07:15:20.902Z");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Timestamp(i64);

/// The error for a string that is not an RFC 3339 timestamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError(String);

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an RFC 3339 timestamp: {}", self.0)
    }
}

impl std::error::Error for TimestampError {}

impl Timestamp {
    /// The timestamp `millis` milliseconds after the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// Parses an RFC 3339 string. Fractions of a millisecond are truncated.
    ///
    /// # Errors
    /// When the string is not an RFC 3339 timestamp with an offset.
    pub fn parse_rfc3339(text: &str) -> Result<Self, TimestampError> {
        // jiff also accepts other date formats. RFC 3339 requires the `T` and an offset.
        if text.as_bytes().get(10).is_none_or(|byte| !matches!(byte, b'T' | b't')) {
            return Err(TimestampError(text.to_owned()));
        }
        text.parse::<jiff::Timestamp>()
            .map(|instant| Self(instant.as_millisecond()))
            .map_err(|error| TimestampError(error.to_string()))
    }

    /// The timestamp as RFC 3339 in UTC. Timestamps outside the years -9999 to 9999 are clamped.
    pub fn to_rfc3339(self) -> String {
        let instant = jiff::Timestamp::from_millisecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        });
        instant.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[track_caller]
    fn check(text: &str, millis: Option<i64>) {
        assert_eq!(Timestamp::parse_rfc3339(text).ok(), millis.map(Timestamp::from_millis), "{text}");
    }

    #[test]
    fn a_timestamp_requires_the_letter_t_and_an_offset() {
        check("1970-01-01T00:00:02Z", Some(2_000));
        check("1970-01-01t01:00:02.0039+01:00", Some(2_003));
        check("1969-12-31T23:59:59Z", Some(-1_000));
        check("1970-01-01 00:00:02Z", None);
        check("1970-01-01T00:00:02", None);
        check("1970-01-01", None);
        check("", None);
    }

    #[test]
    fn an_invalid_timestamp_is_an_error() {
        let error = Timestamp::parse_rfc3339("soon").expect_err("the string has no date");
        assert_eq!(error.to_string(), "not an RFC 3339 timestamp: soon");
    }

    #[test]
    fn a_timestamp_outside_the_years_is_clamped() {
        assert_eq!(Timestamp::from_millis(-1).to_rfc3339(), "1969-12-31T23:59:59.999Z");
        let (first, last) = (Timestamp::from_millis(i64::MIN), Timestamp::from_millis(i64::MAX));
        assert!(first.to_rfc3339().starts_with("-009999-"), "{}", first.to_rfc3339());
        assert!(last.to_rfc3339().starts_with("9999-"), "{}", last.to_rfc3339());
    }
}
