"""What the index process says of a decoded file, as fields of a frame."""

from __future__ import annotations

import os
from pathlib import Path

from albumen.core.decode import DecodedPhoto
from albumen.core.metadata import with_sidecars
from albumen.core.photo_file import PhotoFile
from albumen.core.readers.live import clip_beside


def described(photo: DecodedPhoto, path: bytes, file: PhotoFile) -> dict[str, object]:
    """What is known of a decoded file and of the sidecars beside it, as the fields of its `result` frame."""
    metadata, stamp = with_sidecars(photo.metadata, path)
    taken_at, taken_source = metadata.taken(path, file.mtime_ns)
    return {
        "size": file.size,
        "mtime_ns": file.mtime_ns,
        "inode": file.inode,
        "ends": file.ends,
        "width": photo.width,
        "height": photo.height,
        "media_type": photo.media_type,
        "taken_at": taken_at.isoformat() if taken_at else "",
        "taken_source": taken_source or "",
        "camera": metadata.camera,
        "lens": metadata.lens,
        "metadata": {**metadata.as_json(), **_motion(photo)},
        "caption": metadata.caption,
        "keywords": list(metadata.tags),
        "rating": metadata.rating,
        "sidecars": stamp,
    }


def clip_fields(path: bytes) -> dict[str, object]:
    """The clip that lies beside a photo, as fields of its frame; none where there is none."""
    clip = clip_beside(path)
    if clip is None:
        return {}
    try:
        status = Path(os.fsdecode(clip)).stat()
    except OSError:
        return {}
    return {
        "clip": os.fsdecode(clip),
        "clip_size": status.st_size,
        "clip_mtime_ns": status.st_mtime_ns,
        "clip_inode": status.st_ino,
    }


def _motion(photo: DecodedPhoto) -> dict[str, object]:
    """What there is of moving pictures in the file itself."""
    said: dict[str, object] = {}
    if photo.duration is not None:
        said["duration"] = photo.duration
    if photo.clip is not None:
        said["clip"] = {"offset": photo.clip.offset, "length": photo.clip.length, "duration": photo.clip.seconds}
    return said
