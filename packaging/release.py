#!/usr/bin/env python3
"""Make and check what is published. Standard library only; everything is kept in `build/`.

    python packaging/release.py freeze      the one-folder build, with licences and a bill of materials
    python packaging/release.py linux       .deb and AppImage from it
    python packaging/release.py windows     the installer from it (makensis; not on Windows: over a staged tree)
    python packaging/release.py macos       the disk image from it (on a Mac)
    python packaging/release.py wheel       wheel and source distribution, looked into and tried in a clean environment
    python packaging/release.py check       all that this system can make, each tried, and a table of sizes

docs/releasing.md has the checklist around these.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import plistlib
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import debian_package as deb
from bootstrap import TORCH, fail, say, torch_arguments

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build"
FROZEN = BUILD / "frozen" / "albumen"
ICONS = BUILD / "icons"
OUT = BUILD / "release"
TOOLS = BUILD / "venv"
SIZES_SHOWN = 12


def call(command: Sequence[object], environment: Mapping[str, str] | None = None) -> None:
    """Run a command, shown as it is typed; a failure ends the release."""
    say("$ " + " ".join(str(part) for part in command))
    done = subprocess.run([str(part) for part in command], cwd=ROOT, check=False, env=environment)
    if done.returncode != 0:
        fail(f"{command[0]} ended with {done.returncode}.")


def python(environment: Path) -> Path:
    """The interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def tools() -> Path:
    """The environment that is frozen: the pinned packages the program needs, PyInstaller, and nothing else."""
    lock = HERE / "lock" / "package.txt"
    stamp, wanted = TOOLS / "stamp", hashlib.sha256(lock.read_bytes() + TORCH.encode()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        venv.create(TOOLS, with_pip=True, clear=True)
        pip = [python(TOOLS), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        call([*pip, *torch_arguments()])
        call([*pip, "--no-deps", "-r", lock])
        call([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])
        stamp.write_text(wanted)
    return python(TOOLS)


def freeze() -> None:
    """Build the one folder."""
    interpreter = tools()
    call([interpreter, HERE / "make_icons.py", ICONS])
    call([interpreter, HERE / "licences.py", BUILD / "licences"])
    OUT.mkdir(parents=True, exist_ok=True)
    call([interpreter, HERE / "sbom.py", OUT / f"albumen-{deb.version()}.cdx.json"])
    folders = ["--distpath", FROZEN.parent, "--workpath", BUILD / "pyinstaller"]
    call([interpreter, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, HERE / "albumen.spec"])


def linux() -> None:
    """Pack the frozen folder as a Debian package and an AppImage."""
    OUT.mkdir(parents=True, exist_ok=True)
    package = deb.build(FROZEN, ICONS, OUT)
    call(["bash", HERE / "linux" / "appimage.sh", FROZEN, ICONS, OUT])
    say(f"made {package}")


def windows() -> None:
    """Compile the Windows installer; where the frozen folder is not Windows', over a stand-in of its shape."""
    source = FROZEN
    if sys.platform != "win32":
        source = BUILD / "staged"
        shutil.rmtree(source, ignore_errors=True)
        (source / "_internal").mkdir(parents=True)
        shutil.copy(ROOT / "LICENSE", source / "_internal")
        for name in ("albumen.exe", "albumen-gui.exe"):
            (source / name).write_bytes(b"a stand-in: the script is tried, not the program")
    OUT.mkdir(parents=True, exist_ok=True)
    folder = OUT if sys.platform == "win32" else BUILD / "staged"
    defines = {
        "VERSION": deb.version(),
        "SOURCE": source,
        "ICON": ICONS / "albumen.ico",
        "OUT": folder / f"albumen-{deb.version()}-setup.exe",
    }
    if os.environ.get("ALBUMEN_SIGN"):
        defines["SIGN"] = os.environ["ALBUMEN_SIGN"]
    arguments = [f"-D{name}={value}" for name, value in defines.items()]
    call(["makensis", "-V2", "-WX", *arguments, HERE / "windows" / "albumen.nsi"])


def macos() -> None:
    """Pack the bundle as a disk image."""
    OUT.mkdir(parents=True, exist_ok=True)
    image = OUT / f"Albumen-{deb.version()}-{os.uname().machine}.dmg"
    call(["bash", HERE / "macos" / "dmg.sh", FROZEN.with_name("Albumen.app"), image])


def wheel() -> None:
    """Build wheel and source distribution, look into them, and try the wheel in a clean environment."""
    OUT.mkdir(parents=True, exist_ok=True)
    for old in (*OUT.glob("*.whl"), *OUT.glob("*.tar.gz")):
        old.unlink()
    interpreter = tools()
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(int(deb.release_date().timestamp()))}
    call([interpreter, "-m", "build", "--no-isolation", "--outdir", OUT], environment)
    built = [*OUT.glob("*.whl"), *OUT.glob("*.tar.gz")]
    call([interpreter, "-m", "twine", "check", "--strict", *built])
    # W002: the same small licence or word list may lie in two packages; W009: several importable packages are wanted.
    call([interpreter, "-m", "check_wheel_contents", "--ignore", "W002,W009", *OUT.glob("*.whl")])
    clean = BUILD / "clean"
    venv.create(clean, with_pip=True, clear=True)
    pip = [python(clean), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    call([*pip, *torch_arguments()])
    call([*pip, "--no-deps", "-r", HERE / "lock" / "run.txt"])
    call([*pip, "--no-deps", *OUT.glob("*.whl")])
    program = python(clean).with_name("albumen")
    call([sys.executable, HERE / "smoke.py", program])
    call([program, "--library", BUILD / "clean" / "Demo", "demo", "--no-window", "--output", BUILD / "clean"])


def check() -> None:
    """Make and try all that this system can make."""
    freeze()
    call([sys.executable, HERE / "smoke.py", FROZEN / "albumen"])
    wheel()
    if sys.platform.startswith("linux"):
        linux()
        call(["desktop-file-validate", HERE / "linux" / "albumen.desktop"])
        metainfo = BUILD / "io.github.albumen.Albumen.metainfo.xml"
        metainfo.write_text(deb.filled(metainfo.name), encoding="utf-8")
        call(["appstreamcli", "validate", "--no-net", metainfo])
        call(
            [
                "lintian",
                "--fail-on",
                "error,warning",
                *(["--allow-root"] if os.geteuid() == 0 else []),
                *OUT.glob("*.deb"),
            ]
        )
        call(["bash", HERE / "linux" / "try_deb.sh", *OUT.glob("*.deb")])
        call([sys.executable, HERE / "smoke.py", OUT / "Albumen.AppDir" / "AppRun"])
    windows()
    for plist in (HERE / "macos").glob("*.plist"):
        plistlib.loads(plist.read_bytes())
    call(["bash", "-n", HERE / "macos" / "dmg.sh"])
    checksums()
    sizes()


def checksums() -> None:
    """Write SHA256SUMS beside what is published."""
    lines = []
    for path in sorted(OUT.iterdir()):
        if path.is_file() and path.name != "SHA256SUMS":
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}\n")
    (OUT / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def sizes() -> None:
    """Say how large each thing is, and what the frozen folder is made of."""
    parts: dict[str, int] = {}
    for path in FROZEN.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(FROZEN).parts
            name = inside[1] if inside[0] == "_internal" and len(inside) > 2 else "the programs and single libraries"
            parts[name] = parts.get(name, 0) + path.stat().st_size
    say("published:")
    for path in sorted(OUT.iterdir()):
        if path.is_file():
            say(f"  {path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    say(f"the frozen folder, {sum(parts.values()) / 1e6:.0f} MB:")
    for name, size in sorted(parts.items(), key=lambda item: -item[1])[:SIZES_SHOWN]:
        say(f"  {size / 1e6:8.1f} MB  {name}")


COMMANDS: dict[str, Callable[[], None]] = {
    "freeze": freeze, "linux": linux, "windows": windows, "macos": macos, "wheel": wheel, "check": check,
    "checksums": checksums,
}  # fmt: skip


def main() -> int:
    """Run one command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("command", choices=COMMANDS)
    COMMANDS[parser.parse_args().command]()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
