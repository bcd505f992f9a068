#!/usr/bin/env bash
# Installs the Debian packages that the build needs and that are missing; with `test`, those of the tests
# too. GLASSBOX_NO_APT=1 prints the command instead of running it.
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
