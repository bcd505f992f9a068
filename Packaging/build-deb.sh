#!/usr/bin/env bash
# Makes a package from dist/lib (make portable): dist/glassbox_VERSION_ARCHITECTURE.deb. The same sources
# and SOURCE_DATE_EPOCH (the last commit's time where it is not set) give the same bytes. Needs dpkg-dev.
set -euo pipefail
cd "$(dirname "$0")/.."
umask 022
version=$(sed -n 's/.*text = "glassbox \(.*\)"/\1/p' Sources/glassbox/Commands/GlassBoxCommand.swift)
architecture=$(dpkg --print-architecture)
stage=dist/stage
maintainer="${DEBFULLNAME:-GlassBox contributors} <${DEBEMAIL:-glassbox@localhost}>"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH

rm -rf "$stage"
mkdir -p "$stage/DEBIAN"
Packaging/install.sh dist/lib /usr "$stage"

# Debian's places and names, where they are others.
share=$stage/usr/share
mkdir -p "$share/zsh/vendor-completions"
mv "$share/zsh/site-functions/_glassbox" "$share/zsh/vendor-completions/"
rmdir "$share/zsh/site-functions"
install -m 644 Packaging/copyright "$share/doc/glassbox/copyright"
printf '%s\n' "glassbox ($version) unstable; urgency=medium" '' \
  '  * What has changed stands in CHANGELOG.md beside this file.' '' \
  " -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")" \
  | gzip -n -9 >"$share/doc/glassbox/changelog.gz"
install -d "$share/lintian/overrides"
install -m 644 Packaging/lintian-overrides "$share/lintian/overrides/glassbox"

# Which libraries, in which versions at least, the programs say themselves.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/debian"
printf 'Source: glassbox\n\nPackage: glassbox\nArchitecture: any\n' >"$work/debian/control"
programs=()
for program in "$stage"/usr/lib/glassbox/*; do
  # The launcher is static: it needs nothing.
  needs=$(objdump -p "$program" | grep -c NEEDED || true)
  if ((needs > 0)); then programs+=("$PWD/$program"); fi
done
depends=$(cd "$work" && dpkg-shlibdeps -O --warnings=0 "${programs[@]/#/-e}" | sed -n 's/^shlibs:Depends=//p')

size=$(du -sk --apparent-size --exclude=DEBIAN "$stage" | cut -f1)
cat >"$stage/DEBIAN/control" <<CONTROL
Package: glassbox
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $size
Depends: $depends
Recommends: ncurses-term
Suggests: fonts-noto-cjk
Section: education
Priority: optional
Description: terminal laboratory for learning how large language models work
 GlassBox lets you take a language model apart in the terminal: type a
 sentence and watch a real model, running inside the program, cut it into
 tokens, turn tokens into vectors, attend, predict, and be fine-tuned.
 Lessons with exercises and questions lead through it, in Chinese and English.
 .
 It needs no network, no Python and no GPU, and uses the best of this
 processor: the package holds programs for several levels of x86-64.
CONTROL
(cd "$stage" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)

find "$stage" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$stage" "dist/glassbox_${version}_$architecture.deb"
