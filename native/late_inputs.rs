//! Files that units of the restored snapshot were built from, and that a later step has written
//! without cargo seeing it: with an old time, or read by proc macros that record nothing.

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
    let (list, restored, newest) = match (fs::read(&args[0]), number(&args[1]), number(&args[2])) {
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
