//! Dates: the current date, and the dates on which approvals expire.

use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, tz::TimeZone};

/// The requested date, or today in UTC, so that the result does not depend on the time zone.
pub(super) fn today(asked: Option<&str>) -> Result<Date> {
    match asked {
        Some(day) => {
            parse(day).with_context(|| format!("invalid date `{day}` for --today; expected YYYY-MM-DD"))
        }
        None => Ok(Timestamp::now().to_zoned(TimeZone::UTC).date()),
    }
}

/// Parses YYYY-MM-DD.
pub(super) fn parse(text: &str) -> Option<Date> {
    let well_formed = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    text.parse().ok().filter(|_| well_formed)
}

/// The default expiry date of a new approval.
pub(super) fn in_three_months(today: Date) -> Date {
    today.checked_add(90.days()).unwrap_or(today)
}
