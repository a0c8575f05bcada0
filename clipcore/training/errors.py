"""What can go wrong in training through the user's files."""

from clipcore.errors import ClipcoreError


class DataError(ClipcoreError):
    """Training data is missing or damaged."""


class ConfigError(ClipcoreError):
    """A training configuration cannot be used as it is."""
