//! The list that lies beside a restored snapshot, as `src/snapshot/judge/watch-list.ts` writes it: paths that each end
//! in NUL, most with a character before them that tells what they are.

use super::*;

pub struct WatchList(Vec<u8>);

enum Entry<'a> {
    /// `<`: a file of cargo's own in a target folder, which every cargo reads that builds there.
    CargosNotes(&'a Path),
    /// Without any: what a unit was built from.
    Input(&'a Path),
    /// `>`: a source that has got an old time all the same.
    OtherSource(&'a Path),
    /// `|`: a folder that is a workspace's target folder once it is there.
    MayComeAsTarget(&'a Path),
    /// `+`: a folder of a fingerprint, relative to its target folder.
    Unit(&'a Path),
}

impl WatchList {
    /// Of the job; empty where it cannot be read.
    pub fn of(home: &Home) -> WatchList {
        home.setting("inputs").map_or(WatchList(Vec::new()), |list| WatchList::at(Path::new(list)))
    }

    pub fn at(path: &Path) -> WatchList {
        WatchList::read(path).unwrap_or(WatchList(Vec::new()))
    }

    pub fn read(path: &Path) -> io::Result<WatchList> {
        fs::read(path).map(WatchList)
    }

    pub fn cargos_notes(&self) -> impl Iterator<Item = &Path> {
        self.entries().filter_map(|entry| match entry {
            Entry::CargosNotes(path) => Some(path),
            _ => None,
        })
    }

    pub fn inputs(&self) -> impl Iterator<Item = &Path> {
        self.entries().filter_map(|entry| match entry {
            Entry::Input(path) => Some(path),
            _ => None,
        })
    }

    /// All that may have an old time from the restore.
    pub fn inputs_and_sources(&self) -> impl Iterator<Item = &Path> {
        self.entries().filter_map(|entry| match entry {
            Entry::Input(path) | Entry::OtherSource(path) => Some(path),
            _ => None,
        })
    }

    /// Where the snapshot's units lie.
    pub fn target_folders(&self) -> Vec<PathBuf> {
        self.cargos_notes().filter_map(|path| Some(path.parent()?.to_owned())).collect()
    }

    /// Those, and the ones that may come.
    pub fn all_target_folders(&self) -> Vec<PathBuf> {
        let others = self.entries().filter_map(|entry| match entry {
            Entry::MayComeAsTarget(path) => Some(path.to_owned()),
            _ => None,
        });
        self.target_folders().into_iter().chain(others).collect()
    }

    /// Folders that have a manifest of the checkout.
    pub fn packages(&self) -> Vec<PathBuf> {
        let targets = self.all_target_folders();
        targets.iter().filter_map(|target| Some(target.parent()?.to_owned())).collect()
    }

    /// Folders of fingerprints, relative to the target folder.
    pub fn units(&self) -> impl Iterator<Item = &Path> {
        self.entries().filter_map(|entry| match entry {
            Entry::Unit(path) => Some(path),
            _ => None,
        })
    }

    fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let fields = self.0.split(|byte| *byte == 0);
        fields.filter_map(|field| field.split_first().map(|(mark, rest)| entry(*mark, rest, field)))
    }
}

fn entry<'a>(mark: u8, rest: &'a [u8], field: &'a [u8]) -> Entry<'a> {
    let path = |bytes: &'a [u8]| Path::new(file_facts::text_of(bytes));
    match mark {
        b'<' => Entry::CargosNotes(path(rest)),
        b'>' => Entry::OtherSource(path(rest)),
        b'|' => Entry::MayComeAsTarget(path(rest)),
        b'+' => Entry::Unit(path(rest)),
        _ => Entry::Input(path(field)),
    }
}
