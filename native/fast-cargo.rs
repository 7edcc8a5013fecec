//! The native part of fast-cargo: one program in three roles, told apart by the name it is started
//! by. It needs nothing but std and compiles with rustc 1.63 and later:
//! `rustc -O --edition 2021 fast-cargo.rs`.
//!
//!     home/bin/cargo       records each cargo command, and has cargo write its timing report
//!     home/rustc-wrapper   compiles through sccache what sccache can cache, the rest directly
//!     home/cc              links with the linker in home/ld, else as rustc would without us
//!     home/settings        lines `key=value`: records, timings, sccache, sccache_conf,
//!                          sccache_socket, inputs, held_back, restored_ns, newest_ns,
//!                          incremental_data, fewer_objects, incremental, release_profiles
//!     fast-cargo times     sets file times to the nanosecond, as its standard input says
//!     fast-cargo bring-back LIST
//!                          unpacks incremental data that the restore held back
//!     fast-cargo late-inputs LIST RESTORED_NS NEWEST_NS
//!                          prints the inputs that were written with an old time, and touches none
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
        _ => give_up("this program must be named cargo, rustc-wrapper or cc"),
    }
}

/// The role, and the folder that the program lies in.
fn started_as() -> (String, PathBuf) {
    let names = [env::current_exe().ok(), env::args_os().next().map(PathBuf::from)];
    for path in names.into_iter().flatten() {
        let role = program_name(path.as_os_str());
        if ROLES.contains(&role.as_str()) {
            return (role, path.parent().unwrap_or_else(|| Path::new(".")).to_owned());
        }
    }
    (String::new(), PathBuf::new())
}

