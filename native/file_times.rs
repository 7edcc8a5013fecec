//! Times of files and of symlinks themselves, which Node can set only to about 200 ns.

use super::*;
use std::io::Read;

#[derive(Clone, Copy)]
pub enum Time {
    Keep,
    Now,
    /// Nanoseconds since the epoch.
    At(i128),
}

/// As in `src/snapshot/survey/survey-target.ts`.
const UNREAD_NS: i128 = 1_000_000_000;
pub const UNREAD: Time = Time::At(UNREAD_NS);

/// Whether somebody has read a file in that folder since the restore gave them `UNREAD`, as far as the file system notes it.
pub fn was_read(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut facts = entries.filter_map(|entry| file_facts::at_link(&entry.path()).ok());
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

/// Reads records of three fields, each ended by NUL: the access time (or nothing), the
/// modification time (or `now`), both in nanoseconds, and the path. Prints the paths whose
/// times could not be set, each ended by NUL.
pub fn set_all() -> ! {
    let mut bytes = Vec::new();
    if io::stdin().read_to_end(&mut bytes).is_err() {
        give_up("the list of file times cannot be read");
    }
    let fields: Vec<&[u8]> = bytes.split(|byte| *byte == 0).collect();
    let mut failed = Vec::new();
    for record in fields.chunks_exact(3) {
        let path = Path::new(file_facts::text_of(record[2]));
        let modified = if record[1] == b"now" { Some(Time::Now) } else { parse(record[1]) };
        let accessed = parse(record[0]).unwrap_or(Time::Keep);
        if !modified.map_or(false, |modified| file_facts::set_times(path, accessed, modified)) {
            failed.extend_from_slice(record[2]);
            failed.push(0);
        }
    }
    let _ = io::stdout().write_all(&failed);
    std::process::exit(0)
}

fn parse(field: &[u8]) -> Option<Time> {
    std::str::from_utf8(field).ok()?.parse().ok().map(Time::At)
}
