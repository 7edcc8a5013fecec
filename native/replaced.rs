//! What the snapshot brought of units that cargo has built under another name in this job: of an older version of
//! the package, with other features. A job without us has the new ones alone, and patterns such as `deps/app-*` go
//! by that. They are put aside until the next command that builds, which may want them. Where the file system does
//! not note who reads what, a program that this very command has built goes in place of the one that was restored.

use super::named_unit::{modified, outputs_in, put_back, Unit};
use super::*;
use folders::entries;
use std::collections::HashSet;
use std::fs::File;

/// Where a later command needs them again, they are there.
pub fn bring_back(home: &Home) {
    aside(home).iter().flat_map(|folder| entries(folder)).for_each(|unit| put_back(&unit));
}

/// After a command that began then, by what this job has made so far.
pub fn put_aside(home: &Home, began: SystemTime) {
    let since = match home.number("restored_ns") {
        Some(restored) => UNIX_EPOCH + Duration::from_nanos(restored as u64),
        None => return,
    };
    for target in WatchList::of(home).target_folders() {
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
        if access_times::shows_reading(profile) {
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
