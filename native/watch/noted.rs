//! What has been noted: a table of hashes. Each process has its own; those of a build script share one,
//! since a thousand compilers that it starts look in vain for the same headers in the same folders.

use super::c::{bytes, Chars};
use super::environment::LOG;
use super::{paths, raw};
use core::sync::atomic::{AtomicPtr, AtomicU64, Ordering::Relaxed};

const SLOTS: usize = 1 << 14;
const SHARED_SLOTS: usize = 1 << 16;
const SHARED_BYTES: usize = SHARED_SLOTS * core::mem::size_of::<AtomicU64>();
/// With more neighbours taken, a record may be written again.
const PROBES: usize = 32;
#[allow(clippy::declare_interior_mutable_const)]
const EMPTY: AtomicU64 = AtomicU64::new(0);
static OWN: [AtomicU64; SLOTS] = [EMPTY; SLOTS];
static SHARED: AtomicPtr<AtomicU64> = AtomicPtr::new(core::ptr::null_mut());

unsafe fn table<'a>() -> &'a [AtomicU64] {
    let shared = SHARED.load(Relaxed);
    if shared.is_null() {
        return &OWN;
    }
    core::slice::from_raw_parts(shared, SHARED_SLOTS)
}

/// Remembers it too. Two that do so at once may both be told yes, or one be forgotten: then something is
/// noted twice.
pub unsafe fn is_new(hash: u64) -> bool {
    let table = table();
    for probe in 0..PROBES {
        let slot = &table[(hash as usize).wrapping_add(probe) % table.len()];
        match slot.load(Relaxed) {
            0 => {
                slot.store(hash, Relaxed);
                return true;
            }
            other if other == hash => return false,
            _ => {}
        }
    }
    true
}

/// Makes a table for all processes of the unit. All of it is on the disk before anybody writes to it:
/// memory that turns out to have no place there would end the program.
pub unsafe fn make_shared() {
    let mut path = [0; paths::LONGEST];
    if let Some(file) = raw::create(path_of_table(&mut path)) {
        let is_there = raw::allocate(file, SHARED_BYTES);
        raw::close(file);
        if !is_there {
            raw::remove(path.as_ptr());
        }
    }
}

/// From now on this process uses the table of its unit, or its own where the unit has none.
pub unsafe fn choose() {
    let mut path = [0; paths::LONGEST];
    let mut shared = None;
    if let Some(file) = raw::open_to_change(path_of_table(&mut path)) {
        shared = raw::map_shared(file, SHARED_BYTES);
        raw::close(file);
    }
    SHARED.store(shared.unwrap_or(core::ptr::null_mut()) as *mut AtomicU64, Relaxed);
}

unsafe fn path_of_table(path: &mut [u8; paths::LONGEST]) -> Chars {
    if !paths::join(path, &[bytes(LOG.value()), b".noted\0"]) {
        path[0] = 0;
    }
    path.as_ptr()
}
