//! Shared by all method checks: reports, known names, and the fit between method and operation params.

use indexmap::IndexMap;

use crate::ast::{MethodEntry, SdkFile};
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{Model, Operation, Param, ParamType, Resource, Returns, SdkParam, SdkReturns, SdkType};
use crate::source::{Span, Spanned};

/// One method, with its context.
#[derive(Clone, Copy)]
pub(super) struct MethodContext<'a> {
    /// The object.
    pub(super) object: &'a SdkFile,
    /// The resource that the object holds.
    pub(super) resource: &'a Resource,
    /// Name of the method.
    pub(super) name: &'a Spanned<String>,
    /// The method.
    pub(super) entry: &'a MethodEntry,
    /// Everything lowered before.
    pub(super) model: &'a Model,
}

/// The check of one method.
pub(super) struct MethodCheck<'c, 'cx, 'a> {
    pub(super) cx: &'c mut LoweringContext<'cx>,
    pub(super) call: MethodContext<'a>,
    pub(super) params: &'c [SdkParam],
    pub(super) returns: &'c SdkReturns,
}

impl<'a> MethodCheck<'_, '_, 'a> {
    pub(super) fn mismatch(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.cx.report(Code::SdkMismatch, span, message, help);
    }

    /// The position of a method param, or of the method.
    pub(super) fn span_of(&self, param: &str) -> Span {
        let names = &mut self.call.entry.params.keys();
        names.find(|name| name.value == param).map_or(self.call.name.span, |name| name.span)
    }

    pub(super) fn report_return_mismatch(&mut self, what: &str) {
        let message = format!("`{}` must return {what}", self.call.name);
        self.mismatch(self.call.name.span, message, "change what it returns, or `does`");
    }

    pub(super) fn expect_no_params(&mut self, why: &str) {
        if let Some(param) = self.params.first() {
            let message = format!("`{}` cannot have params: {why}", self.call.name);
            self.mismatch(self.span_of(&param.name), message, "remove the params, or change `does`");
        }
    }

