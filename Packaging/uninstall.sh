#!/usr/bin/env bash
# Removes what install.sh copied, and nothing else: uninstall.sh PREFIX [DESTDIR]. What learners keep lies
# in their own folders and stays.
set -euo pipefail
prefix=${1:?usage: uninstall.sh PREFIX [DESTDIR]}
[[ "$prefix" == /* ]] || { echo "uninstall: PREFIX must be a whole path, not “$prefix”" >&2; exit 64; }
target=${2:-}$prefix
share=$target/share
rm -f "$target/bin/glassbox" "$share/man/man1/glassbox.1.gz" "$share/man/zh_CN/man1/glassbox.1.gz" \
  "$share/bash-completion/completions/glassbox" "$share/zsh/site-functions/_glassbox" \
  "$share/fish/vendor_completions.d/glassbox.fish"
# Below ~/.local, share/glassbox is also where a learner's progress lies: only our own folders go.
rm -rf "$target/lib/glassbox" "$share/doc/glassbox" "$share/glassbox"/{lessons,datasets,assets}
rmdir --ignore-fail-on-non-empty "$share/glassbox" 2>/dev/null || true
