#!/usr/bin/env bash
# Looks at built programs: each starts, or says in a sentence that this processor is not enough; none
# holds instructions above its level. Usage: check-portable.sh FOLDER
set -euo pipefail
folder=${1:?usage: check-portable.sh FOLDER}
flags=$(grep -m1 '^flags' /proc/cpuinfo || true)
status=0

complain() {
  printf '%s\n' "$1" >&2
  status=1
}

# starts LEVEL FLAG: with the flag the program says its version, without it what is missing.
starts() {
  local program=$folder/glassbox-$1 answer
  if [[ " $flags " == *" $2 "* ]]; then
    "$program" --version >/dev/null || complain "$program does not start"
  elif answer=$("$program" --version 2>&1); then
    complain "$program starts on a processor without $2"
  elif [[ "$answer" != *"$2"* ]]; then
    complain "$program does not say that $2 is missing: $answer"
  else
    printf '%s: refuses this processor, as it should\n' "$program"
  fi
}

# The registers of a higher level: in our code nowhere. (Swift's own libraries are of the baseline.)
keeps_below() {
  local found
  found=$(objdump -d --no-show-raw-insn "$folder/glassbox-$1" | grep -cE "$2" || true)
  ((found == 0)) || complain "$folder/glassbox-$1: $found instructions above its level"
}

# Nothing that another machine may not have, or has under another name.
needs_only_the_usual() {
  local found
  found=$(objdump -p "$1" | awk '$1 == "NEEDED" { print $2 }' \
    | grep -vE '^(lib(c|m|gcc_s|stdc\+\+|ncursesw|tinfo)\.so\.[0-9]+|ld-linux.*)$' || true)
  [[ -z "$found" ]] || complain "$1 needs $found"
}

"$folder/glassbox" --version
for program in "$folder"/*; do needs_only_the_usual "$program"; done
if [[ $(uname -m) == x86_64 ]]; then
  starts baseline sse2
  starts v3 avx2
  starts v4 avx512f
  keeps_below baseline '%(ymm|zmm)[0-9]'
  keeps_below v3 '%zmm[0-9]'
fi
exit "$status"
