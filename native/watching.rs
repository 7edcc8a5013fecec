//! Has the watcher (`watch.rs`) look on while cargo builds.

use super::*;

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
