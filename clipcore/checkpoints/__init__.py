"""Reading checkpoints: what is stored, which architecture it is, and how its tensors are called."""
