//! The filters of a list of users.

use clerk_user_runtime::Timestamp;

use crate::policy::Policy;
use crate::state::{IdentifierKind, Store, StoredUser, UniqueKey};

/// Builds a [`UserFilter`] from the params of a list or of a count, which are two types with the same fields.
/// `signed` says whether values can start with a plus or minus sign.
macro_rules! filter_of {
    ($params:expr, signed: $signed:expr) => {{
        use clerk_user::UserId;

        use $crate::handlers::users::filter::{Interval, Selection, UserFilter, texts};
        #[expect(deprecated, reason = "the deprecated filter still works")]
        let last_active_since = $params.last_active_at_since;
        UserFilter {
            ids: Selection::new(texts($params.user_id.as_deref(), UserId::as_str), $signed),
            external_ids: Selection::new(texts($params.external_id.as_deref(), String::as_str), $signed),
            organizations: Selection::new(texts($params.organization_id.as_deref(), String::as_str), true),
            emails: $params.email_address.as_deref().unwrap_or_default(),
            phones: $params.phone_number.as_deref().unwrap_or_default(),
            wallets: $params.web3_wallet.as_deref().unwrap_or_default(),
            usernames: $params.username.as_deref().unwrap_or_default(),
            query: $params.query.as_deref(),
            email_query: $params.email_address_query.as_deref(),
            phone_query: $params.phone_number_query.as_deref(),
            username_query: $params.username_query.as_deref(),
            name_query: $params.name_query.as_deref(),
            banned: $params.banned,
            created: Interval {
                before: $params.created_at_before,
                after: $params.created_at_after,
                since: None,
            },
            active: Interval {
                before: $params.last_active_at_before,
                after: $params.last_active_at_after,
                since: last_active_since,
            },
            signed_in: Interval {
                before: $params.last_sign_in_at_before,
                after: $params.last_sign_in_at_after,
                since: None,
            },
            provider: $params.provider.as_deref(),
            provider_users: $params.provider_user_id.as_deref().unwrap_or_default(),
        }
    }};
}
pub(super) use filter_of;

/// The texts of a list param.
pub(super) fn texts<T>(values: Option<&[T]>, text: fn(&T) -> &str) -> Vec<&str> {
    values.unwrap_or_default().iter().map(text).collect()
}

/// Which users a list shows. An empty list of values does not filter.
pub(super) struct UserFilter<'a> {
    pub(super) ids: Selection<'a>,
    pub(super) external_ids: Selection<'a>,
    pub(super) organizations: Selection<'a>,
    pub(super) emails: &'a [String],
    pub(super) phones: &'a [String],
    pub(super) wallets: &'a [String],
    pub(super) usernames: &'a [String],
    pub(super) query: Option<&'a str>,
    pub(super) email_query: Option<&'a str>,
    pub(super) phone_query: Option<&'a str>,
    pub(super) username_query: Option<&'a str>,
    pub(super) name_query: Option<&'a str>,
    pub(super) banned: Option<bool>,
    pub(super) created: Interval,
    pub(super) active: Interval,
    pub(super) signed_in: Interval,
    pub(super) provider: Option<&'a str>,
    pub(super) provider_users: &'a [String],
}

