//! Loading libraries. `dlopen` looks at who calls it, so ours goes on to the real one as if the caller
//! had gone there: that takes assembly.

use super::c::{bytes, each_library, Chars};
use super::environment::PRELOAD;
use super::foreign;
use super::log::{ABSENT, READ};
use super::paths;
use super::raw::{self, AT_FDCWD};
use super::role::is_watched;
use super::variadic::{begins_with, Bare};
use core::arch::asm;

/// Calls `$target` with the first two arguments, and goes on where it says.
macro_rules! pass_through {
    ($($name:ident $target:literal;)*) => {
        $(#[no_mangle]
        pub unsafe extern "C" fn $name() -> ! {
            #[cfg(target_arch = "x86_64")]
            asm!(
                "push rdi",
                "push rsi",
                "push rdx",
                concat!("call ", $target, "@PLT"),
                "pop rdx",
                "pop rsi",
                "pop rdi",
                "jmp rax",
                options(noreturn, nostack),
            );
            #[cfg(target_arch = "aarch64")]
            asm!(
                "stp x29, x30, [sp, #-48]!",
                "mov x29, sp",
                "stp x0, x1, [sp, #16]",
                "str x2, [sp, #32]",
                concat!("bl ", $target),
                "mov x9, x0",
                "ldp x0, x1, [sp, #16]",
                "ldr x2, [sp, #32]",
                "ldp x29, x30, [sp], #48",
                "br x9",
                options(noreturn, nostack),
            );
        })*
    };
}

pass_through! {
    dlopen "fast_cargo_watch_dlopen";
    dlmopen "fast_cargo_watch_dlmopen";
}

#[no_mangle]
pub unsafe extern "C" fn fast_cargo_watch_dlopen(path: Chars) -> usize {
    note_library(path);
    address_of!(dlopen)
}

#[no_mangle]
pub unsafe extern "C" fn fast_cargo_watch_dlmopen(_namespace: isize, path: Chars) -> usize {
    note_library(path);
    address_of!(dlmopen)
}

/// Names without a folder are those of the system's libraries.
unsafe fn note_library(path: Chars) {
    if is_watched() && bytes(path).contains(&b'/') {
        let kind = if raw::exists(AT_FDCWD, path) { READ } else { ABSENT };
        paths::note(kind, AT_FDCWD, path);
        foreign::note_own_calls(path);
    }
}

/// The system's own come with the system.
const OF_THE_SYSTEM: [&[u8]; 4] = [b"/lib/", b"/lib64/", b"/usr/lib/", b"/usr/lib64/"];

/// Those that the dynamic linker loaded because others need them, or that `dlopen` searched for.
pub unsafe fn note_loaded() {
    each_library(|library| {
        let path = bytes(library.name);
        // The kernel's own part has a name and no path.
        let is_file = path.contains(&b'/') && path != bytes(PRELOAD.value());
        if is_file && !OF_THE_SYSTEM.iter().any(|folder| path.starts_with(folder)) {
            paths::note(READ, AT_FDCWD, library.name);
        }
    });
}

/// Whether the compiler put nothing before the assembly.
pub unsafe fn are_sound() -> bool {
    #[cfg(target_arch = "x86_64")]
    const BEGINNING: [u8; 3] = [0x57, 0x56, 0x52]; // push rdi; push rsi; push rdx
    #[cfg(target_arch = "aarch64")]
    const BEGINNING: [u8; 4] = [0xfd, 0x7b, 0xbd, 0xa9]; // stp x29, x30, [sp, #-48]!
    let functions: [Bare; 2] = [dlopen, dlmopen];
    functions.iter().all(|function| begins_with(*function, &BEGINNING))
}
