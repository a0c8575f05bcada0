"""The contract tests for the plugin named by `--albumen-plugin`; `albumen plugins check` runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from albumen.testing.contract import PluginContract


class TestPlugin(PluginContract):
    """The contract, for one folder."""

    @pytest.fixture
    def plugin_folder(self, pytestconfig: pytest.Config) -> Path:
        """The folder named on the command line."""
        folder = pytestconfig.getoption("--albumen-plugin")
        if not folder:
            pytest.skip("names no plugin: --albumen-plugin FOLDER")
        return Path(folder)
