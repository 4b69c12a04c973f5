#!/usr/bin/env bash
# Signs the .app, has Apple look at it, and makes the disk image that people open. On a Mac, after
#
#   python packaging/build.py
#   python packaging/licences.py build/inglenook build/Inglenook.app/Contents/Resources/licences
#   packaging/macos/notarise.sh build/Inglenook.app "Developer ID Application: NAME (TEAM)" PROFILE
#
# PROFILE is what `xcrun notarytool store-credentials PROFILE` has put into the keychain.
#
# The hardened runtime, which Apple asks for, forbids what most programs never do. One thing is asked back
# (entitlements.plist): memory that is written and then run, because llama.cpp calls back into Python, and
# libffi makes a small piece of code for every such function. Not asked back: libraries that others signed (all of
# ours are signed here), the microphone, the camera, debugging. entitlements.plist has no comments: codesign
# has refused files that have some.
set -euo pipefail
app=${1:?the .app}
identity=${2:?the identity to sign with}
profile=${3:?the profile of notarytool}
here=$(cd "$(dirname "$0")" && pwd)
image=$(dirname "$app")/Inglenook.dmg

sign() { codesign --force --timestamp --options runtime --sign "$identity" "$@"; }

# From the inside out: a signature covers the signatures of what lies within.
find "$app/Contents" -type f -not -path "$app/Contents/MacOS/*" -print0 |
  while IFS= read -r -d '' file; do
    case $(file -b "$file") in *Mach-O*) sign "$file" ;; esac
  done
find "$app/Contents/MacOS" -type f -print0 |
  while IFS= read -r -d '' file; do sign --entitlements "$here/entitlements.plist" "$file"; done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ditto "$app" "$work/Inglenook/Inglenook.app"
ln -s /Applications "$work/Inglenook/Applications"
rm -f "$image"
hdiutil create -volname Inglenook -srcfolder "$work/Inglenook" -format UDZO "$image"
codesign --force --timestamp --sign "$identity" "$image"

xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
