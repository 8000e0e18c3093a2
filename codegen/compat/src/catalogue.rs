//! The catalogue of compatibility rules. Each rule says what one kind of change means.

use serde::{Serialize, Serializer};

use crate::level::ChangeLevel;
use crate::rule_info::{Direction, RuleInfo};

/// Defines the enum and its table from one list.
macro_rules! catalogue {
    ($($name:ident = $id:literal, $direction:ident, $level:ident $(, $security:ident)?; $why:literal)*) => {
        /// One rule of the catalogue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum CompatRule {
            $(#[doc = $why] $name,)*
        }

        impl CompatRule {
            /// All rules, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The description of this rule.
            pub const fn info(self) -> RuleInfo {
                match self {
                    $(Self::$name => RuleInfo {
                        id: $id,
                        direction: Direction::$direction,
                        level: ChangeLevel::$level,
                        security: false $(|| stringify!($security).len() == "security".len())?,
                        why: $why,
                    },)*
                }
            }
        }
    };
}

impl Serialize for CompatRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.info().id)
    }
}

impl std::fmt::Display for CompatRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.info().id)
    }
}

catalogue! {
    // Properties of User and nested objects, read direction
    ReadPropertyAdded = "read-property-added", Read, Compatible;
        "Existing readers ignore unknown properties"
    ReadPropertyRemoved = "read-property-removed", Read, Breaking;
        "Code that reads the property no longer compiles, or reads `undefined`"
    ReadPropertyRemovedAfterDeprecation = "read-property-removed-after-deprecation", Read, Dangerous;
        "The removal was announced, and the sunset has passed"
    PropertyRenamed = "property-renamed", Both, Breaking;
        "Code that uses the old name stops working"
    ReadPropertyTypeChanged = "read-property-type-changed", Read, Breaking;
        "Code that decodes or compares the old type fails"
    ReadPropertyTypeNarrowed = "read-property-type-narrowed", Read, Compatible;
        "The old type already allowed every new value"
    ReadPropertyBecameNullable = "read-property-became-nullable", Read, Breaking;
        "Code that expects a value now gets null"
    ReadPropertyBecameNonNullable = "read-property-became-non-nullable", Read, Compatible;
        "Readers have one fewer case to handle"
    ReadPropertyBecameOptional = "read-property-became-optional", Read, Breaking;
        "Code that expects the key may find it missing"
    ReadPropertyBecameRequired = "read-property-became-required", Read, Compatible;
        "Readers have one fewer case to handle"
    ReadPropertyItemTypeChanged = "read-property-item-type-changed", Read, Breaking;
        "Code that decodes or compares the old items fails"
    ReadPropertyFormatChanged = "read-property-format-changed", Read, Dangerous;
        "Existing code compiles, but reads the value in the wrong format or unit"
    ReadPropertyWireNameChanged = "read-property-wire-name-changed", Read, Breaking;
        "Code that reads the old key on the wire finds nothing"
    ReadPropertyBecameDerived = "read-property-became-derived", Read, Dangerous;
        "The SDK now computes the value, so it may differ from the stored one"
    ReadPropertyBecameStored = "read-property-became-stored", Read, Dangerous;
        "The value is no longer computed, so it may differ from the properties it came from"
    ReadPropertyOrderingChanged = "read-property-ordering-changed", Read, Dangerous;
        "Callers may rely on the order of the items"
    ReadMapValueTypeChanged = "read-map-value-type-changed", Read, Breaking;
        "The object may hold other values than before"
    // Properties, write direction (params)
    WriteOptionalPropertyAdded = "write-optional-property-added", Write, Compatible;
        "Existing calls leave it out and stay valid"
    WriteRequiredPropertyAdded = "write-required-property-added", Write, Breaking;
        "Existing calls do not send it, so they fail"
    WritePropertyRemoved = "write-property-removed", Write, Breaking;
        "Existing calls that send it fail"
    WritePropertyRemovedSilentlyIgnored = "write-property-removed-silently-ignored", Write, Dangerous;
        "Existing calls that send it succeed, but the value is ignored"
    WritePropertyMoved = "write-property-moved", Write, Breaking;
        "Existing calls that send it here fail; another operation takes it now"
    WritePropertyTypeNarrowed = "write-property-type-narrowed", Write, Breaking;
        "Some values that were valid are now rejected"
    WritePropertyTypeWidened = "write-property-type-widened", Write, Compatible;
        "All values that were valid stay valid"
    WritePropertyBecameRequired = "write-property-became-required", Write, Breaking;
        "Existing calls that leave it out fail"
    WritePropertyBecameOptional = "write-property-became-optional", Write, Compatible;
        "Existing calls that send it stay valid"
    WritePropertyBecameNullable = "write-property-became-nullable", Write, Compatible;
        "Existing calls stay valid; null is accepted as well"
    WritePropertyBecameNonNullable = "write-property-became-non-nullable", Write, Breaking;
        "Existing calls that send null fail"
    WritePropertyBecameReadOnly = "write-property-became-read-only", Write, Breaking;
        "Existing writes are rejected or ignored"
    WritePropertyBecameWritable = "write-property-became-writable", Write, Dangerous;
        "Callers can change state that they could not change before"
    WritePropertyBecameWriteOnly = "write-property-became-write-only", Read, Breaking;
        "Code that reads the property no longer compiles, or reads `undefined`"
    WriteBodyBecameClosed = "write-body-became-closed", Write, Breaking;
        "Requests with unknown params are now rejected"
    WriteBodyBecameOpen = "write-body-became-open", Write, Dangerous;
        "Misspelled params are no longer reported"
    WriteMediaTypeRemoved = "write-media-type-removed", Write, Breaking;
        "Requests in the old encoding are rejected"
    WriteMediaTypeAdded = "write-media-type-added", Write, Compatible;
        "Existing requests stay valid; another encoding is accepted as well"
    WritePropertiesExclusionAdded = "write-properties-exclusion-added", Write, Breaking;
        "Params that could be sent together now conflict"
    WritePropertyDependencyAdded = "write-property-dependency-added", Write, Breaking;
        "Calls that do not send the other param as well now fail"
    // Methods and their parameters
    MethodAdded = "method-added", Consumer, Compatible;
        "Existing calls are not affected"
    MethodRemoved = "method-removed", Consumer, Breaking;
        "Existing calls fail"
    MethodRemovedBeforeSunset = "method-removed-before-sunset", Consumer, Breaking;
        "It was removed earlier than announced, and existing calls fail"
    MethodRemovedAfterSunset = "method-removed-after-sunset", Consumer, Dangerous;
        "The removal was announced, and the sunset has passed"
    MethodRenamed = "method-renamed", Consumer, Breaking;
        "Calls by the old name fail"
    MemberKindChanged = "member-kind-changed", Consumer, Breaking;
        "Code must call what it used to read, or read what it used to call"
    MethodParamAddedOptional = "method-param-added-optional", Consumer, Compatible;
        "Existing calls stay valid"
    MethodParamAddedRequired = "method-param-added-required", Consumer, Breaking;
        "Existing calls do not pass it, so they fail"
    MethodParamRemoved = "method-param-removed", Consumer, Breaking;
        "Existing calls that pass it fail, or the value is ignored"
    MethodParamStyleChanged = "method-param-style-changed", Consumer, Breaking;
        "Existing calls pass the params in the wrong form"
    MethodParamReordered = "method-param-reordered", Consumer, Breaking;
        "Existing calls pass the params in the wrong order, and may still compile"
    ParamTypeWidened = "param-type-widened", Consumer, Compatible;
        "All values that were valid stay valid"
    ParamTypeNarrowed = "param-type-narrowed", Consumer, Breaking;
        "Some values that were valid are now rejected"
    MethodReturnTypeChanged = "method-return-type-changed", Consumer, Breaking;
        "Code that uses the result expects another type"
    MethodReturnBecamePaginated = "method-return-became-paginated", Consumer, Breaking;
        "Code that expects an array gets an object with a page"
    MethodBecameAsync = "method-became-async", Consumer, Breaking;
        "Code that expects a value gets a promise"
    MethodWireRouteChanged = "method-wire-route-changed", Wire, Breaking;
        "Requests to the old place, or in the old form, fail"
    MethodWireVerbAdded = "method-wire-verb-added", Wire, Compatible;
        "Existing requests stay valid; another verb is accepted as well"
    MethodIdempotencyWithdrawn = "method-idempotency-withdrawn", Meaning, Breaking;
        "Repeating a call may now have another result"
    // Enumerations
    ReadEnumValueAdded = "read-enum-value-added", Read, Dangerous;
        "Code that matches all known values does not handle the new one"
    ReadEnumValueRemoved = "read-enum-value-removed", Read, Compatible;
        "The value is not returned any more"
    WriteEnumValueAdded = "write-enum-value-added", Write, Compatible;
        "Existing calls stay valid; another value is accepted as well"
    WriteEnumValueRemoved = "write-enum-value-removed", Write, Breaking;
        "Existing calls that send the value fail"
    EnumBecameOpen = "enum-became-open", Read, Breaking;
        "Readers must handle unknown values"
    EnumBecameClosed = "enum-became-closed", Write, Breaking;
        "Unknown values are now rejected"
    EnumValueRenamed = "enum-value-renamed", Both, Breaking;
        "The value on the wire changed"
    // Defaults and limits
    DefaultValueChanged = "default-value-changed", Write, Dangerous;
        "Leaving the param out now means something else"
    DefaultValueAdded = "default-value-added", Write, Dangerous;
        "Leaving the param out now sets a value"
    DefaultValueRemoved = "default-value-removed", Write, Breaking;
        "Leaving the param out may now fail"
    WriteMaxDecreased = "write-max-decreased", Write, Breaking;
        "Values that were valid are now too large or too long"
    WriteMaxIncreased = "write-max-increased", Write, Compatible;
        "All values that were valid stay valid"
    WriteMinIncreased = "write-min-increased", Write, Breaking;
        "Values that were valid are now too small or too short"
    WriteMinDecreased = "write-min-decreased", Write, Dangerous;
        "Weaker values are accepted, which matters for passwords"
    ReadMaxIncreased = "read-max-increased", Read, Dangerous;
        "Longer values may not fit where readers store them"
    ReadMaxDecreased = "read-max-decreased", Read, Compatible;
        "Existing storage is large enough for all values"
    WritePatternTightened = "write-pattern-tightened", Write, Breaking;
        "Values in the old format are rejected"
    WritePatternLoosened = "write-pattern-loosened", Write, Compatible;
        "All values that were valid stay valid"
    UnlimitedSentinelChanged = "unlimited-sentinel-changed", Both, Breaking;
        "The same number now means the opposite: a limit, or no limit"
    RateLimitTightened = "rate-limit-tightened", Meaning, Dangerous;
        "Traffic that was accepted is now rejected"
    // Visibility and access (FAPI, BAPI, SDK × read, write)
    ReadVisibilityWidened = "read-visibility-widened", Access, Breaking, security;
        "A less trusted surface can now read it, which may leak data"
    ReadVisibilityNarrowed = "read-visibility-narrowed", Access, Breaking;
        "Existing readers can no longer read it"
    WriteAccessWidened = "write-access-widened", Access, Breaking, security;
        "A less trusted surface can now write it, which may allow privilege escalation"
    WriteAccessNarrowed = "write-access-narrowed", Access, Breaking;
        "Existing writes on that surface are rejected"
    SurfaceAdded = "surface-added", Access, Compatible;
        "The operation is now on another surface as well"
    SurfaceRemoved = "surface-removed", Access, Breaking;
        "Existing calls on that surface fail"
    AuthRequirementAdded = "auth-requirement-added", Access, Breaking;
        "Existing calls without these credentials fail"
    AuthRequirementRemoved = "auth-requirement-removed", Access, Breaking, security;
        "Calls without credentials are now accepted"
    AuthScopeChanged = "auth-scope-changed", Access, Breaking;
        "The scopes of existing tokens may not be enough"
    // Semantic rules of the User contract
    MergePolicyChanged = "merge-policy-changed", Meaning, Breaking;
        "The same write now stores other data"
    MergeDepthChanged = "merge-depth-changed", Meaning, Breaking;
        "The same write now merges to another depth"
    NullDeletionChanged = "null-deletion-changed", Meaning, Breaking;
        "Sending null now means something else"
    EmptyObjectMeaningChanged = "empty-object-meaning-changed", Meaning, Breaking;
        "Sending an empty object now means something else"
    ArrayMergeChanged = "array-merge-changed", Meaning, Breaking;
        "Sending an array now means something else"
    AbsentKeyMeaningChanged = "absent-key-meaning-changed", Meaning, Breaking;
        "Leaving a key out now means something else"
    PaginationDefaultPageSizeChanged = "pagination-default-page-size-changed", Meaning, Dangerous;
        "Calls that rely on the default size of a page get other items"
    PaginationDefaultStartChanged = "pagination-default-start-changed", Meaning, Breaking;
        "Calls that rely on the default start get another page"
    PaginationMaxPageSizeDecreased = "pagination-max-page-size-decreased", Meaning, Breaking;
        "Calls that ask for larger pages fail or get fewer items"
    PaginationOverflowBehaviorChanged = "pagination-overflow-behavior-changed", Meaning, Breaking;
        "A page or limit out of range now has another result"
    DefaultSortChanged = "default-sort-changed", Meaning, Dangerous;
        "Calls that rely on the default order get other items on each page"
    PrimaryVerifiedRequiredRelaxed = "primary-verified-required-relaxed", Meaning, Breaking, security;
        "An unverified address can become primary, which may allow an account takeover"
    PrimaryVerifiedRequiredAdded = "primary-verified-required-added", Meaning, Breaking;
        "Calls that make an unverified address primary fail"
    PrimaryMembershipRuleChanged = "primary-membership-rule-changed", Meaning, Breaking;
        "Code may rely on finding the primary in its list"
    PrimaryAutoAssignmentChanged = "primary-auto-assignment-changed", Meaning, Dangerous;
        "Another address or number becomes primary on its own"
    PrimaryDeletionPolicyChanged = "primary-deletion-policy-changed", Meaning, Breaking;
        "Deleting the primary now has another result"
    UniquenessScopeChanged = "uniqueness-scope-changed", Meaning, Breaking;
        "Values that were accepted may now be rejected as duplicates"
    UniquenessRelaxed = "uniqueness-relaxed", Meaning, Breaking, security;
        "A lookup by this value may return another user"
    DerivationRuleChanged = "derivation-rule-changed", Meaning, Dangerous;
        "The value is now computed differently"
    PasswordCheckRelaxed = "password-check-relaxed", Meaning, Breaking, security;
        "Weaker passwords are accepted"
    PasswordChangeSessionEffectChanged = "password-change-session-effect-changed", Meaning, Breaking, security;
        "Another set of sessions ends when the password changes"
    NotificationDefaultChanged = "notification-default-changed", Meaning, Dangerous;
        "Messages are now sent, or no longer sent, by default"
    PreconditionAdded = "precondition-added", Meaning, Breaking;
        "Existing calls now need a setting or a state that they did not need before"
    PreconditionRemoved = "precondition-removed", Meaning, Dangerous;
        "Calls that were rejected are now accepted"
    SideEffectAdded = "side-effect-added", Meaning, Dangerous;
        "A call now does more than before"
    SideEffectRemoved = "side-effect-removed", Meaning, Breaking;
        "Callers may rely on what the call no longer does"
    CascadeDeleteChanged = "cascade-delete-changed", Meaning, Breaking;
        "Deleting now removes, or keeps, other objects than before"
    CachePolicyChanged = "cache-policy-changed", Meaning, Dangerous;
        "Callers may get older or newer data than before"
    SemanticRuleAdded = "semantic-rule-added", Meaning, Dangerous;
        "The behaviour was not specified before, so an implementation may differ"
    SemanticRuleRemoved = "semantic-rule-removed", Meaning, Breaking;
        "Callers may rely on behaviour that is no longer specified"
    SemanticRuleUnpinned = "semantic-rule-unpinned", Meaning, Dangerous;
        "The rule is still stated, but the conformance suite judges less of it"
    // Errors
    ErrorCodeAdded = "error-code-added", Read, Dangerous;
        "Callers may have to handle a new error"
    ErrorCodeRemoved = "error-code-removed", Read, Dangerous;
        "Code that handles the error no longer runs, and the failure may have another code"
    ErrorCodeRenamed = "error-code-renamed", Read, Breaking;
        "Code that handles the old code does not recognise the error"
    ErrorStatusChanged = "error-status-changed", Read, Breaking;
        "Code that handles the old status does not recognise the error"
    ErrorParamPathChanged = "error-param-path-changed", Read, Breaking;
        "Forms show the error at the wrong field"
    SuccessStatusChanged = "success-status-changed", Read, Breaking;
        "Code that expects the old status or body fails"
    FailureBecameSuccess = "failure-became-success", Meaning, Dangerous;
        "Invalid requests are now accepted"
    // Implementer-facing (generated trait and conformance)
    TraitRequiredMethodAdded = "trait-required-method-added", Implementer, Breaking;
        "Existing implementations no longer compile"
    TraitProvidedMethodAdded = "trait-provided-method-added", Implementer, Compatible;
        "The method has a default body, so existing implementations still compile"
    TraitMethodDefaultRemoved = "trait-method-default-removed", Implementer, Breaking;
        "Implementations that rely on the default body no longer compile"
    TraitMethodRemoved = "trait-method-removed", Implementer, Breaking;
        "Implementations of the method no longer compile"
    TraitMethodSignatureChanged = "trait-method-signature-changed", Implementer, Breaking;
        "Implementations of the method may no longer compile"
    TraitSupertraitAdded = "trait-supertrait-added", Implementer, Breaking;
        "Implementations without the new bound no longer compile"
    GeneratedStructFieldAdded = "generated-struct-field-added", Implementer, Breaking;
        "Code that builds the struct field by field no longer compiles"
    GeneratedStructFieldRemoved = "generated-struct-field-removed", Implementer, Breaking;
        "Code that uses the field no longer compiles"
    GeneratedEnumVariantAdded = "generated-enum-variant-added", Implementer, Breaking;
        "An exhaustive match no longer compiles, unless the enum is `non_exhaustive`"
    ConformanceCheckAdded = "conformance-check-added", Implementer, Dangerous;
        "An implementation that passed may now fail"
    ConformanceCheckTightened = "conformance-check-tightened", Implementer, Breaking;
        "The rule is now judged more strictly"
    ConformanceCheckRelaxed = "conformance-check-relaxed", Implementer, Dangerous;
        "Implementations guarantee less to callers"
    ConformanceProfileRequirementAdded = "conformance-profile-requirement-added", Implementer, Breaking;
        "Implementations must support more to be judged"
    // Deprecation, lifecycle, versions, the spec itself
    DeprecatedAdded = "deprecated-added", Governance, Compatible;
        "It still works, and its removal is announced"
    DeprecatedRemoved = "deprecated-removed", Governance, Compatible;
        "It is no longer announced for removal"
    DeprecatedWithoutSunset = "deprecated-without-sunset", Governance, Dangerous;
        "Callers have no date to plan for"
    DeprecatedWithoutReplacement = "deprecated-without-replacement", Governance, Dangerous;
        "Callers do not know what to use instead"
    SunsetDateMovedEarlier = "sunset-date-moved-earlier", Governance, Breaking;
        "Callers have less time than promised"
    SunsetDateRemoved = "sunset-date-removed", Governance, Dangerous;
        "Callers no longer have a date to plan for"
    StabilityDecreased = "stability-decreased", Governance, Breaking;
        "It may now change without notice"
    StabilityIncreased = "stability-increased", Governance, Compatible;
        "It no longer changes without notice"
    ApiVersionAdded = "api-version-added", Governance, Compatible;
        "Existing versions are still served"
    ApiVersionRemoved = "api-version-removed", Governance, Breaking;
        "Clients that use this version fail"
    ApiVersionDefaultChanged = "api-version-default-changed", Governance, Breaking;
        "Clients that do not select a version get different behaviour"
    ReleasedVersionEdited = "released-version-edited", Governance, Breaking;
        "An API version that was already published changed"
    VersionBumpTooSmall = "version-bump-too-small", Governance, Breaking;
        "The version bump is smaller than the changes require"
    RuleSourceWeakened = "rule-source-weakened", Governance, Dangerous;
        "The rule is less well supported by its sources"
    DocChanged = "doc-changed", Governance, Compatible;
        "Only texts changed"
    ExampleChanged = "example-changed", Governance, Compatible;
        "Only texts changed"
    TypeRenamed = "type-renamed", Governance, Compatible;
        "The name on the wire stays the same"
}
