//! ListFilter: a filtered list shows exactly the rows that pass the filter, and a count counts them. The
//! oracle decides which rows pass, from what a read of each row shows.

use clerk_user::wire;
use clerk_user_runtime::{FilterTest, OperationSpec, ParamSpec, ParamType, Returns, RuleKind, Target};
use proptest::collection::vec;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::owner_list::{OwnerList, items, same_ids, total_count};
use crate::fixtures::rows::{RowBuilder, RowPlan, SearchToken};
use crate::generators::values;
use crate::law::expectations::expect_success;
use crate::oracle::filter::{passes_filter, values_at};
use crate::runner::check::RuleCheck;
use crate::runner::session::{Abort, CheckResult, Session, ensure};

/// One in this many cases has more rows than a request can name.
const BULK_CASES: usize = 32;

/// The drawn parts of a filter value.
#[derive(Clone, Debug, Serialize)]
struct FilterChoice {
    /// For each row: whether the filter names its value, and the sign where signs count.
    rows: Vec<(bool, u8)>,
    /// Whether the filter names a value that no row has; the value itself of a boolean filter.
    flag: bool,
    /// The text to search for.
    text: SearchText,
    /// The difference to the instant of a row.
    offset: i64,
}

/// The text that a filter searches for.
#[derive(Clone, Copy, Debug, Serialize)]
enum SearchText {
    /// The token in lower case.
    Lower,
    /// The token in upper case.
    Upper,
    /// The token without its ends.
    Inner,
    /// The end of the first row's id.
    Id,
    /// A text that looks like something else, and that no row has.
    LookAlike,
}

/// A text that a server may take for no text.
const LOOK_ALIKE: &str = "null";

/// A filter under test, and the rows to test it with.
#[derive(Clone, Copy)]
struct FilterCheck<'a> {
    test: FilterTest,
    param: &'static ParamSpec,
    paths: &'a [&'a str],
    rows: RowBuilder<'a>,
}

pub(crate) fn list_filter(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ListFilter { test, at } = &rule_check.rule.kind else { return };
    let paths: Vec<&str> = at.iter().map(AsRef::as_ref).collect();
    let targets = rule_check.targets();
    let Some(param) = targets.iter().find_map(|target| filter_param(target)) else {
        return rule_check.skip("none of these lists is available");
    };
    let Some(rows) = RowBuilder::new(*test, &paths) else {
        return rule_check.skip("no fixture creates rows that differ in the filtered properties");
    };
    let text = prop_oneof![
        3 => Just(SearchText::Lower),
        2 => Just(SearchText::Upper),
        2 => Just(SearchText::Inner),
        1 => Just(SearchText::LookAlike),
        1 => Just(if paths.contains(&fixtures::ID) { SearchText::Id } else { SearchText::Lower }),
    ];
    let offset = prop_oneof![3 => -1..=1_i64, 1 => -100_000..100_000_i64];
    let choice = (vec((any::<bool>(), 0..3_u8), 5), any::<bool>(), text, offset)
        .prop_map(|(rows, flag, text, offset)| FilterChoice { rows, flag, text, offset });
    if *test == FilterTest::Part {
        // This check makes many calls, so it gets few of the cases.
        rule_check.for_all_with_share(BULK_CASES, rows.plans(), |session, plans| {
            check_many_rows(session, &targets, rows, &plans[0])
        });
    }
    let filter = FilterCheck { test: *test, param, paths: &paths, rows };
    rule_check.for_all((rows.plans(), choice), |session, (plans, choice)| {
        check_filter(session, &targets, filter, &plans, &choice)
    });
}

