//! Copies of restored units in target folders that nobody restored: a step has copied the checkout, or its target
//! folder. A copy may be younger than what was written before it was made, so cargo would call its units fresh, and a
//! job without us would have built them. They are forgotten there: a mark in each tells that it was restored.

use super::*;
use folders::entries;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::io::Read;

/// Cargo writes one of these into each folder that it builds in.
const OF_CARGO: [&str; 2] = [".rustc_info.json", "CACHEDIR.TAG"];
const VARIABLES: [&str; 3] =
    ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR", "CARGO_BUILD_BUILD_DIR"];
const SETTINGS: [&str; 2] = ["target-dir", "build-dir"];

/// Cargo writes it when a unit's build begins, goes by its time, and never reads its text.
const BEGUN: &str = "invoked.timestamp";
/// In place of as many bytes of that text: a save goes by size and time.
const MARK: &[u8; 8] = b"Restored";

/// Right after the restore.
pub fn mark(list: &Path) {
    let watched = WatchList::at(list);
    let targets = watched.target_folders();
    for target in &targets {
        for path in watched.units().flat_map(|unit| begun(&target.join(unit))) {
            let _ = mark_file(&path);
        }
    }
    let own: Vec<String> = targets.iter().filter_map(|target| identity_of(target)).collect();
    let _ = fs::write(list.with_extension("targets"), own.join("\n"));
}

/// A link would lead to a file that is not cargo's.
fn mark_file(path: &Path) -> io::Result<()> {
    let before = file_facts::at_link(path)?;
    if before.is_file && fs::metadata(path)?.len() >= MARK.len() as u64 {
        let mut file = OpenOptions::new().write(true).open(path)?;
        file.write_all(MARK)?;
        drop(file);
        file_facts::set_times(path, Time::Keep, Time::At(before.modified));
    }
    Ok(())
}

/// Before a command that may build.
pub fn forget(home: &Home, args: &[OsString]) {
    let list = match home.setting("inputs") {
        Some(list) => Path::new(list),
        None => return,
    };
    let watched = WatchList::at(list);
    let targets = watched.target_folders();
    let candidates = candidates(args, &targets);
    // Where they were restored, and where a step has moved that folder.
    let noted = fs::read_to_string(list.with_extension("targets")).unwrap_or_default();
    let mut settled: Vec<String> = noted.lines().map(str::to_owned).collect();
    settled.extend(targets.iter().filter_map(|path| identity_of(path)));
    let is_own = |path: &PathBuf| identity_of(path).map_or(false, |it| settled.contains(&it));
    if candidates.iter().any(is_own) {
        let others = other_sources::find(home, &starts(args), &watched.packages());
        let units = watched.units().filter(|unit| others.may_have(package_of(unit)));
        for unit in units.flat_map(|unit| targets.iter().map(move |target| target.join(unit))) {
            forget_marked(&unit);
        }
    }
    for target in candidates {
        let identity = match identity_of(&target) {
            Some(identity) if !settled.contains(&identity) => identity,
            _ => continue,
        };
        for unit in watched.units() {
            forget_marked(&target.join(unit));
        }
        settled.push(identity);
    }
}

fn forget_marked(unit: &Path) {
    if begun(unit).iter().any(|path| is_marked(path)) {
        let _ = fs::remove_dir_all(unit);
    }
}

/// `app` of `debug/.fingerprint/app-0123456789abcdef` and of `debug/build/app/0123456789abcdef`.
fn package_of(unit: &Path) -> &str {
    match name_of(unit).rsplit_once('-') {
        Some((package, _)) => package,
        None => unit.parent().map_or("", name_of),
    }
}

fn name_of(path: &Path) -> &str {
    path.file_name().and_then(OsStr::to_str).unwrap_or_default()
}

