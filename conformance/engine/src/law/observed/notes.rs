//! The words of notes, shared by the probes.

use clerk_user_runtime::Response;

use crate::law::expectations::is_refusal;

/// The result of a request: accepted, refused or failed.
pub(crate) fn result(response: &Response) -> String {
    if response.is_success() {
        return "accepted".to_owned();
    }
    let result = if is_refusal(response) { "refused" } else { "failed" };
    format!("{result} with {} {}", response.status, response.codes().join(", ")).trim_end().to_owned()
}
