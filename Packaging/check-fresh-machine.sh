#!/usr/bin/env bash
# `make run` and `make test` on a machine that has nothing but a Swift toolchain and make: a Debian made
# for this in a folder, the toolchain mounted into it, read-only.
#
#   check-fresh-machine.sh [SUITE] [run] [test]
#
# SUITE is bookworm (default) or trixie; without run or test it does both. Needs root, debootstrap, Python,
# the network, 8 GB in $ROOTS (/var/tmp/glassbox-roots), and the time of a release build with its tests.
# A machine that has the Swift packages in a mirror of its own names what leads there in $ALSO: folders and
# files that are to be there too, read-only.
set -euo pipefail
cd "$(dirname "$0")/.."
source Packaging/root.sh

suite=bookworm
case ${1:-} in bookworm | trixie) suite=$1 && shift ;; esac
[[ $# -gt 0 ]] || set -- run test
roots=${ROOTS:-/var/tmp/glassbox-roots}
root=$roots/$suite
toolchain=$(dirname "$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")")

mkdir -p "$roots"
make_root "$root" "$suite"
trap 'close_root "$root"' EXIT
show "$root" "$toolchain" /opt/swift
for path in ${ALSO:-}; do show "$root" "$path" "$path"; done
git clone -q --no-hardlinks . "$root/root/glassbox"
inside "$root" apt-get update -qq
inside "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends make

there=(chroot "$root" env -i PATH=/opt/swift/usr/bin:/usr/local/bin:/usr/bin:/bin HOME=/root TERM=xterm-256color)
for what in "$@"; do
  printf '%s: make %s\n' "$suite" "$what"
  case $what in
    run)
      # The lab opens, a lesson opens, and it ends as it should.
      Packaging/drive.py --seconds "${SECONDS_TO_BUILD:-5400}" \
        "${there[@]}" make -C /root/glassbox run -- \
        see:GlassBox 'type:\r' see:00 type:q
      ;;
    test) "${there[@]}" make -C /root/glassbox test ;;
    *)
      printf 'check-fresh-machine: %s is neither run nor test\n' "$what" >&2
      exit 64
      ;;
  esac
  printf '%s: make %s: fine\n' "$suite" "$what"
done