    pub(super) fn operation(&mut self, name: &Spanned<String>) -> Option<&'a Operation> {
        let surface = self.call.object.surface;
        let found = self.call.model.operation(&format!("{surface}.{name}"));
        if found.is_none() && !self.cx.names.poisoned.operations {
            let operations = self.cx.names.operations.keys();
            let known: Vec<&str> =
                operations.filter(|(on, _)| *on == surface).map(|(_, name)| *name).collect();
            let what = format!("{surface} operation");
            self.cx.report_unknown(Code::UnknownOperation, &what, name, known.into_iter());
        }
        if found.is_some_and(|operation| self.is_gone(operation.until.as_deref())) {
            let message = format!("{surface}.{name} does not exist in the newest API version");
            self.mismatch(name.span, message, "use another operation; the SDK sends the newest version");
        }
        found
    }

    /// Whether an element with this `until` is missing in the newest API version, which the SDK uses.
    fn is_gone(&self, until: Option<&str>) -> bool {
        until.is_some_and(|until| until < self.call.model.newest_api_version())
    }

    /// A param of the method, by name.
    pub(super) fn param(&mut self, name: &Spanned<String>) -> Option<SdkParam> {
        let found = self.params.iter().find(|param| param.name == name.value).cloned();
        if found.is_none() {
            let known: Vec<&str> = self.params.iter().map(|param| param.name.as_str()).collect();
            self.cx.report_unknown(Code::UnknownParam, "param of this method", name, known.into_iter());
        }
        found
    }

    /// A param of an operation, by name.
    pub(super) fn param_of(&mut self, operation: &'a Operation, name: &Spanned<String>) -> Option<&'a Param> {
        let found = operation.params.iter().find(|param| param.name == name.value);
        if found.is_none() {
            let known = operation.params.iter().map(|param| param.name.as_str());
            self.cx.report_unknown(Code::UnknownParam, &format!("param of {}", operation.id()), name, known);
        }
        found
    }

    /// An operation that takes all params of the method and has the same return type.
    pub(super) fn single_call(&mut self, name: &Spanned<String>) -> (String, IndexMap<String, String>) {
        let Some(operation) = self.operation(name) else { return Default::default() };
        let params = self.forward_params(operation, &[], &[]);
        self.check_return_type(name, operation);
        (operation.id(), params)
    }

    /// Checks that operation and method have the same return type, unless the method returns nothing.
    pub(super) fn check_return_type(&mut self, name: &Spanned<String>, operation: &Operation) {
        let answered = match &operation.returns {
            Returns::One(name) => SdkReturns::One(name.clone()),
            Returns::List(name) => SdkReturns::List(name.clone()),
            Returns::Page(name) => SdkReturns::Page(name.clone()),
        };
        // An unknown resource has been reported.
        let is_known = match self.returns {
            SdkReturns::One(name) | SdkReturns::List(name) | SdkReturns::Page(name) => {
                self.call.model.resource(name).is_some()
            }
            _ => true,
        };
        if *self.returns != answered && *self.returns != SdkReturns::Nothing && is_known {
            let message = format!("`{}` and {} return different types", self.call.name, operation.id());
            self.mismatch(name.span, message, "change what the method returns, or use another operation");
        }
    }

    /// Checks that an operation returns the resource of the object.
    pub(super) fn check_returns_resource(&mut self, name: &Spanned<String>, operation: &Operation) {
        let resource = &self.call.resource.name;
        if operation.returns != Returns::One(resource.clone()) {
            let message = format!("{} does not return the resource `{resource}`", operation.id());
            self.mismatch(name.span, message, "use an operation that returns it");
        }
    }

    /// Maps each method param, except those in `kept`, to the operation param of the same name. Reports
    /// required operation params that are neither mapped nor in `given`, which has wire names.
    pub(super) fn forward_params(
        &mut self,
        operation: &'a Operation,
        kept: &[&str],
        given: &[&str],
    ) -> IndexMap<String, String> {
        let mut fed = IndexMap::new();
        let params = self.params;
        for param in params.iter().filter(|param| !kept.contains(&param.name.as_str())) {
            let name = Spanned { value: param.name.clone(), span: self.span_of(&param.name) };
            let Some(to) = self.param_of(operation, &name) else { continue };
            if given.contains(&to.wire.as_str()) {
                let message = format!("param `{}` of {} is set twice", to.name, operation.id());
                self.mismatch(name.span, message, "remove one of the two");
            }
            self.check_fit(operation, param, to);
            fed.insert(param.name.clone(), to.wire.clone());
        }
        let is_given = |to: &&Param| {
            let wire = to.wire.as_str();
            given.contains(&wire) || fed.values().any(|fed| fed == wire)
        };
        for to in operation.params.iter().filter(|to| is_needed(to) && !is_given(to)) {
            let message = format!("required param `{}` of {} is not supplied", to.name, operation.id());
            let help = format!("add a param `{}` to `{}`", to.name, self.call.name);
            self.cx.report(Code::MissingParam, self.call.name.span, message, help);
        }
        fed
    }

    /// Checks that the operation param accepts all values of the method param.
    fn check_fit(&mut self, operation: &Operation, param: &SdkParam, to: &Param) {
        let fault = if self.is_gone(to.until.as_deref()) {
            "does not exist in the newest API version"
        } else if !same_type(&param.ty, &to.ty) && param.ty != SdkType::Identifier {
            "has a different type"
        } else if param.list != to.list {
            if to.list { "is a list" } else { "is not a list" }
        } else if is_needed(to) && !param.required && param.default.is_none() {
            let message = format!(
                "`{}` is optional, but the param of {} that it is sent as is required",
                param.name,
                operation.id()
            );
            return self.mismatch(self.span_of(&param.name), message, CHANGE_ONE);
        } else if param.nullable && (!to.nullable || to.default.is_some()) {
            "is not nullable"
        } else {
            return;
        };
        let message = format!("`{}` is sent as a param of {} that {fault}", param.name, operation.id());
        self.mismatch(self.span_of(&param.name), message, CHANGE_ONE);
    }
}

/// The help where a param of a method does not fit the param that it is sent as.
const CHANGE_ONE: &str = "change one of the two params";

/// Whether a request needs the param.
fn is_needed(param: &Param) -> bool {
    param.required && param.default.is_none()
}

fn same_type(ty: &SdkType, to: &ParamType) -> bool {
    match (ty, to) {
        (SdkType::String, ParamType::String { secret, .. }) => !secret,
        (SdkType::Secret, ParamType::String { secret, .. }) => *secret,
        (SdkType::Boolean, ParamType::Boolean)
        | (SdkType::Integer, ParamType::Integer { .. })
        | (SdkType::Timestamp, ParamType::Millis | ParamType::Rfc3339)
        | (SdkType::File, ParamType::File)
        | (SdkType::Metadata, ParamType::Metadata { .. }) => true,
        (SdkType::Id(ty), ParamType::Id(to)) | (SdkType::Enum(ty), ParamType::Enum(to)) => ty == to,
        _ => false,
    }
}
