//! All tests of the tool in one program: it is linked once, and its tests share the cores.

mod at_scale;
mod ci;
mod circles;
mod completions;
mod dependencies;
mod gate;
mod generate;
mod new;
mod new_implementation;
mod sources;
mod support;
mod tidy;
