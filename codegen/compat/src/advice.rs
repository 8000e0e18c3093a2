//! What to do about a change, and why a few rules of the catalogue find nothing here.

use super::{ChangeLevel, CompatRule, Direction};

impl CompatRule {
    /// Why two models cannot show such a change; none for a rule that has a pair of fixtures.
    pub const fn undetectable_reason(self) -> Option<&'static str> {
        Some(match self {
            Self::ReadPropertyOrderingChanged => {
                "the language states no order of a list that a property holds; that of a list that is answered is default-sort-changed"
            }
            Self::WritePropertyRemovedSilentlyIgnored => {
                "every body is closed: the contract names the error that answers a param it does not know"
            }
            Self::UnlimitedSentinelChanged => {
                "which number means no limit is said in the text of a property, which is doc-changed"
            }
            Self::RateLimitTightened => "the language states no rate limits",
            Self::AuthScopeChanged => "a key or a session has no scopes in the language",
            Self::SuccessStatusChanged => {
                "every success has the same status; the language states only those of errors"
            }
            Self::TraitRequiredMethodAdded => {
                "the generator gives every method of a trait a body; none is ever required"
            }
            Self::TraitMethodDefaultRemoved => {
                "the generator gives every method of a trait a body; no contract can take it away"
            }
            Self::TraitSupertraitAdded => {
                "the bounds of the traits are the generator's, the same for every contract"
            }
            Self::VersionBumpTooSmall => {
                "it weighs what is not approved, which the models do not know: the gate tells it"
            }
            Self::ExampleChanged => "the model holds no examples; those in cases/ are made from its rules",
            _ => return None,
        })
    }

    /// What to do about it.
    pub fn help(self) -> &'static str {
        let info = self.info();
        self.special_help().unwrap_or(match (info.direction, info.level) {
            (_, ChangeLevel::Compatible) => "nothing has to be done; tell of it in the changelog",
            (Direction::Read | Direction::Both, ChangeLevel::Breaking) => {
                "keep what is read as it is; add a property beside it, deprecate this one, and remove it after its sunset"
            }
            (Direction::Read, ChangeLevel::Dangerous) => "say in the changelog what readers have to expect now",
            (Direction::Write, ChangeLevel::Breaking) => {
                "go on taking what was taken, or give the operation a new API version with `since` and `until`"
            }
            (Direction::Both | Direction::Write, ChangeLevel::Dangerous) => {
                "say in the changelog what a request that stays the same means now"
            }
            (Direction::Consumer | Direction::Wire, ChangeLevel::Breaking) => {
                "add the new form beside the old one, deprecate that with `sunset` and `replacement`, and remove it then"
            }
            (Direction::Consumer | Direction::Wire, ChangeLevel::Dangerous) => "tell of it in the changelog",
            (Direction::Access, _) => "keep who may do what, or have it approved by name with the reason",
            (Direction::Meaning, ChangeLevel::Breaking) => {
                "keep the promise at the API versions that have it; state the new one with `since`"
            }
            (Direction::Meaning, ChangeLevel::Dangerous) => "say in the changelog what a call does now",
            (Direction::Implementer, _) => "tell who implements the contract, and give them the time to follow",
            (Direction::Governance, _) => "say why in the commit, and approve it by name if it is meant",
        })
    }

    const fn special_help(self) -> Option<&'static str> {
        Some(match self {
            Self::ReadPropertyRemoved | Self::MethodRemoved | Self::WritePropertyRemoved => {
                "deprecate it first, with `sunset` and `replacement`; of a rename, state `was`"
            }
            Self::MethodRemovedBeforeSunset => {
                "keep it until its sunset, or agree on an earlier one with who uses it"
            }
            Self::PropertyRenamed | Self::MethodRenamed | Self::EnumValueRenamed => {
                "keep the old name beside the new one until its sunset"
            }
            Self::WritePropertyMoved => {
                "say in `deprecated` what to use instead, and what is different there"
            }
            Self::DeprecatedWithoutSunset => "add `sunset`: the day from which it may be gone",
            Self::DeprecatedWithoutReplacement => "add `replacement`: what to use instead",
            Self::SunsetDateMovedEarlier | Self::SunsetDateRemoved => "keep the day that was promised",
            Self::WriteRequiredPropertyAdded | Self::WritePropertyBecameRequired => {
                "make it optional, with a default that means what leaving it out meant"
            }
            Self::ReadEnumValueAdded => {
                "tell readers of the value before it is sent; declare the enum open if more will come"
            }
            Self::ReleasedVersionEdited => {
                "leave dated versions alone: state the change with `since` or `until` of a new one"
            }
            Self::SemanticRuleUnpinned => "state the rule in a kind that a call can show",
            Self::RuleSourceWeakened => "name the source that still says so, or say why it is only assumed",
            Self::PasswordCheckRelaxed | Self::PrimaryVerifiedRequiredRelaxed | Self::UniquenessRelaxed => {
                "keep the check; if it must go, have that approved by who answers for security"
            }
            _ => return None,
        })
    }
}
