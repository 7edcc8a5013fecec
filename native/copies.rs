//! Copies of restored units in target folders that nobody restored: a step has copied the checkout, or its target
//! folder. A copy may be younger than what was written before it was made, so cargo would call its units fresh, and a
//! job without us would have built them. They are forgotten there, once for each copy.

use super::*;
use std::borrow::Cow;

/// Cargo writes one of these into each folder that it builds in.
const OF_CARGO: [&str; 2] = [".rustc_info.json", "CACHEDIR.TAG"];

/// Before a command that may build.
pub fn forget(home: &Home, args: &[OsString]) {
    let list = match home.setting("inputs") {
        Some(list) => Path::new(list),
        None => return,
    };
    let text = fs::read(list).unwrap_or_default();
    let own: Vec<String> =
        late_inputs::target_folders(&text).iter().filter_map(|path| identity_of(path)).collect();
    let done = list.with_extension("copies");
    let settled = fs::read_to_string(&done).unwrap_or_default();
    for target in candidates(args) {
        let identity = match identity_of(&target) {
            Some(identity) if !own.contains(&identity) => identity,
            _ => continue,
        };
        let line = format!("{} {}", identity, made(&target));
        if !settled.lines().any(|each| each == line) {
            for unit in late_inputs::restored_units(&text) {
                let _ = fs::remove_dir_all(target.join(unit));
            }
            let _ = append(&done, &line);
        }
    }
}

/// Folders that the command may build in.
fn candidates(args: &[OsString]) -> Vec<PathBuf> {
    let here = env::current_dir().unwrap_or_default();
    let variables = ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"];
    let by_variable = variables.iter().filter_map(env::var_os).map(PathBuf::from);
    let named = by_variable.chain(values_of(args, "--target-dir")).map(|path| here.join(path));
    let manifests = values_of(args, "--manifest-path").map(|path| here.join(path));
    let elsewhere = values_of(args, "-C").map(|path| here.join(path));
    let starts = manifests.chain(elsewhere).chain([here.clone()]);
    let packages: Vec<PathBuf> = starts
        .flat_map(|start| start.ancestors().map(Path::to_owned).collect::<Vec<_>>())
        .filter(|folder| folder.join("Cargo.toml").is_file())
        .collect();
    let below = packages.iter().flat_map(|folder| fs::read_dir(folder)).flatten().flatten();
    let built_in = below.map(|entry| entry.path()).filter(is_of_cargo);
    named.chain(built_in).collect()
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

fn identity_of(folder: &Path) -> Option<String> {
    file_facts::at(folder).ok().filter(|facts| facts.is_folder).map(|facts| facts.identity)
}

/// A folder that was removed and copied anew may have the same inode. 0 where the file system does not note it.
fn made(folder: &Path) -> u128 {
    let time = fs::metadata(folder).and_then(|facts| facts.created()).ok();
    time.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).map_or(0, |since| since.as_nanos())
}