/// Where that file may be, in both layouts; a build script's run has it in a folder of its own.
fn begun(unit: &Path) -> Vec<PathBuf> {
    let run = unit.parent().and_then(Path::parent).zip(unit.file_name());
    let run = run.map(|(profile, name)| profile.join("build").join(name));
    let folders = [unit.to_owned(), unit.join("fingerprint"), unit.join("run")];
    folders.iter().chain(&run).map(|folder| folder.join(BEGUN)).collect()
}

fn is_marked(path: &Path) -> bool {
    let mut start = [0; MARK.len()];
    fs::File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == *MARK
}

/// Folders that the command may build in.
fn candidates(args: &[OsString], restored: &[PathBuf]) -> Vec<PathBuf> {
    let here = env::current_dir().unwrap_or_default();
    let by_variable = VARIABLES.iter().filter_map(env::var_os).map(PathBuf::from);
    let named = by_variable.chain(values_of(args, "--target-dir")).map(|path| here.join(path));
    let above: Vec<PathBuf> = starts(args)
        .iter()
        .flat_map(|start| start.ancestors().map(Path::to_owned).collect::<Vec<_>>())
        .collect();
    let packages = above.iter().filter(|folder| folder.join("Cargo.toml").is_file());
    let built_in = packages.flat_map(|folder| entries(folder)).filter(is_of_cargo);
    let alike = alike(&above, restored);
    named.chain(built_in).chain(alike).chain(configured(args)).collect()
}

/// As the settings that were copied as well have it: `out/build`, `../target`. A job may have restored hundreds.
fn alike(above: &[PathBuf], restored: &[PathBuf]) -> Vec<PathBuf> {
    let mut by_start: HashMap<&OsStr, HashSet<&Path>> = HashMap::new();
    for tail in restored.iter().flat_map(|target| tails(target)) {
        if let Some(start) = tail.iter().next() {
            by_start.entry(start).or_default().insert(tail);
        }
    }
    let mut found = Vec::new();
    for folder in above {
        for (start, tails) in &by_start {
            if folder.join(start).exists() {
                found.extend(tails.iter().map(|tail| folder.join(tail)));
            }
        }
    }
    found
}

/// Folders from which cargo looks for manifests.
fn starts(args: &[OsString]) -> Vec<PathBuf> {
    let here = env::current_dir().unwrap_or_default();
    let names = ["--manifest-path", "--path", "-C"];
    let named: Vec<PathBuf> = names.iter().flat_map(|name| values_of(args, name)).collect();
    named.into_iter().map(|path| here.join(path)).chain([here.clone()]).collect()
}

fn tails(path: &Path) -> impl Iterator<Item = &Path> {
    path.ancestors().skip(1).filter_map(move |above| path.strip_prefix(above).ok())
}

fn configured(args: &[OsString]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for (base, text) in config_files::texts(args) {
        for rest in SETTINGS.iter().flat_map(|name| text.split(name).skip(1)) {
            let value = rest.trim_start_matches([' ', '=', '"', '\'']);
            found.extend(value.split(['"', '\'']).next().map(|path| base.join(path)));
        }
    }
    found
}

fn is_of_cargo(folder: &PathBuf) -> bool {
    OF_CARGO.iter().any(|name| folder.join(name).is_file())
}

/// `NAME VALUE` and `NAME=VALUE`.
fn values_of<'a>(args: &'a [OsString], name: &'a str) -> impl Iterator<Item = PathBuf> + 'a {
    args.iter().enumerate().filter_map(move |(place, arg)| {
        let text: Cow<str> = arg.to_string_lossy();
        match text.strip_prefix(name)? {
            "" => args.get(place + 1).map(PathBuf::from),
            rest => rest.strip_prefix('=').map(PathBuf::from),
        }
    })
}

/// With the time when it was made (0 where the file system does not note it): inodes are used again.
fn identity_of(folder: &Path) -> Option<String> {
    let facts = file_facts::at(folder).ok().filter(|facts| facts.is_folder)?;
    let time = fs::metadata(folder).and_then(|facts| facts.created()).ok();
    let made = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    Some(format!("{} {}", facts.identity, made.map_or(0, |since| since.as_nanos())))
}