fn check_filter(
    session: &mut Session<'_>,
    targets: &[&Target],
    filter: FilterCheck<'_>,
    plans: &[RowPlan],
    choice: &FilterChoice,
) -> CheckResult {
    let token = SearchToken::from_nonce(&session.fresh_name());
    let mut owners = Vec::new();
    for plan in plans {
        let params = filter.rows.params(session, plan, &token);
        owners.push(fixtures::create_owner(session, params)?.0);
    }
    let rows: Vec<Value> = owners
        .iter()
        .map(|owner| Ok(fixtures::read(session, owner)?.to_value()))
        .collect::<Result<_, _>>()?;
    let wanted = filter.value(session, &rows, choice, &token)?;
    let passes = |row: &Value| {
        let values: Vec<Value> = filter.paths.iter().flat_map(|path| values_at(row, path)).collect();
        passes_filter(filter.test, &wanted, &values)
    };
    let mut expected = Vec::new();
    for row in rows.iter().filter(|row| passes(row)) {
        expected.push(fixtures::id_of(row)?);
    }
    for target in targets {
        let operation = fixtures::operation(&target.operation);
        let mut params = fixtures::single_param(filter.param, wanted.clone());
        params.extend(RowBuilder::restrict_to(&rows, operation, filter.param)?);
        ensure_shows_rows(session, operation, params, &expected)?;
    }
    session.mark_evaluated();
    Ok(())
}

/// The param of the filter.
fn filter_param(target: &Target) -> Option<&'static ParamSpec> {
    fixtures::operation(&target.operation).param(target.params.first()?)
}

impl FilterCheck<'_> {
    /// The value of the filter in the request.
    fn value(
        self,
        session: &mut Session<'_>,
        rows: &[Value],
        choice: &FilterChoice,
        token: &SearchToken,
    ) -> Result<Value, Abort> {
        let path = self.paths.first().copied().unwrap_or_default();
        Ok(match self.test {
            FilterTest::AnyOf | FilterTest::Signed => self.value_list(session, rows, choice, path),
            FilterTest::Part if self.rows.searches_digits() => Value::from(token.digits()),
            FilterTest::Part => Value::from(match choice.text {
                SearchText::Lower => token.text().to_owned(),
                SearchText::Upper => token.text().to_uppercase(),
                SearchText::Inner => token.inner_text().to_owned(),
                SearchText::Id => {
                    let id = fixtures::id_of(&rows[0])?;
                    id.chars().rev().take(8).collect::<Vec<_>>().iter().rev().collect()
                }
                SearchText::LookAlike => LOOK_ALIKE.to_owned(),
            }),
            FilterTest::Before | FilterTest::After => {
                let instants: Vec<i64> = rows
                    .iter()
                    .flat_map(|row| values_at(row, path))
                    .filter_map(|value| value.as_i64())
                    .collect();
                let row = choice.rows.iter().position(|(named, _)| *named).unwrap_or_default();
                let instant = instants.get(row % instants.len().max(1)).copied().unwrap_or(1_700_000_000_000);
                Value::from(instant + choice.offset)
            }
            FilterTest::Is => Value::from(choice.flag),
        })
    }

    fn value_list(
        self,
        session: &mut Session<'_>,
        rows: &[Value],
        choice: &FilterChoice,
        path: &str,
    ) -> Value {
        let mut values = Vec::new();
        for (row, (named, sign)) in rows.iter().zip(&choice.rows) {
            let sign = match (self.test, sign) {
                (FilterTest::Signed, 1) => "+",
                (FilterTest::Signed, 2) => "-",
                _ => "",
            };
            let named_values = values_at(row, path).into_iter().filter(|_| *named);
            let texts = named_values.filter_map(|value| value.as_str().map(|text| format!("{sign}{text}")));
            values.extend(texts);
        }
        if choice.flag || values.is_empty() {
            // A value of the same format as the others, so the request is accepted but matches no row.
            let create_param = fixtures::owner_create_operation()
                .map(fixtures::operation)
                .and_then(|create| create.param(self.param.wire));
            let unknown = values::plain_value(create_param.unwrap_or(self.param))
                .unwrap_or(values::GeneratedValue::Text("user_"));
            values.extend(unknown.resolve(&session.fresh_name()).as_str().map(str::to_owned));
            let is_any_text = matches!(self.param.ty, ParamType::String { format: None, .. });
            if is_any_text && matches!(choice.text, SearchText::LookAlike) {
                values.push(LOOK_ALIKE.to_owned());
            }
        }
        Value::from(values)
    }
}

