//! The example in the documentation of a params type: what is required, and what its first setters look like.

use clerk_user_runtime::Format;

use crate::rust::tokens::{field_name, params_type};
use clerk_user_model::model::{Model, Operation, Param, ParamType};

/// The number of setters that an example shows.
const SETTERS: usize = 2;

/// The lines of the example. It is a test as well: it compiles, and the params are valid.
pub(crate) fn example(model: &Model, operation: &Operation) -> Vec<String> {
    let (path, name) = (model.name.replace('-', "_"), params_type(&operation.name));
    let (asked, others): (Vec<&Param>, Vec<&Param>) =
        operation.params.iter().partition(|param| param.required && param.default.is_none());
    let arguments: Vec<String> = asked.into_iter().map(|param| argument(model, param)).collect();
    let shown = others.into_iter().filter(|param| is_simple(param)).take(SETTERS).enumerate();
    let setters: Vec<String> = shown.map(|(index, param)| setter(model, param, index > 0)).collect();
    let mut lines: Vec<String> = ["", "# Example", "", "```"].map(str::to_owned).to_vec();
    lines.push(format!("use {path}::{}::{name};", operation.surface));
    let code = [arguments.concat(), setters.concat()].concat();
    let used = ["FileUpload", "Timestamp"].into_iter().filter(|ty| code.contains(&format!("{ty}::")));
    lines.extend(used.map(|ty| format!("use {path}::runtime::{ty};")));
    lines.push(String::new());
    lines.extend(statement(&format!("let params = {name}::new({})", arguments.join(", ")), &setters));
    let version = operation.until.as_ref().map_or_else(
        || format!("{path}::versions::NEWEST"),
        |until| format!("{path}::runtime::ApiVersion::known({until:?})"),
    );
    lines.push(format!("# assert_eq!({path}::Validate::validate(&params, &{version}), []);"));
    lines.push("```".to_owned());
    lines.into_iter().map(|line| format!(" {line}")).collect()
}

/// The statement on one line, or with a line for each setter.
fn statement(start: &str, setters: &[String]) -> Vec<String> {
    let line = format!("{start}{};", setters.concat());
    if line.len() <= 100 || setters.is_empty() {
        return vec![line];
    }
    let mut lines = vec![start.to_owned()];
    lines.extend(setters.iter().map(|setter| format!("    {setter}")));
    if let Some(last) = lines.last_mut() {
        last.push(';');
    }
    lines
}

/// Whether a setter makes sense by itself.
fn is_simple(param: &Param) -> bool {
    param.deprecated.is_none()
        && param.requires.is_empty()
        && param.only_with.is_empty()
        && param.as_many_as.is_none()
        && param.unless.is_none()
        && param.since.is_none()
        && param.until.is_none()
}

/// The call of a setter. A later param that can be null is cleared, so that the example shows both.
fn setter(model: &Model, param: &Param, later: bool) -> String {
    let is_text = matches!(param.ty, ParamType::String { .. } | ParamType::Id(_));
    if later && is_text && param.nullable && param.default.is_none() {
        return format!(".clear_{}()", param.wire);
    }
    let value = value(model, param);
    // A setter takes the items of a list, but a param with a default is set as a whole.
    let value = match (param.list, param.default.is_some()) {
        (true, false) => format!("[{value}]"),
        (true, true) => format!("vec![{value}.into()]"),
        (false, _) => value,
    };
    format!(".{}({value})", field_name(&param.wire))
}

/// An argument of the constructor.
fn argument(model: &Model, param: &Param) -> String {
    let value = value(model, param);
    let value = if param.list { format!("vec![{value}.into()]") } else { value };
    if !param.nullable {
        return value;
    }
    if param.list || value.starts_with(|c: char| c.is_ascii_digit()) {
        format!("Some({value})")
    } else {
        format!("Some({value}.into())")
    }
}

/// A valid value, or item of a list, as Rust code.
fn value(model: &Model, param: &Param) -> String {
    let quoted = |text: &str| format!("{text:?}");
    match &param.ty {
        ParamType::String { format: Some(format), .. } => quoted(formatted(*format)),
        ParamType::String { secret: true, min_length, max_length, .. } => {
            quoted(&text("correct horse battery staple", *min_length, *max_length))
        }
        ParamType::String { min_length, max_length, .. } => {
            quoted(&text(&param.wire.replace('_', " "), *min_length, *max_length))
        }
        ParamType::Id(name) => {
            let prefix = model.ids.iter().find(|id| id.name == *name).map(|id| id.prefix.as_str());
            quoted(&format!("{}1", prefix.unwrap_or_default()))
        }
        ParamType::Enum(name) => {
            let values = model.enums.iter().find(|one| one.name == *name).map(|one| &one.values);
            quoted(values.and_then(|values| values.first()).map_or("", |first| first.value.as_str()))
        }
        ParamType::Integer { min, max } => 10.max(min.unwrap_or(10)).min(max.unwrap_or(10)).to_string(),
        ParamType::Boolean => "true".to_owned(),
        ParamType::File => "FileUpload::new(\"image/png\", b\"\\x89PNG\")".to_owned(),
        ParamType::Millis | ParamType::Rfc3339 => "Timestamp::from_millis(1_700_000_000_000)".to_owned(),
        ParamType::Metadata { .. } => "[(\"plan\", \"pro\")]".to_owned(),
    }
}

fn formatted(format: Format) -> &'static str {
    match format {
        Format::Email => "ada@example.com",
        Format::E164 => "+12025550123",
        Format::Web3Wallet => "0x71C7656EC7ab88b098defB751B7401B5f6d8976F",
        Format::LanguageTag => "en-GB",
        Format::Username => "ada",
        Format::Base32 => "JBSWY3DPEHPK3PXP",
    }
}

/// The text, or digits if it has not an allowed length.
fn text(text: &str, min: Option<u64>, max: Option<u64>) -> String {
    let length = text.chars().count() as u64;
    if min.is_none_or(|min| length >= min) && max.is_none_or(|max| length <= max) {
        return text.to_owned();
    }
    let length = usize::try_from(min.or(max).unwrap_or_default()).unwrap_or_default();
    "42".chars().cycle().take(length).collect()
}
