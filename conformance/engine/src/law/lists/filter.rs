//! ListFilter: a list with a filter shows exactly the rows that pass it, and a count counts them.
//! Which rows pass, the oracle says of what each row shows when it is read on its own.

use clerk_user_runtime::{FilterTest, OperationSpec, ParamSpec, Returns, RuleKind, Target};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use crate::fixtures;
use crate::fixtures::Params;
use crate::fixtures::owner_list::{OwnerList, items, same_ids, total_count};
use crate::fixtures::rows::{RowBuilder, RowPlan, SearchToken};
use crate::generators::values;
use crate::law::expectations::expect_success;
use crate::oracle::filter::{passes_filter, values_at};
use crate::runner::check::RuleCheck;
use crate::runner::session::{CheckResult, Session, ensure};

/// One of so many cases is about more rows than a list of values can name.
const CROWDS: usize = 32;

/// One request with the filter.
#[derive(Clone, Debug)]
struct Asked {
    /// Rows to look for, by their place; and how each is marked where marks are read.
    picked: Vec<(bool, u8)>,
    /// Whether a value is named that nobody has.
    unknown: bool,
    /// The text to look for is this part of what rows have.
    part: Part,
    /// How far from the instant of a row.
    off: i64,
}

/// Which text is looked for.
#[derive(Clone, Copy, Debug)]
enum Part {
    Lower,
    Upper,
    /// The token without its ends.
    Middle,
    /// The end of the id of the first row.
    Id,
}

pub(crate) fn list_filter(rule_check: &mut RuleCheck<'_>) {
    let RuleKind::ListFilter { test, at } = &rule_check.rule.kind else { return };
    let at: Vec<&str> = at.iter().map(AsRef::as_ref).collect();
    let targets = rule_check.targets();
    let Some(param) = targets.iter().find_map(|target| param(target)) else {
        return rule_check.skip("no list of these is declared");
    };
    let Some(rows) = RowBuilder::new(*test, &at) else {
        return rule_check.skip("no scene can make rows that differ in what the filter looks at");
    };
    let part = prop_oneof![
        3 => Just(Part::Lower),
        2 => Just(Part::Upper),
        2 => Just(Part::Middle),
        1 => Just(if at.contains(&fixtures::ID) { Part::Id } else { Part::Lower }),
    ];
    let off = prop_oneof![3 => -1..=1_i64, 1 => -100_000..100_000_i64];
    let asked = (vec((any::<bool>(), 0..3_u8), 5), any::<bool>(), part, off)
        .prop_map(|(picked, unknown, part, off)| Asked { picked, unknown, part, off });
    if *test == FilterTest::Part {
        // It takes many calls, so that it gets a few of the cases.
        rule_check.for_all_sharing(CROWDS, rows.plans(), |session, sketches| {
            bulk_create(session, &targets, rows, &sketches[0])
        });
    }
    rule_check.for_all((rows.plans(), asked), |session, (sketches, asked)| {
        let token = SearchToken::from_nonce(&session.fresh());
        let mut owners = Vec::new();
        for sketch in &sketches {
            let given = rows.params(session, sketch, &token);
            owners.push(fixtures::create_owner(session, given)?.0);
        }
        let made: Vec<Value> =
            owners.iter().map(|owner| fixtures::read(session, owner)).collect::<Result<_, _>>()?;
        let wanted = wanted(session, *test, param, &made, &at, &asked, &token, rows)?;
        let passes = |row: &Value| {
            let values: Vec<Value> = at.iter().flat_map(|place| values_at(row, place)).collect();
            passes_filter(*test, &wanted, &values)
        };
        let mut expected = Vec::new();
        for row in made.iter().filter(|row| passes(row)) {
            expected.push(fixtures::id_of(row)?);
        }
        for target in &targets {
            let operation = fixtures::operation(&target.operation);
            let mut params = fixtures::single_param(param, wanted.clone());
            params.extend(RowBuilder::restrict_to(&made, operation, param)?);
            compare(session, operation, params, &expected)?;
        }
        session.evaluated();
        Ok(())
    });
}

/// The param of the filter.
fn param(target: &Target) -> Option<&'static ParamSpec> {
    fixtures::operation(&target.operation).param(target.params.first()?)
}

