//! What restored units read besides what cargo looks at: later steps may have changed it, or have other
//! variables. Each such unit is built anew then, once: what it reads from then on, cargo alone would miss too.

use super::identity::{self, Identities};
use super::*;
use std::cell::RefCell;
use std::collections::HashMap;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;

/// Commands that build nothing, so that their environment says nothing.
const NO_BUILDS: [&str; 25] = [
    "add",
    "audit",
    "clean",
    "deny",
    "fetch",
    "fmt",
    "generate-lockfile",
    "help",
    "info",
    "init",
    "locate-project",
    "login",
    "logout",
    "machete",
    "metadata",
    "new",
    "owner",
    "pkgid",
    "read-manifest",
    "remove",
    "search",
    "tree",
    "update",
    "vendor",
    "version",
];
/// What a unit that other variables were asked for was called before; see `hold`.
const HELD: &str = ".fast-cargo-held";
/// As `file_times::UNREAD`.
const UNREAD_SECONDS: i64 = 1;
/// How many packages a record names.
const NAMED: usize = 3;

pub fn may_build(args: &[OsString]) -> bool {
    let subcommand =
        args.iter().map(|arg| arg.to_string_lossy()).find(|arg| !arg.starts_with(['-', '+']));
    subcommand.map_or(false, |name| !NO_BUILDS.contains(&name.as_ref()))
}

/// Takes the units away whose facts are no longer what they were.
pub fn look(home: &Home, args: &[OsString]) {
    let list = home.setting("evidence").map(PathBuf::from);
    let restored = home.setting("restored_ns").and_then(|text| text.parse().ok());
    if let (Some(list), Some(restored)) = (list, restored) {
        let text = fs::read(&list).unwrap_or_default();
        let salt = home.setting("watch_salt").unwrap_or("").to_owned();
        let mut look = Look::at(&text, restored, salt, args);
        look.identities = Identities::beside(&list);
        look.judge(home, &list.with_extension("done"));
    }
}

struct Look<'a> {
    restored: i128,
    salt: String,
    left_out: Vec<&'a [u8]>,
    facts: Vec<(&'a [u8], &'a [u8])>,
    units: Vec<Unit<'a>>,
    /// Digests of this command's environment.
    variables: HashMap<Vec<u8>, String>,
    known: RefCell<HashMap<usize, bool>>,
    identities: Identities,
}

struct Unit<'a> {
    package: &'a [u8],
    facts: Vec<usize>,
    remains: Vec<&'a Path>,
}

