//! Reads the table of rule kinds in one of its two forms.

/// Calls `callback!` with the rows of the table in one form. It takes one kind or one parameter at a time, because
/// a callback cannot leave out a field of an enum.
///
/// Kinds without parameters, with parameters, and written as a type of their own reach the callback as
///
/// - in the form `resolved`: `Kind = "name",` or `Kind = "name" { name: Type, … },`
/// - in the form `written`: `Kind = "name" { name: Type, … },` or `Kind = "name" (Type),`
///
/// with their docs. `[…]` contains the kinds that are done, and the last braces those that are left.
#[doc(hidden)]
#[macro_export]
macro_rules! rule_kinds_in_form {
    // All kinds are done.
    ($form:ident $callback:ident [$($done:tt)*] {}) => { $callback! { $($done)* } };

    // A kind without parameters: a name in the resolved form, an empty mapping in the written one.
    (resolved $callback:ident [$($done:tt)*] {
        $(#[$doc:meta])* $kind:ident = $name:literal, $($left:tt)*
    }) => {
        $crate::rule_kinds_in_form! { resolved $callback [$($done)* $(#[$doc])* $kind = $name,] { $($left)* } }
    };
    (written $callback:ident [$($done:tt)*] {
        $(#[$doc:meta])* $kind:ident = $name:literal, $($left:tt)*
    }) => {
        $crate::rule_kinds_in_form! { written $callback [$($done)* $(#[$doc])* $kind = $name {},] { $($left)* } }
    };

    // A kind that is written as a type of its own.
    (written $callback:ident [$($done:tt)*] {
        $(#[$doc:meta])* $kind:ident = $name:literal as $entry:ty { $($params:tt)* }, $($left:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            written $callback [$($done)* $(#[$doc])* $kind = $name ($entry),] { $($left)* }
        }
    };

    // Any other kind: takes its parameters one by one.
    ($form:ident $callback:ident $done:tt {
        $(#[$doc:meta])* $kind:ident = $name:literal $(as $entry:ty)? { $($params:tt)* }, $($left:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            $form $callback $done { $($left)* } [$(#[$doc])* $kind = $name] {} { $($params)* }
        }
    };

    // All parameters of the kind are done.
    ($form:ident $callback:ident [$($done:tt)*] $left:tt [$($kind:tt)*] $params:tt {}) => {
        $crate::rule_kinds_in_form! { $form $callback [$($done)* $($kind)* $params,] $left }
    };

    // A parameter of the other form is left out.
    (resolved $callback:ident $done:tt $left:tt $kind:tt $params:tt {
        $(#[$doc:meta])* written $param:ident: $ty:ty, $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! { resolved $callback $done $left $kind $params { $($rest)* } }
    };
    (written $callback:ident $done:tt $left:tt $kind:tt $params:tt {
        $(#[$doc:meta])* resolved $param:ident: $ty:ty, $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! { written $callback $done $left $kind $params { $($rest)* } }
    };

    // Otherwise, the marker is dropped. Only a spec file may omit a parameter.
    ($form:ident $callback:ident $done:tt $left:tt $kind:tt $params:tt {
        $(#[$doc:meta])* resolved $param:ident: $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            $form $callback $done $left $kind $params { $(#[$doc])* $param: $($rest)* }
        }
    };
    ($form:ident $callback:ident $done:tt $left:tt $kind:tt $params:tt {
        $(#[$doc:meta])* written $param:ident: $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            $form $callback $done $left $kind $params { $(#[$doc])* $param: $($rest)* }
        }
    };
    (resolved $callback:ident $done:tt $left:tt $kind:tt $params:tt {
        $(#[$doc:meta])* optional $param:ident: $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            resolved $callback $done $left $kind $params { $(#[$doc])* $param: $($rest)* }
        }
    };
    (written $callback:ident $done:tt $left:tt $kind:tt $params:tt {
        $(#[$doc:meta])* optional $param:ident: $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            written $callback $done $left $kind $params { $(#[$doc])* #[serde(default)] $param: $($rest)* }
        }
    };

    // A parameter, with the type of the form.
    (resolved $callback:ident $done:tt $left:tt $kind:tt { $($params:tt)* } {
        $(#[$doc:meta])* $param:ident: $ty:ty $(as $written:ty)?, $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            resolved $callback $done $left $kind { $($params)* $(#[$doc])* $param: $ty, } { $($rest)* }
        }
    };
    (written $callback:ident $done:tt $left:tt $kind:tt { $($params:tt)* } {
        $(#[$doc:meta])* $param:ident: $ty:ty as $written:ty, $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            written $callback $done $left $kind { $($params)* $(#[$doc])* $param: $written, } { $($rest)* }
        }
    };
    (written $callback:ident $done:tt $left:tt $kind:tt { $($params:tt)* } {
        $(#[$doc:meta])* $param:ident: $ty:ty, $($rest:tt)*
    }) => {
        $crate::rule_kinds_in_form! {
            written $callback $done $left $kind { $($params)* $(#[$doc])* $param: $ty, } { $($rest)* }
        }
    };
}
