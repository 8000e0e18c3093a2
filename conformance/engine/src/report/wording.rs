//! Small helpers for the texts of reports. They do not depend on reports.

/// The longest text of one value that is shown in full.
const MAX_CHARS: usize = 400;

/// Appends a line.
pub(super) fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// The beginning of a text that is too long to be read.
pub(super) fn clip(text: &str) -> String {
    match text.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

/// A number with a noun, in the singular for 1.
pub(super) fn count(number: impl Into<u64>, noun: &str) -> String {
    match number.into() {
        1 => format!("1 {noun}"),
        many => format!("{many} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::{clip, count};

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(clip("short"), "short");
        let cut = clip(&"ü".repeat(1_000));
        assert!(cut.ends_with("… (2000 bytes)") && cut.chars().count() < 500, "{cut}");
    }

    #[test]
    fn a_noun_is_singular_for_one() {
        assert_eq!(count(1_u32, "rule"), "1 rule");
        assert_eq!(count(0_u32, "rule"), "0 rules");
        assert_eq!(count(2_u32, "rule"), "2 rules");
    }
}
