//! `TokenCache`: caches strings for a limited time, by request.

use crate::{Secret, Timestamp};

/// Caches one string per request. It has no clock; callers pass the current time.
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
    /// Returns the cached string for a request, unless it has expired or its remaining lifetime is shorter
    /// than the leeway. A negative leeway counts as zero, and one longer than the lifetime counts as the
    /// lifetime. A string from the future is not returned: if the clock was set back, it would otherwise
    /// never expire.
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

    /// Caches a string for a request, valid from `since`. Replaces any earlier string.
    pub fn keep(&mut self, request: K, text: impl Into<String>, since: Timestamp) {
        self.kept.retain(|kept| kept.request != request);
        self.kept.push(Kept { request, text: Secret::new(text), since });
    }
}

#[cfg(test)]
mod tests {
    use super::TokenCache;
    use crate::Timestamp;

    /// Checks whether a string of this age in milliseconds is returned, for a lifetime of 60 seconds.
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
    fn a_string_is_returned_until_less_than_the_leeway_is_left() {
        check(0, 10, true);
        check(50_000, 10, true);
        check(50_001, 10, false);
    }

    #[test]
    fn an_expired_string_is_never_returned() {
        check(59_999, 0, true);
        check(60_000, 0, false);
        check(i64::MAX, 0, false);
    }

    #[test]
    fn the_leeway_is_clamped_to_the_lifetime() {
        check(59_999, -5, true);
        check(0, 60, true);
        check(0, 1_000, true);
        check(1, 1_000, false);
        check(0, i64::MAX, true);
    }

    #[test]
    fn a_string_from_the_future_is_not_returned() {
        check(-1, 10, false);
    }

    #[test]
    fn each_request_has_one_string() {
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
