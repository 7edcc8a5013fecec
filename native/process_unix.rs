use super::*;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{exit, ExitStatus, Output};

pub enum Ending {
    Code(i32),
    Signal(i32),
}

pub fn ending(status: &ExitStatus) -> Ending {
    match status.signal() {
        Some(signal) => Ending::Signal(signal),
        None => Ending::Code(status.code().unwrap_or(1)),
    }
}

pub fn is_cancellation(signal: i32) -> bool {
    signals::FORWARDED.contains(&signal)
}

pub fn is_program(path: &Path) -> bool {
    let is_executable = |file: &fs::Metadata| file.permissions().mode() & 0o111 != 0;
    matches!(fs::metadata(path), Ok(file) if file.is_file() && is_executable(&file))
}

/// Becomes the other program.
pub fn exec(mut command: Command) -> ! {
    // Between fork and exec only: the closure calls nothing but async-signal-safe functions.
    unsafe {
        command.pre_exec(|| {
            signals::restore_inherited();
            Ok(())
        })
    };
    let error = command.exec();
    give_up(&format!("{} did not start: {}", command.get_program().to_string_lossy(), error))
}

/// Starts the program and waits for its end; signals sent to us by others reach it meanwhile.
pub fn run(command: &mut Command) -> io::Result<Output> {
    let parent = std::process::id();
    unsafe {
        command.pre_exec(move || {
            signals::die_with(parent);
            signals::restore_inherited();
            Ok(())
        })
    };
    signals::block();
    signals::catch();
    let child = command.spawn();
    signals::forward_to(child.as_ref().map_or(0, |child| child.id()));
    signals::unblock();
    let output = child?.wait_with_output();
    signals::forward_to(0);
    output
}

/// User and system time of all children that were waited for.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
pub fn time_of_children() -> Option<Duration> {
    extern "C" {
        fn getrusage(who: i32, usage: *mut i64) -> i32;
    }
    const CHILDREN: i32 = -1;
    // `struct rusage`: seconds and microseconds of user time, the same of system time, and more.
    let mut usage = [0i64; 36];
    let failed = unsafe { getrusage(CHILDREN, usage.as_mut_ptr()) } != 0;
    let micros = (usage[0] + usage[2]) * 1_000_000 + usage[1] + usage[3];
    Some(Duration::from_micros(micros as u64)).filter(|_| !failed)
}

#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
pub fn time_of_children() -> Option<Duration> {
    None
}

/// Ends as the child did, so that a shell sees the same status.
pub fn end_like(status: &ExitStatus) -> ! {
    match ending(status) {
        Ending::Code(code) => exit(code),
        Ending::Signal(signal) => {
            signals::raise_unhandled(signal);
            exit(128 + signal)
        }
    }
}
