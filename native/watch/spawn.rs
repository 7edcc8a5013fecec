//! Starting another program beside this one.

use super::c::{Any, Chars, Strings};
use super::launch::Launch;
use super::opens::Opening;
use super::raw::AT_FDCWD;
use super::role::is_watched;

type Spawn = unsafe extern "C" fn(Any, Chars, *const Actions, Any, Strings, Strings) -> i32;

/// `posix_spawn_file_actions_t` of glibc.
#[repr(C)]
pub struct Actions {
    allocated: i32,
    used: i32,
    list: *const Action,
}

/// `struct __spawn_action` of glibc.
#[repr(C)]
pub struct Action {
    kind: i32,
    first: i32,
    path: Chars,
    flags: i32,
    mode: u32,
}

const OPEN: i32 = 2;
const CHDIR: i32 = 3;
const FCHDIR: i32 = 4;

unsafe fn each<'a>(actions: *const Actions) -> &'a [Action] {
    if actions.is_null() || (*actions).list.is_null() {
        return &[];
    }
    core::slice::from_raw_parts((*actions).list, (*actions).used.max(0) as usize)
}

/// libc opens them in the child, past all hooks.
unsafe fn note_openings(actions: *const Actions) {
    for action in each(actions).iter().filter(|action| action.kind == OPEN) {
        Opening::new(AT_FDCWD, action.path, action.flags).done(true);
    }
}

macro_rules! spawns {
    ($($name:ident $is_searched:expr;)*) => {
        $(#[no_mangle]
        pub unsafe extern "C" fn $name(
            process: Any,
            path: Chars,
            actions: *const Actions,
            attributes: Any,
            arguments: Strings,
            environment: Strings,
        ) -> i32 {
            let moves = |action: &Action| [CHDIR, FCHDIR].contains(&action.kind);
            let is_elsewhere = is_watched() && each(actions).iter().any(moves);
            let launch = Launch { path, is_searched: $is_searched, arguments, environment, is_elsewhere, becomes: false };
            let error = launch.run(&mut |environment| {
                real!($name as Spawn, i32, (process, path, actions, attributes, arguments, environment))
            });
            if error == 0 && is_watched() {
                note_openings(actions);
            }
            error
        })*
    };
}

spawns! {
    posix_spawn false;
    posix_spawnp true;
    pidfd_spawn false;
    pidfd_spawnp true;
}
