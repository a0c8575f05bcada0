"""The errors clipcore raises for things a caller may meet and mend."""


class ClipcoreError(Exception):
    """Base of every error below; the message is one sentence fit to be shown as it is."""


class CheckpointError(ClipcoreError):
    """A model file is missing, damaged, unsafe to open, or does not fit its architecture."""


class UnsupportedArchitecture(ClipcoreError):
    """The checkpoint describes a network that clipcore does not implement."""


class MissingExtra(ClipcoreError):
    """An optional package is needed; the message names the extra to install."""


class TokenizerError(ClipcoreError):
    """A tokenizer's data is missing or damaged, or a text cannot be tokenized."""


class ImageError(ClipcoreError):
    """An image cannot be read or is not an image."""
