#!/usr/bin/env bash
# Lay out an AppDir from the frozen folder and pack it into an AppImage:
#     packaging/linux/appimage.sh FROZEN ICONS OUT
# Packing needs `appimagetool` on the PATH (github.com/AppImage/appimagetool); without it the AppDir, which runs as it is,
# is all there is, and the script says so.
set -euo pipefail
frozen=$1
icons=$2
out=$3
here=$(cd "$(dirname "$0")" && pwd)
dir=$out/Albumen.AppDir

rm -rf "$dir"
mkdir -p "$dir/usr/lib"
cp -a "$frozen" "$dir/usr/lib/albumen"
python3 - "$here" "$icons" "$dir/usr" <<'PY'
import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1] + '/..')
import debian_package

debian_package.desktop_files(Path(sys.argv[2]), Path(sys.argv[3]))
PY
cp "$dir/usr/share/applications/albumen.desktop" "$dir/"
cp "$icons/albumen-256.png" "$dir/albumen.png"
ln -s albumen.png "$dir/.DirIcon"
cat >"$dir/AppRun" <<'RUN'
#!/bin/sh
# Started from a desktop: the window. With arguments that name a command: the command line.
here=$(dirname "$(readlink -f "$0")")
case "${1:-}" in
    "" | /* | file:*) exec "$here/usr/lib/albumen/albumen-gui" "$@" ;;
    *) exec "$here/usr/lib/albumen/albumen" "$@" ;;
esac
RUN
chmod 755 "$dir/AppRun"
version=$(python3 -c "import sys; sys.path.insert(0, '$here/..'); import debian_package; print(debian_package.version())")
if ! command -v appimagetool >/dev/null; then
    echo "appimagetool is not on the PATH; $dir is ready and runs with $dir/AppRun" >&2
    exit 0
fi
image=$out/Albumen-$version-$(uname -m).AppImage
VERSION=$version appimagetool --no-appstream "$dir" "$image"
echo "$image"
