//! Programs that `cargo install` made in earlier runs of this job: put back when the same command comes again,
//! and not before, so that until then the job finds what it would find without us. Cargo then sees that they are
//! installed, or that there is a newer version.

use super::*;
use config_files::cargo_home;
use kept_tool::Tool;
use std::os::unix::ffi::OsStrExt;
use std::process::Stdio;

/// Options by which a command installs elsewhere, from a folder, in any case, or not at all.
const SPECIAL: [&str; 14] = [
    "--",
    "--config",
    "--dry-run",
    "--force",
    "--help",
    "--index",
    "--install-path",
    "--list",
    "--manifest-path",
    "--no-track",
    "--path",
    "--root",
    "--self-install",
    "--settings",
];
/// The same among short options, alone or several in one word.
const SPECIAL_SHORT: [char; 5] = ['C', 'V', 'Z', 'f', 'h'];

/// Variables that change what is built: these, and those that go on with a `_`.
const VARIABLES: [&str; 34] = [
    "AR",
    "ARFLAGS",
    "AS",
    "BINDGEN",
    "CARGO_BUILD",
    "CARGO_ENCODED",
    "CARGO_HOST",
    "CARGO_INSTALL",
    "CARGO_PROFILE",
    "CARGO_REGISTRIES_CRATES_IO",
    "CARGO_TARGET",
    "CARGO_UNSTABLE",
    "CC",
    "CFLAGS",
    "CMAKE",
    "CPATH",
    "CPPFLAGS",
    "CXX",
    "CXXFLAGS",
    "C_INCLUDE_PATH",
    "LD",
    "LDFLAGS",
    "LIBCLANG",
    "LIBRARY_PATH",
    "LLVM_CONFIG",
    "MACOSX_DEPLOYMENT_TARGET",
    "OPENSSL",
    "PKG_CONFIG",
    "RUSTC",
    "RUSTFLAGS",
    "SDKROOT",
    "SQLITE",
    "VCPKG",
    "ZSTD",
];
/// They change where something is built, and how fast.
const WITHOUT_EFFECT: [&str; 3] =
    ["CARGO_BUILD_JOBS", "CARGO_BUILD_TARGET_DIR", "CARGO_TARGET_DIR"];

/// A command that installs programs where the job's are kept from.
pub struct Install {
    /// Stands for all that decides what it installs.
    request: String,
    /// Packages that were put back for it.
    placed: Vec<String>,
}

impl Install {
    /// For the record of the command.
    pub fn field(&self) -> String {
        let placed: Vec<String> = self.placed.iter().map(|name| quote(OsStr::new(name))).collect();
        format!(r#","install":{{"request":"{}","placed":[{}]}}"#, self.request, placed.join(","))
    }
}

/// `None` for every other command. Whatever fails, cargo installs as without us.
pub fn put_back(home: &Home, own_folder: &Path, args: &[OsString]) -> Option<Install> {
    let (plans, root) = (home.setting("tools")?, Path::new(home.setting("tools_root")?));
    if !is_plain_install(args) || root_of_command()? != root {
        return None;
    }
    let request = request(home.setting("tools_salt")?, own_folder, args)?;
    let plan = fs::read(Path::new(plans).join(&request)).unwrap_or_default();
    let tools = kept_tool::read(&plan);
    let placed = tools.iter().filter(|tool| tool.place(root)).map(Tool::name).collect();
    Some(Install { request, placed })
}

fn is_plain_install(args: &[OsString]) -> bool {
    let words: Vec<_> = args.iter().map(|arg| arg.to_string_lossy()).collect();
    let place = usize::from(words.first().map_or(false, |word| word.starts_with('+')));
    let subcommand = words.get(place).map(|word| word.as_ref());
    matches!(subcommand, Some("install" | "binstall"))
        && !words[place + 1..].iter().any(|word| is_special(word))
}

fn is_special(word: &str) -> bool {
    if word.starts_with("--") {
        return SPECIAL.contains(&word.split('=').next().unwrap_or(word));
    }
    word.starts_with('-') && word.contains(SPECIAL_SHORT)
}

/// Where the command installs, its configuration aside.
fn root_of_command() -> Option<PathBuf> {
    env::var_os("CARGO_INSTALL_ROOT").map(PathBuf::from).or_else(cargo_home)
}

/// By the arguments, the variables, the compiler and the user's own configuration, the only one that
/// `cargo install` reads.
fn request(salt: &str, own_folder: &Path, args: &[OsString]) -> Option<String> {
    let mut text = Vec::new();
    let mut add = |part: &[u8]| {
        text.extend_from_slice(part);
        text.push(0);
    };
    args.iter().for_each(|arg| add(arg.as_bytes()));
    let mut variables: Vec<_> = env::vars_os().filter(|(name, _)| is_of_build(name)).collect();
    variables.sort();
    for (name, value) in variables {
        add(b"");
        add(name.as_bytes());
        add(value.as_bytes());
    }
    add(&compiler(own_folder, args)?);
    for name in ["config", "config.toml"] {
        add(&fs::read(cargo_home()?.join(name)).unwrap_or_default());
    }
    Some(sha256::hex(&[salt.as_bytes(), &text])[..32].to_owned())
}

fn is_of_build(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    let plain = ["HOST_", "TARGET_"].iter().find_map(|one| name.strip_prefix(one)).unwrap_or(&name);
    let begins = |one: &str| {
        plain.strip_prefix(one).map_or(false, |rest| rest.is_empty() || rest.starts_with('_'))
    };
    !WITHOUT_EFFECT.contains(&plain) && VARIABLES.iter().any(|one| begins(one))
}

/// What `rustc -vV` says to this command.
fn compiler(own_folder: &Path, args: &[OsString]) -> Option<Vec<u8>> {
    let own = env::var_os("RUSTC").filter(|path| !path.is_empty());
    let rustc = own.or_else(|| find_real("rustc", own_folder).map(PathBuf::into_os_string))?;
    let toolchain = args.first().filter(|arg| arg.as_bytes().starts_with(b"+"));
    let mut command = Command::new(rustc);
    command.args(toolchain).arg("-vV").stdin(Stdio::null()).stderr(Stdio::null());
    command.output().ok().filter(|output| output.status.success()).map(|output| output.stdout)
}
