//! What has params: an operation, or the settings and seeds of `control`.

use crate::CompatRule;
use crate::diff::context::DiffContext;
use crate::diff::finding::DiffFinding;
use crate::diff::type_usage::PagingParam;
use clerk_user_model::Element;
use clerk_user_model::model::{Operation, Param};

/// The owner of the params that are compared.
pub(crate) struct ParamOwner<'a> {
    /// The start of the element names in the base.
    pub(crate) base: String,
    /// The same in the head.
    pub(crate) head: String,
    /// The operation of both sides; `None` for settings and seeds.
    pub(crate) operations: Option<(&'a Operation, &'a Operation)>,
}

impl<'a> ParamOwner<'a> {
    /// The params of an operation.
    pub(crate) fn operation(old: &'a Operation, new: &'a Operation) -> Self {
        Self { base: old.id(), head: new.id(), operations: Some((old, new)) }
    }

    /// Settings, or the params of a seed.
    pub(crate) fn control(seed: Option<&str>) -> Self {
        let prefix = seed.map(|seed| format!("{seed}.")).unwrap_or_default();
        Self { base: prefix.clone(), head: prefix, operations: None }
    }

    pub(crate) fn element(&self, owner: &str, name: &str) -> Element {
        match self.operations {
            Some(_) => Element::param(owner, name),
            None => Element::setting(&format!("{owner}{name}")),
        }
    }
}

/// The property that a param sets, if any.
pub(crate) fn property_set(
    cx: &DiffContext<'_>,
    of: &ParamOwner<'_>,
    param: &Param,
    head: bool,
) -> Option<Element> {
    let (old, new) = of.operations?;
    let (model, operation) = if head { (cx.head, new) } else { (cx.base, old) };
    let resource = model.resource(operation.returns.resource())?;
    let property = resource.properties.iter().find(|one| one.wire == param.property && one.wire.is_some())?;
    Some(Element::property(&resource.name, &property.name))
}

/// Adds the consequence for implementations, which read generated params.
pub(crate) fn signature_changed(
    finding: DiffFinding,
    of: &ParamOwner<'_>,
    element: Element,
    message: &str,
) -> DiffFinding {
    if of.operations.is_none() {
        return finding;
    }
    finding.consequence(CompatRule::TraitMethodSignatureChanged, element, message)
}

/// The role of a param in paging, if any.
pub(crate) fn paging_role(cx: &DiffContext<'_>, of: &ParamOwner<'_>, param: &Param) -> Option<PagingParam> {
    let (_, operation) = of.operations?;
    cx.uses.paging.get(&(operation.id(), param.wire.clone())).copied()
}
