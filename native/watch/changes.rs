//! Changing what is where: renaming, removing, linking, making.

use super::c::{errno, Any, Chars, ENOENT};
use super::log::{READ, REMOVED, WRITTEN};
use super::looks::note_failure;
use super::paths;
use super::raw::AT_FDCWD;

/// A place, and what happened there.
type Change = (i32, Chars, &'static [u8]);

/// Of a call that failed, the first path is told about.
unsafe fn changed(succeeded: bool, changes: &[Change]) {
    for (folder, path, kind) in changes {
        if succeeded {
            paths::note(kind, *folder, *path);
        } else {
            return note_failure(*folder, *path);
        }
    }
}

#[inline(never)]
pub unsafe fn renamed(from: (i32, Chars), to: (i32, Chars), flags: u32, succeeded: bool) {
    const EXCHANGE: u32 = 2;
    let left = if flags & EXCHANGE != 0 { WRITTEN } else { REMOVED };
    changed(succeeded, &[(from.0, from.1, left), (to.0, to.1, WRITTEN)])
}

#[inline(never)]
pub unsafe fn removed(folder: i32, path: Chars, succeeded: bool) {
    changed(succeeded, &[(folder, path, REMOVED)])
}

#[inline(never)]
pub unsafe fn made(folder: i32, path: Chars, succeeded: bool) {
    changed(succeeded, &[(folder, path, WRITTEN)])
}

/// Both names are one file from now on.
#[inline(never)]
unsafe fn linked(from: (i32, Chars), to: (i32, Chars), succeeded: bool) {
    if !succeeded && errno() != ENOENT {
        return note_failure(to.0, to.1);
    }
    changed(succeeded, &[(from.0, from.1, READ), (to.0, to.1, WRITTEN)])
}

const HERE: i32 = AT_FDCWD;

hooks! {
    fn rename(from: Chars, to: Chars) -> i32 => |result| renamed((HERE, from), (HERE, to), 0, result == 0);
    fn renameat(there: i32, from: Chars, here: i32, to: Chars) -> i32 => |result| renamed((there, from), (here, to), 0, result == 0);
    fn renameat2(there: i32, from: Chars, here: i32, to: Chars, flags: u32) -> i32 => |result| renamed((there, from), (here, to), flags, result == 0);
    fn unlink(path: Chars) -> i32 => |result| removed(HERE, path, result == 0);
    fn unlinkat(folder: i32, path: Chars, flags: i32) -> i32 => |result| removed(folder, path, result == 0);
    fn remove(path: Chars) -> i32 => |result| removed(HERE, path, result == 0);
    fn rmdir(path: Chars) -> i32 => |result| removed(HERE, path, result == 0);
    fn mkdir(path: Chars, mode: u32) -> i32 => |result| made(HERE, path, result == 0);
    fn mkdirat(folder: i32, path: Chars, mode: u32) -> i32 => |result| made(folder, path, result == 0);
    fn mkfifo(path: Chars, mode: u32) -> i32 => |result| made(HERE, path, result == 0);
    fn mknod(path: Chars, mode: u32, device: u64) -> i32 => |result| made(HERE, path, result == 0);
    fn __xmknod(version: i32, path: Chars, mode: u32, device: Any) -> i32 => |result| made(HERE, path, result == 0);
    fn symlink(target: Chars, path: Chars) -> i32 => |result| made(HERE, path, result == 0);
    fn symlinkat(target: Chars, folder: i32, path: Chars) -> i32 => |result| made(folder, path, result == 0);
    fn link(from: Chars, to: Chars) -> i32 => |result| linked((HERE, from), (HERE, to), result == 0);
    fn linkat(there: i32, from: Chars, here: i32, to: Chars, flags: i32) -> i32 => |result| linked((there, from), (here, to), result == 0);
    fn truncate(path: Chars, length: i64) -> i32 => |result| made(HERE, path, result == 0);
    fn truncate64(path: Chars, length: i64) -> i32 => |result| made(HERE, path, result == 0);
    fn chmod(path: Chars, mode: u32) -> i32 => |result| made(HERE, path, result == 0);
    fn fchmodat(folder: i32, path: Chars, mode: u32, flags: i32) -> i32 => |result| made(folder, path, result == 0);
    // Their first argument is where they write which name they took.
    fn mkstemp(path: Any) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkstemp64(path: Any) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkostemp(path: Any, flags: i32) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkostemp64(path: Any, flags: i32) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkstemps(path: Any, suffix: i32) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkstemps64(path: Any, suffix: i32) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkostemps(path: Any, suffix: i32, flags: i32) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkostemps64(path: Any, suffix: i32, flags: i32) -> i32 => |result| made(HERE, path, result >= 0);
    fn mkdtemp(path: Any) -> Any => |result: Any| made(HERE, path, !result.is_null());
}
