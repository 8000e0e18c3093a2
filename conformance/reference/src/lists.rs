//! The list of users: filtered, ordered, cut into a page. The numbers of paging have been checked
//! and filled in when the request was decoded.

use std::cmp::Ordering;

use clerk_user::backend::{GetCountParams, GetUserListParams};
use clerk_user::{UserId, UserOrderBy, errors, wire};
use clerk_user_runtime::{ApiError, Timestamp};

use super::Work;
use super::identifier::Kind;
use super::store::{Claim, StoredUser};

/// The filter that the params of a list or of a count ask for: two types with the same fields.
macro_rules! filter {
    ($params:expr, signed: $signed:expr) => {{
        #[expect(deprecated, reason = "the deprecated filter still works")]
        let last_active_since = $params.last_active_at_since;
        let ids: Vec<&str> = $params.user_id.iter().flatten().map(UserId::as_str).collect();
        let external_ids: Vec<&str> = $params.external_id.iter().flatten().map(String::as_str).collect();
        let organizations: Vec<&str> = $params.organization_id.iter().flatten().map(String::as_str).collect();
        Filter {
            ids: Choice::of(ids, $signed),
            external_ids: Choice::of(external_ids, $signed),
            organizations: Choice::of(organizations, true),
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
            created: Span { before: $params.created_at_before, after: $params.created_at_after, since: None },
            active: Span {
                before: $params.last_active_at_before,
                after: $params.last_active_at_after,
                since: last_active_since,
            },
            signed_in: Span {
                before: $params.last_sign_in_at_before,
                after: $params.last_sign_in_at_after,
                since: None,
            },
            provider: $params.provider.as_deref(),
            provider_users: $params.provider_user_id.as_deref().unwrap_or_default(),
        }
    }};
}

impl Work<'_> {
    /// One page of the users that a filter lets through.
    pub(super) fn list_users(&self, params: &GetUserListParams) -> Result<Vec<&StoredUser>, ApiError> {
        let filter = filter!(params, signed: true);
        let order = Order::of(&params.order_by);
        let mut users: Vec<&StoredUser> = self.store.users().filter(|user| filter.lets(user, self)).collect();
        users.sort_by(|one, other| order.compare(one, other));
        let offset = match &params.starting_after {
            Some(last) => behind(&users, last, &order, params.offset)?,
            None => usize::try_from(params.offset).unwrap_or(usize::MAX),
        };
        let limit = usize::try_from(params.limit).unwrap_or_default();
        Ok(users.into_iter().skip(offset).take(limit).collect())
    }

    /// How many users a filter lets through.
    pub(super) fn count_users(&self, params: &GetCountParams) -> i64 {
        let filter = filter!(params, signed: false);
        let count = self.store.users().filter(|user| filter.lets(user, self)).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    }
}

/// Which users a list shows. An empty list of values is no filter.
struct Filter<'a> {
    ids: Choice<'a>,
    external_ids: Choice<'a>,
    organizations: Choice<'a>,
    emails: &'a [String],
    phones: &'a [String],
    wallets: &'a [String],
    usernames: &'a [String],
    query: Option<&'a str>,
    email_query: Option<&'a str>,
    phone_query: Option<&'a str>,
    username_query: Option<&'a str>,
    name_query: Option<&'a str>,
    banned: Option<bool>,
    created: Span,
    active: Span,
    signed_in: Span,
    provider: Option<&'a str>,
    provider_users: &'a [String],
}

impl Filter<'_> {
    fn lets(&self, user: &StoredUser, work: &Work<'_>) -> bool {
        self.names(user)
            && self.identifiers(user)
            && self.organization(user, work)
            && self.accounts(user)
            && self.banned.is_none_or(|banned| (work.policy.passes_banned)(user, banned))
            && self.created.holds(Some(user.created_at))
            && self.active.holds(user.last_active_at)
            && self.signed_in.holds(user.last_sign_in_at)
            && self.query.is_none_or(|part| anywhere(user, part))
    }

    /// Memberships are looked for only where they are asked for.
    fn organization(&self, user: &StoredUser, work: &Work<'_>) -> bool {
        if self.organizations.is_open() {
            return true;
        }
        let memberships = work.memberships_of(&user.id);
        let ids: Vec<&str> = memberships.iter().map(|membership| membership.organization.as_str()).collect();
        self.organizations.lets_any(&ids)
    }

    fn names(&self, user: &StoredUser) -> bool {
        let username = user.username.as_deref();
        let names = [user.first_name.as_deref(), user.last_name.as_deref()];
        self.ids.lets(Some(user.id.as_str()))
            && self.external_ids.lets(user.external_id.as_deref())
            && (self.usernames.is_empty()
                || self.usernames.iter().any(|one| username.is_some_and(|it| same(one, it))))
            && self.username_query.is_none_or(|part| holds(username, part))
            && self.name_query.is_none_or(|part| names.iter().any(|name| holds(*name, part)))
    }

    fn identifiers(&self, user: &StoredUser) -> bool {
        let is_any = |wanted: &[String], kind: Kind| {
            let mut claims = wanted.iter().map(|value| Claim::identifier(kind, value));
            wanted.is_empty()
                || claims.any(|claim| user.identifiers(kind).list.iter().any(|one| one.claim() == claim))
        };
        let has_part = |part: Option<&str>, kind: Kind| {
            let list = &user.identifiers(kind).list;
            part.is_none_or(|part| list.iter().any(|one| holds(Some(&one.value), part)))
        };
        is_any(self.emails, Kind::Email)
            && is_any(self.phones, Kind::Phone)
            && is_any(self.wallets, Kind::Wallet)
            && has_part(self.email_query, Kind::Email)
            && has_part(self.phone_query, Kind::Phone)
    }

    fn accounts(&self, user: &StoredUser) -> bool {
        self.provider.is_none_or(|provider| {
            user.external_accounts.iter().any(|account| {
                account.provider == provider && self.provider_users.contains(&account.provider_user_id)
            })
        })
    }
}

