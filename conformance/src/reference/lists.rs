//! The list of users: filtered, ordered, cut into a page. The numbers of paging have been checked
//! and filled in when the request was decoded.

use std::cmp::Ordering;

use clerk_user::backend::{GetCountParams, GetUserListParams};
use clerk_user::{UserId, UserOrderBy, errors, wire};
use clerk_user_runtime::{ApiError, Timestamp};

use super::Work;
use super::store::StoredUser;
use super::users::refuse_unperformed;

/// The filter that the params of a list or of a count ask for: two types with the same fields.
macro_rules! filter {
    ($params:expr, signed: $signed:expr) => {{
        #[expect(deprecated, reason = "the deprecated filter is refused by name")]
        let last_active_since = $params.last_active_at_since.is_some();
        refuse_unperformed(&[
            ($params.phone_number.is_some(), wire::params::PHONE_NUMBER),
            ($params.web3_wallet.is_some(), wire::params::WEB3_WALLET),
            ($params.organization_id.is_some(), wire::params::ORGANIZATION_ID),
            ($params.phone_number_query.is_some(), wire::params::PHONE_NUMBER_QUERY),
            ($params.last_active_at_before.is_some(), wire::params::LAST_ACTIVE_AT_BEFORE),
            ($params.last_active_at_after.is_some(), wire::params::LAST_ACTIVE_AT_AFTER),
            (last_active_since, wire::params::LAST_ACTIVE_AT_SINCE),
            ($params.last_sign_in_at_before.is_some(), wire::params::LAST_SIGN_IN_AT_BEFORE),
            ($params.last_sign_in_at_after.is_some(), wire::params::LAST_SIGN_IN_AT_AFTER),
            ($params.provider.is_some(), wire::params::PROVIDER),
        ])?;
        let ids: Vec<&str> = $params.user_id.iter().flatten().map(UserId::as_str).collect();
        let external_ids: Vec<&str> = $params.external_id.iter().flatten().map(String::as_str).collect();
        Filter {
            ids: Choice::of(ids, $signed),
            external_ids: Choice::of(external_ids, $signed),
            emails: $params.email_address.as_deref().unwrap_or_default(),
            usernames: $params.username.as_deref().unwrap_or_default(),
            query: $params.query.as_deref(),
            email_query: $params.email_address_query.as_deref(),
            username_query: $params.username_query.as_deref(),
            name_query: $params.name_query.as_deref(),
            banned: $params.banned,
            created_before: $params.created_at_before,
            created_after: $params.created_at_after,
        }
    }};
}

impl Work<'_> {
    /// One page of the users that a filter lets through.
    pub(super) fn list_users(&self, params: &GetUserListParams) -> Result<Vec<&StoredUser>, ApiError> {
        let filter = filter!(params, signed: true);
        let order = Order::of(&params.order_by);
        let mut users: Vec<&StoredUser> = self.store.users().filter(|user| filter.lets(user)).collect();
        users.sort_by(|one, other| order.compare(one, other));
        let offset = match &params.starting_after {
            Some(last) => behind(&users, last, &order, params.offset)?,
            None => usize::try_from(params.offset).unwrap_or(usize::MAX),
        };
        let limit = usize::try_from(params.limit).unwrap_or_default();
        Ok(users.into_iter().skip(offset).take(limit).collect())
    }

    /// How many users a filter lets through.
    pub(super) fn count_users(&self, params: &GetCountParams) -> Result<i64, ApiError> {
        let filter = filter!(params, signed: false);
        let count = self.store.users().filter(|user| filter.lets(user)).count();
        Ok(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// Which users a list shows. An empty list of values is no filter.
struct Filter<'a> {
    ids: Choice<'a>,
    external_ids: Choice<'a>,
    emails: &'a [String],
    usernames: &'a [String],
    query: Option<&'a str>,
    email_query: Option<&'a str>,
    username_query: Option<&'a str>,
    name_query: Option<&'a str>,
    banned: Option<bool>,
    created_before: Option<Timestamp>,
    created_after: Option<Timestamp>,
}

impl Filter<'_> {
    fn lets(&self, user: &StoredUser) -> bool {
        let username = user.username.as_deref();
        let names = [user.first_name.as_deref(), user.last_name.as_deref()];
        let has_email = |test: &dyn Fn(&str) -> bool| user.emails.iter().any(|email| test(&email.address));
        let any_email = |wanted: &[String]| has_email(&|address| wanted.iter().any(|one| same(one, address)));
        self.ids.lets(Some(user.id.as_str()))
            && self.external_ids.lets(user.external_id.as_deref())
            && (self.emails.is_empty() || any_email(self.emails))
            && (self.usernames.is_empty()
                || self.usernames.iter().any(|one| username.is_some_and(|it| same(one, it))))
            && self.email_query.is_none_or(|part| has_email(&|address| holds(Some(address), part)))
            && self.username_query.is_none_or(|part| holds(username, part))
            && self.name_query.is_none_or(|part| names.iter().any(|name| holds(*name, part)))
            && self.query.is_none_or(|part| {
                let texts = [Some(user.id.as_str()), user.external_id.as_deref(), username];
                texts.iter().chain(&names).any(|text| holds(*text, part))
                    || has_email(&|address| holds(Some(address), part))
            })
            && self.banned.is_none_or(|banned| user.banned == banned)
            && self.created_before.is_none_or(|instant| user.created_at < instant)
            && self.created_after.is_none_or(|instant| user.created_at > instant)
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

    /// What the order looks at. Of what no user of the reference has, all have the same.
    fn key(&self, user: &'a StoredUser) -> Key<'a> {
        match self.property {
            wire::user::CREATED_AT => Key::Instant(user.created_at),
            wire::user::UPDATED_AT => Key::Instant(user.updated_at),
            wire::user::FIRST_NAME => Key::text(user.first_name.as_deref()),
            wire::user::LAST_NAME => Key::text(user.last_name.as_deref()),
            wire::user::USERNAME => Key::text(user.username.as_deref()),
            wire::email_address::EMAIL_ADDRESS => {
                let primary = user.primary_email.as_ref().and_then(|id| user.email(id));
                Key::text(primary.map(|email| email.address.as_str()))
            }
            _ => Key::Nothing,
        }
    }
}

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
