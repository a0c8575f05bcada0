"""Where things lie that no one has named a place for."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_NAME = "Albumen"


def default_library() -> Path:
    """The folder of the owner's library, in the place the operating system has for data of programs."""
    return platformdirs.user_data_path(_NAME, appauthor=False, roaming=False) / "Library"


def model_cache() -> Path:
    """Where models lie that were downloaded or imported; every library may use them."""
    return platformdirs.user_data_path(_NAME, appauthor=False, roaming=False) / "Models"


def plugin_folder() -> Path:
    """Where the owner puts plugins that are not installed as packages."""
    return platformdirs.user_data_path(_NAME, appauthor=False, roaming=False) / "Plugins"


def log_folder() -> Path:
    """Where the program writes its logs."""
    return platformdirs.user_log_path(_NAME, appauthor=False)
