"""SigLIP 2's image tower for pictures of any shape (NaFlex, arXiv 2502.14786, section 2.4.2)."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from clipcore.models.vit import VisionTransformer


class NaFlexVisionTransformer(VisionTransformer):
    """A ViT whose table of positions is resized to each picture's grid of patches.

    The published code pads pictures to a common number of patches and masks the padding. Here pictures of one shape are
    encoded together, which gives the same vectors without padding.
    """

    def positions(self, pixels: Tensor) -> Tensor:
        """Position vectors (h * w, width) for pixels (N, 3, h * patch, w * patch), bilinear and antialiased."""
        patch = self.config.patch_size
        size = pixels.shape[-2] // patch, pixels.shape[-1] // patch
        side = self.config.grid
        grid = self.positional_embedding.float().reshape(1, side, side, -1).permute(0, 3, 1, 2)
        resized = F.interpolate(grid, size=size, mode="bilinear", antialias=True, align_corners=False)
        return resized.flatten(2)[0].T.to(self.positional_embedding.dtype)
