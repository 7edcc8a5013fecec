# Source me: `in_windows PROGRAM ARGS...` runs a program of Windows with the project as its folder.
lab=${WINDOWS_LAB:-/opt/windows-lab}
project=${PROJECT:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
export WINEPREFIX=$lab/prefix WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES='mscoree,mshtml='

# Wine's folder is its own system: it sees the lab and the project where they are.
mounted() {
  mountpoint -q "$lab/system$1" && return
  mkdir -p "$lab/system$1"
  mount --bind "$1" "$lab/system$1"
}

in_windows() {
  mountpoint -q "$lab/system/proc" || mount -t proc proc "$lab/system/proc"
  mounted /dev
  mounted "$lab"
  mounted "$project"
  local on_path="Z:${lab//\//\\}\\msvc\\bin;C:\\rust\\bin"
  chroot "$lab/system" env -u DISPLAY WINEPATH="$on_path" LIB="Z:${lab//\//\\}\\msvc\\lib" \
    NODE_NO_WARNINGS=1 bash -c 'cd "$0" && exec /usr/lib/wine/wine64 "$@"' "$project" "$@"
}
