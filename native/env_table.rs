//! What `[env]` of cargo's config says of each variable, as it is written. Any difference counts as another value.

use super::*;
use std::collections::BTreeMap;

pub type EnvTable = BTreeMap<String, String>;

pub fn of_command(args: &[OsString]) -> EnvTable {
    let mut table = EnvTable::new();
    for (_, text) in config_files::texts(args) {
        enter(&text, &mut table);
    }
    table
}

enum Section {
    Top,
    Env,
    /// `[env.NAME]`
    Of(String),
    Other,
}

/// Line by line: what spans several lines counts as part of the key before it.
fn enter(text: &str, table: &mut EnvTable) {
    let mut section = Section::Top;
    let mut last: Vec<String> = Vec::new();
    let mut is_open = false;
    for line in text.lines().map(str::trim) {
        if !is_open && (line.is_empty() || line.starts_with('#')) {
            continue;
        }
        if !is_open && line.starts_with('[') {
            section = section_of(line);
            last = Vec::new();
        } else if !is_open {
            last = names_in(line, &section).unwrap_or(last);
        }
        let is_fence = |fence: &str| line.matches(fence).count() % 2 == 1;
        is_open ^= is_fence("\"\"\"") || is_fence("'''");
        for name in &last {
            let said = table.entry(name.clone()).or_default();
            said.push_str(line);
            said.push('\n');
        }
    }
}

fn section_of(line: &str) -> Section {
    let header = line.trim_start_matches('[').split(']').next().unwrap_or_default();
    match header.split_once('.').map_or((header, None), |(first, rest)| (first, Some(rest))) {
        (first, None) if bare(first) == "env" => Section::Env,
        (first, Some(name)) if bare(first) == "env" => Section::Of(bare(name)),
        _ => Section::Other,
    }
}

/// Of the variables that a line speaks of; `None` where it goes on with what is above it.
fn names_in(line: &str, section: &Section) -> Option<Vec<String>> {
    let (key, value) = line.split_once('=')?;
    let mut parts = key.split('.').map(bare);
    let first = parts.next().unwrap_or_default();
    match section {
        Section::Env => Some(vec![first]),
        Section::Of(name) => Some(vec![name.clone()]),
        Section::Top if first == "env" => Some(match parts.next() {
            Some(name) => vec![name],
            // `env = { A = "1", B = "2" }`
            None => value.split(['{', ',', '=']).map(bare).collect(),
        }),
        _ => Some(Vec::new()),
    }
}

fn bare(key: &str) -> String {
    key.trim().trim_matches(|mark| mark == '"' || mark == '\'').to_owned()
}
