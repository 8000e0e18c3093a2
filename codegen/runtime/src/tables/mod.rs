//! The contract tables that are generated as constants, and the checks that use them.

mod contract_tables;
mod control;
mod http;
mod operation;
mod param;
mod param_check;
mod resource;
mod response_check;
mod rule_targets;
mod table_rows;
mod validate;

pub use contract_tables::Tables;
pub use control::{ControlOperation, SettingError, SettingSpec, apply_settings};
pub use http::{BodyEncoding, Envelope, Http, Verb};
pub use operation::{OperationSpec, Returns};
pub use param::{DefaultValue, ParamLocation, ParamSpec, ParamType};
pub use param_check::{FoundFault, param_faults};
pub use resource::{PropertySpec, ResourceSpec, UnionSpec, VariantSpec};
pub use response_check::{SchemaError, schema_errors};
pub use rule_targets::TableTarget;
pub use table_rows::text;
pub use validate::{Subject, Validate, Violation, violations};
