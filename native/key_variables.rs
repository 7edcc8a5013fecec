use super::*;

/// What sccache's keys of all crates hold of the environment, told once a job: `NAME=digest` lines. Six digits of
/// a digest tell that a value is another one, and no value; of what may be a secret, only that it is set is told.
pub fn tell_once(home: &Home) {
    let path = match home.record_file("sccache-variables") {
        Some(path) if !path.exists() => path,
        _ => return,
    };
    let mut lines: Vec<String> =
        env::vars_os().filter_map(|(name, value)| line(&name, &value)).collect();
    lines.sort();
    // Of compilations at once, one tells.
    if let Ok(mut file) = OpenOptions::new().write(true).create_new(true).open(path) {
        let _ = file.write_all(lines.concat().as_bytes());
    }
}

fn line(name: &OsStr, value: &OsStr) -> Option<String> {
    let name = name.to_str().filter(|name| is_in_keys(name))?;
    if may_be_secret(name) {
        return Some(format!("{}=0\n", name));
    }
    let digest = sha256::hex(&[value.to_string_lossy().as_bytes()]);
    Some(format!("{}={}\n", name, &digest[..6]))
}

/// Whoever reads the digest could try values; the address of a proxy may have a password in it.
fn may_be_secret(name: &str) -> bool {
    let words = ["TOKEN", "SECRET", "PASS", "PWD", "CREDENTIAL", "PROXY", "AUTH", "BEARER", "KEY"];
    words.iter().any(|word| name.contains(word))
}

/// sccache takes all of cargo's but these, and of those that cargo sets for a crate each crate has others.
fn is_in_keys(name: &str) -> bool {
    let left_out = ["CARGO_MAKEFLAGS", "CARGO_BUILD_JOBS", "CARGO_ENCODED_RUSTFLAGS"];
    let of_a_crate = [
        "CARGO_BIN_NAME",
        "CARGO_CRATE_NAME",
        "CARGO_PRIMARY_PACKAGE",
        "CARGO_RUSTC_CURRENT_DIR",
        "CARGO_SBOM_PATH",
        "CARGO_TARGET_TMPDIR",
        // We take them away before sccache sees them.
        "CARGO_INCREMENTAL",
        "CARGO_BUILD_INCREMENTAL",
    ];
    let groups = ["CARGO_REGISTRIES_", "CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_EXE_"];
    if name == "RUSTFLAGS" {
        return true; // by way of the arguments
    }
    name.starts_with("CARGO_")
        && !left_out.contains(&name)
        && !of_a_crate.contains(&name)
        && !groups.iter().any(|group| name.starts_with(group))
}
