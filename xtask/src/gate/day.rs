//! Days: the one on which a change is judged, and those by which approvals expire.

use anyhow::{Context, Result};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, tz::TimeZone};

/// The day that was asked for, or today in UTC, so that a run says the same wherever it is made.
pub(super) fn today(asked: Option<&str>) -> Result<Date> {
    match asked {
        Some(day) => read(day).with_context(|| format!("--today `{day}` is no day; write it as 2026-05-12")),
        None => Ok(Timestamp::now().to_zoned(TimeZone::UTC).date()),
    }
}

/// A day as year-month-day, all digits written.
pub(super) fn read(text: &str) -> Option<Date> {
    let well_formed = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    text.parse().ok().filter(|_| well_formed)
}

/// Until when a new approval is proposed to hold.
pub(super) fn in_three_months(today: Date) -> Date {
    today.checked_add(90.days()).unwrap_or(today)
}
