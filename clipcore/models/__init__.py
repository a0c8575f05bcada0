"""The networks: one module each, built from a frozen config, named as in the checkpoints they read."""
