//! What lies of a restored unit in the target folder, and what becomes of it.

use super::*;
use folders::remove;

/// What a unit that other variables were asked for was called before; see `hold`.
const HELD: &str = ".fast-cargo-held";

pub struct Unit<'a> {
    pub package: &'a [u8],
    /// Places in the list of facts.
    pub facts: Vec<usize>,
    /// Its fingerprint's folder first.
    pub remains: Vec<&'a Path>,
    /// What its build script wrote beside programs; others may have put something into its folders.
    pub leaves: Vec<&'a Path>,
}

impl Unit<'_> {
    pub fn remove(&self) {
        for path in &self.remains {
            remove(path);
            remove(&held(path));
        }
        let mut leaves = self.leaves.clone();
        leaves.sort_by_key(|path| std::cmp::Reverse(path.as_os_str().len()));
        for path in leaves {
            let _ = fs::remove_file(path).or_else(|_| fs::remove_dir(path));
        }
    }

    /// Another step may have the variables that it was built with: until then cargo does not see it.
    pub fn hold(&self) {
        for path in &self.remains {
            let _ = fs::rename(path, held(path));
        }
    }

    pub fn is_built_anew(&self) -> bool {
        self.remains.first().map_or(false, |folder| folder.exists() && held(folder).exists())
    }

    /// A cargo of this job has read its fingerprint.
    pub fn is_used(&self) -> bool {
        self.remains.first().map_or(false, |folder| {
            access_times::was_read(folder) || access_times::was_read(&folder.join("fingerprint"))
        })
    }

    /// Its fingerprint last: with that, cargo believes the rest. What has been built meanwhile is newer.
    pub fn put_back(&self) {
        let is_newer = self.is_built_anew();
        for path in self.remains.iter().rev() {
            if is_newer {
                remove(&held(path));
            } else if !path.exists() {
                let _ = fs::rename(held(path), path);
            }
        }
    }
}

fn held(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(HELD);
    PathBuf::from(name)
}