/// What the filter is asked for.
#[expect(clippy::too_many_arguments, reason = "each is drawn or made apart from the others")]
fn wanted(
    session: &mut Session<'_>,
    test: FilterTest,
    param: &ParamSpec,
    made: &[Value],
    at: &[&str],
    asked: &Asked,
    token: &SearchToken,
    rows: RowBuilder<'_>,
) -> Result<Value, crate::runner::session::Abort> {
    let place = at.first().copied().unwrap_or_default();
    Ok(match test {
        FilterTest::AnyOf | FilterTest::Signed => {
            let mut values = Vec::new();
            for (row, (picked, mark)) in made.iter().zip(&asked.picked) {
                let mark = match (test, mark) {
                    (FilterTest::Signed, 1) => "+",
                    (FilterTest::Signed, 2) => "-",
                    _ => "",
                };
                let shown = values_at(row, place).into_iter().filter(|_| *picked);
                let texts = shown.filter_map(|value| value.as_str().map(|text| format!("{mark}{text}")));
                values.extend(texts);
            }
            if asked.unknown || values.is_empty() {
                // Of the same form as the others, so that it is taken and found to be nobody's.
                let form = fixtures::owner_create_operation()
                    .map(fixtures::operation)
                    .and_then(|one| one.param(param.wire));
                let unknown = values::plain_value(form.unwrap_or(param))
                    .unwrap_or(values::GeneratedValue::Text("user_"));
                values.extend(unknown.resolve(&session.fresh()).as_str().map(str::to_owned));
            }
            Value::from(values)
        }
        FilterTest::Part if rows.searches_digits() => Value::from(token.digits()),
        FilterTest::Part => Value::from(match asked.part {
            Part::Lower => token.text().to_owned(),
            Part::Upper => token.text().to_uppercase(),
            Part::Middle => token.inner_text().to_owned(),
            Part::Id => {
                fixtures::id_of(&made[0])?.chars().rev().take(8).collect::<Vec<_>>().iter().rev().collect()
            }
        }),
        FilterTest::Before | FilterTest::After => {
            let instants: Vec<i64> = made
                .iter()
                .flat_map(|row| values_at(row, place))
                .filter_map(|value| value.as_i64())
                .collect();
            let base = asked.picked.iter().position(|(picked, _)| *picked).unwrap_or_default();
            let base = instants.get(base % instants.len().max(1)).copied().unwrap_or(1_700_000_000_000);
            Value::from(base + asked.off)
        }
        FilterTest::Is => Value::from(asked.unknown),
    })
}

/// Asks with the filter, and compares the rows, or their number.
fn compare(
    session: &mut Session<'_>,
    operation: &'static OperationSpec,
    params: Params,
    expected: &[String],
) -> CheckResult {
    let body = expect_success(operation.id, session.call(fixtures::backend_request(operation, params))?)?;
    if matches!(operation.returns, Returns::One(_)) {
        let counted = total_count(&body);
        let wanted = u64::try_from(expected.len()).ok();
        return ensure(
            counted == wanted,
            format!("{} counts {} that pass the filter", operation.id, expected.len()),
            format!("it counts {counted:?}"),
        );
    }
    let listed: Vec<String> = items(&body)?.iter().map(fixtures::id_of).collect::<Result<_, _>>()?;
    ensure(
        same_ids(expected, &listed),
        format!("{} shows the {} that pass the filter, {expected:?}", operation.id, expected.len()),
        format!("it shows {listed:?}"),
    )
}

/// A token that no row has yet, and what is looked for with it. Digits are few, so that rows of other cases
/// can hold them by accident.
fn unheard_of(
    session: &mut Session<'_>,
    targets: &[&Target],
    rows: RowBuilder<'_>,
) -> Result<(SearchToken, String), crate::runner::session::Abort> {
    let lists = |target: &&&Target| OwnerList::of_target(target).is_some();
    for _ in 0..8 {
        let token = SearchToken::from_nonce(&session.fresh());
        let text = if rows.searches_digits() { token.digits() } else { token.text() }.to_owned();
        let Some((target, param)) = targets.iter().find(lists).and_then(|one| Some((one, param(one)?)))
        else {
            return Ok((token, text));
        };
        let operation = fixtures::operation(&target.operation);
        let request =
            fixtures::backend_request(operation, fixtures::single_param(param, Value::from(text.as_str())));
        if items(&session.ok(request)?)?.is_empty() {
            return Ok((token, text));
        }
    }
    Err(crate::runner::session::Abort::Scene("rows of other cases hold each text that was drawn".to_owned()))
}

/// More rows than a list of values can name, all of which pass.
fn bulk_create(
    session: &mut Session<'_>,
    targets: &[&Target],
    rows: RowBuilder<'_>,
    sketch: &RowPlan,
) -> CheckResult {
    let (token, text) = unheard_of(session, targets, rows)?;
    let sketch = sketch.with_token_first();
    let most = OwnerList::count_operation().map_or(0, OwnerList::max_ids);
    let mut expected = Vec::new();
    for _ in 0..=most.min(200) {
        let given = rows.params(session, &sketch, &token);
        expected.push(fixtures::create_owner(session, given)?.0.id);
    }
    for target in targets {
        let operation = fixtures::operation(&target.operation);
        let Some(param) = param(target) else { continue };
        let mut params = fixtures::single_param(param, Value::from(text.as_str()));
        if let Some(list) = OwnerList::of_target(target) {
            params.extend(list.page_params(Some(expected.len() + 1), None));
        }
        compare(session, operation, params, &expected)?;
    }
    session.evaluated();
    Ok(())
}
