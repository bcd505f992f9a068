#!/usr/bin/env bash
# Builds a program for any processor of this architecture into dist/bin: on x86-64 the launcher and one
# program a level beside it, elsewhere the program alone. Takes a build and two thirds: what does not
# depend on the kernels is compiled once.
set -euo pipefail
cd "$(dirname "$0")/.."
output=dist/bin
scratch=.build-portable
rm -rf "$output"
mkdir -p "$output"

# build LEVEL NAME
build() {
  GLASSBOX_CPU=$1 swift build -c release --static-swift-stdlib --scratch-path "$scratch" \
    --product glassbox
  strip -o "$output/$2" "$scratch/release/glassbox"
}

if [[ $(uname -m) == x86_64 ]]; then
  for level in baseline v3 v4; do build "$level" "glassbox-$level"; done
  Packaging/build-launcher.sh "$output/glassbox"
else
  build native glassbox
fi
Packaging/check-portable.sh "$output"
