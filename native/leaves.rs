//! What restored build scripts left beside programs, when one of their package is compiled under another name (with
//! other features, of another version of what it is built from): a job without us has not run the restored ones.

use super::evidence_list::EvidenceList;
use super::restored_unit::Unit;
use super::*;

const BUILD: &str = "build";
const FINGERPRINTS: &str = ".fingerprint";

/// Removes that, and the runs with it, unless a cargo of this job uses them. `outputs`: where the one that is being
/// compiled goes.
pub fn make_room(home: &Home, outputs: &Path) {
    let package = env::var_os("CARGO_PKG_NAME").unwrap_or_default();
    let (list, profile) = match (home.setting("evidence"), profile_of(outputs)) {
        (Some(list), Some(profile)) => (Path::new(list), profile),
        _ => return,
    };
    let text = fs::read(list).unwrap_or_default();
    let done = list.with_extension("done");
    let settled = fs::read_to_string(&done).unwrap_or_default();
    for (place, unit) in EvidenceList::parse(&text).units.iter().enumerate() {
        let place = place.to_string();
        let is_rival = !unit.leaves.is_empty()
            && OsStr::new(file_facts::text_of(unit.package)) == package
            && is_in(unit, profile)
            && !settled.lines().any(|line| line == place);
        if is_rival && access_times::shows_reading(profile) && !unit.is_used() {
            unit.remove();
            let _ = append(&done, &place);
        }
    }
}

/// Of the same profile, be it for another target.
fn is_in(unit: &Unit, profile: &Path) -> bool {
    let own = unit.remains.first().and_then(|folder| profile_of(folder));
    own.map_or(false, |own| own.file_name() == profile.file_name())
}

/// By a folder in it, in both layouts.
fn profile_of(folder: &Path) -> Option<&Path> {
    let names = [BUILD, FINGERPRINTS].map(OsStr::new);
    let is_cargos = |path: &&Path| path.file_name().map_or(false, |name| names.contains(&name));
    folder.ancestors().skip(1).find(is_cargos)?.parent()
}
