"""Reads videos with FFmpeg through PyAV, the extra `albumen[video]`: a poster, some frames to embed, how long it is.

Up to six frames are taken at even distances, each the key frame before its place where that is a new one, so that a
long film costs no more than a short one. The poster is the first of them that shows something: films begin and end in
black. The mean of the frames' vectors, made a unit vector again, is the vector of the video.
"""

from __future__ import annotations

import logging
import math
import re
import time
from collections.abc import Iterator, Mapping, Set
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Final

from PIL import Image, ImageStat

from albumen.core.dates import xmp_datetime
from albumen.core.metadata import PhotoMetadata
from albumen.core.photo_failure import PhotoFailure
from albumen.core.readers.base import DecodedPhoto, DecodeLimits, DecodeSize, decoding
from albumen.core.readers.signature import HEAD, is_transport_stream

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

log = logging.getLogger(__name__)

FRAMES: Final = 6
"""Frames of a video that are embedded, at most."""

_SECONDS_APART: Final = 2.0  # frames nearer to each other than this show the same
_FORWARD: Final = 100  # frames that are decoded in search of one
_PATIENCE: Final = 20.0  # seconds after which the frames at hand have to do
_BYTES_PER_PIXEL: Final = 24  # a few reference frames, and one more in RGB
_FLAT: Final = 10.0  # standard deviation of the lightness, of 255, below which a frame shows nothing
_TURNS: Final[Mapping[int, Image.Transpose]] = MappingProxyType(
    {90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}
)
_POSITION: Final = re.compile(r"([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)([+-]\d+(?:\.\d+)?)?/?")  # ISO 6709
_FIRST_YEAR: Final = 1980  # an unset clock reads 1904 or 1970 in these containers
_LONGEST_TEXT: Final = 1 << 16
_DEMUXERS: Final[Mapping[bytes, str]] = MappingProxyType(
    {
        b"\x1aE\xdf\xa3": "matroska",
        b"OggS": "ogg",
        b"FLV\x01": "flv",
        b"\x30\x26\xb2\x75": "asf",
        b"\0\0\x01\xba": "mpeg",
        b"\0\0\x01\xb3": "mpegvideo",
        b"\x06\x0e\x2b\x34": "mxf",
    }
)
_MEDIA_TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "avi": "video/x-msvideo", "ogg": "video/ogg", "flv": "video/x-flv", "asf": "video/x-ms-wmv",
        "mpeg": "video/mpeg", "mpegvideo": "video/mpeg", "mxf": "application/mxf", "mpegts": "video/mp2t",
    }
)  # fmt: skip
_MAKES: Final = ("com.apple.quicktime.make", "com.android.manufacturer", "make")
_MODELS: Final = ("com.apple.quicktime.model", "com.android.model", "model")


