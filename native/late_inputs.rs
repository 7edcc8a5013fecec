//! Files that units of the restored snapshot were built from, and that a later step has written
//! without cargo seeing it: with an old time.

use super::identity::{self, Identities};
use super::*;

/// How many of the files a record names.
const NAMED: usize = 3;

/// Gives new times to them.
/// A file's ctime cannot be set back: it tells when the content was last written.
pub fn touch(home: &Home) {
    let (restored, newest) = match (home.number("restored_ns"), home.number("newest_ns")) {
        (Some(restored), Some(newest)) => (restored, newest),
        _ => return,
    };
    let list = WatchList::of(home);
    let identities = home
        .setting("inputs")
        .map_or(Identities::none(), |path| Identities::beside(Path::new(path)));
    let written = written_since(restored, &list, &identities);
    let late = written.iter().filter(|(_, times)| times.modified <= newest);
    let touched: Vec<&Path> =
        late.filter(|(path, times)| set_to_now(path, times)).map(|(path, _)| *path).collect();
    if !written.is_empty() {
        held_back::bring_for(home);
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
    let path = Path::new(&args[0]);
    let number = |arg: &OsString| arg.to_str().and_then(|text| text.parse().ok());
    let (list, restored, newest) = match (WatchList::read(path), number(&args[1]), number(&args[2]))
    {
        (Ok(list), Some(restored), Some(newest)) => (list, restored, newest),
        _ => give_up("late-inputs takes a list that can be read, and two times"),
    };
    let mut output = Vec::new();
    let identities = Identities::beside(path);
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

/// Of the inputs in a list.
pub fn note_identities(list: &Path) {
    let watched = WatchList::at(list);
    identity::note(list, watched.inputs().map(|path| file_facts::bytes_of(path.as_os_str())));
}

fn written_since<'a>(
    restored: i128,
    list: &'a WatchList,
    identities: &Identities,
) -> Vec<(&'a Path, Times)> {
    list.inputs()
        .filter_map(|path| Some((path, times(path, identities)?)))
        .filter(|(_, times)| times.is_of_another || times.changed > restored)
        .collect()
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
