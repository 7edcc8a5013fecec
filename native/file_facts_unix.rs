//! What the system tells of a file, and how its times are set.

use super::*;
use std::ffi::CString;
use std::fs::File;
use std::os::raw::{c_char, c_int, c_long};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::os::unix::io::AsRawFd;

pub struct Facts {
    pub is_folder: bool,
    pub is_file: bool,
    /// By its owner.
    pub is_executable: bool,
    /// Of the content, and of anything about the file: nanoseconds since the epoch. The second cannot be set back.
    pub modified: i128,
    pub changed: i128,
    pub accessed: i128,
    /// Two paths with the same one are one file.
    pub identity: String,
}

/// Of what a path leads to.
pub fn at(path: &Path) -> io::Result<Facts> {
    fs::metadata(path).map(Facts::of)
}

/// Of the path itself, where it may be a symlink.
pub fn at_link(path: &Path) -> io::Result<Facts> {
    fs::symlink_metadata(path).map(Facts::of)
}

impl Facts {
    fn of(file: fs::Metadata) -> Facts {
        Facts {
            is_folder: file.is_dir(),
            is_file: file.is_file(),
            is_executable: file.mode() & 0o100 != 0,
            modified: nanoseconds(file.mtime(), file.mtime_nsec()),
            changed: nanoseconds(file.ctime(), file.ctime_nsec()),
            accessed: nanoseconds(file.atime(), file.atime_nsec()),
            identity: format!("{}:{}", file.dev(), file.ino()),
        }
    }
}

pub fn bytes_of(text: &OsStr) -> &[u8] {
    text.as_bytes()
}

pub fn text_of(bytes: &[u8]) -> &OsStr {
    OsStr::from_bytes(bytes)
}

fn nanoseconds(seconds: i64, rest: i64) -> i128 {
    i128::from(seconds) * 1_000_000_000 + i128::from(rest)
}

#[repr(C)]
struct Timespec {
    seconds: c_long,
    nanoseconds: c_long,
}

const OMIT: c_long = if cfg!(target_os = "macos") { -2 } else { 0x3fff_fffe };
const NOW: c_long = if cfg!(target_os = "macos") { -1 } else { 0x3fff_ffff };
const OF_FOLDER: c_int = if cfg!(target_os = "macos") { -2 } else { -100 };
const NO_FOLLOW: c_int = if cfg!(target_os = "macos") { 0x20 } else { 0x100 };

extern "C" {
    fn utimensat(folder: c_int, path: *const c_char, times: *const Timespec, flags: c_int)
        -> c_int;
}

/// Of a symlink itself. Says whether it could.
pub fn set_times(path: &Path, accessed: Time, modified: Time) -> bool {
    let times = [timespec(accessed), timespec(modified)];
    match CString::new(path.as_os_str().as_bytes()) {
        Ok(path) => unsafe { utimensat(OF_FOLDER, path.as_ptr(), times.as_ptr(), NO_FOLLOW) == 0 },
        Err(_) => false,
    }
}

fn timespec(time: Time) -> Timespec {
    match time {
        Time::Keep => Timespec { seconds: 0, nanoseconds: OMIT },
        Time::Now => Timespec { seconds: 0, nanoseconds: NOW },
        Time::At(all) => Timespec {
            seconds: all.div_euclid(1_000_000_000) as c_long,
            nanoseconds: all.rem_euclid(1_000_000_000) as c_long,
        },
    }
}

extern "C" {
    fn flock(file: c_int, operation: c_int) -> c_int;
}

/// Exclusive, and not to be waited for.
const LOCK: c_int = 2 | 4;

/// The way cargo locks a target folder, until the file is closed. Says whether it could.
pub fn lock(file: &File) -> bool {
    unsafe { flock(file.as_raw_fd(), LOCK) == 0 }
}
