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
