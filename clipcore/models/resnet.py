"""CLIP's ModifiedResNet (arXiv 2103.00020, section 2.4).

Three differences from the usual ResNet: a stem of three 3 x 3 convolutions with average pooling; anti-aliased strides,
an average pool standing before each strided convolution; and an attention pool in place of the global average.
"""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.config import VisionConfig
from clipcore.models.layers import normal_parameter


class Bottleneck(nn.Module):
    """1 x 1, 3 x 3, 1 x 1 convolutions around a shortcut; all of them have stride 1."""

    expansion = 4

    def __init__(self, inplanes: int, planes: int, stride: int = 1) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(inplanes, planes, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(planes)
        self.conv2 = nn.Conv2d(planes, planes, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(planes)
        self.avgpool = nn.AvgPool2d(stride) if stride > 1 else nn.Identity()
        self.conv3 = nn.Conv2d(planes, planes * self.expansion, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(planes * self.expansion)
        self.downsample: nn.Module | None = None
        if stride > 1 or inplanes != planes * self.expansion:
            pool = nn.AvgPool2d(stride) if stride > 1 else nn.Identity()
            conv = nn.Conv2d(inplanes, planes * self.expansion, 1, bias=False)
            self.downsample = nn.Sequential(
                OrderedDict([("-1", pool), ("0", conv), ("1", nn.BatchNorm2d(planes * self.expansion))])
            )
        nn.init.zeros_(self.bn3.weight)  # each block starts as the identity, as in CLIP's code

    def forward(self, x: Tensor) -> Tensor:
        """Map x (N, inplanes, H, W) to (N, 4 planes, H / stride, W / stride)."""
        out = F.relu(self.bn1(self.conv1(x)))
        out = self.avgpool(F.relu(self.bn2(self.conv2(out))))
        out = self.bn3(self.conv3(out))
        return F.relu(out + (x if self.downsample is None else self.downsample(x)))


class AttentionPool2d(nn.Module):
    """One attention step whose query is the mean of all positions."""

    def __init__(self, grid: int, width: int, heads: int, output_dim: int) -> None:
        super().__init__()
        self.heads = heads
        self.positional_embedding = normal_parameter(grid**2 + 1, width, std=width**-0.5)
        self.q_proj = nn.Linear(width, width)
        self.k_proj = nn.Linear(width, width)
        self.v_proj = nn.Linear(width, width)
        self.c_proj = nn.Linear(width, output_dim)
        for layer in (self.q_proj, self.k_proj, self.v_proj, self.c_proj):
            nn.init.normal_(layer.weight, std=width**-0.5)

    def forward(self, x: Tensor) -> Tensor:
        """Pool x (N, C, h, w) to (N, output_dim)."""
        n = x.shape[0]
        x = x.flatten(2).transpose(1, 2)  # (N, h w, C)
        x = torch.cat([x.mean(dim=1, keepdim=True), x], dim=1) + self.positional_embedding
        q, k, v = (
            layer(part).view(n, part.shape[1], self.heads, -1).transpose(1, 2)
            for layer, part in ((self.q_proj, x[:, :1]), (self.k_proj, x), (self.v_proj, x))
        )
        pooled = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, -1)
        out: Tensor = self.c_proj(pooled)
        return out


class ModifiedResNet(nn.Module):
    """Image tower of RN50 to RN50x64; parameter names are those of OpenAI's checkpoints.

    Args:
        config: `layers` gives the blocks of the four stages, `width` the channels of the stem, `heads` those of the
            attention pool, which works on 32 x width channels.
        embed_dim: size D of the output.
    """

    def __init__(self, config: VisionConfig, embed_dim: int) -> None:
        super().__init__()
        assert isinstance(config.layers, tuple)
        self.config = config
        self.checkpointing = False
        width = config.width
        self.conv1 = nn.Conv2d(3, width // 2, 3, stride=2, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width // 2)
        self.conv2 = nn.Conv2d(width // 2, width // 2, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width // 2)
        self.conv3 = nn.Conv2d(width // 2, width, 3, padding=1, bias=False)
        self.bn3 = nn.BatchNorm2d(width)
        self.avgpool = nn.AvgPool2d(2)
        channels = width
        for stage, blocks in enumerate(config.layers):
            planes = width << stage
            first = Bottleneck(channels, planes, stride=1 if stage == 0 else 2)
            channels = planes * Bottleneck.expansion
            rest = [Bottleneck(channels, planes) for _ in range(blocks - 1)]
            self.add_module(f"layer{stage + 1}", nn.Sequential(first, *rest))
        self.attnpool = AttentionPool2d(config.image_size // 32, channels, config.heads, embed_dim)

    def features(self, pixels: Tensor) -> Tensor:
        """Map pixels (N, 3, H, W) to (N, 32 width, H / 32, W / 32), before pooling."""
        x = F.relu(self.bn1(self.conv1(pixels)))
        x = F.relu(self.bn2(self.conv2(x)))
        x = self.avgpool(F.relu(self.bn3(self.conv3(x))))
        for stage in (self.layer1, self.layer2, self.layer3, self.layer4):
            assert isinstance(stage, nn.Sequential)
            for block in stage:
                if self.checkpointing and self.training and torch.is_grad_enabled():
                    x = checkpoint(block, x, use_reentrant=False)
                else:
                    x = block(x)
        out: Tensor = x
        return out

    def forward(self, pixels: Tensor) -> Tensor:
        """Encode pixels (N, 3, image_size, image_size), preprocessed, to (N, D), not normalised."""
        out: Tensor = self.attnpool(self.features(pixels))
        return out