/// `rustc` of `/usr/bin/rustc` and of `C:\rust\rustc.exe`.
fn program_name(path: &OsStr) -> String {
    let name = Path::new(path).file_name().unwrap_or(path).to_string_lossy().into_owned();
    // Linux says so of a running program that was replaced by a new copy.
    let name = name.strip_suffix(" (deleted)").unwrap_or(&name);
    name.strip_suffix(".exe").unwrap_or(name).to_owned()
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

fn append(path: &Path, line: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().append(true).create(true).open(path)?;
    file.write_all(format!("{}\n", line).as_bytes())
}

/// Where a shell looks when PATH is not set, as in a step that clears its environment.
const DEFAULT_PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// The first program of that name on PATH that is not one of fast-cargo's.
fn find_real(program: &str, own_folder: &Path) -> Option<PathBuf> {
    let own = fs::canonicalize(own_folder).ok();
    // Another checkout's wrappers may be on PATH too: two of them would start each other for ever.
    let is_ours = |folder: &Path| {
        folder.join("../rustc-wrapper").exists() || fs::canonicalize(folder).ok() == own
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

mod cargo_shim {
    use super::*;

    /// Set for cargo and all it starts: only the outermost command is recorded.
    pub const OUTERMOST: &str = "FAST_CARGO_COMMAND";

    pub fn run(home: &Home, own_folder: &Path, args: Vec<OsString>) -> ! {
        let cargo = match find_real("cargo", own_folder) {
            Some(cargo) => cargo.into_os_string(),
            None => give_up("there is no other cargo on PATH"),
        };
        incremental::adjust(home, &args);
        // Before nested commands too: the program that starts one may have written sources.
        late_inputs::touch(home);
        if env::var_os(OUTERMOST).is_some() {
            process::exec(command(&cargo, &args));
        }
        let timings = timings::plan(&args, home.setting("timings") == Some("1"));
        let record = match Record::start(home, &args, timings.given()) {
            Some(record) => record,
            None => process::exec(command(&cargo, &args)),
        };
        let mut command = command(&cargo, &timings.apply(args));
        match process::run(command.env(OUTERMOST, "1")) {
            Ok(output) => {
                late_inputs::mark_unread(home);
                record.end(process::ending(&output.status));
                process::end_like(&output.status)
            }
            Err(error) => {
                record.end(process::Ending::Code(127));
                give_up(&format!("{} did not start: {}", cargo.to_string_lossy(), error))
            }
        }
    }

    /// The record file of one command.
    struct Record {
        path: PathBuf,
        since_epoch: Duration,
        began: Instant,
    }

    impl Record {
        /// Writes the first line; `None` when there is nowhere to write it.
        fn start(home: &Home, args: &[OsString], timings: bool) -> Option<Record> {
            let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
            let pid = std::process::id();
            let name = format!("cargo-{}-{}.jsonl", since_epoch.as_nanos(), pid);
            let path = home.record_file(&name)?;
            let line = format!(
                concat!(
                    r#"{{"event":"start","pid":{},"args":[{}],"cwd":{},"startMs":{},"#,
                    r#""timings":{},"targetDirVariable":{}}}"#
                ),
                pid,
                args.iter().map(|arg| quote(arg)).collect::<Vec<_>>().join(","),
                quote(env::current_dir().unwrap_or_default().as_os_str()),
                milliseconds(since_epoch),
                timings,
                quote(&target_dir_variable()),
            );
            append(&path, &line).ok()?;
            Some(Record { path, since_epoch, began: Instant::now() })
        }

        fn end(&self, ending: process::Ending) {
            let (code, signal) = match ending {
                process::Ending::Code(code) => (code.to_string(), "null".to_owned()),
                process::Ending::Signal(signal) => ("null".to_owned(), signal.to_string()),
            };
            let cpu = process::time_of_children()
                .map_or(String::new(), |time| format!(r#","cpuMs":{}"#, milliseconds(time)));
            let line = format!(
                r#"{{"event":"end","endMs":{},"exitCode":{},"signal":{}{}}}"#,
                milliseconds(self.since_epoch + self.began.elapsed()),
                code,
                signal,
                cpu,
            );
            let _ = append(&self.path, &line);
        }
    }

    fn target_dir_variable() -> OsString {
        env::var_os("CARGO_TARGET_DIR")
            .or_else(|| env::var_os("CARGO_BUILD_TARGET_DIR"))
            .unwrap_or_default()
    }
}

/// Where `--timings` may go. An alias must never get it: it would reach the alias's own program.
mod timings {
    use super::*;

    /// Cargo does not let aliases replace these.
    const BUILT_IN: [&str; 10] =
        ["build", "check", "test", "run", "bench", "rustc", "rustdoc", "doc", "install", "fix"];
    /// These take it too, but an alias of that name goes before them.
    const REPLACEABLE: [&str; 6] = ["clippy", "b", "c", "t", "r", "d"];
    const FLAGS: [&str; 6] = ["-q", "--verbose", "--quiet", "--frozen", "--locked", "--offline"];
    const OPTIONS: [&str; 4] = ["--color", "--config", "-C", "-Z"];
    /// Options after the subcommand that make cargo do something else than build.
    const NO_BUILD: [&str; 7] =
        ["--help", "-h", "--version", "-V", "--list", "--unit-graph", "--build-plan"];

    pub struct Plan {
        insert_at: Option<usize>,
        by_user: bool,
    }

    impl Plan {
        pub fn given(&self) -> bool {
            self.by_user || self.insert_at.is_some()
        }

        pub fn apply(&self, mut args: Vec<OsString>) -> Vec<OsString> {
            if let Some(position) = self.insert_at {
                args.insert(position, "--timings".into());
            }
            args
        }
    }

    pub fn plan(args: &[OsString], wanted: bool) -> Plan {
        let args: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or("")).collect();
        let cargos: Vec<&str> = args.iter().copied().take_while(|arg| *arg != "--").collect();
        let by_user = cargos.iter().any(|arg| *arg == "--timings" || arg.starts_with("--timings="));
        let builds = wanted && !by_user && !cargos.iter().any(|arg| NO_BUILD.contains(arg));
        let subcommand = if builds { subcommand(&cargos) } else { None };
        Plan { insert_at: subcommand.map(|position| position + 1), by_user }
    }

    /// Where the subcommand stands, if it is one that takes `--timings`.
    fn subcommand(args: &[&str]) -> Option<usize> {
        let named = args.first().and_then(|arg| arg.strip_prefix('+'));
        let variable = env::var("RUSTUP_TOOLCHAIN").unwrap_or_default();
        if is_before_1_60(named.unwrap_or(&variable)) {
            return None;
        }
        let start = usize::from(named.is_some());
        let position = start + global_options(&args[start..])?;
        let name = args[position];
        let plain = || !args[..position].iter().any(|arg| is_alias_relevant(arg));
        let takes_it = BUILT_IN.contains(&name)
            || (REPLACEABLE.contains(&name) && plain() && !may_be_alias(name));
        takes_it.then_some(position)
    }

    /// How many arguments stand before the subcommand; `None` when one of them is not known.
    fn global_options(args: &[&str]) -> Option<usize> {
        let mut position = 0;
        loop {
            let arg = args.get(position)?;
            position += match arg {
                _ if !arg.starts_with('-') => return Some(position),
                _ if FLAGS.contains(arg) || arg.trim_end_matches('v') == "-" => 1,
                _ if OPTIONS.contains(arg) => 2,
                _ if is_option_with_value(arg) => 1,
                _ => return None,
            };
        }
    }

    /// `--color=always`, `-Zunstable-options`.
    fn is_option_with_value(arg: &str) -> bool {
        OPTIONS.iter().any(|option| match arg.strip_prefix(option) {
            Some(value) => !option.starts_with("--") || value.starts_with('='),
            None => false,
        })
    }

    /// Both can bring in an alias that no file on the way up from here shows.
    fn is_alias_relevant(arg: &str) -> bool {
        arg.starts_with("--config") || arg.starts_with("-C")
    }

    /// `--timings` was unstable until then.
    fn is_before_1_60(toolchain: &str) -> bool {
        let minor = toolchain.strip_prefix("1.").unwrap_or("");
        let digits = minor.split(|character: char| !character.is_ascii_digit()).next();
        let minor: Option<u32> = digits.and_then(|digits| digits.parse().ok());
        matches!(minor, Some(minor) if minor < 60)
    }

    /// Reads no TOML: a file that mentions `alias`, or includes others, is enough to say yes.
    fn may_be_alias(name: &str) -> bool {
        let variable = format!("CARGO_ALIAS_{}", name.to_uppercase());
        let here = env::current_dir().unwrap_or_default();
        let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(default_cargo_home);
        let mut folders = here.ancestors().map(|folder| folder.join(".cargo")).chain(cargo_home);
        env::var_os(variable).is_some()
            || folders.any(|folder| {
                mentions_alias(&folder.join("config.toml"))
                    || mentions_alias(&folder.join("config"))
            })
    }

    fn default_cargo_home() -> Option<PathBuf> {
        let home = env::var_os("HOME").or_else(|| env::var_os("USERPROFILE"))?;
        Some(Path::new(&home).join(".cargo"))
    }

    fn mentions_alias(config: &Path) -> bool {
        match fs::read(config) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes);
                text.contains("alias") || text.contains("include")
            }
            Err(_) => false,
        }
    }
}

/// Incremental compilation in jobs that carry its data from run to run.
mod incremental {
    use super::*;

    const VARIABLE: &str = "CARGO_INCREMENTAL";
    const RELEASE_COMMANDS: [&str; 2] = ["bench", "install"];

    /// Toolchain actions export 0, which beats the config. Builds for release keep it: incremental
    /// code is slower code.
    pub fn adjust(home: &Home, args: &[OsString]) {
        let mode = match home.setting("incremental") {
            Some(mode) => mode,
            None => return,
        };
        let current = env::var_os(VARIABLE);
        if mode == "dev" && is_release(home, args) {
            if current.is_none() {
                env::set_var(VARIABLE, "0");
            }
        } else if current.map_or(false, |value| value == "0") {
            env::remove_var(VARIABLE);
        }
    }

    fn is_release(home: &Home, args: &[OsString]) -> bool {
        let words: Vec<&str> = args
            .iter()
            .map(|arg| arg.to_str().unwrap_or(""))
            .take_while(|arg| *arg != "--")
            .collect();
        let named = words.iter().enumerate().find_map(|(position, arg)| match *arg {
            "--profile" | "--cargo-profile" => words.get(position + 1).copied(),
            _ => arg.strip_prefix("--profile=").or_else(|| arg.strip_prefix("--cargo-profile=")),
        });
        if let Some(profile) = named {
            let others = home.setting("release_profiles").unwrap_or("");
            return ["release", "bench"].contains(&profile)
                || others.split(',').any(|other| other == profile);
        }
        let subcommand = words.iter().find(|arg| !arg.starts_with(['-', '+'])).copied();
        words.iter().any(|arg| *arg == "--release" || *arg == "-r")
            || (subcommand.map_or(false, |name| RELEASE_COMMANDS.contains(&name))
                && !words.contains(&"--debug"))
    }
}

/// Files that units of the restored snapshot were built from, and that a later step has written
/// without cargo seeing it: with an old time, or read by proc macros that record nothing.
#[cfg(unix)]
mod late_inputs {
    use super::*;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::MetadataExt;

    /// How many of the files a record names.
    const NAMED: usize = 3;

    /// Gives new times to them, or to the sources that stand in for them.
    /// A file's ctime cannot be set back: it tells when the content was last written.
    pub fn touch(home: &Home) {
        let (restored, newest) = match (number(home, "restored_ns"), number(home, "newest_ns")) {
            (Some(restored), Some(newest)) => (restored, newest),
            _ => return,
        };
        let list = list_of(home);
        let mut touched = Vec::new();
        let mut any_written = false;
        for group in groups(&list) {
            let written = group.written_since(restored);
            any_written = any_written || !written.is_empty();
            let late = group.late(written, newest);
            touched.extend(late.into_iter().filter(|path| set_to_now(path)));
        }
        if any_written {
            if let Some(list) = home.setting("held_back") {
                held_back::bring(Path::new(list));
            }
        }
        if !touched.is_empty() {
            let first = touched.iter().take(NAMED).map(|path| quote(path.as_os_str()));
            let first = first.collect::<Vec<_>>().join(",");
            let line = format!(r#"{{"touched":{},"first":[{}]}}"#, touched.len(), first);
            home.record("late-inputs.jsonl", &line);
        }
    }

    /// Prints each input that looks old to cargo and was written since the restore: its ctime in
    /// nanoseconds and its path, both ended by NUL. Not what only macros may read: its time tells nothing.
    pub fn print(args: &[OsString]) {
        let number = |arg: &OsString| arg.to_str().and_then(|text| text.parse().ok());
        let (list, restored, newest) =
            match (fs::read(&args[0]), number(&args[1]), number(&args[2])) {
                (Ok(list), Some(restored), Some(newest)) => (list, restored, newest),
                _ => give_up("late-inputs takes a list that can be read, and two times"),
            };
        let mut output = Vec::new();
        for group in groups(&list).iter().filter(|group| group.sources.is_empty()) {
            let written = group.written_since(restored);
            for (path, times) in written.iter().filter(|(_, times)| times.modified <= newest) {
                output.extend_from_slice(format!("{}\0", times.changed).as_bytes());
                output.extend_from_slice(path.as_os_str().as_bytes());
                output.push(0);
            }
        }
        if io::stdout().write_all(&output).is_err() {
            give_up("the inputs cannot be printed");
        }
    }

    /// Every cargo that builds reads these files. Those that have been read when the job ends were read
    /// by a cargo that did not come through here after the last one that did: `relatime` notes the first
    /// reading after a change, and this is one.
    pub fn mark_unread(home: &Home) {
        for entry in entries(&list_of(home)) {
            if let Some(path) = entry.strip_prefix(b"<") {
                file_times::set(path_of(path), Some(file_times::UNREAD), file_times::KEEP);
            }
        }
    }

    fn list_of(home: &Home) -> Vec<u8> {
        home.setting("inputs").and_then(|path| fs::read(path).ok()).unwrap_or_default()
    }

    #[derive(Default)]
    struct Group<'a> {
        /// What takes a new time in place of the inputs; without any, each input takes its own.
        sources: Vec<&'a Path>,
        inputs: Vec<&'a Path>,
    }

    /// Paths that each end in NUL; a group begins with its sources, which have a `>` before them. Those
    /// with a `<` are no inputs.
    fn groups(list: &[u8]) -> Vec<Group<'_>> {
        let mut groups = Vec::new();
        let mut group = Group::default();
        for entry in entries(list).filter(|entry| entry[0] != b'<') {
            match entry.strip_prefix(b">") {
                None => group.inputs.push(path_of(entry)),
                Some(source) => {
                    if !group.inputs.is_empty() {
                        groups.push(std::mem::take(&mut group));
                    }
                    group.sources.push(path_of(source));
                }
            }
        }
        groups.push(group);
        groups
    }

    fn entries(list: &[u8]) -> impl Iterator<Item = &[u8]> {
        list.split(|byte| *byte == 0).filter(|entry| !entry.is_empty())
    }

    fn path_of(bytes: &[u8]) -> &Path {
        Path::new(OsStr::from_bytes(bytes))
    }

    impl<'a> Group<'a> {
        fn written_since(&self, restored: i128) -> Vec<(&'a Path, Times)> {
            with_times(&self.inputs).filter(|(_, times)| times.changed > restored).collect()
        }

        /// The paths that need a new time, of what was written. Sources that are newer than that need
        /// none, so that this is done once.
        fn late(&self, written: Vec<(&'a Path, Times)>, newest: i128) -> Vec<&'a Path> {
            if self.sources.is_empty() {
                return modified_before(newest + 1, written.into_iter());
            }
            match written.iter().map(|(_, times)| times.changed).max() {
                Some(last) => modified_before(last, with_times(&self.sources)),
                None => Vec::new(),
            }
        }
    }

    struct Times {
        modified: i128,
        changed: i128,
    }

    /// Without what is missing: cargo sees that by itself, and of a folder that it went.
    fn with_times<'a, 'b>(paths: &'b [&'a Path]) -> impl Iterator<Item = (&'a Path, Times)> + 'b {
        paths.iter().filter_map(|path| Some((*path, times(path)?)))
    }

    fn modified_before<'a>(
        limit: i128,
        paths: impl Iterator<Item = (&'a Path, Times)>,
    ) -> Vec<&'a Path> {
        paths.filter(|(_, times)| times.modified < limit).map(|(path, _)| path).collect()
    }

    fn times(path: &Path) -> Option<Times> {
        let file = fs::symlink_metadata(path).ok()?;
        Some(Times {
            modified: nanoseconds(file.mtime(), file.mtime_nsec()),
            changed: nanoseconds(file.ctime(), file.ctime_nsec()),
        })
    }

    fn set_to_now(path: &Path) -> bool {
        file_times::set(path, None, file_times::now())
    }

    fn number(home: &Home, key: &str) -> Option<i128> {
        home.setting(key)?.parse().ok()
    }

    fn nanoseconds(seconds: i64, rest: i64) -> i128 {
        i128::from(seconds) * 1_000_000_000 + i128::from(rest)
    }
}

#[cfg(not(unix))]
mod late_inputs {
    pub fn touch(_home: &super::Home) {}
    pub fn mark_unread(_home: &super::Home) {}
    pub fn print(_args: &[std::ffi::OsString]) {
        super::give_up("inputs are looked after on Unix only")
    }
}

/// Incremental data that the restore did not unpack, because nothing had changed its crates.
#[cfg(unix)]
mod held_back {
    use super::*;
    use std::os::unix::ffi::OsStrExt;
    use std::process::{Child, Stdio};

    /// As in `src/snapshot/archive.ts`.
    const TAR_RECORD: &str = "128";

    /// Unpacks it after all, once: by whoever renames the list (fields that each end in NUL: the program
    /// that unpacks; then a target folder after a `>`, where to unpack after a `<`, the archives, each
    /// after an `@`, files that are wanted because others are links to them, each after a `+`, and
    /// folders that are wanted).
    /// Whatever fails, rustc compiles the crates without it.
    pub fn bring(list: &Path) {
        let taken = list.with_extension("taken");
        if fs::rename(list, &taken).is_err() {
            return;
        }
        let text = fs::read(&taken).unwrap_or_default();
        let fields: Vec<&[u8]> = text.split(|byte| *byte == 0).collect();
        if let Some((program, fields)) = fields.split_first() {
            for target in targets(fields) {
                target.unpack(OsStr::from_bytes(program));
            }
        }
    }

    struct Target<'a> {
        folder: &'a Path,
        staging: &'a Path,
        archives: Vec<&'a OsStr>,
        linked: Vec<&'a OsStr>,
        wanted: Vec<&'a OsStr>,
    }

    fn targets<'a>(fields: &[&'a [u8]]) -> Vec<Target<'a>> {
        let mut targets: Vec<Target> = Vec::new();
        for field in fields {
            match (field.split_first(), targets.last_mut()) {
                (Some((b'>', folder)), _) => {
                    let folder = Path::new(OsStr::from_bytes(folder));
                    targets.push(Target::of(folder));
                }
                (Some((b'<', folder)), Some(target)) => {
                    target.staging = Path::new(OsStr::from_bytes(folder))
                }
                (Some((b'@', archive)), Some(target)) => {
                    target.archives.push(OsStr::from_bytes(archive))
                }
                (Some((b'+', file)), Some(target)) => target.linked.push(OsStr::from_bytes(file)),
                (Some(_), Some(target)) => target.wanted.push(OsStr::from_bytes(field)),
                _ => {}
            }
        }
        targets
    }

    impl<'a> Target<'a> {
        fn of(folder: &'a Path) -> Target<'a> {
            let staging = Path::new("");
            Target { folder, staging, archives: Vec::new(), linked: Vec::new(), wanted: Vec::new() }
        }

        /// Beside the target folder first: a rustc that runs meanwhile sees all of a session or nothing.
        fn unpack(&self, program: &OsStr) {
            // Somebody may have taken the target folder away.
            if !self.folder.is_dir() || fs::create_dir_all(self.staging).is_err() {
                return;
            }
            let running: Vec<io::Result<Child>> =
                self.archives.iter().map(|archive| self.start(archive, program)).collect();
            for child in running.into_iter().flatten() {
                let _ = child.wait_with_output();
            }
            self.place();
            let _ = fs::remove_dir_all(self.staging);
        }

        /// An archive that has none of what is wanted makes tar fail, so its exit code says nothing.
        fn start(&self, archive: &OsStr, program: &OsStr) -> io::Result<Child> {
            let mut command = Command::new("tar");
            command
                .arg("-xf")
                .arg(archive)
                .args(["-b", TAR_RECORD])
                .arg("-C")
                .arg(self.staging)
                .arg("--no-same-owner");
            command.arg("--use-compress-program").arg(program);
            command.args(&self.linked).args(&self.wanted);
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
        }

        fn place(&self) {
            for wanted in &self.wanted {
                let (from, to) = (self.staging.join(wanted), self.folder.join(wanted));
                // What is there is of a compilation in this job, and newer.
                if from.is_dir() && !to.exists() {
                    let _ = to.parent().map(fs::create_dir_all);
                    let _ = fs::rename(from, to);
                }
            }
        }
    }
}

