//! What a file would be as a program: whether our library can go along with it.

use super::c::{file_name, Chars, ENOENT, ENOTDIR};
use super::raw;

#[derive(Clone, Copy)]
pub enum Program {
    Absent,
    /// A folder, or a file that is no program for us: starting it fails.
    Unstartable,
    /// The kernel does not know the format; `execvp` takes it for a shell script.
    Unknown,
    /// It can be watched.
    Open,
    /// It cannot, or must not: it may end when it meets our library.
    Blind(&'static [u8]),
}

const HEAD: usize = 1024;
/// So many interpreters does the kernel follow.
const DEEPEST: usize = 5;
const SET_ID: u32 = 0o6000;
const KIND: u32 = 0o170000;
const REGULAR: u32 = 0o100000;

pub unsafe fn inspect(path: Chars) -> Program {
    inspect_to(path, DEEPEST)
}

unsafe fn inspect_to(path: Chars, depth: usize) -> Program {
    match raw::can_execute(path) {
        0 => {}
        ENOENT | ENOTDIR => return Program::Absent,
        _ => return Program::Unstartable,
    }
    let file = match raw::open_to_read(path) {
        Some(file) => file,
        None => return Program::Blind(b"unreadable"),
    };
    let mut facts = [0; 18];
    let mode = if raw::facts_of(file, &mut facts) { raw::mode(&facts) } else { 0 };
    let program = match mode & KIND {
        REGULAR if mode & SET_ID != 0 => Program::Blind(b"set-id"),
        REGULAR => inspect_content(file, depth),
        _ => Program::Unstartable,
    };
    raw::close(file);
    program
}

unsafe fn inspect_content(file: usize, depth: usize) -> Program {
    let mut head = [0; HEAD];
    let length = raw::read_at(file, &mut head, 0);
    let head = &head[..length];
    if head.starts_with(b"\x7fELF") {
        return inspect_elf(file, head).unwrap_or(Program::Blind(b"of a strange format"));
    }
    match head.strip_prefix(b"#!") {
        Some(line) => inspect_script(line, depth),
        None => Program::Unknown,
    }
}

/// A script is what its interpreter is.
unsafe fn inspect_script(line: &[u8], depth: usize) -> Program {
    let is_blank = |byte: &u8| *byte == b' ' || *byte == b'\t';
    let start = line.iter().position(|byte| !is_blank(byte)).unwrap_or(0);
    let is_end = |byte: &u8| is_blank(byte) || *byte == b'\n' || *byte == 0;
    let path = line[start..].split(is_end).next().unwrap_or(b"");
    let mut buffer = [0; 256];
    match buffer.get_mut(..path.len()) {
        Some(place) if path.len() < 255 && depth > 0 => place.copy_from_slice(path),
        _ => return Program::Unstartable,
    }
    match inspect_to(buffer.as_ptr(), depth - 1) {
        Program::Absent => Program::Unstartable,
        interpreter => interpreter,
    }
}

#[cfg(target_arch = "x86_64")]
const MACHINE: u64 = 62;
#[cfg(target_arch = "x86_64")]
const LOADER: &[u8] = b"ld-linux-x86-64.so.2";
#[cfg(target_arch = "aarch64")]
const MACHINE: u64 = 183;
#[cfg(target_arch = "aarch64")]
const LOADER: &[u8] = b"ld-linux-aarch64.so.1";

const INTERPRETER: u64 = 3;
const NOTE: u64 = 4;
const MOST_SEGMENTS: u64 = 64;
const SEGMENT: u64 = 56;

/// `None`: it is not what an ELF file should be.
unsafe fn inspect_elf(file: usize, head: &[u8]) -> Option<Program> {
    let is_64_bit_little_endian = head.get(4..6)? == [2, 1];
    if !is_64_bit_little_endian || number(head, 18, 2)? != MACHINE {
        return Some(Program::Blind(b"of another machine"));
    }
    let (segments, size, count) =
        (number(head, 32, 8)?, number(head, 54, 2)?, number(head, 56, 2)?);
    if size != SEGMENT {
        return None;
    }
    let mut program = Program::Blind(b"static");
    for index in 0..count.min(MOST_SEGMENTS) {
        let mut segment = [0; SEGMENT as usize];
        raw::read_at(file, &mut segment, segments + index * SEGMENT);
        let (offset, length) = (number(&segment, 8, 8)?, number(&segment, 32, 8)? as usize);
        let mut buffer = [0; 512];
        match number(&segment, 0, 4)? {
            INTERPRETER => {
                let loader = read(file, offset, buffer.get_mut(..length)?);
                let is_ours = file_name(loader.strip_suffix(b"\0")?) == LOADER;
                program = if is_ours { Program::Open } else { Program::Blind(b"of another libc") };
            }
            NOTE if is_of_go(read(file, offset, &mut buffer[..length.min(512)])) => {
                return Some(Program::Blind(b"of Go"))
            }
            _ => {}
        }
    }
    Some(program)
}

unsafe fn read(file: usize, offset: u64, into: &mut [u8]) -> &[u8] {
    let length = raw::read_at(file, into, offset);
    &into[..length]
}

/// Go makes its system calls itself, past libc.
fn is_of_go(notes: &[u8]) -> bool {
    let round_up = |length: u64| (length as usize + 3) & !3;
    let mut notes = notes;
    while let (Some(name), Some(text)) = (number(notes, 0, 4), number(notes, 4, 4)) {
        if notes.get(12..16) == Some(b"Go\0\0") && name == 4 {
            return true;
        }
        let next = 12 + round_up(name) + round_up(text);
        notes = notes.get(next..).unwrap_or(&[]);
    }
    false
}

/// A little-endian number of so many bytes.
fn number(bytes: &[u8], offset: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(offset..offset + length)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}
