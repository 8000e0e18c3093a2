//! Mirror rules: the comparison of head and base in reverse finds the mirror rule of each change.

use clerk_user_compat::CompatRule;

/// The rule for the same change in reverse. If it depends on other properties of the element, it is the rule for an
/// element without them.
pub(crate) fn mirror(rule: CompatRule) -> CompatRule {
    // A rule that is not listed is its own mirror.
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

/// Why another rule than the mirror may find the change in reverse. `None` if no other rule does.
pub(crate) fn exception(rule: CompatRule) -> Option<&'static str> {
    Some(match rule {
        CompatRule::ReadPropertyRemovedAfterDeprecation
        | CompatRule::MethodRemovedAfterSunset
        | CompatRule::MethodRemovedBeforeSunset => "in reverse, a deprecated element is added",
        CompatRule::PropertyRenamed
        | CompatRule::MethodRenamed
        | CompatRule::EnumValueRenamed
        | CompatRule::TypeRenamed => {
            "only the head has `was`, so in reverse one element is removed and another is added"
        }
        CompatRule::WritePropertyMoved => "only the head has `moved-to`, so in reverse a param is added",
        CompatRule::WritePropertyBecameWriteOnly => "in reverse, a property is added",
        CompatRule::ReadPropertyTypeNarrowed
        | CompatRule::ReadPropertyTypeChanged
        | CompatRule::ReadPropertyItemTypeChanged => {
            "a type with other values is a changed type in both directions"
        }
        CompatRule::WritePropertyTypeNarrowed
        | CompatRule::WritePropertyTypeWidened
        | CompatRule::ParamTypeNarrowed
        | CompatRule::ParamTypeWidened => "a type that accepts other values is narrower in both directions",
        CompatRule::ReadPropertyAdded
        | CompatRule::ReadVisibilityWidened
        | CompatRule::ReadVisibilityNarrowed => {
            "a property that becomes readable on the backend or in the SDK is an added property, not a leak"
        }
        CompatRule::WritePropertyRemoved | CompatRule::MethodParamRemoved => {
            "in reverse, a required param is added as required"
        }
        CompatRule::WriteRequiredPropertyAdded | CompatRule::MethodParamAddedRequired => {
            "removing a param is one rule, required or not"
        }
        CompatRule::WritePropertyDependencyAdded | CompatRule::WritePropertiesExclusionAdded => {
            "in reverse, more requests are accepted"
        }
        CompatRule::WritePropertyBecameReadOnly
        | CompatRule::WritePropertyBecameWritable
        | CompatRule::WriteAccessWidened
        | CompatRule::WriteAccessNarrowed => "the rule depends on the access of the other surface",
        CompatRule::WriteMediaTypeRemoved => "replacing a body by another one removes one in both directions",
        CompatRule::MethodAdded | CompatRule::MethodWireVerbAdded => {
            "removing an operation is one rule, however it was added"
        }
        CompatRule::MethodReturnBecamePaginated
        | CompatRule::MethodReturnTypeChanged
        | CompatRule::MethodBecameAsync => "in reverse, the type changes, but not to a page or a promise",
        CompatRule::MethodIdempotencyWithdrawn
        | CompatRule::PaginationOverflowBehaviorChanged
        | CompatRule::CascadeDeleteChanged
        | CompatRule::PrimaryDeletionPolicyChanged
        | CompatRule::PrimaryMembershipRuleChanged
        | CompatRule::FailureBecameSuccess
        | CompatRule::PasswordCheckRelaxed
        | CompatRule::DerivationRuleChanged => "in reverse, a rule or a precondition is added",
        CompatRule::SemanticRuleAdded | CompatRule::SemanticRuleUnpinned | CompatRule::RuleSourceWeakened => {
            "in reverse, a better source or a check for more implementations is an added rule"
        }
        CompatRule::ReadEnumValueAdded | CompatRule::WriteEnumValueRemoved => {
            "for a value that travels both ways, the more severe direction is reported"
        }
        CompatRule::PaginationMaxPageSizeDecreased => "in reverse, a larger value is accepted",
        CompatRule::DeprecatedWithoutSunset | CompatRule::DeprecatedWithoutReplacement => {
            "in reverse, the deprecation is removed or completed"
        }
        CompatRule::SunsetDateMovedEarlier | CompatRule::SunsetDateRemoved => {
            "a later sunset is only a changed text"
        }
        CompatRule::ApiVersionDefaultChanged => "in reverse, an API version is removed",
        _ => return None,
    })
}
