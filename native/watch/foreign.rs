//! What happens past libc, or outside of the processes that are watched.

use super::c::{bytes, contains, errno, Chars};
use super::environment::FOLDER;
use super::log;
use super::raw;
use super::role::{self, is_watched};
use super::unit::digits;

/// Of the crate `rustix`, in names of functions and of its sources: it makes its system calls itself.
const OWN_CALLS: [&[u8]; 2] = [b"rustix7backend4arch", b"backend/linux_raw/"];

/// Notes a program or a library that does without libc. Looked into once a job: an empty file beside
/// the logs keeps what was found.
pub unsafe fn note_own_calls(path: Chars) {
    let file = match raw::open_to_read(path) {
        Some(file) => file,
        None => return,
    };
    let mut facts = [0; 18];
    if raw::facts_of(file, &mut facts) && makes_own_calls(file, &facts) {
        log::note_blind(&[b"system calls past libc: ", bytes(path)]);
    }
    raw::close(file);
}

unsafe fn makes_own_calls(file: usize, facts: &raw::Facts) -> bool {
    let name = digits(raw::identity(facts));
    let (plain, own) = (Mark::new(&name, b"-plain"), Mark::new(&name, b"-own-calls"));
    if plain.is_there() || own.is_there() {
        return own.is_there();
    }
    let found = match raw::map(file, raw::size(facts) as usize) {
        Some(content) => {
            let found = OWN_CALLS.iter().any(|text| contains(content, text));
            raw::give_back(content.as_ptr() as *mut u8, content.len());
            found
        }
        // What cannot be looked into is taken for a program like most.
        None => false,
    };
    if found { own } else { plain }.place();
    found
}

/// An empty file in the folder of the logs.
struct Mark {
    path: [u8; 4400],
}

impl Mark {
    unsafe fn new(name: &[u8], end: &[u8]) -> Mark {
        let mut path = [0; 4400];
        // Without room it is a file that cannot be made.
        super::paths::join(&mut path, &[bytes(FOLDER.value()), b"/program-", name, end, b"\0"]);
        Mark { path }
    }

    unsafe fn is_there(&self) -> bool {
        raw::exists(raw::AT_FDCWD, self.path.as_ptr())
    }

    unsafe fn place(&self) {
        if let Some(file) = raw::create(self.path.as_ptr()) {
            raw::close(file);
        }
    }
}

/// Whom a process talks to may tell it anything.
unsafe fn connected(address: *const u8, length: u32, result: i32) {
    const UNIX: [u8; 2] = 1u16.to_ne_bytes();
    const INTERNET: [[u8; 2]; 2] = [2u16.to_ne_bytes(), 10u16.to_ne_bytes()];
    const EINPROGRESS: i32 = 115;
    if address.is_null() || length < 3 || (result != 0 && errno() != EINPROGRESS) {
        return;
    }
    let family = [*address, *address.add(1)];
    if family == UNIX {
        let path = core::slice::from_raw_parts(address.add(2), length as usize - 2);
        let path = path.split(|byte| *byte == 0).next().unwrap_or(b"");
        log::note_blind(&[b"a connection to ", path]);
    } else if INTERNET.contains(&family) {
        log::note_blind(&[b"a connection to the network"]);
    }
}

hooks! {
    fn connect(socket: i32, address: Chars, length: u32) -> i32 => |result| connected(address, length, result);
}

/// Both may keep this process from writing to its log.
#[no_mangle]
pub unsafe extern "C" fn chroot(path: Chars) -> i32 {
    if is_watched() {
        role::stop(b"chroot");
    }
    real!(chroot as unsafe extern "C" fn(Chars) -> i32, i32, (path))
}

#[no_mangle]
pub unsafe extern "C" fn prctl(option: i32, b: usize, c: usize, d: usize, e: usize) -> i32 {
    const SET_SECCOMP: i32 = 22;
    if option == SET_SECCOMP && is_watched() {
        role::stop(b"seccomp");
    }
    type Prctl = unsafe extern "C" fn(i32, ...) -> i32;
    real!(prctl as Prctl, i32, (option, b, c, d, e))
}
