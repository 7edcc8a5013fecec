use super::*;

/// Set for cargo and all it starts: only the outermost command is recorded. Its value tells which variables there were.
pub const OUTERMOST: &str = "FAST_CARGO_COMMAND";

pub fn run(home: &Home, own_folder: &Path, args: Vec<OsString>) -> ! {
    let cargo = match find_real("cargo", own_folder) {
        Some(cargo) => cargo.into_os_string(),
        None => give_up("there is no other cargo on PATH"),
    };
    incremental::adjust(home, &args);
    // Before nested commands too: the program that starts one may have written sources.
    if subcommand::may_build(&args) {
        replaced::bring_back(home);
        strangers::renew_beside(home);
        evidence::look(home, &args);
        copies::forget(home, &args);
        environment::note(home, &args);
    } else {
        evidence::put_back_to_clean(home, &args);
    }
    late_inputs::touch(home);
    if env::var_os(OUTERMOST).is_some() {
        process::exec(watched(home, &cargo, &args));
    }
    let timings = timings::plan(&args, home.setting("timings") == Some("1"));
    let install = kept_tools::put_back(home, own_folder, &args);
    let record = match Record::start(home, &args, timings.given(), install) {
        Some(record) => record,
        None => process::exec(watched(home, &cargo, &args)),
    };
    let mut command = watched(home, &cargo, &timings.apply(args));
    match process::run(&mut command) {
        Ok(output) => {
            access_times::mark_unread(home);
            replaced::put_aside(home, UNIX_EPOCH + record.since_epoch);
            record.end(process::ending(&output.status));
            process::end_like(&output.status)
        }
        Err(error) => {
            record.end(process::Ending::Code(127));
            give_up(&format!("{} did not start: {}", cargo.to_string_lossy(), error))
        }
    }
}

fn watched(home: &Home, cargo: &OsStr, args: &[OsString]) -> Command {
    let mut command = command(cargo, args);
    watching::switch_on(home, &mut command);
    command.env(OUTERMOST, environment::mark());
    command
}

/// The record file of one command.
struct Record {
    path: PathBuf,
    since_epoch: Duration,
    began: Instant,
}

impl Record {
    /// Writes the first line; `None` when there is nowhere to write it.
    fn start(
        home: &Home,
        args: &[OsString],
        timings: bool,
        install: Option<kept_tools::Install>,
    ) -> Option<Record> {
        let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        let pid = std::process::id();
        let name = format!("cargo-{}-{}.jsonl", since_epoch.as_nanos(), pid);
        let path = home.record_file(&name)?;
        let line = format!(
            concat!(
                r#"{{"event":"start","pid":{},"args":[{}],"cwd":{},"startMs":{},"#,
                r#""timings":{},"targetDirVariable":{}{}{}}}"#
            ),
            pid,
            args.iter().map(|arg| quote(arg)).collect::<Vec<_>>().join(","),
            quote(env::current_dir().unwrap_or_default().as_os_str()),
            milliseconds(since_epoch),
            timings,
            quote(&target_dir_variable()),
            checkout::fields(&env::current_dir().unwrap_or_default()),
            install.map_or(String::new(), |install| install.field()),
        );
        append(&path, &line).ok()?;
        Some(Record { path, since_epoch, began: Instant::now() })
    }

    fn end(&self, ending: process::Ending) {
        let (code, signal) = match ending {
            process::Ending::Code(code) => (code.to_string(), "null".to_owned()),
            process::Ending::Signal(signal) => ("null".to_owned(), signal.to_string()),
        };
        let cpu = process::time_of_children()
            .map_or(String::new(), |time| format!(r#","cpuMs":{}"#, milliseconds(time)));
        let line = format!(
            r#"{{"event":"end","endMs":{},"exitCode":{},"signal":{}{}}}"#,
            milliseconds(self.since_epoch + self.began.elapsed()),
            code,
            signal,
            cpu,
        );
        let _ = append(&self.path, &line);
    }
}

fn target_dir_variable() -> OsString {
    env::var_os("CARGO_TARGET_DIR")
        .or_else(|| env::var_os("CARGO_BUILD_TARGET_DIR"))
        .unwrap_or_default()
}
