//! Functions with any number of arguments, which Rust cannot define: each of these has no body but
//! assembly, which finds the arguments as the caller left them.

use super::c::{current_environment, set_errno, Chars, Strings, ENOMEM};
use super::exec::become_program;
use super::raw;
use core::arch::asm;

/// Arguments that C passes in registers after the first one.
#[cfg(target_arch = "x86_64")]
const IN_REGISTERS: usize = 5;
#[cfg(target_arch = "aarch64")]
const IN_REGISTERS: usize = 7;

/// Calls `$target` with the first argument, where the others from registers are, and where those on
/// the stack are.
macro_rules! gather {
    ($($name:ident $target:literal;)*) => {
        $(#[no_mangle]
        pub unsafe extern "C" fn $name() -> ! {
            #[cfg(target_arch = "x86_64")]
            asm!(
                "lea r10, [rsp + 8]",
                "push r9",
                "push r8",
                "push rcx",
                "push rdx",
                "push rsi",
                "mov rsi, rsp",
                "mov rdx, r10",
                concat!("call ", $target, "@PLT"),
                "add rsp, 40",
                "ret",
                options(noreturn, nostack),
            );
            #[cfg(target_arch = "aarch64")]
            asm!(
                "mov x9, sp",
                "stp x29, x30, [sp, #-80]!",
                "mov x29, sp",
                "stp x1, x2, [sp, #16]",
                "stp x3, x4, [sp, #32]",
                "stp x5, x6, [sp, #48]",
                "str x7, [sp, #64]",
                "add x1, sp, #16",
                "mov x2, x9",
                concat!("bl ", $target),
                "ldp x29, x30, [sp], #80",
                "ret",
                options(noreturn, nostack),
            );
        })*
    };
}

gather! {
    execl "fast_cargo_watch_execl";
    execlp "fast_cargo_watch_execlp";
    execle "fast_cargo_watch_execle";
}

/// The arguments of a call, first those from registers.
pub struct Arguments {
    in_registers: *const Chars,
    on_stack: *const Chars,
}

impl Arguments {
    unsafe fn at(&self, index: usize) -> Chars {
        if index < IN_REGISTERS {
            *self.in_registers.add(index)
        } else {
            *self.on_stack.add(index - IN_REGISTERS)
        }
    }

    /// Hands on those up to the null pointer as a list, and how many these are.
    unsafe fn gather(&self, then: &mut dyn FnMut(Strings, usize) -> i32) -> i32 {
        const ROOM: usize = 256;
        let mut count = 0;
        while !self.at(count).is_null() {
            count += 1;
        }
        let mut on_stack = [core::ptr::null(); ROOM];
        let bytes = (count + 1) * core::mem::size_of::<Chars>();
        let memory = if count < ROOM { None } else { raw::memory(bytes) };
        let list = memory.map_or(on_stack.as_mut_ptr(), |memory| memory as *mut Chars);
        // Without memory only a part would go along: the caller is told so instead.
        if count >= ROOM && memory.is_none() {
            set_errno(ENOMEM);
            return -1;
        }
        for index in 0..count {
            *list.add(index) = self.at(index);
        }
        let result = then(list, count);
        if let Some(memory) = memory {
            raw::give_back(memory, bytes);
        }
        result
    }
}

macro_rules! gathered {
    ($($name:ident $is_searched:expr, |$arguments:ident, $count:ident| $environment:expr;)*) => {
        $(#[no_mangle]
        pub unsafe extern "C" fn $name(
            path: Chars,
            in_registers: *const Chars,
            on_stack: *const Chars,
        ) -> i32 {
            let $arguments = Arguments { in_registers, on_stack };
            $arguments.gather(&mut |list, $count| {
                become_program(path, $is_searched, list, $environment)
            })
        })*
    };
}

gathered! {
    fast_cargo_watch_execl false, |_arguments, _count| current_environment();
    fast_cargo_watch_execlp true, |_arguments, _count| current_environment();
    fast_cargo_watch_execle false, |arguments, count| arguments.at(count + 1) as Strings;
}

/// Whether the compiler put nothing before the assembly. If it did, the arguments were lost.
pub unsafe fn are_sound() -> bool {
    #[cfg(target_arch = "x86_64")]
    const BEGINNING: [u8; 6] = [0x4c, 0x8d, 0x54, 0x24, 0x08, 0x41]; // lea r10, [rsp + 8]; push r9
    #[cfg(target_arch = "aarch64")]
    const BEGINNING: [u8; 4] = [0xe9, 0x03, 0x00, 0x91]; // mov x9, sp
    let functions: [Bare; 3] = [execl, execlp, execle];
    functions.iter().all(|function| begins_with(*function, &BEGINNING))
}

pub type Bare = unsafe extern "C" fn() -> !;

pub unsafe fn begins_with(function: Bare, bytes: &[u8]) -> bool {
    core::slice::from_raw_parts(function as *const u8, bytes.len()) == bytes
}
