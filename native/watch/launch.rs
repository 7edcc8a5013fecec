//! Starting other programs: with our variables, or without them and said so.

use super::arguments::is_compilation;
use super::c::{bytes, file_name, Chars, Strings};
use super::child::with_environment;
use super::log::{self, NOT_STARTED, READ, STARTED};
use super::path_search::search;
use super::paths;
use super::program::{inspect, Program};
use super::raw::AT_FDCWD;
use super::role::{is_cargo, is_compiler, is_go_between, is_watched, passes_on, variables};
use super::unit::is_build_script;

/// Starts the program with that environment. Not a type parameter: each one would be compiled anew.
type Start<'a> = &'a mut dyn FnMut(Strings) -> i32;

/// A start of `path`, a file or (where `is_searched`) a name on PATH.
pub struct Launch {
    pub path: Chars,
    pub is_searched: bool,
    pub arguments: Strings,
    pub environment: Strings,
    /// Nobody knows which folder `path` is relative to.
    pub is_elsewhere: bool,
    /// This process becomes the program, instead of a child.
    pub becomes: bool,
}

impl Launch {
    /// Calls `start` with the environment for the child; its result says whether there is one.
    pub unsafe fn run(&self, start: Start) -> i32 {
        if is_watched() {
            self.run_watched(start)
        } else if passes_on() {
            self.run_passing_on(start)
        } else {
            start(self.environment)
        }
    }

    unsafe fn run_watched(&self, start: Start) -> i32 {
        if self.is_searched && !bytes(self.path).contains(&b'/') {
            let found = search(self.path);
            return self.run_as(found.program, found.path(), start);
        }
        let is_relative = bytes(self.path).first() != Some(&b'/');
        let program = if self.is_elsewhere && is_relative {
            Program::Blind(b"in a folder that is not known")
        } else {
            inspect(self.path)
        };
        self.run_as(program, self.path, start)
    }

    unsafe fn run_as(&self, program: Program, path: Chars, start: Start) -> i32 {
        match program {
            Program::Unknown if self.is_searched => {
                let shell = inspect(b"/bin/sh\0".as_ptr());
                match shell {
                    Program::Open => self.run_open(path, start),
                    _ => self.run_blind(b"for a blind shell", path, start),
                }
            }
            Program::Open => self.run_open(path, start),
            Program::Blind(why) => self.run_blind(why, path, start),
            Program::Absent => {
                paths::note(log::ABSENT, AT_FDCWD, path);
                start(self.environment)
            }
            Program::Unstartable | Program::Unknown => start(self.environment),
        }
    }

    /// Noted before it starts: where that works, nothing in here may run any more.
    unsafe fn run_open(&self, path: Chars, start: Start) -> i32 {
        paths::note(READ, AT_FDCWD, path);
        paths::note_each(STARTED, path);
        let result = with_environment(self.environment, variables(), start);
        if result != 0 {
            paths::note_each(NOT_STARTED, path);
        }
        result
    }

    unsafe fn run_blind(&self, why: &[u8], path: Chars, start: Start) -> i32 {
        paths::note(READ, AT_FDCWD, path);
        log::note_blind(&[b"a program ", why, b": ", bytes(path)]);
        with_environment(self.environment, &[], start)
    }

    /// Programs that a user runs see nothing of us. What `cargo run` becomes may be a task runner of the project,
    /// which starts cargo.
    unsafe fn run_passing_on(&self, start: Start) -> i32 {
        let name = file_name(bytes(self.path));
        let is_meant = is_compiler(name)
            || is_go_between(name)
            || (self.becomes && is_cargo())
            || is_compilation(self.arguments)
            || is_build_script(self.environment);
        let wanted = if is_meant && self.can_go_along(name) { variables() } else { &[] };
        with_environment(self.environment, wanted, start)
    }

    /// sccache takes its environment to the compiler, whatever it is itself.
    unsafe fn can_go_along(&self, name: &[u8]) -> bool {
        let program = if self.is_searched && !bytes(self.path).contains(&b'/') {
            search(self.path).program
        } else {
            inspect(self.path)
        };
        name == b"sccache" || matches!(program, Program::Open)
    }
}
