//! What a program means by a path, as an absolute one.

use super::c::{bytes, Chars};
use super::log;
use super::raw::{self, AT_FDCWD};

/// What the kernel makes up is nobody's input.
const MADE_UP: [&[u8]; 3] = [b"/proc", b"/sys", b"/dev"];
pub const LONGEST: usize = 4096;

/// Notes `path` as seen from the folder with that descriptor.
#[inline(never)]
pub unsafe fn note(kind: &'static [u8], folder: i32, path: Chars) {
    note_bytes(kind, folder, bytes(path));
}

#[inline(never)]
pub unsafe fn note_bytes(kind: &'static [u8], folder: i32, path: &[u8]) {
    if !path.is_empty() {
        with_absolute(folder, path, &mut |parts| note_parts(kind, parts));
    }
}

/// The same for a record that counts.
pub unsafe fn note_each(kind: &'static [u8], path: Chars) {
    with_absolute(AT_FDCWD, bytes(path), &mut |parts| log::note_each(kind, parts));
}

/// Hands on the path in parts that make it an absolute one.
#[inline(never)]
unsafe fn with_absolute(folder: i32, path: &[u8], then: &mut dyn FnMut(&[&[u8]])) {
    if path.first() == Some(&b'/') {
        return then(&[path]);
    }
    let mut buffer = [0; LONGEST];
    match base(folder, &mut buffer) {
        Some(base) => then(&[base, b"/", path]),
        None => log::note_blind(&[b"a path in a folder that has none: ", path]),
    }
}

/// Notes what a descriptor is open on.
#[inline(never)]
pub unsafe fn note_descriptor(kind: &'static [u8], file: i32) {
    let mut buffer = [0; LONGEST];
    if let Some(path) = base(file, &mut buffer) {
        note_parts(kind, &[path]);
    }
}

#[inline(never)]
unsafe fn note_parts(kind: &'static [u8], parts: &[&[u8]]) {
    let first = parts[0];
    let is_made_up = MADE_UP.iter().any(|folder| {
        first.starts_with(folder) && matches!(first.get(folder.len()), None | Some(b'/'))
    });
    if !is_made_up {
        log::note(kind, parts);
    }
}

/// `None` when the kernel knows no path: a folder was removed, or lies outside of the root.
pub unsafe fn base(folder: i32, buffer: &mut [u8; LONGEST]) -> Option<&[u8]> {
    let length = if folder == AT_FDCWD {
        raw::current_folder(buffer)?
    } else {
        let mut link = [0; 32];
        raw::read_link(descriptor_link(folder, &mut link), buffer)?
    };
    let path = buffer.get(..length)?;
    (path.first() == Some(&b'/')).then_some(path)
}

/// `/proc/self/fd/7`
fn descriptor_link(file: i32, into: &mut [u8; 32]) -> Chars {
    const START: &[u8] = b"/proc/self/fd/";
    into[..START.len()].copy_from_slice(START);
    decimal(file.max(0) as u64, &mut into[START.len()..]);
    into.as_ptr()
}

/// Writes a number, and says how long it is. There must be room for it.
pub fn decimal(number: u64, into: &mut [u8]) -> usize {
    let mut digits = 1;
    let mut rest = number / 10;
    while rest > 0 {
        digits += 1;
        rest /= 10;
    }
    rest = number;
    for place in into.iter_mut().take(digits).rev() {
        *place = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    digits
}

/// Writes the parts one after another; says whether there is room for them.
pub fn join(into: &mut [u8], parts: &[&[u8]]) -> bool {
    let mut start = 0;
    for part in parts {
        match into.get_mut(start..start + part.len()) {
            Some(place) => place.copy_from_slice(part),
            None => return false,
        }
        start += part.len();
    }
    true
}
