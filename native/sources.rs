//! How much code a crate has, by the bytes of Rust beside its root and below.

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
