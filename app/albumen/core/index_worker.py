"""The index process: decodes and encodes files that its parent names, and can crash without harm to anything.

It reads frames on standard input and answers on standard output:

    configure  source, device, precision, adapter, adapter_base, threads, batch, seconds,     once, first
               towers, many (1 or 0), calibration (a folder or "")
    file       job, path                                                please index this
    answer     job, verdict ("skip" or "decode"), pixels                to `hashed`
    forget     -                                                        drop what is not finished

    opened     job                                     reading this file: if we die now, it is a suspect
    hashed     job, hash, ends, size, mtime_ns, inode  read and identified; is it known? sidecars, clip beside it
    decoding   job                                     a suspect again
    decoded    job                                     no suspect any more
    encoding   jobs                                    the model is at work
    result     job, fields; payload: vector, thumbnails
    clip       job, still, size, mtime_ns, inode       no photo of its own but the moving half of that one
    failed     job, kind, reason, size, mtime_ns
    preparing  -                                       still making a faster runtime for the model
    ready      model_id, name, dim                     the model is loaded
    fatal      sentence                                the model cannot be loaded

Threads: the main one encodes; one reads commands; `threads` decode ahead into a bounded queue. Torch, Pillow and the
hash release the interpreter's lock while they work, so all cores are busy. When the parent is gone, however it died,
reading ends and so does this process.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import queue
import signal
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np

from albumen.api.records import Vectors
from albumen.core.decode import DecodedPhoto, DecodeLimits, DecodeSize, decode, prepare_pillow
from albumen.core.encoder import Encoder, ModelSpec, Pixels, precision_named
from albumen.core.errors import UserError
from albumen.core.fingerprint import averaged, fingerprint
from albumen.core.frames import Frame, FrameError, Header, read_frame
from albumen.core.identify import hash_bytes
from albumen.core.index_fields import clip_fields, described
from albumen.core.index_plumbing import Answers, Deadman, Output, UnderWay, private_streams
from albumen.core.metadata import find_sidecars, sidecar_stamp
from albumen.core.photo_failure import PhotoFailure
from albumen.core.photo_file import PhotoFile
from albumen.core.readers.live import still_beside
from albumen.core.thumbnail import thumbnails

log = logging.getLogger(__name__)

_GATHER_SECONDS: Final = 2.0  # how long an incomplete batch waits for what is still being decoded
_GLANCE_SECONDS: Final = 0.05
_PREPARING_SOON: Final = 0.5  # seconds after which the parent is told for the first time,
_PREPARING_SECONDS: Final = 5.0  # and again
_IDLE_SECONDS: Final = 120.0  # a worker without work stays warm this long


@dataclass(frozen=True, slots=True)
class _Settings:
    model: ModelSpec
    threads: int
    batch: int
    seconds: float  # after which the parent would have stopped a file
    many: bool  # pictures are to come
    calibration: str  # a folder of pictures, or ""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A decoded file that waits for its vector; a video has several frames, whose vectors become one."""

    header: Header
    thumbnails: dict[int, bytes]
    pixels: tuple[Pixels, ...]


