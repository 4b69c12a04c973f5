#!/usr/bin/env bash
# Shows that the package alone is enough: no Python, no compiler and no network where it runs.
#
#   packaging/linux/prove_clean.sh namespace [HOME]          the package that is installed here (10 s)
#   packaging/linux/prove_clean.sh chroot DEB [DIR [SUITE]]  a bare Debian in DIR, made with debootstrap (2 min)
#
# Both as root. The program is started by the command of its desktop entry and worked with keys from outside,
# over an X display that is a file in /tmp: that is all that leads out.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
way=${1:?namespace or chroot}
work=$(mktemp -d /tmp/inglenook-proof.XXXXXX)
number=$((100 + RANDOM % 800))
while [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
python=${PYTHON:-$(command -v python3 || command -v python)}
server=""
root=""

tidy() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  if [ -n "$root" ]; then
    for mounted in "$root/proc" "$root/tmp/.X11-unix"; do
      ! mountpoint -q "$mounted" || umount "$mounted"
    done
  fi
  # Never into something that is still mounted there.
  grep -q " $work/" /proc/mounts || rm -rf "$work"
}
trap tidy EXIT

display() {
  # -ac: whoever the program runs as may open a window.
  Xvfb ":$number" -screen 0 1400x900x24 -ac -noreset -nolisten tcp >"$work/xvfb.log" 2>&1 &
  server=$!
  for _ in $(seq 100); do
    [ -S "/tmp/.X11-unix/X$number" ] && return
    sleep 0.1
  done
  echo "Xvfb does not start: $(cat "$work/xvfb.log")" >&2
  exit 1
}

case $way in
namespace)
  home=${2:-$work/home}
  mkdir -p "$work/empty" "$home"
  # What a person's computer may lack is hidden under something empty: the folders of Python and of compilers,
  # and every command of theirs. The home and the checkout go as well.
  cat >"$work/inside" <<'INSIDE'
#!/bin/bash
set -euo pipefail
work=$1 checkout=$2 home=$3
for folder in /usr/lib/python3* /usr/local/lib /usr/lib/gcc /usr/include /root /home /opt "$checkout"; do
  [ ! -d "$folder" ] || mount --bind "$work/empty" "$folder"
done
for command in /usr/{local/,}bin/{{python,pip,uv,gcc,g++,clang,cpp,make,cmake,ninja}*,cc,c++,ld,ld.bfd,ld.gold,as}; do
  [ ! -f "$command" ] || mount --bind /dev/null "$command"
done
for command in python python3 cc gcc g++ c++ clang ld uv; do
  ! "$command" --version >/dev/null 2>&1 || { echo "$command is still there" >&2; exit 1; }
done
[ "$(tail -n +3 /proc/net/dev | grep -vc '^ *lo:')" = 0 ] || { echo "there is a network" >&2; exit 1; }
command=$(sed -n 's/^Exec=//p' /usr/share/applications/inglenook.desktop | head -n 1)
cd /
exec env -i HOME="$home" PATH=/usr/bin:/bin DISPLAY="$DISPLAY" LANG=C.UTF-8 ${command% %F}
INSIDE
  chmod +x "$work/inside"
  unshare --mount --net true || { echo "this machine allows no namespaces" >&2; exit 1; }
  display
  DISPLAY=:$number "$python" "$here/session.py" --data-dir "$home/.local/share/inglenook" \
    --starts 3 -- \
    unshare --mount --net -- "$work/inside" "$work" "$(cd "$here/../.." && pwd)" "$home"
  echo "in a namespace without Python, compilers and network: started, answered, ended"
  ;;
chroot)
  deb=$(readlink -f "${2:?the package}")
  root=${3:-$work/root}
  [ -e "$root/usr/bin/dpkg" ] || debootstrap --variant=minbase "${4:-bookworm}" "$root" >"$work/debootstrap.log"
  cp "$deb" "$root/tmp/inglenook.deb"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mount -t proc proc "$root/proc"
  chroot "$root" sh -ec '
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends /tmp/inglenook.deb >/dev/null
    id person >/dev/null 2>&1 || useradd --create-home person
    for command in python3 cc gcc g++ clang; do
      ! command -v $command || { echo "$command is there" >&2; exit 1; }
    done
    inglenook --version'
  mkdir -p "$root/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
  rm -rf "$root/home/person/.local"
  display
  command=$(sed -n 's/^Exec=//p' "$root/usr/share/applications/inglenook.desktop" | head -n 1)
  DISPLAY=:$number "$python" "$here/session.py" --data-dir "$root/home/person/.local/share/inglenook" \
    --picture "${PICTURE:-$work/picture.png}" --starts 3 -- \
    unshare --net -- chroot --userspec=person "$root" \
    env -i HOME=/home/person PATH=/usr/bin:/bin DISPLAY=":$number" LANG=C.UTF-8 ${command% %F}
  chroot "$root" apt-get purge -y -qq inglenook >/dev/null
  [ -s "$root/home/person/.local/share/inglenook/inglenook.db" ]
  [ ! -e "$root/usr/lib/inglenook" ]
  echo "in a bare Debian without Python, compilers and network: installed, started, answered, removed, chats kept"
  ;;
*)
  echo "namespace or chroot, not $way" >&2
  exit 2
  ;;
esac