#[cfg(not(unix))]
mod held_back {
    pub fn bring(_list: &super::Path) {}
}

/// Times of files and of symlinks themselves, which Node can set only to about 200 ns.
#[cfg(unix)]
mod file_times {
    use super::*;
    use std::ffi::CString;
    use std::io::Read;
    use std::os::raw::{c_char, c_int, c_long};
    use std::os::unix::ffi::OsStrExt;

    #[repr(C)]
    pub struct Time {
        seconds: c_long,
        nanoseconds: c_long,
    }

    pub const KEEP: Time = Time { seconds: 0, nanoseconds: OMIT };
    /// As in `src/snapshot/survey/survey-target.ts`.
    pub const UNREAD: Time = Time { seconds: 1, nanoseconds: 0 };
    const OMIT: c_long = if cfg!(target_os = "macos") { -2 } else { 0x3fff_fffe };
    const NOW: c_long = if cfg!(target_os = "macos") { -1 } else { 0x3fff_ffff };
    const OF_FOLDER: c_int = if cfg!(target_os = "macos") { -2 } else { -100 };
    const NO_FOLLOW: c_int = if cfg!(target_os = "macos") { 0x20 } else { 0x100 };

    extern "C" {
        fn utimensat(folder: c_int, path: *const c_char, times: *const Time, flags: c_int)
            -> c_int;
    }

