//! What a compiler, or a macro in it, prints: cargo hands it on, and does not repeat it for a unit that is fresh.

use super::c::{Any, Chars};
use super::log::{self, WRITTEN};
use super::role;

const STDOUT: i32 = 1;
/// Not there for the next run, whatever else is.
const NOWHERE: &[u8] = b"/standard output";

#[inline(never)]
unsafe fn printed(file: i32, length: isize) {
    if file == STDOUT && length > 0 && role::compiles() {
        log::note(WRITTEN, &[NOWHERE]);
    }
}

hooks! {
    fn write(file: i32, bytes: Chars, length: usize) -> isize => |result| printed(file, result);
    fn writev(file: i32, parts: Any, count: i32) -> isize => |result| printed(file, result);
}
