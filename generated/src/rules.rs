// @generated from the contract by `cargo xtask generate`. Do not edit.

//! Every rule of the contract.
#[allow(unused_imports, reason = "a contract may use only some kinds")]
use clerk_user_runtime::{
    AccessAspect, AnswerAspect, BlankValue, Capability, DerivedFunction, DiffAspect,
    EncodingForm, Expectation, ExpectedRefusal, FilterTest, InputKind, Level, ListForm,
    MergeAspect, NamedParams, OrderAspect, PageAspect, ParamFault, PrimaryAspect,
    PrimaryChoice, PrimaryFault, PrimaryTrigger, Probe, PropertyEffect, RacePair,
    RefusalCause, ReplaceAspect, Rule, RuleKind, SdkCacheAspect, SdkCallAspect,
    SdkPageAspect, SdkSituation, SortDirection, SourceRef, Step, StepAction, StepInput,
    StepPhase, Surface, Target, Template, TimePrecision, TimeUnit, UniqueAspect,
    UniqueScope, ValueSet, VerificationState, WriteOutcome, list, text, texts,
};
/// The rules, by id.
pub const RULES: &[Rule] = &[
    RULE_ACTIVE_SESSIONS_LISTED,
    RULE_ANEW_EMAIL_ADDRESS_INHERITS_NOTHING,
    RULE_ANEW_EXTERNAL_ID_INHERITS_NOTHING,
    RULE_ANEW_PHONE_NUMBER_INHERITS_NOTHING,
    RULE_ANEW_USERNAME_INHERITS_NOTHING,
    RULE_ANEW_WALLET_INHERITS_NOTHING,
    RULE_ANSWER_HIDDEN,
    RULE_ANSWER_LITERAL,
    RULE_ANSWER_PRIMARY,
    RULE_ANSWER_REQUIRED,
    RULE_ANSWER_TYPED,
    RULE_AVATAR_ADDRESS_SHOWN,
    RULE_BACKEND_SDK_METADATA_AFTER_REST,
    RULE_BACKEND_SDK_METADATA_ONLY,
    RULE_BACKUP_CODE_USED_UP,
    RULE_BACKUP_CODES_DELETED_REFUSED,
    RULE_BACKUP_CODES_DIGEST,
    RULE_BACKUP_CODES_DISABLED,
    RULE_BACKUP_CODES_ENABLED,
    RULE_BACKUP_CODES_MFA_DISABLED_REFUSED,
    RULE_BACKUP_CODES_PLAIN,
    RULE_BACKUP_CODES_REPLACED,
    RULE_BACKUP_CODES_SET_WHERE_ENABLED,
    RULE_BACKUP_CODES_WITHOUT_FACTOR,
    RULE_BAD_KEY_REFUSED,
    RULE_BAN_BLOCKS_SIGN_IN,
    RULE_BAN_ENDS_SESSIONS,
    RULE_BAN_MANY,
    RULE_BAN_MANY_AGAIN,
    RULE_BAN_SHOWN,
    RULE_BANNED_AGAIN,
    RULE_CONCURRENT_REQUESTS_LOSE_NOTHING,
    RULE_CREATED_AT_IS_CREATION,
    RULE_CREATED_PHONE_VERIFIED_UNLESS_RESERVED,
    RULE_CREATED_VERIFIED_UNLESS_RESERVED,
    RULE_CREATED_WITH_EMAIL_DISABLED,
    RULE_CREATED_WITH_FIRST_NAME_DISABLED,
    RULE_CREATED_WITH_PHONE_DISABLED,
    RULE_CREATED_WITH_USERNAME_DISABLED,
    RULE_CREATED_WITHOUT_METADATA,
    RULE_CREATION_DEFAULTS_CREATE_NOTHING,
    RULE_CURRENT_PASSWORD_OPTIONAL,
    RULE_CURRENT_SESSION_KEPT,
    RULE_DEFAULT_FACTOR_MOVED,
    RULE_DEFAULT_FACTOR_NOT_UNSET,
    RULE_DELETE_SELF_ENABLED,
    RULE_DELETE_SELF_NOT_ENABLED,
    RULE_DELETED_EMAIL_GONE,
    RULE_DELETED_EMAIL_GONE_CODE,
    RULE_DELETED_ID_REFUSED,
    RULE_DELETED_IDS_UNUSABLE,
    RULE_DELETED_ORGANIZATION_GONE,
    RULE_DELETED_ORGANIZATION_INVITATIONS,
    RULE_DELETED_ORGANIZATION_LEFT,
    RULE_DELETED_PHONE_GONE,
    RULE_DELETED_PHONE_GONE_CODE,
    RULE_DELETED_SELF_GONE,
    RULE_DELETED_USER_EMAIL_GONE,
    RULE_DELETED_USER_GONE,
    RULE_DELETED_WALLET_GONE,
    RULE_EMAIL_ADDED_LISTED,
    RULE_EMAIL_ADDRESS_FREED,
    RULE_EMAIL_ADDRESS_UNIQUE,
    RULE_EMAIL_ADDRESS_UNIQUE_CODE,
    RULE_EMAIL_ADDRESS_UNVERIFIED_SHARED,
    RULE_EMAIL_CHECK_BEGUN,
    RULE_EMAIL_CHECK_WRONG,
    RULE_EMAIL_CODE_EXPIRES,
    RULE_EMAIL_CODE_NOT_SENT,
    RULE_EMAIL_CODE_PREPARED,
    RULE_EMAIL_CODE_WRONG,
    RULE_EMAIL_DISABLED,
    RULE_EMAIL_ENABLED,
    RULE_EMAIL_LINK_TAKES_NO_CODE,
    RULE_EMAIL_NOT_CHANGEABLE_ADDED,
    RULE_EMAIL_NOT_CHANGEABLE_CODE,
    RULE_EMAIL_NOT_CHANGEABLE_REMOVED,
    RULE_EMAIL_PREPARED_AGAIN,
    RULE_EMAIL_SET_UNVERIFIED,
    RULE_EMAIL_SET_VERIFIED,
    RULE_EMAIL_VERIFIED_ONCE,
    RULE_ENTERPRISE_ACCOUNT_LISTED,
    RULE_ENTERPRISE_CONNECTION_LISTED,
    RULE_ERROR_BODY,
    RULE_ERROR_NAMES_PARAM,
    RULE_EXPIRED_LOCK_LETS_IN,
    RULE_EXTERNAL_ACCOUNT_LOGIN_HINT,
    RULE_EXTERNAL_ACCOUNT_NEEDS_REDIRECT,
    RULE_EXTERNAL_ACCOUNT_NEEDS_TOKEN,
    RULE_EXTERNAL_ACCOUNT_NEEDS_TOKEN_CODE,
    RULE_EXTERNAL_ACCOUNT_PROMPT,
    RULE_EXTERNAL_ACCOUNT_SCOPES,
    RULE_EXTERNAL_ACCOUNT_SIGNS_IN,
    RULE_EXTERNAL_ID_FREED,
    RULE_EXTERNAL_ID_TAKEN_ERROR,
    RULE_EXTERNAL_ID_UNIQUE,
    RULE_FAILED_SIGN_INS_LOCK,
    RULE_FIRST_NAME_DISABLED,
    RULE_FOREIGN_EMAIL_NOT_DELETED,
    RULE_FOREIGN_EMAIL_NOT_READ,
    RULE_FOREIGN_PHONE_NOT_DELETED,
    RULE_FOREIGN_PHONE_NOT_READ,
    RULE_FOREIGN_SESSION_NOT_REVOKED,
    RULE_FOREIGN_SESSION_NOT_USED,
    RULE_FOREIGN_WALLET_NOT_DELETED,
    RULE_FOREIGN_WALLET_NOT_READ,
    RULE_IMAGE_DELETED,
    RULE_IMAGE_DELETED_AGAIN_BY_BACKEND,
    RULE_IMAGE_DELETED_BY_BACKEND,
    RULE_IMAGE_MISSING,
    RULE_IMAGE_MISSING_BACKEND,
    RULE_IMAGE_NO_IMAGE,
    RULE_IMAGE_NO_IMAGE_BACKEND,
    RULE_IMAGE_NONE_AT_FIRST,
    RULE_IMAGE_OF_PROVIDER,
    RULE_IMAGE_REPLACED,
    RULE_IMAGE_SET,
    RULE_IMAGE_SET_AGAIN_BY_BACKEND,
    RULE_IMAGE_SET_AS_TEXT,
    RULE_IMAGE_SET_BY_BACKEND,
    RULE_IMAGE_SET_BY_ID,
    RULE_IMAGE_TOO_LARGE,
    RULE_IMAGE_TOO_LARGE_BACKEND,
    RULE_INSTANTS_DESCRIBED,
    RULE_INSTANTS_IN_MILLISECONDS,
    RULE_INVITATION_LIST_EXPIRED_FILTERED,
    RULE_INVITATION_LIST_PENDING_FILTERED,
    RULE_INVITATION_METADATA_KEPT,
    RULE_INVITATIONS_EXPIRED_FILTERED,
    RULE_INVITATIONS_PAGED,
    RULE_INVITATIONS_PENDING_FILTERED,
    RULE_LAST_ACTIVE_TO_THE_DAY,
    RULE_LAST_IDENTIFIER_KEPT,
    RULE_LAST_NAME_DISABLED,
    RULE_LAST_SIGN_IN_IS_LATEST,
    RULE_LAST_SIGN_IN_NOTED,
    RULE_LEAVING_REMOVES_MEMBERSHIP,
    RULE_LEGAL_ACCEPTED_AT_CREATED,
    RULE_LEGAL_ACCEPTED_AT_UPDATED,
    RULE_LEGAL_CHECKS_SKIPPED,
    RULE_LEGAL_CHECKS_SKIPPED_CREATED,
    RULE_LINKED_EMAIL_NOT_DELETED,
    RULE_LINKED_EMAIL_NOT_REPLACED,
    RULE_LIST_BARE_ARRAY,
    RULE_LIST_DEFAULT_ORDER,
    RULE_LIST_FILTER_BANNED,
    RULE_LIST_FILTER_CREATED_AT_AFTER,
    RULE_LIST_FILTER_CREATED_AT_BEFORE,
    RULE_LIST_FILTER_EMAIL_ADDRESS,
    RULE_LIST_FILTER_EMAIL_ADDRESS_QUERY,
    RULE_LIST_FILTER_EXTERNAL_ID,
    RULE_LIST_FILTER_LAST_ACTIVE_AT,
    RULE_LIST_FILTER_LAST_SIGN_IN_AT,
    RULE_LIST_FILTER_NAME_QUERY,
    RULE_LIST_FILTER_ORGANIZATION_ID,
    RULE_LIST_FILTER_PHONE_NUMBER,
    RULE_LIST_FILTER_PHONE_NUMBER_QUERY,
    RULE_LIST_FILTER_PROVIDER,
    RULE_LIST_FILTER_QUERY,
    RULE_LIST_FILTER_USER_ID,
    RULE_LIST_FILTER_USERNAME,
    RULE_LIST_FILTER_USERNAME_QUERY,
    RULE_LIST_FILTER_WEB3_WALLET,
    RULE_LIST_ORDER_FIELDS,
    RULE_LIST_SIGNS_EXTERNAL_ID,
    RULE_LIST_SIGNS_USER_ID,
    RULE_LIST_UNSIGNED_ORDER,
    RULE_LOCK_BLOCKS_SIGN_IN,
    RULE_LOCK_EXPIRES,
    RULE_LOCK_SHOWN,
    RULE_LOCK_WITHOUT_END,
    RULE_LOCKED_AGAIN,
    RULE_MALFORMED_VERSION_CODE,
    RULE_MALFORMED_VERSION_REFUSED,
    RULE_MANY_EMAIL_ADDRESSES,
    RULE_MANY_PHONE_NUMBERS,
    RULE_MEMBERSHIP_LISTED,
    RULE_MEMBERSHIP_METADATA_KEPT,
    RULE_MEMBERSHIPS_BARE_ARRAY,
    RULE_MEMBERSHIPS_PAGE_ASKED,
    RULE_MEMBERSHIPS_PAGED,
    RULE_MEMBERSHIPS_SHOWN_ON_USER,
    RULE_MERGE_ARRAY_ATOMIC,
    RULE_MERGE_EMPTY,
    RULE_MERGE_IDEMPOTENT,
    RULE_MERGE_KEEP_ABSENT,
    RULE_MERGE_NESTED_EMPTY,
    RULE_MERGE_NO_NULL_LEFT,
    RULE_MERGE_NO_PRUNE,
    RULE_MERGE_NULL_IN_ARRAY,
    RULE_MERGE_NULL_IN_NEW,
    RULE_MERGE_NULL_MISSING,
    RULE_MERGE_NULL_NESTED,
    RULE_MERGE_NULL_TOP,
    RULE_MERGE_OVER_OBJECT,
    RULE_MERGE_OVER_SCALAR,
    RULE_MERGE_RECURSE,
    RULE_MERGE_SCALAR,
    RULE_MERGE_STRIP,
    RULE_METADATA_JSON_STRING,
    RULE_METADATA_KEYS_VERBATIM,
    RULE_METADATA_MEMBER_ORDER,
    RULE_METADATA_NESTING_LIMIT,
    RULE_METADATA_NULL_FIELD_MERGE,
    RULE_METADATA_OBJECT_ONLY,
    RULE_METADATA_OBJECT_ONLY_FRONTEND,
    RULE_METADATA_OMITTED_FIELD_KEPT,
    RULE_METADATA_SIZE_LIMIT,
    RULE_METADATA_SIZE_MEASURE,
    RULE_METADATA_TOUCHES,
    RULE_MFA_DISABLED_INSTANT_KEPT,
    RULE_MFA_DISABLED_WHOLE,
    RULE_MFA_ENABLED_INSTANT_KEPT,
    RULE_NAMES_CLEARED,
    RULE_NAMES_ENABLED,
    RULE_NO_KEY_REFUSED,
    RULE_NO_SESSION_REFUSED,
    RULE_ORGANIZATION_ALLOWED_CREATED,
    RULE_ORGANIZATION_CREATED,
    RULE_ORGANIZATION_NOT_ALLOWED_CODE,
    RULE_ORGANIZATIONS_LIMIT_DEFAULT,
    RULE_ORGANIZATIONS_LIMIT_KEPT,
    RULE_ORGANIZATIONS_UNLIMITED_BY_NOUGHT,
    RULE_OTHER_MEMBERS_UNCHANGED,
    RULE_OTHER_USERS_UNCHANGED,
    RULE_OWN_EMAIL_ADDED_UNVERIFIED,
    RULE_OWN_EMAIL_AGAIN,
    RULE_OWN_EXTERNAL_ACCOUNT_ADDED,
    RULE_OWN_EXTERNAL_ACCOUNT_REMOVED,
    RULE_OWN_EXTERNAL_ID_AGAIN,
    RULE_OWN_INVITATIONS_PAGED,
    RULE_OWN_MEMBERSHIPS_PAGED,
    RULE_OWN_NUMBER_BECOMES_FACTOR,
    RULE_OWN_PASSKEY_ADDED,
    RULE_OWN_PHONE_ADDED_UNVERIFIED,
    RULE_OWN_PHONE_AGAIN,
    RULE_OWN_REMOVED_PASSWORD_NOT_VERIFIED,
    RULE_OWN_REMOVED_PASSWORD_REMOVES_NONE,
    RULE_OWN_REMOVED_PASSWORD_SIGNS_IN_NO_MORE,
    RULE_OWN_REPLACED_PASSWORD_CHANGES_NONE,
    RULE_OWN_REPLACED_PASSWORD_REMOVES_NONE,
    RULE_OWN_SESSION_REVOKED,
    RULE_OWN_SOLANA_WALLET_ADDED,
    RULE_OWN_TOTP_CODE_WRONG,
    RULE_OWN_TOTP_DELETED_REFUSED,
    RULE_OWN_TOTP_DISABLED_REFUSED,
    RULE_OWN_TOTP_FORMER_APP_REFUSED,
    RULE_OWN_TOTP_MFA_DISABLED_REFUSED,
    RULE_OWN_TOTP_REPLACED_BY_BACKEND_REFUSED,
    RULE_OWN_UPDATE_SHOWN_TO_BACKEND,
    RULE_OWN_UPDATE_TAKES_NO_PASSWORD,
    RULE_OWN_USERNAME_AGAIN,
    RULE_OWN_USERNAME_AGAIN_FRONTEND,
    RULE_OWN_WALLET_ADDED,
    RULE_PAGE_BEYOND_END,
    RULE_PAGE_LIMIT_DEFAULT,
    RULE_PAGE_LIMIT_RANGE,
    RULE_PAGE_OFFSET_DEFAULT,
    RULE_PAGE_PARTITION,
    RULE_PAGE_SHORT_IS_LAST,
    RULE_PAGE_TOTAL,
    RULE_PARAM_CONFLICT_REFUSED,
    RULE_PARAM_COUNT_REFUSED,
    RULE_PARAM_DEFAULT,
    RULE_PARAM_DEPENDENCY_CODE,
    RULE_PARAM_DEPENDENCY_REFUSED,
    RULE_PARAM_ENUM_CODE,
    RULE_PARAM_ENUM_REFUSED,
    RULE_PARAM_FORMAT_CODE,
    RULE_PARAM_FORMAT_REFUSED,
    RULE_PARAM_LENGTH_REFUSED,
    RULE_PARAM_MAX_BYTES_CODE,
    RULE_PARAM_MAX_BYTES_REFUSED,
    RULE_PARAM_MAX_ITEMS_CODE,
    RULE_PARAM_MAX_ITEMS_REFUSED,
    RULE_PARAM_MIN_ITEMS_REFUSED,
    RULE_PARAM_MISSING_CODE,
    RULE_PARAM_MISSING_REFUSED,
    RULE_PARAM_NULL_CODE,
    RULE_PARAM_NULL_REFUSED,
    RULE_PARAM_RANGE_CODE,
    RULE_PARAM_RANGE_REFUSED,
    RULE_PARAM_TIME_CODE,
    RULE_PARAM_TYPE_CODE,
    RULE_PARAM_TYPE_REFUSED,
    RULE_PARAM_UNKNOWN,
    RULE_PASSKEY_LISTED,
    RULE_PASSKEY_PRIMARY_DOMAIN,
    RULE_PASSWORD_BEFORE_SIGNS_IN_NO_MORE,
    RULE_PASSWORD_BREACHED_CREATED,
    RULE_PASSWORD_BREACHED_OWN,
    RULE_PASSWORD_BREACHED_UPDATED,
    RULE_PASSWORD_BYTES_REFUSED,
    RULE_PASSWORD_CHANGE_ENDS_SESSIONS,
    RULE_PASSWORD_CHANGE_KEEPS_SESSIONS,
    RULE_PASSWORD_CHANGED,
    RULE_PASSWORD_CHANGED_SIGNS_IN,
    RULE_PASSWORD_CHECK_NONE,
    RULE_PASSWORD_CHECK_RIGHT,
    RULE_PASSWORD_CHECK_WRONG,
    RULE_PASSWORD_CHECKS_SKIPPED,
    RULE_PASSWORD_CREATED_ENABLES,
    RULE_PASSWORD_DIGEST_MALFORMED,
    RULE_PASSWORD_DIGEST_MALFORMED_UPDATE,
    RULE_PASSWORD_DIGEST_VERIFIES_BCRYPT,
    RULE_PASSWORD_DIGEST_VERIFIES_SHA256,
    RULE_PASSWORD_NONE_TO_REMOVE,
    RULE_PASSWORD_NONE_UNCHANGED,
    RULE_PASSWORD_ONLY_WAY_HOLDS,
    RULE_PASSWORD_REMOVED_BY_BACKEND,
    RULE_PASSWORD_REMOVED_DISABLES,
    RULE_PASSWORD_REQUIRED_KEPT,
    RULE_PASSWORD_REQUIREMENT_HOLDS,
    RULE_PASSWORD_REQUIREMENT_SKIPPED,
    RULE_PASSWORD_SAME,
    RULE_PASSWORD_SET_ENABLES,
    RULE_PASSWORD_SET_ENDS_SESSIONS,
    RULE_PASSWORD_SET_KEEPS_SESSIONS,
    RULE_PASSWORD_TOO_SHORT,
    RULE_PASSWORD_UPDATED_ENABLES,
    RULE_PAYMENT_METHOD_ADDED,
    RULE_PAYMENT_METHOD_INITIALIZED,
    RULE_PAYMENT_METHOD_LISTED,
    RULE_PAYMENT_METHODS_PAGED,
    RULE_PHONE_ADDED_LISTED,
    RULE_PHONE_CHECK_BEGUN,
    RULE_PHONE_CHECK_WRONG,
    RULE_PHONE_CODE_EXPIRES,
    RULE_PHONE_CODE_NOT_SENT,
    RULE_PHONE_CODE_PREPARED,
    RULE_PHONE_CODE_WRONG,
    RULE_PHONE_DISABLED,
    RULE_PHONE_ENABLED,
    RULE_PHONE_NOT_CHANGEABLE_ADDED,
    RULE_PHONE_NOT_CHANGEABLE_CODE,
    RULE_PHONE_NOT_CHANGEABLE_REMOVED,
    RULE_PHONE_NUMBER_FREED,
    RULE_PHONE_NUMBER_UNIQUE,
    RULE_PHONE_NUMBER_UNIQUE_CODE,
    RULE_PHONE_NUMBER_UNVERIFIED_SHARED,
    RULE_PHONE_PREPARED_AGAIN,
    RULE_PHONE_SET_UNVERIFIED,
    RULE_PHONE_SET_VERIFIED,
    RULE_PHONE_VERIFIED_ONCE,
    RULE_PRIMARY_CHANGE_TOLD,
    RULE_PRIMARY_DELETED,
    RULE_PRIMARY_EMAIL_VERIFIED_AFTER,
    RULE_PRIMARY_FIRST_ADDED,
    RULE_PRIMARY_FIRST_CREATED,
    RULE_PRIMARY_FIRST_CREATED_RESERVED,
    RULE_PRIMARY_FLAGGED_ADDED,
    RULE_PRIMARY_LISTED,
    RULE_PRIMARY_NULL,
    RULE_PRIMARY_PHONE_FIRST_ADDED,
    RULE_PRIMARY_PHONE_FIRST_CREATED,
    RULE_PRIMARY_PHONE_FIRST_CREATED_RESERVED,
    RULE_PRIMARY_PHONE_FLAGGED_ADDED,
    RULE_PRIMARY_PHONE_LISTED,
    RULE_PRIMARY_PHONE_REPLACEMENT,
    RULE_PRIMARY_PHONE_REPLACEMENT_UNVERIFIED,
    RULE_PRIMARY_PHONE_SET_FOREIGN_CODE,
    RULE_PRIMARY_PHONE_SET_UNVERIFIED_CODE,
    RULE_PRIMARY_PHONE_SET_VERIFIED_MEMBER,
    RULE_PRIMARY_PHONE_SINGLE,
    RULE_PRIMARY_PHONE_VERIFIED_AFTER,
    RULE_PRIMARY_REPLACEMENT,
    RULE_PRIMARY_REPLACEMENT_UNVERIFIED,
    RULE_PRIMARY_SET_FOREIGN_CODE,
    RULE_PRIMARY_SET_UNVERIFIED_CODE,
    RULE_PRIMARY_SET_VERIFIED_MEMBER,
    RULE_PRIMARY_SINGLE,
    RULE_PRIMARY_UNVERIFIED_FIRST_ADDED,
    RULE_PRIMARY_VERIFIED_LATER,
    RULE_PRIMARY_WALLET_FOREIGN_REFUSED,
    RULE_PRIMARY_WALLET_SET,
    RULE_PRIMARY_WALLET_UNVERIFIED_REFUSED,
    RULE_PRIVATE_METADATA_HIDDEN_FRONTEND,
    RULE_PRIVATE_METADATA_READ_ONLY_FRONTEND,
    RULE_PRIVATE_METADATA_READABLE_BACKEND,
    RULE_PROVIDER_DISABLED,
    RULE_PROVIDER_ENABLED,
    RULE_PUBLIC_METADATA_READ_ONLY_FRONTEND,
    RULE_PUBLIC_METADATA_READABLE,
    RULE_RACE_CREATIONS,
    RULE_RACE_DELETION,
    RULE_RACE_PATCHES,
    RULE_RACE_PRIMARIES,
    RULE_RACE_PRIMARIES_PHONE,
    RULE_READ_BACK_BACKEND_BANNED,
    RULE_READ_BACK_BACKEND_BYPASS_CLIENT_TRUST,
    RULE_READ_BACK_BACKEND_CREATE_ORGANIZATION_ENABLED,
    RULE_READ_BACK_BACKEND_CREATE_ORGANIZATIONS_LIMIT,
    RULE_READ_BACK_BACKEND_CREATED_AT,
    RULE_READ_BACK_BACKEND_DELETE_SELF_ENABLED,
    RULE_READ_BACK_BACKEND_EXTERNAL_ID,
    RULE_READ_BACK_BACKEND_FIRST_NAME,
    RULE_READ_BACK_BACKEND_LAST_NAME,
    RULE_READ_BACK_BACKEND_LOCALE,
    RULE_READ_BACK_BACKEND_LOCKED,
    RULE_READ_BACK_BACKEND_PRIVATE_METADATA,
    RULE_READ_BACK_BACKEND_PUBLIC_METADATA,
    RULE_READ_BACK_BACKEND_UNSAFE_METADATA,
    RULE_READ_BACK_BACKEND_USERNAME,
    RULE_READ_BACK_FRONTEND_FIRST_NAME,
    RULE_READ_BACK_FRONTEND_LAST_NAME,
    RULE_READ_BACK_FRONTEND_UNSAFE_METADATA,
    RULE_READ_BACK_FRONTEND_USERNAME,
    RULE_READINGS_AGREE,
    RULE_RECREATED_USERS_HAVE_NO_ACCOUNTS,
    RULE_REFUSED_CHANGES_NOTHING,
    RULE_RELOAD_SHOWS_CURRENT_STATE,
    RULE_REMOVED_PASSWORD_REMOVES_NONE,
    RULE_REMOVED_PASSWORD_SIGNS_IN_NO_MORE,
    RULE_REPLACE_EMPTY,
    RULE_REPLACE_INNER_NULL,
    RULE_REPLACE_NULL_FIELD,
    RULE_REPLACE_OMITTED_KEPT,
    RULE_REPLACE_WHOLE,
    RULE_REPLACED_PASSWORD_CHANGES_NONE,
    RULE_REPLACED_PASSWORD_NOT_VERIFIED,
    RULE_REPLACED_PASSWORD_REMOVES_NONE,
    RULE_REPLACED_PASSWORD_SIGNS_IN_NO_MORE,
    RULE_REQUESTS_ACCEPTED,
    RULE_REVOKED_SESSION_MAKES_NO_TOKEN,
    RULE_REVOKED_SESSION_NOT_TOUCHED,
    RULE_SDK_ANY_VERIFIED,
    RULE_SDK_CALL_ANSWERS,
    RULE_SDK_CALL_FAILS,
    RULE_SDK_CALL_SENDS,
    RULE_SDK_DELETE_ANSWERS_NOTHING,
    RULE_SDK_DELETE_SIGNS_OUT,
    RULE_SDK_EMPTY_METADATA,
    RULE_SDK_FILLED_VALUES,
    RULE_SDK_FULL_NAME,
    RULE_SDK_FULL_NAME_BLANK,
    RULE_SDK_FULL_NAME_BLANK_BACKEND,
    RULE_SDK_IS_PRIMARY,
    RULE_SDK_IS_PRIMARY_OF_KIND,
    RULE_SDK_LEAST_MEMBERSHIPS,
    RULE_SDK_PAGE_DEFAULTS,
    RULE_SDK_PAGE_DEFAULTS_MEMBERSHIPS,
    RULE_SDK_PAGE_EXPLICIT,
    RULE_SDK_PAGE_MAPPING,
    RULE_SDK_PAGE_UNCLAMPED,
    RULE_SDK_PRIMARY_FOUND,
    RULE_SDK_RELOAD_REFRESHES,
    RULE_SDK_RELOAD_REFRESHES_TOKEN,
    RULE_SDK_SESSIONS_FAILURE_KEPT,
    RULE_SDK_SESSIONS_ONCE,
    RULE_SDK_SESSIONS_PER_OBJECT,
    RULE_SDK_TIME_ZONE,
    RULE_SDK_UNKNOWN_MEMBERS,
    RULE_SDK_UNVERIFIED_MEMBERS,
    RULE_SDK_UPDATE_CLEARED,
    RULE_SDK_UPDATE_LEFT_OUT,
    RULE_SDK_UPDATE_METADATA_AND_MORE,
    RULE_SDK_UPDATE_METADATA_ONLY,
    RULE_SDK_UPDATE_NOT_ATOMIC,
    RULE_SDK_UPDATE_NOTHING_TO_MERGE,
    RULE_SDK_UPDATE_NULL_UNSTORABLE,
    RULE_SDK_UPDATE_PATCH,
    RULE_SDK_UPDATE_SHOWN,
    RULE_SDK_UPDATE_STORED,
    RULE_SDK_VERIFIED_MEMBERS,
    RULE_SECOND_FACTOR_ASKED_FOR,
    RULE_SECOND_FACTOR_FIRST_DEFAULT,
    RULE_SECOND_FACTOR_NEXT_NOT_DEFAULT,
    RULE_SECOND_FACTOR_PHONE_ASKED_FOR,
    RULE_SECOND_FACTOR_UNVERIFIED_CREATE,
    RULE_SECOND_FACTOR_UNVERIFIED_UPDATE,
    RULE_SESSION_FOR_KEY_REFUSED,
    RULE_SESSION_ORGANIZATION_CHOSEN,
    RULE_SESSION_REVOKED,
    RULE_SESSION_TOKEN_KEPT,
    RULE_SESSIONS_PAGED,
    RULE_SIGN_IN_BY_IDENTIFIER,
    RULE_SIGN_IN_BY_TICKET,
    RULE_SIGN_IN_TICKET_ONCE,
    RULE_SIGN_UP_BEGINS_SESSION,
    RULE_SIGN_UP_CONSENT_NOT_ASKED,
    RULE_SIGN_UP_CONSENT_NOTED,
    RULE_SIGN_UP_METADATA_KEPT,
    RULE_SIGN_UP_PHONE_WAITS_FOR_VERIFICATION,
    RULE_SIGN_UP_PHONE_WITHOUT_VERIFICATION,
    RULE_SIGN_UP_PUBLIC_METADATA_COPIED,
    RULE_SIGN_UP_UNSAFE_METADATA_COPIED,
    RULE_SIGN_UP_UPDATED_METADATA_COPIED,
    RULE_SIGN_UP_WAITS_FOR_VERIFICATION,
    RULE_SIGN_UP_WITHOUT_VERIFICATION,
    RULE_SOME_IDENTIFIER_NEEDED,
    RULE_SUGGESTION_LISTED,
    RULE_SUGGESTIONS_PAGED,
    RULE_TEST_EMAIL_CHECK_LATE,
    RULE_TEST_EMAIL_CHECK_REPLACED,
    RULE_TEST_EMAIL_CHECK_VERIFIED_KEPT,
    RULE_TEST_EMAIL_CHECKED,
    RULE_TEST_EMAIL_CHECKED_ONCE,
    RULE_TEST_EMAIL_CODE_REPLACED,
    RULE_TEST_EMAIL_CODE_WRONG,
    RULE_TEST_EMAIL_VERIFIED,
    RULE_TEST_PHONE_CHECK_LATE,
    RULE_TEST_PHONE_CHECK_REPLACED,
    RULE_TEST_PHONE_CHECK_VERIFIED_KEPT,
    RULE_TEST_PHONE_CHECKED,
    RULE_TEST_PHONE_CHECKED_ONCE,
    RULE_TEST_PHONE_CODE_REPLACED,
    RULE_TEST_PHONE_CODE_WRONG,
    RULE_TEST_PHONE_VERIFIED,
    RULE_TIME_ZONE_ACCEPTED,
    RULE_TOTP_ASKED_AGAIN,
    RULE_TOTP_BRINGS_BACKUP_CODES,
    RULE_TOTP_CODE,
    RULE_TOTP_CODE_LATE,
    RULE_TOTP_CODE_LONG,
    RULE_TOTP_CODE_SHORT,
    RULE_TOTP_CODE_WRONG,
    RULE_TOTP_CREATED_DISABLED,
    RULE_TOTP_DELETED_BY_BACKEND,
    RULE_TOTP_DELETED_REFUSED,
    RULE_TOTP_DISABLED,
    RULE_TOTP_ENABLED,
    RULE_TOTP_FORMER_APP_REFUSED,
    RULE_TOTP_MFA_DISABLED_REFUSED,
    RULE_TOTP_REMOVED_DISABLED,
    RULE_TOTP_REPLACED_BY_BACKEND_REFUSED,
    RULE_TOTP_REPLACED_SECRET_REFUSED,
    RULE_TOTP_SECRET_DISABLED,
    RULE_TOTP_SECRET_ENABLED,
    RULE_TOTP_SECRET_MALFORMED,
    RULE_TOTP_SECRET_SHOWN_ONCE,
    RULE_TOTP_SET_BY_BACKEND,
    RULE_TOTP_UNVERIFIED_OFF,
    RULE_TOTP_VERIFIED,
    RULE_TOTP_VERIFIED_DISABLED,
    RULE_TWO_FACTOR_ENABLED,
    RULE_TWO_FACTOR_ON_BY_APP,
    RULE_UNBAN_LIFTS,
    RULE_UNBAN_MANY,
    RULE_UNBAN_MANY_AGAIN,
    RULE_UNBAN_REVIVES_NOTHING,
    RULE_UNBANNED_AGAIN,
    RULE_UNKNOWN_ID_CODE,
    RULE_UNKNOWN_ID_REFUSED,
    RULE_UNLOCK_LIFTS,
    RULE_UNLOCKED_AGAIN,
    RULE_UNSAFE_METADATA_READABLE,
    RULE_UPDATE_ADVANCES_UPDATED_AT,
    RULE_UPDATE_METADATA_REFUSED,
    RULE_UPDATE_METADATA_REFUSED_CODE,
    RULE_UPDATE_METADATA_REPLACES,
    RULE_UPDATE_OMITTED_KEPT,
    RULE_UPDATED_NOT_BEFORE_CREATED,
    RULE_USERNAME_CASE,
    RULE_USERNAME_CHARACTERS,
    RULE_USERNAME_CLEARED,
    RULE_USERNAME_DIGITS_REFUSED,
    RULE_USERNAME_DISABLED,
    RULE_USERNAME_ENABLED,
    RULE_USERNAME_FREED,
    RULE_USERNAME_LENGTH_SET,
    RULE_USERNAME_PHONE_NUMBER_REFUSED,
    RULE_USERNAME_TOO_LONG,
    RULE_USERNAME_TOO_SHORT,
    RULE_USERNAME_UNIQUE,
    RULE_USERNAME_UNIQUE_CODE,
    RULE_USERNAME_VERIFIED_BY_PROVIDER,
    RULE_VALUES_KEPT,
    RULE_VALUES_KEPT_IN_FORMER_PARAMS,
    RULE_VERSION_NAMED_TWICE,
    RULE_WALLET_MESSAGE_MADE,
    RULE_WALLET_SIGNATURE_WRONG,
    RULE_WEB3_WALLET_FREED,
    RULE_WEB3_WALLET_UNIQUE,
    RULE_WEB3_WALLET_UNIQUE_CODE,
];
/// `for_each_rule!(callback!)` calls `callback! { (name, "id"), … }`, one pair per rule.
#[macro_export]
macro_rules! for_each_rule {
    ($($callback:tt)+) => {
        $($callback)+ { (active_sessions_listed, "active-sessions-listed"),
        (anew_email_address_inherits_nothing, "anew-email-address-inherits-nothing"),
        (anew_external_id_inherits_nothing, "anew-external-id-inherits-nothing"),
        (anew_phone_number_inherits_nothing, "anew-phone-number-inherits-nothing"),
        (anew_username_inherits_nothing, "anew-username-inherits-nothing"),
        (anew_wallet_inherits_nothing, "anew-wallet-inherits-nothing"), (answer_hidden,
        "answer-hidden"), (answer_literal, "answer-literal"), (answer_primary,
        "answer-primary"), (answer_required, "answer-required"), (answer_typed,
        "answer-typed"), (avatar_address_shown, "avatar-address-shown"),
        (backend_sdk_metadata_after_rest, "backend-sdk-metadata-after-rest"),
        (backend_sdk_metadata_only, "backend-sdk-metadata-only"), (backup_code_used_up,
        "backup-code-used-up"), (backup_codes_deleted_refused,
        "backup-codes-deleted-refused"), (backup_codes_digest, "backup-codes-digest"),
        (backup_codes_disabled, "backup-codes-disabled"), (backup_codes_enabled,
        "backup-codes-enabled"), (backup_codes_mfa_disabled_refused,
        "backup-codes-mfa-disabled-refused"), (backup_codes_plain, "backup-codes-plain"),
        (backup_codes_replaced, "backup-codes-replaced"),
        (backup_codes_set_where_enabled, "backup-codes-set-where-enabled"),
        (backup_codes_without_factor, "backup-codes-without-factor"), (bad_key_refused,
        "bad-key-refused"), (ban_blocks_sign_in, "ban-blocks-sign-in"),
        (ban_ends_sessions, "ban-ends-sessions"), (ban_many, "ban-many"),
        (ban_many_again, "ban-many-again"), (ban_shown, "ban-shown"), (banned_again,
        "banned-again"), (concurrent_requests_lose_nothing,
        "concurrent-requests-lose-nothing"), (created_at_is_creation,
        "created-at-is-creation"), (created_phone_verified_unless_reserved,
        "created-phone-verified-unless-reserved"), (created_verified_unless_reserved,
        "created-verified-unless-reserved"), (created_with_email_disabled,
        "created-with-email-disabled"), (created_with_first_name_disabled,
        "created-with-first-name-disabled"), (created_with_phone_disabled,
        "created-with-phone-disabled"), (created_with_username_disabled,
        "created-with-username-disabled"), (created_without_metadata,
        "created-without-metadata"), (creation_defaults_create_nothing,
        "creation-defaults-create-nothing"), (current_password_optional,
        "current-password-optional"), (current_session_kept, "current-session-kept"),
        (default_factor_moved, "default-factor-moved"), (default_factor_not_unset,
        "default-factor-not-unset"), (delete_self_enabled, "delete-self-enabled"),
        (delete_self_not_enabled, "delete-self-not-enabled"), (deleted_email_gone,
        "deleted-email-gone"), (deleted_email_gone_code, "deleted-email-gone-code"),
        (deleted_id_refused, "deleted-id-refused"), (deleted_ids_unusable,
        "deleted-ids-unusable"), (deleted_organization_gone,
        "deleted-organization-gone"), (deleted_organization_invitations,
        "deleted-organization-invitations"), (deleted_organization_left,
        "deleted-organization-left"), (deleted_phone_gone, "deleted-phone-gone"),
        (deleted_phone_gone_code, "deleted-phone-gone-code"), (deleted_self_gone,
        "deleted-self-gone"), (deleted_user_email_gone, "deleted-user-email-gone"),
        (deleted_user_gone, "deleted-user-gone"), (deleted_wallet_gone,
        "deleted-wallet-gone"), (email_added_listed, "email-added-listed"),
        (email_address_freed, "email-address-freed"), (email_address_unique,
        "email-address-unique"), (email_address_unique_code,
        "email-address-unique-code"), (email_address_unverified_shared,
        "email-address-unverified-shared"), (email_check_begun, "email-check-begun"),
        (email_check_wrong, "email-check-wrong"), (email_code_expires,
        "email-code-expires"), (email_code_not_sent, "email-code-not-sent"),
        (email_code_prepared, "email-code-prepared"), (email_code_wrong,
        "email-code-wrong"), (email_disabled, "email-disabled"), (email_enabled,
        "email-enabled"), (email_link_takes_no_code, "email-link-takes-no-code"),
        (email_not_changeable_added, "email-not-changeable-added"),
        (email_not_changeable_code, "email-not-changeable-code"),
        (email_not_changeable_removed, "email-not-changeable-removed"),
        (email_prepared_again, "email-prepared-again"), (email_set_unverified,
        "email-set-unverified"), (email_set_verified, "email-set-verified"),
        (email_verified_once, "email-verified-once"), (enterprise_account_listed,
        "enterprise-account-listed"), (enterprise_connection_listed,
        "enterprise-connection-listed"), (error_body, "error-body"), (error_names_param,
        "error-names-param"), (expired_lock_lets_in, "expired-lock-lets-in"),
        (external_account_login_hint, "external-account-login-hint"),
        (external_account_needs_redirect, "external-account-needs-redirect"),
        (external_account_needs_token, "external-account-needs-token"),
        (external_account_needs_token_code, "external-account-needs-token-code"),
        (external_account_prompt, "external-account-prompt"), (external_account_scopes,
        "external-account-scopes"), (external_account_signs_in,
        "external-account-signs-in"), (external_id_freed, "external-id-freed"),
        (external_id_taken_error, "external-id-taken-error"), (external_id_unique,
        "external-id-unique"), (failed_sign_ins_lock, "failed-sign-ins-lock"),
        (first_name_disabled, "first-name-disabled"), (foreign_email_not_deleted,
        "foreign-email-not-deleted"), (foreign_email_not_read, "foreign-email-not-read"),
        (foreign_phone_not_deleted, "foreign-phone-not-deleted"),
        (foreign_phone_not_read, "foreign-phone-not-read"), (foreign_session_not_revoked,
        "foreign-session-not-revoked"), (foreign_session_not_used,
        "foreign-session-not-used"), (foreign_wallet_not_deleted,
        "foreign-wallet-not-deleted"), (foreign_wallet_not_read,
        "foreign-wallet-not-read"), (image_deleted, "image-deleted"),
        (image_deleted_again_by_backend, "image-deleted-again-by-backend"),
        (image_deleted_by_backend, "image-deleted-by-backend"), (image_missing,
        "image-missing"), (image_missing_backend, "image-missing-backend"),
        (image_no_image, "image-no-image"), (image_no_image_backend,
        "image-no-image-backend"), (image_none_at_first, "image-none-at-first"),
        (image_of_provider, "image-of-provider"), (image_replaced, "image-replaced"),
        (image_set, "image-set"), (image_set_again_by_backend,
        "image-set-again-by-backend"), (image_set_as_text, "image-set-as-text"),
        (image_set_by_backend, "image-set-by-backend"), (image_set_by_id,
        "image-set-by-id"), (image_too_large, "image-too-large"),
        (image_too_large_backend, "image-too-large-backend"), (instants_described,
        "instants-described"), (instants_in_milliseconds, "instants-in-milliseconds"),
        (invitation_list_expired_filtered, "invitation-list-expired-filtered"),
        (invitation_list_pending_filtered, "invitation-list-pending-filtered"),
        (invitation_metadata_kept, "invitation-metadata-kept"),
        (invitations_expired_filtered, "invitations-expired-filtered"),
        (invitations_paged, "invitations-paged"), (invitations_pending_filtered,
        "invitations-pending-filtered"), (last_active_to_the_day,
        "last-active-to-the-day"), (last_identifier_kept, "last-identifier-kept"),
        (last_name_disabled, "last-name-disabled"), (last_sign_in_is_latest,
        "last-sign-in-is-latest"), (last_sign_in_noted, "last-sign-in-noted"),
        (leaving_removes_membership, "leaving-removes-membership"),
        (legal_accepted_at_created, "legal-accepted-at-created"),
        (legal_accepted_at_updated, "legal-accepted-at-updated"), (legal_checks_skipped,
        "legal-checks-skipped"), (legal_checks_skipped_created,
        "legal-checks-skipped-created"), (linked_email_not_deleted,
        "linked-email-not-deleted"), (linked_email_not_replaced,
        "linked-email-not-replaced"), (list_bare_array, "list-bare-array"),
        (list_default_order, "list-default-order"), (list_filter_banned,
        "list-filter-banned"), (list_filter_created_at_after,
        "list-filter-created-at-after"), (list_filter_created_at_before,
        "list-filter-created-at-before"), (list_filter_email_address,
        "list-filter-email-address"), (list_filter_email_address_query,
        "list-filter-email-address-query"), (list_filter_external_id,
        "list-filter-external-id"), (list_filter_last_active_at,
        "list-filter-last-active-at"), (list_filter_last_sign_in_at,
        "list-filter-last-sign-in-at"), (list_filter_name_query,
        "list-filter-name-query"), (list_filter_organization_id,
        "list-filter-organization-id"), (list_filter_phone_number,
        "list-filter-phone-number"), (list_filter_phone_number_query,
        "list-filter-phone-number-query"), (list_filter_provider,
        "list-filter-provider"), (list_filter_query, "list-filter-query"),
        (list_filter_user_id, "list-filter-user-id"), (list_filter_username,
        "list-filter-username"), (list_filter_username_query,
        "list-filter-username-query"), (list_filter_web3_wallet,
        "list-filter-web3-wallet"), (list_order_fields, "list-order-fields"),
        (list_signs_external_id, "list-signs-external-id"), (list_signs_user_id,
        "list-signs-user-id"), (list_unsigned_order, "list-unsigned-order"),
        (lock_blocks_sign_in, "lock-blocks-sign-in"), (lock_expires, "lock-expires"),
        (lock_shown, "lock-shown"), (lock_without_end, "lock-without-end"),
        (locked_again, "locked-again"), (malformed_version_code,
        "malformed-version-code"), (malformed_version_refused,
        "malformed-version-refused"), (many_email_addresses, "many-email-addresses"),
        (many_phone_numbers, "many-phone-numbers"), (membership_listed,
        "membership-listed"), (membership_metadata_kept, "membership-metadata-kept"),
        (memberships_bare_array, "memberships-bare-array"), (memberships_page_asked,
        "memberships-page-asked"), (memberships_paged, "memberships-paged"),
        (memberships_shown_on_user, "memberships-shown-on-user"), (merge_array_atomic,
        "merge-array-atomic"), (merge_empty, "merge-empty"), (merge_idempotent,
        "merge-idempotent"), (merge_keep_absent, "merge-keep-absent"),
        (merge_nested_empty, "merge-nested-empty"), (merge_no_null_left,
        "merge-no-null-left"), (merge_no_prune, "merge-no-prune"), (merge_null_in_array,
        "merge-null-in-array"), (merge_null_in_new, "merge-null-in-new"),
        (merge_null_missing, "merge-null-missing"), (merge_null_nested,
        "merge-null-nested"), (merge_null_top, "merge-null-top"), (merge_over_object,
        "merge-over-object"), (merge_over_scalar, "merge-over-scalar"), (merge_recurse,
        "merge-recurse"), (merge_scalar, "merge-scalar"), (merge_strip, "merge-strip"),
        (metadata_json_string, "metadata-json-string"), (metadata_keys_verbatim,
        "metadata-keys-verbatim"), (metadata_member_order, "metadata-member-order"),
        (metadata_nesting_limit, "metadata-nesting-limit"), (metadata_null_field_merge,
        "metadata-null-field-merge"), (metadata_object_only, "metadata-object-only"),
        (metadata_object_only_frontend, "metadata-object-only-frontend"),
        (metadata_omitted_field_kept, "metadata-omitted-field-kept"),
        (metadata_size_limit, "metadata-size-limit"), (metadata_size_measure,
        "metadata-size-measure"), (metadata_touches, "metadata-touches"),
        (mfa_disabled_instant_kept, "mfa-disabled-instant-kept"), (mfa_disabled_whole,
        "mfa-disabled-whole"), (mfa_enabled_instant_kept, "mfa-enabled-instant-kept"),
        (names_cleared, "names-cleared"), (names_enabled, "names-enabled"),
        (no_key_refused, "no-key-refused"), (no_session_refused, "no-session-refused"),
        (organization_allowed_created, "organization-allowed-created"),
        (organization_created, "organization-created"), (organization_not_allowed_code,
        "organization-not-allowed-code"), (organizations_limit_default,
        "organizations-limit-default"), (organizations_limit_kept,
        "organizations-limit-kept"), (organizations_unlimited_by_nought,
        "organizations-unlimited-by-nought"), (other_members_unchanged,
        "other-members-unchanged"), (other_users_unchanged, "other-users-unchanged"),
        (own_email_added_unverified, "own-email-added-unverified"), (own_email_again,
        "own-email-again"), (own_external_account_added, "own-external-account-added"),
        (own_external_account_removed, "own-external-account-removed"),
        (own_external_id_again, "own-external-id-again"), (own_invitations_paged,
        "own-invitations-paged"), (own_memberships_paged, "own-memberships-paged"),
        (own_number_becomes_factor, "own-number-becomes-factor"), (own_passkey_added,
        "own-passkey-added"), (own_phone_added_unverified, "own-phone-added-unverified"),
        (own_phone_again, "own-phone-again"), (own_removed_password_not_verified,
        "own-removed-password-not-verified"), (own_removed_password_removes_none,
        "own-removed-password-removes-none"), (own_removed_password_signs_in_no_more,
        "own-removed-password-signs-in-no-more"), (own_replaced_password_changes_none,
        "own-replaced-password-changes-none"), (own_replaced_password_removes_none,
        "own-replaced-password-removes-none"), (own_session_revoked,
        "own-session-revoked"), (own_solana_wallet_added, "own-solana-wallet-added"),
        (own_totp_code_wrong, "own-totp-code-wrong"), (own_totp_deleted_refused,
        "own-totp-deleted-refused"), (own_totp_disabled_refused,
        "own-totp-disabled-refused"), (own_totp_former_app_refused,
        "own-totp-former-app-refused"), (own_totp_mfa_disabled_refused,
        "own-totp-mfa-disabled-refused"), (own_totp_replaced_by_backend_refused,
        "own-totp-replaced-by-backend-refused"), (own_update_shown_to_backend,
        "own-update-shown-to-backend"), (own_update_takes_no_password,
        "own-update-takes-no-password"), (own_username_again, "own-username-again"),
        (own_username_again_frontend, "own-username-again-frontend"), (own_wallet_added,
        "own-wallet-added"), (page_beyond_end, "page-beyond-end"), (page_limit_default,
        "page-limit-default"), (page_limit_range, "page-limit-range"),
        (page_offset_default, "page-offset-default"), (page_partition, "page-partition"),
        (page_short_is_last, "page-short-is-last"), (page_total, "page-total"),
        (param_conflict_refused, "param-conflict-refused"), (param_count_refused,
        "param-count-refused"), (param_default, "param-default"), (param_dependency_code,
        "param-dependency-code"), (param_dependency_refused, "param-dependency-refused"),
        (param_enum_code, "param-enum-code"), (param_enum_refused, "param-enum-refused"),
        (param_format_code, "param-format-code"), (param_format_refused,
        "param-format-refused"), (param_length_refused, "param-length-refused"),
        (param_max_bytes_code, "param-max-bytes-code"), (param_max_bytes_refused,
        "param-max-bytes-refused"), (param_max_items_code, "param-max-items-code"),
        (param_max_items_refused, "param-max-items-refused"), (param_min_items_refused,
        "param-min-items-refused"), (param_missing_code, "param-missing-code"),
        (param_missing_refused, "param-missing-refused"), (param_null_code,
        "param-null-code"), (param_null_refused, "param-null-refused"),
        (param_range_code, "param-range-code"), (param_range_refused,
        "param-range-refused"), (param_time_code, "param-time-code"), (param_type_code,
        "param-type-code"), (param_type_refused, "param-type-refused"), (param_unknown,
        "param-unknown"), (passkey_listed, "passkey-listed"), (passkey_primary_domain,
        "passkey-primary-domain"), (password_before_signs_in_no_more,
        "password-before-signs-in-no-more"), (password_breached_created,
        "password-breached-created"), (password_breached_own, "password-breached-own"),
        (password_breached_updated, "password-breached-updated"),
        (password_bytes_refused, "password-bytes-refused"),
        (password_change_ends_sessions, "password-change-ends-sessions"),
        (password_change_keeps_sessions, "password-change-keeps-sessions"),
        (password_changed, "password-changed"), (password_changed_signs_in,
        "password-changed-signs-in"), (password_check_none, "password-check-none"),
        (password_check_right, "password-check-right"), (password_check_wrong,
        "password-check-wrong"), (password_checks_skipped, "password-checks-skipped"),
        (password_created_enables, "password-created-enables"),
        (password_digest_malformed, "password-digest-malformed"),
        (password_digest_malformed_update, "password-digest-malformed-update"),
        (password_digest_verifies_bcrypt, "password-digest-verifies-bcrypt"),
        (password_digest_verifies_sha256, "password-digest-verifies-sha256"),
        (password_none_to_remove, "password-none-to-remove"), (password_none_unchanged,
        "password-none-unchanged"), (password_only_way_holds, "password-only-way-holds"),
        (password_removed_by_backend, "password-removed-by-backend"),
        (password_removed_disables, "password-removed-disables"),
        (password_required_kept, "password-required-kept"), (password_requirement_holds,
        "password-requirement-holds"), (password_requirement_skipped,
        "password-requirement-skipped"), (password_same, "password-same"),
        (password_set_enables, "password-set-enables"), (password_set_ends_sessions,
        "password-set-ends-sessions"), (password_set_keeps_sessions,
        "password-set-keeps-sessions"), (password_too_short, "password-too-short"),
        (password_updated_enables, "password-updated-enables"), (payment_method_added,
        "payment-method-added"), (payment_method_initialized,
        "payment-method-initialized"), (payment_method_listed, "payment-method-listed"),
        (payment_methods_paged, "payment-methods-paged"), (phone_added_listed,
        "phone-added-listed"), (phone_check_begun, "phone-check-begun"),
        (phone_check_wrong, "phone-check-wrong"), (phone_code_expires,
        "phone-code-expires"), (phone_code_not_sent, "phone-code-not-sent"),
        (phone_code_prepared, "phone-code-prepared"), (phone_code_wrong,
        "phone-code-wrong"), (phone_disabled, "phone-disabled"), (phone_enabled,
        "phone-enabled"), (phone_not_changeable_added, "phone-not-changeable-added"),
        (phone_not_changeable_code, "phone-not-changeable-code"),
        (phone_not_changeable_removed, "phone-not-changeable-removed"),
        (phone_number_freed, "phone-number-freed"), (phone_number_unique,
        "phone-number-unique"), (phone_number_unique_code, "phone-number-unique-code"),
        (phone_number_unverified_shared, "phone-number-unverified-shared"),
        (phone_prepared_again, "phone-prepared-again"), (phone_set_unverified,
        "phone-set-unverified"), (phone_set_verified, "phone-set-verified"),
        (phone_verified_once, "phone-verified-once"), (primary_change_told,
        "primary-change-told"), (primary_deleted, "primary-deleted"),
        (primary_email_verified_after, "primary-email-verified-after"),
        (primary_first_added, "primary-first-added"), (primary_first_created,
        "primary-first-created"), (primary_first_created_reserved,
        "primary-first-created-reserved"), (primary_flagged_added,
        "primary-flagged-added"), (primary_listed, "primary-listed"), (primary_null,
        "primary-null"), (primary_phone_first_added, "primary-phone-first-added"),
        (primary_phone_first_created, "primary-phone-first-created"),
        (primary_phone_first_created_reserved, "primary-phone-first-created-reserved"),
        (primary_phone_flagged_added, "primary-phone-flagged-added"),
        (primary_phone_listed, "primary-phone-listed"), (primary_phone_replacement,
        "primary-phone-replacement"), (primary_phone_replacement_unverified,
        "primary-phone-replacement-unverified"), (primary_phone_set_foreign_code,
        "primary-phone-set-foreign-code"), (primary_phone_set_unverified_code,
        "primary-phone-set-unverified-code"), (primary_phone_set_verified_member,
        "primary-phone-set-verified-member"), (primary_phone_single,
        "primary-phone-single"), (primary_phone_verified_after,
        "primary-phone-verified-after"), (primary_replacement, "primary-replacement"),
        (primary_replacement_unverified, "primary-replacement-unverified"),
        (primary_set_foreign_code, "primary-set-foreign-code"),
        (primary_set_unverified_code, "primary-set-unverified-code"),
        (primary_set_verified_member, "primary-set-verified-member"), (primary_single,
        "primary-single"), (primary_unverified_first_added,
        "primary-unverified-first-added"), (primary_verified_later,
        "primary-verified-later"), (primary_wallet_foreign_refused,
        "primary-wallet-foreign-refused"), (primary_wallet_set, "primary-wallet-set"),
        (primary_wallet_unverified_refused, "primary-wallet-unverified-refused"),
        (private_metadata_hidden_frontend, "private-metadata-hidden-frontend"),
        (private_metadata_read_only_frontend, "private-metadata-read-only-frontend"),
        (private_metadata_readable_backend, "private-metadata-readable-backend"),
        (provider_disabled, "provider-disabled"), (provider_enabled, "provider-enabled"),
        (public_metadata_read_only_frontend, "public-metadata-read-only-frontend"),
        (public_metadata_readable, "public-metadata-readable"), (race_creations,
        "race-creations"), (race_deletion, "race-deletion"), (race_patches,
        "race-patches"), (race_primaries, "race-primaries"), (race_primaries_phone,
        "race-primaries-phone"), (read_back_backend_banned, "read-back-backend-banned"),
        (read_back_backend_bypass_client_trust, "read-back-backend-bypass-client-trust"),
        (read_back_backend_create_organization_enabled,
        "read-back-backend-create-organization-enabled"),
        (read_back_backend_create_organizations_limit,
        "read-back-backend-create-organizations-limit"), (read_back_backend_created_at,
        "read-back-backend-created-at"), (read_back_backend_delete_self_enabled,
        "read-back-backend-delete-self-enabled"), (read_back_backend_external_id,
        "read-back-backend-external-id"), (read_back_backend_first_name,
        "read-back-backend-first-name"), (read_back_backend_last_name,
        "read-back-backend-last-name"), (read_back_backend_locale,
        "read-back-backend-locale"), (read_back_backend_locked,
        "read-back-backend-locked"), (read_back_backend_private_metadata,
        "read-back-backend-private-metadata"), (read_back_backend_public_metadata,
        "read-back-backend-public-metadata"), (read_back_backend_unsafe_metadata,
        "read-back-backend-unsafe-metadata"), (read_back_backend_username,
        "read-back-backend-username"), (read_back_frontend_first_name,
        "read-back-frontend-first-name"), (read_back_frontend_last_name,
        "read-back-frontend-last-name"), (read_back_frontend_unsafe_metadata,
        "read-back-frontend-unsafe-metadata"), (read_back_frontend_username,
        "read-back-frontend-username"), (readings_agree, "readings-agree"),
        (recreated_users_have_no_accounts, "recreated-users-have-no-accounts"),
        (refused_changes_nothing, "refused-changes-nothing"),
        (reload_shows_current_state, "reload-shows-current-state"),
        (removed_password_removes_none, "removed-password-removes-none"),
        (removed_password_signs_in_no_more, "removed-password-signs-in-no-more"),
        (replace_empty, "replace-empty"), (replace_inner_null, "replace-inner-null"),
        (replace_null_field, "replace-null-field"), (replace_omitted_kept,
        "replace-omitted-kept"), (replace_whole, "replace-whole"),
        (replaced_password_changes_none, "replaced-password-changes-none"),
        (replaced_password_not_verified, "replaced-password-not-verified"),
        (replaced_password_removes_none, "replaced-password-removes-none"),
        (replaced_password_signs_in_no_more, "replaced-password-signs-in-no-more"),
        (requests_accepted, "requests-accepted"), (revoked_session_makes_no_token,
        "revoked-session-makes-no-token"), (revoked_session_not_touched,
        "revoked-session-not-touched"), (sdk_any_verified, "sdk-any-verified"),
        (sdk_call_answers, "sdk-call-answers"), (sdk_call_fails, "sdk-call-fails"),
        (sdk_call_sends, "sdk-call-sends"), (sdk_delete_answers_nothing,
        "sdk-delete-answers-nothing"), (sdk_delete_signs_out, "sdk-delete-signs-out"),
        (sdk_empty_metadata, "sdk-empty-metadata"), (sdk_filled_values,
        "sdk-filled-values"), (sdk_full_name, "sdk-full-name"), (sdk_full_name_blank,
        "sdk-full-name-blank"), (sdk_full_name_blank_backend,
        "sdk-full-name-blank-backend"), (sdk_is_primary, "sdk-is-primary"),
        (sdk_is_primary_of_kind, "sdk-is-primary-of-kind"), (sdk_least_memberships,
        "sdk-least-memberships"), (sdk_page_defaults, "sdk-page-defaults"),
        (sdk_page_defaults_memberships, "sdk-page-defaults-memberships"),
        (sdk_page_explicit, "sdk-page-explicit"), (sdk_page_mapping, "sdk-page-mapping"),
        (sdk_page_unclamped, "sdk-page-unclamped"), (sdk_primary_found,
        "sdk-primary-found"), (sdk_reload_refreshes, "sdk-reload-refreshes"),
        (sdk_reload_refreshes_token, "sdk-reload-refreshes-token"),
        (sdk_sessions_failure_kept, "sdk-sessions-failure-kept"), (sdk_sessions_once,
        "sdk-sessions-once"), (sdk_sessions_per_object, "sdk-sessions-per-object"),
        (sdk_time_zone, "sdk-time-zone"), (sdk_unknown_members, "sdk-unknown-members"),
        (sdk_unverified_members, "sdk-unverified-members"), (sdk_update_cleared,
        "sdk-update-cleared"), (sdk_update_left_out, "sdk-update-left-out"),
        (sdk_update_metadata_and_more, "sdk-update-metadata-and-more"),
        (sdk_update_metadata_only, "sdk-update-metadata-only"), (sdk_update_not_atomic,
        "sdk-update-not-atomic"), (sdk_update_nothing_to_merge,
        "sdk-update-nothing-to-merge"), (sdk_update_null_unstorable,
        "sdk-update-null-unstorable"), (sdk_update_patch, "sdk-update-patch"),
        (sdk_update_shown, "sdk-update-shown"), (sdk_update_stored, "sdk-update-stored"),
        (sdk_verified_members, "sdk-verified-members"), (second_factor_asked_for,
        "second-factor-asked-for"), (second_factor_first_default,
        "second-factor-first-default"), (second_factor_next_not_default,
        "second-factor-next-not-default"), (second_factor_phone_asked_for,
        "second-factor-phone-asked-for"), (second_factor_unverified_create,
        "second-factor-unverified-create"), (second_factor_unverified_update,
        "second-factor-unverified-update"), (session_for_key_refused,
        "session-for-key-refused"), (session_organization_chosen,
        "session-organization-chosen"), (session_revoked, "session-revoked"),
        (session_token_kept, "session-token-kept"), (sessions_paged, "sessions-paged"),
        (sign_in_by_identifier, "sign-in-by-identifier"), (sign_in_by_ticket,
        "sign-in-by-ticket"), (sign_in_ticket_once, "sign-in-ticket-once"),
        (sign_up_begins_session, "sign-up-begins-session"), (sign_up_consent_not_asked,
        "sign-up-consent-not-asked"), (sign_up_consent_noted, "sign-up-consent-noted"),
        (sign_up_metadata_kept, "sign-up-metadata-kept"),
        (sign_up_phone_waits_for_verification, "sign-up-phone-waits-for-verification"),
        (sign_up_phone_without_verification, "sign-up-phone-without-verification"),
        (sign_up_public_metadata_copied, "sign-up-public-metadata-copied"),
        (sign_up_unsafe_metadata_copied, "sign-up-unsafe-metadata-copied"),
        (sign_up_updated_metadata_copied, "sign-up-updated-metadata-copied"),
        (sign_up_waits_for_verification, "sign-up-waits-for-verification"),
        (sign_up_without_verification, "sign-up-without-verification"),
        (some_identifier_needed, "some-identifier-needed"), (suggestion_listed,
        "suggestion-listed"), (suggestions_paged, "suggestions-paged"),
        (test_email_check_late, "test-email-check-late"), (test_email_check_replaced,
        "test-email-check-replaced"), (test_email_check_verified_kept,
        "test-email-check-verified-kept"), (test_email_checked, "test-email-checked"),
        (test_email_checked_once, "test-email-checked-once"), (test_email_code_replaced,
        "test-email-code-replaced"), (test_email_code_wrong, "test-email-code-wrong"),
        (test_email_verified, "test-email-verified"), (test_phone_check_late,
        "test-phone-check-late"), (test_phone_check_replaced,
        "test-phone-check-replaced"), (test_phone_check_verified_kept,
        "test-phone-check-verified-kept"), (test_phone_checked, "test-phone-checked"),
        (test_phone_checked_once, "test-phone-checked-once"), (test_phone_code_replaced,
        "test-phone-code-replaced"), (test_phone_code_wrong, "test-phone-code-wrong"),
        (test_phone_verified, "test-phone-verified"), (time_zone_accepted,
        "time-zone-accepted"), (totp_asked_again, "totp-asked-again"),
        (totp_brings_backup_codes, "totp-brings-backup-codes"), (totp_code, "totp-code"),
        (totp_code_late, "totp-code-late"), (totp_code_long, "totp-code-long"),
        (totp_code_short, "totp-code-short"), (totp_code_wrong, "totp-code-wrong"),
        (totp_created_disabled, "totp-created-disabled"), (totp_deleted_by_backend,
        "totp-deleted-by-backend"), (totp_deleted_refused, "totp-deleted-refused"),
        (totp_disabled, "totp-disabled"), (totp_enabled, "totp-enabled"),
        (totp_former_app_refused, "totp-former-app-refused"), (totp_mfa_disabled_refused,
        "totp-mfa-disabled-refused"), (totp_removed_disabled, "totp-removed-disabled"),
        (totp_replaced_by_backend_refused, "totp-replaced-by-backend-refused"),
        (totp_replaced_secret_refused, "totp-replaced-secret-refused"),
        (totp_secret_disabled, "totp-secret-disabled"), (totp_secret_enabled,
        "totp-secret-enabled"), (totp_secret_malformed, "totp-secret-malformed"),
        (totp_secret_shown_once, "totp-secret-shown-once"), (totp_set_by_backend,
        "totp-set-by-backend"), (totp_unverified_off, "totp-unverified-off"),
        (totp_verified, "totp-verified"), (totp_verified_disabled,
        "totp-verified-disabled"), (two_factor_enabled, "two-factor-enabled"),
        (two_factor_on_by_app, "two-factor-on-by-app"), (unban_lifts, "unban-lifts"),
        (unban_many, "unban-many"), (unban_many_again, "unban-many-again"),
        (unban_revives_nothing, "unban-revives-nothing"), (unbanned_again,
        "unbanned-again"), (unknown_id_code, "unknown-id-code"), (unknown_id_refused,
        "unknown-id-refused"), (unlock_lifts, "unlock-lifts"), (unlocked_again,
        "unlocked-again"), (unsafe_metadata_readable, "unsafe-metadata-readable"),
        (update_advances_updated_at, "update-advances-updated-at"),
        (update_metadata_refused, "update-metadata-refused"),
        (update_metadata_refused_code, "update-metadata-refused-code"),
        (update_metadata_replaces, "update-metadata-replaces"), (update_omitted_kept,
        "update-omitted-kept"), (updated_not_before_created,
        "updated-not-before-created"), (username_case, "username-case"),
        (username_characters, "username-characters"), (username_cleared,
        "username-cleared"), (username_digits_refused, "username-digits-refused"),
        (username_disabled, "username-disabled"), (username_enabled, "username-enabled"),
        (username_freed, "username-freed"), (username_length_set, "username-length-set"),
        (username_phone_number_refused, "username-phone-number-refused"),
        (username_too_long, "username-too-long"), (username_too_short,
        "username-too-short"), (username_unique, "username-unique"),
        (username_unique_code, "username-unique-code"), (username_verified_by_provider,
        "username-verified-by-provider"), (values_kept, "values-kept"),
        (values_kept_in_former_params, "values-kept-in-former-params"),
        (version_named_twice, "version-named-twice"), (wallet_message_made,
        "wallet-message-made"), (wallet_signature_wrong, "wallet-signature-wrong"),
        (web3_wallet_freed, "web3-wallet-freed"), (web3_wallet_unique,
        "web3-wallet-unique"), (web3_wallet_unique_code, "web3-wallet-unique-code") }
    };
}
const RULE_ACTIVE_SESSIONS_LISTED: Rule = Rule {
    id: text("active-sessions-listed"),
    level: Level::Documented,
    statement: text(
        "`getSessions` lists the user's active sessions without the revoked ones; `getAllSessions` lists both.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("other")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("kept")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$other.token\"}", Some(text("ended")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.revokeSession"),
            "{\"session_id\":\"$ended.created_session_id\"}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.getSessions", "owner"), "{}", None, None,
            list![Expectation::has("",
            "{\"id\":\"$kept.created_session_id\",\"status\":\"active\"}"),
            Expectation::lacks("", "{\"id\":\"$ended.created_session_id\"}")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.getAllSessions",
            "owner"), "{}", None, None, list![Expectation::has("",
            "{\"id\":\"$kept.created_session_id\",\"status\":\"active\"}"),
            Expectation::has("",
            "{\"id\":\"$ended.created_session_id\",\"status\":\"revoked\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getSessions", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "getSessions()"), SourceRef::new("F",
        "GET /v1/me/sessions/active")
    ],
    facts: texts!["S1r", "E7"],
    file: text("rules/sessions/active-sessions-listed.yaml"),
};
const RULE_ANEW_EMAIL_ADDRESS_INHERITS_NOTHING: Rule = Rule {
    id: text("anew-email-address-inherits-nothing"),
    level: Level::Inferred,
    statement: text(
        "A user who is created with the email address of a deleted user inherits nothing from the deleted one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("phone",
            InputKind::Phone), StepInput::new("wallet", InputKind::Wallet),
            StepInput::new("username", InputKind::Username), StepInput::new("external",
            InputKind::Text), StepInput::new("name", InputKind::Name),
            StepInput::new("password", InputKind::Password), StepInput::new("secret",
            InputKind::TotpSecret), StepInput::new("code", InputKind::Slug),
            StepInput::new("other", InputKind::Slug), StepInput::new("image",
            InputKind::Image), StepInput::new("past", InputKind::PastInstant)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"web3_wallet\":[\"$wallet\"],\"username\":\"$username\",\"external_id\":\"$external\",\"first_name\":\"$name\",\"last_name\":\"$name\",\"locale\":\"de-AT\",\"password\":\"$password\",\"totp_secret\":\"$secret\",\"public_metadata\":{\"name\":\"$name\"},\"private_metadata\":{\"name\":\"$name\"},\"unsafe_metadata\":{\"name\":\"$name\"},\"delete_self_enabled\":false,\"create_organization_enabled\":false,\"create_organizations_limit\":3,\"legal_accepted_at\":{\"$rfc3339\":\"$past\"},\"created_at\":{\"$rfc3339\":\"$past\"},\"bypass_client_trust\":true,\"banned\":true,\"locked\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.disableUserMFA"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\",\"backup_codes\":[\"$code\",\"$other\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("fresh")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true}",
            Some(text("anew")), None, list![Expectation::has("email_addresses",
            "{\"email_address\":\"$mail\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$anew.id\"}", None, None,
            list![Expectation::count("email_addresses", "1"),
            Expectation::has("email_addresses", "{\"email_address\":\"$mail\"}"),
            Expectation::count("phone_numbers", "0"), Expectation::count("web3_wallets",
            "0"), Expectation::is("username", "null"), Expectation::is("external_id",
            "null"), Expectation::count("external_accounts", "0"),
            Expectation::is("has_image", "false"), Expectation::is("first_name", "null"),
            Expectation::is("last_name", "null"), Expectation::is("locale", "null"),
            Expectation::is("password_enabled", "false"),
            Expectation::is("password_last_updated_at", "null"),
            Expectation::is("two_factor_enabled", "false"),
            Expectation::is("totp_enabled", "false"),
            Expectation::is("backup_code_enabled", "false"),
            Expectation::is("mfa_enabled_at", "null"), Expectation::is("mfa_disabled_at",
            "null"), Expectation::one_of("public_metadata", "[{},null]"),
            Expectation::one_of("private_metadata", "[{},null]"),
            Expectation::one_of("unsafe_metadata", "[{},null]"),
            Expectation::is("banned", "false"), Expectation::is("locked", "false"),
            Expectation::one_of("bypass_client_trust", "[false,null]"),
            Expectation::is("delete_self_enabled", "\"$fresh.delete_self_enabled\""),
            Expectation::is("create_organization_enabled",
            "\"$fresh.create_organization_enabled\""), Expectation::is("last_sign_in_at",
            "null"), Expectation::is("create_organizations_limit", "null"),
            Expectation::is("legal_accepted_at", "null"),
            Expectation::at_least("created_at", "\"$fresh.created_at\""),
            Expectation::at_least("updated_at", "\"$fresh.created_at\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B", "POST /users"),
        SourceRef::new("B", "DELETE /users/{user_id}")
    ],
    facts: texts!["D2", "E23", "U3"],
    file: text("rules/life-cycle/anew-email-address-inherits-nothing.yaml"),
};
const RULE_ANEW_EXTERNAL_ID_INHERITS_NOTHING: Rule = Rule {
    id: text("anew-external-id-inherits-nothing"),
    level: Level::Inferred,
    statement: text(
        "A user who is created with the external id of a deleted user inherits nothing from the deleted one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("next",
            InputKind::Email), StepInput::new("phone", InputKind::Phone),
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("username",
            InputKind::Username), StepInput::new("external", InputKind::Text),
            StepInput::new("name", InputKind::Name), StepInput::new("password",
            InputKind::Password), StepInput::new("secret", InputKind::TotpSecret),
            StepInput::new("code", InputKind::Slug), StepInput::new("other",
            InputKind::Slug), StepInput::new("image", InputKind::Image),
            StepInput::new("past", InputKind::PastInstant)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"web3_wallet\":[\"$wallet\"],\"username\":\"$username\",\"external_id\":\"$external\",\"first_name\":\"$name\",\"last_name\":\"$name\",\"locale\":\"de-AT\",\"password\":\"$password\",\"totp_secret\":\"$secret\",\"public_metadata\":{\"name\":\"$name\"},\"private_metadata\":{\"name\":\"$name\"},\"unsafe_metadata\":{\"name\":\"$name\"},\"delete_self_enabled\":false,\"create_organization_enabled\":false,\"create_organizations_limit\":3,\"legal_accepted_at\":{\"$rfc3339\":\"$past\"},\"created_at\":{\"$rfc3339\":\"$past\"},\"bypass_client_trust\":true,\"banned\":true,\"locked\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.disableUserMFA"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\",\"backup_codes\":[\"$code\",\"$other\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("fresh")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$next\"],\"external_id\":\"$external\",\"skip_password_requirement\":true}",
            Some(text("anew")), None, list![Expectation::is("external_id",
            "\"$external\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$anew.id\"}", None, None,
            list![Expectation::count("email_addresses", "1"),
            Expectation::has("email_addresses", "{\"email_address\":\"$next\"}"),
            Expectation::count("phone_numbers", "0"), Expectation::count("web3_wallets",
            "0"), Expectation::is("username", "null"), Expectation::is("external_id",
            "\"$external\""), Expectation::count("external_accounts", "0"),
            Expectation::is("has_image", "false"), Expectation::is("first_name", "null"),
            Expectation::is("last_name", "null"), Expectation::is("locale", "null"),
            Expectation::is("password_enabled", "false"),
            Expectation::is("password_last_updated_at", "null"),
            Expectation::is("two_factor_enabled", "false"),
            Expectation::is("totp_enabled", "false"),
            Expectation::is("backup_code_enabled", "false"),
            Expectation::is("mfa_enabled_at", "null"), Expectation::is("mfa_disabled_at",
            "null"), Expectation::one_of("public_metadata", "[{},null]"),
            Expectation::one_of("private_metadata", "[{},null]"),
            Expectation::one_of("unsafe_metadata", "[{},null]"),
            Expectation::is("banned", "false"), Expectation::is("locked", "false"),
            Expectation::one_of("bypass_client_trust", "[false,null]"),
            Expectation::is("delete_self_enabled", "\"$fresh.delete_self_enabled\""),
            Expectation::is("create_organization_enabled",
            "\"$fresh.create_organization_enabled\""), Expectation::is("last_sign_in_at",
            "null"), Expectation::is("create_organizations_limit", "null"),
            Expectation::is("legal_accepted_at", "null"),
            Expectation::at_least("created_at", "\"$fresh.created_at\""),
            Expectation::at_least("updated_at", "\"$fresh.created_at\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["external_id",
        "email_address", "skip_password_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B", "POST /users"),
        SourceRef::new("B", "DELETE /users/{user_id}")
    ],
    facts: texts!["D2", "E23", "U2"],
    file: text("rules/life-cycle/anew-external-id-inherits-nothing.yaml"),
};
const RULE_ANEW_PHONE_NUMBER_INHERITS_NOTHING: Rule = Rule {
    id: text("anew-phone-number-inherits-nothing"),
    level: Level::Inferred,
    statement: text(
        "A user who is created with the phone number of a deleted user inherits nothing from the deleted one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("next",
            InputKind::Email), StepInput::new("phone", InputKind::Phone),
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("username",
            InputKind::Username), StepInput::new("external", InputKind::Text),
            StepInput::new("name", InputKind::Name), StepInput::new("password",
            InputKind::Password), StepInput::new("secret", InputKind::TotpSecret),
            StepInput::new("code", InputKind::Slug), StepInput::new("other",
            InputKind::Slug), StepInput::new("image", InputKind::Image),
            StepInput::new("past", InputKind::PastInstant)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"web3_wallet\":[\"$wallet\"],\"username\":\"$username\",\"external_id\":\"$external\",\"first_name\":\"$name\",\"last_name\":\"$name\",\"locale\":\"de-AT\",\"password\":\"$password\",\"totp_secret\":\"$secret\",\"public_metadata\":{\"name\":\"$name\"},\"private_metadata\":{\"name\":\"$name\"},\"unsafe_metadata\":{\"name\":\"$name\"},\"delete_self_enabled\":false,\"create_organization_enabled\":false,\"create_organizations_limit\":3,\"legal_accepted_at\":{\"$rfc3339\":\"$past\"},\"created_at\":{\"$rfc3339\":\"$past\"},\"bypass_client_trust\":true,\"banned\":true,\"locked\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.disableUserMFA"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\",\"backup_codes\":[\"$code\",\"$other\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("fresh")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$next\"],\"phone_number\":[\"$phone\"],\"skip_password_requirement\":true}",
            Some(text("anew")), None, list![Expectation::has("phone_numbers",
            "{\"phone_number\":\"$phone\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$anew.id\"}", None, None,
            list![Expectation::count("email_addresses", "1"),
            Expectation::has("email_addresses", "{\"email_address\":\"$next\"}"),
            Expectation::count("phone_numbers", "1"), Expectation::has("phone_numbers",
            "{\"phone_number\":\"$phone\"}"),
            Expectation::not("phone_numbers.0.reserved_for_second_factor", "true"),
            Expectation::count("web3_wallets", "0"), Expectation::is("username", "null"),
            Expectation::is("external_id", "null"),
            Expectation::count("external_accounts", "0"), Expectation::is("has_image",
            "false"), Expectation::is("first_name", "null"), Expectation::is("last_name",
            "null"), Expectation::is("locale", "null"),
            Expectation::is("password_enabled", "false"),
            Expectation::is("password_last_updated_at", "null"),
            Expectation::is("two_factor_enabled", "false"),
            Expectation::is("totp_enabled", "false"),
            Expectation::is("backup_code_enabled", "false"),
            Expectation::is("mfa_enabled_at", "null"), Expectation::is("mfa_disabled_at",
            "null"), Expectation::one_of("public_metadata", "[{},null]"),
            Expectation::one_of("private_metadata", "[{},null]"),
            Expectation::one_of("unsafe_metadata", "[{},null]"),
            Expectation::is("banned", "false"), Expectation::is("locked", "false"),
            Expectation::one_of("bypass_client_trust", "[false,null]"),
            Expectation::is("delete_self_enabled", "\"$fresh.delete_self_enabled\""),
            Expectation::is("create_organization_enabled",
            "\"$fresh.create_organization_enabled\""), Expectation::is("last_sign_in_at",
            "null"), Expectation::is("create_organizations_limit", "null"),
            Expectation::is("legal_accepted_at", "null"),
            Expectation::at_least("created_at", "\"$fresh.created_at\""),
            Expectation::at_least("updated_at", "\"$fresh.created_at\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "phone_number", "skip_password_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B", "POST /users"),
        SourceRef::new("B", "DELETE /users/{user_id}")
    ],
    facts: texts!["D2", "E23", "U3"],
    file: text("rules/life-cycle/anew-phone-number-inherits-nothing.yaml"),
};
const RULE_ANEW_USERNAME_INHERITS_NOTHING: Rule = Rule {
    id: text("anew-username-inherits-nothing"),
    level: Level::Inferred,
    statement: text(
        "A user who is created with the username of a deleted user inherits nothing from the deleted one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("next",
            InputKind::Email), StepInput::new("phone", InputKind::Phone),
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("username",
            InputKind::Username), StepInput::new("external", InputKind::Text),
            StepInput::new("name", InputKind::Name), StepInput::new("password",
            InputKind::Password), StepInput::new("secret", InputKind::TotpSecret),
            StepInput::new("code", InputKind::Slug), StepInput::new("other",
            InputKind::Slug), StepInput::new("image", InputKind::Image),
            StepInput::new("past", InputKind::PastInstant)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"web3_wallet\":[\"$wallet\"],\"username\":\"$username\",\"external_id\":\"$external\",\"first_name\":\"$name\",\"last_name\":\"$name\",\"locale\":\"de-AT\",\"password\":\"$password\",\"totp_secret\":\"$secret\",\"public_metadata\":{\"name\":\"$name\"},\"private_metadata\":{\"name\":\"$name\"},\"unsafe_metadata\":{\"name\":\"$name\"},\"delete_self_enabled\":false,\"create_organization_enabled\":false,\"create_organizations_limit\":3,\"legal_accepted_at\":{\"$rfc3339\":\"$past\"},\"created_at\":{\"$rfc3339\":\"$past\"},\"bypass_client_trust\":true,\"banned\":true,\"locked\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.disableUserMFA"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\",\"backup_codes\":[\"$code\",\"$other\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("fresh")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$next\"],\"username\":\"$username\",\"skip_password_requirement\":true}",
            Some(text("anew")), None, list![Expectation::is("username",
            "\"$username\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$anew.id\"}", None, None,
            list![Expectation::count("email_addresses", "1"),
            Expectation::has("email_addresses", "{\"email_address\":\"$next\"}"),
            Expectation::count("phone_numbers", "0"), Expectation::count("web3_wallets",
            "0"), Expectation::is("username", "\"$username\""),
            Expectation::is("external_id", "null"),
            Expectation::count("external_accounts", "0"), Expectation::is("has_image",
            "false"), Expectation::is("first_name", "null"), Expectation::is("last_name",
            "null"), Expectation::is("locale", "null"),
            Expectation::is("password_enabled", "false"),
            Expectation::is("password_last_updated_at", "null"),
            Expectation::is("two_factor_enabled", "false"),
            Expectation::is("totp_enabled", "false"),
            Expectation::is("backup_code_enabled", "false"),
            Expectation::is("mfa_enabled_at", "null"), Expectation::is("mfa_disabled_at",
            "null"), Expectation::one_of("public_metadata", "[{},null]"),
            Expectation::one_of("private_metadata", "[{},null]"),
            Expectation::one_of("unsafe_metadata", "[{},null]"),
            Expectation::is("banned", "false"), Expectation::is("locked", "false"),
            Expectation::one_of("bypass_client_trust", "[false,null]"),
            Expectation::is("delete_self_enabled", "\"$fresh.delete_self_enabled\""),
            Expectation::is("create_organization_enabled",
            "\"$fresh.create_organization_enabled\""), Expectation::is("last_sign_in_at",
            "null"), Expectation::is("create_organizations_limit", "null"),
            Expectation::is("legal_accepted_at", "null"),
            Expectation::at_least("created_at", "\"$fresh.created_at\""),
            Expectation::at_least("updated_at", "\"$fresh.created_at\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "username", "skip_password_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B", "POST /users"),
        SourceRef::new("B", "DELETE /users/{user_id}")
    ],
    facts: texts!["D2", "E23", "U1"],
    file: text("rules/life-cycle/anew-username-inherits-nothing.yaml"),
};
const RULE_ANEW_WALLET_INHERITS_NOTHING: Rule = Rule {
    id: text("anew-wallet-inherits-nothing"),
    level: Level::Inferred,
    statement: text(
        "A user who is created with the wallet of a deleted user inherits nothing from the deleted one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("next",
            InputKind::Email), StepInput::new("phone", InputKind::Phone),
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("username",
            InputKind::Username), StepInput::new("external", InputKind::Text),
            StepInput::new("name", InputKind::Name), StepInput::new("password",
            InputKind::Password), StepInput::new("secret", InputKind::TotpSecret),
            StepInput::new("code", InputKind::Slug), StepInput::new("other",
            InputKind::Slug), StepInput::new("image", InputKind::Image),
            StepInput::new("past", InputKind::PastInstant)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"web3_wallet\":[\"$wallet\"],\"username\":\"$username\",\"external_id\":\"$external\",\"first_name\":\"$name\",\"last_name\":\"$name\",\"locale\":\"de-AT\",\"password\":\"$password\",\"totp_secret\":\"$secret\",\"public_metadata\":{\"name\":\"$name\"},\"private_metadata\":{\"name\":\"$name\"},\"unsafe_metadata\":{\"name\":\"$name\"},\"delete_self_enabled\":false,\"create_organization_enabled\":false,\"create_organizations_limit\":3,\"legal_accepted_at\":{\"$rfc3339\":\"$past\"},\"created_at\":{\"$rfc3339\":\"$past\"},\"bypass_client_trust\":true,\"banned\":true,\"locked\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.disableUserMFA"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\",\"backup_codes\":[\"$code\",\"$other\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("fresh")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$next\"],\"web3_wallet\":[\"$wallet\"],\"skip_password_requirement\":true}",
            Some(text("anew")), None, list![Expectation::has("web3_wallets",
            "{\"web3_wallet\":\"$wallet\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$anew.id\"}", None, None,
            list![Expectation::count("email_addresses", "1"),
            Expectation::has("email_addresses", "{\"email_address\":\"$next\"}"),
            Expectation::count("phone_numbers", "0"), Expectation::count("web3_wallets",
            "1"), Expectation::has("web3_wallets", "{\"web3_wallet\":\"$wallet\"}"),
            Expectation::is("username", "null"), Expectation::is("external_id", "null"),
            Expectation::count("external_accounts", "0"), Expectation::is("has_image",
            "false"), Expectation::is("first_name", "null"), Expectation::is("last_name",
            "null"), Expectation::is("locale", "null"),
            Expectation::is("password_enabled", "false"),
            Expectation::is("password_last_updated_at", "null"),
            Expectation::is("two_factor_enabled", "false"),
            Expectation::is("totp_enabled", "false"),
            Expectation::is("backup_code_enabled", "false"),
            Expectation::is("mfa_enabled_at", "null"), Expectation::is("mfa_disabled_at",
            "null"), Expectation::one_of("public_metadata", "[{},null]"),
            Expectation::one_of("private_metadata", "[{},null]"),
            Expectation::one_of("unsafe_metadata", "[{},null]"),
            Expectation::is("banned", "false"), Expectation::is("locked", "false"),
            Expectation::one_of("bypass_client_trust", "[false,null]"),
            Expectation::is("delete_self_enabled", "\"$fresh.delete_self_enabled\""),
            Expectation::is("create_organization_enabled",
            "\"$fresh.create_organization_enabled\""), Expectation::is("last_sign_in_at",
            "null"), Expectation::is("create_organizations_limit", "null"),
            Expectation::is("legal_accepted_at", "null"),
            Expectation::at_least("created_at", "\"$fresh.created_at\""),
            Expectation::at_least("updated_at", "\"$fresh.created_at\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "web3_wallet", "skip_password_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B", "POST /users"),
        SourceRef::new("B", "DELETE /users/{user_id}")
    ],
    facts: texts!["D2", "E23", "U3"],
    file: text("rules/life-cycle/anew-wallet-inherits-nothing.yaml"),
};
const RULE_ANSWER_HIDDEN: Rule = Rule {
    id: text("answer-hidden"),
    level: Level::Documented,
    statement: text(
        "No response of any frontend operation has a value of `privateMetadata`, in any resource and at any depth.",
    ),
    kind: RuleKind::AnswerShape {
        aspect: AnswerAspect::Hidden,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas"), SourceRef::new("F",
        "components/schemas"), SourceRef::new("002", "Custom user metadata")
    ],
    facts: texts!["V4"],
    file: text("rules/answers/answer-hidden.yaml"),
};
const RULE_ANSWER_LITERAL: Rule = Rule {
    id: text("answer-literal"),
    level: Level::Documented,
    statement: text(
        "A member that always has the same text, such as `object`, has exactly that text in every response.",
    ),
    kind: RuleKind::AnswerShape {
        aspect: AnswerAspect::Literal,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas"), SourceRef::new("F",
        "components/schemas")
    ],
    facts: texts![],
    file: text("rules/answers/answer-literal.yaml"),
};
const RULE_ANSWER_PRIMARY: Rule = Rule {
    id: text("answer-primary"),
    level: Level::Documented,
    statement: text(
        "Each primary id in a response, such as `primaryEmailAddressId`, is null or the id of a member of its list in the same response.",
    ),
    kind: RuleKind::AnswerShape {
        aspect: AnswerAspect::Primary,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("JF", "User.fromJSON()"),
        SourceRef::new("JB", "User")
    ],
    facts: texts!["I2"],
    file: text("rules/answers/answer-primary.yaml"),
};
const RULE_ANSWER_REQUIRED: Rule = Rule {
    id: text("answer-required"),
    level: Level::Documented,
    statement: text(
        "A response has every required member of its resource, and of each resource that is nested in it.",
    ),
    kind: RuleKind::AnswerShape {
        aspect: AnswerAspect::Required,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas"), SourceRef::new("F",
        "components/schemas")
    ],
    facts: texts![],
    file: text("rules/answers/answer-required.yaml"),
};
const RULE_ANSWER_TYPED: Rule = Rule {
    id: text("answer-typed"),
    level: Level::Documented,
    statement: text(
        "Each member of a response has the JSON type that its resource defines, and is null only where the resource allows null.",
    ),
    kind: RuleKind::AnswerShape {
        aspect: AnswerAspect::Typed,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas"), SourceRef::new("F",
        "components/schemas")
    ],
    facts: texts![],
    file: text("rules/answers/answer-typed.yaml"),
};
const RULE_AVATAR_ADDRESS_SHOWN: Rule = Rule {
    id: text("avatar-address-shown"),
    level: Level::Documented,
    statement: text(
        "While a user has no profile image, `imageUrl`, if present, is the address of an avatar.",
    ),
    kind: RuleKind::NotJudged {
        why: text("no call shows what is at an address"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![], texts!["image_url"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts![],
    file: text("rules/images/avatar-address-shown.yaml"),
};
const RULE_BACKEND_SDK_METADATA_AFTER_REST: Rule = Rule {
    id: text("backend-sdk-metadata-after-rest"),
    level: Level::Client,
    statement: text(
        "When `updateUser` of the backend SDK gets metadata and other params, it first sends the other params and then replaces the metadata.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("backend.updateUser"),
        when: SdkSituation::MetadataAndMore,
        sends: texts!["backend.updateUser", "backend.replaceUserMetadata"],
    },
    targets: list![],
    needs: list![Capability::BackendSdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JB", "updateUser()")],
    facts: texts!["P9"],
    file: text("rules/sdk/backend-sdk-metadata-after-rest.yaml"),
};
const RULE_BACKEND_SDK_METADATA_ONLY: Rule = Rule {
    id: text("backend-sdk-metadata-only"),
    level: Level::Client,
    statement: text(
        "When `updateUser` of the backend SDK gets only metadata, it sends a single request, which replaces the metadata.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("backend.updateUser"),
        when: SdkSituation::MetadataOnly,
        sends: texts!["backend.replaceUserMetadata"],
    },
    targets: list![],
    needs: list![Capability::BackendSdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JB", "updateUser()")],
    facts: texts!["P9"],
    file: text("rules/sdk/backend-sdk-metadata-only.yaml"),
};
const RULE_BACKUP_CODE_USED_UP: Rule = Rule {
    id: text("backup-code-used-up"),
    level: Level::Documented,
    statement: text(
        "After `verifyTOTP` has accepted a backup code that the user created, it refuses the same code, and still accepts the user's other backup codes.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::user("frontend.createBackupCode",
            "owner"), "{}", Some(text("first")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$first.codes.0\"}", None, None,
            list![Expectation::is("verified", "true"), Expectation::is("code_type",
            "\"backup_code\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$first.codes.0\"}", None, None,
            list![], Some(ExpectedRefusal::new(None, None))), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$first.codes.1\"}", None, None,
            list![Expectation::is("verified", "true"), Expectation::is("code_type",
            "\"backup_code\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/verify_totp")],
    facts: texts!["T9"],
    file: text("rules/backup-codes/backup-code-used-up.yaml"),
};
const RULE_BACKUP_CODES_DELETED_REFUSED: Rule = Rule {
    id: text("backup-codes-deleted-refused"),
    level: Level::Inferred,
    statement: text(
        "When the backend has deleted the backup codes of a user, it refuses them, and still accepts the codes of the app.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("one",
            InputKind::Slug)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"backup_codes\":[\"$one\"]}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.deleteUserBackupCodes"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$one\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":0}}",
            None, None, list![Expectation::is("verified", "true"),
            Expectation::is("code_type", "\"totp\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /users/{user_id}/backup_code"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts![],
    file: text("rules/backup-codes/backup-codes-deleted-refused.yaml"),
};
const RULE_BACKUP_CODES_DIGEST: Rule = Rule {
    id: text("backup-codes-digest"),
    level: Level::Documented,
    statement: text(
        "The backend can mix plain backup codes and bcrypt digests in `updateUser`; `verifyTOTP` then accepts the plain codes and the codes behind the digests.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("other",
            InputKind::Slug), StepInput::new("theirs", InputKind::Slug)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("another")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"backup_codes\":[\"$theirs\"]}"),
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"backup_codes\":[\"$other\",\"$$2b$04$abcdefghijklmnopqrstuuNZCyfpnKdpefwK2KzcNIedIPrwu6A5m\"]}",
            None, None, list![Expectation::is("backup_code_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"backup-7f3k9q\"}", None, None,
            list![Expectation::is("verified", "true"), Expectation::is("code_type",
            "\"backup_code\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$other\"}", None, None,
            list![Expectation::is("verified", "true"), Expectation::is("code_type",
            "\"backup_code\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "backup_codes"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["T10"],
    file: text("rules/backup-codes/backup-codes-digest.yaml"),
};
const RULE_BACKUP_CODES_DISABLED: Rule = Rule {
    id: text("backup-codes-disabled"),
    level: Level::Inferred,
    statement: text(
        "The backend's request to set backup codes is refused if the instance settings disable backup codes.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("code",
            InputKind::Slug)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"backup_code_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"backup_codes\":[\"$code\"]}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "backup_codes"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["T18"],
    file: text("rules/settings/backup-codes-disabled.yaml"),
};
const RULE_BACKUP_CODES_ENABLED: Rule = Rule {
    id: text("backup-codes-enabled"),
    level: Level::Inferred,
    statement: text(
        "When a user with a TOTP secret creates backup codes, the response has the codes, and `backupCodeEnabled` becomes true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("another")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::user("frontend.createBackupCode",
            "another"), "{}"), Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.createBackupCode",
            "owner"), "{}", Some(text("first")), None, list![Expectation::not("codes.0",
            "\"\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("backup_code_enabled", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createBackupCode", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createBackupCode()"), SourceRef::new("000", "Properties")
    ],
    facts: texts!["T7"],
    file: text("rules/backup-codes/backup-codes-enabled.yaml"),
};
const RULE_BACKUP_CODES_MFA_DISABLED_REFUSED: Rule = Rule {
    id: text("backup-codes-mfa-disabled-refused"),
    level: Level::Inferred,
    statement: text(
        "A backup code from before MFA was disabled is refused even after the user has an authenticator app again.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("next",
            InputKind::TotpSecret), StepInput::new("one", InputKind::Slug)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"backup_codes\":[\"$one\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.disableUserMFA"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$next\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$one\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$next\",\"steps\":0}}",
            None, None, list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /users/{user_id}/mfa"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts!["T15"],
    file: text("rules/backup-codes/backup-codes-mfa-disabled-refused.yaml"),
};
const RULE_BACKUP_CODES_PLAIN: Rule = Rule {
    id: text("backup-codes-plain"),
    level: Level::Documented,
    statement: text(
        "The backend can set plain backup codes with `updateUser`; `verifyTOTP` then accepts each of them once.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("one",
            InputKind::Slug), StepInput::new("other", InputKind::Slug),
            StepInput::new("theirs", InputKind::Slug)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("another")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"backup_codes\":[\"$theirs\"]}"),
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"backup_codes\":[\"$one\",\"$other\"]}", None,
            None, list![Expectation::is("backup_code_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$other\"}", None, None,
            list![Expectation::is("verified", "true"), Expectation::is("code_type",
            "\"backup_code\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$one\"}", None, None,
            list![Expectation::is("verified", "true"), Expectation::is("code_type",
            "\"backup_code\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$one\"}", None, None, list![],
            Some(ExpectedRefusal::new(None, None)))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "backup_codes"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["T10"],
    file: text("rules/backup-codes/backup-codes-plain.yaml"),
};
const RULE_BACKUP_CODES_REPLACED: Rule = Rule {
    id: text("backup-codes-replaced"),
    level: Level::Documented,
    statement: text(
        "When a user creates backup codes again, the backend's `verifyTOTP` accepts the new codes and refuses the previous ones.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::user("frontend.createBackupCode",
            "owner"), "{}", Some(text("first")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.createBackupCode",
            "owner"), "{}", Some(text("second")), None, list![], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$first.codes.0\"}", None, None,
            list![], Some(ExpectedRefusal::new(None, None))), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"$second.codes.0\"}", None, None,
            list![Expectation::is("verified", "true"), Expectation::is("code_type",
            "\"backup_code\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createBackupCode", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createBackupCode()")],
    facts: texts!["T7"],
    file: text("rules/backup-codes/backup-codes-replaced.yaml"),
};
const RULE_BACKUP_CODES_SET_WHERE_ENABLED: Rule = Rule {
    id: text("backup-codes-set-where-enabled"),
    level: Level::Documented,
    statement: text(
        "If the instance settings enable backup codes, the backend's request to set some is accepted.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("code",
            InputKind::Slug)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"backup_code_enabled\":true}"), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"backup_codes\":[\"$code\"]}", None, None,
            list![Expectation::is("backup_code_enabled", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "backup_codes"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["T18"],
    file: text("rules/settings/backup-codes-set-where-enabled.yaml"),
};
const RULE_BACKUP_CODES_WITHOUT_FACTOR: Rule = Rule {
    id: text("backup-codes-without-factor"),
    level: Level::Silent,
    statement: text(
        "It is left open whether a user without another second factor can create backup codes.",
    ),
    kind: RuleKind::ObservedCall {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createBackupCode", "owner"), "{}")
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createBackupCode", texts![], texts![])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "backup_codes_not_available"), SourceRef::new("F",
        "POST /v1/me/backup_codes"), SourceRef::new("000", "createBackupCode()")
    ],
    facts: texts!["T8"],
    file: text("rules/backup-codes/backup-codes-without-factor.yaml"),
};
const RULE_BAD_KEY_REFUSED: Rule = Rule {
    id: text("bad-key-refused"),
    level: Level::Documented,
    statement: text(
        "A backend request with a secret key that does not belong to the instance is refused.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "a raw request has the key or it has none; only over HTTP can it have a wrong one",
        ),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "Auth")],
    facts: texts!["E8"],
    file: text("rules/errors/bad-key-refused.yaml"),
};
const RULE_BAN_BLOCKS_SIGN_IN: Rule = Rule {
    id: text("ban-blocks-sign-in"),
    level: Level::Documented,
    statement: text(
        "A banned user's request to sign in is refused and starts no session.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Call, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::count("", "0")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/ban"), SourceRef::new("E",
        "user_banned")
    ],
    facts: texts!["D3"],
    file: text("rules/life-cycle/ban-blocks-sign-in.yaml"),
};
const RULE_BAN_ENDS_SESSIONS: Rule = Rule {
    id: text("ban-ends-sessions"),
    level: Level::Documented,
    statement: text(
        "When the backend bans a user, every active session of the user ends.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$another.id\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.banUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::count("", "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.banUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/ban")],
    facts: texts!["D3"],
    file: text("rules/life-cycle/ban-ends-sessions.yaml"),
};
const RULE_BAN_MANY: Rule = Rule {
    id: text("ban-many"),
    level: Level::Documented,
    statement: text(
        "The backend can ban several users with one call of `banUsers`; `banned` of each of them becomes true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUsers"), "{\"user_ids\":[\"$another.id\"]}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("other")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.banUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}", None, None,
            list![Expectation::count("", "2")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$other.id\"}", None, None, list![Expectation::is("banned",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.banUsers", texts!["user_ids"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/ban")],
    facts: texts!["D3"],
    file: text("rules/life-cycle/ban-many.yaml"),
};
const RULE_BAN_MANY_AGAIN: Rule = Rule {
    id: text("ban-many-again"),
    level: Level::Documented,
    statement: text(
        "Users who were banned and unbanned together can be banned together again; `banned` of each of them becomes true again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("other")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.banUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.unbanUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.banUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$other.id\"}", None, None, list![Expectation::is("banned",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.banUsers", texts!["user_ids"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/ban"), SourceRef::new("B", "POST /users/unban")
    ],
    facts: texts!["D3"],
    file: text("rules/life-cycle/ban-many-again.yaml"),
};
const RULE_BAN_SHOWN: Rule = Rule {
    id: text("ban-shown"),
    level: Level::Documented,
    statement: text("When the backend bans a user, `banned` of the user becomes true."),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$another.id\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("banned",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.banUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/ban")],
    facts: texts!["D3"],
    file: text("rules/life-cycle/ban-shown.yaml"),
};
const RULE_BANNED_AGAIN: Rule = Rule {
    id: text("banned-again"),
    level: Level::Documented,
    statement: text(
        "A user who was banned and unbanned can be banned again; `banned` of the user becomes true again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.unbanUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Call,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("banned",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.banUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/ban"), SourceRef::new("B",
        "POST /users/{user_id}/unban")
    ],
    facts: texts!["D3"],
    file: text("rules/life-cycle/banned-again.yaml"),
};
const RULE_CONCURRENT_REQUESTS_LOSE_NOTHING: Rule = Rule {
    id: text("concurrent-requests-lose-nothing"),
    level: Level::Inferred,
    statement: text(
        "Two requests at the same time have the effects that they have one after the other; of two equal requests, no more are accepted.",
    ),
    kind: RuleKind::ConcurrentSteps,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("B",
        "DELETE /users/{user_id}")
    ],
    facts: texts!["E26"],
    file: text("rules/races/concurrent-requests-lose-nothing.yaml"),
};
const RULE_CREATED_AT_IS_CREATION: Rule = Rule {
    id: text("created-at-is-creation"),
    level: Level::Documented,
    statement: text(
        "A user who is created without a `createdAt` param has the time of creation as `createdAt`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("before")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true}",
            Some(text("made")), None, list![Expectation::at_least("created_at",
            "\"$before.created_at\""), Expectation::at_least("created_at",
            "{\"$now\":-600000}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$made.id\"}", None, None,
            list![Expectation::is("created_at", "\"$made.created_at\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["F3"],
    file: text("rules/instants/created-at-is-creation.yaml"),
};
const RULE_CREATED_PHONE_VERIFIED_UNLESS_RESERVED: Rule = Rule {
    id: text("created-phone-verified-unless-reserved"),
    level: Level::Documented,
    statement: text(
        "Phone numbers that a user is created with are verified, except those that the request marks as `reserved`.",
    ),
    kind: RuleKind::CreatedState {
        list: text("phone_numbers"),
        status: VerificationState::Verified,
        unless: VerificationState::Reserved,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number",
        "phone_number_identification_status"], texts!["phone_numbers"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("JB", "createUser()")
    ],
    facts: texts!["I10"],
    file: text("rules/primary/created-phone-verified-unless-reserved.yaml"),
};
const RULE_CREATED_VERIFIED_UNLESS_RESERVED: Rule = Rule {
    id: text("created-verified-unless-reserved"),
    level: Level::Documented,
    statement: text(
        "Email addresses that a user is created with are verified, except those that the request marks as `reserved`.",
    ),
    kind: RuleKind::CreatedState {
        list: text("email_addresses"),
        status: VerificationState::Verified,
        unless: VerificationState::Reserved,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "email_address_identification_status"], texts!["email_addresses"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("JB", "createUser()")
    ],
    facts: texts!["I10"],
    file: text("rules/primary/created-verified-unless-reserved.yaml"),
};
const RULE_CREATED_WITH_EMAIL_DISABLED: Rule = Rule {
    id: text("created-with-email-disabled"),
    level: Level::Documented,
    statement: text(
        "If the instance disables email addresses, the backend refuses to create a user with one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("name",
            InputKind::Username)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"email_address_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"username\":\"$name\",\"email_address\":[\"$mail\"]}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"username\":[\"$name\"]}", None, None, list![Expectation::count("", "0")],
            None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "username"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("JB", "createUser()")
    ],
    facts: texts!["E15"],
    file: text("rules/settings/created-with-email-disabled.yaml"),
};
const RULE_CREATED_WITH_FIRST_NAME_DISABLED: Rule = Rule {
    id: text("created-with-first-name-disabled"),
    level: Level::Documented,
    statement: text(
        "If the instance disables names, the backend refuses to create a user with a first name.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("value",
            InputKind::Name)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"name_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"first_name\":\"$value\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"email_address\":[\"$mail\"]}", None, None, list![Expectation::count("",
            "0")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["first_name",
        "email_address"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("JB", "createUser()")
    ],
    facts: texts!["E15"],
    file: text("rules/settings/created-with-first-name-disabled.yaml"),
};
const RULE_CREATED_WITH_PHONE_DISABLED: Rule = Rule {
    id: text("created-with-phone-disabled"),
    level: Level::Documented,
    statement: text(
        "If the instance disables phone numbers, the backend refuses to create a user with one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("value",
            InputKind::Phone)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"phone_number_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"phone_number\":[\"$value\"]}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"email_address\":[\"$mail\"]}", None, None, list![Expectation::count("",
            "0")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "phone_number"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("JB", "createUser()")
    ],
    facts: texts!["E15"],
    file: text("rules/settings/created-with-phone-disabled.yaml"),
};
const RULE_CREATED_WITH_USERNAME_DISABLED: Rule = Rule {
    id: text("created-with-username-disabled"),
    level: Level::Documented,
    statement: text(
        "If the instance disables usernames, the backend refuses to create a user with one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("value",
            InputKind::Username)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"username_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"username\":\"$value\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"email_address\":[\"$mail\"]}", None, None, list![Expectation::count("",
            "0")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "username"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("JB", "createUser()")
    ],
    facts: texts!["E15"],
    file: text("rules/settings/created-with-username-disabled.yaml"),
};
const RULE_CREATED_WITHOUT_METADATA: Rule = Rule {
    id: text("created-without-metadata"),
    level: Level::Inferred,
    statement: text("A user who is created without metadata has none."),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("address", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$address\"],\"skip_password_requirement\":true}",
            Some(text("made")), None, list![Expectation::one_of("public_metadata",
            "[{},null]"), Expectation::one_of("private_metadata", "[{},null]"),
            Expectation::one_of("unsafe_metadata", "[{},null]")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$made.id\"}", None, None,
            list![Expectation::one_of("public_metadata", "[{},null]"),
            Expectation::one_of("private_metadata", "[{},null]"),
            Expectation::one_of("unsafe_metadata", "[{},null]")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("002", "Custom user metadata")
    ],
    facts: texts!["E23"],
    file: text("rules/metadata/created-without-metadata.yaml"),
};
const RULE_CREATION_DEFAULTS_CREATE_NOTHING: Rule = Rule {
    id: text("creation-defaults-create-nothing"),
    level: Level::Inferred,
    statement: text(
        "From API version 2025-11-10 on, `getOrganizationCreationDefaults` returns defaults for a new organization and creates none.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.getOrganizationCreationDefaults", "another"),
            "{}"), Step::new(StepPhase::Given, StepAction::User,
            "{\"first_name\":\"$name\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationCreationDefaults", "owner"), "{}",
            None, None, list![Expectation::not("", "null")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("total_count", "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationCreationDefaults",
        texts![], texts![])
    ],
    needs: list![],
    since: Some(text("2025-11-10")),
    until: None,
    source: list![
        SourceRef::new("000", "getOrganizationCreationDefaults()"), SourceRef::new("F",
        "GET /v1/me/organization_creation_defaults")
    ],
    facts: texts!["E7"],
    file: text("rules/organizations/creation-defaults-create-nothing.yaml"),
};
const RULE_CURRENT_PASSWORD_OPTIONAL: Rule = Rule {
    id: text("current-password-optional"),
    level: Level::Documented,
    statement: text(
        "`currentPassword` is an optional param of the SDK methods that change or remove a password.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "that a param may be left out stands in the table of the operation; when it is needed depends on the user",
        ),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword",
        texts!["current_password"], texts![]), Target::new(Surface::Frontend,
        "frontend.removePassword", texts!["current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updatePassword()"), SourceRef::new("F",
        "POST /v1/me/change_password")
    ],
    facts: texts!["W11"],
    file: text("rules/sdk/current-password-optional.yaml"),
};
const RULE_CURRENT_SESSION_KEPT: Rule = Rule {
    id: text("current-session-kept"),
    level: Level::Silent,
    statement: text(
        "It is left open whether the session in which a user changes the password ends together with the user's other sessions.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "calls name who asks and not in which session, so none can be told to be the current one",
        ),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updatePassword()"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["W5"],
    file: text("rules/sessions/current-session-kept.yaml"),
};
const RULE_DEFAULT_FACTOR_MOVED: Rule = Rule {
    id: text("default-factor-moved"),
    level: Level::Documented,
    statement: text(
        "When a user makes another phone number the default second factor, the previous one is no longer the default.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("next",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}",
            Some(text("first")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$next\",\"verified\":true,\"reserved_for_second_factor\":true}",
            Some(text("second")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.updatePhoneNumber", "owner"),
            "{\"phone_number_id\":\"$second.id\",\"default_second_factor\":true}", None,
            None, list![Expectation::not("default_second_factor", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$first.id\"}", None, None,
            list![Expectation::not("default_second_factor", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$second.id\"}", None, None,
            list![Expectation::not("default_second_factor", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePhoneNumber",
        texts!["phone_number_id", "default_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_disable_default_second_factor_not_allowed"),
        SourceRef::new("F", "PATCH /v1/me/phone_numbers/{phone_number_id}")
    ],
    facts: texts!["T14", "T19"],
    file: text("rules/mfa/default-factor-moved.yaml"),
};
const RULE_DEFAULT_FACTOR_NOT_UNSET: Rule = Rule {
    id: text("default-factor-not-unset"),
    level: Level::Documented,
    statement: text(
        "A user's request to set `defaultSecondFactor` of the default phone number to false is refused with 422 `form_disable_default_second_factor_not_allowed`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("phone", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}",
            Some(text("first")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.updatePhoneNumber", "owner"),
            "{\"phone_number_id\":\"$first.id\",\"default_second_factor\":false}")
        ],
        error: ExpectedRefusal::new(
            Some(422),
            Some("form_disable_default_second_factor_not_allowed"),
        ),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePhoneNumber",
        texts!["phone_number_id", "default_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_disable_default_second_factor_not_allowed"),
        SourceRef::new("F", "PATCH /v1/me/phone_numbers/{phone_number_id}")
    ],
    facts: texts!["T14"],
    file: text("rules/mfa/default-factor-not-unset.yaml"),
};
const RULE_DELETE_SELF_ENABLED: Rule = Rule {
    id: text("delete-self-enabled"),
    level: Level::Documented,
    statement: text(
        "A user with `deleteSelfEnabled` true can delete themselves; `getUserList` then lacks the user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"first_name\":\"$name\",\"delete_self_enabled\":false}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"delete_self_enabled\":true}"),
            Step::new(StepPhase::Call, StepAction::user("frontend.delete", "owner"),
            "{}", None, None, list![Expectation::is("deleted", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"user_id\":[\"$owner.id\"]}", None, None, list![Expectation::count("",
            "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.delete", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["O3"],
    file: text("rules/life-cycle/delete-self-enabled.yaml"),
};
const RULE_DELETE_SELF_NOT_ENABLED: Rule = Rule {
    id: text("delete-self-not-enabled"),
    level: Level::Documented,
    statement: text(
        "If `deleteSelfEnabled` is false, a user's request to delete their account is refused with 403 `user_delete_self_not_enabled`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"first_name\":\"$name\",\"delete_self_enabled\":false}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.delete", "owner"), "{}")
        ],
        error: ExpectedRefusal::new(Some(403), Some("user_delete_self_not_enabled")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.delete", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()"), SourceRef::new("E", "Users")],
    facts: texts!["O3"],
    file: text("rules/life-cycle/delete-self-not-enabled.yaml"),
};
const RULE_DELETED_EMAIL_GONE: Rule = Rule {
    id: text("deleted-email-gone"),
    level: Level::Documented,
    statement: text(
        "After an email address that is not the primary is deleted, the user's list lacks it, and a read of it is refused.",
    ),
    kind: RuleKind::GoneAfter {
        list: text("email_addresses"),
        frees: false,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteEmailAddress", texts![],
        texts!["email_addresses"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /email_addresses/{email_address_id}")],
    facts: texts!["E5"],
    file: text("rules/general/deleted-email-gone.yaml"),
};
const RULE_DELETED_EMAIL_GONE_CODE: Rule = Rule {
    id: text("deleted-email-gone-code"),
    level: Level::Inferred,
    statement: text(
        "When a request to read an email address that was deleted and was not the primary is refused, the status is 404 and the code `resource_not_found`.",
    ),
    kind: RuleKind::GoneAfter {
        list: text("email_addresses"),
        frees: false,
        error: ExpectedRefusal::new(Some(404), Some("resource_not_found")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteEmailAddress", texts![],
        texts!["email_addresses"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /email_addresses/{email_address_id}"),
        SourceRef::new("E", "resource_not_found")
    ],
    facts: texts!["E5"],
    file: text("rules/general/deleted-email-gone-code.yaml"),
};
const RULE_DELETED_ID_REFUSED: Rule = Rule {
    id: text("deleted-id-refused"),
    level: Level::Inferred,
    statement: text(
        "A request whose path has the id of something that was deleted is refused with status 404.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::DeletedId,
        error: ExpectedRefusal::new(Some(404), None),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("G", "Errors")
    ],
    facts: texts!["E8"],
    file: text("rules/errors/deleted-id-refused.yaml"),
};
const RULE_DELETED_IDS_UNUSABLE: Rule = Rule {
    id: text("deleted-ids-unusable"),
    level: Level::Inferred,
    statement: text(
        "Once something has been deleted, no request that names it is accepted, in whatever param it names it.",
    ),
    kind: RuleKind::DeletedIds,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B",
        "DELETE /users/{user_id}")
    ],
    facts: texts!["E27"],
    file: text("rules/general/deleted-ids-unusable.yaml"),
};
const RULE_DELETED_ORGANIZATION_GONE: Rule = Rule {
    id: text("deleted-organization-gone"),
    level: Level::Inferred,
    statement: text(
        "After an organization is deleted, requests to delete it again or to add a member are refused with 404 `resource_not_found`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("organization")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.deleteOrganization"),
            "{\"organization_id\":\"$organization.id\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.deleteOrganization"),
            "{\"organization_id\":\"$organization.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found")))),
            Step::new(StepPhase::Then,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$organization.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}",
            None, None, list![], Some(ExpectedRefusal::new(Some(404),
            Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteOrganization",
        texts!["organization_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /organizations/{organization_id}"),
        SourceRef::new("E", "resource_not_found")
    ],
    facts: texts!["O6"],
    file: text("rules/organizations/deleted-organization-gone.yaml"),
};
const RULE_DELETED_ORGANIZATION_INVITATIONS: Rule = Rule {
    id: text("deleted-organization-invitations"),
    level: Level::Documented,
    statement: text(
        "Deleting an organization also deletes the invitations to it, and those to no other organization.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("other",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("guest")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("deleted")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$other\"}",
            Some(text("kept")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$deleted.id\",\"email_address\":\"$guest.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("gone")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$kept.id\",\"email_address\":\"$guest.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("stays")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.deleteOrganization"),
            "{\"organization_id\":\"$deleted.id\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$guest.id\"}", None, None, list![Expectation::lacks("data",
            "{\"id\":\"$gone.id\"}"), Expectation::has("data",
            "{\"id\":\"$stays.id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteOrganization",
        texts!["organization_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /organizations/{organization_id}")],
    facts: texts!["O6"],
    file: text("rules/organizations/deleted-organization-invitations.yaml"),
};
const RULE_DELETED_ORGANIZATION_LEFT: Rule = Rule {
    id: text("deleted-organization-left"),
    level: Level::Documented,
    statement: text(
        "Deleting an organization also deletes its memberships, and those of no other organization.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("other",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("deleted")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$other\"}",
            Some(text("kept")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$deleted.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$kept.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.deleteOrganization"),
            "{\"organization_id\":\"$deleted.id\"}", None, None,
            list![Expectation::is("deleted", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::lacks("data",
            "{\"organization\":{\"id\":\"$deleted.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$kept.id\"}}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteOrganization",
        texts!["organization_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /organizations/{organization_id}")],
    facts: texts!["O6"],
    file: text("rules/organizations/deleted-organization-left.yaml"),
};
const RULE_DELETED_PHONE_GONE: Rule = Rule {
    id: text("deleted-phone-gone"),
    level: Level::Documented,
    statement: text(
        "After a phone number that is not the primary is deleted, the user's list lacks it, and a read of it is refused.",
    ),
    kind: RuleKind::GoneAfter {
        list: text("phone_numbers"),
        frees: false,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deletePhoneNumber", texts![],
        texts!["phone_numbers"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /phone_numbers/{phone_number_id}")],
    facts: texts!["E5"],
    file: text("rules/general/deleted-phone-gone.yaml"),
};
const RULE_DELETED_PHONE_GONE_CODE: Rule = Rule {
    id: text("deleted-phone-gone-code"),
    level: Level::Inferred,
    statement: text(
        "When a request to read a phone number that was deleted and was not the primary is refused, the status is 404 and the code `resource_not_found`.",
    ),
    kind: RuleKind::GoneAfter {
        list: text("phone_numbers"),
        frees: false,
        error: ExpectedRefusal::new(Some(404), Some("resource_not_found")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deletePhoneNumber", texts![],
        texts!["phone_numbers"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /phone_numbers/{phone_number_id}"),
        SourceRef::new("E", "resource_not_found")
    ],
    facts: texts!["E5"],
    file: text("rules/general/deleted-phone-gone-code.yaml"),
};
const RULE_DELETED_SELF_GONE: Rule = Rule {
    id: text("deleted-self-gone"),
    level: Level::Inferred,
    statement: text(
        "After a user has deleted themselves, the backend's request to read the user is refused with 404 `resource_not_found`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"first_name\":\"$name\",\"delete_self_enabled\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.delete", "owner"), "{}", None, None,
            list![Expectation::is("deleted", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![], Some(ExpectedRefusal::new(Some(404),
            Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.delete", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("F", "DELETE /v1/me")
    ],
    facts: texts!["D2"],
    file: text("rules/life-cycle/deleted-self-gone.yaml"),
};
const RULE_DELETED_USER_EMAIL_GONE: Rule = Rule {
    id: text("deleted-user-email-gone"),
    level: Level::Inferred,
    statement: text(
        "After the backend deletes a user, a request to read one of the user's email addresses is refused with 404 `resource_not_found`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$mail\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.deleteUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$added.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B",
        "DELETE /users/{user_id}")
    ],
    facts: texts!["D2"],
    file: text("rules/life-cycle/deleted-user-email-gone.yaml"),
};
const RULE_DELETED_USER_GONE: Rule = Rule {
    id: text("deleted-user-gone"),
    level: Level::Inferred,
    statement: text(
        "After the backend deletes a user, a read or an update of that user is refused with 404 `resource_not_found`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.deleteUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("deleted", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found")))),
            Step::new(StepPhase::Then, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"first_name\":\"$name\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(404), Some("resource_not_found"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("B",
        "DELETE /users/{user_id}")
    ],
    facts: texts!["D2"],
    file: text("rules/life-cycle/deleted-user-gone.yaml"),
};
const RULE_DELETED_WALLET_GONE: Rule = Rule {
    id: text("deleted-wallet-gone"),
    level: Level::Inferred,
    statement: text(
        "After a user deletes a wallet, `web3Wallets` of the user lacks it, and a read of it is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("kept",
            InputKind::Wallet)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "owner"),
            "{\"web3_wallet\":\"$kept\"}", Some(text("other")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::user("frontend.createWeb3Wallet",
            "owner"), "{\"web3_wallet\":\"$wallet\"}", Some(text("added")), None,
            list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.deleteWeb3Wallet", "owner"),
            "{\"web3_wallet_id\":\"$added.id\"}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.getWeb3Wallet", "owner"),
            "{\"web3_wallet_id\":\"$added.id\"}"), Step::new(StepPhase::Then,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::has("web3_wallets",
            "{\"id\":\"$other.id\",\"web3_wallet\":\"$kept\"}"),
            Expectation::count("web3_wallets", "1")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getWeb3Wallet",
        texts!["web3_wallet_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "DELETE /v1/me/web3_wallets/{web3_wallet_id}")],
    facts: texts!["E5"],
    file: text("rules/general/deleted-wallet-gone.yaml"),
};
const RULE_EMAIL_ADDED_LISTED: Rule = Rule {
    id: text("email-added-listed"),
    level: Level::Documented,
    statement: text(
        "An email address that the backend adds is in the list of the user's email addresses.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("address", InputKind::Email), StepInput::new("verified",
            InputKind::Boolean), StepInput::new("others", InputKind::Count),
            StepInput::new("other", InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$address\",\"verified\":\"$verified\"}",
            Some(text("added")), None, list![Expectation::is("email_address",
            "\"$address\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::has("email_addresses",
            "{\"id\":\"$added.id\",\"email_address\":\"$address\"}")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::has("email_addresses",
            "{\"id\":\"$added.id\",\"email_address\":\"$address\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createEmailAddress", texts!["user_id",
        "email_address", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /email_addresses")],
    facts: texts!["E7"],
    file: text("rules/identifiers/email-added-listed.yaml"),
};
const RULE_EMAIL_ADDRESS_FREED: Rule = Rule {
    id: text("email-address-freed"),
    level: Level::Inferred,
    statement: text(
        "An email address can be taken by another user once it, or its user, has been deleted.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Freed,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address"],
        texts![]), Target::new(Surface::Backend, "backend.createEmailAddress",
        texts!["email_address", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.updateEmailAddress", texts!["verified"], texts![]),
        Target::new(Surface::Backend, "backend.replaceUserEmailAddress",
        texts!["email_address"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B",
        "PUT /users/{user_id}/email_address"), SourceRef::new("B",
        "DELETE /email_addresses/{email_address_id}")
    ],
    facts: texts!["U3", "E5"],
    file: text("rules/uniqueness/email-address-freed.yaml"),
};
const RULE_EMAIL_ADDRESS_UNIQUE: Rule = Rule {
    id: text("email-address-unique"),
    level: Level::Documented,
    statement: text(
        "A verified email address is refused if another user has the same one as verified or reserved.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address"],
        texts![]), Target::new(Surface::Backend, "backend.createEmailAddress",
        texts!["email_address", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.updateEmailAddress", texts!["verified"], texts![]),
        Target::new(Surface::Backend, "backend.replaceUserEmailAddress",
        texts!["email_address"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B",
        "PUT /users/{user_id}/email_address")
    ],
    facts: texts!["U3"],
    file: text("rules/uniqueness/email-address-unique.yaml"),
};
const RULE_EMAIL_ADDRESS_UNIQUE_CODE: Rule = Rule {
    id: text("email-address-unique-code"),
    level: Level::Inferred,
    statement: text(
        "When an email address is refused because another user has it, the status is 422 and the code `form_identifier_exists`.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(Some(422), Some("form_identifier_exists")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address"],
        texts![]), Target::new(Surface::Backend, "backend.createEmailAddress",
        texts!["email_address", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.replaceUserEmailAddress", texts!["email_address"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_identifier_exists")],
    facts: texts!["U3"],
    file: text("rules/uniqueness/email-address-unique-code.yaml"),
};
const RULE_EMAIL_ADDRESS_UNVERIFIED_SHARED: Rule = Rule {
    id: text("email-address-unverified-shared"),
    level: Level::Documented,
    statement: text(
        "An email address is accepted if another user has the same one only as unverified.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Unverified,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address"],
        texts![]), Target::new(Surface::Backend, "backend.createEmailAddress",
        texts!["email_address", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.replaceUserEmailAddress", texts!["email_address"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B",
        "PUT /users/{user_id}/email_address")
    ],
    facts: texts!["U3"],
    file: text("rules/uniqueness/email-address-unverified-shared.yaml"),
};
const RULE_EMAIL_CHECK_BEGUN: Rule = Rule {
    id: text("email-check-begun"),
    level: Level::Documented,
    statement: text(
        "When the backend prepares the verification of an email address, it gets a verification with an id and the status `unverified`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("id", "null"), Expectation::is("status",
            "\"unverified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.prepareEmailAddressVerification",
        texts!["email_address_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/prepare_verification")
    ],
    facts: texts!["I31"],
    file: text("rules/verification/email-check-begun.yaml"),
};
const RULE_EMAIL_CHECK_WRONG: Rule = Rule {
    id: text("email-check-wrong"),
    level: Level::Documented,
    statement: text(
        "When the backend attempts to verify an email address with a wrong code, it gets a verification that is not `verified`, and the address stays unverified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::Email), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::not("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptEmailAddressVerification",
        texts!["email_address_id", "verification_id", "code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/attempt_verification")
    ],
    facts: texts!["I32"],
    file: text("rules/verification/email-check-wrong.yaml"),
};
const RULE_EMAIL_CODE_EXPIRES: Rule = Rule {
    id: text("email-code-expires"),
    level: Level::Inferred,
    statement: text(
        "A user's attempt to verify an email address with a code that was sent a day ago is refused with 400 `verification_expired`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}"),
            Step::plain(StepPhase::Given, StepAction::Advance,
            "{\"milliseconds\":86400000}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("verification_expired")),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_expired"), SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/attempt_verification")
    ],
    facts: texts!["I25"],
    file: text("rules/verification/email-code-expires.yaml"),
};
const RULE_EMAIL_CODE_NOT_SENT: Rule = Rule {
    id: text("email-code-not-sent"),
    level: Level::Documented,
    statement: text(
        "A user's attempt to verify an email address without preparing the verification first is refused, and the address stays unverified.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::Email), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_missing"), SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/attempt_verification")
    ],
    facts: texts!["I26"],
    file: text("rules/verification/email-code-not-sent.yaml"),
};
const RULE_EMAIL_CODE_PREPARED: Rule = Rule {
    id: text("email-code-prepared"),
    level: Level::Documented,
    statement: text(
        "When a user prepares the verification of an email address, the response is that address, with the requested strategy and still unverified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}", None,
            None, list![Expectation::is("id", "\"$made.id\""),
            Expectation::is("verification.strategy", "\"email_code\""),
            Expectation::not("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.prepareEmailAddressVerification",
        texts!["email_address_id", "strategy"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/prepare_verification")
    ],
    facts: texts!["I22"],
    file: text("rules/verification/email-code-prepared.yaml"),
};
const RULE_EMAIL_CODE_WRONG: Rule = Rule {
    id: text("email-code-wrong"),
    level: Level::Documented,
    statement: text(
        "A user's attempt to verify an email address with a wrong code is refused, and the address stays unverified.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::Email), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_code_incorrect"), SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/attempt_verification")
    ],
    facts: texts!["I24"],
    file: text("rules/verification/email-code-wrong.yaml"),
};
const RULE_EMAIL_DISABLED: Rule = Rule {
    id: text("email-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to add an email address is refused if the instance settings disable email addresses.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"email_address_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createEmailAddress",
        texts!["email_address"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createEmailAddress()")],
    facts: texts!["E10"],
    file: text("rules/settings/email-disabled.yaml"),
};
const RULE_EMAIL_ENABLED: Rule = Rule {
    id: text("email-enabled"),
    level: Level::Documented,
    statement: text(
        "If the instance settings enable email addresses, a user's request to add one is accepted.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"email_address_enabled\":true}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", None, None,
            list![Expectation::is("email_address", "\"$value\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createEmailAddress",
        texts!["email_address"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createEmailAddress()")],
    facts: texts!["E10"],
    file: text("rules/settings/email-enabled.yaml"),
};
const RULE_EMAIL_LINK_TAKES_NO_CODE: Rule = Rule {
    id: text("email-link-takes-no-code"),
    level: Level::Inferred,
    statement: text(
        "An email address that is being verified by a link cannot be verified by a code.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("url",
            InputKind::Url), StepInput::new("code", InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_link\",\"redirect_url\":\"$url\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/prepare_verification"),
        SourceRef::new("E", "verification_strategy_invalid")
    ],
    facts: texts!["I30"],
    file: text("rules/verification/email-link-takes-no-code.yaml"),
};
const RULE_EMAIL_NOT_CHANGEABLE_ADDED: Rule = Rule {
    id: text("email-not-changeable-added"),
    level: Level::Documented,
    statement: text(
        "If the instance restricts changes of email addresses, a user cannot add one, but the backend can.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"email_address_changeable\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\"}", None, None,
            list![Expectation::is("email_address", "\"$value\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createEmailAddress",
        texts!["email_address"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "configure/auth-strategies/sign-up-sign-in-options")
    ],
    facts: texts!["I38"],
    file: text("rules/settings/email-not-changeable-added.yaml"),
};
const RULE_EMAIL_NOT_CHANGEABLE_CODE: Rule = Rule {
    id: text("email-not-changeable-code"),
    level: Level::Inferred,
    statement: text(
        "If the instance restricts changes of email addresses, the refusal of a user's request to remove one has status 403 and code `immutable_attribute_modification_not_allowed`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\"}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"email_address_changeable\":false}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.deleteEmailAddress",
            "owner"), "{\"email_address_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(
            Some(403),
            Some("immutable_attribute_modification_not_allowed"),
        ),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deleteEmailAddress",
        texts!["email_address_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "immutable_attribute_modification_not_allowed")],
    facts: texts!["I38"],
    file: text("rules/settings/email-not-changeable-code.yaml"),
};
const RULE_EMAIL_NOT_CHANGEABLE_REMOVED: Rule = Rule {
    id: text("email-not-changeable-removed"),
    level: Level::Documented,
    statement: text(
        "If the instance restricts changes of email addresses, a user cannot remove one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\"}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"email_address_changeable\":false}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.deleteEmailAddress",
            "owner"), "{\"email_address_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deleteEmailAddress",
        texts!["email_address_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "configure/auth-strategies/sign-up-sign-in-options")
    ],
    facts: texts!["I38"],
    file: text("rules/settings/email-not-changeable-removed.yaml"),
};
const RULE_EMAIL_PREPARED_AGAIN: Rule = Rule {
    id: text("email-prepared-again"),
    level: Level::Silent,
    statement: text(
        "It is left open whether a user can prepare the verification of an email address that is already verified.",
    ),
    kind: RuleKind::ObservedCall {
        draw: list![StepInput::new("value", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":true}",
            Some(text("made")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}")
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.prepareEmailAddressVerification",
        texts!["email_address_id", "strategy"], texts![])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_already_verified"), SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/prepare_verification")
    ],
    facts: texts!["I27"],
    file: text("rules/verification/email-prepared-again.yaml"),
};
const RULE_EMAIL_SET_UNVERIFIED: Rule = Rule {
    id: text("email-set-unverified"),
    level: Level::Documented,
    statement: text(
        "When the backend sets `verified` of an email address to false, the address is no longer verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("address", InputKind::Email), StepInput::new("others",
            InputKind::Count), StepInput::new("other", InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$address\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateEmailAddress"),
            "{\"email_address_id\":\"$added.id\",\"verified\":false}", None, None,
            list![Expectation::not("verification.status", "\"verified\""),
            Expectation::is("email_address", "\"$address\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$added.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateEmailAddress",
        texts!["email_address_id", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /email_addresses/{email_address_id}")],
    facts: texts!["E2"],
    file: text("rules/identifiers/email-set-unverified.yaml"),
};
const RULE_EMAIL_SET_VERIFIED: Rule = Rule {
    id: text("email-set-verified"),
    level: Level::Documented,
    statement: text(
        "When the backend sets `verified` of an email address to true, the address becomes verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("address", InputKind::Email), StepInput::new("others",
            InputKind::Count), StepInput::new("other", InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$address\",\"verified\":false}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateEmailAddress"),
            "{\"email_address_id\":\"$added.id\",\"verified\":true}", None, None,
            list![Expectation::is("verification.status", "\"verified\""),
            Expectation::is("email_address", "\"$address\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$added.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateEmailAddress",
        texts!["email_address_id", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /email_addresses/{email_address_id}")],
    facts: texts!["E2"],
    file: text("rules/identifiers/email-set-verified.yaml"),
};
const RULE_EMAIL_VERIFIED_ONCE: Rule = Rule {
    id: text("email-verified-once"),
    level: Level::Inferred,
    statement: text(
        "When a user sends again the code that has verified an email address, the request is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}"),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_already_verified"), SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/attempt_verification")
    ],
    facts: texts!["I27"],
    file: text("rules/verification/email-verified-once.yaml"),
};
const RULE_ENTERPRISE_ACCOUNT_LISTED: Rule = Rule {
    id: text("enterprise-account-listed"),
    level: Level::Documented,
    statement: text(
        "When a user reads their account, `enterpriseAccounts` lists each of their enterprise accounts.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("one", InputKind::Email), StepInput::new("other",
            InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("enterprise_account"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$one\"}",
            Some(text("first")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("enterprise_account"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$other\"}",
            Some(text("second")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::has("enterprise_accounts", "{\"id\":\"$first.id\"}"),
            Expectation::has("enterprise_accounts", "{\"id\":\"$second.id\"}"),
            Expectation::count("enterprise_accounts", "2")], None)
        ],
    },
    targets: list![Target::new(Surface::Frontend, "frontend.get", texts![], texts![])],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["E7"],
    file: text("rules/methods/enterprise-account-listed.yaml"),
};
const RULE_ENTERPRISE_CONNECTION_LISTED: Rule = Rule {
    id: text("enterprise-connection-listed"),
    level: Level::Documented,
    statement: text(
        "From API version 2025-11-10 on, `getEnterpriseConnections` lists an enterprise connection that is active for the user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("enterprise_connection"), "{\"user_id\":\"$owner.id\"}",
            Some(text("connection")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getEnterpriseConnections", "owner"), "{}", None,
            None, list![Expectation::has("", "{\"id\":\"$connection.id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getEnterpriseConnections", texts![],
        texts![])
    ],
    needs: list![Capability::Control],
    since: Some(text("2025-11-10")),
    until: None,
    source: list![
        SourceRef::new("JF", "getEnterpriseConnections()"), SourceRef::new("F",
        "GET /v1/me/enterprise_connections")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/enterprise-connection-listed.yaml"),
};
const RULE_ERROR_BODY: Rule = Rule {
    id: text("error-body"),
    level: Level::Documented,
    statement: text(
        "The body of a refusal is an error envelope: a list `errors` that is not empty, in which each error has a message, a long message and a code.",
    ),
    kind: RuleKind::ErrorBody {
        resource: text("ErrorEnvelope"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![], texts![]),
        Target::new(Surface::Backend, "backend.getUserList", texts![], texts![]),
        Target::new(Surface::Backend, "backend.updateUser", texts![], texts![]),
        Target::new(Surface::Backend, "backend.deleteUser", texts![], texts![]),
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![], texts![]),
        Target::new(Surface::Backend, "backend.getEmailAddress", texts![], texts![]),
        Target::new(Surface::Frontend, "frontend.get", texts![], texts![]),
        Target::new(Surface::Frontend, "frontend.update", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "ClerkErrors"), SourceRef::new("F", "ClerkErrors")
    ],
    facts: texts!["E8"],
    file: text("rules/errors/error-body.yaml"),
};
const RULE_ERROR_NAMES_PARAM: Rule = Rule {
    id: text("error-names-param"),
    level: Level::Client,
    statement: text(
        "When a request is refused because a param is missing, null or of the wrong JSON type, the `meta` of the error names that param.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Missing, ParamFault::Null, ParamFault::WrongType],
        error: ExpectedRefusal::new(None, None),
        named: true,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "errors"), SourceRef::new("G", "Errors")],
    facts: texts!["E8"],
    file: text("rules/errors/error-names-param.yaml"),
};
const RULE_EXPIRED_LOCK_LETS_IN: Rule = Rule {
    id: text("expired-lock-lets-in"),
    level: Level::Documented,
    statement: text(
        "A locked user can sign in again once the lockout time of the instance settings has passed.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$another.id\"}"),
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"lockout_seconds\":60}"), Step::new(StepPhase::Given, StepAction::User,
            "{\"first_name\":\"$name\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.lockUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "true")], None), Step::plain(StepPhase::Then, StepAction::Advance,
            "{\"milliseconds\":61000}"), Step::new(StepPhase::Then,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("later")), None, list![], None), Step::new(StepPhase::Then,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$later.token\"}", None, None,
            list![Expectation::is("status", "\"complete\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.lockUser", texts!["user_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/lock"), SourceRef::new("B", "User")
    ],
    facts: texts!["D4"],
    file: text("rules/life-cycle/expired-lock-lets-in.yaml"),
};
const RULE_EXTERNAL_ACCOUNT_LOGIN_HINT: Rule = Rule {
    id: text("external-account-login-hint"),
    level: Level::Inferred,
    statement: text(
        "When a user begins to connect an account with `oidcLoginHint`, `externalVerificationRedirectURL` in the response contains that hint.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("url", InputKind::Url), StepInput::new("hint",
            InputKind::Slug)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"disabled_provider\":null}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_google\",\"redirect_url\":\"$url\",\"oidc_login_hint\":\"$hint\"}",
            None, None,
            list![Expectation::has("verification.external_verification_redirect_url",
            "\"$hint\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy", "redirect_url", "oidc_login_hint"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createExternalAccount()"), SourceRef::new("F",
        "POST /v1/me/external_accounts")
    ],
    facts: texts!["E18"],
    file: text("rules/methods/external-account-login-hint.yaml"),
};
const RULE_EXTERNAL_ACCOUNT_NEEDS_REDIRECT: Rule = Rule {
    id: text("external-account-needs-redirect"),
    level: Level::Inferred,
    statement: text(
        "A user's request to connect an account of an OAuth provider is refused without a redirect URL.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_google\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "POST /v1/me/external_accounts")],
    facts: texts!["E17"],
    file: text("rules/methods/external-account-needs-redirect.yaml"),
};
const RULE_EXTERNAL_ACCOUNT_NEEDS_TOKEN: Rule = Rule {
    id: text("external-account-needs-token"),
    level: Level::Documented,
    statement: text(
        "A user's request to connect an account by a token of the provider is refused if it has neither a token nor a code.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("url", InputKind::Url)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_token_google\",\"redirect_url\":\"$url\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy", "redirect_url"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "POST /v1/me/external_accounts")],
    facts: texts!["E17"],
    file: text("rules/methods/external-account-needs-token.yaml"),
};
const RULE_EXTERNAL_ACCOUNT_NEEDS_TOKEN_CODE: Rule = Rule {
    id: text("external-account-needs-token-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a user's request to connect an account by a token, with neither a token nor a code, has status 422 and code `form_conditional_param_missing`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("url", InputKind::Url)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_token_google\",\"redirect_url\":\"$url\"}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_conditional_param_missing")),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy", "redirect_url"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/me/external_accounts"), SourceRef::new("E",
        "form_conditional_param_missing")
    ],
    facts: texts!["E17"],
    file: text("rules/methods/external-account-needs-token-code.yaml"),
};
const RULE_EXTERNAL_ACCOUNT_PROMPT: Rule = Rule {
    id: text("external-account-prompt"),
    level: Level::Inferred,
    statement: text(
        "When a user begins to connect an account with `oidcPrompt`, `externalVerificationRedirectURL` in the response contains that prompt.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("url", InputKind::Url)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"disabled_provider\":null}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_google\",\"redirect_url\":\"$url\",\"oidc_prompt\":\"select_account\"}",
            None, None,
            list![Expectation::has("verification.external_verification_redirect_url",
            "\"select_account\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy", "redirect_url", "oidc_prompt"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createExternalAccount()"), SourceRef::new("F",
        "POST /v1/me/external_accounts")
    ],
    facts: texts!["E18"],
    file: text("rules/methods/external-account-prompt.yaml"),
};
const RULE_EXTERNAL_ACCOUNT_SCOPES: Rule = Rule {
    id: text("external-account-scopes"),
    level: Level::Inferred,
    statement: text(
        "When a user begins to connect an account with `additionalScopes`, `externalVerificationRedirectURL` in the response contains these scopes.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("url", InputKind::Url), StepInput::new("scope",
            InputKind::Slug)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"disabled_provider\":null}"), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("another")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.createExternalAccount", "another"),
            "{\"strategy\":\"oauth_google\",\"redirect_url\":\"$url\",\"additional_scope\":[\"$scope\"]}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_google\",\"redirect_url\":\"$url\",\"additional_scope\":[\"$scope\"]}",
            None, None,
            list![Expectation::has("verification.external_verification_redirect_url",
            "\"$scope\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy", "redirect_url", "additional_scope"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createExternalAccount()"), SourceRef::new("F",
        "POST /v1/me/external_accounts")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/external-account-scopes.yaml"),
};
const RULE_EXTERNAL_ACCOUNT_SIGNS_IN: Rule = Rule {
    id: text("external-account-signs-in"),
    level: Level::Documented,
    statement: text(
        "A user can sign in with an account at a provider after connecting it.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "the provider completes such a sign-in, and no call of the API takes its part",
        ),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount", texts![],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createExternalAccount()")],
    facts: texts![],
    file: text("rules/methods/external-account-signs-in.yaml"),
};
const RULE_EXTERNAL_ID_FREED: Rule = Rule {
    id: text("external-id-freed"),
    level: Level::Inferred,
    statement: text(
        "An external id can be taken by another user once its user has given it up or has been deleted.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::All,
        aspect: UniqueAspect::Freed,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["external_id"],
        texts![]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["external_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "externalId"), SourceRef::new("003", "updateUser()")
    ],
    facts: texts!["U2"],
    file: text("rules/uniqueness/external-id-freed.yaml"),
};
const RULE_EXTERNAL_ID_TAKEN_ERROR: Rule = Rule {
    id: text("external-id-taken-error"),
    level: Level::Silent,
    statement: text(
        "It is left open with which status and code an external id that another user has is refused.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::TakenAnswer,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["external_id"],
        texts![]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["external_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("E",
        "form_identifier_exists")
    ],
    facts: texts!["U2"],
    file: text("rules/uniqueness/external-id-taken-error.yaml"),
};
const RULE_EXTERNAL_ID_UNIQUE: Rule = Rule {
    id: text("external-id-unique"),
    level: Level::Documented,
    statement: text("An external id is refused if another user has it."),
    kind: RuleKind::Unique {
        among: UniqueScope::All,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["external_id"],
        texts![]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["external_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "externalId"), SourceRef::new("003", "updateUser()")
    ],
    facts: texts!["U2"],
    file: text("rules/uniqueness/external-id-unique.yaml"),
};
const RULE_FAILED_SIGN_INS_LOCK: Rule = Rule {
    id: text("failed-sign-ins-lock"),
    level: Level::Documented,
    statement: text(
        "A user is locked after the number of failed sign-in attempts that the instance setting names.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("wrong",
            InputKind::Password)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"lockout_attempts\":5,\"lockout_seconds\":3600}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$wrong\"}"),
            Step::new(StepPhase::Then, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$wrong\"}",
            None, None, list![], Some(ExpectedRefusal::new(None, None))),
            Step::new(StepPhase::Then, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$wrong\"}",
            None, None, list![], Some(ExpectedRefusal::new(None, None))),
            Step::new(StepPhase::Then, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$wrong\"}",
            None, None, list![], Some(ExpectedRefusal::new(None, None))),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "false")], None), Step::new(StepPhase::Then,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$wrong\"}",
            None, None, list![], Some(ExpectedRefusal::new(None, None))),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("D", "secure/user-lockout")],
    facts: texts!["D6"],
    file: text("rules/life-cycle/failed-sign-ins-lock.yaml"),
};
const RULE_FIRST_NAME_DISABLED: Rule = Rule {
    id: text("first-name-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to set `firstName` is refused if the instance settings disable names.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"name_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.update", "owner"), "{\"first_name\":\"$name\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "update()")],
    facts: texts!["E14"],
    file: text("rules/settings/first-name-disabled.yaml"),
};
const RULE_FOREIGN_EMAIL_NOT_DELETED: Rule = Rule {
    id: text("foreign-email-not-deleted"),
    level: Level::Inferred,
    statement: text(
        "A user's request to delete an email address of another user is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("stranger")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$mail\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.deleteEmailAddress", "stranger"),
            "{\"email_address_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deleteEmailAddress",
        texts!["email_address_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "DELETE /v1/me/email_addresses/{email_address_id}")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-email-not-deleted.yaml"),
};
const RULE_FOREIGN_EMAIL_NOT_READ: Rule = Rule {
    id: text("foreign-email-not-read"),
    level: Level::Inferred,
    statement: text(
        "A user's request to read an email address of another user is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("stranger")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$mail\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.getEmailAddress", "stranger"),
            "{\"email_address_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getEmailAddress",
        texts!["email_address_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "GET /v1/me/email_addresses/{email_address_id}")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-email-not-read.yaml"),
};
const RULE_FOREIGN_PHONE_NOT_DELETED: Rule = Rule {
    id: text("foreign-phone-not-deleted"),
    level: Level::Inferred,
    statement: text(
        "A user's request to delete a phone number of another user is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("phone", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("stranger")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.deletePhoneNumber", "stranger"),
            "{\"phone_number_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deletePhoneNumber",
        texts!["phone_number_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "DELETE /v1/me/phone_numbers/{phone_number_id}")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-phone-not-deleted.yaml"),
};
const RULE_FOREIGN_PHONE_NOT_READ: Rule = Rule {
    id: text("foreign-phone-not-read"),
    level: Level::Inferred,
    statement: text(
        "A user's request to read a phone number of another user is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("phone", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("stranger")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.getPhoneNumber", "stranger"),
            "{\"phone_number_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getPhoneNumber",
        texts!["phone_number_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "GET /v1/me/phone_numbers/{phone_number_id}")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-phone-not-read.yaml"),
};
const RULE_FOREIGN_SESSION_NOT_REVOKED: Rule = Rule {
    id: text("foreign-session-not-revoked"),
    level: Level::Inferred,
    statement: text(
        "A user's request to revoke a session of another user is refused, and the session stays active.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("stranger")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createSignInToken"),
            "{\"user_id\":\"$owner.id\"}", Some(text("token")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}",
            Some(text("session")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.revokeSession", "stranger"),
            "{\"session_id\":\"$session.created_session_id\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::has("", "{\"id\":\"$session.created_session_id\"}")],
            None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.revokeSession", texts!["session_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "POST /v1/me/sessions/{session_id}/revoke")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-session-not-revoked.yaml"),
};
const RULE_FOREIGN_SESSION_NOT_USED: Rule = Rule {
    id: text("foreign-session-not-used"),
    level: Level::Inferred,
    statement: text(
        "A user's request to create a session token for a session of another user is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("stranger")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createSignInToken"),
            "{\"user_id\":\"$owner.id\"}", Some(text("token")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}",
            Some(text("session")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createSessionToken", "stranger"),
            "{\"session_id\":\"$session.created_session_id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSessionToken",
        texts!["session_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "POST /v1/client/sessions/{session_id}/tokens")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-session-not-used.yaml"),
};
const RULE_FOREIGN_WALLET_NOT_DELETED: Rule = Rule {
    id: text("foreign-wallet-not-deleted"),
    level: Level::Inferred,
    statement: text("A user's request to delete a wallet of another user is refused."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("wallet", InputKind::Wallet)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("stranger")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "owner"),
            "{\"web3_wallet\":\"$wallet\"}", Some(text("added")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::user("frontend.deleteWeb3Wallet",
            "stranger"), "{\"web3_wallet_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deleteWeb3Wallet",
        texts!["web3_wallet_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "DELETE /v1/me/web3_wallets/{web3_wallet_id}")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-wallet-not-deleted.yaml"),
};
const RULE_FOREIGN_WALLET_NOT_READ: Rule = Rule {
    id: text("foreign-wallet-not-read"),
    level: Level::Inferred,
    statement: text("A user's request to read a wallet of another user is refused."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("wallet", InputKind::Wallet)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("stranger")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "owner"),
            "{\"web3_wallet\":\"$wallet\"}", Some(text("added")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::user("frontend.getWeb3Wallet",
            "stranger"), "{\"web3_wallet_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getWeb3Wallet",
        texts!["web3_wallet_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "Auth"), SourceRef::new("F",
        "GET /v1/me/web3_wallets/{web3_wallet_id}")
    ],
    facts: texts!["E8"],
    file: text("rules/sessions/foreign-wallet-not-read.yaml"),
};
const RULE_IMAGE_DELETED: Rule = Rule {
    id: text("image-deleted"),
    level: Level::Documented,
    statement: text(
        "When a user deletes their profile image, `hasImage` becomes false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$image\"}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.deleteProfileImage", "owner"), "{}", None, None,
            list![Expectation::is("deleted", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("has_image", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deleteProfileImage", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "setProfileImage()"), SourceRef::new("F",
        "DELETE /v1/me/profile_image")
    ],
    facts: texts!["A1"],
    file: text("rules/images/image-deleted.yaml"),
};
const RULE_IMAGE_DELETED_AGAIN_BY_BACKEND: Rule = Rule {
    id: text("image-deleted-again-by-backend"),
    level: Level::Documented,
    statement: text(
        "After the backend has set the profile image of a user again, it can delete it again; `hasImage` becomes false again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.deleteUserProfileImage"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.deleteUserProfileImage"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "false")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("has_image", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteUserProfileImage",
        texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/profile_image"), SourceRef::new("B",
        "DELETE /users/{user_id}/profile_image")
    ],
    facts: texts!["A1"],
    file: text("rules/images/image-deleted-again-by-backend.yaml"),
};
const RULE_IMAGE_DELETED_BY_BACKEND: Rule = Rule {
    id: text("image-deleted-by-backend"),
    level: Level::Documented,
    statement: text(
        "When the backend deletes the profile image of a user, `hasImage` becomes false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$image\"}"), Step::new(StepPhase::Call,
            StepAction::key("backend.deleteUserProfileImage"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "false")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("has_image", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteUserProfileImage",
        texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /users/{user_id}/profile_image")],
    facts: texts!["A1"],
    file: text("rules/images/image-deleted-by-backend.yaml"),
};
const RULE_IMAGE_MISSING: Rule = Rule {
    id: text("image-missing"),
    level: Level::Documented,
    statement: text(
        "A user's request to set a profile image is refused with 400 `form_param_missing` if it carries no file.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"), "{}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("form_param_missing")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_missing")],
    facts: texts!["A2"],
    file: text("rules/images/image-missing.yaml"),
};
const RULE_IMAGE_MISSING_BACKEND: Rule = Rule {
    id: text("image-missing-backend"),
    level: Level::Documented,
    statement: text(
        "The backend's request to set a profile image is refused with 400 `form_param_missing` if it carries no file.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("form_param_missing")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserProfileImage",
        texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_missing")],
    facts: texts!["A2"],
    file: text("rules/images/image-missing-backend.yaml"),
};
const RULE_IMAGE_NO_IMAGE: Rule = Rule {
    id: text("image-no-image"),
    level: Level::Documented,
    statement: text(
        "A user's request to set a profile image is refused with 400 `request_body_invalid` if the file is not an image.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":{\"content_type\":\"text/plain\",\"base64\":\"bm8gaW1hZ2U=\"}}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "false")], None)
        ],
        error: ExpectedRefusal::new(Some(400), Some("request_body_invalid")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "request_body_invalid")],
    facts: texts!["A2"],
    file: text("rules/images/image-no-image.yaml"),
};
const RULE_IMAGE_NO_IMAGE_BACKEND: Rule = Rule {
    id: text("image-no-image-backend"),
    level: Level::Documented,
    statement: text(
        "The backend's request to set a profile image is refused with 400 `request_body_invalid` if the file is not an image.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":{\"content_type\":\"text/plain\",\"base64\":\"bm8gaW1hZ2U=\"}}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "false")], None)
        ],
        error: ExpectedRefusal::new(Some(400), Some("request_body_invalid")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserProfileImage", texts!["user_id",
        "file"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "request_body_invalid")],
    facts: texts!["A2"],
    file: text("rules/images/image-no-image-backend.yaml"),
};
const RULE_IMAGE_NONE_AT_FIRST: Rule = Rule {
    id: text("image-none-at-first"),
    level: Level::Documented,
    statement: text(
        "A user who is created without a profile image has `hasImage` false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true,\"skip_legal_checks\":true}",
            Some(text("made")), None, list![Expectation::is("has_image", "false")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$made.id\"}", None, None, list![Expectation::is("has_image",
            "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement", "skip_legal_checks"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["A3"],
    file: text("rules/images/image-none-at-first.yaml"),
};
const RULE_IMAGE_OF_PROVIDER: Rule = Rule {
    id: text("image-of-provider"),
    level: Level::Documented,
    statement: text(
        "When a user without a profile image connects an account for which the provider supplies an image, `hasImage` becomes true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("account", InputKind::Text), StepInput::new("url",
            InputKind::Url)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::seed("external_account"),
            "{\"user_id\":\"$owner.id\",\"provider\":\"oauth_google\",\"provider_user_id\":\"$account\",\"image_url\":\"$url\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts!["user_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["A3"],
    file: text("rules/images/image-of-provider.yaml"),
};
const RULE_IMAGE_REPLACED: Rule = Rule {
    id: text("image-replaced"),
    level: Level::Documented,
    statement: text(
        "When a user sets a second profile image, the first one is gone: after one deletion, `hasImage` is false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("image", InputKind::Image), StepInput::new("next",
            InputKind::Image)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$image\"}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$next\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("has_image", "true")], None),
            Step::plain(StepPhase::Then, StepAction::user("frontend.deleteProfileImage",
            "owner"), "{}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("has_image", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "setProfileImage()")],
    facts: texts!["A1"],
    file: text("rules/images/image-replaced.yaml"),
};
const RULE_IMAGE_SET: Rule = Rule {
    id: text("image-set"),
    level: Level::Documented,
    statement: text("When a user sets their profile image, `hasImage` becomes true."),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$image\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("has_image", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "setProfileImage()"), SourceRef::new("F",
        "POST /v1/me/profile_image")
    ],
    facts: texts!["A1"],
    file: text("rules/images/image-set.yaml"),
};
const RULE_IMAGE_SET_AGAIN_BY_BACKEND: Rule = Rule {
    id: text("image-set-again-by-backend"),
    level: Level::Documented,
    statement: text(
        "After the backend has deleted the profile image of a user, it can set the same image again; `hasImage` becomes true again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.deleteUserProfileImage"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}", None, None,
            list![Expectation::is("has_image", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserProfileImage", texts!["user_id",
        "file"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/profile_image"), SourceRef::new("B",
        "DELETE /users/{user_id}/profile_image")
    ],
    facts: texts!["A1"],
    file: text("rules/images/image-set-again-by-backend.yaml"),
};
const RULE_IMAGE_SET_AS_TEXT: Rule = Rule {
    id: text("image-set-as-text"),
    level: Level::Client,
    statement: text(
        "A user can send the profile image as base64 text; `hasImage` is then true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":{\"content_type\":\"application/octet-stream\",\"base64\":\"$image.base64\"}}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "setProfileImage()"), SourceRef::new("JF",
        "User.setProfileImage()")
    ],
    facts: texts!["A1"],
    file: text("rules/images/image-set-as-text.yaml"),
};
const RULE_IMAGE_SET_BY_BACKEND: Rule = Rule {
    id: text("image-set-by-backend"),
    level: Level::Documented,
    statement: text(
        "When the backend sets the profile image of a user, `hasImage` becomes true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$image\"}", None, None,
            list![Expectation::is("has_image", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("has_image",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserProfileImage", texts!["user_id",
        "file"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/profile_image")],
    facts: texts!["A1"],
    file: text("rules/images/image-set-by-backend.yaml"),
};
const RULE_IMAGE_SET_BY_ID: Rule = Rule {
    id: text("image-set-by-id"),
    level: Level::Inferred,
    statement: text(
        "The backend can set `profileImageID` of a user to the id of an image that the user has uploaded; `hasImage` is then true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("image", InputKind::Image)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$image\"}", Some(text("uploaded")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"profile_image_id\":\"$uploaded.id\"}", None,
            None, list![Expectation::is("has_image", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "profile_image_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["A1"],
    file: text("rules/images/image-set-by-id.yaml"),
};
const RULE_IMAGE_TOO_LARGE: Rule = Rule {
    id: text("image-too-large"),
    level: Level::Documented,
    statement: text(
        "A user's request to set a profile image is refused if the file exceeds the size limit, which is 10 MB unless the instance setting differs.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("file", InputKind::Image)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"image_max_bytes\":20}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.setProfileImage", "owner"),
            "{\"file\":\"$file\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.setProfileImage", texts!["file"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "image_too_large")],
    facts: texts!["A2"],
    file: text("rules/images/image-too-large.yaml"),
};
const RULE_IMAGE_TOO_LARGE_BACKEND: Rule = Rule {
    id: text("image-too-large-backend"),
    level: Level::Documented,
    statement: text(
        "The backend's request to set a profile image is refused if the file exceeds the size limit, which is 10 MB unless the instance setting differs.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("file", InputKind::Image)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"image_max_bytes\":20}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUserProfileImage"),
            "{\"user_id\":\"$owner.id\",\"file\":\"$file\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserProfileImage", texts!["user_id",
        "file"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "image_too_large")],
    facts: texts!["A2"],
    file: text("rules/images/image-too-large-backend.yaml"),
};
const RULE_INSTANTS_DESCRIBED: Rule = Rule {
    id: text("instants-described"),
    level: Level::Documented,
    statement: text(
        "The documentation describes instants in responses as Unix timestamps.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "it is a statement about the documents; that they are milliseconds is judged",
        ),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas"), SourceRef::new("F",
        "components/schemas")
    ],
    facts: texts!["F4"],
    file: text("rules/instants/instants-described.yaml"),
};
const RULE_INSTANTS_IN_MILLISECONDS: Rule = Rule {
    id: text("instants-in-milliseconds"),
    level: Level::Documented,
    statement: text(
        "When the backend gives `createdAt` of a user as RFC 3339 text with any offset, responses show it as an integer of milliseconds since the Unix epoch.",
    ),
    kind: RuleKind::Instant {
        unit: TimeUnit::Milliseconds,
        precision: TimePrecision::Millisecond,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts![],
        texts!["created_at"]), Target::new(Surface::Backend, "backend.updateUser",
        texts![], texts!["created_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("E",
        "form_param_invalid_date"), SourceRef::new("003", "updateUser()")
    ],
    facts: texts!["F3"],
    file: text("rules/instants/instants-in-milliseconds.yaml"),
};
const RULE_INVITATION_LIST_EXPIRED_FILTERED: Rule = Rule {
    id: text("invitation-list-expired-filtered"),
    level: Level::Documented,
    statement: text(
        "The backend finds an expired organization invitation of a user under the status `expired`, and not under `pending`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$organization.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\",\"expires_in_days\":1}",
            Some(text("invitation")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Advance, "{\"milliseconds\":86401000}"),
            Step::new(StepPhase::Call,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"expired\"}", None, None,
            list![Expectation::has("data", "{\"id\":\"$invitation.id\"}")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"pending\"}", None, None,
            list![Expectation::count("data", "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getOrganizationInvitationList",
        texts!["user_id", "status"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users/{user_id}/organization_invitations"),
        SourceRef::new("JB", "getOrganizationInvitationList()")
    ],
    facts: texts!["O5"],
    file: text("rules/organizations/invitation-list-expired-filtered.yaml"),
};
const RULE_INVITATION_LIST_PENDING_FILTERED: Rule = Rule {
    id: text("invitation-list-pending-filtered"),
    level: Level::Documented,
    statement: text(
        "The backend finds an unanswered organization invitation of a user under the status `pending`, and not under `accepted`, `revoked` or `expired`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$organization.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("invitation")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"pending\"}", None, None,
            list![Expectation::has("data", "{\"id\":\"$invitation.id\"}"),
            Expectation::is("total_count", "1")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"accepted\"}", None, None,
            list![Expectation::count("data", "0")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"revoked\"}", None, None,
            list![Expectation::count("data", "0")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"expired\"}", None, None,
            list![Expectation::count("data", "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getOrganizationInvitationList",
        texts!["user_id", "status"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users/{user_id}/organization_invitations"),
        SourceRef::new("JB", "getOrganizationInvitationList()")
    ],
    facts: texts!["O5"],
    file: text("rules/organizations/invitation-list-pending-filtered.yaml"),
};
const RULE_INVITATION_METADATA_KEPT: Rule = Rule {
    id: text("invitation-metadata-kept"),
    level: Level::Inferred,
    statement: text(
        "An invitation shows the metadata with which the backend created it, in the response and in the user's list.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("public",
            InputKind::Metadata), StepInput::new("private", InputKind::Metadata)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$organization.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\",\"public_metadata\":\"$public\",\"private_metadata\":\"$private\"}",
            Some(text("invitation")), None, list![Expectation::is("public_metadata",
            "\"$public\""), Expectation::is("private_metadata", "\"$private\"")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("data.0.id",
            "\"$invitation.id\""), Expectation::is("data.0.public_metadata",
            "\"$public\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createOrganizationInvitation",
        texts!["organization_id", "email_address", "role", "public_metadata",
        "private_metadata"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users/{user_id}/organization_invitations"),
        SourceRef::new("JB", "getOrganizationInvitationList()")
    ],
    facts: texts!["O5"],
    file: text("rules/organizations/invitation-metadata-kept.yaml"),
};
const RULE_INVITATIONS_EXPIRED_FILTERED: Rule = Rule {
    id: text("invitations-expired-filtered"),
    level: Level::Documented,
    statement: text(
        "A user who lists their organization invitations finds an expired one under the status `expired`, and not under `pending`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$organization.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\",\"expires_in_days\":1}",
            Some(text("invitation")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Advance, "{\"milliseconds\":86401000}"),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"status\":\"expired\"}", None, None, list![Expectation::has("data",
            "{\"id\":\"$invitation.id\"}")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"status\":\"pending\"}", None, None, list![Expectation::count("data",
            "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationInvitations",
        texts!["status"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "GetUserOrganizationInvitationsParams"),
        SourceRef::new("F", "GET /v1/me/organization_invitations")
    ],
    facts: texts!["O5"],
    file: text("rules/organizations/invitations-expired-filtered.yaml"),
};
const RULE_INVITATIONS_PAGED: Rule = Rule {
    id: text("invitations-paged"),
    level: Level::Inferred,
    statement: text(
        "On the backend, the pages of a user's organization invitations add up to the whole list, and each has its total count.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("made")), Some(Template::new("5")), list![], None),
            Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.0.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("one")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.1.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("two")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.2.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("three")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.3.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("four")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.4.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("five")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"limit\":10}", Some(text("all")), None,
            list![Expectation::count("data", "5"), Expectation::has("data",
            "{\"id\":\"$one.id\"}"), Expectation::has("data", "{\"id\":\"$two.id\"}"),
            Expectation::has("data", "{\"id\":\"$three.id\"}"), Expectation::has("data",
            "{\"id\":\"$four.id\"}"), Expectation::has("data", "{\"id\":\"$five.id\"}"),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":0}", None, None,
            list![Expectation::count("data", "2"), Expectation::is("data.0.id",
            "\"$all.data.0.id\""), Expectation::is("data.1.id", "\"$all.data.1.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":2}", None, None,
            list![Expectation::count("data", "2"), Expectation::is("data.0.id",
            "\"$all.data.2.id\""), Expectation::is("data.1.id", "\"$all.data.3.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":4}", None, None,
            list![Expectation::count("data", "1"), Expectation::is("data.0.id",
            "\"$all.data.4.id\""), Expectation::is("total_count", "5")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationInvitationList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":5}", None, None,
            list![Expectation::count("data", "0"), Expectation::is("total_count", "5")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getOrganizationInvitationList",
        texts!["user_id", "limit"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users/{user_id}/organization_invitations")],
    facts: texts!["G7", "G8", "G9"],
    file: text("rules/pagination/invitations-paged.yaml"),
};
const RULE_INVITATIONS_PENDING_FILTERED: Rule = Rule {
    id: text("invitations-pending-filtered"),
    level: Level::Documented,
    statement: text(
        "A user who lists their organization invitations finds an unanswered one under the status `pending`, and not under `accepted`, `revoked` or `expired`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$organization.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("invitation")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"status\":\"pending\"}", None, None, list![Expectation::has("data",
            "{\"id\":\"$invitation.id\"}"), Expectation::is("total_count", "1")], None),
            Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"status\":\"accepted\"}", None, None, list![Expectation::count("data",
            "0")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"status\":\"revoked\"}", None, None, list![Expectation::count("data",
            "0")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"status\":\"expired\"}", None, None, list![Expectation::count("data",
            "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationInvitations",
        texts!["status"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "GetUserOrganizationInvitationsParams"),
        SourceRef::new("F", "GET /v1/me/organization_invitations")
    ],
    facts: texts!["O5", "E7"],
    file: text("rules/organizations/invitations-pending-filtered.yaml"),
};
const RULE_LAST_ACTIVE_TO_THE_DAY: Rule = Rule {
    id: text("last-active-to-the-day"),
    level: Level::Documented,
    statement: text(
        "`lastActiveAt` of a user is null or the start of a day in UTC, never a more exact instant.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::one_of("last_active_at",
            "[null,{\"$day\":{\"$now\":-60000}},{\"$day\":\"$now\"}]")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "User"), SourceRef::new("F", "Client.User")],
    facts: texts!["F5"],
    file: text("rules/sessions/last-active-to-the-day.yaml"),
};
const RULE_LAST_IDENTIFIER_KEPT: Rule = Rule {
    id: text("last-identifier-kept"),
    level: Level::Inferred,
    statement: text(
        "The backend's request to delete the only identifier of a user is refused, and the user keeps it.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.deleteEmailAddress"),
            "{\"email_address_id\":\"$owner.email_addresses.0.id\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::count("email_addresses", "1")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteEmailAddress",
        texts!["email_address_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "identification_deletion_failed")],
    facts: texts!["I15"],
    file: text("rules/identifiers/last-identifier-kept.yaml"),
};
const RULE_LAST_NAME_DISABLED: Rule = Rule {
    id: text("last-name-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to set `lastName` is refused if the instance settings disable names.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"name_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.update", "owner"), "{\"last_name\":\"$name\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["last_name"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "update()")],
    facts: texts!["E14"],
    file: text("rules/settings/last-name-disabled.yaml"),
};
const RULE_LAST_SIGN_IN_IS_LATEST: Rule = Rule {
    id: text("last-sign-in-is-latest"),
    level: Level::Documented,
    statement: text(
        "When a user signs in again, `lastSignInAt` becomes the time of the later sign-in.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("first")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$first.token\"}"),
            Step::plain(StepPhase::Given, StepAction::Advance,
            "{\"milliseconds\":600000}"), Step::plain(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::at_least("last_sign_in_at", "{\"$now\":-300000}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["F3"],
    file: text("rules/instants/last-sign-in-is-latest.yaml"),
};
const RULE_LAST_SIGN_IN_NOTED: Rule = Rule {
    id: text("last-sign-in-noted"),
    level: Level::Documented,
    statement: text(
        "When a user signs in for the first time, `lastSignInAt` becomes the time of that sign-in.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::at_least("last_sign_in_at", "\"$owner.created_at\"")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["F3"],
    file: text("rules/instants/last-sign-in-noted.yaml"),
};
const RULE_LEAVING_REMOVES_MEMBERSHIP: Rule = Rule {
    id: text("leaving-removes-membership"),
    level: Level::Documented,
    statement: text(
        "When a user leaves an organization, only that membership ends; the user's other memberships and the other members stay.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("other",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("fellow")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("left")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$other\"}",
            Some(text("kept")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$left.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$kept.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}"),
            Step::plain(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$left.id\",\"user_id\":\"$fellow.id\",\"role\":\"org:member\"}"),
            Step::new(StepPhase::Call, StepAction::user("frontend.leaveOrganization",
            "owner"), "{\"organization_id\":\"$left.id\"}", None, None,
            list![Expectation::is("deleted", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("total_count", "1"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$kept.id\"}}"), Expectation::lacks("data",
            "{\"organization\":{\"id\":\"$left.id\"}}")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$fellow.id\"}", None, None, list![Expectation::has("data",
            "{\"organization\":{\"id\":\"$left.id\"}}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.leaveOrganization",
        texts!["organization_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "leaveOrganization()")],
    facts: texts!["O4", "E7"],
    file: text("rules/organizations/leaving-removes-membership.yaml"),
};
const RULE_LEGAL_ACCEPTED_AT_CREATED: Rule = Rule {
    id: text("legal-accepted-at-created"),
    level: Level::Documented,
    statement: text(
        "If the instance settings require legal consent, a user who is created with `legalAcceptedAt` shows that instant, in milliseconds.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("accepted", InputKind::PastInstant), StepInput::new("address",
            InputKind::Email)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"legal_consent_required\":true}"), Step::new(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$address\"],\"skip_password_requirement\":true,\"legal_accepted_at\":{\"$rfc3339\":\"$accepted\"}}",
            Some(text("made")), None, list![Expectation::is("legal_accepted_at",
            "\"$accepted\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$made.id\"}", None, None,
            list![Expectation::is("legal_accepted_at", "\"$accepted\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement", "legal_accepted_at"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B", "POST /users")
    ],
    facts: texts!["E6", "F3", "F7"],
    file: text("rules/instants/legal-accepted-at-created.yaml"),
};
const RULE_LEGAL_ACCEPTED_AT_UPDATED: Rule = Rule {
    id: text("legal-accepted-at-updated"),
    level: Level::Documented,
    statement: text(
        "If the instance settings require legal consent, `updateUser` sets `legalAcceptedAt` to the given instant, in milliseconds, and an update that does not name it leaves it unchanged.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("accepted", InputKind::PastInstant), StepInput::new("name",
            InputKind::Name)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"legal_consent_required\":true,\"name_enabled\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"skip_legal_checks\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"legal_accepted_at\":{\"$rfc3339\":\"$accepted\"}}",
            None, None, list![Expectation::is("legal_accepted_at", "\"$accepted\"")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("legal_accepted_at", "\"$accepted\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"first_name\":\"$name\"}", None, None,
            list![Expectation::is("legal_accepted_at", "\"$accepted\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "legal_accepted_at"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["E1", "E6", "F3", "F7"],
    file: text("rules/instants/legal-accepted-at-updated.yaml"),
};
const RULE_LEGAL_CHECKS_SKIPPED: Rule = Rule {
    id: text("legal-checks-skipped"),
    level: Level::Documented,
    statement: text(
        "With `skipLegalChecks`, the backend can update a user who has not given legal consent, even if the instance settings require it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("name",
            InputKind::Name)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"legal_consent_required\":true,\"name_enabled\":true}"),
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true,\"skip_legal_checks\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"first_name\":\"$name\",\"skip_legal_checks\":true}",
            None, None, list![Expectation::is("first_name", "\"$name\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("first_name", "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "first_name", "skip_legal_checks"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["F16"],
    file: text("rules/life-cycle/legal-checks-skipped.yaml"),
};
const RULE_LEGAL_CHECKS_SKIPPED_CREATED: Rule = Rule {
    id: text("legal-checks-skipped-created"),
    level: Level::Documented,
    statement: text(
        "With `skipLegalChecks`, the backend can create a user without legal consent, even if the instance settings require it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"legal_consent_required\":true,\"email_address_enabled\":true}"),
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true,\"skip_legal_checks\":true}",
            Some(text("made")), None, list![Expectation::has("email_addresses",
            "{\"email_address\":\"$mail\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$made.id\"}", None, None,
            list![Expectation::has("email_addresses", "{\"email_address\":\"$mail\"}")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement", "skip_legal_checks"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts!["F16"],
    file: text("rules/life-cycle/legal-checks-skipped-created.yaml"),
};
const RULE_LINKED_EMAIL_NOT_DELETED: Rule = Rule {
    id: text("linked-email-not-deleted"),
    level: Level::Documented,
    statement: text(
        "The backend's request to delete an email address that a connected account uses is refused with 400 `delete_linked_identification_disallowed`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("account", InputKind::Text), StepInput::new("mail",
            InputKind::Email), StepInput::new("name", InputKind::Username)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"username\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$mail\",\"verified\":true}",
            Some(text("address")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::seed("external_account"),
            "{\"user_id\":\"$owner.id\",\"provider\":\"oauth_google\",\"provider_user_id\":\"$account\",\"email_address\":\"$mail\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.deleteEmailAddress"),
            "{\"email_address_id\":\"$address.id\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::has("email_addresses",
            "{\"email_address\":\"$mail\"}")], None)
        ],
        error: ExpectedRefusal::new(
            Some(400),
            Some("delete_linked_identification_disallowed"),
        ),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteEmailAddress",
        texts!["email_address_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "delete_linked_identification_disallowed"),
        SourceRef::new("B", "DELETE /email_addresses/{email_address_id}")
    ],
    facts: texts!["I16"],
    file: text("rules/identifiers/linked-email-not-deleted.yaml"),
};
const RULE_LINKED_EMAIL_NOT_REPLACED: Rule = Rule {
    id: text("linked-email-not-replaced"),
    level: Level::Documented,
    statement: text(
        "The backend's request to replace the email addresses of a user is refused with 400 `delete_linked_identification_disallowed` if a connected account uses one of them.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("account", InputKind::Text), StepInput::new("mail",
            InputKind::Email), StepInput::new("name", InputKind::Username),
            StepInput::new("other", InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"username\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$mail\",\"verified\":true}"),
            Step::plain(StepPhase::Given, StepAction::seed("external_account"),
            "{\"user_id\":\"$owner.id\",\"provider\":\"oauth_google\",\"provider_user_id\":\"$account\",\"email_address\":\"$mail\"}"),
            Step::plain(StepPhase::Call,
            StepAction::key("backend.replaceUserEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$other\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::has("email_addresses", "{\"email_address\":\"$mail\"}")],
            None)
        ],
        error: ExpectedRefusal::new(
            Some(400),
            Some("delete_linked_identification_disallowed"),
        ),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserEmailAddress",
        texts!["user_id", "email_address"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "delete_linked_identification_disallowed"),
        SourceRef::new("B", "PUT /users/{user_id}/email_address")
    ],
    facts: texts!["I16"],
    file: text("rules/identifiers/linked-email-not-replaced.yaml"),
};
const RULE_LIST_BARE_ARRAY: Rule = Rule {
    id: text("list-bare-array"),
    level: Level::Documented,
    statement: text("`getUserList` returns a bare JSON array, without a total count."),
    kind: RuleKind::ListShape {
        shape: ListForm::Array,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("JB", "getUserList()")
    ],
    facts: texts!["G11"],
    file: text("rules/pagination/list-bare-array.yaml"),
};
const RULE_LIST_DEFAULT_ORDER: Rule = Rule {
    id: text("list-default-order"),
    level: Level::Documented,
    statement: text(
        "By default, `getUserList` returns users in descending order of `createdAt`.",
    ),
    kind: RuleKind::ListOrder {
        aspect: OrderAspect::Default,
        property: text("created_at"),
        direction: SortDirection::Descending,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["user_id"],
        texts!["created_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users, order_by"), SourceRef::new("JB",
        "getUserList()")
    ],
    facts: texts!["G12"],
    file: text("rules/pagination/list-default-order.yaml"),
};
const RULE_LIST_FILTER_BANNED: Rule = Rule {
    id: text("list-filter-banned"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `banned` returns exactly the users with that value, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Is,
        at: texts!["banned"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["banned"], texts![]),
        Target::new(Surface::Backend, "backend.getCount", texts!["banned"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-banned.yaml"),
};
const RULE_LIST_FILTER_CREATED_AT_AFTER: Rule = Rule {
    id: text("list-filter-created-at-after"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `createdAtAfter` returns exactly the users who were created after that instant, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::After,
        at: texts!["created_at"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["created_at_after"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["created_at_after"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-created-at-after.yaml"),
};
const RULE_LIST_FILTER_CREATED_AT_BEFORE: Rule = Rule {
    id: text("list-filter-created-at-before"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `createdAtBefore` returns exactly the users who were created before that instant, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Before,
        at: texts!["created_at"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["created_at_before"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["created_at_before"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-created-at-before.yaml"),
};
const RULE_LIST_FILTER_EMAIL_ADDRESS: Rule = Rule {
    id: text("list-filter-email-address"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `emailAddress` returns exactly the users with one of these email addresses, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::AnyOf,
        at: texts!["email_addresses.email_address"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["email_address"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["email_address"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G16"],
    file: text("rules/lists/list-filter-email-address.yaml"),
};
const RULE_LIST_FILTER_EMAIL_ADDRESS_QUERY: Rule = Rule {
    id: text("list-filter-email-address-query"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `emailAddressQuery` returns exactly the users with an email address that contains the text, ignoring case, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Part,
        at: texts!["email_addresses.email_address"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList",
        texts!["email_address_query"], texts![]), Target::new(Surface::Backend,
        "backend.getCount", texts!["email_address_query"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-email-address-query.yaml"),
};
const RULE_LIST_FILTER_EXTERNAL_ID: Rule = Rule {
    id: text("list-filter-external-id"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `externalId` returns exactly the users with one of these external ids, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::AnyOf,
        at: texts!["external_id"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["external_id"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["external_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G16"],
    file: text("rules/lists/list-filter-external-id.yaml"),
};
const RULE_LIST_FILTER_LAST_ACTIVE_AT: Rule = Rule {
    id: text("list-filter-last-active-at"),
    level: Level::Inferred,
    statement: text(
        "`getUserList` filtered by `lastActiveAtAfter` and `lastActiveAtBefore` returns the users whose last activity was in between and leaves out the others, and `getCount` counts them.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("another")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createSignInToken"),
            "{\"user_id\":\"$owner.id\"}", Some(text("token")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}",
            Some(text("signIn")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.touchSession", "owner"),
            "{\"session_id\":\"$signIn.created_session_id\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.getUserList"),
            "{\"user_id\":[\"$owner.id\",\"$another.id\"],\"last_active_at_after\":{\"$now\":-172800000},\"last_active_at_before\":{\"$now\":172800000}}",
            None, None, list![Expectation::has("", "{\"id\":\"$owner.id\"}")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"user_id\":[\"$owner.id\",\"$another.id\"],\"last_active_at_after\":{\"$now\":172800000}}",
            None, None, list![Expectation::count("", "0")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"user_id\":[\"$owner.id\",\"$another.id\"],\"last_active_at_before\":{\"$now\":-172800000}}",
            None, None, list![Expectation::count("", "0")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getCount"),
            "{\"user_id\":[\"$owner.id\"],\"last_active_at_after\":{\"$now\":-172800000}}",
            None, None, list![Expectation::is("total_count", "1")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["user_id",
        "last_active_at_before", "last_active_at_after"], texts![])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-last-active-at.yaml"),
};
const RULE_LIST_FILTER_LAST_SIGN_IN_AT: Rule = Rule {
    id: text("list-filter-last-sign-in-at"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `lastSignInAtAfter` and `lastSignInAtBefore` returns the users whose last sign-in was in between and leaves out the others, and `getCount` counts them.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("another")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createSignInToken"),
            "{\"user_id\":\"$owner.id\"}", Some(text("token")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.getUserList"),
            "{\"user_id\":[\"$owner.id\",\"$another.id\"],\"last_sign_in_at_after\":{\"$now\":-172800000},\"last_sign_in_at_before\":{\"$now\":172800000}}",
            None, None, list![Expectation::has("", "{\"id\":\"$owner.id\"}")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"user_id\":[\"$owner.id\",\"$another.id\"],\"last_sign_in_at_after\":{\"$now\":172800000}}",
            None, None, list![Expectation::count("", "0")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUserList"),
            "{\"user_id\":[\"$owner.id\",\"$another.id\"],\"last_sign_in_at_before\":{\"$now\":-172800000}}",
            None, None, list![Expectation::count("", "0")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getCount"),
            "{\"user_id\":[\"$owner.id\"],\"last_sign_in_at_after\":{\"$now\":-172800000}}",
            None, None, list![Expectation::is("total_count", "1")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["user_id",
        "last_sign_in_at_before", "last_sign_in_at_after"], texts![])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-last-sign-in-at.yaml"),
};
const RULE_LIST_FILTER_NAME_QUERY: Rule = Rule {
    id: text("list-filter-name-query"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `nameQuery` returns exactly the users whose first or last name contains the text, ignoring case, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Part,
        at: texts!["first_name", "last_name"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["name_query"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["name_query"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-name-query.yaml"),
};
const RULE_LIST_FILTER_ORGANIZATION_ID: Rule = Rule {
    id: text("list-filter-organization-id"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `organizationId` returns exactly the members of one of these organizations, or the other users if the id has a minus sign; `getCount` counts them.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("another")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"),
            "{\"name\":\"$name\",\"created_by\":\"$owner.id\"}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.getUserList"),
            "{\"organization_id\":[\"$organization.id\"],\"user_id\":[\"$owner.id\",\"$another.id\"]}",
            None, None, list![Expectation::count("", "1"), Expectation::has("",
            "{\"id\":\"$owner.id\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUserList"),
            "{\"organization_id\":[{\"$join\":[\"-\",\"$organization.id\"]}],\"user_id\":[\"$owner.id\",\"$another.id\"]}",
            None, None, list![Expectation::count("", "1"), Expectation::has("",
            "{\"id\":\"$another.id\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUserList"),
            "{\"organization_id\":[{\"$join\":[\"+\",\"$organization.id\"]}],\"user_id\":[\"$owner.id\",\"$another.id\"]}",
            None, None, list![Expectation::count("", "1"), Expectation::has("",
            "{\"id\":\"$owner.id\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getCount"),
            "{\"organization_id\":[\"$organization.id\"],\"user_id\":[\"$owner.id\",\"$another.id\"]}",
            None, None, list![Expectation::is("total_count", "1")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["user_id",
        "organization_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G19"],
    file: text("rules/lists/list-filter-organization-id.yaml"),
};
const RULE_LIST_FILTER_PHONE_NUMBER: Rule = Rule {
    id: text("list-filter-phone-number"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `phoneNumber` returns exactly the users with one of these phone numbers, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::AnyOf,
        at: texts!["phone_numbers.phone_number"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["phone_number"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["phone_number"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G16"],
    file: text("rules/lists/list-filter-phone-number.yaml"),
};
const RULE_LIST_FILTER_PHONE_NUMBER_QUERY: Rule = Rule {
    id: text("list-filter-phone-number-query"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `phoneNumberQuery` returns exactly the users with a phone number that contains the digits, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Part,
        at: texts!["phone_numbers.phone_number"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList",
        texts!["phone_number_query"], texts![]), Target::new(Surface::Backend,
        "backend.getCount", texts!["phone_number_query"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-phone-number-query.yaml"),
};
const RULE_LIST_FILTER_PROVIDER: Rule = Rule {
    id: text("list-filter-provider"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `provider` and `providerUserId` returns exactly the users who have connected one of these accounts, and `getCount` counts them.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("one", InputKind::Text), StepInput::new("other",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given, StepAction::User, "{}",
            Some(text("another")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::seed("external_account"),
            "{\"user_id\":\"$owner.id\",\"provider\":\"oauth_google\",\"provider_user_id\":\"$one\"}"),
            Step::plain(StepPhase::Given, StepAction::seed("external_account"),
            "{\"user_id\":\"$another.id\",\"provider\":\"oauth_google\",\"provider_user_id\":\"$other\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.getUserList"),
            "{\"provider\":\"oauth_google\",\"provider_user_id\":[\"$one\"]}", None,
            None, list![Expectation::count("", "1"), Expectation::has("",
            "{\"id\":\"$owner.id\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getCount"),
            "{\"provider\":\"oauth_google\",\"provider_user_id\":[\"$one\",\"$other\"]}",
            None, None, list![Expectation::is("total_count", "2")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["provider",
        "provider_user_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G18"],
    file: text("rules/lists/list-filter-provider.yaml"),
};
const RULE_LIST_FILTER_QUERY: Rule = Rule {
    id: text("list-filter-query"),
    level: Level::Inferred,
    statement: text(
        "`getUserList` filtered by `query` returns exactly the users whose id, email address, username, first or last name contains the text, ignoring case, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Part,
        at: texts![
            "email_addresses.email_address", "username", "id", "first_name", "last_name"
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["query"], texts![]),
        Target::new(Surface::Backend, "backend.getCount", texts!["query"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-query.yaml"),
};
const RULE_LIST_FILTER_USER_ID: Rule = Rule {
    id: text("list-filter-user-id"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `userId` returns exactly the users with one of these ids, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::AnyOf,
        at: texts!["id"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["user_id"],
        texts![]), Target::new(Surface::Backend, "backend.getCount", texts!["user_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G16"],
    file: text("rules/lists/list-filter-user-id.yaml"),
};
const RULE_LIST_FILTER_USERNAME: Rule = Rule {
    id: text("list-filter-username"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `username` returns exactly the users with one of these usernames, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::AnyOf,
        at: texts!["username"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["username"],
        texts![]), Target::new(Surface::Backend, "backend.getCount", texts!["username"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G16"],
    file: text("rules/lists/list-filter-username.yaml"),
};
const RULE_LIST_FILTER_USERNAME_QUERY: Rule = Rule {
    id: text("list-filter-username-query"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `usernameQuery` returns exactly the users whose username contains the text, ignoring case, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Part,
        at: texts!["username"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["username_query"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["username_query"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3"],
    file: text("rules/lists/list-filter-username-query.yaml"),
};
const RULE_LIST_FILTER_WEB3_WALLET: Rule = Rule {
    id: text("list-filter-web3-wallet"),
    level: Level::Documented,
    statement: text(
        "`getUserList` filtered by `web3Wallet` returns exactly the users with one of these wallets, and `getCount` counts them.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::AnyOf,
        at: texts!["web3_wallets.web3_wallet"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["web3_wallet"],
        texts![]), Target::new(Surface::Backend, "backend.getCount",
        texts!["web3_wallet"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users"), SourceRef::new("B", "GET /users/count")
    ],
    facts: texts!["E3", "G16"],
    file: text("rules/lists/list-filter-web3-wallet.yaml"),
};
const RULE_LIST_ORDER_FIELDS: Rule = Rule {
    id: text("list-order-fields"),
    level: Level::Documented,
    statement: text(
        "Each value of `orderBy` of `getUserList` orders the users by the field that it names: in descending order with a minus sign, otherwise in ascending order.",
    ),
    kind: RuleKind::ListOrder {
        aspect: OrderAspect::Fields,
        property: text("created_at"),
        direction: SortDirection::Ascending,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["order_by",
        "user_id"], texts!["created_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users, order_by")],
    facts: texts!["G13", "G21"],
    file: text("rules/pagination/list-order-fields.yaml"),
};
const RULE_LIST_SIGNS_EXTERNAL_ID: Rule = Rule {
    id: text("list-signs-external-id"),
    level: Level::Documented,
    statement: text(
        "In the `externalId` filter of `getUserList`, a plus sign before an external id changes nothing, and a minus sign excludes its user.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Signed,
        at: texts!["external_id"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["external_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users")],
    facts: texts!["G19"],
    file: text("rules/lists/list-signs-external-id.yaml"),
};
const RULE_LIST_SIGNS_USER_ID: Rule = Rule {
    id: text("list-signs-user-id"),
    level: Level::Documented,
    statement: text(
        "In the `userId` filter of `getUserList`, a plus sign before a user id changes nothing, and a minus sign excludes that user.",
    ),
    kind: RuleKind::ListFilter {
        test: FilterTest::Signed,
        at: texts!["id"],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users")],
    facts: texts!["G19"],
    file: text("rules/lists/list-signs-user-id.yaml"),
};
const RULE_LIST_UNSIGNED_ORDER: Rule = Rule {
    id: text("list-unsigned-order"),
    level: Level::Documented,
    statement: text(
        "When `orderBy` of `getUserList` has no sign, the users are in ascending order.",
    ),
    kind: RuleKind::ListOrder {
        aspect: OrderAspect::Unsigned,
        property: text("created_at"),
        direction: SortDirection::Ascending,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["order_by",
        "user_id"], texts!["created_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users, order_by")],
    facts: texts!["G13"],
    file: text("rules/pagination/list-unsigned-order.yaml"),
};
const RULE_LOCK_BLOCKS_SIGN_IN: Rule = Rule {
    id: text("lock-blocks-sign-in"),
    level: Level::Documented,
    statement: text("A locked user's request to sign in is refused."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Call, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/lock"), SourceRef::new("E",
        "user_locked")
    ],
    facts: texts!["D4"],
    file: text("rules/life-cycle/lock-blocks-sign-in.yaml"),
};
const RULE_LOCK_EXPIRES: Rule = Rule {
    id: text("lock-expires"),
    level: Level::Documented,
    statement: text(
        "While a lockout time of the instance settings runs, `lockoutExpiresInSeconds` of a locked user is at least 1; after it, `locked` is false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$another.id\"}"),
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"lockout_seconds\":60}"), Step::new(StepPhase::Given, StepAction::User,
            "{\"first_name\":\"$name\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.lockUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "true"), Expectation::at_least("lockout_expires_in_seconds", "1")], None),
            Step::plain(StepPhase::Then, StepAction::Advance,
            "{\"milliseconds\":61000}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("locked", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.lockUser", texts!["user_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/lock"), SourceRef::new("B", "User")
    ],
    facts: texts!["D4"],
    file: text("rules/life-cycle/lock-expires.yaml"),
};
const RULE_LOCK_SHOWN: Rule = Rule {
    id: text("lock-shown"),
    level: Level::Documented,
    statement: text("When the backend locks a user, `locked` of the user becomes true."),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$another.id\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("locked", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.lockUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/lock")],
    facts: texts!["D4"],
    file: text("rules/life-cycle/lock-shown.yaml"),
};
const RULE_LOCK_WITHOUT_END: Rule = Rule {
    id: text("lock-without-end"),
    level: Level::Documented,
    statement: text(
        "If the instance settings give no lockout time, a locked user has no `lockoutExpiresInSeconds` and is still locked ten days later.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$another.id\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"lockout_seconds\":null}"),
            Step::new(StepPhase::Call, StepAction::key("backend.lockUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "true"), Expectation::absent("lockout_expires_in_seconds")], None),
            Step::plain(StepPhase::Then, StepAction::Advance,
            "{\"milliseconds\":864000000}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("locked", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.lockUser", texts!["user_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "User")],
    facts: texts!["D4"],
    file: text("rules/life-cycle/lock-without-end.yaml"),
};
const RULE_LOCKED_AGAIN: Rule = Rule {
    id: text("locked-again"),
    level: Level::Documented,
    statement: text(
        "A user who was locked and unlocked can be locked again; `locked` of the user becomes true again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.unlockUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Call,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("locked", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.lockUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/lock"), SourceRef::new("B",
        "POST /users/{user_id}/unlock")
    ],
    facts: texts!["D4"],
    file: text("rules/life-cycle/locked-again.yaml"),
};
const RULE_MALFORMED_VERSION_CODE: Rule = Rule {
    id: text("malformed-version-code"),
    level: Level::Inferred,
    statement: text(
        "When a request is refused because its API version is not a date, the status is 400.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::MalformedVersion,
        error: ExpectedRefusal::new(Some(400), None),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("D", "upgrading/versioning")],
    facts: texts!["E8"],
    file: text("rules/errors/malformed-version-code.yaml"),
};
const RULE_MALFORMED_VERSION_REFUSED: Rule = Rule {
    id: text("malformed-version-refused"),
    level: Level::Documented,
    statement: text(
        "A request that asks for an API version that is not a date is refused.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::MalformedVersion,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("D", "upgrading/versioning")],
    facts: texts!["E8"],
    file: text("rules/errors/malformed-version-refused.yaml"),
};
const RULE_MANY_EMAIL_ADDRESSES: Rule = Rule {
    id: text("many-email-addresses"),
    level: Level::Documented,
    statement: text(
        "The backend can give a user many verified email addresses, at least 13.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::Email), StepInput::new("more",
            InputKind::Email), StepInput::new("name", InputKind::Username)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"username\":\"$name\",\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$more\",\"verified\":true}",
            None, Some(Template::new("12")), list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::has("email_addresses", "{\"id\":\"$added.id\"}"),
            Expectation::count("email_addresses", "13")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createEmailAddress", texts!["user_id",
        "email_address", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Update user profiles")],
    facts: texts![],
    file: text("rules/identifiers/many-email-addresses.yaml"),
};
const RULE_MANY_PHONE_NUMBERS: Rule = Rule {
    id: text("many-phone-numbers"),
    level: Level::Documented,
    statement: text(
        "The backend can give a user many verified phone numbers, at least 13.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::Phone), StepInput::new("more",
            InputKind::Phone), StepInput::new("name", InputKind::Username)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"username\":\"$name\",\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$more\",\"verified\":true}",
            None, Some(Template::new("12")), list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::has("phone_numbers", "{\"id\":\"$added.id\"}"),
            Expectation::count("phone_numbers", "13")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createPhoneNumber", texts!["user_id",
        "phone_number", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Update user profiles")],
    facts: texts![],
    file: text("rules/identifiers/many-phone-numbers.yaml"),
};
const RULE_MEMBERSHIP_LISTED: Rule = Rule {
    id: text("membership-listed"),
    level: Level::Documented,
    statement: text(
        "When the backend adds a user to an organization, `getOrganizationMemberships` of the user and `getOrganizationMembershipList` of the backend list the membership.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("role",
            InputKind::Boolean)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"),
            "{\"name\":\"$name\",\"public_metadata\":{\"first\":\"$role\"}}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$organization.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}",
            Some(text("membership")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true}", None, None, list![Expectation::is("total_count",
            "1"), Expectation::has("data",
            "{\"id\":\"$membership.id\",\"role\":\"org:member\",\"organization\":{\"id\":\"$organization.id\",\"name\":\"$name\"}}")],
            None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::has("data",
            "{\"id\":\"$membership.id\",\"organization\":{\"id\":\"$organization.id\"}}")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationMemberships",
        texts!["paginated"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "getOrganizationMemberships()"), SourceRef::new("F",
        "GET /v1/me/organization_memberships")
    ],
    facts: texts!["E7"],
    file: text("rules/organizations/membership-listed.yaml"),
};
const RULE_MEMBERSHIP_METADATA_KEPT: Rule = Rule {
    id: text("membership-metadata-kept"),
    level: Level::Inferred,
    statement: text(
        "A membership shows the metadata with which the backend created it, in the response and in the user's list.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("public",
            InputKind::Metadata), StepInput::new("private", InputKind::Metadata)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("organization")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$organization.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\",\"public_metadata\":\"$public\",\"private_metadata\":\"$private\"}",
            Some(text("membership")), None, list![Expectation::is("public_metadata",
            "\"$public\""), Expectation::is("private_metadata", "\"$private\"")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("data.0.id",
            "\"$membership.id\""), Expectation::is("data.0.public_metadata",
            "\"$public\""), Expectation::is("data.0.private_metadata", "\"$private\"")],
            None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true}", None, None,
            list![Expectation::is("data.0.public_metadata", "\"$public\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createOrganizationMembership",
        texts!["organization_id", "user_id", "role", "public_metadata",
        "private_metadata"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "getOrganizationMemberships()"), SourceRef::new("F",
        "GET /v1/me/organization_memberships")
    ],
    facts: texts!["E7"],
    file: text("rules/organizations/membership-metadata-kept.yaml"),
};
const RULE_MEMBERSHIPS_BARE_ARRAY: Rule = Rule {
    id: text("memberships-bare-array"),
    level: Level::Documented,
    statement: text(
        "`getOrganizationMemberships` returns a bare array of all memberships unless the request sets `paginated`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("count",
            InputKind::Few)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", None, Some(Template::new("\"$count\"")), list![],
            None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationMemberships", "owner"), "{}", None,
            None, list![Expectation::count("", "\"$count\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationMemberships", texts![],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "GET /v1/me/organization_memberships")],
    facts: texts!["G10"],
    file: text("rules/organizations/memberships-bare-array.yaml"),
};
const RULE_MEMBERSHIPS_PAGE_ASKED: Rule = Rule {
    id: text("memberships-page-asked"),
    level: Level::Documented,
    statement: text(
        "With `paginated` true, `getOrganizationMemberships` returns one page of memberships, cut at `limit`, and the total count.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("count",
            InputKind::Few)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", None, Some(Template::new("\"$count\"")), list![],
            None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true,\"limit\":1}", None, None,
            list![Expectation::count("data", "1"), Expectation::is("total_count",
            "\"$count\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationMemberships",
        texts!["limit", "paginated"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "GET /v1/me/organization_memberships")],
    facts: texts!["G10"],
    file: text("rules/organizations/memberships-page-asked.yaml"),
};
const RULE_MEMBERSHIPS_PAGED: Rule = Rule {
    id: text("memberships-paged"),
    level: Level::Inferred,
    statement: text(
        "On the backend, the pages of a user's memberships add up to the whole list, and each has the same total count.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"),
            "{\"name\":\"$name\",\"created_by\":\"$owner.id\"}", Some(text("made")),
            Some(Template::new("5")), list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\",\"limit\":10}", Some(text("all")), None,
            list![Expectation::count("data", "5"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.0.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.1.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.2.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.3.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.4.id\"}}"), Expectation::is("total_count",
            "5")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":0}", None, None,
            list![Expectation::count("data", "2"), Expectation::is("data.0.id",
            "\"$all.data.0.id\""), Expectation::is("data.1.id", "\"$all.data.1.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":2}", None, None,
            list![Expectation::count("data", "2"), Expectation::is("data.0.id",
            "\"$all.data.2.id\""), Expectation::is("data.1.id", "\"$all.data.3.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":4}", None, None,
            list![Expectation::count("data", "1"), Expectation::is("data.0.id",
            "\"$all.data.4.id\""), Expectation::is("total_count", "5")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":5}", None, None,
            list![Expectation::count("data", "0"), Expectation::is("total_count", "5")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getOrganizationMembershipList",
        texts!["user_id", "limit"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users/{user_id}/organization_memberships")],
    facts: texts!["G7", "G8", "G9"],
    file: text("rules/pagination/memberships-paged.yaml"),
};
const RULE_MEMBERSHIPS_SHOWN_ON_USER: Rule = Rule {
    id: text("memberships-shown-on-user"),
    level: Level::Inferred,
    statement: text(
        "If the account that a user reads has `organizationMemberships`, the list has each membership of the user, and no other.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("one", InputKind::Text), StepInput::new("other",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$one\"}",
            Some(text("first")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$other\"}",
            Some(text("second")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$first.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}",
            Some(text("inFirst")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.get", "owner"), "{}", Some(text("before")), None,
            list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationMembership"),
            "{\"organization_id\":\"$second.id\",\"user_id\":\"$owner.id\",\"role\":\"org:member\"}",
            Some(text("inSecond")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::not("organization_memberships",
            "\"$before.organization_memberships\""),
            Expectation::has("organization_memberships",
            "{\"id\":\"$inFirst.id\",\"organization\":{\"id\":\"$first.id\"}}"),
            Expectation::has("organization_memberships",
            "{\"id\":\"$inSecond.id\",\"organization\":{\"id\":\"$second.id\"}}"),
            Expectation::count("organization_memberships", "2")], None)
        ],
    },
    targets: list![Target::new(Surface::Frontend, "frontend.get", texts![], texts![])],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["E7"],
    file: text("rules/organizations/memberships-shown-on-user.yaml"),
};
const RULE_MERGE_ARRAY_ATOMIC: Rule = Rule {
    id: text("merge-array-atomic"),
    level: Level::Client,
    statement: text(
        "An array in a metadata patch replaces the stored array as a whole, without merging elements.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::ArrayAtomic,
        outcome: WriteOutcome::Replaced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "mergePatch tests")],
    facts: texts!["M8"],
    file: text("rules/metadata/merge-array-atomic.yaml"),
};
const RULE_MERGE_EMPTY: Rule = Rule {
    id: text("merge-empty"),
    level: Level::Inferred,
    statement: text("An empty metadata patch is accepted and changes nothing."),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::Empty,
        outcome: WriteOutcome::Kept,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("JF", "User.update()"), SourceRef::new("B",
        "PATCH /users/{user_id}/metadata")
    ],
    facts: texts!["M11"],
    file: text("rules/metadata/merge-empty.yaml"),
};
const RULE_MERGE_IDEMPOTENT: Rule = Rule {
    id: text("merge-idempotent"),
    level: Level::Inferred,
    statement: text("Applying the same metadata patch a second time changes nothing."),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::Idempotent,
        outcome: WriteOutcome::Kept,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M16"],
    file: text("rules/metadata/merge-idempotent.yaml"),
};
const RULE_MERGE_KEEP_ABSENT: Rule = Rule {
    id: text("merge-keep-absent"),
    level: Level::Documented,
    statement: text(
        "A metadata patch leaves every stored member that it does not name unchanged.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::KeepAbsent,
        outcome: WriteOutcome::Kept,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updateMetadata()"), SourceRef::new("B",
        "PATCH /users/{user_id}/metadata"), SourceRef::new("F", "PATCH /v1/me/metadata")
    ],
    facts: texts!["M1"],
    file: text("rules/metadata/merge-keep-absent.yaml"),
};
const RULE_MERGE_NESTED_EMPTY: Rule = Rule {
    id: text("merge-nested-empty"),
    level: Level::Inferred,
    statement: text(
        "An empty object nested in a metadata patch creates an empty object where nothing is stored, and leaves a stored object unchanged.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NestedEmpty,
        outcome: WriteOutcome::Merged,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M12"],
    file: text("rules/metadata/merge-nested-empty.yaml"),
};
const RULE_MERGE_NO_NULL_LEFT: Rule = Rule {
    id: text("merge-no-null-left"),
    level: Level::Inferred,
    statement: text(
        "After a metadata patch, no member that the patch names is stored as null, except inside arrays.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NoNullLeft,
        outcome: WriteOutcome::Removed,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M15"],
    file: text("rules/metadata/merge-no-null-left.yaml"),
};
const RULE_MERGE_NO_PRUNE: Rule = Rule {
    id: text("merge-no-prune"),
    level: Level::Inferred,
    statement: text(
        "A stored object that loses its last member through a metadata patch remains as an empty object.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NoPrune,
        outcome: WriteOutcome::Kept,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M13"],
    file: text("rules/metadata/merge-no-prune.yaml"),
};
const RULE_MERGE_NULL_IN_ARRAY: Rule = Rule {
    id: text("merge-null-in-array"),
    level: Level::Inferred,
    statement: text(
        "A null inside an array of a metadata patch is stored as an element of that array.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NullInArray,
        outcome: WriteOutcome::Stored,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "mergePatch tests")],
    facts: texts!["M9"],
    file: text("rules/metadata/merge-null-in-array.yaml"),
};
const RULE_MERGE_NULL_IN_NEW: Rule = Rule {
    id: text("merge-null-in-new"),
    level: Level::Inferred,
    statement: text(
        "When a metadata patch adds a new object, the null members of that object are not stored.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NullInNew,
        outcome: WriteOutcome::Dropped,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "mergePatch tests")],
    facts: texts!["M14"],
    file: text("rules/metadata/merge-null-in-new.yaml"),
};
const RULE_MERGE_NULL_MISSING: Rule = Rule {
    id: text("merge-null-missing"),
    level: Level::Inferred,
    statement: text(
        "A null in a metadata patch for a member that is not stored is accepted and changes nothing.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NullMissing,
        outcome: WriteOutcome::Kept,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M10"],
    file: text("rules/metadata/merge-null-missing.yaml"),
};
const RULE_MERGE_NULL_NESTED: Rule = Rule {
    id: text("merge-null-nested"),
    level: Level::Documented,
    statement: text(
        "A nested member that is null in a metadata patch is removed from the stored metadata, however deep it lies.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NullNested,
        outcome: WriteOutcome::Removed,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updateMetadata()"), SourceRef::new("B",
        "PATCH /users/{user_id}/metadata"), SourceRef::new("F", "PATCH /v1/me/metadata"),
        SourceRef::new("JB", "updateUserMetadata()")
    ],
    facts: texts!["M3"],
    file: text("rules/metadata/merge-null-nested.yaml"),
};
const RULE_MERGE_NULL_TOP: Rule = Rule {
    id: text("merge-null-top"),
    level: Level::Documented,
    statement: text(
        "A top-level member that is null in a metadata patch is removed from the stored metadata.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::NullTop,
        outcome: WriteOutcome::Removed,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updateMetadata()"), SourceRef::new("B",
        "PATCH /users/{user_id}/metadata"), SourceRef::new("F", "PATCH /v1/me/metadata")
    ],
    facts: texts!["M2"],
    file: text("rules/metadata/merge-null-top.yaml"),
};
const RULE_MERGE_OVER_OBJECT: Rule = Rule {
    id: text("merge-over-object"),
    level: Level::Client,
    statement: text(
        "A scalar or an array in a metadata patch replaces the whole object that is stored under the same name.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::OverObject,
        outcome: WriteOutcome::Replaced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "mergePatch tests")],
    facts: texts!["M6"],
    file: text("rules/metadata/merge-over-object.yaml"),
};
const RULE_MERGE_OVER_SCALAR: Rule = Rule {
    id: text("merge-over-scalar"),
    level: Level::Client,
    statement: text(
        "An object in a metadata patch replaces the scalar or array that is stored under the same name, as if an empty object had been stored there.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::OverScalar,
        outcome: WriteOutcome::Replaced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "mergePatch test applier")],
    facts: texts!["M7"],
    file: text("rules/metadata/merge-over-scalar.yaml"),
};
const RULE_MERGE_RECURSE: Rule = Rule {
    id: text("merge-recurse"),
    level: Level::Documented,
    statement: text(
        "An object in a metadata patch is merged, member by member and at every depth, into the object that is stored under the same name.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::Recurse,
        outcome: WriteOutcome::Merged,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updateMetadata()"), SourceRef::new("B",
        "PATCH /users/{user_id}/metadata"), SourceRef::new("F", "PATCH /v1/me/metadata")
    ],
    facts: texts!["M4"],
    file: text("rules/metadata/merge-recurse.yaml"),
};
const RULE_MERGE_SCALAR: Rule = Rule {
    id: text("merge-scalar"),
    level: Level::Documented,
    statement: text(
        "A scalar in a metadata patch replaces the scalar that is stored under the same name.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::Scalar,
        outcome: WriteOutcome::Replaced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M5"],
    file: text("rules/metadata/merge-scalar.yaml"),
};
const RULE_MERGE_STRIP: Rule = Rule {
    id: text("merge-strip"),
    level: Level::Inferred,
    statement: text(
        "When the metadata field is empty, all members of a metadata patch are stored, except those that are null.",
    ),
    kind: RuleKind::MergePatch {
        aspect: MergeAspect::Strip,
        outcome: WriteOutcome::Dropped,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M17"],
    file: text("rules/metadata/merge-strip.yaml"),
};
const RULE_METADATA_JSON_STRING: Rule = Rule {
    id: text("metadata-json-string"),
    level: Level::Documented,
    statement: text(
        "The frontend operation `updateMetadata` accepts `unsafeMetadata` as JSON text in a form field.",
    ),
    kind: RuleKind::Encoding {
        form: EncodingForm::JsonString,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Frontend, Capability::Http],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "PATCH /v1/me/metadata")],
    facts: texts!["M23"],
    file: text("rules/metadata/metadata-json-string.yaml"),
};
const RULE_METADATA_KEYS_VERBATIM: Rule = Rule {
    id: text("metadata-keys-verbatim"),
    level: Level::Client,
    statement: text(
        "The names of metadata members are stored exactly as they were sent, without any change of case or punctuation.",
    ),
    kind: RuleKind::Encoding {
        form: EncodingForm::KeysVerbatim,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"]), Target::new(Surface::Backend,
        "backend.replaceUserMetadata", texts![], texts!["public_metadata",
        "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("JB", "request.ts"), SourceRef::new("JF", "fapiClient.ts")
    ],
    facts: texts!["M22"],
    file: text("rules/metadata/metadata-keys-verbatim.yaml"),
};
const RULE_METADATA_MEMBER_ORDER: Rule = Rule {
    id: text("metadata-member-order"),
    level: Level::Silent,
    statement: text(
        "It is left open in which order the members of stored metadata are returned.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::MemberOrder,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M31"],
    file: text("rules/metadata/metadata-member-order.yaml"),
};
const RULE_METADATA_NESTING_LIMIT: Rule = Rule {
    id: text("metadata-nesting-limit"),
    level: Level::Silent,
    statement: text(
        "It is left open how deep metadata may nest, and how many members it may have.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::NestingLimit,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M30"],
    file: text("rules/metadata/metadata-nesting-limit.yaml"),
};
const RULE_METADATA_NULL_FIELD_MERGE: Rule = Rule {
    id: text("metadata-null-field-merge"),
    level: Level::Silent,
    statement: text(
        "It is left open what a merging write does with a metadata field that is null as a whole.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::NullFieldMerge,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /users/{user_id}/metadata")],
    facts: texts!["M28"],
    file: text("rules/metadata/metadata-null-field-merge.yaml"),
};
const RULE_METADATA_OBJECT_ONLY: Rule = Rule {
    id: text("metadata-object-only"),
    level: Level::Documented,
    statement: text(
        "The backend's write of a metadata field is refused with 422 `form_param_value_invalid` if the value is neither an object nor null.",
    ),
    kind: RuleKind::ValueDomain {
        accepts: list![ValueSet::Object],
        refuses: list![
            ValueSet::Array, ValueSet::String, ValueSet::Number, ValueSet::Boolean
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_param_value_invalid")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Backend, "backend.replaceUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "Backend API errors, FormMetadataInvalidType")],
    facts: texts!["M24"],
    file: text("rules/metadata/metadata-object-only.yaml"),
};
const RULE_METADATA_OBJECT_ONLY_FRONTEND: Rule = Rule {
    id: text("metadata-object-only-frontend"),
    level: Level::Inferred,
    statement: text(
        "A user's write of `unsafeMetadata` with `updateMetadata` is refused with 422 `form_param_value_invalid` if the value is neither an object nor null.",
    ),
    kind: RuleKind::ValueDomain {
        accepts: list![ValueSet::Object],
        refuses: list![
            ValueSet::Array, ValueSet::String, ValueSet::Number, ValueSet::Boolean
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_param_value_invalid")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "PATCH /v1/me/metadata"), SourceRef::new("E",
        "Backend API errors, FormMetadataInvalidType")
    ],
    facts: texts!["M24"],
    file: text("rules/metadata/metadata-object-only-frontend.yaml"),
};
const RULE_METADATA_OMITTED_FIELD_KEPT: Rule = Rule {
    id: text("metadata-omitted-field-kept"),
    level: Level::Inferred,
    statement: text(
        "`updateUserMetadata` leaves every metadata field that the request does not name unchanged.",
    ),
    kind: RuleKind::ParamsIndependent {
        named: NamedParams::Subset,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}/metadata"), SourceRef::new("D",
        "upgrade-guides/2026-05-12")
    ],
    facts: texts!["M20", "M21"],
    file: text("rules/metadata/metadata-omitted-field-kept.yaml"),
};
const RULE_METADATA_SIZE_LIMIT: Rule = Rule {
    id: text("metadata-size-limit"),
    level: Level::Documented,
    statement: text(
        "The limit of a metadata field is 8 KB: one of 7,000 bytes is accepted, and one of 9,000 bytes is refused with 422 `form_param_exceeds_allowed_size` in an error that names the field.",
    ),
    kind: RuleKind::SizeLimit {
        accepts: 7000u64,
        refuses: 9000u64,
        error: ExpectedRefusal::new(Some(422), Some("form_param_exceeds_allowed_size")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Backend, "backend.replaceUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "_partials/metadata-callout"), SourceRef::new("E",
        "form_param_exceeds_allowed_size")
    ],
    facts: texts!["M25", "M26"],
    file: text("rules/metadata/metadata-size-limit.yaml"),
};
const RULE_METADATA_SIZE_MEASURE: Rule = Rule {
    id: text("metadata-size-measure"),
    level: Level::Silent,
    statement: text(
        "It is left open how the size of metadata is measured: per field or in total, before or after the merge, in which bytes.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::SizeMeasure,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "_partials/metadata-callout"), SourceRef::new("E",
        "form_param_exceeds_allowed_size")
    ],
    facts: texts!["M27"],
    file: text("rules/metadata/metadata-size-measure.yaml"),
};
const RULE_METADATA_TOUCHES: Rule = Rule {
    id: text("metadata-touches"),
    level: Level::Silent,
    statement: text(
        "It is left open whether a metadata write advances `updatedAt` of the user.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::MetadataTouches,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata",
        texts!["public_metadata", "private_metadata", "unsafe_metadata"],
        texts!["updated_at"]), Target::new(Surface::Backend,
        "backend.replaceUserMetadata", texts!["public_metadata", "private_metadata",
        "unsafe_metadata"], texts!["updated_at"]), Target::new(Surface::Frontend,
        "frontend.updateMetadata", texts!["unsafe_metadata"], texts!["updated_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}/metadata"), SourceRef::new("B",
        "PUT /users/{user_id}/metadata")
    ],
    facts: texts!["M29"],
    file: text("rules/metadata/metadata-touches.yaml"),
};
const RULE_MFA_DISABLED_INSTANT_KEPT: Rule = Rule {
    id: text("mfa-disabled-instant-kept"),
    level: Level::Documented,
    statement: text(
        "When a second factor is set up again after the backend has disabled MFA, `mfaDisabledAt` keeps its value.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("phone", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.disableUserMFA"), "{\"user_id\":\"$owner.id\"}"),
            Step::new(StepPhase::Given, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", Some(text("before")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.updatePhoneNumber"),
            "{\"phone_number_id\":\"$added.id\",\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("mfa_disabled_at", "\"$before.mfa_disabled_at\""),
            Expectation::not("mfa_disabled_at", "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updatePhoneNumber",
        texts!["phone_number_id", "reserved_for_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "User")],
    facts: texts!["T12"],
    file: text("rules/mfa/mfa-disabled-instant-kept.yaml"),
};
const RULE_MFA_DISABLED_WHOLE: Rule = Rule {
    id: text("mfa-disabled-whole"),
    level: Level::Documented,
    statement: text(
        "When the backend disables MFA of a user, `twoFactorEnabled`, `totpEnabled` and `backupCodeEnabled` become false, and no phone number is a second factor any more.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("phone",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createBackupCode", "owner"), "{}",
            Some(text("first")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.disableUserMFA"), "{\"user_id\":\"$owner.id\"}",
            None, None, list![Expectation::is("user_id", "\"$owner.id\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("two_factor_enabled", "false"),
            Expectation::is("totp_enabled", "false"),
            Expectation::is("backup_code_enabled", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$added.id\"}", None, None,
            list![Expectation::not("reserved_for_second_factor", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.disableUserMFA", texts!["user_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /users/{user_id}/mfa")],
    facts: texts!["T15"],
    file: text("rules/mfa/mfa-disabled-whole.yaml"),
};
const RULE_MFA_ENABLED_INSTANT_KEPT: Rule = Rule {
    id: text("mfa-enabled-instant-kept"),
    level: Level::Documented,
    statement: text(
        "When the backend disables MFA of a user, `mfaDisabledAt` is set and `mfaEnabledAt` keeps its value.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}"),
            Step::new(StepPhase::Given, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", Some(text("before")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.disableUserMFA"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("mfa_enabled_at", "\"$before.mfa_enabled_at\""),
            Expectation::not("mfa_enabled_at", "null"),
            Expectation::not("mfa_disabled_at", "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.disableUserMFA", texts!["user_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "User")],
    facts: texts!["T12"],
    file: text("rules/mfa/mfa-enabled-instant-kept.yaml"),
};
const RULE_NAMES_CLEARED: Rule = Rule {
    id: text("names-cleared"),
    level: Level::Client,
    statement: text(
        "When a user sets `firstName` or `lastName` to null or the empty text, the name is cleared and reads as null or the empty text.",
    ),
    kind: RuleKind::ClearedBy {
        values: list![BlankValue::Null, BlankValue::EmptyText],
        reads: list![BlankValue::Null, BlankValue::EmptyText],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![], texts!["first_name",
        "last_name"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "fapiClient.ts")],
    facts: texts!["P12"],
    file: text("rules/identifiers/names-cleared.yaml"),
};
const RULE_NAMES_ENABLED: Rule = Rule {
    id: text("names-enabled"),
    level: Level::Documented,
    statement: text(
        "If the instance settings enable names, a user's request to set `firstName` and `lastName` is accepted.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("first", InputKind::Name), StepInput::new("last",
            InputKind::Name)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"name_enabled\":true}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.update", "owner"),
            "{\"first_name\":\"$first\",\"last_name\":\"$last\"}", None, None,
            list![Expectation::is("first_name", "\"$first\""),
            Expectation::is("last_name", "\"$last\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name",
        "last_name"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "update()")],
    facts: texts!["E14"],
    file: text("rules/settings/names-enabled.yaml"),
};
const RULE_NO_KEY_REFUSED: Rule = Rule {
    id: text("no-key-refused"),
    level: Level::Documented,
    statement: text(
        "A backend request without a secret key is refused with status 401.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::NoKey,
        error: ExpectedRefusal::new(Some(401), None),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "Auth"), SourceRef::new("B", "401 responses")],
    facts: texts!["E8"],
    file: text("rules/errors/no-key-refused.yaml"),
};
const RULE_NO_SESSION_REFUSED: Rule = Rule {
    id: text("no-session-refused"),
    level: Level::Documented,
    statement: text(
        "A frontend request about the signed-in user is refused with status 401 if it has no session.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::NoSession,
        error: ExpectedRefusal::new(Some(401), None),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "Auth"), SourceRef::new("F", "401 responses")],
    facts: texts!["E8"],
    file: text("rules/errors/no-session-refused.yaml"),
};
const RULE_ORGANIZATION_ALLOWED_CREATED: Rule = Rule {
    id: text("organization-allowed-created"),
    level: Level::Documented,
    statement: text(
        "When a user with `createOrganizationEnabled` true creates an organization, the user becomes a member of it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("theirs",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"create_organization_enabled\":true}", Some(text("another")), None,
            list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "another"),
            "{\"name\":\"$theirs\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{\"create_organization_enabled\":true}", Some(text("owner")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", Some(text("organization")), None, list![], None),
            Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true}", None, None, list![Expectation::has("data",
            "{\"organization\":{\"id\":\"$organization.id\",\"name\":\"$name\"}}")],
            None), Step::new(StepPhase::Then,
            StepAction::key("backend.getOrganizationMembershipList"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::has("data",
            "{\"organization\":{\"id\":\"$organization.id\"}}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createOrganization", texts!["name"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("F",
        "POST /v1/organizations")
    ],
    facts: texts!["O2"],
    file: text("rules/organizations/organization-allowed-created.yaml"),
};
const RULE_ORGANIZATION_CREATED: Rule = Rule {
    id: text("organization-created"),
    level: Level::Inferred,
    statement: text(
        "The backend's `createOrganization` returns the name and the metadata of the request unchanged.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("public",
            InputKind::Metadata), StepInput::new("private", InputKind::Metadata)
        ],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createOrganization"),
            "{\"name\":\"$name\",\"public_metadata\":\"$public\",\"private_metadata\":\"$private\"}",
            None, None, list![Expectation::is("name", "\"$name\""),
            Expectation::is("public_metadata", "\"$public\""),
            Expectation::is("private_metadata", "\"$private\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createOrganization", texts!["name",
        "public_metadata", "private_metadata"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "createOrganization()")],
    facts: texts!["E7"],
    file: text("rules/organizations/organization-created.yaml"),
};
const RULE_ORGANIZATION_NOT_ALLOWED_CODE: Rule = Rule {
    id: text("organization-not-allowed-code"),
    level: Level::Documented,
    statement: text(
        "If `createOrganizationEnabled` is false, a user's request to create an organization is refused with status 403 and code `user_create_organization_not_enabled`, and creates none.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("theirs",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"create_organization_enabled\":true}", Some(text("another")), None,
            list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "another"),
            "{\"name\":\"$theirs\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{\"create_organization_enabled\":false}", Some(text("owner")), None,
            list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}"), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true}", None, None, list![Expectation::is("total_count",
            "0")], None)
        ],
        error: ExpectedRefusal::new(
            Some(403),
            Some("user_create_organization_not_enabled"),
        ),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createOrganization", texts!["name"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("E",
        "user_create_organization_not_enabled")
    ],
    facts: texts!["O2"],
    file: text("rules/organizations/organization-not-allowed-code.yaml"),
};
const RULE_ORGANIZATIONS_LIMIT_DEFAULT: Rule = Rule {
    id: text("organizations-limit-default"),
    level: Level::Documented,
    statement: text(
        "A user who is created without `createOrganizationsLimit` has it as null.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true,\"skip_legal_checks\":true}",
            Some(text("created")), None,
            list![Expectation::is("create_organizations_limit", "null")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$created.id\"}", None, None,
            list![Expectation::is("create_organizations_limit", "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement", "skip_legal_checks"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["O1"],
    file: text("rules/organizations/organizations-limit-default.yaml"),
};
const RULE_ORGANIZATIONS_LIMIT_KEPT: Rule = Rule {
    id: text("organizations-limit-kept"),
    level: Level::Documented,
    statement: text(
        "When a user has created as many organizations as `createOrganizationsLimit` allows, the request to create another one is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("limit",
            InputKind::Few)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"create_organizations_limit\":\"$limit\"}", Some(text("owner")), None,
            list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", None, Some(Template::new("\"$limit\"")), list![],
            None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}"), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true}", None, None, list![Expectation::is("total_count",
            "\"$limit\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createOrganization", texts!["name"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()"), SourceRef::new("B", "User")],
    facts: texts!["O1"],
    file: text("rules/organizations/organizations-limit-kept.yaml"),
};
const RULE_ORGANIZATIONS_UNLIMITED_BY_NOUGHT: Rule = Rule {
    id: text("organizations-unlimited-by-nought"),
    level: Level::Documented,
    statement: text(
        "A user with `createOrganizationsLimit` 0 can create organizations without limit.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Text), StepInput::new("others",
            InputKind::Few)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"create_organizations_limit\":0}", Some(text("owner")), None, list![],
            None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", None, Some(Template::new("\"$others\"")), list![],
            None), Step::new(StepPhase::Call,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", None, None, list![Expectation::is("name",
            "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createOrganization", texts!["name"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B", "User"),
        SourceRef::new("F", "Client.User")
    ],
    facts: texts!["O1"],
    file: text("rules/organizations/organizations-unlimited-by-nought.yaml"),
};
const RULE_OTHER_MEMBERS_UNCHANGED: Rule = Rule {
    id: text("other-members-unchanged"),
    level: Level::Inferred,
    statement: text(
        "A call on one email address, phone number, wallet, passkey, account or session of a user leaves the user's others as they were.",
    ),
    kind: RuleKind::SiblingsUnchanged,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /email_addresses/{email_address_id}"),
        SourceRef::new("B", "POST /sessions/{session_id}/revoke")
    ],
    facts: texts!["E28"],
    file: text("rules/general/other-members-unchanged.yaml"),
};
const RULE_OTHER_USERS_UNCHANGED: Rule = Rule {
    id: text("other-users-unchanged"),
    level: Level::Inferred,
    statement: text("A call that changes one user leaves all other users unchanged."),
    kind: RuleKind::OthersUnchanged,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("003",
        "updateUser()")
    ],
    facts: texts!["E22"],
    file: text("rules/general/other-users-unchanged.yaml"),
};
const RULE_OWN_EMAIL_ADDED_UNVERIFIED: Rule = Rule {
    id: text("own-email-added-unverified"),
    level: Level::Documented,
    statement: text(
        "When a user adds an email address, the user's list of email addresses shows it, and it is not verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("earlier",
            InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$earlier\"}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$mail\"}", Some(text("added")), None,
            list![Expectation::is("email_address", "\"$mail\""),
            Expectation::one_of("verification.status", "[null,\"unverified\"]")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::count("email_addresses", "3"),
            Expectation::has("email_addresses",
            "{\"id\":\"$added.id\",\"email_address\":\"$mail\"}"),
            Expectation::lacks("email_addresses",
            "{\"id\":\"$added.id\",\"verification\":{\"status\":\"verified\"}}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createEmailAddress",
        texts!["email_address"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createEmailAddress()"), SourceRef::new("F",
        "POST /v1/me/email_addresses")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-email-added-unverified.yaml"),
};
const RULE_OWN_EMAIL_AGAIN: Rule = Rule {
    id: text("own-email-again"),
    level: Level::Inferred,
    statement: text(
        "Setting the primary email address of a user as the primary again is accepted and changes no email address.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("others", InputKind::Count), StepInput::new("other",
            InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", Some(text("before")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"primary_email_address_id\":\"$before.primary_email_address_id\"}",
            None, None, list![Expectation::is("primary_email_address_id",
            "\"$before.primary_email_address_id\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("primary_email_address_id",
            "\"$before.primary_email_address_id\""), Expectation::is("email_addresses",
            "\"$before.email_addresses\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "primary_email_address_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["E21"],
    file: text("rules/identifiers/own-email-again.yaml"),
};
const RULE_OWN_EXTERNAL_ACCOUNT_ADDED: Rule = Rule {
    id: text("own-external-account-added"),
    level: Level::Documented,
    statement: text(
        "When a user begins to connect an account, `externalAccounts` of the user lists it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("url", InputKind::Url)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_google\",\"redirect_url\":\"$url\"}",
            Some(text("account")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::has("external_accounts", "{\"id\":\"$account.id\"}")],
            None)
        ],
    },
    targets: list![Target::new(Surface::Frontend, "frontend.get", texts![], texts![])],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createExternalAccount()"), SourceRef::new("F",
        "POST /v1/me/external_accounts")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-external-account-added.yaml"),
};
const RULE_OWN_EXTERNAL_ACCOUNT_REMOVED: Rule = Rule {
    id: text("own-external-account-removed"),
    level: Level::Documented,
    statement: text(
        "When a user disconnects an account, `externalAccounts` no longer lists it, and still lists the user's other accounts.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("account", InputKind::Text), StepInput::new("other",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("external_account"),
            "{\"user_id\":\"$owner.id\",\"provider\":\"oauth_google\",\"provider_user_id\":\"$account\"}",
            Some(text("ended")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("external_account"),
            "{\"user_id\":\"$owner.id\",\"provider\":\"oauth_github\",\"provider_user_id\":\"$other\"}",
            Some(text("kept")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.deleteExternalAccount", "owner"),
            "{\"external_account_id\":\"$ended.id\"}"), Step::new(StepPhase::Then,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::lacks("external_accounts", "{\"id\":\"$ended.id\"}"),
            Expectation::has("external_accounts", "{\"id\":\"$kept.id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deleteExternalAccount",
        texts!["external_account_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Update user profiles"), SourceRef::new("F",
        "DELETE /v1/me/external_accounts/{external_account_id}")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-external-account-removed.yaml"),
};
const RULE_OWN_EXTERNAL_ID_AGAIN: Rule = Rule {
    id: text("own-external-id-again"),
    level: Level::Inferred,
    statement: text(
        "The backend can write the external id that the user already has; it stays the same.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("external", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"external_id\":\"$external\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"external_id\":\"$external\"}", None, None,
            list![Expectation::is("external_id", "\"$external\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("external_id", "\"$external\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "external_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["E21"],
    file: text("rules/identifiers/own-external-id-again.yaml"),
};
const RULE_OWN_INVITATIONS_PAGED: Rule = Rule {
    id: text("own-invitations-paged"),
    level: Level::Inferred,
    statement: text(
        "When users read their organization invitations page by page, the pages add up to the whole list, with one total count.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganization"), "{\"name\":\"$name\"}",
            Some(text("made")), Some(Template::new("5")), list![], None),
            Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.0.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("one")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.1.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("two")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.2.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("three")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.3.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("four")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createOrganizationInvitation"),
            "{\"organization_id\":\"$made.4.id\",\"email_address\":\"$owner.email_addresses.0.email_address\",\"role\":\"org:member\"}",
            Some(text("five")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"limit\":10}", Some(text("all")), None, list![Expectation::count("data",
            "5"), Expectation::has("data", "{\"id\":\"$one.id\"}"),
            Expectation::has("data", "{\"id\":\"$two.id\"}"), Expectation::has("data",
            "{\"id\":\"$three.id\"}"), Expectation::has("data", "{\"id\":\"$four.id\"}"),
            Expectation::has("data", "{\"id\":\"$five.id\"}"),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"limit\":2,\"offset\":0}", None, None, list![Expectation::count("data",
            "2"), Expectation::is("data.0.id", "\"$all.data.0.id\""),
            Expectation::is("data.1.id", "\"$all.data.1.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"limit\":2,\"offset\":2}", None, None, list![Expectation::count("data",
            "2"), Expectation::is("data.0.id", "\"$all.data.2.id\""),
            Expectation::is("data.1.id", "\"$all.data.3.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"limit\":2,\"offset\":4}", None, None, list![Expectation::count("data",
            "1"), Expectation::is("data.0.id", "\"$all.data.4.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationInvitations", "owner"),
            "{\"limit\":2,\"offset\":5}", None, None, list![Expectation::count("data",
            "0"), Expectation::is("total_count", "5")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationInvitations",
        texts!["limit"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "GET /v1/me/organization_invitations")],
    facts: texts!["G7", "G8", "G9"],
    file: text("rules/pagination/own-invitations-paged.yaml"),
};
const RULE_OWN_MEMBERSHIPS_PAGED: Rule = Rule {
    id: text("own-memberships-paged"),
    level: Level::Inferred,
    statement: text(
        "When users read their memberships page by page, the pages add up to the whole list, with one total count.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", Some(text("made")), Some(Template::new("5")),
            list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true,\"limit\":10}", Some(text("all")), None,
            list![Expectation::count("data", "5"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.0.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.1.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.2.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.3.id\"}}"), Expectation::has("data",
            "{\"organization\":{\"id\":\"$made.4.id\"}}"), Expectation::is("total_count",
            "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true,\"limit\":2,\"offset\":0}", None, None,
            list![Expectation::count("data", "2"), Expectation::is("data.0.id",
            "\"$all.data.0.id\""), Expectation::is("data.1.id", "\"$all.data.1.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true,\"limit\":2,\"offset\":2}", None, None,
            list![Expectation::count("data", "2"), Expectation::is("data.0.id",
            "\"$all.data.2.id\""), Expectation::is("data.1.id", "\"$all.data.3.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true,\"limit\":2,\"offset\":4}", None, None,
            list![Expectation::count("data", "1"), Expectation::is("data.0.id",
            "\"$all.data.4.id\""), Expectation::is("total_count", "5")], None),
            Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationMemberships", "owner"),
            "{\"paginated\":true,\"limit\":2,\"offset\":5}", None, None,
            list![Expectation::count("data", "0"), Expectation::is("total_count", "5")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationMemberships",
        texts!["limit", "paginated"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "GET /v1/me/organization_memberships")],
    facts: texts!["G7", "G8", "G9"],
    file: text("rules/pagination/own-memberships-paged.yaml"),
};
const RULE_OWN_NUMBER_BECOMES_FACTOR: Rule = Rule {
    id: text("own-number-becomes-factor"),
    level: Level::Documented,
    statement: text(
        "When a user makes one of their verified phone numbers a second factor, `twoFactorEnabled` becomes true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("taken",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$another.id\",\"phone_number\":\"$taken\",\"verified\":true}",
            Some(text("theirs")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.updatePhoneNumber", "another"),
            "{\"phone_number_id\":\"$theirs.id\",\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.updatePhoneNumber", "owner"),
            "{\"phone_number_id\":\"$added.id\",\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::is("two_factor_enabled", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePhoneNumber",
        texts!["phone_number_id", "reserved_for_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("002",
        "User account security"), SourceRef::new("F",
        "PATCH /v1/me/phone_numbers/{phone_number_id}")
    ],
    facts: texts!["T13"],
    file: text("rules/mfa/own-number-becomes-factor.yaml"),
};
const RULE_OWN_PASSKEY_ADDED: Rule = Rule {
    id: text("own-passkey-added"),
    level: Level::Documented,
    statement: text("When a user begins to add a passkey, it is not verified yet."),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createPasskey", "another"), "{}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.createPasskey", "owner"), "{}", None, None,
            list![Expectation::one_of("verification.status", "[null,\"unverified\"]")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createPasskey", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createPasskey()"), SourceRef::new("F",
        "POST /v1/me/passkeys")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-passkey-added.yaml"),
};
const RULE_OWN_PHONE_ADDED_UNVERIFIED: Rule = Rule {
    id: text("own-phone-added-unverified"),
    level: Level::Documented,
    statement: text(
        "When a user adds a phone number, the user's list of phone numbers shows it, and it is not verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("earlier",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$earlier\"}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$phone\"}", Some(text("added")), None,
            list![Expectation::is("phone_number", "\"$phone\""),
            Expectation::one_of("verification.status", "[null,\"unverified\"]")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::count("phone_numbers", "2"),
            Expectation::has("phone_numbers",
            "{\"id\":\"$added.id\",\"phone_number\":\"$phone\"}"),
            Expectation::lacks("phone_numbers",
            "{\"id\":\"$added.id\",\"verification\":{\"status\":\"verified\"}}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createPhoneNumber",
        texts!["phone_number"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createPhoneNumber()"), SourceRef::new("F",
        "POST /v1/me/phone_numbers")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-phone-added-unverified.yaml"),
};
const RULE_OWN_PHONE_AGAIN: Rule = Rule {
    id: text("own-phone-again"),
    level: Level::Inferred,
    statement: text(
        "Setting the primary phone number of a user as the primary again is accepted and changes no phone number.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("others", InputKind::Count), StepInput::new("first",
            InputKind::Phone), StepInput::new("other", InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"phone_number\":[\"$first\"]}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", Some(text("before")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"primary_phone_number_id\":\"$before.primary_phone_number_id\"}",
            None, None, list![Expectation::is("primary_phone_number_id",
            "\"$before.primary_phone_number_id\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("primary_phone_number_id",
            "\"$before.primary_phone_number_id\""), Expectation::is("phone_numbers",
            "\"$before.phone_numbers\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "primary_phone_number_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["E21"],
    file: text("rules/identifiers/own-phone-again.yaml"),
};
const RULE_OWN_REMOVED_PASSWORD_NOT_VERIFIED: Rule = Rule {
    id: text("own-removed-password-not-verified"),
    level: Level::Inferred,
    statement: text("A password that a user has removed no longer verifies."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}"),
            Step::plain(StepPhase::Given, StepAction::user("frontend.removePassword",
            "owner"), "{\"current_password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(400), None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyPassword", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/verify_password"), SourceRef::new("F",
        "POST /v1/me/remove_password")
    ],
    facts: texts!["W7", "W12"],
    file: text("rules/password/own-removed-password-not-verified.yaml"),
};
const RULE_OWN_REMOVED_PASSWORD_REMOVES_NONE: Rule = Rule {
    id: text("own-removed-password-removes-none"),
    level: Level::Inferred,
    statement: text(
        "A password that a user has removed cannot be removed a second time.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.removePassword", "owner"),
            "{\"current_password\":\"$password\"}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.removePassword", "owner"),
            "{\"current_password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("no_password_set")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.removePassword",
        texts!["current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "no_password_set"), SourceRef::new("F",
        "POST /v1/me/remove_password")
    ],
    facts: texts!["W9"],
    file: text("rules/password/own-removed-password-removes-none.yaml"),
};
const RULE_OWN_REMOVED_PASSWORD_SIGNS_IN_NO_MORE: Rule = Rule {
    id: text("own-removed-password-signs-in-no-more"),
    level: Level::Inferred,
    statement: text("A password that a user has removed no longer signs the user in."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}"),
            Step::plain(StepPhase::Given, StepAction::user("frontend.removePassword",
            "owner"), "{\"current_password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "User account security"), SourceRef::new("F",
        "POST /v1/me/remove_password")
    ],
    facts: texts![],
    file: text("rules/password/own-removed-password-signs-in-no-more.yaml"),
};
const RULE_OWN_REPLACED_PASSWORD_CHANGES_NONE: Rule = Rule {
    id: text("own-replaced-password-changes-none"),
    level: Level::Inferred,
    statement: text(
        "When a user has changed the password, the former one is not taken as the current one at the next change.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password), StepInput::new("other", InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"new_password\":\"$next\",\"current_password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.updatePassword",
            "owner"),
            "{\"new_password\":\"$other\",\"current_password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password",
        "current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/me/change_password"), SourceRef::new("000",
        "updatePassword()")
    ],
    facts: texts![],
    file: text("rules/password/own-replaced-password-changes-none.yaml"),
};
const RULE_OWN_REPLACED_PASSWORD_REMOVES_NONE: Rule = Rule {
    id: text("own-replaced-password-removes-none"),
    level: Level::Inferred,
    statement: text(
        "When a user has changed the password, the former one no longer removes the new one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"new_password\":\"$next\",\"current_password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.removePassword",
            "owner"), "{\"current_password\":\"$password\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.removePassword",
        texts!["current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/me/remove_password"), SourceRef::new("000",
        "updatePassword()")
    ],
    facts: texts![],
    file: text("rules/password/own-replaced-password-removes-none.yaml"),
};
const RULE_OWN_SESSION_REVOKED: Rule = Rule {
    id: text("own-session-revoked"),
    level: Level::Documented,
    statement: text(
        "When a user revokes one of their sessions, the session is no longer active.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("ended")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.revokeSession", "owner"),
            "{\"session_id\":\"$ended.created_session_id\"}"), Step::new(StepPhase::Then,
            StepAction::user("frontend.getSessions", "owner"), "{}", None, None,
            list![Expectation::lacks("", "{\"id\":\"$ended.created_session_id\"}")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::lacks("", "{\"id\":\"$ended.created_session_id\"}")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.revokeSession", texts!["session_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "POST /v1/me/sessions/{session_id}/revoke")],
    facts: texts!["S1r"],
    file: text("rules/sessions/own-session-revoked.yaml"),
};
const RULE_OWN_SOLANA_WALLET_ADDED: Rule = Rule {
    id: text("own-solana-wallet-added"),
    level: Level::Documented,
    statement: text(
        "When a user adds a wallet by a Solana key in base58, `web3Wallets` of the user lists it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("wallet", InputKind::SolanaWallet), StepInput::new("theirs",
            InputKind::SolanaWallet)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "another"),
            "{\"web3_wallet\":\"$theirs\"}"), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.createWeb3Wallet",
            "owner"), "{\"web3_wallet\":\"$wallet\"}", Some(text("added")), None,
            list![Expectation::is("web3_wallet", "\"$wallet\"")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::has("web3_wallets",
            "{\"id\":\"$added.id\",\"web3_wallet\":\"$wallet\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createWeb3Wallet",
        texts!["web3_wallet"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createWeb3Wallet()")],
    facts: texts!["E7"],
    file: text("rules/methods/own-solana-wallet-added.yaml"),
};
const RULE_OWN_TOTP_CODE_WRONG: Rule = Rule {
    id: text("own-totp-code-wrong"),
    level: Level::Documented,
    statement: text(
        "A user's request to verify a TOTP secret with a wrong code is refused, and `totpEnabled` stays false.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":1000}}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("totp_enabled", "false")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "verifyTOTP()"), SourceRef::new("F",
        "POST /v1/me/totp/attempt_verification")
    ],
    facts: texts!["T5"],
    file: text("rules/totp/own-totp-code-wrong.yaml"),
};
const RULE_OWN_TOTP_DELETED_REFUSED: Rule = Rule {
    id: text("own-totp-deleted-refused"),
    level: Level::Inferred,
    statement: text(
        "When the backend has deleted the TOTP secret of a user, a code of it does not switch TOTP on again.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUserTOTP"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$secret\",\"steps\":0}}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("totp_enabled", "false")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /users/{user_id}/totp"), SourceRef::new("F",
        "POST /v1/me/totp/attempt_verification")
    ],
    facts: texts!["T6"],
    file: text("rules/totp/own-totp-deleted-refused.yaml"),
};
const RULE_OWN_TOTP_DISABLED_REFUSED: Rule = Rule {
    id: text("own-totp-disabled-refused"),
    level: Level::Inferred,
    statement: text(
        "When a user has disabled TOTP, a code of the former secret does not switch it on again.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::user("frontend.disableTOTP",
            "owner"), "{}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$secret\",\"steps\":0}}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("totp_enabled", "false")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "disableTOTP()"), SourceRef::new("F",
        "POST /v1/me/totp/attempt_verification")
    ],
    facts: texts!["T6"],
    file: text("rules/totp/own-totp-disabled-refused.yaml"),
};
const RULE_OWN_TOTP_FORMER_APP_REFUSED: Rule = Rule {
    id: text("own-totp-former-app-refused"),
    level: Level::Inferred,
    statement: text(
        "When a user has verified another authenticator app, a code of the former one no longer verifies.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("first")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$first.secret\",\"steps\":0}}"),
            Step::plain(StepPhase::Given, StepAction::user("frontend.disableTOTP",
            "owner"), "{}"), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("second")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$second.secret\",\"steps\":0}}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.verifyTOTP",
            "owner"),
            "{\"code\":{\"$totp\":\"$first.secret\",\"steps\":0,\"unlike\":\"$second.secret\"}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "verifyTOTP()"), SourceRef::new("F",
        "POST /v1/me/totp/attempt_verification")
    ],
    facts: texts!["T5"],
    file: text("rules/totp/own-totp-former-app-refused.yaml"),
};
const RULE_OWN_TOTP_MFA_DISABLED_REFUSED: Rule = Rule {
    id: text("own-totp-mfa-disabled-refused"),
    level: Level::Inferred,
    statement: text(
        "When the backend has disabled MFA of a user, a code of the authenticator app does not switch TOTP on again.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.disableUserMFA"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$secret\",\"steps\":0}}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("totp_enabled", "false")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /users/{user_id}/mfa"), SourceRef::new("F",
        "POST /v1/me/totp/attempt_verification")
    ],
    facts: texts!["T15"],
    file: text("rules/totp/own-totp-mfa-disabled-refused.yaml"),
};
const RULE_OWN_TOTP_REPLACED_BY_BACKEND_REFUSED: Rule = Rule {
    id: text("own-totp-replaced-by-backend-refused"),
    level: Level::Inferred,
    statement: text(
        "When the backend has set another TOTP secret, a user's code of the former one no longer verifies.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("next",
            InputKind::TotpSecret)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$next\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.verifyTOTP",
            "owner"),
            "{\"code\":{\"$totp\":\"$secret\",\"steps\":0,\"unlike\":\"$next\"}}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$next\",\"steps\":0}}",
            None, None, list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "verifyTOTP()"), SourceRef::new("F",
        "POST /v1/me/totp/attempt_verification")
    ],
    facts: texts!["T5"],
    file: text("rules/totp/own-totp-replaced-by-backend-refused.yaml"),
};
const RULE_OWN_UPDATE_SHOWN_TO_BACKEND: Rule = Rule {
    id: text("own-update-shown-to-backend"),
    level: Level::Documented,
    statement: text(
        "A user can change `firstName`, `lastName` and `username` in one update; the backend then reads all three new values.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("first", InputKind::Name), StepInput::new("last",
            InputKind::Name), StepInput::new("name", InputKind::Username),
            StepInput::new("firstBefore", InputKind::Name), StepInput::new("lastBefore",
            InputKind::Name), StepInput::new("nameBefore", InputKind::Username)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.update", "owner"),
            "{\"first_name\":\"$firstBefore\",\"last_name\":\"$lastBefore\",\"username\":\"$nameBefore\"}"),
            Step::new(StepPhase::Call, StepAction::user("frontend.update", "owner"),
            "{\"first_name\":\"$first\",\"last_name\":\"$last\",\"username\":\"$name\"}",
            None, None, list![Expectation::is("first_name", "\"$first\""),
            Expectation::is("last_name", "\"$last\""), Expectation::is("username",
            "\"$name\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("first_name", "\"$first\""),
            Expectation::is("last_name", "\"$last\""), Expectation::is("username",
            "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["username",
        "first_name", "last_name"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "update()"), SourceRef::new("F", "PATCH /v1/me")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-update-shown-to-backend.yaml"),
};
const RULE_OWN_UPDATE_TAKES_NO_PASSWORD: Rule = Rule {
    id: text("own-update-takes-no-password"),
    level: Level::Documented,
    statement: text(
        "From API version 2025-04-10 on, a user cannot change the password with `update`.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "the param is gone from the request since 2025-04-10, and the contract keeps none that is refused always",
        ),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "updating_user_password_deprecated"), SourceRef::new("F",
        "PATCH /v1/me")
    ],
    facts: texts!["W8"],
    file: text("rules/password/own-update-takes-no-password.yaml"),
};
const RULE_OWN_USERNAME_AGAIN: Rule = Rule {
    id: text("own-username-again"),
    level: Level::Inferred,
    statement: text(
        "The backend can write the username that the user already has; it stays the same.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Username)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"username\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"username\":\"$name\"}", None, None,
            list![Expectation::is("username", "\"$name\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("username",
            "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "username"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["E21"],
    file: text("rules/identifiers/own-username-again.yaml"),
};
const RULE_OWN_USERNAME_AGAIN_FRONTEND: Rule = Rule {
    id: text("own-username-again-frontend"),
    level: Level::Inferred,
    statement: text(
        "A user can write the username that they already have; it stays the same.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Username)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"username\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.update", "owner"), "{\"username\":\"$name\"}",
            None, None, list![Expectation::is("username", "\"$name\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("username",
            "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["username"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "update()")],
    facts: texts!["E21"],
    file: text("rules/identifiers/own-username-again-frontend.yaml"),
};
const RULE_OWN_WALLET_ADDED: Rule = Rule {
    id: text("own-wallet-added"),
    level: Level::Documented,
    statement: text(
        "When a user adds a wallet by a hexadecimal address, `web3Wallets` of the user lists it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("theirs",
            InputKind::Wallet)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "another"),
            "{\"web3_wallet\":\"$theirs\"}"), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.createWeb3Wallet",
            "owner"), "{\"web3_wallet\":\"$wallet\"}", Some(text("added")), None,
            list![Expectation::is("web3_wallet", "\"$wallet\"")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::has("web3_wallets",
            "{\"id\":\"$added.id\",\"web3_wallet\":\"$wallet\"}"),
            Expectation::count("web3_wallets", "1")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createWeb3Wallet",
        texts!["web3_wallet"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createWeb3Wallet()"), SourceRef::new("F",
        "POST /v1/me/web3_wallets")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/own-wallet-added.yaml"),
};
const RULE_PAGE_BEYOND_END: Rule = Rule {
    id: text("page-beyond-end"),
    level: Level::Inferred,
    statement: text(
        "A page of `getUserList` that starts at or beyond the end is empty, and the total count stays the same.",
    ),
    kind: RuleKind::PageWalk {
        aspect: PageAspect::BeyondEnd,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["limit", "offset",
        "user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users")],
    facts: texts!["G9"],
    file: text("rules/pagination/page-beyond-end.yaml"),
};
const RULE_PAGE_LIMIT_DEFAULT: Rule = Rule {
    id: text("page-limit-default"),
    level: Level::Documented,
    statement: text(
        "`limit` bounds the number of items in a list: its default if none is sent, and otherwise the sent number, if that is within the allowed range.",
    ),
    kind: RuleKind::PageDefaults {
        param: text("limit"),
        default: 10i64,
        min: 1i64,
        max: Some(500i64),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getSessionList", texts!["limit"],
        texts![]), Target::new(Surface::Backend, "backend.getOrganizationMembershipList",
        texts!["limit"], texts![]), Target::new(Surface::Backend,
        "backend.getOrganizationInvitationList", texts!["limit"], texts![]),
        Target::new(Surface::Backend, "backend.getUserOauthAccessToken", texts!["limit"],
        texts![]), Target::new(Surface::Backend, "backend.getUserList", texts!["limit"],
        texts![]), Target::new(Surface::Frontend, "frontend.getOrganizationMemberships",
        texts!["limit"], texts![]), Target::new(Surface::Frontend,
        "frontend.getOrganizationInvitations", texts!["limit"], texts![]),
        Target::new(Surface::Frontend, "frontend.getOrganizationSuggestions",
        texts!["limit"], texts![]), Target::new(Surface::Frontend,
        "frontend.getPaymentMethods", texts!["limit"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "LimitParameter"), SourceRef::new("F", "LimitParameter")
    ],
    facts: texts!["G1"],
    file: text("rules/pagination/page-limit-default.yaml"),
};
const RULE_PAGE_LIMIT_RANGE: Rule = Rule {
    id: text("page-limit-range"),
    level: Level::Silent,
    statement: text(
        "It is left open whether a `limit` outside its range is refused or clamped.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::LimitRange,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["limit"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "LimitParameter"), SourceRef::new("F", "LimitParameter")
    ],
    facts: texts!["G17"],
    file: text("rules/pagination/page-limit-range.yaml"),
};
const RULE_PAGE_OFFSET_DEFAULT: Rule = Rule {
    id: text("page-offset-default"),
    level: Level::Documented,
    statement: text(
        "`offset` skips as many items as it says, and none if it is not sent.",
    ),
    kind: RuleKind::PageDefaults {
        param: text("offset"),
        default: 0i64,
        min: 0i64,
        max: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getSessionList", texts!["offset"],
        texts![]), Target::new(Surface::Backend, "backend.getOrganizationMembershipList",
        texts!["offset"], texts![]), Target::new(Surface::Backend,
        "backend.getOrganizationInvitationList", texts!["offset"], texts![]),
        Target::new(Surface::Backend, "backend.getUserOauthAccessToken",
        texts!["offset"], texts![]), Target::new(Surface::Backend, "backend.getUserList",
        texts!["offset"], texts![]), Target::new(Surface::Frontend,
        "frontend.getOrganizationMemberships", texts!["offset"], texts![]),
        Target::new(Surface::Frontend, "frontend.getOrganizationInvitations",
        texts!["offset"], texts![]), Target::new(Surface::Frontend,
        "frontend.getOrganizationSuggestions", texts!["offset"], texts![]),
        Target::new(Surface::Frontend, "frontend.getPaymentMethods", texts!["offset"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "OffsetParameter"), SourceRef::new("F", "OffsetParameter")
    ],
    facts: texts!["G2"],
    file: text("rules/pagination/page-offset-default.yaml"),
};
const RULE_PAGE_PARTITION: Rule = Rule {
    id: text("page-partition"),
    level: Level::Inferred,
    statement: text(
        "Consecutive pages of an unchanged user list are full up to the last one, and together contain each user exactly once.",
    ),
    kind: RuleKind::PageWalk {
        aspect: PageAspect::Partition,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["limit", "offset",
        "user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users")],
    facts: texts!["G8"],
    file: text("rules/pagination/page-partition.yaml"),
};
const RULE_PAGE_SHORT_IS_LAST: Rule = Rule {
    id: text("page-short-is-last"),
    level: Level::Documented,
    statement: text(
        "A page of the user list with fewer users than its `limit` is the last page.",
    ),
    kind: RuleKind::PageWalk {
        aspect: PageAspect::ShortIsLast,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["limit", "offset",
        "user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users, starting_after")],
    facts: texts!["G15"],
    file: text("rules/pagination/page-short-is-last.yaml"),
};
const RULE_PAGE_TOTAL: Rule = Rule {
    id: text("page-total"),
    level: Level::Documented,
    statement: text(
        "The total count of the user list is the number of all matching users, whichever page is requested.",
    ),
    kind: RuleKind::PageWalk {
        aspect: PageAspect::Total,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUserList", texts!["limit", "offset",
        "user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("JF", "ClerkPaginatedResponse"), SourceRef::new("B",
        "GET /users/count")
    ],
    facts: texts!["G7"],
    file: text("rules/pagination/page-total.yaml"),
};
const RULE_PARAM_CONFLICT_REFUSED: Rule = Rule {
    id: text("param-conflict-refused"),
    level: Level::Documented,
    statement: text(
        "A param that is allowed only with certain values of another param is refused with any other value of that param.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Conflict],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /users, starting_after")],
    facts: texts!["G14"],
    file: text("rules/params/param-conflict-refused.yaml"),
};
const RULE_PARAM_COUNT_REFUSED: Rule = Rule {
    id: text("param-count-refused"),
    level: Level::Documented,
    statement: text(
        "A list that must have as many items as another list of the request is refused if it has more or fewer.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Count],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("JB", "createUser()")
    ],
    facts: texts!["I10"],
    file: text("rules/params/param-count-refused.yaml"),
};
const RULE_PARAM_DEFAULT: Rule = Rule {
    id: text("param-default"),
    level: Level::Documented,
    statement: text(
        "Omitting a param that has a default has the same response as sending that default.",
    ),
    kind: RuleKind::ParamDefault,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "parameters and request bodies"), SourceRef::new("F",
        "parameters and request bodies"), SourceRef::new("003", "updateUser()")
    ],
    facts: texts!["G1", "G2"],
    file: text("rules/params/param-default.yaml"),
};
const RULE_PARAM_DEPENDENCY_CODE: Rule = Rule {
    id: text("param-dependency-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a param without the other param that it requires has status 422 and code `form_conditional_param_missing`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Dependency],
        error: ExpectedRefusal::new(Some(422), Some("form_conditional_param_missing")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_conditional_param_missing")],
    facts: texts!["W4", "W6", "G18"],
    file: text("rules/params/param-dependency-code.yaml"),
};
const RULE_PARAM_DEPENDENCY_REFUSED: Rule = Rule {
    id: text("param-dependency-refused"),
    level: Level::Documented,
    statement: text("A param that requires another param is refused without it."),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Dependency],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_conditional_param_missing")
    ],
    facts: texts!["W4", "W6", "G18"],
    file: text("rules/params/param-dependency-refused.yaml"),
};
const RULE_PARAM_ENUM_CODE: Rule = Rule {
    id: text("param-enum-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a value that is not in the closed list of its param has status 422 and code `form_param_value_invalid`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Value],
        error: ExpectedRefusal::new(Some(422), Some("form_param_value_invalid")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_value_invalid")],
    facts: texts!["I30", "G21"],
    file: text("rules/params/param-enum-code.yaml"),
};
const RULE_PARAM_ENUM_REFUSED: Rule = Rule {
    id: text("param-enum-refused"),
    level: Level::Documented,
    statement: text(
        "A value that is not in the closed list of allowed values of its param is refused.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Value],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_value_invalid")
    ],
    facts: texts!["G21"],
    file: text("rules/params/param-enum-refused.yaml"),
};
const RULE_PARAM_FORMAT_CODE: Rule = Rule {
    id: text("param-format-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a text that does not have the format of its param has status 422 and code `form_param_format_invalid`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Format],
        error: ExpectedRefusal::new(Some(422), Some("form_param_format_invalid")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_format_invalid")],
    facts: texts!["U10"],
    file: text("rules/params/param-format-code.yaml"),
};
const RULE_PARAM_FORMAT_REFUSED: Rule = Rule {
    id: text("param-format-refused"),
    level: Level::Documented,
    statement: text(
        "A text that does not have the format of its param, or is not an RFC 3339 instant where the param requires one, is refused.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Format, ParamFault::Time],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_format_invalid")
    ],
    facts: texts!["U6", "U7", "U10"],
    file: text("rules/params/param-format-refused.yaml"),
};
const RULE_PARAM_LENGTH_REFUSED: Rule = Rule {
    id: text("param-length-refused"),
    level: Level::Documented,
    statement: text(
        "A text that is longer or shorter than its param allows is refused.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::TooLong, ParamFault::TooShort],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_min_length_exceeded")
    ],
    facts: texts!["W1"],
    file: text("rules/params/param-length-refused.yaml"),
};
const RULE_PARAM_MAX_BYTES_CODE: Rule = Rule {
    id: text("param-max-bytes-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of metadata well above the size limit of its param has status 422 and code `form_param_exceeds_allowed_size`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::TooLarge],
        error: ExpectedRefusal::new(Some(422), Some("form_param_exceeds_allowed_size")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_exceeds_allowed_size")],
    facts: texts!["M25"],
    file: text("rules/params/param-max-bytes-code.yaml"),
};
const RULE_PARAM_MAX_BYTES_REFUSED: Rule = Rule {
    id: text("param-max-bytes-refused"),
    level: Level::Documented,
    statement: text(
        "Metadata well above the size limit of its param is refused, in every operation that takes metadata.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::TooLarge],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_exceeds_allowed_size")
    ],
    facts: texts!["M25"],
    file: text("rules/params/param-max-bytes-refused.yaml"),
};
const RULE_PARAM_MAX_ITEMS_CODE: Rule = Rule {
    id: text("param-max-items-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a list with more items than its param allows has status 422 and code `form_param_array_size_exceeded`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::TooMany],
        error: ExpectedRefusal::new(Some(422), Some("form_param_array_size_exceeded")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_array_size_exceeded")],
    facts: texts!["G16"],
    file: text("rules/params/param-max-items-code.yaml"),
};
const RULE_PARAM_MAX_ITEMS_REFUSED: Rule = Rule {
    id: text("param-max-items-refused"),
    level: Level::Documented,
    statement: text("A list with more items than its param allows is refused."),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::TooMany],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_array_size_exceeded")
    ],
    facts: texts!["G16"],
    file: text("rules/params/param-max-items-refused.yaml"),
};
const RULE_PARAM_MIN_ITEMS_REFUSED: Rule = Rule {
    id: text("param-min-items-refused"),
    level: Level::Documented,
    statement: text("A list with fewer items than its param requires is refused."),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::TooFew],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/ban")],
    facts: texts!["E8"],
    file: text("rules/params/param-min-items-refused.yaml"),
};
const RULE_PARAM_MISSING_CODE: Rule = Rule {
    id: text("param-missing-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a request that lacks a required param has status 422 and code `form_param_missing`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Missing],
        error: ExpectedRefusal::new(Some(422), Some("form_param_missing")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_missing")],
    facts: texts![],
    file: text("rules/params/param-missing-code.yaml"),
};
const RULE_PARAM_MISSING_REFUSED: Rule = Rule {
    id: text("param-missing-refused"),
    level: Level::Documented,
    statement: text("A request that lacks a required param is refused."),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Missing],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_missing")
    ],
    facts: texts![],
    file: text("rules/params/param-missing-refused.yaml"),
};
const RULE_PARAM_NULL_CODE: Rule = Rule {
    id: text("param-null-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of null for a param that is not nullable has status 422 and code `form_param_nil`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Null],
        error: ExpectedRefusal::new(Some(422), Some("form_param_nil")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_nil")],
    facts: texts![],
    file: text("rules/params/param-null-code.yaml"),
};
const RULE_PARAM_NULL_REFUSED: Rule = Rule {
    id: text("param-null-refused"),
    level: Level::Documented,
    statement: text("Null for a param that is not nullable is refused."),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Null],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_nil")
    ],
    facts: texts![],
    file: text("rules/params/param-null-refused.yaml"),
};
const RULE_PARAM_RANGE_CODE: Rule = Rule {
    id: text("param-range-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a number outside the range of its param has status 422 and code `form_param_value_invalid`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Range],
        error: ExpectedRefusal::new(Some(422), Some("form_param_value_invalid")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_value_invalid")],
    facts: texts![],
    file: text("rules/params/param-range-code.yaml"),
};
const RULE_PARAM_RANGE_REFUSED: Rule = Rule {
    id: text("param-range-refused"),
    level: Level::Documented,
    statement: text(
        "A number outside the range of its param is refused, except in params for paging.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Range],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_value_invalid")
    ],
    facts: texts![],
    file: text("rules/params/param-range-refused.yaml"),
};
const RULE_PARAM_TIME_CODE: Rule = Rule {
    id: text("param-time-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a text that is not an RFC 3339 instant, for a param that requires one, has status 422 and code `form_param_invalid_time`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::Time],
        error: ExpectedRefusal::new(Some(422), Some("form_param_invalid_time")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_invalid_time")],
    facts: texts![],
    file: text("rules/params/param-time-code.yaml"),
};
const RULE_PARAM_TYPE_CODE: Rule = Rule {
    id: text("param-type-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a value that does not have the JSON type of its param has status 422 and code `form_param_type_invalid`.",
    ),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::WrongType],
        error: ExpectedRefusal::new(Some(422), Some("form_param_type_invalid")),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_param_type_invalid")],
    facts: texts![],
    file: text("rules/params/param-type-code.yaml"),
};
const RULE_PARAM_TYPE_REFUSED: Rule = Rule {
    id: text("param-type-refused"),
    level: Level::Documented,
    statement: text("A value that does not have the JSON type of its param is refused."),
    kind: RuleKind::ParamFault {
        faults: list![ParamFault::WrongType],
        error: ExpectedRefusal::new(None, None),
        named: false,
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "components/schemas and request bodies"), SourceRef::new("F",
        "request bodies"), SourceRef::new("E", "form_param_type_invalid")
    ],
    facts: texts![],
    file: text("rules/params/param-type-refused.yaml"),
};
const RULE_PARAM_UNKNOWN: Rule = Rule {
    id: text("param-unknown"),
    level: Level::Silent,
    statement: text(
        "It is left open whether a request with a param that the operation does not have is refused.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::UnknownParam,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts![], texts![]),
        Target::new(Surface::Backend, "backend.updateUser", texts![], texts![]),
        Target::new(Surface::Backend, "backend.updateUserMetadata", texts![], texts![]),
        Target::new(Surface::Backend, "backend.createEmailAddress", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "additionalProperties of request bodies"),
        SourceRef::new("E", "form_param_unknown")
    ],
    facts: texts![],
    file: text("rules/params/param-unknown.yaml"),
};
const RULE_PASSKEY_LISTED: Rule = Rule {
    id: text("passkey-listed"),
    level: Level::Documented,
    statement: text(
        "When a user reads their account, `passkeys` lists each of their passkeys with its name.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("passkey"),
            "{\"user_id\":\"$owner.id\",\"name\":\"$name\"}", Some(text("passkey")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::has("passkeys",
            "{\"id\":\"$passkey.id\",\"name\":\"$name\"}")], None)
        ],
    },
    targets: list![Target::new(Surface::Frontend, "frontend.get", texts![], texts![])],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createPasskey()"), SourceRef::new("F", "Client.User")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/passkey-listed.yaml"),
};
const RULE_PASSKEY_PRIMARY_DOMAIN: Rule = Rule {
    id: text("passkey-primary-domain"),
    level: Level::Documented,
    statement: text(
        "In an application with several domains, users can create a passkey only from the primary domain.",
    ),
    kind: RuleKind::NotJudged {
        why: text("a call does not show the domain from which it is made"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createPasskey", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createPasskey()")],
    facts: texts!["E16"],
    file: text("rules/settings/passkey-primary-domain.yaml"),
};
const RULE_PASSWORD_BEFORE_SIGNS_IN_NO_MORE: Rule = Rule {
    id: text("password-before-signs-in-no-more"),
    level: Level::Inferred,
    statement: text(
        "After a user changes the password, a sign-in with the previous password is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"new_password\":\"$next\",\"current_password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "User account security")],
    facts: texts![],
    file: text("rules/password/password-before-signs-in-no-more.yaml"),
};
const RULE_PASSWORD_BREACHED_CREATED: Rule = Rule {
    id: text("password-breached-created"),
    level: Level::Documented,
    statement: text(
        "The backend's request to create a user with a password known from a breach is refused with 422 `form_password_pwned`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("mail",
            InputKind::Email)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"legal_consent_required\":false}"), Step::plain(StepPhase::Given,
            StepAction::seed("breached_password"), "{\"password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_password_pwned")),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "password"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("E", "form_password_pwned")
    ],
    facts: texts!["W2"],
    file: text("rules/password/password-breached-created.yaml"),
};
const RULE_PASSWORD_BREACHED_OWN: Rule = Rule {
    id: text("password-breached-own"),
    level: Level::Documented,
    statement: text(
        "A user's request to set a password known from a breach is refused with 422 `form_password_pwned`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::seed("breached_password"), "{\"password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.updatePassword",
            "owner"), "{\"new_password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_password_pwned")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_password_pwned")],
    facts: texts!["W2"],
    file: text("rules/password/password-breached-own.yaml"),
};
const RULE_PASSWORD_BREACHED_UPDATED: Rule = Rule {
    id: text("password-breached-updated"),
    level: Level::Documented,
    statement: text(
        "The backend's request to set a password known from a breach for a user is refused with 422 `form_password_pwned`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::seed("breached_password"), "{\"password\":\"$password\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_password_pwned")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("E", "form_password_pwned")
    ],
    facts: texts!["W2"],
    file: text("rules/password/password-breached-updated.yaml"),
};
const RULE_PASSWORD_BYTES_REFUSED: Rule = Rule {
    id: text("password-bytes-refused"),
    level: Level::Inferred,
    statement: text(
        "If the instance setting limits the bytes of a password, a password that exceeds the limit is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_max_bytes\":72}"), Step::new(StepPhase::Given, StepAction::User,
            "{}", Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":{\"$join\":[\"$password\",\"$password\",\"$password\",\"$password\",\"$password\",\"$password\",\"$password\",\"$password\",\"$password\",\"$password\",\"$password\",\"$password\"]}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_password_size_in_bytes_exceeded")],
    facts: texts!["W14"],
    file: text("rules/password/password-bytes-refused.yaml"),
};
const RULE_PASSWORD_CHANGE_ENDS_SESSIONS: Rule = Rule {
    id: text("password-change-ends-sessions"),
    level: Level::Documented,
    statement: text(
        "When a user sets their own password with `signOutOfOtherSessions`, the user's sessions on other devices end.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("theirs",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.updatePassword", "another"),
            "{\"new_password\":\"$theirs\",\"sign_out_of_other_sessions\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("other")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("first")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$other.token\"}",
            Some(text("second")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"new_password\":\"$password\",\"sign_out_of_other_sessions\":true}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::lacks("", "{\"id\":\"$first.created_session_id\"}"),
            Expectation::lacks("", "{\"id\":\"$second.created_session_id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password",
        "sign_out_of_other_sessions"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updatePassword()"), SourceRef::new("F",
        "POST /v1/me/change_password")
    ],
    facts: texts!["W5"],
    file: text("rules/sessions/password-change-ends-sessions.yaml"),
};
const RULE_PASSWORD_CHANGE_KEEPS_SESSIONS: Rule = Rule {
    id: text("password-change-keeps-sessions"),
    level: Level::Inferred,
    statement: text(
        "When a user changes their own password without `signOutOfOtherSessions`, the user's active sessions stay active.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("kept")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"new_password\":\"$next\",\"current_password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::has("", "{\"id\":\"$kept.created_session_id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password",
        "current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "updatePassword()")],
    facts: texts!["W5"],
    file: text("rules/password/password-change-keeps-sessions.yaml"),
};
const RULE_PASSWORD_CHANGED: Rule = Rule {
    id: text("password-changed"),
    level: Level::Inferred,
    statement: text(
        "After a user changes the password, the backend's `verifyPassword` accepts the new password and refuses the previous one with 422 `incorrect_password`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"new_password\":\"$next\",\"current_password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}", None, None,
            list![], Some(ExpectedRefusal::new(Some(422), Some("incorrect_password"))))
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password",
        "current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "updatePassword()")],
    facts: texts!["W7"],
    file: text("rules/password/password-changed.yaml"),
};
const RULE_PASSWORD_CHANGED_SIGNS_IN: Rule = Rule {
    id: text("password-changed-signs-in"),
    level: Level::Documented,
    statement: text(
        "After a user changes the password, the user can sign in with the new one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"new_password\":\"$next\",\"current_password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$next\"}",
            None, None, list![Expectation::is("status", "\"complete\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password",
        "current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "User account security")],
    facts: texts![],
    file: text("rules/password/password-changed-signs-in.yaml"),
};
const RULE_PASSWORD_CHECK_NONE: Rule = Rule {
    id: text("password-check-none"),
    level: Level::Documented,
    statement: text(
        "`verifyPassword` for a user without a password is refused with status 400.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(400), None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyPassword", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/verify_password")],
    facts: texts!["W12"],
    file: text("rules/password/password-check-none.yaml"),
};
const RULE_PASSWORD_CHECK_RIGHT: Rule = Rule {
    id: text("password-check-right"),
    level: Level::Documented,
    statement: text("`verifyPassword` with the right password returns `verified` true."),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyPassword", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/verify_password")],
    facts: texts!["W12"],
    file: text("rules/password/password-check-right.yaml"),
};
const RULE_PASSWORD_CHECK_WRONG: Rule = Rule {
    id: text("password-check-wrong"),
    level: Level::Documented,
    statement: text(
        "`verifyPassword` with a wrong password is refused with status 422.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("other",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$other\"}")
        ],
        error: ExpectedRefusal::new(Some(422), None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyPassword", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/verify_password")],
    facts: texts!["W12"],
    file: text("rules/password/password-check-wrong.yaml"),
};
const RULE_PASSWORD_CHECKS_SKIPPED: Rule = Rule {
    id: text("password-checks-skipped"),
    level: Level::Documented,
    statement: text(
        "With `skipPasswordChecks`, the backend can set a password that is too weak for the password policy.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("password", InputKind::WeakPassword)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"password\":\"$password\",\"skip_password_checks\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\",\"skip_password_checks\":true}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id", "password",
        "skip_password_checks"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["W3"],
    file: text("rules/password/password-checks-skipped.yaml"),
};
const RULE_PASSWORD_CREATED_ENABLES: Rule = Rule {
    id: text("password-created-enables"),
    level: Level::Inferred,
    statement: text(
        "A user who is created with a password has `passwordEnabled` true, and `verifyPassword` accepts the password.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("mail",
            InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"password\":\"$password\",\"skip_legal_checks\":true}",
            Some(text("made")), None, list![Expectation::is("password_enabled", "true")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$made.id\",\"password\":\"$password\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "password", "skip_legal_checks"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts!["W7"],
    file: text("rules/password/password-created-enables.yaml"),
};
const RULE_PASSWORD_DIGEST_MALFORMED: Rule = Rule {
    id: text("password-digest-malformed"),
    level: Level::Documented,
    statement: text(
        "`createUser` with a `passwordDigest` that its `passwordHasher` cannot have made is refused with 422 `form_password_digest_invalid_code`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("digest", InputKind::Text), StepInput::new("mail",
            InputKind::Email), StepInput::new("theirs", InputKind::Email)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$theirs\"],\"password_digest\":\"$$2b$04$abcdefghijklmnopqrstuuHB9CAjWTI9qhpNQhLlMu4TxZtE03Cwa\",\"password_hasher\":\"bcrypt\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"password_digest\":\"$digest\",\"password_hasher\":\"bcrypt\"}")
        ],
        error: ExpectedRefusal::new(
            Some(422),
            Some("form_password_digest_invalid_code"),
        ),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "password_digest", "password_hasher"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("E",
        "form_password_digest_invalid_code")
    ],
    facts: texts!["W6"],
    file: text("rules/password/password-digest-malformed.yaml"),
};
const RULE_PASSWORD_DIGEST_MALFORMED_UPDATE: Rule = Rule {
    id: text("password-digest-malformed-update"),
    level: Level::Documented,
    statement: text(
        "`updateUser` with a `passwordDigest` that its `passwordHasher` cannot have made is refused with 422 `form_password_digest_invalid_code`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("digest", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"password_digest\":\"3c24770db836f955e584c6a2784458762308ff8ad8b6723fd7829a3f203efe76\",\"password_hasher\":\"sha256\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password_digest\":\"$digest\",\"password_hasher\":\"sha256\"}")
        ],
        error: ExpectedRefusal::new(
            Some(422),
            Some("form_password_digest_invalid_code"),
        ),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password_digest", "password_hasher"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("E",
        "form_password_digest_invalid_code")
    ],
    facts: texts!["W6"],
    file: text("rules/password/password-digest-malformed-update.yaml"),
};
const RULE_PASSWORD_DIGEST_VERIFIES_BCRYPT: Rule = Rule {
    id: text("password-digest-verifies-bcrypt"),
    level: Level::Inferred,
    statement: text(
        "When the backend sets a bcrypt digest, `verifyPassword` accepts the password that it was made of, and refuses another with 422 `incorrect_password`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("wrong", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"password_digest\":\"$$2b$04$abcdefghijklmnopqrstuuHB9CAjWTI9qhpNQhLlMu4TxZtE03Cwa\",\"password_hasher\":\"bcrypt\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password_digest\":\"$$2b$04$abcdefghijklmnopqrstuuHB9CAjWTI9qhpNQhLlMu4TxZtE03Cwa\",\"password_hasher\":\"bcrypt\"}",
            None, None, list![Expectation::is("password_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"correct horse 7\"}", None, None,
            list![Expectation::is("verified", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$wrong\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(422), Some("incorrect_password"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password_digest", "password_hasher"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("003",
        "updateUser()")
    ],
    facts: texts!["W6"],
    file: text("rules/password/password-digest-verifies-bcrypt.yaml"),
};
const RULE_PASSWORD_DIGEST_VERIFIES_SHA256: Rule = Rule {
    id: text("password-digest-verifies-sha256"),
    level: Level::Inferred,
    statement: text(
        "When the backend sets a sha256 digest, `verifyPassword` accepts the password that it was made of, and refuses another with 422 `incorrect_password`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("wrong", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"password_digest\":\"3c24770db836f955e584c6a2784458762308ff8ad8b6723fd7829a3f203efe76\",\"password_hasher\":\"sha256\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password_digest\":\"3c24770db836f955e584c6a2784458762308ff8ad8b6723fd7829a3f203efe76\",\"password_hasher\":\"sha256\"}",
            None, None, list![Expectation::is("password_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"correct horse 7\"}", None, None,
            list![Expectation::is("verified", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$wrong\"}", None, None, list![],
            Some(ExpectedRefusal::new(Some(422), Some("incorrect_password"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password_digest", "password_hasher"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("003",
        "updateUser()")
    ],
    facts: texts!["W6"],
    file: text("rules/password/password-digest-verifies-sha256.yaml"),
};
const RULE_PASSWORD_NONE_TO_REMOVE: Rule = Rule {
    id: text("password-none-to-remove"),
    level: Level::Documented,
    statement: text(
        "If a user has no password, the user's request to remove it is refused with 400 `no_password_set`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.removePassword", "owner"), "{}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("no_password_set")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.removePassword", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "no_password_set"), SourceRef::new("F",
        "POST /v1/me/remove_password")
    ],
    facts: texts!["W9"],
    file: text("rules/password/password-none-to-remove.yaml"),
};
const RULE_PASSWORD_NONE_UNCHANGED: Rule = Rule {
    id: text("password-none-unchanged"),
    level: Level::Documented,
    statement: text(
        "When the backend removes the password of a user who has none, the call succeeds and changes nothing.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Name), StepInput::new("revoke",
            InputKind::Boolean)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.removePassword"),
            "{\"user_id\":\"$owner.id\",\"sign_out_of_other_sessions\":\"$revoke\"}",
            None, None, list![Expectation::is("password_enabled", "false"),
            Expectation::is("updated_at", "\"$owner.updated_at\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("updated_at", "\"$owner.updated_at\""),
            Expectation::is("first_name", "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.removePassword", texts!["user_id",
        "sign_out_of_other_sessions"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/remove_password")],
    facts: texts!["W10"],
    file: text("rules/password/password-none-unchanged.yaml"),
};
const RULE_PASSWORD_ONLY_WAY_HOLDS: Rule = Rule {
    id: text("password-only-way-holds"),
    level: Level::Documented,
    statement: text(
        "If the instance settings allow only passwords for signing in, `createUser` without a password is refused, even with `skipPasswordRequirement`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_only_sign_in\":true}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B", "POST /users")
    ],
    facts: texts!["W15"],
    file: text("rules/password/password-only-way-holds.yaml"),
};
const RULE_PASSWORD_REMOVED_BY_BACKEND: Rule = Rule {
    id: text("password-removed-by-backend"),
    level: Level::Inferred,
    statement: text(
        "When the backend removes the password of a user, `passwordEnabled` becomes false, and `verifyPassword` is refused with 400 `no_password_set`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.removePassword"), "{\"user_id\":\"$owner.id\"}",
            None, None, list![Expectation::is("password_enabled", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("password_enabled", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}", None, None,
            list![], Some(ExpectedRefusal::new(Some(400), Some("no_password_set"))))
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.removePassword", texts!["user_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/remove_password")],
    facts: texts!["W7"],
    file: text("rules/password/password-removed-by-backend.yaml"),
};
const RULE_PASSWORD_REMOVED_DISABLES: Rule = Rule {
    id: text("password-removed-disables"),
    level: Level::Inferred,
    statement: text(
        "When a user removes the password, `passwordEnabled` becomes false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.removePassword", "owner"),
            "{\"current_password\":\"$password\"}", None, None,
            list![Expectation::is("password_enabled", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("password_enabled", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.removePassword",
        texts!["current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "removePassword()"), SourceRef::new("000", "Properties")
    ],
    facts: texts!["W7"],
    file: text("rules/password/password-removed-disables.yaml"),
};
const RULE_PASSWORD_REQUIRED_KEPT: Rule = Rule {
    id: text("password-required-kept"),
    level: Level::Documented,
    statement: text(
        "If the instance settings require a password, a user's request to remove the password is refused with 400 `password_required`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"password_required\":true}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.removePassword",
            "owner"), "{\"current_password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("password_required")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.removePassword",
        texts!["current_password"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "password_required"), SourceRef::new("F",
        "POST /v1/me/remove_password")
    ],
    facts: texts!["W9"],
    file: text("rules/password/password-required-kept.yaml"),
};
const RULE_PASSWORD_REQUIREMENT_HOLDS: Rule = Rule {
    id: text("password-requirement-holds"),
    level: Level::Inferred,
    statement: text(
        "If the instance settings require a password, the backend's request to create a user without one is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_required\":true}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.createUser"), "{\"email_address\":[\"$mail\"]}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B", "POST /users")
    ],
    facts: texts!["W15", "E15"],
    file: text("rules/password/password-requirement-holds.yaml"),
};
const RULE_PASSWORD_REQUIREMENT_SKIPPED: Rule = Rule {
    id: text("password-requirement-skipped"),
    level: Level::Documented,
    statement: text(
        "With `skipPasswordRequirement`, the backend can create a user without a password even if the instance settings require one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_required\":true,\"password_only_sign_in\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true}", None,
            None, list![Expectation::is("password_enabled", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B", "POST /users")
    ],
    facts: texts!["W15", "E15"],
    file: text("rules/password/password-requirement-skipped.yaml"),
};
const RULE_PASSWORD_SAME: Rule = Rule {
    id: text("password-same"),
    level: Level::Silent,
    statement: text(
        "It is left open whether a user can set the current password as the new one.",
    ),
    kind: RuleKind::ObservedCall {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.updatePassword", "owner"),
            "{\"current_password\":\"$password\",\"new_password\":\"$password\"}")
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password",
        "current_password"], texts![])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_new_password_matches_current"), SourceRef::new("JF",
        "localization")
    ],
    facts: texts!["W13"],
    file: text("rules/password/password-same.yaml"),
};
const RULE_PASSWORD_SET_ENABLES: Rule = Rule {
    id: text("password-set-enables"),
    level: Level::Inferred,
    statement: text(
        "When a user without a password sets one, `passwordEnabled` becomes true, and `verifyPassword` accepts the password.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("theirs",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.updatePassword", "another"),
            "{\"new_password\":\"$theirs\"}"), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.updatePassword",
            "owner"), "{\"new_password\":\"$password\"}", None, None,
            list![Expectation::is("password_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("password_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "updatePassword()"), SourceRef::new("000", "Properties")
    ],
    facts: texts!["W7"],
    file: text("rules/password/password-set-enables.yaml"),
};
const RULE_PASSWORD_SET_ENDS_SESSIONS: Rule = Rule {
    id: text("password-set-ends-sessions"),
    level: Level::Documented,
    statement: text(
        "When the backend sets the password of a user with `signOutOfOtherSessions`, the user's sessions end.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("theirs",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"password\":\"$theirs\",\"sign_out_of_other_sessions\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("other")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("first")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$other.token\"}",
            Some(text("second")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\",\"sign_out_of_other_sessions\":true}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::lacks("", "{\"id\":\"$first.created_session_id\"}"),
            Expectation::lacks("", "{\"id\":\"$second.created_session_id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id", "password",
        "sign_out_of_other_sessions"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["W5"],
    file: text("rules/sessions/password-set-ends-sessions.yaml"),
};
const RULE_PASSWORD_SET_KEEPS_SESSIONS: Rule = Rule {
    id: text("password-set-keeps-sessions"),
    level: Level::Inferred,
    statement: text(
        "When the backend sets the password of a user without `signOutOfOtherSessions`, the user's sessions stay active.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("theirs",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"password\":\"$theirs\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("first")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::has("", "{\"id\":\"$first.created_session_id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["W5"],
    file: text("rules/sessions/password-set-keeps-sessions.yaml"),
};
const RULE_PASSWORD_TOO_SHORT: Rule = Rule {
    id: text("password-too-short"),
    level: Level::Documented,
    statement: text(
        "`updateUser` with a password of fewer than eight characters is refused with status 422, and the user gets no password.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::WeakPassword)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("password_enabled", "false")], None)
        ],
        error: ExpectedRefusal::new(Some(422), None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}"), SourceRef::new("E", "form_password_length_too_short")
    ],
    facts: texts!["W1"],
    file: text("rules/password/password-too-short.yaml"),
};
const RULE_PASSWORD_UPDATED_ENABLES: Rule = Rule {
    id: text("password-updated-enables"),
    level: Level::Inferred,
    statement: text(
        "When the backend sets a password for a user without one, `passwordEnabled` becomes true, and `verifyPassword` accepts the password.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("theirs",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"password\":\"$theirs\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}", None, None,
            list![Expectation::is("password_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("password_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("000", "Properties")
    ],
    facts: texts!["W7"],
    file: text("rules/password/password-updated-enables.yaml"),
};
const RULE_PAYMENT_METHOD_ADDED: Rule = Rule {
    id: text("payment-method-added"),
    level: Level::Documented,
    statement: text(
        "From API version 2025-11-10 on, a payment method that a user adds by `addPaymentMethod` is in that user's list afterwards.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("token", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.addPaymentMethod", "owner"),
            "{\"gateway\":\"stripe\",\"payment_token\":\"$token\"}",
            Some(text("method")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getPaymentMethods", "owner"), "{}", None, None,
            list![Expectation::has("data", "{\"id\":\"$method.id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getPaymentMethods", texts![], texts![])
    ],
    needs: list![],
    since: Some(text("2025-11-10")),
    until: None,
    source: list![
        SourceRef::new("JF", "addPaymentMethod()"), SourceRef::new("F",
        "POST /v1/me/billing/payment_methods")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/payment-method-added.yaml"),
};
const RULE_PAYMENT_METHOD_INITIALIZED: Rule = Rule {
    id: text("payment-method-initialized"),
    level: Level::Documented,
    statement: text(
        "From API version 2025-11-10 on, a user can initialize a payment method, which does not store one yet.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.initializePaymentMethod", "another"),
            "{\"gateway\":\"stripe\"}"), Step::new(StepPhase::Given, StepAction::User,
            "{\"first_name\":\"$name\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.initializePaymentMethod", "owner"),
            "{\"gateway\":\"stripe\"}"), Step::new(StepPhase::Then,
            StepAction::user("frontend.getPaymentMethods", "owner"), "{}", None, None,
            list![Expectation::is("total_count", "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.initializePaymentMethod",
        texts!["gateway"], texts![])
    ],
    needs: list![],
    since: Some(text("2025-11-10")),
    until: None,
    source: list![
        SourceRef::new("000", "initializePaymentMethod()"), SourceRef::new("F",
        "POST /v1/me/billing/payment_methods/initialize")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/payment-method-initialized.yaml"),
};
const RULE_PAYMENT_METHOD_LISTED: Rule = Rule {
    id: text("payment-method-listed"),
    level: Level::Documented,
    statement: text(
        "From API version 2025-11-10 on, `getPaymentMethods` lists the payment methods of the user who asks, and none of another user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("stranger")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::seed("payment_method"),
            "{\"user_id\":\"$owner.id\"}", Some(text("method")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.getPaymentMethods",
            "owner"), "{}", None, None, list![Expectation::has("data",
            "{\"id\":\"$method.id\"}"), Expectation::is("total_count", "1")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.getPaymentMethods",
            "stranger"), "{}", None, None, list![Expectation::lacks("data",
            "{\"id\":\"$method.id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getPaymentMethods", texts![], texts![])
    ],
    needs: list![Capability::Control],
    since: Some(text("2025-11-10")),
    until: None,
    source: list![
        SourceRef::new("000", "getPaymentMethods()"), SourceRef::new("F",
        "GET /v1/me/billing/payment_methods")
    ],
    facts: texts!["E7"],
    file: text("rules/methods/payment-method-listed.yaml"),
};
const RULE_PAYMENT_METHODS_PAGED: Rule = Rule {
    id: text("payment-methods-paged"),
    level: Level::Inferred,
    statement: text(
        "From API version 2025-11-10 on, the pages of a user's payment methods add up to the whole list, with one total count.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("payment_method"), "{\"user_id\":\"$owner.id\"}",
            Some(text("made")), Some(Template::new("5")), list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.getPaymentMethods",
            "owner"), "{\"limit\":10}", Some(text("all")), None,
            list![Expectation::count("data", "5"), Expectation::has("data",
            "{\"id\":\"$made.0.id\"}"), Expectation::has("data",
            "{\"id\":\"$made.1.id\"}"), Expectation::has("data",
            "{\"id\":\"$made.2.id\"}"), Expectation::has("data",
            "{\"id\":\"$made.3.id\"}"), Expectation::has("data",
            "{\"id\":\"$made.4.id\"}"), Expectation::is("total_count", "5")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.getPaymentMethods",
            "owner"), "{\"limit\":2,\"offset\":0}", None, None,
            list![Expectation::count("data", "2"), Expectation::is("data.0.id",
            "\"$all.data.0.id\""), Expectation::is("data.1.id", "\"$all.data.1.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getPaymentMethods", "owner"),
            "{\"limit\":2,\"offset\":2}", None, None, list![Expectation::count("data",
            "2"), Expectation::is("data.0.id", "\"$all.data.2.id\""),
            Expectation::is("data.1.id", "\"$all.data.3.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getPaymentMethods", "owner"),
            "{\"limit\":2,\"offset\":4}", None, None, list![Expectation::count("data",
            "1"), Expectation::is("data.0.id", "\"$all.data.4.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getPaymentMethods", "owner"),
            "{\"limit\":2,\"offset\":5}", None, None, list![Expectation::count("data",
            "0"), Expectation::is("total_count", "5")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getPaymentMethods", texts!["limit"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: Some(text("2025-11-10")),
    until: None,
    source: list![SourceRef::new("F", "GET /v1/me/billing/payment_methods")],
    facts: texts!["G7", "G8", "G9"],
    file: text("rules/pagination/payment-methods-paged.yaml"),
};
const RULE_PHONE_ADDED_LISTED: Rule = Rule {
    id: text("phone-added-listed"),
    level: Level::Documented,
    statement: text(
        "A phone number that the backend adds is in the list of the user's phone numbers.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("number", InputKind::Phone), StepInput::new("verified",
            InputKind::Boolean), StepInput::new("others", InputKind::Count),
            StepInput::new("other", InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$number\",\"verified\":\"$verified\"}",
            Some(text("added")), None, list![Expectation::is("phone_number",
            "\"$number\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::has("phone_numbers",
            "{\"id\":\"$added.id\",\"phone_number\":\"$number\"}")], None),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::has("phone_numbers",
            "{\"id\":\"$added.id\",\"phone_number\":\"$number\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createPhoneNumber", texts!["user_id",
        "phone_number", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /phone_numbers")],
    facts: texts!["E7"],
    file: text("rules/identifiers/phone-added-listed.yaml"),
};
const RULE_PHONE_CHECK_BEGUN: Rule = Rule {
    id: text("phone-check-begun"),
    level: Level::Documented,
    statement: text(
        "When the backend prepares the verification of a phone number, it gets a verification with an id and the status `unverified`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::not("id", "null"), Expectation::is("status",
            "\"unverified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.preparePhoneNumberVerification",
        texts!["phone_number_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /phone_numbers/{phone_number_id}/prepare_verification")
    ],
    facts: texts!["I31"],
    file: text("rules/verification/phone-check-begun.yaml"),
};
const RULE_PHONE_CHECK_WRONG: Rule = Rule {
    id: text("phone-check-wrong"),
    level: Level::Documented,
    statement: text(
        "When the backend attempts to verify a phone number with a wrong code, it gets a verification that is not `verified`, and the number stays unverified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::Phone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::not("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "verification_id", "code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I32"],
    file: text("rules/verification/phone-check-wrong.yaml"),
};
const RULE_PHONE_CODE_EXPIRES: Rule = Rule {
    id: text("phone-code-expires"),
    level: Level::Inferred,
    statement: text(
        "A user's attempt to verify a phone number with a code that was sent a day ago is refused with 400 `verification_expired`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}"),
            Step::plain(StepPhase::Given, StepAction::Advance,
            "{\"milliseconds\":86400000}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("verification_expired")),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_expired"), SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I25"],
    file: text("rules/verification/phone-code-expires.yaml"),
};
const RULE_PHONE_CODE_NOT_SENT: Rule = Rule {
    id: text("phone-code-not-sent"),
    level: Level::Documented,
    statement: text(
        "A user's attempt to verify a phone number without preparing the verification first is refused, and the number stays unverified.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::Phone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_missing"), SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I26"],
    file: text("rules/verification/phone-code-not-sent.yaml"),
};
const RULE_PHONE_CODE_PREPARED: Rule = Rule {
    id: text("phone-code-prepared"),
    level: Level::Documented,
    statement: text(
        "When a user prepares the verification of a phone number, the response is that number, with the requested strategy and still unverified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}", None, None,
            list![Expectation::is("id", "\"$made.id\""),
            Expectation::is("verification.strategy", "\"phone_code\""),
            Expectation::not("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.preparePhoneNumberVerification",
        texts!["phone_number_id", "strategy"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification")
    ],
    facts: texts!["I22"],
    file: text("rules/verification/phone-code-prepared.yaml"),
};
const RULE_PHONE_CODE_WRONG: Rule = Rule {
    id: text("phone-code-wrong"),
    level: Level::Documented,
    statement: text(
        "A user's attempt to verify a phone number with a wrong code is refused, and the number stays unverified.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::Phone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_code_incorrect"), SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I24"],
    file: text("rules/verification/phone-code-wrong.yaml"),
};
const RULE_PHONE_DISABLED: Rule = Rule {
    id: text("phone-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to add a phone number is refused if the instance settings disable phone numbers.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"phone_number_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createPhoneNumber",
        texts!["phone_number"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createPhoneNumber()")],
    facts: texts!["E11"],
    file: text("rules/settings/phone-disabled.yaml"),
};
const RULE_PHONE_ENABLED: Rule = Rule {
    id: text("phone-enabled"),
    level: Level::Documented,
    statement: text(
        "If the instance settings enable phone numbers, a user's request to add one is accepted.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"phone_number_enabled\":true}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", None, None,
            list![Expectation::is("phone_number", "\"$value\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createPhoneNumber",
        texts!["phone_number"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createPhoneNumber()")],
    facts: texts!["E11"],
    file: text("rules/settings/phone-enabled.yaml"),
};
const RULE_PHONE_NOT_CHANGEABLE_ADDED: Rule = Rule {
    id: text("phone-not-changeable-added"),
    level: Level::Documented,
    statement: text(
        "If the instance restricts changes of phone numbers, a user cannot add one, but the backend can.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"phone_number_changeable\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\"}", None, None,
            list![Expectation::is("phone_number", "\"$value\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createPhoneNumber",
        texts!["phone_number"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "configure/auth-strategies/sign-up-sign-in-options")
    ],
    facts: texts!["I38"],
    file: text("rules/settings/phone-not-changeable-added.yaml"),
};
const RULE_PHONE_NOT_CHANGEABLE_CODE: Rule = Rule {
    id: text("phone-not-changeable-code"),
    level: Level::Inferred,
    statement: text(
        "If the instance restricts changes of phone numbers, the refusal of a user's request to remove one has status 403 and code `immutable_attribute_modification_not_allowed`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\"}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"phone_number_changeable\":false}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.deletePhoneNumber",
            "owner"), "{\"phone_number_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(
            Some(403),
            Some("immutable_attribute_modification_not_allowed"),
        ),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deletePhoneNumber",
        texts!["phone_number_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "immutable_attribute_modification_not_allowed")],
    facts: texts!["I38"],
    file: text("rules/settings/phone-not-changeable-code.yaml"),
};
const RULE_PHONE_NOT_CHANGEABLE_REMOVED: Rule = Rule {
    id: text("phone-not-changeable-removed"),
    level: Level::Documented,
    statement: text(
        "If the instance restricts changes of phone numbers, a user cannot remove one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\"}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"phone_number_changeable\":false}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.deletePhoneNumber",
            "owner"), "{\"phone_number_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.deletePhoneNumber",
        texts!["phone_number_id"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "configure/auth-strategies/sign-up-sign-in-options")
    ],
    facts: texts!["I38"],
    file: text("rules/settings/phone-not-changeable-removed.yaml"),
};
const RULE_PHONE_NUMBER_FREED: Rule = Rule {
    id: text("phone-number-freed"),
    level: Level::Inferred,
    statement: text(
        "A phone number can be taken by another user once it, or its user, has been deleted.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Freed,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number"],
        texts![]), Target::new(Surface::Backend, "backend.createPhoneNumber",
        texts!["phone_number", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.updatePhoneNumber", texts!["verified"], texts![]),
        Target::new(Surface::Backend, "backend.replaceUserPhoneNumber",
        texts!["phone_number"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B",
        "PUT /users/{user_id}/phone_number")
    ],
    facts: texts!["U3", "E5"],
    file: text("rules/uniqueness/phone-number-freed.yaml"),
};
const RULE_PHONE_NUMBER_UNIQUE: Rule = Rule {
    id: text("phone-number-unique"),
    level: Level::Documented,
    statement: text(
        "A verified phone number is refused if another user has the same one as verified or reserved.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number"],
        texts![]), Target::new(Surface::Backend, "backend.createPhoneNumber",
        texts!["phone_number", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.updatePhoneNumber", texts!["verified"], texts![]),
        Target::new(Surface::Backend, "backend.replaceUserPhoneNumber",
        texts!["phone_number"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B",
        "PUT /users/{user_id}/phone_number")
    ],
    facts: texts!["U3"],
    file: text("rules/uniqueness/phone-number-unique.yaml"),
};
const RULE_PHONE_NUMBER_UNIQUE_CODE: Rule = Rule {
    id: text("phone-number-unique-code"),
    level: Level::Inferred,
    statement: text(
        "When a phone number is refused because another user has it, the status is 422 and the code `form_identifier_exists`.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(Some(422), Some("form_identifier_exists")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number"],
        texts![]), Target::new(Surface::Backend, "backend.createPhoneNumber",
        texts!["phone_number", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.replaceUserPhoneNumber", texts!["phone_number"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_identifier_exists")],
    facts: texts!["U3"],
    file: text("rules/uniqueness/phone-number-unique-code.yaml"),
};
const RULE_PHONE_NUMBER_UNVERIFIED_SHARED: Rule = Rule {
    id: text("phone-number-unverified-shared"),
    level: Level::Documented,
    statement: text(
        "A phone number is accepted if another user has the same one only as unverified.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Unverified,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number"],
        texts![]), Target::new(Surface::Backend, "backend.createPhoneNumber",
        texts!["phone_number", "verified"], texts![]), Target::new(Surface::Backend,
        "backend.replaceUserPhoneNumber", texts!["phone_number"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B",
        "PUT /users/{user_id}/phone_number")
    ],
    facts: texts!["U3"],
    file: text("rules/uniqueness/phone-number-unverified-shared.yaml"),
};
const RULE_PHONE_PREPARED_AGAIN: Rule = Rule {
    id: text("phone-prepared-again"),
    level: Level::Silent,
    statement: text(
        "It is left open whether a user can prepare the verification of a phone number that is already verified.",
    ),
    kind: RuleKind::ObservedCall {
        draw: list![StepInput::new("value", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":true}",
            Some(text("made")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}")
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.preparePhoneNumberVerification",
        texts!["phone_number_id", "strategy"], texts![])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_already_verified"), SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification")
    ],
    facts: texts!["I27"],
    file: text("rules/verification/phone-prepared-again.yaml"),
};
const RULE_PHONE_SET_UNVERIFIED: Rule = Rule {
    id: text("phone-set-unverified"),
    level: Level::Documented,
    statement: text(
        "When the backend sets `verified` of a phone number to false, the number is no longer verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("others",
            InputKind::Count), StepInput::new("other", InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updatePhoneNumber"),
            "{\"phone_number_id\":\"$added.id\",\"verified\":false}", None, None,
            list![Expectation::not("verification.status", "\"verified\""),
            Expectation::is("phone_number", "\"$phone\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$added.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updatePhoneNumber",
        texts!["phone_number_id", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /phone_numbers/{phone_number_id}")],
    facts: texts!["E2"],
    file: text("rules/identifiers/phone-set-unverified.yaml"),
};
const RULE_PHONE_SET_VERIFIED: Rule = Rule {
    id: text("phone-set-verified"),
    level: Level::Documented,
    statement: text(
        "When the backend sets `verified` of a phone number to true, the number becomes verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("others",
            InputKind::Count), StepInput::new("other", InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$other\",\"verified\":true}",
            None, Some(Template::new("\"$others\"")), list![], None),
            Step::new(StepPhase::Given, StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":false}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updatePhoneNumber"),
            "{\"phone_number_id\":\"$added.id\",\"verified\":true}", None, None,
            list![Expectation::is("verification.status", "\"verified\""),
            Expectation::is("phone_number", "\"$phone\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$added.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updatePhoneNumber",
        texts!["phone_number_id", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PATCH /phone_numbers/{phone_number_id}")],
    facts: texts!["E2"],
    file: text("rules/identifiers/phone-set-verified.yaml"),
};
const RULE_PHONE_VERIFIED_ONCE: Rule = Rule {
    id: text("phone-verified-once"),
    level: Level::Inferred,
    statement: text(
        "When a user sends again the code that has verified a phone number, the request is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}"),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "verification_already_verified"), SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I27"],
    file: text("rules/verification/phone-verified-once.yaml"),
};
const RULE_PRIMARY_CHANGE_TOLD: Rule = Rule {
    id: text("primary-change-told"),
    level: Level::Documented,
    statement: text(
        "A change of the primary email address causes a notification only if the request sets `notifyPrimaryEmailAddressChanged`.",
    ),
    kind: RuleKind::NotJudged {
        why: text("no call shows what mail was sent"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser",
        texts!["notify_primary_email_address_changed"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["I20"],
    file: text("rules/primary/primary-change-told.yaml"),
};
const RULE_PRIMARY_DELETED: Rule = Rule {
    id: text("primary-deleted"),
    level: Level::Silent,
    statement: text(
        "It is left open what deleting the primary email address does: it is refused, leaves no primary, or makes another address the primary.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::PrimaryDeleted,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteEmailAddress", texts![],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /email_addresses/{email_address_id}")],
    facts: texts!["I14"],
    file: text("rules/primary/primary-deleted.yaml"),
};
const RULE_PRIMARY_EMAIL_VERIFIED_AFTER: Rule = Rule {
    id: text("primary-email-verified-after"),
    level: Level::Inferred,
    statement: text(
        "When the backend verifies the only email address of a user after it was added, the address becomes the primary email address.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::Email), StepInput::new("name",
            InputKind::Username)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"username\":\"$name\",\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":false}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateEmailAddress"),
            "{\"email_address_id\":\"$added.id\",\"verified\":true}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("primary_email_address_id", "\"$added.id\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateEmailAddress",
        texts!["email_address_id", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Contact users"), SourceRef::new("B",
        "PATCH /email_addresses/{email_address_id}")
    ],
    facts: texts!["I7"],
    file: text("rules/primary/primary-email-verified-after.yaml"),
};
const RULE_PRIMARY_FIRST_ADDED: Rule = Rule {
    id: text("primary-first-added"),
    level: Level::Documented,
    statement: text(
        "A verified email address that the backend adds to a user without any becomes the primary email address.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        trigger: PrimaryTrigger::Added,
        which: PrimaryChoice::First,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createEmailAddress", texts!["verified"],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /email_addresses")],
    facts: texts!["I8"],
    file: text("rules/primary/primary-first-added.yaml"),
};
const RULE_PRIMARY_FIRST_CREATED: Rule = Rule {
    id: text("primary-first-created"),
    level: Level::Documented,
    statement: text(
        "If a user is created with email addresses of which none is marked as `reserved`, the first one in the list becomes the primary email address.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        trigger: PrimaryTrigger::Created,
        which: PrimaryChoice::First,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address"],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users"), SourceRef::new("G", "Users")],
    facts: texts!["I9"],
    file: text("rules/primary/primary-first-created.yaml"),
};
const RULE_PRIMARY_FIRST_CREATED_RESERVED: Rule = Rule {
    id: text("primary-first-created-reserved"),
    level: Level::Inferred,
    statement: text(
        "The first email address that a user is created with becomes the primary email address even if it is marked as `reserved`.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        trigger: PrimaryTrigger::Created,
        which: PrimaryChoice::First,
        status: VerificationState::Reserved,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "email_address_identification_status"], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts!["I11"],
    file: text("rules/primary/primary-first-created-reserved.yaml"),
};
const RULE_PRIMARY_FLAGGED_ADDED: Rule = Rule {
    id: text("primary-flagged-added"),
    level: Level::Documented,
    statement: text(
        "A verified email address that the backend adds with `primary` true becomes the primary email address; one that is added without it does not replace the primary.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        trigger: PrimaryTrigger::Added,
        which: PrimaryChoice::Flagged,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createEmailAddress", texts!["verified",
        "primary"], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /email_addresses")],
    facts: texts!["I8"],
    file: text("rules/primary/primary-flagged-added.yaml"),
};
const RULE_PRIMARY_LISTED: Rule = Rule {
    id: text("primary-listed"),
    level: Level::Documented,
    statement: text(
        "If a user has a primary email address, the user's list of email addresses contains it, with every property that a read of it shows.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        aspect: PrimaryAspect::Listed,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("001", "Attributes"),
        SourceRef::new("JF", "User.fromJSON()"), SourceRef::new("JB", "User")
    ],
    facts: texts!["I2", "I3"],
    file: text("rules/primary/primary-listed.yaml"),
};
const RULE_PRIMARY_NULL: Rule = Rule {
    id: text("primary-null"),
    level: Level::Silent,
    statement: text(
        "It is left open what setting `primaryEmailAddressId` to null does.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::PrimaryNull,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_email_address_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "UpdateUserParams"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["I19"],
    file: text("rules/primary/primary-null.yaml"),
};
const RULE_PRIMARY_PHONE_FIRST_ADDED: Rule = Rule {
    id: text("primary-phone-first-added"),
    level: Level::Documented,
    statement: text(
        "A verified phone number that the backend adds to a user without any becomes the primary phone number.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        trigger: PrimaryTrigger::Added,
        which: PrimaryChoice::First,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createPhoneNumber", texts!["verified"],
        texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Contact users"), SourceRef::new("B",
        "POST /phone_numbers")
    ],
    facts: texts!["I7", "I8"],
    file: text("rules/primary/primary-phone-first-added.yaml"),
};
const RULE_PRIMARY_PHONE_FIRST_CREATED: Rule = Rule {
    id: text("primary-phone-first-created"),
    level: Level::Documented,
    statement: text(
        "If a user is created with phone numbers of which none is marked as `reserved`, the first one in the list becomes the primary phone number.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        trigger: PrimaryTrigger::Created,
        which: PrimaryChoice::First,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number"],
        texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts!["I9"],
    file: text("rules/primary/primary-phone-first-created.yaml"),
};
const RULE_PRIMARY_PHONE_FIRST_CREATED_RESERVED: Rule = Rule {
    id: text("primary-phone-first-created-reserved"),
    level: Level::Inferred,
    statement: text(
        "The first phone number that a user is created with becomes the primary phone number even if it is marked as `reserved`.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        trigger: PrimaryTrigger::Created,
        which: PrimaryChoice::First,
        status: VerificationState::Reserved,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["phone_number",
        "phone_number_identification_status"], texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts!["I11"],
    file: text("rules/primary/primary-phone-first-created-reserved.yaml"),
};
const RULE_PRIMARY_PHONE_FLAGGED_ADDED: Rule = Rule {
    id: text("primary-phone-flagged-added"),
    level: Level::Documented,
    statement: text(
        "A verified phone number that the backend adds with `primary` true becomes the primary phone number; one that is added without it does not replace the primary.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        trigger: PrimaryTrigger::Added,
        which: PrimaryChoice::Flagged,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createPhoneNumber", texts!["verified",
        "primary"], texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /phone_numbers")],
    facts: texts!["I8"],
    file: text("rules/primary/primary-phone-flagged-added.yaml"),
};
const RULE_PRIMARY_PHONE_LISTED: Rule = Rule {
    id: text("primary-phone-listed"),
    level: Level::Documented,
    statement: text(
        "If a user has a primary phone number, the user's list of phone numbers contains it, with every property that a read of it shows.",
    ),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        aspect: PrimaryAspect::Listed,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("001", "Attributes"),
        SourceRef::new("JF", "User.fromJSON()"), SourceRef::new("JB", "User")
    ],
    facts: texts!["I2", "I3"],
    file: text("rules/primary/primary-phone-listed.yaml"),
};
const RULE_PRIMARY_PHONE_REPLACEMENT: Rule = Rule {
    id: text("primary-phone-replacement"),
    level: Level::Documented,
    statement: text(
        "A verified phone number that replaces those of a user is the only one left, and the primary phone number.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        trigger: PrimaryTrigger::Replaced,
        which: PrimaryChoice::Replacement,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserPhoneNumber",
        texts!["phone_number", "identification_status"],
        texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PUT /users/{user_id}/phone_number")],
    facts: texts!["I13"],
    file: text("rules/primary/primary-phone-replacement.yaml"),
};
const RULE_PRIMARY_PHONE_REPLACEMENT_UNVERIFIED: Rule = Rule {
    id: text("primary-phone-replacement-unverified"),
    level: Level::Documented,
    statement: text(
        "An unverified phone number that replaces those of a user is the only one left, and the primary phone number all the same.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        trigger: PrimaryTrigger::Replaced,
        which: PrimaryChoice::Replacement,
        status: VerificationState::Unverified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserPhoneNumber",
        texts!["phone_number", "identification_status"],
        texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PUT /users/{user_id}/phone_number")],
    facts: texts!["I12"],
    file: text("rules/primary/primary-phone-replacement-unverified.yaml"),
};
const RULE_PRIMARY_PHONE_SET_FOREIGN_CODE: Rule = Rule {
    id: text("primary-phone-set-foreign-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a `primaryPhoneNumberId` that is not the id of a phone number of the user has status 422 and code `form_resource_not_found`.",
    ),
    kind: RuleKind::PrimarySet {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        refuses: list![PrimaryFault::Foreign, PrimaryFault::Missing],
        error: ExpectedRefusal::new(Some(422), Some("form_resource_not_found")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_phone_number_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_resource_not_found"), SourceRef::new("003",
        "updateUser()")
    ],
    facts: texts!["I6"],
    file: text("rules/primary/primary-phone-set-foreign-code.yaml"),
};
const RULE_PRIMARY_PHONE_SET_UNVERIFIED_CODE: Rule = Rule {
    id: text("primary-phone-set-unverified-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a `primaryPhoneNumberId` that is the id of an unverified phone number has status 422 and code `form_verification_needed`.",
    ),
    kind: RuleKind::PrimarySet {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        refuses: list![PrimaryFault::Unverified],
        error: ExpectedRefusal::new(Some(422), Some("form_verification_needed")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_phone_number_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_verification_needed")],
    facts: texts!["I5"],
    file: text("rules/primary/primary-phone-set-unverified-code.yaml"),
};
const RULE_PRIMARY_PHONE_SET_VERIFIED_MEMBER: Rule = Rule {
    id: text("primary-phone-set-verified-member"),
    level: Level::Documented,
    statement: text(
        "Only the id of a verified phone number of the same user is accepted as `primaryPhoneNumberId`; any other is refused and leaves the primary unchanged.",
    ),
    kind: RuleKind::PrimarySet {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        refuses: list![
            PrimaryFault::Unverified, PrimaryFault::Foreign, PrimaryFault::Missing
        ],
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_phone_number_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "UpdateUserParams"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["I4"],
    file: text("rules/primary/primary-phone-set-verified-member.yaml"),
};
const RULE_PRIMARY_PHONE_SINGLE: Rule = Rule {
    id: text("primary-phone-single"),
    level: Level::Documented,
    statement: text("A user has at most one primary phone number."),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_phone_number_id"),
        list: text("phone_numbers"),
        aspect: PrimaryAspect::Single,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("001", "Overview"), SourceRef::new("002", "Contact users")
    ],
    facts: texts!["I1"],
    file: text("rules/primary/primary-phone-single.yaml"),
};
const RULE_PRIMARY_PHONE_VERIFIED_AFTER: Rule = Rule {
    id: text("primary-phone-verified-after"),
    level: Level::Inferred,
    statement: text(
        "When the backend verifies the only phone number of a user after it was added, the number becomes the primary phone number.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::Phone), StepInput::new("name",
            InputKind::Username)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"username\":\"$name\",\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":false}",
            Some(text("added")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updatePhoneNumber"),
            "{\"phone_number_id\":\"$added.id\",\"verified\":true}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("primary_phone_number_id", "\"$added.id\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updatePhoneNumber",
        texts!["phone_number_id", "verified"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Contact users"), SourceRef::new("B",
        "PATCH /phone_numbers/{phone_number_id}")
    ],
    facts: texts!["I7"],
    file: text("rules/primary/primary-phone-verified-after.yaml"),
};
const RULE_PRIMARY_REPLACEMENT: Rule = Rule {
    id: text("primary-replacement"),
    level: Level::Documented,
    statement: text(
        "A verified email address that replaces those of a user is the only one left, and the primary email address.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        trigger: PrimaryTrigger::Replaced,
        which: PrimaryChoice::Replacement,
        status: VerificationState::Verified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserEmailAddress",
        texts!["email_address", "identification_status"],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PUT /users/{user_id}/email_address")],
    facts: texts!["I13"],
    file: text("rules/primary/primary-replacement.yaml"),
};
const RULE_PRIMARY_REPLACEMENT_UNVERIFIED: Rule = Rule {
    id: text("primary-replacement-unverified"),
    level: Level::Documented,
    statement: text(
        "An unverified email address that replaces those of a user is the only one left, and the primary email address all the same.",
    ),
    kind: RuleKind::PrimaryAssigned {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        trigger: PrimaryTrigger::Replaced,
        which: PrimaryChoice::Replacement,
        status: VerificationState::Unverified,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserEmailAddress",
        texts!["email_address", "identification_status"],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PUT /users/{user_id}/email_address")],
    facts: texts!["I12"],
    file: text("rules/primary/primary-replacement-unverified.yaml"),
};
const RULE_PRIMARY_SET_FOREIGN_CODE: Rule = Rule {
    id: text("primary-set-foreign-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a `primaryEmailAddressId` that is not the id of an email address of the user has status 422 and code `form_resource_not_found`.",
    ),
    kind: RuleKind::PrimarySet {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        refuses: list![PrimaryFault::Foreign, PrimaryFault::Missing],
        error: ExpectedRefusal::new(Some(422), Some("form_resource_not_found")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_email_address_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_resource_not_found"), SourceRef::new("003",
        "updateUser()")
    ],
    facts: texts!["I6"],
    file: text("rules/primary/primary-set-foreign-code.yaml"),
};
const RULE_PRIMARY_SET_UNVERIFIED_CODE: Rule = Rule {
    id: text("primary-set-unverified-code"),
    level: Level::Inferred,
    statement: text(
        "The refusal of a `primaryEmailAddressId` that is the id of an unverified email address has status 422 and code `form_verification_needed`.",
    ),
    kind: RuleKind::PrimarySet {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        refuses: list![PrimaryFault::Unverified],
        error: ExpectedRefusal::new(Some(422), Some("form_verification_needed")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_email_address_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_verification_needed")],
    facts: texts!["I5"],
    file: text("rules/primary/primary-set-unverified-code.yaml"),
};
const RULE_PRIMARY_SET_VERIFIED_MEMBER: Rule = Rule {
    id: text("primary-set-verified-member"),
    level: Level::Documented,
    statement: text(
        "Only the id of a verified email address of the same user is accepted as `primaryEmailAddressId`; any other is refused and leaves the primary unchanged.",
    ),
    kind: RuleKind::PrimarySet {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        refuses: list![
            PrimaryFault::Unverified, PrimaryFault::Foreign, PrimaryFault::Missing
        ],
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_email_address_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["I4"],
    file: text("rules/primary/primary-set-verified-member.yaml"),
};
const RULE_PRIMARY_SINGLE: Rule = Rule {
    id: text("primary-single"),
    level: Level::Documented,
    statement: text("A user has at most one primary email address."),
    kind: RuleKind::PrimaryReference {
        primary: text("primary_email_address_id"),
        list: text("email_addresses"),
        aspect: PrimaryAspect::Single,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "User object"), SourceRef::new("001", "Overview"),
        SourceRef::new("002", "Contact users")
    ],
    facts: texts!["I1"],
    file: text("rules/primary/primary-single.yaml"),
};
const RULE_PRIMARY_UNVERIFIED_FIRST_ADDED: Rule = Rule {
    id: text("primary-unverified-first-added"),
    level: Level::Silent,
    statement: text(
        "It is left open whether an unverified email address becomes the primary if it is the first of its user.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::UnverifiedFirst,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createEmailAddress", texts!["verified",
        "primary"], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /email_addresses"), SourceRef::new("003",
        "updateUser()"), SourceRef::new("002", "Contact users")
    ],
    facts: texts!["I8"],
    file: text("rules/primary/primary-unverified-first-added.yaml"),
};
const RULE_PRIMARY_VERIFIED_LATER: Rule = Rule {
    id: text("primary-verified-later"),
    level: Level::Silent,
    statement: text(
        "It is left open which email address is the primary after one is verified that was added unverified, unless it is the user's only one.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::VerifiedLater,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateEmailAddress", texts![],
        texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Contact users"), SourceRef::new("B",
        "PATCH /email_addresses/{email_address_id}")
    ],
    facts: texts!["I7"],
    file: text("rules/primary/primary-verified-later.yaml"),
};
const RULE_PRIMARY_WALLET_FOREIGN_REFUSED: Rule = Rule {
    id: text("primary-wallet-foreign-refused"),
    level: Level::Documented,
    statement: text(
        "The backend's request to set `primaryWeb3WalletID` to the id of another user's wallet is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("mail",
            InputKind::Email), StepInput::new("name", InputKind::Name)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"web3_wallet\":[\"$wallet\"],\"skip_password_requirement\":true}",
            Some(text("stranger")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"primary_web3_wallet_id\":\"$stranger.web3_wallets.0.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "primary_web3_wallet_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["I4"],
    file: text("rules/primary/primary-wallet-foreign-refused.yaml"),
};
const RULE_PRIMARY_WALLET_SET: Rule = Rule {
    id: text("primary-wallet-set"),
    level: Level::Documented,
    statement: text(
        "When the backend sets `primaryWeb3WalletID` to the id of another verified wallet of the user, that wallet becomes the primary wallet.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("first",
            InputKind::Wallet), StepInput::new("second", InputKind::Wallet)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"web3_wallet\":[\"$first\",\"$second\"],\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"primary_web3_wallet_id\":\"$owner.web3_wallets.0.id\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"primary_web3_wallet_id\":\"$owner.web3_wallets.1.id\"}",
            None, None, list![Expectation::is("primary_web3_wallet_id",
            "\"$owner.web3_wallets.1.id\"")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.get", "owner"), "{}", None, None,
            list![Expectation::is("primary_web3_wallet_id",
            "\"$owner.web3_wallets.1.id\""), Expectation::count("web3_wallets", "2")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "primary_web3_wallet_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["I4"],
    file: text("rules/primary/primary-wallet-set.yaml"),
};
const RULE_PRIMARY_WALLET_UNVERIFIED_REFUSED: Rule = Rule {
    id: text("primary-wallet-unverified-refused"),
    level: Level::Documented,
    statement: text(
        "The backend's request to set `primaryWeb3WalletID` to the id of an unverified wallet is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("name",
            InputKind::Name)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "owner"),
            "{\"web3_wallet\":\"$wallet\"}", Some(text("added")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"primary_web3_wallet_id\":\"$added.id\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "primary_web3_wallet_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["I4"],
    file: text("rules/primary/primary-wallet-unverified-refused.yaml"),
};
const RULE_PRIVATE_METADATA_HIDDEN_FRONTEND: Rule = Rule {
    id: text("private-metadata-hidden-frontend"),
    level: Level::Documented,
    statement: text(
        "A value that the backend has stored in `privateMetadata` appears under no name in the responses of the frontend operations `get`, `update` and `updateMetadata`; the member itself is absent or null.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Hidden,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.get", texts![],
        texts!["private_metadata"]), Target::new(Surface::Frontend, "frontend.update",
        texts!["first_name"], texts!["private_metadata"]), Target::new(Surface::Frontend,
        "frontend.updateMetadata", texts!["unsafe_metadata"], texts!["private_metadata"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Custom user metadata")],
    facts: texts!["V4"],
    file: text("rules/access/private-metadata-hidden-frontend.yaml"),
};
const RULE_PRIVATE_METADATA_READ_ONLY_FRONTEND: Rule = Rule {
    id: text("private-metadata-read-only-frontend"),
    level: Level::Documented,
    statement: text(
        "A frontend request that carries `privateMetadata` leaves the stored value unchanged, whether the request is refused or not.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::ReadOnly,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateMetadata",
        texts!["unsafe_metadata"], texts!["private_metadata"]),
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name"],
        texts!["private_metadata"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Custom user metadata"), SourceRef::new("000",
        "updateMetadata()"), SourceRef::new("F", "PATCH /v1/me/metadata")
    ],
    facts: texts!["V3", "V6"],
    file: text("rules/access/private-metadata-read-only-frontend.yaml"),
};
const RULE_PRIVATE_METADATA_READABLE_BACKEND: Rule = Rule {
    id: text("private-metadata-readable-backend"),
    level: Level::Documented,
    statement: text(
        "The backend reads `privateMetadata` of a user exactly as it was written.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Readable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![],
        texts!["private_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Custom user metadata"), SourceRef::new("003",
        "updateUser()")
    ],
    facts: texts!["V3"],
    file: text("rules/access/private-metadata-readable-backend.yaml"),
};
const RULE_PROVIDER_DISABLED: Rule = Rule {
    id: text("provider-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to connect an account is refused if the instance settings disable its provider.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("url", InputKind::Url)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"disabled_provider\":\"oauth_google\"}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_google\",\"redirect_url\":\"$url\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy", "redirect_url"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createExternalAccount()")],
    facts: texts!["E13"],
    file: text("rules/settings/provider-disabled.yaml"),
};
const RULE_PROVIDER_ENABLED: Rule = Rule {
    id: text("provider-enabled"),
    level: Level::Documented,
    statement: text(
        "If the instance settings enable a provider, a user's request to connect an account of it is accepted.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("url", InputKind::Url)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"disabled_provider\":null}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.createExternalAccount", "owner"),
            "{\"strategy\":\"oauth_google\",\"redirect_url\":\"$url\"}", None, None,
            list![Expectation::not("id", "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createExternalAccount",
        texts!["strategy", "redirect_url"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createExternalAccount()")],
    facts: texts!["E13"],
    file: text("rules/settings/provider-enabled.yaml"),
};
const RULE_PUBLIC_METADATA_READ_ONLY_FRONTEND: Rule = Rule {
    id: text("public-metadata-read-only-frontend"),
    level: Level::Documented,
    statement: text(
        "A frontend request that carries `publicMetadata` leaves the stored value unchanged, whether the request is refused or not.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::ReadOnly,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateMetadata",
        texts!["unsafe_metadata"], texts!["public_metadata"]),
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name"],
        texts!["public_metadata"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Custom user metadata"), SourceRef::new("000",
        "updateMetadata()"), SourceRef::new("F", "PATCH /v1/me/metadata")
    ],
    facts: texts!["V2", "V6"],
    file: text("rules/access/public-metadata-read-only-frontend.yaml"),
};
const RULE_PUBLIC_METADATA_READABLE: Rule = Rule {
    id: text("public-metadata-readable"),
    level: Level::Documented,
    statement: text(
        "The backend and the user read `publicMetadata` of the user exactly as it was written.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Readable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![],
        texts!["public_metadata"]), Target::new(Surface::Frontend, "frontend.get",
        texts![], texts!["public_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Custom user metadata"), SourceRef::new("001",
        "Attributes"), SourceRef::new("000", "User object")
    ],
    facts: texts!["V1"],
    file: text("rules/access/public-metadata-readable.yaml"),
};
const RULE_RACE_CREATIONS: Rule = Rule {
    id: text("race-creations"),
    level: Level::Inferred,
    statement: text(
        "Of two concurrent requests to create a user with the same username or external id, exactly one is refused.",
    ),
    kind: RuleKind::Race {
        pair: RacePair::Creations,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts![], texts!["username",
        "external_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts![],
    file: text("rules/races/race-creations.yaml"),
};
const RULE_RACE_DELETION: Rule = Rule {
    id: text("race-deletion"),
    level: Level::Inferred,
    statement: text(
        "A user who is updated and deleted by concurrent requests is gone after both.",
    ),
    kind: RuleKind::Race {
        pair: RacePair::Deletion,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["first_name", "external_id"]), Target::new(Surface::Backend,
        "backend.updateUserMetadata", texts![], texts!["public_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /users/{user_id}"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts![],
    file: text("rules/races/race-deletion.yaml"),
};
const RULE_RACE_PATCHES: Rule = Rule {
    id: text("race-patches"),
    level: Level::Inferred,
    statement: text(
        "Two concurrent metadata patches that name different members both take effect.",
    ),
    kind: RuleKind::Race {
        pair: RacePair::Patches,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"]), Target::new(Surface::Backend,
        "backend.updateUserMetadata", texts![], texts!["public_metadata",
        "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}/metadata"), SourceRef::new("D",
        "Metadata")
    ],
    facts: texts![],
    file: text("rules/races/race-patches.yaml"),
};
const RULE_RACE_PRIMARIES: Rule = Rule {
    id: text("race-primaries"),
    level: Level::Inferred,
    statement: text(
        "When two concurrent requests set different primary email addresses, both succeed and one of the two is the primary.",
    ),
    kind: RuleKind::Race {
        pair: RacePair::Primaries,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_email_address_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_email_address_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("000", "update()")
    ],
    facts: texts!["I1"],
    file: text("rules/races/race-primaries.yaml"),
};
const RULE_RACE_PRIMARIES_PHONE: Rule = Rule {
    id: text("race-primaries-phone"),
    level: Level::Inferred,
    statement: text(
        "When two concurrent requests set different primary phone numbers, both succeed and one of the two is the primary.",
    ),
    kind: RuleKind::Race {
        pair: RacePair::Primaries,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["primary_phone_number_id"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["primary_phone_number_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("000", "update()")
    ],
    facts: texts!["I1"],
    file: text("rules/races/race-primaries-phone.yaml"),
};
const RULE_READ_BACK_BACKEND_BANNED: Rule = Rule {
    id: text("read-back-backend-banned"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `banned` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("banned"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["banned"],
        texts!["banned"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_BYPASS_CLIENT_TRUST: Rule = Rule {
    id: text("read-back-backend-bypass-client-trust"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `bypassClientTrust` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("bypass_client_trust"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser",
        texts!["bypass_client_trust"], texts!["bypass_client_trust"]),
        Target::new(Surface::Backend, "backend.updateUser",
        texts!["bypass_client_trust"], texts!["bypass_client_trust"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_CREATE_ORGANIZATION_ENABLED: Rule = Rule {
    id: text("read-back-backend-create-organization-enabled"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `createOrganizationEnabled` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("create_organization_enabled"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser",
        texts!["create_organization_enabled"], texts!["create_organization_enabled"]),
        Target::new(Surface::Backend, "backend.updateUser",
        texts!["create_organization_enabled"], texts!["create_organization_enabled"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_CREATE_ORGANIZATIONS_LIMIT: Rule = Rule {
    id: text("read-back-backend-create-organizations-limit"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `createOrganizationsLimit` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("create_organizations_limit"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser",
        texts!["create_organizations_limit"], texts!["create_organizations_limit"]),
        Target::new(Surface::Backend, "backend.updateUser",
        texts!["create_organizations_limit"], texts!["create_organizations_limit"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_CREATED_AT: Rule = Rule {
    id: text("read-back-backend-created-at"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `createdAt` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("created_at"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["created_at"],
        texts!["created_at"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["created_at"], texts!["created_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_DELETE_SELF_ENABLED: Rule = Rule {
    id: text("read-back-backend-delete-self-enabled"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `deleteSelfEnabled` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("delete_self_enabled"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser",
        texts!["delete_self_enabled"], texts!["delete_self_enabled"]),
        Target::new(Surface::Backend, "backend.updateUser",
        texts!["delete_self_enabled"], texts!["delete_self_enabled"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_EXTERNAL_ID: Rule = Rule {
    id: text("read-back-backend-external-id"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `externalId` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("external_id"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["external_id"],
        texts!["external_id"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["external_id"], texts!["external_id"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_FIRST_NAME: Rule = Rule {
    id: text("read-back-backend-first-name"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `firstName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("first_name"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["first_name"],
        texts!["first_name"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["first_name"], texts!["first_name"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_LAST_NAME: Rule = Rule {
    id: text("read-back-backend-last-name"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `lastName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("last_name"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["last_name"],
        texts!["last_name"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["last_name"], texts!["last_name"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_LOCALE: Rule = Rule {
    id: text("read-back-backend-locale"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `locale` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("locale"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["locale"],
        texts!["locale"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["locale"], texts!["locale"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_LOCKED: Rule = Rule {
    id: text("read-back-backend-locked"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `locked` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("locked"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["locked"],
        texts!["locked"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_PRIVATE_METADATA: Rule = Rule {
    id: text("read-back-backend-private-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `privateMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("private_metadata"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata",
        texts!["private_metadata"], texts!["private_metadata"]),
        Target::new(Surface::Backend, "backend.replaceUserMetadata",
        texts!["private_metadata"], texts!["private_metadata"]),
        Target::new(Surface::Backend, "backend.createUser", texts!["private_metadata"],
        texts!["private_metadata"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["private_metadata"], texts!["private_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_PUBLIC_METADATA: Rule = Rule {
    id: text("read-back-backend-public-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `publicMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("public_metadata"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata",
        texts!["public_metadata"], texts!["public_metadata"]),
        Target::new(Surface::Backend, "backend.replaceUserMetadata",
        texts!["public_metadata"], texts!["public_metadata"]),
        Target::new(Surface::Backend, "backend.createUser", texts!["public_metadata"],
        texts!["public_metadata"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["public_metadata"], texts!["public_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_UNSAFE_METADATA: Rule = Rule {
    id: text("read-back-backend-unsafe-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `unsafeMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("unsafe_metadata"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUserMetadata",
        texts!["unsafe_metadata"], texts!["unsafe_metadata"]),
        Target::new(Surface::Backend, "backend.replaceUserMetadata",
        texts!["unsafe_metadata"], texts!["unsafe_metadata"]),
        Target::new(Surface::Backend, "backend.createUser", texts!["unsafe_metadata"],
        texts!["unsafe_metadata"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["unsafe_metadata"], texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_BACKEND_USERNAME: Rule = Rule {
    id: text("read-back-backend-username"),
    level: Level::Documented,
    statement: text(
        "A value that the backend writes to `username` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("username"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["username"],
        texts!["username"]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["username"], texts!["username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_FIRST_NAME: Rule = Rule {
    id: text("read-back-frontend-first-name"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `firstName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("first_name"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["first_name"],
        texts!["first_name"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_LAST_NAME: Rule = Rule {
    id: text("read-back-frontend-last-name"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `lastName` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("last_name"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["last_name"],
        texts!["last_name"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_UNSAFE_METADATA: Rule = Rule {
    id: text("read-back-frontend-unsafe-metadata"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `unsafeMetadata` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("unsafe_metadata"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["unsafe_metadata"],
        texts!["unsafe_metadata"]), Target::new(Surface::Frontend,
        "frontend.updateMetadata", texts!["unsafe_metadata"], texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READ_BACK_FRONTEND_USERNAME: Rule = Rule {
    id: text("read-back-frontend-username"),
    level: Level::Documented,
    statement: text(
        "A value that the frontend writes to `username` is returned unchanged by a later read.",
    ),
    kind: RuleKind::ReadYourWrites {
        property: text("username"),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["username"],
        texts!["username"])
    ],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E6"],
    file: text("rules/general/read-back.yaml"),
};
const RULE_READINGS_AGREE: Rule = Rule {
    id: text("readings-agree"),
    level: Level::Inferred,
    statement: text(
        "After a write, its response and all ways of reading the user show the same, also when another user is changed at the same time.",
    ),
    kind: RuleKind::ReadingsAgree,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "GET /users/{user_id}"), SourceRef::new("B", "GET /users")
    ],
    facts: texts!["E22"],
    file: text("rules/general/readings-agree.yaml"),
};
const RULE_RECREATED_USERS_HAVE_NO_ACCOUNTS: Rule = Rule {
    id: text("recreated-users-have-no-accounts"),
    level: Level::Inferred,
    statement: text(
        "A user who is created with a name of a deleted user has no external account, no enterprise account, no passkey and no sign-in of the deleted one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("phone",
            InputKind::Phone), StepInput::new("wallet", InputKind::Wallet),
            StepInput::new("username", InputKind::Username), StepInput::new("external",
            InputKind::Text), StepInput::new("account", InputKind::Text),
            StepInput::new("work", InputKind::Email), StepInput::new("name",
            InputKind::Name), StepInput::new("m1", InputKind::Email),
            StepInput::new("m2", InputKind::Email), StepInput::new("m3",
            InputKind::Email), StepInput::new("m4", InputKind::Email)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"phone_number\":[\"$phone\"],\"web3_wallet\":[\"$wallet\"],\"username\":\"$username\",\"external_id\":\"$external\",\"skip_password_requirement\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::seed("external_account"),
            "{\"user_id\":\"$owner.id\",\"provider\":\"oauth_google\",\"provider_user_id\":\"$account\"}"),
            Step::plain(StepPhase::Given, StepAction::seed("enterprise_account"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$work\"}"),
            Step::plain(StepPhase::Given, StepAction::seed("passkey"),
            "{\"user_id\":\"$owner.id\",\"name\":\"$name\"}"),
            Step::new(StepPhase::Given, StepAction::key("backend.createSignInToken"),
            "{\"user_id\":\"$owner.id\"}", Some(text("token")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::new(StepPhase::Given,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$m1\"],\"phone_number\":[\"$phone\"],\"skip_password_requirement\":true}",
            Some(text("withPhone")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$m2\"],\"web3_wallet\":[\"$wallet\"],\"skip_password_requirement\":true}",
            Some(text("withWallet")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$m3\"],\"username\":\"$username\",\"skip_password_requirement\":true}",
            Some(text("withUsername")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$m4\"],\"external_id\":\"$external\",\"skip_password_requirement\":true}",
            Some(text("withExternalId")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.createUser"),
            "{\"email_address\":[\"$mail\"],\"skip_password_requirement\":true}",
            Some(text("withEmail")), None, list![Expectation::has("email_addresses",
            "{\"email_address\":\"$mail\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$withEmail.id\"}", None,
            None, list![Expectation::count("external_accounts", "0"),
            Expectation::count("enterprise_accounts", "0"),
            Expectation::count("passkeys", "0"), Expectation::is("last_sign_in_at",
            "null")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$withPhone.id\"}", None,
            None, list![Expectation::count("external_accounts", "0"),
            Expectation::count("enterprise_accounts", "0"),
            Expectation::count("passkeys", "0"), Expectation::is("last_sign_in_at",
            "null")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$withWallet.id\"}", None,
            None, list![Expectation::count("external_accounts", "0"),
            Expectation::count("enterprise_accounts", "0"),
            Expectation::count("passkeys", "0"), Expectation::is("last_sign_in_at",
            "null")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$withUsername.id\"}",
            None, None, list![Expectation::count("external_accounts", "0"),
            Expectation::count("enterprise_accounts", "0"),
            Expectation::count("passkeys", "0"), Expectation::is("last_sign_in_at",
            "null")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$withExternalId.id\"}",
            None, None, list![Expectation::count("external_accounts", "0"),
            Expectation::count("enterprise_accounts", "0"),
            Expectation::count("passkeys", "0"), Expectation::is("last_sign_in_at",
            "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["email_address",
        "skip_password_requirement"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B",
        "DELETE /users/{user_id}")
    ],
    facts: texts!["E23"],
    file: text("rules/life-cycle/recreated-users-have-no-accounts.yaml"),
};
const RULE_REFUSED_CHANGES_NOTHING: Rule = Rule {
    id: text("refused-changes-nothing"),
    level: Level::Inferred,
    statement: text(
        "A refused update of a user or of the user's metadata changes nothing, even if only one of its params is invalid.",
    ),
    kind: RuleKind::UnchangedAfterRefusal,
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["external_id", "first_name", "last_name", "locale", "username",
        "delete_self_enabled", "create_organization_enabled",
        "create_organizations_limit"]), Target::new(Surface::Backend,
        "backend.updateUserMetadata", texts![], texts!["public_metadata",
        "private_metadata", "unsafe_metadata"]), Target::new(Surface::Backend,
        "backend.replaceUserMetadata", texts![], texts!["public_metadata",
        "private_metadata", "unsafe_metadata"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["first_name", "last_name", "username"]),
        Target::new(Surface::Frontend, "frontend.updateMetadata", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Custom user metadata"), SourceRef::new("003",
        "updateUser()"), SourceRef::new("E", "form_resource_not_found")
    ],
    facts: texts!["E9"],
    file: text("rules/general/refused-changes-nothing.yaml"),
};
const RULE_RELOAD_SHOWS_CURRENT_STATE: Rule = Rule {
    id: text("reload-shows-current-state"),
    level: Level::Documented,
    statement: text(
        "When a user reads their account again, the response shows what the backend has changed since the last read.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("name", InputKind::Name), StepInput::new("last",
            InputKind::Name)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.get", "owner"), "{}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"first_name\":\"$name\",\"last_name\":\"$last\"}"),
            Step::new(StepPhase::Call, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::is("id", "\"$owner.id\""),
            Expectation::is("first_name", "\"$name\""), Expectation::is("last_name",
            "\"$last\"")], None)
        ],
    },
    targets: list![Target::new(Surface::Frontend, "frontend.get", texts![], texts![])],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "reload()"), SourceRef::new("F", "GET /v1/me")],
    facts: texts!["E7"],
    file: text("rules/methods/reload-shows-current-state.yaml"),
};
const RULE_REMOVED_PASSWORD_REMOVES_NONE: Rule = Rule {
    id: text("removed-password-removes-none"),
    level: Level::Inferred,
    statement: text(
        "A password that the backend has removed cannot be removed again by the user.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.removePassword"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.removePassword",
            "owner"), "{\"current_password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("no_password_set")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.removePassword",
        texts!["current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "no_password_set"), SourceRef::new("F",
        "POST /v1/me/remove_password")
    ],
    facts: texts!["W9"],
    file: text("rules/password/removed-password-removes-none.yaml"),
};
const RULE_REMOVED_PASSWORD_SIGNS_IN_NO_MORE: Rule = Rule {
    id: text("removed-password-signs-in-no-more"),
    level: Level::Inferred,
    statement: text(
        "A password that the backend has removed no longer signs the user in.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.removePassword"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "User account security"), SourceRef::new("B",
        "POST /users/{user_id}/remove_password")
    ],
    facts: texts![],
    file: text("rules/password/removed-password-signs-in-no-more.yaml"),
};
const RULE_REPLACE_EMPTY: Rule = Rule {
    id: text("replace-empty"),
    level: Level::Documented,
    statement: text(
        "`replaceUserMetadata` with an empty object makes the metadata field an empty object.",
    ),
    kind: RuleKind::ReplaceValue {
        aspect: ReplaceAspect::Empty,
        outcome: WriteOutcome::Cleared,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "upgrade-guides/2026-05-12"), SourceRef::new("JB",
        "replaceUserMetadata()")
    ],
    facts: texts!["P3"],
    file: text("rules/replace/replace-empty.yaml"),
};
const RULE_REPLACE_INNER_NULL: Rule = Rule {
    id: text("replace-inner-null"),
    level: Level::Inferred,
    statement: text("`replaceUserMetadata` stores null members of an object as null."),
    kind: RuleKind::ReplaceValue {
        aspect: ReplaceAspect::InnerNull,
        outcome: WriteOutcome::Stored,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "PUT /users/{user_id}/metadata")],
    facts: texts!["P5"],
    file: text("rules/replace/replace-inner-null.yaml"),
};
const RULE_REPLACE_NULL_FIELD: Rule = Rule {
    id: text("replace-null-field"),
    level: Level::Silent,
    statement: text(
        "It is left open what `replaceUserMetadata` does with a metadata field that is null as a whole.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::NullFieldReplace,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("D", "upgrade-guides/2026-05-12"), SourceRef::new("JB",
        "replaceUserMetadata()"), SourceRef::new("B", "components/schemas/User")
    ],
    facts: texts!["P4"],
    file: text("rules/replace/replace-null-field.yaml"),
};
const RULE_REPLACE_OMITTED_KEPT: Rule = Rule {
    id: text("replace-omitted-kept"),
    level: Level::Documented,
    statement: text(
        "`replaceUserMetadata` leaves every metadata field that the request does not name unchanged.",
    ),
    kind: RuleKind::ParamsIndependent {
        named: NamedParams::Subset,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PUT /users/{user_id}/metadata"), SourceRef::new("D",
        "upgrade-guides/2026-05-12"), SourceRef::new("JB", "replaceUserMetadata()")
    ],
    facts: texts!["P2", "M20", "M21"],
    file: text("rules/replace/replace-omitted-kept.yaml"),
};
const RULE_REPLACE_WHOLE: Rule = Rule {
    id: text("replace-whole"),
    level: Level::Documented,
    statement: text(
        "`replaceUserMetadata` stores each given object that is not empty and has no null members as it was sent, and nothing of the previous value remains.",
    ),
    kind: RuleKind::ReplaceValue {
        aspect: ReplaceAspect::Whole,
        outcome: WriteOutcome::Replaced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.replaceUserMetadata", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PUT /users/{user_id}/metadata"), SourceRef::new("D",
        "upgrade-guides/2026-05-12")
    ],
    facts: texts!["P1"],
    file: text("rules/replace/replace-whole.yaml"),
};
const RULE_REPLACED_PASSWORD_CHANGES_NONE: Rule = Rule {
    id: text("replaced-password-changes-none"),
    level: Level::Inferred,
    statement: text(
        "When the backend has set another password, a user cannot change it by naming the former one as the current one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password), StepInput::new("other", InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.updatePassword",
            "owner"),
            "{\"new_password\":\"$other\",\"current_password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updatePassword", texts!["new_password",
        "current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/me/change_password"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts![],
    file: text("rules/password/replaced-password-changes-none.yaml"),
};
const RULE_REPLACED_PASSWORD_NOT_VERIFIED: Rule = Rule {
    id: text("replaced-password-not-verified"),
    level: Level::Inferred,
    statement: text(
        "A password in whose place the backend has set another no longer verifies.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(Some(422), None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyPassword", texts!["user_id",
        "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/verify_password"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["W12"],
    file: text("rules/password/replaced-password-not-verified.yaml"),
};
const RULE_REPLACED_PASSWORD_REMOVES_NONE: Rule = Rule {
    id: text("replaced-password-removes-none"),
    level: Level::Inferred,
    statement: text(
        "When the backend has set another password, a user cannot remove it with the former one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"password\":\"$password\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.removePassword",
            "owner"), "{\"current_password\":\"$password\"}"), Step::new(StepPhase::Then,
            StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.removePassword",
        texts!["current_password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/me/remove_password"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts![],
    file: text("rules/password/replaced-password-removes-none.yaml"),
};
const RULE_REPLACED_PASSWORD_SIGNS_IN_NO_MORE: Rule = Rule {
    id: text("replaced-password-signs-in-no-more"),
    level: Level::Inferred,
    statement: text(
        "A password in whose place the backend has set another no longer signs the user in.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("next",
            InputKind::Password)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}"),
            Step::plain(StepPhase::Call, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyPassword"),
            "{\"user_id\":\"$owner.id\",\"password\":\"$next\"}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "User account security"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts![],
    file: text("rules/password/replaced-password-signs-in-no-more.yaml"),
};
const RULE_REQUESTS_ACCEPTED: Rule = Rule {
    id: text("requests-accepted"),
    level: Level::Inferred,
    statement: text(
        "A request that meets the conditions of its operation is accepted, also when an equal update came before it.",
    ),
    kind: RuleKind::RequestsAccepted,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users"), SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E24"],
    file: text("rules/general/requests-accepted.yaml"),
};
const RULE_REVOKED_SESSION_MAKES_NO_TOKEN: Rule = Rule {
    id: text("revoked-session-makes-no-token"),
    level: Level::Inferred,
    statement: text("No session token can be created for a session that was revoked."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("ended")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createSessionToken", "owner"),
            "{\"session_id\":\"$ended.created_session_id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.revokeSession"),
            "{\"session_id\":\"$ended.created_session_id\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.createSessionToken",
            "owner"), "{\"session_id\":\"$ended.created_session_id\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::lacks("", "{\"id\":\"$ended.created_session_id\"}")],
            None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSessionToken",
        texts!["session_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/client/sessions/{session_id}/tokens"),
        SourceRef::new("B", "POST /sessions/{session_id}/revoke")
    ],
    facts: texts!["S1r"],
    file: text("rules/sessions/revoked-session-makes-no-token.yaml"),
};
const RULE_REVOKED_SESSION_NOT_TOUCHED: Rule = Rule {
    id: text("revoked-session-not-touched"),
    level: Level::Inferred,
    statement: text(
        "A session that was revoked cannot become the active one of its client again.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("ended")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.touchSession", "owner"),
            "{\"session_id\":\"$ended.created_session_id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.revokeSession"),
            "{\"session_id\":\"$ended.created_session_id\"}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.touchSession",
            "owner"), "{\"session_id\":\"$ended.created_session_id\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::lacks("", "{\"id\":\"$ended.created_session_id\"}")],
            None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.touchSession", texts!["session_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/client/sessions/{session_id}/touch"),
        SourceRef::new("B", "POST /sessions/{session_id}/revoke")
    ],
    facts: texts!["S1r"],
    file: text("rules/sessions/revoked-session-not-touched.yaml"),
};
const RULE_SDK_ANY_VERIFIED: Rule = Rule {
    id: text("sdk-any-verified"),
    level: Level::Client,
    statement: text(
        "The SDK shows `hasVerifiedEmailAddress` and `hasVerifiedPhoneNumber` true if any member of the list is verified; a null verification does not count.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::AnyVerified,
        of: texts!["has_verified_email_address", "has_verified_phone_number"],
        from: texts![
            "email_addresses", "verification", "status", "verified", "phone_numbers",
            "verification", "status", "verified"
        ],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.test.ts")],
    facts: texts!["F8", "F13"],
    file: text("rules/sdk/sdk-any-verified.yaml"),
};
const RULE_SDK_CALL_ANSWERS: Rule = Rule {
    id: text("sdk-call-answers"),
    level: Level::Documented,
    statement: text(
        "An SDK method that stands for an operation returns the response of the server.",
    ),
    kind: RuleKind::SdkCall {
        aspect: SdkCallAspect::Answers,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Methods")],
    facts: texts!["E7"],
    file: text("rules/sdk/sdk-call-answers.yaml"),
};
const RULE_SDK_CALL_FAILS: Rule = Rule {
    id: text("sdk-call-fails"),
    level: Level::Inferred,
    statement: text(
        "An SDK method that stands for an operation fails with the status and the error code of the server's refusal.",
    ),
    kind: RuleKind::SdkCall {
        aspect: SdkCallAspect::Fails,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "BaseResource._fetch()")],
    facts: texts!["E7"],
    file: text("rules/sdk/sdk-call-fails.yaml"),
};
const RULE_SDK_CALL_SENDS: Rule = Rule {
    id: text("sdk-call-sends"),
    level: Level::Client,
    statement: text(
        "An SDK method that stands for an operation sends that operation once, with exactly the params that the caller gave.",
    ),
    kind: RuleKind::SdkCall {
        aspect: SdkCallAspect::Sends,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Methods"), SourceRef::new("JF", "User.ts")],
    facts: texts!["E7"],
    file: text("rules/sdk/sdk-call-sends.yaml"),
};
const RULE_SDK_DELETE_ANSWERS_NOTHING: Rule = Rule {
    id: text("sdk-delete-answers-nothing"),
    level: Level::Documented,
    statement: text("`delete()` of the SDK returns nothing."),
    kind: RuleKind::SdkRequests {
        method: text("delete"),
        when: SdkSituation::AnswersNothing,
        sends: texts!["frontend.delete"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "delete()")],
    facts: texts!["D1"],
    file: text("rules/sdk/sdk-delete-answers-nothing.yaml"),
};
const RULE_SDK_DELETE_SIGNS_OUT: Rule = Rule {
    id: text("sdk-delete-signs-out"),
    level: Level::Client,
    statement: text("`delete()` of the SDK sends one request and signs the user out."),
    kind: RuleKind::SdkRequests {
        method: text("delete"),
        when: SdkSituation::Deleted,
        sends: texts!["frontend.delete"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.delete()")],
    facts: texts!["D1"],
    file: text("rules/sdk/sdk-delete-signs-out.yaml"),
};
const RULE_SDK_EMPTY_METADATA: Rule = Rule {
    id: text("sdk-empty-metadata"),
    level: Level::Client,
    statement: text(
        "If a response lacks `publicMetadata` or `unsafeMetadata`, the SDK shows an empty object for it.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::EmptyObject,
        of: texts!["public_metadata", "unsafe_metadata"],
        from: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.ts")],
    facts: texts!["V9"],
    file: text("rules/sdk/sdk-empty-metadata.yaml"),
};
const RULE_SDK_FILLED_VALUES: Rule = Rule {
    id: text("sdk-filled-values"),
    level: Level::Documented,
    statement: text(
        "In the SDK, `imageUrl` and `organizationMemberships` are always present; if the response lacks them, they are the empty string and the empty list.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::EmptyValue,
        of: texts!["image_url", "organization_memberships"],
        from: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("JF", "User.fromJSON()")
    ],
    facts: texts![],
    file: text("rules/sdk/sdk-filled-values.yaml"),
};
const RULE_SDK_FULL_NAME: Rule = Rule {
    id: text("sdk-full-name"),
    level: Level::Client,
    statement: text(
        "`fullName` of the SDK is the first and the last name with a space between them, the only one that is set, or null.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::FullName,
        of: texts!["full_name"],
        from: texts!["first_name", "last_name"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("JF", "getFullName()"), SourceRef::new("000", "Properties")
    ],
    facts: texts!["F1"],
    file: text("rules/sdk/sdk-full-name.yaml"),
};
const RULE_SDK_FULL_NAME_BLANK: Rule = Rule {
    id: text("sdk-full-name-blank"),
    level: Level::Silent,
    statement: text(
        "It is left open what `fullName` of the frontend SDK is if both names consist only of spaces.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::BlankFullName,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.get", texts![], texts!["first_name",
        "last_name"])
    ],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("JF", "getFullName()"), SourceRef::new("JB", "User.fullName")
    ],
    facts: texts!["F2"],
    file: text("rules/sdk/sdk-full-name-blank.yaml"),
};
const RULE_SDK_FULL_NAME_BLANK_BACKEND: Rule = Rule {
    id: text("sdk-full-name-blank-backend"),
    level: Level::Client,
    statement: text(
        "In the backend SDK, `fullName` is null if both names consist only of spaces.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::BlankName,
        of: texts!["full_name"],
        from: texts!["first_name", "last_name"],
    },
    targets: list![],
    needs: list![Capability::BackendSdk],
    since: None,
    until: None,
    source: list![SourceRef::new("JB", "User.fullName")],
    facts: texts!["F2"],
    file: text("rules/sdk/sdk-full-name-blank-backend.yaml"),
};
const RULE_SDK_IS_PRIMARY: Rule = Rule {
    id: text("sdk-is-primary"),
    level: Level::Client,
    statement: text(
        "`isPrimaryIdentification()` tells whether the id of the resource is the primary id of its kind, if no primary id of another kind is the same.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::IsPrimary,
        of: texts!["isPrimaryIdentification"],
        from: texts![
            "EmailAddress", "primary_email_address_id", "PhoneNumber",
            "primary_phone_number_id", "Web3Wallet", "primary_web3_wallet_id"
        ],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "isPrimaryIdentification()"), SourceRef::new("JF",
        "User.isPrimaryIdentification()")
    ],
    facts: texts!["I17"],
    file: text("rules/sdk/sdk-is-primary.yaml"),
};
const RULE_SDK_IS_PRIMARY_OF_KIND: Rule = Rule {
    id: text("sdk-is-primary-of-kind"),
    level: Level::Client,
    statement: text(
        "`isPrimaryIdentification()` is false for a resource whose id is the primary id of another kind only.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::IsPrimaryOfKind,
        of: texts!["isPrimaryIdentification"],
        from: texts![
            "EmailAddress", "primary_email_address_id", "PhoneNumber",
            "primary_phone_number_id", "Web3Wallet", "primary_web3_wallet_id"
        ],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.isPrimaryIdentification()")],
    facts: texts!["I18"],
    file: text("rules/sdk/sdk-is-primary-of-kind.yaml"),
};
const RULE_SDK_LEAST_MEMBERSHIPS: Rule = Rule {
    id: text("sdk-least-memberships"),
    level: Level::Inferred,
    statement: text(
        "The SDK reads a membership whose public user data lacks every optional member.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::LeastMembers,
        of: texts!["organization_memberships"],
        from: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "OrganizationMembershipPublicUserData")],
    facts: texts!["F15"],
    file: text("rules/sdk/sdk-least-memberships.yaml"),
};
const RULE_SDK_PAGE_DEFAULTS: Rule = Rule {
    id: text("sdk-page-defaults"),
    level: Level::Documented,
    statement: text(
        "By default, an SDK method that reads invitations, suggestions or payment methods reads the first page, with ten items per page.",
    ),
    kind: RuleKind::SdkPage {
        aspect: SdkPageAspect::Defaults,
        page: 1i64,
        size: 10i64,
        methods: texts![
            "getOrganizationInvitations", "getOrganizationSuggestions",
            "getPaymentMethods"
        ],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "getOrganizationInvitations()"), SourceRef::new("000",
        "getOrganizationSuggestions()"), SourceRef::new("000", "getPaymentMethods()")
    ],
    facts: texts!["G3"],
    file: text("rules/sdk/sdk-page-defaults.yaml"),
};
const RULE_SDK_PAGE_DEFAULTS_MEMBERSHIPS: Rule = Rule {
    id: text("sdk-page-defaults-memberships"),
    level: Level::Client,
    statement: text(
        "By default, the SDK method that reads memberships reads the first page, with ten memberships per page.",
    ),
    kind: RuleKind::SdkPage {
        aspect: SdkPageAspect::Defaults,
        page: 1i64,
        size: 10i64,
        methods: texts!["getOrganizationMemberships"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "convertPageToOffsetSearchParams()")],
    facts: texts!["G3"],
    file: text("rules/sdk/sdk-page-defaults-memberships.yaml"),
};
const RULE_SDK_PAGE_EXPLICIT: Rule = Rule {
    id: text("sdk-page-explicit"),
    level: Level::Client,
    statement: text(
        "An SDK method that reads pages sends `limit` and `offset` in every request, also where they equal the defaults of the server.",
    ),
    kind: RuleKind::SdkPage {
        aspect: SdkPageAspect::Explicit,
        page: 1i64,
        size: 10i64,
        methods: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "convertPageToOffsetSearchParams()")],
    facts: texts!["G5"],
    file: text("rules/sdk/sdk-page-explicit.yaml"),
};
const RULE_SDK_PAGE_MAPPING: Rule = Rule {
    id: text("sdk-page-mapping"),
    level: Level::Client,
    statement: text(
        "For a page of 1 or more, an SDK method that reads pages asks for as many items as the page size, and skips (page − 1) × page size.",
    ),
    kind: RuleKind::SdkPage {
        aspect: SdkPageAspect::Mapping,
        page: 1i64,
        size: 10i64,
        methods: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "convertPageToOffsetSearchParams()")],
    facts: texts!["G4"],
    file: text("rules/sdk/sdk-page-mapping.yaml"),
};
const RULE_SDK_PAGE_UNCLAMPED: Rule = Rule {
    id: text("sdk-page-unclamped"),
    level: Level::Client,
    statement: text(
        "For a page below 1, an SDK method that reads pages still sends (page − 1) × page size, a negative offset.",
    ),
    kind: RuleKind::SdkPage {
        aspect: SdkPageAspect::Unclamped,
        page: 1i64,
        size: 10i64,
        methods: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "convertPageToOffsetSearchParams()")],
    facts: texts!["G6"],
    file: text("rules/sdk/sdk-page-unclamped.yaml"),
};
const RULE_SDK_PRIMARY_FOUND: Rule = Rule {
    id: text("sdk-primary-found"),
    level: Level::Documented,
    statement: text(
        "The SDK shows the list member with the primary id as `primaryEmailAddress`, `primaryPhoneNumber` or `primaryWeb3Wallet`, and null if no member has it.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::FindById,
        of: texts![
            "primary_email_address", "primary_phone_number", "primary_web3_wallet"
        ],
        from: texts![
            "primary_email_address_id", "email_addresses", "primary_phone_number_id",
            "phone_numbers", "primary_web3_wallet_id", "web3_wallets"
        ],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties"), SourceRef::new("JF", "User.ts")],
    facts: texts!["I2"],
    file: text("rules/sdk/sdk-primary-found.yaml"),
};
const RULE_SDK_RELOAD_REFRESHES: Rule = Rule {
    id: text("sdk-reload-refreshes"),
    level: Level::Documented,
    statement: text(
        "`reload()` of the SDK reads the user, and returns and shows what was changed elsewhere; if the object knows no session, it sends nothing else.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("reload"),
        when: SdkSituation::ChangedElsewhere,
        sends: texts!["frontend.get"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "reload()")],
    facts: texts!["D5"],
    file: text("rules/sdk/sdk-reload-refreshes.yaml"),
};
const RULE_SDK_RELOAD_REFRESHES_TOKEN: Rule = Rule {
    id: text("sdk-reload-refreshes-token"),
    level: Level::Documented,
    statement: text(
        "If the SDK object knows its session, `reload()` reads the user and then requests a new session token.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("reload"),
        when: SdkSituation::SignedIn,
        sends: texts!["frontend.get", "frontend.createSessionToken"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "reload()")],
    facts: texts!["D5"],
    file: text("rules/sdk/sdk-reload-refreshes-token.yaml"),
};
const RULE_SDK_SESSIONS_FAILURE_KEPT: Rule = Rule {
    id: text("sdk-sessions-failure-kept"),
    level: Level::Client,
    statement: text(
        "If the request of `getSessions()` fails, the SDK returns an empty list and caches it.",
    ),
    kind: RuleKind::SdkCache {
        method: text("getSessions"),
        aspect: SdkCacheAspect::FailureKept,
        ttl: None,
        leeway: None,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("JF", "SessionWithActivities.retrieve()"), SourceRef::new("JF",
        "User.getSessions()")
    ],
    facts: texts!["S3r"],
    file: text("rules/sdk/sdk-sessions-failure-kept.yaml"),
};
const RULE_SDK_SESSIONS_ONCE: Rule = Rule {
    id: text("sdk-sessions-once"),
    level: Level::Documented,
    statement: text(
        "`getSessions()` of the SDK sends one request; later calls return the same list and send nothing.",
    ),
    kind: RuleKind::SdkCache {
        method: text("getSessions"),
        aspect: SdkCacheAspect::Once,
        ttl: None,
        leeway: None,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "getSessions()"), SourceRef::new("JF",
        "User.getSessions()")
    ],
    facts: texts!["S2r"],
    file: text("rules/sdk/sdk-sessions-once.yaml"),
};
const RULE_SDK_SESSIONS_PER_OBJECT: Rule = Rule {
    id: text("sdk-sessions-per-object"),
    level: Level::Client,
    statement: text(
        "Each user object of the SDK sends its own request for `getSessions()`, even if another object has the list.",
    ),
    kind: RuleKind::SdkCache {
        method: text("getSessions"),
        aspect: SdkCacheAspect::PerObject,
        ttl: None,
        leeway: None,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "getSessions()"), SourceRef::new("JF",
        "User.getSessions()")
    ],
    facts: texts!["S2r"],
    file: text("rules/sdk/sdk-sessions-per-object.yaml"),
};
const RULE_SDK_TIME_ZONE: Rule = Rule {
    id: text("sdk-time-zone"),
    level: Level::Client,
    statement: text(
        "`timezone` in the SDK is the value in the response, or null if the response has none.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::AsAnswered,
        of: texts!["timezone"],
        from: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF+", "User.fromJSON()")],
    facts: texts!["F14"],
    file: text("rules/sdk/sdk-time-zone.yaml"),
};
const RULE_SDK_UNKNOWN_MEMBERS: Rule = Rule {
    id: text("sdk-unknown-members"),
    level: Level::Inferred,
    statement: text(
        "The SDK reads a user whose response has members that the contract does not name.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::UnknownMembers,
        of: texts!["first_name"],
        from: texts![],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "Client.User"), SourceRef::new("JF+", "User")],
    facts: texts!["E20"],
    file: text("rules/sdk/sdk-unknown-members.yaml"),
};
const RULE_SDK_UNVERIFIED_MEMBERS: Rule = Rule {
    id: text("sdk-unverified-members"),
    level: Level::Client,
    statement: text(
        "`unverifiedExternalAccounts` in the SDK lists every external account that is not verified, including those without a verification.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::Lacking,
        of: texts!["unverified_external_accounts"],
        from: texts!["external_accounts", "verification", "status", "verified"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.ts")],
    facts: texts!["F13"],
    file: text("rules/sdk/sdk-unverified-members.yaml"),
};
const RULE_SDK_UPDATE_CLEARED: Rule = Rule {
    id: text("sdk-update-cleared"),
    level: Level::Client,
    statement: text(
        "When `update()` of the SDK gets null or the empty text for a text property, it sends one of the two, which clears the property.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("update"),
        when: SdkSituation::Cleared,
        sends: texts!["frontend.update"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "fapiClient")],
    facts: texts!["P12"],
    file: text("rules/sdk/sdk-update-cleared.yaml"),
};
const RULE_SDK_UPDATE_LEFT_OUT: Rule = Rule {
    id: text("sdk-update-left-out"),
    level: Level::Client,
    statement: text(
        "`update()` of the SDK does not send params that are left out, and their properties stay unchanged.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("update"),
        when: SdkSituation::LeftOut,
        sends: texts!["frontend.update"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "fapiClient"), SourceRef::new("000", "update()")],
    facts: texts!["P12"],
    file: text("rules/sdk/sdk-update-left-out.yaml"),
};
const RULE_SDK_UPDATE_METADATA_AND_MORE: Rule = Rule {
    id: text("sdk-update-metadata-and-more"),
    level: Level::Client,
    statement: text(
        "When `update()` of the SDK gets `unsafeMetadata` and other params, it sends the others first and then the metadata difference as a patch.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("update"),
        when: SdkSituation::MetadataAndMore,
        sends: texts!["frontend.update", "frontend.updateMetadata"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.update()")],
    facts: texts!["P8"],
    file: text("rules/sdk/sdk-update-metadata-and-more.yaml"),
};
const RULE_SDK_UPDATE_METADATA_ONLY: Rule = Rule {
    id: text("sdk-update-metadata-only"),
    level: Level::Client,
    statement: text(
        "When `update()` of the SDK gets only `unsafeMetadata`, it reads the user and then sends the difference as a patch.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("update"),
        when: SdkSituation::MetadataOnly,
        sends: texts!["frontend.get", "frontend.updateMetadata"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.update()")],
    facts: texts!["P8"],
    file: text("rules/sdk/sdk-update-metadata-only.yaml"),
};
const RULE_SDK_UPDATE_NOT_ATOMIC: Rule = Rule {
    id: text("sdk-update-not-atomic"),
    level: Level::Silent,
    statement: text(
        "It is left open whether another client's write of `unsafeMetadata` survives if it happens between the read and the patch of an SDK `update()`.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::ConcurrentReplace,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateMetadata",
        texts!["unsafe_metadata"], texts!["unsafe_metadata"])
    ],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.update()")],
    facts: texts!["P7"],
    file: text("rules/sdk/sdk-update-not-atomic.yaml"),
};
const RULE_SDK_UPDATE_NOTHING_TO_MERGE: Rule = Rule {
    id: text("sdk-update-nothing-to-merge"),
    level: Level::Client,
    statement: text(
        "When `update()` of the SDK gets the `unsafeMetadata` that is already stored, it reads the user and sends no patch.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("update"),
        when: SdkSituation::NothingToMerge,
        sends: texts!["frontend.get"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.update()")],
    facts: texts!["P8", "M11"],
    file: text("rules/sdk/sdk-update-nothing-to-merge.yaml"),
};
const RULE_SDK_UPDATE_NULL_UNSTORABLE: Rule = Rule {
    id: text("sdk-update-null-unstorable"),
    level: Level::Client,
    statement: text(
        "When `update()` of the SDK gets `unsafeMetadata` with null members, the stored metadata equals it without these members.",
    ),
    kind: RuleKind::Diff {
        method: text("update"),
        aspect: DiffAspect::NullUnstorable,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "computeMergePatch()")],
    facts: texts!["M19"],
    file: text("rules/sdk/sdk-update-null-unstorable.yaml"),
};
const RULE_SDK_UPDATE_PATCH: Rule = Rule {
    id: text("sdk-update-patch"),
    level: Level::Client,
    statement: text(
        "If the given `unsafeMetadata` has no nulls, the patch that `update()` of the SDK sends turns the stored value into it.",
    ),
    kind: RuleKind::Diff {
        method: text("update"),
        aspect: DiffAspect::Patch,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "mergePatch.test.ts")],
    facts: texts!["M18"],
    file: text("rules/sdk/sdk-update-patch.yaml"),
};
const RULE_SDK_UPDATE_SHOWN: Rule = Rule {
    id: text("sdk-update-shown"),
    level: Level::Documented,
    statement: text(
        "After `update()` of the SDK, the user object shows the new values without a reload.",
    ),
    kind: RuleKind::SdkRequests {
        method: text("update"),
        when: SdkSituation::ChangedHere,
        sends: texts!["frontend.update"],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "reload()")],
    facts: texts!["D5"],
    file: text("rules/sdk/sdk-update-shown.yaml"),
};
const RULE_SDK_UPDATE_STORED: Rule = Rule {
    id: text("sdk-update-stored"),
    level: Level::Documented,
    statement: text(
        "If the given `unsafeMetadata` has no nulls, `update()` of the SDK leaves exactly that value stored.",
    ),
    kind: RuleKind::Diff {
        method: text("update"),
        aspect: DiffAspect::Stored,
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "update()"), SourceRef::new("JF", "User.update()")
    ],
    facts: texts!["P6"],
    file: text("rules/sdk/sdk-update-stored.yaml"),
};
const RULE_SDK_VERIFIED_MEMBERS: Rule = Rule {
    id: text("sdk-verified-members"),
    level: Level::Client,
    statement: text(
        "`verifiedExternalAccounts` and `verifiedWeb3Wallets` in the SDK list exactly the verified members, in the order of the response.",
    ),
    kind: RuleKind::Derived {
        function: DerivedFunction::Having,
        of: texts!["verified_external_accounts", "verified_web3_wallets"],
        from: texts![
            "external_accounts", "verification", "status", "verified", "web3_wallets",
            "verification", "status", "verified"
        ],
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "User.ts")],
    facts: texts!["F13"],
    file: text("rules/sdk/sdk-verified-members.yaml"),
};
const RULE_SECOND_FACTOR_ASKED_FOR: Rule = Rule {
    id: text("second-factor-asked-for"),
    level: Level::Documented,
    statement: text(
        "When a user whose second factor is an authenticator app signs in with a password, the sign-in has the status `needs_second_factor` and starts no session yet.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("password", InputKind::Password)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}"),
            Step::new(StepPhase::Call, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}",
            None, None, list![Expectation::is("status", "\"needs_second_factor\""),
            Expectation::absent("created_session_id")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "User account security")],
    facts: texts!["T4", "T20"],
    file: text("rules/sessions/second-factor-asked-for.yaml"),
};
const RULE_SECOND_FACTOR_FIRST_DEFAULT: Rule = Rule {
    id: text("second-factor-first-default"),
    level: Level::Documented,
    statement: text(
        "The first phone number of a user that becomes a second factor is also the default second factor.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("taken",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$another.id\",\"phone_number\":\"$taken\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}",
            Some(text("added")), None,
            list![Expectation::not("reserved_for_second_factor", "false"),
            Expectation::not("default_second_factor", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$added.id\"}", None, None,
            list![Expectation::not("reserved_for_second_factor", "false"),
            Expectation::not("default_second_factor", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createPhoneNumber", texts!["user_id",
        "phone_number", "verified", "reserved_for_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /phone_numbers")],
    facts: texts!["T13", "T19"],
    file: text("rules/mfa/second-factor-first-default.yaml"),
};
const RULE_SECOND_FACTOR_NEXT_NOT_DEFAULT: Rule = Rule {
    id: text("second-factor-next-not-default"),
    level: Level::Inferred,
    statement: text(
        "When a further phone number of a user becomes a second factor, the default second factor stays the same.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("next",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}",
            Some(text("first")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$next\",\"verified\":true,\"reserved_for_second_factor\":true}",
            None, None, list![Expectation::not("default_second_factor", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$first.id\"}", None, None,
            list![Expectation::not("default_second_factor", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createPhoneNumber", texts!["user_id",
        "phone_number", "verified", "reserved_for_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /phone_numbers")],
    facts: texts!["T13", "T19"],
    file: text("rules/mfa/second-factor-next-not-default.yaml"),
};
const RULE_SECOND_FACTOR_PHONE_ASKED_FOR: Rule = Rule {
    id: text("second-factor-phone-asked-for"),
    level: Level::Documented,
    statement: text(
        "When a user whose second factor is a phone number signs in with a password, the sign-in has the status `needs_second_factor` and starts no session yet.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("phone",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Call, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}",
            None, None, list![Expectation::is("status", "\"needs_second_factor\""),
            Expectation::absent("created_session_id")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "User account security")],
    facts: texts!["T20"],
    file: text("rules/sessions/second-factor-phone-asked-for.yaml"),
};
const RULE_SECOND_FACTOR_UNVERIFIED_CREATE: Rule = Rule {
    id: text("second-factor-unverified-create"),
    level: Level::Documented,
    statement: text(
        "The backend's request to add an unverified phone number as a second factor is refused with 400 `identification_create_second_factor_unverified`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("phone", InputKind::Phone), StepInput::new("taken",
            InputKind::Phone)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$another.id\",\"phone_number\":\"$taken\",\"verified\":true,\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":false,\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("two_factor_enabled", "false")], None)
        ],
        error: ExpectedRefusal::new(
            Some(400),
            Some("identification_create_second_factor_unverified"),
        ),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createPhoneNumber", texts!["user_id",
        "phone_number", "verified", "reserved_for_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /phone_numbers"), SourceRef::new("E",
        "identification_create_second_factor_unverified")
    ],
    facts: texts!["T13"],
    file: text("rules/mfa/second-factor-unverified-create.yaml"),
};
const RULE_SECOND_FACTOR_UNVERIFIED_UPDATE: Rule = Rule {
    id: text("second-factor-unverified-update"),
    level: Level::Documented,
    statement: text(
        "The backend's request to make an unverified phone number a second factor is refused with 400 `identification_update_second_factor_unverified`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("phone", InputKind::Phone)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$phone\",\"verified\":false}",
            Some(text("added")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updatePhoneNumber"),
            "{\"phone_number_id\":\"$added.id\",\"reserved_for_second_factor\":true}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("two_factor_enabled", "false")], None)
        ],
        error: ExpectedRefusal::new(
            Some(400),
            Some("identification_update_second_factor_unverified"),
        ),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updatePhoneNumber",
        texts!["phone_number_id", "reserved_for_second_factor"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /phone_numbers/{phone_number_id}"),
        SourceRef::new("E", "identification_update_second_factor_unverified")
    ],
    facts: texts!["T13"],
    file: text("rules/mfa/second-factor-unverified-update.yaml"),
};
const RULE_SESSION_FOR_KEY_REFUSED: Rule = Rule {
    id: text("session-for-key-refused"),
    level: Level::Inferred,
    statement: text(
        "A backend request that carries a user's session instead of a secret key is refused with status 401.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::SessionForKey,
        error: ExpectedRefusal::new(Some(401), None),
    },
    targets: list![],
    needs: list![Capability::Frontend],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "Auth")],
    facts: texts!["E8"],
    file: text("rules/errors/session-for-key-refused.yaml"),
};
const RULE_SESSION_ORGANIZATION_CHOSEN: Rule = Rule {
    id: text("session-organization-chosen"),
    level: Level::Documented,
    statement: text(
        "When a user chooses an organization for a session with `touchSession`, `lastActiveOrganizationId` of the session becomes its id.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}",
            Some(text("signIn")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createOrganization", "owner"),
            "{\"name\":\"$name\"}", Some(text("organization")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.touchSession",
            "owner"),
            "{\"session_id\":\"$signIn.created_session_id\",\"active_organization_id\":\"$organization.id\"}",
            None, None, list![Expectation::is("last_active_organization_id",
            "\"$organization.id\"")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getAllSessions", "owner"), "{}", None, None,
            list![Expectation::has("",
            "{\"id\":\"$signIn.created_session_id\",\"last_active_organization_id\":\"$organization.id\"}")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.touchSession", texts!["session_id",
        "active_organization_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F", "POST /v1/client/sessions/{session_id}/touch"),
        SourceRef::new("JF", "Session.touch()")
    ],
    facts: texts!["E7"],
    file: text("rules/sessions/session-organization-chosen.yaml"),
};
const RULE_SESSION_REVOKED: Rule = Rule {
    id: text("session-revoked"),
    level: Level::Documented,
    statement: text(
        "When the backend revokes a session, it is no longer active, and the user's other sessions stay active.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("other")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}", Some(text("kept")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$other.token\"}", Some(text("ended")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.revokeSession"),
            "{\"session_id\":\"$ended.created_session_id\"}", None, None,
            list![Expectation::is("status", "\"revoked\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::has("", "{\"id\":\"$kept.created_session_id\"}"),
            Expectation::lacks("", "{\"id\":\"$ended.created_session_id\"}")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"revoked\"}", None, None,
            list![Expectation::has("", "{\"id\":\"$ended.created_session_id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.revokeSession", texts!["session_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /sessions/{session_id}/revoke")],
    facts: texts!["S1r"],
    file: text("rules/sessions/session-revoked.yaml"),
};
const RULE_SESSION_TOKEN_KEPT: Rule = Rule {
    id: text("session-token-kept"),
    level: Level::Client,
    statement: text(
        "The SDK caches a session token and requests a new one once fewer than five seconds of its lifetime are left.",
    ),
    kind: RuleKind::SdkCache {
        method: text("createSessionToken"),
        aspect: SdkCacheAspect::Lifetime,
        ttl: None,
        leeway: Some(5i64),
    },
    targets: list![],
    needs: list![Capability::Sdk, Capability::Journal, Capability::SessionToken],
    since: None,
    until: None,
    source: list![SourceRef::new("JF", "tokenCache")],
    facts: texts!["K2"],
    file: text("rules/sdk/session-token-kept.yaml"),
};
const RULE_SESSIONS_PAGED: Rule = Rule {
    id: text("sessions-paged"),
    level: Level::Inferred,
    statement: text(
        "The pages of a user's sessions add up to the whole list, and a page that starts at its end is empty.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("tokens")), Some(Template::new("5")), list![], None),
            Step::new(StepPhase::Given, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$tokens.0.token\"}",
            Some(text("one")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$tokens.1.token\"}",
            Some(text("two")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$tokens.2.token\"}",
            Some(text("three")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$tokens.3.token\"}",
            Some(text("four")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$tokens.4.token\"}",
            Some(text("five")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"limit\":10}", Some(text("all")), None,
            list![Expectation::count("", "5"), Expectation::has("",
            "{\"id\":\"$one.created_session_id\"}"), Expectation::has("",
            "{\"id\":\"$two.created_session_id\"}"), Expectation::has("",
            "{\"id\":\"$three.created_session_id\"}"), Expectation::has("",
            "{\"id\":\"$four.created_session_id\"}"), Expectation::has("",
            "{\"id\":\"$five.created_session_id\"}")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":0}", None, None,
            list![Expectation::count("", "2"), Expectation::is("0.id", "\"$all.0.id\""),
            Expectation::is("1.id", "\"$all.1.id\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":2}", None, None,
            list![Expectation::count("", "2"), Expectation::is("0.id", "\"$all.2.id\""),
            Expectation::is("1.id", "\"$all.3.id\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":4}", None, None,
            list![Expectation::count("", "1"), Expectation::is("0.id", "\"$all.4.id\"")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"limit\":2,\"offset\":5}", None, None,
            list![Expectation::count("", "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getSessionList", texts!["user_id",
        "limit"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "GET /sessions")],
    facts: texts!["G8", "G9"],
    file: text("rules/pagination/sessions-paged.yaml"),
};
const RULE_SIGN_IN_BY_IDENTIFIER: Rule = Rule {
    id: text("sign-in-by-identifier"),
    level: Level::Documented,
    statement: text(
        "A user can sign in with the password and any one of the email address, the username and the phone number.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("password", InputKind::Password), StepInput::new("name",
            InputKind::Username), StepInput::new("phone", InputKind::Phone)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"email_address_enabled\":true,\"phone_number_enabled\":true,\"username_enabled\":true}"),
            Step::new(StepPhase::Given, StepAction::User,
            "{\"password\":\"$password\",\"username\":\"$name\",\"phone_number\":[\"$phone\"],\"bypass_client_trust\":true}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$owner.email_addresses.0.email_address\",\"password\":\"$password\"}",
            Some(text("signIn")), None, list![Expectation::is("status", "\"complete\"")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::has("", "{\"id\":\"$signIn.created_session_id\"}")],
            None), Step::new(StepPhase::Then,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$name\",\"password\":\"$password\"}",
            None, None, list![Expectation::is("status", "\"complete\"")], None),
            Step::new(StepPhase::Then, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"password\",\"identifier\":\"$phone\",\"password\":\"$password\"}",
            None, None, list![Expectation::is("status", "\"complete\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "identifier", "password"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "The User object")],
    facts: texts!["S1r"],
    file: text("rules/sessions/sign-in-by-identifier.yaml"),
};
const RULE_SIGN_IN_BY_TICKET: Rule = Rule {
    id: text("sign-in-by-ticket"),
    level: Level::Documented,
    statement: text(
        "When a user signs in with a sign-in token that the backend created, an active session of the user starts.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}",
            Some(text("signIn")), None, list![Expectation::is("status", "\"complete\"")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::has("",
            "{\"id\":\"$signIn.created_session_id\",\"user_id\":\"$owner.id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /sign_in_tokens"), SourceRef::new("F",
        "POST /v1/client/sign_ins")
    ],
    facts: texts!["S1r"],
    file: text("rules/sessions/sign-in-by-ticket.yaml"),
};
const RULE_SIGN_IN_TICKET_ONCE: Rule = Rule {
    id: text("sign-in-ticket-once"),
    level: Level::Documented,
    statement: text(
        "A sign-in with a sign-in token that was already used is refused, and the session that the token started stays active.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}",
            Some(text("signIn")), None, list![], None), Step::plain(StepPhase::Call,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::has("", "{\"id\":\"$signIn.created_session_id\"}")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignIn", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /sign_in_tokens"), SourceRef::new("E",
        "sign_in_token_already_used")
    ],
    facts: texts!["S1r"],
    file: text("rules/sessions/sign-in-ticket-once.yaml"),
};
const RULE_SIGN_UP_BEGINS_SESSION: Rule = Rule {
    id: text("sign-up-begins-session"),
    level: Level::Documented,
    statement: text(
        "When a sign-up is complete, it starts an active session of the new user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_required\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Given, StepAction::seed("invitation"),
            "{\"email_address\":\"$mail\"}", Some(text("invitation")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.createSignUp"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$invitation.ticket\"}",
            Some(text("signUp")), None, list![Expectation::is("status", "\"complete\"")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$signUp.created_user_id\",\"status\":\"active\"}", None,
            None, list![Expectation::has("", "{\"id\":\"$signUp.created_session_id\"}")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "The User object")],
    facts: texts!["S1r"],
    file: text("rules/sign-up/sign-up-begins-session.yaml"),
};
const RULE_SIGN_UP_CONSENT_NOT_ASKED: Rule = Rule {
    id: text("sign-up-consent-not-asked"),
    level: Level::Documented,
    statement: text(
        "If the instance settings do not require legal consent, `legalAcceptedAt` of a new user is null, even if the sign-up sends `legalAccepted`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"legal_consent_required\":false,\"password_required\":false}"),
            Step::new(StepPhase::Given, StepAction::seed("invitation"),
            "{\"email_address\":\"$mail\"}", Some(text("invitation")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.createSignUp"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$invitation.ticket\",\"legal_accepted\":true}",
            Some(text("signUp")), None, list![], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"),
            "{\"user_id\":\"$signUp.created_user_id\"}", None, None,
            list![Expectation::is("legal_accepted_at", "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["strategy",
        "ticket", "legal_accepted"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("003", "updateUser()")
    ],
    facts: texts!["F7"],
    file: text("rules/sign-up/sign-up-consent-not-asked.yaml"),
};
const RULE_SIGN_UP_CONSENT_NOTED: Rule = Rule {
    id: text("sign-up-consent-noted"),
    level: Level::Documented,
    statement: text(
        "If the instance settings require legal consent, a complete sign-up with `legalAccepted` sets `legalAcceptedAt` of the new user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"legal_consent_required\":true,\"password_required\":false}"),
            Step::new(StepPhase::Given, StepAction::seed("invitation"),
            "{\"email_address\":\"$mail\"}", Some(text("invitation")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.createSignUp"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$invitation.ticket\",\"legal_accepted\":true}",
            Some(text("signUp")), None, list![], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"),
            "{\"user_id\":\"$signUp.created_user_id\"}", None, None,
            list![Expectation::not("legal_accepted_at", "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["strategy",
        "ticket", "legal_accepted"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("F", "Client.SignUp")
    ],
    facts: texts!["F7"],
    file: text("rules/sign-up/sign-up-consent-noted.yaml"),
};
const RULE_SIGN_UP_METADATA_KEPT: Rule = Rule {
    id: text("sign-up-metadata-kept"),
    level: Level::Documented,
    statement: text(
        "The new user gets the `unsafeMetadata` with which the sign-up was begun, even if the update that completes the sign-up does not carry it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("unsafe",
            InputKind::Metadata)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_required\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Given, StepAction::seed("invitation"),
            "{\"email_address\":\"$mail\"}", Some(text("invitation")), None, list![],
            None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignUp"),
            "{\"unsafe_metadata\":\"$unsafe\"}", Some(text("signUp")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.updateSignUp"),
            "{\"sign_up_id\":\"$signUp.id\",\"strategy\":\"ticket\",\"ticket\":\"$invitation.ticket\"}",
            Some(text("complete")), None, list![Expectation::is("status",
            "\"complete\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"),
            "{\"user_id\":\"$complete.created_user_id\"}", None, None,
            list![Expectation::is("unsafe_metadata", "\"$unsafe\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateSignUp", texts!["sign_up_id",
        "strategy", "ticket"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["V7"],
    file: text("rules/sign-up/sign-up-metadata-kept.yaml"),
};
const RULE_SIGN_UP_PHONE_WAITS_FOR_VERIFICATION: Rule = Rule {
    id: text("sign-up-phone-waits-for-verification"),
    level: Level::Documented,
    statement: text(
        "By default, a sign-up with an unverified phone number has the status `missing_requirements` and creates no user yet.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("phone", InputKind::Phone)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"verify_at_sign_up\":null,\"phone_number_enabled\":true}"),
            Step::new(StepPhase::Call, StepAction::nobody("frontend.createSignUp"),
            "{\"phone_number\":\"$phone\"}", None, None, list![Expectation::is("status",
            "\"missing_requirements\""), Expectation::has("unverified_fields",
            "\"phone_number\""), Expectation::absent("created_user_id")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["phone_number"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Identify users")],
    facts: texts!["I39"],
    file: text("rules/sign-up/sign-up-phone-waits-for-verification.yaml"),
};
const RULE_SIGN_UP_PHONE_WITHOUT_VERIFICATION: Rule = Rule {
    id: text("sign-up-phone-without-verification"),
    level: Level::Documented,
    statement: text(
        "If the instance settings require no verification and disable email addresses, a sign-up with only a phone number is complete and creates the user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("phone", InputKind::Phone)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"verify_at_sign_up\":false,\"email_address_enabled\":false,\"phone_number_enabled\":true,\"password_required\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Call, StepAction::nobody("frontend.createSignUp"),
            "{\"phone_number\":\"$phone\"}", Some(text("signUp")), None,
            list![Expectation::is("status", "\"complete\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$signUp.created_user_id\"}", None, None,
            list![Expectation::has("phone_numbers", "{\"phone_number\":\"$phone\"}")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["phone_number"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Identify users")],
    facts: texts!["I39"],
    file: text("rules/sign-up/sign-up-phone-without-verification.yaml"),
};
const RULE_SIGN_UP_PUBLIC_METADATA_COPIED: Rule = Rule {
    id: text("sign-up-public-metadata-copied"),
    level: Level::Documented,
    statement: text(
        "A user who signs up with an invitation gets the `publicMetadata` of the invitation.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("public",
            InputKind::Metadata)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_required\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Given, StepAction::seed("invitation"),
            "{\"email_address\":\"$mail\",\"public_metadata\":\"$public\"}",
            Some(text("invitation")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.createSignUp"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$invitation.ticket\"}",
            Some(text("signUp")), None, list![Expectation::is("status", "\"complete\"")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$signUp.created_user_id\"}", None, None,
            list![Expectation::is("public_metadata", "\"$public\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["strategy",
        "ticket"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "Client.SignUp")],
    facts: texts!["V8"],
    file: text("rules/sign-up/sign-up-public-metadata-copied.yaml"),
};
const RULE_SIGN_UP_UNSAFE_METADATA_COPIED: Rule = Rule {
    id: text("sign-up-unsafe-metadata-copied"),
    level: Level::Documented,
    statement: text(
        "When the request that begins a sign-up also completes it, the new user gets the `unsafeMetadata` of that request.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("unsafe",
            InputKind::Metadata)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_required\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Given, StepAction::seed("invitation"),
            "{\"email_address\":\"$mail\"}", Some(text("invitation")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.createSignUp"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$invitation.ticket\",\"unsafe_metadata\":\"$unsafe\"}",
            Some(text("signUp")), None, list![Expectation::is("status", "\"complete\"")],
            None), Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$signUp.created_user_id\"}", None, None,
            list![Expectation::is("unsafe_metadata", "\"$unsafe\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["unsafe_metadata",
        "strategy", "ticket"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("001", "Attributes"),
        SourceRef::new("002", "Custom user metadata")
    ],
    facts: texts!["V7"],
    file: text("rules/sign-up/sign-up-unsafe-metadata-copied.yaml"),
};
const RULE_SIGN_UP_UPDATED_METADATA_COPIED: Rule = Rule {
    id: text("sign-up-updated-metadata-copied"),
    level: Level::Documented,
    statement: text(
        "When an update that carries `unsafeMetadata` completes a sign-up, the new user gets that value instead of an earlier one.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("mail", InputKind::Email), StepInput::new("first",
            InputKind::Metadata), StepInput::new("second", InputKind::Metadata)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"password_required\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Given, StepAction::seed("invitation"),
            "{\"email_address\":\"$mail\"}", Some(text("invitation")), None, list![],
            None), Step::new(StepPhase::Given,
            StepAction::nobody("frontend.createSignUp"),
            "{\"unsafe_metadata\":\"$first\"}", Some(text("signUp")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::nobody("frontend.updateSignUp"),
            "{\"sign_up_id\":\"$signUp.id\",\"strategy\":\"ticket\",\"ticket\":\"$invitation.ticket\",\"unsafe_metadata\":\"$second\"}",
            Some(text("complete")), None, list![Expectation::is("status",
            "\"complete\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"),
            "{\"user_id\":\"$complete.created_user_id\"}", None, None,
            list![Expectation::is("unsafe_metadata", "\"$second\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.updateSignUp", texts!["sign_up_id",
        "unsafe_metadata", "strategy", "ticket"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "Properties"), SourceRef::new("002",
        "Custom user metadata"), SourceRef::new("JF", "SignUp.update()")
    ],
    facts: texts!["V7"],
    file: text("rules/sign-up/sign-up-updated-metadata-copied.yaml"),
};
const RULE_SIGN_UP_WAITS_FOR_VERIFICATION: Rule = Rule {
    id: text("sign-up-waits-for-verification"),
    level: Level::Documented,
    statement: text(
        "By default, a sign-up with an unverified email address has the status `missing_requirements` and creates no user yet.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"verify_at_sign_up\":null,\"email_address_enabled\":true}"),
            Step::new(StepPhase::Call, StepAction::nobody("frontend.createSignUp"),
            "{\"email_address\":\"$mail\"}", None, None, list![Expectation::is("status",
            "\"missing_requirements\""), Expectation::has("unverified_fields",
            "\"email_address\""), Expectation::absent("created_user_id")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["email_address"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Identify users")],
    facts: texts!["I39"],
    file: text("rules/sign-up/sign-up-waits-for-verification.yaml"),
};
const RULE_SIGN_UP_WITHOUT_VERIFICATION: Rule = Rule {
    id: text("sign-up-without-verification"),
    level: Level::Documented,
    statement: text(
        "If the instance settings require no verification, a sign-up with only an email address is complete and creates the user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("mail", InputKind::Email)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"verify_at_sign_up\":false,\"email_address_enabled\":true,\"password_required\":false,\"legal_consent_required\":false}"),
            Step::new(StepPhase::Call, StepAction::nobody("frontend.createSignUp"),
            "{\"email_address\":\"$mail\"}", Some(text("signUp")), None,
            list![Expectation::is("status", "\"complete\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$signUp.created_user_id\"}", None, None,
            list![Expectation::has("email_addresses", "{\"email_address\":\"$mail\"}")],
            None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createSignUp", texts!["email_address"],
        texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Identify users")],
    facts: texts!["I39"],
    file: text("rules/sign-up/sign-up-without-verification.yaml"),
};
const RULE_SOME_IDENTIFIER_NEEDED: Rule = Rule {
    id: text("some-identifier-needed"),
    level: Level::Documented,
    statement: text(
        "Every user has at least one identifier, unless the request that creates the user sets `skipUserRequirement`.",
    ),
    kind: RuleKind::NotJudged {
        why: text(
            "which identifiers a user needs is a choice of the instance, and a request may lift it, so that neither outcome is wrong",
        ),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser",
        texts!["skip_user_requirement"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "User object"), SourceRef::new("B", "POST /users")
    ],
    facts: texts!["I21"],
    file: text("rules/identifiers/some-identifier-needed.yaml"),
};
const RULE_SUGGESTION_LISTED: Rule = Rule {
    id: text("suggestion-listed"),
    level: Level::Documented,
    statement: text(
        "A suggested organization is listed for its user under the status `pending`, and neither under `accepted` nor for another user.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("other")), None, list![], None),
            Step::new(StepPhase::Given, StepAction::seed("organization_suggestion"),
            "{\"user_id\":\"$owner.id\"}", Some(text("suggestion")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationSuggestions", "owner"),
            "{\"status\":[\"pending\"]}", None, None, list![Expectation::has("data",
            "{\"id\":\"$suggestion.id\",\"status\":\"pending\"}"),
            Expectation::is("total_count", "1")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationSuggestions", "owner"),
            "{\"status\":[\"accepted\"]}", None, None, list![Expectation::count("data",
            "0")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationSuggestions", "other"), "{}", None,
            None, list![Expectation::lacks("data", "{\"id\":\"$suggestion.id\"}")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationSuggestions",
        texts!["status"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "getOrganizationSuggestions()"), SourceRef::new("F",
        "GET /v1/me/organization_suggestions")
    ],
    facts: texts!["E7"],
    file: text("rules/organizations/suggestion-listed.yaml"),
};
const RULE_SUGGESTIONS_PAGED: Rule = Rule {
    id: text("suggestions-paged"),
    level: Level::Inferred,
    statement: text(
        "When users read the organizations suggested to them page by page, the pages add up to the whole list, with one total count.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::seed("organization_suggestion"), "{\"user_id\":\"$owner.id\"}",
            Some(text("made")), Some(Template::new("5")), list![], None),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.getOrganizationSuggestions", "owner"),
            "{\"limit\":10}", Some(text("all")), None, list![Expectation::count("data",
            "5"), Expectation::has("data", "{\"id\":\"$made.0.id\"}"),
            Expectation::has("data", "{\"id\":\"$made.1.id\"}"), Expectation::has("data",
            "{\"id\":\"$made.2.id\"}"), Expectation::has("data",
            "{\"id\":\"$made.3.id\"}"), Expectation::has("data",
            "{\"id\":\"$made.4.id\"}"), Expectation::is("total_count", "5")], None),
            Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationSuggestions", "owner"),
            "{\"limit\":2,\"offset\":0}", None, None, list![Expectation::count("data",
            "2"), Expectation::is("data.0.id", "\"$all.data.0.id\""),
            Expectation::is("data.1.id", "\"$all.data.1.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationSuggestions", "owner"),
            "{\"limit\":2,\"offset\":2}", None, None, list![Expectation::count("data",
            "2"), Expectation::is("data.0.id", "\"$all.data.2.id\""),
            Expectation::is("data.1.id", "\"$all.data.3.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationSuggestions", "owner"),
            "{\"limit\":2,\"offset\":4}", None, None, list![Expectation::count("data",
            "1"), Expectation::is("data.0.id", "\"$all.data.4.id\""),
            Expectation::is("total_count", "5")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.getOrganizationSuggestions", "owner"),
            "{\"limit\":2,\"offset\":5}", None, None, list![Expectation::count("data",
            "0"), Expectation::is("total_count", "5")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.getOrganizationSuggestions",
        texts!["limit"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "GET /v1/me/organization_suggestions")],
    facts: texts!["G7", "G8", "G9"],
    file: text("rules/pagination/suggestions-paged.yaml"),
};
const RULE_TEST_EMAIL_CHECK_LATE: Rule = Rule {
    id: text("test-email-check-late"),
    level: Level::Inferred,
    statement: text(
        "When the backend attempts to verify an email address with the right code a day late, it gets a verification with the status `expired`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::plain(StepPhase::Given, StepAction::Advance,
            "{\"milliseconds\":86400000}"), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"expired\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptEmailAddressVerification",
        texts!["email_address_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/attempt_verification")
    ],
    facts: texts!["I32"],
    file: text("rules/verification/test-email-check-late.yaml"),
};
const RULE_TEST_EMAIL_CHECK_REPLACED: Rule = Rule {
    id: text("test-email-check-replaced"),
    level: Level::Inferred,
    statement: text(
        "When the backend has prepared the verification of an email address again, the code that was sent before does not verify it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"777777\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}"), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"test_code\":\"$code\"}"),
            Step::new(StepPhase::Given,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"777777\"}",
            None, None, list![Expectation::not("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptEmailAddressVerification",
        texts!["email_address_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/attempt_verification")
    ],
    facts: texts!["I32", "I33"],
    file: text("rules/verification/test-email-check-replaced.yaml"),
};
const RULE_TEST_EMAIL_CHECK_VERIFIED_KEPT: Rule = Rule {
    id: text("test-email-check-verified-kept"),
    level: Level::Inferred,
    statement: text(
        "When the backend attempts to verify an email address that is already verified, it gets the status `verified`, and the address stays unchanged.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":true}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\""),
            Expectation::is("updated_at", "\"$made.updated_at\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptEmailAddressVerification",
        texts!["email_address_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/attempt_verification")
    ],
    facts: texts!["I33"],
    file: text("rules/verification/test-email-check-verified-kept.yaml"),
};
const RULE_TEST_EMAIL_CHECKED: Rule = Rule {
    id: text("test-email-checked"),
    level: Level::Inferred,
    statement: text(
        "When the backend attempts to verify a test email address with the test code, the address becomes verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptEmailAddressVerification",
        texts!["email_address_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/prepare_verification"),
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/attempt_verification")
    ],
    facts: texts!["I33", "I35"],
    file: text("rules/verification/test-email-checked.yaml"),
};
const RULE_TEST_EMAIL_CHECKED_ONCE: Rule = Rule {
    id: text("test-email-checked-once"),
    level: Level::Inferred,
    statement: text(
        "When the backend sends again the code that has verified an email address, the request is refused with 400 `verification_already_verified`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createEmailAddress"),
            "{\"user_id\":\"$owner.id\",\"email_address\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.prepareEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::plain(StepPhase::Given,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::key("backend.attemptEmailAddressVerification"),
            "{\"email_address_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("verification_already_verified")),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptEmailAddressVerification",
        texts!["email_address_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /email_addresses/{email_address_id}/attempt_verification")
    ],
    facts: texts!["I34"],
    file: text("rules/verification/test-email-checked-once.yaml"),
};
const RULE_TEST_EMAIL_CODE_REPLACED: Rule = Rule {
    id: text("test-email-code-replaced"),
    level: Level::Inferred,
    statement: text(
        "When a user has prepared the verification of an email address again, the code that was sent before no longer verifies it.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"777777\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}"),
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\"}"), Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"777777\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_code_incorrect"), SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/attempt_verification")
    ],
    facts: texts!["I23", "I24"],
    file: text("rules/verification/test-email-code-replaced.yaml"),
};
const RULE_TEST_EMAIL_CODE_WRONG: Rule = Rule {
    id: text("test-email-code-wrong"),
    level: Level::Inferred,
    statement: text(
        "A user's attempt to verify a test email address with another code than the test code is refused, and the address stays unverified.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"777777\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_code_incorrect"), SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/attempt_verification")
    ],
    facts: texts!["I24"],
    file: text("rules/verification/test-email-code-wrong.yaml"),
};
const RULE_TEST_EMAIL_VERIFIED: Rule = Rule {
    id: text("test-email-verified"),
    level: Level::Inferred,
    statement: text(
        "When a user attempts to verify a test email address with the test code, the address becomes verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestEmail), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createEmailAddress", "owner"),
            "{\"email_address\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"strategy\":\"email_code\"}"),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.attemptEmailAddressVerification", "owner"),
            "{\"email_address_id\":\"$made.id\",\"code\":\"$code\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getEmailAddress"),
            "{\"email_address_id\":\"$made.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptEmailAddressVerification",
        texts!["email_address_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/prepare_verification"),
        SourceRef::new("F",
        "POST /v1/me/email_addresses/{email_id}/attempt_verification")
    ],
    facts: texts!["I23", "I35"],
    file: text("rules/verification/test-email-verified.yaml"),
};
const RULE_TEST_PHONE_CHECK_LATE: Rule = Rule {
    id: text("test-phone-check-late"),
    level: Level::Inferred,
    statement: text(
        "When the backend attempts to verify a phone number with the right code a day late, it gets a verification with the status `expired`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::plain(StepPhase::Given, StepAction::Advance,
            "{\"milliseconds\":86400000}"), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"expired\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I32"],
    file: text("rules/verification/test-phone-check-late.yaml"),
};
const RULE_TEST_PHONE_CHECK_REPLACED: Rule = Rule {
    id: text("test-phone-check-replaced"),
    level: Level::Inferred,
    statement: text(
        "When the backend has prepared the verification of a phone number again, the code that was sent before does not verify it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"777777\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}"), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"test_code\":\"$code\"}"),
            Step::new(StepPhase::Given,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"777777\"}",
            None, None, list![Expectation::not("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I32", "I33"],
    file: text("rules/verification/test-phone-check-replaced.yaml"),
};
const RULE_TEST_PHONE_CHECK_VERIFIED_KEPT: Rule = Rule {
    id: text("test-phone-check-verified-kept"),
    level: Level::Inferred,
    statement: text(
        "When the backend attempts to verify a phone number that is already verified, it gets the status `verified`, and the number stays unchanged.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":true}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\""),
            Expectation::is("updated_at", "\"$made.updated_at\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I33"],
    file: text("rules/verification/test-phone-check-verified-kept.yaml"),
};
const RULE_TEST_PHONE_CHECKED: Rule = Rule {
    id: text("test-phone-checked"),
    level: Level::Inferred,
    statement: text(
        "When the backend attempts to verify a test phone number with the test code, the number becomes verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::new(StepPhase::Call,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}",
            None, None, list![Expectation::is("status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B",
        "POST /phone_numbers/{phone_number_id}/prepare_verification"),
        SourceRef::new("B", "POST /phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I33", "I35"],
    file: text("rules/verification/test-phone-checked.yaml"),
};
const RULE_TEST_PHONE_CHECKED_ONCE: Rule = Rule {
    id: text("test-phone-checked-once"),
    level: Level::Inferred,
    statement: text(
        "When the backend sends again the code that has verified a phone number, the request is refused with 400 `verification_already_verified`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createPhoneNumber"),
            "{\"user_id\":\"$owner.id\",\"phone_number\":\"$value\",\"verified\":false}",
            Some(text("made")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.preparePhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\"}", Some(text("check")), None, list![],
            None), Step::plain(StepPhase::Given,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::key("backend.attemptPhoneNumberVerification"),
            "{\"phone_number_id\":\"$made.id\",\"verification_id\":\"$check.id\",\"code\":\"$code\"}")
        ],
        error: ExpectedRefusal::new(Some(400), Some("verification_already_verified")),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "verification_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I34"],
    file: text("rules/verification/test-phone-checked-once.yaml"),
};
const RULE_TEST_PHONE_CODE_REPLACED: Rule = Rule {
    id: text("test-phone-code-replaced"),
    level: Level::Inferred,
    statement: text(
        "When a user has prepared the verification of a phone number again, the code that was sent before no longer verifies it.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"777777\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}"),
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\"}"), Step::plain(StepPhase::Given,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"777777\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_code_incorrect"), SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I23", "I24"],
    file: text("rules/verification/test-phone-code-replaced.yaml"),
};
const RULE_TEST_PHONE_CODE_WRONG: Rule = Rule {
    id: text("test-phone-code-wrong"),
    level: Level::Inferred,
    statement: text(
        "A user's attempt to verify a test phone number with another code than the test code is refused, and the number stays unverified.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"777777\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_code_incorrect"), SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I24"],
    file: text("rules/verification/test-phone-code-wrong.yaml"),
};
const RULE_TEST_PHONE_VERIFIED: Rule = Rule {
    id: text("test-phone-verified"),
    level: Level::Inferred,
    statement: text(
        "When a user attempts to verify a test phone number with the test code, the number becomes verified.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("value", InputKind::TestPhone), StepInput::new("code",
            InputKind::Code)
        ],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"test_code\":\"$code\",\"test_subaddress\":null,\"test_exchange\":null}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createPhoneNumber", "owner"),
            "{\"phone_number\":\"$value\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.preparePhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"strategy\":\"phone_code\"}"),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.attemptPhoneNumberVerification", "owner"),
            "{\"phone_number_id\":\"$made.id\",\"code\":\"$code\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getPhoneNumber"),
            "{\"phone_number_id\":\"$made.id\"}", None, None,
            list![Expectation::is("verification.status", "\"verified\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptPhoneNumberVerification",
        texts!["phone_number_id", "code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/prepare_verification"),
        SourceRef::new("F",
        "POST /v1/me/phone_numbers/{phone_number_id}/attempt_verification")
    ],
    facts: texts!["I23", "I35"],
    file: text("rules/verification/test-phone-verified.yaml"),
};
const RULE_TIME_ZONE_ACCEPTED: Rule = Rule {
    id: text("time-zone-accepted"),
    level: Level::Silent,
    statement: text(
        "It is left open which time zones the backend accepts, and whether it has the param at all.",
    ),
    kind: RuleKind::ObservedCall {
        draw: list![StepInput::new("zone", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"timezone\":\"$zone\"}")
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "timezone"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("JB+", "updateUser()")],
    facts: texts![],
    file: text("rules/general/time-zone-accepted.yaml"),
};
const RULE_TOTP_ASKED_AGAIN: Rule = Rule {
    id: text("totp-asked-again"),
    level: Level::Documented,
    statement: text(
        "A user who creates a TOTP secret again before verifying the first one gets another secret, whose codes verify it.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("first")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("second")),
            None, list![Expectation::not("secret", "\"$first.secret\""),
            Expectation::is("verified", "false")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$second.secret\",\"steps\":0}}", None, None,
            list![Expectation::is("verified", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createTOTP", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createTOTP()"), SourceRef::new("E",
        "totp_already_enabled")
    ],
    facts: texts!["T3"],
    file: text("rules/totp/totp-asked-again.yaml"),
};
const RULE_TOTP_BRINGS_BACKUP_CODES: Rule = Rule {
    id: text("totp-brings-backup-codes"),
    level: Level::Inferred,
    statement: text(
        "If the instance enables backup codes, a user without any gets a set when verifying an authenticator app.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"authenticator_app_enabled\":true,\"backup_code_enabled\":true}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("backup_code_enabled", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("D", "reference/types/totp-resource")],
    facts: texts!["T17"],
    file: text("rules/totp/totp-brings-backup-codes.yaml"),
};
const RULE_TOTP_CODE: Rule = Rule {
    id: text("totp-code"),
    level: Level::Documented,
    statement: text(
        "The backend's `verifyTOTP` accepts the six-digit code that RFC 6238 derives from the secret with SHA-1 and time steps of 30 seconds.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":0}}",
            None, None, list![Expectation::is("verified", "true"),
            Expectation::is("code_type", "\"totp\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["T1"],
    file: text("rules/totp/totp-code.yaml"),
};
const RULE_TOTP_CODE_LATE: Rule = Rule {
    id: text("totp-code-late"),
    level: Level::Inferred,
    statement: text(
        "The backend's `verifyTOTP` refuses a code that is ten time steps old.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":-10}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts!["T1"],
    file: text("rules/totp/totp-code-late.yaml"),
};
const RULE_TOTP_CODE_LONG: Rule = Rule {
    id: text("totp-code-long"),
    level: Level::Documented,
    statement: text("The backend's `verifyTOTP` refuses a code of seven digits."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"1234567\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "totp_invalid_length")],
    facts: texts!["T5"],
    file: text("rules/totp/totp-code-long.yaml"),
};
const RULE_TOTP_CODE_SHORT: Rule = Rule {
    id: text("totp-code-short"),
    level: Level::Documented,
    statement: text("The backend's `verifyTOTP` refuses a code of five digits."),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":\"12345\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "totp_invalid_length")],
    facts: texts!["T5"],
    file: text("rules/totp/totp-code-short.yaml"),
};
const RULE_TOTP_CODE_WRONG: Rule = Rule {
    id: text("totp-code-wrong"),
    level: Level::Documented,
    statement: text(
        "The backend's `verifyTOTP` refuses a wrong six-digit code with 422 `totp_incorrect_code`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":1000}}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("totp_incorrect_code")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "totp_incorrect_code"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts!["T5"],
    file: text("rules/totp/totp-code-wrong.yaml"),
};
const RULE_TOTP_CREATED_DISABLED: Rule = Rule {
    id: text("totp-created-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to create a TOTP secret is refused if the instance settings disable authenticator apps.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::Settings, "{\"authenticator_app_enabled\":false}"),
            Step::plain(StepPhase::Call, StepAction::user("frontend.createTOTP",
            "owner"), "{}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createTOTP", texts![], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createTOTP()")],
    facts: texts!["E12"],
    file: text("rules/settings/totp-created-disabled.yaml"),
};
const RULE_TOTP_DELETED_BY_BACKEND: Rule = Rule {
    id: text("totp-deleted-by-backend"),
    level: Level::Inferred,
    statement: text(
        "When the backend deletes the TOTP secret of a user, `totpEnabled` becomes false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::key("backend.deleteUserTOTP"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("user_id",
            "\"$owner.id\"")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("totp_enabled", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.deleteUserTOTP", texts!["user_id"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "DELETE /users/{user_id}/totp")],
    facts: texts!["T6"],
    file: text("rules/totp/totp-deleted-by-backend.yaml"),
};
const RULE_TOTP_DELETED_REFUSED: Rule = Rule {
    id: text("totp-deleted-refused"),
    level: Level::Inferred,
    statement: text(
        "When the backend has deleted the TOTP secret of a user, it refuses the codes of that secret.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.deleteUserTOTP"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":0}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /users/{user_id}/totp"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts!["T6"],
    file: text("rules/totp/totp-deleted-refused.yaml"),
};
const RULE_TOTP_DISABLED: Rule = Rule {
    id: text("totp-disabled"),
    level: Level::Documented,
    statement: text(
        "When a user disables TOTP, `totpEnabled` becomes false, and the backend's `verifyTOTP` refuses codes.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::new(StepPhase::Call, StepAction::user("frontend.disableTOTP", "owner"),
            "{}", None, None, list![Expectation::is("deleted", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("totp_enabled", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":0}}",
            None, None, list![], Some(ExpectedRefusal::new(None, None)))
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.disableTOTP", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "disableTOTP()"), SourceRef::new("F", "DELETE /v1/me/totp")
    ],
    facts: texts!["T6"],
    file: text("rules/totp/totp-disabled.yaml"),
};
const RULE_TOTP_ENABLED: Rule = Rule {
    id: text("totp-enabled"),
    level: Level::Documented,
    statement: text(
        "A user can create, verify and disable a TOTP secret if the instance settings enable authenticator apps.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"authenticator_app_enabled\":true}"), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"first_name\":\"$name\"}"),
            Step::new(StepPhase::Call, StepAction::user("frontend.createTOTP", "owner"),
            "{}", Some(text("made")), None, list![], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}", None, None,
            list![Expectation::is("verified", "true")], None), Step::new(StepPhase::Then,
            StepAction::user("frontend.disableTOTP", "owner"), "{}", None, None,
            list![Expectation::is("deleted", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createTOTP", texts![], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createTOTP()")],
    facts: texts!["E12"],
    file: text("rules/settings/totp-enabled.yaml"),
};
const RULE_TOTP_FORMER_APP_REFUSED: Rule = Rule {
    id: text("totp-former-app-refused"),
    level: Level::Inferred,
    statement: text(
        "When a user has verified another authenticator app, the backend refuses the codes of the former one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("first")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$first.secret\",\"steps\":0}}"),
            Step::plain(StepPhase::Given, StepAction::user("frontend.disableTOTP",
            "owner"), "{}"), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("second")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$second.secret\",\"steps\":0}}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$first.secret\",\"steps\":0,\"unlike\":\"$second.secret\"}}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("totp_incorrect_code")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "totp_incorrect_code"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts!["T5"],
    file: text("rules/totp/totp-former-app-refused.yaml"),
};
const RULE_TOTP_MFA_DISABLED_REFUSED: Rule = Rule {
    id: text("totp-mfa-disabled-refused"),
    level: Level::Inferred,
    statement: text(
        "When the backend has disabled MFA of a user, it refuses the codes of the user's authenticator app.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.disableUserMFA"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":0}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "DELETE /users/{user_id}/mfa"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts!["T15"],
    file: text("rules/totp/totp-mfa-disabled-refused.yaml"),
};
const RULE_TOTP_REMOVED_DISABLED: Rule = Rule {
    id: text("totp-removed-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to disable a TOTP secret is refused if the instance settings disable authenticator apps.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"authenticator_app_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.disableTOTP", "owner"), "{}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.disableTOTP", texts![], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "disableTOTP()")],
    facts: texts!["E12"],
    file: text("rules/settings/totp-removed-disabled.yaml"),
};
const RULE_TOTP_REPLACED_BY_BACKEND_REFUSED: Rule = Rule {
    id: text("totp-replaced-by-backend-refused"),
    level: Level::Inferred,
    statement: text(
        "When the backend has set another TOTP secret, it refuses the codes of the former one.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("next",
            InputKind::TotpSecret)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User,
            "{\"totp_secret\":\"$secret\"}", Some(text("owner")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$next\"}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":0,\"unlike\":\"$next\"}}"),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$next\",\"steps\":0}}",
            None, None, list![Expectation::is("verified", "true")], None)
        ],
        error: ExpectedRefusal::new(Some(422), Some("totp_incorrect_code")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.verifyTOTP", texts!["user_id", "code"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "totp_incorrect_code"), SourceRef::new("B",
        "POST /users/{user_id}/verify_totp")
    ],
    facts: texts!["T5"],
    file: text("rules/totp/totp-replaced-by-backend-refused.yaml"),
};
const RULE_TOTP_REPLACED_SECRET_REFUSED: Rule = Rule {
    id: text("totp-replaced-secret-refused"),
    level: Level::Inferred,
    statement: text(
        "When a user creates a TOTP secret again before verifying the first one, a code of the first secret is refused.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("first")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("second")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$first.secret\",\"steps\":0,\"unlike\":\"$second.secret\"}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "createTOTP()")],
    facts: texts!["T3"],
    file: text("rules/totp/totp-replaced-secret-refused.yaml"),
};
const RULE_TOTP_SECRET_DISABLED: Rule = Rule {
    id: text("totp-secret-disabled"),
    level: Level::Inferred,
    statement: text(
        "The backend's request to set a TOTP secret is refused if the instance settings disable authenticator apps.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"authenticator_app_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "totp_secret"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["T18"],
    file: text("rules/settings/totp-secret-disabled.yaml"),
};
const RULE_TOTP_SECRET_ENABLED: Rule = Rule {
    id: text("totp-secret-enabled"),
    level: Level::Documented,
    statement: text(
        "If the instance settings enable authenticator apps, the backend's request to set a TOTP secret is accepted.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("secret", InputKind::TotpSecret)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"authenticator_app_enabled\":true}"), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\"}", None, None,
            list![Expectation::is("totp_enabled", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "totp_secret"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["T18"],
    file: text("rules/settings/totp-secret-enabled.yaml"),
};
const RULE_TOTP_SECRET_MALFORMED: Rule = Rule {
    id: text("totp-secret-malformed"),
    level: Level::Documented,
    statement: text(
        "The backend's request to set a TOTP secret that is not base32 is refused with status 422.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("secret", InputKind::Text)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\"}")
        ],
        error: ExpectedRefusal::new(Some(422), None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "totp_secret"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "invalid_totp_secret_code")],
    facts: texts!["T2"],
    file: text("rules/totp/totp-secret-malformed.yaml"),
};
const RULE_TOTP_SECRET_SHOWN_ONCE: Rule = Rule {
    id: text("totp-secret-shown-once"),
    level: Level::Documented,
    statement: text(
        "The response to a user's successful `verifyTOTP` contains neither `secret` nor `uri`.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}", None, None,
            list![Expectation::absent("secret"), Expectation::absent("uri")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("F", "TOTP")],
    facts: texts!["T16"],
    file: text("rules/totp/totp-secret-shown-once.yaml"),
};
const RULE_TOTP_SET_BY_BACKEND: Rule = Rule {
    id: text("totp-set-by-backend"),
    level: Level::Documented,
    statement: text(
        "When the backend sets a TOTP secret, `totpEnabled` becomes true, and `verifyTOTP` accepts codes of that secret.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("secret", InputKind::TotpSecret), StepInput::new("theirs",
            InputKind::TotpSecret)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$another.id\",\"totp_secret\":\"$theirs\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"totp_secret\":\"$secret\"}", None, None,
            list![Expectation::is("totp_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("totp_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.verifyTOTP"),
            "{\"user_id\":\"$owner.id\",\"code\":{\"$totp\":\"$secret\",\"steps\":0}}",
            None, None, list![Expectation::is("verified", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "totp_secret"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("003", "updateUser()")],
    facts: texts!["T18", "T1"],
    file: text("rules/totp/totp-set-by-backend.yaml"),
};
const RULE_TOTP_UNVERIFIED_OFF: Rule = Rule {
    id: text("totp-unverified-off"),
    level: Level::Inferred,
    statement: text(
        "A TOTP secret that a user has created but not yet verified leaves `totpEnabled` false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::plain(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "another"), "{}"),
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.createTOTP", "owner"), "{}", None, None,
            list![Expectation::is("verified", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("totp_enabled", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.createTOTP", texts![], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "createTOTP()"), SourceRef::new("000", "Properties")
    ],
    facts: texts!["T4"],
    file: text("rules/totp/totp-unverified-off.yaml"),
};
const RULE_TOTP_VERIFIED: Rule = Rule {
    id: text("totp-verified"),
    level: Level::Documented,
    statement: text(
        "When a user verifies a TOTP secret with its code, `totpEnabled` becomes true.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::new(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}", None, None,
            list![Expectation::is("verified", "true")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("totp_enabled", "true"),
            Expectation::is("first_name", "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "verifyTOTP()"), SourceRef::new("000", "Properties")
    ],
    facts: texts!["T4"],
    file: text("rules/totp/totp-verified.yaml"),
};
const RULE_TOTP_VERIFIED_DISABLED: Rule = Rule {
    id: text("totp-verified-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to verify a TOTP secret is refused if the instance settings disable authenticator apps.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"authenticator_app_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "verifyTOTP()")],
    facts: texts!["E12"],
    file: text("rules/settings/totp-verified-disabled.yaml"),
};
const RULE_TWO_FACTOR_ENABLED: Rule = Rule {
    id: text("two-factor-enabled"),
    level: Level::Silent,
    statement: text(
        "It is left open whether `twoFactorEnabled` becomes true when the backend sets a TOTP secret or backup codes.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::TwoFactorState,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["totp_secret"],
        texts!["two_factor_enabled", "totp_enabled", "backup_code_enabled"]),
        Target::new(Surface::Backend, "backend.updateUser", texts!["backup_codes"],
        texts!["two_factor_enabled", "totp_enabled", "backup_code_enabled"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "components/schemas/User")],
    facts: texts!["T11"],
    file: text("rules/mfa/two-factor-enabled.yaml"),
};
const RULE_TWO_FACTOR_ON_BY_APP: Rule = Rule {
    id: text("two-factor-on-by-app"),
    level: Level::Documented,
    statement: text(
        "When a user verifies a TOTP secret with its code, `twoFactorEnabled` becomes true for the user and for the backend.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createTOTP", "owner"), "{}", Some(text("made")),
            None, list![], None), Step::plain(StepPhase::Call,
            StepAction::user("frontend.verifyTOTP", "owner"),
            "{\"code\":{\"$totp\":\"$made.secret\",\"steps\":0}}"),
            Step::new(StepPhase::Then, StepAction::user("frontend.get", "owner"), "{}",
            None, None, list![Expectation::is("two_factor_enabled", "true")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$owner.id\"}", None, None,
            list![Expectation::is("two_factor_enabled", "true")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.verifyTOTP", texts!["code"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["T4"],
    file: text("rules/mfa/two-factor-on-by-app.yaml"),
};
const RULE_UNBAN_LIFTS: Rule = Rule {
    id: text("unban-lifts"),
    level: Level::Documented,
    statement: text(
        "When the backend unbans a user, `banned` becomes false and the user can sign in again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.unbanUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("banned",
            "false")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.createSignInToken"),
            "{\"user_id\":\"$owner.id\"}", Some(text("later")), None, list![], None),
            Step::new(StepPhase::Then, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$later.token\"}", None, None,
            list![Expectation::is("status", "\"complete\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.unbanUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/unban")],
    facts: texts!["D3"],
    file: text("rules/life-cycle/unban-lifts.yaml"),
};
const RULE_UNBAN_MANY: Rule = Rule {
    id: text("unban-many"),
    level: Level::Documented,
    statement: text(
        "The backend can unban several users with one call of `unbanUsers`; `banned` of each of them becomes false.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("other")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.banUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.unbanUsers"),
            "{\"user_ids\":[\"$other.id\",\"$owner.id\"]}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$other.id\"}", None, None, list![Expectation::is("banned",
            "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.unbanUsers", texts!["user_ids"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/unban")],
    facts: texts!["D3"],
    file: text("rules/life-cycle/unban-many.yaml"),
};
const RULE_UNBAN_MANY_AGAIN: Rule = Rule {
    id: text("unban-many-again"),
    level: Level::Documented,
    statement: text(
        "Users who were banned together again can be unbanned together again; `banned` of each of them becomes false again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::User, "{}", Some(text("other")), None, list![], None),
            Step::plain(StepPhase::Given, StepAction::key("backend.banUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.unbanUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.banUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.unbanUsers"),
            "{\"user_ids\":[\"$owner.id\",\"$other.id\"]}"), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.getUser"),
            "{\"user_id\":\"$other.id\"}", None, None, list![Expectation::is("banned",
            "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.unbanUsers", texts!["user_ids"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/ban"), SourceRef::new("B", "POST /users/unban")
    ],
    facts: texts!["D3"],
    file: text("rules/life-cycle/unban-many-again.yaml"),
};
const RULE_UNBAN_REVIVES_NOTHING: Rule = Rule {
    id: text("unban-revives-nothing"),
    level: Level::Documented,
    statement: text(
        "When the backend unbans a user, the sessions that the ban ended stay ended.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::new(StepPhase::Given,
            StepAction::key("backend.createSignInToken"), "{\"user_id\":\"$owner.id\"}",
            Some(text("token")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$token.token\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.banUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Call,
            StepAction::key("backend.unbanUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::new(StepPhase::Then, StepAction::key("backend.getSessionList"),
            "{\"user_id\":\"$owner.id\",\"status\":\"active\"}", None, None,
            list![Expectation::count("", "0")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.unbanUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/unban")],
    facts: texts!["D3"],
    file: text("rules/life-cycle/unban-revives-nothing.yaml"),
};
const RULE_UNBANNED_AGAIN: Rule = Rule {
    id: text("unbanned-again"),
    level: Level::Documented,
    statement: text(
        "A user who was banned again can be unbanned again; `banned` of the user becomes false again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.unbanUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Given,
            StepAction::key("backend.banUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.unbanUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("banned",
            "false")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("banned", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.unbanUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/ban"), SourceRef::new("B",
        "POST /users/{user_id}/unban")
    ],
    facts: texts!["D3"],
    file: text("rules/life-cycle/unbanned-again.yaml"),
};
const RULE_UNKNOWN_ID_CODE: Rule = Rule {
    id: text("unknown-id-code"),
    level: Level::Inferred,
    statement: text(
        "When a request is refused because nothing ever had the id in its path, the status is 404 and the code `resource_not_found`.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::UnknownId,
        error: ExpectedRefusal::new(Some(404), Some("resource_not_found")),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("G", "Errors")
    ],
    facts: texts!["E8"],
    file: text("rules/errors/unknown-id-code.yaml"),
};
const RULE_UNKNOWN_ID_REFUSED: Rule = Rule {
    id: text("unknown-id-refused"),
    level: Level::Documented,
    statement: text(
        "A request whose path has an id that nothing ever had is refused with status 404.",
    ),
    kind: RuleKind::ErrorAnswer {
        cause: RefusalCause::UnknownId,
        error: ExpectedRefusal::new(Some(404), None),
    },
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "resource_not_found"), SourceRef::new("G", "Errors")
    ],
    facts: texts!["E8"],
    file: text("rules/errors/unknown-id-refused.yaml"),
};
const RULE_UNLOCK_LIFTS: Rule = Rule {
    id: text("unlock-lifts"),
    level: Level::Documented,
    statement: text(
        "When the backend unlocks a user, `locked` becomes false and the user can sign in again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.unlockUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "false")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("locked", "false")], None),
            Step::new(StepPhase::Then, StepAction::key("backend.createSignInToken"),
            "{\"user_id\":\"$owner.id\"}", Some(text("later")), None, list![], None),
            Step::new(StepPhase::Then, StepAction::nobody("frontend.createSignIn"),
            "{\"strategy\":\"ticket\",\"ticket\":\"$later.token\"}", None, None,
            list![Expectation::is("status", "\"complete\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.unlockUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users/{user_id}/unlock")],
    facts: texts!["D4"],
    file: text("rules/life-cycle/unlock-lifts.yaml"),
};
const RULE_UNLOCKED_AGAIN: Rule = Rule {
    id: text("unlocked-again"),
    level: Level::Documented,
    statement: text(
        "A user who was locked again can be unlocked again; `locked` of the user becomes false again.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Name)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{\"first_name\":\"$name\"}",
            Some(text("owner")), None, list![], None), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::plain(StepPhase::Given, StepAction::key("backend.unlockUser"),
            "{\"user_id\":\"$owner.id\"}"), Step::plain(StepPhase::Given,
            StepAction::key("backend.lockUser"), "{\"user_id\":\"$owner.id\"}"),
            Step::new(StepPhase::Call, StepAction::key("backend.unlockUser"),
            "{\"user_id\":\"$owner.id\"}", None, None, list![Expectation::is("locked",
            "false")], None), Step::new(StepPhase::Then,
            StepAction::key("backend.getUser"), "{\"user_id\":\"$owner.id\"}", None,
            None, list![Expectation::is("locked", "false")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.unlockUser", texts!["user_id"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "POST /users/{user_id}/lock"), SourceRef::new("B",
        "POST /users/{user_id}/unlock")
    ],
    facts: texts!["D4"],
    file: text("rules/life-cycle/unlocked-again.yaml"),
};
const RULE_UNSAFE_METADATA_READABLE: Rule = Rule {
    id: text("unsafe-metadata-readable"),
    level: Level::Documented,
    statement: text(
        "The backend and the user read `unsafeMetadata` of the user exactly as it was written.",
    ),
    kind: RuleKind::Access {
        aspect: AccessAspect::Readable,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.getUser", texts![],
        texts!["unsafe_metadata"]), Target::new(Surface::Frontend, "frontend.get",
        texts![], texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Custom user metadata")],
    facts: texts!["V5"],
    file: text("rules/access/unsafe-metadata-readable.yaml"),
};
const RULE_UPDATE_ADVANCES_UPDATED_AT: Rule = Rule {
    id: text("update-advances-updated-at"),
    level: Level::Inferred,
    statement: text(
        "`updatedAt` of a user never goes back, and advances when `updateUser` changes a scalar property of the user.",
    ),
    kind: RuleKind::Effect {
        property: text("updated_at"),
        becomes: PropertyEffect::Advanced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["external_id",
        "first_name", "last_name", "locale", "username", "delete_self_enabled",
        "create_organization_enabled", "create_organizations_limit"],
        texts!["updated_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["E4"],
    file: text("rules/general/update-advances-updated-at.yaml"),
};
const RULE_UPDATE_METADATA_REFUSED: Rule = Rule {
    id: text("update-metadata-refused"),
    level: Level::Documented,
    statement: text(
        "From API version 2026-05-12 on, an update of a user that carries a metadata field is refused.",
    ),
    kind: RuleKind::ParamRefused {
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["public_metadata",
        "private_metadata", "unsafe_metadata"], texts![]), Target::new(Surface::Frontend,
        "frontend.update", texts!["unsafe_metadata"], texts![])
    ],
    needs: list![],
    since: Some(text("2026-05-12")),
    until: None,
    source: list![
        SourceRef::new("D", "upgrade-guides/2026-05-12"), SourceRef::new("B",
        "PATCH /users/{user_id}"), SourceRef::new("F", "PATCH /v1/me")
    ],
    facts: texts!["P10"],
    file: text("rules/replace/update-metadata-refused.yaml"),
};
const RULE_UPDATE_METADATA_REFUSED_CODE: Rule = Rule {
    id: text("update-metadata-refused-code"),
    level: Level::Inferred,
    statement: text(
        "From API version 2026-05-12 on, the refusal of a metadata field in an update of a user has status 422 and code `form_param_deprecated`.",
    ),
    kind: RuleKind::ParamRefused {
        error: ExpectedRefusal::new(Some(422), Some("form_param_deprecated")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["public_metadata",
        "private_metadata", "unsafe_metadata"], texts![]), Target::new(Surface::Frontend,
        "frontend.update", texts!["unsafe_metadata"], texts![])
    ],
    needs: list![],
    since: Some(text("2026-05-12")),
    until: None,
    source: list![
        SourceRef::new("E", "form_param_deprecated"), SourceRef::new("D",
        "upgrade-guides/2026-05-12")
    ],
    facts: texts!["P10"],
    file: text("rules/replace/update-metadata-refused-code.yaml"),
};
const RULE_UPDATE_METADATA_REPLACES: Rule = Rule {
    id: text("update-metadata-replaces"),
    level: Level::Documented,
    statement: text(
        "Up to API version 2025-11-10, an update of a user stores each given metadata field exactly as sent, and nothing of the previous value remains.",
    ),
    kind: RuleKind::ReplaceValue {
        aspect: ReplaceAspect::Whole,
        outcome: WriteOutcome::Replaced,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["public_metadata", "private_metadata", "unsafe_metadata"]),
        Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["unsafe_metadata"])
    ],
    needs: list![],
    since: None,
    until: Some(text("2025-11-10")),
    source: list![
        SourceRef::new("003", "updateUser()"), SourceRef::new("000", "update()"),
        SourceRef::new("B", "PATCH /users/{user_id}, 2025-11-10"), SourceRef::new("F",
        "PATCH /v1/me, 2025-11-10")
    ],
    facts: texts!["P11"],
    file: text("rules/replace/update-metadata-replaces.yaml"),
};
const RULE_UPDATE_OMITTED_KEPT: Rule = Rule {
    id: text("update-omitted-kept"),
    level: Level::Documented,
    statement: text(
        "An update of a user leaves every property that the request does not name unchanged.",
    ),
    kind: RuleKind::ParamsIndependent {
        named: NamedParams::Subset,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["external_id", "first_name", "last_name", "locale", "username",
        "delete_self_enabled", "create_organization_enabled",
        "create_organizations_limit", "created_at"]), Target::new(Surface::Frontend,
        "frontend.update", texts![], texts!["first_name", "last_name", "username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("000", "update()"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["E1"],
    file: text("rules/general/update-omitted-kept.yaml"),
};
const RULE_UPDATED_NOT_BEFORE_CREATED: Rule = Rule {
    id: text("updated-not-before-created"),
    level: Level::Inferred,
    statement: text(
        "`updatedAt` of a user, an email address or a phone number is never earlier than its `createdAt`.",
    ),
    kind: RuleKind::NotBefore {
        earlier: text("created_at"),
        later: text("updated_at"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts![],
        texts!["created_at", "updated_at"]), Target::new(Surface::Backend,
        "backend.updateUser", texts![], texts!["created_at", "updated_at"]),
        Target::new(Surface::Backend, "backend.createEmailAddress", texts![],
        texts!["created_at", "updated_at"]), Target::new(Surface::Backend,
        "backend.createPhoneNumber", texts![], texts!["created_at", "updated_at"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "Properties")],
    facts: texts!["F6"],
    file: text("rules/instants/updated-not-before-created.yaml"),
};
const RULE_USERNAME_CASE: Rule = Rule {
    id: text("username-case"),
    level: Level::Silent,
    statement: text(
        "It is left open whether usernames or email addresses that differ only in case are the same.",
    ),
    kind: RuleKind::Observed {
        probe: Probe::UniqueCase,
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["username"],
        texts![]), Target::new(Surface::Backend, "backend.createUser",
        texts!["email_address"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Identify users")],
    facts: texts!["U9"],
    file: text("rules/uniqueness/username-case.yaml"),
};
const RULE_USERNAME_CHARACTERS: Rule = Rule {
    id: text("username-characters"),
    level: Level::Documented,
    statement: text(
        "A username that contains white space is refused with 422 `form_username_invalid_character`.",
    ),
    kind: RuleKind::ValueDomain {
        accepts: list![ValueSet::Username],
        refuses: list![ValueSet::Spaced],
        error: ExpectedRefusal::new(Some(422), Some("form_username_invalid_character")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["username"]), Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_username_invalid_character")],
    facts: texts!["U5"],
    file: text("rules/identifiers/username-characters.yaml"),
};
const RULE_USERNAME_CLEARED: Rule = Rule {
    id: text("username-cleared"),
    level: Level::Documented,
    statement: text(
        "When the backend sets a username to null or the empty text, the username becomes null.",
    ),
    kind: RuleKind::ClearedBy {
        values: list![BlankValue::Null, BlankValue::EmptyText],
        reads: list![BlankValue::Null],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![], texts!["username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("G",
        "PATCH /users/{user_id}")
    ],
    facts: texts!["U8"],
    file: text("rules/identifiers/username-cleared.yaml"),
};
const RULE_USERNAME_DIGITS_REFUSED: Rule = Rule {
    id: text("username-digits-refused"),
    level: Level::Inferred,
    statement: text(
        "A username that consists only of digits is refused with 422 `form_username_needs_non_number_char`.",
    ),
    kind: RuleKind::ValueDomain {
        accepts: list![ValueSet::Username],
        refuses: list![ValueSet::Digits],
        error: ExpectedRefusal::new(
            Some(422),
            Some("form_username_needs_non_number_char"),
        ),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["username"]), Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("E", "form_username_needs_non_number_char"), SourceRef::new("JF",
        "localization")
    ],
    facts: texts!["U5"],
    file: text("rules/identifiers/username-digits-refused.yaml"),
};
const RULE_USERNAME_DISABLED: Rule = Rule {
    id: text("username-disabled"),
    level: Level::Documented,
    statement: text(
        "A user's request to set a username is refused if the instance settings disable usernames.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("name", InputKind::Username)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"username_enabled\":false}"), Step::plain(StepPhase::Call,
            StepAction::user("frontend.update", "owner"), "{\"username\":\"$name\"}")
        ],
        error: ExpectedRefusal::new(None, None),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["username"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "update()")],
    facts: texts!["E14"],
    file: text("rules/settings/username-disabled.yaml"),
};
const RULE_USERNAME_ENABLED: Rule = Rule {
    id: text("username-enabled"),
    level: Level::Documented,
    statement: text(
        "If the instance settings enable usernames, a user's request to set one is accepted.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("name", InputKind::Username)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"username_enabled\":true}"), Step::new(StepPhase::Call,
            StepAction::user("frontend.update", "owner"), "{\"username\":\"$name\"}",
            None, None, list![Expectation::is("username", "\"$name\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.update", texts!["username"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("000", "update()")],
    facts: texts!["E14"],
    file: text("rules/settings/username-enabled.yaml"),
};
const RULE_USERNAME_FREED: Rule = Rule {
    id: text("username-freed"),
    level: Level::Inferred,
    statement: text(
        "A username can be taken by another user once its user has given it up or has been deleted.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::All,
        aspect: UniqueAspect::Freed,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["username"],
        texts![]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["username"], texts![]), Target::new(Surface::Frontend, "frontend.update",
        texts!["username"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Identify users"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["U1"],
    file: text("rules/uniqueness/username-freed.yaml"),
};
const RULE_USERNAME_LENGTH_SET: Rule = Rule {
    id: text("username-length-set"),
    level: Level::Documented,
    statement: text(
        "If the instance settings allow usernames of one length only, the backend can set a username of that length.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![StepInput::new("username", InputKind::Wallet)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"username_enabled\":true,\"username_min_length\":42,\"username_max_length\":42}"),
            Step::new(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"username\":\"$username\"}", None, None,
            list![Expectation::is("username", "\"$username\"")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "username"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_username_invalid_length")],
    facts: texts!["U5"],
    file: text("rules/identifiers/username-length-set.yaml"),
};
const RULE_USERNAME_PHONE_NUMBER_REFUSED: Rule = Rule {
    id: text("username-phone-number-refused"),
    level: Level::Documented,
    statement: text(
        "A username that has the form of a phone number is refused with 422 `form_username_cannot_be_phone_number`.",
    ),
    kind: RuleKind::ValueDomain {
        accepts: list![ValueSet::Username],
        refuses: list![ValueSet::E164],
        error: ExpectedRefusal::new(
            Some(422),
            Some("form_username_cannot_be_phone_number"),
        ),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![],
        texts!["username"]), Target::new(Surface::Frontend, "frontend.update", texts![],
        texts!["username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_username_cannot_be_phone_number")],
    facts: texts!["U4"],
    file: text("rules/identifiers/username-phone-number-refused.yaml"),
};
const RULE_USERNAME_TOO_LONG: Rule = Rule {
    id: text("username-too-long"),
    level: Level::Documented,
    statement: text(
        "A username that is longer than the instance setting allows is refused with 422 `form_username_invalid_length`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("username", InputKind::Username)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"username_enabled\":true,\"username_min_length\":1,\"username_max_length\":3}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"username\":\"$username\"}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_username_invalid_length")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "username"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_username_invalid_length")],
    facts: texts!["U5"],
    file: text("rules/identifiers/username-too-long.yaml"),
};
const RULE_USERNAME_TOO_SHORT: Rule = Rule {
    id: text("username-too-short"),
    level: Level::Documented,
    statement: text(
        "A username that is shorter than the instance setting requires is refused with 422 `form_username_invalid_length`.",
    ),
    kind: RuleKind::Guarded {
        draw: list![StepInput::new("username", InputKind::Username)],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::plain(StepPhase::Given, StepAction::Settings,
            "{\"username_enabled\":true,\"username_min_length\":60,\"username_max_length\":64}"),
            Step::plain(StepPhase::Call, StepAction::key("backend.updateUser"),
            "{\"user_id\":\"$owner.id\",\"username\":\"$username\"}")
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_username_invalid_length")),
        unchanged: Some(text("owner")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts!["user_id",
        "username"], texts![])
    ],
    needs: list![Capability::Control],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_username_invalid_length")],
    facts: texts!["U5"],
    file: text("rules/identifiers/username-too-short.yaml"),
};
const RULE_USERNAME_UNIQUE: Rule = Rule {
    id: text("username-unique"),
    level: Level::Documented,
    statement: text("A username is refused if another user has it."),
    kind: RuleKind::Unique {
        among: UniqueScope::All,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["username"],
        texts![]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["username"], texts![]), Target::new(Surface::Frontend, "frontend.update",
        texts!["username"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("002", "Identify users"), SourceRef::new("003", "updateUser()"),
        SourceRef::new("B", "PATCH /users/{user_id}")
    ],
    facts: texts!["U1"],
    file: text("rules/uniqueness/username-unique.yaml"),
};
const RULE_USERNAME_UNIQUE_CODE: Rule = Rule {
    id: text("username-unique-code"),
    level: Level::Inferred,
    statement: text(
        "When a username is refused because another user has it, the status is 422 and the code `form_identifier_exists`.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::All,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(Some(422), Some("form_identifier_exists")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["username"],
        texts![]), Target::new(Surface::Backend, "backend.updateUser",
        texts!["username"], texts![]), Target::new(Surface::Frontend, "frontend.update",
        texts!["username"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_identifier_exists")],
    facts: texts!["U1"],
    file: text("rules/uniqueness/username-unique-code.yaml"),
};
const RULE_USERNAME_VERIFIED_BY_PROVIDER: Rule = Rule {
    id: text("username-verified-by-provider"),
    level: Level::Documented,
    statement: text("Only an OAuth provider can verify a username."),
    kind: RuleKind::NotJudged {
        why: text("no response shows whether a username is verified"),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.updateUser", texts![], texts!["username"])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("002", "Identify users")],
    facts: texts![],
    file: text("rules/identifiers/username-verified-by-provider.yaml"),
};
const RULE_VALUES_KEPT: Rule = Rule {
    id: text("values-kept"),
    level: Level::Inferred,
    statement: text(
        "A text or metadata that looks like something else, such as a number, `null`, markup or a path, is shown as it was written, by every operation that writes it.",
    ),
    kind: RuleKind::ValuesKept,
    targets: list![],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["E25"],
    file: text("rules/general/values-kept.yaml"),
};
const RULE_VALUES_KEPT_IN_FORMER_PARAMS: Rule = Rule {
    id: text("values-kept-in-former-params"),
    level: Level::Inferred,
    statement: text(
        "Up to API version 2025-11-10, metadata that looks like something else is shown as it was written, by an update of a user, too.",
    ),
    kind: RuleKind::ValuesKept,
    targets: list![],
    needs: list![],
    since: None,
    until: Some(text("2025-11-10")),
    source: list![
        SourceRef::new("B", "PATCH /users/{user_id}"), SourceRef::new("002",
        "Custom user metadata")
    ],
    facts: texts!["E25"],
    file: text("rules/general/values-kept-in-former-params.yaml"),
};
const RULE_VERSION_NAMED_TWICE: Rule = Rule {
    id: text("version-named-twice"),
    level: Level::Documented,
    statement: text(
        "A request that names an API version in both the header and the query is refused.",
    ),
    kind: RuleKind::NotJudged {
        why: text("a raw request names one version; only over HTTP can it name two"),
    },
    targets: list![Target::new(Surface::Backend, "backend.getUser", texts![], texts![])],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("D", "upgrading/versioning")],
    facts: texts!["E8"],
    file: text("rules/errors/version-named-twice.yaml"),
};
const RULE_WALLET_MESSAGE_MADE: Rule = Rule {
    id: text("wallet-message-made"),
    level: Level::Inferred,
    statement: text(
        "When a user prepares the verification of a wallet, the response is that wallet, with a nonce and a message to sign.",
    ),
    kind: RuleKind::OperationEffect {
        draw: list![
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("theirs",
            InputKind::Wallet)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("another")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "another"),
            "{\"web3_wallet\":\"$theirs\"}", Some(text("first")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareWeb3WalletVerification", "another"),
            "{\"web3_wallet_id\":\"$first.id\",\"strategy\":\"web3_metamask_signature\"}"),
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "owner"),
            "{\"web3_wallet\":\"$wallet\"}", Some(text("made")), None, list![], None),
            Step::new(StepPhase::Call,
            StepAction::user("frontend.prepareWeb3WalletVerification", "owner"),
            "{\"web3_wallet_id\":\"$made.id\",\"strategy\":\"web3_metamask_signature\"}",
            None, None, list![Expectation::is("id", "\"$made.id\""),
            Expectation::not("verification.nonce", "null"),
            Expectation::not("verification.message", "null")], None)
        ],
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.prepareWeb3WalletVerification",
        texts!["web3_wallet_id", "strategy"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F",
        "POST /v1/me/web3_wallets/{web3_wallet_id}/prepare_verification")
    ],
    facts: texts!["I36"],
    file: text("rules/verification/wallet-message-made.yaml"),
};
const RULE_WALLET_SIGNATURE_WRONG: Rule = Rule {
    id: text("wallet-signature-wrong"),
    level: Level::Inferred,
    statement: text(
        "A user's attempt to verify a wallet with a wrong signature is refused with status 422 and code `form_incorrect_signature`, and the wallet stays unverified.",
    ),
    kind: RuleKind::Guarded {
        draw: list![
            StepInput::new("wallet", InputKind::Wallet), StepInput::new("text",
            InputKind::Text)
        ],
        steps: list![
            Step::new(StepPhase::Given, StepAction::User, "{}", Some(text("owner")),
            None, list![], None), Step::new(StepPhase::Given,
            StepAction::user("frontend.createWeb3Wallet", "owner"),
            "{\"web3_wallet\":\"$wallet\"}", Some(text("made")), None, list![], None),
            Step::plain(StepPhase::Given,
            StepAction::user("frontend.prepareWeb3WalletVerification", "owner"),
            "{\"web3_wallet_id\":\"$made.id\",\"strategy\":\"web3_metamask_signature\"}"),
            Step::plain(StepPhase::Call,
            StepAction::user("frontend.attemptWeb3WalletVerification", "owner"),
            "{\"web3_wallet_id\":\"$made.id\",\"signature\":\"$text\"}"),
            Step::new(StepPhase::Then, StepAction::user("frontend.getWeb3Wallet",
            "owner"), "{\"web3_wallet_id\":\"$made.id\"}", None, None,
            list![Expectation::not("verification.status", "\"verified\"")], None)
        ],
        error: ExpectedRefusal::new(Some(422), Some("form_incorrect_signature")),
        unchanged: None,
    },
    targets: list![
        Target::new(Surface::Frontend, "frontend.attemptWeb3WalletVerification",
        texts!["web3_wallet_id", "signature"], texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![
        SourceRef::new("F",
        "POST /v1/me/web3_wallets/{web3_wallet_id}/attempt_verification"),
        SourceRef::new("E", "form_incorrect_signature")
    ],
    facts: texts!["I36"],
    file: text("rules/verification/wallet-signature-wrong.yaml"),
};
const RULE_WEB3_WALLET_FREED: Rule = Rule {
    id: text("web3-wallet-freed"),
    level: Level::Inferred,
    statement: text(
        "A wallet can be taken by another user once its user has been deleted.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Freed,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["web3_wallet"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts!["U3"],
    file: text("rules/uniqueness/web3-wallet-freed.yaml"),
};
const RULE_WEB3_WALLET_UNIQUE: Rule = Rule {
    id: text("web3-wallet-unique"),
    level: Level::Documented,
    statement: text("A wallet is refused if another user has it."),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(None, None),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["web3_wallet"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("B", "POST /users")],
    facts: texts!["U3"],
    file: text("rules/uniqueness/web3-wallet-unique.yaml"),
};
const RULE_WEB3_WALLET_UNIQUE_CODE: Rule = Rule {
    id: text("web3-wallet-unique-code"),
    level: Level::Inferred,
    statement: text(
        "When a wallet is refused because another user has it, the status is 422 and the code `form_identifier_exists`.",
    ),
    kind: RuleKind::Unique {
        among: UniqueScope::VerifiedOrReserved,
        aspect: UniqueAspect::Taken,
        error: ExpectedRefusal::new(Some(422), Some("form_identifier_exists")),
    },
    targets: list![
        Target::new(Surface::Backend, "backend.createUser", texts!["web3_wallet"],
        texts![])
    ],
    needs: list![],
    since: None,
    until: None,
    source: list![SourceRef::new("E", "form_identifier_exists")],
    facts: texts!["U3"],
    file: text("rules/uniqueness/web3-wallet-unique-code.yaml"),
};
