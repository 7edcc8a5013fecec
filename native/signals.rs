//! std has no door to signals; it links libc, which is declared here as far as it is needed.

use std::os::raw::{c_int, c_void};
use std::ptr;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst};

/// SIGHUP, SIGINT, SIGQUIT, SIGTERM.
pub const FORWARDED: [c_int; 4] = [1, 2, 3, 15];
const SIGPIPE: c_int = 13;
const SIGCHLD: c_int = if cfg!(target_os = "linux") { 17 } else { 20 };
const DEFAULT: usize = 0;
const IGNORE: usize = 1;
const BLOCK: c_int = if cfg!(target_os = "linux") { 0 } else { 1 };
const SET_MASK: c_int = if cfg!(target_os = "linux") { 2 } else { 3 };

/// As large as any libc's `sigset_t`.
type Mask = [u64; 16];

extern "C" {
    fn signal(signal: c_int, handler: usize) -> usize;
    fn sigprocmask(how: c_int, new: *const Mask, old: *mut Mask) -> c_int;
    fn sigemptyset(mask: *mut Mask) -> c_int;
    fn sigaddset(mask: *mut Mask, signal: c_int) -> c_int;
    fn kill(pid: c_int, signal: c_int) -> c_int;
    fn getpid() -> c_int;
}

/// The child that signals go to; 0 in the child itself, before it becomes another program.
static CHILD: AtomicU32 = AtomicU32::new(0);
static INHERITED_PIPE: AtomicUsize = AtomicUsize::new(DEFAULT);
static INHERITED_CHLD: AtomicUsize = AtomicUsize::new(DEFAULT);
static mut INHERITED_MASK: Mask = [0; 16];

/// std ignores SIGPIPE before `main` begins, so that what we inherited must be seen before.
#[used]
#[cfg_attr(target_vendor = "apple", link_section = "__DATA,__mod_init_func")]
#[cfg_attr(not(target_vendor = "apple"), link_section = ".init_array")]
static BEFORE_MAIN: extern "C" fn() = note_inherited;

extern "C" fn note_inherited() {
    unsafe {
        sigprocmask(BLOCK, ptr::null(), ptr::addr_of_mut!(INHERITED_MASK));
        let pipe = signal(SIGPIPE, DEFAULT);
        signal(SIGPIPE, pipe);
        INHERITED_PIPE.store(pipe, SeqCst);
        // While SIGCHLD is ignored a child's exit code is lost: here it stays at its default.
        INHERITED_CHLD.store(signal(SIGCHLD, DEFAULT), SeqCst);
    }
}

/// For the new process: std has reset SIGPIPE and (before Rust 1.66) the mask.
pub fn restore_inherited() {
    unsafe {
        signal(SIGPIPE, INHERITED_PIPE.load(SeqCst));
        signal(SIGCHLD, INHERITED_CHLD.load(SeqCst));
        sigprocmask(SET_MASK, ptr::addr_of!(INHERITED_MASK), ptr::null_mut());
    }
}

/// From here to `unblock` no handler runs, so none can miss the child.
pub fn block() {
    unsafe {
        let mut mask: Mask = [0; 16];
        sigemptyset(&mut mask);
        for number in FORWARDED {
            sigaddset(&mut mask, number);
        }
        sigprocmask(BLOCK, &mask, ptr::null_mut());
    }
}

pub fn unblock() {
    unsafe { sigprocmask(SET_MASK, ptr::addr_of!(INHERITED_MASK), ptr::null_mut()) };
}

/// Handles what is not ignored (`nohup` ignores SIGHUP); the child then inherits no handler
/// and every ignored signal.
pub fn catch() {
    for number in FORWARDED {
        unsafe {
            if signal(number, DEFAULT) == IGNORE {
                signal(number, IGNORE);
            } else {
                receive::install(number);
            }
        }
    }
}

pub fn forward_to(child: u32) {
    CHILD.store(child, SeqCst);
}

pub fn raise_unhandled(number: c_int) {
    unsafe {
        let mut mask: Mask = [0; 16];
        sigemptyset(&mut mask);
        signal(number, DEFAULT);
        sigprocmask(SET_MASK, &mask, ptr::null_mut());
        kill(getpid(), number);
    }
}

/// The body of the handler. `sent` is false for what a terminal sends to our whole process
/// group: the child has had that already.
fn pass_on(number: c_int, sent: bool) {
    unsafe {
        match CHILD.load(SeqCst) {
            0 => {
                signal(number, DEFAULT);
                kill(getpid(), number);
            }
            child if sent => {
                kill(child as c_int, number);
            }
            _ => (),
        }
    }
}

/// A SIGKILL of ours must not leave the child running.
#[cfg(target_os = "linux")]
pub fn die_with(parent: u32) {
    const SET_PARENT_DEATH_SIGNAL: c_int = 1;
    const SIGKILL: c_int = 9;
    extern "C" {
        fn prctl(option: c_int, signal: usize, _: usize, _: usize, _: usize) -> c_int;
        fn getppid() -> c_int;
    }
    unsafe {
        prctl(SET_PARENT_DEATH_SIGNAL, SIGKILL as usize, 0, 0, 0);
        // We may have ended between fork and the call above.
        if getppid() as u32 != parent {
            kill(getpid(), SIGKILL);
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub fn die_with(_parent: u32) {}

/// The architectures whose `struct sigaction` looks like this, in glibc and in musl.
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
))]
mod receive {
    use super::*;

    const SA_SIGINFO: c_int = 4;
    const SA_RESTART: c_int = 0x1000_0000;

    #[repr(C)]
    struct Action {
        handler: extern "C" fn(c_int, *const c_int, *const c_void),
        mask: Mask,
        flags: c_int,
        restorer: usize,
    }

    extern "C" {
        fn sigaction(signal: c_int, new: *const Action, old: *mut c_void) -> c_int;
    }

    pub unsafe fn install(number: c_int) {
        let flags = SA_SIGINFO | SA_RESTART;
        let action = Action { handler: on_signal, mask: [0; 16], flags, restorer: 0 };
        sigaction(number, &action, ptr::null_mut());
    }

    /// `siginfo_t` begins with si_signo, si_errno, si_code. The last is above 0 for signals of
    /// the kernel, as those of a terminal's keys are.
    extern "C" fn on_signal(number: c_int, info: *const c_int, _: *const c_void) {
        pass_on(number, unsafe { *info.add(2) } <= 0);
    }
}

/// Elsewhere (macOS) si_code does not tell who sent a signal: with a terminal, the keys that
/// send SIGINT and SIGQUIT are taken to have reached the child too.
#[cfg(not(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
)))]
mod receive {
    use super::*;

    extern "C" {
        fn isatty(file: c_int) -> c_int;
    }

    pub unsafe fn install(number: c_int) {
        let handler: extern "C" fn(c_int) = on_signal;
        signal(number, handler as *const c_void as usize);
    }

    extern "C" fn on_signal(number: c_int) {
        let is_key = number == 2 || number == 3;
        pass_on(number, !is_key || unsafe { isatty(0) } == 0);
    }
}
