"""Every shipped plugin keeps the contract that third parties are held to."""

from pathlib import Path

import pytest

from albumen.host.discovery import SHIPPED, discover
from albumen.testing.contract import PluginContract


@pytest.mark.parametrize("plugin_name", SHIPPED, scope="class")
class TestShipped(PluginContract):
    @pytest.fixture
    def plugin_folder(self, plugin_name: str) -> Path:
        (candidate,) = discover(None, (plugin_name,), installed=False)
        return candidate.folder
