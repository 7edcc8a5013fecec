//! Who has read what, as far as the file system notes it: `relatime` notes the first reading after a change, and so
//! after each time that was set back.

use super::*;
use folders::entries;

/// As in `src/snapshot/survey/survey-target.ts`.
const UNREAD_NS: i128 = 1_000_000_000;
const UNREAD: Time = Time::At(UNREAD_NS);

/// Every cargo that builds reads these files. Those that have been read when the job ends were read
/// by a cargo that did not come through here after the last one that did.
pub fn mark_unread(home: &Home) {
    for path in WatchList::of(home).cargos_notes() {
        file_facts::set_times(path, UNREAD, Time::Keep);
    }
}

/// Whether somebody has read a file in that folder since the restore gave them `UNREAD`.
pub fn was_read(folder: &Path) -> bool {
    let entries = entries(folder);
    let mut facts = entries.iter().filter_map(|path| file_facts::at_link(path).ok());
    facts.any(|facts| facts.is_file && facts.accessed >= UNREAD_NS + 1_000_000_000)
}

/// Whether the file system notes that files in that folder are read, as `src/snapshot/survey/access-times.ts` finds out.
pub fn shows_reading(folder: &Path) -> bool {
    let probe = folder.join(format!(".fast-cargo-access-time-{}", std::process::id()));
    let accessed = || file_facts::at_link(&probe).map_or(i128::MAX, |facts| facts.accessed);
    let shows = fs::write(&probe, "probe").is_ok()
        && file_facts::set_times(&probe, UNREAD, Time::Keep)
        && accessed() <= UNREAD_NS
        && fs::read(&probe).is_ok()
        && accessed() > UNREAD_NS;
    let _ = fs::remove_file(&probe);
    shows
}
