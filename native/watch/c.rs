//! What we use of C and its library.

pub type Chars = *const u8;
pub type Strings = *const Chars;
/// A pointer that is only handed on.
pub type Any = *mut u8;

pub const ENOENT: i32 = 2;
pub const ENOMEM: i32 = 12;
pub const EACCES: i32 = 13;
pub const ENOTDIR: i32 = 20;
pub const ENOSYS: i32 = 38;

/// `struct iovec`.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct IoVec {
    pub start: Chars,
    pub length: usize,
}

/// C's `char`, which rustc checks its own library's functions by; `core` has it since 1.64 only.
#[cfg(target_arch = "x86_64")]
type Char = i8;
#[cfg(not(target_arch = "x86_64"))]
type Char = u8;

#[link(name = "c")]
#[link(name = "dl")]
extern "C" {
    pub fn dlsym(handle: Any, name: Chars) -> Any;
    fn __errno_location() -> *mut i32;
    fn strlen(text: *const Char) -> usize;
    fn dl_iterate_phdr(
        visit: unsafe extern "C" fn(*const Library, usize, Any) -> i32,
        data: Any,
    ) -> i32;
    fn memmem(text: Chars, length: usize, part: Chars, part_length: usize) -> Chars;
    static mut environ: *mut Chars;
}

/// The beginning of `struct dl_phdr_info`.
#[repr(C)]
pub struct Library {
    pub address: usize,
    pub name: Chars,
    segments: *const Segment,
    segment_count: u16,
}

impl Library {
    pub unsafe fn segments(&self) -> &[Segment] {
        core::slice::from_raw_parts(self.segments, self.segment_count.into())
    }
}

/// The beginning of `Elf64_Phdr`.
#[repr(C)]
pub struct Segment {
    pub kind: u32,
    flags: u32,
    offset: u64,
    pub address: usize,
    rest: [u64; 4],
}

/// Calls `visit` with what is loaded: first the program, then its libraries.
pub unsafe fn each_library(visit: unsafe fn(&Library)) {
    unsafe extern "C" fn call(library: *const Library, _size: usize, visit: Any) -> i32 {
        core::mem::transmute::<Any, unsafe fn(&Library)>(visit)(&*library);
        0
    }
    dl_iterate_phdr(call, visit as Any);
}

pub unsafe fn contains(text: &[u8], part: &[u8]) -> bool {
    !memmem(text.as_ptr(), text.len(), part.as_ptr(), part.len()).is_null()
}

pub unsafe fn errno() -> i32 {
    *__errno_location()
}

pub unsafe fn set_errno(error: i32) {
    *__errno_location() = error;
}

/// The bytes before the NUL; none of a null pointer.
pub unsafe fn bytes<'a>(text: Chars) -> &'a [u8] {
    if text.is_null() {
        return &[];
    }
    core::slice::from_raw_parts(text, strlen(text.cast()))
}

/// The environment of this process as it is now.
pub unsafe fn current_environment() -> Strings {
    environ as Strings
}

pub unsafe fn set_environment(environment: Strings) {
    environ = environment as *mut Chars;
}

/// The strings of a list that ends with a null pointer.
pub unsafe fn each<'a>(list: Strings) -> Each<'a> {
    Each { next: list, life: core::marker::PhantomData }
}

pub struct Each<'a> {
    next: Strings,
    life: core::marker::PhantomData<&'a u8>,
}

impl<'a> Iterator for Each<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        unsafe {
            if self.next.is_null() || (*self.next).is_null() {
                return None;
            }
            let text = *self.next;
            self.next = self.next.add(1);
            Some(bytes(text))
        }
    }
}

/// `rustc` of `/usr/bin/rustc`.
pub fn file_name(path: &[u8]) -> &[u8] {
    path.rsplit(|byte| *byte == b'/').next().unwrap_or(path)
}
