#!/usr/bin/env bash
# Installs a built program into a folder of its own, uses it from there, and takes it away again:
# check-install.sh PROGRAM. Takes two seconds, part of `make test`.
set -euo pipefail
program=$(realpath "${1:?usage: check-install.sh PROGRAM}")
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0
complain() {
  printf 'install: %s\n' "$1" >&2
  failures=$((failures + 1))
}

# Below ~/.local our data and a learner's progress share a folder.
home=$folder/home
kept=$home/.local/share/glassbox
mkdir -p "$kept/models/mine" "$home/.local/bin"
echo '{}' >"$kept/progress.json"
echo 'mine' >"$kept/models/mine/note"
echo 'mine' >"$home/.local/bin/other"
before=$(cd "$home" && find . -type f | sort)

./install.sh "$program" "$home/.local" >/dev/null
installed=$home/.local/bin/glassbox

# Away from the sources, with nothing set, the program finds its data and writes only where it may.
there() { (cd / && env -i PATH=/usr/bin:/bin HOME="$home" "$installed" "$@"); }
[[ "$(there doctor --lang en 2>&1)" == *"$kept"* ]] || complain 'the program does not find its data'
there tokenize cat --quiet >/dev/null || complain 'tokenize fails'
[[ "$(there lessons list --format json)" == *'"id"'* ]] || complain 'there are no lessons'
for path in bin/glassbox share/man/man1/glassbox.1.gz share/man/zh_CN/man1/glassbox.1.gz \
  share/bash-completion/completions/glassbox share/zsh/site-functions/_glassbox \
  share/fish/vendor_completions.d/glassbox.fish share/doc/glassbox/README.md; do
  [[ -s "$home/.local/$path" ]] || complain "$path is missing"
done
found=$(find "$home/.local" ! -perm -u+r)
[[ -z "$found" ]] || complain "not readable: $found"

# Again over itself, then away.
echo 'old' >"$kept/lessons/of-an-older-version"
./install.sh "$program" "$home/.local" >/dev/null
[[ ! -e "$kept/lessons/of-an-older-version" ]] || complain 'files of an older version stay'
./uninstall.sh "$home/.local"
after=$(cd "$home" && find . -type f | sort)
[[ "$before" == "$after" ]] || complain "before and after differ:
$(diff <(echo "$before") <(echo "$after"))"

# With a folder before the prefix nothing is written elsewhere.
./install.sh "$program" /usr "$folder/stage"
[[ -x "$folder/stage/usr/bin/glassbox" && ! -e "$folder/usr" ]] || complain 'DESTDIR is not heeded'

((failures == 0)) && echo 'install: comes, runs and goes again; what a learner keeps stays'
exit "$((failures > 0))"
