//! What each surface can do with a property: read it, write it, and see it absent or null.

use clerk_user_runtime::Surface;

use crate::CompatRule;
use crate::diff::finding::DiffFinding;
use clerk_user_model::Element;
use clerk_user_model::model::{Property, PropertyAccess};

/// The two surfaces, the less trusted one first.
pub(crate) const SURFACES: [Surface; 2] = [Surface::Frontend, Surface::Backend];

/// The differences on all surfaces except those that were reported already.
pub(crate) fn compare(
    old: &Property,
    new: &Property,
    element: &Element,
    reported: &[Surface],
) -> Vec<DiffFinding> {
    let mut found = Vec::new();
    let surfaces: Vec<Surface> = SURFACES.into_iter().filter(|surface| !reported.contains(surface)).collect();
    for surface in &surfaces {
        found.extend(readable(old, new, element, *surface));
    }
    found.extend(writable(old, new, element, &surfaces));
    flags(old, new, element, &surfaces, &mut found);
    found
}

fn readable(old: &Property, new: &Property, element: &Element, surface: Surface) -> Option<DiffFinding> {
    let name = element.as_str();
    Some(match (old.access(surface).readable, new.access(surface).readable, surface) {
        (false, true, Surface::Frontend) => {
            DiffFinding::changed(CompatRule::ReadVisibilityWidened, element, "", "hidden", "readable")
                .message(format!("{name} became readable on the frontend"))
                .on_surface(Some(surface))
        }
        (false, true, Surface::Backend) => {
            DiffFinding::changed(CompatRule::ReadPropertyAdded, element, "", "hidden", "readable")
                .message(format!("{name} became readable on the backend"))
                .on_surface(Some(surface))
        }
        (true, false, _) => {
            DiffFinding::changed(CompatRule::ReadVisibilityNarrowed, element, "", "readable", "hidden")
                .message(format!("{name} is no longer readable on the {surface}"))
                .on_surface(Some(surface))
        }
        _ => return None,
    })
}

fn writable(old: &Property, new: &Property, element: &Element, surfaces: &[Surface]) -> Vec<DiffFinding> {
    let name = element.as_str();
    let was = |surface: &Surface| old.access(*surface).writable;
    let is = |surface: &Surface| new.access(*surface).writable;
    let removed: Vec<&Surface> = surfaces.iter().filter(|one| was(one) && !is(one)).collect();
    let added: Vec<&Surface> = surfaces.iter().filter(|one| !was(one) && is(one)).collect();
    let nowhere = !SURFACES.iter().any(is);
    let mut found = Vec::new();
    if let [first, rest @ ..] = removed.as_slice()
        && nowhere
    {
        let surface = rest.is_empty().then_some(**first);
        found.push(
            DiffFinding::changed(
                CompatRule::WritePropertyBecameReadOnly,
                element,
                "",
                "writable",
                "read-only",
            )
            .message(format!("{name} became read-only"))
            .on_surface(surface),
        );
    } else {
        for surface in removed {
            found.push(
                DiffFinding::changed(CompatRule::WriteAccessNarrowed, element, "", "writable", "read-only")
                    .message(format!("{name} is no longer writable on the {surface}"))
                    .on_surface(Some(*surface)),
            );
        }
    }
    let both = added.len() == SURFACES.len();
    for surface in added {
        let rule = match surface {
            Surface::Frontend => CompatRule::WriteAccessWidened,
            Surface::Backend => CompatRule::WritePropertyBecameWritable,
        };
        let finding = DiffFinding::changed(rule, element, "", "not writable", "writable")
            .message(format!("{name} became writable on the {surface}"))
            .on_surface(Some(*surface));
        // If both surfaces can write it now, the change on the less trusted one is the cause.
        found.push(if both && *surface == Surface::Backend {
            finding.because_of(element.clone(), &[CompatRule::WriteAccessWidened])
        } else {
            finding
        });
    }
    found
}

/// Whether it may be absent or null, on the surfaces that can read it in both contracts.
fn flags(
    old: &Property,
    new: &Property,
    element: &Element,
    surfaces: &[Surface],
    found: &mut Vec<DiffFinding>,
) {
    let seen: Vec<Surface> = surfaces
        .iter()
        .copied()
        .filter(|surface| old.access(*surface).readable && new.access(*surface).readable)
        .collect();
    let mut flag = |of: fn(PropertyAccess) -> bool, yes: (CompatRule, &str), no: (CompatRule, &str)| {
        let turned = |to: bool| {
            let turned =
                |surface: &&Surface| of(new.access(**surface)) == to && of(old.access(**surface)) != to;
            seen.iter().filter(turned).copied().collect::<Vec<_>>()
        };
        for (to, (rule, words), (_, other)) in [(true, yes, no), (false, no, yes)] {
            let surfaces = turned(to);
            let Some(first) = surfaces.first() else { continue };
            // If all surfaces changed alike, the change is reported once.
            let surface = (surfaces.len() < seen.len()).then_some(*first);
            let what =
                surface.map_or_else(|| element.to_string(), |surface| format!("{element} on the {surface}"));
            found.push(DiffFinding::changed(rule, element, &what, other, words).on_surface(surface));
        }
    };
    flag(
        |view| view.nullable,
        (CompatRule::ReadPropertyBecameNullable, "nullable"),
        (CompatRule::ReadPropertyBecameNonNullable, "non-nullable"),
    );
    flag(
        |view| view.optional,
        (CompatRule::ReadPropertyBecameOptional, "optional"),
        (CompatRule::ReadPropertyBecameRequired, "required"),
    );
}
