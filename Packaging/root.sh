# Functions for the checks that need a machine with nothing on it: a Debian in a folder. To be sourced by
# scripts that run as root; FOLDER is the root's folder.

# make_root FOLDER SUITE: a minimal Debian, made once and copied from then on.
make_root() {
  local folder=$1 suite=$2
  local fresh=${folder%/*}/$suite.fresh
  if [[ ! -f "$fresh.complete" ]]; then
    rm -rf "$fresh"
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$fresh" \
      "${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
    touch "$fresh.complete"
  fi
  close_root "$folder"
  rm -rf --one-file-system "$folder"
  cp -a --reflink=auto "$fresh" "$folder"
  # The way into the network is this machine's.
  cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
  cp -L /etc/ssl/certs/ca-certificates.crt "$folder/etc/ssl/certs/ca-certificates.crt"
  mount -t proc proc "$folder/proc"
  mount --bind /dev "$folder/dev"
  mount --bind /dev/pts "$folder/dev/pts"
}

# close_root FOLDER: ends what make_root mounted, and whatever was mounted below it since.
close_root() {
  local place
  while read -r place; do umount "$place"; done < <(
    awk -v folder="$1/" 'index($2, folder) == 1 { print $2 }' /proc/self/mounts | sort -r)
}

# inside FOLDER COMMAND…: runs it there, as on a machine on which nothing is set.
inside() {
  local folder=$1
  shift
  env -i PATH=/usr/local/bin:/usr/bin:/usr/sbin:/bin:/sbin HOME=/root TERM=xterm-256color \
    "$(command -v chroot)" "$folder" "$@"
}

# show FOLDER PATH PLACE: makes a path of this machine visible at a place inside, read-only.
show() {
  local there=$1$3
  if [[ -d "$2" ]]; then mkdir -p "$there"; else mkdir -p "${there%/*}" && touch "$there"; fi
  mount --bind "$2" "$there"
  mount -o remount,bind,ro "$there"
}
