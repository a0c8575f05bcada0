"""A log per plugin: the lines of its logger, also kept in a small rotating file of its own."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

LOG_NAME: Final = "log.txt"
MAX_BYTES: Final = 512 * 1024


class PluginLog:
    """The logger `albumen.plugins.<id>` and the handler that writes its file; `close` takes the handler off again."""

    def __init__(self, plugin_id: str, folder: Path) -> None:
        self.path = folder / LOG_NAME
        self.logger = logging.getLogger(f"albumen.plugins.{plugin_id}")
        self.logger.setLevel(logging.DEBUG)
        # Opened at the first line: a plugin that says nothing leaves no file.
        self._handler = RotatingFileHandler(self.path, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8", delay=True)
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s: %(message)s"))
        folder.mkdir(parents=True, exist_ok=True)
        self.logger.addHandler(self._handler)

    def close(self) -> None:
        """Stop writing the file."""
        self.logger.removeHandler(self._handler)
        self._handler.close()
