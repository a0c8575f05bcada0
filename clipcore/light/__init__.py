"""Text towers in NumPy alone: one query is answered before PyTorch would have been imported.

    text = LightText.open(folder)      # None where the folder's tower is of a kind that needs PyTorch
    text.encode_texts(["a dog on the beach"])

Reads folders in open_clip's form with safetensors: CLIP's causal Transformer (arXiv 2103.00020, section 2.4), SigLIP's
(arXiv 2303.15343, and 2502.14786) and the sentence encoder of `clipcore.models.bert`. The vectors are those of
`Clip.encode_texts` in float32 to about 1e-6. The file is mapped into memory and read where it is used; 8-bit weights
stay as they are and are widened for each product.
"""

from clipcore.light.text import CONFIG, WEIGHTS, LightText

__all__ = ["CONFIG", "WEIGHTS", "LightText"]
