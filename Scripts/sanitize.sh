#!/usr/bin/env bash
# Runs the unit tests under a sanitizer: sanitize.sh address|thread [TEST FILTER]. CONTRIBUTING.md says
# what it covers.
set -euo pipefail
cd "$(dirname "$0")/.."
kind=${1:?usage: sanitize.sh address|thread [TEST FILTER]}
scratch=(--scratch-path ".build-$kind" "--sanitize=$kind")

# Everything ends at the first finding, so that none is overlooked in the output.
export ASAN_OPTIONS=detect_leaks=0:halt_on_error=1
export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1

# Left out: what starts the program anew and looks at it from outside, or sends it fatal signals; the
# sanitizers want those signals for themselves.
swift build --build-tests "${scratch[@]}"
swift test --disable-xctest --skip-build "${scratch[@]}" \
  --skip EndToEndTests --skip CommandTests --skip TerminalUITests ${2:+--filter "$2"}
