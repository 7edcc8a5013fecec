//! The functions that ours stand in for.

use super::c::{dlsym, set_errno, Any, Chars, ENOSYS};
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// A function by its name (which ends with a NUL), and where it is, once that has been asked for.
#[repr(C)]
pub struct Real {
    name: Chars,
    address: AtomicUsize,
}

unsafe impl Sync for Real {}

impl Real {
    pub const fn named(name: &'static str) -> Real {
        Real { name: name.as_ptr(), address: AtomicUsize::new(0) }
    }

    /// The next function of that name after ours; zero when this libc has none.
    #[inline(never)]
    pub unsafe fn find(&self) -> usize {
        const NEXT: Any = usize::MAX as Any;
        let known = self.address.load(Relaxed);
        if known != 0 {
            return known;
        }
        let found = dlsym(NEXT, self.name) as usize;
        self.address.store(found, Relaxed);
        found
    }
}

extern "C" {
    // Of the section that all of them are in; linkers define these.
    #[link_name = "__start_fast_cargo_real"]
    static FIRST: Real;
    #[link_name = "__stop_fast_cargo_real"]
    static END: Real;
}

/// Looks all of them up. That takes a lock, which in a forked child may be held by a thread that is gone.
pub unsafe fn find_all() {
    let (mut real, end) = (&FIRST as *const Real, &END as *const Real);
    while real < end {
        (*real).find();
        real = real.add(1);
    }
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

/// Where the function is that ours of that name stands in for.
macro_rules! address_of {
    ($name:ident) => {{
        #[used]
        #[link_section = "fast_cargo_real"]
        static REAL: $crate::watching::real::Real =
            $crate::watching::real::Real::named(concat!(stringify!($name), "\0"));
        REAL.find()
    }};
}

/// Calls it.
macro_rules! real {
    ($name:ident as $kind:ty, $result:ty, ($($arg:expr),*)) => {
        match address_of!($name) {
            0 => <$result as $crate::watching::real::Failure>::failed(),
            address => core::mem::transmute::<usize, $kind>(address)($($arg),*),
        }
    };
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
