"""EfficientNet-Lite: inverted bottlenecks with ReLU6 and without squeeze-and-excitation, for processors.

The network is EfficientNet (arXiv 1905.11946, table 1) without what is slow or hard to quantise on small machines; stem
and head are not scaled, and neither are the depths of the first and the last stage. Batch normalisation is folded into
the convolutions, which therefore have a bias: that is exact for fixed statistics, saves a pass over every activation,
and leaves nothing that behaves differently in training.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.config import VisionConfig

KERNELS = (3, 3, 5, 3, 5, 5, 3)
STRIDES = (1, 2, 2, 2, 1, 2, 1)
EXPANSIONS = (1, 6, 6, 6, 6, 6, 6)


class SameConv2d(nn.Conv2d):
    """A convolution padded as TensorFlow's `SAME`: where the padding is odd, the larger part is right and below."""

    def __init__(self, inplanes: int, planes: int, kernel: int, stride: int = 1, groups: int = 1) -> None:
        padding = kernel // 2 if stride == 1 else 0
        super().__init__(inplanes, planes, kernel, stride=stride, padding=padding, groups=groups)

    def forward(self, x: Tensor) -> Tensor:
        """Map x (N, inplanes, H, W) to (N, planes, H / stride, W / stride), rounded up."""
        kernel, stride = self.kernel_size[0], self.stride[0]
        if stride > 1:
            down, right = (max(-(-n // stride) * stride - stride + kernel - n, 0) for n in x.shape[2:])
            x = F.pad(x, (right // 2, right - right // 2, down // 2, down - down // 2))
        if stride > 1 and self.groups > 1 and x.requires_grad:
            # oneDNN's gradient of a strided depthwise convolution takes forty times as long as that of one without
            # stride, so in training every place is computed and the rest thrown away.
            whole = F.conv2d(x, self.weight, self.bias, groups=self.groups)
            return whole[:, :, ::stride, ::stride].contiguous(memory_format=torch.channels_last)
        out: Tensor = super().forward(x)
        return out


class InvertedBottleneck(nn.Module):
    """Widen, convolve each channel by itself, narrow (arXiv 1801.04381, figure 4d)."""

    def __init__(self, inplanes: int, planes: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        width = inplanes * expansion
        self.expand = nn.Conv2d(inplanes, width, 1) if expansion > 1 else None
        self.depthwise = SameConv2d(width, width, kernel, stride, groups=width)
        self.project = nn.Conv2d(width, planes, 1)
        self.shortcut = stride == 1 and inplanes == planes

    def forward(self, x: Tensor) -> Tensor:
        """Map x (N, inplanes, H, W) to (N, planes, H / stride, W / stride), rounded up."""
        wide = x if self.expand is None else F.relu6(self.expand(x), inplace=True)
        out: Tensor = self.project(F.relu6(self.depthwise(wide), inplace=True))
        return out + x if self.shortcut else out


class EfficientNetLite(nn.Module):
    """Image tower of seven stages of inverted bottlenecks.

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
        self.num_features: int = config.options["features"]
        self.stem = SameConv2d(3, config.width, 3, stride=2)
        blocks: list[nn.Module] = []
        channels = config.width
        stages = zip(config.options["channels"], config.layers, KERNELS, STRIDES, EXPANSIONS, strict=True)
        for planes, count, kernel, stride, expansion in stages:
            for index in range(count):
                blocks.append(InvertedBottleneck(channels, planes, kernel, stride if index == 0 else 1, expansion))
                channels = planes
        self.blocks = nn.ModuleList(blocks)
        self.head = nn.Conv2d(channels, self.num_features, 1)
        self.proj = nn.Linear(self.num_features, embed_dim)

    def fix(self, blocks: int, *, depthwise: bool = False) -> None:
        """Keep the stem and the first blocks from being trained, and perhaps every depthwise convolution.

        The first layers see the largest maps, and on processors the gradients of depthwise weights are the slowest
        part of a backward pass by far, while the convolutions around them adapt as well.
        """
        if blocks:
            self.stem.requires_grad_(False)
        for index, block in enumerate(self.blocks):
            assert isinstance(block, InvertedBottleneck)
            (block if index < blocks else block.depthwise).requires_grad_(index >= blocks and not depthwise)

    def features(self, pixels: Tensor) -> Tensor:
        """Map pixels (N, 3, H, W) to (N, features, H / 32, W / 32), rounded up, before pooling."""
        x = F.relu6(self.stem(pixels.contiguous(memory_format=torch.channels_last)), inplace=True)
        for block in self.blocks:
            if self.checkpointing and self.training and torch.is_grad_enabled():
                x = checkpoint(block, x, use_reentrant=False)
            else:
                x = block(x)
        return F.relu6(self.head(x), inplace=True)

    def pooled(self, pixels: Tensor) -> Tensor:
        """Map pixels (N, 3, H, W) to (N, features): what auxiliary heads of the training see."""
        return self.features(pixels).mean(dim=(2, 3))

    def forward(self, pixels: Tensor) -> Tensor:
        """Encode pixels (N, 3, H, W), preprocessed, to (N, D), not normalised."""
        out: Tensor = self.proj(self.pooled(pixels))
        return out
