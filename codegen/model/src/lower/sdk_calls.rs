//! What a method of the SDK does, where that is one call or none: that the operations exist, that what goes to them fits, that
//! they get what they must have, and that they answer what the method answers.

use indexmap::IndexMap;

use super::Cx;
use crate::ast::{DoesEntry, MethodEntry, SdkFile};
use crate::diagnostic::Code;
use crate::model::{
    Does, Model, Operation, Param, ParamType, PrimaryKind, PropertyType, Resource, Returns, SdkParam,
    SdkReturns, SdkType,
};
use crate::source::{Span, Spanned};

/// One method, with what it may speak of.
#[derive(Clone, Copy)]
pub(super) struct Call<'a> {
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

/// Resolves what a method does.
pub(super) fn lower(cx: &mut Cx<'_>, call: &Call<'_>, params: &[SdkParam], returns: &SdkReturns) -> Does {
    let mut check = Check { cx, call: *call, params, returns };
    let identifier = params.iter().find(|param| param.ty == SdkType::Identifier);
    if let Some(param) = identifier.filter(|_| !matches!(call.entry.does.value, DoesEntry::IsPrimary {})) {
        let message = format!("`{}` is a member of a list, which no operation takes", param.name);
        check.mismatch(
            check.span_of(&param.name),
            message,
            "pass its id, or have the method be `is-primary`",
        );
    }
    check.lower()
}

/// One method while it is looked at.
pub(super) struct Check<'c, 'cx, 'a> {
    pub(super) cx: &'c mut Cx<'cx>,
    pub(super) call: Call<'a>,
    pub(super) params: &'c [SdkParam],
    pub(super) returns: &'c SdkReturns,
}

impl<'a> Check<'_, '_, 'a> {
    fn lower(&mut self) -> Does {
        match &self.call.entry.does.value {
            DoesEntry::Call { operation } => {
                let (operation, params) = self.plain(operation);
                Does::Call { operation, params }
            }
            DoesEntry::Page { operation, page, size, limit, offset, send } => {
                self.page(operation, [page, size], [limit, offset], send)
            }
            DoesEntry::CachedList { operation, on_error } => {
                self.no_params("a list that is kept is the same whatever is asked");
                let (operation, _) = self.plain(operation);
                if !matches!(self.returns, SdkReturns::List(_)) {
                    self.answer("a list");
                }
                Does::CachedList { operation, keeps_failure: on_error.is_some() }
            }
            DoesEntry::UpdateByDiff { update, read, merge, property } => {
                self.update_by_diff(update, read, merge, property)
            }
            DoesEntry::Read { operation } => {
                let (operation, params) = self.plain(operation);
                if *self.returns != SdkReturns::One(self.call.resource.name.clone()) {
                    self.answer(&format!("the resource `{}`", self.call.resource.name));
                }
                Does::Read { operation, params }
            }
            DoesEntry::SignOutAfter { operation } => {
                let (operation, params) = self.plain(operation);
                if *self.returns != SdkReturns::Nothing {
                    self.answer("nothing");
                }
                Does::SignOutAfter { operation, params }
            }
            DoesEntry::IsPrimary {} => self.is_primary(),
            DoesEntry::Property(name) => self.property(name),
            DoesEntry::UploadOrDelete { upload, delete, param } => {
                self.upload_or_delete(upload, delete, param)
            }
            DoesEntry::Passkey { begin, finish, credential, send } => {
                self.passkey(begin, finish, credential, send)
            }
            DoesEntry::TokenCache { operation, property, ttl_seconds, leeway } => {
                self.token_cache(operation, property, ttl_seconds, leeway)
            }
        }
    }

    // Reports.

    pub(super) fn mismatch(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.cx.report(Code::SdkMismatch, span, message, help);
    }

    /// The place of a param of the method, or of the method.
    pub(super) fn span_of(&self, param: &str) -> Span {
        let names = &mut self.call.entry.params.keys();
        names.find(|name| name.value == param).map_or(self.call.name.span, |name| name.span)
    }

    pub(super) fn answer(&mut self, what: &str) {
        let message = format!("`{}` has to return {what}", self.call.name);
        self.mismatch(self.call.name.span, message, "mend what it returns, or what it does");
    }

