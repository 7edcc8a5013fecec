//! Files that units of the restored snapshot were built from, and that a later step has written
//! without cargo seeing it: with an old time.

use super::identity::{self, Identities};
use super::*;

/// How many of the files a record names.
const NAMED: usize = 3;

/// Gives new times to them.
/// A file's ctime cannot be set back: it tells when the content was last written.
pub fn touch(home: &Home) {
    let (restored, newest) = match (number(home, "restored_ns"), number(home, "newest_ns")) {
        (Some(restored), Some(newest)) => (restored, newest),
        _ => return,
    };
    let list = list_of(home);
    let identities = home
        .setting("inputs")
        .map_or(Identities::none(), |path| Identities::beside(Path::new(path)));
    let written = written_since(restored, &list, &identities);
    let late = written.iter().filter(|(_, times)| times.modified <= newest);
    let touched: Vec<&Path> =
        late.filter(|(path, times)| set_to_now(path, times)).map(|(path, _)| *path).collect();
    if !written.is_empty() {
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
/// nanoseconds and its path, both ended by NUL.
pub fn print(args: &[OsString]) {
    let number = |arg: &OsString| arg.to_str().and_then(|text| text.parse().ok());
    let (list, restored, newest) = match (fs::read(&args[0]), number(&args[1]), number(&args[2])) {
        (Ok(list), Some(restored), Some(newest)) => (list, restored, newest),
        _ => give_up("late-inputs takes a list that can be read, and two times"),
    };
    let mut output = Vec::new();
    let identities = Identities::beside(Path::new(&args[0]));
    let written = written_since(restored, &list, &identities);
    for (path, times) in written.iter().filter(|(_, times)| times.modified <= newest) {
        output.extend_from_slice(format!("{}\0", times.changed).as_bytes());
        output.extend_from_slice(file_facts::bytes_of(path.as_os_str()));
        output.push(0);
    }
    if io::stdout().write_all(&output).is_err() {
        give_up("the inputs cannot be printed");
    }
}

/// Where units have come from elsewhere, all that has an old time from the restore gets a new one: cargo then builds
/// the checkout's packages, as it does without us. Units of registries may stay, whoever built them.
pub fn renew_beside_strangers(home: &Home) {
    let restored = match number(home, "restored_ns") {
        Some(restored) => restored,
        None => return,
    };
    let list = list_of(home);
    let mut targets = target_folders(&list);
    targets.extend(
        entries(&list)
            .filter_map(|entry| entry.strip_prefix(b"|"))
            .map(|path| path_of(path).to_owned()),
    );
    targets.extend(
        ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"]
            .iter()
            .filter_map(env::var_os)
            .map(PathBuf::from),
    );
    if !strangers::have_come(home, restored, &targets) {
        return;
    }
    let old = entries(&list)
        .filter(|entry| !matches!(entry[0], b'<' | b'|' | b'+'))
        .map(|entry| path_of(entry.strip_prefix(b">").unwrap_or(entry)));
    let is_old =
        |path: &&Path| file_facts::at_link(path).map_or(false, |it| it.modified < restored);
    let renewed =
        old.filter(is_old).filter(|path| file_facts::set_times(path, Time::Keep, Time::Now));
    let line = format!(r#"{{"renewed":{}}}"#, renewed.count());
    home.record("strangers.jsonl", &line);
    if let Some(list) = home.setting("held_back") {
        held_back::bring(Path::new(list));
    }
}

/// Every cargo that builds reads these files. Those that have been read when the job ends were read
/// by a cargo that did not come through here after the last one that did: `relatime` notes the first
/// reading after a change, and this is one.
pub fn mark_unread(home: &Home) {
    for entry in entries(&list_of(home)) {
        if let Some(path) = entry.strip_prefix(b"<") {
            file_facts::set_times(path_of(path), file_times::UNREAD, Time::Keep);
        }
    }
}

/// Where the snapshot's units lie.
pub fn target_folders(list: &[u8]) -> Vec<PathBuf> {
    let notes = entries(list).filter_map(|entry| entry.strip_prefix(b"<"));
    notes.filter_map(|path| Some(path_of(path).parent()?.to_owned())).collect()
}

/// Folders that have a manifest of the checkout.
pub fn packages(list: &[u8]) -> Vec<PathBuf> {
    let others = entries(list).filter_map(|entry| entry.strip_prefix(b"|")).map(path_of);
    let targets = target_folders(list);
    let folders = others.chain(targets.iter().map(PathBuf::as_path));
    folders.filter_map(|target| Some(target.parent()?.to_owned())).collect()
}

/// Folders of fingerprints, relative to the target folder.
pub fn restored_units(list: &[u8]) -> impl Iterator<Item = &Path> {
    entries(list).filter_map(|entry| entry.strip_prefix(b"+")).map(path_of)
}

/// Of the paths of a list.
pub fn note_identities(list: &Path) {
    let text = fs::read(list).unwrap_or_default();
    identity::note(list, entries(&text).filter(is_input));
}

fn list_of(home: &Home) -> Vec<u8> {
    home.setting("inputs").and_then(|path| fs::read(path).ok()).unwrap_or_default()
}

/// Those with a `<` are files of cargo's own, those with a `>` have only got an old time, those with a `|` are folders
/// that may become target folders, those with a `+` are restored units.
fn is_input(entry: &&[u8]) -> bool {
    !matches!(entry[0], b'<' | b'>' | b'|' | b'+')
}

/// What was written since the restore, of paths that each end in NUL.
fn written_since<'a>(
    restored: i128,
    list: &'a [u8],
    identities: &Identities,
) -> Vec<(&'a Path, Times)> {
    entries(list)
        .filter(is_input)
        .filter_map(|entry| Some((path_of(entry), times(path_of(entry), identities)?)))
        .filter(|(_, times)| times.is_of_another || times.changed > restored)
        .collect()
}

fn entries(list: &[u8]) -> impl Iterator<Item = &[u8]> {
    list.split(|byte| *byte == 0).filter(|entry| !entry.is_empty())
}

fn path_of(bytes: &[u8]) -> &Path {
    Path::new(file_facts::text_of(bytes))
}

struct Times {
    /// The path leads to another file than when the restore ended.
    is_of_another: bool,
    modified: i128,
    changed: i128,
}

/// Of what is missing nothing: cargo sees that by itself, and of a folder that it went.
fn times(path: &Path, identities: &Identities) -> Option<Times> {
    let file = file_facts::at_link(path).ok()?;
    let led_to = file_facts::at(path).ok();
    let is_other = |facts: &file_facts::Facts| {
        identities.is_other(file_facts::bytes_of(path.as_os_str()), facts)
    };
    let other = led_to.filter(is_other);
    // Cargo goes by the time of what a link leads to.
    let timed = other.as_ref().unwrap_or(&file);
    Some(Times { is_of_another: other.is_some(), modified: timed.modified, changed: file.changed })
}

fn set_to_now(path: &Path, times: &Times) -> bool {
    let led_to = if times.is_of_another { fs::canonicalize(path).ok() } else { None };
    file_facts::set_times(led_to.as_deref().unwrap_or(path), Time::Keep, Time::Now)
}

pub fn number(home: &Home, key: &str) -> Option<i128> {
    home.setting(key)?.parse().ok()
}
