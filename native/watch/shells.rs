//! Shells that libc starts by itself, with the environment of this process.

use super::c::{bytes, current_environment, set_environment, Any, Chars};
use super::child::with_environment;
use super::environment::hide;
use super::log::{self, NOT_STARTED, STARTED};
use super::role::{is_watched, variables};

const SHELL: &[u8] = b"/bin/sh";

/// Calls `start` while our variables are in the environment; it says whether it worked.
unsafe fn start_shell(start: &mut dyn FnMut() -> bool) {
    log::note_each(STARTED, &[SHELL]);
    let before = current_environment();
    let failed = with_environment(before, variables(), &mut |environment| {
        set_environment(environment);
        let has_started = start();
        // Another thread may have changed it meanwhile, which makes a copy.
        if current_environment() == environment {
            set_environment(before);
        } else {
            hide(current_environment() as *mut Chars);
        }
        i32::from(!has_started)
    });
    if failed != 0 {
        log::note_each(NOT_STARTED, &[SHELL]);
    }
}

#[no_mangle]
pub unsafe extern "C" fn system(command: Chars) -> i32 {
    let real = |command| real!(system as unsafe extern "C" fn(Chars) -> i32, i32, (command));
    if !is_watched() || command.is_null() {
        return real(command);
    }
    let mut status = 0;
    start_shell(&mut || {
        status = real(command);
        status != -1
    });
    status
}

#[no_mangle]
pub unsafe extern "C" fn popen(command: Chars, mode: Chars) -> Any {
    type Popen = unsafe extern "C" fn(Chars, Chars) -> Any;
    let real = |command, mode| real!(popen as Popen, Any, (command, mode));
    if !is_watched() {
        return real(command, mode);
    }
    let mut stream = core::ptr::null_mut();
    start_shell(&mut || {
        stream = real(command, mode);
        !stream.is_null()
    });
    stream
}

hooks! {
    fn wordexp(words: Chars, result: Any, flags: i32) -> i32 => |_| {
        const WRDE_NOCMD: i32 = 1 << 2;
        if flags & WRDE_NOCMD == 0 && bytes(words).iter().any(|byte| b"`$*?[".contains(byte)) {
            log::note_blind(&[b"wordexp ", bytes(words)]);
        }
    };
}
