#!/usr/bin/env bash
# Takes the lab away. Its mounts go first: `rm` alone would empty /dev and the project.
set -euo pipefail
. "$(dirname "$(readlink -f "$0")")/windows.sh"
chroot "$lab/system" env WINEPREFIX="$WINEPREFIX" wineserver -k 2>/dev/null || true
for each in $(mount | grep -oE " on $lab/system[^ ]*" | cut -d' ' -f3 | sort -r); do umount "$each"; done
if mount | grep -q " on $lab/"; then
  echo "$lab is still in use" >&2
  exit 1
fi
rm -rf --one-file-system "$lab"
