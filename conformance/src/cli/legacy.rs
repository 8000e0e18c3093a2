//! `--contract legacy`: the rules of the edition that came before. They speak of operations that the
//! wire still has, so the laws judge them there, at the first API version: the one whose updates take
//! metadata, as that edition's do. What only that edition has cannot be asked for.

use clerk_user::legacy::rules::RULES;
use clerk_user::versions;
use clerk_user_runtime::{Capability, Request, Response, Rule};

use super::{Trouble, target};
use crate::{CallError, Config, Description, Implementation};

/// The configuration under which the edition is judged.
pub(super) fn config(config: Config) -> Result<Config, Trouble> {
    if config.api_version.is_some() {
        return Err(Trouble(
            "--api-version goes with the current contract; the legacy one is judged at its only version"
                .to_owned(),
        ));
    }
    let first = versions::ALL.first().map(ToString::to_string);
    Ok(Config { api_version: first, ..config })
}

/// Its rules.
pub(super) fn rules() -> &'static [Rule] {
    RULES
}

/// What is judged, with the capability `legacy`: the reference and its mutants serve the version that
/// the edition stands for. A program says for itself whether it does.
pub(super) fn start(judged: &target::Judged, start: target::Start) -> target::Start {
    if judged.is_elsewhere() {
        return start;
    }
    Box::new(move || Box::new(Legacy(start())))
}

struct Legacy(Box<dyn Implementation>);

impl Implementation for Legacy {
    fn describe(&self) -> Description {
        let Description { name, version, capabilities } = self.0.describe();
        Description { name, version, capabilities: capabilities.with(Capability::Legacy) }
    }

    fn call(&self, request: &Request) -> Result<Response, CallError> {
        self.0.call(request)
    }
}
