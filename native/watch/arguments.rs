//! What the command line of a compiler says.

use super::c::{bytes, each, file_name, Chars, Strings};
use super::raw;

/// The options that tell one compilation from another.
#[derive(Default)]
pub struct Options<'a> {
    pub crate_name: &'a [u8],
    pub extra_filename: &'a [u8],
    pub out_dir: &'a [u8],
    pub output: &'a [u8],
    pub is_test: bool,
    pub is_rustdoc: bool,
    before: &'a [u8],
}

/// The name that cargo gives to a crate that is only asked about.
const NO_CRATE: &[u8] = b"___";

impl<'a> Options<'a> {
    pub unsafe fn of(arguments: Strings) -> Options<'a> {
        let mut options = Options::default();
        for (position, argument) in each(arguments).enumerate() {
            // The first or the second one is the compiler.
            options.is_rustdoc |= position < 2 && file_name(argument) == b"rustdoc";
            match argument.strip_prefix(b"@") {
                Some(_) if position > 0 => options.take_file((*arguments.add(position)).add(1)),
                _ => options.take(argument),
            }
        }
        options
    }

    pub fn is_compilation(&self) -> bool {
        !self.crate_name.is_empty() && self.crate_name != NO_CRATE
    }

    /// The folder that it writes to.
    pub fn out(&self) -> &'a [u8] {
        if !self.out_dir.is_empty() || self.is_rustdoc {
            return if self.out_dir.is_empty() { self.output } else { self.out_dir };
        }
        let length = self.output.iter().rposition(|byte| *byte == b'/').unwrap_or(0);
        &self.output[..length]
    }

    /// Cargo moves a command line that is too long into a file, one argument a line.
    unsafe fn take_file(&mut self, path: Chars) {
        let text = read_file(path).unwrap_or(&[]);
        for line in text.split(|byte| *byte == b'\n') {
            self.take(line.strip_suffix(b"\r").unwrap_or(line));
        }
    }

    fn take(&mut self, argument: &'a [u8]) {
        let before = core::mem::replace(&mut self.before, argument);
        match before {
            b"--crate-name" => self.crate_name = argument,
            b"--out-dir" => self.out_dir = argument,
            b"-o" => self.output = argument,
            b"-C" | b"--codegen" => self.take_codegen(argument),
            _ => self.take_joined(argument),
        }
    }

    fn take_joined(&mut self, argument: &'a [u8]) {
        if argument == b"--test" {
            self.is_test = true;
        } else if let Some(name) = argument.strip_prefix(b"--crate-name=") {
            self.crate_name = name;
        } else if let Some(folder) = argument.strip_prefix(b"--out-dir=") {
            self.out_dir = folder;
        } else if let Some(option) = argument.strip_prefix(b"--codegen=") {
            self.take_codegen(option);
        } else if let Some(option) = argument.strip_prefix(b"-C") {
            self.take_codegen(option);
        }
    }

    fn take_codegen(&mut self, option: &'a [u8]) {
        if let Some(extra) = option.strip_prefix(b"extra-filename=") {
            self.extra_filename = extra.strip_prefix(b"-").unwrap_or(extra);
        }
    }
}

/// The whole text of a file, kept for as long as the process runs.
unsafe fn read_file<'a>(path: Chars) -> Option<&'a [u8]> {
    let file = raw::open_to_read(path)?;
    let mut facts = [0; 18];
    let length = if raw::facts_of(file, &mut facts) { raw::size(&facts) as usize } else { 0 };
    let memory = if length > 0 { raw::memory(length) } else { None };
    let text = memory.map(|memory| {
        let text = core::slice::from_raw_parts_mut(memory, length);
        let read = raw::read_at(file, text, 0);
        &text[..read]
    });
    raw::close(file);
    text
}

/// Whether a command line is a compilation by whatever program.
pub unsafe fn is_compilation(arguments: Strings) -> bool {
    Options::of(arguments).is_compilation()
}

/// The name that a program was started by.
pub unsafe fn program_name<'a>(arguments: Strings) -> &'a [u8] {
    if arguments.is_null() || (*arguments).is_null() {
        return &[];
    }
    file_name(bytes(*arguments))
}
