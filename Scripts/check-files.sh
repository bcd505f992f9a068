#!/usr/bin/env bash
# File length and leftovers: no Swift file over 400 lines; nothing in Sources that style forbids.
set -euo pipefail
cd "$(dirname "$0")/.."
status=0

while IFS= read -r path; do
  lines=$(wc -l <"$path")
  if ((lines > 400)); then
    printf '%s: %d lines; 400 is the limit\n' "$path" "$lines"
    status=1
  fi
done < <(find Package.swift Sources Tests -name '*.swift')

if grep -rnE '\btry!|\bfatalError\(|\bTODO\b|\bFIXME\b|-Ounchecked|-ffast-math' Sources; then
  printf 'Sources: the lines above hold what the house style forbids\n'
  status=1
fi
((status == 0)) && printf 'files: lengths and leftovers fine\n'
exit "$status"
