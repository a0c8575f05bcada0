"""Write the golden output that `test_bundled_towers.py` compares the EfficientNet-Lite tower with.

    pip install --no-deps --target /tmp/reference efficientnet_lite_pytorch
    PYTHONPATH=/tmp/reference python tests/parity/make_efficientnet_golden.py

The network has every stage and kernel of EfficientNet-Lite, at a quarter of its width but for stem and head. Its
weights follow from the parameters' names, so the file holds names, shapes and the pooled features.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import torch
from efficientnet_lite_pytorch.model import EfficientNet
from efficientnet_lite_pytorch.utils import efficientnet_lite

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from helpers import seeded_weights  # noqa: E402 - the folder of the tests is no package

SIZE = 64


def main() -> None:
    blocks, settings = efficientnet_lite(width_coefficient=0.25, depth_coefficient=0.5, image_size=SIZE, num_classes=3)
    model = EfficientNet(blocks, settings).eval()
    shapes = [(name, tuple(p.shape)) for name, p in model.state_dict().items() if not name.endswith("tracked")]
    model.load_state_dict(seeded_weights.weights(shapes), strict=False)
    with torch.inference_mode():
        features = model.extract_features(seeded_weights.pixels(SIZE, 2)).mean(dim=(2, 3)).numpy()
    np.savez_compressed(HERE / "goldens" / "efficientnet-lite.npz", shapes=json.dumps(shapes), features=features)


if __name__ == "__main__":
    main()