    pub fn now() -> Time {
        Time { seconds: 0, nanoseconds: NOW }
    }

    pub fn set(path: &Path, accessed: Option<Time>, modified: Time) -> bool {
        let times = [accessed.unwrap_or(KEEP), modified];
        match CString::new(path.as_os_str().as_bytes()) {
            Ok(path) => unsafe {
                utimensat(OF_FOLDER, path.as_ptr(), times.as_ptr(), NO_FOLLOW) == 0
            },
            Err(_) => false,
        }
    }

    /// Reads records of three fields, each ended by NUL: the access time (or nothing), the
    /// modification time (or `now`), both in nanoseconds, and the path. Prints the paths whose
    /// times could not be set, each ended by NUL.
    pub fn set_all() -> ! {
        let mut bytes = Vec::new();
        if io::stdin().read_to_end(&mut bytes).is_err() {
            give_up("the list of file times cannot be read");
        }
        let fields: Vec<&[u8]> = bytes.split(|byte| *byte == 0).collect();
        let mut failed = Vec::new();
        for record in fields.chunks_exact(3) {
            let path = Path::new(OsStr::from_bytes(record[2]));
            let modified = if record[1] == b"now" { Some(now()) } else { parse(record[1]) };
            if !modified.map_or(false, |modified| set(path, parse(record[0]), modified)) {
                failed.extend_from_slice(record[2]);
                failed.push(0);
            }
        }
        let _ = io::stdout().write_all(&failed);
        std::process::exit(0)
    }

