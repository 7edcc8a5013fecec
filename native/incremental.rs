//! Incremental compilation in jobs that carry its data from run to run.

use super::*;

const VARIABLE: &str = "CARGO_INCREMENTAL";
const RELEASE_COMMANDS: [&str; 2] = ["bench", "install"];

/// Toolchain actions export 0, which beats the config. Builds for release keep it: incremental
/// code is slower code.
pub fn adjust(home: &Home, args: &[OsString]) {
    let mode = match home.setting("incremental") {
        Some(mode) => mode,
        None => return,
    };
    let current = env::var_os(VARIABLE);
    if mode == "dev" && is_release(home, args) {
        if current.is_none() {
            env::set_var(VARIABLE, "0");
        }
    } else if current.map_or(false, |value| value == "0") {
        env::remove_var(VARIABLE);
    }
}

fn is_release(home: &Home, args: &[OsString]) -> bool {
    let words: Vec<&str> =
        args.iter().map(|arg| arg.to_str().unwrap_or("")).take_while(|arg| *arg != "--").collect();
    let named = words.iter().enumerate().find_map(|(position, arg)| match *arg {
        "--profile" | "--cargo-profile" => words.get(position + 1).copied(),
        _ => arg.strip_prefix("--profile=").or_else(|| arg.strip_prefix("--cargo-profile=")),
    });
    if let Some(profile) = named {
        let others = home.setting("release_profiles").unwrap_or("");
        return ["release", "bench"].contains(&profile)
            || others.split(',').any(|other| other == profile);
    }
    let subcommand = subcommand::of(args);
    words.iter().any(|arg| *arg == "--release" || *arg == "-r")
        || (subcommand.map_or(false, |name| RELEASE_COMMANDS.contains(&name.as_ref()))
            && !words.contains(&"--debug"))
}
