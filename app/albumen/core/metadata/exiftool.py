"""ExifTool, a program of its own, kept running: it writes into files, which no kept library of our licence does.

It is called at arm's length through its documented `-stay_open` mode and never shipped inside Albumen.
"""

from __future__ import annotations

import html
import json
import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from albumen.core.errors import UserError

_SECONDS: Final = 120.0  # after which it is taken to hang


class ExifToolMissing(UserError):
    """ExifTool is not installed."""


class ExifToolFailed(UserError):
    """ExifTool could not do what it was asked."""


def has_exiftool() -> bool:
    """Whether the program is there."""
    return shutil.which("exiftool") is not None


class ExifTool:
    """A running ExifTool. A context manager; thread-safe, one command at a time."""

    def __init__(self) -> None:
        """Start it.

        Raises:
            ExifToolMissing: It is not installed.
        """
        program = shutil.which("exiftool")
        if program is None:
            raise ExifToolMissing(
                "Writing into files needs the program ExifTool, which is not installed (Debian's package is"
                " libimage-exiftool-perl, elsewhere see exiftool.org); or write sidecars instead."
            )
        self._lock = threading.Lock()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        # An empty -config keeps the user's own settings out.
        arguments = [
            program,
            "-config",
            "",
            "-stay_open",
            "True",
            "-@",
            "-",
            "-common_args",
            "-charset",
            "filename=UTF8",
        ]
        self._process = subprocess.Popen(
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, bufsize=0
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End it. May be called twice."""
        if self._process.poll() is None:
            try:
                self._process.communicate(b"-stay_open\nFalse\n", timeout=10)
            except (subprocess.TimeoutExpired, OSError, ValueError):
                self._process.kill()
                self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None and not stream.closed:
                stream.close()
        self._errors.close()

    def run(self, arguments: Sequence[str | bytes]) -> tuple[bytes, str]:
        """Run one command; gives what it printed, and its warnings and errors.

        Raises:
            ExifToolFailed: It died or hangs, or an argument has a line end in it.
        """
        lines = [os.fsencode(one) if isinstance(one, str) else one for one in arguments]
        if any(b"\n" in line or b"\r" in line for line in lines):
            raise ExifToolFailed("ExifTool cannot be given a file name with a line end in it; rename the file.")
        with self._lock:
            watchdog = threading.Timer(_SECONDS, self._process.kill)
            watchdog.daemon = True
            watchdog.start()
            try:
                return self._exchange(lines)
            finally:
                watchdog.cancel()

    def _exchange(self, lines: Sequence[bytes]) -> tuple[bytes, str]:
        commands, answers = self._process.stdin, self._process.stdout
        assert commands is not None
        assert answers is not None
        self._errors.seek(0)
        self._errors.truncate()
        try:
            commands.write(b"\n".join([*lines, b"-execute", b""]))
        except OSError as error:
            raise ExifToolFailed("ExifTool stopped; try again.") from error
        end = b"{ready}" + os.linesep.encode()
        answer = bytearray()
        while not answer.endswith(end):
            part = answers.read(1 << 16)
            if not part:
                raise ExifToolFailed("ExifTool stopped or took too long; the file is as it was.")
            answer += part
        self._errors.seek(0)
        return bytes(answer[: -len(end)]), self._errors.read().decode("utf-8", "replace").strip()

    def read(self, path: Path, *tags: str) -> dict[str, Any]:
        """Tags of a file by "Group:Name", numbers as numbers; empty where none of them is there.

        Raises:
            ExifToolFailed: The file cannot be read.
        """
        out, errors = self.run(["-j", "-n", "-G", *(f"-{tag}" for tag in tags), os.fsencode(path)])
        try:
            document = json.loads(out)[0]
        except (ValueError, IndexError) as error:
            raise ExifToolFailed(
                "{path}: ExifTool cannot read it: {reason}", path=path, reason=errors or "no answer"
            ) from error
        return {name: value for name, value in document.items() if name != "SourceFile"}

    def block(self, path: Path, name: str) -> bytes:
        """A whole block of a file, for instance its XMP packet; b"" where there is none."""
        return self.run(["-b", f"-{name}", os.fsencode(path)])[0]


def assignment(tag: str, text: str) -> str:
    """`-tag=text` in one line, for a command with `-E`, which reads HTML's escapes."""
    return f"-{tag}={html.escape(text, quote=False)}".replace("\n", "&#xa;").replace("\r", "&#xd;")
