//! What a change looks like from the other side: who goes back from the head to the base finds the mirror of what
//! was found.

use clerk_user_compat::CompatRule;

/// The rule that finds the same difference the other way round. A rule that may have more than one mirror, as
/// what it finds depends on what else is stated, names the one for an element that is otherwise plain.
pub(crate) fn mirror(rule: CompatRule) -> CompatRule {
    // Pairs, the first half of each; what stands in none is its own mirror.
    match rule {
        CompatRule::ReadPropertyAdded => CompatRule::ReadPropertyRemoved,
        CompatRule::ReadPropertyRemoved => CompatRule::ReadPropertyAdded,
        CompatRule::ReadPropertyBecameNullable => CompatRule::ReadPropertyBecameNonNullable,
        CompatRule::ReadPropertyBecameNonNullable => CompatRule::ReadPropertyBecameNullable,
        CompatRule::ReadPropertyBecameOptional => CompatRule::ReadPropertyBecameRequired,
        CompatRule::ReadPropertyBecameRequired => CompatRule::ReadPropertyBecameOptional,
        CompatRule::ReadPropertyBecameDerived => CompatRule::ReadPropertyBecameStored,
        CompatRule::ReadPropertyBecameStored => CompatRule::ReadPropertyBecameDerived,
        CompatRule::WriteOptionalPropertyAdded => CompatRule::WritePropertyRemoved,
        CompatRule::WritePropertyRemoved => CompatRule::WriteOptionalPropertyAdded,
        CompatRule::WritePropertyTypeNarrowed => CompatRule::WritePropertyTypeWidened,
        CompatRule::WritePropertyTypeWidened => CompatRule::WritePropertyTypeNarrowed,
        CompatRule::WritePropertyBecameRequired => CompatRule::WritePropertyBecameOptional,
        CompatRule::WritePropertyBecameOptional => CompatRule::WritePropertyBecameRequired,
        CompatRule::WritePropertyBecameNullable => CompatRule::WritePropertyBecameNonNullable,
        CompatRule::WritePropertyBecameNonNullable => CompatRule::WritePropertyBecameNullable,
        CompatRule::WritePropertyBecameReadOnly => CompatRule::WritePropertyBecameWritable,
        CompatRule::WritePropertyBecameWritable => CompatRule::WritePropertyBecameReadOnly,
        CompatRule::WriteBodyBecameClosed => CompatRule::WriteBodyBecameOpen,
        CompatRule::WriteBodyBecameOpen => CompatRule::WriteBodyBecameClosed,
        CompatRule::WriteMediaTypeAdded => CompatRule::WriteMediaTypeRemoved,
        CompatRule::WriteMediaTypeRemoved => CompatRule::WriteMediaTypeAdded,
        CompatRule::MethodAdded => CompatRule::MethodRemoved,
        CompatRule::MethodRemoved => CompatRule::MethodAdded,
        CompatRule::MethodParamAddedOptional => CompatRule::MethodParamRemoved,
        CompatRule::MethodParamRemoved => CompatRule::MethodParamAddedOptional,
        CompatRule::ParamTypeWidened => CompatRule::ParamTypeNarrowed,
        CompatRule::ParamTypeNarrowed => CompatRule::ParamTypeWidened,
        CompatRule::ReadEnumValueAdded => CompatRule::ReadEnumValueRemoved,
        CompatRule::ReadEnumValueRemoved => CompatRule::ReadEnumValueAdded,
        CompatRule::WriteEnumValueAdded => CompatRule::WriteEnumValueRemoved,
        CompatRule::WriteEnumValueRemoved => CompatRule::WriteEnumValueAdded,
        CompatRule::EnumBecameOpen => CompatRule::EnumBecameClosed,
        CompatRule::EnumBecameClosed => CompatRule::EnumBecameOpen,
        CompatRule::DefaultValueAdded => CompatRule::DefaultValueRemoved,
        CompatRule::DefaultValueRemoved => CompatRule::DefaultValueAdded,
        CompatRule::WriteMaxDecreased => CompatRule::WriteMaxIncreased,
        CompatRule::WriteMaxIncreased => CompatRule::WriteMaxDecreased,
        CompatRule::WriteMinDecreased => CompatRule::WriteMinIncreased,
        CompatRule::WriteMinIncreased => CompatRule::WriteMinDecreased,
        CompatRule::ReadMaxDecreased => CompatRule::ReadMaxIncreased,
        CompatRule::ReadMaxIncreased => CompatRule::ReadMaxDecreased,
        CompatRule::WritePatternTightened => CompatRule::WritePatternLoosened,
        CompatRule::WritePatternLoosened => CompatRule::WritePatternTightened,
        CompatRule::ReadVisibilityWidened => CompatRule::ReadVisibilityNarrowed,
        CompatRule::ReadVisibilityNarrowed => CompatRule::ReadVisibilityWidened,
        CompatRule::WriteAccessWidened => CompatRule::WriteAccessNarrowed,
        CompatRule::WriteAccessNarrowed => CompatRule::WriteAccessWidened,
        CompatRule::SurfaceAdded => CompatRule::SurfaceRemoved,
        CompatRule::SurfaceRemoved => CompatRule::SurfaceAdded,
        CompatRule::AuthRequirementAdded => CompatRule::AuthRequirementRemoved,
        CompatRule::AuthRequirementRemoved => CompatRule::AuthRequirementAdded,
        CompatRule::PrimaryVerifiedRequiredAdded => CompatRule::PrimaryVerifiedRequiredRelaxed,
        CompatRule::PrimaryVerifiedRequiredRelaxed => CompatRule::PrimaryVerifiedRequiredAdded,
        CompatRule::UniquenessScopeChanged => CompatRule::UniquenessRelaxed,
        CompatRule::UniquenessRelaxed => CompatRule::UniquenessScopeChanged,
        CompatRule::PreconditionAdded => CompatRule::PreconditionRemoved,
        CompatRule::PreconditionRemoved => CompatRule::PreconditionAdded,
        CompatRule::SideEffectAdded => CompatRule::SideEffectRemoved,
        CompatRule::SideEffectRemoved => CompatRule::SideEffectAdded,
        CompatRule::SemanticRuleAdded => CompatRule::SemanticRuleRemoved,
        CompatRule::SemanticRuleRemoved => CompatRule::SemanticRuleAdded,
        CompatRule::ErrorCodeAdded => CompatRule::ErrorCodeRemoved,
        CompatRule::ErrorCodeRemoved => CompatRule::ErrorCodeAdded,
        CompatRule::TraitProvidedMethodAdded => CompatRule::TraitMethodRemoved,
        CompatRule::TraitMethodRemoved => CompatRule::TraitProvidedMethodAdded,
        CompatRule::TraitRequiredMethodAdded => CompatRule::TraitMethodDefaultRemoved,
        CompatRule::TraitMethodDefaultRemoved => CompatRule::TraitRequiredMethodAdded,
        CompatRule::GeneratedStructFieldAdded => CompatRule::GeneratedStructFieldRemoved,
        CompatRule::GeneratedStructFieldRemoved => CompatRule::GeneratedStructFieldAdded,
        CompatRule::ConformanceCheckTightened => CompatRule::ConformanceCheckRelaxed,
        CompatRule::ConformanceCheckRelaxed => CompatRule::ConformanceCheckTightened,
        CompatRule::DeprecatedAdded => CompatRule::DeprecatedRemoved,
        CompatRule::DeprecatedRemoved => CompatRule::DeprecatedAdded,
        CompatRule::StabilityDecreased => CompatRule::StabilityIncreased,
        CompatRule::StabilityIncreased => CompatRule::StabilityDecreased,
        CompatRule::ApiVersionAdded => CompatRule::ApiVersionRemoved,
        CompatRule::ApiVersionRemoved => CompatRule::ApiVersionAdded,
        itself => itself,
    }
}

