//! What restored units read besides what cargo looks at: later steps may have changed it, or have other
//! variables. Each such unit is built anew then, once: what it reads from then on, cargo alone would miss too.

use super::evidence_list::{is_of_environment, EvidenceList};
use super::identity::{self, Identities};
use super::restored_unit::Unit;
use super::*;
use file_facts::{bytes_of, text_of};
use std::cell::RefCell;
use std::collections::HashMap;

/// How many packages a record names.
const NAMED: usize = 3;

/// Who cleans finds all of them in their places.
pub fn put_back_to_clean(home: &Home, args: &[OsString]) {
    if let Some(list) = home.setting("evidence").filter(|_| subcommand::is_clean(args)) {
        of_list(Path::new(list), |unit| unit.put_back());
    }
}

/// Until the first look: a cargo that does not come through here builds these units anew.
pub fn hold_all(list: &Path) {
    of_list(list, |unit| unit.hold());
}

fn of_list(list: &Path, act: impl Fn(&Unit)) {
    let text = fs::read(list).unwrap_or_default();
    EvidenceList::parse(&text).units.iter().for_each(act);
}

/// Takes the units away whose facts are no longer what they were.
pub fn look(home: &Home, args: &[OsString]) {
    let list = home.setting("evidence").map(Path::new);
    if let (Some(path), Some(restored)) = (list, home.number("restored_ns")) {
        let text = fs::read(path).unwrap_or_default();
        let list = EvidenceList::parse(&text);
        let salt = home.setting("watch_salt").unwrap_or("");
        let variables = variables_for(&list, salt, args);
        let identities = Identities::beside(path);
        let look = Look { list, restored, variables, identities, known: RefCell::default() };
        look.judge(home, &path.with_extension("done"));
    }
}

/// Digests of this command's environment, where a fact is of it.
fn variables_for(list: &EvidenceList, salt: &str, args: &[OsString]) -> HashMap<Vec<u8>, String> {
    if !list.facts.iter().any(|(what, _)| is_of_environment(what)) {
        return HashMap::new();
    }
    let digests = environment::digests(salt, args).into_iter();
    digests.map(|(name, digest)| (environment::bytes_of(&name), digest)).collect()
}

struct Look<'a> {
    list: EvidenceList<'a>,
    restored: i128,
    variables: HashMap<Vec<u8>, String>,
    identities: Identities,
    known: RefCell<HashMap<usize, bool>>,
}

impl Look<'_> {
    fn judge(&self, home: &Home, done: &Path) {
        let text = fs::read_to_string(done).unwrap_or_default();
        let settled: Vec<usize> = text.lines().filter_map(|line| line.parse().ok()).collect();
        let is_first = !done.exists();
        if is_first {
            self.list.units.iter().for_each(Unit::put_back);
        }
        let mut gone = Vec::new();
        for (place, unit) in self.list.units.iter().enumerate() {
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
        let because =
            gone.first().map_or(String::new(), |(_, fact)| show(self.list.facts[*fact].1));
        let line = format!(
            r#"{{"units":{},"packages":[{}],"because":{}}}"#,
            gone.len(),
            packages.join(","),
            because
        );
        home.record("evidence.jsonl", &line);
        held_back::bring_for(home);
    }

    fn is_of_variables(&self, fact: usize) -> bool {
        self.list.facts.get(fact).map_or(false, |(what, _)| is_of_environment(what))
    }

    fn holds(&self, fact: usize) -> bool {
        if let Some(known) = self.known.borrow().get(&fact) {
            return *known;
        }
        let holds = self.list.facts.get(fact).map_or(false, |(what, of)| self.is_same(what, of));
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
                answers::listing(path, &self.list.left_out).map_or(false, |digest| digest == value)
            }
            b'g' => false,
            _ => value == answers::kind_of(&facts),
        }
    }
}

/// Of what a list asks of paths.
pub fn note_identities(path: &Path) {
    let text = fs::read(path).unwrap_or_default();
    let facts = EvidenceList::parse(&text).facts.into_iter();
    let of_paths = facts.filter(|(what, _)| matches!(what[0], b'c' | b'k' | b'l' | b'g'));
    identity::note(path, of_paths.map(|(_, of)| of));
}
