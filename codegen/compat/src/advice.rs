//! Help texts: what to do about a change, and why the comparison cannot find a few kinds of changes.

use super::{ChangeLevel, CompatRule, Direction};

impl CompatRule {
    /// Why the comparison cannot find such a change. `None` for a rule that has a pair of fixtures.
    pub const fn undetectable_reason(self) -> Option<&'static str> {
        Some(match self {
            Self::ReadPropertyOrderingChanged => {
                "the spec language does not describe the order of a list in a property; default-sort-changed covers lists that are returned"
            }
            Self::WritePropertyRemovedSilentlyIgnored => "every body rejects unknown params",
            Self::UnlimitedSentinelChanged => {
                "only the text of a property says which number means no limit, and a changed text is doc-changed"
            }
            Self::RateLimitTightened => "the spec language does not describe rate limits",
            Self::AuthScopeChanged => "keys and sessions have no scopes in the spec language",
            Self::SuccessStatusChanged => {
                "the spec language describes only the status of errors; every success has the same status"
            }
            Self::TraitRequiredMethodAdded => {
                "every method of a generated trait has a default body, so none is required"
            }
            Self::TraitMethodDefaultRemoved => {
                "every method of a generated trait has a default body, and no contract can remove it"
            }
            Self::TraitSupertraitAdded => {
                "the bounds of the generated traits are the same for every contract"
            }
            Self::VersionBumpTooSmall => {
                "it depends on approvals, which the comparison does not know; the gate reports it"
            }
            Self::ExampleChanged => "a contract contains no examples",
            _ => return None,
        })
    }

    /// What to do about such a change.
    pub fn help(self) -> &'static str {
        let info = self.info();
        self.special_help().unwrap_or(match (info.direction, info.level) {
            (_, ChangeLevel::Compatible) => "nothing to do; mention it in the changelog",
            (Direction::Read | Direction::Both, ChangeLevel::Breaking) => {
                "keep the property as it is; add a new one, deprecate this one, and remove it after its sunset"
            }
            (Direction::Read, ChangeLevel::Dangerous) => "describe in the changelog what readers must expect",
            (Direction::Write, ChangeLevel::Breaking) => {
                "keep accepting existing requests, or make the change in a new API version with `since` and `until`"
            }
            (Direction::Both | Direction::Write, ChangeLevel::Dangerous) => {
                "describe in the changelog what existing requests mean now"
            }
            (Direction::Consumer | Direction::Wire, ChangeLevel::Breaking) => {
                "add the new form and keep the old one; deprecate the old one with `sunset` and `replacement`, and remove it after its sunset"
            }
            (Direction::Consumer | Direction::Wire, ChangeLevel::Dangerous) => "mention it in the changelog",
            (Direction::Access, _) => "undo the change, or get an approval with a reason",
            (Direction::Meaning, ChangeLevel::Breaking) => {
                "keep the old behaviour in the API versions that have it, and specify the new one with `since`"
            }
            (Direction::Meaning, ChangeLevel::Dangerous) => "describe in the changelog what a call does now",
            (Direction::Implementer, _) => "announce it to implementers early enough that they can adapt",
            (Direction::Governance, _) => "explain the change in the commit; if it is intentional, add an approval",
        })
    }

    const fn special_help(self) -> Option<&'static str> {
        Some(match self {
            Self::ReadPropertyRemoved | Self::MethodRemoved | Self::WritePropertyRemoved => {
                "deprecate it first, with `sunset` and `replacement`; if it was renamed, add `was` to the new name"
            }
            Self::MethodRemovedBeforeSunset => {
                "keep it until its sunset, or agree on an earlier date with its users"
            }
            Self::PropertyRenamed | Self::MethodRenamed | Self::EnumValueRenamed => {
                "keep the old name as well, deprecate it, and remove it after its sunset"
            }
            Self::WritePropertyMoved => "describe in `deprecated` what to use instead and what differs",
            Self::DeprecatedWithoutSunset => "add `sunset`: the first day on which it may be removed",
            Self::DeprecatedWithoutReplacement => "add `replacement`: what to use instead",
            Self::SunsetDateMovedEarlier | Self::SunsetDateRemoved => "keep the promised date",
            Self::WriteRequiredPropertyAdded | Self::WritePropertyBecameRequired => {
                "make it optional, with a default that keeps the old meaning of leaving it out"
            }
            Self::ReadEnumValueAdded => {
                "announce the value before the server returns it; if more values will follow, add `open: true` to the enum"
            }
            Self::ReleasedVersionEdited => {
                "do not change published API versions; make the change in a new one with `since` or `until`"
            }
            Self::SemanticRuleUnpinned => "use a rule kind that the conformance suite can judge",
            Self::RuleSourceWeakened => {
                "cite a source that still supports the rule, or explain why the rule is only inferred"
            }
            Self::PasswordCheckRelaxed | Self::PrimaryVerifiedRequiredRelaxed | Self::UniquenessRelaxed => {
                "keep the check; if it must be removed, get an approval from the people responsible for security"
            }
            _ => return None,
        })
    }
}
