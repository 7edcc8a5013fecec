//! What waits for a store that does not answer waits for a minute, each compilation anew: sccache asks without
//! a deadline of its own that a build could live with. So who waits looks at the server, and ends one that does
//! nothing.

use super::*;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::io::AsRawFd;
use std::sync::Mutex;
use std::thread;

/// Most compilations are over by then, and nothing is looked at.
const PATIENCE: Duration = Duration::from_secs(5);
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);
/// So often in a row the server did nothing: it compiled nothing, and what it computed would not fill a tick.
const IDLE_LOOKS: u32 = 5;
const STOP: i32 = 19;
const CONTINUE: i32 = 18;
const KILL: i32 = 9;
const EXCLUSIVE: i32 = 2;

/// Held while the server stands still: our process must not end before it goes on, or has ended.
static ENDING: Mutex<()> = Mutex::new(());

extern "C" {
    fn kill(pid: i32, signal: i32) -> i32;
    fn flock(file: i32, how: i32) -> i32;
}

/// Looks after the server while the caller waits for it. `before` is called before it is ended.
pub fn look_after(log: PathBuf, before: impl FnOnce() + Send + 'static) {
    // The thread inherits that: signals are for the one that has the child.
    signals::block();
    let begun = thread::Builder::new().spawn(move || {
        thread::sleep(PATIENCE);
        if let Some(pid) = idle_server(&log) {
            end(pid, &log, before);
        }
    });
    signals::unblock();
    drop(begun); // without a thread, it is waited for as long as it takes
}

/// To be called before this process ends or becomes another program.
pub fn look_no_more() {
    std::mem::forget(ENDING.lock());
}

/// One launcher at a time: what one lets go on, no other may take for standing still.
fn end(pid: i32, log: &Path, before: impl FnOnce()) {
    let file = match fs::File::open(log) {
        Ok(file) if unsafe { flock(file.as_raw_fd(), EXCLUSIVE) } == 0 => file,
        _ => return,
    };
    let ending = ENDING.lock();
    if server_with(log) != Some(pid) {
        return; // another launcher has ended it
    }
    unsafe { kill(pid, STOP) };
    // Nothing can have begun since: a compiler that outlives the server would write what another writes.
    if is_compiling(pid) {
        unsafe { kill(pid, CONTINUE) };
        return;
    }
    before();
    unsafe { kill(pid, KILL) };
    drop((ending, file));
}

/// Returns once the server did nothing for a while; `None` when there is none.
fn idle_server(log: &Path) -> Option<i32> {
    let (mut idle, mut ticks_before) = (0, 0);
    loop {
        let pid = server_with(log)?;
        let ticks = Process::of(pid)?.ticks;
        let worked = ticks != ticks_before || is_compiling(pid);
        idle = if worked { 0 } else { idle + 1 };
        if idle >= IDLE_LOOKS {
            return Some(pid);
        }
        ticks_before = ticks;
        thread::sleep(BETWEEN_LOOKS);
    }
}

/// The server of this job: no other process was told to write this log.
fn server_with(log: &Path) -> Option<i32> {
    let wanted = [b"SCCACHE_ERROR_LOG=", log.as_os_str().as_bytes()].concat();
    processes().find(|pid| {
        let variables = fs::read(format!("/proc/{}/environ", pid)).unwrap_or_default();
        variables.split(|byte| *byte == 0).any(|variable| variable == &wanted[..])
    })
}

fn is_compiling(server: i32) -> bool {
    processes().filter_map(Process::of).any(|it| it.parent == server && it.state != "Z")
}

fn processes() -> impl Iterator<Item = i32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str().and_then(|name| name.parse().ok()))
}

struct Process {
    state: String,
    parent: i32,
    /// Of processor time.
    ticks: u64,
}

impl Process {
    fn of(pid: i32) -> Option<Process> {
        let text = fs::read_to_string(format!("/proc/{}/stat", pid)).ok()?;
        // The name before is in parentheses, and may have any character in it.
        let fields: Vec<&str> = text.rsplit(')').next()?.split_whitespace().collect();
        let number = |at: usize| fields.get(at)?.parse::<u64>().ok();
        Some(Process {
            state: fields.first()?.to_string(),
            parent: number(1)? as i32,
            ticks: number(11)? + number(12)?,
        })
    }
}
