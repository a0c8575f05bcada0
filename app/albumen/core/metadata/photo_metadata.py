"""The record of what a photo says about itself."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from albumen.core.dates import TakenSource, mtime_datetime, name_datetime
from albumen.core.metadata.keywords import tag_names

KeywordSource: TypeAlias = Literal["file", "sidecar"]


@dataclass(frozen=True, slots=True)
class Region:
    """A marked part of a picture, most often a face (Metadata Working Group, guidelines 2.0, section 5.9).

    Attributes:
        name: Who or what it is.
        kind: "Face", "Pet", "Focus" or "BarCode".
        x: Centre, from the left, in [0, 1] of the width of the picture as stored.
        y: Centre, from the top, likewise.
        width: Likewise.
        height: Likewise.
    """

    name: str
    kind: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What a file says about itself; None, 0, "" and () where it says nothing.

    Attributes:
        orientation: EXIF orientation of the stored pixels, 1 to 8.
        taken_at: From inside the file or its sidecar; see `taken` for the fallbacks. Naive where no zone is written.
        taken_source: What said so.
        camera: Maker and model.
        lens: Model of the lens.
        latitude: Degrees, north positive.
        longitude: Degrees, east positive.
        altitude: Metres above sea level.
        exposure_time: Seconds.
        f_number: Focal length over aperture.
        iso: Sensitivity.
        focal_length: Millimetres.
        rating: 0 to 5 stars; "rejected" is a flag here.
        flag: 1 picked, -1 rejected.
        label: A colour label.
        caption: Description or comment.
        title: Title, where there is one besides.
        keywords: Plain keywords, first seen first.
        keyword_paths: Keywords with their hierarchy, levels separated by "/".
        keywords_from: Whether file or sidecar said so.
        regions: Marked faces and other parts.
        generator: The program that generated the picture, where one says so.
        prompt: What it was told to draw, as people read it.
        generation: Everything it left behind, as it left it.
        credentials: Whether C2PA content credentials are embedded. They are not verified.
    """

    orientation: int = 1
    taken_at: datetime | None = None
    taken_source: TakenSource | None = None
    camera: str = ""
    lens: str = ""
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    exposure_time: float | None = None
    f_number: float | None = None
    iso: int | None = None
    focal_length: float | None = None
    rating: int = 0
    flag: int = 0
    label: str = ""
    caption: str = ""
    title: str = ""
    keywords: tuple[str, ...] = ()
    keyword_paths: tuple[str, ...] = ()
    keywords_from: KeywordSource = "file"
    regions: tuple[Region, ...] = ()
    generator: str = ""
    prompt: str = ""
    generation: str = ""
    credentials: bool = False

    @property
    def tags(self) -> tuple[str, ...]:
        """The keywords as tags of the library, "Animals/Dog"."""
        return tag_names(self.keywords, self.keyword_paths)

    def taken(self, path: bytes, mtime_ns: int) -> tuple[datetime | None, TakenSource | None]:
        """When the photo was taken and who says so: what it carries, the file's name, or its modification time."""
        if self.taken_at is not None:
            return self.taken_at, self.taken_source
        if (named := name_datetime(path.rpartition(os.fsencode(os.sep))[2])) is not None:
            return named, "filename"
        modified = mtime_datetime(mtime_ns)
        return modified, None if modified is None else "mtime"

    def as_json(self) -> dict[str, object]:
        """Everything the library's columns do not hold as the file says it, as JSON values, empty ones left out."""
        values: dict[str, object] = {
            "latitude": self.latitude,
            "longitude": self.longitude,
            "altitude": self.altitude,
            "exposure_time": self.exposure_time,
            "f_number": self.f_number,
            "iso": self.iso,
            "focal_length": self.focal_length,
            "rating": self.rating,
            "flag": self.flag,
            "label": self.label,
            "caption": self.caption,
            "title": self.title,
            "keywords": list(self.keywords),
            "keyword_paths": list(self.keyword_paths),
            "keywords_from": self.keywords_from if self.keywords or self.keyword_paths else "",
            "regions": [asdict(region) for region in self.regions],
            "generator": self.generator,
            "prompt": self.prompt,
            "generation": self.generation,
            "credentials": "C2PA" if self.credentials else "",
        }
        return {key: value for key, value in values.items() if value not in (None, "", [], 0)}
