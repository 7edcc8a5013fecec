//! Programs by their names, and where they lie.

use super::*;

/// Where a shell looks when PATH is not set, as in a step that clears its environment.
pub const DEFAULT_PATH: &str = "/usr/local/bin:/usr/bin:/bin";

const SUFFIX: &str = ".exe";

/// `rustc` of `/usr/bin/rustc` and of `C:\rust\rustc.exe`.
pub fn program_name(path: &OsStr) -> String {
    let name = Path::new(path).file_name().unwrap_or(path).to_string_lossy().into_owned();
    // Linux says so of a running program that was replaced by a new copy.
    let name = name.strip_suffix(" (deleted)").unwrap_or(&name);
    without_suffix(name).to_owned()
}

/// Whoever looks for programs on Windows may spell names as it likes: Python's `shutil.which` starts `cargo.EXE`.
fn without_suffix(name: &str) -> &str {
    let at = name.len().saturating_sub(SUFFIX.len());
    match name.get(at..) {
        Some(end) if end.eq_ignore_ascii_case(SUFFIX) => &name[..at],
        _ => name,
    }
}

/// Windows calls `CARGO` and `cargo` one name.
pub fn is_same_name(one: &str, other: &str) -> bool {
    one == other || (cfg!(windows) && one.eq_ignore_ascii_case(other))
}

/// The first program of that name on PATH that is not one of fast-cargo's.
pub fn find_real(program: &str, own_folder: &Path) -> Option<PathBuf> {
    let own = fs::canonicalize(own_folder).ok();
    // Another checkout's wrappers may be on PATH too: two of them would start each other for ever.
    let is_ours = |folder: &Path| {
        ["../rustc-wrapper", "../rustc-wrapper.exe"].iter().any(|name| folder.join(name).exists())
            || fs::canonicalize(folder).ok() == own
    };
    let path = env::var_os("PATH").unwrap_or_else(|| DEFAULT_PATH.into());
    let folders: Vec<PathBuf> = env::split_paths(&path)
        .map(|folder| if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder })
        .collect();
    let found = folders
        .iter()
        .find(|folder| process::is_program(&program_in(folder, program)) && !is_ours(folder))?;
    Some(program_in(found, program))
}

pub fn program_in(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{}{}", program, env::consts::EXE_SUFFIX))
}

pub fn command(program: &OsStr, args: &[OsString]) -> Command {
    let mut command = Command::new(program);
    command.args(args);
    command
}
