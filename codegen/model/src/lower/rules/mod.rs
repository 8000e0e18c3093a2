//! Rules: resolves kinds, targets and steps.

mod context;
mod duplicates;
mod kind_checks;
mod kinds;
mod read_back;
mod rule;
mod sdk_rules;
mod step_keys;
mod step_scope;
mod step_values;
mod steps;
mod table_rules;
mod targets;
mod value_rules;
mod value_shapes;

pub(super) use rule::lower;
