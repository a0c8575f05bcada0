"""ConvNeXt (arXiv 2201.03545) as open_clip's image tower."""

from __future__ import annotations

from collections import OrderedDict

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

from clipcore.config import VisionConfig
from clipcore.errors import UnsupportedArchitecture


class ChannelNorm(nn.LayerNorm):
    """LayerNorm over the channels of feature maps (N, C, H, W)."""

    def forward(self, x: Tensor) -> Tensor:
        """Normalise each position; the shape is kept."""
        x = x.permute(0, 2, 3, 1)
        return F.layer_norm(x, self.normalized_shape, self.weight, self.bias, self.eps).permute(0, 3, 1, 2)


class ConvNeXtBlock(nn.Module):
    """7 x 7 depthwise convolution, then an inverted bottleneck at each position, scaled and added (section 2.6)."""

    def __init__(self, width: int, mlp_width: int, eps: float, layer_scale: float | None) -> None:
        super().__init__()
        self.conv_dw = nn.Conv2d(width, width, 7, padding=3, groups=width)
        self.norm = nn.LayerNorm(width, eps=eps)
        self.mlp = nn.Sequential(
            OrderedDict(fc1=nn.Linear(width, mlp_width), act=nn.GELU(), fc2=nn.Linear(mlp_width, width))
        )
        self.gamma = None if layer_scale is None else nn.Parameter(torch.full((width,), layer_scale))

    def forward(self, x: Tensor) -> Tensor:
        """Map x (N, C, H, W) to the same shape."""
        branch = self.mlp(self.norm(self.conv_dw(x).permute(0, 2, 3, 1)))  # (N, H, W, C)
        if self.gamma is not None:
            branch = branch * self.gamma
        out: Tensor = x + branch.permute(0, 3, 1, 2)
        return out


class ConvNeXt(nn.Module):
    """Feature maps averaged, normalised and projected; `clipcore.checkpoints.timm_towers` reads open_clip's names.

    Args:
        config: `kind` must be `convnext`; `layers` gives the blocks of the four stages, `width` the channels of the
            first, which double from stage to stage.
        embed_dim: size D of the output.

    Raises:
        UnsupportedArchitecture: If the projection is neither `linear` nor `mlp`.

    Attributes:
        checkpointing: recompute activations in the backward pass instead of keeping them (arXiv 1604.06174).
    """

    def __init__(self, config: VisionConfig, embed_dim: int) -> None:
        super().__init__()
        assert isinstance(config.layers, tuple)
        self.config = config
        self.checkpointing = False
        width, eps = config.width, config.norm_eps
        self.stem = nn.Sequential(nn.Conv2d(3, width, 4, stride=4), ChannelNorm(width, eps=eps))
        self.stages = nn.ModuleList()
        for stage, blocks in enumerate(config.layers):
            channels = width << stage
            layers: OrderedDict[str, nn.Module] = OrderedDict()
            if stage:
                layers["downsample"] = nn.Sequential(
                    ChannelNorm(channels // 2, eps=eps), nn.Conv2d(channels // 2, channels, 2, stride=2)
                )
            hidden = round(channels * config.mlp_ratio)
            layers["blocks"] = nn.Sequential(
                *(ConvNeXtBlock(channels, hidden, eps, config.layer_scale) for _ in range(blocks))
            )
            self.stages.append(nn.Sequential(layers))
        self.norm = nn.LayerNorm(channels, eps=eps)
        if config.projection == "linear":
            self.head = nn.Sequential(OrderedDict(proj=nn.Linear(channels, embed_dim, bias=False)))
        elif config.projection == "mlp":
            self.head = nn.Sequential(
                OrderedDict(
                    fc1=nn.Linear(channels, 2 * embed_dim),
                    act=nn.GELU(),
                    fc2=nn.Linear(2 * embed_dim, embed_dim, bias=False),
                )
            )
        else:
            raise UnsupportedArchitecture(f"clipcore's ConvNeXt has no projection of kind {config.projection!r}.")
        self._init_weights()

    def _init_weights(self) -> None:
        """Truncated normal with deviation 0.02 and no bias, as in the paper's appendix A.1."""
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.Linear):
                nn.init.trunc_normal_(module.weight, std=0.02)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)

    def features(self, pixels: Tensor) -> Tensor:
        """Map pixels (N, 3, H, W) to (N, 8 width, H / 32, W / 32), before pooling."""
        x = self.stem(pixels)
        for stage in self.stages:
            if self.checkpointing and self.training and torch.is_grad_enabled():
                x = checkpoint(stage, x, use_reentrant=False)
            else:
                x = stage(x)
        out: Tensor = x
        return out

    def forward(self, pixels: Tensor) -> Tensor:
        """Encode pixels (N, 3, H, W), preprocessed, sides multiples of 32, to (N, D), not normalised."""
        out: Tensor = self.head(self.norm(self.features(pixels).mean(dim=(2, 3))))
        return out
