//! The list of what restored units read besides what cargo looks at: pairs of fields that each end in NUL, as
//! `src/snapshot/judge/evidence-list.ts` writes them.

use super::restored_unit::Unit;
use super::*;

pub struct EvidenceList<'a> {
    /// Paths that listings leave out.
    pub left_out: Vec<&'a [u8]>,
    /// A letter with the value, and what it is about.
    pub facts: Vec<(&'a [u8], &'a [u8])>,
    pub units: Vec<Unit<'a>>,
}

impl<'a> EvidenceList<'a> {
    pub fn parse(text: &'a [u8]) -> EvidenceList<'a> {
        let mut list = EvidenceList { left_out: Vec::new(), facts: Vec::new(), units: Vec::new() };
        let fields: Vec<&[u8]> = text.split(|byte| *byte == 0).collect();
        for pair in fields.chunks_exact(2) {
            let (what, of) = (pair[0], pair[1]);
            match what.first() {
                Some(b'x') => list.left_out.push(of),
                Some(b'u') => list.units.push(Unit {
                    package: of,
                    facts: numbers(&what[1..]),
                    remains: Vec::new(),
                    leaves: Vec::new(),
                }),
                Some(b'-') => {
                    if let Some(unit) = list.units.last_mut() {
                        unit.remains.push(Path::new(file_facts::text_of(of)));
                    }
                }
                Some(b'+') => {
                    if let Some(unit) = list.units.last_mut() {
                        unit.leaves.push(Path::new(file_facts::text_of(of)));
                    }
                }
                Some(_) => list.facts.push((what, of)),
                None => (),
            }
        }
        list
    }
}

pub fn is_of_environment(what: &[u8]) -> bool {
    matches!(what.first(), Some(b'v' | b'e' | b'p'))
}

fn numbers(text: &[u8]) -> Vec<usize> {
    String::from_utf8_lossy(text).split(',').filter_map(|number| number.parse().ok()).collect()
}
