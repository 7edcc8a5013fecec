use super::*;
use launcher::Unit;

/// sccache's exit code for its own trouble; rustc fails with 1 and 101.
const SCCACHE_FAILED: i32 = 2;
/// So many failures end the use of sccache for the rest of the job.
const FAILURES_ALLOWED: u64 = 3;
/// As many as that.
const LAST_FAILURE: &[u8] = b"xxx";
const IDLE: &str = "the sccache server did nothing for ten seconds and was ended";

/// Returns only when sccache failed: the caller then starts the compiler itself.
pub fn compile(home: &Home, unit: &Unit, sccache: &str, args: &[OsString]) {
    let failures = home.record_file("sccache-failed");
    let count = failures.as_deref().and_then(|path| fs::metadata(path).ok());
    if count.map_or(0, |file| file.len()) >= FAILURES_ALLOWED {
        return unit.note(home, "fallback", "sccache failed before in this job");
    }
    if is_gone(home) {
        mark(&failures, LAST_FAILURE);
        return unit.note(home, "fallback", "the sccache server has ended");
    }
    key_variables::tell_once(home);
    if let Some(log) =
        home.record_file("../sccache.log").and_then(|path| fs::canonicalize(path).ok())
    {
        let failures = failures.clone();
        idle_server::look_after(log, move || mark(&failures, LAST_FAILURE));
    }
    let trouble = match process::run(&mut sccache_command(home, sccache, args)) {
        Ok(output) => match trouble_of(process::ending(&output.status)) {
            Some(trouble) => trouble,
            None => {
                // Its client has compiled by itself then.
                match idle_server::was_ended() {
                    true => unit.note(home, "fallback", IDLE),
                    false => unit.note(home, "sccache", ""),
                }
                process::end_like(&output.status)
            }
        },
        Err(error) => format!("sccache did not start: {}", error),
    };
    if idle_server::was_ended() {
        return unit.note(home, "fallback", IDLE);
    }
    mark(&failures, b"x");
    unit.note(home, "fallback", &trouble);
}

fn mark(failures: &Option<PathBuf>, failed: &[u8]) {
    if let Some(path) = failures {
        let _ = OpenOptions::new()
            .append(true)
            .create(true)
            .open(path)
            .and_then(|mut file| file.write_all(failed));
    }
}

/// Nobody else knows the settings of its store: one that a client started would keep things elsewhere.
#[cfg(unix)]
fn is_gone(home: &Home) -> bool {
    match (home.setting("sccache_once"), home.setting("sccache_socket")) {
        (Some(_), Some(socket)) => std::os::unix::net::UnixStream::connect(socket).is_err(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_gone(_: &Home) -> bool {
    false
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
