//! Programs in ELF files.

use super::c::{bytes, each_library, Chars};
use super::program::Program;
use super::raw::{self, AT_FDCWD};
use core::sync::atomic::{AtomicPtr, Ordering::Relaxed};

const MACHINE: u64 = if cfg!(target_arch = "x86_64") { 62 } else { 183 };
/// The dynamic linker of this process, as its program names it.
static LOADER: AtomicPtr<u8> = AtomicPtr::new(core::ptr::null_mut());

/// Other dynamic linkers are of other libcs, which may be older than ours can be loaded into.
pub unsafe fn learn_loader() {
    each_library(|library| {
        let names = library.segments().iter().find(|it| u64::from(it.kind) == INTERPRETER);
        if let (Some(segment), true) = (names, LOADER.load(Relaxed).is_null()) {
            LOADER.store((library.address + segment.address) as *mut u8, Relaxed);
        }
    });
}

/// By its path, or because two paths lead to one file.
unsafe fn is_loader(path: &[u8]) -> bool {
    let own = LOADER.load(Relaxed) as Chars;
    let (mut one, mut other) = ([0; 18], [0; 18]);
    bytes(own) == bytes(path.as_ptr())
        || raw::facts_at(AT_FDCWD, own, &mut one)
            && raw::facts_at(AT_FDCWD, path.as_ptr(), &mut other)
            && raw::identity(&one) == raw::identity(&other)
}

const LOAD: u64 = 1;
const DYNAMIC: u64 = 2;
const INTERPRETER: u64 = 3;
const NOTE: u64 = 4;
const SEGMENT: usize = 56;
const MOST_SEGMENTS: usize = 32;

/// `None`: it is not what an ELF file should be.
pub unsafe fn inspect(file: usize, head: &[u8]) -> Option<Program> {
    let is_64_bit_little_endian = head.get(4..6)? == [2, 1];
    if !is_64_bit_little_endian || number(head, 18, 2)? != MACHINE {
        return Some(Program::Blind(b"of another machine"));
    }
    let (size, count) = (number(head, 54, 2)? as usize, number(head, 56, 2)? as usize);
    if size != SEGMENT || count > MOST_SEGMENTS {
        return None;
    }
    let mut table = [0; MOST_SEGMENTS * SEGMENT];
    raw::read_at(file, &mut table[..count * SEGMENT], number(head, 32, 8)?);
    let elf = Elf { file, table: &table[..count * SEGMENT] };
    let mut buffer = [0; 512];
    let program = match elf.segments().find(|segment| segment.kind == INTERPRETER) {
        None => Program::Blind(b"static"),
        Some(segment) => {
            let loader = elf.read(segment.offset, buffer.get_mut(..segment.length)?);
            match loader.last() {
                Some(0) if is_loader(loader) => Program::Open,
                _ => Program::Blind(b"of another libc"),
            }
        }
    };
    for segment in elf.segments().filter(|segment| segment.kind == NOTE) {
        let length = segment.length.min(buffer.len());
        if is_of_go(elf.read(segment.offset, &mut buffer[..length])) {
            return Some(Program::Blind(b"of Go"));
        }
    }
    if elf.needs_to_be_first().unwrap_or(false) {
        return Some(Program::Blind(b"with a sanitizer"));
    }
    Some(program)
}

struct Elf<'a> {
    file: usize,
    table: &'a [u8],
}

struct Segment {
    kind: u64,
    offset: u64,
    address: u64,
    length: usize,
}

impl Elf<'_> {
    fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
        self.table.chunks_exact(SEGMENT).filter_map(|bytes| {
            Some(Segment {
                kind: number(bytes, 0, 4)?,
                offset: number(bytes, 8, 8)?,
                address: number(bytes, 16, 8)?,
                length: number(bytes, 32, 8)? as usize,
            })
        })
    }

    unsafe fn read<'a>(&self, offset: u64, into: &'a mut [u8]) -> &'a [u8] {
        let length = raw::read_at(self.file, into, offset);
        &into[..length]
    }

    /// Address sanitizer's library ends the program when another one is loaded before it.
    unsafe fn needs_to_be_first(&self) -> Option<bool> {
        const NEEDED: u64 = 1;
        const STRINGS: u64 = 5;
        const NAMES: [&[u8]; 2] = [b"libasan.so", b"libclang_rt.asan"];
        let dynamic = self.segments().find(|segment| segment.kind == DYNAMIC)?;
        let mut buffer = [0; 1024];
        let length = dynamic.length.min(buffer.len());
        let entries = self.read(dynamic.offset, &mut buffer[..length]);
        let entry = |entry: &[u8]| Some((number(entry, 0, 8)?, number(entry, 8, 8)?));
        let mut strings = entries.chunks_exact(16).filter_map(entry);
        let (_, strings) = strings.find(|(tag, _)| *tag == STRINGS)?;
        let strings = self.offset_of(strings)?;
        let mut needed = entries.chunks_exact(16).filter_map(entry);
        Some(needed.any(|(tag, name)| {
            let mut start = [0; 16];
            tag == NEEDED
                && NAMES.iter().any(|it| self.read(strings + name, &mut start).starts_with(it))
        }))
    }

    fn offset_of(&self, address: u64) -> Option<u64> {
        let holds = |it: &Segment| {
            it.kind == LOAD && (it.address..it.address + it.length as u64).contains(&address)
        };
        let segment = self.segments().find(holds)?;
        Some(segment.offset + address - segment.address)
    }
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
