#!/usr/bin/env bash
# Tests the launcher: made-up processors, programs that only say their name. Takes a second.
set -euo pipefail
cd "$(dirname "$0")"
if [[ $(uname -m) != x86_64 ]]; then
  echo "launcher: only x86-64 has levels; nothing to check"
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
./build-launcher.sh "$folder/glassbox"
failures=0

# The levels for which there is a program.
programs() {
  rm -f "$folder"/glassbox-*
  local level
  for level in "$@"; do
    printf '#!/bin/sh\necho %s "$@"\n' "$level" >"$folder/glassbox-$level"
    chmod +x "$folder/glassbox-$level"
  done
}

# expect WANTED WHAT FLAGS: what the launcher becomes on a processor of these flags.
expect() {
  local found
  found=$(GLASSBOX_CPU_FLAGS=$3 "$folder/glassbox" learn "two words" 2>&1) || true
  if [[ "$found" != "$1" ]]; then
    printf 'launcher: %s: expected “%s”, found “%s”\n' "$2" "$1" "$found" >&2
    failures=$((failures + 1))
  fi
}

v2='pni ssse3 cx16 sse4_1 sse4_2 popcnt lahf_lm'
v3="$v2 fma movbe avx f16c bmi1 avx2 bmi2 abm"
v4="$v3 avx512f avx512dq avx512cd avx512bw avx512vl"

programs baseline v3 v4
expect 'baseline learn two words' 'a processor without anything' ''
expect 'baseline learn two words' 'a processor of 2008' "$v2"
expect 'v3 learn two words' 'a processor with AVX2' "$v3"
expect 'v4 learn two words' 'a processor with AVX-512' "$v4"
expect 'v4 learn two words' 'the same, flags in another order' "avx512_bf16 $(tr ' ' '\n' <<<"$v4" | sort -r | tr '\n' ' ')"
for flag in $v3; do
  expect 'baseline learn two words' "AVX-512 without $flag" "$(sed "s/\b$flag\b//" <<<"$v4")"
done
for flag in avx512f avx512dq avx512cd avx512bw avx512vl; do
  expect 'v3 learn two words' "no $flag" "$(sed "s/\b$flag\b//" <<<"$v4")"
done
expect 'baseline learn two words' 'names that only begin alike' "${v3/avx2/avx2x}"

programs baseline v3
expect 'v3 learn two words' 'no program for v4' "$v4"
programs baseline
expect 'baseline learn two words' 'the baseline alone' "$v4"
programs v4
expect "$(printf 'glassbox: %s/ 里没有本机能用的 glassbox-baseline、-v3 或 -v4，请重新安装。\n' "$folder"
  printf 'glassbox: none of glassbox-baseline, -v3, -v4 in %s/ suits this processor; install it again.' "$folder"
)" 'no program at all' "$v3"
programs baseline v3
chmod -x "$folder/glassbox-v3"
expect "glassbox: $folder/glassbox-v3: Permission denied" 'a program that may not be run' "$v3"

# Without a made-up list, what the processor says of itself agrees with the system's list.
programs baseline v3 v4
flags=$(grep -m1 '^flags' /proc/cpuinfo | cut -d: -f2)
system=$(GLASSBOX_CPU_FLAGS=$flags "$folder/glassbox")
itself=$(env -u GLASSBOX_CPU_FLAGS "$folder/glassbox")
if [[ "$system" != "$itself" ]]; then
  printf 'launcher: /proc/cpuinfo says %s, CPUID says %s\n' "$system" "$itself" >&2
  failures=$((failures + 1))
fi
((failures == 0)) && echo 'launcher: chooses by processor'
exit "$((failures > 0))"