    fn parse(field: &[u8]) -> Option<Time> {
        let all: i128 = std::str::from_utf8(field).ok()?.parse().ok()?;
        Some(Time {
            seconds: all.div_euclid(1_000_000_000) as c_long,
            nanoseconds: all.rem_euclid(1_000_000_000) as c_long,
        })
    }
}

#[cfg(not(unix))]
mod file_times {
    pub fn set_all() -> ! {
        super::give_up("file times are set on Unix only")
    }
}

mod launcher {
    use super::*;

    /// sccache's exit code for its own trouble; rustc fails with 1 and 101.
    const SCCACHE_FAILED: i32 = 2;
    /// So many failures end the use of sccache for the rest of the job.
    const FAILURES_ALLOWED: u64 = 3;
    /// Their linker inputs are unknown to sccache, so it caches none of them.
    const LINKED: [&str; 5] = ["bin", "dylib", "cdylib", "proc-macro", "test"];
    /// What rustc makes of a crate at most that is not incremental. It cuts incremental ones into 256 object
    /// files, so that an edit has few of them made anew; in a small crate, making them costs more than that saves.
    const FEWER_OBJECTS: &str = "codegen-units=16";

    pub fn run(home: &Home, args: Vec<OsString>) -> ! {
        let (compiler, rest) = match args.split_first() {
            Some((compiler, rest)) => (compiler, rest),
            None => give_up("rustc-wrapper is started by cargo, with the compiler's command line"),
        };
        let unit = Unit::of(compiler, rest);
        if unit.is_probe() {
            process::exec(command(compiler, rest));
        }
        if unit.makes_needless_data(home) {
            let rest = without_incremental(rest);
            compile(home, &Unit::of(compiler, &rest), compiler, &rest)
        }
        if unit.is_cut_too_fine(home) {
            let fewer = ["-C".into(), FEWER_OBJECTS.into()];
            compile(home, &unit, compiler, &[rest, &fewer].concat())
        }
        compile(home, &unit, compiler, rest)
    }

    fn compile(home: &Home, unit: &Unit, compiler: &OsStr, rest: &[OsString]) -> ! {
        match (unit.why_direct(home), home.setting("sccache")) {
            (None, Some(sccache)) => {
                let args = [&[compiler.to_owned()], rest].concat();
                compile_cached(home, unit, sccache, &args);
            }
            (reason, _) => unit.note(home, "direct", &reason.unwrap_or_default()),
        }
        process::exec(command(compiler, rest))
    }

    /// The output has the same name either way, and cargo counts it as fresh.
    fn without_incremental(args: &[OsString]) -> Vec<OsString> {
        let begins = |arg: &OsString, with: &str| arg.to_string_lossy().starts_with(with);
        let mut left = Vec::new();
        let mut args = args.iter().peekable();
        while let Some(arg) = args.next() {
            if arg == "-C" && args.peek().map_or(false, |value| begins(value, "incremental=")) {
                args.next();
            } else if !begins(arg, "-Cincremental=") {
                left.push(arg.clone());
            }
        }
        left
    }

    /// Returns only when sccache failed: the caller then starts the compiler itself.
    fn compile_cached(home: &Home, unit: &Unit, sccache: &str, args: &[OsString]) {
        let failures = home.record_file("sccache-failed");
        let count = failures.as_deref().and_then(|path| fs::metadata(path).ok());
        if count.map_or(0, |file| file.len()) >= FAILURES_ALLOWED {
            return unit.note(home, "fallback", "sccache failed before in this job");
        }
        let trouble = match process::run(&mut sccache_command(home, sccache, args)) {
            Ok(output) => match trouble_of(process::ending(&output.status)) {
                Some(trouble) => trouble,
                None => {
                    unit.note(home, "sccache", "");
                    process::end_like(&output.status)
                }
            },
            Err(error) => format!("sccache did not start: {}", error),
        };
        if let Some(path) = failures {
            let _ = OpenOptions::new()
                .append(true)
                .create(true)
                .open(path)
                .and_then(|mut file| file.write_all(b"x"));
        }
        unit.note(home, "fallback", &trouble);
    }

    fn sccache_command(home: &Home, sccache: &str, args: &[OsString]) -> Command {
        let mut command = command(OsStr::new(sccache), args);
        let settings = [("sccache_conf", "SCCACHE_CONF"), ("sccache_socket", "SCCACHE_SERVER_UDS")];
        for (key, variable) in settings {
            if let Some(value) = home.setting(key) {
                command.env(variable, value);
            }
        }
        // Of a server that this client has to start because the job's own died. Several clients may
        // start one at once: the losers must end by themselves.
        command.env("SCCACHE_IDLE_TIMEOUT", "600");
        // sccache refuses to work while one of these is 1. Cargo has put its answer into the
        // arguments already; the variable itself means nothing to rustc.
        command.env_remove("CARGO_INCREMENTAL").env_remove("CARGO_BUILD_INCREMENTAL");
        command
    }

    fn trouble_of(ending: process::Ending) -> Option<String> {
        match ending {
            process::Ending::Code(SCCACHE_FAILED) => {
                Some(format!("sccache exited with {}", SCCACHE_FAILED))
            }
            process::Ending::Signal(signal) if !process::is_cancellation(signal) => {
                Some(format!("sccache was ended by signal {}", signal))
            }
            _ => None,
        }
    }