class IndexWorker:
    """The process's work, between two streams."""

    def __init__(self, commands: BinaryIO, results: BinaryIO) -> None:
        self._commands = commands
        self._out = Output(results)
        self._answers = Answers()
        self._files: queue.SimpleQueue[tuple[int, int, bytes]] = queue.SimpleQueue()  # (age, job, path)
        self._under_way = UnderWay()
        self._age = 0  # goes up with every `forget`: work of an earlier age is dropped
        self._busy_at = time.monotonic()

    def run(self) -> None:
        """Work until the parent closes its end, or there is nothing to do for a while."""
        settings = self._configure()
        self._encoder = Encoder(settings.model, streams=settings.threads)
        self._limits = DecodeLimits.for_this_machine(settings.threads)
        self._deadman = Deadman(settings.seconds * 3)
        self._prepared: queue.Queue[tuple[int, _Prepared]] = queue.Queue(maxsize=settings.batch)
        threading.Thread(target=self._read_commands, name="commands", daemon=True).start()
        for number in range(settings.threads):
            threading.Thread(target=self._decode_files, name=f"decoder {number}", daemon=True).start()
        try:
            with self._said_to_prepare():
                self._encoder.make_tower(_pictures(settings.calibration), worth=settings.many)
            self._encoder.ensure_loaded()
        except UserError as error:
            self._out.send("fatal", sentence=str(error))
            return
        self._out.send("ready", model_id=self._encoder.model_id, name=self._encoder.name, dim=self._encoder.dim)
        self._encode_batches(settings.batch)

    def _configure(self) -> _Settings:
        frame = read_frame(self._commands)
        if frame is None or frame.op != "configure":
            raise FrameError("the first frame must be `configure`")
        return _Settings(
            ModelSpec(
                frame.text("source"),
                frame.text("device"),
                precision_named(frame.text("precision")),
                frame.text("adapter"),
                frame.text("adapter_base"),
                towers=frame.text("towers"),
            ),
            max(frame.number("threads"), 1),
            max(frame.number("batch"), 1),
            float(max(frame.number("seconds"), 1)),
            bool(frame.number("many")),
            frame.text("calibration"),
        )

    @contextlib.contextmanager
    def _said_to_prepare(self) -> Iterator[None]:
        """Tell the parent now and then that preparing goes on, which may take minutes with a large model."""
        done = threading.Event()

        def tell() -> None:
            seconds = _PREPARING_SOON
            while not done.wait(seconds):
                self._out.send("preparing")
                seconds = _PREPARING_SECONDS

        threading.Thread(target=tell, name="preparing", daemon=True).start()
        try:
            yield
        finally:
            done.set()

    def _read_commands(self) -> None:
        try:
            while (frame := read_frame(self._commands)) is not None:
                self._busy_at = time.monotonic()
                if frame.op == "file":
                    self._under_way.add(1)
                    self._files.put((self._age, frame.number("job"), os.fsencode(frame.text("path"))))
                elif frame.op == "answer":
                    self._answers.give(frame)
                elif frame.op == "forget":
                    self._age += 1
                    self._answers.forget()
        except (FrameError, OSError):
            log.warning("The pipe from the parent broke.")
        os._exit(0)  # the parent closed its end or died: nothing we hold is of use to anybody

    def _decode_files(self) -> None:
        while True:
            age, job, path = self._files.get()
            if age == self._age:
                self._decode_file(age, job, path)
            self._under_way.add(-1)

    def _decode_file(self, age: int, job: int, path: bytes) -> None:
        size = mtime_ns = -1
        try:
            self._out.send("opened", job=job)
            with PhotoFile(path) as file:
                size, mtime_ns = file.size, file.mtime_ns
                if self._is_clip(job, file):
                    return
                digest = file.identify()  # no decoder is at work here, and a long film takes its time
                verdict = self._ask(job, digest, file)
                if verdict is None or verdict.text("verdict") != "decode":
                    return
                prepared = self._prepare(job, path, file, digest, verdict.text("pixels"))
        except PhotoFailure as failure:
            self._fail(job, failure, size, mtime_ns)
        except Exception:  # a mistake of ours; the thread must go on, or its file would seem to hang
            log.exception("%r could not be prepared.", path)
            self._fail(job, PhotoFailure("damaged"), size, mtime_ns)
        else:
            if prepared is not None:
                self._prepared.put((age, prepared))

    def _fail(self, job: int, failure: PhotoFailure, size: int, mtime_ns: int) -> None:
        self._out.send("failed", job=job, kind=failure.kind, reason=failure.reason, size=size, mtime_ns=mtime_ns)

    def _ask(self, job: int, digest: str, file: PhotoFile) -> Frame | None:
        """Ask the parent whether it knows this content; None where it lost interest meanwhile."""
        answer = self._answers.expect(job)
        header = {"hash": digest, "ends": file.ends, "size": file.size, "mtime_ns": file.mtime_ns, "inode": file.inode}
        stamp = sidecar_stamp(find_sidecars(file.path))
        self._out.send("hashed", job=job, **header, sidecars=stamp, **clip_fields(file.path))
        return answer.get()

    def _is_clip(self, job: int, file: PhotoFile) -> bool:
        """Whether a file is the moving half of a photo beside it, which the parent is then told."""
        still = still_beside(file.path)
        if still is not None:
            where = {"size": file.size, "mtime_ns": file.mtime_ns, "inode": file.inode}
            self._out.send("clip", job=job, still=os.fsdecode(still), **where)
        return still is not None

    def _prepare(self, job: int, path: bytes, file: PhotoFile, digest: str, known_pixels: str) -> _Prepared | None:
        """Decode a file; None where nothing is left to do with it."""
        try:
            size = DecodeSize(short_side=2 * self._encoder.image_size)
        except UserError:
            return None  # the model cannot be loaded, which the main thread tells the parent
        self._out.send("decoding", job=job)
        with self._deadman:
            photo = decode(file.stream, size, self._limits, path)
            half = averaged(photo.image)
            small = thumbnails(photo.image, half)
            seen = fingerprint(half)
        self._out.send("decoded", job=job)
        pixel_hash = _hash_of_looks(photo, small)
        looks = {"pixel_hash": pixel_hash, "fingerprint": f"{seen.bits:016x}", "sharpness": seen.sharpness}
        header = {"job": job, "hash": digest, **looks, **described(photo, path, file)}
        if pixel_hash == known_pixels:  # only metadata was edited: the vector still holds
            self._send_result(header, small, b"")
            return None
        return _Prepared(header, small, tuple(self._encoder.fit(one) for one in photo.frames or (photo.image,)))

    def _encode_batches(self, size: int) -> None:
        while True:
            batch = self._gather(size)
            if batch:
                self._out.send("encoding", jobs=len(batch))
                vectors = self._encoder.encode_images([pixels for one in batch for pixels in one.pixels])
                for one in batch:
                    own, vectors = vectors[: len(one.pixels)], vectors[len(one.pixels) :]
                    self._send_result(one.header, one.thumbnails, _mean_direction(own).astype("<f4").tobytes())
                self._busy_at = time.monotonic()
            elif time.monotonic() - self._busy_at > _IDLE_SECONDS:
                return

    def _gather(self, size: int) -> list[_Prepared]:
        """Up to `size` prepared pictures: fewer where decoding does not keep up, none where there is no work."""
        batch: list[_Prepared] = []
        until = time.monotonic() + 1.0
        while len(batch) < size:
            try:
                age, prepared = self._prepared.get(timeout=_GLANCE_SECONDS)
            except queue.Empty:
                if time.monotonic() > until or (batch and not self._under_way):
                    break
                continue
            if age == self._age:
                until = until if batch else time.monotonic() + _GATHER_SECONDS
                batch.append(prepared)
        return batch

    def _send_result(self, header: Header, small: Mapping[int, bytes], vector: bytes) -> None:
        lengths = [[size, len(jpeg)] for size, jpeg in small.items()]
        payload = b"".join([vector, *small.values()])
        self._out.send("result", payload, **header, vector=len(vector), thumbnails=lengths)


def _pictures(folder: str) -> Sequence[Path]:
    return sorted(Path(folder).glob("*.jpg")) if folder else ()


def _hash_of_looks(photo: DecodedPhoto, small: Mapping[int, bytes]) -> str:
    """The same where a file changed but not its picture: of the frames of a video, of the thumbnails of a photo.

    Those hold a tenth of the bytes and differ wherever the picture does, as far as the model or anybody could see.
    """
    return hash_bytes(b"".join([*small.values(), *(frame.tobytes() for frame in photo.frames)]))


def _mean_direction(vectors: Vectors) -> Vectors:
    """One unit vector for several, (F, D) -> (D,): a query that fits any part of a video finds it."""
    mean = np.asarray(vectors.mean(axis=0) if len(vectors) > 1 else vectors[0], dtype=np.float32)
    return mean if len(vectors) == 1 else np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12), dtype=np.float32)


def main() -> None:
    """Be the index process."""
    commands, results = private_streams()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides what it means
    faulthandler.enable(file=2)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    logging.captureWarnings(capture=True)
    prepare_pillow()
    IndexWorker(commands, results).run()
    os._exit(0)  # decoder threads hold nothing worth waiting for


if __name__ == "__main__":
    main()
