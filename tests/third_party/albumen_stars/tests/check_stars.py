"""The contract every plugin keeps, and what this one does. Run with: pytest tests/check_stars.py"""

from pathlib import Path

import pytest

from albumen.api import Invocation
from albumen.testing.contract import PluginContract
from albumen.testing.world import World

FOLDER = Path(__file__).parents[1] / "albumen_stars"


class TestContract(PluginContract):
    @pytest.fixture
    def plugin_folder(self) -> Path:
        return FOLDER


def test_photos_of_the_same_subject_are_suggested(albumen_world: World) -> None:
    albumen_world.library.photos.set_rating(albumen_world.photo_ids[:1], 5)
    host = albumen_world.host_with(FOLDER)
    host.run_command("stars-suggest", Invocation())
    suggested = albumen_world.library.tags.photos("Like the best", state="suggested").tolist()
    assert suggested == albumen_world.photo_ids[1:6]
