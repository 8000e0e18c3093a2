//! `TokenCache`: texts that are good for a while, by what was asked for them.

use crate::{Secret, Timestamp};

/// Keeps one text for each request. It has no clock: who asks says what time it is.
///
/// ```
/// use clerk_user_runtime::{Timestamp, TokenCache};
/// let at = |seconds: i64| Timestamp::from_millis(seconds * 1_000);
/// let mut cache = TokenCache::default();
/// cache.keep("mail", "token", at(0));
/// assert_eq!(cache.find(&"mail", at(50), 60, 10), Some("token"));
/// assert_eq!(cache.find(&"mail", at(51), 60, 10), None);
/// ```
#[derive(Clone, Debug)]
pub struct TokenCache<K> {
    kept: Vec<Kept<K>>,
}

#[derive(Clone, Debug)]
struct Kept<K> {
    request: K,
    text: Secret,
    since: Timestamp,
}

impl<K> Default for TokenCache<K> {
    fn default() -> Self {
        Self { kept: Vec::new() }
    }
}

impl<K: PartialEq> TokenCache<K> {
    /// The text that is kept for the request, unless it has ended or less than the leeway is left of
    /// it. A leeway below nothing is none, one beyond the lifetime is the lifetime. A text of the
    /// future is not given out: a clock that was set back would keep it for ever.
    pub fn find(
        &self,
        request: &K,
        now: Timestamp,
        lifetime_seconds: i64,
        leeway_seconds: i64,
    ) -> Option<&str> {
        let kept = self.kept.iter().find(|kept| kept.request == *request)?;
        let lifetime = lifetime_seconds.max(0).saturating_mul(1_000);
        let leeway = leeway_seconds.max(0).saturating_mul(1_000).min(lifetime);
        let age = now.as_millis().saturating_sub(kept.since.as_millis());
        let left = lifetime.saturating_sub(age);
        (age >= 0 && left > 0 && left >= leeway).then(|| kept.text.expose())
    }

    /// Keeps the text for the request from that instant on, in the place of the one before.
    pub fn keep(&mut self, request: K, text: impl Into<String>, since: Timestamp) {
        self.kept.retain(|kept| kept.request != request);
        self.kept.push(Kept { request, text: Secret::new(text), since });
    }
}

#[cfg(test)]
mod tests {
    use super::TokenCache;
    use crate::Timestamp;

    /// Whether a text is given out that is so many milliseconds old, of a lifetime of 60 seconds.
    #[track_caller]
    fn check(age: i64, leeway_seconds: i64, given: bool) {
        let mut cache = TokenCache::default();
        let since = Timestamp::from_millis(1_000_000);
        cache.keep("a", "text", since);
        let now = Timestamp::from_millis(since.as_millis().saturating_add(age));
        assert_eq!(
            cache.find(&"a", now, 60, leeway_seconds).is_some(),
            given,
            "{age} ms, {leeway_seconds} s"
        );
    }

    #[test]
    fn a_text_is_given_out_until_less_than_the_leeway_is_left() {
        check(0, 10, true);
        check(50_000, 10, true);
        check(50_001, 10, false);
    }

    #[test]
    fn a_text_that_has_ended_is_never_given_out() {
        check(59_999, 0, true);
        check(60_000, 0, false);
        check(i64::MAX, 0, false);
    }

    #[test]
    fn a_leeway_out_of_range_is_held_at_its_edge() {
        check(59_999, -5, true);
        check(0, 60, true);
        check(0, 1_000, true);
        check(1, 1_000, false);
        check(0, i64::MAX, true);
    }

    #[test]
    fn a_text_of_the_future_is_not_given_out() {
        check(-1, 10, false);
    }

    #[test]
    fn each_request_has_one_text() {
        let mut cache = TokenCache::default();
        let now = Timestamp::from_millis(0);
        cache.keep("a", "first", now);
        cache.keep("b", "other", now);
        cache.keep("a", "second", now);
        assert_eq!(cache.find(&"a", now, 60, 0), Some("second"));
        assert_eq!(cache.find(&"b", now, 60, 0), Some("other"));
        assert_eq!(cache.find(&"c", now, 60, 0), None);
        assert!(!format!("{cache:?}").contains("second"), "tokens are secrets");
    }
}
