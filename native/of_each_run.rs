//! Names of variables, for the shim and the watcher.

/// Variables of each run or machine. They count where a program asks for one of them by its name.
const PREFIXES: [&str; 11] = [
    "ACTIONS_",
    "AGENT_",
    "DBUS_",
    "FAST_CARGO_",
    "GITHUB_",
    "INPUT_",
    "JOURNAL_",
    "RUNNER_",
    "RUSTUP_",
    "SYSTEMD_",
    "XDG_",
];
/// The same behind `CARGO_`: what cargo sets for what it starts, and its own settings, which it goes by itself. Others
/// are the project's.
const OF_CARGO: [&str; 23] = [
    "BIN_",
    "BUILD_",
    "CACHE_",
    "CFG_",
    "CRATE_",
    "ENCODED_",
    "FEATURE_",
    "HOME",
    "HTTP_",
    "INCREMENTAL",
    "INSTALL_",
    "LLVM_COV",
    "MAKE",
    "MANIFEST_",
    "NET_",
    "PKG_",
    "PRIMARY_",
    "PROFILE_",
    "REGISTR",
    "RUSTC_",
    "TARGET_",
    "TERM_",
    "UNSTABLE_",
];
const NAMES: [&str; 27] = [
    "_",
    "CARGO",
    "COLUMNS",
    "HOME",
    "HOSTNAME",
    "INVOCATION_ID",
    "ImageOS",
    "ImageVersion",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "LINES",
    "LOGNAME",
    "MAKEFLAGS",
    "MAKELEVEL",
    "MFLAGS",
    "NUM_JOBS",
    "OLDPWD",
    "OUT_DIR",
    "PATH",
    "PWD",
    "RUST_RECURSION_COUNT",
    "SHLVL",
    "TEMP",
    "TERM",
    "TMP",
    "TMPDIR",
    "USER",
];

/// Of an environment, in which one of these does not count, whatever the order of its entries (`NAME=value`).
pub fn add_to_mark(mark: u64, entry: &[u8]) -> u64 {
    let name = entry.split(|byte| *byte == b'=').next().unwrap_or(entry);
    if is_of_each_run(name) {
        return mark;
    }
    let add = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    mark ^ entry.iter().fold(0xcbf2_9ce4_8422_2325, add)
}

pub fn is_of_each_run(name: &[u8]) -> bool {
    let begins = |name: &[u8], all: &[&str]| all.iter().any(|it| name.starts_with(it.as_bytes()));
    NAMES.iter().any(|it| it.as_bytes() == name)
        || begins(name, &PREFIXES)
        || name.strip_prefix(b"CARGO_").map_or(false, |rest| begins(rest, &OF_CARGO))
}
