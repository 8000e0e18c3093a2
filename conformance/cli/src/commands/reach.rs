//! The command `reach`: which combinations of operations, properties, credentials and filters a run meets.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use clerk_user_conformance::{Cell, Reach, ReachMap};
use serde_json::json;

use super::seed_args::DrawArgs;
use crate::error::CliError;
use crate::output::{CommandOutput, OutputFormat, pretty_json};

const EXAMPLES_AND_EXIT_CODES: &str = "\
Examples:
  cargo conformance reach
  cargo conformance reach --map pairs --blanks
  cargo conformance reach --map filters --format json

Exit codes:
  0  the maps were drawn, whatever is blank
  2  invalid usage, or an error";

/// Measure which combinations a run of the reference meets
///
/// Four maps are derived from the contract: one operation after another on the same user; properties that one operation
/// writes and another one returns; credentials at each stage of their life; and filters of lists by the situation of
/// the rows. A cell that a run never meets is a blank: no rule can detect a bug there.
#[derive(Debug, clap::Args)]
#[command(after_long_help = EXAMPLES_AND_EXIT_CODES)]
pub(crate) struct Args {
    /// Only this map
    #[arg(long, value_name = "MAP", value_parser = ReachMap::ALL.map(ReachMap::id))]
    map: Option<String>,
    /// List the blanks
    #[arg(long)]
    blanks: bool,
    #[command(flatten)]
    draw: DrawArgs,
    /// Format of the maps
    #[arg(long, default_value = "text")]
    format: OutputFormat,
}

pub(crate) fn run(args: &Args) -> Result<CommandOutput, CliError> {
    let report = args.draw.measure_reach()?;
    let reach = report.reach().unwrap_or_else(|| Reach::new(&BTreeMap::new(), &report.api_version));
    let is_selected = |map: &ReachMap| args.map.as_deref().is_none_or(|id| id == map.id());
    let maps: Vec<ReachMap> = ReachMap::ALL.into_iter().filter(is_selected).collect();
    let text = match args.format {
        OutputFormat::Text => text(&reach, &maps, args.blanks),
        OutputFormat::Json => {
            let cell = |(cell, times): (Cell, u64)| json!({ "cell": cell.to_string(), "times": times });
            let entry = |map: &ReachMap| {
                json!({
                    "map": map.id(),
                    "sentence": map.sentence(),
                    "cells": reach.cells(*map).map(cell).collect::<Vec<_>>(),
                })
            };
            pretty_json(&json!({ "maps": maps.iter().map(entry).collect::<Vec<_>>() }))
        }
    };
    Ok(CommandOutput::success(text))
}

fn text(reach: &Reach, maps: &[ReachMap], lists_blanks: bool) -> String {
    let mut text = String::new();
    for map in maps {
        let blanks = reach.blanks(*map);
        let cells = reach.cells(*map).count();
        let (id, met) = (map.id(), cells - blanks.len());
        let _infallible = writeln!(text, "{id:12} {met:>6} of {cells:>6} met  {}", map.sentence());
        for blank in blanks.iter().filter(|_| lists_blanks) {
            let _infallible = writeln!(text, "  {blank}");
        }
    }
    if !lists_blanks {
        text.push_str("\nList what was never met with --blanks.\n");
    }
    text
}
