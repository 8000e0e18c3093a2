//! What a change looks like from the other side: who goes back from the head to the base finds the mirror of what
//! was found.

use clerk_user_compat::Compat;

/// The rule that finds the same difference the other way round. A rule that may have more than one mirror, as
/// what it finds depends on what else is stated, names the one for an element that is otherwise plain.
pub(crate) fn mirror(rule: Compat) -> Compat {
    // Pairs, the first half of each; what stands in none is its own mirror.
    match rule {
        Compat::ReadPropertyAdded => Compat::ReadPropertyRemoved,
        Compat::ReadPropertyRemoved => Compat::ReadPropertyAdded,
        Compat::ReadPropertyBecameNullable => Compat::ReadPropertyBecameNonNullable,
        Compat::ReadPropertyBecameNonNullable => Compat::ReadPropertyBecameNullable,
        Compat::ReadPropertyBecameOptional => Compat::ReadPropertyBecameRequired,
        Compat::ReadPropertyBecameRequired => Compat::ReadPropertyBecameOptional,
        Compat::ReadPropertyBecameDerived => Compat::ReadPropertyBecameStored,
        Compat::ReadPropertyBecameStored => Compat::ReadPropertyBecameDerived,
        Compat::WriteOptionalPropertyAdded => Compat::WritePropertyRemoved,
        Compat::WritePropertyRemoved => Compat::WriteOptionalPropertyAdded,
        Compat::WritePropertyTypeNarrowed => Compat::WritePropertyTypeWidened,
        Compat::WritePropertyTypeWidened => Compat::WritePropertyTypeNarrowed,
        Compat::WritePropertyBecameRequired => Compat::WritePropertyBecameOptional,
        Compat::WritePropertyBecameOptional => Compat::WritePropertyBecameRequired,
        Compat::WritePropertyBecameNullable => Compat::WritePropertyBecameNonNullable,
        Compat::WritePropertyBecameNonNullable => Compat::WritePropertyBecameNullable,
        Compat::WritePropertyBecameReadOnly => Compat::WritePropertyBecameWritable,
        Compat::WritePropertyBecameWritable => Compat::WritePropertyBecameReadOnly,
        Compat::WriteBodyBecameClosed => Compat::WriteBodyBecameOpen,
        Compat::WriteBodyBecameOpen => Compat::WriteBodyBecameClosed,
        Compat::WriteMediaTypeAdded => Compat::WriteMediaTypeRemoved,
        Compat::WriteMediaTypeRemoved => Compat::WriteMediaTypeAdded,
        Compat::MethodAdded => Compat::MethodRemoved,
        Compat::MethodRemoved => Compat::MethodAdded,
        Compat::MethodParamAddedOptional => Compat::MethodParamRemoved,
        Compat::MethodParamRemoved => Compat::MethodParamAddedOptional,
        Compat::ParamTypeWidened => Compat::ParamTypeNarrowed,
        Compat::ParamTypeNarrowed => Compat::ParamTypeWidened,
        Compat::ReadEnumValueAdded => Compat::ReadEnumValueRemoved,
        Compat::ReadEnumValueRemoved => Compat::ReadEnumValueAdded,
        Compat::WriteEnumValueAdded => Compat::WriteEnumValueRemoved,
        Compat::WriteEnumValueRemoved => Compat::WriteEnumValueAdded,
        Compat::EnumBecameOpen => Compat::EnumBecameClosed,
        Compat::EnumBecameClosed => Compat::EnumBecameOpen,
        Compat::DefaultValueAdded => Compat::DefaultValueRemoved,
        Compat::DefaultValueRemoved => Compat::DefaultValueAdded,
        Compat::WriteMaxDecreased => Compat::WriteMaxIncreased,
        Compat::WriteMaxIncreased => Compat::WriteMaxDecreased,
        Compat::WriteMinDecreased => Compat::WriteMinIncreased,
        Compat::WriteMinIncreased => Compat::WriteMinDecreased,
        Compat::ReadMaxDecreased => Compat::ReadMaxIncreased,
        Compat::ReadMaxIncreased => Compat::ReadMaxDecreased,
        Compat::WritePatternTightened => Compat::WritePatternLoosened,
        Compat::WritePatternLoosened => Compat::WritePatternTightened,
        Compat::ReadVisibilityWidened => Compat::ReadVisibilityNarrowed,
        Compat::ReadVisibilityNarrowed => Compat::ReadVisibilityWidened,
        Compat::WriteAccessWidened => Compat::WriteAccessNarrowed,
        Compat::WriteAccessNarrowed => Compat::WriteAccessWidened,
        Compat::SurfaceAdded => Compat::SurfaceRemoved,
        Compat::SurfaceRemoved => Compat::SurfaceAdded,
        Compat::AuthRequirementAdded => Compat::AuthRequirementRemoved,
        Compat::AuthRequirementRemoved => Compat::AuthRequirementAdded,
        Compat::PrimaryVerifiedRequiredAdded => Compat::PrimaryVerifiedRequiredRelaxed,
        Compat::PrimaryVerifiedRequiredRelaxed => Compat::PrimaryVerifiedRequiredAdded,
        Compat::UniquenessScopeChanged => Compat::UniquenessRelaxed,
        Compat::UniquenessRelaxed => Compat::UniquenessScopeChanged,
        Compat::PreconditionAdded => Compat::PreconditionRemoved,
        Compat::PreconditionRemoved => Compat::PreconditionAdded,
        Compat::SideEffectAdded => Compat::SideEffectRemoved,
        Compat::SideEffectRemoved => Compat::SideEffectAdded,
        Compat::SemanticRuleAdded => Compat::SemanticRuleRemoved,
        Compat::SemanticRuleRemoved => Compat::SemanticRuleAdded,
        Compat::ErrorCodeAdded => Compat::ErrorCodeRemoved,
        Compat::ErrorCodeRemoved => Compat::ErrorCodeAdded,
        Compat::TraitProvidedMethodAdded => Compat::TraitMethodRemoved,
        Compat::TraitMethodRemoved => Compat::TraitProvidedMethodAdded,
        Compat::TraitRequiredMethodAdded => Compat::TraitMethodDefaultRemoved,
        Compat::TraitMethodDefaultRemoved => Compat::TraitRequiredMethodAdded,
        Compat::GeneratedStructFieldAdded => Compat::GeneratedStructFieldRemoved,
        Compat::GeneratedStructFieldRemoved => Compat::GeneratedStructFieldAdded,
        Compat::ConformanceCheckTightened => Compat::ConformanceCheckRelaxed,
        Compat::ConformanceCheckRelaxed => Compat::ConformanceCheckTightened,
        Compat::DeprecatedAdded => Compat::DeprecatedRemoved,
        Compat::DeprecatedRemoved => Compat::DeprecatedAdded,
        Compat::StabilityDecreased => Compat::StabilityIncreased,
        Compat::StabilityIncreased => Compat::StabilityDecreased,
        Compat::ApiVersionAdded => Compat::ApiVersionRemoved,
        Compat::ApiVersionRemoved => Compat::ApiVersionAdded,
        itself => itself,
    }
}

