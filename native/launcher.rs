use super::*;

/// Their linker inputs are unknown to sccache, so it caches none of them.
const LINKED: [&str; 5] = ["bin", "dylib", "cdylib", "proc-macro", "test"];
/// What rustc makes of a crate at most that is not incremental. It cuts incremental ones into 256 object
/// files, so that an edit has few of them made anew; in a small crate, making them costs more than that saves.
const FEWER_OBJECTS: &str = "codegen-units=16";

pub fn run(home: &Home, args: Vec<OsString>) -> ! {
    let (compiler, rest) = match args.split_first() {
        Some((compiler, rest)) => (compiler, rest),
        None => give_up("rustc-wrapper is started by cargo, with the compiler's command line"),
    };
    let unit = Unit::of(compiler, rest);
    if unit.is_probe() {
        process::exec(command(compiler, rest));
    }
    if let Some(outputs) = unit.outputs_of_build_script() {
        leaves::make_room(home, outputs);
    }
    if unit.makes_needless_data(home) {
        let rest = without_incremental(rest);
        compile(home, &Unit::of(compiler, &rest), compiler, &rest)
    }
    if unit.is_cut_too_fine(home) {
        let fewer = ["-C".into(), FEWER_OBJECTS.into()];
        compile(home, &unit, compiler, &[rest, &fewer].concat())
    }
    compile(home, &unit, compiler, rest)
}

fn compile(home: &Home, unit: &Unit, compiler: &OsStr, rest: &[OsString]) -> ! {
    match (unit.why_direct(home), home.setting("sccache")) {
        (None, Some(sccache)) => {
            let args = [&[compiler.to_owned()], rest].concat();
            through_sccache::compile(home, unit, sccache, &args);
        }
        (reason, _) => unit.note(home, "direct", &reason.unwrap_or_default()),
    }
    let mut command = command(compiler, rest);
    watching::switch_on(home, &mut command);
    process::exec(command)
}

/// The output has the same name either way, and cargo counts it as fresh.
fn without_incremental(args: &[OsString]) -> Vec<OsString> {
    let begins = |arg: &OsString, with: &str| arg.to_string_lossy().starts_with(with);
    let mut left = Vec::new();
    let mut args = args.iter().peekable();
    while let Some(arg) = args.next() {
        if arg == "-C" && args.peek().map_or(false, |value| begins(value, "incremental=")) {
            args.next();
        } else if !begins(arg, "-Cincremental=") {
            left.push(arg.clone());
        }
    }
    left
}

/// One start of the compiler.
pub struct Unit {
    wrapper: Option<String>,
    args: Vec<String>,
    in_file: bool,
}

impl Unit {
    fn of(compiler: &OsStr, rest: &[OsString]) -> Unit {
        let name = program_name(compiler);
        let args: Vec<String> = rest.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
        let in_file = args.iter().any(|arg| arg.starts_with('@'));
        Unit { wrapper: Some(name).filter(|name| name != "rustc"), args: spread(args), in_file }
    }

    /// Cargo and build scripts ask the compiler many things besides compiling.
    fn is_probe(&self) -> bool {
        let asks = ["-vV", "-Vv", "-V", "--version", "-"];
        self.args.is_empty()
            || self.args.iter().any(|arg| {
                asks.contains(&arg.as_str()) || arg == "--print" || arg.starts_with("--print=")
            })
    }

    /// Cargo names build scripts so, after their files.
    fn outputs_of_build_script(&self) -> Option<&Path> {
        let is_one = self.values("--crate-name").iter().any(|it| it.starts_with("build_script_"));
        self.values("--out-dir").into_iter().find(|_| is_one).map(Path::new)
    }

    fn values(&self, option: &str) -> Vec<&str> {
        let mut values = Vec::new();
        for (position, arg) in self.args.iter().enumerate() {
            match arg.strip_prefix(option) {
                Some("") => values.extend(self.args.get(position + 1).map(String::as_str)),
                Some(value) => values.extend(value.strip_prefix('=')),
                None => (),
            }
        }
        values
    }

