//! Behaviour of SDK methods beyond a single plain call: pages, updates by difference, uploads,
//! passkeys, cached tokens.

use clerk_user_runtime::ParamLocation;
use indexmap::IndexMap;

use super::method_check::MethodCheck;
use crate::ast::Entries;
use crate::model::{
    MethodBehaviour, Operation, Param, ParamType, Property, PropertyType, Returns, SdkParam, SdkReturns,
    SdkType, TokenRefresh,
};
use crate::source::Spanned;

impl MethodCheck<'_, '_, '_> {
    /// An integer param that always has a value.
    fn integer(&mut self, name: &Spanned<String>) -> Option<SdkParam> {
        let param = self.param(name)?;
        let is_there = param.required || param.default.is_some();
        if param.ty != SdkType::Integer || param.list || param.nullable || !is_there {
            let message = format!("`{name}` is not an integer with a default");
            self.mismatch(name.span, message, "make it an integer with a default");
        }
        Some(param)
    }

    pub(super) fn page(
        &mut self,
        name: &Spanned<String>,
        [page, size]: [&Spanned<String>; 2],
        [limit, offset]: [&Spanned<String>; 2],
        send: &Entries<Spanned<bool>>,
    ) -> MethodBehaviour {
        for param in [page, size] {
            self.integer(param);
        }
        if page.value == size.value {
            self.mismatch(
                size.span,
                format!("`{size}` is both the page number and the page size"),
                "use two different params",
            );
        }
        let mut constants = IndexMap::new();
        let mut done = MethodBehaviour::Page {
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
                    format!("`{to}` of {} is not an integer", called.id()),
                    "use an integer param",
                );
            }
            given.push(param.wire.as_str());
        }
        for (to, value) in send {
            let Some(param) = self.param_of(called, to) else { continue };
            if param.ty != ParamType::Boolean || param.list {
                self.mismatch(
                    to.span,
                    format!("`{to}` of {} is not a boolean", called.id()),
                    "use a boolean param",
                );
            }
            given.push(param.wire.as_str());
            constants.insert(param.wire.clone(), value.value);
        }
        if let Some(twice) = (1..given.len()).find(|&index| given[..index].contains(&given[index])) {
            let message = format!("param `{}` of {} is set twice", given[twice], called.id());
            self.mismatch(name.span, message, "use a different param for each");
        }
        let fed = self.forward_params(called, &[page.as_str(), size.as_str()], &given);
        self.check_return_type(name, called);
        if !matches!(self.returns, SdkReturns::Page(_)) {
            self.report_return_mismatch("a page");
        }
        if let (MethodBehaviour::Page { operation, limit, offset, send, params, .. }, [first, second, ..]) =
            (&mut done, given.as_slice())
        {
            *operation = called.id();
            (*limit, *offset) = ((*first).to_owned(), (*second).to_owned());
            (*send, *params) = (constants, fed);
        }
        done
    }

    pub(super) fn update_by_diff(
        &mut self,
        update: &Spanned<String>,
        read: &Spanned<String>,
        merge: &Spanned<String>,
        property: &Spanned<String>,
    ) -> MethodBehaviour {
        let surface = self.call.object.surface;
        let held = self.call.resource.property(&property.value);
        let held = held.filter(|held| held.ty == PropertyType::Metadata && held.is_on_wire(surface));
        if held.is_none_or(|held| held.list) {
            let message = format!("`{property}` is not a metadata property on the {surface}");
            self.mismatch(property.span, message, "use a metadata property of the object's resource");
        }
        if let Some(param) = self.param(property)
            && (param.ty != SdkType::Metadata || param.list || param.required || param.nullable)
        {
            let message = format!("`{property}` is not an optional, non-nullable metadata param");
            self.mismatch(
                self.span_of(&param.name),
                message,
                "give it the type `metadata`, and remove `required`, `nullable` and `list`",
            );
        }
        let [updated, read_operation, merged] = [update, read, merge].map(|name| {
            let operation = self.operation(name)?;
            self.check_returns_resource(name, operation);
            Some(operation)
        });
        if *self.returns != SdkReturns::One(self.call.resource.name.clone()) {
            self.report_return_mismatch(&format!("the resource `{}`", self.call.resource.name));
        }
        let params = updated
            .map(|updated| self.forward_params(updated, &[property.as_str()], &[]))
            .unwrap_or_default();
        let all: Vec<&str> = self.params.iter().map(|param| param.name.as_str()).collect();
        if let Some(read_operation) = read_operation {
            self.forward_params(read_operation, &all, &[]);
        }
        let patch = merged.and_then(|merged| {
            let patch = self.param_of(merged, property)?;
            if !matches!(patch.ty, ParamType::Metadata { .. }) || patch.list {
                let message = format!("`{property}` of {} is not metadata", merged.id());
                self.mismatch(merge.span, message, "use an operation that merges into it");
            }
            self.forward_params(merged, &all, &[patch.wire.as_str()]);
            Some(patch.wire.clone())
        });
        let id = |operation: Option<&Operation>| operation.map(Operation::id).unwrap_or_default();
        MethodBehaviour::UpdateByDiff {
            update: id(updated),
            read: id(read_operation),
            merge: id(merged),
            params,
            param: property.value.clone(),
            patch: patch.unwrap_or_default(),
            property: held.map(|held| held.wire().to_owned()).unwrap_or_default(),
        }
    }

    /// An operation on one session, which needs nothing but its id.
    pub(super) fn token_refresh(&mut self, name: &Spanned<String>) -> Option<TokenRefresh> {
        let operation = self.operation(name)?;
        let mut required =
            operation.params.iter().filter(|to| to.required || to.location == ParamLocation::Path);
        let session = required.next().filter(|to| matches!(to.ty, ParamType::Id(_)) && !to.list);
        let one_resource = matches!(operation.returns, Returns::One(_)) && !operation.returns_null;
        let Some(session) = session.filter(|_| required.next().is_none() && one_resource) else {
            let message = format!("{} does not create a single resource from a session id", operation.id());
            self.mismatch(name.span, message, "use an operation whose only required param is that id");
            return None;
        };
        Some(TokenRefresh { operation: operation.id(), session: session.wire.clone() })
    }

    pub(super) fn upload_or_delete(
        &mut self,
        upload: &Spanned<String>,
        delete: &Spanned<String>,
        param: &Spanned<String>,
    ) -> MethodBehaviour {
        let given = self.param(param);
        if given.is_some_and(|given| !given.required || !given.nullable) || self.params.len() != 1 {
            let message =
                format!("`{}` does not have exactly one param, required and nullable", self.call.name);
            self.mismatch(
                param.span,
                message,
                "add `required: true, nullable: true`, and remove other params",
            );
        }
        let uploads = self.operation(upload);
        let to = uploads.and_then(|operation| self.param_of(operation, param));
        if let (Some(operation), Some(to)) = (uploads, to) {
            // Null calls the delete operation instead.
            let params: Vec<SdkParam> =
                self.params.iter().map(|one| SdkParam { nullable: false, ..one.clone() }).collect();
            let mut inner =
                MethodCheck { cx: &mut *self.cx, call: self.call, params: &params, returns: self.returns };
            inner.forward_params(operation, &[], &[]);
            inner.check_return_type(upload, operation);
            if to.list {
                self.mismatch(
                    param.span,
                    format!("`{param}` is a list"),
                    "use an operation that takes a single value",
                );
            }
        }
        if !matches!(self.returns, SdkReturns::One(_)) {
            self.report_return_mismatch("one resource");
        }
        let deletes = self.operation(delete);
        if let Some(operation) = deletes {
            self.forward_params(operation, &[param.as_str()], &[]);
            self.check_converts(delete, operation);
        }
        MethodBehaviour::UploadOrDelete {
            upload: uploads.map(Operation::id).unwrap_or_default(),
            delete: deletes.map(Operation::id).unwrap_or_default(),
            param: param.value.clone(),
            to: to.map(|to| to.wire.clone()).unwrap_or_default(),
        }
    }

    /// Checks that the response of an operation has every required member of what the method returns.
    fn check_converts(&mut self, name: &Spanned<String>, operation: &Operation) {
        let SdkReturns::One(wanted) = self.returns else { return };
        let (model, surface) = (self.call.model, self.call.object.surface);
        let (Some(wanted), Some(given)) =
            (model.resource(wanted), model.resource(operation.returns.resource()))
        else {
            return;
        };
        let is_given = |property: &Property| given.on_wire(surface).any(|one| one.wire() == property.wire());
        let missing = wanted.on_wire(surface).find(|one| !one.access(surface).optional && !is_given(one));
        if let Some(missing) = missing {
            let message = format!("the response of {} has no `{}`", operation.id(), missing.wire());
            self.mismatch(name.span, message, "return a resource whose required members it has");
        }
    }

    pub(super) fn passkey(
        &mut self,
        begin: &Spanned<String>,
        finish: &Spanned<String>,
        credential: &Spanned<String>,
        send: &Entries<Spanned<String>>,
    ) -> MethodBehaviour {
        self.expect_no_params("the device creates the credential");
        let opened = self.operation(begin);
        if let Some(operation) = opened {
            self.forward_params(operation, &[], &[]);
        }
        let finished = self.operation(finish);
        let mut given = Vec::new();
        let mut constants = IndexMap::new();
        let mut id = String::new();
        if let (Some(opened), Some(operation)) = (opened, finished) {
            let made = self.created_id_type(begin, opened);
            let is_id = |to: &&Param| {
                to.location == ParamLocation::Path
                    && made.as_ref().is_some_and(|made| to.ty == ParamType::Id(made.clone()))
            };
            if let Some(to) = operation.params.iter().find(is_id) {
                id.clone_from(&to.wire);
                given.push(to.wire.as_str());
            } else if made.is_some() {
                let message =
                    format!("the path of {} does not take the id from the begin operation", operation.id());
                self.mismatch(finish.span, message, "use an operation with that id in its path");
            }
        }
        if let Some(operation) = finished {
            if let Some(to) = self.param_of(operation, credential) {
                if !matches!(to.ty, ParamType::String { secret: false, .. }) || to.list {
                    let message = format!("`{credential}` of {} is not a string", operation.id());
                    self.mismatch(credential.span, message, "use a string param");
                }
                given.push(to.wire.as_str());
            }
            for (name, value) in send {
                let Some(to) = self.param_of(operation, name) else { continue };
                self.check_constant(operation, to, value);
                constants.insert(to.wire.clone(), value.value.clone());
                given.push(to.wire.as_str());
            }
            if let Some(twice) = (1..given.len()).find(|&index| given[..index].contains(&given[index])) {
                let message = format!("param `{}` of {} is set twice", given[twice], operation.id());
                self.mismatch(finish.span, message, "use a different param for each");
            }
            let all: Vec<&str> = self.params.iter().map(|param| param.name.as_str()).collect();
            self.forward_params(operation, &all, &given);
            self.check_return_type(finish, operation);
            if !matches!(self.returns, SdkReturns::One(_)) {
                self.report_return_mismatch("one resource");
            }
        }
        let credential = finished
            .and_then(|operation| operation.params.iter().find(|to| to.name == credential.value))
            .map(|to| to.wire.clone());
        MethodBehaviour::Passkey {
            begin: opened.map(Operation::id).unwrap_or_default(),
            finish: finished.map(Operation::id).unwrap_or_default(),
            id,
            credential: credential.unwrap_or_default(),
            send: constants,
        }
    }

    /// The id type of the single resource that an operation returns.
    fn created_id_type(&mut self, name: &Spanned<String>, operation: &Operation) -> Option<String> {
        let surface = self.call.object.surface;
        let found = match &operation.returns {
            Returns::One(made) => self.call.model.resource(made).and_then(|made| {
                let id = made.property("id")?;
                let view = id.access(surface);
                let is_there = id.is_on_wire(surface) && !view.optional && !view.nullable && !id.list;
                match &id.ty {
                    PropertyType::Id(id) if is_there => Some(id.clone()),
                    _ => None,
                }
            }),
            _ => None,
        };
        if found.is_none() {
            let message = format!("{} does not return a single resource with an id", operation.id());
            self.mismatch(
                name.span,
                message,
                "use an operation that returns one resource with a required id",
            );
        }
        found
    }

    /// Checks that the param accepts the constant string.
    fn check_constant(&mut self, operation: &Operation, to: &Param, value: &Spanned<String>) {
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
            let message = format!("`{}` of {} does not accept `{value}`", to.name, operation.id());
            self.mismatch(value.span, message, "use a value that it accepts");
        }
    }

    pub(super) fn token_cache(
        &mut self,
        name: &Spanned<String>,
        property: &Spanned<String>,
        ttl: &Spanned<i64>,
        leeway: &Spanned<String>,
    ) -> MethodBehaviour {
        if *self.returns != SdkReturns::Text {
            self.report_return_mismatch("a string");
        }
        if let Some(param) = self.integer(leeway)
            && (ttl.value <= 0 || param.default.is_some_and(|default| default >= ttl.value))
        {
            let message = format!("`{leeway}` must be less than the time to live ({ttl} s)");
            self.mismatch(ttl.span, message, "raise `ttl-seconds`, or lower the default of `leeway`");
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
                let view = held.access(surface);
                let is_there = held.is_on_wire(surface) && !view.optional && !view.nullable && !held.list;
                is_there && matches!(held.ty, PropertyType::String | PropertyType::Secret)
            });
            if held.is_none() {
                let message = format!("{} does not always return a string `{property}`", operation.id());
                self.mismatch(
                    property.span,
                    message,
                    "use a string property of the resource that it returns",
                );
            }
            wire = held.map(|held| held.wire().to_owned());
        }
        let params = operation.map(|operation| self.forward_params(operation, &[leeway.as_str()], &[]));
        MethodBehaviour::TokenCache {
            operation: operation.map(Operation::id).unwrap_or_default(),
            params: params.unwrap_or_default(),
            property: wire.unwrap_or_default(),
            ttl_seconds: ttl.value,
            leeway: leeway.value.clone(),
        }
    }
}