/// Whether an identifier, an id or a name of a user has a part.
fn anywhere(user: &StoredUser, part: &str) -> bool {
    let texts = [&user.external_id, &user.username, &user.first_name, &user.last_name];
    let identifiers = user.every_identifier().map(|one| Some(one.value.as_str()));
    let mut all = texts.into_iter().map(Option::as_deref).chain(identifiers).chain([Some(user.id.as_str())]);
    all.any(|text| holds(text, part))
}

/// The instants between two others, these left out; from a third one on, this included. No bound excludes
/// what has no instant; any bound does.
struct Span {
    before: Option<Timestamp>,
    after: Option<Timestamp>,
    since: Option<Timestamp>,
}

impl Span {
    fn holds(&self, instant: Option<Timestamp>) -> bool {
        self.before.is_none_or(|bound| instant.is_some_and(|instant| instant < bound))
            && self.after.is_none_or(|bound| instant.is_some_and(|instant| instant > bound))
            && self.since.is_none_or(|bound| instant.is_some_and(|instant| instant >= bound))
    }
}

/// Values to include and to exclude, told apart by their sign where signs are read.
struct Choice<'a> {
    include: Vec<&'a str>,
    exclude: Vec<&'a str>,
}

impl<'a> Choice<'a> {
    fn of(values: Vec<&'a str>, signed: bool) -> Self {
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

    fn lets(&self, value: Option<&str>) -> bool {
        let is_in = |list: &[&str]| value.is_some_and(|value| list.contains(&value));
        (self.include.is_empty() || is_in(&self.include)) && !is_in(&self.exclude)
    }

    const fn is_open(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }

    /// Whether one of several values is included, and none excluded.
    fn lets_any(&self, values: &[&str]) -> bool {
        let is_in = |list: &[&str]| values.iter().any(|value| list.contains(value));
        (self.include.is_empty() || is_in(&self.include)) && !is_in(&self.exclude)
    }
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

fn holds(text: Option<&str>, part: &str) -> bool {
    text.is_some_and(|text| text.to_lowercase().contains(&part.to_lowercase()))
}

/// An order of users. Users that it cannot tell apart stand in the order of their creation.
struct Order<'a> {
    property: &'a str,
    descending: bool,
}

impl<'a> Order<'a> {
    /// A minus sign means descending; a plus sign and no sign mean ascending.
    fn of(order: &'a UserOrderBy) -> Self {
        let text = order.as_str();
        let property = text.strip_prefix(['+', '-']).unwrap_or(text);
        Self { property, descending: text.starts_with('-') }
    }

    fn compare(&self, one: &StoredUser, other: &StoredUser) -> Ordering {
        let order = (self.key(one), one.serial).cmp(&(self.key(other), other.serial));
        if self.descending { order.reverse() } else { order }
    }

    /// What the order looks at; of identifiers the primary one.
    fn key(&self, user: &'a StoredUser) -> Key<'a> {
        let main = |kind: Kind| Key::text(user.identifiers(kind).main().map(|one| one.value.as_str()));
        match self.property {
            wire::user::CREATED_AT => Key::Instant(user.created_at),
            wire::user::UPDATED_AT => Key::Instant(user.updated_at),
            wire::user::LAST_ACTIVE_AT => Key::instant(user.last_active_at),
            wire::user::LAST_SIGN_IN_AT => Key::instant(user.last_sign_in_at),
            wire::user::FIRST_NAME => Key::text(user.first_name.as_deref()),
            wire::user::LAST_NAME => Key::text(user.last_name.as_deref()),
            wire::user::USERNAME => Key::text(user.username.as_deref()),
            wire::email_address::EMAIL_ADDRESS => main(Kind::Email),
            wire::phone_number::PHONE_NUMBER => main(Kind::Phone),
            WALLET => main(Kind::Wallet),
            _ => Key::Nothing,
        }
    }
}

/// The one order that is not called as a property is.
const WALLET: &str = "web3wallet";

/// A value that users are ordered by; nothing comes first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Nothing,
    Instant(Timestamp),
    Text(&'a str),
}

impl<'a> Key<'a> {
    fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Nothing, Self::Text)
    }

    fn instant(instant: Option<Timestamp>) -> Self {
        instant.map_or(Self::Nothing, Self::Instant)
    }
}

/// The offset just behind a user: only in the order of creation, and not beside an offset.
fn behind(users: &[&StoredUser], last: &UserId, order: &Order<'_>, offset: i64) -> Result<usize, ApiError> {
    let param = wire::params::STARTING_AFTER;
    if offset > 0 || order.property != wire::user::CREATED_AT {
        return Err(ApiError::new(errors::FORM_CONDITIONAL_PARAM_DISALLOWED).param(param));
    }
    let place = users.iter().position(|user| user.id == *last);
    place.map(|place| place + 1).ok_or_else(|| ApiError::new(errors::FORM_RESOURCE_NOT_FOUND).param(param))
}