    fn crate_types(&self) -> Vec<&str> {
        if self.args.iter().any(|arg| arg == "--test") {
            return vec!["test"];
        }
        let types: Vec<&str> =
            self.values("--crate-type").into_iter().flat_map(|list| list.split(',')).collect();
        if types.is_empty() {
            return vec!["bin"]; // rustc's own default
        }
        types
    }

    fn is_incremental(&self) -> bool {
        self.has_option("incremental")
    }

    /// Whether `-C` gives an option that begins so.
    fn has_option(&self, beginning: &str) -> bool {
        self.args
            .iter()
            .any(|arg| arg.strip_prefix("-C").map_or(false, |option| option.starts_with(beginning)))
            || self.values("-C").iter().any(|value| value.starts_with(beginning))
    }

    /// In a job that saves nothing, incremental data is of no use to anybody where the snapshot has
    /// none to start from. The setting has the hashes that cargo gave to those units that it has some of.
    fn makes_needless_data(&self, home: &Home) -> bool {
        let restored = match home.setting("incremental_data") {
            Some(hashes) if self.is_incremental() && !self.in_file => hashes,
            _ => return false,
        };
        let named = self.values("-C").into_iter().find_map(|v| v.strip_prefix("extra-filename=-"));
        named.map_or(false, |hash| !restored.split(',').any(|known| known == hash))
    }

    /// Not where somebody names a number, nor where code is optimised.
    fn is_cut_too_fine(&self, home: &Home) -> bool {
        home.setting("fewer_objects").is_some()
            && self.is_incremental()
            && !["codegen-units=", "opt-level="].iter().any(|it| self.has_option(it))
            && self.root().map_or(false, sources::are_small)
    }

    /// The file that the crate begins with.
    fn root(&self) -> Option<&Path> {
        let is_root = |arg: &&String| arg.ends_with(".rs") && !arg.starts_with('-');
        self.args.iter().find(is_root).map(Path::new)
    }

    /// Why sccache cannot cache this; `None` when it can.
    fn why_direct(&self, home: &Home) -> Option<String> {
        if home.setting("sccache").is_none() {
            return Some("sccache off".to_owned());
        }
        if let Some(wrapper) = &self.wrapper {
            return Some(match wrapper.as_str() {
                "clippy-driver" => "clippy".to_owned(),
                _ => format!("wrapper {}", wrapper),
            });
        }
        if self.in_file {
            return Some("arguments in a file".to_owned());
        }
        if let Some(linked) = self.crate_types().iter().find(|kind| LINKED.contains(kind)) {
            return Some(format!("crate-type {}", linked));
        }
        self.is_incremental().then(|| "incremental".to_owned())
    }

    pub fn tell_flags(&self, home: &Home) {
        key_flags::tell(home, self.values("--crate-name").first().unwrap_or(&""), &self.args);
    }

    pub fn note(&self, home: &Home, via: &str, reason: &str) {
        let line = format!(
            r#"{{"crate":{},"type":{},"via":"{}","reason":{}{}}}"#,
            quote(OsStr::new(self.values("--crate-name").first().unwrap_or(&""))),
            quote(OsStr::new(&self.crate_types().join(","))),
            via,
            quote(OsStr::new(reason)),
            // A cargo that was called by its path, past our shim.
            if env::var_os(cargo_shim::OUTERMOST).is_none() { r#","unseen":true"# } else { "" },
        );
        home.record("rustc.jsonl", &line);
    }
}

/// Cargo moves a command line that is too long into a file, one argument a line.
fn spread(args: Vec<String>) -> Vec<String> {
    let mut spread = Vec::new();
    for arg in args {
        match arg.strip_prefix('@').and_then(|path| fs::read_to_string(path).ok()) {
            Some(text) => spread.extend(text.lines().map(str::to_owned)),
            None => spread.push(arg),
        }
    }
    spread
}
