//! The environment of a cargo command, as digests: values are never written down.

use super::of_each_run::{add_to_mark, is_of_each_run};
use super::*;
use std::collections::BTreeMap;

/// The same of Windows, where names have no case.
const NAMES_OF_WINDOWS: [&str; 14] = [
    "APPDATA",
    "COMPUTERNAME",
    "COMSPEC",
    "HOMEDRIVE",
    "HOMEPATH",
    "LOCALAPPDATA",
    "LOGONSERVER",
    "SESSIONNAME",
    "SYSTEMDRIVE",
    "SYSTEMROOT",
    "USERDOMAIN",
    "USERNAME",
    "USERPROFILE",
    "WINDIR",
];

const LENGTH: usize = 32;

/// What stands for a value; as `src/snapshot/keyed-digest.ts` makes it.
pub fn digest(salt: &str, name: &OsStr, value: &OsStr) -> String {
    let parts = [salt.as_bytes(), &bytes_of(name), b"\0", &bytes_of(value)];
    sha256::hex(&parts)[..LENGTH].to_owned()
}

/// Of the variables that a command's programs find, by name, sorted; the first, without a name, is of all those
/// that are not of each run or machine. What cargo's `[env]` says of one counts as part of its value.
pub fn digests(salt: &str, args: &[OsString]) -> Vec<(OsString, String)> {
    let mut values: BTreeMap<OsString, OsString> = env::vars_os().collect();
    for (name, said) in env_table::of_command(args) {
        let value = values.entry(OsString::from(name)).or_default();
        value.push("\n[env]\n");
        value.push(said);
    }
    let mut all: Vec<(OsString, String)> = values
        .into_iter()
        .map(|(name, value)| {
            let digest = digest(salt, &name, &value);
            (name, digest)
        })
        .collect();
    let mut whole = Vec::new();
    for (name, digest) in all.iter().filter(|(name, _)| is_settled_by_workflow(name)) {
        whole.extend_from_slice(&bytes_of(name));
        whole.push(0);
        whole.extend_from_slice(digest.as_bytes());
        whole.push(0);
    }
    all.insert(0, (OsString::new(), sha256::hex(&[&whole])[..LENGTH].to_owned()));
    all
}

/// By which the watcher tells whether a cargo has the environment that was noted.
pub fn mark() -> String {
    let entry = |(name, value): (OsString, OsString)| {
        [&bytes_of(&name)[..], b"=", &bytes_of(&value)].concat()
    };
    let mark = env::vars_os().map(entry).fold(0, |mark, entry| add_to_mark(mark, &entry));
    format!("{:016x}", mark)
}

fn is_settled_by_workflow(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let upper = name.to_uppercase();
    let of_windows = is_of_each_run(upper.as_bytes()) || NAMES_OF_WINDOWS.contains(&upper.as_str());
    !is_of_each_run(name.as_bytes()) && !(cfg!(windows) && of_windows)
}

/// Writes down which variables there are, and of each value what tells it from others: names and
/// digests in turn, each ended by a NUL. Without the salt nobody can try values out.
/// A cargo that a build script starts has what is told to that script alone.
pub fn note(home: &Home, args: &[OsString]) {
    if ["OUT_DIR", "NUM_JOBS"].iter().all(|name| env::var_os(name).is_some()) {
        return;
    }
    let (logs, salt) = match (home.setting("watch_logs"), home.setting("watch_salt")) {
        (Some(logs), Some(salt)) => (logs, salt),
        _ => return,
    };
    let mut text = Vec::new();
    for (name, digest) in digests(salt, args) {
        for part in [&bytes_of(&name), &b"\0"[..], digest.as_bytes(), b"\0"] {
            text.extend_from_slice(part);
        }
    }
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let name = format!("environment-{}-{}", std::process::id(), since_epoch.as_nanos());
    // What is missing counts as unknown.
    let _ = fs::write(Path::new(logs).join(name), text);
}

#[cfg(unix)]
pub fn bytes_of(text: &OsStr) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt;
    text.as_bytes().to_vec()
}

#[cfg(not(unix))]
pub fn bytes_of(text: &OsStr) -> Vec<u8> {
    text.to_string_lossy().into_owned().into_bytes()
}
