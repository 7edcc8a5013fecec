//! Listing folders.

use super::c::{bytes, Any, Chars};
use super::log::{self, ABSENT, LISTED, SEEN};
use super::looks::note_failure;
use super::paths;
use super::raw::{self, AT_FDCWD};

#[inline(never)]
unsafe fn listed(folder: i32, path: Chars, succeeded: bool) {
    if succeeded {
        paths::note(LISTED, folder, path);
    } else {
        note_failure(folder, path);
    }
}

/// `glob` with functions of the caller's own to read folders meets our hooks in them.
#[inline(never)]
unsafe fn globbed(pattern: Chars, flags: i32) {
    const GLOB_ALTDIRFUNC: i32 = 1 << 6;
    let text = bytes(pattern);
    let is_wild = |part: &[u8]| part.iter().any(|byte| b"*?[{~".contains(byte));
    let length = text.iter().rposition(|byte| *byte == b'/').map_or(0, |slash| slash + 1);
    let (folder, _) = text.split_at(length);
    if flags & GLOB_ALTDIRFUNC != 0 {
        return;
    }
    if !is_wild(text) {
        let kind = if raw::exists(AT_FDCWD, pattern) { SEEN } else { ABSENT };
        return paths::note(kind, AT_FDCWD, pattern);
    }
    if is_wild(folder) {
        return walked(b"glob", pattern);
    }
    paths::note_bytes(LISTED, AT_FDCWD, if folder.is_empty() { b"." } else { folder });
}

/// libc walks on by itself, past all hooks.
#[inline(never)]
unsafe fn walked(how: &[u8], path: Chars) {
    log::note_blind(&[how, b" ", bytes(path)]);
}

hooks! {
    fn opendir(path: Chars) -> Any => |result: Any| listed(AT_FDCWD, path, !result.is_null());
    fn fdopendir(file: i32) -> Any => |result: Any| {
        if !result.is_null() {
            paths::note_descriptor(LISTED, file)
        }
    };
    fn scandir(path: Chars, names: Any, choose: Any, compare: Any) -> i32 => |result| listed(AT_FDCWD, path, result >= 0);
    fn scandir64(path: Chars, names: Any, choose: Any, compare: Any) -> i32 => |result| listed(AT_FDCWD, path, result >= 0);
    fn scandirat(folder: i32, path: Chars, names: Any, choose: Any, compare: Any) -> i32 => |result| listed(folder, path, result >= 0);
    fn scandirat64(folder: i32, path: Chars, names: Any, choose: Any, compare: Any) -> i32 => |result| listed(folder, path, result >= 0);
    fn getdents64(file: i32, into: Any, room: usize) -> isize => |_| paths::note_descriptor(LISTED, file);
    fn glob(pattern: Chars, flags: i32, failed: Any, found: Any) -> i32 => |_| globbed(pattern, flags);
    fn glob64(pattern: Chars, flags: i32, failed: Any, found: Any) -> i32 => |_| globbed(pattern, flags);
    fn ftw(path: Chars, visit: Any, descriptors: i32) -> i32 => |_| walked(b"ftw", path);
    fn ftw64(path: Chars, visit: Any, descriptors: i32) -> i32 => |_| walked(b"ftw", path);
    fn nftw(path: Chars, visit: Any, descriptors: i32, flags: i32) -> i32 => |_| walked(b"nftw", path);
    fn nftw64(path: Chars, visit: Any, descriptors: i32, flags: i32) -> i32 => |_| walked(b"nftw", path);
    fn fts_open(paths: *const Chars, options: i32, compare: Any) -> Any => |_| walked(b"fts", *paths);
    fn fts64_open(paths: *const Chars, options: i32, compare: Any) -> Any => |_| walked(b"fts", *paths);
}
