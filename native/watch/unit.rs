//! Units: one compilation, or one run of a build script.

use super::arguments::{program_name, Options};
use super::batch::Batch;
use super::c::{bytes, Strings};
use super::environment::{find, FOLDER, LOG, OTHER, PARENT, UNIT};
use super::log::hash;
use super::noted;
use super::paths::{self, base, decimal};
use super::raw::{self, AT_FDCWD};

/// What cargo tells a build script, and nobody else all of it.
const OF_SCRIPTS: [&[u8]; 8] = [
    b"OUT_DIR=",
    b"NUM_JOBS=",
    b"CARGO_MANIFEST_DIR=",
    b"HOST=",
    b"TARGET=",
    b"PROFILE=",
    b"OPT_LEVEL=",
    b"RUSTC=",
];

pub unsafe fn is_build_script(environment: Strings) -> bool {
    OF_SCRIPTS.iter().all(|name| find(environment, name).is_some())
}

pub struct Unit<'a> {
    kind: &'static [u8],
    options: Options<'a>,
    /// Where it writes to, in parts.
    out: [&'a [u8]; 3],
    name: Name,
}

/// The unit, a dash, and the `OUT_DIR` that its processes inherit; both as hexadecimal digits.
type Name = [u8; 33];
const OUT_DIR_AT: usize = 17;

impl<'a> Unit<'a> {
    /// The unit that begins with this process, or began with one that this is a part of.
    pub unsafe fn of(
        arguments: Strings,
        environment: Strings,
        here: &'a mut [u8; paths::LONGEST],
    ) -> Option<Unit<'a>> {
        let options = Options::of(arguments);
        let script_out = find(environment, b"OUT_DIR=").unwrap_or(b"");
        let script = hash(&[script_out], 0);
        // Documentation tests are run each time: what they read is nobody's input.
        if options.is_compilation() && !(options.is_rustdoc && options.is_test) {
            let out = absolute(options.out(), here);
            let told_apart_by =
                [options.crate_name, options.extra_filename, out[0], out[1], out[2]];
            let name = name_of(hash(&told_apart_by, 0), script);
            return Some(Unit { kind: b"compile", options, out, name });
        }
        let name = name_of(hash(&[b"script"], script), script);
        if !is_build_script(environment) || is_known(&name) || is_run(arguments) {
            return None;
        }
        let out = [script_out, b"", b""];
        Some(Unit { kind: b"script", options: Options::default(), out, name })
    }

    pub fn is_compilation(&self) -> bool {
        self.options.is_compilation()
    }

    /// Whether the log that this process inherits is this unit's: a proxy or a wrapper started it.
    pub unsafe fn is_inherited(&self) -> bool {
        LOG.is_set() && bytes(UNIT.value()) == self.name
    }

    /// Begins the log; says whether there is one now.
    pub unsafe fn begin(&self, environment: Strings) -> bool {
        let parent = if LOG.is_set() { bytes(LOG.value()) } else { b"" };
        let mut name = [0; 64];
        let name = log_name(&mut name);
        let are_set = PARENT.set(&[parent])
            && LOG.set(&[bytes(FOLDER.value()), b"/", name])
            && UNIT.set(&[&self.name]);
        are_set && self.write_header(environment)
    }

    unsafe fn write_header(&self, environment: Strings) -> bool {
        let options = &self.options;
        let mut path = [0; paths::LONGEST];
        let length = raw::read_link(b"/proc/self/exe\0".as_ptr(), &mut path).unwrap_or(0);
        let mut header = Batch::<40>::new();
        header.add(b"U", &[self.kind]);
        header.add(b"c", &[options.crate_name]);
        header.add(b"x", &[options.extra_filename]);
        header.add(b"o", &self.out);
        header.add(b"k", &[find(environment, b"CARGO_PKG_NAME=").unwrap_or(b"")]);
        header.add(b"m", &[find(environment, b"CARGO_MANIFEST_DIR=").unwrap_or(b"")]);
        header.add(b"b", &[&path[..length]]);
        if options.is_test {
            header.add(b"t1", &[]);
        }
        if OTHER.is_set() {
            header.add(b"v1", &[]);
        }
        let parent = bytes(PARENT.value());
        if !parent.is_empty() {
            header.add(b"P", &[parent]);
        }
        let has_begun = header.begin(LOG.value());
        if has_begun && self.kind == b"script" {
            noted::make_shared();
        }
        // A parent's does not count: what it has noted is not in this log.
        noted::choose();
        has_begun
    }
}

/// Whether the processes of the inherited log inherit that `OUT_DIR` too.
unsafe fn is_known(name: &Name) -> bool {
    LOG.is_set() && bytes(UNIT.value()).get(OUT_DIR_AT..) == Some(&name[OUT_DIR_AT..])
}

/// A program that a cargo runs inherits from the build script that started that cargo what only build
/// scripts are told, and is told an `OUT_DIR` of its own.
unsafe fn is_run(arguments: Strings) -> bool {
    let name = program_name(arguments);
    LOG.is_set() && !name.starts_with(b"build-script-") && !name.starts_with(b"build_script_")
}

unsafe fn absolute<'a>(path: &'a [u8], here: &'a mut [u8; paths::LONGEST]) -> [&'a [u8]; 3] {
    if path.first() == Some(&b'/') {
        return [path, b"", b""];
    }
    [base(AT_FDCWD, here).unwrap_or(b""), b"/", path]
}

fn name_of(unit: u64, script: u64) -> Name {
    let mut name = [b'-'; 33];
    name[..OUT_DIR_AT - 1].copy_from_slice(&digits(unit));
    name[OUT_DIR_AT..].copy_from_slice(&digits(script));
    name
}

/// Hexadecimal ones.
pub fn digits(number: u64) -> [u8; 16] {
    let mut digits = [0; 16];
    for (place, digit) in digits.iter_mut().enumerate() {
        *digit = b"0123456789abcdef"[(number >> (60 - 4 * place)) as usize & 15];
    }
    digits
}

/// `4711-1767225600000000000.log`
unsafe fn log_name(into: &mut [u8; 64]) -> &[u8] {
    const END: &[u8] = b".log";
    let mut length = decimal(raw::process_id(), into);
    into[length] = b'-';
    length += 1 + decimal(raw::nanoseconds(), &mut into[length + 1..]);
    into[length..length + END.len()].copy_from_slice(END);
    &into[..length + END.len()]
}
