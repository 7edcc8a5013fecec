//! Has the watcher (`watch.rs`) look on while cargo builds.

use super::*;
use std::os::unix::ffi::OsStrExt;

const FOLDER: &str = "FAST_CARGO_WATCH";
const PRELOAD: &str = "LD_PRELOAD";

struct Watcher<'a> {
    library: &'a str,
    logs: &'a str,
}

impl Watcher<'_> {
    /// `None`: nobody wants it, or it cannot be preloaded; the dynamic linker would say so on the
    /// standard error of each program, and takes some characters for more than themselves.
    fn of(home: &Home) -> Option<Watcher<'_>> {
        let (library, logs) = (home.setting("watch")?, home.setting("watch_logs")?);
        let is_plain = library.starts_with('/') && !library.contains([' ', ':', '$']);
        let can_be_used = is_plain && logs.starts_with('/') && Path::new(library).is_file();
        can_be_used.then_some(Watcher { library, logs })
    }
}

/// For cargo, and for a compiler that a cargo starts which nobody watches.
pub fn switch_on(home: &Home, command: &mut Command) {
    let watcher = match Watcher::of(home) {
        Some(watcher) if env::var_os(FOLDER).is_none() => watcher,
        _ => return,
    };
    let mut preload = OsString::from(watcher.library);
    if let Some(others) = env::var_os(PRELOAD) {
        preload.push(":");
        preload.push(others);
    }
    command.env(PRELOAD, preload).env(FOLDER, watcher.logs);
}

/// Writes down which variables there are, and of each value what tells it from others: names and
/// digests in turn, each ended by a NUL. Without the salt nobody can try values out.
pub fn note_environment(home: &Home, args: &[OsString]) {
    let (logs, salt) = match (home.setting("watch_logs"), home.setting("watch_salt")) {
        (Some(logs), Some(salt)) => (logs, salt),
        _ => return,
    };
    let mut text = Vec::new();
    for (name, digest) in environment::digests(salt, args) {
        for part in [name.as_bytes(), b"\0", digest.as_bytes(), b"\0"] {
            text.extend_from_slice(part);
        }
    }
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let name = format!("environment-{}-{}", std::process::id(), since_epoch.as_nanos());
    // What is missing counts as unknown.
    let _ = fs::write(Path::new(logs).join(name), text);
}
