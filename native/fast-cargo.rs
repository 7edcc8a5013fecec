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

use file_times::Time;
use home::{append, Home};
use programs::{command, find_real, is_same_name, program_in, program_name, DEFAULT_PATH};
use watch_list::WatchList;

const ROLES: [&str; 3] = ["cargo", "rustc-wrapper", "cc"];

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

fn give_up(message: &str) -> ! {
    eprintln!("fast-cargo: {}", message);
    std::process::exit(127)
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

mod access_times;
mod answers;
mod cargo_shim;
mod checkout;
mod config_files;
mod copies;
mod env_table;
mod environment;
mod evidence;
mod evidence_list;
mod file_times;
mod folders;
mod home;
mod identity;
mod incremental;
mod key_flags;
mod key_variables;
mod late_inputs;
mod launcher;
mod leaves;
mod linker_driver;
mod named_unit;
mod of_each_run;
mod other_sources;
mod programs;
mod replaced;
mod restored_unit;
mod sha256;
mod sources;
mod strangers;
mod subcommand;
mod through_sccache;
mod timings;
mod watch_list;

#[cfg(unix)]
#[path = "file_facts_unix.rs"]
mod file_facts;

#[cfg(windows)]
#[path = "file_facts_windows.rs"]
mod file_facts;

#[cfg(unix)]
#[path = "process_unix.rs"]
mod process;

#[cfg(windows)]
#[path = "process_windows.rs"]
mod process;

#[cfg(unix)]
mod signals;

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

    pub fn bring_for(_home: &super::Home) {}
}

#[cfg(target_os = "linux")]
mod idle_server;

#[cfg(not(target_os = "linux"))]
mod idle_server {
    pub fn look_after(_: std::path::PathBuf, _: impl FnOnce() + Send + 'static) {}

    pub fn look_no_more() {}
}
