//! Looking at files without reading them, and reading where links lead.

use super::c::{errno, Any, Chars, EACCES, ENOENT, ENOTDIR};
use super::log::{ABSENT, SEEN};
use super::paths;
use super::raw::AT_FDCWD;

/// What a failing call says about the path: missing, or there.
#[inline(never)]
pub unsafe fn note_failure(folder: i32, path: Chars) {
    const EEXIST: i32 = 17;
    const EISDIR: i32 = 21;
    const EINVAL: i32 = 22;
    const ENOTEMPTY: i32 = 39;
    match errno() {
        ENOENT | ENOTDIR => paths::note(ABSENT, folder, path),
        EACCES | EEXIST | EISDIR | EINVAL | ENOTEMPTY if !path.is_null() => {
            paths::note(SEEN, folder, path)
        }
        _ => {}
    }
}

/// A call that only looks.
#[inline(never)]
pub unsafe fn looked(folder: i32, path: Chars, succeeded: bool) {
    if succeeded {
        paths::note(SEEN, folder, path);
    } else {
        note_failure(folder, path);
    }
}

#[inline(never)]
unsafe fn at(folder: i32, path: Chars, result: i32) {
    looked(folder, path, result == 0)
}

#[inline(never)]
unsafe fn here(path: Chars, result: i32) {
    looked(AT_FDCWD, path, result == 0)
}

/// A relative path means something else from there.
unsafe fn went(path: Chars, result: i32) {
    let path = if result == 0 { b".\0".as_ptr() } else { path };
    here(path, result)
}

hooks! {
    fn stat(path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn stat64(path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn lstat(path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn lstat64(path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn fstatat(folder: i32, path: Chars, facts: Any, flags: i32) -> i32 => |result| at(folder, path, result);
    fn fstatat64(folder: i32, path: Chars, facts: Any, flags: i32) -> i32 => |result| at(folder, path, result);
    fn statx(folder: i32, path: Chars, flags: i32, mask: u32, facts: Any) -> i32 => |result| at(folder, path, result);
    fn __xstat(version: i32, path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn __xstat64(version: i32, path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn __lxstat(version: i32, path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn __lxstat64(version: i32, path: Chars, facts: Any) -> i32 => |result| here(path, result);
    fn __fxstatat(version: i32, folder: i32, path: Chars, facts: Any, flags: i32) -> i32 => |result| at(folder, path, result);
    fn __fxstatat64(version: i32, folder: i32, path: Chars, facts: Any, flags: i32) -> i32 => |result| at(folder, path, result);
    fn access(path: Chars, mode: i32) -> i32 => |result| here(path, result);
    fn eaccess(path: Chars, mode: i32) -> i32 => |result| here(path, result);
    fn euidaccess(path: Chars, mode: i32) -> i32 => |result| here(path, result);
    fn faccessat(folder: i32, path: Chars, mode: i32, flags: i32) -> i32 => |result| at(folder, path, result);
    fn chdir(path: Chars) -> i32 => |result| went(path, result);
    fn readlink(path: Chars, into: Any, room: usize) -> isize => |result| looked(AT_FDCWD, path, result >= 0);
    fn __readlink_chk(path: Chars, into: Any, room: usize, size: usize) -> isize => |result| looked(AT_FDCWD, path, result >= 0);
    fn readlinkat(folder: i32, path: Chars, into: Any, room: usize) -> isize => |result| looked(folder, path, result >= 0);
    fn __readlinkat_chk(folder: i32, path: Chars, into: Any, room: usize, size: usize) -> isize => |result| looked(folder, path, result >= 0);
    fn realpath(path: Chars, into: Any) -> Any => |result: Any| looked(AT_FDCWD, path, !result.is_null());
    fn __realpath_chk(path: Chars, into: Any, size: usize) -> Any => |result: Any| looked(AT_FDCWD, path, !result.is_null());
    fn canonicalize_file_name(path: Chars) -> Any => |result: Any| looked(AT_FDCWD, path, !result.is_null());
}
