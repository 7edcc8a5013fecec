//! The native part of fast-cargo: one program in three roles, told apart by the name it is started
//! by. It needs nothing but std and compiles with rustc 1.63 and later:
//! `rustc -O --edition 2021 fast-cargo.rs`.
//!
//!     home/bin/cargo       records each cargo command, and has cargo write its timing report
//!     home/rustc-wrapper   compiles through sccache what sccache can cache, the rest directly
//!     home/cc              links with the linker in home/ld, else as rustc would without us
//!     home/settings        lines `key=value`: records, timings, sccache, sccache_conf,
//!                          sccache_socket, sccache_port, inputs, held_back, restored_ns, newest_ns,
//!                          incremental_data, fewer_objects, incremental, release_profiles,
//!                          watch, watch_logs, watch_salt, tools, tools_root, tools_salt
//!     fast-cargo times     sets file times to the nanosecond, as its standard input says
//!     fast-cargo bring-back LIST
//!                          unpacks incremental data that the restore held back
//!     fast-cargo late-inputs LIST RESTORED_NS NEWEST_NS
//!                          prints the inputs that were written with an old time, and touches none
//!     fast-cargo identities INPUTS EVIDENCE
//!                          notes which files the paths of both lists lead to, marks the units of the first, and
//!                          holds those of the second
//!
//! Whatever is missing or broken on our side, the real program still runs as if we were not there.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const ROLES: [&str; 3] = ["cargo", "rustc-wrapper", "cc"];
const PROGRAM_SUFFIX: &str = ".exe";

fn main() {
    let (role, folder) = started_as();
    let args: Vec<OsString> = env::args_os().skip(1).collect();
    match role.as_str() {
        "cargo" => cargo_shim::run(&Home::at(folder.join("..")), &folder, args),
        "rustc-wrapper" => launcher::run(&Home::at(folder), args),
        "cc" => linker_driver::run(&Home::at(folder.clone()), &folder, args),
        _ if args.first().map_or(false, |arg| arg == "times") => file_times::set_all(),
        _ if args.len() == 2 && args[0] == "bring-back" => held_back::bring(Path::new(&args[1])),
        _ if args.len() == 4 && args[0] == "late-inputs" => late_inputs::print(&args[1..]),
        _ if args.len() == 3 && args[0] == "identities" => note_identities(&args[1..]),
        _ => give_up("this program must be named cargo, rustc-wrapper or cc"),
    }
}

fn note_identities(lists: &[OsString]) {
    copies::mark(Path::new(&lists[0]));
    late_inputs::note_identities(Path::new(&lists[0]));
    evidence::note_identities(Path::new(&lists[1]));
    evidence::hold_all(Path::new(&lists[1]));
}

/// The role, and the folder that the program lies in.
fn started_as() -> (String, PathBuf) {
    let names = [env::current_exe().ok(), env::args_os().next().map(PathBuf::from)];
    for path in names.into_iter().flatten() {
        let name = program_name(path.as_os_str());
        if let Some(role) = ROLES.iter().find(|role| is_same_name(role, &name)) {
            let folder = path.parent().unwrap_or_else(|| Path::new("."));
            return (role.to_string(), folder.to_owned());
        }
    }
    (String::new(), PathBuf::new())
}

/// Windows calls `CARGO` and `cargo` one name.
fn is_same_name(one: &str, other: &str) -> bool {
    one == other || (cfg!(windows) && one.eq_ignore_ascii_case(other))
}

/// `rustc` of `/usr/bin/rustc` and of `C:\rust\rustc.exe`.
fn program_name(path: &OsStr) -> String {
    let name = Path::new(path).file_name().unwrap_or(path).to_string_lossy().into_owned();
    // Linux says so of a running program that was replaced by a new copy.
    let name = name.strip_suffix(" (deleted)").unwrap_or(&name);
    without_suffix(name).to_owned()
}

/// Whoever looks for programs on Windows may spell names as it likes: Python's `shutil.which` starts `cargo.EXE`.
fn without_suffix(name: &str) -> &str {
    let at = name.len().saturating_sub(PROGRAM_SUFFIX.len());
    match name.get(at..) {
        Some(end) if end.eq_ignore_ascii_case(PROGRAM_SUFFIX) => &name[..at],
        _ => name,
    }
}

fn give_up(message: &str) -> ! {
    eprintln!("fast-cargo: {}", message);
    std::process::exit(127)
}

/// The folder of the wrappers, and what its settings file says.
pub struct Home {
    folder: PathBuf,
    settings: Vec<(String, String)>,
}

