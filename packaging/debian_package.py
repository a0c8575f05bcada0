"""Build the Debian package from the frozen folder.

    python packaging/debian_package.py FROZEN ICONS OUT

Everything the program brings lies in /usr/lib/albumen; what the desktop asks for lies where it looks.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "packaging" / "linux"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
MAINTAINER = "The Albumen contributors <albumen@users.noreply.github.com>"
# The system's own parts of a desktop that the frozen Qt loads: never bundled, for they belong to the graphics driver.
DEPENDS = (
    "libc6 (>= 2.31)", "libegl1", "libgl1", "libfontconfig1", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4",
    "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0",
    "fonts-dejavu-core | fonts-liberation | fonts-noto-core",
)  # fmt: skip
DESCRIPTION = """\
Description: photo organizer that understands pictures
 Albumen watches folders of photos, looks at every picture with a CLIP model
 on this computer, and finds it again in plain words. Everything stays in one
 SQLite library; originals are never changed, and nothing leaves the machine.
 .
 The package brings a small model, the window, the command line and plugins.
"""


def version() -> str:
    """The version, from the one place where it is written."""
    text = (ROOT / "app" / "albumen" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    assert found is not None
    return found[1]


def release_date() -> datetime:
    """SOURCE_DATE_EPOCH, so that the same sources give the same package; else the time of the last commit or change."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch and (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        epoch = subprocess.run(command, check=False, capture_output=True, text=True).stdout.strip()
    return datetime.fromtimestamp(int(epoch or (ROOT / "CHANGELOG.md").stat().st_mtime), UTC)


def filled(name: str) -> str:
    """A template of packaging/linux with version and date put in."""
    text = (TEMPLATES / name).read_text("utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", f"{release_date():%Y-%m-%d}")


def write(path: Path, content: str | bytes, *, packed: bool = False) -> None:
    """Write a file, compressed as Debian wants manuals and changelogs where `packed`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    data = content.encode() if isinstance(content, str) else content
    path.write_bytes(gzip.compress(data, 9, mtime=0) if packed else data)
    path.chmod(0o644)


def desktop_files(icons: Path, usr: Path) -> None:
    """What any Linux desktop asks for, below a prefix: entry, metadata, icons, manual pages, completion."""
    share = usr / "share"
    write(share / "applications" / "albumen.desktop", (TEMPLATES / "albumen.desktop").read_text("utf-8"))
    metainfo = "io.github.albumen.Albumen.metainfo.xml"
    write(share / "metainfo" / metainfo, filled(metainfo))
    hicolor = share / "icons" / "hicolor"
    svg = ROOT / "resources" / "icons" / "app" / "albumen.svg"
    write(hicolor / "scalable" / "apps" / "albumen.svg", svg.read_bytes())
    for size in PNG_SIZES:
        write(hicolor / f"{size}x{size}" / "apps" / "albumen.png", (icons / f"albumen-{size}.png").read_bytes())
    write(share / "man" / "man1" / "albumen.1.gz", filled("albumen.1"), packed=True)
    (share / "man" / "man1" / "albumen-gui.1.gz").symlink_to("albumen.1.gz")


def completion(program: Path) -> str:
    """The shell's completion, as click makes it."""
    environment = os.environ | {"_ALBUMEN_COMPLETE": "bash_source"}
    return subprocess.run([str(program)], env=environment, check=False, capture_output=True, text=True).stdout


def documentation(usr: Path) -> None:
    """Copyright of everything inside, and the changelog."""
    doc = usr / "share" / "doc" / "albumen"
    header = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Albumen\n\n"
    licence = "\n".join(f" {line}".rstrip() or " ." for line in (ROOT / "LICENSE").read_text("utf-8").splitlines()[4:])
    own = f"Files: *\nCopyright: 2026 The Albumen contributors\nLicense: Expat\n{licence}\n"
    note = (
        "Comment: Bundled libraries keep their own licences; their texts lie in /usr/lib/albumen/_internal/licences.\n"
    )
    write(doc / "copyright", f"{header}{own}{note}")
    stamp = f"{release_date():%a, %d %b %Y %H:%M:%S} +0000"
    entry = f"albumen ({version()}) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- {MAINTAINER}  {stamp}\n"
    write(doc / "changelog.gz", entry, packed=True)
    write(doc / "CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes(), packed=True)


def build(frozen: Path, icons: Path, out: Path) -> Path:
    """Lay the tree out and pack it; gives the package's path."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        tree = Path(scratch) / "tree"
        usr = tree / "usr"
        shutil.copytree(frozen, usr / "lib" / "albumen", symlinks=True)
        (usr / "bin").mkdir()
        for name in ("albumen", "albumen-gui"):
            (usr / "bin" / name).symlink_to(f"../lib/albumen/{name}")
        desktop_files(icons, usr)
        documentation(usr)
        write(usr / "share" / "bash-completion" / "completions" / "albumen", completion(frozen / "albumen"))
        write(usr / "share" / "lintian" / "overrides" / "albumen", (TEMPLATES / "lintian-overrides").read_text("utf-8"))
        for path in tree.rglob("*"):
            if not path.is_symlink():
                program = path.is_dir() or path.parent == usr / "lib" / "albumen"
                path.chmod(0o755 if program else 0o644)
        size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
        control = (
            f"Package: albumen\nVersion: {version()}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n"
            f"Installed-Size: {size // 1024}\nDepends: {', '.join(DEPENDS)}\nRecommends: libimage-exiftool-perl\n"
            f"Section: graphics\nPriority: optional\nHomepage: https://github.com/albumen/albumen\n{DESCRIPTION}"
        )
        write(tree / "DEBIAN" / "control", control)
        package = out / f"albumen_{version()}_{architecture}.deb"
        environment = os.environ | {"SOURCE_DATE_EPOCH": f"{release_date():%s}"}
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(tree), str(package)]
        subprocess.run(command, check=True, env=environment)
    return package


if __name__ == "__main__":
    print(build(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])))
