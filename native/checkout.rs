//! Which commit is checked out where cargo starts: read from git's own files, since nothing here may take a
//! millisecond. What cargo runs may change it before the job ends.

use super::*;

/// For the record of a command; nothing outside of git. `head` is empty where it cannot be read.
pub fn fields(folder: &Path) -> String {
    match folder.ancestors().find(|parent| parent.join(".git").exists()) {
        Some(root) => format!(
            r#","checkout":{},"head":{}"#,
            quote(root.as_os_str()),
            quote(OsStr::new(&head(root).unwrap_or_default())),
        ),
        None => String::new(),
    }
}

fn head(root: &Path) -> Option<String> {
    let folder = git_folder(root)?;
    let head = read_line(&folder.join("HEAD"))?;
    let name = match head.strip_prefix("ref: ") {
        Some(name) => name,
        None => return Some(head),
    };
    let common = match read_line(&folder.join("commondir")) {
        Some(path) => folder.join(path),
        None => folder,
    };
    read_line(&common.join(name)).or_else(|| packed(&common.join("packed-refs"), name))
}

/// `.git` is a file in worktrees and submodules, which names the folder.
fn git_folder(root: &Path) -> Option<PathBuf> {
    let path = root.join(".git");
    if path.is_dir() {
        return Some(path);
    }
    Some(root.join(read_line(&path)?.strip_prefix("gitdir: ")?))
}

fn read_line(path: &Path) -> Option<String> {
    Some(fs::read_to_string(path).ok()?.trim_end().to_owned())
}

fn packed(path: &Path, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.split(' ').nth(1) == Some(name))?;
    Some(line.split(' ').next()?.to_owned())
}
