"""Log files that are opened when there is something to log."""

from __future__ import annotations

import logging
from pathlib import Path


class LateLogFile(logging.Handler):
    """Writes a rotating file, made with its folder at the first record: most runs have nothing to say there.

    Where it cannot be written nothing is kept, and the program works without it.
    """

    def __init__(self, path: Path, line: str, *, most_bytes: int, older: int) -> None:
        """Args: line: The form of a line, as `logging.Formatter` takes it. older: Files that are kept besides."""
        super().__init__()
        self._path, self._most_bytes, self._older = path, most_bytes, older
        self._file: logging.Handler | None = None
        self.setFormatter(logging.Formatter(line))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; `logging` calls it with the handler's lock held."""
        if self._file is None:
            self._file = self._open()
        self._file.handle(record)

    def close(self) -> None:
        """Close the file."""
        self.acquire()
        try:
            if self._file is not None:
                self._file.close()
                self._file = None
        finally:
            self.release()
        super().close()

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # brings sockets and queues with it

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            file = RotatingFileHandler(
                self._path, maxBytes=self._most_bytes, backupCount=self._older, encoding="utf-8", delay=True
            )
        except OSError:
            return logging.NullHandler()
        file.setFormatter(self.formatter)
        return file
