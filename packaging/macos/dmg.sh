#!/usr/bin/env bash
# Sign the bundle, pack it into a disk image, and have Apple notarise it:
#     packaging/macos/dmg.sh build/frozen/Albumen.app OUT.dmg
# Without ALBUMEN_SIGN_IDENTITY the bundle gets an ad-hoc signature, which runs on the machine that made it; without
# ALBUMEN_NOTARY_PROFILE (a profile kept by `xcrun notarytool store-credentials`) nothing is sent to Apple.
set -euo pipefail
app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${ALBUMEN_SIGN_IDENTITY:--}

sign=(codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$identity")
if [ "$identity" = "-" ]; then
    sign=(codesign --force --sign -)
fi
# From the inside out: a signature covers what it encloses.
find "$app/Contents" -type f \( -name "*.dylib" -o -name "*.so" \) -print0 | xargs -0 "${sign[@]}"
"${sign[@]}" "$app/Contents/MacOS/albumen" "$app/Contents/MacOS/albumen-gui"
"${sign[@]}" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Albumen -srcfolder "$stage" -format ULFO -ov "$image"
if [ -n "${ALBUMEN_NOTARY_PROFILE:-}" ]; then
    "${sign[@]}" "$image"
    xcrun notarytool submit "$image" --keychain-profile "$ALBUMEN_NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
