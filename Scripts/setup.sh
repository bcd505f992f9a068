#!/usr/bin/env bash
# Installs the Debian packages that are missing: those that the Swift toolchain itself needs, those of
# the build, and with `test` those of the tests. GLASSBOX_NO_APT=1 prints the command instead.
set -euo pipefail

if ! command -v swift >/dev/null 2>&1; then
  cat >&2 <<'TEXT'
glassbox: no Swift toolchain found.
Install Swift 6.2 or newer (https://www.swift.org/install/linux/), put `swift` on the PATH, and run this
command again.
TEXT
  exit 1
fi

if ! command -v dpkg-query >/dev/null 2>&1; then
  cat >&2 <<'TEXT'
glassbox: this set-up knows Debian and its relatives only. Install the development files of ncurses (wide),
cmark-gfm with its extensions, and pkg-config; for the tests also libvterm. Then: swift build -c release
TEXT
  exit 1
fi

packages=(libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config)
if [[ "${1:-}" == test ]]; then packages+=(libvterm-dev); fi

# The toolchain is a bare archive: nothing says what it needs. Asked by what it does, because a machine
# may have a compiler of another name.
swift_folder=$(dirname "$(readlink -f "$(command -v swift)")")
lacking=$(ldd "$swift_folder"/{swift-package,clang} 2>/dev/null | grep 'not found' || true)
lacks_library() { [[ "$lacking" == *"$1"* ]]; }
has_file() { compgen -G "$1" >/dev/null; }
command -v git >/dev/null 2>&1 || packages+=(git ca-certificates)
# The C and C++ libraries with their headers and start files, and the linker's companions.
if ! has_file '/usr/lib/gcc/*/*/crtbegin.o' || ! has_file '/usr/include/c++/*/vector' \
  || ! command -v ld >/dev/null 2>&1; then
  packages+=(g++)
fi
! lacks_library libcurl || packages+=(libcurl4-openssl-dev)
! lacks_library libxml2 || packages+=(libxml2-dev)
! lacks_library libsqlite3 || packages+=(libsqlite3-dev)

missing=()
for package in "${packages[@]}"; do
  state=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
  [[ "$state" == "install ok installed" ]] || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

sudo=()
if [[ $(id -u) -ne 0 ]]; then sudo=(sudo); fi
command_line="${sudo[*]:+${sudo[*]} }apt-get install -y ${missing[*]}"

if [[ "${GLASSBOX_NO_APT:-}" == 1 ]]; then
  printf 'glassbox: missing packages. Install them with:\n  %s\n' "$command_line" >&2
  exit 1
fi
if [[ ${#sudo[@]} -gt 0 ]] && ! command -v sudo >/dev/null 2>&1; then
  printf 'glassbox: not root and no sudo. As root, run:\n  apt-get install -y %s\n' "${missing[*]}" >&2
  exit 1
fi

printf 'glassbox: installing %s\n' "${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
if ! "${sudo[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null 2>&1; then
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" apt-get install -y -qq "${missing[@]}" >/dev/null
fi
