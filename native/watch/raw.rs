//! System calls past libc: no hook sees them, and `errno` stays as it is.

use super::c::{Chars, IoVec};
use super::log::hash;
use super::numbers as number;
use core::arch::asm;

/// The kernel's answer: below zero it is an error number.
#[cfg(target_arch = "x86_64")]
pub unsafe fn call(number: usize, args: [usize; 6]) -> isize {
    let answer: isize;
    asm!(
        "syscall",
        inlateout("rax") number as isize => answer,
        in("rdi") args[0],
        in("rsi") args[1],
        in("rdx") args[2],
        in("r10") args[3],
        in("r8") args[4],
        in("r9") args[5],
        lateout("rcx") _,
        lateout("r11") _,
        options(nostack),
    );
    answer
}

#[cfg(target_arch = "aarch64")]
pub unsafe fn call(number: usize, args: [usize; 6]) -> isize {
    let answer: isize;
    asm!(
        "svc 0",
        in("x8") number,
        inlateout("x0") args[0] as isize => answer,
        in("x1") args[1],
        in("x2") args[2],
        in("x3") args[3],
        in("x4") args[4],
        in("x5") args[5],
        options(nostack),
    );
    answer
}

pub const AT_FDCWD: i32 = -100;
const O_WRONLY: usize = 0o1;
const O_RDWR: usize = 0o2;
const O_CREAT: usize = 0o100;
const O_EXCL: usize = 0o200;
const O_APPEND: usize = 0o2000;
const O_CLOEXEC: usize = 0o2000000;

unsafe fn open_at(path: Chars, flags: usize) -> Option<usize> {
    let args = [AT_FDCWD as usize, path as usize, flags | O_CLOEXEC, 0o666, 0, 0];
    let file = call(number::OPENAT, args);
    (file >= 0).then_some(file as usize)
}

pub unsafe fn open_to_read(path: Chars) -> Option<usize> {
    open_at(path, 0)
}

pub unsafe fn open_to_append(path: Chars) -> Option<usize> {
    open_at(path, O_WRONLY | O_APPEND)
}

pub unsafe fn open_to_change(path: Chars) -> Option<usize> {
    open_at(path, O_RDWR)
}

/// Everybody may write to it, for programs that give up their rights.
pub unsafe fn create(path: Chars) -> Option<usize> {
    let file = open_at(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL)?;
    call(number::FCHMOD, [file, 0o666, 0, 0, 0, 0]);
    Some(file)
}

pub unsafe fn close(file: usize) {
    call(number::CLOSE, [file, 0, 0, 0, 0, 0]);
}

pub unsafe fn read_at(file: usize, into: &mut [u8], offset: u64) -> usize {
    let args = [file, into.as_mut_ptr() as usize, into.len(), offset as usize, 0, 0];
    call(number::PREAD, args).max(0) as usize
}

pub unsafe fn write_all(file: usize, pieces: &[IoVec]) -> bool {
    let wanted: usize = pieces.iter().map(|piece| piece.length).sum();
    let args = [file, pieces.as_ptr() as usize, pieces.len(), 0, 0, 0];
    call(number::WRITEV, args) == wanted as isize
}

pub unsafe fn remove(path: Chars) {
    call(number::UNLINKAT, [AT_FDCWD as usize, path as usize, 0, 0, 0, 0]);
}

pub unsafe fn exists(folder: i32, path: Chars) -> bool {
    call(number::FACCESSAT, [folder as isize as usize, path as usize, 0, 0, 0, 0]) == 0
}

/// Zero on success, else the error number.
pub unsafe fn can_execute(path: Chars) -> i32 {
    -call(number::FACCESSAT, [AT_FDCWD as usize, path as usize, 1, 0, 0, 0]) as i32
}

/// The words of a `struct stat`.
pub type Facts = [u64; 18];

pub unsafe fn facts_of(file: usize, facts: &mut Facts) -> bool {
    call(number::FSTAT, [file, facts.as_mut_ptr() as usize, 0, 0, 0, 0]) == 0
}

pub unsafe fn facts_at(folder: i32, path: Chars, facts: &mut Facts) -> bool {
    let folder = folder as isize as usize;
    call(number::NEWFSTATAT, [folder, path as usize, facts.as_mut_ptr() as usize, 0, 0, 0]) == 0
}

pub fn mode(facts: &Facts) -> u32 {
    if cfg!(target_arch = "x86_64") {
        facts[3] as u32
    } else {
        facts[2] as u32
    }
}

pub fn size(facts: &Facts) -> u64 {
    facts[6]
}

/// Of a file as it is now: device, inode, size and time of the content.
pub fn identity(facts: &Facts) -> u64 {
    let words = [0, 1, 6, 11, 12].map(|word: usize| facts[word].to_le_bytes());
    hash(&[&words[0], &words[1], &words[2], &words[3], &words[4]], 0)
}

/// How many bytes of the link's target are in `into`.
pub unsafe fn read_link(path: Chars, into: &mut [u8]) -> Option<usize> {
    let (to, room) = (into.as_mut_ptr() as usize, into.len());
    let length = call(number::READLINKAT, [AT_FDCWD as usize, path as usize, to, room, 0, 0]);
    (length > 0).then_some(length as usize)
}

/// The length of the path of the current folder, without its NUL.
pub unsafe fn current_folder(into: &mut [u8]) -> Option<usize> {
    let length = call(number::GETCWD, [into.as_mut_ptr() as usize, into.len(), 0, 0, 0, 0]);
    (length > 1 && into[0] == b'/').then_some(length as usize - 1)
}

/// Fresh memory, all zero.
pub unsafe fn memory(bytes: usize) -> Option<*mut u8> {
    const READ_WRITE: usize = 3;
    const PRIVATE_ANONYMOUS: usize = 0x22;
    let address = call(number::MMAP, [0, bytes, READ_WRITE, PRIVATE_ANONYMOUS, usize::MAX, 0]);
    (address > 0).then_some(address as *mut u8)
}

/// What is in a file.
pub unsafe fn map<'a>(file: usize, length: usize) -> Option<&'a [u8]> {
    const READ: usize = 1;
    const PRIVATE: usize = 2;
    let address = call(number::MMAP, [0, length, READ, PRIVATE, file, 0]);
    (address > 0).then(|| core::slice::from_raw_parts(address as *const u8, length))
}

/// Memory that all who map the file have in common.
pub unsafe fn map_shared(file: usize, length: usize) -> Option<*mut u8> {
    const READ_WRITE: usize = 3;
    const SHARED: usize = 1;
    let address = call(number::MMAP, [0, length, READ_WRITE, SHARED, file, 0]);
    (address > 0).then_some(address as *mut u8)
}

pub unsafe fn allocate(file: usize, length: usize) -> bool {
    call(number::FALLOCATE, [file, 0, 0, length, 0, 0]) == 0
}

pub unsafe fn give_back(memory: *mut u8, bytes: usize) {
    call(number::MUNMAP, [memory as usize, bytes, 0, 0, 0, 0]);
}

pub unsafe fn process_id() -> u64 {
    call(number::GETPID, [0; 6]) as u64
}

pub unsafe fn nanoseconds() -> u64 {
    let mut time = [0u64; 2];
    call(number::CLOCK_GETTIME, [0, time.as_mut_ptr() as usize, 0, 0, 0, 0]);
    time[0] * 1_000_000_000 + time[1]
}

pub unsafe fn exit(code: usize) -> ! {
    loop {
        call(number::EXIT_GROUP, [code, 0, 0, 0, 0, 0]);
    }
}
