//! Units that a later step has put into a restored target folder with the times that they had elsewhere: a cache
//! step behind ours, an archive. They may be newer than the old times that our restore gave to unchanged sources,
//! and were built from others: cargo would call them fresh.

use super::*;
use file_facts::Facts;
use folders::entries;

/// Where some have come, all that has an old time from the restore gets a new one: cargo then builds the checkout's
/// packages, as it does without us. Units of registries may stay, whoever built them.
pub fn renew_beside(home: &Home) {
    let restored = match home.number("restored_ns") {
        Some(restored) => restored,
        None => return,
    };
    let list = WatchList::of(home);
    let named = ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"];
    let named = named.iter().filter_map(env::var_os).map(PathBuf::from);
    let targets: Vec<PathBuf> = list.all_target_folders().into_iter().chain(named).collect();
    if !have_come(home, restored, &targets) {
        return;
    }
    let is_old =
        |path: &&Path| file_facts::at_link(path).map_or(false, |it| it.modified < restored);
    let old = list.inputs_and_sources().filter(is_old);
    let renewed = old.filter(|path| file_facts::set_times(path, Time::Keep, Time::Now));
    home.record("strangers.jsonl", &format!(r#"{{"renewed":{}}}"#, renewed.count()));
    held_back::bring_for(home);
}

/// Whether there are some that came after the restore, and after the last time that this found some.
fn have_come(home: &Home, restored: i128, targets: &[PathBuf]) -> bool {
    let mark = match home.setting("inputs") {
        Some(list) => Path::new(list).with_extension("strangers"),
        None => return false,
    };
    let since = file_facts::at(&mark).map_or(restored, |facts| facts.changed.max(restored));
    let found = targets.iter().flat_map(|target| fingerprints(target)).any(|unit| {
        // What is put into it, or over what is there, changes the folder as well.
        is_later(&unit, since)
            && entries(&unit)
                .iter()
                .filter_map(|path| file_facts::at_link(path).ok())
                .any(|file| file.is_file && file.modified < restored && file.changed > since)
    });
    found && fs::write(&mark, "").is_ok()
}

fn is_later(path: &Path, since: i128) -> bool {
    file_facts::at_link(path).map_or(false, |Facts { changed, .. }| changed > since)
}

/// Folders that hold one, in both layouts that cargo has had.
fn fingerprints(target: &Path) -> Vec<PathBuf> {
    let outer = entries(target);
    let profiles = outer.iter().flat_map(|folder| entries(folder)).chain(outer.clone());
    profiles
        .flat_map(|profile| {
            let shared = entries(&profile.join(".fingerprint"));
            let packages = entries(&profile.join("build"));
            let own = packages.iter().flat_map(|package| entries(package));
            shared.into_iter().chain(own.map(|unit| unit.join("fingerprint"))).collect::<Vec<_>>()
        })
        .collect()
}
