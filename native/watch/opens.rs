//! Opening files.

use super::c::{bytes, Any, Chars};
use super::log::{READ, SEEN, WRITTEN};
use super::looks::note_failure;
use super::paths;
use super::raw::{self, AT_FDCWD};
use super::role::is_watched;

const O_ACCMODE: i32 = 0o3;
const O_WRONLY: i32 = 0o1;
const O_RDWR: i32 = 0o2;
const O_CREAT: i32 = 0o100;
const O_EXCL: i32 = 0o200;
const O_TRUNC: i32 = 0o1000;
const O_APPEND: i32 = 0o2000;
const O_PATH: i32 = 0o10000000;
const O_TMPFILE: i32 = 0o20000000;

const KIND: u32 = 0o170000;
const REGULAR: u32 = 0o100000;
const FOLDER: u32 = 0o040000;

/// One opening, from before it is done.
pub struct Opening {
    folder: i32,
    path: Chars,
    flags: i32,
    was_there: bool,
}

impl Opening {
    #[inline(never)]
    pub unsafe fn new(folder: i32, path: Chars, flags: i32) -> Opening {
        // Only where the flags do not tell.
        let asks = flags & O_CREAT != 0 && flags & (O_TRUNC | O_EXCL) == 0 && is_watched();
        let was_there = if asks { raw::exists(folder, path) } else { flags & O_CREAT == 0 };
        Opening { folder, path, flags, was_there }
    }

    /// `mode` as `fopen` takes it.
    #[inline(never)]
    pub unsafe fn by_mode(path: Chars, mode: Chars) -> Opening {
        let mode = bytes(mode);
        let has = |letter| mode.contains(&letter);
        let mut flags = match mode.first() {
            Some(b'w') => O_WRONLY | O_CREAT | O_TRUNC,
            Some(b'a') => O_WRONLY | O_CREAT | O_APPEND,
            _ => 0,
        };
        if has(b'+') {
            flags = flags & !O_ACCMODE | O_RDWR;
        }
        if has(b'x') {
            flags |= O_EXCL;
        }
        Opening::new(AT_FDCWD, path, flags)
    }

    #[inline(never)]
    pub unsafe fn done(&self, succeeded: bool) {
        if !is_watched() || self.path.is_null() {
            return;
        }
        if !succeeded {
            return note_failure(self.folder, self.path);
        }
        if self.flags & O_TMPFILE != 0 {
            return;
        }
        let mut facts = [0; 18];
        let is_known = raw::facts_at(self.folder, self.path, &mut facts);
        match raw::mode(&facts) & KIND {
            // Listing it is another call.
            FOLDER => self.note(SEEN),
            REGULAR => self.note_file(),
            // Gone by now.
            _ if !is_known => self.note_file(),
            // Pipes and devices.
            _ => {}
        }
    }

    unsafe fn note_file(&self) {
        if self.flags & O_PATH != 0 {
            return self.note(SEEN);
        }
        let writes = self.flags & O_ACCMODE != 0 || self.flags & O_TRUNC != 0;
        // What is not cut off is a part of what the file holds afterwards.
        if self.was_there && self.flags & O_TRUNC == 0 {
            self.note(READ);
        }
        if writes || !self.was_there {
            self.note(WRITTEN);
        }
    }

    unsafe fn note(&self, kind: &'static [u8]) {
        paths::note(kind, self.folder, self.path)
    }
}

type Here = unsafe extern "C" fn(Chars, i32, ...) -> i32;
type At = unsafe extern "C" fn(i32, Chars, i32, ...) -> i32;

macro_rules! openings {
    ($($name:ident)*; at $($name_at:ident)*; create $($creat:ident)*; stream $($fopen:ident)*; again $($freopen:ident)*) => {
        $(#[no_mangle]
        pub unsafe extern "C" fn $name(path: Chars, flags: i32, mode: u32) -> i32 {
            let opening = Opening::new(AT_FDCWD, path, flags);
            let file = real!($name as Here, i32, (path, flags, mode));
            opening.done(file >= 0);
            file
        })*
        $(#[no_mangle]
        pub unsafe extern "C" fn $name_at(folder: i32, path: Chars, flags: i32, mode: u32) -> i32 {
            let opening = Opening::new(folder, path, flags);
            let file = real!($name_at as At, i32, (folder, path, flags, mode));
            opening.done(file >= 0);
            file
        })*
        $(#[no_mangle]
        pub unsafe extern "C" fn $creat(path: Chars, mode: u32) -> i32 {
            let opening = Opening::new(AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC);
            let file = real!($creat as unsafe extern "C" fn(Chars, u32) -> i32, i32, (path, mode));
            opening.done(file >= 0);
            file
        })*
        $(#[no_mangle]
        pub unsafe extern "C" fn $fopen(path: Chars, mode: Chars) -> Any {
            let opening = Opening::by_mode(path, mode);
            let stream = real!($fopen as unsafe extern "C" fn(Chars, Chars) -> Any, Any, (path, mode));
            opening.done(!stream.is_null());
            stream
        })*
        $(#[no_mangle]
        pub unsafe extern "C" fn $freopen(path: Chars, mode: Chars, stream: Any) -> Any {
            let opening = Opening::by_mode(path, mode);
            let stream = real!($freopen as unsafe extern "C" fn(Chars, Chars, Any) -> Any, Any, (path, mode, stream));
            opening.done(!stream.is_null());
            stream
        })*
    };
}

// The names with `_2` are those of programs that were compiled with checks.
openings! {
    open open64 __open_2 __open64_2;
    at openat openat64 __openat_2 __openat64_2;
    create creat creat64;
    stream fopen fopen64;
    again freopen freopen64
}
