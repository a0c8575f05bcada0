"""clipcore: the CLIP family in PyTorch."""
