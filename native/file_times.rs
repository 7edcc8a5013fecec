//! Times of files and of symlinks themselves, which Node can set only to about 200 ns.

use super::*;
use std::ffi::CString;
use std::io::Read;
use std::os::raw::{c_char, c_int, c_long};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;

#[repr(C)]
pub struct Time {
    seconds: c_long,
    nanoseconds: c_long,
}

pub const KEEP: Time = Time { seconds: 0, nanoseconds: OMIT };
/// As in `src/snapshot/survey/survey-target.ts`.
pub const UNREAD: Time = Time { seconds: 1, nanoseconds: 0 };
/// Whether somebody has read a file in that folder since the restore gave them `UNREAD`, as far as the file system notes it.
pub fn was_read(folder: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let facts = entries.filter_map(|entry| entry.metadata().ok());
    facts.filter(|facts| facts.is_file()).any(|facts| facts.atime() > UNREAD.seconds as i64)
}

const OMIT: c_long = if cfg!(target_os = "macos") { -2 } else { 0x3fff_fffe };
const NOW: c_long = if cfg!(target_os = "macos") { -1 } else { 0x3fff_ffff };
const OF_FOLDER: c_int = if cfg!(target_os = "macos") { -2 } else { -100 };
const NO_FOLLOW: c_int = if cfg!(target_os = "macos") { 0x20 } else { 0x100 };

extern "C" {
    fn utimensat(folder: c_int, path: *const c_char, times: *const Time, flags: c_int) -> c_int;
}

pub fn now() -> Time {
    Time { seconds: 0, nanoseconds: NOW }
}

pub fn set(path: &Path, accessed: Option<Time>, modified: Time) -> bool {
    let times = [accessed.unwrap_or(KEEP), modified];
    match CString::new(path.as_os_str().as_bytes()) {
        Ok(path) => unsafe { utimensat(OF_FOLDER, path.as_ptr(), times.as_ptr(), NO_FOLLOW) == 0 },
        Err(_) => false,
    }
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
        let path = Path::new(OsStr::from_bytes(record[2]));
        let modified = if record[1] == b"now" { Some(now()) } else { parse(record[1]) };
        if !modified.map_or(false, |modified| set(path, parse(record[0]), modified)) {
            failed.extend_from_slice(record[2]);
            failed.push(0);
        }
    }
    let _ = io::stdout().write_all(&failed);
    std::process::exit(0)
}

fn parse(field: &[u8]) -> Option<Time> {
    let all: i128 = std::str::from_utf8(field).ok()?.parse().ok()?;
    Some(Time {
        seconds: all.div_euclid(1_000_000_000) as c_long,
        nanoseconds: all.rem_euclid(1_000_000_000) as c_long,
    })
}
