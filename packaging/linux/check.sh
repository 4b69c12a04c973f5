#!/usr/bin/env bash
# Checks what a Linux desktop gets: the files for it, the package, and the installed program.
#
#   packaging/linux/check.sh BUNDLE [FOLDER]     the package is made in FOLDER, or beside the bundle
#
# PYTHON names the Python that made the bundle, where that is not the first on the PATH.
# Installs the package and removes it again, so that part is left out where it does not run as root.
set -euo pipefail
cd "$(dirname "$0")/.."
bundle=$(readlink -f "${1:?the folder of the bundle}")
folder=$(readlink -f "${2:-$(dirname "$bundle")}")
export PYTHON=${PYTHON:-$(command -v python3 || command -v python)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

step() { printf '\n-- %s\n' "$*"; }

step "Files for the desktop"
"$PYTHON" -c "from pathlib import Path; from linux import desktop_files; desktop_files.install(Path('$work/share'))"
desktop-file-validate --no-hints "$work/share/applications/inglenook.desktop"
# Nobody owns a domain for it yet, so its name is no reversed one.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
  "$work/share/metainfo/inglenook.metainfo.xml"
update-mime-database "$work/share/mime" 2>/dev/null
grep -q 'application/x-gguf' "$work/share/mime/globs2"
LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings --local-file "$work/share/man/man1/inglenook.1.gz" 2>"$work/man" >/dev/null
[ ! -s "$work/man" ] || { cat "$work/man" >&2; exit 1; }

step "AppDir"
run=$("$PYTHON" -m linux.appdir "$bundle" "$work")
"$run" --version

step "Package"
"$PYTHON" -m linux.deb "$bundle" "$folder" | tee "$work/made"
deb=$(head -n 1 "$work/made")
lintian --allow-root --fail-on error "$deb"

if [ "$(id -u)" != 0 ]; then
  echo "not root: the package is not installed"
  exit 0
fi

step "Installed"
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$deb" >"$work/apt" 2>&1 ||
  { cat "$work/apt" >&2; exit 1; }
trap 'apt-get purge -y -qq inglenook >/dev/null 2>&1 || true; rm -rf "$work"' EXIT
dpkg --verify inglenook
inglenook --version
# What the desktop found by itself: which program opens a model, and how one is known.
grep -q '^application/x-gguf=.*inglenook.desktop' /usr/share/applications/mimeinfo.cache
[ -e /usr/share/mime/application/x-gguf.xml ]
linux/prove_clean.sh namespace "$work/home"

step "Removed"
apt-get purge -y -qq inglenook >"$work/apt" 2>&1 || { cat "$work/apt" >&2; exit 1; }
[ ! -e /usr/lib/inglenook ] && [ ! -e /usr/bin/inglenook ] && [ ! -e /usr/share/doc/inglenook ]
[ -s "$work/home/.local/share/inglenook/inglenook.db" ]
echo "nothing of the package is left, and the chats are"
