//! Which of cargo's commands this is.

use super::*;
use std::borrow::Cow;

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

pub fn of(args: &[OsString]) -> Option<Cow<'_, str>> {
    args.iter().map(|arg| arg.to_string_lossy()).find(|arg| !arg.starts_with(['-', '+']))
}

pub fn may_build(args: &[OsString]) -> bool {
    of(args).map_or(false, |name| !NO_BUILDS.contains(&name.as_ref()))
}

pub fn is_clean(args: &[OsString]) -> bool {
    of(args).as_deref() == Some("clean")
}
