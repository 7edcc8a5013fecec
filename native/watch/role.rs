//! What this process is to us.

use super::arguments::program_name;
use super::batch::Batch;
use super::c::{bytes, Chars, Strings};
use super::environment::{self, Variable, ALL, LOG, MAYBE, OTHER, PARENT};
use super::log::{self, BLIND, CHILD};
use super::unit::Unit;
use super::{elf, foreign, libraries, noted, paths, raw, real, variadic};
use core::sync::atomic::{AtomicU64, AtomicU8, Ordering::Relaxed};

/// Nobody asked for it to be watched.
const NONE: u8 = 0;
/// Cargo, what it has become, and the like: not watched, but what they start may be.
const PASSES_ON: u8 = 1;
const WATCHED: u8 = 2;
static ROLE: AtomicU8 = AtomicU8::new(NONE);
/// The process that is cargo itself, none of its subcommands; 0 for any other.
static CARGO: AtomicU64 = AtomicU64::new(0);
/// The process that is a compiler itself, none that it starts; 0 for any other.
static COMPILER: AtomicU64 = AtomicU64::new(0);

pub fn is_watched() -> bool {
    ROLE.load(Relaxed) == WATCHED
}

pub fn passes_on() -> bool {
    ROLE.load(Relaxed) == PASSES_ON
}

/// Not in a child that cargo has forked to start a test or another program.
pub unsafe fn is_cargo() -> bool {
    CARGO.load(Relaxed) == raw::process_id()
}

pub unsafe fn compiles() -> bool {
    COMPILER.load(Relaxed) == raw::process_id()
}

/// The log of this process, where it is watched.
pub unsafe fn log() -> Chars {
    LOG.value()
}

/// What a child of this process gets.
pub fn variables() -> &'static [&'static Variable] {
    &ALL[..if is_watched() { ALL.len() } else { 3 }]
}

/// Before `main`, and before what other libraries do then.
#[used]
#[link_section = ".init_array"]
static START: unsafe extern "C" fn(i32, Strings, *mut Chars) = start;

unsafe extern "C" fn start(_count: i32, arguments: Strings, environment: *mut Chars) {
    let is_meant = !environment.is_null() && environment::learn(environment as Strings);
    if !is_meant || !variadic::are_sound() || !libraries::are_sound() {
        return;
    }
    let role = decide(arguments, environment as Strings);
    if role != NONE {
        real::find_all();
        elf::learn_loader();
    }
    ROLE.store(role, Relaxed);
    if role == WATCHED {
        libraries::note_loaded();
        note_own_calls(program_name(arguments));
    }
}

/// Cargo and compilers are known to read through libc.
unsafe fn note_own_calls(name: &[u8]) {
    let mut path = [0; paths::LONGEST];
    if !is_go_between(name) && !is_compiler(name) && own_path(&mut path).is_some() {
        foreign::note_own_calls(path.as_ptr());
    }
}

/// After `main`.
#[used]
#[link_section = ".fini_array"]
static END: unsafe extern "C" fn() = end;

unsafe extern "C" fn end() {
    if is_watched() {
        libraries::note_loaded();
    }
}

/// From now on this process may not be able to write to the log, or may end when it tries.
pub unsafe fn stop(why: &[u8]) {
    log::note_blind(&[why]);
    ROLE.store(NONE, Relaxed);
}

/// Also takes our variables out of sight: what the program does with its environment stays the same.
unsafe fn decide(arguments: Strings, environment: Strings) -> u8 {
    if LOG.is_set() {
        noted::choose();
        note_start();
    }
    let name = name_of(arguments);
    if name == b"cargo" {
        CARGO.store(raw::process_id(), Relaxed);
    }
    let mut here = [0; paths::LONGEST];
    let unit = if is_go_between(name) { None } else { Unit::of(arguments, environment, &mut here) };
    let role = match unit {
        Some(unit) if unit.is_inherited() || unit.begin(environment) => {
            if unit.is_compilation() {
                COMPILER.store(raw::process_id(), Relaxed);
            }
            WATCHED
        }
        Some(_) => {
            note_lost_unit();
            NONE
        }
        None if LOG.is_set() => WATCHED,
        None if is_compiler(name) => NONE,
        None => PASSES_ON,
    };
    if role == PASSES_ON && name == b"cargo" {
        environment::compare(environment as Strings);
    } else if role == PASSES_ON && !is_go_between(name) {
        OTHER.set(&[MAYBE]);
    }
    // It sends its environment to a server, which compiles with it.
    if name != b"sccache" {
        environment::hide(environment as *mut Chars);
    }
    role
}

/// A subcommand of cargo, and what stands in for sccache, may be a script: then the program is its interpreter.
unsafe fn name_of<'a>(arguments: Strings) -> &'a [u8] {
    let name = program_name(arguments);
    let script = if name.is_empty() { name } else { program_name(arguments.add(1)) };
    let is_script = script == b"sccache" || script.starts_with(b"cargo-");
    if is_script && !is_go_between(name) && !is_compiler(name) {
        return script;
    }
    name
}

/// Programs that stand between cargo and compilers.
pub fn is_go_between(name: &[u8]) -> bool {
    let names: [&[u8]; 4] = [b"cargo", b"rustup", b"rustc-wrapper", b"sccache"];
    names.contains(&name) || name.starts_with(b"cargo-")
}

pub fn is_compiler(name: &[u8]) -> bool {
    [&b"rustc"[..], b"rustdoc", b"clippy-driver"].contains(&name)
}

/// This process is the child that another one of the log has started.
unsafe fn note_start() {
    let mut path = [0; paths::LONGEST];
    log::note_each(CHILD, &[own_path(&mut path).unwrap_or(b"")]);
}

/// Of the program that this process is; a NUL follows it.
unsafe fn own_path(into: &mut [u8; paths::LONGEST]) -> Option<&[u8]> {
    let room = into.len() - 1;
    let length = raw::read_link(b"/proc/self/exe\0".as_ptr(), &mut into[..room])?;
    into.get(..length)
}

/// A unit without a log is a part of its parent that nobody has seen.
unsafe fn note_lost_unit() {
    let parent = PARENT.value();
    if !bytes(parent).is_empty() {
        let mut batch = Batch::<4>::new();
        batch.add(BLIND, &[b"no log for a unit of its own"]);
        batch.append_to(parent);
    }
}
