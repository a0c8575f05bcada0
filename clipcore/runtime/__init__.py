"""Image towers by the fastest means a machine has; see `clipcore.runtime.tower`."""
