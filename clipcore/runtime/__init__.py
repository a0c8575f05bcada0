"""Image towers by the fastest means a machine has.

    tower = open_tower(source, "int8", cache_folder)     # None where none was made yet, or OpenVINO is not installed
    tower.encode([picture, picture])                     # unit rows, as `Clip.encode_images`

PyTorch runs every model everywhere. With the extra `fast`, OpenVINO runs most of them on processors two to six times as
fast: in float32, in bfloat16, or in 8 bits calibrated on the owner's own photos. What it makes of a model is kept in a
folder and opened without PyTorch. The cost of a precision is measured when it is made, and written beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clipcore.on_demand import on_demand

if TYPE_CHECKING:
    from clipcore.runtime.cache import TowerCache, TowerNote
    from clipcore.runtime.choosing import TowerChoice
    from clipcore.runtime.names import id_at
    from clipcore.runtime.network import installed
    from clipcore.runtime.opening import open_tower
    from clipcore.runtime.tower import AdaptedTower, ImageTower, TorchTower, TowerPrecision

__all__ = [
    "AdaptedTower",
    "ImageTower",
    "TorchTower",
    "TowerCache",
    "TowerChoice",
    "TowerNote",
    "TowerPrecision",
    "id_at",
    "installed",
    "open_tower",
]

__getattr__ = on_demand(
    __name__,
    {
        "AdaptedTower": "clipcore.runtime.tower",
        "ImageTower": "clipcore.runtime.tower",
        "TorchTower": "clipcore.runtime.tower",
        "TowerCache": "clipcore.runtime.cache",
        "TowerChoice": "clipcore.runtime.choosing",
        "TowerNote": "clipcore.runtime.cache",
        "TowerPrecision": "clipcore.runtime.tower",
        "id_at": "clipcore.runtime.names",
        "installed": "clipcore.runtime.network",
        "open_tower": "clipcore.runtime.opening",
    },
)
