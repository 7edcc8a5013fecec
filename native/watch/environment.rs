//! Our variables: taken out of environments, and put into them.

use super::c::{bytes, each, file_name, Chars, Strings};
use super::of_each_run::add_to_mark;
use super::unit::digits;
use core::cell::UnsafeCell;
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

const ROOM: usize = 4352;
const LIBRARY: &[u8] = b"libfast_cargo_watch.so";

/// A variable as `NAME=value` and a NUL. It is set before anything else in here runs.
pub struct Variable {
    pub name: &'static [u8],
    text: UnsafeCell<[u8; ROOM]>,
    length: AtomicUsize,
}

unsafe impl Sync for Variable {}

impl Variable {
    const fn new(name: &'static [u8]) -> Variable {
        Variable { name, text: UnsafeCell::new([0; ROOM]), length: AtomicUsize::new(0) }
    }

    /// Says whether there is room for it.
    pub unsafe fn set(&self, parts: &[&[u8]]) -> bool {
        let text = &mut *self.text.get();
        let mut length = 0;
        for part in [self.name].iter().chain(parts) {
            match text.get_mut(length..length + part.len()) {
                Some(place) => place.copy_from_slice(part),
                None => return false,
            }
            length += part.len();
        }
        if length >= ROOM {
            return false;
        }
        text[length] = 0;
        self.length.store(length, Relaxed);
        true
    }

    pub fn clear(&self) {
        self.length.store(0, Relaxed);
    }

    pub fn is_set(&self) -> bool {
        self.length.load(Relaxed) > 0
    }

    pub unsafe fn entry(&self) -> Chars {
        self.text.get() as Chars
    }

    /// Ends with a NUL.
    pub unsafe fn value(&self) -> Chars {
        self.entry().add(self.name.len())
    }
}

/// Only where the library is, not what else is preloaded.
pub static PRELOAD: Variable = Variable::new(b"LD_PRELOAD=");
/// The folder of the logs.
pub static FOLDER: Variable = Variable::new(b"FAST_CARGO_WATCH=");
/// A program of the project started the cargo, maybe with variables of its own (`MAYBE`, until that cargo has looked).
pub static OTHER: Variable = Variable::new(b"FAST_CARGO_WATCH_OTHER=");
pub const MAYBE: &[u8] = b"maybe";
/// The log of the unit.
pub static LOG: Variable = Variable::new(b"FAST_CARGO_WATCH_LOG=");
/// Which unit that is, and which `OUT_DIR` its processes inherit.
pub static UNIT: Variable = Variable::new(b"FAST_CARGO_WATCH_UNIT=");
/// Not for children: the log of the unit that started this one.
pub static PARENT: Variable = Variable::new(b"");
pub static ALL: [&Variable; 5] = [&PRELOAD, &FOLDER, &OTHER, &LOG, &UNIT];

/// The value of a variable in an environment; `name` ends with its `=`.
pub unsafe fn find<'a>(environment: Strings, name: &[u8]) -> Option<&'a [u8]> {
    each(environment).find_map(|entry| entry.strip_prefix(name))
}

/// Learns our variables from the environment; says whether this process is meant by them.
pub unsafe fn learn(environment: Strings) -> bool {
    let library = find(environment, PRELOAD.name).and_then(OwnPart::of);
    let folder = find(environment, FOLDER.name).filter(|path| path.first() == Some(&b'/'));
    let is_known = match (library, folder) {
        (Some(library), Some(folder)) => PRELOAD.set(&[library.path]) && FOLDER.set(&[folder]),
        _ => false,
    };
    if let Some(other) = find(environment, OTHER.name) {
        OTHER.set(&[other]);
    }
    if let (Some(log), Some(unit)) = (find(environment, LOG.name), find(environment, UNIT.name)) {
        return is_known && LOG.set(&[log]) && UNIT.set(&[unit]);
    }
    is_known
}

/// For a cargo: whether its variables are those that the shim has noted.
pub unsafe fn compare(environment: Strings) {
    const NOTED: &[u8] = b"FAST_CARGO_COMMAND=";
    let mark = each(environment).fold(0, add_to_mark);
    if find(environment, NOTED) == Some(&digits(mark)) {
        OTHER.clear();
    } else if OTHER.is_set() {
        OTHER.set(&[b"yes"]);
    }
}

/// Our library in a list of preloaded ones.
pub struct OwnPart<'a> {
    pub path: &'a [u8],
    /// What else is in the list: nothing at all, or what stands before and after.
    pub rest: Option<(&'a [u8], &'a [u8])>,
}

impl<'a> OwnPart<'a> {
    pub fn of(list: &'a [u8]) -> Option<OwnPart<'a>> {
        let mut start = 0;
        for path in list.split(|byte| *byte == b':' || *byte == b' ') {
            let end = start + path.len();
            if file_name(path) == LIBRARY {
                // One separator goes with it.
                let rest = match (start, end == list.len()) {
                    (0, true) => None,
                    (_, true) => Some((&list[..start - 1], &list[end..])),
                    (_, false) => Some((&list[..start], &list[end + 1..])),
                };
                return Some(OwnPart { path, rest });
            }
            start = end + 1;
        }
        None
    }
}

/// Whether an entry of an environment is a variable of ours and of nobody else.
pub fn is_ours(entry: &[u8]) -> bool {
    ALL[1..].iter().any(|variable| entry.starts_with(variable.name))
}

/// Takes our variables out of the environment of this process, in place.
pub unsafe fn hide(environment: *mut Chars) {
    let (mut from, mut to) = (environment, environment);
    while !(*from).is_null() {
        let entry = bytes(*from);
        let own = entry.strip_prefix(PRELOAD.name).and_then(OwnPart::of);
        if let Some(OwnPart { rest: Some((before, after)), .. }) = own {
            let text = *from as *mut u8;
            let end = PRELOAD.name.len() + before.len();
            core::ptr::copy(after.as_ptr(), text.add(end), after.len() + 1);
        }
        if !is_ours(entry) && !matches!(own, Some(OwnPart { rest: None, .. })) {
            *to = *from;
            to = to.add(1);
        }
        from = from.add(1);
    }
    *to = core::ptr::null();
}
