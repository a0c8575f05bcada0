"""A log per plugin: the lines of its logger, also kept in a small rotating file of its own."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from albumen.core.late_log import LateLogFile

LOG_NAME: Final = "log.txt"
MAX_BYTES: Final = 512 * 1024


class PluginLog:
    """The logger `albumen.plugins.<id>` and the handler that writes its file; `close` takes the handler off again."""

    def __init__(self, plugin_id: str, folder: Path) -> None:
        self.path = folder / LOG_NAME
        self.logger = logging.getLogger(f"albumen.plugins.{plugin_id}")
        self.logger.setLevel(logging.DEBUG)
        line = "%(asctime)s %(levelname)s %(threadName)s: %(message)s"
        self._handler = LateLogFile(self.path, line, most_bytes=MAX_BYTES, older=1)
        self.logger.addHandler(self._handler)

    def close(self) -> None:
        """Stop writing the file."""
        self.logger.removeHandler(self._handler)
        self._handler.close()
