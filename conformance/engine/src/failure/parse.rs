//! Parses the document of a failure, in the current format or an earlier one.

use serde::Deserialize;

use crate::failure::format_1;
use crate::failure::saved_failure::{FORMAT, Failure};

/// The member that all formats have.
#[derive(Deserialize)]
struct Versioned {
    format: u32,
}

impl Failure {
    /// Parses the content of a file. Unknown members are ignored, and files of earlier formats are converted.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let describe = |error: serde_json::Error| error.to_string();
        match serde_json::from_str::<Versioned>(text).map_err(describe)?.format {
            FORMAT => serde_json::from_str(text).map_err(describe),
            1 => serde_json::from_str::<format_1::Format1Failure>(text).map(Self::from).map_err(describe),
            other => Err(format!(
                "unsupported failure format {other}; this version reads formats 1 to {FORMAT}; \
                 upgrade clerk-user-conformance"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Failure;
    use crate::CallOrigin;
    use crate::runner::case_id::{CaseId, InputSource};

    const FROM_CASE: &str = include_str!("../../tests/failure-format-1/race-patches.json");
    const FROM_HISTORIES: &str = include_str!("../../tests/failure-format-1/update-omitted-kept.json");

    #[test]
    fn a_case_of_format_1_is_converted() {
        let failure = Failure::from_json(FROM_CASE).expect("format 1 is supported");
        let InputSource::Case(CaseId { input_hash, .. }) = &failure.input else {
            panic!("{:?}", failure.input)
        };
        assert_eq!(input_hash.len(), 16);
        let origins: Vec<CallOrigin> = failure.calls.iter().map(|call| call.origin).collect();
        let expected = [CallOrigin::Sequential, CallOrigin::Concurrent, CallOrigin::Concurrent];
        assert_eq!(origins[..3], expected);
        assert!(failure.calls.iter().all(|call| call.status == Some(200)));
        assert_eq!(
            Failure::from_json(&failure.to_json()),
            Ok(failure),
            "it is written in the current format"
        );
    }

    #[test]
    fn histories_of_format_1_are_converted() {
        let failure = Failure::from_json(FROM_HISTORIES).expect("format 1 is supported");
        assert_eq!(failure.input, InputSource::Histories(64));
    }

    #[test]
    fn unknown_members_are_ignored_and_unknown_formats_refused() {
        let failure = Failure::from_json(FROM_CASE).expect("format 1 is supported");
        let extended = failure.to_json().replacen('{', "{ \"added_later\": 1,", 1);
        assert_eq!(Failure::from_json(&extended), Ok(failure));
        let error = Failure::from_json(r#"{ "format": 9 }"#).expect_err("it is from the future");
        assert!(error.starts_with("unsupported failure format 9; "), "{error}");
        assert!(Failure::from_json("{}").is_err_and(|error| error.contains("`format`")));
    }
}
