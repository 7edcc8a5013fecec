//! What restored units read besides what cargo looks at: later steps may have changed it, or have other
//! variables. Each such unit is built anew then, once: what it reads from then on, cargo alone would miss too.

use super::identity::{self, Identities};
use super::restored_unit::Unit;
use super::*;
use file_facts::{bytes_of, text_of};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

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
/// How many packages a record names.
const NAMED: usize = 3;

pub fn may_build(args: &[OsString]) -> bool {
    subcommand(args).map_or(false, |name| !NO_BUILDS.contains(&name.as_ref()))
}

fn subcommand(args: &[OsString]) -> Option<Cow<'_, str>> {
    args.iter().map(|arg| arg.to_string_lossy()).find(|arg| !arg.starts_with(['-', '+']))
}

/// Who cleans finds all of them in their places.
pub fn put_back_to_clean(home: &Home, args: &[OsString]) {
    if subcommand(args).as_deref() == Some("clean") {
        if let Some(list) = home.setting("evidence") {
            of_list(Path::new(list), |unit| unit.put_back());
        }
    }
}

/// Until the first look: a cargo that does not come through here builds these units anew.
pub fn hold_all(list: &Path) {
    of_list(list, |unit| unit.hold());
}

fn of_list(list: &Path, act: impl Fn(&Unit)) {
    let text = fs::read(list).unwrap_or_default();
    Look::parse(&text, 0, String::new()).units.iter().for_each(act);
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

impl<'a> Look<'a> {
    /// Pairs of fields, each ended by NUL, as `src/snapshot/judge/evidence-list.ts` writes them.
    fn parse(text: &'a [u8], restored: i128, salt: String) -> Look<'a> {
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
                        unit.remains.push(Path::new(text_of(of)));
                    }
                }
                Some(_) => look.facts.push((what, of)),
                None => (),
            }
        }
        look
    }

    fn at(text: &'a [u8], restored: i128, salt: String, args: &[OsString]) -> Look<'a> {
        let mut look = Look::parse(text, restored, salt);
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
        if is_first {
            self.units.iter().for_each(Unit::put_back);
        }
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
        let show = |bytes: &[u8]| quote(text_of(bytes));
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
            return bytes_of(&answers::first_on_path(of)) == &what[1..];
        }
        if is_of_environment(what) {
            let key = if kind == b'e' { &b""[..] } else { of };
            return self.variables.get(key).map_or(value.is_empty(), |digest| *digest == value);
        }
        let path = Path::new(text_of(of));
        if kind == b'i' {
            return bytes_of(&answers::link(path)) == &what[1..];
        }
        let facts = match file_facts::at(path) {
            Ok(facts) => facts,
            // Git's own files need not be there, but who removes them tells.
            Err(_) if kind == b'g' => return !self.identities.has(of),
            Err(_) => return value == "none",
        };
        // It cannot be set back, and when the restore ended all was as it is told here.
        if facts.changed <= self.restored && !self.identities.is_other(of, &facts) {
            return true;
        }
        match kind {
            b'c' if facts.is_file => {
                let mode = if facts.is_executable { "x" } else { "" };
                fs::read(path).map_or(false, |bytes| sha256::hex(&[&bytes]) + mode == value)
            }
            b'l' if facts.is_folder => {
                answers::listing(path, &self.left_out).map_or(false, |digest| digest == value)
            }
            b'g' => false,
            _ => value == answers::kind_of(&facts),
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
