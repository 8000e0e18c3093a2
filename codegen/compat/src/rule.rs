//! The catalogue: every rule that says what a difference of two contracts means.

use serde::{Serialize, Serializer};

use crate::level::{Audience, ChangeLevel};

/// Toward whom a value flows, or what the difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// A value flows to who calls.
    Read,
    /// A value flows to the server.
    Write,
    /// Both ways.
    Both,
    /// Who calls a method.
    Consumer,
    /// The binding to HTTP.
    Wire,
    /// Who may read and write, on which surface.
    Access,
    /// What a call does.
    Meaning,
    /// Who implements.
    Implementer,
    /// The contract itself: versions, deprecations, texts.
    Governance,
}

/// What the catalogue says of one rule.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct RuleInfo {
    /// Its id, kebab-case.
    pub id: &'static str,
    /// Toward whom.
    pub direction: Direction,
    /// How much such a change asks, where the contract says nothing that changes it.
    pub level: ChangeLevel,
    /// Whether it must be approved by name.
    pub security: bool,
    /// Why it has this level.
    pub why: &'static str,
}

impl RuleInfo {
    /// Whom such a change concerns.
    pub fn audience(&self) -> Audience {
        match self.direction {
            Direction::Implementer => Audience::Implementer,
            Direction::Governance => Audience::Maintainer,
            _ => Audience::Caller,
        }
    }
}

