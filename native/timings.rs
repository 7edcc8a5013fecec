//! Where `--timings` may go. An alias must never get it: it would reach the alias's own program.

use super::*;

/// Cargo does not let aliases replace these.
const BUILT_IN: [&str; 10] =
    ["build", "check", "test", "run", "bench", "rustc", "rustdoc", "doc", "install", "fix"];
/// These take it too, but an alias of that name goes before them.
const REPLACEABLE: [&str; 6] = ["clippy", "b", "c", "t", "r", "d"];
const FLAGS: [&str; 6] = ["-q", "--verbose", "--quiet", "--frozen", "--locked", "--offline"];
const OPTIONS: [&str; 4] = ["--color", "--config", "-C", "-Z"];
/// Options after the subcommand that make cargo do something else than build.
const NO_BUILD: [&str; 7] =
    ["--help", "-h", "--version", "-V", "--list", "--unit-graph", "--build-plan"];

pub struct Plan {
    insert_at: Option<usize>,
    by_user: bool,
}

impl Plan {
    pub fn given(&self) -> bool {
        self.by_user || self.insert_at.is_some()
    }

    pub fn apply(&self, mut args: Vec<OsString>) -> Vec<OsString> {
        if let Some(position) = self.insert_at {
            args.insert(position, "--timings".into());
        }
        args
    }
}

pub fn plan(args: &[OsString], wanted: bool) -> Plan {
    let args: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or("")).collect();
    let cargos: Vec<&str> = args.iter().copied().take_while(|arg| *arg != "--").collect();
    let by_user = cargos.iter().any(|arg| *arg == "--timings" || arg.starts_with("--timings="));
    let builds = wanted && !by_user && !cargos.iter().any(|arg| NO_BUILD.contains(arg));
    let subcommand = if builds { subcommand(&cargos) } else { None };
    Plan { insert_at: subcommand.map(|position| position + 1), by_user }
}

/// Where the subcommand stands, if it is one that takes `--timings`.
fn subcommand(args: &[&str]) -> Option<usize> {
    let named = args.first().and_then(|arg| arg.strip_prefix('+'));
    let variable = env::var("RUSTUP_TOOLCHAIN").ok().filter(|name| !name.is_empty());
    let told = named.or_else(|| variable.as_deref());
    if told.map_or_else(may_choose_before_1_60, is_before_1_60) {
        return None;
    }
    let start = usize::from(named.is_some());
    let position = start + global_options(&args[start..])?;
    let name = args[position];
    let plain = || !args[..position].iter().any(|arg| is_alias_relevant(arg));
    let takes_it =
        BUILT_IN.contains(&name) || (REPLACEABLE.contains(&name) && plain() && !may_be_alias(name));
    takes_it.then_some(position)
}

/// How many arguments stand before the subcommand; `None` when one of them is not known.
fn global_options(args: &[&str]) -> Option<usize> {
    let mut position = 0;
    loop {
        let arg = args.get(position)?;
        position += match arg {
            _ if !arg.starts_with('-') => return Some(position),
            _ if FLAGS.contains(arg) || arg.trim_end_matches('v') == "-" => 1,
            _ if OPTIONS.contains(arg) => 2,
            _ if is_option_with_value(arg) => 1,
            _ => return None,
        };
    }
}

/// `--color=always`, `-Zunstable-options`.
fn is_option_with_value(arg: &str) -> bool {
    OPTIONS.iter().any(|option| match arg.strip_prefix(option) {
        Some(value) => !option.starts_with("--") || value.starts_with('='),
        None => false,
    })
}

/// Both can bring in an alias that no file on the way up from here shows.
fn is_alias_relevant(arg: &str) -> bool {
    arg.starts_with("--config") || arg.starts_with("-C")
}

/// Where rustup finds the toolchain of a command that names none; main knows only the one that was in force then.
fn may_choose_before_1_60() -> bool {
    let here = env::current_dir().unwrap_or_default();
    let home = config_files::home_by("RUSTUP_HOME", ".rustup");
    let on_the_way = here
        .ancestors()
        .flat_map(|folder| vec![folder.join("rust-toolchain"), folder.join("rust-toolchain.toml")]);
    on_the_way.chain(home.map(|home| home.join("settings.toml"))).any(|path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let lines = text.lines().filter_map(|line| line.split('#').next());
        let mut words = lines.flat_map(|line| line.split(|c: char| c.is_whitespace() || c == '"'));
        words.any(is_before_1_60)
    })
}

/// `--timings` was unstable until then.
fn is_before_1_60(toolchain: &str) -> bool {
    if ["nightly-201", "nightly-2020", "nightly-2021"].iter().any(|old| toolchain.starts_with(old))
    {
        return true;
    }
    let minor = toolchain.strip_prefix("1.").unwrap_or("");
    let digits = minor.split(|character: char| !character.is_ascii_digit()).next();
    let minor: Option<u32> = digits.and_then(|digits| digits.parse().ok());
    matches!(minor, Some(minor) if minor < 60)
}

/// What our own config begins with, and its line for the file beside the wrappers, which has settings alone.
const OUR_MARKER: &str = "# Written by fast-cargo for this job; removed when the job ends.";
const OUR_INCLUDE: &str = "include = [ \"fast-cargo/newer-cargo.toml\" ]";

/// Reads no TOML: a file that includes others, or mentions `alias` and has a line that may set that name, says yes.
fn may_be_alias(name: &str) -> bool {
    let variable = format!("CARGO_ALIAS_{}", name.to_uppercase());
    env::var_os(variable).is_some() || config_files::paths().any(|path| may_set_alias(&path, name))
}

fn may_set_alias(config: &Path, name: &str) -> bool {
    match fs::read(config) {
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes);
            let ours = text.lines().next() == Some(OUR_MARKER);
            let mut lines = text.lines().filter(|line| !(ours && *line == OUR_INCLUDE));
            lines.any(|line| line.contains("include"))
                || (text.contains("alias") && text.lines().any(|line| may_set(line, name)))
        }
        Err(_) => false,
    }
}

/// Whether the name is a key there, perhaps in quotes or behind `alias.`; a value that ends in it counts as well.
fn may_set(line: &str, name: &str) -> bool {
    line.split(name).skip(1).any(|rest| {
        rest.starts_with(['=', '"', '\''])
            || (rest.starts_with(char::is_whitespace) && rest.contains('='))
    })
}
