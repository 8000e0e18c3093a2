//! Workflow commands and job summaries of GitHub Actions. See
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.

use crate::{FileLocation, Severity};

/// A command that annotates a line of a file, or the run as a whole.
///
/// ```
/// use clerk_user_report::{FileLocation, Severity, github};
/// let place = FileLocation::line("spec/a.yaml", 3);
/// let command = github::annotation(Severity::Error, Some(&place), "a title", "50 %\nof it");
/// assert_eq!(command, "::error file=spec/a.yaml,line=3,title=a title::50 %25%0Aof it");
/// ```
pub fn annotation(severity: Severity, place: Option<&FileLocation>, title: &str, text: &str) -> String {
    let mut properties = Vec::new();
    if let Some(place) = place {
        properties.push(format!("file={}", property(&place.file)));
        properties.push(format!("line={}", place.line));
        properties.extend(place.column.map(|column| format!("col={column}")));
    }
    properties.push(format!("title={}", property(title)));
    let command = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    format!("::{command} {}::{}", properties.join(","), message(text))
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

/// Maximum size of a step summary, in bytes. GitHub rejects larger summaries.
pub const SUMMARY: usize = 1_000_000;

/// Truncates a step summary to the maximum size.
pub fn summary(mut text: String) -> String {
    if text.len() > SUMMARY {
        let end = (0..=SUMMARY).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
        text.truncate(end);
        text.push_str("\n\nThe rest is truncated.\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{SUMMARY, annotation, summary};
    use crate::Severity;

    #[test]
    fn no_text_ends_its_command() {
        let command = annotation(Severity::Warning, None, "a: b, c", "50 %\nnext::error::x");
        assert_eq!(command, "::warning title=a%3A b%2C c::50 %25%0Anext::error::x");
    }

    #[test]
    fn a_summary_is_cut_between_letters() {
        let long = format!("{}é", "x".repeat(SUMMARY - 1));
        assert!(summary(long).starts_with("xxx"));
        assert_eq!(summary("short".to_owned()), "short");
    }
}
