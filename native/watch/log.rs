//! The log of the unit that this process belongs to.

use super::batch::Batch;
use super::{noted, role};

pub const READ: &[u8] = b"r";
pub const SEEN: &[u8] = b"s";
pub const ABSENT: &[u8] = b"n";
pub const LISTED: &[u8] = b"l";
pub const WRITTEN: &[u8] = b"w";
pub const REMOVED: &[u8] = b"d";
pub const ASKED: &[u8] = b"e";
pub const STARTED: &[u8] = b"X";
pub const NOT_STARTED: &[u8] = b"-";
pub const CHILD: &[u8] = b"C";
pub const BLIND: &[u8] = b"!";

/// A record that says nothing new is left out.
#[inline(never)]
pub unsafe fn note(kind: &'static [u8], parts: &[&[u8]]) {
    if noted::is_new(hash(&[kind], hash(parts, 0))) {
        note_each(kind, parts);
    }
}

/// A record that counts.
#[inline(never)]
pub unsafe fn note_each(kind: &'static [u8], parts: &[&[u8]]) {
    let mut batch = Batch::<8>::new();
    batch.add(kind, parts);
    batch.append_to(role::log());
}

/// What the unit did there, nobody can know.
pub unsafe fn note_blind(parts: &[&[u8]]) {
    note(BLIND, parts);
}

/// Never zero, which marks an empty slot.
pub fn hash(parts: &[&[u8]], start: u64) -> u64 {
    const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |hash: u64, word: u64| {
        let product = u128::from(hash ^ word) * u128::from(MULTIPLIER);
        (product as u64) ^ ((product >> 64) as u64).rotate_left(23)
    };
    let mut hash = start ^ MULTIPLIER;
    for part in parts {
        let words = part.chunks_exact(8);
        let rest = words.remainder().iter().fold(0, |word, byte| word << 8 | u64::from(*byte));
        for word in words {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(word);
            hash = mix(hash, u64::from_le_bytes(bytes));
        }
        hash = mix(mix(hash, rest), part.len() as u64 + 1);
    }
    hash | 1
}
