//! One package that was installed in an earlier run.

use super::*;
use install_records::Records;
use std::os::unix::ffi::OsStrExt;

/// What was kept for a command, as `src/kept-tools/shim-plan.ts` writes it: fields that each end in NUL and begin
/// with what they are.
pub fn read(plan: &[u8]) -> Vec<Tool<'_>> {
    let mut tools: Vec<Tool> = Vec::new();
    for (kind, field) in plan.split(|byte| *byte == 0).filter_map(|field| field.split_first()) {
        match (kind, tools.last_mut()) {
            (b'>', _) => tools.push(Tool { package: field, ..Tool::default() }),
            (b'1', Some(tool)) => tool.line = field,
            (b'2', Some(tool)) => tool.record = field,
            (b'b', Some(tool)) => tool.binstall = field,
            (b'@', Some(tool)) => tool.programs.push((OsStr::from_bytes(field), Path::new(""))),
            (b'<', Some(tool)) => {
                if let Some(program) = tool.programs.last_mut() {
                    program.1 = Path::new(OsStr::from_bytes(field));
                }
            }
            _ => {}
        }
    }
    tools
}

#[derive(Default)]
pub struct Tool<'a> {
    pub package: &'a [u8],
    /// Its line in `.crates.toml`, its entry in `.crates2.json`, and what binstall wrote down; the last two may be
    /// empty.
    pub line: &'a [u8],
    pub record: &'a [u8],
    pub binstall: &'a [u8],
    /// The name of each program, and where it lies now.
    programs: Vec<(&'a OsStr, &'a Path)>,
}

impl Tool<'_> {
    pub fn name(&self) -> String {
        String::from_utf8_lossy(self.package).into_owned()
    }

    /// All of it or nothing, and over nothing that is there.
    pub fn place(&self, root: &Path) -> bool {
        let folder = root.join("bin");
        if self.programs.is_empty() || self.programs.iter().any(|(name, _)| is_taken(name, &folder))
        {
            return false;
        }
        // Before there is a program: cargo stops where one is that no record tells of.
        let mut records = match Records::open(root) {
            Some(records) if records.can_take(self) => records,
            _ => return false,
        };
        let copies = self.copy_to(&folder);
        let is_placed = copies.is_some() && records.add(self).is_ok() && self.link_in(&folder);
        if !is_placed {
            records.take_back();
        }
        for (name, _) in &self.programs {
            let _ = fs::remove_file(copy_of(name, &folder));
        }
        is_placed
    }

    /// Beside their places: what takes long, and may fail, is done before anything can be seen.
    fn copy_to(&self, folder: &Path) -> Option<()> {
        fs::create_dir_all(folder).ok()?;
        for (name, staged) in &self.programs {
            if !fs::symlink_metadata(staged).ok()?.is_file() {
                return None;
            }
            fs::copy(staged, copy_of(name, folder)).ok()?;
        }
        Some(())
    }

    /// A link, unlike a renamed file, takes no other's place.
    fn link_in(&self, folder: &Path) -> bool {
        for (count, (name, _)) in self.programs.iter().enumerate() {
            if fs::hard_link(copy_of(name, folder), folder.join(name)).is_err() {
                for (placed, _) in &self.programs[..count] {
                    let _ = fs::remove_file(folder.join(placed));
                }
                return false;
            }
        }
        true
    }
}

fn copy_of(name: &OsStr, folder: &Path) -> PathBuf {
    let mut copy = OsString::from(".fast-cargo-");
    copy.push(name);
    folder.join(copy)
}

/// There, or found on PATH: then the job has had it from somebody else.
fn is_taken(name: &OsStr, folder: &Path) -> bool {
    let path = env::var_os("PATH").unwrap_or_else(|| DEFAULT_PATH.into());
    let is_found = env::split_paths(&path).any(|folder| process::is_program(&folder.join(name)));
    is_found || fs::symlink_metadata(folder.join(name)).is_ok()
}
