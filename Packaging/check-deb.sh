#!/usr/bin/env bash
# Installs dist/glassbox_….deb in a bare Debian and tries it as somebody would who has just got it.
#
#   check-deb.sh [SUITE] [PACKAGE]
#
# Needs root, debootstrap, Python, the network for what the package depends on, 1 GB in $ROOTS
# (/var/tmp/glassbox-roots).
set -euo pipefail
cd "$(dirname "$0")/.."
source Packaging/root.sh
suite=${1:-bookworm}
package=${2:-$(ls dist/glassbox_*.deb)}
roots=${ROOTS:-/var/tmp/glassbox-roots}
root=$roots/$suite-deb

mkdir -p "$roots"
make_root "$root" "$suite"
trap 'close_root "$root"' EXIT
cp "$package" "$root/tmp/glassbox.deb"
inside "$root" apt-get update -qq
inside "$root" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends /tmp/glassbox.deb man-db bash-completion >/dev/null 2>&1
inside "$root" useradd -m learner

chroot=$(command -v chroot)
# As a person who is not root, in a locale that is not set.
learner() {
  env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=/home/learner TERM=xterm-256color "${more[@]}" \
    "$chroot" --userspec=learner:learner "$root" "$@"
}
more=()
failures=0
expect() {
  local wanted=$1 what=$2 found
  shift 2
  found=$("$@" 2>&1) || true
  if [[ "$found" != *"$wanted"* ]]; then
    printf '%s: %s: expected “%s”, found:\n%s\n' "$suite" "$what" "$wanted" "$found" >&2
    failures=$((failures + 1))
  fi
}

expect 'glassbox 0' 'version' learner glassbox --version
expect '/usr/share/glassbox' 'the doctor finds the data' learner glassbox doctor --lang en
learner glassbox doctor --lang en >/dev/null || expect 'no problem' 'doctor' learner glassbox doctor --lang en
expect '"method":"bpe"' 'tokenize' learner glassbox tokenize 小猫坐在垫子上 --format json
expect '"layers":' 'attention' learner glassbox attention 'The cat sat.' --format json
expect '05-heatmap' 'completion' learner bash -c \
  'glassbox ---completion learn -- lesson 2 0 glassbox learn 05'
expect 'complete -o filenames -F _glassbox glassbox' 'completion for bash' learner \
  cat /usr/share/bash-completion/completions/glassbox
expect 'EXIT STATUS' 'manual' learner man glassbox
more=(LANG=C.UTF-8 LANGUAGE=zh_CN)
expect '退出状态' 'Chinese manual' learner man -L zh_CN glassbox
more=()

# The lab: it opens, a lesson opens, a sentence is typed, and it ends with what was done kept.
if ! Packaging/drive.py --seconds 30 \
  env -i PATH=/usr/bin:/bin HOME=/home/learner TERM=xterm-256color LANG=C.UTF-8 \
  "$chroot" --userspec=learner:learner "$root" glassbox lab attention --lang en -- \
  'see:Attention heatmaps' 'type:i\x15A small dog barks' see:barks 'type:\r' 'type:q'; then
  printf '%s: the lab failed\n' "$suite" >&2
  failures=$((failures + 1))
fi
expect 'progress.json' 'progress is kept' learner ls /home/learner/.local/share/glassbox

# Everything goes again, and what the learner kept stays.
inside "$root" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq glassbox >/dev/null 2>&1
left=$(inside "$root" find /usr -path '*glassbox*' 2>/dev/null)
[[ -z "$left" ]] || { printf '%s: left behind:\n%s\n' "$suite" "$left" >&2; failures=$((failures + 1)); }
expect 'progress.json' 'progress stays' learner ls /home/learner/.local/share/glassbox

((failures == 0)) && printf '%s: the package installs, runs and goes again\n' "$suite"
exit "$((failures > 0))"