impl Home {
    fn at(folder: PathBuf) -> Home {
        let text = fs::read_to_string(folder.join("settings")).unwrap_or_default();
        let settings = text
            .lines()
            .filter_map(|line| line.split_once('='))
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        Home { folder, settings }
    }

    fn setting(&self, key: &str) -> Option<&str> {
        self.settings.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    fn record_file(&self, name: &str) -> Option<PathBuf> {
        self.setting("records").map(|records| Path::new(records).join(name))
    }

    /// Appends to a record file. One write of one line: processes that append at once do not mix.
    fn record(&self, file: &str, line: &str) {
        if let Some(path) = self.record_file(file) {
            // A record that cannot be written is not worth a failing build.
            let _ = append(&path, line);
        }
    }
}

/// Arguments may hold secrets: a new file is for this user alone.
fn append(path: &Path, line: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(format!("{}\n", line).as_bytes())
}

/// Where a shell looks when PATH is not set, as in a step that clears its environment.
const DEFAULT_PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// The first program of that name on PATH that is not one of fast-cargo's.
fn find_real(program: &str, own_folder: &Path) -> Option<PathBuf> {
    let own = fs::canonicalize(own_folder).ok();
    // Another checkout's wrappers may be on PATH too: two of them would start each other for ever.
    let is_ours = |folder: &Path| {
        ["../rustc-wrapper", "../rustc-wrapper.exe"].iter().any(|name| folder.join(name).exists())
            || fs::canonicalize(folder).ok() == own
    };
    let path = env::var_os("PATH").unwrap_or_else(|| DEFAULT_PATH.into());
    let folders: Vec<PathBuf> = env::split_paths(&path)
        .map(|folder| if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder })
        .collect();
    let found = folders
        .iter()
        .find(|folder| process::is_program(&program_in(folder, program)) && !is_ours(folder))?;
    Some(program_in(found, program))
}

fn program_in(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{}{}", program, env::consts::EXE_SUFFIX))
}

fn command(program: &OsStr, args: &[OsString]) -> Command {
    let mut command = Command::new(program);
    command.args(args);
    command
}

/// A JSON string. Bytes that are not Unicode become U+FFFD.
fn quote(text: &OsStr) -> String {
    let mut quoted = String::from("\"");
    for character in text.to_string_lossy().chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\0'..='\x1f' => quoted.push_str(&format!("\\u{:04x}", character as u32)),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// Milliseconds with three decimals.
fn milliseconds(time: Duration) -> String {
    format!("{}.{:03}", time.as_millis(), time.subsec_micros() % 1000)
}

mod cargo_shim;
mod checkout;
mod copies;

mod environment;
mod of_each_run;

mod env_table;

mod answers;
mod evidence;

#[cfg(unix)]
#[path = "file_facts_unix.rs"]
mod file_facts;

#[cfg(windows)]
#[path = "file_facts_windows.rs"]
mod file_facts;

use file_times::Time;

mod file_times;
mod identity;

mod incremental;

#[cfg(unix)]
mod install_records;
#[cfg(unix)]
mod kept_tool;
#[cfg(unix)]
mod kept_tools;

#[cfg(not(unix))]
mod kept_tools {
    pub struct Install;
    impl Install {
        pub fn field(&self) -> String {
            String::new()
        }
    }
    pub fn put_back(
        _home: &super::Home,
        _own_folder: &super::Path,
        _args: &[std::ffi::OsString],
    ) -> Option<Install> {
        None
    }
}

mod sha256;
mod timings;

mod late_inputs;
mod other_sources;

mod replaced;
mod restored_unit;

#[cfg(unix)]
mod watching;

#[cfg(not(unix))]
mod watching {
    pub fn switch_on(_home: &super::Home, _command: &mut super::Command) {}
}

#[cfg(unix)]
mod held_back;

#[cfg(not(unix))]
mod held_back {
    pub fn bring(_list: &super::Path) {}
}

#[cfg(target_os = "linux")]
mod idle_server;

#[cfg(not(target_os = "linux"))]
mod idle_server {
    pub fn look_after(_: std::path::PathBuf, _: impl FnOnce() + Send + 'static) {}

    pub fn look_no_more() {}
}

mod key_flags;
mod key_variables;
mod launcher;
mod linker_driver;
mod sources;
mod strangers;
mod through_sccache;

#[cfg(unix)]
#[path = "process_unix.rs"]
mod process;

#[cfg(unix)]
mod signals;

#[cfg(windows)]
#[path = "process_windows.rs"]
mod process;
