"""A small residual image tower of 3 x 3 convolutions, for models meant to be trained and run on a processor.

Pairs of dense 3 x 3 convolutions ("basic blocks", arXiv 1512.03385, section 3.3) keep two cores busier than bottlenecks
do; an average pool stands before each strided shortcut (arXiv 1812.01187, figure 2c). A 1 x 1 convolution widens the
last stage before global average pooling, so that any image size works.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.config import VisionConfig


class BasicBlock(nn.Module):
    """Two 3 x 3 convolutions around a shortcut."""

    def __init__(self, inplanes: int, planes: int, stride: int = 1) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inplanes, planes, 3, stride=stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(planes, planes, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(planes)
        self.downsample: nn.Module | None = None
        if stride > 1 or inplanes != planes:
            pool = nn.AvgPool2d(stride, ceil_mode=True) if stride > 1 else nn.Identity()
            conv = nn.Conv2d(inplanes, planes, 1, bias=False)
            self.downsample = nn.Sequential(pool, conv, nn.BatchNorm2d(planes))
        nn.init.zeros_(self.bn2.weight)  # each block starts as the identity

    def forward(self, x: Tensor) -> Tensor:
        """Map x (N, inplanes, H, W) to (N, planes, H / stride, W / stride), rounded up."""
        out = F.relu(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out))
        return F.relu(out + (x if self.downsample is None else self.downsample(x)))


class BasicResNet(nn.Module):
    """Image tower of 3 x 3 basic blocks.

    Args:
        config: `layers` gives the blocks of each stage, `width` the channels of the stem; `extra` holds `channels`, the
            channels of each stage, and `features`, those of the pooled vector.
        embed_dim: size D of the output.
    """

    def __init__(self, config: VisionConfig, embed_dim: int) -> None:
        super().__init__()
        assert isinstance(config.layers, tuple)
        self.config = config
        self.checkpointing = False
        stages: tuple[int, ...] = config.options["channels"]
        self.num_features: int = config.options["features"]
        self.conv1 = nn.Conv2d(3, config.width, 3, stride=2, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(config.width)
        self.conv2 = nn.Conv2d(config.width, stages[0], 3, stride=2, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(stages[0])
        blocks: list[nn.Module] = []
        channels = stages[0]
        for stage, (planes, count) in enumerate(zip(stages, config.layers, strict=True)):
            for index in range(count):
                blocks.append(BasicBlock(channels, planes, stride=2 if stage > 0 and index == 0 else 1))
                channels = planes
        self.blocks = nn.ModuleList(blocks)
        self.conv3 = nn.Conv2d(channels, self.num_features, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(self.num_features)
        self.proj = nn.Linear(self.num_features, embed_dim)

    def features(self, pixels: Tensor) -> Tensor:
        """Map pixels (N, 3, H, W) to (N, features, H / 32, W / 32), rounded up, before pooling."""
        x = F.relu(self.bn1(self.conv1(pixels)))
        x = F.relu(self.bn2(self.conv2(x)))
        for block in self.blocks:
            if self.checkpointing and self.training and torch.is_grad_enabled():
                x = checkpoint(block, x, use_reentrant=False)
            else:
                x = block(x)
        return F.relu(self.bn3(self.conv3(x)))

    def pooled(self, pixels: Tensor) -> Tensor:
        """Map pixels (N, 3, H, W) to (N, features): what auxiliary heads of the training see."""
        return self.features(pixels).mean(dim=(2, 3))

    def forward(self, pixels: Tensor) -> Tensor:
        """Encode pixels (N, 3, H, W), preprocessed, to (N, D), not normalised."""
        out: Tensor = self.proj(self.pooled(pixels))
        return out
