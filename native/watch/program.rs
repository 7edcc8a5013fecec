//! What a file would be as a program: whether our library can go along with it.

use super::c::{Chars, ENOENT, ENOTDIR};
use super::{elf, raw};

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
        return elf::inspect(file, head).unwrap_or(Program::Blind(b"of a strange format"));
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
