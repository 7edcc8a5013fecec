//! Cargo's config files that count for a command: those from its folder upwards, and that of CARGO_HOME.

use super::*;

const MOST_BYTES: u64 = 1_000_000;

/// Their texts and the arguments `--config`, each with the folder that relative paths in it start from.
pub fn texts(args: &[OsString]) -> Vec<(PathBuf, String)> {
    let here = env::current_dir().unwrap_or_default();
    let given = arguments(args).into_iter().map(|text| (here.clone(), text));
    let files = paths().filter_map(|path| {
        let text = read(&path)?;
        Some((path.parent()?.parent()?.to_owned(), text))
    });
    given.chain(files).collect()
}

/// Where they may be.
pub fn paths() -> impl Iterator<Item = PathBuf> {
    let here = env::current_dir().unwrap_or_default();
    let above: Vec<PathBuf> = here.ancestors().map(|folder| folder.join(".cargo")).collect();
    let folders = above.into_iter().chain(cargo_home());
    // Where both are, cargo takes the first; the other counts here too, for nothing but speed.
    folders.flat_map(|folder| [folder.join("config"), folder.join("config.toml")])
}

pub fn cargo_home() -> Option<PathBuf> {
    home_by("CARGO_HOME", ".cargo")
}

/// Of cargo or rustup: what the variable says, else a folder of the user's.
pub fn home_by(variable: &str, folder: &str) -> Option<PathBuf> {
    let own = env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from);
    own.or_else(|| {
        // Git's Bash sets HOME on Windows too, and neither looks at it there.
        let user = env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?;
        Some(PathBuf::from(user).join(folder))
    })
}

fn read(path: &Path) -> Option<String> {
    let facts = fs::metadata(path).ok()?;
    if !facts.is_file() || facts.len() > MOST_BYTES {
        return None;
    }
    fs::read_to_string(path).ok()
}

/// Each is a file that exists, else TOML.
fn arguments(args: &[OsString]) -> Vec<String> {
    let own = args.iter().take_while(|arg| *arg != "--").map(|arg| arg.to_string_lossy());
    let mut found = Vec::new();
    let mut is_next = false;
    for arg in own {
        let value = if is_next { Some(arg.as_ref()) } else { arg.strip_prefix("--config=") };
        if let Some(value) = value {
            found.push(read(Path::new(value)).unwrap_or_else(|| value.to_owned()));
        }
        is_next = !is_next && arg == "--config";
    }
    found
}