/// Makes the enum and its table from one list.
macro_rules! catalogue {
    ($($name:ident = $id:literal, $direction:ident, $level:ident $(, $security:ident)?; $why:literal)*) => {
        /// One rule of the catalogue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum CompatRule {
            $(#[doc = $why] $name,)*
        }

        impl CompatRule {
            /// Every rule, in the order of the catalogue.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// What the catalogue says of it.
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
        "Readers ignore unknown members; generated strict decoders must not (record as minor)"
    ReadPropertyRemoved = "read-property-removed", Read, Breaking;
        "Code that reads it stops compiling or gets undefined"
    ReadPropertyRemovedAfterDeprecation = "read-property-removed-after-deprecation", Read, Dangerous;
        "Announced and sunset date passed: downgraded, never silent"
    PropertyRenamed = "property-renamed", Both, Breaking;
        "Only when the spec states was:; replaces a removed+added pair"
    ReadPropertyTypeChanged = "read-property-type-changed", Read, Breaking;
        "Decoders and comparisons fail"
    ReadPropertyTypeNarrowed = "read-property-type-narrowed", Read, Compatible;
        "Every value was legal before"
    ReadPropertyBecameNullable = "read-property-became-nullable", Read, Breaking;
        "A reader that dereferences meets null"
    ReadPropertyBecameNonNullable = "read-property-became-non-nullable", Read, Compatible;
        "Fewer cases for readers"
    ReadPropertyBecameOptional = "read-property-became-optional", Read, Breaking;
        "Key may be missing"
    ReadPropertyBecameRequired = "read-property-became-required", Read, Compatible;
        "Stronger promise"
    ReadPropertyItemTypeChanged = "read-property-item-type-changed", Read, Breaking;
        "Same as type, one level down"
    ReadPropertyFormatChanged = "read-property-format-changed", Read, Dangerous;
        "Date vs epoch ms vs RFC3339 compiles but misparses"
    ReadPropertyWireNameChanged = "read-property-wire-name-changed", Read, Breaking;
        "The snake_case key changed under an unchanged SDK name"
    ReadPropertyBecameDerived = "read-property-became-derived", Read, Dangerous;
        "fullName/primaryEmailAddress: now computed, writes through it stop"
    ReadPropertyBecameStored = "read-property-became-stored", Read, Dangerous;
        "Derived rule withdrawn; may now disagree with its sources"
    ReadPropertyOrderingChanged = "read-property-ordering-changed", Read, Dangerous;
        "Array order was observable"
    ReadMapValueTypeChanged = "read-map-value-type-changed", Read, Breaking;
        "Metadata value domain changed"
    // Properties, write direction (params)
    WriteOptionalPropertyAdded = "write-optional-property-added", Write, Compatible;
        "Old callers do not send it"
    WriteRequiredPropertyAdded = "write-required-property-added", Write, Breaking;
        "Old calls are now invalid, default or not"
    WritePropertyRemoved = "write-property-removed", Write, Breaking;
        "Closed bodies reject it; open bodies drop it silently (loss of data): both break"
    WritePropertyRemovedSilentlyIgnored = "write-property-removed-silently-ignored", Write, Dangerous;
        "Body is open: the write succeeds and does nothing"
    WritePropertyMoved = "write-property-moved", Write, Breaking;
        "Removed here, moved-to: another method/route; migration text is mandatory"
    WritePropertyTypeNarrowed = "write-property-type-narrowed", Write, Breaking;
        "Some old values rejected"
    WritePropertyTypeWidened = "write-property-type-widened", Write, Compatible;
        "All old values accepted"
    WritePropertyBecameRequired = "write-property-became-required", Write, Breaking;
        "Old calls omit it"
    WritePropertyBecameOptional = "write-property-became-optional", Write, Compatible;
        "Old calls still send it"
    WritePropertyBecameNullable = "write-property-became-nullable", Write, Compatible;
        "Accepts more"
    WritePropertyBecameNonNullable = "write-property-became-non-nullable", Write, Breaking;
        "Null (clear) is now an error"
    WritePropertyBecameReadOnly = "write-property-became-read-only", Write, Breaking;
        "Write is refused or ignored"
    WritePropertyBecameWritable = "write-property-became-writable", Write, Dangerous;
        "New way to change state; security review"
    WritePropertyBecameWriteOnly = "write-property-became-write-only", Read, Breaking;
        "Readers lose it"
    WriteBodyBecameClosed = "write-body-became-closed", Write, Breaking;
        "Unknown keys now rejected"
    WriteBodyBecameOpen = "write-body-became-open", Write, Dangerous;
        "Typos are no longer reported"
    WriteMediaTypeRemoved = "write-media-type-removed", Write, Breaking;
        "Form vs JSON callers fail"
    WriteMediaTypeAdded = "write-media-type-added", Write, Compatible;
        "More ways to call"
    WritePropertiesExclusionAdded = "write-properties-exclusion-added", Write, Breaking;
        "Two params that could be sent together now conflict"
    WritePropertyDependencyAdded = "write-property-dependency-added", Write, Breaking;
        "E.g. signOutOfOtherSessions needs password"
    // Methods and their parameters
    MethodAdded = "method-added", Consumer, Compatible;
        "New ability"
    MethodRemoved = "method-removed", Consumer, Breaking;
        "Call fails"
    MethodRemovedBeforeSunset = "method-removed-before-sunset", Consumer, Breaking;
        "Earlier than promised"
    MethodRemovedAfterSunset = "method-removed-after-sunset", Consumer, Dangerous;
        "As promised; in the changelog, no gate failure"
    MethodRenamed = "method-renamed", Consumer, Breaking;
        "Only when was: is stated"
    MemberKindChanged = "member-kind-changed", Consumer, Breaking;
        "Method to property: old call throws, and an uncalled method is always truthy"
    MethodParamAddedOptional = "method-param-added-optional", Consumer, Compatible;
        "Old calls valid"
    MethodParamAddedRequired = "method-param-added-required", Consumer, Breaking;
        "Old calls invalid"
    MethodParamRemoved = "method-param-removed", Consumer, Breaking;
        "Callers pass too many / ignored"
    MethodParamStyleChanged = "method-param-style-changed", Consumer, Breaking;
        "Positional to object or back (wire can be identical)"
    MethodParamReordered = "method-param-reordered", Consumer, Breaking;
        "Same types: wrong values compile"
    ParamTypeWidened = "param-type-widened", Consumer, Compatible;
        "Accepts more"
    ParamTypeNarrowed = "param-type-narrowed", Consumer, Breaking;
        "Rejects some"
    MethodReturnTypeChanged = "method-return-type-changed", Consumer, Breaking;
        "Result handled wrongly"
    MethodReturnBecamePaginated = "method-return-became-paginated", Consumer, Breaking;
        "Array to {data,total_count}"
    MethodBecameAsync = "method-became-async", Consumer, Breaking;
        "Value to Promise"
    MethodWireRouteChanged = "method-wire-route-changed", Wire, Breaking;
        "Same SDK name, other verb or path"
    MethodWireVerbAdded = "method-wire-verb-added", Wire, Compatible;
        "Additional verb (PUT beside PATCH)"
    MethodIdempotencyWithdrawn = "method-idempotency-withdrawn", Meaning, Breaking;
        "Retries now duplicate"
    // Enumerations
    ReadEnumValueAdded = "read-enum-value-added", Read, Dangerous;
        "Exhaustive matches miss it; C when the enum is declared open"
    ReadEnumValueRemoved = "read-enum-value-removed", Read, Compatible;
        "Never sent again"
    WriteEnumValueAdded = "write-enum-value-added", Write, Compatible;
        "More accepted"
    WriteEnumValueRemoved = "write-enum-value-removed", Write, Breaking;
        "Old calls rejected"
    EnumBecameOpen = "enum-became-open", Read, Breaking;
        "Typed consumers need a fallback arm"
    EnumBecameClosed = "enum-became-closed", Write, Breaking;
        "Unknown values now refused"
    EnumValueRenamed = "enum-value-renamed", Both, Breaking;
        "Wire value changed"
    // Defaults and limits
    DefaultValueChanged = "default-value-changed", Write, Dangerous;
        "Omitting now means something else"
    DefaultValueAdded = "default-value-added", Write, Dangerous;
        "Omitting now sets a value"
    DefaultValueRemoved = "default-value-removed", Write, Breaking;
        "Omitting may now fail"
    WriteMaxDecreased = "write-max-decreased", Write, Breaking;
        "Old values refused (metadata bytes, name length)"
    WriteMaxIncreased = "write-max-increased", Write, Compatible;
        "More accepted"
    WriteMinIncreased = "write-min-increased", Write, Breaking;
        "E.g. password length 8 to 12"
    WriteMinDecreased = "write-min-decreased", Write, Dangerous;
        "Accepts weaker values: security-relevant for passwords"
    ReadMaxIncreased = "read-max-increased", Read, Dangerous;
        "Fixed-width stores truncate"
    ReadMaxDecreased = "read-max-decreased", Read, Compatible;
        "Smaller promise kept"
    WritePatternTightened = "write-pattern-tightened", Write, Breaking;
        "Old values refused"
    WritePatternLoosened = "write-pattern-loosened", Write, Compatible;
        "More accepted"
    UnlimitedSentinelChanged = "unlimited-sentinel-changed", Both, Breaking;
        "createOrganizationsLimit 0/null = unlimited: same type, reversed meaning"
    RateLimitTightened = "rate-limit-tightened", Meaning, Dangerous;
        "Old traffic refused"
    // Visibility and access (FAPI, BAPI, SDK × read, write)
    ReadVisibilityWidened = "read-visibility-widened", Access, Breaking, security;
        "A field becomes readable on a less trusted surface (privateMetadata to FAPI): leak"
    ReadVisibilityNarrowed = "read-visibility-narrowed", Access, Breaking;
        "Readers on that surface lose it"
    WriteAccessWidened = "write-access-widened", Access, Breaking, security;
        "A less trusted surface may write (publicMetadata from FAPI): privilege escalation"
    WriteAccessNarrowed = "write-access-narrowed", Access, Breaking;
        "Writers on that surface refused"
    SurfaceAdded = "surface-added", Access, Compatible;
        "A method appears on another surface"
    SurfaceRemoved = "surface-removed", Access, Breaking;
        "Method gone on one surface only"
    AuthRequirementAdded = "auth-requirement-added", Access, Breaking;
        "Old tokens refused (e.g. reverification step)"
    AuthRequirementRemoved = "auth-requirement-removed", Access, Breaking, security;
        "Protection dropped"
    AuthScopeChanged = "auth-scope-changed", Access, Breaking;
        "Old scopes not enough"
    // Semantic rules of the User contract
    MergePolicyChanged = "merge-policy-changed", Meaning, Breaking;
        "Replace to merge or back on the same route: same shape, other data"
    MergeDepthChanged = "merge-depth-changed", Meaning, Breaking;
        "Shallow to deep"
    NullDeletionChanged = "null-deletion-changed", Meaning, Breaking;
        "Null deletes / null is stored"
    EmptyObjectMeaningChanged = "empty-object-meaning-changed", Meaning, Breaking;
        "{} clears or is a no-op"
    ArrayMergeChanged = "array-merge-changed", Meaning, Breaking;
        "Arrays replaced or concatenated"
    AbsentKeyMeaningChanged = "absent-key-meaning-changed", Meaning, Breaking;
        "Absent = keep or absent = clear"
    PaginationDefaultPageSizeChanged = "pagination-default-page-size-changed", Meaning, Dangerous;
        "Callers that rely on one page silently lose rows"
    PaginationDefaultStartChanged = "pagination-default-start-changed", Meaning, Breaking;
        "1-based to 0-based: off by one page"
    PaginationMaxPageSizeDecreased = "pagination-max-page-size-decreased", Meaning, Breaking;
        "Calls refused or clamped"
    PaginationOverflowBehaviorChanged = "pagination-overflow-behavior-changed", Meaning, Breaking;
        "Clamp to error or back"
    DefaultSortChanged = "default-sort-changed", Meaning, Dangerous;
        "Order and page content move"
    PrimaryVerifiedRequiredRelaxed = "primary-verified-required-relaxed", Meaning, Breaking, security;
        "An unverified address can become primary: account takeover risk"
    PrimaryVerifiedRequiredAdded = "primary-verified-required-added", Meaning, Breaking;
        "Old writes refused"
    PrimaryMembershipRuleChanged = "primary-membership-rule-changed", Meaning, Breaking;
        "primaryX must be in X: consumers rely on the lookup"
    PrimaryAutoAssignmentChanged = "primary-auto-assignment-changed", Meaning, Dangerous;
        "Who becomes primary after verify/delete moves"
    PrimaryDeletionPolicyChanged = "primary-deletion-policy-changed", Meaning, Breaking;
        "Delete-primary refused or reassigned or nulls"
    UniquenessScopeChanged = "uniqueness-scope-changed", Meaning, Breaking;
        "Username/externalId unique per instance"
    UniquenessRelaxed = "uniqueness-relaxed", Meaning, Breaking, security;
        "Lookup by externalId can return another user"
    DerivationRuleChanged = "derivation-rule-changed", Meaning, Dangerous;
        "FullName, hasImage, twoFactorEnabled computed otherwise"
    PasswordCheckRelaxed = "password-check-relaxed", Meaning, Breaking, security;
        "Pwned-list or length check dropped"
    PasswordChangeSessionEffectChanged = "password-change-session-effect-changed", Meaning, Breaking, security;
        "signOutOfOtherSessions default flips"
    NotificationDefaultChanged = "notification-default-changed", Meaning, Dangerous;
        "notifyPrimaryEmailAddressChanged flips: mails sent or lost"
    PreconditionAdded = "precondition-added", Meaning, Breaking;
        "Old call now needs a setting or a factor"
    PreconditionRemoved = "precondition-removed", Meaning, Dangerous;
        "Less protection"
    SideEffectAdded = "side-effect-added", Meaning, Dangerous;
        "Call now also revokes, sends, deletes"
    SideEffectRemoved = "side-effect-removed", Meaning, Breaking;
        "Callers relied on it"
    CascadeDeleteChanged = "cascade-delete-changed", Meaning, Breaking;
        "Deleting the user keeps or drops children"
    CachePolicyChanged = "cache-policy-changed", Meaning, Dangerous;
        "getSessions cached: freshness"
    SemanticRuleAdded = "semantic-rule-added", Meaning, Dangerous;
        "Previously unstated, now promised: C only if the conformance suite passed it before"
    SemanticRuleRemoved = "semantic-rule-removed", Meaning, Breaking;
        "A promise withdrawn"
    SemanticRuleUnpinned = "semantic-rule-unpinned", Meaning, Dangerous;
        "Rule kept, but no conformance test covers it any more"
    // Errors
    ErrorCodeAdded = "error-code-added", Read, Dangerous;
        "New failure to handle"
    ErrorCodeRemoved = "error-code-removed", Read, Dangerous;
        "Handlers keyed on it go dead, failure arrives under another code"
    ErrorCodeRenamed = "error-code-renamed", Read, Breaking;
        "Handlers keyed on it miss"
    ErrorStatusChanged = "error-status-changed", Read, Breaking;
        "422 to 400: retry and form logic"
    ErrorParamPathChanged = "error-param-path-changed", Read, Breaking;
        "Meta.param_name feeds form fields"
    SuccessStatusChanged = "success-status-changed", Read, Breaking;
        "200 to 204, body lost"
    FailureBecameSuccess = "failure-became-success", Meaning, Dangerous;
        "Validation dropped silently"
    // Implementer-facing (generated trait and conformance)
    TraitRequiredMethodAdded = "trait-required-method-added", Implementer, Breaking;
        "Every implementation stops compiling"
    TraitProvidedMethodAdded = "trait-provided-method-added", Implementer, Compatible;
        "Default body; D when it returns Unsupported and conformance requires it"
    TraitMethodDefaultRemoved = "trait-method-default-removed", Implementer, Breaking;
        "Implementers relied on it"
    TraitMethodRemoved = "trait-method-removed", Implementer, Breaking;
        "Impl block names an unknown item"
    TraitMethodSignatureChanged = "trait-method-signature-changed", Implementer, Breaking;
        "Mirror of every param rule; widening is breaking here"
    TraitSupertraitAdded = "trait-supertrait-added", Implementer, Breaking;
        "Send/Sync/Clone bound"
    GeneratedStructFieldAdded = "generated-struct-field-added", Implementer, Breaking;
        "Struct literals fail unless non_exhaustive"
    GeneratedStructFieldRemoved = "generated-struct-field-removed", Implementer, Breaking;
        "Field access fails"
    GeneratedEnumVariantAdded = "generated-enum-variant-added", Implementer, Breaking;
        "Exhaustive match fails unless non_exhaustive"
    ConformanceCheckAdded = "conformance-check-added", Implementer, Dangerous;
        "A passing implementation may now fail"
    ConformanceCheckTightened = "conformance-check-tightened", Implementer, Breaking;
        "MAY to SHOULD to MUST"
    ConformanceCheckRelaxed = "conformance-check-relaxed", Implementer, Dangerous;
        "Weaker guarantee to consumers"
    ConformanceProfileRequirementAdded = "conformance-profile-requirement-added", Implementer, Breaking;
        "Level (core/full) needs more"
    // Deprecation, lifecycle, versions, the spec itself
    DeprecatedAdded = "deprecated-added", Governance, Compatible;
        "Announcement, sunset date required"
    DeprecatedRemoved = "deprecated-removed", Governance, Compatible;
        "Withdrawn announcement"
    DeprecatedWithoutSunset = "deprecated-without-sunset", Governance, Dangerous;
        "No date to plan for"
    DeprecatedWithoutReplacement = "deprecated-without-replacement", Governance, Dangerous;
        "Removal with nowhere to go"
    SunsetDateMovedEarlier = "sunset-date-moved-earlier", Governance, Breaking;
        "Less time than promised"
    SunsetDateRemoved = "sunset-date-removed", Governance, Dangerous;
        "Promise withdrawn"
    StabilityDecreased = "stability-decreased", Governance, Breaking;
        "Stable to beta withdraws guarantees"
    StabilityIncreased = "stability-increased", Governance, Compatible;
        "New guarantees"
    ApiVersionAdded = "api-version-added", Governance, Compatible;
        "Dated version beside old ones"
    ApiVersionRemoved = "api-version-removed", Governance, Breaking;
        "Clients pinned to it fail"
    ApiVersionDefaultChanged = "api-version-default-changed", Governance, Breaking;
        "Unpinned clients get other behaviour"
    ReleasedVersionEdited = "released-version-edited", Governance, Breaking;
        "A dated, published version was changed in place"
    VersionBumpTooSmall = "version-bump-too-small", Governance, Breaking;
        "Declared bump below what the changes need"
    RuleSourceWeakened = "rule-source-weakened", Governance, Dangerous;
        "Provenance of a rule goes from measured/documented to assumed"
    DocChanged = "doc-changed", Governance, Compatible;
        "Text only"
    ExampleChanged = "example-changed", Governance, Compatible;
        "Text only"
    TypeRenamed = "type-renamed", Governance, Compatible;
        "Alias can be generated; B without an alias"
}
