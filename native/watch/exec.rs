//! Becoming another program.

use super::c::{bytes, current_environment, set_errno, Chars, Strings};
use super::launch::Launch;
use super::numbers::EXECVEAT;
use super::paths;
use super::raw::{self, AT_FDCWD};

type Execve = unsafe extern "C" fn(Chars, Strings, Strings) -> i32;

unsafe fn real_execve(path: Chars, arguments: Strings, environment: Strings) -> i32 {
    real!(execve as Execve, i32, (path, arguments, environment))
}

unsafe fn real_execvpe(name: Chars, arguments: Strings, environment: Strings) -> i32 {
    real!(execvpe as Execve, i32, (name, arguments, environment))
}

pub unsafe fn become_program(
    path: Chars,
    is_searched: bool,
    arguments: Strings,
    environment: Strings,
) -> i32 {
    let launch =
        Launch { path, is_searched, arguments, environment, is_elsewhere: false, becomes: true };
    launch.run(&mut |environment| {
        if is_searched {
            real_execvpe(path, arguments, environment)
        } else {
            real_execve(path, arguments, environment)
        }
    })
}

#[no_mangle]
pub unsafe extern "C" fn execve(path: Chars, arguments: Strings, environment: Strings) -> i32 {
    become_program(path, false, arguments, environment)
}

#[no_mangle]
pub unsafe extern "C" fn execv(path: Chars, arguments: Strings) -> i32 {
    become_program(path, false, arguments, current_environment())
}

#[no_mangle]
pub unsafe extern "C" fn execvp(name: Chars, arguments: Strings) -> i32 {
    become_program(name, true, arguments, current_environment())
}

#[no_mangle]
pub unsafe extern "C" fn execvpe(name: Chars, arguments: Strings, environment: Strings) -> i32 {
    become_program(name, true, arguments, environment)
}

/// Here it is known by what path the program lies.
#[no_mangle]
pub unsafe extern "C" fn fexecve(file: i32, arguments: Strings, environment: Strings) -> i32 {
    execveat(file, b"\0".as_ptr(), arguments, environment, AT_EMPTY_PATH)
}

const AT_EMPTY_PATH: i32 = 0x1000;

#[no_mangle]
pub unsafe extern "C" fn execveat(
    folder: i32,
    path: Chars,
    arguments: Strings,
    environment: Strings,
    flags: i32,
) -> i32 {
    let mut whole = [0; 2 * paths::LONGEST];
    let launch = Launch {
        path: absolute(folder, path, &mut whole),
        is_searched: false,
        arguments,
        environment,
        is_elsewhere: false,
        becomes: true,
    };
    let error = launch.run(&mut |environment| {
        let (folder, flags) = (folder as isize as usize, flags as usize);
        let args = [folder, path as usize, arguments as usize, environment as usize, flags, 0];
        -raw::call(EXECVEAT, args) as i32
    });
    set_errno(error);
    -1
}

unsafe fn absolute(folder: i32, path: Chars, whole: &mut [u8; 2 * paths::LONGEST]) -> Chars {
    let text = bytes(path);
    let mut here = [0; paths::LONGEST];
    let base = match text.first() {
        Some(b'/') => None,
        None if folder == AT_FDCWD => None,
        _ => paths::base(folder, &mut here),
    };
    let base = match base {
        Some(base) => base,
        None => return path,
    };
    let separator: &[u8] = if text.is_empty() { b"" } else { b"/" };
    if paths::join(whole, &[base, separator, text, b"\0"]) {
        whole.as_ptr()
    } else {
        path
    }
}
