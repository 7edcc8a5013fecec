//! System calls through libc's function for any of them.

use super::c::{Chars, Strings};
use super::changes::{made, removed, renamed};
use super::exec::{become_program, execveat};
use super::log::{self, LISTED};
use super::looks::looked;
use super::numbers::*;
use super::opens::Opening;
use super::paths;
use super::raw::AT_FDCWD;
use super::role::{self, is_watched, passes_on};

type Words = [usize; 6];
type Syscall = unsafe extern "C" fn(usize, usize, usize, usize, usize, usize, usize) -> isize;

#[no_mangle]
pub unsafe extern "C" fn syscall(
    number: usize,
    a: usize,
    b: usize,
    c: usize,
    d: usize,
    e: usize,
    f: usize,
) -> isize {
    let words = [a, b, c, d, e, f];
    if is_watched() || passes_on() {
        match number {
            EXECVE => {
                return become_program(a as Chars, false, b as Strings, c as Strings) as isize
            }
            EXECVEAT => {
                return execveat(a as i32, b as Chars, c as Strings, d as Strings, e as i32)
                    as isize
            }
            SECCOMP if is_watched() => role::stop(b"seccomp"),
            _ => {}
        }
    }
    let opening = if is_watched() { opening(number, &words) } else { None };
    let answer = real!(syscall as Syscall, isize, (number, a, b, c, d, e, f));
    if is_watched() {
        match opening {
            Some(opening) => opening.done(answer >= 0),
            None => note(number, &words, answer >= 0),
        }
    }
    answer
}

unsafe fn opening(number: usize, words: &Words) -> Option<Opening> {
    let [a, b, c, ..] = *words;
    const CREATING: i32 = 0o1101;
    match number {
        OPEN => Some(Opening::new(AT_FDCWD, a as Chars, b as i32)),
        CREAT => Some(Opening::new(AT_FDCWD, a as Chars, CREATING)),
        OPENAT => Some(Opening::new(a as i32, b as Chars, c as i32)),
        // The flags are the first member of what the third argument points to.
        OPENAT2 if c != 0 => Some(Opening::new(a as i32, b as Chars, *(c as *const u64) as i32)),
        _ => None,
    }
}

unsafe fn note(number: usize, words: &Words, succeeded: bool) {
    let [a, b, c, d, e, _] = *words;
    match number {
        STAT | LSTAT | ACCESS | READLINK => looked(AT_FDCWD, a as Chars, succeeded),
        NEWFSTATAT | STATX | FACCESSAT | FACCESSAT2 | READLINKAT => {
            looked(a as i32, b as Chars, succeeded)
        }
        UNLINK | RMDIR => removed(AT_FDCWD, a as Chars, succeeded),
        UNLINKAT => removed(a as i32, b as Chars, succeeded),
        MKDIR => made(AT_FDCWD, a as Chars, succeeded),
        MKDIRAT => made(a as i32, b as Chars, succeeded),
        RENAME => renamed((AT_FDCWD, a as Chars), (AT_FDCWD, b as Chars), 0, succeeded),
        RENAMEAT => renamed((a as i32, b as Chars), (c as i32, d as Chars), 0, succeeded),
        RENAMEAT2 => renamed((a as i32, b as Chars), (c as i32, d as Chars), e as u32, succeeded),
        GETDENTS64 => paths::note_descriptor(LISTED, a as i32),
        IO_URING_SETUP => log::note_blind(&[b"io_uring"]),
        _ => {}
    }
}