impl<'a> Look<'a> {
    /// Pairs of fields, each ended by NUL, as `src/snapshot/judge/evidence-list.ts` writes them.
    fn at(text: &'a [u8], restored: i128, salt: String, args: &[OsString]) -> Look<'a> {
        let mut look = Look {
            restored,
            salt,
            left_out: Vec::new(),
            facts: Vec::new(),
            units: Vec::new(),
            variables: HashMap::new(),
            known: RefCell::new(HashMap::new()),
            identities: Identities::none(),
        };
        let fields: Vec<&[u8]> = text.split(|byte| *byte == 0).collect();
        for pair in fields.chunks_exact(2) {
            let (what, of) = (pair[0], pair[1]);
            match what.first() {
                Some(b'x') => look.left_out.push(of),
                Some(b'u') => look.units.push(Unit {
                    package: of,
                    facts: numbers(&what[1..]),
                    remains: Vec::new(),
                }),
                Some(b'-') => {
                    if let Some(unit) = look.units.last_mut() {
                        unit.remains.push(Path::new(OsStr::from_bytes(of)));
                    }
                }
                Some(_) => look.facts.push((what, of)),
                None => (),
            }
        }
        if look.facts.iter().any(|(what, _)| is_of_environment(what)) {
            let digests = environment::digests(&look.salt, args);
            look.variables = digests
                .into_iter()
                .map(|(name, digest)| (environment::bytes_of(&name), digest))
                .collect();
        }
        look
    }

    fn judge(&self, home: &Home, done: &Path) {
        let text = fs::read_to_string(done).unwrap_or_default();
        let settled: Vec<usize> = text.lines().filter_map(|line| line.parse().ok()).collect();
        let is_first = !done.exists();
        let mut gone = Vec::new();
        for (place, unit) in self.units.iter().enumerate() {
            if settled.contains(&place) {
                continue;
            }
            // Without us, cargo would not see either what changes between two builds of one job.
            if !is_first && unit.is_used() {
                let _ = append(done, &place.to_string());
                continue;
            }
            if let Some(fact) =
                unit.facts.iter().find(|fact| !self.is_of_variables(**fact) && !self.holds(**fact))
            {
                unit.remove();
                let _ = append(done, &place.to_string());
                gone.push((unit, *fact));
            } else if unit.is_built_anew() {
                let _ = append(done, &place.to_string());
            } else if unit.facts.iter().all(|fact| self.holds(*fact)) {
                unit.put_back();
            } else {
                unit.hold();
            }
        }
        // For the next command, that this one has looked.
        let _ = append(done, "");
        self.tell(home, &gone);
    }

    fn tell(&self, home: &Home, gone: &[(&Unit, usize)]) {
        if gone.is_empty() {
            return;
        }
        let show = |bytes: &[u8]| quote(OsStr::from_bytes(bytes));
        let mut packages: Vec<String> = gone.iter().map(|(unit, _)| show(unit.package)).collect();
        packages.dedup();
        packages.truncate(NAMED);
        let because = gone.first().map_or(String::new(), |(_, fact)| show(self.facts[*fact].1));
        let line = format!(
            r#"{{"units":{},"packages":[{}],"because":{}}}"#,
            gone.len(),
            packages.join(","),
            because
        );
        home.record("evidence.jsonl", &line);
        if let Some(list) = home.setting("held_back") {
            held_back::bring(Path::new(list));
        }
    }

    fn is_of_variables(&self, fact: usize) -> bool {
        self.facts.get(fact).map_or(false, |(what, _)| is_of_environment(what))
    }

    fn holds(&self, fact: usize) -> bool {
        if let Some(known) = self.known.borrow().get(&fact) {
            return *known;
        }
        let holds = self.facts.get(fact).map_or(false, |(what, of)| self.is_same(what, of));
        self.known.borrow_mut().insert(fact, holds);
        holds
    }

    fn is_same(&self, what: &[u8], of: &[u8]) -> bool {
        let (kind, value) = (what[0], String::from_utf8_lossy(&what[1..]).into_owned());
        if kind == b'p' {
            return first_on_path(of).as_bytes() == &what[1..];
        }
        if is_of_environment(what) {
            let key = if kind == b'e' { &b""[..] } else { of };
            return self.variables.get(key).map_or(value.is_empty(), |digest| *digest == value);
        }
        let path = Path::new(OsStr::from_bytes(of));
        if kind == b'i' {
            return link(path).as_bytes() == &what[1..];
        }
        let facts = match fs::metadata(path) {
            Ok(facts) => facts,
            // Git's own files need not be there.
            Err(_) => return kind == b'g' || value == "none",
        };
        // It cannot be set back, and when the restore ended all was as it is told here.
        let is_written = nanoseconds(facts.ctime(), facts.ctime_nsec()) > self.restored;
        if !is_written && !self.identities.is_other(of, &facts) {
            return true;
        }
        match kind {
            b'c' if facts.is_file() => {
                let mode = if facts.mode() & 0o100 == 0 { "" } else { "x" };
                fs::read(path).map_or(false, |bytes| sha256::hex(&[&bytes]) + mode == value)
            }
            b'l' if facts.is_dir() => {
                listing(path, &self.left_out).map_or(false, |digest| digest == value)
            }
            b'g' => false,
            _ => value == kind_of(&facts),
        }
    }
}

/// Of what a list asks of paths.
pub fn note_identities(list: &Path) {
    let text = fs::read(list).unwrap_or_default();
    let fields: Vec<&[u8]> = text.split(|byte| *byte == 0).collect();
    let of_paths = fields
        .chunks_exact(2)
        .filter(|pair| matches!(pair[0].first(), Some(b'c' | b'k' | b'l' | b'g')))
        .map(|pair| pair[1]);
    identity::note(list, of_paths);
}

fn is_of_environment(what: &[u8]) -> bool {
    matches!(what.first(), Some(b'v' | b'e' | b'p'))
}

fn numbers(text: &[u8]) -> Vec<usize> {
    String::from_utf8_lossy(text).split(',').filter_map(|number| number.parse().ok()).collect()
}

/// The program that this command's PATH leads to by a name; nothing where there is none.
fn first_on_path(name: &[u8]) -> OsString {
    let is_program = |path: &PathBuf| {
        fs::metadata(path).map_or(false, |facts| facts.is_file() && facts.mode() & 0o111 != 0)
    };
    let list = env::var_os("PATH").unwrap_or_default();
    let mut paths = env::split_paths(&list).map(|folder| folder.join(OsStr::from_bytes(name)));
    paths.find(is_program).map_or(OsString::new(), PathBuf::into_os_string)
}

/// Where a symlink leads, as `src/runner/observe.ts` says it.
fn link(path: &Path) -> OsString {
    fs::read_link(path).map_or(OsString::from("none"), PathBuf::into_os_string)
}

fn kind_of(facts: &fs::Metadata) -> &'static str {
    match (facts.is_dir(), facts.is_file()) {
        (true, _) => "folder",
        (_, true) => "file",
        _ => "other",
    }
}

