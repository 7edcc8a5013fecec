#!/usr/bin/env bash
# Runs Windows' Node in the project: run.sh ARGS... Streams are files: Windows' programs cannot use Unix' pipes.
set -uo pipefail
. "$(dirname "$(readlink -f "$0")")/windows.sh"
said=$(mktemp)
in_windows "Z:${lab//\//\\}\\node\\package\\bin\\node.exe" "$@" </dev/null >"$said" 2>"$said.err"
code=$?
cat "$said"
grep -vE 'XDG_RUNTIME_DIR|Ignoring extra certs' "$said.err" >&2
rm -f "$said" "$said.err"
exit $code
