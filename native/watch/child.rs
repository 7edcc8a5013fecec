//! The environment that a child gets.

use super::c::{bytes, each, Chars, Strings};
use super::environment::{is_ours, OwnPart, Variable, ALL, PRELOAD};
use super::raw;

/// Entries and text that fit on the stack; a larger environment takes memory of its own.
const WORDS: usize = 640;
const WORD: usize = core::mem::size_of::<Chars>();

/// Calls `start` with the environment as it is, but for our variables: these are `wanted` ones, and
/// no others. Not on the heap: this may be a child that shares its parent's memory.
pub unsafe fn with_environment(
    environment: Strings,
    wanted: &[&Variable],
    start: &mut dyn FnMut(Strings) -> i32,
) -> i32 {
    let entries = each(environment).count() + ALL.len() + 1;
    let words = entries + preload_room(environment) / WORD;
    let mut on_stack = [core::ptr::null::<u8>(); WORDS];
    let memory = if words > WORDS { raw::memory(words * WORD) } else { None };
    let list = match memory {
        Some(memory) => memory as *mut Chars,
        None if words <= WORDS => on_stack.as_mut_ptr(),
        // Without memory nothing can be said about the child: it starts as its parent wants it.
        None => return start(environment),
    };
    fill(list, list.add(entries) as *mut u8, environment, wanted);
    let result = start(list);
    if let Some(memory) = memory {
        raw::give_back(memory, words * WORD);
    }
    result
}

/// Bytes for a list of preloaded libraries with ours or without.
unsafe fn preload_room(environment: Strings) -> usize {
    let lists = each(environment).filter(|entry| entry.starts_with(PRELOAD.name));
    let longer = bytes(PRELOAD.entry()).len() + 2 + WORD;
    lists.map(|entry| entry.len() + longer).sum()
}

unsafe fn fill(list: *mut Chars, room: *mut u8, environment: Strings, wanted: &[&Variable]) {
    let mut text = Text { end: room };
    let mut count = 0;
    let mut add = |entry: Chars| {
        *list.add(count) = entry;
        count += 1;
    };
    let preloads = wanted.iter().any(|variable| variable.name == PRELOAD.name);
    let mut has_list = false;
    for (position, entry) in each(environment).enumerate() {
        let as_it_is = *environment.add(position);
        match entry.strip_prefix(PRELOAD.name) {
            None if is_ours(entry) => {}
            None => add(as_it_is),
            Some(others) => match (OwnPart::of(others), preloads) {
                (Some(_), true) | (None, false) => {
                    has_list = true;
                    add(as_it_is)
                }
                (None, true) => {
                    has_list = true;
                    add(text.write(&[bytes(PRELOAD.entry()), b":", others]))
                }
                (Some(OwnPart { rest: Some((before, after)), .. }), false) => {
                    add(text.write(&[PRELOAD.name, before, after]))
                }
                (Some(OwnPart { rest: None, .. }), false) => {}
            },
        }
    }
    for variable in wanted {
        if variable.is_set() && !(has_list && variable.name == PRELOAD.name) {
            add(variable.entry());
        }
    }
    add(core::ptr::null());
}

struct Text {
    end: *mut u8,
}

impl Text {
    unsafe fn write(&mut self, parts: &[&[u8]]) -> Chars {
        let start = self.end;
        for part in parts.iter().chain(&[b"\0" as &[u8]]) {
            core::ptr::copy_nonoverlapping(part.as_ptr(), self.end, part.len());
            self.end = self.end.add(part.len());
        }
        start
    }
}