    /// One start of the compiler.
    struct Unit {
        wrapper: Option<String>,
        args: Vec<String>,
        in_file: bool,
    }

    impl Unit {
        fn of(compiler: &OsStr, rest: &[OsString]) -> Unit {
            let name = program_name(compiler);
            let args: Vec<String> =
                rest.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
            let in_file = args.iter().any(|arg| arg.starts_with('@'));
            Unit { wrapper: Some(name).filter(|name| name != "rustc"), args: spread(args), in_file }
        }

        /// Cargo and build scripts ask the compiler many things besides compiling.
        fn is_probe(&self) -> bool {
            let asks = ["-vV", "-Vv", "-V", "--version", "-"];
            self.args.is_empty()
                || self.args.iter().any(|arg| {
                    asks.contains(&arg.as_str()) || arg == "--print" || arg.starts_with("--print=")
                })
        }

        fn values(&self, option: &str) -> Vec<&str> {
            let mut values = Vec::new();
            for (position, arg) in self.args.iter().enumerate() {
                match arg.strip_prefix(option) {
                    Some("") => values.extend(self.args.get(position + 1).map(String::as_str)),
                    Some(value) => values.extend(value.strip_prefix('=')),
                    None => (),
                }
            }
            values
        }

        fn crate_types(&self) -> Vec<&str> {
            if self.args.iter().any(|arg| arg == "--test") {
                return vec!["test"];
            }
            let types: Vec<&str> =
                self.values("--crate-type").into_iter().flat_map(|list| list.split(',')).collect();
            if types.is_empty() {
                return vec!["bin"]; // rustc's own default
            }
            types
        }

        fn is_incremental(&self) -> bool {
            self.has_option("incremental")
        }

        /// Whether `-C` gives an option that begins so.
        fn has_option(&self, beginning: &str) -> bool {
            self.args.iter().any(|arg| {
                arg.strip_prefix("-C").map_or(false, |option| option.starts_with(beginning))
            }) || self.values("-C").iter().any(|value| value.starts_with(beginning))
        }

        /// In a job that saves nothing, incremental data is of no use to anybody where the snapshot has
        /// none to start from. The setting has the hashes that cargo gave to those units that it has some of.
        fn makes_needless_data(&self, home: &Home) -> bool {
            let restored = match home.setting("incremental_data") {
                Some(hashes) if self.is_incremental() && !self.in_file => hashes,
                _ => return false,
            };
            let named =
                self.values("-C").into_iter().find_map(|v| v.strip_prefix("extra-filename=-"));
            named.map_or(false, |hash| !restored.split(',').any(|known| known == hash))
        }

        /// Not where somebody names a number, nor where code is optimised.
        fn is_cut_too_fine(&self, home: &Home) -> bool {
            home.setting("fewer_objects").is_some()
                && self.is_incremental()
                && !["codegen-units=", "opt-level="].iter().any(|it| self.has_option(it))
                && self.root().map_or(false, sources::are_small)
        }

        /// The file that the crate begins with.
        fn root(&self) -> Option<&Path> {
            let is_root = |arg: &&String| arg.ends_with(".rs") && !arg.starts_with('-');
            self.args.iter().find(is_root).map(Path::new)
        }

        /// Why sccache cannot cache this; `None` when it can.
        fn why_direct(&self, home: &Home) -> Option<String> {
            if home.setting("sccache").is_none() {
                return Some("sccache off".to_owned());
            }
            if let Some(wrapper) = &self.wrapper {
                return Some(match wrapper.as_str() {
                    "clippy-driver" => "clippy".to_owned(),
                    _ => format!("wrapper {}", wrapper),
                });
            }
            if self.in_file {
                return Some("arguments in a file".to_owned());
            }
            if let Some(linked) = self.crate_types().iter().find(|kind| LINKED.contains(kind)) {
                return Some(format!("crate-type {}", linked));
            }
            self.is_incremental().then(|| "incremental".to_owned())
        }

        fn note(&self, home: &Home, via: &str, reason: &str) {
            let line = format!(
                r#"{{"crate":{},"type":{},"via":"{}","reason":{}{}}}"#,
                quote(OsStr::new(self.values("--crate-name").first().unwrap_or(&""))),
                quote(OsStr::new(&self.crate_types().join(","))),
                via,
                quote(OsStr::new(reason)),
                // A cargo that was called by its path, past our shim.
                if env::var_os(cargo_shim::OUTERMOST).is_none() { r#","unseen":true"# } else { "" },
            );
            home.record("rustc.jsonl", &line);
        }
    }

    /// Cargo moves a command line that is too long into a file, one argument a line.
    fn spread(args: Vec<String>) -> Vec<String> {
        let mut spread = Vec::new();
        for arg in args {
            match arg.strip_prefix('@').and_then(|path| fs::read_to_string(path).ok()) {
                Some(text) => spread.extend(text.lines().map(str::to_owned)),
                None => spread.push(arg),
            }
        }
        spread
    }
}

/// How much code a crate has, by the bytes of Rust beside its root and below.
mod sources {
    use super::*;

    const SMALL_BYTES: u64 = 200_000;
    /// Files and folders that are looked at; with more, a crate does not count as small.
    const MOST_ENTRIES: usize = 2_000;

    /// Target folders do not count.
    pub fn are_small(root: &Path) -> bool {
        let folder = match root.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let mut entries = MOST_ENTRIES;
        bytes_in(folder, &mut entries).map_or(false, |bytes| bytes < SMALL_BYTES)
    }

    /// `None`: there are more than `entries`.
    fn bytes_in(folder: &Path, entries: &mut usize) -> Option<u64> {
        let mut bytes = 0;
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            *entries = entries.checked_sub(1)?;
            let path = entry.path();
            let is_folder = entry.file_type().map_or(false, |kind| kind.is_dir());
            if is_folder && !path.join("CACHEDIR.TAG").exists() {
                bytes += bytes_in(&path, entries)?;
            } else if path.extension().map_or(false, |ending| ending == "rs") {
                bytes += entry.metadata().map_or(0, |facts| facts.len());
            }
        }
        Some(bytes)
    }
}

mod linker_driver {
    use super::*;
    use std::process::{Output, Stdio};