/// As `src/runner/observe.ts` digests what is in a folder.
fn listing(folder: &Path, left_out: &[&[u8]]) -> Option<String> {
    let mut lines: Vec<Vec<u8>> = Vec::new();
    for entry in fs::read_dir(folder).ok()?.flatten() {
        if left_out.contains(&entry.path().as_os_str().as_bytes()) {
            continue;
        }
        let kind = match entry.file_type() {
            Ok(kind) if kind.is_symlink() => "symlink ",
            Ok(kind) if kind.is_dir() => "directory ",
            Ok(kind) if kind.is_file() => "file ",
            _ => "other ",
        };
        lines.push([kind.as_bytes(), entry.file_name().as_bytes()].concat());
    }
    lines.sort();
    Some(sha256::hex(&[&lines.join(&b'\n')]))
}

impl Unit<'_> {
    fn remove(&self) {
        for path in &self.remains {
            if path.is_dir() {
                let _ = fs::remove_dir_all(path);
            } else {
                let _ = fs::remove_file(path);
            }
        }
    }

    /// Another step may have the variables that it was built with: until then cargo does not see it.
    fn hold(&self) {
        for path in &self.remains {
            let _ = fs::rename(path, held(path));
        }
    }

    fn is_built_anew(&self) -> bool {
        self.remains.first().map_or(false, |folder| folder.exists() && held(folder).exists())
    }

    /// A cargo of this job has read its fingerprint: the restore gave that an old access time.
    fn is_used(&self) -> bool {
        let folder = match self.remains.first() {
            Some(folder) => folder,
            None => return false,
        };
        let is_read = |folder: &Path| {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            let facts = entries.filter_map(|entry| entry.metadata().ok());
            facts.filter(|facts| facts.is_file()).any(|facts| facts.atime() > UNREAD_SECONDS)
        };
        is_read(folder) || is_read(&folder.join("fingerprint"))
    }

    fn put_back(&self) {
        for path in &self.remains {
            let _ = fs::rename(held(path), path);
        }
    }
}

fn held(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(HELD);
    PathBuf::from(name)
}

fn nanoseconds(seconds: i64, rest: i64) -> i128 {
    i128::from(seconds) * 1_000_000_000 + i128::from(rest)
}