    pub(super) fn no_params(&mut self, why: &str) {
        if let Some(param) = self.params.first() {
            let message = format!("`{}` takes no params: {why}", self.call.name);
            self.mismatch(self.span_of(&param.name), message, "remove the params, or mend what it does");
        }
    }

    // Names.

    pub(super) fn operation(&mut self, name: &Spanned<String>) -> Option<&'a Operation> {
        let surface = self.call.object.surface;
        let found = self.call.model.operation(&format!("{surface}.{name}"));
        if found.is_none() && !self.cx.scope.poisoned.operations {
            let operations = self.cx.scope.operations.keys();
            let known: Vec<&str> =
                operations.filter(|(on, _)| *on == surface).map(|(_, name)| *name).collect();
            let what = format!("operation of the {surface}");
            self.cx.unknown(Code::UnknownOperation, &what, name, known.into_iter());
        }
        if found.is_some_and(|operation| self.is_gone(operation.until.as_deref())) {
            let message = format!("{surface}.{name} is no longer there at the newest API version");
            self.mismatch(name.span, message, "the SDK speaks the newest version: name another operation");
        }
        found
    }

    /// Whether what is there until that version is gone at the newest one, which the SDK speaks.
    fn is_gone(&self, until: Option<&str>) -> bool {
        until.is_some_and(|until| until < self.call.model.newest())
    }

    /// A param of the method, by name.
    pub(super) fn param(&mut self, name: &Spanned<String>) -> Option<SdkParam> {
        let found = self.params.iter().find(|param| param.name == name.value).cloned();
        if found.is_none() {
            let known: Vec<&str> = self.params.iter().map(|param| param.name.as_str()).collect();
            self.cx.unknown(Code::UnknownParam, "param of this method", name, known.into_iter());
        }
        found
    }

    /// A param of an operation, by name.
    pub(super) fn param_of(&mut self, operation: &'a Operation, name: &Spanned<String>) -> Option<&'a Param> {
        let found = operation.params.iter().find(|param| param.name == name.value);
        if found.is_none() {
            let known = operation.params.iter().map(|param| param.name.as_str());
            self.cx.unknown(Code::UnknownParam, &format!("param of {}", operation.id()), name, known);
        }
        found
    }

    // Calls.

    /// One operation that takes all params of the method and answers what the method answers.
    fn plain(&mut self, name: &Spanned<String>) -> (String, IndexMap<String, String>) {
        let Some(operation) = self.operation(name) else { return Default::default() };
        let params = self.feed(operation, &[], &[]);
        self.check_answer(name, operation);
        (operation.id(), params)
    }

    /// What an operation answers is what the method answers, unless that is nothing.
    pub(super) fn check_answer(&mut self, name: &Spanned<String>, operation: &Operation) {
        let answered = match &operation.returns {
            Returns::One(name) => SdkReturns::One(name.clone()),
            Returns::List(name) => SdkReturns::List(name.clone()),
            Returns::Page(name) => SdkReturns::Page(name.clone()),
        };
        // A resource that does not exist has been reported.
        let is_known = match self.returns {
            SdkReturns::One(name) | SdkReturns::List(name) | SdkReturns::Page(name) => {
                self.call.model.resource(name).is_some()
            }
            _ => true,
        };
        if *self.returns != answered && *self.returns != SdkReturns::Nothing && is_known {
            let message = format!("`{}` does not answer what {} answers", self.call.name, operation.id());
            self.mismatch(name.span, message, "mend what the method returns, or name another operation");
        }
    }

    /// An operation answers one of the resource that the object holds.
    pub(super) fn check_held(&mut self, name: &Spanned<String>, operation: &Operation) {
        let resource = &self.call.resource.name;
        if operation.returns != Returns::One(resource.clone()) {
            let message = format!("{} does not answer the resource `{resource}`", operation.id());
            self.mismatch(name.span, message, "name an operation that does");
        }
    }

    /// Sends each param of the method, those in `kept` aside, to the operation's param of the same
    /// name. What the operation must have beyond `given`, by wire name, has to be among them.
    pub(super) fn feed(
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
                let message = format!("two things go to `{}` of {}", to.name, operation.id());
                self.mismatch(name.span, message, "remove one of the two");
            }
            self.check_fit(operation, param, to);
            fed.insert(param.name.clone(), to.wire.clone());
        }
        let is_given = |to: &&Param| {
            let wire = to.wire.as_str();
            given.contains(&wire) || fed.values().any(|fed| fed == wire)
        };
        for to in operation.params.iter().filter(|to| must_have(to) && !is_given(to)) {
            let message = format!("nothing goes to `{}`, which {} must have", to.name, operation.id());
            let help = format!("add a param `{}` to `{}`", to.name, self.call.name);
            self.cx.report(Code::UnfedParam, self.call.name.span, message, help);
        }
        fed
    }

    /// What a param of the method can be, the operation's takes.
    fn check_fit(&mut self, operation: &Operation, param: &SdkParam, to: &Param) {
        let fault = if self.is_gone(to.until.as_deref()) {
            "is no longer there at the newest API version"
        } else if !same_type(&param.ty, &to.ty) && param.ty != SdkType::Identifier {
            "is of another type"
        } else if param.list != to.list {
            if to.list { "is a list" } else { "is no list" }
        } else if must_have(to) && !param.required && param.default.is_none() {
            "must be there"
        } else if param.nullable && (!to.nullable || to.default.is_some()) {
            "may not be null"
        } else {
            return;
        };
        let span = self.span_of(&param.name);
        let message = format!("`{}` goes to a param of {} that {fault}", param.name, operation.id());
        self.mismatch(span, message, "say the same of both");
    }

    fn is_primary(&mut self) -> Does {
        if *self.returns != SdkReturns::Boolean {
            self.answer("a boolean");
        }
        let param = match self.params {
            [param]
                if param.ty == SdkType::Identifier
                    && param.required
                    && !(param.list || param.nullable)
                    && self.call.entry.objects.is_empty() =>
            {
                param.name.clone()
            }
            _ => {
                let message = format!(
                    "`{}` takes one `identifier`, which must be there and stands alone",
                    self.call.name
                );
                let help = "write `params: { ident: { type: identifier, required: true, doc: … } }`";
                self.mismatch(self.call.name.span, message, help);
                String::new()
            }
        };
        let resource = self.call.resource;
        let kinds = resource.on_wire(self.call.object.surface).filter_map(|property| {
            let list = property.primary_of.as_ref()?;
            let list = resource.properties.iter().find(|one| one.wire() == list)?;
            let PropertyType::Resource(member) = &list.ty else { return None };
            (!property.list).then(|| PrimaryKind { resource: member.clone(), id: property.wire().to_owned() })
        });
        let kinds: Vec<PrimaryKind> = kinds.collect();
        if kinds.is_empty() {
            let message = format!("no property of `{}` is the primary of a list", resource.name);
            self.mismatch(self.call.entry.does.span, message, "say `primary-of` at one of them");
        }
        Does::IsPrimary { param, kinds }
    }

    fn property(&mut self, name: &Spanned<String>) -> Does {
        self.no_params("it tells what the object holds");
        let surface = self.call.object.surface;
        let resource = self.call.resource;
        let Some(property) = resource.property(&name.value) else {
            let known = resource.properties.iter().map(|property| property.name.as_str());
            self.cx.unknown(Code::UnknownProperty, &format!("property of {}", resource.name), name, known);
            return Does::Property(String::new());
        };
        let told = match property.ty {
            PropertyType::Boolean => Some(SdkReturns::Boolean),
            PropertyType::String => Some(SdkReturns::Text),
            _ => None,
        };
        let view = property.view(surface);
        let is_there = property.is_on_wire(surface) && !view.optional && !view.nullable && !property.list;
        if told.as_ref() != Some(self.returns) || !is_there {
            let message = format!("`{name}` is not always there as what `{}` answers", self.call.name);
            self.mismatch(name.span, message, "tell a boolean or a text that is never absent nor null");
        }
        Does::Property(property.wire().to_owned())
    }
}

/// Whether a request is nothing without the param.
fn must_have(param: &Param) -> bool {
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
