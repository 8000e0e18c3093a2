//! All tests of the command line in one program: it is linked once, and its tests share the cores.

mod cli;
mod commands;
mod failure_formats;
mod readme;
mod report_counts;
mod stdio_adapter;
mod tidy;
mod unexplained;