def read_video(stream: BinaryIO, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    """Decode a few frames of a video.

    Raises:
        PhotoFailure: The extra is not installed, or the file is damaged, too large, unsupported, or holds no pictures.
    """
    try:
        import av
    except ImportError as error:
        raise PhotoFailure("needs_video") from error
    head = stream.read(HEAD)
    stream.seek(0)
    try:
        # The format is given, so that nothing is tried that reads other files or takes text for a film.
        with av.open(stream, mode="r", format=_demuxer(head), metadata_errors="replace") as container:
            return decoding(head, lambda: _read(container, head, size, limits))
    except (av.error.FFmpegError, ValueError, IndexError) as error:
        log.info("FFmpeg gave up: %s", error)
        raise PhotoFailure("damaged") from error


def _read(container: InputContainer, head: bytes, size: DecodeSize, limits: DecodeLimits) -> DecodedPhoto:
    from av.stream import Disposition

    film = next((one for one in container.streams.video if not one.disposition & Disposition.attached_pic), None)
    if film is None:
        raise PhotoFailure("not_an_image", "It holds sound and no moving pictures.")
    context = film.codec_context
    if context is None or not context.width or not context.height:
        raise PhotoFailure("unsupported", "It is a video in a coding that FFmpeg cannot read.")
    limits.check(context.width, context.height, context.width * context.height * _BYTES_PER_PIXEL)
    seconds = _seconds(container, film)
    frames = list(_sample(container, film, seconds))
    if not frames:
        raise PhotoFailure("truncated")
    aspect = float(film.sample_aspect_ratio or 0) or 1.0  # of one pixel: television's are not square
    width, height = max(round(context.width * aspect), 1), context.height
    factor = size.factor(width, height)
    target = (max(round(width / factor), 1), max(round(height / factor), 1))
    pictures = tuple(_picture(frame, target) for frame in frames)
    if frames[0].rotation % 180:
        width, height = height, width
    return DecodedPhoto(
        image=next((one for one in pictures if _shows_something(one)), pictures[0]),
        width=width,
        height=height,
        media_type=_media_type(head),
        metadata=_metadata({**film.metadata, **container.metadata}),
        frames=pictures,
        duration=round(seconds, 3),
    )


def _seconds(container: InputContainer, film: VideoStream) -> float:
    if film.duration and film.time_base:
        return max(float(film.duration * film.time_base), 0.0)
    return max((container.duration or 0) / 1e6, 0.0)  # FFmpeg counts a container's time in microseconds


def _sample(container: InputContainer, film: VideoStream, seconds: float) -> Iterator[VideoFrame]:
    """Frames at even distances; where a film cannot be searched or is damaged, those that can be had."""
    from av.error import FFmpegError

    count = min(max(math.ceil(seconds / _SECONDS_APART), 2), FRAMES)
    begin = film.start_time or 0
    until = time.monotonic() + _PATIENCE
    seen: set[int | None] = set()
    for number in range(count):
        try:
            place = int((number + 0.5) * seconds / count / film.time_base) if film.time_base else 0
            if place:
                container.seek(begin + place, stream=film)
            frame = _frame(container.decode(film), begin + place, seen)
        except FFmpegError as error:
            log.info("A part of a video was passed over: %s", error)
            continue
        if frame is not None and frame.pts not in seen:
            seen.add(frame.pts)
            yield frame
        if time.monotonic() > until:
            return


def _frame(frames: Iterator[VideoFrame], place: int, seen: Set[int | None]) -> VideoFrame | None:
    """The first of the frames if it is new; else the one at `place`, or as near to it as patience goes."""
    frame = None
    for frame in islice(frames, _FORWARD):
        if frame.pts not in seen and (not seen or frame.key_frame or (frame.pts or 0) >= place):
            break
    return frame


def _picture(frame: VideoFrame, size: tuple[int, int]) -> Image.Image:
    """RGB, shrunk to `size` before it is turned upright."""
    small = frame.reformat(*size, format="rgb24", interpolation="AREA")
    turn = _TURNS.get(frame.rotation % 360)
    image = Image.fromarray(small.to_ndarray())
    return image if turn is None else image.transpose(turn)


def _shows_something(image: Image.Image) -> bool:
    return ImageStat.Stat(image.convert("L")).stddev[0] > _FLAT


def _demuxer(head: bytes) -> str:
    """FFmpeg's name for the container; see `signature.kind_of`, which let the file come here."""
    for magic, name in _DEMUXERS.items():
        if head.startswith(magic):
            return name
    if head[:4] == b"RIFF":
        return "avi"
    return "mpegts" if is_transport_stream(head) else "mov"


def _media_type(head: bytes) -> str:
    demuxer = _demuxer(head)
    if demuxer == "mov":
        brand = head[8:12] if head[4:8] == b"ftyp" else b"qt  "
        return "video/quicktime" if brand == b"qt  " else "video/3gpp" if brand[:2] == b"3g" else "video/mp4"
    if demuxer == "matroska":
        return "video/webm" if b"webm" in head[:64] else "video/x-matroska"
    return _MEDIA_TYPES[demuxer]


def _metadata(said: Mapping[str, str]) -> PhotoMetadata:
    """What the container says: Apple's keys before the standard ones, which know no time zone."""
    taken = xmp_datetime(said.get("com.apple.quicktime.creationdate") or said.get("creation_time") or "")
    if taken is not None and taken.year < _FIRST_YEAR:
        taken = None
    make, model = (next((said[key] for key in keys if said.get(key)), "") for keys in (_MAKES, _MODELS))
    latitude = longitude = altitude = None
    if match := _POSITION.match(said.get("com.apple.quicktime.location.ISO6709") or said.get("location") or ""):
        latitude, longitude = float(match[1]), float(match[2])
        altitude = float(match[3]) if match[3] else None
        if abs(latitude) > 90 or abs(longitude) > 180 or latitude == longitude == 0:
            latitude = longitude = altitude = None
    return PhotoMetadata(
        taken_at=taken,
        taken_source=None if taken is None else "video",
        camera=model if model.lower().startswith(make.lower()) else f"{make} {model}".strip(),
        latitude=latitude,
        longitude=longitude,
        altitude=altitude,
        title=said.get("title", "")[:_LONGEST_TEXT],
        caption=(said.get("com.apple.quicktime.description") or said.get("comment") or "")[:_LONGEST_TEXT],
    )
