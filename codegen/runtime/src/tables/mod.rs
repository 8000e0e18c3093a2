//! The tables of a contract that are emitted as consts, and the checks that read them.

mod contract_tables;
mod control;
mod operation;
mod param_check;
mod response_check;
mod rule_targets;
mod table_rows;
mod validate;

pub use contract_tables::Tables;
pub use control::{ControlOperation, SettingFault, SettingSpec, changed_settings};
pub use operation::{
    BodyEncoding, DefaultValue, Envelope, Http, Location, OperationSpec, ParamSpec, ParamType, PropertySpec,
    ResourceSpec, Returns, UnionSpec, VariantSpec, Verb,
};
pub use param_check::{FoundFault, param_faults};
pub use response_check::{Misfit, misfits};
pub use rule_targets::Place;
pub use table_rows::text;
pub use validate::{Subject, Validate, Violation, violations};