/// Why the way back may be told by another rule than the mirror; none where it never is.
pub(crate) fn waived(rule: CompatRule) -> Option<&'static str> {
    Some(match rule {
        CompatRule::ReadPropertyRemovedAfterDeprecation
        | CompatRule::MethodRemovedAfterSunset
        | CompatRule::MethodRemovedBeforeSunset => "what was announced to go comes back as something new",
        CompatRule::PropertyRenamed
        | CompatRule::MethodRenamed
        | CompatRule::EnumValueRenamed
        | CompatRule::TypeRenamed => {
            "the head alone states `was`, so the way back is something gone and something new"
        }
        CompatRule::WritePropertyMoved => {
            "the head alone states `moved-to`, so the way back is a param that is new"
        }
        CompatRule::WritePropertyBecameWriteOnly => "the way back is a property that is new",
        CompatRule::ReadPropertyTypeNarrowed
        | CompatRule::ReadPropertyTypeChanged
        | CompatRule::ReadPropertyItemTypeChanged => "a type with other values is another one both ways",
        CompatRule::WritePropertyTypeNarrowed
        | CompatRule::WritePropertyTypeWidened
        | CompatRule::ParamTypeNarrowed
        | CompatRule::ParamTypeWidened => "a type that takes other values takes less both ways",
        CompatRule::ReadPropertyAdded
        | CompatRule::ReadVisibilityWidened
        | CompatRule::ReadVisibilityNarrowed => {
            "what a trusted surface or the SDK comes to show is a property added, not a leak"
        }
        CompatRule::WritePropertyRemoved | CompatRule::MethodParamRemoved => {
            "what must be there comes back as one that must be there"
        }
        CompatRule::WriteRequiredPropertyAdded | CompatRule::MethodParamAddedRequired => {
            "a param that goes is one rule, whether or not it had to be there"
        }
        CompatRule::WritePropertyDependencyAdded | CompatRule::WritePropertiesExclusionAdded => {
            "a request that needs less beside it is one of which more is taken"
        }
        CompatRule::WritePropertyBecameReadOnly
        | CompatRule::WritePropertyBecameWritable
        | CompatRule::WriteAccessWidened
        | CompatRule::WriteAccessNarrowed => "which of them it is depends on what the other surface may do",
        CompatRule::WriteMediaTypeRemoved => "one body in the place of another is one gone both ways",
        CompatRule::MethodAdded | CompatRule::MethodWireVerbAdded => {
            "an operation that goes is one rule, whatever brought it"
        }
        CompatRule::MethodReturnBecamePaginated
        | CompatRule::MethodReturnTypeChanged
        | CompatRule::MethodBecameAsync => "what is no page, or no promise, any more is another type",
        CompatRule::MethodIdempotencyWithdrawn
        | CompatRule::PaginationOverflowBehaviorChanged
        | CompatRule::CascadeDeleteChanged
        | CompatRule::PrimaryDeletionPolicyChanged
        | CompatRule::PrimaryMembershipRuleChanged
        | CompatRule::FailureBecameSuccess
        | CompatRule::PasswordCheckRelaxed
        | CompatRule::DerivationRuleChanged => {
            "stated for the first time, it is a promise more or a precondition"
        }
        CompatRule::SemanticRuleAdded | CompatRule::SemanticRuleUnpinned | CompatRule::RuleSourceWeakened => {
            "better evidence, and a check that more have to pass, is a promise more"
        }
        CompatRule::ReadEnumValueAdded | CompatRule::WriteEnumValueRemoved => {
            "a value that flows both ways is told of the way in which it can be missed"
        }
        CompatRule::PaginationMaxPageSizeDecreased => "a larger page is more that is taken",
        CompatRule::DeprecatedWithoutSunset | CompatRule::DeprecatedWithoutReplacement => {
            "the way back takes the announcement back, or completes it"
        }
        CompatRule::SunsetDateMovedEarlier | CompatRule::SunsetDateRemoved => {
            "more time than was promised is a matter of text"
        }
        CompatRule::ApiVersionDefaultChanged => "taking back the newest version is a version that is gone",
        _ => return None,
    })
}
