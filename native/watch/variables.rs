//! Asking for environment variables.

use super::c::{bytes, Any, Chars};
use super::log::{self, ASKED};

#[inline(never)]
unsafe fn asked(name: Chars) {
    log::note(ASKED, &[bytes(name)]);
}

hooks! {
    fn getenv(name: Chars) -> Any => |_| asked(name);
    fn secure_getenv(name: Chars) -> Any => |_| asked(name);
}
