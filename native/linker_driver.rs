use super::*;
use std::process::{Output, Stdio};

pub fn run(home: &Home, own_folder: &Path, args: Vec<OsString>) -> ! {
    if env::var_os("PATH").is_none() {
        env::set_var("PATH", DEFAULT_PATH); // gcc finds its own ld by it
    }
    let drivers = ["cc", "gcc", "clang"];
    let driver = match drivers.iter().find_map(|name| find_real(name, own_folder)) {
        Some(driver) => driver.into_os_string(),
        None => give_up("there is no C compiler to link with: no cc, gcc or clang on PATH"),
    };
    let output = match output_of(&args) {
        Some(output) if links(&args) => output,
        _ => process::exec(command(&driver, &args)),
    };
    let link = Link { home, output, began: Instant::now() };
    let folder = home.folder.join("ld");
    let linker = program_in(&folder, "ld");
    if linker.exists() {
        link.with_ours(&driver, &folder, &args);
    }
    // An empty folder is a choice; a link to nowhere is a linker that a step has taken away.
    let gone = fs::read_link(&linker).ok().map(|to| format!("{} is gone", to.to_string_lossy()));
    link.with_default(&driver, &args, gone.as_deref())
}

struct Link<'a> {
    home: &'a Home,
    output: PathBuf,
    began: Instant,
}

impl Link<'_> {
    /// `-B` goes first: the first folder that holds an `ld.lld` wins, and rustc adds its own.
    fn with_ours(&self, driver: &OsStr, folder: &Path, args: &[OsString]) -> ! {
        let mut prefix = OsString::from("-B");
        prefix.push(folder);
        let mut ours = Command::new(driver);
        ours.arg(prefix).args(args).stdout(Stdio::piped()).stderr(Stdio::piped());
        let trouble = match process::run(&mut ours) {
            Ok(output) if is_final(&output) => {
                replay(&output);
                self.end(&output, "ours", None)
            }
            Ok(output) => last_line(&output.stderr),
            Err(error) => error.to_string(),
        };
        // What ours said is dropped: if the default fails too, its own words are the result.
        self.with_default(driver, args, Some(&trouble))
    }

    fn with_default(&self, driver: &OsStr, args: &[OsString], trouble: Option<&str>) -> ! {
        match process::run(&mut command(driver, args)) {
            Ok(output) => self.end(&output, "default", trouble),
            Err(error) => {
                give_up(&format!("{} did not start: {}", driver.to_string_lossy(), error))
            }
        }
    }

    /// `trouble` is what our linker said before the default one did its work.
    fn end(&self, output: &Output, linker: &str, trouble: Option<&str>) -> ! {
        if output.status.success() {
            let reason = trouble.map(|trouble| quote(OsStr::new(trouble)));
            let line = format!(
                r#"{{"output":{},"ms":{},"linker":"{}","fallback":{}{}}}"#,
                quote(self.output.as_os_str()),
                milliseconds(self.began.elapsed()),
                linker,
                trouble.is_some(),
                reason.map_or(String::new(), |reason| format!(r#","reason":{}"#, reason)),
            );
            self.home.record("links.jsonl", &line);
        }
        process::end_like(&output.status)
    }
}

/// A cancelled job must not begin the same link once more.
fn is_final(output: &Output) -> bool {
    match process::ending(&output.status) {
        process::Ending::Code(code) => code == 0,
        process::Ending::Signal(signal) => process::is_cancellation(signal),
    }
}

fn replay(output: &Output) {
    let _ = io::stdout().write_all(&output.stdout).and_then(|()| io::stdout().flush());
    let _ = io::stderr().write_all(&output.stderr);
}

fn last_line(stderr: &[u8]) -> String {
    let text = String::from_utf8_lossy(stderr);
    let line = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("");
    line.trim().chars().take(300).collect()
}

fn links(args: &[OsString]) -> bool {
    !args.iter().any(|arg| ["-c", "-S", "-E"].iter().any(|option| arg == option))
}

/// The value of `-o`, made absolute; rustc writes a command line that is too long into a file.
fn output_of(args: &[OsString]) -> Option<PathBuf> {
    let listed = |arg: &OsString| {
        // Its arguments need not be Unicode; the one we look for is, or is shown as well as can be.
        let bytes = fs::read(arg.to_str()?.strip_prefix('@')?).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        value_of_o(&text.lines().map(|line| unquote(line).into()).collect::<Vec<_>>())
    };
    let output = value_of_o(args).or_else(|| args.iter().find_map(listed))?;
    Some(env::current_dir().unwrap_or_default().join(output))
}

fn value_of_o(args: &[OsString]) -> Option<OsString> {
    let separate = args.iter().position(|arg| arg == "-o");
    separate.and_then(|position| args.get(position + 1).cloned())
}

/// Undoes the quotes and backslashes of a response file's line.
fn unquote(line: &str) -> String {
    let inner = line.strip_prefix('"').and_then(|line| line.strip_suffix('"')).unwrap_or(line);
    let mut characters = inner.chars();
    let mut text = String::new();
    while let Some(character) = characters.next() {
        text.push(if character == '\\' { characters.next().unwrap_or('\\') } else { character });
    }
    text
}
