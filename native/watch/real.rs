//! The functions that ours stand in for.

use super::c::{dlsym, set_errno, Any, Chars, ENOSYS};
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The next function of that name after ours; looked up once.
#[inline(never)]
pub unsafe fn find(known: &AtomicUsize, name: &'static str) -> usize {
    let found = known.load(Relaxed);
    if found != 0 {
        return found;
    }
    const NEXT: Any = usize::MAX as Any;
    let found = dlsym(NEXT, name.as_ptr() as Chars) as usize;
    known.store(found, Relaxed);
    found
}

/// What a function answers that this libc does not have.
pub trait Failure {
    unsafe fn failed() -> Self;
}

macro_rules! failure {
    ($($kind:ty => $value:expr),*) => {
        $(impl Failure for $kind {
            unsafe fn failed() -> Self {
                set_errno(ENOSYS);
                $value
            }
        })*
    };
}

failure!(i32 => -1, isize => -1, *mut u8 => core::ptr::null_mut());

/// Calls the function that ours of that name stands in for.
macro_rules! real {
    ($name:ident as $kind:ty, $result:ty, ($($arg:expr),*)) => {{
        static KNOWN: core::sync::atomic::AtomicUsize = core::sync::atomic::AtomicUsize::new(0);
        match $crate::watching::real::find(&KNOWN, concat!(stringify!($name), "\0")) {
            0 => <$result as $crate::watching::real::Failure>::failed(),
            address => core::mem::transmute::<usize, $kind>(address)($($arg),*),
        }
    }};
}

/// Functions that call the real one, and then, where this process is watched, do what stands after
/// the `=>` with its result.
macro_rules! hooks {
    ($($(#[$note:meta])* fn $name:ident($($arg:ident: $kind:ty),*) -> $result:ty => $done:expr;)*) => {
        $($(#[$note])*
        #[no_mangle]
        pub unsafe extern "C" fn $name($($arg: $kind),*) -> $result {
            let result = real!($name as unsafe extern "C" fn($($kind),*) -> $result, $result, ($($arg),*));
            if $crate::watching::role::is_watched() {
                #[allow(clippy::redundant_closure_call)]
                ($done)(result);
            }
            result
        })*
    };
}