/// Why the way back may be told by another rule than the mirror; none where it never is.
pub(crate) fn waived(rule: Compat) -> Option<&'static str> {
    Some(match rule {
        Compat::ReadPropertyRemovedAfterDeprecation
        | Compat::MethodRemovedAfterSunset
        | Compat::MethodRemovedBeforeSunset => "what was announced to go comes back as something new",
        Compat::PropertyRenamed | Compat::MethodRenamed | Compat::EnumValueRenamed | Compat::TypeRenamed => {
            "the head alone states `was`, so the way back is something gone and something new"
        }
        Compat::WritePropertyMoved => {
            "the head alone states `moved-to`, so the way back is a param that is new"
        }
        Compat::WritePropertyBecameWriteOnly => "the way back is a property that is new",
        Compat::ReadPropertyTypeNarrowed
        | Compat::ReadPropertyTypeChanged
        | Compat::ReadPropertyItemTypeChanged => "a type with other values is another one both ways",
        Compat::WritePropertyTypeNarrowed
        | Compat::WritePropertyTypeWidened
        | Compat::ParamTypeNarrowed
        | Compat::ParamTypeWidened => "a type that takes other values takes less both ways",
        Compat::ReadPropertyAdded | Compat::ReadVisibilityWidened | Compat::ReadVisibilityNarrowed => {
            "what a trusted surface or the SDK comes to show is a property added, not a leak"
        }
        Compat::WritePropertyRemoved | Compat::MethodParamRemoved => {
            "what must be there comes back as one that must be there"
        }
        Compat::WriteRequiredPropertyAdded | Compat::MethodParamAddedRequired => {
            "a param that goes is one rule, whether or not it had to be there"
        }
        Compat::WritePropertyDependencyAdded | Compat::WritePropertiesExclusionAdded => {
            "a request that needs less beside it is one of which more is taken"
        }
        Compat::WritePropertyBecameReadOnly
        | Compat::WritePropertyBecameWritable
        | Compat::WriteAccessWidened
        | Compat::WriteAccessNarrowed => "which of them it is depends on what the other surface may do",
        Compat::WriteMediaTypeRemoved => "one body in the place of another is one gone both ways",
        Compat::MethodAdded | Compat::MethodWireVerbAdded => {
            "an operation that goes is one rule, whatever brought it"
        }
        Compat::MethodReturnBecamePaginated | Compat::MethodReturnTypeChanged | Compat::MethodBecameAsync => {
            "what is no page, or no promise, any more is another type"
        }
        Compat::MethodIdempotencyWithdrawn
        | Compat::PaginationOverflowBehaviorChanged
        | Compat::CascadeDeleteChanged
        | Compat::PrimaryDeletionPolicyChanged
        | Compat::PrimaryMembershipRuleChanged
        | Compat::FailureBecameSuccess
        | Compat::PasswordCheckRelaxed
        | Compat::DerivationRuleChanged => {
            "stated for the first time, it is a promise more or a precondition"
        }
        Compat::SemanticRuleAdded | Compat::SemanticRuleUnpinned | Compat::RuleSourceWeakened => {
            "better evidence, and a check that more have to pass, is a promise more"
        }
        Compat::ReadEnumValueAdded | Compat::WriteEnumValueRemoved => {
            "a value that flows both ways is told of the way in which it can be missed"
        }
        Compat::PaginationMaxPageSizeDecreased => "a larger page is more that is taken",
        Compat::DeprecatedWithoutSunset | Compat::DeprecatedWithoutReplacement => {
            "the way back takes the announcement back, or completes it"
        }
        Compat::SunsetDateMovedEarlier | Compat::SunsetDateRemoved => {
            "more time than was promised is a matter of text"
        }
        Compat::ApiVersionDefaultChanged => "taking back the newest version is a version that is gone",
        _ => return None,
    })
}
