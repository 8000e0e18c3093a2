//! Listing and counting users: filtered, ordered and paged. The numbers of paging were checked when the
//! request was decoded.

use std::cmp::Ordering;

use clerk_user::backend::{GetCountParams, GetUserListParams};
use clerk_user::{UserId, UserOrderBy, errors, wire};
use clerk_user_runtime::{ApiError, Timestamp};

use super::filter::filter_of;
use crate::handlers::paging::slice;
use crate::state::{IdentifierKind, StoredUser};
use crate::transaction::Transaction;

impl Transaction<'_> {
    /// One page of the users who pass the filters.
    pub(crate) fn list_users(&self, params: &GetUserListParams) -> Result<Vec<&StoredUser>, ApiError> {
        let filter = filter_of!(params, signed: true);
        let order = Order::new(&params.order_by);
        let mut users: Vec<&StoredUser> =
            self.store.users().filter(|user| filter.matches(user, self.store, self.policy)).collect();
        users.sort_by(|one, other| order.compare(one, other));
        let offset = match &params.starting_after {
            Some(last) => offset_after(&users, last, &order, params.offset)?,
            None => params.offset,
        };
        Ok(slice(users, params.limit, offset).collect())
    }

    /// The number of users who pass the filters.
    pub(crate) fn count_users(&self, params: &GetCountParams) -> i64 {
        let filter = filter_of!(params, signed: false);
        let count = self.store.users().filter(|user| filter.matches(user, self.store, self.policy)).count();
        i64::try_from(count).unwrap_or(i64::MAX)
    }
}

/// An order of users. Users who are equal in it keep the order of their creation.
struct Order<'a> {
    property: &'a str,
    descending: bool,
}

impl<'a> Order<'a> {
    /// A minus sign means descending. A plus sign, or no sign, means ascending.
    fn new(order: &'a UserOrderBy) -> Self {
        let text = order.as_str();
        let property = text.strip_prefix(['+', '-']).unwrap_or(text);
        Self { property, descending: text.starts_with('-') }
    }

    fn compare(&self, one: &StoredUser, other: &StoredUser) -> Ordering {
        let order = (self.key(one), one.serial).cmp(&(self.key(other), other.serial));
        if self.descending { order.reverse() } else { order }
    }

    /// The value that the user is ordered by. Of several identifiers it is the primary one.
    fn key(&self, user: &'a StoredUser) -> OrderKey<'a> {
        let primary = |kind: IdentifierKind| {
            OrderKey::text(user.identifiers(kind).primary().map(|identifier| identifier.value.as_str()))
        };
        match self.property {
            wire::user::CREATED_AT => OrderKey::Instant(user.created_at),
            wire::user::UPDATED_AT => OrderKey::Instant(user.updated_at),
            wire::user::LAST_ACTIVE_AT => OrderKey::instant(user.last_active_at),
            wire::user::LAST_SIGN_IN_AT => OrderKey::instant(user.last_sign_in_at),
            wire::user::FIRST_NAME => OrderKey::text(user.first_name.as_deref()),
            wire::user::LAST_NAME => OrderKey::text(user.last_name.as_deref()),
            wire::user::USERNAME => OrderKey::text(user.username.as_deref()),
            wire::email_address::EMAIL_ADDRESS => primary(IdentifierKind::Email),
            wire::phone_number::PHONE_NUMBER => primary(IdentifierKind::Phone),
            WALLET_ORDER => primary(IdentifierKind::Wallet),
            _ => OrderKey::Missing,
        }
    }
}

/// The only order that is not named after a property.
const WALLET_ORDER: &str = "web3wallet";

/// A value that users are ordered by. A missing value comes first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum OrderKey<'a> {
    Missing,
    Instant(Timestamp),
    Text(&'a str),
}

impl<'a> OrderKey<'a> {
    fn text(text: Option<&'a str>) -> Self {
        text.map_or(Self::Missing, Self::Text)
    }

    fn instant(instant: Option<Timestamp>) -> Self {
        instant.map_or(Self::Missing, Self::Instant)
    }
}

/// The offset of the user after another one. It requires the order of creation, and excludes an offset in the
/// request.
fn offset_after(
    users: &[&StoredUser],
    last: &UserId,
    order: &Order<'_>,
    offset: i64,
) -> Result<i64, ApiError> {
    let param = wire::params::STARTING_AFTER;
    if offset > 0 || order.property != wire::user::CREATED_AT {
        return Err(ApiError::new(errors::FORM_CONDITIONAL_PARAM_DISALLOWED).param(param));
    }
    let index = users.iter().position(|user| user.id == *last);
    let index = index.ok_or_else(|| ApiError::new(errors::FORM_RESOURCE_NOT_FOUND).param(param))?;
    Ok(i64::try_from(index + 1).unwrap_or(i64::MAX))
}
