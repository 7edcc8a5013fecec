//! What there is to be said of a path or a program, as `src/runner/observe.ts` says it.

use super::*;
use file_facts::{bytes_of, text_of};

/// The program that this command's PATH leads to by a name; nothing where there is none.
pub fn first_on_path(name: &[u8]) -> OsString {
    let list = env::var_os("PATH").unwrap_or_default();
    let mut paths = env::split_paths(&list).map(|folder| folder.join(text_of(name)));
    paths.find(|path| process::is_program(path)).map_or(OsString::new(), PathBuf::into_os_string)
}

/// Where a symlink leads, as `src/runner/observe.ts` says it.
pub fn link(path: &Path) -> OsString {
    fs::read_link(path).map_or(OsString::from("none"), PathBuf::into_os_string)
}

pub fn kind_of(facts: &file_facts::Facts) -> &'static str {
    match (facts.is_folder, facts.is_file) {
        (true, _) => "folder",
        (_, true) => "file",
        _ => "other",
    }
}

/// As `src/runner/observe.ts` digests what is in a folder.
pub fn listing(folder: &Path, left_out: &[&[u8]]) -> Option<String> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for entry in fs::read_dir(folder).ok()?.flatten() {
        if left_out.contains(&bytes_of(entry.path().as_os_str())) {
            continue;
        }
        let kind = match entry.file_type() {
            Ok(kind) if kind.is_symlink() => "symlink ",
            Ok(kind) if kind.is_dir() => "directory ",
            Ok(kind) if kind.is_file() => "file ",
            _ => "other ",
        };
        lines.push([kind.as_bytes(), bytes_of(&entry.file_name())].concat());
    }
    lines.sort();
    Some(sha256::hex(&[&lines.join(&b'\n')]))
}
