#!/usr/bin/env bash
# `glassbox bench` with a count of the memory requests of the threads that compute:
# allocations.sh PROGRAM [bench's arguments]. The figure is called train.S.allocations.
set -euo pipefail
program=${1:?usage: allocations.sh PROGRAM [arguments]}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${CC:-clang}" -O2 -Wall -Wextra -shared -fPIC -o "$folder/allocations.so" \
  "$(dirname "$0")/allocations.c"
LD_PRELOAD=$folder/allocations.so "$program" bench "${@:2}"
