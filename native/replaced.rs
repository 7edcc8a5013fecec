//! What the snapshot brought of units that cargo has built under another name in this job: of an older version of
//! the package, with other features. A job without us has the new ones alone, and patterns such as `deps/app-*` go
//! by that. They are put aside until the next command that builds, which may want them. Where the file system does
//! not note who reads what, a program that this very command has built goes in place of the one that was restored.

use super::*;
use std::collections::HashSet;
use std::fs::File;

/// In the folder of a unit that was put aside: where each of its numbered files belongs.
const PATHS: &str = "paths";

/// Where a later command needs them again, they are there.
pub fn bring_back(home: &Home) {
    for unit in aside(home).iter().flat_map(|folder| entries(folder)) {
        let text = fs::read_to_string(unit.join(PATHS)).unwrap_or_default();
        let paths: Vec<&str> = text.split_terminator('\0').collect();
        // Built anew by a cargo that did not come through here.
        if paths.iter().all(|path| !Path::new(path).exists()) {
            for (place, path) in paths.iter().enumerate() {
                let _ = fs::rename(unit.join(place.to_string()), path);
            }
        }
        let _ = fs::remove_dir_all(unit);
    }
}

/// After a command that began then, by what this job has made so far.
pub fn put_aside(home: &Home, began: SystemTime) {
    let restored = home.setting("restored_ns").and_then(|text| text.parse().ok());
    let since = match restored {
        Some(restored) => UNIX_EPOCH + Duration::from_nanos(restored),
        None => return,
    };
    let list = home.setting("inputs").and_then(|path| fs::read(path).ok()).unwrap_or_default();
    for target in late_inputs::target_folders(&list) {
        for outer in entries(&target) {
            for profile in entries(&outer).into_iter().chain([outer]) {
                put_aside_in(home, &profile, Since { restore: since, command: began });
            }
        }
    }
}

#[derive(Clone, Copy)]
struct Since {
    restore: SystemTime,
    command: SystemTime,
}

fn put_aside_in(home: &Home, profile: &Path, since: Since) {
    // A unit of another name is a new folder there.
    let fingerprints = profile.join(".fingerprint");
    if modified(&fingerprints).map_or(true, |time| time < since.restore) {
        return;
    }
    // A cargo that runs beside this one may be about to use them.
    let locks = match lock(profile) {
        Some(locks) => locks,
        None => return,
    };
    let units: Vec<Unit> = entries(&fingerprints).into_iter().filter_map(Unit::at).collect();
    let (made, restored): (Vec<&Unit>, Vec<&Unit>) =
        units.iter().partition(|unit| unit.is_made_since(since.restore));
    let rivals = named_like(&restored, &made);
    if !rivals.is_empty() {
        let outputs = outputs_in(profile);
        if file_times::shows_reading(profile) {
            for unit in rivals.iter().filter(|unit| unit.is_unread()) {
                if let Some(folder) = aside(home) {
                    unit.put_aside(&folder, profile, &outputs);
                }
            }
        } else {
            let is_new = |unit: &&Unit| unit.is_made_since(since.command);
            let new: Vec<&Unit> = made.into_iter().filter(is_new).collect();
            for unit in replaced_programs(&rivals, &new, &outputs) {
                unit.remove(profile, &outputs);
            }
        }
    }
    drop(locks);
}

