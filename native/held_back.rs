//! Incremental data that the restore did not unpack, because nothing had changed its crates.

use super::*;
use std::os::unix::ffi::OsStrExt;
use std::process::{Child, Stdio};

/// As in `src/snapshot/archive.ts`.
const TAR_RECORD: &str = "128";

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

    /// In a folder apart first: a rustc that runs meanwhile sees all of a session or nothing.
    fn unpack(&self, program: &OsStr) {
        // Somebody may have taken the target folder away.
        if !self.folder.is_dir() || fs::create_dir_all(self.staging).is_err() {
            return;
        }
        let running: Vec<io::Result<Child>> =
            self.archives.iter().map(|archive| self.start(archive, program)).collect();
        for child in running.into_iter().flatten() {
            let _ = child.wait_with_output();
        }
        self.place();
        let _ = fs::remove_dir_all(self.staging);
    }

    /// An archive that has none of what is wanted makes tar fail, so its exit code says nothing.
    fn start(&self, archive: &OsStr, program: &OsStr) -> io::Result<Child> {
        let mut command = Command::new("tar");
        command
            .arg("-xf")
            .arg(archive)
            .args(["-b", TAR_RECORD])
            .arg("-C")
            .arg(self.staging)
            .arg("--no-same-owner");
        command.arg("--use-compress-program").arg(program);
        command.args(&self.linked).args(&self.wanted);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    }

    fn place(&self) {
        for wanted in &self.wanted {
            let (from, to) = (self.staging.join(wanted), self.folder.join(wanted));
            // What is there is of a compilation in this job, and newer.
            if from.is_dir() && !to.exists() {
                let _ = to.parent().map(fs::create_dir_all);
                let _ = fs::rename(from, to);
            }
        }
    }
}
