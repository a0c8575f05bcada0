"""The shared libraries that Qt loads on Linux, which are missing, and how to install them. Standard library only."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Library that Qt's core, its offscreen or its xcb platform plugin links -> the Debian package that brings it.
DEBIAN_PACKAGE = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
DISPLAY_PACKAGE = "xvfb"  # an X server without a screen, for the test that drives the window as a desktop shows it
EXIFTOOL_PACKAGE = "libimage-exiftool-perl"  # a program of its own, which writes metadata into files
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
APT_MINUTES = 15


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_fonts() -> bool:
    """Whether any font file is installed: without one Qt draws empty boxes, or nothing at all."""
    for folder in FONT_FOLDERS:
        for path in Path(folder).expanduser().glob("**/*"):
            if path.suffix.lower() in {".ttf", ".otf", ".ttc", ".pfb"}:
                return True
    return False


def missing_packages() -> list[str]:
    """Debian package names whose library cannot be loaded here; empty outside Linux, where the Qt wheels have all."""
    if not sys.platform.startswith("linux"):
        return []
    missing = {package for soname, package in DEBIAN_PACKAGE.items() if not _loads(soname)}
    if not _has_fonts():
        missing.add(FONT_PACKAGE)
    return sorted(missing)


def command_for(packages: list[str]) -> str:
    """The exact command that a person types to install `packages`."""
    prefix = "" if _is_root() else "sudo "
    if shutil.which("apt-get"):
        return f"{prefix}apt-get update && {prefix}apt-get install -y --no-install-recommends {' '.join(packages)}"
    return f"your distribution's equivalent of the Debian packages: {' '.join(packages)}"


def install(packages: list[str]) -> str | None:
    """Install Debian packages where we may do so without asking (root, or sudo without a password).

    Returns:
        None when it worked, otherwise the command that the user has to run.
    """
    may = _apt_prefix()
    if may is None:
        return command_for(packages)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for arguments in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [*may, "apt-get", *arguments],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=APT_MINUTES * 60,
            check=False,
        )
        if done.returncode != 0:
            print("\n".join(done.stdout.decode(errors="replace").splitlines()[-5:]), file=sys.stderr)
            return command_for(packages)
    return None


def _apt_prefix() -> list[str] | None:
    """How to run apt-get as root without a question: [] as root, ["sudo", "-n"], or None when we may not."""
    if not shutil.which("apt-get"):
        return None
    if _is_root():
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
