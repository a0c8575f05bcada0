"""The command line, over the same core as the window. Imports neither Qt nor torch until a command needs them."""
