//! Records that are written in one go, so that those of several processes do not mix.

use super::c::{Chars, IoVec};
use super::raw;

const END: &[u8] = b"\0";
const NOTHING: IoVec = IoVec { start: core::ptr::null(), length: 0 };

/// At most `ROOM` pieces, which must live until they are written.
pub struct Batch<const ROOM: usize> {
    pieces: [IoVec; ROOM],
    count: usize,
}

impl<const ROOM: usize> Batch<ROOM> {
    pub fn new() -> Self {
        Batch { pieces: [NOTHING; ROOM], count: 0 }
    }

    /// A record: what kind it is, and what it says, in parts.
    pub fn add(&mut self, kind: &'static [u8], parts: &[&[u8]]) {
        self.push(kind);
        for part in parts.iter().filter(|part| !part.is_empty()) {
            self.push(part);
        }
        self.push(END);
    }

    fn push(&mut self, piece: &[u8]) {
        if let Some(slot) = self.pieces.get_mut(self.count) {
            *slot = IoVec { start: piece.as_ptr(), length: piece.len() };
            self.count += 1;
        }
    }

    /// To the end of a log that is there. A log that lacks a record would be taken for a complete one,
    /// so it goes when that fails; removing needs no descriptor and no space.
    pub unsafe fn append_to(&self, log: Chars) {
        let written = match raw::open_to_append(log) {
            Some(file) => self.write(file),
            None => false,
        };
        if !written {
            raw::remove(log);
        }
    }

    /// As the beginning of a new log; says whether there is one now.
    pub unsafe fn begin(&self, log: Chars) -> bool {
        let written = match raw::create(log) {
            Some(file) => self.write(file),
            None => return false,
        };
        if !written {
            raw::remove(log);
        }
        written
    }

    unsafe fn write(&self, file: usize) -> bool {
        let written = raw::write_all(file, &self.pieces[..self.count]);
        raw::close(file);
        written
    }
}
