//! Incremental data that the restore did not unpack, because nothing had changed its crates.

use super::*;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::process::{Child, Stdio};

/// As in `src/snapshot/archive.ts`.
const TAR_RECORD: &str = "128";
const SET_ID_BITS: u32 = 0o6000;

/// Where the job has some.
pub fn bring_for(home: &Home) {
    if let Some(list) = home.setting("held_back") {
        bring(Path::new(list));
    }
}

/// Unpacks it after all, once: by whoever renames the list (fields that each end in NUL: the program
/// that unpacks; then a target folder after a `>`, where to unpack after a `<`, the archives, each
/// after an `@`, files that are wanted because others are links to them, each after a `+`, and
/// folders that are wanted).
/// Whatever fails, rustc compiles the crates without it.
pub fn bring(list: &Path) {
    let taken = list.with_extension("taken");
    if fs::rename(list, &taken).is_err() {
        return;
    }
    let text = fs::read(&taken).unwrap_or_default();
    let fields: Vec<&[u8]> = text.split(|byte| *byte == 0).collect();
    if let Some((program, fields)) = fields.split_first() {
        for target in targets(fields) {
            target.unpack(OsStr::from_bytes(program));
        }
    }
}

struct Target<'a> {
    folder: &'a Path,
    staging: &'a Path,
    archives: Vec<&'a OsStr>,
    linked: Vec<&'a OsStr>,
    wanted: Vec<&'a OsStr>,
}

fn targets<'a>(fields: &[&'a [u8]]) -> Vec<Target<'a>> {
    let mut targets: Vec<Target> = Vec::new();
    for field in fields {
        match (field.split_first(), targets.last_mut()) {
            (Some((b'>', folder)), _) => {
                let folder = Path::new(OsStr::from_bytes(folder));
                targets.push(Target::of(folder));
            }
            (Some((b'<', folder)), Some(target)) => {
                target.staging = Path::new(OsStr::from_bytes(folder))
            }
            (Some((b'@', archive)), Some(target)) => {
                target.archives.push(OsStr::from_bytes(archive))
            }
            (Some((b'+', file)), Some(target)) => target.linked.push(OsStr::from_bytes(file)),
            (Some(_), Some(target)) => target.wanted.push(OsStr::from_bytes(field)),
            _ => {}
        }
    }
    targets
}

impl<'a> Target<'a> {
    fn of(folder: &'a Path) -> Target<'a> {
        let staging = Path::new("");
        Target { folder, staging, archives: Vec::new(), linked: Vec::new(), wanted: Vec::new() }
    }

    /// In a folder apart first: a rustc that runs meanwhile sees all of a session or nothing. Each archive
    /// has one of its own there, as when restoring: tar guards against the links of the same archive alone.
    fn unpack(&self, program: &OsStr) {
        // Somebody may have taken the target folder away.
        if !self.folder.is_dir() {
            return;
        }
        let _ = fs::remove_dir_all(self.staging);
        let parts: Vec<PathBuf> =
            (0..self.archives.len()).map(|index| self.staging.join(index.to_string())).collect();
        let running: Vec<io::Result<Child>> = parts
            .iter()
            .zip(&self.archives)
            .map(|(part, archive)| self.start(archive, part, program))
            .collect();
        for child in running.into_iter().flatten() {
            let _ = child.wait_with_output();
        }
        for wanted in &self.wanted {
            self.place(Path::new(wanted), &parts);
        }
        let _ = fs::remove_dir_all(self.staging);
    }

    /// An archive that has none of what is wanted makes tar fail, so its exit code says nothing.
    fn start(&self, archive: &OsStr, into: &Path, program: &OsStr) -> io::Result<Child> {
        fs::create_dir_all(into)?;
        let mut command = Command::new("tar");
        command
            .arg("-xf")
            .arg(archive)
            .args(["-b", TAR_RECORD])
            .arg("-C")
            .arg(into)
            .arg("--no-same-owner");
        command.arg("--use-compress-program").arg(program);
        command.arg("--").args(&self.linked).args(&self.wanted);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    }

    /// What is there is of a compilation in this job, and newer.
    fn place(&self, wanted: &Path, parts: &[PathBuf]) {
        let (whole, to) = (self.staging.join("whole").join(wanted), self.folder.join(wanted));
        let found: Vec<PathBuf> =
            parts.iter().map(|part| part.join(wanted)).filter(|from| is_folder(from)).collect();
        if found.is_empty() || to.exists() || found.iter().any(|from| !is_plain(from)) {
            return;
        }
        let merged = found.iter().try_for_each(|from| move_into(from, &whole));
        if merged.is_ok() && to.parent().map_or(true, |parent| fs::create_dir_all(parent).is_ok()) {
            let _ = fs::rename(whole, to);
        }
    }
}

fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).map_or(false, |facts| facts.is_dir())
}

/// rustc keeps files and folders there and nothing else.
fn is_plain(folder: &Path) -> bool {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(_) => return false,
    };
    entries.flatten().all(|entry| match entry.metadata() {
        Ok(facts) if facts.is_dir() => is_plain(&entry.path()),
        Ok(facts) => facts.is_file() && facts.mode() & SET_ID_BITS == 0,
        Err(_) => false,
    })
}

fn move_into(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if is_folder(&place) && is_folder(&entry.path()) {
            move_into(&entry.path(), &place)?;
        } else {
            fs::rename(entry.path(), place)?;
        }
    }
    Ok(())
}