    pub fn run(home: &Home, own_folder: &Path, args: Vec<OsString>) -> ! {
        if env::var_os("PATH").is_none() {
            env::set_var("PATH", DEFAULT_PATH); // gcc finds its own ld by it
        }
        let drivers = ["cc", "gcc", "clang"];
        let driver = match drivers.iter().find_map(|name| find_real(name, own_folder)) {
            Some(driver) => driver.into_os_string(),
            None => give_up("there is no C compiler to link with: no cc, gcc or clang on PATH"),
        };
        let output = match output_of(&args) {
            Some(output) if links(&args) => output,
            _ => process::exec(command(&driver, &args)),
        };
        let link = Link { home, output, began: Instant::now() };
        let folder = home.folder.join("ld");
        let linker = program_in(&folder, "ld");
        if linker.exists() {
            link.with_ours(&driver, &folder, &args);
        }
        // An empty folder is a choice; a link to nowhere is a linker that a step has taken away.
        let gone =
            fs::read_link(&linker).ok().map(|to| format!("{} is gone", to.to_string_lossy()));
        link.with_default(&driver, &args, gone.as_deref())
    }

    struct Link<'a> {
        home: &'a Home,
        output: PathBuf,
        began: Instant,
    }

    impl Link<'_> {
        /// `-B` goes first: the first folder that holds an `ld.lld` wins, and rustc adds its own.
        fn with_ours(&self, driver: &OsStr, folder: &Path, args: &[OsString]) -> ! {
            let mut prefix = OsString::from("-B");
            prefix.push(folder);
            let mut ours = Command::new(driver);
            ours.arg(prefix).args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
            let trouble = match process::run(&mut ours) {
                Ok(output) if is_final(&output) => {
                    replay(&output);
                    self.end(&output, "ours", None)
                }
                Ok(output) => last_line(&output.stderr),
                Err(error) => error.to_string(),
            };
            // What ours said is dropped: if the default fails too, its own words are the result.
            self.with_default(driver, args, Some(&trouble))
        }

        fn with_default(&self, driver: &OsStr, args: &[OsString], trouble: Option<&str>) -> ! {
            match process::run(&mut command(driver, args)) {
                Ok(output) => self.end(&output, "default", trouble),
                Err(error) => {
                    give_up(&format!("{} did not start: {}", driver.to_string_lossy(), error))
                }
            }
        }

        /// `trouble` is what our linker said before the default one did its work.
        fn end(&self, output: &Output, linker: &str, trouble: Option<&str>) -> ! {
            if output.status.success() {
                let reason = trouble.map(|trouble| quote(OsStr::new(trouble)));
                let line = format!(
                    r#"{{"output":{},"ms":{},"linker":"{}","fallback":{}{}}}"#,
                    quote(self.output.as_os_str()),
                    milliseconds(self.began.elapsed()),
                    linker,
                    trouble.is_some(),
                    reason.map_or(String::new(), |reason| format!(r#","reason":{}"#, reason)),
                );
                self.home.record("links.jsonl", &line);
            }
            process::end_like(&output.status)
        }
    }

    /// A cancelled job must not begin the same link once more.
    fn is_final(output: &Output) -> bool {
        match process::ending(&output.status) {
            process::Ending::Code(code) => code == 0,
            process::Ending::Signal(signal) => process::is_cancellation(signal),
        }
    }

    fn replay(output: &Output) {
        let _ = io::stdout().write_all(&output.stdout).and_then(|()| io::stdout().flush());
        let _ = io::stderr().write_all(&output.stderr);
    }

    fn last_line(stderr: &[u8]) -> String {
        let text = String::from_utf8_lossy(stderr);
        let line = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("");
        line.trim().chars().take(300).collect()
    }

    fn links(args: &[OsString]) -> bool {
        !args.iter().any(|arg| ["-c", "-S", "-E"].iter().any(|option| arg == option))
    }

    /// The value of `-o`, made absolute; rustc writes a command line that is too long into a file.
    fn output_of(args: &[OsString]) -> Option<PathBuf> {
        let listed = |arg: &OsString| {
            // Its arguments need not be Unicode; the one we look for is, or is shown as well as can be.
            let bytes = fs::read(arg.to_str()?.strip_prefix('@')?).ok()?;
            let text = String::from_utf8_lossy(&bytes);
            value_of_o(&text.lines().map(|line| unquote(line).into()).collect::<Vec<_>>())
        };
        let output = value_of_o(args).or_else(|| args.iter().find_map(listed))?;
        Some(env::current_dir().unwrap_or_default().join(output))
    }

    fn value_of_o(args: &[OsString]) -> Option<OsString> {
        let separate = args.iter().position(|arg| arg == "-o");
        separate.and_then(|position| args.get(position + 1).cloned())
    }

    /// Undoes the quotes and backslashes of a response file's line.
    fn unquote(line: &str) -> String {
        let inner = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or(line);
        let mut characters = inner.chars();
        let mut text = String::new();
        while let Some(character) = characters.next() {
            text.push(if character == '\\' {
                characters.next().unwrap_or('\\')
            } else {
                character
            });
        }
        text
    }
}

#[cfg(unix)]
mod process {
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
}

