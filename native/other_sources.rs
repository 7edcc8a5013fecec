//! Other sources of restored packages, which a step builds into the folder where ours were restored (a release that it
//! unpacked, with its times, and `CARGO_TARGET_DIR`): units have the same names, and cargo would call ours fresh.

use super::*;
use std::collections::HashSet;

const MOST_ENTRIES: usize = 20_000;

/// What is known of packages whose manifests ours does not have, and that have something that looks older than what was
/// restored.
#[derive(Default)]
pub struct Others {
    names: HashSet<String>,
    /// There was too much to look at all of it.
    is_cut_off: bool,
}

impl Others {
    pub fn may_have(&self, package: &str) -> bool {
        self.is_cut_off || self.names.contains(package)
    }

    fn add(&mut self, tree: &Path, newest: i128) {
        let mut names = Vec::new();
        let mut is_old = false;
        let mut waiting = vec![tree.to_owned()];
        let mut seen = 0;
        while let Some(folder) = waiting.pop() {
            for path in folders::entries(&folder) {
                seen += 1;
                if seen > MOST_ENTRIES {
                    self.is_cut_off = true;
                    return;
                }
                let name = path.file_name().unwrap_or_default();
                match file_facts::at_link(&path) {
                    Ok(facts) if facts.is_folder => {
                        if name != "target" && name != ".git" {
                            waiting.push(path);
                        }
                    }
                    Ok(facts) => {
                        is_old |= facts.modified <= newest;
                        if name == "Cargo.toml" {
                            names.extend(named_in(&fs::read_to_string(&path).unwrap_or_default()));
                        }
                    }
                    Err(_) => (),
                }
            }
        }
        if is_old {
            self.names.extend(names);
        }
    }
}

pub fn find(home: &Home, starts: &[PathBuf], known: &[PathBuf]) -> Others {
    let mut others = Others::default();
    if let Some(newest) = home.number("newest_ns") {
        let trees: HashSet<&Path> =
            starts.iter().filter_map(|start| outermost(start, known)).collect();
        for tree in trees {
            others.add(tree, newest);
        }
    }
    others
}

fn outermost<'a>(start: &'a Path, known: &[PathBuf]) -> Option<&'a Path> {
    let is_other = |folder: &&Path| {
        !known.iter().any(|each| each == folder) && !known.iter().any(|each| is_same(each, folder))
    };
    let packages = start.ancestors().filter(|folder| folder.join("Cargo.toml").is_file());
    packages.filter(is_other).last()
}

fn is_same(one: &Path, other: &Path) -> bool {
    let identity = |path| file_facts::at(path).ok().map(|facts| facts.identity);
    identity(one) == identity(other)
}

/// Of targets, too: one more package is built anew.
fn named_in(manifest: &str) -> Vec<String> {
    let values = manifest.lines().filter_map(|line| line.trim().strip_prefix("name"));
    values.filter_map(|rest| Some(rest.split(['"', '\'']).nth(1)?.to_owned())).collect()
}
