//! Globs and similar names for rule ids. It does not depend on rules.

/// Whether a name matches a pattern. `*` matches any text and `?` matches one character.
pub fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut in_pattern, mut in_name) = (0, 0);
    // Where to continue if the last star must match more than assumed.
    let mut retry: Option<(usize, usize)> = None;
    while in_name < name.len() {
        if pattern.get(in_pattern) == Some(&'*') {
            retry = Some((in_pattern, in_name));
            in_pattern += 1;
        } else if pattern
            .get(in_pattern)
            .is_some_and(|&expected| expected == '?' || expected == name[in_name])
        {
            in_pattern += 1;
            in_name += 1;
        } else if let Some((star, taken)) = retry {
            retry = Some((star, taken + 1));
            in_pattern = star + 1;
            in_name = taken + 1;
        } else {
            return false;
        }
    }
    pattern[in_pattern..].iter().all(|&rest| rest == '*')
}

/// The names most similar to a misspelt one, best first.
pub fn nearest<'a>(misspelt: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    const MIN_SIMILARITY: f64 = 0.8;
    let mut scored: Vec<(f64, &str)> = names
        .map(|name| (strsim::jaro_winkler(misspelt, name), name))
        .filter(|(score, _)| *score >= MIN_SIMILARITY)
        .collect();
    scored.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(right.1)));
    scored.into_iter().take(3).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::{matches, nearest};

    #[test]
    fn a_star_matches_any_text_and_a_question_mark_one_character() {
        for (pattern, name) in
            [("*", ""), ("a-*", "a-b"), ("*-b", "a-b-b"), ("a?c", "abc"), ("*b*", "abc"), ("a", "a")]
        {
            assert!(matches(pattern, name), "{pattern} {name}");
        }
        for (pattern, name) in [("", "a"), ("a", "ab"), ("a?", "a"), ("*-b", "a-bc"), ("a*c*e", "abcd")] {
            assert!(!matches(pattern, name), "{pattern} {name}");
        }
    }

    #[test]
    fn the_most_similar_name_comes_first() {
        let names = ["page-limit", "merge-null-top", "merge-null-nested"];
        assert_eq!(nearest("merge-nul-top", names.into_iter()).first(), Some(&"merge-null-top"));
        assert!(nearest("zzz", names.into_iter()).is_empty());
    }
}
