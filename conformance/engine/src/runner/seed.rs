//! The sources of randomness: a generator per case, seeded by the run's seed and the rule's id, so that a new
//! rule does not change the inputs of other rules; and nonces that are unique to an execution.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRng, TestRunner};

/// The generator of one input of a rule. Each case of each check has its own, so that one input can be drawn
/// again without the cases before it.
pub(crate) fn runner(seed: u64, rule: &str, check: u32, case: u32) -> TestRunner {
    let mut state = fnv1a(rule.as_bytes(), fnv1a(&seed.to_le_bytes(), FNV_OFFSET));
    state = fnv1a(&case.to_le_bytes(), fnv1a(&check.to_le_bytes(), state));
    let mut bytes = [0; 32];
    for chunk in bytes.chunks_exact_mut(8) {
        state = splitmix(state);
        chunk.copy_from_slice(&state.to_le_bytes());
    }
    // The defaults are read from the environment, so every field without a feature gate is set. The others
    // (fork, timeout) only affect `TestRunner::run`, which is not used.
    let config = Config {
        cases: 1,
        max_local_rejects: 65_536,
        max_global_rejects: 1_024,
        max_flat_map_regens: 1_000_000,
        failure_persistence: None,
        source_file: None,
        test_name: None,
        max_shrink_time: 0,
        max_shrink_iters: 0,
        max_default_size_range: 100,
        result_cache: proptest::test_runner::noop_result_cache,
        verbose: 0,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(seed),
        ..Config::default()
    };
    TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// A hash of texts that is the same on every machine and in every build.
pub(crate) fn hash<'a>(texts: impl IntoIterator<Item = &'a str>) -> u64 {
    // A byte that does not occur in UTF-8 separates the texts.
    splitmix(texts.into_iter().fold(FNV_OFFSET, |hash, text| fnv1a(&[0xff], fnv1a(text.as_bytes(), hash))))
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, implemented here because the hashers of std do not guarantee stable results.
fn fnv1a(bytes: &[u8], start: u64) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// One step of SplitMix64.
fn splitmix(state: u64) -> u64 {
    let mut mixed = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Generates texts that are unique to an execution, even across runs on the same server.
#[derive(Debug)]
pub(crate) struct Nonces {
    prefix: String,
    next: Cell<u64>,
}

impl Nonces {
    /// A new source for one run.
    pub(crate) fn new() -> Self {
        static RUNS: AtomicU64 = AtomicU64::new(0);
        let clock = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let clock = clock.as_secs().wrapping_mul(1_000_000_000).wrapping_add(u64::from(clock.subsec_nanos()));
        let run = RUNS.fetch_add(1, Ordering::Relaxed);
        let mixed = splitmix(splitmix(clock ^ (u64::from(std::process::id()) << 32)).wrapping_add(run));
        // Starts with a letter: some names must not consist of digits only.
        Self { prefix: format!("n{}", base36(mixed, 6)), next: Cell::new(0) }
    }

    /// The next text. It matches `[a-z0-9]+`, and later texts sort after earlier ones.
    pub(crate) fn fresh(&self) -> String {
        let number = self.next.get();
        self.next.set(number + 1);
        format!("{}{}", self.prefix, base36(number, 5))
    }
}

/// The last digits of a number in base 36.
fn base36(mut number: u64, digits: usize) -> String {
    const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
    let mut text = vec![b'0'; digits];
    for place in text.iter_mut().rev() {
        // A remainder modulo 36 always fits.
        *place = DIGITS[usize::try_from(number % 36).unwrap_or_default()];
        number /= 36;
    }
    text.into_iter().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::strategy::{Strategy, ValueTree};

    use super::{Nonces, hash, runner};

    fn draw(seed: u64, rule: &str) -> Vec<u64> {
        let value = |case| (0..u64::MAX).new_tree(&mut runner(seed, rule, 0, case));
        (0..4).map(|case| value(case).expect("a range has values").current()).collect()
    }

    #[test]
    fn a_rule_draws_the_same_inputs_only_for_the_same_seed() {
        assert_eq!(draw(1, "a"), draw(1, "a"));
        assert_ne!(draw(1, "a"), draw(2, "a"));
        assert_ne!(draw(1, "a"), draw(1, "b"));
        assert_ne!(draw(1, "a")[0], draw(1, "a")[1]);
    }

    #[test]
    fn a_hash_depends_on_the_texts_and_their_boundaries() {
        assert_eq!(hash(["a", "b"]), hash(["a", "b"]));
        assert_ne!(hash(["ab"]), hash(["a", "b"]));
        assert_ne!(hash(["a", "b"]), hash(["b", "a"]));
    }

    #[test]
    fn nonces_are_unique_short_and_sorted() {
        let nonces = [Nonces::new(), Nonces::new()];
        let drawn: Vec<String> = nonces.iter().flat_map(|source| (0..100).map(|_| source.fresh())).collect();
        assert_eq!(drawn.iter().collect::<BTreeSet<_>>().len(), 200);
        assert!(drawn[..100].is_sorted());
        for nonce in &drawn {
            assert!(nonce.len() <= 12 && nonce.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
        }
    }
}
