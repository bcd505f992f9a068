#!/usr/bin/env bash
# Builds a program for any processor of this architecture into dist/lib: on x86-64 the launcher and one
# program a level beside it, elsewhere the program alone. Takes a build and two thirds: what does not
# depend on the kernels is compiled once.
set -euo pipefail
cd "$(dirname "$0")/.."
output=dist/lib
scratch=${BUILD:-.build-portable}
rm -rf "$output"
mkdir -p "$output" "$scratch"

# cmark-gfm becomes part of the program: every release of Debian has it under another name. The linker
# takes the archives because pkg-config sends it to a folder with nothing else.
archives=$(cd "$scratch" && pwd)/archives
mkdir -p "$archives"
for library in cmark-gfm cmark-gfm-extensions; do
  ln -sf "$(clang -print-file-name="lib$library.a")" "$archives/lib$library.a"
done
printf '%s\n' 'Name: libcmark-gfm' 'Description: the archives alone' 'Version: 0.29' \
  "Libs: -L$archives -lcmark-gfm -lcmark-gfm-extensions" >"$archives/libcmark-gfm.pc"
export PKG_CONFIG_PATH=$archives

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
