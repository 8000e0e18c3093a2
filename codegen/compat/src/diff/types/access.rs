//! What a surface may do with a property: who reads it, who writes it, whether it may be absent or null there.

use clerk_user_runtime::Surface;

use crate::CompatRule;
use crate::diff::finding::DiffFinding;
use clerk_user_model::Element;
use clerk_user_model::model::{Property, PropertyAccess};

/// The two surfaces, the less trusted one first.
pub(crate) const SURFACES: [Surface; 2] = [Surface::Frontend, Surface::Backend];

/// What differs in the views of a property, but for surfaces that the caller has told of.
pub(crate) fn compare(
    old: &Property,
    new: &Property,
    element: &Element,
    told: &[Surface],
) -> Vec<DiffFinding> {
    let mut found = Vec::new();
    let asked: Vec<Surface> = SURFACES.into_iter().filter(|surface| !told.contains(surface)).collect();
    for surface in &asked {
        found.extend(readable(old, new, element, *surface));
    }
    found.extend(writable(old, new, element, &asked));
    flags(old, new, element, &asked, &mut found);
    found
}

fn readable(old: &Property, new: &Property, element: &Element, surface: Surface) -> Option<DiffFinding> {
    let name = element.as_str();
    Some(match (old.access(surface).readable, new.access(surface).readable, surface) {
        (false, true, Surface::Frontend) => {
            DiffFinding::changed(CompatRule::ReadVisibilityWidened, element, "", "hidden", "readable")
                .message(format!("{name} can be read on the frontend now"))
                .on_surface(Some(surface))
        }
        (false, true, Surface::Backend) => {
            DiffFinding::changed(CompatRule::ReadPropertyAdded, element, "", "hidden", "readable")
                .message(format!("{name} can be read on the backend now"))
                .on_surface(Some(surface))
        }
        (true, false, _) => {
            DiffFinding::changed(CompatRule::ReadVisibilityNarrowed, element, "", "readable", "hidden")
                .message(format!("{name} can no longer be read on the {surface}"))
                .on_surface(Some(surface))
        }
        _ => return None,
    })
}

fn writable(old: &Property, new: &Property, element: &Element, asked: &[Surface]) -> Vec<DiffFinding> {
    let name = element.as_str();
    let was = |surface: &Surface| old.access(*surface).writable;
    let is = |surface: &Surface| new.access(*surface).writable;
    let lost: Vec<&Surface> = asked.iter().filter(|one| was(one) && !is(one)).collect();
    let won: Vec<&Surface> = asked.iter().filter(|one| !was(one) && is(one)).collect();
    let nowhere = !SURFACES.iter().any(is);
    let mut found = Vec::new();
    if let [first, rest @ ..] = lost.as_slice()
        && nowhere
    {
        let surface = rest.is_empty().then_some(**first);
        found.push(
            DiffFinding::changed(
                CompatRule::WritePropertyBecameReadOnly,
                element,
                "",
                "written and read",
                "read only",
            )
            .message(format!("{name} can no longer be written"))
            .on_surface(surface),
        );
    } else {
        for surface in lost {
            found.push(
                DiffFinding::changed(CompatRule::WriteAccessNarrowed, element, "", "writable", "read only")
                    .message(format!("{name} can no longer be written on the {surface}"))
                    .on_surface(Some(*surface)),
            );
        }
    }
    let both = won.len() == SURFACES.len();
    for surface in won {
        let rule = match surface {
            Surface::Frontend => CompatRule::WriteAccessWidened,
            Surface::Backend => CompatRule::WritePropertyBecameWritable,
        };
        let finding = DiffFinding::changed(rule, element, "", "not writable", "writable")
            .message(format!("{name} can be written on the {surface} now"))
            .on_surface(Some(*surface));
        // Opened to both at once, it is told for the less trusted one.
        found.push(if both && *surface == Surface::Backend {
            finding.because_of(element.clone(), &[CompatRule::WriteAccessWidened])
        } else {
            finding
        });
    }
    found
}

/// Whether it may be absent, and null. A surface that does not see it on both sides has nothing to say.
fn flags(old: &Property, new: &Property, element: &Element, asked: &[Surface], found: &mut Vec<DiffFinding>) {
    let seen: Vec<Surface> = asked
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
            // Alike on all that see it: it is said once.
            let surface = (surfaces.len() < seen.len()).then_some(*first);
            found.push(
                DiffFinding::changed(rule, element, element.as_str(), other, words).on_surface(surface),
            );
        }
    };
    flag(
        |view| view.nullable,
        (CompatRule::ReadPropertyBecameNullable, "null at times"),
        (CompatRule::ReadPropertyBecameNonNullable, "never null"),
    );
    flag(
        |view| view.optional,
        (CompatRule::ReadPropertyBecameOptional, "absent at times"),
        (CompatRule::ReadPropertyBecameRequired, "always there"),
    );
}
