#!/usr/bin/env bash
# Install a .deb with apt in a clean Debian root, use it, and take it away again; the owner's data must stay.
#     packaging/linux/try_deb.sh PACKAGE [ROOT]
# Needs root and debootstrap. ROOT is made where it does not exist (ALBUMEN_DEBIAN_MIRROR names another mirror).
set -euo pipefail
package=$(realpath "$1")
root=${2:-$(mktemp -d)/debian}
here=$(cd "$(dirname "$0")/.." && pwd)
mirror=${ALBUMEN_DEBIAN_MIRROR:-http://deb.debian.org/debian}

if [ ! -e "$root/etc/debian_version" ]; then
    mkdir -p "$root"
    debootstrap --variant=minbase bookworm "$root" "$mirror"
fi
inside() { chroot "$root" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 "$@"; }
cleanup() { umount "$root/proc" "$root/dev/shm" "$root/dev" 2>/dev/null || true; }
trap cleanup EXIT
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"

cp "$package" "$root/tmp/albumen.deb"
cp "$here/smoke.py" "$root/tmp/"
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/albumen.deb >"$root/tmp/apt.log" 2>&1 || { tail -20 "$root/tmp/apt.log"; exit 1; }
inside dpkg --list albumen | tail -1
# Only what tries the program: a Python for the script and a display; Albumen itself needs neither.
inside apt-get install -y -qq --no-install-recommends python3 xvfb xauth >>"$root/tmp/apt.log" 2>&1
inside xvfb-run -a python3 /tmp/smoke.py /usr/bin/albumen --window
inside albumen --library /root/Photos-library doctor
inside test -s /usr/share/man/man1/albumen.1.gz
inside apt-get remove -y -qq albumen >>"$root/tmp/apt.log" 2>&1
if inside test -e /usr/lib/albumen || inside test -e /usr/bin/albumen; then
    echo "FAILED: removing the package left parts of it behind" >&2
    exit 1
fi
inside test -s /root/Photos-library/library.sqlite3
echo "removed; the owner's library is still there"
