//! Behaviour of SDK methods: those that send no request, or a single plain call.

use super::method_check::{MethodCheck, MethodContext};
use crate::ast::BehaviourEntry;
use crate::diagnostic::Code;
use crate::lower::context::LoweringContext;
use crate::model::{MethodBehaviour, PrimaryKind, PropertyType, SdkParam, SdkReturns, SdkType};
use crate::source::Spanned;

/// Resolves the behaviour of a method.
pub(super) fn lower(
    cx: &mut LoweringContext<'_>,
    call: &MethodContext<'_>,
    params: &[SdkParam],
    returns: &SdkReturns,
) -> MethodBehaviour {
    let mut check = MethodCheck { cx, call: *call, params, returns };
    let identifier = params.iter().find(|param| param.ty == SdkType::Identifier);
    if let Some(param) =
        identifier.filter(|_| !matches!(call.entry.behaviour.value, BehaviourEntry::IsPrimary {}))
    {
        let message = format!("the type `identifier` of `{}` is only valid for `is-primary`", param.name);
        check.mismatch(
            check.span_of(&param.name),
            message,
            "use the id type instead, or use `does: is-primary`",
        );
    }
    check.lower()
}

impl MethodCheck<'_, '_, '_> {
    fn lower(&mut self) -> MethodBehaviour {
        match &self.call.entry.behaviour.value {
            BehaviourEntry::Call { operation } => {
                let (operation, params) = self.single_call(operation);
                MethodBehaviour::Call { operation, params }
            }
            BehaviourEntry::Page { operation, page, size, limit, offset, send } => {
                self.page(operation, [page, size], [limit, offset], send)
            }
            BehaviourEntry::CachedList { operation, on_error } => {
                self.expect_no_params("a cached list does not depend on any");
                let (operation, _) = self.single_call(operation);
                if !matches!(self.returns, SdkReturns::List(_)) {
                    self.report_return_mismatch("a list");
                }
                MethodBehaviour::CachedList { operation, keeps_failure: on_error.is_some() }
            }
            BehaviourEntry::UpdateByDiff { update, read, merge, property } => {
                self.update_by_diff(update, read, merge, property)
            }
            BehaviourEntry::Read { operation, refresh } => {
                let (operation, params) = self.single_call(operation);
                if *self.returns != SdkReturns::One(self.call.resource.name.clone()) {
                    self.report_return_mismatch(&format!("the resource `{}`", self.call.resource.name));
                }
                let refresh = refresh.as_ref().and_then(|refresh| self.token_refresh(refresh));
                MethodBehaviour::Read { operation, params, refresh }
            }
            BehaviourEntry::SignOutAfter { operation } => {
                let (operation, params) = self.single_call(operation);
                if *self.returns != SdkReturns::Nothing {
                    self.report_return_mismatch("nothing");
                }
                MethodBehaviour::SignOutAfter { operation, params }
            }
            BehaviourEntry::IsPrimary {} => self.is_primary(),
            BehaviourEntry::Property(name) => self.property(name),
            BehaviourEntry::UploadOrDelete { upload, delete, param } => {
                self.upload_or_delete(upload, delete, param)
            }
            BehaviourEntry::Passkey { begin, finish, credential, send } => {
                self.passkey(begin, finish, credential, send)
            }
            BehaviourEntry::TokenCache { operation, property, ttl_seconds, leeway } => {
                self.token_cache(operation, property, ttl_seconds, leeway)
            }
        }
    }

    fn is_primary(&mut self) -> MethodBehaviour {
        if *self.returns != SdkReturns::Boolean {
            self.report_return_mismatch("a boolean");
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
                let message =
                    format!("`{}` does not have exactly one param, a required `identifier`", self.call.name);
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
            let message = format!("no property of `{}` has `primary-of`", resource.name);
            self.mismatch(
                self.call.entry.behaviour.span,
                message,
                "add `primary-of` to one of its properties",
            );
        }
        MethodBehaviour::IsPrimary { param, kinds }
    }

    fn property(&mut self, name: &Spanned<String>) -> MethodBehaviour {
        self.expect_no_params("it reads a property of the object");
        let surface = self.call.object.surface;
        let resource = self.call.resource;
        let Some(property) = resource.property(&name.value) else {
            let known = resource.properties.iter().map(|property| property.name.as_str());
            self.cx.report_unknown(
                Code::UnknownProperty,
                &format!("property of {}", resource.name),
                name,
                known,
            );
            return MethodBehaviour::Property(String::new());
        };
        let returned = match property.ty {
            PropertyType::Boolean => Some(SdkReturns::Boolean),
            PropertyType::String => Some(SdkReturns::Text),
            _ => None,
        };
        let view = property.access(surface);
        let is_there = property.is_on_wire(surface) && !view.optional && !view.nullable && !property.list;
        if returned.as_ref() != Some(self.returns) || !is_there {
            let message = format!(
                "property `{name}` can be null or absent, or its type differs from what method `{}` returns",
                self.call.name
            );
            self.mismatch(
                name.span,
                message,
                "use a boolean or string property that is never absent or null",
            );
        }
        MethodBehaviour::Property(property.wire().to_owned())
    }
}
