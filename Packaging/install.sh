#!/usr/bin/env bash
# Copies program, data, manual and completions below a prefix: install.sh PROGRAM PREFIX [DESTDIR].
# PROGRAM is one program, or a folder with a launcher and its programs, which then go to lib/glassbox with
# a link in bin. Writes nowhere else, and takes nothing but modes and bytes from the sources.
set -euo pipefail
program=$(realpath "${1:?usage: install.sh PROGRAM PREFIX [DESTDIR]}")
prefix=${2:?usage: install.sh PROGRAM PREFIX [DESTDIR]}
cd "$(dirname "$0")/.."
[[ "$prefix" == /* ]] || { echo "install: PREFIX must be a whole path, not “$prefix”" >&2; exit 64; }
target=${3:-}$prefix
share=$target/share

# An older version may have had files that this one has not.
Packaging/uninstall.sh "$prefix" "${3:-}"

if [[ -d "$program" ]]; then
  install -d "$target/lib/glassbox" "$target/bin"
  install -m 755 "$program"/glassbox* "$target/lib/glassbox/"
  ln -s ../lib/glassbox/glassbox "$target/bin/glassbox"
  program=$program/glassbox
else
  install -D -m 755 "$program" "$target/bin/glassbox"
fi

install -d "$share/glassbox"
tar -c --exclude=__pycache__ lessons datasets assets | tar -x --no-same-owner -C "$share/glassbox"
chmod -R u=rwX,go=rX "$share/glassbox"/{lessons,datasets,assets}

# From the program itself, so that they tell of what it can do.
write() {
  local path=$1
  shift
  install -d "$(dirname "$path")"
  env -u LANG -u LC_ALL -u LC_MESSAGES "$program" "$@" >"$path"
  chmod 644 "$path"
}
write "$share/man/man1/glassbox.1" manual --lang en
write "$share/man/zh_CN/man1/glassbox.1" manual --lang zh
gzip -n -9 "$share/man/man1/glassbox.1" "$share/man/zh_CN/man1/glassbox.1"
write "$share/bash-completion/completions/glassbox" --generate-completion-script bash
# It is read, never run.
sed -i '1{/^#!/d}' "$share/bash-completion/completions/glassbox"
write "$share/zsh/site-functions/_glassbox" --generate-completion-script zsh
write "$share/fish/vendor_completions.d/glassbox.fish" --generate-completion-script fish

install -d "$share/doc/glassbox"
install -m 644 README.md README.zh.md CHANGELOG.md "$share/doc/glassbox/"
[[ -n "${3:-}" ]] || printf 'glassbox: installed below %s\n' "$prefix"