/// Calls an operation with a filter, and compares the rows or their count.
fn ensure_shows_rows(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    params: Params,
    expected: &[String],
) -> CheckResult {
    let filter = Value::Object(params.clone());
    let body = expect_success(operation.id, session.call(fixtures::backend_request(operation, params))?)?;
    if matches!(operation.returns, Returns::One(_)) {
        let count = total_count(&body);
        let actual = count.map_or_else(|| body.to_string(), |count| count.to_string());
        return ensure(
            count == u64::try_from(expected.len()).ok(),
            format!("{} with {filter} returns the count {}", operation.id, expected.len()),
            format!("{} returns {actual}", operation.id),
        );
    }
    let listed: Vec<String> = items(&body)?.iter().map(fixtures::id_of).collect::<Result<_, _>>()?;
    ensure(
        same_ids(expected, &listed),
        format!("{} with {filter} returns the ids {expected:?}", operation.id),
        format!("{} returns the ids {listed:?}", operation.id),
    )?;
    ensure_fills_page(session, operation, filter, expected)
}

/// A page of one row has a row that passes the filter, wherever it is among all rows.
fn ensure_fills_page(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    filter: Value,
    expected: &[String],
) -> CheckResult {
    let (Some(limit), Value::Object(mut params)) = (operation.param(wire::params::LIMIT), filter) else {
        return Ok(());
    };
    let calls = session.call_count();
    params.insert(limit.wire.to_owned(), Value::from(1));
    let filter = Value::Object(params.clone());
    let body = session.call_ok(fixtures::backend_request(operation, params))?;
    let listed: Vec<String> = items(&body)?.iter().map(fixtures::id_of).collect::<Result<_, _>>()?;
    let is_right = listed.len() == expected.len().min(1) && listed.iter().all(|id| expected.contains(id));
    ensure(
        is_right,
        format!("{} with {filter} returns one of the ids {expected:?}", operation.id),
        format!("{} returns the ids {listed:?}", operation.id),
    )?;
    session.hide_calls_since(calls);
    Ok(())
}

/// A token that no row has yet, and the text to search for. There are few different digits, so a row of
/// another case may have them by accident.
fn unused_token(
    session: &mut Session<'_>,
    targets: &[&Target],
    rows: RowBuilder<'_>,
) -> Result<(SearchToken, String), Abort> {
    let is_list = |target: &&&Target| OwnerList::of_target(target).is_some();
    for _ in 0..8 {
        let token = SearchToken::from_nonce(&session.fresh_name());
        let text = if rows.searches_digits() { token.digits() } else { token.text() }.to_owned();
        let list = targets.iter().find(is_list).and_then(|target| Some((target, filter_param(target)?)));
        let Some((target, param)) = list else {
            return Ok((token, text));
        };
        let operation = fixtures::operation(&target.operation);
        let params = fixtures::single_param(param, Value::from(text.as_str()));
        let request = fixtures::backend_request(operation, params);
        if items(&*session.call_ok(request)?)?.is_empty() {
            return Ok((token, text));
        }
    }
    Err(Abort::SetupFailed("rows of other cases match each drawn search text".to_owned()))
}

/// Checks a filter that more rows pass than a request can name.
fn check_many_rows(
    session: &mut Session<'_>,
    targets: &[&Target],
    rows: RowBuilder<'_>,
    plan: &RowPlan,
) -> CheckResult {
    let (token, text) = unused_token(session, targets, rows)?;
    let plan = plan.with_token_first();
    let max_ids = OwnerList::count_operation().map_or(0, OwnerList::max_ids);
    let mut expected = Vec::new();
    for _ in 0..=max_ids.min(200) {
        let params = rows.params(session, &plan, &token);
        expected.push(fixtures::create_owner(session, params)?.0.id);
    }
    for target in targets {
        let operation = fixtures::operation(&target.operation);
        let Some(param) = filter_param(target) else { continue };
        let mut params = fixtures::single_param(param, Value::from(text.as_str()));
        if let Some(list) = OwnerList::of_target(target) {
            params.extend(list.page_params(Some(expected.len() + 1), None));
        }
        ensure_shows_rows(session, operation, params, &expected)?;
    }
    session.mark_evaluated();
    Ok(())
}
