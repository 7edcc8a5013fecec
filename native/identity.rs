//! Which file a path led to when the restore ended. Where a step moves a folder there, or turns a symlink, the
//! path means another file: one that nobody has written since, so that its times tell nothing.

use super::*;
use std::collections::HashMap;

/// By path: device and inode.
pub struct Identities(Option<HashMap<Vec<u8>, String>>);

impl Identities {
    pub fn none() -> Identities {
        Identities(None)
    }

    /// Beside a list of paths. Without that file nothing is told.
    pub fn beside(list: &Path) -> Identities {
        let text = match fs::read(list.with_extension("identities")) {
            Ok(text) => text,
            Err(_) => return Identities(None),
        };
        let fields: Vec<&[u8]> = text.split(|byte| *byte == 0).collect();
        let known = fields
            .chunks_exact(2)
            .map(|pair| (pair[1].to_owned(), String::from_utf8_lossy(pair[0]).into_owned()));
        Identities(Some(known.collect()))
    }

    /// Whether there was something at the path.
    pub fn has(&self, path: &[u8]) -> bool {
        self.0.as_ref().map_or(false, |known| known.contains_key(path))
    }

    /// Whether the path leads to another file now; `facts` are of what it leads to.
    pub fn is_other(&self, path: &[u8], facts: &file_facts::Facts) -> bool {
        match &self.0 {
            Some(known) => known.get(path).map_or(true, |identity| *identity != facts.identity),
            None => false,
        }
    }
}

/// Writes them down for the paths of a list that `Identities::beside` is asked about later.
pub fn note<'a>(list: &Path, paths: impl Iterator<Item = &'a [u8]>) {
    let mut text = Vec::new();
    for path in paths {
        if let Ok(facts) = file_facts::at(Path::new(file_facts::text_of(path))) {
            text.extend_from_slice(facts.identity.as_bytes());
            text.push(0);
            text.extend_from_slice(path);
            text.push(0);
        }
    }
    if fs::write(list.with_extension("identities"), text).is_err() {
        give_up("what the paths lead to cannot be noted");
    }
}
