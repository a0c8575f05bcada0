"""What photos say about themselves: reading it from files and sidecars, and writing it back."""

from albumen.core.metadata.embedded import read_metadata
from albumen.core.metadata.photo_metadata import PhotoMetadata
from albumen.core.metadata.sidecars import find_sidecars, sidecar_stamp, with_sidecars

__all__ = ["PhotoMetadata", "find_sidecars", "read_metadata", "sidecar_stamp", "with_sidecars"]