/// Those of the first that have the name of one of the others.
fn named_like<'a>(units: &[&'a Unit], others: &[&'a Unit]) -> Vec<&'a Unit> {
    let names: HashSet<(&str, &str)> = others.iter().map(|unit| unit.name()).collect();
    units.iter().filter(|unit| names.contains(&unit.name())).copied().collect()
}

fn replaced_programs<'a>(
    rivals: &[&'a Unit],
    new: &[&'a Unit],
    outputs: &[PathBuf],
) -> Vec<&'a Unit> {
    let programs = |units: &[&'a Unit]| -> Vec<&'a Unit> {
        units.iter().filter(|unit| unit.has_program(outputs)).copied().collect()
    };
    named_like(&programs(rivals), &programs(new))
}

fn aside(home: &Home) -> Option<PathBuf> {
    home.setting("inputs").map(|path| Path::new(path).with_extension("aside"))
}

struct Unit {
    /// Of its fingerprint.
    folder: PathBuf,
    package: String,
    hash: String,
    /// The file with its hash, which tells by its name what of the package it is.
    mark: PathBuf,
    kind: String,
}

impl Unit {
    fn at(folder: PathBuf) -> Option<Unit> {
        let name = folder.file_name()?.to_str()?.to_owned();
        let hash = hash_in(&name)?.to_owned();
        let package = name[..name.len() - hash.len() - 1].to_owned();
        let mark = entries(&folder).into_iter().find(|path| is_mark(path))?;
        let kind = mark.file_name()?.to_str()?.to_owned();
        Some(Unit { folder, package, hash, mark, kind })
    }

    fn name(&self) -> (&str, &str) {
        (&self.package, &self.kind)
    }

    fn is_made_since(&self, time: SystemTime) -> bool {
        modified(&self.mark).map_or(false, |made| made >= time)
    }

    /// No cargo of this job looked at it: the restore gave it an old access time.
    fn is_unread(&self) -> bool {
        !file_times::was_read(&self.folder)
    }

    /// A command builds one program of a name in a profile; of libraries it may build two, for itself and for
    /// build scripts.
    fn has_program(&self, outputs: &[PathBuf]) -> bool {
        let is_of_package = ["lib-", "build-script-", "run-", "doc-"]
            .iter()
            .any(|kind| self.kind.starts_with(kind));
        let is_program = |path: &&PathBuf| {
            path.extension().map_or(true, |suffix| suffix.eq_ignore_ascii_case("exe"))
        };
        !is_of_package && self.own(outputs).any(|path| is_program(&path))
    }

    fn own<'a>(&'a self, outputs: &'a [PathBuf]) -> impl Iterator<Item = &'a PathBuf> {
        outputs.iter().filter(move |path| {
            let name = path.file_name().and_then(OsStr::to_str);
            name.and_then(hash_in) == Some(&self.hash)
        })
    }

    /// Its fingerprint first: without that, cargo builds it anew.
    fn parts(&self, profile: &Path, outputs: &[PathBuf]) -> Vec<PathBuf> {
        let build = profile.join("build").join(format!("{}-{}", self.package, self.hash));
        let all = [self.folder.clone(), build].into_iter().chain(self.own(outputs).cloned());
        all.filter(|path| path.exists()).collect()
    }

    fn remove(&self, profile: &Path, outputs: &[PathBuf]) {
        for path in self.parts(profile, outputs) {
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
    }

    fn put_aside(&self, aside: &Path, profile: &Path, outputs: &[PathBuf]) {
        let paths = self.parts(profile, outputs);
        let text: Option<String> =
            paths.iter().map(|path| Some(format!("{}\0", path.to_str()?))).collect();
        let folder = aside.join(format!("{}-{}", self.package, self.hash));
        if let Some(text) = text {
            let is_noted =
                fs::create_dir_all(&folder).is_ok() && fs::write(folder.join(PATHS), text).is_ok();
            for (place, path) in paths.iter().enumerate().filter(|_| is_noted) {
                // On another file system it stays where it is.
                let _ = fs::rename(path, folder.join(place.to_string()));
            }
        }
    }
}

fn outputs_in(profile: &Path) -> Vec<PathBuf> {
    ["deps", "examples"].iter().flat_map(|name| entries(&profile.join(name))).collect()
}

/// `serde-0123456789abcdef`, `libserde-0123456789abcdef.rlib`
fn hash_in(name: &str) -> Option<&str> {
    let hash = name.split('.').next()?.rsplit_once('-')?.1;
    let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_hash {
        Some(hash)
    } else {
        None
    }
}

/// As `src/snapshot/survey/survey-target.ts` tells it.
fn is_mark(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let is_other = name.starts_with("dep-") || name.starts_with("output-");
    !is_other && !name.ends_with(".json") && name != "invoked.timestamp" && name != "stderr"
}

/// Held until they are dropped; `None` while a cargo builds there.
fn lock(profile: &Path) -> Option<Vec<File>> {
    let is_lock = |path: &PathBuf| {
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        name.starts_with(".cargo-") && name.ends_with("lock")
    };
    let locked = |path: PathBuf| {
        let file = File::open(path).ok()?;
        if file_facts::lock(&file) {
            Some(file)
        } else {
            None
        }
    };
    entries(profile).into_iter().filter(is_lock).map(locked).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
