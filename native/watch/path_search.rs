//! Finding a program as `execvp` does.

use super::c::{bytes, current_environment, Chars};
use super::environment::find;
use super::log::ABSENT;
use super::paths;
use super::program::{inspect, Program};
use super::raw::AT_FDCWD;
use super::role::is_watched;

/// Where libc looks without a PATH.
const DEFAULT: &[u8] = b"/bin:/usr/bin";

/// What a search came to; the path is relative where the folder on PATH is.
pub struct Found {
    pub program: Program,
    path: [u8; paths::LONGEST],
}

impl Found {
    pub fn path(&self) -> Chars {
        self.path.as_ptr()
    }
}

/// Folders that lack the program were looked into in vain, and are noted so.
pub unsafe fn search(name: Chars) -> Found {
    let mut found = Found { program: Program::Absent, path: [0; paths::LONGEST] };
    let name = bytes(name);
    let list = find(current_environment(), b"PATH=").unwrap_or(DEFAULT);
    for folder in list.split(|byte| *byte == b':') {
        let separator: &[u8] = if folder.is_empty() { b"" } else { b"/" };
        if !paths::join(&mut found.path, &[folder, separator, name, b"\0"]) {
            continue;
        }
        found.program = inspect(found.path());
        match found.program {
            Program::Absent if is_watched() => paths::note(ABSENT, AT_FDCWD, found.path()),
            Program::Absent | Program::Unstartable => {}
            _ => break,
        }
    }
    found
}
