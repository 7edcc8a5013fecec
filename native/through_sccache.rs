use super::*;
use launcher::Unit;

/// sccache's exit code for its own trouble; rustc fails with 1 and 101.
const SCCACHE_FAILED: i32 = 2;
/// So many failures end the use of sccache for the rest of the job.
const FAILURES_ALLOWED: usize = 3;
/// What stands in the file of failures: one failure, or that the server is no more, which is as many as are allowed.
const FAILED: &str = "x";
const IDLE: &str = "idle";
const GONE: &str = "gone";

/// Returns only when sccache failed: the caller then starts the compiler itself.
pub fn compile(home: &Home, unit: &Unit, sccache: &str, args: &[OsString]) {
    let failures = Failures(home.record_file("sccache-failed"));
    if failures.are_enough() {
        return unit.note(home, "fallback", "sccache failed before in this job");
    }
    if is_gone(home) {
        failures.add(GONE);
        return unit.note(home, "fallback", reason_of(GONE));
    }
    key_variables::tell_once(home);
    unit.tell_flags(home);
    if let Some(log) = log_of_server(home) {
        let failures = failures.clone();
        idle_server::look_after(log, move || failures.add(IDLE));
    }
    let ended = process::run(&mut sccache_command(home, sccache, args));
    idle_server::look_no_more();
    // When the server ends, whoever ended it, the clients that wait for it compile by themselves.
    let without = why_without(home, &failures);
    let trouble = match ended {
        Ok(output) => match trouble_of(process::ending(&output.status)) {
            Some(trouble) => trouble,
            None => {
                match without {
                    Some(reason) => unit.note(home, "fallback", reason),
                    None => unit.note(home, "sccache", ""),
                }
                process::end_like(&output.status)
            }
        },
        Err(error) => format!("sccache did not start: {}", error),
    };
    failures.add(FAILED);
    unit.note(home, "fallback", without.unwrap_or(&trouble));
}

/// The failures of the whole job, in a file that all launchers write to.
#[derive(Clone)]
struct Failures(Option<PathBuf>);

impl Failures {
    fn text(&self) -> String {
        self.0.as_ref().and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default()
    }

    fn are_enough(&self) -> bool {
        self.text().len() >= FAILURES_ALLOWED
    }

    fn add(&self, what: &str) {
        if let Some(path) = &self.0 {
            let _ = OpenOptions::new()
                .append(true)
                .create(true)
                .open(path)
                .and_then(|mut file| file.write_all(what.as_bytes()));
        }
    }
}

fn reason_of(end: &str) -> &'static str {
    match end {
        IDLE => "the sccache server did nothing for ten seconds and was ended",
        _ => "the sccache server has ended",
    }
}

/// Why nothing came of a server that was there before; another launcher may have ended it.
fn why_without(home: &Home, failures: &Failures) -> Option<&'static str> {
    if failures.text().contains(IDLE) {
        return Some(reason_of(IDLE));
    }
    Some(reason_of(GONE)).filter(|_| is_gone(home))
}

/// As the server was told of it, letter by letter: it is known by that.
fn log_of_server(home: &Home) -> Option<PathBuf> {
    Some(Path::new(home.setting("records")?).parent()?.join("sccache.log"))
}

/// Nobody else knows the settings of its store: one that a client started would keep things elsewhere.
fn is_gone(home: &Home) -> bool {
    home.setting("sccache_once").is_some() && !answers(home)
}

fn answers(home: &Home) -> bool {
    #[cfg(unix)]
    if let Some(path) = home.setting("sccache_socket") {
        return std::os::unix::net::UnixStream::connect(path).is_ok();
    }
    let port = home.setting("sccache_port").and_then(|port| port.parse::<u16>().ok());
    port.map_or(true, |port| std::net::TcpStream::connect(("127.0.0.1", port)).is_ok())
}

fn sccache_command(home: &Home, sccache: &str, args: &[OsString]) -> Command {
    let mut command = command(OsStr::new(sccache), args);
    watching::switch_on(home, &mut command);
    let settings = [
        ("sccache_conf", "SCCACHE_CONF"),
        ("sccache_socket", "SCCACHE_SERVER_UDS"),
        // Windows has no sockets with a path.
        ("sccache_port", "SCCACHE_SERVER_PORT"),
    ];
    for (key, variable) in settings {
        if let Some(value) = home.setting(key) {
            command.env(variable, value);
        }
    }
    // Of a server that this client has to start because the job's own died. Several clients may
    // start one at once: the losers must end by themselves.
    command.env("SCCACHE_IDLE_TIMEOUT", "600");
    // sccache refuses to work while one of these is 1. Cargo has put its answer into the
    // arguments already; the variable itself means nothing to rustc.
    command.env_remove("CARGO_INCREMENTAL").env_remove("CARGO_BUILD_INCREMENTAL");
    command
}

fn trouble_of(ending: process::Ending) -> Option<String> {
    match ending {
        process::Ending::Code(SCCACHE_FAILED) => {
            Some(format!("sccache exited with {}", SCCACHE_FAILED))
        }
        process::Ending::Signal(signal) if !process::is_cancellation(signal) => {
            Some(format!("sccache was ended by signal {}", signal))
        }
        _ => None,
    }
}
