//! What cargo and binstall write down of installed packages. It is added to, and what is not as they write it is left
//! alone.

use super::*;
use kept_tool::Tool;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};

/// `.crates.toml`, which counts, and `.crates2.json`, which tells more: cargo and binstall lock the first while they
/// install, cargo the second as well.
pub struct Records {
    first: (File, Vec<u8>),
    second: (File, Vec<u8>),
    /// Of binstall alone.
    third: PathBuf,
}

const HEADER: &[u8] = b"[v1]";
const BEGIN: &[u8] = br#"{"installs":{"#;
const END: &[u8] = b"}}";

impl Records {
    /// `None` while somebody else installs something.
    pub fn open(root: &Path) -> Option<Records> {
        fs::create_dir_all(root).ok()?;
        let third = root.join("binstall/crates-v1.json");
        let [first, second] = [".crates.toml", ".crates2.json"].map(|name| root.join(name));
        Some(Records { first: locked(&first)?, second: locked(&second)?, third })
    }

    /// The package is in none of them, and they look as ever.
    pub fn can_take(&self, tool: &Tool) -> bool {
        let (first, second) = (&self.first.1, &self.second.1);
        let mut lines = first.split(|byte| *byte == b'\n');
        let is_usual = first.is_empty() || holds(first, HEADER);
        is_usual
            && lines.all(|line| !line.starts_with(b"[") || line == HEADER)
            && (second.is_empty() || second.starts_with(BEGIN) && second.ends_with(END))
            && ![first, second].iter().any(|text| holds(text, &beginning_of(tool)))
    }

    pub fn add(&mut self, tool: &Tool) -> io::Result<()> {
        let (file, text) = &mut self.second;
        if !tool.record.is_empty() {
            let before: &[u8] = match text.len() {
                0 => BEGIN,
                length if length == BEGIN.len() + END.len() => b"",
                _ => b",",
            };
            let place = text.len().saturating_sub(END.len()) as u64;
            file.seek(SeekFrom::Start(place))?;
            file.write_all(&[before, tool.record, END].concat())?;
        }
        let (file, text) = &mut self.first;
        let before: &[u8] = match text.last() {
            None => b"[v1]\n",
            Some(b'\n') => b"",
            Some(_) => b"\n",
        };
        file.seek(SeekFrom::End(0))?;
        file.write_all(&[before, tool.line, b"\n"].concat())?;
        self.add_for_binstall(tool)
    }

    /// Objects, one after another.
    fn add_for_binstall(&self, tool: &Tool) -> io::Result<()> {
        if tool.binstall.is_empty() {
            return Ok(());
        }
        self.third.parent().map_or(Ok(()), fs::create_dir_all)?;
        OpenOptions::new().append(true).create(true).open(&self.third)?.write_all(tool.binstall)
    }

    /// What the first does not name, cargo takes out of the second and binstall out of its own.
    pub fn take_back(&mut self) {
        let (file, text) = &self.first;
        let _ = file.set_len(text.len() as u64);
    }
}

/// `"cargo-deny `: names and versions are written with a blank between them.
fn beginning_of(tool: &Tool) -> Vec<u8> {
    [b"\"", tool.package, b" "].concat()
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

fn locked(path: &Path) -> Option<(File, Vec<u8>)> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).open(path).ok()?;
    if !file_facts::lock(&file) {
        return None;
    }
    let mut text = Vec::new();
    file.read_to_end(&mut text).ok()?;
    Some((file, text))
}
