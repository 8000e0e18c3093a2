//! `--contract legacy`: the rules of the edition that came before. They speak of operations that the
//! wire still has, so the laws judge them there, at the first API version: the one whose updates take
//! metadata, as that edition's do. What only that edition has cannot be asked for.

use clerk_user::legacy::rules::RULES;
use clerk_user::versions;

use super::Trouble;
use crate::Config;

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
pub(super) fn rules() -> &'static [clerk_user_runtime::Rule] {
    RULES
}