/// std has no door to signals; it links libc, which is declared here as far as it is needed.
#[cfg(unix)]
mod signals {
    use std::os::raw::{c_int, c_void};
    use std::ptr;
    use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering::SeqCst};

    /// SIGHUP, SIGINT, SIGQUIT, SIGTERM.
    pub const FORWARDED: [c_int; 4] = [1, 2, 3, 15];
    const SIGPIPE: c_int = 13;
    const SIGCHLD: c_int = if cfg!(target_os = "linux") { 17 } else { 20 };
    const DEFAULT: usize = 0;
    const IGNORE: usize = 1;
    const BLOCK: c_int = if cfg!(target_os = "linux") { 0 } else { 1 };
    const SET_MASK: c_int = if cfg!(target_os = "linux") { 2 } else { 3 };

    /// As large as any libc's `sigset_t`.
    type Mask = [u64; 16];

    extern "C" {
        fn signal(signal: c_int, handler: usize) -> usize;
        fn sigprocmask(how: c_int, new: *const Mask, old: *mut Mask) -> c_int;
        fn sigemptyset(mask: *mut Mask) -> c_int;
        fn sigaddset(mask: *mut Mask, signal: c_int) -> c_int;
        fn kill(pid: c_int, signal: c_int) -> c_int;
        fn getpid() -> c_int;
    }

    /// The child that signals go to; 0 in the child itself, before it becomes another program.
    static CHILD: AtomicU32 = AtomicU32::new(0);
    static INHERITED_PIPE: AtomicUsize = AtomicUsize::new(DEFAULT);
    static INHERITED_CHLD: AtomicUsize = AtomicUsize::new(DEFAULT);
    static mut INHERITED_MASK: Mask = [0; 16];

    /// std ignores SIGPIPE before `main` begins, so that what we inherited must be seen before.
    #[used]
    #[cfg_attr(target_vendor = "apple", link_section = "__DATA,__mod_init_func")]
    #[cfg_attr(not(target_vendor = "apple"), link_section = ".init_array")]
    static BEFORE_MAIN: extern "C" fn() = note_inherited;

    extern "C" fn note_inherited() {
        unsafe {
            sigprocmask(BLOCK, ptr::null(), ptr::addr_of_mut!(INHERITED_MASK));
            let pipe = signal(SIGPIPE, DEFAULT);
            signal(SIGPIPE, pipe);
            INHERITED_PIPE.store(pipe, SeqCst);
            // While SIGCHLD is ignored a child's exit code is lost: here it stays at its default.
            INHERITED_CHLD.store(signal(SIGCHLD, DEFAULT), SeqCst);
        }
    }

    /// For the new process: std has reset SIGPIPE and (before Rust 1.66) the mask.
    pub fn restore_inherited() {
        unsafe {
            signal(SIGPIPE, INHERITED_PIPE.load(SeqCst));
            signal(SIGCHLD, INHERITED_CHLD.load(SeqCst));
            sigprocmask(SET_MASK, ptr::addr_of!(INHERITED_MASK), ptr::null_mut());
        }
    }

    /// From here to `unblock` no handler runs, so none can miss the child.
    pub fn block() {
        unsafe {
            let mut mask: Mask = [0; 16];
            sigemptyset(&mut mask);
            for number in FORWARDED {
                sigaddset(&mut mask, number);
            }
            sigprocmask(BLOCK, &mask, ptr::null_mut());
        }
    }

    pub fn unblock() {
        unsafe { sigprocmask(SET_MASK, ptr::addr_of!(INHERITED_MASK), ptr::null_mut()) };
    }

    /// Handles what is not ignored (`nohup` ignores SIGHUP); the child then inherits no handler
    /// and every ignored signal.
    pub fn catch() {
        for number in FORWARDED {
            unsafe {
                if signal(number, DEFAULT) == IGNORE {
                    signal(number, IGNORE);
                } else {
                    receive::install(number);
                }
            }
        }
    }

    pub fn forward_to(child: u32) {
        CHILD.store(child, SeqCst);
    }

    pub fn raise_unhandled(number: c_int) {
        unsafe {
            let mut mask: Mask = [0; 16];
            sigemptyset(&mut mask);
            signal(number, DEFAULT);
            sigprocmask(SET_MASK, &mask, ptr::null_mut());
            kill(getpid(), number);
        }
    }

    /// The body of the handler. `sent` is false for what a terminal sends to our whole process
    /// group: the child has had that already.
    fn pass_on(number: c_int, sent: bool) {
        unsafe {
            match CHILD.load(SeqCst) {
                0 => {
                    signal(number, DEFAULT);
                    kill(getpid(), number);
                }
                child if sent => {
                    kill(child as c_int, number);
                }
                _ => (),
            }
        }
    }

    /// A SIGKILL of ours must not leave the child running.
    #[cfg(target_os = "linux")]
    pub fn die_with(parent: u32) {
        const SET_PARENT_DEATH_SIGNAL: c_int = 1;
        const SIGKILL: c_int = 9;
        extern "C" {
            fn prctl(option: c_int, signal: usize, _: usize, _: usize, _: usize) -> c_int;
            fn getppid() -> c_int;
        }
        unsafe {
            prctl(SET_PARENT_DEATH_SIGNAL, SIGKILL as usize, 0, 0, 0);
            // We may have ended between fork and the call above.
            if getppid() as u32 != parent {
                kill(getpid(), SIGKILL);
            }
        }
    }

    #[cfg(not(target_os = "linux"))]
    pub fn die_with(_parent: u32) {}

    /// The architectures whose `struct sigaction` looks like this, in glibc and in musl.
    #[cfg(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
    ))]
    mod receive {
        use super::*;

        const SA_SIGINFO: c_int = 4;
        const SA_RESTART: c_int = 0x1000_0000;

        #[repr(C)]
        struct Action {
            handler: extern "C" fn(c_int, *const c_int, *const c_void),
            mask: Mask,
            flags: c_int,
            restorer: usize,
        }

        extern "C" {
            fn sigaction(signal: c_int, new: *const Action, old: *mut c_void) -> c_int;
        }

        pub unsafe fn install(number: c_int) {
            let flags = SA_SIGINFO | SA_RESTART;
            let action = Action { handler: on_signal, mask: [0; 16], flags, restorer: 0 };
            sigaction(number, &action, ptr::null_mut());
        }

        /// `siginfo_t` begins with si_signo, si_errno, si_code. The last is above 0 for signals of
        /// the kernel, as those of a terminal's keys are.
        extern "C" fn on_signal(number: c_int, info: *const c_int, _: *const c_void) {
            pass_on(number, unsafe { *info.add(2) } <= 0);
        }
    }

    /// Elsewhere (macOS) si_code does not tell who sent a signal: with a terminal, the keys that
    /// send SIGINT and SIGQUIT are taken to have reached the child too.
    #[cfg(not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
    )))]
    mod receive {
        use super::*;

        extern "C" {
            fn isatty(file: c_int) -> c_int;
        }

        pub unsafe fn install(number: c_int) {
            let handler: extern "C" fn(c_int) = on_signal;
            signal(number, handler as *const c_void as usize);
        }

        extern "C" fn on_signal(number: c_int) {
            let is_key = number == 2 || number == 3;
            pass_on(number, !is_key || unsafe { isatty(0) } == 0);
        }
    }
}

#[cfg(windows)]
mod process {
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
}
