"""Frames between two of our processes: a JSON header and a payload of bytes, each with its length before it.

JSON and raw bytes rather than pickles, because the sender decodes files that may be crafted: whatever it sends, the
receiver gets data and never code.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import IO, Final, NamedTuple, TypeAlias

Header: TypeAlias = Mapping[str, object]

_LENGTHS: Final = struct.Struct(">II")
_LONGEST_HEADER: Final = 16 << 20  # bytes
_LONGEST_PAYLOAD: Final = 256 << 20


class FrameError(Exception):
    """What came over the pipe is no frame: the sender was cut off or wrote something else."""


class Frame(NamedTuple):
    """One message."""

    header: Header
    payload: bytes = b""

    @property
    def op(self) -> str:
        """What the message is about; "" where it does not say."""
        return self.text("op")

    def text(self, key: str) -> str:
        """A text of the header, "" where there is none."""
        value = self.header.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """A whole number of the header, 0 where there is none."""
        value = self.header.get(key)
        return value if isinstance(value, int) else 0


def write_frame(stream: IO[bytes], header: Header, payload: bytes = b"") -> None:
    """Write one frame and flush. Texts may hold lone surrogates, as paths that are not UTF-8 do.

    Raises:
        OSError: The other side is gone.
    """
    encoded = json.dumps(header).encode("ascii")  # json escapes everything else
    stream.write(_LENGTHS.pack(len(encoded), len(payload)) + encoded + payload)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """Read one frame; None where the other side closed its end between two frames.

    Raises:
        FrameError: The stream ends within a frame, or holds something else.
    """
    lengths = stream.read(_LENGTHS.size)
    if not lengths:
        return None
    if len(lengths) < _LENGTHS.size:
        raise FrameError("the stream ends within a frame's lengths")
    header_length, payload_length = _LENGTHS.unpack(lengths)
    if header_length > _LONGEST_HEADER or payload_length > _LONGEST_PAYLOAD:
        raise FrameError(f"a frame of {header_length} + {payload_length} bytes is none of ours")
    encoded, payload = stream.read(header_length), stream.read(payload_length)
    if len(encoded) < header_length or len(payload) < payload_length:
        raise FrameError("the stream ends within a frame")
    try:
        header = json.loads(encoded)
    except ValueError as error:
        raise FrameError("a frame's header is not JSON") from error
    if not isinstance(header, dict):
        raise FrameError("a frame's header is no JSON object")
    return Frame(header, payload)
