//! The table of rule kinds: the one place that states the name, the docs and the parameters of each kind.
//!
//! Each kind has two forms. The resolved form is [`RuleKind`](crate::RuleKind), which rules carry. The written
//! form is what a spec file says; the crate `clerk-user-model` declares it from the same table and resolves it.

/// Calls `callback!` with the kinds in one form, `resolved` or `written`. `rule_kinds_in_form!` describes what
/// the callback receives.
///
/// A row is `Kind = "name" { parameters },`. With `as Type` after the name, the kind is written as that type, and
/// its parameters are only in the resolved form. A parameter is one of:
///
/// - `name: Type,`: the same type in both forms.
/// - `name: Type as Written,`: in both forms. A spec file has the second type, which keeps positions and names.
/// - `optional name: …,`: in both forms. A spec file may omit it, for the default of its type.
/// - `resolved name: Type,`: not in spec files, because it follows from targets, tables or other parameters.
/// - `written name: Type,`: only in spec files. It decides how the rule is resolved.
///
/// The order of kinds and parameters is the order in the contract, and part of the fingerprints of approvals.
#[doc(hidden)]
#[macro_export]
macro_rules! rule_kinds {
    ($form:ident, $callback:ident) => {
        $crate::rule_kinds_in_form! { $form $callback [] {
            /// The access that the surface of each target has to its properties.
            Access = "access" {
                /// The expected access.
                aspect: AccessAspect,
            },
            /// A merging write of a metadata property.
            MergePatch = "merge-patch" {
                /// The situation under test.
                aspect: MergeAspect,
                /// The expected result for the affected value.
                outcome: WriteOutcome as Spanned<WriteOutcome>,
            },
            /// A param that a request omits leaves its property unchanged.
            ParamsIndependent = "params-independent" {
                /// How many of the target's params the request sends.
                named: NamedParams,
            },
            /// A replacing write of a metadata property.
            ReplaceValue = "replace-value" {
                /// The situation under test.
                aspect: ReplaceAspect,
                /// The expected result for the affected value.
                outcome: WriteOutcome as Spanned<WriteOutcome>,
            },
            /// The size limit of a metadata property, in bytes of compact JSON.
            SizeLimit = "size-limit" {
                /// The largest size that is accepted.
                accepts: u64 as Spanned<u64>,
                /// The smallest size that is refused.
                refuses: u64 as Spanned<u64>,
                /// The expected error.
                error: ExpectedRefusal as ErrorRef,
            },
            /// The JSON values that a param accepts and refuses.
            ValueDomain = "value-domain" {
                /// The accepted values.
                accepts: List<ValueSet> as Vec<ValueSet>,
                /// The refused values.
                refuses: List<ValueSet> as Vec<ValueSet>,
                /// The expected error.
                error: ExpectedRefusal as ErrorRef,
            },
            /// The targets' params are refused.
            ParamRefused = "param-refused" {
                /// The expected error.
                error: ExpectedRefusal as ErrorRef,
            },
            /// An invariant between a primary id and its list. The target names the id property.
            PrimaryReference = "primary-reference" {
                /// Wire name of the primary id.
                resolved primary: Text,
                /// Wire name of the list.
                resolved list: Text,
                /// The invariant.
                aspect: PrimaryAspect,
            },
            /// Ids that cannot become primary. The id of a verified member can. The target names the id property.
            PrimarySet = "primary-set" {
                /// Wire name of the primary id.
                resolved primary: Text,
                /// Wire name of the list.
                resolved list: Text,
                /// The ids that are refused.
                refuses: List<PrimaryFault> as Vec<PrimaryFault>,
                /// The expected error.
                error: ExpectedRefusal as ErrorRef,
            },
            /// The member that becomes primary without being set. The target names the id property.
            PrimaryAssigned = "primary-assigned" {
                /// Wire name of the primary id.
                resolved primary: Text,
                /// Wire name of the list.
                resolved list: Text,
                /// The event that assigns the primary.
                trigger: PrimaryTrigger,
                /// The member that becomes primary.
                which: PrimaryChoice,
                /// The verification state of that member.
                status: VerificationState,
            },
            /// The verification state of list members when their owner is created. The target names the list.
            CreatedState = "created-state" {
                /// Wire name of the list.
                resolved list: Text,
                /// The expected state.
                status: VerificationState,
                /// The state that a request can set instead.
                unless: VerificationState,
            },
            /// The default and the bounds of a paging param, as its operation defines them. The target names the param.
            PageDefaults = "page-defaults" {
                /// Replaces `targets`: the param of this name in every list operation that has it.
                written param: Option<Spanned<String>>,
                /// Wire name of the param.
                resolved param: Text,
                /// The default value.
                resolved default: i64,
                /// The minimum value.
                resolved min: i64,
                /// The maximum value.
                resolved max: Option<i64>,
            },
            /// An invariant of reading a list page by page.
            PageWalk = "page-walk" {
                /// The invariant.
                aspect: PageAspect,
            },
            /// The JSON form of a list response.
            ListShape = "list-shape" {
                /// The expected form.
                shape: ListForm,
            },
            /// The sort order of a list. The target names the property that it is sorted by.
            ListOrder = "list-order" {
                /// Which order the rule is about.
                aspect: OrderAspect,
                /// Wire name of the property that the list is sorted by.
                resolved property: Text,
                /// The sort direction.
                direction: SortDirection,
            },
            /// The effect of a changing write on another property, which the target names.
            Effect = "effect" {
                /// Wire name of the affected property.
                resolved property: Text,
                /// The expected effect.
                becomes: PropertyEffect,
            },
            /// A deleted item no longer exists. The target names the owner's list.
            GoneAfter = "gone-after" {
                /// Wire name of the owner's list from which it is removed.
                resolved list: Text,
                /// Whether its value becomes available again.
                frees: bool,
                /// The expected error of a later read.
                error: ExpectedRefusal as ErrorRef,
            },
            /// A written value is read back unchanged. A file expands to one rule per writable property and surface.
            ReadYourWrites = "read-your-writes" {
                /// The resource whose properties are tested.
                written resource: Spanned<String>,
                /// Wire name of the property.
                resolved property: Text,
            },
            /// A refused call has no effect.
            UnchangedAfterRefusal = "unchanged-after-refusal",
            /// A call on one owner changes no other owner. Cases are generated from the operations that write.
            OthersUnchanged = "others-unchanged",
            /// A call on one member of a user changes no other member. Cases are generated from the operations that write.
            SiblingsUnchanged = "siblings-unchanged",
            /// All ways of reading show the same. Cases are the steps of the other rules.
            ReadingsAgree = "readings-agree",
            /// Two requests at the same time have the same effect as one after the other. Cases are the steps of the
            /// other rules.
            ConcurrentSteps = "concurrent-steps",
            /// What names something deleted is refused. Cases are the steps of the other rules.
            DeletedIds = "deleted-ids",
            /// Values are kept as they are written. Cases are the steps of the other rules, with other values.
            ValuesKept = "values-kept",
            /// Requests that the contract allows are accepted. Cases are the steps of the other rules.
            RequestsAccepted = "requests-accepted",
            /// The wire encoding of a value.
            Encoding = "encoding" {
                /// The expected encoding.
                form: EncodingForm,
            },
            /// Requests with invalid params are refused. Cases are generated from the params of the operations.
            ParamFault = "param-fault" {
                /// The param faults under test, one per request.
                faults: List<ParamFault> as Spanned<Vec<ParamFault>>,
                /// The expected error, as far as it is compared.
                resolved error: ExpectedRefusal,
                /// The parts of the refusal to compare with the error from `decoding`.
                written judges: JudgedPart,
                /// Whether the error names the invalid param.
                optional named: bool,
            },
            /// Omitting a param is equivalent to sending its default. Cases are generated from the params of the
            /// operations.
            ParamDefault = "param-default",
            /// Requests are refused regardless of their params. Cases are generated for every operation.
            ErrorAnswer = "error-answer" {
                /// The cause of the refusal.
                cause: RefusalCause,
                /// The expected error.
                error: ExpectedRefusal as ErrorRef,
                /// The parts of the refusal to compare.
                written judges: JudgedPart,
            },
            /// The body of an error response is a resource.
            ErrorBody = "error-body" {
                /// Name of the resource.
                resource: Text as Spanned<String>,
            },
            /// Responses match the definitions of their resources, including nested ones. Cases are generated from
            /// those definitions.
            AnswerShape = "answer-shape" {
                /// The part of the definition to compare.
                aspect: AnswerAspect,
            },
            /// A value that one owner holds is unavailable to others. The targets name the param that sets it,
            /// and flags that are sent with it.
            Unique = "unique" {
                /// The scope of uniqueness.
                among: UniqueScope,
                /// The situation under test.
                aspect: UniqueAspect as Spanned<UniqueAspect>,
                /// The expected error for a value that is already taken.
                error: ExpectedRefusal as Option<ErrorRef>,
                /// The parts of the refusal to compare; `refusal` by default.
                written judges: Option<JudgedPart>,
            },
            /// Values that clear the targets' properties.
            ClearedBy = "cleared-by" {
                /// The values to send.
                values: List<BlankValue> as Spanned<Vec<BlankValue>>,
                /// The allowed values of the property afterwards.
                reads: List<BlankValue> as Spanned<Vec<BlankValue>>,
            },
            /// The rows that a filtered list returns and a filtered count includes. The targets name the filter param.
            ListFilter = "list-filter" {
                /// The comparison that the filter makes.
                test: FilterTest,
                /// The compared properties of a row; `list.property` is a property of list members.
                at: List<Text> as Vec<Spanned<String>>,
            },
            /// The format of a timestamp. The targets name the properties.
            Instant = "instant" {
                /// The unit of the number.
                unit: TimeUnit,
                /// The precision.
                precision: TimePrecision,
            },
            /// One timestamp of a resource is never before another. The targets name both, the earlier one first.
            NotBefore = "not-before" {
                /// Wire name of the earlier timestamp.
                resolved earlier: Text,
                /// Wire name of the later timestamp.
                resolved later: Text,
            },
            /// Two concurrent requests have the same result as some sequential order.
            Race = "race" {
                /// The pair of requests.
                pair: RacePair,
            },
            /// A value that the SDK computes from a response.
            Derived = "derived" {
                /// The computation.
                function: DerivedFunction,
                /// The properties or methods of the SDK object that expose the value.
                of: List<Text> as Vec<Spanned<String>>,
                /// Wire names of the inputs. Each property has the same number of inputs.
                resolved from: List<Text>,
            },
            /// Page reads of the SDK, numbered from 1. Each method has its own numbers.
            SdkPage = "sdk-page" {
                /// The property that must hold.
                aspect: SdkPageAspect,
                /// The default page.
                resolved page: i64,
                /// The default page size.
                resolved size: i64,
                /// The methods; all that read pages if there are none.
                optional methods: List<Text> as Vec<Spanned<String>>,
            },
            /// SDK methods that call an operation. Applies to all of them.
            SdkCall = "sdk-call" {
                /// The property that must hold.
                aspect: SdkCallAspect,
            },
            /// The requests that an SDK method sends.
            SdkRequests = "sdk-requests" {
                /// The method name; for an SDK without a definition in `sdk/`, the operation of the same name.
                method: Text as Spanned<String>,
                /// The situation under test.
                when: SdkSituation,
                /// The operations, in order.
                sends: List<Text> as Vec<Spanned<String>>,
            },
            /// Caching by an SDK method, for the time that the method defines.
            SdkCache = "sdk-cache" {
                /// The method name; for an SDK without a definition in `sdk/`, the operation of the same name.
                method: Text as Spanned<String>,
                /// The property that must hold.
                aspect: SdkCacheAspect,
                /// The lifetime of a cached value in seconds, if it expires. Written only if no method defines it.
                ttl: Option<i64>,
                /// How many seconds before it expires a cached value is requested again, unless a call says
                /// otherwise. Written only if no method defines it.
                leeway: Option<i64>,
            },
            /// An SDK method that sets a value by merging the difference.
            Diff = "diff" {
                /// The method name.
                method: Text as Spanned<String>,
                /// The property that must hold.
                aspect: DiffAspect,
            },
            /// The effect of a call, as steps.
            OperationEffect = "operation-effect" as Box<EffectEntry> {
                /// The randomly generated inputs.
                draw: List<StepInput>,
                /// The setup, the call under test, and the checks.
                steps: List<Step>,
            },
            /// A call that is refused under a condition, as steps.
            Guarded = "guarded" as Box<GuardedEntry> {
                /// The randomly generated inputs.
                draw: List<StepInput>,
                /// The setup, the call under test, and the checks.
                steps: List<Step>,
                /// The expected error.
                error: ExpectedRefusal,
                /// Name of the user that the refused call must leave unchanged.
                unchanged: Option<Text>,
            },
            /// A call whose outcome no source documents, as steps; it is recorded, not judged.
            ObservedCall = "observed-call" as Box<ObservedCallEntry> {
                /// The randomly generated inputs.
                draw: List<StepInput>,
                /// The setup, and the call.
                steps: List<Step>,
            },
            /// Behaviour that no source documents; it is recorded, not judged.
            Observed = "observed" {
                /// What to observe.
                probe: Probe,
            },
            /// A statement that no call can verify.
            NotJudged = "not-judged" {
                /// Why no call can verify it.
                why: Text as String,
            },
        } }
    };
}