impl UserFilter<'_> {
    /// Whether a user passes every filter.
    pub(super) fn matches(&self, user: &StoredUser, store: &Store, policy: &Policy) -> bool {
        self.matches_names(user)
            && self.matches_identifiers(user)
            && self.matches_organizations(user, store)
            && self.matches_external_accounts(user)
            && self.banned.is_none_or(|banned| (policy.passes_banned_filter)(user, banned))
            && self.created.contains(Some(user.created_at))
            && self.active.contains(user.last_active_at)
            && self.signed_in.contains(user.last_sign_in_at)
            && self.query.is_none_or(|query| contains_anywhere(user, query))
    }

    /// Searches the memberships only where the request filters by them.
    fn matches_organizations(&self, user: &StoredUser, store: &Store) -> bool {
        if self.organizations.is_empty() {
            return true;
        }
        let memberships = store.memberships.of_user(&user.id);
        let ids: Vec<&str> = memberships.iter().map(|membership| membership.organization.as_str()).collect();
        self.organizations.selects_any(&ids)
    }

    fn matches_names(&self, user: &StoredUser) -> bool {
        let username = user.username.as_deref();
        let names = [user.first_name.as_deref(), user.last_name.as_deref()];
        self.ids.selects(Some(user.id.as_str()))
            && self.external_ids.selects(user.external_id.as_deref())
            && (self.usernames.is_empty()
                || self
                    .usernames
                    .iter()
                    .any(|wanted| username.is_some_and(|username| wanted.eq_ignore_ascii_case(username))))
            && self.username_query.is_none_or(|query| contains(username, query))
            && self.name_query.is_none_or(|query| names.iter().any(|name| contains(*name, query)))
    }

    fn matches_identifiers(&self, user: &StoredUser) -> bool {
        let has_any = |values: &[String], kind: IdentifierKind| {
            let list = &user.identifiers(kind).list;
            let mut keys = values.iter().map(|value| UniqueKey::identifier(kind, value));
            values.is_empty() || keys.any(|key| list.iter().any(|identifier| identifier.unique_key() == key))
        };
        let has_part = |query: Option<&str>, kind: IdentifierKind| {
            let list = &user.identifiers(kind).list;
            query.is_none_or(|query| list.iter().any(|identifier| contains(Some(&identifier.value), query)))
        };
        has_any(self.emails, IdentifierKind::Email)
            && has_any(self.phones, IdentifierKind::Phone)
            && has_any(self.wallets, IdentifierKind::Wallet)
            && has_part(self.email_query, IdentifierKind::Email)
            && has_part(self.phone_query, IdentifierKind::Phone)
    }

    fn matches_external_accounts(&self, user: &StoredUser) -> bool {
        self.provider.is_none_or(|provider| {
            user.external_accounts.iter().any(|account| {
                account.provider == provider && self.provider_users.contains(&account.provider_user_id)
            })
        })
    }
}

/// Whether an identifier, an id or a name of a user contains a text.
fn contains_anywhere(user: &StoredUser, query: &str) -> bool {
    let names = [&user.external_id, &user.username, &user.first_name, &user.last_name];
    let identifiers = user.all_identifiers().map(|identifier| Some(identifier.value.as_str()));
    let texts = names.into_iter().map(Option::as_deref).chain(identifiers);
    texts.chain([Some(user.id.as_str())]).any(|text| contains(text, query))
}

fn contains(text: Option<&str>, query: &str) -> bool {
    text.is_some_and(|text| text.to_lowercase().contains(&query.to_lowercase()))
}

/// The instants before one bound, after another, and since a third, which is included. A missing instant
/// passes only where there is no bound.
pub(super) struct Interval {
    pub(super) before: Option<Timestamp>,
    pub(super) after: Option<Timestamp>,
    pub(super) since: Option<Timestamp>,
}

impl Interval {
    fn contains(&self, instant: Option<Timestamp>) -> bool {
        self.before.is_none_or(|bound| instant.is_some_and(|instant| instant < bound))
            && self.after.is_none_or(|bound| instant.is_some_and(|instant| instant > bound))
            && self.since.is_none_or(|bound| instant.is_some_and(|instant| instant >= bound))
    }
}

/// Values to include and values to exclude.
pub(super) struct Selection<'a> {
    include: Vec<&'a str>,
    exclude: Vec<&'a str>,
}

impl<'a> Selection<'a> {
    /// Splits values by their sign, where they have one. A minus sign excludes a value.
    pub(super) fn new(values: Vec<&'a str>, signed: bool) -> Self {
        if !signed {
            return Self { include: values, exclude: Vec::new() };
        }
        let (exclude, include): (Vec<&str>, Vec<&str>) =
            values.into_iter().partition(|value| value.starts_with('-'));
        Self {
            include: include.iter().map(|value| value.strip_prefix('+').unwrap_or(value)).collect(),
            exclude: exclude.iter().map(|value| value.strip_prefix('-').unwrap_or(value)).collect(),
        }
    }

    const fn is_empty(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }

    fn selects(&self, value: Option<&str>) -> bool {
        self.selects_any(value.as_slice())
    }

    /// Whether one of the values is included, and none is excluded.
    fn selects_any(&self, values: &[&str]) -> bool {
        let is_in = |list: &[&str]| values.iter().any(|value| list.contains(value));
        (self.include.is_empty() || is_in(&self.include)) && !is_in(&self.exclude)
    }
}
