//! What a method of the SDK does: that the operations exist, that what goes to them fits, that
//! they get what they must have, and that they answer what the method answers.

use clerk_user_runtime::Location;
use indexmap::IndexMap;

use super::Cx;
use crate::ast::{DoesEntry, Entries, MethodEntry, SdkFile};
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

struct Check<'c, 'cx, 'a> {
    cx: &'c mut Cx<'cx>,
    call: Call<'a>,
    params: &'c [SdkParam],
    returns: &'c SdkReturns,
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

    fn mismatch(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.cx.report(Code::SdkMismatch, span, message, help);
    }

    /// The place of a param of the method, or of the method.
    fn span_of(&self, param: &str) -> Span {
        let names = &mut self.call.entry.params.keys();
        names.find(|name| name.value == param).map_or(self.call.name.span, |name| name.span)
    }

    fn answer(&mut self, what: &str) {
        let message = format!("`{}` answers {what}", self.call.name);
        self.mismatch(self.call.name.span, message, "mend what it returns, or what it does");
    }

    fn no_params(&mut self, why: &str) {
        if let Some(param) = self.params.first() {
            let message = format!("`{}` takes no params: {why}", self.call.name);
            self.mismatch(self.span_of(&param.name), message, "remove the params, or mend what it does");
        }
    }

    // Names.

    fn operation(&mut self, name: &Spanned<String>) -> Option<&'a Operation> {
        let surface = self.call.object.surface;
        let found = self.call.model.operation(&format!("{surface}.{name}"));
        if found.is_none() && !self.cx.scope.poisoned.operations {
            let operations = self.cx.scope.operations.keys();
            let known: Vec<&str> =
                operations.filter(|(on, _)| *on == surface).map(|(_, name)| *name).collect();
            let what = format!("operation of the {surface}");
            self.cx.unknown(Code::UnknownOperation, &what, name, known.into_iter());
        }
        found
    }

    /// A param of the method, by name.
    fn param(&mut self, name: &Spanned<String>) -> Option<SdkParam> {
        let found = self.params.iter().find(|param| param.name == name.value).cloned();
        if found.is_none() {
            let known: Vec<&str> = self.params.iter().map(|param| param.name.as_str()).collect();
            self.cx.unknown(Code::UnknownParam, "param of this method", name, known.into_iter());
        }
        found
    }

    /// A param of an operation, by name.
    fn param_of(&mut self, operation: &'a Operation, name: &Spanned<String>) -> Option<&'a Param> {
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
    fn check_answer(&mut self, name: &Spanned<String>, operation: &Operation) {
        let answered = match &operation.returns {
            Returns::One(name) => SdkReturns::One(name.clone()),
            Returns::List(name) => SdkReturns::List(name.clone()),
            Returns::Page(name) => SdkReturns::Page(name.clone()),
        };
        if *self.returns != answered && *self.returns != SdkReturns::Nothing {
            let message = format!("`{}` does not answer what {} answers", self.call.name, operation.id());
            self.mismatch(name.span, message, "mend what the method returns, or name another operation");
        }
    }

    /// An operation answers one of the resource that the object holds.
    fn check_held(&mut self, name: &Spanned<String>, operation: &Operation) {
        let resource = &self.call.resource.name;
        if operation.returns != Returns::One(resource.clone()) {
            let message = format!("{} does not answer the resource `{resource}`", operation.id());
            self.mismatch(name.span, message, "name an operation that does");
        }
    }

    /// Sends each param of the method, those in `kept` aside, to the operation's param of the same
    /// name. What the operation must have beyond `given`, by wire name, has to be among them.
    fn feed(&mut self, operation: &'a Operation, kept: &[&str], given: &[&str]) -> IndexMap<String, String> {
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
        let fault = if !same_type(&param.ty, &to.ty) && param.ty != SdkType::Identifier {
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

    /// An integer of the method that is always there.
    fn integer(&mut self, name: &Spanned<String>) -> Option<SdkParam> {
        let param = self.param(name)?;
        let is_there = param.required || param.default.is_some();
        if param.ty != SdkType::Integer || param.list || param.nullable || !is_there {
            let message = format!("`{name}` is no integer that is always there");
            self.mismatch(name.span, message, "make it an integer with a default");
        }
        Some(param)
    }

    fn page(
        &mut self,
        name: &Spanned<String>,
        [page, size]: [&Spanned<String>; 2],
        [limit, offset]: [&Spanned<String>; 2],
        send: &Entries<Spanned<bool>>,
    ) -> Does {
        for param in [page, size] {
            self.integer(param);
        }
        if page.value == size.value {
            self.mismatch(size.span, format!("`{size}` is the page and its size"), "name two params");
        }
        let mut sent = IndexMap::new();
        let mut done = Does::Page {
            operation: String::new(),
            page: page.value.clone(),
            size: size.value.clone(),
            limit: String::new(),
            offset: String::new(),
            send: IndexMap::new(),
            params: IndexMap::new(),
        };
        let Some(called) = self.operation(name) else { return done };
        let mut given = Vec::new();
        for to in [limit, offset] {
            let Some(param) = self.param_of(called, to) else { continue };
            if !matches!(param.ty, ParamType::Integer { .. }) || param.list {
                self.mismatch(
                    to.span,
                    format!("`{to}` of {} is no integer", called.id()),
                    "name one that is",
                );
            }
            given.push(param.wire.as_str());
        }
        for (to, value) in send {
            let Some(param) = self.param_of(called, to) else { continue };
            if param.ty != ParamType::Boolean || param.list {
                self.mismatch(
                    to.span,
                    format!("`{to}` of {} is no boolean", called.id()),
                    "name one that is",
                );
            }
            given.push(param.wire.as_str());
            sent.insert(param.wire.clone(), value.value);
        }
        if let Some(twice) = (1..given.len()).find(|&index| given[..index].contains(&given[index])) {
            let message = format!("two things go to `{}` of {}", given[twice], called.id());
            self.mismatch(name.span, message, "name one param for each");
        }
        let fed = self.feed(called, &[page.as_str(), size.as_str()], &given);
        self.check_answer(name, called);
        if !matches!(self.returns, SdkReturns::Page(_)) {
            self.answer("a page");
        }
        if let (Does::Page { operation, limit, offset, send, params, .. }, [first, second, ..]) =
            (&mut done, given.as_slice())
        {
            *operation = called.id();
            (*limit, *offset) = ((*first).to_owned(), (*second).to_owned());
            (*send, *params) = (sent, fed);
        }
        done
    }

    fn update_by_diff(
        &mut self,
        update: &Spanned<String>,
        read: &Spanned<String>,
        merge: &Spanned<String>,
        property: &Spanned<String>,
    ) -> Does {
        let surface = self.call.object.surface;
        let held = self.call.resource.property(&property.value);
        let held = held.filter(|held| held.ty == PropertyType::Metadata && held.is_on_wire(surface));
        if held.is_none_or(|held| held.list) {
            let message = format!("the {surface} shows no metadata property `{property}`");
            self.mismatch(property.span, message, "name one of the resource that the object holds");
        }
        if let Some(param) = self.param(property)
            && (param.ty != SdkType::Metadata || param.list || param.required || param.nullable)
        {
            let message = format!("`{property}` is no metadata that may be left out, and may not be null");
            self.mismatch(self.span_of(&param.name), message, "what is wanted is an object, or nothing");
        }
        let [updated, told, merged] = [update, read, merge].map(|name| {
            let operation = self.operation(name)?;
            self.check_held(name, operation);
            Some(operation)
        });
        if *self.returns != SdkReturns::One(self.call.resource.name.clone()) {
            self.answer(&format!("the resource `{}`", self.call.resource.name));
        }
        let params = updated.map(|updated| self.feed(updated, &[property.as_str()], &[])).unwrap_or_default();
        let all: Vec<&str> = self.params.iter().map(|param| param.name.as_str()).collect();
        if let Some(told) = told {
            self.feed(told, &all, &[]);
        }
        let patch = merged.and_then(|merged| {
            let patch = self.param_of(merged, property)?;
            if !matches!(patch.ty, ParamType::Metadata { .. }) || patch.list {
                let message = format!("`{property}` of {} is no metadata", merged.id());
                self.mismatch(merge.span, message, "name an operation that merges into it");
            }
            self.feed(merged, &all, &[patch.wire.as_str()]);
            Some(patch.wire.clone())
        });
        let id = |operation: Option<&Operation>| operation.map(Operation::id).unwrap_or_default();
        Does::UpdateByDiff {
            update: id(updated),
            read: id(told),
            merge: id(merged),
            params,
            param: property.value.clone(),
            patch: patch.unwrap_or_default(),
            property: held.map(|held| held.wire().to_owned()).unwrap_or_default(),
        }
    }

    fn is_primary(&mut self) -> Does {
        if *self.returns != SdkReturns::Boolean {
            self.answer("a boolean");
        }
        let param = match self.params {
            [param]
                if param.ty == SdkType::Identifier && param.required && !param.list && !param.nullable =>
            {
                param.name.clone()
            }
            _ => {
                let message = format!("`{}` takes one `identifier`, which must be there", self.call.name);
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

    fn upload_or_delete(
        &mut self,
        upload: &Spanned<String>,
        delete: &Spanned<String>,
        param: &Spanned<String>,
    ) -> Does {
        let given = self.param(param);
        if given.is_some_and(|given| !given.required || !given.nullable) || self.params.len() != 1 {
            let message =
                format!("`{}` takes one param, which must be there and may be null", self.call.name);
            self.mismatch(param.span, message, "say `required: true, nullable: true` of it");
        }
        let uploads = self.operation(upload);
        let to = uploads.and_then(|operation| self.param_of(operation, param));
        if let (Some(operation), Some(to)) = (uploads, to) {
            // Null goes elsewhere.
            let params: Vec<SdkParam> =
                self.params.iter().map(|one| SdkParam { nullable: false, ..one.clone() }).collect();
            let mut inner =
                Check { cx: &mut *self.cx, call: self.call, params: &params, returns: self.returns };
            inner.feed(operation, &[], &[]);
            inner.check_answer(upload, operation);
            if to.list {
                self.mismatch(param.span, format!("`{param}` is a list"), "upload one value");
            }
        }
        if !matches!(self.returns, SdkReturns::One(_)) {
            self.answer("one resource");
        }
        let deletes = self.operation(delete);
        if let Some(operation) = deletes {
            self.feed(operation, &[param.as_str()], &[]);
        }
        Does::UploadOrDelete {
            upload: uploads.map(Operation::id).unwrap_or_default(),
            delete: deletes.map(Operation::id).unwrap_or_default(),
            param: param.value.clone(),
            to: to.map(|to| to.wire.clone()).unwrap_or_default(),
        }
    }

    fn passkey(
        &mut self,
        begin: &Spanned<String>,
        finish: &Spanned<String>,
        credential: &Spanned<String>,
        send: &Entries<Spanned<String>>,
    ) -> Does {
        self.no_params("what is made, the device makes");
        let begun = self.operation(begin);
        if let Some(operation) = begun {
            self.feed(operation, &[], &[]);
        }
        let finished = self.operation(finish);
        let mut given = Vec::new();
        let mut sent = IndexMap::new();
        let mut id = String::new();
        if let (Some(begun), Some(operation)) = (begun, finished) {
            let made = self.made(begin, begun);
            let is_id = |to: &&Param| {
                to.location == Location::Path
                    && made.as_ref().is_some_and(|made| to.ty == ParamType::Id(made.clone()))
            };
            if let Some(to) = operation.params.iter().find(is_id) {
                id.clone_from(&to.wire);
                given.push(to.wire.as_str());
            } else if made.is_some() {
                let message =
                    format!("the path of {} does not take the id of what was begun", operation.id());
                self.mismatch(finish.span, message, "name an operation on what the first one answers");
            }
        }
        if let Some(operation) = finished {
            if let Some(to) = self.param_of(operation, credential) {
                if !matches!(to.ty, ParamType::String { secret: false, .. }) || to.list {
                    let message = format!("`{credential}` of {} is no text", operation.id());
                    self.mismatch(credential.span, message, "name one that is");
                }
                given.push(to.wire.as_str());
            }
            for (name, value) in send {
                let Some(to) = self.param_of(operation, name) else { continue };
                self.check_word(operation, to, value);
                sent.insert(to.wire.clone(), value.value.clone());
                given.push(to.wire.as_str());
            }
            if let Some(twice) = (1..given.len()).find(|&index| given[..index].contains(&given[index])) {
                let message = format!("two things go to `{}` of {}", given[twice], operation.id());
                self.mismatch(finish.span, message, "name one param for each");
            }
            let all: Vec<&str> = self.params.iter().map(|param| param.name.as_str()).collect();
            self.feed(operation, &all, &given);
            self.check_answer(finish, operation);
            if !matches!(self.returns, SdkReturns::One(_)) {
                self.answer("one resource");
            }
        }
        let credential = finished
            .and_then(|operation| operation.params.iter().find(|to| to.name == credential.value))
            .map(|to| to.wire.clone());
        Does::Passkey {
            begin: begun.map(Operation::id).unwrap_or_default(),
            finish: finished.map(Operation::id).unwrap_or_default(),
            id,
            credential: credential.unwrap_or_default(),
            send: sent,
        }
    }

    /// The id type of the one resource that an operation answers.
    fn made(&mut self, name: &Spanned<String>, operation: &Operation) -> Option<String> {
        let surface = self.call.object.surface;
        let found = match &operation.returns {
            Returns::One(made) => self.call.model.resource(made).and_then(|made| {
                let id = made.property("id")?;
                let view = id.view(surface);
                let is_there = id.is_on_wire(surface) && !view.optional && !view.nullable && !id.list;
                match &id.ty {
                    PropertyType::Id(id) if is_there => Some(id.clone()),
                    _ => None,
                }
            }),
            _ => None,
        };
        if found.is_none() {
            let message = format!("{} does not answer one resource with an id", operation.id());
            self.mismatch(name.span, message, "name an operation that does");
        }
        found
    }

    /// A text that is always sent is one that the param takes.
    fn check_word(&mut self, operation: &Operation, to: &Param, value: &Spanned<String>) {
        let model = self.call.model;
        let takes = match &to.ty {
            ParamType::String { secret: false, .. } => true,
            ParamType::Enum(name) => model
                .enums
                .iter()
                .filter(|one| one.name == *name)
                .any(|one| one.open || one.values.iter().any(|known| known.value == value.value)),
            _ => false,
        };
        if !takes || to.list {
            let message = format!("`{}` of {} does not take the text `{value}`", to.name, operation.id());
            self.mismatch(value.span, message, "send one that it takes");
        }
    }

    fn token_cache(
        &mut self,
        name: &Spanned<String>,
        property: &Spanned<String>,
        ttl: &Spanned<i64>,
        leeway: &Spanned<String>,
    ) -> Does {
        if *self.returns != SdkReturns::Text {
            self.answer("a text");
        }
        if let Some(param) = self.integer(leeway)
            && (ttl.value <= 0 || param.default.is_some_and(|default| default > ttl.value))
        {
            let message = format!("{ttl} seconds leave nothing of what `{leeway}` takes");
            self.mismatch(ttl.span, message, "make it longer than the default of the leeway");
        }
        let surface = self.call.object.surface;
        let mut wire = None;
        let operation = self.operation(name);
        if let Some(operation) = operation {
            let resource = match &operation.returns {
                Returns::One(name) => self.call.model.resource(name),
                _ => None,
            };
            let held = resource.and_then(|resource| resource.property(&property.value));
            let held = held.filter(|held| {
                let view = held.view(surface);
                let is_there = held.is_on_wire(surface) && !view.optional && !view.nullable && !held.list;
                is_there && held.ty == PropertyType::String
            });
            if held.is_none() {
                let message = format!("{} does not always answer a text `{property}`", operation.id());
                self.mismatch(property.span, message, "name a text of the resource that it answers");
            }
            wire = held.map(|held| held.wire().to_owned());
        }
        let params = operation.map(|operation| self.feed(operation, &[leeway.as_str()], &[]));
        Does::TokenCache {
            operation: operation.map(Operation::id).unwrap_or_default(),
            params: params.unwrap_or_default(),
            property: wire.unwrap_or_default(),
            ttl_seconds: ttl.value,
            leeway: leeway.value.clone(),
        }
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
