//! The watcher: a library that is preloaded into compilers and build scripts, and into what these
//! start, and writes down what each of them asks the machine for. It changes nothing of what they
//! get. Linux with glibc only; elsewhere it is an empty library.
//!
//! `docs/watching.md` says who is watched and what a log looks like. The rules in here:
//! - no allocation, no lock, no standard library: hooks run between fork and exec, in children that
//!   share their parent's memory, in signal handlers, and before `main`;
//! - own system calls are raw: they meet no hook and leave `errno` alone;
//! - no descriptor stays open, since programs close and reuse descriptors as they like;
//! - what cannot be seen is said so in the log, and a log that cannot be written is taken away.

#![no_std]
#![allow(clippy::missing_safety_doc, clippy::too_many_arguments)]

#[cfg(all(
    target_os = "linux",
    target_env = "gnu",
    target_pointer_width = "64",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
#[path = "watch"]
mod watching {
    #[macro_use]
    pub mod real;

    pub mod arguments;
    pub mod batch;
    pub mod c;
    pub mod changes;
    pub mod child;
    pub mod elf;
    pub mod environment;
    pub mod exec;
    pub mod folders;
    pub mod foreign;
    pub mod launch;
    pub mod libraries;
    pub mod log;
    pub mod looks;
    pub mod noted;
    pub mod numbers;
    #[path = "../of_each_run.rs"]
    pub mod of_each_run;
    pub mod opens;
    pub mod path_search;
    pub mod paths;
    pub mod prints;
    pub mod program;
    pub mod raw;
    pub mod role;
    pub mod shells;
    pub mod spawn;
    pub mod syscall;
    pub mod unit;
    pub mod variables;
    pub mod variadic;
}

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    // Nothing in here panics; a loop would hang the program that is watched.
    #[cfg(all(
        target_os = "linux",
        target_env = "gnu",
        target_pointer_width = "64",
        any(target_arch = "x86_64", target_arch = "aarch64")
    ))]
    unsafe {
        watching::raw::exit(134)
    };
    #[allow(unreachable_code, clippy::empty_loop)]
    loop {}
}

// The compiled core library names it, for panics that unwind. Hidden: rustc's own must stay in force.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
core::arch::global_asm!(
    ".weak rust_eh_personality",
    ".hidden rust_eh_personality",
    "rust_eh_personality:",
);
