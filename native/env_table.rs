//! What `[env]` of cargo's config says of each variable, as it is written, in the files that count for a command:
//! those from its folder upwards, that of CARGO_HOME, and the arguments `--config`. Any difference counts as another value.

use super::*;
use std::collections::BTreeMap;

pub type EnvTable = BTreeMap<String, String>;

const MOST_BYTES: u64 = 1_000_000;

pub fn of_command(args: &[OsString]) -> EnvTable {
    let mut table = EnvTable::new();
    for (_, text) in configs(args) {
        enter(&text, &mut table);
    }
    table
}

/// Their texts, each with the folder that relative paths in it start from.
pub fn configs(args: &[OsString]) -> Vec<(PathBuf, String)> {
    let here = env::current_dir().unwrap_or_default();
    let given = arguments(args).into_iter().map(|text| (here.clone(), text));
    let files = config_files().filter_map(|path| {
        let text = read(&path)?;
        Some((path.parent()?.parent()?.to_owned(), text))
    });
    given.chain(files).collect()
}

fn config_files() -> impl Iterator<Item = PathBuf> {
    let here = env::current_dir().unwrap_or_default();
    let above: Vec<PathBuf> = here.ancestors().map(|folder| folder.join(".cargo")).collect();
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| {
        // Git's Bash sets HOME on Windows too, and cargo there does not look at it.
        let user = env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
        Some(PathBuf::from(user).join(".cargo"))
    });
    let folders = above.into_iter().chain(home);
    // Where both are, cargo takes the first; the other counts here too, for nothing but speed.
    folders.flat_map(|folder| [folder.join("config"), folder.join("config.toml")])
}

fn read(path: &Path) -> Option<String> {
    let facts = fs::metadata(path).ok()?;
    if !facts.is_file() || facts.len() > MOST_BYTES {
        return None;
    }
    fs::read_to_string(path).ok()
}

/// Each is a file that exists, else TOML.
fn arguments(args: &[OsString]) -> Vec<String> {
    let own = args.iter().take_while(|arg| *arg != "--").map(|arg| arg.to_string_lossy());
    let mut found = Vec::new();
    let mut is_next = false;
    for arg in own {
        let value = if is_next { Some(arg.as_ref()) } else { arg.strip_prefix("--config=") };
        if let Some(value) = value {
            found.push(read(Path::new(value)).unwrap_or_else(|| value.to_owned()));
        }
        is_next = !is_next && arg == "--config";
    }
    found
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
