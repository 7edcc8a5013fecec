//! A unit of cargo's in the folder of a profile whose units share one for their fingerprints: what is its own has its
//! hash in the name.

use super::*;
use folders::{entries, remove};

/// In the folder of a unit that was put aside: where each of its numbered files belongs.
const PATHS: &str = "paths";

pub struct Unit {
    /// Of its fingerprint.
    folder: PathBuf,
    package: String,
    hash: String,
    /// The file with its hash, which tells by its name what of the package it is.
    mark: PathBuf,
    kind: String,
}

impl Unit {
    pub fn at(folder: PathBuf) -> Option<Unit> {
        let name = folder.file_name()?.to_str()?.to_owned();
        let hash = hash_in(&name)?.to_owned();
        let package = name[..name.len() - hash.len() - 1].to_owned();
        let mark = entries(&folder).into_iter().find(|path| is_mark(path))?;
        let kind = mark.file_name()?.to_str()?.to_owned();
        Some(Unit { folder, package, hash, mark, kind })
    }

    pub fn name(&self) -> (&str, &str) {
        (&self.package, &self.kind)
    }

    pub fn is_made_since(&self, time: SystemTime) -> bool {
        modified(&self.mark).map_or(false, |made| made >= time)
    }

    /// No cargo of this job looked at it: the restore gave it an old access time.
    pub fn is_unread(&self) -> bool {
        !access_times::was_read(&self.folder)
    }

    /// A command builds one program of a name in a profile; of libraries it may build two, for itself and for
    /// build scripts.
    pub fn has_program(&self, outputs: &[PathBuf]) -> bool {
        let is_of_package = ["lib-", "build-script-", "run-", "doc-"]
            .iter()
            .any(|kind| self.kind.starts_with(kind));
        let is_program = |path: &&PathBuf| {
            path.extension().map_or(true, |suffix| suffix.eq_ignore_ascii_case("exe"))
        };
        !is_of_package && self.own(outputs).any(|path| is_program(&path))
    }

    fn own<'a>(&'a self, outputs: &'a [PathBuf]) -> impl Iterator<Item = &'a PathBuf> {
        outputs.iter().filter(move |path| {
            let name = path.file_name().and_then(OsStr::to_str);
            name.and_then(hash_in) == Some(&self.hash)
        })
    }

    /// Its fingerprint first: without that, cargo builds it anew.
    fn parts(&self, profile: &Path, outputs: &[PathBuf]) -> Vec<PathBuf> {
        let build = profile.join("build").join(format!("{}-{}", self.package, self.hash));
        let all = [self.folder.clone(), build].into_iter().chain(self.own(outputs).cloned());
        all.filter(|path| path.exists()).collect()
    }

    pub fn remove(&self, profile: &Path, outputs: &[PathBuf]) {
        for path in self.parts(profile, outputs) {
            remove(&path);
        }
    }

    pub fn put_aside(&self, aside: &Path, profile: &Path, outputs: &[PathBuf]) {
        let paths = self.parts(profile, outputs);
        let text: Option<String> =
            paths.iter().map(|path| Some(format!("{}\0", path.to_str()?))).collect();
        let folder = aside.join(format!("{}-{}", self.package, self.hash));
        if let Some(text) = text {
            let is_noted =
                fs::create_dir_all(&folder).is_ok() && fs::write(folder.join(PATHS), text).is_ok();
            for (place, path) in paths.iter().enumerate().filter(|_| is_noted) {
                // On another file system it stays where it is.
                let _ = fs::rename(path, folder.join(place.to_string()));
            }
        }
    }
}

/// By the folder of a unit that was put aside.
pub fn put_back(folder: &Path) {
    let text = fs::read_to_string(folder.join(PATHS)).unwrap_or_default();
    let paths: Vec<&str> = text.split_terminator('\0').collect();
    // Built anew by a cargo that did not come through here.
    if paths.iter().all(|path| !Path::new(path).exists()) {
        for (place, path) in paths.iter().enumerate() {
            let _ = fs::rename(folder.join(place.to_string()), path);
        }
    }
    let _ = fs::remove_dir_all(folder);
}

pub fn outputs_in(profile: &Path) -> Vec<PathBuf> {
    ["deps", "examples"].iter().flat_map(|name| entries(&profile.join(name))).collect()
}

/// `serde-0123456789abcdef`, `libserde-0123456789abcdef.rlib`
fn hash_in(name: &str) -> Option<&str> {
    let hash = name.split('.').next()?.rsplit_once('-')?.1;
    let is_hash = hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_hash {
        Some(hash)
    } else {
        None
    }
}

/// As `src/snapshot/survey/survey-target.ts` tells it.
fn is_mark(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let is_other = name.starts_with("dep-") || name.starts_with("output-");
    !is_other && !name.ends_with(".json") && name != "invoked.timestamp" && name != "stderr"
}

pub fn modified(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
