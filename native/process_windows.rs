use super::*;
use std::process::{exit, ExitStatus, Output};

pub enum Ending {
    Code(i32),
    #[allow(dead_code)] // no program ends so on Windows
    Signal(i32),
}

pub fn ending(status: &ExitStatus) -> Ending {
    Ending::Code(status.code().unwrap_or(1))
}

pub fn is_cancellation(_signal: i32) -> bool {
    true
}

pub fn is_program(path: &Path) -> bool {
    path.is_file()
}

pub fn exec(mut command: Command) -> ! {
    match run(&mut command) {
        Ok(output) => end_like(&output.status),
        Err(error) => give_up(&format!("{:?} did not start: {}", command.get_program(), error)),
    }
}

/// Ctrl-C reaches every program of the console: the child answers it, and we wait for that.
pub fn run(command: &mut Command) -> io::Result<Output> {
    extern "system" {
        fn SetConsoleCtrlHandler(handler: extern "system" fn(u32) -> i32, add: i32) -> i32;
    }
    extern "system" fn keep_waiting(_event: u32) -> i32 {
        1
    }
    unsafe { SetConsoleCtrlHandler(keep_waiting, 1) };
    command.spawn()?.wait_with_output()
}

pub fn time_of_children() -> Option<Duration> {
    None
}

pub fn end_like(status: &ExitStatus) -> ! {
    exit(status.code().unwrap_or(1))
}
